import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store
import Testing

/// `replyd backup`, `restore`, and a state that is gone or damaged, as an operator meets them.
@Suite(.serialized) struct RestoreTests {
    @Test func `after an old backup is restored nothing is refunded or answered twice`() async throws {
        let world = try await World.make()
        let (backup, files) = (world.root + "/backup", FileManager.default)
        var daemon = try await world.start()
        try world.write(from: Shop.ben, subject: "Parcel", "Hello, where is my parcel 4201?")
        #expect(try await world.awaitInbox(of: Shop.ben).count == 1, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.eventually { try await world.isQuiet() })
        let made = try await world.replyd(["backup", backup])
        #expect(made.status == 0 && made.output.contains("1 messages, 1 cases"), "\(made)")
        #expect(try await world.replyd(["backup", backup]).status == 2)

        // What the backup does not know.
        try world.write(
            from: Shop.ada, subject: "Broken on arrival",
            "Hello,\nthe lamp from order 4102 came out of the box with its glass shattered. I would like my money back please.\nAda",
            photo: true)
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.order("4102")?.refunded.minor == 5_900)
        #expect(try await world.eventually { try await world.isQuiet() })
        #expect(try await world.replyd(["restore", backup, "--replace"]).status == 3)
        _ = try await daemon.terminate()
        #expect(try await world.replyd(["restore", backup]).status == 2)
        let restored = try await world.replyd(["restore", backup, "--replace"])
        #expect(restored.status == 0 && restored.output.contains("drafts only"), "\(restored)")
        #expect(try files.contentsOfDirectory(atPath: world.state).contains { $0.hasPrefix("replaced-") })

        daemon = try await world.start()
        #expect(try await world.eventually { try await world.cases().count == 2 }, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.replyd(["status", "--json"]).output.contains(#""drafts_only":true"#))
        try world.write(from: Shop.ben, subject: "Cleaning", "Hello, how do I clean a brass lamp shade?")
        #expect(
            try await world.eventually { try world.host.letters(of: World.mailbox, folder: "Drafts").count >= 1 },
            "\(daemon.logText.suffix(2_000))")
        let resumed = try await world.replyd(["resume", "--all"])
        #expect(resumed.status == 0 && resumed.output.contains("its ledger was in doubt"), "\(resumed)")
        #expect(try await world.replyd(["status", "--json"]).output.contains(#""drafts_only":false"#))
        try await Task.sleep(for: .seconds(1))
        #expect(try world.inbox(of: Shop.ada).count == 1 && world.inbox(of: Shop.ben).count == 1)
        #expect(try await world.order("4102")?.refunded.minor == 5_900)
        #expect(try await world.effects().filter { $0.kind == "commerce.refund" && $0.state == "done" }.isEmpty)
        // By its own mode again.
        try world.write(from: Shop.stranger, subject: "Cleaning", "Hello, how do I clean a brass lamp shade?")
        #expect(try await world.awaitInbox(of: Shop.stranger).count == 1, "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()

        // A database that is gone is never made up for.
        try files.removeItem(atPath: world.state + "/replyd.sqlite")
        let refused = try await world.replyd(["run", "--once"])
        #expect(refused.status == 5 && refused.errors.contains("is gone"), "\(refused)")
        #expect(refused.errors.split(separator: "\n").count == 1)
        let looked = try await world.replyd(["doctor"])
        #expect(looked.status == 5 && looked.output.contains("is gone"), "\(looked)")
        #expect(!files.fileExists(atPath: world.state + "/replyd.sqlite"))
        try await world.destroy()
    }
}
