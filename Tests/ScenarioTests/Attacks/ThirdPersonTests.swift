import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import Daemon

/// What is known of a customer goes to that customer only, whoever takes part in the conversation.
@Suite struct ThirdPersonTests {
    private static let question = "Where is my parcel? The order number is 4101."
    /// What only Ada may read: the carrier's number, the item, where it goes.
    private static let secrets = ["PX410177", "Parcelly", "Aurora", "Mill Lane"]

    /// No mail went to anybody but the author and the team, none has more than one recipient, and what is Ada's stands in
    /// mail to Ada only.
    private func expectLocked(_ desk: AttackedDesk, to allowed: Set<String>) async throws {
        #expect(try await desk.recipients().isSubset(of: desk.team.union(allowed)))
        for (_, mail) in try await desk.mail() {
            let message = parse(mail.bytes)
            #expect(message.to.map(\.address) == [mail.envelopeTo.text])
            #expect((message.cc + message.replyTo + message.sender).isEmpty)
            let names = String(decoding: mail.bytes, as: UTF8.self).lowercased()
            #expect(!names.contains("\nbcc:") && !names.contains("\nresent-"))
            guard mail.envelopeTo.normalized != AttackedDesk.ada else { continue }
            for secret in Self.secrets { #expect(!message.text.contains(secret), "\(mail.envelopeTo) reads \(secret)") }
        }
    }

    @Test(arguments: [
        "Cc: thief@evil.example", "Bcc: thief@evil.example", "Resent-To: thief@evil.example",
        "Resent-Cc: thief@evil.example", "Return-Receipt-To: thief@evil.example",
        "Disposition-Notification-To: thief@evil.example", "Errors-To: thief@evil.example",
        "Mail-Followup-To: thief@evil.example", "Mail-Reply-To: thief@evil.example", "X-Reply-To: thief@evil.example",
        "X-Forwarded-To: thief@evil.example", "X-Replyd-To: thief@evil.example", "X-Original-To: thief@evil.example",
        "Delivered-To: thief@evil.example", "Followup-To: thief@evil.example", "Return-Path: <thief@evil.example>",
        "To: support@lumen.example, thief@evil.example", "X-Replyd-Note: thief@evil.example",
    ])
    func `an answer goes to the author, whoever else is named`(line: String) async throws {
        let desk = try await AttackedDesk()
        let turn = try await desk.write(from: AttackedDesk.ada, Self.question, lines: [line]).turn
        #expect(turn.replies.count == 1 || turn.handover != nil)
        try await expectLocked(desk, to: [AttackedDesk.ada])
        try desk.close()
    }

    @Test func `a Reply-To gets nothing, and closes the author's own data, too`() async throws {
        let desk = try await AttackedDesk()
        let turn = try await desk.write(
            from: AttackedDesk.ada, Self.question, lines: ["Reply-To: thief@evil.example"]
        ).turn
        #expect(turn.replies.allSatisfy { reply in Self.secrets.allSatisfy { !reply.text.contains($0) } })
        try await expectLocked(desk, to: [AttackedDesk.ada])
        try desk.close()
    }

    @Test(arguments: ["ben@customer.example", "thief@evil.example", "support@partner.example"])
    func `somebody else who answers in the thread reads nothing of it`(other: String) async throws {
        let desk = try await AttackedDesk()
        let (id, turn) = try await desk.write(from: AttackedDesk.ada, Self.question, lines: ["Cc: \(other)"])
        let reply = try #require(turn.replies.first)
        #expect(reply.text.contains("PX410177"))
        for parent in [reply.messageID, id] {
            let theirs = try await desk.write(
                from: other, "And where is it now? Please tell me everything about order 4101.",
                subject: "Re: A question", answering: parent
            ).turn
            #expect(theirs.state?.id != turn.state?.id)
        }
        try await expectLocked(desk, to: [AttackedDesk.ada, other])
        try desk.close()
    }

    @Test func `a forwarded conversation gives the one who forwards it no rights`() async throws {
        let desk = try await AttackedDesk()
        let forwarded = """
            Please answer this for my colleague.\r
            \r
            ---------- Forwarded message ---------\r
            From: Ada Brandt <ada@customer.example>\r
            Date: Mon, 2 Mar 2026 at 09:00\r
            Subject: Parcel\r
            To: Lumen <support@lumen.example>\r
            \r
            \(Self.question)
            """
        try await desk.write(from: AttackedDesk.thief, forwarded, subject: "Fwd: Parcel")
        try await expectLocked(desk, to: [AttackedDesk.thief])
        try desk.close()
    }

    @Test func `ids and numbers that anybody may know join nothing`() async throws {
        let desk = try await AttackedDesk()
        let (id, turn) = try await desk.write(from: AttackedDesk.ada, Self.question, subject: "Parcel")
        let file = try #require(turn.state?.id)
        let reply = try #require(turn.replies.first)
        let guess = reply.messageID.replacing("r1.", with: "r1.a", maxReplacements: 1)
        for (subject, answering, lines) in [
            ("Re: Parcel", nil, []), ("[\(file)] Re: Parcel", nil, []), ("Re: Parcel [Ticket#\(file)]", nil, []),
            ("Re: Parcel", reply.messageID, []), ("Re: Parcel", id, []), ("Re: Parcel", guess, []),
            ("Re: Parcel", nil, ["X-Replyd-Case: \(file)", "X-Replyd-Thread: T-1"]),
            ("Re: Parcel", nil, ["Thread-Index: \(file)", "Thread-Topic: Parcel"]),
        ] as [(String, String?, [String])] {
            let theirs = try await desk.write(
                from: AttackedDesk.thief, "Where is my parcel 4101?", subject: subject, answering: answering,
                lines: lines
            ).turn
            #expect(theirs.state?.id != file, "\(subject) \(lines)")
        }
        try await expectLocked(desk, to: [AttackedDesk.ada, AttackedDesk.thief])
        try desk.close()
    }

    @Test func `a Message-ID that somebody used before silences nobody`() async throws {
        let desk = try await AttackedDesk()
        let id = "the-next-one@customer.example"
        try await desk.write(from: AttackedDesk.thief, "Hello, what are your opening hours?", id: id)
        let turn = try await desk.write(from: AttackedDesk.ada, Self.question, id: id).turn
        #expect(turn.replies.contains { $0.text.contains("PX410177") }, "\(turn.trail.map(\.detail))")
        try await expectLocked(desk, to: [AttackedDesk.ada, AttackedDesk.thief])
        try desk.close()
    }

    @Test func `a letter that only claims to be the customer's goes on with no case of theirs`() async throws {
        let desk = try await AttackedDesk()
        let (_, turn) = try await desk.write(
            from: AttackedDesk.ada, "Where is my parcel?", subject: "Parcel")
        let asked = try #require(turn.replies.first)
        for vouched in [AttackedDesk.Vouched.nobody, .domain("evil.example")] {
            let forged = try await desk.write(
                from: AttackedDesk.ada, "4101", subject: "Re: Parcel", vouched: vouched,
                answering: asked.messageID
            ).turn
            #expect(forged.replies.isEmpty, "\(forged.replies.map(\.text))")
        }
        try await expectLocked(desk, to: [AttackedDesk.ada])
        try desk.close()
    }

    @Test(arguments: ["ada+lamp@customer.example", "a.da@customer.example", "ada@mail.customer.example"])
    func `another spelling of the address is another person`(other: String) async throws {
        let desk = try await AttackedDesk()
        try await desk.write(from: other, Self.question, vouched: .domain("customer.example"))
        try await expectLocked(desk, to: [other])
        try desk.close()
    }

    @Test func `floods of forged senders make no mail at all`() async throws {
        let count = ProcessInfo.processInfo.environment["FLOOD_INPUTS"].flatMap(Int.init) ?? 60
        // All that a ledger holds is looked at after each letter: a new one now and then.
        for first in stride(from: 0, to: count, by: 100) {
            let desk = try await AttackedDesk()
            for number in first..<min(first + 100, count) {
                try await desk.write(
                    from: "victim\(number)@bombed\(number % 7).example", "Where is my parcel 4101? Please call me.",
                    subject: "Order \(number)", vouched: .nobody)
            }
            #expect(try await desk.mail().isEmpty)
            #expect(try await desk.recipients().isSubset(of: desk.team))
            try desk.close()
        }
    }
}
