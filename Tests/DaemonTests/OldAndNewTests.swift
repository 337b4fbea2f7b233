import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// Nothing old is answered, nothing new is missed.
@Suite(.serialized) struct OldAndNewTests {
    @Test func `five thousand old letters stay unanswered, and the next new one is answered`() async throws {
        let world = try await World.make()
        let old = (0..<5_000).map { number in
            Array(
                """
                From: \(Shop.ada)\r
                To: \(World.mailbox)\r
                Subject: Old \(number)\r
                Date: \(World.date(Date().addingTimeInterval(-86_400 * 400)))\r
                Message-ID: <old-\(number)@customer.example>\r
                Authentication-Results: \(world.host.authservID); dmarc=pass header.from=customer.example\r
                \r
                Where is my order 4101?\r

                """.utf8)
        }
        try world.host.place(old, in: World.mailbox, received: Date().addingTimeInterval(-86_400 * 400))
        let daemon = try await world.start()
        #expect(try await world.eventually { try await world.replyd(["status", "--json"]).output.contains("\"up\"") })
        try world.write(from: Shop.ben, subject: "New", "Hello, where is my parcel 4201?")
        #expect(try await world.awaitInbox(of: Shop.ben).count == 1, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.eventually { try await world.isQuiet() })
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        #expect(try await world.cases().count == 1)
        #expect(try world.host.letters(of: World.mailbox, folder: "Drafts").isEmpty)
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
