import Configuration
import Foundation
import JSON
import Loopback
import Prompting
import Testing

@testable import Daemon

/// From `model:` in mailbox.yaml to questions on the wire, and what the doctor says of the answers.
struct ModelSetupTests {
    private static let ready = #"{\"ready\":true}"#

    /// A whole answer of each interface, with nine tokens of prompt and four of answer.
    private static func answer(_ api: ModelSettings.API, _ text: String = ready, counted: Bool = true) -> String {
        let tokens = { (prompt: String, out: String) in counted ? #","usage":{"\#(prompt)":9,"\#(out)":4}"# : "" }
        return switch api {
        case .openAIChat:
            #"{"choices":[{"message":{"content":"\#(text)"},"finish_reason":"stop"}]"#
                + tokens("prompt_tokens", "completion_tokens") + "}"
        case .openAIResponses:
            #"{"status":"completed","output":[{"type":"message","content":[{"type":"output_text","text":"\#(text)"}]}]"#
                + tokens("input_tokens", "output_tokens") + "}"
        case .anthropic:
            #"{"type":"message","content":[{"type":"text","text":"\#(text)"}],"stop_reason":"end_turn""#
                + tokens("input_tokens", "output_tokens") + "}"
        case .ollama:
            #"{"message":{"content":"\#(text)"},"done":true,"done_reason":"stop""#
                + (counted ? #","prompt_eval_count":9,"eval_count":4"# : "") + "}"
        }
    }

    private static func section(_ api: String, port: Int, path: String = "/v1", _ more: String = "") -> String {
        """
        model:
          servers:
            small:
              api: \(api)
              url: http://127.0.0.1:\(port)\(path)
              model: little-1
              timeout: 5 s
              key: { credential: model-key }
        \(more)
          tasks: { classify: small }

        """
    }

    private static let price = """
              price: { currency: USD, input: 3.00, stored: 3.75, output: 15.00 }
              most_per_day: 5.00 USD
        """

    private static let key = "key-of-nobody"

    private func world(_ section: String) throws -> LightWorld {
        let world = try LightWorld(extra: section)
        let path = world.root + "/credentials/model-key"
        try Data((Self.key + "\n").utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        return world
    }

    private func examine(_ section: String) async throws -> [Finding] {
        let world = try self.world(section)
        defer { world.end() }
        let setting = Setting(root: world.root, environment: world.environment)
        let mailbox = try #require(try setting.mailboxes(only: []).first)
        var findings: [Finding] = []
        let settings = try #require(mailbox.models)
        for (server, model) in try setting.models(of: mailbox, clock: { Date() }) {
            let doctor = ModelDoctor(mailbox: mailbox.name, settings: settings, server: server, model: model)
            findings += await doctor.examine()
        }
        return findings
    }

    @Test(
        arguments: zip(
            ModelSettings.API.allCases, ["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/chat"]))
    func `each interface is asked at its place, with its key, and heard`(
        api: ModelSettings.API, target: String
    ) async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(api))
        }
        defer { peer.stop() }
        let findings = try await examine(Self.section(api.rawValue, port: peer.port))
        #expect(findings.map(\.level) == [.ok], "\(findings)")
        #expect(findings.first?.what == "model small: answers and holds to the schema, 9 + 4 tokens")
        let request = try #require(peer.requests.first)
        #expect(peer.requests.count == 1 && request.target == target && request.method == "POST")
        let key = request.headers["x-api-key"] ?? request.headers["authorization"]
        #expect(key == (api == .anthropic ? Self.key : "Bearer \(Self.key)"))
        let body = try #require(JSONValue(request.body))
        #expect(body["model"] == .text("little-1"))
        // Names a group of questions; whose they are is nobody's business.
        if api == .openAIResponses {
            let key = try #require(body["prompt_cache_key"]?.text)
            #expect(key.utf8.count == 32 && key.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
        }
    }

