import Foundation
import Testing
import Understanding

@testable import Resolution

@Test func `beside an order's number neither a postcode nor a count is one more order`() {
    let text = "Send W1042 and W1043 to Elm Road 9, 10001, and the 1500 pieces."
    var run = Shop.run(wish: text)
    collect(
        inputs: Books.refund,
        from: reply(text, [(.order, "W1042"), (.order, "W1043"), (.order, "10001"), (.order, "1500")]), into: &run)
    #expect(run.collected["order"]?.value == "W1042" && run.otherOrders == ["W1043"])
}

/// A reply whose marked values were found: `find` names them in order with their kind.
func reply(
    _ text: String, _ found: [(Reading.Entity.Kind, String)] = [], files: [String] = [], message: Int64 = 2
) -> Event.Reply {
    Event.Reply(
        message: message, text: text,
        entities: found.map { kind, value in
            let start =
                text.firstRange(of: value).map {
                    text.unicodeScalars.distance(from: text.startIndex, to: $0.lowerBound)
                } ?? 0
            return Reading.Entity(
                kind: kind, text: value, value: value, start: start, end: start + value.unicodeScalars.count)
        }, attachmentTypes: files)
}

private let book = Runbook(
    name: "b", when: Runbook.When(categories: ["x"]), identity: .l2,
    inputs: [
        Runbook.Input(name: "order", kind: .order, ask: "which-order"),
        Runbook.Input(name: "photo", kind: .attachment, isOptional: true, types: ["image"]),
        Runbook.Input(name: "agreed", kind: .yes),
    ], steps: [])

private func collected(_ reply: Event.Reply, wish: String) -> [String: String] {
    var run = Shop.run(wish: wish)
    collect(inputs: book, from: reply, into: &run)
    return run.collected.mapValues(\.value)
}

@Test func `an order number is taken from the words of its own wish`() {
    let text = "Where is 1042? And the lamp of 1043 is broken."
    let message = reply(text, [(.order, "1042"), (.order, "1043")])
    #expect(collected(message, wish: "Where is 1042?") == ["order": "1042"])
    #expect(collected(message, wish: "And the lamp of 1043 is broken.") == ["order": "1043"])
    #expect(collected(message, wish: "I want to talk.") == [:])
}

@Test func `a single order number counts for every wish, also when it stands twice`() {
    let message = reply("Order 1042 is broken. Yes, 1042!", [(.order, "1042"), (.order, "1042")])
    #expect(collected(message, wish: "Something else") == ["order": "1042"])
}

@Test(arguments: [
    (["image/jpeg"], "image/jpeg"), (["application/pdf", "image/png"], "image/png"), (["application/pdf"], nil),
    (["imagery/x"], nil), ([], nil),
])
func `a file counts by its type`(_ files: [String], _ photo: String?) {
    #expect(collected(reply("see the photo", files: files), wish: "")["photo"] == photo)
}

@Test func `collected values say where they stand and become facts`() {
    var run = Shop.run(wish: "it is 1042")
    collect(inputs: book, from: reply("Hi, it is 1042.", [(.order, "1042")], message: 9), into: &run)
    #expect(run.collected["order"] == Collected(value: "1042", message: 9, start: 10, end: 14))
    #expect(run.facts["input.order"] == .text("1042"))
}

private func answer(_ kind: Runbook.Input.Kind, _ text: String, _ language: String, choices: [String] = []) -> Run {
    let asked = Runbook(
        name: "b", when: Runbook.When(categories: ["x"]), identity: .l2,
        inputs: [Runbook.Input(name: "value", kind: kind, choices: choices)], steps: [])
    var run = Shop.run(wish: text)
    let reply = Event.Reply(
        message: 7, text: text, entities: [], language: language, sent: Date(timeIntervalSince1970: 1_795_647_600),
        zone: "Europe/Berlin")
    if let value = asked.inputs[0].value(answered: reply) {
        run.keep(value, as: "value", fact: asked.inputs[0].fact(of: value))
    }
    return run
}

// Sent on Thursday, 2026-11-26, at 00:20 in Berlin, when UTC still had Wednesday.
@Test(
    arguments: [
        (Runbook.Input.Kind.time, "um halb drei", "de", "14:30"),
        (.slot, "morgen um 15 Uhr", "de", "2026-11-27T14:00Z"),
        (.slot, "tomorrow", "en", nil), (.slot, "28 March 2027 at 02:30", "en", nil),
        (.date, "demain", "fr", "2026-11-27"),
        (.choice, "L statt M", "de", "L"), (.code, "1234 5678", "en", "12345678"), (.number, "drei", "de", "3"),
        (.address, "Send it to Lindenweg 4, 10115 Berlin please.", "en", "Lindenweg 4, 10115 Berlin"),
        (.address, "The Old Mill 3, Glenview", "en", "The Old Mill 3, Glenview"),
        (.address, "I do not know", "en", nil),
        (.address, "Lindenweg 4, 10115 Berlin or Rosenallee 9, 50667 Köln", "en", nil), (.yes, "d'accord", "fr", "yes"),
    ] as [(Runbook.Input.Kind, String, String, String?)])
func `typed values come from the answer's own words`(
    _ kind: Runbook.Input.Kind, _ text: String, _ language: String, _ value: String?
) {
    let run = answer(kind, text, language, choices: ["M", "L"])
    #expect(run.collected["value"]?.value == value)
    #expect(run.collected["value"]?.message == (value == nil ? nil : 7))
}

@Test func `a slot and a number become facts of their own type`() {
    let slot = answer(.slot, "Freitag um 15 Uhr", "de")
    #expect(slot.facts["input.value"] == .moment(Date(timeIntervalSince1970: 1_795_788_000)))
    #expect(slot.collected["value"]?.moment == Date(timeIntervalSince1970: 1_795_788_000))
    #expect(answer(.number, "12", "en").facts["input.value"] == .number(12))
}

@Test func `an address and a choice are taken from the first letter, a code and a time are not`() {
    let book = Runbook(
        name: "b", when: Runbook.When(categories: ["x"]), identity: .l2,
        inputs: [
            Runbook.Input(name: "to", kind: .address), Runbook.Input(name: "size", kind: .choice, choices: ["M", "L"]),
            Runbook.Input(name: "code", kind: .code), Runbook.Input(name: "at", kind: .time),
        ], steps: [])
    var run = Shop.run(wish: "")
    collect(
        inputs: book,
        from: reply("Size L at 15:00 to Lindenweg 4, 10115 Berlin please, 12345678.", message: 9), into: &run)
    #expect(run.collected.mapValues(\.value) == ["to": "Lindenweg 4, 10115 Berlin", "size": "L"])
}
