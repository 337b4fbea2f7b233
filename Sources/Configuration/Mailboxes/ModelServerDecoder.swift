import Models
import Resolution
import Transport

/// Decodes one server below `model.servers`.
struct ModelServerDecoder {
    let root: String
    let entry: Entry

    /// For one question with its repetitions, in seconds.
    private static let patience = 1.0...600.0
    /// More than any model thinks before so short an answer.
    private static let thinkingTokens = 0...100_000
    /// Tokens. Below, no front and letter fit.
    private static let context = 2_048...1_000_000
    /// What Ollama is asked for unless the file says otherwise. It cuts a longer prompt in silence, so it is always asked.
    private static let usualContext = 8_192
    /// In minor units; above it sums in millionths of them would not fit an `Int`.
    private static let mostPerDay = 1_000_000_000

    func decode(_ name: String) -> ModelSettings.Server? {
        guard let block = entry.block(MailboxKeys.modelServer) else { return nil }
        let known = ModelSettings.API.allCases.map(\.rawValue).joined(separator: ", ")
        let api = block.required("api", "write whose interface it speaks: \(known)")?.choice(ModelSettings.API.self)
        let base = block["url"].map { $0.webAddress() } ?? api.flatMap { HTTPAddress($0.standard) }
        let model = self.model(block.required("model", "write the model's name, as the server knows it"))
        let key = block["key"].flatMap { SecretDecoder().decode($0) }
        let caFile = block["ca_file"]?.certificates(below: root)
        let timeout = block["timeout"]?.duration(Self.patience) ?? 120
        let schema = block["schema"]?.flag()
        let effort = block["effort"].flatMap { self.effort($0, api) }
        let thinking = block["thinking_tokens"]?.integer(Self.thinkingTokens) ?? 0
        let temperature = block["temperature"].flatMap { self.temperature($0, api, block) }
        let context = block["context"].flatMap { self.context($0, api) }
        var price = block["price"].flatMap { self.price($0, api) }
        price?.thinking = thinking
        let most = self.most(block, price)
        guard let api, let base, let model else { return nil }
        var server = ModelSettings.Server(
            name: name, api: api, base: base, model: model, key: key, caFile: caFile,
            patience: .seconds(Int(timeout)), takesSchema: schema ?? true, effort: effort,
            thinkingTokens: thinking, temperature: temperature,
            context: context ?? (api == .ollama ? Self.usualContext : nil), price: price, mostPerDay: most)
        // The vendors' newest models refuse a request that names one, and so do models that think.
        let takesTemperature = !server.isVendors && effort == nil && thinking == 0
        if block["temperature"] == nil, takesTemperature { server.temperature = 0 }
        check(server, block)
        return server
    }

    private func check(_ server: ModelSettings.Server, _ block: Block) {
        if !server.takesSchema, server.api == .ollama || server.api == .openAIResponses {
            block["schema"]?.wrong(
                "\(entry.title): `\(server.api.rawValue)` is always asked with a schema", "remove `schema: false`")
        }
        guard server.isVendors else { return }
        if block["key"] == nil {
            _ = block.required("key", "\(server.base.host) wants one: write `key: {credential: NAME}`")
        }
        if block["price"] == nil, block["most_per_day"] == nil {
            _ = block.required(
                "price", "\(server.base.host) is paid by the token: write `price` and `most_per_day`")
        }
    }

    /// Only OpenAI's interfaces have a word for the least.
    private func effort(_ entry: Entry, _ api: ModelSettings.API?) -> ModelSettings.Effort? {
        guard let effort = entry.choice(ModelSettings.Effort.self) else { return nil }
        guard effort == .minimal, let api, api == .anthropic || api == .ollama else { return effort }
        entry.wrong("\(entry.title): `\(api.rawValue)` knows no `minimal`", "write `low`, `medium` or `high`")
        return nil
    }

    /// In hundredths. Models that are told how hard to think refuse it.
    private func temperature(_ entry: Entry, _ api: ModelSettings.API?, _ block: Block) -> Int? {
        guard let text = entry.text() else { return nil }
        let most = api == .anthropic ? 100 : 200
        guard let hundredths = readDecimal(text[...], places: 2), hundredths <= most else {
            entry.wrong(
                "\(entry.title) cannot be `\(text)`",
                "write a number from 0 to \(most / 100), with at most 2 decimals; 0 chooses the likeliest words")
            return nil
        }
        if block["effort"] != nil {
            entry.wrong(
                "\(entry.title) stands beside `effort`: models that are told how hard to think take no temperature",
                "remove one of them")
        }
        return hundredths
    }

