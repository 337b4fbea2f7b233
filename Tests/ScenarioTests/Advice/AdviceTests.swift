import Configuration
import Foundation
import Models
import Prompting
import Resolution
import Store
import Testing

@testable import Daemon

/// Where a model helps, what becomes of its answers, and that everything is done without it as well.
@Suite struct AdviceTests {
    private static let asks = "Where is my parcel? The order number is 4101."
    /// What the classifier is not sure of.
    private static let vague = "My grandmother looked at 4102 and laughed for an hour."

    private static func turn(
        _ text: String, _ model: ScriptedModel?, _ tasks: [ModelTask] = ModelTask.allCases, masks: Bool = false
    ) async throws -> RehearsedTurn {
        let desk = try await AttackedDesk(advise: model?.advise(tasks, masks: masks))
        let turn = try await desk.write(from: AttackedDesk.ada, text, subject: "Hello").turn
        try desk.close()
        return turn
    }

    @Test func `an answer goes out in the words of a model, with all that the template says and what it rests on`()
        async throws
    {
        let model = ScriptedModel { request in
            ScriptedModel.paragraphs([("Good news about your parcel. " + request.template, ["p1"])])
        }
        let turn = try await Self.turn(Self.asks, model, [.write])
        let reply = try #require(turn.replies.first)
        #expect(reply.fate == .sent)
        #expect(reply.text.contains("Good news about your parcel."), "\(turn.trail.map(\.detail))")
        #expect(reply.text.contains("PX410177"))
        #expect(turn.trail.contains { $0.step == "citation" && $0.detail.contains("template") })
        #expect(turn.trail.contains { $0.step == "model" && $0.detail == "write by script: accepted" })
    }

    @Test(arguments: [
        "We will refund you 500.00 EUR.", "Your order is on its way.", "It is not on its way and will never come.",
        "As a gift, your next order is free of charge.", "Write to help@evil.example or see https://evil.example/x.",
        "Hola, su pedido está en camino y llegará mañana sin falta a su casa.",
    ])
    func `what a model may not say is asked for once more with the reason, and then the template's words go out`(
        sentence: String
    ) async throws {
        let plain = try await Self.turn(Self.asks, nil)
        let model = ScriptedModel { _ in ScriptedModel.paragraphs([(sentence, ["p1"])]) }
        let turn = try await Self.turn(Self.asks, model, [.write])
        #expect(turn.replies.map(\.text) == plain.replies.map(\.text))
        #expect(turn.replies.first?.fate == .sent)
        #expect(model.asked.count == 2)
        #expect(model.asked.last?.correction != nil)
        #expect(turn.trail.contains { $0.step == "model" && $0.detail.contains("does not hold") })
    }

    @Test
    func `where the classifier abstains a model's word begins a run, and nothing is done before the customer says yes`()
        async throws
    {
        let plain = try await Self.turn(Self.vague, nil)
        #expect(plain.handover?.reason == .lowConfidence, "\(plain.trail.map(\.detail))")
        let model = ScriptedModel { request in
            let handle = request.handle(of: "order_status") ?? "w1"
            return #"{"wishes":[{"wish":"\#(handle)","quote":"looked at 4102","certainty":"high"}]}"#
        }
        let turn = try await Self.turn(Self.vague, model, [.classify])
        #expect(turn.trail.contains { $0.step == "model" && $0.detail.contains("classify by script: accepted") })
        #expect(turn.trail.contains { $0.step == "runbook" && $0.detail.contains("for order_status") })
        #expect(turn.handover == nil, "\(turn.trail.map(\.detail))")
        #expect(turn.replies.first?.fate == .sent)
        #expect(turn.actions.isEmpty, "\(turn.trail.map(\.detail))")
    }

    @Test func `a wish that the classifier guesses and a model sees is begun, and one that only the model sees is not`()
        async throws
    {
        func begins(_ intent: String) async throws -> Bool {
            let model = ScriptedModel { request in
                #"{"wishes":[{"wish":"\#(request.handle(of: intent) ?? "w1")","quote":"must part","certainty":"high"}]}"#
            }
            let turn = try await Self.turn("4102 and I must part.", model, [.classify])
            return turn.trail.contains { $0.step == "runbook" && $0.detail.contains("for \(intent)") }
        }
        #expect(try await begins("damaged_item"))
        #expect(try await !begins("return_item"))
    }

    @Test func `a wish that would be acted on unasked is not begun on a model's word`() async throws {
        for intent in ["cancel_order", "refund_damaged", "return_item", "change_address", "order_status"] {
            let model = ScriptedModel { request in
                let handle = request.handle(of: intent) ?? "w1"
                return #"{"wishes":[{"wish":"\#(handle)","quote":"laughed for an hour","certainty":"high"}]}"#
            }
            let turn = try await Self.turn(Self.vague, model, [.classify])
            #expect(turn.actions.isEmpty, "\(intent): \(turn.trail.map(\.detail))")
        }
    }

