import Foundation
import Loopback
import Mail
import Testing

/// Customers whose own mail server answers us, forwards our answer back or refuses it, by real Pigeonhole Sieve scripts.
@Suite(.serialized) struct SieveTests {
    private static let scripts = [
        ("vacation", "require [\"vacation\", \"vacation-seconds\"]; vacation :seconds 0 \"I am away until Monday.\";"),
        (
            "notify",
            "require [\"enotify\", \"variables\"]; notify :message \"Where is my parcel 4101?\" "
                + "\"mailto:\(World.mailbox)\";"
        ),
        ("redirect", "redirect \"\(World.mailbox)\";"),
        ("reject", "require [\"reject\"]; reject \"Where is my parcel 4101? I take no mail here.\";"),
    ]

    @Test func `whatever a customer's Sieve script sends back, it ends after one answer of ours`() async throws {
        let world = try await World.make()
        for (name, script) in Self.scripts {
            try world.host.setSieve(script, of: "\(name)@people-away.example")
        }
        let daemon = try await world.start()
        for (name, _) in Self.scripts {
            try world.write(
                from: "\(name)@people-away.example", subject: "A question",
                "Hello, how long is the warranty on your lamps?")
        }
        #expect(
            try await world.eventually(30) {
                try await world.effects().filter { $0.kind == "smtp.send" && $0.state == "done" }.count
                    >= Self.scripts.count
            }, "\(daemon.logText.suffix(2_000))")
        // What comes back is there within a moment, and would be answered within another.
        try await Task.sleep(for: .seconds(3))
        #expect(try await world.eventually { try await world.isQuiet() })
        let answers = try await world.effects().filter { $0.kind == "smtp.send" && $0.purpose == "answer" }
        for (name, _) in Self.scripts {
            let count = answers.count { $0.target == "\(name)@people-away.example" }
            print("Sieve \(name): \(count) answers")
            #expect(count == 1, "\(name)")
        }
        let all = try await world.effects().filter { $0.kind == "smtp.send" }
        #expect(all.count <= 2 * Self.scripts.count, "\(all.map(\.purpose))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
