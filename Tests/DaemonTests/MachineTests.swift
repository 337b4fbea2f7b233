import Foundation
import Mail
import Testing

/// What machines write, on the real mail host: it is never answered, never a case, and a person can look it up.
@Suite struct MachineTests {
    private struct IgnoredLine: Decodable {
        struct Sign: Decodable { var rule: String }
        var message_id: String?, kind: String?, stage: String, signs: [Sign]
    }

    private func ignored(_ world: World) async throws -> [IgnoredLine] {
        try await world.replyd(["ignored", "--json"]).output.split(separator: "\n")
            .map { try JSONDecoder().decode(IgnoredLine.self, from: Data($0.utf8)) }
    }

    @Test func `out-of-office notices in thirty languages get no answer, with headers of machines or without`()
        async throws
    {
        let world = try await World.make()
        do {
            // As Exchange, a mail server and an old program write them; the last two say it in words alone.
            let variants: [[String]] = [
                ["Auto-Submitted: auto-replied"], ["X-Auto-Response-Suppress: All", "Auto-Submitted: auto-generated"],
                ["Precedence: bulk", "X-Autoreply: yes"], [], ["In-Reply-To: <offer.1@shop.example>"],
            ]
            let daemon = try await world.start()
            var ids: [String: String] = [:]
            for (number, notice) in Absences.all.enumerated() {
                let id = try world.write(
                    from: Shop.ada, subject: notice.subject, notice.body, headers: variants[number % variants.count])
                ids[id] = notice.language
            }
            let spam = try world.write(
                from: Shop.ada, subject: "You have won", "Claim your prize now.", headers: ["X-Spam-Flag: YES"])
            let person = try world.write(
                from: Shop.ada, subject: "Lamp", "Hi, could you tell me where my parcel 4101 is?\n\nAda")
            let replies = try await world.awaitInbox(of: Shop.ada, seconds: 30)
            #expect(try await world.eventually { try await ignored(world).count > Absences.all.count })
            let lines = try await ignored(world)
            for (id, language) in ids {
                #expect(lines.first { $0.message_id == id }?.kind == "auto_reply", "\(language)")
            }
            #expect(lines.first { $0.message_id == spam }?.kind == "spam")
            #expect(!lines.contains { $0.message_id == person })
            #expect(replies.map(\.inReplyTo) == [[person]])
            #expect(try await world.cases().count == 1)
            #expect(try await daemon.terminate().status == 0)
        } catch {
            try? await world.destroy()
            throw error
        }
        try await world.destroy()
    }
}
