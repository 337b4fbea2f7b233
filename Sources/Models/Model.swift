package import Prompting

/// Answers a request with text. It has no tools, no address to write to and no memory; what it says is only ever read by the
/// task that asked.
package protocol Model: Sendable {
    /// As the operator named it; for trails, prices and recordings.
    var name: String { get }

    /// - Throws: `ModelError`; then the deterministic road is taken.
    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer

    /// The same for who pays: asked before the question goes out once more, and told how many attempts may have run in vain.
    func answer(_ request: ModelRequest, _ attempts: Attempts) async throws(ModelError) -> ModelAnswer
}

extension Model {
    /// Of a model that is asked once only.
    package func answer(_ request: ModelRequest, _ attempts: Attempts) async throws(ModelError) -> ModelAnswer {
        try await answer(request)
    }
}

/// A model that is asked over a network, and again where that can help.
package protocol ModelDriver: Model {}

extension ModelDriver {
    package func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        try await answer(request, Attempts())
    }
}

package struct ModelAnswer: Sendable, Equatable {
    /// What the model wrote, byte for byte; of one that nothing holds to a schema, without what it wraps around its JSON.
    package var bytes: [UInt8]
    package var usage: ModelUsage
    /// The model that the server says to have used; a stranger's words.
    package var model: String

    package init(bytes: [UInt8], usage: ModelUsage, model: String) {
        self.bytes = bytes
        self.usage = usage
        self.model = model
    }
}

/// Tokens of one call, as the server counts them.
package struct ModelUsage: Sendable, Equatable {
    /// Of the prompt, what was read anew.
    package var fresh: Int
    /// Of the prompt, what the server still had.
    package var cached: Int
    /// Of the prompt, what the server put aside for the next call, and charges more for. Part of neither of the others.
    package var stored: Int
    package var out: Int

    package init(fresh: Int = 0, cached: Int = 0, stored: Int = 0, out: Int = 0) {
        self.fresh = fresh
        self.cached = cached
        self.stored = stored
        self.out = out
    }

    /// The whole prompt.
    package var prompt: Int { fresh + cached + stored }
}

/// Why a model gave no answer. Holds nothing of what was asked, nothing of what came, and no secret.
package enum ModelError: Error, Sendable, Equatable, CustomStringConvertible {
    /// It wants fewer questions; for how long, where it says so.
    case rateLimited(after: Duration?)
    /// It is overloaded, or broke down.
    case overloaded
    /// It will not answer this question.
    case refused
    /// The answer was too long, and ended before it was whole.
    case cutOff
    /// What came is no answer of its kind of server.
    case garbage(String)
    /// It was never asked: no way to it.
    case unreachable(String)
    /// It was asked, and no whole answer came: the connection ended, or fell silent. Perhaps it has answered, and charges for it.
    case lost(String)
    /// Not asked: it said before that it wants fewer questions; for how long.
    case waiting(after: Duration?)
    /// The key, its rights or the account's balance.
    case unauthorised(status: Int)
    /// The server does not take such a request: a wrong model's name, a prompt that is too long.
    case rejected(status: Int)
    /// Not asked: it failed too often of late.
    case resting
    /// Not asked: today's money is spent.
    case spent
    /// Not asked: the recording has no such request.
    case notRecorded(digest: String)

    package var description: String {
        switch self {
        case .rateLimited(let after), .waiting(let after):
            "the model's server asks for patience" + (after.map { " for \($0.components.seconds) s" } ?? "")
        case .overloaded: "the model's server is overloaded or broken"
        case .refused: "the model refuses to answer"
        case .cutOff: "the model's answer is not whole"
        case .garbage(let why): "the model's server answered something else: \(why)"
        case .unreachable(let why): "the model's server cannot be reached: \(why)"
        case .lost(let why): "the model's server was asked and did not answer to the end: \(why)"
        case .unauthorised(let status): "the model's server refuses the key, its rights or the account (\(status))"
        case .rejected(let status): "the model's server does not take the request (\(status))"
        case .resting: "the model failed too often and is left alone for a while"
        case .spent: "the model's money for today is spent"
        case .notRecorded(let digest): "no recorded answer for \(digest.prefix(12))"
        }
    }

    /// Whether the same question may be answered some time later.
    package var isTemporary: Bool {
        switch self {
        case .rateLimited, .overloaded, .unreachable, .lost, .waiting, .resting, .spent, .cutOff, .garbage: true
        case .refused, .unauthorised, .rejected, .notRecorded: false
        }
    }
}
