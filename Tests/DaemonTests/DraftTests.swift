import Foundation
import Loopback
import Mail
import Testing

/// One live draft: what was drafted before the customer's newer message is taken back, unless a person has edited it.
@Suite(.serialized) struct DraftTests {
    private static let team = "team@people.example"

    private func drafts(_ world: World) throws -> [Message] {
        try world.host.letters(of: World.mailbox, folder: "Drafts").map { parse($0) }
    }

    @Test func `a newer message makes the untouched draft void; an edited one stays the only one`() async throws {
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
        // No second one is laid beside it: the case is a person's, who gets what it would have said.
        let brief = try #require(try await world.awaitInbox(of: Self.team).first, "\(daemon.logText.suffix(2_000))")
        for part in ["somebody answers already", "a person writes an answer already", "PX410177"] {
            #expect(brief.text.contains(part), "\(part) in \(brief.text)")
        }
        let texts = try world.host.letters(of: World.mailbox, folder: "Drafts").map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(texts.count == 1)
        #expect(texts.first?.contains("called the carrier") == true, "a person has written that")
        #expect(
            try await world.effects().filter { $0.kind == "imap.draft" }.map(\.state) == ["done", "done", "failed"])
        #expect(try await world.eventually { try await world.cases().first?.state == "with_human" })
        #expect(try await world.cases().first?.reason == "conflict")
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `where a person has begun an answer of their own, none is laid beside it`() async throws {
        let world = try await World.make(mode: "draft")
        let daemon = try await world.start()
        let id = "early@customer.example"
        func own(_ text: String) -> [UInt8] {
            let lines = [
                "From: \(World.mailbox)", "To: \(Shop.ada)", "Subject: Re: Parcel", "Date: \(World.date(Date()))",
                "Message-ID: <own@people.example>", "In-Reply-To: <\(id)>", "References: <\(id)>", "", text, "",
            ]
            return Array(lines.joined(separator: "\r\n").utf8)
        }
        try world.host.place([own("Dear Ada, I am looking")], in: World.mailbox, folder: "Drafts", received: Date())
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada", id: id)
        let brief = try #require(try await world.awaitInbox(of: Self.team).first, "\(daemon.logText.suffix(2_000))")
        #expect(brief.text.contains("PX410177"), "\(brief.text)")
        #expect(try drafts(world).map(\.messageID) == ["own@people.example"])
        #expect(try await world.eventually { try await world.cases().first?.state == "with_human" })
        // Somebody else's case is not held up by it.
        try world.write(from: Shop.ben, subject: "Order", "Hello, where is my parcel 4201?")
        let two = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 2, seconds: 15)
        #expect(two.count == 2)
        // They send it: that was the answer.
        try world.host.place([own("Dear Ada, here it is")], in: World.mailbox, folder: "Sent", received: Date())
        _ = try await daemon.terminate()
        let again = try await world.start()
        #expect(
            try await world.eventually { try await world.cases().first?.state == "resolved" },
            "\(again.logText.suffix(2_000))")
        _ = try await again.terminate()
        try await world.destroy()
    }

    @Test func `a brand may answer in text alone`() async throws {
        let world = try await World.make(mode: "draft")
        let voice = world.root + "/Templates/lumen/voice.yaml"
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: voice)), as: UTF8.self)
        try Data((text + "\nhtml: false\n").utf8).write(to: URL(fileURLWithPath: voice))
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        let bytes = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 1, seconds: 15)
        let draft = try #require(bytes.first.map { parse($0) }, "\(daemon.logText.suffix(2_000))")
        #expect(draft.parts.map(\.contentType) == ["text/plain"])
        #expect(draft.visible.contains("PX410177"))
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
