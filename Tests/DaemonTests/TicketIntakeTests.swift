import Foundation
import Loopback
import Resolution
import Store
import Testing

/// A mailbox without a mail server, whose messages nobody vouches for: the program reads Zendesk's tickets, and hands them over
/// where they are.
@Suite(.serialized)
struct TicketIntakeTests {
    @Test func `a ticket is taken once, tagged, and handed over where it is, with a suggested answer`() async throws {
        let office = try TicketOffice()
        defer { office.end() }
        let old = office.ask("I wrote long before. How do I clean a brass lamp?")
        let checked = try await office.world.replyd(["check"])
        #expect(checked.status == 0, "\(checked.output) \(checked.errors)")
        let looked = try await office.world.replyd(["doctor"])
        #expect(looked.output.contains("the tickets that changed can be read"), "\(looked.output)")
        let first = try await office.once()
        #expect(first.status == 0, "\(first.errors)")
        #expect(try await office.cases().isEmpty)

        office.fake.pass(seconds: 600)
        office.fake.set(status: "solved", of: old)
        let words = "How do I clean a brass lamp?"
        let ticket = office.ask(words)
        for _ in 0..<2 {
            let outcome = try await office.once()
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        let cases = try await office.cases()
        #expect(cases.map(\.state) == ["with_human"] && cases.map(\.level) == ["L0"])
        let effects = try await office.effects()
        #expect(effects.allSatisfy { $0.kind.hasPrefix("helpdesk.") && $0.state == "done" }, "\(effects)")
        let seen = try #require(office.fake.ticket(ticket))
        #expect(
            Set(seen.tags).isSuperset(of: ["ai_handover", "ai_reason_identity", "ai_intent_question"]), "\(seen.tags)")
        let notes = office.notes(in: ticket)
        #expect(notes.count == 1 && notes.first?.files == ["hand-over.json"])
        #expect(notes.first?.text.contains("soft dry cloth") == true, "\(notes)")
        office.expectSilence(after: ticket, said: [words])

        // The customer again, in the same ticket: the same case, and a word to whoever has it.
        office.fake.pass(seconds: 60)
        _ = office.ask("And may I use vinegar for that?", in: ticket)
        try await office.once()
        #expect(try await office.cases().count == 1)
        #expect(office.notes(in: ticket).count == 2)
        // What an agent and what replyd wrote are no messages.
        office.fake.comment("No vinegar, please.", isPublic: true, in: ticket)
        try await office.once()
        #expect(try await office.cases().count == 1 && office.notes(in: ticket).count == 2)
    }

