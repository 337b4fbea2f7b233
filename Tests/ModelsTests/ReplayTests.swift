import Foundation
import Models
import Prompting
import Testing

struct ReplayTests {
    @Test func `a recording answers byte for byte, and refuses what it does not have`() async throws {
        let text = "{\"wishes\":[]}\n \u{2028}é\u{0301} \\u0000"
        let recording = Recording(ListedModel(texts: [text]))
        let first = try await recording.answer(Asked.classify.request)
        let replaying = try Replaying("again", recording: recording.bytes)
        let again = try await replaying.answer(Asked.classify.request)
        #expect(again == first && again.bytes == Array(text.utf8))
        let other = Asked.classify.request.again(because: "a quote is empty.")
        #expect(await failure(replaying, other) == .notRecorded(digest: other.digest))
        #expect(!holds(String(decoding: recording.bytes, as: UTF8.self), "money"))
    }

    @Test(arguments: ["x", "{}", #"{"request":"abc","answer":"x"}"#])
    func `a file that is no recording says at which line`(_ line: String) {
        #expect(throws: RecordingProblem.self) { try Replaying("again", recording: Array(line.utf8)) }
    }

    @Test func `two answers to one request are no recording`() async throws {
        let recording = Recording(ListedModel(texts: ["{}", "[]"]))
        _ = try await recording.answer(Asked.classify.request)
        _ = try await recording.answer(Asked.classify.request)
        #expect(throws: RecordingProblem.self) { try Replaying("again", recording: recording.bytes) }
    }
}

struct ConsultingTests {
    private func consulted(_ model: ListedModel) async -> Consulted<[Classify.Wish]> {
        await consult(model, Asked.classify.request) { Asked.classify.read($0) }
    }

    private let good = #"{"wishes":[{"wish":"w2","quote":"my money back","certainty":"high"}]}"#

    @Test func `an answer that holds is taken at once`() async {
        let result = await consulted(ListedModel(texts: [good]))
        #expect(result.calls == 1 && result.value(else: { [] }).map(\.intent) == ["refund_request"])
        #expect(result.digests == [Asked.classify.request.digest])
    }

    @Test func `one that does not hold is asked for once more, with the reason`() async {
        let model = ListedModel(texts: ["I would say refund.", good])
        let result = await consulted(model)
        #expect(result.calls == 2 && result.value(else: { [] }).count == 1 && result.usage.fresh == 2000)
        #expect(model.requests[1].correction == "the answer is not one JSON value and nothing else.")
        #expect(model.requests[1].stable.utf8.elementsEqual(model.requests[0].stable.utf8))
    }

    @Test func `twice wrong, and the deterministic road is taken, for a reason that quotes nothing`() async throws {
        let model = ListedModel(texts: [#"{"wishes":[{"wish":"w2","quote":"secret words","certainty":"high"}]}"#])
        let result = await consulted(model)
        #expect(result.calls == 2 && model.requests.count == 2 && result.value(else: { [] }).isEmpty)
        guard case .fellBack(let why) = result.outcome else { throw BenchError.other("accepted") }
        #expect(!holds(why, "secret") && holds(why, "does not hold"))
    }

    @Test(arguments: [
        ModelError.resting, .spent, .refused, .overloaded, .cutOff, .lost("x"), .unauthorised(status: 401),
    ])
    func `without a model the work goes on at once`(_ error: ModelError) async {
        let model = ListedModel([.failure(error)])
        let result = await consulted(model)
        #expect(result.calls == 1 && model.requests.count == 1 && result.digests.isEmpty)
    }
}
