import Resolution
import Testing
import Understanding

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
