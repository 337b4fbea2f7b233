import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing

@testable import Daemon

/// Attacks on the one-time code that changes an address on file.
@Suite struct CodeAttackTests {
    private static let new = "ada.new@elsewhere.example"

    private struct Asked {
        let desk: AttackedDesk
        let letter: String
        let codes: [String]
        /// Message-ID of the letter that carried it.
        let reply: String
    }

    /// Ada asks for another address, and a code is sent.
    private static func asked(_ desk: AttackedDesk? = nil, to new: String = new) async throws -> Asked {
        let desk = if let desk { desk } else { try await AttackedDesk("pixelforge") }
        let (id, turn) = try await desk.write(
            from: AttackedDesk.ada, "Please store a different e-mail for me: \(new)", subject: "My e-mail")
        let codes = turn.replies.compactMap { code(in: $0.text) }
        return Asked(desk: desk, letter: id, codes: codes, reply: turn.replies.first?.messageID ?? "")
    }

    /// `1234 5678`.
    private static func code(in text: String) -> String? {
        let digits = Array(text.utf8).split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let pair = zip(digits, digits.dropFirst()).first {
            $0.count == 4 && $1.count == 4 && $0.endIndex + 1 == $1.startIndex
        }
        return pair.map { String(decoding: $0 + $1, as: UTF8.self) }
    }

    private static func email(_ desk: AttackedDesk) async throws -> String {
        try await desk.rehearsal.shop.snapshot().customers.first { $0.id == "c1" }?.email.text ?? ""
    }

    private static func wrong(_ code: String) -> String {
        String(code.reversed().map { $0 == "9" ? "0" : Character(String(($0.wholeNumberValue ?? 0) + 1)) })
    }

    /// Ends the attack: nothing was changed, and no mail went to anybody but Ada and the team.
    private func expectUnharmed(_ desk: AttackedDesk, _ others: Set<String> = []) async throws {
        #expect(try await Self.email(desk) == AttackedDesk.ada)
        #expect(try await desk.recipients().isSubset(of: desk.team.union([AttackedDesk.ada]).union(others)))
        for (purpose, mail) in try await desk.mail() where purpose == .code {
            #expect(mail.envelopeTo.normalized == AttackedDesk.ada)
        }
        try desk.close()
    }

    @Test func `the right code in time changes the address, once`() async throws {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        let turn = try await asked.desk.write(
            from: AttackedDesk.ada, "The code is \(code).", answering: asked.reply
        ).turn
        #expect(try await Self.email(asked.desk) == Self.new, "\(turn.trail.map(\.detail))")
        // Replayed in its thread and in another one: the address is a stranger's now, and nothing waits.
        try await asked.desk.write(from: AttackedDesk.ada, "The code is \(code).", answering: asked.reply)
        try await asked.desk.write(
            from: AttackedDesk.ada, "Please store a different e-mail for me: thief@evil.example. The code is \(code).")
        #expect(try await Self.email(asked.desk) == Self.new)
        try asked.desk.close()
    }

