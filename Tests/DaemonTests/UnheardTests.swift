import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

/// A team that no server takes mail for hears of a case all the same: the brief lies in the mailbox itself.
@Suite(.serialized) struct UnheardTests {
    private static let threat = "Do you know that my lawyer will take you to court?"

    private func drafts(_ world: LightWorld) -> [KeepingIMAP.Letter] { world.imap.letters(in: "Drafts") }

    /// The other ways to refuse everything are a table of the torture.
    @Test func `a server that refuses everything leaves the brief as a flagged draft`() async throws {
        let world = try LightWorld(smtp: .dot554)
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: "ann@customer.example", Self.threat)
        let first = try await world.replyd(["run", "--once"])
        #expect(first.status == 0, "\(first.errors)")
        for _ in 0..<2 { #expect(try await world.replyd(["run", "--once"]).status == 0) }
        let left = drafts(world)
        let letter = try #require(left.first, "\(first.errors)")
        #expect(left.count == 1 && letter.flags == ["\\Draft", "\\Flagged"], "\(left.map(\.flags))")
        let draft = parse(letter.bytes)
        #expect(draft.to.map(\.address) == [LightWorld.team])
        for part in [
            "could not be sent to \(LightWorld.team)", "ann@customer.example", "> Do you know", "replyd explain",
        ] {
            #expect(draft.text.contains(part), "\(part) in \(draft.text)")
        }
        #expect(draft.subject?.contains("sensitive") == true)
        try await world.ledger { ledger in
            let rows = try await ledger.effects(case: nil).filter { $0.purpose == .brief }
            // To the legal team, to the default team, and into Drafts.
            #expect(rows.map(\.kind) == [.smtpSend, .smtpSend, .imapDraft])
            #expect(rows.map(\.state) == [.failed, .failed, .done])
            #expect(try await ledger.violations() == [])
        }
        // A person answers from their own client: it is theirs, and no draft of ours was sent.
        let id = try #require(parse(world.imap.letters(in: "INBOX")[0].bytes).messageID)
        let answer = [
            "From: \(LightWorld.mailbox)", "To: ann@customer.example", "Subject: Re: A question",
            "Date: \(letterDate(Date()))", "Message-ID: <noor-1@lumen.example>", "In-Reply-To: <\(id)>", "",
            "I have called you. Noor", "",
        ]
        world.imap.deliver(Array(answer.joined(separator: "\r\n").utf8), to: "Sent", flags: ["\\Seen"])
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        try await world.ledger { ledger in
            let draft = try await ledger.effects(case: nil).first { $0.kind == .imapDraft }
            #expect(draft?.receipt?.facts["sent"] == nil)
        }
        // What the customer writes next has a draft of its own, and the first stays.
        world.deliver(from: "ann@customer.example", "Are you aware that my lawyer is preparing the court papers now?")
        for _ in 0..<2 { #expect(try await world.replyd(["run", "--once"]).status == 0) }
        #expect(drafts(world).count == 2 && drafts(world).allSatisfy { $0.flags.contains("\\Flagged") })
    }

    @Test func `a team that hears of it has no draft, and one whose server refuses is replaced by the default team`()
        async throws
    {
        let world = try LightWorld(answers: ["legal@people.example": "550 5.1.1 nobody of that name"])
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: "ann@customer.example", Self.threat)
        for _ in 0..<2 { #expect(try await world.replyd(["run", "--once"]).status == 0) }
        #expect(world.inbox(of: LightWorld.team).count == 1)
        #expect(drafts(world).isEmpty)
    }
}
