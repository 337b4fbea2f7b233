import Models
import Prompting
import Resolution
import Store
import Testing

@testable import Daemon

/// A model chooses a runbook or the next step; without one, the operator's order does.
@Suite struct ChoosingAdviceTests {
    private static let garden = "Hello, a question about the bulb: which bulb do I need?"
    private static let dark = "Hello, my lamp stays dark."

    private static func turn(_ text: String, _ model: ScriptedModel?) async throws -> RehearsedTurn {
        let desk = try await LampDesk(advise: model?.advise([.plan]))
        let turn = try await desk.write(text)
        try desk.close()
        return turn
    }

    @Test func `of runbooks that fit, the one is followed that a model chooses`() async throws {
        let model = ScriptedModel { $0.choosing("b-garden-bulb") }
        let turn = try await Self.turn(Self.garden, model)
        #expect(turn.templates == ["garden-bulb"], "\(turn.trail.map(\.detail))")
        #expect(model.asked.count == 1)
        #expect(model.asked.first?.tail.contains("r1: a wide bulb. questions about bulbs in general") == true)
        #expect(
            turn.trail.contains {
                $0.step == "runbook" && $0.detail == "b-garden-bulb was chosen by a model, not a-wide-bulb"
            })
        #expect(turn.state?.runs.map(\.runbook) == ["b-garden-bulb"])
        #expect(turn.state?.runs.first?.choice == nil)
    }

    @Test(arguments: [
        #"{"runbook":"none","passages":[]}"#, #"{"runbook":"r3","passages":[]}"#, #"{"runbook":"lamp-dark"}"#, "r2",
    ])
    func `else the first is followed, as the operator has them`(answer: String) async throws {
        let turn = try await Self.turn(Self.garden, ScriptedModel { _ in answer })
        #expect(turn.templates == ["any-bulb"], "\(turn.trail.map(\.detail))")
    }

    @Test func `without a model the first is followed, too`() async throws {
        #expect(try await Self.turn(Self.garden, nil).templates == ["any-bulb"])
        let failing = ScriptedModel { _ throws(ModelError) in throw .overloaded }
        #expect(try await Self.turn(Self.garden, failing).templates == ["any-bulb"])
    }

    @Test func `without a model steps are tried in their order, until one helps`() async throws {
        let desk = try await LampDesk()
        let first = try await desk.write(Self.dark)
        #expect(first.templates == ["try-restart"], "\(first.trail.map(\.detail))")
        // The lamp is read on the way, and what it says opens the next step.
        let second = try await desk.write("No, that did not help.")
        #expect(second.templates == ["try-fuse"], "\(second.trail.map(\.detail))")
        #expect(
            second.trail.filter { $0.step == "choice" }.map { $0.detail.split(separator: " of: ").first } == [
                "read-lamp, the first", "swap-fuse, the first",
            ])
        let third = try await desk.write("Yes, that helped, it works now!")
        #expect(third.handover == nil && third.state?.outcome == .confirmed, "\(third.trail.map(\.detail))")
        try desk.close()
    }

    @Test func `what a customer answers beside yes and no is read by a model, and without one by a person`()
        async throws
    {
        let model = ScriptedModel { request in
            if request.letter.contains("flickers") { return #"{"runbook":"none","passages":["p1"]}"# }
            return request.choosing("restart")
        }
        let desk = try await LampDesk(advise: model.advise([.plan]))
        try await desk.write(Self.dark)
        let second = try await desk.write("Now the lamp flickers on its dimmer.")
        #expect(second.templates == ["from-articles"], "\(second.trail.map(\.detail))")
        #expect(second.replies.first?.text.contains("Turn the dimmer up fully") == true)
        #expect(model.asked.last?.tail.contains("Taken before: restart") == true)
        try desk.close()
        let plain = try await LampDesk()
        try await plain.write(Self.dark)
        #expect(try await plain.write("Now the lamp flickers on its dimmer.").handover?.reason == .lowConfidence)
        try plain.close()
    }

    @Test func `what fits nothing goes to a person with all that was tried`() async throws {
        let model = ScriptedModel { request in
            request.tail.contains("Taken before") ? #"{"runbook":"none","passages":[]}"# : request.choosing("restart")
        }
        let desk = try await LampDesk(advise: model.advise([.plan]))
        try await desk.write(Self.dark)
        let turn = try await desk.write("No, it did not help.")
        #expect(turn.handover?.reason == .actionFailed, "\(turn.trail.map(\.detail))")
        #expect(turn.state?.runs.first?.notes.last == "nothing else can be tried after restart")
        try desk.close()
    }

    @Test func `the dearest option is only offered to the customer, and the policy has the last word`() async throws {
        let model = ScriptedModel { $0.choosing("pay-back") }
        for (order, isDone) in [("1001", true), ("1002", false)] {
            let desk = try await LampDesk(advise: model.advise([.plan]))
            let first = try await desk.write("\(Self.dark) It is order \(order).")
            #expect(first.templates == ["really"], "\(first.trail.map(\.detail))")
            #expect(try await desk.actions().isEmpty)
            let second = try await desk.write("Yes, please do.")
            // Above 20 EUR the policy allows nothing, whoever chose it.
            #expect(try await desk.actions().map(\.state) == (isDone ? [.done] : []), "\(second.trail.map(\.detail))")
            #expect((second.handover == nil) == isDone)
            try desk.close()
        }
        let desk = try await LampDesk(advise: model.advise([.plan]))
        try await desk.write("\(Self.dark) It is order 1001.")
        #expect(try await desk.write("No, I do not want that.").handover?.reason == .conflict)
        #expect(try await desk.actions().isEmpty)
        try desk.close()
    }
}