    @Test func `what an agent answered first, or took for people, is left alone`() async throws {
        let office = try TicketOffice()
        defer { office.end() }
        try await office.once()
        office.fake.pass(seconds: 600)
        let answered = office.ask("How do I clean a brass lamp?")
        office.fake.comment("With a cloth.", isPublic: true, in: answered)
        let kept = office.ask("What does delivery cost?")
        office.fake.set(["ai_ignore"], of: kept)
        let ended = office.ask("Which bulb fits the reading lamp?")
        office.fake.set(status: "solved", of: ended)
        let outcome = try await office.once()
        #expect(outcome.status == 0, "\(outcome.errors)")
        for (ticket, tags) in [(answered, []), (kept, ["ai_ignore"]), (ended, [])] {
            #expect(office.fake.ticket(ticket)?.tags == tags && office.notes(in: ticket).isEmpty)
        }
        #expect(office.fake.ticket(ended)?.status == "solved")
        #expect(try await office.effects().isEmpty)
        #expect(try await Set(office.cases().map(\.state)) == ["with_human"])

        // What the customer writes then is handed over like any other, in its ticket.
        office.fake.pass(seconds: 60)
        _ = office.ask("And how often?", in: answered)
        try await office.once()
        #expect(
            office.notes(in: answered).count == 1 && office.fake.ticket(answered)?.tags.contains("ai_handover") == true)
    }

    @Test func `an agent's answer after the hand-over ends what a person had, and changes nothing in the ticket`()
        async throws
    {
        let office = try TicketOffice()
        defer { office.end() }
        try await office.once()
        office.fake.pass(seconds: 600)
        let ticket = office.ask("How do I clean a brass lamp?")
        try await office.once()
        #expect(try await office.cases().map(\.state) == ["with_human"])
        let before = try #require(office.fake.ticket(ticket))
        office.fake.pass(seconds: 60)
        // A note says nothing to the customer.
        office.fake.comment("I look after it.", isPublic: false, in: ticket)
        try await office.once()
        #expect(try await office.cases().map(\.state) == ["with_human"])
        office.fake.comment("With a soft cloth.", isPublic: true, in: ticket)
        let effects = try await office.effects().count
        for _ in 0..<2 {
            try await office.once()
            #expect(try await office.cases().map(\.state) == ["resolved"])
        }
        #expect(try await office.effects().count == effects)
        let after = try #require(office.fake.ticket(ticket))
        #expect(after.tags == before.tags && after.status == before.status)

        // What the customer writes then is handed over anew.
        office.fake.pass(seconds: 60)
        _ = office.ask("And how often?", in: ticket)
        try await office.once()
        #expect(try await office.cases().map(\.state) == ["with_human"])
        #expect(office.notes(in: ticket).count == 2)
    }

    @Test func `a machine's words in a ticket are no case`() async throws {
        let office = try TicketOffice()
        defer { office.end() }
        try await office.once()
        office.fake.pass(seconds: 600)
        let ticket = office.fake.mail(
            from: "kim@customer.test", to: LightWorld.mailbox, subject: "Automatic reply: A question",
            "I am out of the office until Monday and cannot answer my mail.")
        let other = office.fake.mail(
            from: "lee@customer.test", to: "billing@lumen.example", subject: "A question", "How do I clean a lamp?")
        let outcome = try await office.once()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try await office.effects().isEmpty)
        #expect(try await office.cases().isEmpty)
        // A ticket to another address of the account is not this mailbox's.
        for number in [ticket, other] { #expect(office.fake.ticket(number)?.tags == []) }
        let letters = try await office.world.ledger { try await $0.lettersWithoutCase(mailbox: nil) }
        #expect(letters.map(\.conversation) == [ticket])
    }

    @Test func `the daemon takes tickets as they come, and obeys who keeps it off`() async throws {
        let office = try TicketOffice()
        defer { office.end() }
        let daemon = try office.world.start([:])
        defer { if office.world.ended(daemon) == nil { kill(daemon, SIGKILL) } }
        func holds(_ condition: () async throws -> Bool) async throws -> Bool {
            try await office.world.eventually(40) { (try? await condition()) ?? false }
        }
        #expect(
            try await holds {
                try await office.world.ledger { try await $0.place(mailbox: "lumen", folder: "tickets") } != nil
            }, "\(office.world.logText)")
        office.fake.pass(seconds: 600)
        let words = "How do I clean a brass lamp?"
        let ticket = office.ask(words)
        #expect(try await holds { office.notes(in: ticket).count == 1 }, "\(office.world.logText)")
        #expect(
            try await holds { try await office.effects().allSatisfy { $0.state == "done" } },
            "\(office.world.logText)")
        let status = try await office.world.replyd(["status", "--json"])
        #expect(status.status == 0 && status.output.contains("\"mailbox\":\"lumen\""), "\(status.output)")

        // A person says by a tag that replyd keeps off.
        office.fake.set((office.fake.ticket(ticket)?.tags ?? []) + ["ai_ignore"], of: ticket)
        #expect(
            try await holds {
                try await office.world.ledger { try await $0.cases(mailbox: nil).first?.isHandsOff == true }
            }, "\(office.world.logText)")
        office.expectSilence(after: ticket, said: [words])
        kill(daemon, SIGTERM)
        #expect(try await holds { office.world.ended(daemon) == 0 }, "\(office.world.logText)")
        #expect(!office.world.logText.contains("customer.test"))
    }

    @Test func `a ticket that cannot be read is a person's, once, and holds up no other`() async throws {
        let office = try TicketOffice()
        defer { office.end() }
        try await office.once()
        office.fake.pass(seconds: 600)
        let broken = office.ask("Can anybody read this?")
        let other = office.ask("How do I clean a brass lamp?")
        office.fake.break("/tickets/\(broken)/audits", .reply(422, ["Content-Type: application/json"], "{}"))
        let daemon = try office.world.start([:])
        defer { if office.world.ended(daemon) == nil { kill(daemon, SIGKILL) } }
        #expect(
            try await office.world.eventually(60) {
                (try? await office.cases().map(\.state)) == ["with_human", "with_human"]
                    && !office.notes(in: broken).isEmpty && !office.notes(in: other).isEmpty
            }, "\(office.world.logText)")
        #expect(office.fake.ticket(broken)?.tags.contains("ai_reason_unreadable") == true)
        // It changes, and cannot be read again and again: nobody is told anew.
        office.fake.pass(seconds: 60)
        _ = office.ask("And this?", in: broken)
        func looks() -> Int { office.fake.requests.count { $0.target.contains("/tickets/\(broken)/audits") } }
        let before = looks()
        #expect(try await office.world.eventually(60) { looks() >= before + 3 }, "\(office.world.logText)")
        #expect(office.notes(in: broken).count == 1)
        #expect(try await office.cases().count == 2)
        kill(daemon, SIGTERM)
        #expect(try await office.world.eventually { office.world.ended(daemon) == 0 }, "\(office.world.logText)")
    }

    @Test(arguments: [
        "ledger.admit.before", "ledger.admit.after", "ledger.intake.after", "ledger.commit.before",
        "ledger.commit.after", "ledger.claim.after", "ledger.finish.before", "ledger.finish.after#2",
    ])
    func `killed in the middle, a message is neither lost nor handed over twice`(point: String) async throws {
        let office = try TicketOffice()
        defer { office.end() }
        try await office.once()
        office.fake.pass(seconds: 600)
        let words = "How do I clean a brass lamp?"
        let ticket = office.ask(words)
        let killed = try await office.once(["REPLYD_KILL_POINT": point])
        #expect(killed.status == 137, "\(killed.status) \(killed.errors)")
        for _ in 0..<2 {
            let again = try await office.once()
            #expect(again.status == 0, "\(again.errors)")
        }
        #expect(try await office.cases().map(\.state) == ["with_human"])
        #expect(try await office.effects().allSatisfy { $0.state == "done" })
        #expect(office.notes(in: ticket).count == 1 && office.fake.ticket(ticket)?.tags.contains("ai_handover") == true)
        office.expectSilence(after: ticket, said: [words])
    }
}
