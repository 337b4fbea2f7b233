import JSON
package import Prompting
import Synchronization

/// Answers from recorded exchanges, byte for byte, and refuses what it does not have: a case can be played again as it was.
package struct Replaying: Model {
    package let name: String
    private let answers: [String: ModelAnswer]

    /// - Parameter recording: a JSON object on each line, as `Recording` writes it.
    /// - Throws: `RecordingProblem` for a line that is none, and for two answers to one request.
    package init(_ name: String, recording: [UInt8]) throws(RecordingProblem) {
        self.name = name
        var answers: [String: ModelAnswer] = [:]
        for (number, line) in recording.split(separator: 0x0A).enumerated() {
            guard let value = JSONValue(Array(line)), let digest = value["request"]?.words, digest.utf8.count == 64,
                let text = value["answer"]?.words
            else { throw RecordingProblem("line \(number + 1) is no recorded exchange") }
            let answer = ModelAnswer(
                bytes: Array(text.utf8),
                usage: ModelUsage(
                    fresh: value["fresh"]?.count ?? 0, cached: value["cached"]?.count ?? 0,
                    stored: value["stored"]?.count ?? 0, out: value["out"]?.count ?? 0),
                model: value["model"]?.words ?? "")
            guard answers[digest].map({ $0 == answer }) ?? true else {
                throw RecordingProblem("line \(number + 1) answers a request that has another answer already")
            }
            answers[digest] = answer
        }
        self.answers = answers
    }

    package func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let digest = request.digest
        guard let answer = answers[digest] else { throw .notRecorded(digest: digest) }
        return answer
    }
}

package struct RecordingProblem: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// Keeps what a model answers, for `Replaying`. A request is kept by its digest only: no message is in a recording, but what
/// the model wrote about it is.
package final class Recording: Model {
    package let name: String
    private let model: any Model
    private let written = Mutex<[UInt8]>([])

    package init(_ model: any Model) {
        name = model.name
        self.model = model
    }

    package func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let answer = try await model.answer(request)
        guard let line = Self.line(answer, to: request.digest, task: request.task.rawValue) else {
            throw .garbage("an answer that is no UTF-8")
        }
        written.withLock { $0 += line }
        return answer
    }

    /// One line, with its line feed. Nil for what is no text: it could not be given back byte for byte.
    ///
    /// - Parameter digest: of the request, in hexadecimal.
    package static func line(_ answer: ModelAnswer, to digest: String, task: String) -> [UInt8]? {
        guard let text = String(validating: answer.bytes, as: UTF8.self) else { return nil }
        return JSONValue.object([
            "request": .text(digest), "task": .text(task), "answer": .text(text), "model": .text(answer.model),
            "fresh": .whole(answer.usage.fresh), "cached": .whole(answer.usage.cached),
            "stored": .whole(answer.usage.stored), "out": .whole(answer.usage.out),
        ]).bytes + [0x0A]
    }

    /// Everything so far, a JSON object on each line.
    package var bytes: [UInt8] { written.withLock { $0 } }
}
