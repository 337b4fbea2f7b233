import Configuration
import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import Daemon

/// Whatever a letter holds, mail goes to its verified author or to the team, with the header fields that we write.
///
/// `make torture` asks for 100,000 letters (`LOCK_INPUTS`), `make test` for 60. What the composed bytes are on the wire
/// is `HostileInputTests`.
@Suite struct RecipientLockTests {
    private static let fields: Set<String> = [
        "Date", "From", "To", "Message-ID", "In-Reply-To", "References", "Subject", "Auto-Submitted",
        "X-Auto-Response-Suppress", "X-Replyd-Loop", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    ]

    @Test func `no letter gets mail to somebody else, or a field into our header`() async throws {
        let count = ProcessInfo.processInfo.environment["LOCK_INPUTS"].flatMap(Int.init) ?? 60
        var values = HostileLetter(seed: 20_261_126)
        var answered = 0
        var number = 0
        // All that a ledger holds is looked at after each letter: a new one now and then.
        while number < count {
            let desk = try await AttackedDesk { $0.policy.teams = $0.policy.teams.filter { $0.key == "default" } }
            for _ in 0..<min(20, count - number) {
                number += 1
                // People of one organisation who are not on file are not answered so often.
                let author = "u@customer\(number).example"
                let isVerified = values.coin() || values.coin()
                let turn = try await desk.write(
                    from: "\(values.displayName()) <\(author)>", values.body(), subject: values.line(),
                    vouched: isVerified ? .own : .nobody, lines: values.fields()
                ).turn
                for effect in turn.effects {
                    guard case .mail(let mail)? = effect.body else { continue }
                    answered += effect.purpose == .brief ? 0 : 1
                    let isRight =
                        desk.team.contains(mail.envelopeTo.normalized)
                        || isVerified && mail.envelopeTo.normalized == author
                    #expect(isRight, "letter \(number): \(effect.purpose) to \(mail.envelopeTo)")
                    #expect(mail.envelopeFrom == desk.rehearsal.desk.policy.address)
                    let names = Self.names(mail.bytes)
                    #expect(Set(names).isSubset(of: Self.fields) && Set(names).count == names.count, "\(names)")
                    let message = parse(mail.bytes)
                    #expect(message.to.map(\.address) == [mail.envelopeTo.text], "letter \(number): \(message.to)")
                    #expect(!message.text.contains("PX420177"), "letter \(number)")
                }
            }
            try desk.close()
        }
        print("recipient lock: \(count) letters, \(answered) mails to authors, every envelope as expected")
        #expect(answered * 5 > count)
    }

    @Test func `what looks like a slot of a template stays as it is written`() async throws {
        let desk = try await AttackedDesk()
        let turn = try await desk.write(
            from: "\"{{tracking}} {{{order.number}}} {{#each}}\" <u@customer.example>",
            "Where is my parcel? The order number is {{order.number}} 4101.", subject: "{{customer.email}} {{code}}",
            vouched: .domain("customer.example")
        ).turn
        for reply in turn.replies {
            #expect(reply.subject == "Re: {{customer.email}} {{code}}")
            #expect(!reply.text.contains("PX410177") && !reply.text.contains("4101, "))
        }
        #expect(!turn.replies.isEmpty)
        try desk.close()
    }

    private static func names(_ bytes: [UInt8]) -> [String] {
        var names: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.elementsEqual("\r".utf8) { break }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") { continue }
            names.append(String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self))
        }
        return names
    }
}

/// Letters that try to get something out of its place, the same for the same seed.
private struct HostileLetter: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func coin() -> Bool { Bool.random(using: &self) }

    private static let pieces = [
        "=?utf-8?q?=0D=0ABcc=3A_thief=40evil.example?=", "=?utf-8?b?DQpCY2M6IHRoaWVmQGV2aWwuZXhhbXBsZQ==?=",
        "=?utf-8?q?a=0ATo=3A_thief=40evil.example?=", "thief@evil.example", "<thief@evil.example>", "\u{202E}",
        "\u{212A}",
        "e\u{301}", "\u{FEFF}", "{{customer.email}}", "{{{order.tracking}}}", "{{#each}}", "\\", ";", "(", "word",
        "two words", "日本語", "é", "https://evil.example/?q=1", "%0d%0aBcc: thief@evil.example", "\u{2028}", "\u{85}",
        "\u{0}", "\u{B}", "Bcc: thief@evil.example", "../../etc/passwd", String(repeating: "w", count: 900), "'", "--",
        "\r\n Bcc: thief@evil.example", "\r\n\tTo: thief@evil.example",
    ]

    mutating func line() -> String {
        (0..<Int.random(in: 0...4, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }
            .joined(separator: coin() ? " " : "")
    }

    /// In quotation marks or not, without what would begin another address: that is `ForgedSenderTests`.
    mutating func displayName() -> String {
        let name = line().filter { !"<>,;:()@\"\\".contains($0) }
        return coin() ? "\"\(name)\"" : name
    }

    mutating func body() -> String {
        let wishes = [
            "Where is my parcel? The order number is 4201.", "Please cancel my order 4201.",
            "Please send me the invoice of order 4201.", "How do I clean the shade?",
            "I want to return the lamp of order 4201.", "Thank you!",
        ]
        return (wishes.randomElement(using: &self) ?? "") + (coin() ? "\r\n\r\n" + line() : "")
    }

    mutating func fields() -> [String] {
        let names = [
            "Reply-To", "Cc", "Bcc", "Sender", "Resent-To", "References", "In-Reply-To", "X-Original-To", "Errors-To",
            "Return-Path", "X-Replyd-To", "X-Replyd-Note", "Disposition-Notification-To", "Comments", "Keywords",
            "List-Reply-To", "Mail-Followup-To",
        ]
        return (0..<Int.random(in: 0...4, using: &self)).map { _ in
            "\(names.randomElement(using: &self) ?? "X"): \(line())"
        }
    }
}
