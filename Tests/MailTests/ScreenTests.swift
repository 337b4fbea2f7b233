import Mail
import Testing

struct ScreenTests {
    private let own: OwnIdentity

    init() throws {
        let address = try #require(EmailAddress("help@lumen.example"))
        own = OwnIdentity(
            addresses: [address], authenticationServer: nil, isOwnMessageID: { $0.hasSuffix("@own.lumen.example") })
    }

    private func screening(_ headers: String..., from: String = "Noor <noor@example.net>") -> Screening {
        let header = ["From: \(from)", "To: help@lumen.example", "Subject: hello"] + headers
        return screen(parsed(header, "words"), as: own)
    }

    @Test func `a person's message may be answered`() {
        #expect(screening() == Screening(kind: .human, policy: .allowed, signs: []))
    }

    @Test(arguments: [
        ("Auto-Submitted: auto-replied", ReplyPolicy.none), ("List-Id: <a.example>", .none),
        ("Precedence: bulk", .none),
        ("X-Autoreply: yes", .none), ("Return-Path: <>", .none), ("X-Loop: help@lumen.example", .none),
        ("X-Replyd-Loop: abc", .none), ("Message-ID: <x@own.lumen.example>", .none),
        ("X-Auto-Response-Suppress: All", .allowed), ("Sender: desk@other.example", .humanOnly),
        ("Content-Type: text/calendar; method=REQUEST", .humanOnly), ("X-Loop: someone@else.example", .allowed),
        ("X-Failed-Recipients: a@b.example", .none),
    ])
    func `a header decides who may answer`(header: String, policy: ReplyPolicy) {
        #expect(screening(header).policy == policy)
    }

    @Test(arguments: [
        ("help@lumen.example", Message.Kind.own, ReplyPolicy.none), ("Help+case1@LUMEN.example", .own, .none),
        ("mailer-daemon@mx.example", .bounce, .none), ("noreply@form.example", .human, .humanOnly),
        ("majordomo@list.example", .human, .none), ("a@x.example, b@y.example", .human, .humanOnly),
    ])
    func `an author decides who may answer`(from: String, kind: Message.Kind, policy: ReplyPolicy) {
        let result = screening(from: from)
        #expect(result.kind == kind)
        #expect(result.policy == policy)
    }

    @Test func `a message that is not addressed to us goes to a person`() {
        let blind = parsed(["From: noor@example.net", "To: someone@else.example", "Subject: hello"], "words")
        #expect(screen(blind, as: own).policy == .humanOnly)
        #expect(screen(blind, as: own).signs.map(\.rule) == ["N11"])
        let delivered = parsed(
            ["Delivered-To: help@lumen.example", "From: noor@example.net", "To: x@else.example"], "words")
        #expect(screen(delivered, as: own).policy == .allowed)
    }

    @Test func `an address that folds to ours is not ours`() {
        // U+212A, the Kelvin sign, equals a k for Swift's strings and nobody else.
        let message = parsed(["From: help@lumen.example", "To: help@lumen.example"], "words")
        #expect(screen(message, as: own).kind == .own)
        let kelvin = parsed(["From: \u{212A}im@lumen.example", "To: help@lumen.example"], "words")
        #expect(screen(kelvin, as: own).kind == .human)
    }
}
