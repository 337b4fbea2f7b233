import Resolution
import Testing
import Understanding

/// `choose`: what is offered, what is taken, and that every run ends.
struct OptionsTests {
    private static let up = Condition.test(fact: "diagnostic.line", .equals("up"))

    private static func option(_ name: String, _ steps: [Step], when condition: Condition? = nil) -> ChooseStep.Option {
        ChooseStep.Option(name: name, about: "for \(name)", condition: condition, steps: steps)
    }

    private static let restart = option("restart", [.say(template: "restart")])
    private static let cable = option("cable", [.say(template: "cable")])
    private static let line = option("line", [.diagnose("line")])

    private static func play(_ step: ChooseStep, then rest: [Step] = []) -> Play {
        var play = Play(Books.book([.choose(step)] + rest, identity: .l1, inputs: []), level: .l2)
        play.tell(.start)
        return play
    }

    private func offered(_ play: Play) -> [String]? {
        guard case .lookup(.choice(let offer))? = play.requests.first else { return nil }
        return offer.options.map(\.name)
    }

    private func answer(_ text: String, _ message: Int64 = 2) -> Event {
        .answered(Event.Reply(message: message, text: text, entities: [], language: "en"))
    }

    @Test func `only options whose conditions hold are offered, and one choice goes on below it`() {
        let choice = ChooseStep(options: [Self.option("a", [.note("x")], when: Self.up), Self.restart, Self.cable])
        var play = Self.play(choice, then: [.say(template: "end")])
        #expect(offered(play) == ["restart", "cable"] && play.run.waitingFor == .lookup)
        play.tell(.chose(Pick(.option("cable"), isAdvised: true)))
        #expect(play.said() == ["cable", "end"] && play.run.state == .done)
        #expect(play.run.taken == [Taken(place: [0], name: "cable")])
    }

    @Test func `what was not offered is not taken`() {
        let choice = ChooseStep(options: [Self.option("a", [.say(template: "a")], when: Self.up), Self.restart])
        for name in ["a", "refund", "", "RESTART"] {
            var play = Self.play(choice)
            play.tell(.chose(Pick(.option(name), isAdvised: true)))
            #expect(play.run.state == .handedOver && play.run.reason == .policy && play.said().isEmpty, "\(name)")
        }
        let passage = Passage(article: "a.md", heading: "A", text: "A.", score: 1)
        var play = Self.play(choice)
        play.tell(.chose(Pick(.passage(passage), isAdvised: true)))
        #expect(play.run.state == .handedOver && play.said().isEmpty)
    }

    @Test func `where nothing fits it goes on otherwise, and else a person takes over`() {
        var play = Self.play(ChooseStep(options: [Self.restart], otherwise: [.say(template: "sorry")]))
        play.tell(.chose(Pick(.nothing, isAdvised: true)))
        #expect(play.said() == ["sorry"] && play.run.state == .done)
        play = Self.play(ChooseStep(options: [Self.restart, Self.cable]))
        play.tell(.chose(Pick(.nothing, isAdvised: true)))
        #expect(play.run.state == .handedOver && play.run.reason == .lowConfidence)
        // Nothing can be offered: nobody is asked.
        play = Self.play(ChooseStep(options: [Self.option("a", [.say(template: "a")], when: Self.up)]))
        #expect(play.run.state == .handedOver && play.requests.isEmpty)
    }

    @Test func `one thing after the other is tried until one helps, and none twice`() {
        let choice = ChooseStep(options: [Self.restart, Self.line, Self.cable], rounds: 3)
        var play = Self.play(choice)
        play.tell(.chose(Pick(.option("restart"))))
        #expect(play.said() == ["restart"] && play.run.waitingFor == .customer)
        #expect(play.engine.asksHowItWent(play.run))
        play.tell(answer("No, that did not help."))
        #expect(offered(play) == ["line", "cable"])
        // What says nothing waits for nobody.
        play.tell(.chose(Pick(.option("line"))))
        #expect(play.requests == [.lookup(.diagnostic(name: "line", order: nil))])
        play.tell(.found(Findings(diagnosis: Facts(["line": .text("down")]))))
        #expect(offered(play) == ["cable"] && play.run.facts["diagnostic.line"] == .text("down"))
        play.tell(.chose(Pick(.option("cable"))))
        #expect(play.said() == ["cable"])
        play.tell(answer("Yes, it works now, thank you!", 3))
        #expect(play.run.state == .done && play.run.outcome == "resolved" && play.said().isEmpty)
        #expect(play.run.notes.contains("tried cable: it helped"))
    }

    @Test func `rounds that are used up end with what was tried, for whoever takes over`() {
        var play = Self.play(ChooseStep(options: [Self.restart, Self.cable, Self.line], rounds: 2))
        for name in ["restart", "cable"] {
            play.tell(.chose(Pick(.option(name))))
            play.run.said = []
            play.tell(answer("No, it did not help."))
        }
        #expect(play.run.state == .handedOver && play.run.reason == .actionFailed)
        #expect(play.run.notes.last == "nothing else can be tried after restart, cable")
    }

