import Resolution
import Testing

private func heard(_ text: String) throws(ProposalRefusal) -> Proposal { try Proposal(heard: Array(text.utf8)) }

private func refusal(of text: String) -> ProposalRefusal? {
    do {
        _ = try heard(text)
        return nil
    } catch {
        return error
    }
}

/// What a model says becomes a proposal only when nothing about it has to be guessed.
struct HeardProposalTests {
    private static let one = Handle("order#1")
    private static let readable: [(String, Proposal)] = [
        (#"{"action":"refund","order":"order#1"}"#, .refund(order: one, line: nil)),
        (
            #" { "percent" : 20 , "line":2,"order":"order#1","action":"refund" } "#,
            .refund(order: one, line: 2, percent: 20)
        ),
        (#"{"action":"credit","order":"order#1","line":1}"#, .credit(order: one, line: 1)),
        (#"{"action":"cancel","order":"order#1"}"#, .cancel(order: one)),
        (#"{"action":"address","order":"order#1","to":"new"}"#, .address(order: one, to: Handle("new"))),
        (#"{"action":"exchange","order":"order#1","line":3}"#, .exchange(order: one, line: 3)),
        (
            #"{"action":"exchange","order":"order#1","line":3,"to":"size"}"#,
            .exchange(order: one, line: 3, for: Handle("size"))
        ),
        (#"{"action":"return","order":"order#1","line":1}"#, .return(order: one, line: 1)),
        (#"{"action":"resend","order":"order#1","document":"licence"}"#, .resend(order: one, document: "licence")),
        (#"{"action":"password_link"}"#, .passwordLink),
        (#"{"action":"note","order":"order#1"}"#, .commerceNote(order: one)),
        (
            #"{"action":"plan","subscription":"subscription#1","to":"p"}"#,
            .plan(Handle("subscription#1"), to: Handle("p"))
        ),
        (#"{"action":"payment","order":"order#1","to":"means"}"#, .payment(order: one, with: Handle("means"))),
        (#"{"action":"email","to":"new_address"}"#, .email(to: Handle("new_address"))),
        (#"{"action":"appointment_book","at":"slot"}"#, .appointment(nil, at: Handle("slot"))),
        (
            #"{"action":"appointment_move","appointment":"appointment#1","at":"slot"}"#,
            .appointment(Handle("appointment#1"), at: Handle("slot"))
        ),
        (
            #"{"action":"appointment_cancel","appointment":"appointment#1"}"#,
            .appointment(Handle("appointment#1"), at: nil)
        ),
        (#"{"action":"subscription_cancel","subscription":"s#1"}"#, .subscription(Handle("s#1"), .cancel)),
        (#"{"action":"subscription_pause","subscription":"s#1"}"#, .subscription(Handle("s#1"), .pause)),
        (#"{"action":"subscription_resume","subscription":"s#1"}"#, .subscription(Handle("s#1"), .resume)),
        (#"{"action":"subscription_renew","subscription":"s#1"}"#, .subscription(Handle("s#1"), .renew)),
        (#"{"\u0061ction":"can\u0063el","order":"order\u00231"}"#, .cancel(order: one)),
    ]

    @Test func `every action of a runbook is read, in any order and with escapes`() throws {
        for (text, proposal) in Self.readable { #expect(try heard(text) == proposal, "\(text)") }
        // Every action at a shop can be said; nothing else can.
        let kinds = Set(Self.readable.map(\.1.kind))
        #expect(kinds == Set(EffectKind.allCases.filter(\.isCommerce)).subtracting([.toolCall]))
    }

    private static let refused: [(String, ProposalRefusal)] = [
        // Unknown actions, those of the ledger and of other kinds among them.
        (#"{"action":"send","to":"customer","purpose":"answer"}"#, .unknownAction),
        (#"{"action":"flag"}"#, .unknownAction), (#"{"action":"tool","name":"pay"}"#, .unknownAction),
        (#"{"action":"helpdesk.reply"}"#, .unknownWord("action")),
        (#"{"action":"Refund","order":"order#1"}"#, .unknownWord("action")),
        (#"{"action":"refund ","order":"order#1"}"#, .unknownWord("action")),
        (#"{"action":"refun\u0064\u0301","order":"order#1"}"#, .unknownWord("action")),
        (#"{"refund":{"order":{"name":"order#1"}}}"#, .neitherTextNorNumber),
        // Names.
        (#"{"action":"refund","order":"order#1","amount":100000}"#, .unknownName),
        (#"{"action":"cancel","order":"order#1","line":1}"#, .unknownName),
        (#"{"action":"cancel","order":"order#1","to":"eve"}"#, .unknownName),
        (#"{"action":"cancel","Order":"order#1"}"#, .missing("order")),
        (#"{"action":"cancel","order":"order#1","order":"order#2"}"#, .repeatedName),
        (#"{"action":"cancel","order":"order#1","\u006frder":"order#1"}"#, .repeatedName),
        (#"{"order":"order#1"}"#, .missing("action")), ("{}", .missing("action")),
        (#"{"action":"return","order":"order#1"}"#, .missing("line")),
        (#"{"action":"address","order":"order#1"}"#, .missing("to")),
        // Types and ranges.
        (#"{"action":"cancel","order":1042}"#, .wrongType("order")),
        (#"{"action":1,"order":"order#1"}"#, .wrongType("action")),
        (#"{"action":"refund","order":"order#1","line":"1"}"#, .wrongType("line")),
        (#"{"action":"refund","order":"order#1","line":null}"#, .neitherTextNorNumber),
        (#"{"action":"refund","order":"order#1","line":true}"#, .neitherTextNorNumber),
        (#"{"action":"refund","order":["order#1"]}"#, .neitherTextNorNumber),
        (#"{"action":"refund","order":"order#1","line":1.0}"#, .neitherTextNorNumber),
        (#"{"action":"refund","order":"order#1","line":1e0}"#, .neitherTextNorNumber),
        (#"{"action":"refund","order":"order#1","line":0}"#, .outOfRange("line")),
        (#"{"action":"refund","order":"order#1","line":-1}"#, .outOfRange("line")),
        (#"{"action":"refund","order":"order#1","line":1000000000000001}"#, .outOfRange("line")),
        (#"{"action":"refund","order":"order#1","percent":0}"#, .outOfRange("percent")),
        (#"{"action":"refund","order":"order#1","percent":101}"#, .outOfRange("percent")),
        (#"{"action":"refund","order":"order#1","line":9223372036854775808}"#, .numberTooLarge),
        // Words.
        (#"{"action":"cancel","order":""}"#, .unknownWord("order")),
        (#"{"action":"cancel","order":"order 1"}"#, .unknownWord("order")),
        (#"{"action":"email","to":"eve@elsewhere.example"}"#, .unknownWord("to")),
        (#"{"action":"address","order":"order#1","to":"Hafenweg 3"}"#, .unknownWord("to")),
        (#"{"action":"cancel","order":"\#(String(repeating: "a", count: 65))"}"#, .unknownWord("order")),
        (#"{"action":"resend","order":"order#1","document":"password_link"}"#, .unknownWord("document")),
        (#"{"action":"resend","order":"order#1","document":"/etc"}"#, .unknownWord("document")),
        // No JSON, or more than one.
        ("", .notJSON(offset: 0)), ("refund order#1", .notJSON(offset: 0)), ("[]", .notJSON(offset: 0)),
        (#"```{"action":"password_link"}```"#, .notJSON(offset: 0)),
        ("\u{FEFF}{\"action\":\"password_link\"}", .notJSON(offset: 0)),
        (#"{"action":"password_link"}{}"#, .notJSON(offset: 26)),
        (#"{"action":"password_link"} thanks"#, .notJSON(offset: 27)),
        (#"{"action":"password_link",}"#, .notJSON(offset: 26)),
        (#"{'action':'password_link'}"#, .notJSON(offset: 1)),
        (#"{"action":"password_link"/**/}"#, .notJSON(offset: 25)),
        (#"{"action":"refund","order":"order#1","line":01}"#, .notJSON(offset: 46)),
        (#"{"action":"refund","order":"order#1","line":+1}"#, .notJSON(offset: 44)),
        (#"{"action":"cancel","order":"\ud800"}"#, .notJSON(offset: 34)),
        (#"{"action":"cancel","order":"\x"}"#, .notJSON(offset: 30)),
        ("{\"action\":\"cancel\",\"order\":\"order\u{0}\"}", .notJSON(offset: 34)),
        (#"{"action":"cancel","order":"order#1"#, .notJSON(offset: 35)),
        (String(repeating: " ", count: 2_048) + "{}", .tooLong),
        (String(repeating: "{\"a\":", count: 400), .neitherTextNorNumber),
    ]

    @Test func `what must be guessed is refused with the reason`() {
        for (text, why) in Self.refused { #expect(refusal(of: text) == why, "\(text)") }
    }

    @Test func `bytes that are no text are refused`() {
        for wild: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] {
            let bytes = Array(#"{"action":"cancel","order":""#.utf8) + wild + Array(#""}"#.utf8)
            #expect(throws: ProposalRefusal.self) { try Proposal(heard: bytes) }
        }
    }

    @Test func `a refusal repeats no word of the model`() {
        let secret = "mara-linde"
        for text in [
            #"{"action":"\#(secret)"}"#, #"{"action":"password_link","\#(secret)":1}"#,
            #"{"action":"cancel","order":"\#(secret) "}"#, secret,
        ] {
            let words = refusal(of: text)?.description ?? secret
            #expect(!words.contains(secret), "\(text)")
        }
    }
}