    /// Other servers have the context that they were started with.
    private func context(_ entry: Entry, _ api: ModelSettings.API?) -> Int? {
        guard let context = entry.integer(Self.context) else { return nil }
        guard let api, api != .ollama else { return context }
        entry.wrong(
            "\(entry.title): `\(api.rawValue)` is asked for no context: its server has one of its own", "remove it")
        return nil
    }

    private func model(_ entry: Entry?) -> String? {
        guard let entry, let text = entry.text() else { return nil }
        if text.utf8.count <= 200, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) { return text }
        entry.wrong("\(entry.title) is no model's name", "write it on one line, as the server knows it")
        return nil
    }

    // MARK: money

    private func price(_ entry: Entry, _ api: ModelSettings.API?) -> ModelPrice? {
        guard let block = entry.block(MailboxKeys.modelPrice) else { return nil }
        let currency = self.currency(block.required("currency", "write it in three letters, such as USD"))
        let input = block.required("input", "write what a million tokens of a prompt cost")
        let output = block.required("output", "write what a million tokens of an answer cost")
        // Anthropic asks for more than the input's price where it puts a prompt aside.
        let stored =
            api == .anthropic
            ? block.required("stored", "write what a million tokens cost that are put aside for the next question")
            : block["stored"]
        guard let currency else { return nil }
        let fresh = input.flatMap { amount($0, currency, isPaid: true) }
        let out = output.flatMap { amount($0, currency, isPaid: true) }
        let cached = block["cached"].flatMap { amount($0, currency) }
        let kept = stored.flatMap { amount($0, currency) }
        guard let fresh, let out else { return nil }
        return ModelPrice(
            currency: currency, fresh: fresh, cached: cached ?? fresh, stored: kept ?? fresh, out: out)
    }

    private func currency(_ entry: Entry?) -> String? {
        guard let entry, let text = entry.text() else { return nil }
        if Money("0 \(text)") != nil { return text }
        entry.wrong("\(entry.title) is no currency: `\(text)`", "write three capital letters (ISO 4217), such as USD")
        return nil
    }

    /// Of a million tokens, in thousandths of a minor unit.
    private func amount(_ entry: Entry, _ currency: String, isPaid: Bool = false) -> Int? {
        guard let text = entry.text() else { return nil }
        let places = Money.digits(of: currency) + 3
        guard let amount = readDecimal(text[...], places: places) else {
            entry.wrong(
                "\(entry.title) is no price: `\(text)`",
                "write a number without the currency, such as 3.00, with at most \(places) decimals")
            return nil
        }
        if isPaid, amount == 0 {
            entry.wrong("\(entry.title) is nothing", "remove `price` and `most_per_day` where nothing is paid")
        } else if amount > ModelPrice.highest {
            entry.wrong("\(entry.title) cannot be `\(text)`", "write the price of a million tokens, not of more")
        }
        return amount
    }

    /// A price that nothing bounds could be spent without end; a bound without a price counts nothing.
    private func most(_ block: Block, _ price: ModelPrice?) -> Int? {
        guard let entry = block["most_per_day"] else {
            if block["price"] != nil {
                _ = block.required("most_per_day", "write what it may cost in a day, such as 5 USD")
            }
            return nil
        }
        guard let most = entry.money() else { return nil }
        if block["price"] == nil {
            entry.wrong(
                "\(entry.title) bounds nothing: its server has no `price`",
                "write `price: {currency: \(most.currency), input: …, output: …}`, or remove it")
        } else if let price, price.currency != most.currency {
            entry.wrong(
                "\(entry.title) is in \(most.currency), and the price in \(price.currency)",
                "write both in one currency")
        } else if most.minor == 0 {
            entry.wrong("\(entry.title) is nothing: it would never be asked", "write an amount above 0")
        } else if most.minor > Self.mostPerDay {
            entry.wrong(
                "\(entry.title) cannot be `\(most)`",
                "write at most \(Money(minor: Self.mostPerDay, currency: most.currency))")
        }
        return most.minor
    }
}
