import Foundation
import Loopback
import Mail
import Testing

/// The road of a message into a real Request Tracker, and of a person's command out of it.
@Suite(
    .enabled(
        if: RequestTrackerHost.isInstalled, "request-tracker5 is not installed: Scripts/prepare --helpdesk"))
struct HelpdeskRoadTests {
    /// Tickets of one customer as a person sees them, oldest first.
    private func tickets(
        _ rt: RequestTrackerHost, of customer: String = Shop.ada
    ) async throws -> [RequestTrackerHost.Seen] {
        try await rt.tickets("Requestor.EmailAddress = '\(customer)'")
    }

    private func world(with rt: RequestTrackerHost, mode: String = "send") async throws -> World {
        let world = try await World.make(
            mode: mode,
            extra: """
                helpdesk:
                  system: rt
                  url: \(rt.url)
                  token: { credential: rt-token }
                  queue: Support
                  escalation_queue: Escalations
                  owners: { legal: mara }
                  priority: 80
                  poll: 5s
                """)
        let secret = world.credentials + "/rt-token"
        try Data((rt.token + "\n").utf8).write(to: URL(fileURLWithPath: secret))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret)
        return world
    }

    /// Waits until the cases are so, as many hand-overs were noted, and nothing is on its way.
    private func settled(_ world: World, cases states: [String], notes: Int) async throws -> Bool {
        try await world.eventually(60) {
            try await Task.sleep(for: .milliseconds(300))
            guard try await world.cases().map(\.state) == states else { return false }
            let noted = try await world.effects().count { $0.kind == "helpdesk.note" }
            guard noted == notes else { return false }
            return try await world.isQuiet()
        }
    }

    @Test func `cases have tickets, and what a person changes there changes what replyd does`() async throws {
        let rt = try await RequestTrackerHost.shared()
        let world = try await world(with: rt)
        let doctor = try await world.replyd(["doctor"])
        #expect(
            doctor.status == 0 && doctor.output.contains("RT: the queue Escalations and its custom fields are there"))
        let daemon = try await world.start()

        let asked = try world.write(
            from: Shop.ada, subject: "Lamp", "Hi, could you tell me where my parcel 4101 is?\n\nAda")
        _ = try await world.awaitInbox(of: Shop.ada, seconds: 60)
        let threat = try world.write(
            from: Shop.ada, subject: "Last warning", "You will hear from my lawyer. I will sue you.\n\nAda")
        #expect(
            try await settled(world, cases: ["resolved", "with_human"], notes: 1), "\(daemon.logText.suffix(2_000))")
        let before = try await tickets(rt)
        let (answered, handed) = (try #require(before.first), try #require(before.last))
        #expect(
            answered.tags.contains("ai_answered") && answered.tags.contains("ai_intent_order_status"), "\(answered)")
        #expect(answered.text.contains("where my parcel 4101 is") && answered.text.contains("PX410177"))
        #expect(Set(handed.tags).isSuperset(of: ["ai_handover", "ai_reason_sensitive"]), "\(handed)")
        #expect(answered.text.contains("replyd sent to the customer") && handed.owner == "mara")
        #expect(handed.notes.contains { $0.files == ["hand-over.json"] })
        #expect(handed.status == "open" && handed.priority == 80 && handed.text.contains("AI HAND-OFF"))

        // Given back: what she writes now is answered. Kept off: what she writes there is not.
        try await rt.set(handed.tags.filter { $0 != "ai_handover" } + ["vip"], of: handed.number)
        try await rt.set(answered.tags + ["ai_ignore"], of: answered.number)
        #expect(
            try await world.eventually(60) {
                let states = try await world.cases().map(\.state)
                return states == ["with_human", "open"]
            }, "\(daemon.logText.suffix(2_000))")
        try world.write(
            from: Shop.ada, subject: "Re: Last warning", "Sorry for that. Where is order 4101 now?\n\nAda",
            headers: ["In-Reply-To: <\(threat)>"])
        #expect(
            try await world.awaitInbox(of: Shop.ada, count: 2, seconds: 60).count == 2,
            "\(daemon.logText.suffix(2_000))")
        try world.write(
            from: Shop.ada, subject: "Re: Lamp", "And where is it today, parcel 4101?\n\nAda",
            headers: ["In-Reply-To: <\(asked)>"])
        #expect(
            try await settled(world, cases: ["with_human", "resolved"], notes: 2), "\(daemon.logText.suffix(2_000))")
        let after = try await tickets(rt)
        #expect(after.first?.tags.contains("ai_handover") == true && after.last?.tags.contains("ai_answered") == true)
        #expect(after.last?.tags.contains("vip") == true && after.first?.tags.contains("ai_ignore") == true)
        #expect(try world.inbox(of: Shop.ada).count == 2)
        #expect(rt.heads(ofMailTo: "customer.example") == [])
        let ended = try await daemon.terminate()
        #expect(ended.status == 0)
        #expect(!daemon.logText.contains(rt.token) && !daemon.logText.contains(Shop.ada))
        try await world.destroy()
    }

    @Test func `a draft that a person changed and sent is kept in the ticket as it was sent`() async throws {
        let rt = try await RequestTrackerHost.shared()
        let world = try await world(with: rt, mode: "draft")
        let daemon = try await world.start()
        let asked = try world.write(from: Shop.ben, subject: "Shade", "Hi, where is my parcel 4201 today?\n\nBen")
        let drafts = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 1, seconds: 30)
        let id = try #require(drafts.first.flatMap { parse($0).messageID }, "\(daemon.logText.suffix(2_000))")
        // Nobody reads and sends a draft before it is written down that it lies there.
        #expect(
            try await world.eventually {
                try await world.effects().contains { $0.kind == "imap.draft" && $0.state == "done" }
            })
        let lines = [
            "From: \(World.mailbox)", "To: \(Shop.ben)", "Subject: Re: Shade", "Date: \(World.date(Date()))",
            "Message-ID: <\(id)>", "In-Reply-To: <\(asked)>", "References: <\(asked)>", "",
            "I have called the carrier, it comes tomorrow. Noor", "",
        ]
        try world.host.place(
            [Array(lines.joined(separator: "\r\n").utf8)], in: World.mailbox, folder: "Sent", received: Date())
        // The next start looks at Sent at once.
        _ = try await daemon.terminate()
        let again = try await world.start()
        #expect(
            try await world.eventually(60) {
                try await Task.sleep(for: .milliseconds(300))
                let (states, isQuiet) = (try await world.cases().map(\.state), try await world.isQuiet())
                return states == ["resolved"] && isQuiet
            }, "\(again.logText.suffix(2_000))")
        let ticket = try #require(try await tickets(rt, of: Shop.ben).last)
        #expect(ticket.notes.count { $0.text.contains("I have called the carrier") } == 1, "\(ticket)")
        #expect(ticket.tags.contains("ai_answered") && !ticket.tags.contains("ai_drafted"), "\(ticket)")
        let flags = try #require(try world.host.flags(of: World.mailbox).first)
        #expect(flags.isSuperset(of: ["ai_answered", "\\Answered"]) && !flags.contains("ai_drafted"))
        #expect(rt.heads(ofMailTo: "customer.example") == [])
        _ = try await again.terminate()
        try await world.destroy()
    }
}

extension RequestTrackerHost.Seen {
    /// All that was written into it.
    fileprivate var text: String { notes.map(\.text).joined(separator: "\n") }
}