    @Test func `three wrong codes end it, and then the right one is of no use`() async throws {
        let asked = try await Self.asked()
        var codes = asked.codes
        for _ in 0..<3 {
            let guess = Self.wrong(try #require(codes.last))
            let turn = try await asked.desk.write(
                from: AttackedDesk.ada, "The code is \(guess).", answering: asked.reply
            ).turn
            codes += turn.replies.compactMap { Self.code(in: $0.text) }
        }
        #expect(codes.count <= 3)
        for code in codes {
            try await asked.desk.write(from: AttackedDesk.ada, "The code is \(code).", answering: asked.reply)
        }
        #expect(try await asked.desk.mail().count { $0.purpose == .code } <= 3)
        try await expectUnharmed(asked.desk)
    }

    @Test func `an earlier code is void once there is a newer one`() async throws {
        let asked = try await Self.asked()
        let first = try #require(asked.codes.first)
        try await asked.desk.write(
            from: AttackedDesk.ada, "The code is \(Self.wrong(first)).", answering: asked.reply)
        try await asked.desk.write(from: AttackedDesk.ada, "The code is \(first).", answering: asked.reply)
        try await expectUnharmed(asked.desk)
    }

    @Test func `a code of yesterday is void`() async throws {
        let asked = try await Self.asked()
        asked.desk.rehearsal.clock.pass(Challenge.lifetime + 1)
        let code = try #require(asked.codes.first)
        try await asked.desk.write(from: AttackedDesk.ada, "The code is \(code).", answering: asked.reply)
        try await expectUnharmed(asked.desk)
    }

    @Test func `a code is of no use in another thread, for another address or in another mailbox`() async throws {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        // Another thread that asks for another address has a code of its own.
        let other = try await Self.asked(asked.desk, to: "thief@evil.example")
        #expect(other.codes.first != code)
        try await asked.desk.write(from: AttackedDesk.ada, "The code is \(code).", answering: other.reply)
        #expect(try await Self.email(asked.desk) != "thief@evil.example")
        try asked.desk.close()
        let elsewhere = try await Self.asked()
        #expect(elsewhere.codes.first != code)
        try await elsewhere.desk.write(from: AttackedDesk.ada, "The code is \(code).", answering: elsewhere.reply)
        try await expectUnharmed(elsewhere.desk)
    }

    @Test func `the answer cannot put another address in place of the one the code is for`() async throws {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        try await asked.desk.write(
            from: AttackedDesk.ada, "The code is \(code). But please take thief@evil.example instead.",
            answering: asked.reply)
        #expect(try await Self.email(asked.desk) != "thief@evil.example")
        try asked.desk.close()
    }

    @Test func `several codes in one letter are none`() async throws {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        let guesses = (0..<50).map { "\(10_000_000 + $0 * 1_234_567)" }.joined(separator: " or ")
        try await asked.desk.write(
            from: AttackedDesk.ada, "It is one of \(guesses) or \(code).", answering: asked.reply)
        try await expectUnharmed(asked.desk)
    }

    @Test func `a code that is only quoted or forwarded is not an answer`() async throws {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        try await asked.desk.write(
            from: AttackedDesk.ada, "What is this?\r\n\r\nOn Mon, 2 Mar 2026 at 09:00, Pixelforge wrote:\r\n> \(code)",
            answering: asked.reply)
        try await expectUnharmed(asked.desk)
    }

    @Test(arguments: [
        (AttackedDesk.ben, true), ("ada.private@mail.example", true), (AttackedDesk.thief, true),
        (AttackedDesk.ada, false),
    ])
    func `a code counts from the address it was sent to, as its host vouches`(from: String, isVerified: Bool)
        async throws
    {
        let asked = try await Self.asked()
        let code = try #require(asked.codes.first)
        try await asked.desk.write(
            from: from, "The code is \(code).", subject: "Re: My e-mail", vouched: isVerified ? .own : .nobody,
            answering: asked.reply)
        try await expectUnharmed(asked.desk, [from])
    }

    @Test func `asking for answers elsewhere gets no code at all`() async throws {
        let desk = try await AttackedDesk("pixelforge")
        let turn = try await desk.write(
            from: AttackedDesk.ada, "Please store a different e-mail for me: \(Self.new)",
            lines: ["Reply-To: thief@evil.example", "Cc: thief@evil.example"]
        ).turn
        #expect(turn.replies.allSatisfy { Self.code(in: $0.text) == nil })
        try await expectUnharmed(desk)
    }

    @Test func `a flood of requests makes a handful of codes a day`() async throws {
        let desk = try await AttackedDesk("pixelforge")
        for number in 0..<30 {
            desk.rehearsal.clock.pass(600)
            try await desk.write(
                from: AttackedDesk.ada, "Please store a different e-mail for me: a\(number)@elsewhere.example",
                subject: "My e-mail \(number)")
        }
        let letters = try await desk.mail()
        #expect(letters.count { $0.purpose == .code } <= 4)
        #expect(letters.count <= 4)
        try await expectUnharmed(desk)
    }
}
