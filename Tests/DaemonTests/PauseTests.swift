import Foundation
import Loopback
import Mail
import Testing

/// `replyd pause` and `resume`, with a daemon and without.
@Suite(.serialized) struct PauseTests {
    private struct Status: Decodable {
        var mailbox: String, breaker: String
        var paused: Bool
        var paused_why: String?, paused_until: String?
    }

    private func status(_ world: World) async throws -> Status? {
        let line = try await world.replyd(["status", "--json"]).output.split(separator: "\n").first
        return try line.map { try JSONDecoder().decode(Status.self, from: Data($0.utf8)) }
    }

    @Test func `a paused mailbox takes letters in, sends nothing over a restart, and goes on when it is resumed`()
        async throws
    {
        let world = try await World.make()
        // Before the daemon has ever run.
        let early = try await world.replyd(["pause", "lumen", "--reason", "the shop moves"])
        #expect(early.status == 0, "\(early.errors)")
        let unknown = try await world.replyd(["pause", "lumne"])
        #expect(unknown.status == 2 && unknown.errors.contains("no mailbox is called lumne; there are: lumen"))
        for wrong in [["pause"], ["pause", "lumen", "--all"], ["pause", "lumen", "--for", "soon"], ["resume"]] {
            #expect(try await world.replyd(wrong).status == 2, "\(wrong)")
        }
        for _ in 0..<2 {
            let daemon = try await world.start()
            #expect(try await status(world)?.paused_why == "the shop moves")
            _ = try await daemon.terminate()
        }
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        #expect(try await world.eventually { try await world.cases().count == 1 })
        try await Task.sleep(for: .seconds(1))
        #expect(try await world.effects().isEmpty)
        #expect(try await world.cases().first?.state == "open")
        #expect(try await world.replyd(["doctor"]).output.contains("lumen is paused since"))

        let resumed = try await world.replyd(["resume", "--all"])
        #expect(resumed.status == 0 && resumed.output.contains("it was paused since"), "\(resumed)")
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1)
        #expect(try await status(world)?.paused == false)
        // For a time, on the running daemon.
        #expect(try await world.replyd(["pause", "--all", "--for", "2h"]).status == 0)
        #expect(try await status(world)?.paused_until != nil)
        let listed = try await world.replyd(["suppressions", "lift", "nobody@customer.example"])
        #expect(listed.status == 1 && listed.errors.contains("not suppressed"))
        _ = try await daemon.terminate()
        #expect(try await world.replyd(["resume", "lumen"]).status == 0)
        try await world.destroy()
    }
}
