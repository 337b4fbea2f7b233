import Foundation
import Glibc
import Loopback
import Testing

@testable import Daemon
@testable import Models

/// A model that does not answer is seen by whoever watches over a mailbox.
@Suite struct ModelStatusTests {
    @Test func `status, metrics and log say that a model's server refuses the key, and name nobody`() async throws {
        let server = try ScriptedHTTP { _, _ in
            .reply(401, ["Content-Type: application/json"], "{\"error\":{\"message\":\"who is ada\"}}")
        }
        let world = try LightWorld(
            extra: """
                model:
                  servers:
                    script:
                      api: openai_chat
                      url: "http://127.0.0.1:\(server.port)/v1"
                      model: small
                      price: { currency: USD, input: 1.00, output: 4.00 }
                      most_per_day: 1.00 USD
                    idle: { api: openai_chat, url: "http://127.0.0.1:\(server.port)/v1", model: small }
                  tasks: { write: script, summarise: idle }
                """)
        let daemon = try world.start([:])
        defer {
            kill(daemon, SIGKILL)
            var status: Int32 = 0
            waitpid(daemon, &status, 0)
            world.end()
            server.stop()
        }
        // What lies in a folder when it is first looked at is old.
        #expect(
            try await world.eventually { try await self.status(world)?["last_success"] is String }, "\(world.logText)")
        let idle = try #require(try await models(world)?.first)
        #expect(idle["state"] as? String == "unasked" && idle["since"] is NSNull && idle["why"] is NSNull)
        #expect(idle["spent_today"] as? String == "0.00 USD" && idle["cap"] as? String == "1.00 USD")
        world.deliver(from: "ada@customer.example", "Hello, how do I clean a brass lamp? Ada")
        #expect(
            try await world.eventually { try await self.models(world)?.first?["state"] as? String == "key_refused" },
            "\(world.logText)")
        let found = try #require(try await models(world))
        let model = try #require(found.first)
        let keys: Set = ["name", "state", "since", "why", "asked", "failed", "spent_today", "cap"]
        for model in found { #expect(Set(model.keys) == keys) }
        #expect(model["name"] as? String == "script" && model["since"] is String)
        #expect((model["why"] as? String)?.contains("401") == true)
        #expect(model["asked"] as? Int == 1 && model["failed"] as? Int == 1)
        #expect(found.last?["cap"] is NSNull && found.last?["spent_today"] is NSNull)
        let metrics = try await world.replyd(["status", "--metrics"]).output
        for line in [
            "replyd_model_up{mailbox=\"lumen\",model=\"script\"} 0\n",
            "replyd_model_up{mailbox=\"lumen\",model=\"idle\"} 1\n",
            "replyd_model_key_refused{mailbox=\"lumen\",model=\"script\"} 1\n",
            "replyd_model_failures_total{mailbox=\"lumen\",model=\"script\"} 1\n",
            "replyd_model_spent_today_most{currency=\"USD\",mailbox=\"lumen\",model=\"script\"} 1\n",
        ] {
            #expect(metrics.contains(line), "\(line)\(metrics)")
        }
        #expect(try await world.replyd(["status"]).output.contains("the model script is key_refused"))
        let said = world.logText.components(separatedBy: "the model script is not let in").count - 1
        #expect(said == 1 && world.logText.contains("(401)"), "\(world.logText)")
        for word in ["ada", "brass", "customer.example"] { #expect(!world.logText.lowercased().contains(word)) }
    }

    @Test(arguments: [
        ModelError.unreachable("canaryword"), .garbage("canaryword"), .lost("canaryword"), .overloaded, .spent,
        .unauthorised(status: 403), .rejected(status: 404), .rateLimited(after: .seconds(5)),
    ])
    func `a line about a model says nothing of what its server said`(_ error: ModelError) throws {
        for isResting in [false, true] {
            var standing = ModelStanding()
            standing.failed(error, isResting: isResting, at: Date())
            let line = try #require(standing.line(of: "script", at: "lumen")).description
            #expect(line.hasPrefix("lumen: the model script is ") || line.hasPrefix("lumen: the model script does "))
            #expect(!line.contains("canaryword"), "\(line)")
            standing.answered(at: Date())
            #expect(standing.line(of: "script", at: "lumen") == "lumen: the model script answers again")
        }
        var first = ModelStanding()
        first.answered(at: Date())
        #expect(first.line(of: "script", at: "lumen") == nil)
    }

    private func status(_ world: LightWorld) async throws -> [String: Any]? {
        let run = try await world.replyd(["status", "--json"])
        let line = run.output.split(separator: "\n").first.map(String.init) ?? ""
        return try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }

    private func models(_ world: LightWorld) async throws -> [[String: Any]]? {
        try await status(world)?["models"] as? [[String: Any]]
    }
}
