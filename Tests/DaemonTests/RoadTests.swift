import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// The main job, one letter each, against the real Dovecot and Postfix and the program as a process: judged by the
/// customer's mailbox, the shop's file and the ledger.
@Suite(.serialized) final class RoadTests {
    let world: World
    let daemon: RunningDaemon

    init() async throws {
        world = try await World.make()
        daemon = try await world.start()
    }

    /// Swift Testing makes an instance for each test; every one gets a mail host of its own.
    private func over(_ body: () async throws -> Void) async throws {
        do { try await body() } catch {
            try? await world.destroy()
            throw error
        }
        let ended = try await daemon.terminate()
        #expect(ended.status == 0, "\(daemon.logText.suffix(1_500))")
        try await world.destroy()
    }

    @Test func `an order's status is looked up and answered without a wait for the poll of ten minutes`()
        async throws
    {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Lamp",
                "Hi, could you tell me where my parcel 4101 is? I expected it yesterday.\n\nAda")
            let letters = try await world.awaitInbox(of: Shop.ada, seconds: 60)
            let reply = try #require(letters.first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("PX410177"))
            #expect(reply.subject == "Re: Lamp")
            #expect(try await world.eventually { try await world.cases().first?.state == "resolved" })
            let sent = try await world.host.awaitLetters(of: World.mailbox, folder: "Sent", count: 1)
            #expect(parse(try #require(sent.first)).messageID == reply.messageID)
            #expect(
                try await world.eventually {
                    try world.host.flags(of: World.mailbox).first?.isSuperset(of: ["ai_answered", "\\Answered"]) == true
                })
        }
    }

    @Test func `a damaged lamp within policy is refunded once and confirmed`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Broken on arrival",
                "Hello,\nthe lamp from order 4102 came out of the box with its glass shattered. I would like my money back please.\nAda",
                photo: true)
            let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("€59.00"))
            let order = try #require(try await world.order("4102"))
            #expect(order.refunded.minor == 5_900)
            let effects = try await world.effects()
            #expect(effects.filter { $0.kind == "commerce.refund" }.map(\.state) == ["done"])
        }
    }

    @Test func `a refund above the limit waits for a yes and then goes on`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Order 4103",
                "My floor lamp (order 4103) arrived with a cracked base, it is damaged. Please refund it.",
                photo: true)
            #expect(
                try await world.eventually { try await world.cases().first?.state == "waiting_approval" },
                "\(daemon.logText.suffix(2_000))")
            #expect(try await world.order("4103")?.refunded.minor == 0)
            #expect(try world.inbox(of: Shop.ada).isEmpty)
            let held = try #require(try await world.effects().first { $0.state == "awaiting_approval" })
            let stranger = try await world.replyd(["approvals", "approve", held.effect, "--as", "nobody"])
            #expect(stranger.status == 1)
            let yes = try await world.replyd(["approvals", "approve", held.effect, "--as", "mara"])
            #expect(yes.status == 0, "\(yes.errors)")
            let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("€219.00"))
            #expect(try await world.order("4103")?.refunded.minor == 21_900)
        }
    }

    @Test func `a missing order number is asked for, and the answer goes on`() async throws {
        try await over {
            let first = try world.write(
                from: Shop.ada, subject: "Question", "Hello, when will my lamp arrive? Where is my order?")
            let question = try #require(
                try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            #expect(question.inReplyTo == [first])
            #expect(try await world.eventually { try await world.cases().first?.state == "waiting_customer" })
            try world.write(
                from: Shop.ada, subject: "Re: Question", "It is 4101, thank you",
                headers: [
                    "In-Reply-To: <\(question.messageID ?? "")>",
                    "References: <\(first)> <\(question.messageID ?? "")>",
                ])
            let letters = try await world.awaitInbox(of: Shop.ada, count: 2)
            #expect(letters.last?.visible.contains("PX410177") == true, "\(daemon.logText.suffix(2_000))")
            #expect(try await world.cases().count == 1)
        }
    }

    @Test func `two wishes in one letter are answered in one letter`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Two things",
                "Hello, where is my order 4101? Also, the lamp from order 4102 arrived broken and I would like a refund.",
                photo: true)
            let letters = try await world.awaitInbox(of: Shop.ada)
            let reply = try #require(letters.first, "\(daemon.logText.suffix(2_000))")
            #expect(reply.visible.contains("PX410177") && reply.visible.contains("€59.00"))
            #expect(try await world.order("4102")?.refunded.minor == 5_900)
            #expect(try await world.cases().first?.runs.count == 2)
        }
    }

    @Test func `a legal threat goes to the legal team with a brief, and nothing to the customer`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Last warning",
                "If I do not have my money for order 4102 by Friday, my lawyer will take you to court.")
            let briefs = try await world.awaitInbox(of: "legal@people.example")
            let brief = try #require(briefs.first, "\(daemon.logText.suffix(2_000))")
            #expect(brief.text.contains("my lawyer will take you to court"))
            #expect(brief.parts.contains { $0.contentType == "message/rfc822" } || !brief.attachments.isEmpty)
            #expect(try await world.eventually { try await world.isQuiet() })
            #expect(try world.inbox(of: Shop.ada).isEmpty)
            let file = try #require(try await world.cases().first)
            #expect(file.state == "with_human" && file.reason == "sensitive")
            #expect(
                try await world.eventually {
                    try world.host.flags(of: World.mailbox).first?.isSuperset(of: [
                        "ai_handover", "ai_reason_sensitive",
                    ]) == true
                })
        }
    }

    @Test func `somebody else's order gets the same answer as one that does not exist`() async throws {
        try await over {
            try world.write(from: Shop.ada, subject: "Parcel", "Hi, where is my parcel? The order number is 4201.")
            let foreign = try #require(
                try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            try world.write(from: Shop.ben, subject: "Parcel", "Hi, where is my parcel? The order number is 9999.")
            let absent = try #require(try await world.awaitInbox(of: Shop.ben).first, "\(daemon.logText.suffix(2_000))")
            func neutral(_ message: Message, _ name: String, _ number: String) -> [UInt8] {
                Array(
                    message.visible.replacingOccurrences(of: name, with: "N").replacingOccurrences(
                        of: number, with: "0"
                    ).utf8)
            }
            #expect(neutral(foreign, "Ada", "4201") == neutral(absent, "Ben", "9999"))
            #expect(!foreign.text.contains("PX420177") && !foreign.text.contains("Pebble"))
        }
    }

    @Test func `a forged sender gets nothing out of us`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Refund", "The lamp of order 4102 arrived broken, refund it please.",
                verified: false,
                headers: [
                    "Authentication-Results: \(world.host.authservID); dmarc=pass header.from=customer.example",
                    "Reply-To: thief@elsewhere.example",
                ])
            #expect(
                try await world.eventually { try await world.cases().first?.state == "with_human" }, "\(daemon.logText)"
            )
            #expect(try await world.eventually { try await world.isQuiet() })
            let file = try #require(try await world.cases().first)
            #expect(file.principal == "L0" && file.reason == "identity")
            #expect(try world.inbox(of: Shop.ada).isEmpty)
            #expect(try world.inbox(of: "thief@elsewhere.example").isEmpty)
            #expect(try await world.order("4102")?.refunded.minor == 0)
        }
    }

    @Test func `an out-of-office notice gets no reply and is no case`() async throws {
        try await over {
            try world.write(
                from: Shop.ada, subject: "Automatic reply: Re: Lamp", "I am out of the office until Monday.",
                headers: ["Auto-Submitted: auto-replied"])
            try world.write(from: Shop.ben, subject: "Parcel", "Where is my parcel 4201?")
            #expect(try await world.awaitInbox(of: Shop.ben).count == 1, "\(daemon.logText.suffix(2_000))")
            #expect(try world.inbox(of: Shop.ada).isEmpty)
            #expect(try await world.cases().count == 1)
        }
    }

    @Test func `a question is answered from the knowledge of the shop`() async throws {
        try await over {
            try world.write(
                from: Shop.stranger, subject: "Cleaning",
                "Good morning, how do I clean a brass lamp shade without damaging it?")
            let reply = try await world.awaitInbox(of: Shop.stranger).first
            #expect(reply != nil, "\(daemon.logText.suffix(2_000))")
            #expect(try await world.cases().first?.principal == "L1")
        }
    }

    @Test func `a customer's thanks confirm the outcome and are not answered`() async throws {
        try await over {
            let first = try world.write(from: Shop.ada, subject: "Parcel", "Hi, where is my parcel 4101?")
            let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
            let id = reply.messageID ?? ""
            try world.write(
                from: Shop.ada, subject: "Re: Parcel", "Thank you very much!\n\nAda",
                headers: ["In-Reply-To: <\(id)>", "References: <\(first)> <\(id)>"])
            #expect(try await world.eventually { try await world.cases().first?.outcome == "confirmed" })
            #expect(try await world.eventually { try await world.isQuiet() })
            let file = try #require(try await world.cases().first)
            #expect(file.state == "resolved")
            #expect(try await world.cases().count == 1)
            #expect(try world.inbox(of: Shop.ada).count == 1)
            #expect(try world.inbox(of: "team@people.example").isEmpty)
        }
    }

    @Test func `a request for a person reaches the team`() async throws {
        try await over {
            try world.write(from: Shop.ada, subject: "Please", "I would rather speak to a real person about this.")
            #expect(try await world.awaitInbox(of: "team@people.example").count == 1, "\(daemon.logText.suffix(2_000))")
            #expect(try await world.cases().first?.reason == "customer_asked")
            #expect(try world.inbox(of: Shop.ada).isEmpty)
        }
    }
}
