import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

/// The quick part of `make torture`, and a handful of deaths in front of real servers.
@Suite(.serialized) struct KillTests {
    private static func tortured(_ settings: [String: String]) async throws -> ShellCommand.Outcome {
        let program = URL(fileURLWithPath: World.program).deletingLastPathComponent().appendingPathComponent("Torture")
            .path
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("torture-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
        environment["TORTURE_FOLDER"] = folder
        return try await ShellCommand.run(program, [], environment: environment)
    }

    @Test func `killed at every point and with the power, nothing is lost or happens twice, and a defect shows`()
        async throws
    {
        let found = try await Self.tortured(["ONLY": "quick"])
        #expect(found.status == 0, "\(found.errors.suffix(3_000))")
        let kill = try #require(found.output.split(separator: "\n").first { $0.contains("\"kill\"") })
        let points = kill.firstRange(of: "\"points\":").map { kill[$0.upperBound...].prefix { $0.isNumber } } ?? ""
        #expect((Int(points) ?? 0) >= 80, "\(kill)")
        #expect(kill.contains("\"not_on_the_road\":[]"), "\(kill)")
        #expect(found.output.contains("\"planted.blind\"") && found.output.contains("\"red\":true"))
    }

    /// Where real servers may behave in another way than ours of the torture.
    private static let points = [
        "imap.fetch.after", "smtp.body.after", "smtp.verdict.before", "ledger.accept.after", "imap.append.after",
    ]

    @Test func `killed in front of real servers, nothing is lost, refunded twice or sent twice`() async throws {
        let first = try await World.make(learnsStandard: false)
        for point in Self.points {
            let world = try await World.make(host: first.host, learnsStandard: false)
            #expect(try await world.replyd(["run", "--once"]).status == 0)
            let id = try world.write(
                from: Shop.ada, subject: "Broken", "The lamp from order 4102 arrived broken, I want a refund please.",
                photo: true)
            let killed = try await world.replyd(["run", "--once"], environment: ["REPLYD_KILL_POINT": point])
            #expect(killed.status == 137, "\(point): \(killed.status) \(killed.errors)")
            for _ in 0..<2 {
                let again = try await world.replyd(["run", "--once"])
                #expect(again.status == 0, "\(point): \(again.errors)")
            }
            let effects = try await world.effects()
            let answers = try world.inbox(of: Shop.ada).filter { $0.inReplyTo == [id] }
            let file = try #require(try await world.cases().first, "\(point): no case")
            #expect(try await world.order("4102")?.refunded.minor == 5_900, "\(point)")
            #expect(effects.filter { $0.kind == "commerce.refund" }.count == 1, "\(point)")
            #expect(answers.count <= 1, "\(point): \(answers.count) answers")
            #expect(effects.allSatisfy { !["planned", "executing"].contains($0.state) }, "\(point)")
            if effects.contains(where: { $0.state == "in_doubt" }) {
                #expect(file.state == "with_human" && file.reason == "in_doubt", "\(point): \(file.state)")
            } else {
                #expect(file.state == "resolved" && answers.count == 1, "\(point): \(file.state)")
            }
            try? FileManager.default.removeItem(atPath: world.root)
        }
        try await first.destroy()
    }
}
