import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// Servers that refuse, hang, or go away.
@Suite(.serialized) struct FaultTests {
    @Test func `SIGTERM ends it within 15 seconds although the SMTP server hangs, and the send is in doubt`()
        async throws
    {
        let peer = try ScriptedSMTP(.acceptedThenHang)
        let world = try await World.make(smtpPort: peer.port)
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.eventually { peer.accepted.count == 1 }, "\(daemon.logText.suffix(2_000))")
        let ended = try await daemon.terminate()
        #expect(ended.status == 0, "\(daemon.logText.suffix(2_000))")
        #expect(ended.took < 15, "\(ended.took) s")
        // It said 250 to nobody: the letter may have arrived, so it is never sent again, and a person is told.
        peer.change(to: .normal)
        let again = try await world.start()
        #expect(try await world.eventually { try await world.cases().first?.reason == "in_doubt" }, "\(again.logText)")
        #expect(peer.accepted.filter { $0.recipients.contains { $0.contains(Shop.ada) } }.count == 1)
        _ = try await again.terminate()
        peer.stop()
        try await world.destroy()
    }

    @Test func `a refused submission is retried and sent when the server is back`() async throws {
        let peer = try ScriptedSMTP(.closeOnConnect)
        let world = try await World.make(smtpPort: peer.port)
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.eventually { peer.connections >= 1 }, "\(daemon.logText.suffix(2_000))")
        peer.change(to: .normal)
        #expect(try await world.eventually(20) { peer.accepted.count == 1 }, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.eventually { try await world.cases().first?.state == "resolved" })
        _ = try await daemon.terminate()
        peer.stop()
        try await world.destroy()
    }

    @Test func `a mail host that goes away and comes back loses nothing`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        try await world.host.pause()
        #expect(
            try await world.eventually { try await world.replyd(["status", "--json"]).output.contains("\"down\"") },
            "\(daemon.logText.suffix(2_000))")
        try await world.host.resume()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.awaitInbox(of: Shop.ada, seconds: 30).count == 1, "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `every message of a long day gets its keywords, not only the first`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        for (number, from) in [Shop.ada, Shop.ben, Shop.stranger].enumerated() {
            try world.write(from: from, subject: "Cleaning", "Hello, how do I clean a brass lamp shade?")
            #expect(try await world.awaitInbox(of: from).count == 1, "\(daemon.logText.suffix(2_000))")
            #expect(
                try await world.eventually {
                    try world.host.flags(of: World.mailbox).filter { $0.contains("ai_answered") }.count == number + 1
                }, "message \(number + 1) has none")
        }
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
