import Foundation
import Loopback
import Mail
import Testing

/// What a server refuses for good must be heard of by a person, whatever it was.
@Suite(.serialized) struct LostEffectTests {
    @Test func `a draft that the server does not take goes to a person, with its words`() async throws {
        let faults = try await FaultWorld.make(clear: 1, tls: 0, mode: "draft")
        let (world, mailbox) = (faults.world, faults.struck[0])
        let daemon = try await faults.start()
        mailbox.imap.arm(Fault(.say("{tag} BAD what was that?"), at: .command("APPEND")))
        let from = FaultWorld.customer(1)
        let question = [
            "From: Robin Vale <\(from)>", "To: \(mailbox.address)", "Subject: Parcel", "Date: \(World.date(Date()))",
            "Message-ID: <letter1@customer.example>", "", "Hello, where is my parcel \(FaultWorld.order(1))?", "",
        ].joined(separator: "\r\n")
        try world.host.deliver(Array(question.utf8), from: from, to: mailbox.address, verified: true)
        let briefs = try await world.host.awaitLetters(of: mailbox.team, count: 1, seconds: 20)
        let brief = parse(try #require(briefs.first, "\(daemon.logText.suffix(2_000))"))
        #expect(brief.subject?.contains("action_failed") == true, "\(brief.subject ?? "")")
        #expect(brief.visible.contains("what was that?"), "\(brief.visible)")
        #expect(brief.visible.contains("PX1"), "the answer itself is in the brief: \(brief.visible)")
        #expect(mailbox.imap.strikes.count == 1)
        #expect(try await world.eventually { try await world.isQuiet() })
        let file = try #require(try await world.cases().first)
        #expect(file.state == "with_human" && file.reason == "action_failed")
        let drafts = try await world.effects().filter { $0.kind == "imap.draft" }
        #expect(drafts.map(\.state) == ["failed"])
        #expect(try world.host.letters(of: mailbox.address, folder: "Drafts").isEmpty)
        #expect(try faults.answers(to: 1) == 0)
        _ = try await daemon.terminate()
        try await faults.destroy()
    }

    @Test func `keywords and copies that are refused for good show in the mailbox's status until it works again`()
        async throws
    {
        let faults = try await FaultWorld.make(clear: 1, tls: 0)
        let (world, mailbox) = (faults.world, faults.struck[0])
        let daemon = try await faults.start()
        mailbox.imap.arm(
            Fault(.say("{tag} BAD no copies"), at: .command("APPEND")),
            Fault(.say("{tag} NO [NOPERM] no flags"), at: .command("UID STORE"), times: 3))
        try faults.write(1, to: mailbox.address)
        #expect(try await world.eventually(20) { try faults.answers(to: 1) == 1 }, "\(daemon.logText.suffix(2_000))")
        var troubles: [String] = []
        _ = try await world.eventually(20) {
            troubles = try await Self.troubles(of: mailbox.name, world)
            return troubles.count == 2
        }
        #expect(troubles.contains { $0.contains("keywords") && $0.contains("no flags") }, "\(troubles)")
        #expect(troubles.contains { $0.contains("filed in Sent") && $0.contains("no copies") }, "\(troubles)")
        let told = try await world.replyd(["status"]).output
        #expect(told.contains("no flags") && told.contains("no copies"), "\(told)")
        #expect(try faults.answers(to: 1) == 1)
        mailbox.imap.disarm()
        try faults.write(2, to: mailbox.address)
        #expect(try await world.eventually(20) { try await Self.troubles(of: mailbox.name, world).isEmpty })
        _ = try await daemon.terminate()
        try await faults.destroy()
    }

    @Test func `a brief that its team's server refuses goes to the default team and then into Drafts`()
        async throws
    {
        let host = try await MailHost.start(takesClearText: true)
        let proxy = try FaultProxy(to: host.submissionPort, speaking: .smtp)
        let world = try await World.make(host: host, smtpPort: proxy.port)
        let daemon = try await world.start()
        func refuse(_ teams: String...) {
            for team in teams {
                proxy.arm(Fault(.say("550 5.1.1 nobody here"), at: .command("RCPT", holding: "\(team)@people.example")))
            }
        }
        refuse("legal")
        try world.write(from: Shop.ada, subject: "Last warning", "My lawyer will take you to court over this.")
        let brief = try #require(try await world.awaitInbox(of: "team@people.example").first)
        #expect(brief.visible.contains("nobody here") || brief.visible.contains("could not be delivered"))
        #expect(proxy.strikes.count == 1)
        #expect(try await world.eventually { try await world.isQuiet() })
        #expect(try await Self.troubles(of: "lumen", world) == [])

        refuse("legal", "team")
        try world.write(from: Shop.ben, subject: "Last warning", "My lawyer will take you to court over this.")
        var troubles: [String] = []
        _ = try await world.eventually(20) {
            troubles = try await Self.troubles(of: "lumen", world)
            return proxy.strikes.count == 3 && !troubles.isEmpty
        }
        #expect(troubles.count == 1 && troubles[0].contains("nobody here"), "\(troubles)")
        #expect(try await world.eventually { try await world.isQuiet() })
        try await Task.sleep(for: .seconds(1))
        #expect(proxy.strikes.count == 3, "it goes round in circles")
        // Once to the legal team, once to the default team, and then into Drafts.
        #expect(
            try await world.effects().filter { $0.purpose == "brief" && $0.kind == "imap.draft" }.map(\.state) == [
                "done"
            ])
        #expect(try await world.effects().count { $0.purpose == "brief" } == 5)
        #expect(try await world.cases().allSatisfy { $0.state == "with_human" })
        _ = try await daemon.terminate()
        proxy.stop()
        try await world.destroy()
    }

    private static func troubles(of mailbox: String, _ world: World) async throws -> [String] {
        let lines = try await world.replyd(["status", "--json"]).output.split(separator: "\n")
        let objects = lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
        return objects.first { $0["mailbox"] as? String == mailbox }?["waiting_for"] as? [String] ?? []
    }
}