    @Test func `an answer that says neither is read by a model, and without one a person reads it`() {
        let choice = ChooseStep(options: [Self.restart, Self.cable], rounds: 2)
        var play = Self.play(choice)
        play.tell(.chose(Pick(.option("restart"))))
        play.tell(answer("There is a red light beside the plug."))
        #expect(offered(play) == ["cable"])
        var advised = play
        advised.run.said = []
        advised.tell(.chose(Pick(.option("cable"), isAdvised: true)))
        #expect(advised.said() == ["cable"] && advised.run.waitingFor == .customer)
        play.tell(.chose(Pick(.option("cable"))))
        #expect(play.run.state == .handedOver && play.run.reason == .lowConfidence)
        // Nor is anything read once nothing is left.
        advised.tell(answer("There is a red light beside the plug.", 3))
        #expect(advised.run.state == .handedOver && advised.run.reason == .lowConfidence)
    }

    @Test func `a passage is told once, and its heading is what was tried`() {
        let passage = Passage(article: "wifi.md", heading: "Pairing", text: "Hold the button.", score: 1)
        var play = Self.play(ChooseStep(options: [Self.restart], rounds: 3, knowledge: "answer"))
        play.tell(.chose(Pick(.passage(passage), isAdvised: true)))
        #expect(play.run.said.first?.passages == [passage] && play.said() == ["answer"])
        play.tell(answer("No, it did not help."))
        guard case .lookup(.choice(let offer))? = play.requests.first else {
            Issue.record("nothing is offered")
            return
        }
        #expect(offer.taken == ["wifi.md § Pairing"] && offer.hasPassages)
        play.tell(.chose(Pick(.passage(passage), isAdvised: true)))
        #expect(play.run.state == .handedOver && play.said().isEmpty)
    }

    @Test func `whatever is chosen and whatever is answered, the run ends`() {
        let inner = ChooseStep(options: [Self.cable, Self.line], rounds: 2)
        let choice = ChooseStep(
            options: [Self.restart, Self.line, Self.option("more", [.choose(inner), .attempt(template: "t")])],
            rounds: 3, knowledge: "answer", otherwise: [.handoff(.policy)])
        let book = Books.book([.choose(choice)], identity: .l1, inputs: [])
        var dice = Dice(state: 20_261_127)
        for _ in 0..<300 {
            var play = Play(book, level: .l2)
            play.tell(.start)
            var turns = 0
            while play.run.state == .deciding || play.run.state == .waiting, turns < 60 {
                turns += 1
                switch play.requests.first {
                case .lookup(.choice(let offer))?:
                    let title = "p\(Int.random(in: 0...2, using: &dice))"
                    let picks: [Pick.Choice] =
                        offer.options.map { .option($0.name) } + [
                            .nothing, .option("order#1"),
                            .passage(Passage(article: title, heading: "", text: "x", score: 1)),
                        ]
                    play.tell(.chose(Pick(dice.pick(picks, or: .nothing), isAdvised: dice.chance(70))))
                case .lookup?: play.tell(.found(Findings(diagnosis: Facts(["line": .text("up")]))))
                default:
                    play.tell(
                        answer(dice.pick(["No.", "Yes!", "It is red.", "Hello?", "It did not help."], or: "No.")))
                }
            }
            #expect(play.run.state == .done || play.run.state == .handedOver)
            #expect(Set((play.run.taken ?? []).map { "\($0.place) \($0.name)" }).count == play.run.taken?.count ?? 0)
        }
    }

    @Test func `who may choose without asking is known of the options, too`() {
        let refund = ActionStep(verb: "refund", of: "order", amount: "order.refundable")
        func book(_ steps: [Step]) -> Runbook { Books.book([.choose(ChooseStep(options: [Self.option("a", steps)]))]) }
        #expect(book([.action(refund)]).actsUnasked)
        #expect(!book([.confirm(template: "c"), .action(refund)]).actsUnasked)
        #expect(book([.say(template: "a")]).answers)
    }

    @Test func `what is wanted instead of what was repeated is chosen anew`() throws {
        let cheap = Condition.test(
            fact: "order.item.price", .compareMoney(.atMost, Money(minor: 40_00, currency: "EUR")))
        let back = Self.option(
            "back", [.confirm(template: "repeat"), .action(ActionStep(verb: "return", of: "order"))])
        var play = Play(
            Books.book([
                .lookup("order"), .branch([Step.Branch(condition: cheap, steps: [.note("cheap")])], otherwise: []),
                .choose(ChooseStep(options: [back])),
            ]), wish: "I return the cup.")
        play.tell(.start)
        let items = [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Tea Cup", 9_00)]
        play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
        play.tell(.chose(Pick(.option("back"), isAdvised: true)))
        try #require(play.said().last == "repeat")
        play.tell(.answered(reply("Yes, but only the lamp.")))
        #expect(offered(play) == ["back"])
        play.tell(.chose(Pick(.option("back"), isAdvised: true)))
        #expect(play.said().last == "repeat" && play.run.facts["order.item.line"] == .number(1))
    }
}
