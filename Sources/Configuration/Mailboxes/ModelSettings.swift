package import Models
package import Prompting
package import Resolution
package import Transport

/// What `model:` says: which models a mailbox may ask, for what, and what that may cost.
package struct ModelSettings: Sendable, Equatable {
    /// Whose wire format a server speaks.
    package enum API: String, Sendable, CaseIterable {
        /// Chat completions: of OpenAI, and of the many servers that took them over (llama.cpp, vLLM, LM Studio).
        case openAIChat = "openai_chat"
        case openAIResponses = "openai_responses"
        case anthropic
        case ollama

        /// Where it is asked unless the file says otherwise: the vendor's own servers, or Ollama on this machine.
        package var standard: String {
            switch self {
            case .openAIChat, .openAIResponses: "https://api.openai.com/v1"
            case .anthropic: "https://api.anthropic.com/v1"
            case .ollama: "http://127.0.0.1:11434/api"
            }
        }
    }

    /// How hard a model shall think before it answers.
    package enum Effort: String, Sendable, CaseIterable {
        case minimal, low, medium, high
    }

    package struct Server: Sendable, Equatable {
        /// The operator's own name for it.
        package var name: String
        package var api: API
        /// As the driver wants it: `https://api.openai.com/v1`.
        package var base: HTTPAddress
        /// The model's name, as the server knows it.
        package var model: String
        /// What `secret(named:environment:)` takes; nil for a server that wants no key.
        package var key: String?
        package var caFile: String?
        /// For one question with its repetitions.
        package var patience: Duration
        /// Whether it holds answers to a schema; else the schema is told in words. Checked in either case.
        package var takesSchema: Bool
        /// Nil leaves it to the model.
        package var effort: Effort?
        /// Tokens that it may think before each answer, beside the answer's own; 0 to 100,000.
        package var thinkingTokens: Int
        /// How freely it chooses its words, in hundredths; nil leaves it to the server.
        package var temperature: Int?
        /// Tokens of prompt and answer together, 2,048 to 1,000,000; nil for servers that are not asked for a context.
        package var context: Int?
        /// Nil for a model that costs nothing.
        package var price: ModelPrice?
        /// Of `price.currency`, in minor units; nil where nothing is paid.
        package var mostPerDay: Int?

        /// On this machine: nothing that it is asked leaves it.
        package var isLocal: Bool {
            Endpoint(host: base.host, port: base.port, security: .plain).isLoopback
        }

        /// The vendor's own, which wants a key and money.
        package var isVendors: Bool { !isLocal && base.host == HTTPAddress(api.standard)?.host }
    }

    /// What becomes of an answer whose wording a model did not get right twice.
    package enum Refused: String, Sendable, CaseIterable {
        /// It goes out as the template says it.
        case template
        /// A person gets the template's text as a draft.
        case draft
    }

    /// In the order of the file.
    package var servers: [Server]
    /// Names of servers for each task, in the order in which they are asked. A task that is missing is done without a model.
    package var tasks: [ModelTask: [String]]
    /// Whether models see tokens in place of personal data.
    package var masks: Bool
    /// What the questions of one case may cost together; nil: only the day is bounded.
    package var mostPerCase: Money?
    package var refused: Refused
}
