import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// What systemd and the people on call see.
@Suite(.serialized) struct ServiceTests {
    @Test func `it says READY and STOPPING, and a second daemon on the same state ends with 3`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        let second = try await world.replyd(["run"])
        #expect(second.status == 3, "\(second.errors)")
        let status = try await world.replyd(["status", "--json"])
        #expect(status.status == 0 && status.output.contains("\"mailbox\":\"lumen\""))
        let ended = try await daemon.terminate()
        #expect(ended.status == 0)
        try await daemon.awaitNotice("STOPPING=1", seconds: 2)
        try await world.destroy()
    }

    @Test func `a wrong password is one clear line, and nothing is lost`() async throws {
        let world = try await World.make()
        try Data("wrong\n".utf8).write(to: URL(fileURLWithPath: world.credentials + "/lumen-password"))
        let once = try await world.replyd(["run", "--once"])
        #expect(once.status == 4)
        #expect(
            once.errors.contains("AUTHENTICATIONFAILED") || once.errors.lowercased().contains("login"), "\(once.errors)"
        )
        #expect(!once.errors.contains("wrong"))
        try await world.destroy()
    }

    @Test func `a broken letter never stops the next`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        var junk: [UInt8] = Array(
            "From: \(Shop.ada)\r\nTo: \(World.mailbox)\r\nContent-Type: multipart/mixed; boundary=\"\r\n\r\n".utf8)
        junk += (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31 | 0x80) }.filter {
            $0 != 0 && $0 != 10 && $0 != 13
        }
        .prefix(900)
        try world.host.deliver(junk, from: Shop.ada, to: World.mailbox, verified: true)
        try world.write(from: Shop.ben, subject: "Parcel", "Where is my parcel 4201?")
        #expect(try await world.awaitInbox(of: Shop.ben).count == 1, "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `no more than four automatic letters go to one customer in a day`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        // Questions about no order: each is a case of its own. The same words a third time would be a machine's.
        let questions = [
            "How do I clean a brass shade?", "How should I clean a brass lamp?", "How can I clean my brass lamp shade?",
            "What do I clean a brass shade with?",
        ]
        // In turn: what comes while the one before is being answered may join it.
        for number in 1...7 {
            try world.write(from: Shop.ada, subject: "Question \(number)", questions[number % questions.count])
            #expect(
                try await world.eventually {
                    let count = try await world.cases().reduce(0) { $0 + $1.messages.count }
                    let isQuiet = try await world.isQuiet()
                    return count == number && isQuiet
                },
                "\(daemon.logText.suffix(2_000))")
        }
        #expect(try world.inbox(of: Shop.ada).count == 4)
        // The fifth is a person's, and has what comes after it.
        let given = try await world.cases().filter { $0.reason == "loop_suspected" }
        #expect(given.map(\.messages.count) == [3])
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
