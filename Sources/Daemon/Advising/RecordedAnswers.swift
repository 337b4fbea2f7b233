import Configuration
import Foundation
import Models
import Prompting
import Synchronization

/// What `replyd explain --recording` printed, in place of a mailbox's models: nobody is asked and nothing is paid. A question that
/// is not in it takes the way without a model, and is told.
final class RecordedAnswers: Sendable {
    private let recording: [UInt8]
    /// Task and digest of each question without an answer, once.
    private let lacking = Mutex<[String]>([])

    /// - Parameter file: its path.
    /// - Throws: `Failure.usage` for a file that cannot be read or is no recording.
    init(file: String) throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw Failure.usage("cannot read \(file)") }
        recording = Array(data)
        do {
            _ = try Replaying("", recording: recording)
        } catch {
            throw Failure.usage("\(file): \(error); `replyd explain CASE --recording` writes one")
        }
    }

    /// Each server of the mailbox answers from the recording, in its place among the others; nil: it names none.
    func advisors(of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date) throws -> Advisors? {
        guard let settings = mailbox.models else { return nil }
        let advisors = try settings.servers.map { server in
            Advisor(
                Watched(model: try Replaying(server.name, recording: recording), answers: self), price: nil,
                mostPerDay: nil, patience: server.patience, utcOffset: { _ in 0 }, clock: clock)
        }
        return Advisors(advisors, settings, mailbox)
    }

    /// What was asked since the last call and is not in the recording, in words.
    func takeLacking() -> [String] {
        lacking.withLock { lacking in
            defer { lacking = [] }
            return lacking.map { "not in the recording: \($0); the way without a model was taken" }
        }
    }

    private struct Watched: Model {
        let model: Replaying
        let answers: RecordedAnswers

        var name: String { model.name }

        func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
            do throws(ModelError) {
                return try await model.answer(request)
            } catch {
                let question = "a question of `\(request.task.rawValue)` (\(request.digest.prefix(12)))"
                answers.lacking.withLock { if !$0.contains(question) { $0.append(question) } }
                throw error
            }
        }
    }
}
