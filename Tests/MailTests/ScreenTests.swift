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

    @Test func `a loop header that is not ours silences nobody`() throws {
        var careful = own
        careful.isOwnLoopToken = { $0 == "ours" }
        func result(_ token: String) -> Screening {
            screen(
                parsed(["From: noor@example.net", "To: help@lumen.example", "X-Replyd-Loop: \(token)"], "words"),
                as: careful)
        }
        #expect(result("ours").kind == .own)
        #expect(result("theirs").kind == .human)
        #expect(result("theirs").policy == .humanOnly)
        #expect(result("theirs").signs == [Message.Sign(rule: "S6", detail: "x-replyd-loop of others")])
        #expect(result("theirs\nX-Replyd-Loop: ours").kind == .own)
    }

    @Test(arguments: [
        "List-Id: Support <help.lumen.example>", "List-Post: <mailto:help@lumen.example>",
        "List-ID: <HELP.lumen.example>\nPrecedence: list\nList-Unsubscribe: <https://lists.example/x>",
    ])
    func `a mailbox that is a list of its operator is read by people`(header: String) {
        let result = screening(header)
        #expect(result.kind == .human)
        #expect(result.policy == .humanOnly)
        #expect(screening(header, "Auto-Submitted: auto-replied").policy == .none)
    }

    @Test(arguments: [
        "List-Id: Support <help.lumen.example.evil.example>", "List-Post: <mailto:help@other.example>", "List-Id: help",
    ])
    func `any other list is a list`(header: String) {
        let result = screening(header)
        #expect(result.kind == .list)
        #expect(result.policy == .none)
    }

    @Test(arguments: [
        ("Content-Type: text/calendar; method=REPLY", "x"), ("Content-Type: text/calendar; METHOD=\"Counter\"", "x"),
        ("Content-Type: text/calendar", "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:CANCEL\nEND:VCALENDAR"),
        ("Content-Type: application/ics", "BEGIN:VCALENDAR\nmethod:request\nEND:VCALENDAR"),
    ])
    func `an invitation and its answers go to a person`(header: String, body: String) {
        let result = screen(
            parsed(["From: noor@example.net", "To: help@lumen.example", header], body), as: own)
        #expect(result.kind == .calendar)
        #expect(result.policy == .humanOnly)
    }

    @Test func `an event that asks nothing is an attachment`() {
        let event = "BEGIN:VCALENDAR\nMETHOD:PUBLISH\nEND:VCALENDAR"
        let message = parsed(
            ["From: noor@example.net", "To: help@lumen.example", "Content-Type: text/calendar"], event)
        #expect(message.kind == .human)
    }
}
