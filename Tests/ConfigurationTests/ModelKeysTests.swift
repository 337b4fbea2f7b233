import Configuration
import Foundation
import Models
import Prompting
import Resolution
import Testing
import Transport

/// `model:` in mailbox.yaml.
struct ModelKeysTests {
    @Test func `a mailbox without the section asks no model`() throws {
        #expect(try OperatorRoot().load().mailboxes.first?.models == nil)
    }

    @Test func `everything that is written is read`() throws {
        let models = try read(
            """
            model:
              mask: false
              most_per_case: 0.20 USD
              refused: draft
              servers:
                large:
                  api: anthropic
                  model: big-1
                  key: { credential: big-key }
                  timeout: 90 s
                  schema: false
                  effort: low
                  thinking_tokens: 2000
                  price: { currency: USD, input: 3.00, cached: 0.30, stored: 3.75, output: 15 }
                  most_per_day: 5.00 USD
                small:
                  api: openai_chat
                  url: http://127.0.0.1:8080/v1
                  model: org/little-1
              tasks:
                classify: [small, large]
                write: large

            """)
        #expect(models.servers.map(\.name) == ["large", "small"])
        let large = try #require(models.servers.first)
        #expect(large.api == .anthropic && large.model == "big-1" && large.key == "big-key")
        #expect(large.base.host == "api.anthropic.com" && large.base.path == "/v1" && large.base.isSecure)
        #expect(large.patience == .seconds(90) && !large.takesSchema && large.mostPerDay == 500)
        #expect(
            large.price
                == ModelPrice(
                    currency: "USD", fresh: 300_000, cached: 30_000, stored: 375_000, out: 1_500_000, thinking: 2_000))
        #expect(large.effort == .low && large.thinkingTokens == 2_000)
        #expect(large.temperature == nil && large.context == nil)
        #expect(large.isVendors && !large.isLocal)
        let small = try #require(models.servers.last)
        #expect(small.api == .openAIChat && small.base.port == 8080 && small.model == "org/little-1")
        #expect(small.key == nil && small.price == nil && small.mostPerDay == nil && small.caFile == nil)
        #expect(small.patience == .seconds(120) && small.takesSchema && small.isLocal && !small.isVendors)
        #expect(small.effort == nil && small.thinkingTokens == 0)
        #expect(small.temperature == 0 && small.context == nil)
        #expect(models.tasks == [.classify: ["small", "large"], .write: ["large"]])
        #expect(!models.masks && models.refused == .draft)
        #expect(models.mostPerCase == Money(minor: 20, currency: "USD"))
    }

    @Test func `a model on this machine needs two lines, and sees what stands in a message`() throws {
        let models = try read(
            "model:\n  servers:\n    small: { api: ollama, model: little-1 }\n  tasks: { extract: small }\n")
        let small = try #require(models.servers.first)
        #expect(small.base.host == "127.0.0.1" && small.base.port == 11_434 && small.base.path == "/api")
        #expect(!models.masks && models.mostPerCase == nil && models.refused == .template)
    }

    @Test(arguments: [
        // What is written, hundredths, tokens.
        ("", 0, 8_192), ("temperature: 0.25, context: 32768", 25, 32_768), ("temperature: 2", 200, 8_192),
        ("effort: low", nil, 8_192), ("thinking_tokens: 500", nil, 8_192),
    ])
    func `temperature is none unless the file says one, and left out where a model thinks`(
        _ more: String, _ temperature: Int?, _ context: Int
    ) throws {
        let keys = ["api: ollama, model: little-1", more].filter { !$0.isEmpty }.joined(separator: ", ")
        let models = try read("model:\n  servers:\n    small: { \(keys) }\n  tasks: { extract: small }\n")
        #expect(models.servers.first?.temperature == temperature && models.servers.first?.context == context)
    }

    @Test func `at a vendor's own address no temperature is sent unless the file says one`() throws {
        let text = """
            model:
              servers:
                hosted:
                  api: openai_chat
                  model: m
                  key: { credential: big-key }
                  price: { currency: USD, input: 3.00, output: 15 }
                  most_per_day: 5.00 USD
              tasks: { extract: hosted }

            """
        #expect(try read(text).servers.first?.temperature == nil)
        let written = text.replacing("      model: m\n", with: "      model: m\n      temperature: 0.2\n")
        #expect(try read(written).servers.first?.temperature == 20)
    }

    @Test func `as soon as one server is elsewhere, personal data are masked unless the file says no`() throws {
        let text = """
            model:
              servers:
                small: { api: ollama, model: little-1 }
                ours: { api: openai_chat, url: "https://models.shop.example/v1", model: m }
              tasks: { extract: [small, ours] }

            """
        #expect(try read(text).masks)
        #expect(try !read(text.replacing("  servers:", with: "  mask: no\n  servers:")).masks)
    }

    @Test(arguments: [
        // Currency, what is written, thousandths of a minor unit.
        ("USD", "0.075", 7_500), ("USD", "0.00001", 1), ("USD", "100000", ModelPrice.highest), ("JPY", "0.5", 500),
        ("JPY", "450", 450_000), ("KWD", "0.000001", 1), ("KWD", "1.5", 1_500_000),
    ])
    func `a price may have fractions of a minor unit, and none is lost`(currency: String, text: String, price: Int)
        throws
    {
        let models = try read(
            """
            model:
              servers:
                ours:
                  api: openai_chat
                  url: https://models.shop.example/v1
                  model: m
                  price: { currency: \(currency), input: \(text), output: \(text) }
                  most_per_day: 5 \(currency)
              tasks: { extract: ours }

            """)
        // Without a word about it, what was read before is no cheaper.
        let expected = ModelPrice(currency: currency, fresh: price, cached: price, stored: price, out: price)
        #expect(models.servers.first?.price == expected)
    }

    @Test func `the example's section has no mistake when it is taken into use`() throws {
        let example = try String(contentsOfFile: Self.package + "/Mailboxes/example/mailbox.yaml", encoding: .utf8)
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "# model:"))
        let section = lines[start...].prefix { $0.hasPrefix("#") }
        let models = try read(section.map { $0.dropFirst(2) }.joined(separator: "\n") + "\n")
        #expect(Set(models.tasks.keys) == Set(ModelTask.allCases))
        #expect(models.servers.count > 1 && models.mostPerCase != nil)
    }

    @Test func `each section of the manual is taken as it stands`() throws {
        let manual = try String(contentsOfFile: Self.package + "/docs/MODELS.md", encoding: .utf8)
        let sections = manual.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
        let all = try sections.map { try read($0) }
        #expect(Set(all.flatMap { $0.servers.map(\.api) }) == Set(ModelSettings.API.allCases))
        for models in all where !models.masks { #expect(models.servers.filter { !$0.isLocal }.isEmpty) }
        for task in ModelTask.allCases { #expect(manual.contains("| `\(task.rawValue)` |")) }
    }

    @Test(arguments: [("models.shop.example", 0), ("MODELS.shop.example", 0), ("mcp.shop.example", 1)])
    func `a model lies where egress says`(_ host: String, _ mistakes: Int) throws {
        let root = try OperatorRoot()
        try root.write(
            try root.text(of: OperatorRoot.mailbox) + """
                egress: [\(host)]
                model:
                  servers: { ours: { api: openai_chat, url: "https://models.shop.example/v1", model: m } }
                  tasks: { extract: ours }

                """, to: OperatorRoot.mailbox)
        let problems = root.load().1
        #expect(problems.count == mistakes)
        #expect(problems.allSatisfy { "\($0)".contains("`egress` does not name models.shop.example") })
    }

    private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The section in a file in which nothing is wrong.
    private func read(_ section: String) throws -> ModelSettings {
        let root = try OperatorRoot()
        try root.write(try root.text(of: OperatorRoot.mailbox) + section, to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        return try #require(mailboxes.first?.models)
    }
}
