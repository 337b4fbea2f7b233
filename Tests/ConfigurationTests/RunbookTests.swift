import Configuration
import Resolution
import Testing

@Suite struct RunbookTests {
    @Test func `a runbook becomes the steps it says`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook)
        let (runbook, problems) = decodeRunbook(text, file: "refund.md")
        #expect(problems.isEmpty, "\(problems)")
        let read = try #require(runbook)
        #expect(read.name == "refund")
        #expect(read.when.categories == ["broken"])
        #expect(read.when.counterexamples == ["how do I clean the shade"])
        #expect(read.identity == .l2)
        #expect(
            read.inputs == [
                Runbook.Input(name: "order", kind: .order, ask: "which-order"),
                Runbook.Input(name: "photo", kind: .attachment, isOptional: true, types: ["image"]),
            ])
        let isRefundable: [Condition] = [
            .test(fact: "order.status", .equals("delivered")),
            .test(fact: "order.delivered", .within(30 * 86_400)),
            .test(fact: "order.refundable", .compare(.more, 0)),
        ]
        let isDear = Condition.test(fact: "order.total", .compareMoney(.more, Money(minor: 10_000, currency: "EUR")))
        let refund = ActionStep(
            verb: "refund", of: "order", amount: "order.item.price",
            approveOver: Money(minor: 8_000, currency: "EUR"))
        let steps: [Step] = [
            .lookup("order"),
            .check(.all(isRefundable), otherwise: [.handoff(.policy)]),
            .branch([Step.Branch(condition: isDear, steps: [.tag(["dear"])])], otherwise: [.note("cheap")]),
            .confirm(template: "really"),
            .action(refund),
            .say(template: "refund-confirmed"),
            .followUp(after: 3 * 86_400, template: "how-was-it"),
        ]
        #expect(read.steps == steps)
        #expect(read.outcome == "resolved")
        #expect(read.guidance == "We are sorry, and we do not ask for the item back.")
        #expect(read.text == text)
    }

    @Test func `an input may be a choice between words, or a time, a code or a number`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook).replacing(
            "photo: { kind: attachment, types: [image], optional: true }",
            with: "size: { kind: choice, choices: [S, M, 38], optional: true }")
        let (runbook, problems) = decodeRunbook(text, file: "refund.md")
        #expect(problems.isEmpty, "\(problems)")
        #expect(
            runbook?.inputs.last
                == Runbook.Input(name: "size", kind: .choice, isOptional: true, choices: ["S", "M", "38"]))
        for kind in ["time", "slot", "code", "number"] {
            let other = text.replacing("kind: choice, choices: [S, M, 38]", with: "kind: \(kind)")
            #expect(decodeRunbook(other, file: "refund.md").0?.inputs.last?.kind.rawValue == kind)
        }
    }

    @Test func `the stored text of a run decodes to the same runbook`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook)
        let first = try #require(decodeRunbook(text, file: "refund.md").0)
        #expect(decodeRunbook(first.text, file: "refund").0 == first)
    }

    @Test func `line ends of Windows and a byte order mark change nothing`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook)
        let windows =
            "\u{FEFF}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let (runbook, problems) = decodeRunbook(windows, file: "refund.md")
        #expect(problems.isEmpty, "\(problems)")
        #expect(runbook?.steps == decodeRunbook(text, file: "refund.md").0?.steps)
        let slip = decodeRunbook(windows.replacing("outcome: resolved", with: "outcom: resolved"), file: "refund.md").1
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("outcome") }
        #expect(slip.map(\.line) == [line.map { $0 + 1 }])
    }

    @Test func `a runbook with a mistake is no runbook`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook)
        #expect(decodeRunbook(text.replacing("- check:", with: "- chek:"), file: "refund.md").0 == nil)
    }

    private static let conditions: [(String, Condition)] = [
        ("{order.status: delivered}", .test(fact: "order.status", .equals("delivered"))),
        ("{order.status: [paid, placed]}", .test(fact: "order.status", .oneOf(["paid", "placed"]))),
        ("{order.delivered: missing}", .test(fact: "order.delivered", .missing)),
        ("{order.delivered: exists}", .test(fact: "order.delivered", .exists)),
        ("{order.delivered: over 2 weeks}", .test(fact: "order.delivered", .olderThan(14 * 86_400))),
        (
            "{order.total: \"<= 80.50 EUR\"}",
            .test(fact: "order.total", .compareMoney(.atMost, Money(minor: 8050, currency: "EUR")))
        ),
        (
            "{order.total: \">=1 JPY\"}",
            .test(fact: "order.total", .compareMoney(.atLeast, Money(minor: 1, currency: "JPY")))
        ),
        (
            "{not: {order.status: paid}, any: [{order.status: placed}, {order.carrier: exists}]}",
            .all([
                .not(.test(fact: "order.status", .equals("paid"))),
                .any([.test(fact: "order.status", .equals("placed")), .test(fact: "order.carrier", .exists)]),
            ])
        ),
        ("{input.order: exists}", .test(fact: "input.order", .exists)),
    ]

    @Test(arguments: conditions)
    func `a condition says what it tests`(yaml: String, condition: Condition) throws {
        let text = """
            ---
            name: one
            when: { category: one, examples: [one] }
            inputs:
              order: { kind: order, ask: which }
            steps:
              - lookup: order
              - lookup: knowledge
              - say: done
              - check: \(yaml)
                else: [{ tag: no }, { handoff: policy }]
            ---
            """
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect(problems.isEmpty, "\(problems)")
        #expect(runbook?.steps.last == .check(condition, otherwise: [.tag(["no"]), .handoff(.policy)]))
    }

    @Test func `else may stand inside a check`() {
        let text = """
            ---
            name: one
            when: { categories: [one, two], examples: [one] }
            steps:
              - lookup: subscription
              - check:
                  subscription.status: active
                  else: { handoff: policy }
              - action: subscription_pause
                approve: always
            outcome: handed_over
            ---
            """
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect(problems.isEmpty, "\(problems)")
        let steps: [Step] = [
            .lookup("subscription"),
            .check(.test(fact: "subscription.status", .equals("active")), otherwise: [.handoff(.policy)]),
            .action(ActionStep(verb: "subscription_pause", of: "subscription", alwaysApprove: true)),
        ]
        #expect(runbook?.steps == steps)
    }

    @Test(arguments: [
        ("  - check: { order.status: paid }\n    else: { handoff: policy }", "before anything was looked up"),
        ("  - action: cancel", "was never looked up"),
        ("  - action: refund\n    of: order\n    amount: order.refundable", "was never looked up"),
    ])
    func `nothing is tested or done before it was looked up`(step: String, says: String) {
        let text = "---\nname: one\nwhen: { category: one, examples: [one] }\nsteps:\n\(step)\n  - say: done\n---\n"
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect(runbook == nil)
        #expect(problems.map(\.line) == [5])
        #expect(problems.first?.what.contains(says) ?? false)
    }

    private static let confirmed = "{ confirm: really }"

    @Test(arguments: [
        // Both ways ask, or the one that does not ends.
        ("[\(confirmed)]", "[\(confirmed)]", true),
        ("[\(confirmed)]", "[{ handoff: stale }]", true),
        ("[{ handoff: stale }]", "[\(confirmed)]", true),
        ("[\(confirmed)]", "[{ say: done }]", false),
        ("[{ say: done }]", "[\(confirmed)]", false),
        ("[\(confirmed)]", nil, false),
    ])
    func `a yes counts behind a branch when every way that goes on asked for it`(
        way: String, other: String?, isConfirmed: Bool
    ) {
        let text = """
            ---
            name: one
            when: { category: one, examples: [one] }
            inputs: { order: { kind: order, ask: which }, new: { kind: address, ask: where } }
            steps:
              - lookup: order
              - branch:
                  - when: { order.status: paid }
                    steps: \(way)
                  - \(other.map { "else: \($0)" } ?? "{ when: { order.status: cancelled }, steps: [{ handoff: stale }] }")
              - action: address
              - say: done
            ---
            """
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect((runbook != nil) == isConfirmed, "\(problems)")
        #expect(problems.map(\.line) == (isConfirmed ? [] : [11]))
    }

    @Test(arguments: [("[{ say: done }]", false), ("[{ confirm: really }, { say: done }]", true)])
    func `a yes counts behind a choice when every option asked for it`(option: String, isConfirmed: Bool) {
        let text = """
            ---
            name: one
            when: { category: one, examples: [one] }
            inputs: { order: { kind: order, ask: which }, new: { kind: address, ask: where } }
            steps:
              - lookup: order
              - choose:
                  among:
                    - { name: a, about: one, steps: [\(Self.confirmed)] }
                    - { name: b, about: two, steps: \(option) }
              - action: address
              - say: done
            ---
            """
        let (runbook, problems) = decodeRunbook(text, file: "one.md")
        #expect((runbook != nil) == isConfirmed, "\(problems)")
    }

    @Test func `steps after a branch that always ends are never reached`() {
        let text = """
            ---
            name: one
            when: { category: one, examples: [one] }
            inputs: { order: { kind: order, ask: which } }
            steps:
              - lookup: order
              - branch:
                  - when: { order.status: paid }
                    steps: [{ say: done }, { handoff: policy }]
                  - else: [{ handoff: stale }]
              - note: lost
            ---
            """
        #expect(decodeRunbook(text, file: "one.md").1.map(\.line) == [11])
    }

    @Test func `whatever bytes are changed, a runbook is read whole or not at all`() throws {
        let text = try OperatorRoot().text(of: OperatorRoot.runbook)
        let spice = Array("-:{}[]\"'#&*!|>%@`,? \n\t~a0\u{7F}é".utf8)
        var state: UInt64 = 20_261_125
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<250 {
            var bytes = Array(text.utf8)
            for _ in 0...next(3) {
                let place = next(bytes.count)
                switch next(3) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(spice[next(spice.count)], at: place)
                default: bytes[place] = spice[next(spice.count)]
                }
            }
            let (runbook, problems) = decodeRunbook(String(decoding: bytes, as: UTF8.self), file: "changed.md")
            #expect((runbook == nil) == problems.contains { !$0.isWarning })
            #expect(problems.allSatisfy { $0.line >= 1 && $0.line <= 60 })
        }
    }
}
