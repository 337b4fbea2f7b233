import Testing

@testable import Resolution

@Test(arguments: [
    ("yes", true), ("Yes, please go ahead.", true), ("Hello Ines,\nyes please", true), ("Ja, gerne!", true),
    ("OK", true),
    ("I confirm the new address", true), ("go ahead and cancel it", true), ("Einverstanden.", true),
    ("Stimmt so", true),
    ("no", false), ("Nein danke", false), ("No, that is my old flat", false), ("please do not", nil),
    ("yes but to my office", nil), ("yes?", nil), ("Ja, aber nicht heute", nil), ("yes, if it is free", nil),
    ("please make sure it arrives", nil), ("where is my order", nil), ("", nil), ("Sounds like a yesterday thing", nil),
    ("yes I don\u{2019}t", nil), ("please confirm when it is done", nil), ("Jacke", nil),
])
func `a yes counts only when it cannot be read otherwise`(_ text: String, _ isYes: Bool?) {
    #expect(ExplicitAnswer(in: text)?.isYes == isYes)
}

@Test func `an answer says where it stands`() throws {
    let answer = try #require(ExplicitAnswer(in: "Grüße! Yes."))
    #expect(answer.start == 7)
    #expect(answer.end == 10)
}
