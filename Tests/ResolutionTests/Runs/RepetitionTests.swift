import Resolution
import Testing
import Understanding

import struct Foundation.Date

/// What a run repeats, and whether a text tells it.
struct RepetitionTests {
    private static func collected(_ value: String) -> Collected {
        Collected(value: value, message: 1, start: 0, end: 1)
    }

    @Test(arguments: [
        ("Hafenweg 3, 24103 Kiel", "We ship to:\n\nHafenweg 3\n24103 Kiel\n\nIs that right?", true),
        ("Hafenweg 3, 24103 Kiel", "We ship to HAFENWEG 3, 24103 KIEL. Yes?", true),
        ("Hafenweg 3, 24103 Kiel", "We ship to Hafenweg 3, 24104 Kiel. Yes?", false),
        ("Hafenweg 3, 24103 Kiel", "We ship to Hafenweg 31, 24103 Kiel. Yes?", false),
        ("Hafenweg 3, 24103 Kiel", "24103 Kiel, Hafenweg 3", false),
        ("Hafenweg 3, 24103 Kiel", "Is that right?", false),
        ("Hafen\u{200B}weg 3", "Hafenweg 3", true),
        ("mara.neu@post.test", "From now on <mara.neu@post.test>.", true),
        ("mara.neu@post.test", "From now on mara@post.test.", false),
        ("...", "Anything at all ...", false), ("", "", false),
        // 6 March 2027, 09:05 in UTC; the clock on the wall is an hour ahead.
        ("2027-03-06T09:05Z", "On 6 March 2027, 10:05?", true),
        ("2027-03-06T09:05Z", "El 6 de marzo de 2027 a las 10:05.", true),
        ("2027-03-06T09:05Z", "On 6 March 2027, 9:05?", false),
        ("2027-03-06T09:05Z", "On 7 March 2027, 10:05?", false),
        ("2027-03-06T09:05Z", "On 6 March 2028, 10:05?", false),
        ("2027-03-06T09:05Z", "On 6 March 2027, 10:50?", false),
        ("2027-03-31T23:30Z", "Le 1er avril 2027 à 0:30", true),
        ("2027-03-31T23:30Z", "Le 31 mars 2027 à 23:30", false),
    ])
    func `a text tells a value`(_ value: String, _ text: String, _ isTold: Bool) {
        #expect(Self.collected(value).isTold(in: text) { _ in 3_600 } == isTold)
    }

    private static let size = Runbook.Input(name: "size", kind: .choice, ask: "which-size", choices: ["S", "M"])
    private static let exchange = Step.action(ActionStep(verb: "exchange", of: "order", to: "size"))
    private static let holds = Condition.all([])

    @Test(
        arguments: [
            ([.lookup("order"), exchange], [1], true),
            ([.lookup("order"), .confirm(template: "c"), exchange], [2], false),
            ([.lookup("order"), .prove(template: "c"), exchange], [2], false),
            ([.lookup("order"), exchange, .confirm(template: "c")], [1], true),
            (
                [.branch([Step.Branch(condition: holds, steps: [.confirm(template: "c"), exchange])], otherwise: [])],
                [0, 0, 1], false
            ),
            (
                [.branch([Step.Branch(condition: holds, steps: [exchange])], otherwise: [.confirm(template: "c")])],
                [0, 0, 0], true
            ),
            (
                [.confirm(template: "c"), .branch([Step.Branch(condition: holds, steps: [exchange])], otherwise: [])],
                [1, 0, 0], false
            ),
            ([.lookup("order"), exchange], [0], false), ([.lookup("order"), exchange], [2], false),
            ([.lookup("order"), exchange], [], false), ([.lookup("order"), exchange], [-1], false),
            ([.lookup("order"), .action(ActionStep(verb: "exchange", of: "order"))], [1], false),
        ] as [([Step], [Int], Bool)])
    func `only a step that names the input, with no question before it, does without repeating`(
        _ steps: [Step], _ position: [Int], _ isExcused: Bool
    ) {
        let book = Books.book(steps, inputs: [Books.order, Self.size])
        #expect(book.excuses(Handle("size"), at: position) == isExcused)
        #expect(!book.excuses(Handle("order"), at: position))
    }

    @Test func `a run keeps what it repeats, and the yes to exactly that`() throws {
        var play = Play(
            Books.book(
                [.lookup("order"), .confirm(template: "repeat"), Self.exchange], inputs: [Books.order, Self.size]))
        play.tell(.start)
        play.tell(.found(Findings(orders: [try Shop.order()])))
        #expect(play.run.repetition == nil)
        play.tell(.answered(reply("M please")))
        #expect(play.run.repetition == Repetition(values: ["size": "M"], asked: Shop.now))
        play.tell(.answered(reply("Yes, but in S please")))
        #expect(play.run.repetition == Repetition(values: ["size": "S"], asked: Shop.now))
        play.tell(.answered(reply("Yes")))
        #expect(play.run.repetition?.values == ["size": "S"])
        #expect(play.run.repetition?.answer == Collected(value: "yes", message: 2, start: 0, end: 3))
    }
}