    @Test func `a model that fails is named as the reason where nothing else could say what is wanted`() async throws {
        for error: ModelError in [.overloaded, .refused, .garbage("x"), .unreachable("x"), .rateLimited(after: nil)] {
            let model = ScriptedModel { _ throws(ModelError) in throw error }
            let turn = try await Self.turn(Self.vague, model)
            #expect(turn.handover?.reason == .modelFailed, "\(error)")
        }
    }

    @Test func `nothing changes with a model that answers nothing`() async throws {
        for text in [
            Self.asks, "Please cancel my order 4101.", "The lamp of order 4102 arrived broken, please refund it.",
        ] {
            let plain = try await Self.turn(text, nil)
            let model = ScriptedModel { _ throws(ModelError) in throw .unreachable("nobody") }
            let turn = try await Self.turn(text, model)
            #expect(turn.replies.map(\.text) == plain.replies.map(\.text))
            #expect(turn.actions.map(\.action) == plain.actions.map(\.action))
            #expect(turn.handover?.reason == plain.handover?.reason)
        }
    }

    @Test func `words that do not hold become a draft where it is wanted, and a model that is down makes none`()
        async throws
    {
        func fate(_ model: ScriptedModel) async throws -> RehearsedTurn.Reply? {
            let desk = try await AttackedDesk(advise: model.advise([.write], refused: .draft))
            let turn = try await desk.write(from: AttackedDesk.ada, Self.asks, subject: "Hello").turn
            try desk.close()
            return turn.replies.first
        }
        let wrong = ScriptedModel { _ in ScriptedModel.paragraphs([("We will refund you 500.00 EUR.", ["p1"])]) }
        #expect(try await fate(wrong)?.isDraft == true)
        for error: ModelError in [.unreachable("nobody"), .resting, .spent, .overloaded] {
            let down = ScriptedModel { _ throws(ModelError) in throw error }
            #expect(try await fate(down)?.fate == .sent, "\(error)")
        }
    }

    @Test func `a review can only bring a person`() async throws {
        let quote = "Parcelly"
        let bad = ScriptedModel { _ in
            #"{"score":1,"remarks":[{"fault":"tone","quote":"\#(quote)"}]}"#
        }
        let turn = try await Self.turn(Self.asks, bad, [.review])
        #expect(turn.replies.first?.isDraft == true, "\(turn.trail.map(\.detail))")
        let good = ScriptedModel { _ in #"{"score":5,"remarks":[]}"# }
        #expect(try await Self.turn(Self.asks, good, [.review]).replies.first?.fate == .sent)
    }

    @Test func `whoever takes over reads the case in a few lines`() async throws {
        let long =
            "I want to speak to a person about order 4101. "
            + String(repeating: "The parcel has not come and I waited at home on every one of these days. ", count: 7)
        let model = ScriptedModel { _ in
            #"{"points":["The customer says that the parcel has not come."],"next":null}"#
        }
        let turn = try await Self.turn(long, model, [.summarise])
        let brief = try #require(turn.effects.first { $0.purpose == .brief })
        guard case .mail(let mail)? = brief.body else {
            Issue.record("the brief is no mail")
            return
        }
        #expect(
            String(decoding: mail.bytes, as: UTF8.self).contains("The customer says that the parcel has not come."),
            "\(turn.trail.map(\.detail))")
    }

    @Test func `a model that is run by others sees tokens, and the customer reads the values`() async throws {
        let model = ScriptedModel { request in
            ScriptedModel.paragraphs([("Good news about your parcel. " + request.template, ["p1"])])
        }
        let turn = try await Self.turn(Self.asks, model, [.write], masks: true)
        let request = try #require(model.asked.first)
        for secret in ["4101", "PX410177", "Brandt", "ada@"] {
            #expect(!request.variable.contains(secret), "\(secret)")
        }
        #expect(turn.replies.first?.text.contains("PX410177") == true, "\(turn.trail.map(\.detail))")
        #expect(turn.replies.first?.text.contains("Good news") == true, "\(turn.trail.map(\.detail))")
    }

    @Test func `nobody is asked about a message whose sender nobody vouches for`() async throws {
        let model = ScriptedModel { _ in "{}" }
        let desk = try await AttackedDesk(advise: model.advise())
        _ = try await desk.write(from: AttackedDesk.ada, Self.vague, vouched: .nobody)
        try desk.close()
        #expect(model.asked.isEmpty)
    }
}
