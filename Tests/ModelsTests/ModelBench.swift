import Foundation
import JSON
import Loopback
import Models
import Prompting
import Synchronization
import Testing
import Transport

/// A scripted server that models' drivers speak to.
final class ModelBench {
    let peer: ScriptedHTTP
    private let loop: HTTPLoop

    /// - Parameter answer: by the number of the request, from 1.
    init(_ answer: @escaping @Sendable (Int) -> ScriptedHTTP.Answer) throws {
        peer = try ScriptedHTTP { _, number in answer(number) }
        loop = try HTTPLoop()
    }

    deinit {
        peer.stop()
        loop.shutDown()
    }

    var client: HTTPClient { HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }) }

    func place(
        _ path: String = "/v1", key: Secret? = Secret("key-of-nobody"), patience: Duration = .seconds(5),
        silence: Int = 60
    ) throws -> ModelPlace {
        let base = try #require(HTTPAddress("http://127.0.0.1:\(peer.port)\(path)"))
        return ModelPlace(
            base: base, key: key, patience: patience, longestSilence: silence, pause: { _ in .milliseconds(5) })
    }

    func sent(_ number: Int = 0) throws -> JSONValue { try #require(JSONValue(peer.requests[number].body)) }

    static func events(_ lines: [String]) -> ScriptedHTTP.Answer {
        .reply(200, ["Content-Type: text/event-stream"], lines.map { "data: \($0)\n\n" }.joined())
    }

    static func json(_ text: String, _ headers: [String] = [], status: Int = 200) -> ScriptedHTTP.Answer {
        .reply(status, ["Content-Type: application/json"] + headers, text)
    }
}

enum Asked {
    static let knowledge = MailboxKnowledge(
        brand: "Lumen Lamps",
        wishes: [
            .init(intent: "order_status", description: "Wants to know where an order is."),
            .init(intent: "refund_request", description: "Wants money back."),
        ])
    static let letter = Letter(VisibleWords("I want my money back."))
    static let classify = Classify(letter, knowledge: knowledge)
}

/// What went wrong, or nil.
func failure(_ model: some Model, _ request: ModelRequest = Asked.classify.request) async -> ModelError? {
    do throws(ModelError) {
        _ = try await model.answer(request)
        return nil
    } catch { return error }
}

/// Whether bytes stand in others; look-alikes are not the same.
func holds(_ text: String, _ piece: String) -> Bool {
    let (text, piece) = (Array(text.utf8), Array(piece.utf8))
    return text.indices.contains { text[$0...].starts(with: piece) }
}