    @Test(arguments: ModelSettings.API.allCases)
    func `temperature and context are sent as they are written`(api: ModelSettings.API) async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(api))
        }
        defer { peer.stop() }
        for (more, temperature) in [("", 0), ("      temperature: 0.25", 25), ("      effort: low", nil)] {
            let context = api == .ollama && temperature == 25 ? "\n      context: 16384" : ""
            _ = try await examine(Self.section(api.rawValue, port: peer.port, more + context))
            let body = try #require(peer.requests.last.flatMap { JSONValue($0.body) })
            let options = api == .ollama ? try #require(body["options"]) : body
            #expect(options["temperature"] == temperature.map { .hundredths($0) }, "\(more)")
            if api == .ollama { #expect(options["num_ctx"] == .whole(context.isEmpty ? 8_192 : 16_384)) }
        }
        #expect(peer.requests.count == 3)
    }

    @Test func `check says when what stands in front of each question leaves no room in the context`() async throws {
        let world = try self.world(Self.section("ollama", port: 9, "      context: 4096"))
        defer { world.end() }
        let roomy = try await world.replyd(["check"])
        #expect(roomy.status == 0 && !roomy.output.contains("its context"), "\(roomy.output)")
        let path = URL(fileURLWithPath: world.root + "/Mailboxes/lumen/runbooks/question.md")
        let prose = String(repeating: "Say what the article says, and nothing that it does not say. ", count: 250)
        try Data((try String(contentsOf: path, encoding: .utf8) + "\n\n\(prose)\n").utf8).write(to: path)
        let narrow = try await world.replyd(["check"])
        #expect(narrow.status == 0, "\(narrow.output)")
        #expect(
            narrow.output.contains("warning: `model.servers.small`: about ")
                && narrow.output.contains("its context of 4096") && narrow.output.contains("`context: 8192`"),
            "\(narrow.output)")
    }

    @Test(arguments: [ModelSettings.API.openAIChat, .anthropic])
    func `a server that takes no schema is told it in words`(api: ModelSettings.API) async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(api))
        }
        defer { peer.stop() }
        let findings = try await examine(Self.section(api.rawValue, port: peer.port, "      schema: false"))
        #expect(findings.map(\.level) == [.ok], "\(findings)")
        let body = try #require(peer.requests.first.flatMap { JSONValue($0.body) })
        #expect(body["response_format"] == nil && body["output_config"] == nil)
        #expect(String(decoding: body.bytes, as: UTF8.self).contains("JSON Schema"))
    }

    @Test(arguments: [
        ("Yes, I am ready.", true, false, "does not hold to the schema", "structured output"),
        (#"{\"ready\":\"yes\"}"#, true, false, "does not hold to the schema", "structured output"),
        (ready, false, true, "counts no tokens", "long before it is spent"),
    ])
    func `what a model does not do is a warning`(
        text: String, counted: Bool, paid: Bool, says: String, remedy: String
    ) async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(.anthropic, text, counted: counted))
        }
        defer { peer.stop() }
        let findings = try await examine(Self.section("anthropic", port: peer.port, paid ? Self.price : ""))
        #expect(findings.count == 1 && findings.first?.level == .warning, "\(findings)")
        #expect(findings.first?.what.contains(says) == true && findings.first?.remedy.contains(remedy) == true)
    }

    /// A server whose model thinks 300 tokens before it says anything.
    private static func thinker() throws -> ScriptedHTTP {
        try ScriptedHTTP { request, _ in
            let limit = JSONValue(request.body)?["max_tokens"]?.number ?? 0
            let (text, end, took) = limit < 310 ? ("", "max_tokens", limit) : (ready, "end_turn", 310)
            let body = #"{"type":"message","content":[{"type":"text","text":"\#(text)"}],"stop_reason":"\#(end)","#
            return .reply(
                200, ["Content-Type: application/json"], body + #""usage":{"input_tokens":9,"output_tokens":\#(took)}}"#
            )
        }
    }

    @Test(arguments: [
        // What the model is asked for, what is said of thinking, what the doctor sends, and what it says.
        ("classify: small, plan: small", "", 120, "120 tokens are too few for it to say yes"),
        ("classify: small", "", 400, "took 310 tokens for a yes: it thinks"),
        ("classify: small, plan: small", "      thinking_tokens: 100", 220, "220 tokens are too few for it to say yes"),
        (
            "classify: small, plan: small", "      thinking_tokens: 1000", 1_120,
            "answers and holds to the schema, 9 + 310"
        ),
    ])
    func `a model that thinks is asked with the smallest limit of its tasks, and ok only where it has room`(
        tasks: String, more: String, limit: Int, says: String
    ) async throws {
        let peer = try Self.thinker()
        defer { peer.stop() }
        let section = Self.section("anthropic", port: peer.port, more).replacing("classify: small", with: tasks)
        let findings = try await examine(section)
        #expect(peer.requests.first.flatMap { JSONValue($0.body)?["max_tokens"]?.number } == limit)
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.what.contains(says), "\(finding)")
        #expect(finding.level == (limit > 1_000 ? .ok : .warning))
        if finding.level == .warning { #expect(finding.remedy.contains("`thinking_tokens`")) }
    }

    @Test func `a model that costs nothing may leave its tokens uncounted`() async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(.ollama, counted: false))
        }
        defer { peer.stop() }
        let findings = try await examine(Self.section("ollama", port: peer.port))
        #expect(findings.map(\.what) == ["model small: answers and holds to the schema, tokens are not counted"])
    }

    @Test(arguments: [
        (401, "refuses the key", "compare `key`"),
        (404, "does not take the request (404)", "compare `model` (little-1)"),
        (200, "answered something else", "compare `api: anthropic`"),
    ])
    func `a server that gives no answer is a problem, with what to do`(
        status: Int, says: String, remedy: String
    ) async throws {
        let peer = try ScriptedHTTP { _, _ in .reply(status, ["Content-Type: text/html"], "<p>\(Self.key)</p>") }
        defer { peer.stop() }
        let findings = try await examine(Self.section("anthropic", port: peer.port))
        let finding = try #require(findings.first)
        #expect(findings.count == 1 && finding.level == .problem && finding.code == 4)
        #expect(finding.what.contains(says) && finding.remedy.contains(remedy), "\(finding)")
        #expect(!finding.line.contains(Self.key))
    }

    @Test func `check says what is asked and what it may cost, and the doctor asks`() async throws {
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], Self.answer(.anthropic))
        }
        defer { peer.stop() }
        let world = try self.world(Self.section("anthropic", port: peer.port, Self.price))
        defer { world.end() }
        let checked = try await world.replyd(["check"])
        #expect(checked.status == 0, "\(checked.output)")
        #expect(
            checked.output.contains(
                "lumen: models: classify asks small; at most 5.00 USD a day; personal data as they stand"),
            "\(checked.output)")
        let examined = try await world.replyd(["doctor"])
        #expect(
            examined.output.contains("ok  lumen: model small: answers and holds to the schema"), "\(examined.output)")

        try FileManager.default.removeItem(atPath: world.root + "/credentials/model-key")
        let missing = try await world.replyd(["doctor"])
        #expect(missing.status == 2 && missing.output.contains("there is no such file"), "\(missing.output)")
    }

    @Test func `a model is told what wishes and answers are in the operator's words`() throws {
        let world = try LightWorld()
        defer { world.end() }
        let path = URL(fileURLWithPath: world.root + "/Mailboxes/lumen/runbooks/question.md")
        let runbook = try String(contentsOf: path, encoding: .utf8)
        let about = "Questions about care and bulbs that an article answers."
        let prose = "Never advise on wiring; an electrician does that."
        try Data(
            (runbook.replacing("when:", with: "about: \(about)\nwhen:", maxReplacements: 1) + "\n\n\(prose)\n").utf8
        )
        .write(to: path)
        let setting = Setting(root: world.root, environment: world.environment)
        let mailbox = try #require(try setting.mailboxes(only: []).first)
        let knowledge = MailboxKnowledge(mailbox)
        #expect(knowledge.wishes.map(\.description) == [about] && knowledge.wishes.map(\.guidance) == [prose])
        #expect(knowledge.tone == "warm, precise and short; a good shopkeeper who knows every lamp by name")
        let letters = ["Where is my lamp?", "My shade is broken, what now?"].map { Prompting.Letter(VisibleWords($0)) }
        let fronts = letters.map { Classify($0, knowledge: knowledge).request.stable }
        #expect(Set(fronts).count == 1)
        for words in [about, prose, knowledge.tone] { #expect(fronts[0].contains(words)) }
    }

    @Test func `a mailbox without models asks none`() throws {
        let world = try LightWorld()
        defer { world.end() }
        let setting = Setting(root: world.root, environment: world.environment)
        let mailbox = try #require(try setting.mailboxes(only: []).first)
        #expect(try setting.models(of: mailbox, clock: { Date() }).isEmpty)
    }
}
