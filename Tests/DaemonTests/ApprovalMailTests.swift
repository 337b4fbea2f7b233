import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// A yes, a no and an edit by mail, against the real mail host: from the approver's own authenticated address, with the
/// token of exactly this approval, and from nobody else.
@Suite(.serialized) struct ApprovalMailTests {
    private static let mara = "mara@people.example"
    private static let team = "team@people.example"

    private func requests(_ world: World, _ count: Int) async throws -> [Message] {
        try await world.awaitInbox(of: Self.mara, count: count)
    }

    private func subject(_ message: Message) throws -> String { "Re: " + (try #require(message.subject)) }

    @Test func `a refund is approved by the approver's reply and by nobody else's`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        try world.write(
            from: Shop.ada, subject: "Order 4103",
            "My floor lamp (order 4103) arrived with a cracked base, it is damaged. Please refund it.", photo: true)
        let request = try #require(try await requests(world, 1).first, "\(daemon.logText.suffix(2_000))")
        for part in [
            "commerce.refund", "219.00 EUR", "4103", "Ada Brandt", "address on file (L2)", "cracked base",
            "is above 80.00 EUR", "then a person decides", "APPROVE", "REJECT",
        ] { #expect(request.text.contains(part), "\(part) in \(request.text)") }
        // The answer that its receipt would lead to.
        #expect(request.text.contains("the customer reads"), "\(request.text)")
        let key = try subject(request)
        // Somebody who got hold of the subject, and somebody who only says that they are Mara.
        try world.write(from: Shop.stranger, subject: key, "APPROVE")
        try world.write(from: Self.mara, subject: key, "APPROVE", verified: false)
        #expect(try await world.awaitInbox(of: Self.team, count: 2).count == 2, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.effects().contains { $0.state == "awaiting_approval" })
        #expect(try world.inbox(of: Shop.stranger).isEmpty)
        // What Mara quotes is not what Mara says.
        let quoted = request.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        try world.write(
            from: Self.mara, subject: key,
            "APPROVE\r\n\r\nOn Monday, Lumen wrote:\r\n" + quoted.joined(separator: "\r\n"))
        let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
        #expect(reply.visible.contains("€219.00"))
        #expect(try await world.order("4103")?.refunded.minor == 21_900)
        // Once.
        try world.write(from: Self.mara, subject: key, "APPROVE\r\n\r\nMara")
        let told = try await requests(world, 2)
        #expect(told.contains { $0.subject?.contains("did not count") == true })
        #expect(try await world.effects().filter { $0.kind == "commerce.refund" }.map(\.state) == ["done"])
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `an edit is checked, waits for a yes of its own and makes the old key void`() async throws {
        let world = try await World.make(mode: "approve")
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        let request = try #require(try await requests(world, 1).first, "\(daemon.logText.suffix(2_000))")
        #expect(request.text.contains("PX410177"), "the answer that goes out")
        let key = try subject(request)
        try world.write(
            from: Self.mara, subject: key, "EDIT\r\nHello Ada,\r\nwe have refunded 500.00 EUR to you.\r\nEND")
        let refused = try await requests(world, 2)
        #expect(refused.contains { $0.text.contains("500.00 EUR") && $0.text.contains("Not proven") })
        #expect(try await world.effects().filter { $0.purpose == "answer" }.map(\.state) == ["awaiting_approval"])
        try world.write(
            from: Self.mara, subject: key,
            "EDIT\r\nDear Ada,\r\n\r\nyour parcel PX410177 is on its way with Parcelly.\r\nEND\r\n\r\nMara")
        let mails = try await requests(world, 3)
        let second = try #require(mails.first { $0.text.contains("on its way with Parcelly") })
        #expect(try subject(second) != key)
        #expect(
            try await world.effects().filter { $0.purpose == "answer" }.map(\.state)
                == ["cancelled", "awaiting_approval"])
        try world.write(from: Self.mara, subject: key, "APPROVE")
        _ = try await requests(world, 4)
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        try world.write(from: Self.mara, subject: try subject(second), "APPROVE")
        let reply = try #require(try await world.awaitInbox(of: Shop.ada).first, "\(daemon.logText.suffix(2_000))")
        #expect(reply.visible.hasPrefix("Dear Ada,"))
        #expect(reply.subject == "Re: Parcel")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `the third edit in vain gives the case to a person, with its text`() async throws {
        let world = try await World.make(mode: "approve")
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        let key = try subject(try #require(try await requests(world, 1).first, "\(daemon.logText.suffix(2_000))"))
        for (number, left) in ["2 more edits are possible", "one more edit is possible"].enumerated() {
            try world.write(
                from: Self.mara, subject: key,
                "EDIT\r\nHello Ada,\r\nwe have refunded \(number + 5)00.00 EUR to you.\r\nEND")
            let told = try await requests(world, number + 2)
            #expect(told.contains { $0.text.contains("waits on as it was, and \(left)") }, "\(told.map(\.text))")
            #expect(try await world.effects().filter { $0.purpose == "answer" }.map(\.state) == ["awaiting_approval"])
        }
        try world.write(
            from: Self.mara, subject: key, "EDIT\r\nHello Ada,\r\nwe have refunded 700.00 EUR to you, truly.\r\nEND")
        let brief = try #require(try await world.awaitInbox(of: Self.team).first, "\(daemon.logText.suffix(2_000))")
        #expect(brief.text.contains("700.00 EUR to you, truly"), "\(brief.text)")
        #expect(try await world.effects().filter { $0.purpose == "answer" }.map(\.state) == ["cancelled"])
        #expect(try await world.eventually { try await world.cases().first?.state == "with_human" })
        #expect(try await world.cases().first?.reason == "claim_unproven")
        // The token is of nothing now.
        try world.write(from: Self.mara, subject: key, "APPROVE")
        _ = try await requests(world, 5)
        #expect(try world.inbox(of: Shop.ada).isEmpty)
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `an absence notice of an approver is no answer, and an edit at the machine is one`() async throws {
        let world = try await World.make(mode: "approve")
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101? Thank you, Ada")
        let request = try #require(try await requests(world, 1).first, "\(daemon.logText.suffix(2_000))")
        try world.write(
            from: Self.mara, subject: try subject(request), "APPROVE", headers: ["Auto-Submitted: auto-replied"])
        let held = try #require(try await world.effects().first { $0.state == "awaiting_approval" })
        let text = world.root + "/answer.txt"
        try Data("Hello Ada,\n\nPX410177 is on its way.\n".utf8).write(to: URL(fileURLWithPath: text))
        let edit = try await world.replyd(["approvals", "edit", held.effect, "--as", "mara", "--file", text])
        #expect(edit.status == 0, "\(edit.errors)")
        #expect(
            try await world.eventually {
                try await world.effects().filter { $0.purpose == "answer" }.map(\.state)
                    == ["cancelled", "awaiting_approval"]
            }, "\(daemon.logText.suffix(2_000))")
        #expect(try world.inbox(of: Self.team).isEmpty)
        let second = try #require(try await world.effects().last { $0.state == "awaiting_approval" })
        let no = try await world.replyd(
            ["approvals", "reject", second.effect, "--as", "mara", "--reason", "I write it myself"])
        #expect(no.status == 0, "\(no.errors)")
        #expect(try await world.eventually { try await world.cases().first?.state == "with_human" })
        #expect(try await world.replyd(["cases", "snooze", "C-1", "--as", "mara"]).status == 2)
        let snooze = try await world.replyd(["cases", "snooze", "C-1", "--until", "2099-01-01", "--as", "mara"])
        #expect(snooze.status == 0, "\(snooze.errors)")
        #expect(try await world.cases().first?.state == "snoozed")
        #expect(try await world.replyd(["cases", "wake", "C-1", "--as", "mara"]).status == 0)
        #expect(try await world.cases().first?.state == "with_human")
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
