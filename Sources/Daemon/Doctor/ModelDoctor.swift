import Configuration
import JSON
import Models
import Prompting

/// Asks one model one tiny question, of which nothing is anybody's.
struct ModelDoctor {
    let mailbox: String
    let server: ModelSettings.Server
    let model: any Model
    /// The smallest limit of those tasks for which it is asked: what cuts off their answers cuts off this one.
    let mostTokens: Int

    /// A yes takes ten. Whoever needs so many more thinks first, about a question that leaves nothing to think of.
    private static let fewTokens = 60

    init(mailbox: String, settings: ModelSettings, server: ModelSettings.Server, model: any Model) {
        self.mailbox = mailbox
        self.server = server
        self.model = model
        let tasks = settings.tasks.filter { $0.value.contains(server.name) }.keys
        mostTokens = (tasks.isEmpty ? ModelTask.allCases : Array(tasks)).map(\.mostTokens).min() ?? 0
    }

    private static let schema = AnswerSchema(
        .object([
            "type": .text("object"),
            "properties": .object(["ready": .object(["type": .text("boolean")])]),
            "required": .list([.text("ready")]), "additionalProperties": .flag(false),
        ]))

    func examine() async -> [Finding] {
        var findings = Diagnosis(mailbox)
        let name = "model \(server.name)"
        // Everything that it sees is in this file, so it is the same for everybody.
        let request = ModelRequest(
            task: .classify, stable: "You check a connection. Answer with JSON in which `ready` is true.",
            tail: "Are you ready?", schema: Self.schema, mostTokens: mostTokens)
        do throws(ModelError) {
            let answer = try await model.answer(request)
            let holds = JSONValue(answer.bytes).map { Self.schema.isFit($0) } ?? false
            let counted = answer.usage.prompt > 0 && answer.usage.out > 0
            let tokens = counted ? "\(answer.usage.prompt) + \(answer.usage.out) tokens" : "tokens are not counted"
            if !holds {
                findings.warn(
                    "\(name): answers, but does not hold to the schema (\(tokens)): most of its answers will be refused",
                    server.takesSchema
                        ? "use a server or model with structured output, or try `schema: false`"
                        : "use a model that can write JSON, or a server that takes a schema")
            } else if !counted, server.price != nil {
                findings.warn(
                    "\(name): answers and holds to the schema, but counts no tokens: each question is taken to cost the most",
                    "ask who runs the server; until then `most_per_day` is reached long before it is spent")
            } else if server.thinkingTokens == 0, answer.usage.out > Self.fewTokens {
                findings.warn(
                    "\(name): answers and holds to the schema, but took \(answer.usage.out) tokens for a yes: it thinks, "
                        + "and longer questions will be cut off",
                    Self.remedyOfThinking)
            } else {
                findings.ok("\(name): answers and holds to the schema, \(tokens)")
            }
        } catch {
            if error == .cutOff {
                findings.warn(
                    "\(name): \(error): \(mostTokens + server.thinkingTokens) tokens are too few for it to say yes",
                    Self.remedyOfThinking)
            } else if error.isTemporary {
                findings.problem("\(name): \(error); cases go on without it", remedy(error), code: 4)
            } else {
                findings.problem("\(name): \(error)", remedy(error), code: 4)
            }
        }
        return findings.all
    }

    private static let remedyOfThinking =
        "raise `thinking_tokens`, which makes room for what it thinks, lower `effort`, or use a model that does not think"

    private func remedy(_ error: ModelError) -> String {
        switch error {
        case .unauthorised: "compare `key` with what the vendor shows, and look at the account's balance"
        case .rejected: "compare `model` (\(server.model)), `api` and `url` with what the server has"
        case .garbage: "compare `api: \(server.api.rawValue)` and `url` with what the server speaks"
        case .unreachable: "compare `url`, and whether the server runs and a firewall lets this machine out"
        case .rateLimited, .waiting, .overloaded:
            "try again later; a second server in `tasks` is asked when this one does not answer"
        case .lost:
            "look into the server's own log, and raise `timeout` where it loads its model first or reads long prompts slowly"
        case .refused: "use another model: it refuses a question without content"
        case .cutOff, .resting, .spent, .notRecorded: "try again"
        }
    }
}
