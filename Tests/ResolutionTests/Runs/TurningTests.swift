import Testing
import Understanding

@testable import Resolution

private let remedy = Runbook.Input(
    name: "remedy", kind: .choice, isOptional: true, choices: ["replacement", "refund"],
    spellings: ["replacement": ["replacement", "new one", "once more"], "refund": ["refund", "money back"]])

private let inputs = [
    Books.order, Runbook.Input(name: "photo", kind: .attachment, ask: "send-photo", types: ["image"]), remedy,
]

/// A replacement for whoever wants one, else a refund; who wants both is asked by a person.
private let book = Books.book(
    [
        .lookup("order"),
        .branch(
            [
                Step.Branch(condition: .test(fact: "input.remedy", .equals("several")), steps: [.handoff(.policy)]),
                Step.Branch(
                    condition: .test(fact: "input.remedy", .equals("replacement")),
                    steps: [
                        .ask("photo"), .action(ActionStep(verb: "exchange", of: "order")), .say(template: "replaced"),
                    ]),
            ],
            otherwise: [
                .ask("photo"), .action(ActionStep(verb: "refund", of: "order", amount: "order.refundable")),
                .say(template: "refunded"),
            ]),
    ], inputs: inputs)

private func waiting(after first: String) throws -> Play {
    var play = Play(book)
    collect(inputs: book, from: reply(first, message: 1), into: &play.run)
    play.tell(.start)
    play.tell(.found(Findings(orders: [try Shop.order()])))
    try #require(play.run.asking == "photo")
    return play
}

/// The verbs of what the run asks to be done.
private func actions(_ play: Play) -> [String] {
    play.requests.compactMap { request in
        guard case .act(let proposal, _, _) = request else { return nil }
        return proposal.kind.rawValue
    }
}

@Suite struct TurningTests {
    private func answer(_ text: String, saysWish: Bool) -> Event {
        var said = reply(text, files: ["image/jpeg"])
        said.saysWish = saysWish
        return .answered(said)
    }

    @Test func `an answer that only brings what was asked for goes on the way that was begun`() throws {
        var play = try waiting(after: "please send a new one")
        play.tell(answer("here it is", saysWish: false))
        #expect(actions(play) == ["commerce.exchange"])
    }

    @Test func `whoever changes their mind in an answer gets what they want now`() throws {
        var play = try waiting(after: "please send a new one")
        play.tell(answer("Here it is. Thinking it over, a refund would suit me better.", saysWish: true))
        #expect(actions(play) == ["commerce.refund"])
    }

    @Test func `words of the other way in an answer without a wish change nothing`() throws {
        var play = try waiting(after: "refund please")
        play.tell(answer("the photo once more", saysWish: false))
        #expect(actions(play) == ["commerce.refund"])
    }

    @Test(arguments: ["a refund or a replacement, as you like"])
    func `who wants both is asked by a person`(_ text: String) throws {
        var play = Play(book)
        collect(inputs: book, from: reply(text, message: 1), into: &play.run)
        #expect(play.run.facts["input.remedy"] == .text("several"))
        play = try waiting(after: "please send a new one")
        play.tell(answer(text, saysWish: true))
        #expect(play.run.state == .handedOver)
        #expect(actions(play).isEmpty)
    }

    @Test func `who has got one thing already and wants another is given to a person`() throws {
        var play = try waiting(after: "please send a new one")
        play.run.receipts = [Receipt(reference: "RF-1", at: Shop.now)]
        play.tell(answer("A refund, please.", saysWish: true))
        #expect(play.run.state == .handedOver)
        #expect(play.run.reason == .conflict)
    }
}
