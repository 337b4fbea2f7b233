import Configuration
import Crypto
import Models
import Transport

import struct Foundation.Data
import struct Foundation.Date

extension Setting {
    /// The models of a mailbox, in the order of the file, each with its own key and allowed to speak to its own host only; empty:
    /// none is configured. Nothing bounds what they cost: whoever asks them has a breaker and a purse.
    func models(
        of mailbox: MailboxConfiguration, clock: @escaping @Sendable () -> Date
    ) throws -> [(server: ModelSettings.Server, model: any Model)] {
        try (mailbox.models?.servers ?? []).map { server in
            let client = HTTPClient(
                try Web.loop(), egress: Egress([server.base.host]), caFile: server.caFile, clock: clock)
            // A model that thinks may say at once that it has begun, and then nothing for minutes.
            let place = ModelPlace(
                base: server.base, key: try key(of: server), patience: server.patience,
                longestSilence: server.thinkingTokens > 0 ? nil : 60)
            return (server, server.driver(at: place, client: client, group: group(of: mailbox), clock: clock))
        }
    }

    private func key(of server: ModelSettings.Server) throws -> Secret? {
        guard let name = server.key else { return nil }
        do {
            return try secret(named: name, environment: environment)
        } catch {
            throw Failure.configuration([error])
        }
    }

    /// Tells a vendor which questions begin alike, and not whose mailbox it is.
    private func group(of mailbox: MailboxConfiguration) -> String {
        let hash = SHA256.hash(data: Data(("replyd\0" + mailbox.name).utf8))
        return hash.prefix(16).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}

extension ModelSettings.Server {
    /// Its driver.
    func driver(
        at place: ModelPlace, client: HTTPClient, group: String, clock: @escaping @Sendable () -> Date
    ) -> any Model {
        switch api {
        case .openAIChat:
            var settings = OpenAIChat.Settings(model: model)
            settings.form = takesSchema ? .schema : .told
            // Whoever took the interface over knows its older names only.
            settings.isCompatible = !isVendors
            settings.cacheKey = group
            settings.effort = effort?.rawValue
            settings.thinking = thinkingTokens
            settings.temperature = temperature
            return OpenAIChat(name, settings, at: place, client: client, clock: clock)
        case .openAIResponses:
            var settings = OpenAIResponses.Settings(model: model)
            settings.cacheKey = group
            settings.effort = effort?.rawValue
            settings.thinking = thinkingTokens
            settings.temperature = temperature
            return OpenAIResponses(name, settings, at: place, client: client, clock: clock)
        case .anthropic:
            var settings = AnthropicMessages.Settings(model: model)
            settings.takesSchema = takesSchema
            settings.effort = effort?.rawValue
            settings.thinking = thinkingTokens
            settings.temperature = temperature
            return AnthropicMessages(name, settings, at: place, client: client, clock: clock)
        case .ollama:
            var settings = Ollama.Settings(model: model)
            settings.context = context ?? settings.context
            settings.effort = effort?.rawValue
            settings.thinking = thinkingTokens
            settings.temperature = temperature
            return Ollama(name, settings, at: place, client: client, clock: clock)
        }
    }
}
