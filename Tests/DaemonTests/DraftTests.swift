import Foundation
import Loopback
import Mail
import Testing

/// One live draft: what was drafted before the customer's newer message is taken back, unless a person has edited it.
@Suite(.serialized) struct DraftTests {
    private func drafts(_ world: World) throws -> [Message] {
        try world.host.letters(of: World.mailbox, folder: "Drafts").map { parse($0) }
    }

    @Test func `a newer message makes the untouched draft void, and an edited one stays`() async throws {
        let world = try await World.make(mode: "draft")
        let daemon = try await world.start()
        let first = try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        _ = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 1, seconds: 15)
        try world.write(
            from: Shop.ada, subject: "Re: Parcel", "Hello again, please tell me where my parcel 4101 is.",
            headers: ["In-Reply-To: <\(first)>", "References: <\(first)>"])
        #expect(
            try await world.eventually {
                let effects = try await world.effects()
                return effects.filter { $0.kind == "imap.draft" && $0.state == "done" }.count == 2
                    && effects.contains { $0.target.hasPrefix("draft E-") && $0.state == "done" }
            }, "\(daemon.logText.suffix(2_000))")
        let left = try drafts(world)
        #expect(left.count == 1)
        #expect(left.first?.visible.contains("PX410177") == true)
        #expect(left.first?.inReplyTo != [first], "it answers the newer message")
        // A person rewrites it: the same id, other words.
        let bytes = try #require(try world.host.letters(of: World.mailbox, folder: "Drafts").first)
        let edited = String(decoding: bytes, as: UTF8.self) + "\r\nI have called the carrier. Noor\r\n"
        _ = try world.host.imap(
            World.mailbox, password: "support-pass",
            commands: ["SELECT Drafts", "STORE 1:* +FLAGS (\\Deleted)", "EXPUNGE"])
        try world.host.place([Array(edited.utf8)], in: World.mailbox, folder: "Drafts", received: Date())
        let second = try #require(left.first?.inReplyTo.first)
        try world.write(
            from: Shop.ada, subject: "Re: Parcel", "One more time: where is parcel 4101?",
            headers: ["In-Reply-To: <\(second)>", "References: <\(first)> <\(second)>"])
        #expect(
            try await world.eventually {
                try await world.effects().filter { $0.target.hasPrefix("draft E-") && $0.state == "done" }.count == 2
            }, "\(daemon.logText.suffix(2_000))")
        let texts = try world.host.letters(of: World.mailbox, folder: "Drafts").map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(texts.contains { $0.contains("called the carrier") }, "a person has written that")
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
