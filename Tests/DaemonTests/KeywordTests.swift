import Foundation
import Loopback
import Mail
import Testing

/// The mailbox is the helpdesk: what people say by keywords of a message (INTERFACE.md).
@Suite(.serialized) struct KeywordTests {
    private static let team = "team@people.example"

    private func mark(_ world: World, _ change: String, messageID: String) throws {
        let letters = try world.host.letters(of: World.mailbox).map { parse($0) }
        let place = try #require(letters.firstIndex { $0.messageID == messageID })
        _ = try world.host.imap(
            World.mailbox, password: "support-pass", commands: ["SELECT INBOX", "STORE \(place + 1) \(change)"])
    }

    @Test func `a keyword taken away gives the case back, one set keeps replyd off`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        let first = try world.write(from: Shop.ada, subject: "Parcel", "I want to talk to a human being, please.")
        _ = try await world.awaitInbox(of: Self.team)
        #expect(
            try await world.eventually {
                try world.host.flags(of: World.mailbox).contains { $0.contains("ai_handover") }
            }, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.cases().map(\.state) == ["with_human"])
        try mark(world, "-FLAGS (ai_handover)", messageID: first)
        #expect(
            try await world.eventually { try await world.cases().first?.state != "with_human" },
            "\(daemon.logText.suffix(2_000))")
        // It is replyd's again: what the customer asks now is answered.
        let second = try world.write(
            from: Shop.ada, subject: "Re: Parcel", "Hello, where is my parcel 4101? Thank you, Ada",
            headers: ["In-Reply-To: <\(first)>", "References: <\(first)>"])
        #expect(
            try await world.awaitInbox(of: Shop.ada).first?.visible.contains("PX410177") == true,
            "\(daemon.logText.suffix(2_000))")
        try mark(world, "+FLAGS (ai_ignore)", messageID: second)
        #expect(
            try await world.eventually { try await world.cases().first?.state == "with_human" },
            "\(daemon.logText.suffix(2_000))")
        try world.write(
            from: Shop.ada, subject: "Re: Parcel", "And where is it now, my parcel 4101?",
            headers: ["In-Reply-To: <\(second)>", "References: <\(first)> <\(second)>"])
        _ = try await world.awaitInbox(of: Self.team, count: 2)
        #expect(try world.inbox(of: Shop.ada).count == 1)
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `what came while a person had the case is answered when it is handed back, what they answered is not`()
        async throws
    {
        let world = try await World.make()
        let daemon = try await world.start()
        let first = try world.write(from: Shop.ada, subject: "Parcel", "I want to talk to a human being, please.")
        _ = try await world.awaitInbox(of: Self.team)
        let second = try world.write(
            from: Shop.ada, subject: "Re: Parcel", "Where is my parcel 4101? Thank you, Ada",
            headers: ["In-Reply-To: <\(first)>", "References: <\(first)>"])
        let third = try world.write(from: Shop.ben, subject: "Order", "I want to talk to a human being, please.")
        let fourth = try world.write(
            from: Shop.ben, subject: "Re: Order", "Where is my parcel 4201?",
            headers: ["In-Reply-To: <\(third)>", "References: <\(third)>"])
        _ = try await world.awaitInbox(of: Self.team, count: 4)
        // Ben is answered by a person, Ada is not.
        let lines = [
            "From: \(World.mailbox)", "To: \(Shop.ben)", "Subject: Re: Order", "Date: \(World.date(Date()))",
            "Message-ID: <own@people.example>", "In-Reply-To: <\(fourth)>", "References: <\(third)> <\(fourth)>", "",
            "It comes tomorrow.", "",
        ]
        try world.host.place(
            [Array(lines.joined(separator: "\r\n").utf8)], in: World.mailbox, folder: "Sent", received: Date())
        #expect(
            try await world.eventually {
                try world.host.flags(of: World.mailbox).count { $0.contains("ai_handover") } == 4
            }, "\(daemon.logText.suffix(2_000))")
        try mark(world, "-FLAGS (ai_handover)", messageID: second)
        try mark(world, "-FLAGS (ai_handover)", messageID: fourth)
        #expect(
            try await world.awaitInbox(of: Shop.ada).first?.visible.contains("PX410177") == true,
            "\(daemon.logText.suffix(2_000))")
        #expect(
            try await world.eventually { try await world.cases().map(\.state) == ["resolved", "resolved"] },
            "\(daemon.logText.suffix(2_000))")
        #expect(try world.inbox(of: Shop.ben).isEmpty)
        #expect(
            try await world.eventually {
                try world.host.flags(of: World.mailbox).count { $0.isSuperset(of: ["ai_answered", "ai_close"]) } == 1
            })
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `a message that a person files away is not given back by that`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        let first = try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        _ = try await world.awaitInbox(of: Shop.ada)
        let second = try world.write(
            from: Shop.ada, subject: "Re: Parcel", "I want to talk to a human being, please.",
            headers: ["In-Reply-To: <\(first)>", "References: <\(first)>"])
        _ = try await world.awaitInbox(of: Self.team)
        #expect(
            try await world.eventually {
                try world.host.flags(of: World.mailbox).contains { $0.contains("ai_handover") }
            }, "\(daemon.logText.suffix(2_000))")
        let letters = try world.host.letters(of: World.mailbox).map { parse($0) }
        let place = try #require(letters.firstIndex { $0.messageID == second })
        _ = try world.host.imap(
            World.mailbox, password: "support-pass",
            commands: [
                "CREATE Archive", "SELECT INBOX", "COPY \(place + 1) Archive", "STORE \(place + 1) +FLAGS (\\Deleted)",
                "EXPUNGE",
            ])
        // Longer than it takes to look again.
        try await Task.sleep(for: .seconds(24))
        #expect(try await world.cases().map(\.state) == ["with_human"], "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `a message that a rule of the mail host marked before it was seen is not answered`() async throws {
        let world = try await World.make()
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        let id = try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        _ = try await world.host.awaitLetters(of: World.mailbox, folder: "INBOX", count: 1, seconds: 15)
        try mark(world, "+FLAGS (ai_ignore)", messageID: id)
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        #expect(try await world.cases().map(\.state) == ["with_human"])
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        try await world.destroy()
    }

    @Test(arguments: [true, false])
    func `a message that somebody had answered before it was seen is left alone`(isVerified: Bool) async throws {
        let world = try await World.make()
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        let id = try world.write(
            from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada", verified: isVerified)
        _ = try await world.host.awaitLetters(of: World.mailbox, folder: "INBOX", count: 1, seconds: 15)
        try mark(world, "+FLAGS (\\Answered)", messageID: id)
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        #expect(try await world.cases().map(\.state) == ["with_human"])
        #expect(try await world.effects().isEmpty)
        #expect(try world.inbox(of: Shop.ada).isEmpty && world.inbox(of: Self.team).isEmpty)
        #expect(try world.host.flags(of: World.mailbox).allSatisfy { $0 == ["\\Answered"] })
        try await world.destroy()
    }
}
