import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// `observe < draft < approve < send`, and the dry run.
@Suite(.serialized) struct ModeTests {
    let question = "Hello, where is my parcel 4101? Thank you, Ada"

    @Test func `in draft mode a person sends the draft unchanged and it joins the customer's thread`() async throws {
        let world = try await World.make(mode: "draft")
        let daemon = try await world.start()
        let asked = try world.write(from: Shop.ada, subject: "Parcel", question)
        let drafts = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 1, seconds: 15)
        let bytes = try #require(drafts.first, "\(daemon.logText.suffix(2_000))")
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        #expect(try await world.eventually { try await world.cases().first?.state == "waiting_approval" })
        let draft = parse(bytes)
        #expect(draft.signs.isEmpty, "a draft carries no sign of a machine")
        // The person's client submits the bytes and files its copy in Sent.
        try world.host.deliver(bytes, from: World.mailbox, to: Shop.ada, verified: true)
        try world.host.place([bytes], in: World.mailbox, folder: "Sent", received: Date())
        // The customer's mailbox holds question and answer; Dovecot's REFS joins them in one thread.
        try world.host.place(
            [try #require(try world.host.letters(of: World.mailbox).first)], in: Shop.ada, received: Date())
        let answer = try world.host.imap(Shop.ada, commands: ["SELECT INBOX", "THREAD REFS UTF-8 ALL"])
        let threads = answer.first { $0.hasPrefix("* THREAD") } ?? ""
        #expect(threads.filter { $0 == "(" }.count == 1, "\(threads)")
        #expect(draft.inReplyTo == [asked])
        _ = try await daemon.terminate()
        // The next start sees the draft in Sent and knows that a person has sent it.
        let again = try await world.start()
        #expect(
            try await world.eventually { try await world.cases().first?.state == "resolved" },
            "\(again.logText.suffix(2_000))")
        _ = try await again.terminate()
        try await world.destroy()
    }

    @Test func `in draft mode an action waits, and the reply enters Drafts only when it is done`() async throws {
        let world = try await World.make(mode: "draft")
        let daemon = try await world.start()
        try world.write(
            from: Shop.ada, subject: "Broken", "The lamp from order 4102 arrived broken, I want a refund please.",
            photo: true)
        #expect(
            try await world.eventually { try await world.effects().contains { $0.state == "awaiting_approval" } },
            "\(daemon.logText.suffix(2_000))")
        #expect(try world.host.letters(of: World.mailbox, folder: "Drafts").isEmpty)
        let held = try #require(try await world.effects().first { $0.state == "awaiting_approval" })
        #expect(try await world.replyd(["approvals", "approve", held.effect, "--as", "mara"]).status == 0)
        let drafts = try await world.host.awaitLetters(of: World.mailbox, folder: "Drafts", count: 1, seconds: 15)
        #expect(parse(try #require(drafts.first, "\(daemon.logText.suffix(2_000))")).visible.contains("€59.00"))
        #expect(try await world.order("4102")?.refunded.minor == 5_900)
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `in approve mode the reply goes out after a yes`() async throws {
        let world = try await World.make(mode: "approve")
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", question)
        #expect(
            try await world.eventually { try await world.effects().contains { $0.state == "awaiting_approval" } },
            "\(daemon.logText.suffix(2_000))")
        let held = try #require(try await world.effects().first { $0.state == "awaiting_approval" })
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        #expect(try await world.replyd(["approvals", "approve", held.effect, "--as", "mara"]).status == 0)
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `observe decides everything and does nothing`() async throws {
        let world = try await World.make(mode: "observe")
        let daemon = try await world.start()
        try world.write(
            from: Shop.ada, subject: "Broken", "The lamp from order 4102 arrived broken, I want a refund please.",
            photo: true)
        #expect(
            try await world.eventually {
                try await world.effects().contains { $0.kind == "smtp.send" && $0.state == "suppressed" }
            }, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.effects().allSatisfy { $0.state == "suppressed" })
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        #expect(try await world.order("4102")?.refunded.minor == 0)
        #expect(try world.host.flags(of: World.mailbox).allSatisfy { !$0.contains { $0.hasPrefix("ai_") } })
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `a dry run shows the reply and changes no byte`() async throws {
        let world = try await World.make()
        try world.write(
            from: Shop.ada, subject: "Broken", "The lamp from order 4102 arrived broken, I want a refund please.",
            photo: true)
        _ = try await world.host.awaitLetters(of: World.mailbox, count: 1)
        let before = try snapshot(world)
        let outcome = try await world.replyd(["run", "--dry-run"])
        #expect(outcome.status == 0, "\(outcome.errors) \(outcome.output)")
        #expect(outcome.output.contains("59.00 EUR"), "\(outcome.output) \(outcome.errors)")
        #expect(outcome.output.contains("simulated"))
        #expect(try snapshot(world) == before)
        try await world.destroy()
    }

    private struct Snapshot: Equatable {
        var flags: [Set<String>]
        var modseq: String
        var files: [String: Data]
    }

    private func snapshot(_ world: World) throws -> Snapshot {
        let status = try world.host.imap(
            World.mailbox, password: "support-pass", commands: ["STATUS INBOX (HIGHESTMODSEQ UIDNEXT MESSAGES)"])
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: world.state) where !name.hasSuffix("-shm") {
            let data = FileManager.default.contents(atPath: world.state + "/" + name) ?? Data()
            // An empty WAL says the same as none.
            if !(name.hasSuffix("-wal") && data.isEmpty) { files[name] = data }
        }
        return Snapshot(
            flags: try world.host.flags(of: World.mailbox), modseq: status.first { $0.hasPrefix("* STATUS") } ?? "",
            files: files)
    }
}
