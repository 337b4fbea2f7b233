import Foundation
import Loopback
import Mail
import Resolution
import Testing

/// What operators change while it runs.
@Suite(.serialized) struct ReloadTests {
    private static let orders = "orders@lumen.example"

    @Test func `SIGHUP takes what is right, and keeps the old configuration when anything is wrong`() async throws {
        let world = try await World.make(mode: "observe")
        let daemon = try await world.start()
        try world.configure(mode: "sned")
        kill(daemon.pid, SIGHUP)
        #expect(try await world.eventually { daemon.logText.contains("not reloaded") }, "\(daemon.logText)")
        #expect(daemon.logText.contains("Mailboxes/lumen/policy.yaml:1"), "\(daemon.logText.suffix(1_000))")
        #expect(try await mode(world) == "observe")

        try world.configure(mode: "send")
        kill(daemon.pid, SIGHUP)
        #expect(try await world.eventually { try await mode(world) == "send" }, "\(daemon.logText.suffix(1_000))")
        try await daemon.awaitNotice("RELOADING=1", seconds: 2)
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `a broken configuration, asked for a hundred times under load, loses nothing and changes nothing`()
        async throws
    {
        let world = try await World.make()
        let daemon = try await world.start()
        try world.configure(mode: "sned")
        // The same words a third time would be a machine's.
        let questions = ["Hello, where is my parcel", "When will it arrive, order", "Where is the parcel of order"]
        for round in 0..<100 {
            if round % 20 == 0 {
                let (customer, order) = round % 40 == 0 ? (Shop.ada, "4101") : (Shop.ben, "4201")
                try world.write(from: customer, subject: "Parcel \(round)", "\(questions[round / 40]) \(order)?")
            }
            kill(daemon.pid, SIGHUP)
            try await Task.sleep(for: .milliseconds(15))
        }
        #expect(try await world.awaitInbox(of: Shop.ada, count: 3).count == 3, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.awaitInbox(of: Shop.ben, count: 2).count == 2)
        // Signals that wait are one signal.
        let metrics = try await world.replyd(["status", "--metrics"]).output
        #expect(metrics.contains("replyd_reloads_total{result=\"refused\"}"), "\(metrics)")
        #expect(!metrics.contains("replyd_reloads_total{result=\"done\"}"))
        #expect(try await mode(world) == "send")
        #expect(try await daemon.terminate().status == 0)
        try await world.destroy()
    }

    @Test func `a mailbox is added and removed while it runs`() async throws {
        let world = try await World.make()
        try await world.host.addUser(Self.orders, password: "support-pass")
        let daemon = try await world.start()
        let files = FileManager.default
        let (old, new) = (world.root + "/Mailboxes/lumen", world.root + "/Mailboxes/orders")
        try files.copyItem(atPath: old, toPath: new)
        let text = try String(contentsOfFile: old + "/mailbox.yaml", encoding: .utf8)
        try Data(text.replacingOccurrences(of: World.mailbox, with: Self.orders).utf8)
            .write(to: URL(fileURLWithPath: new + "/mailbox.yaml"))
        kill(daemon.pid, SIGHUP)
        #expect(
            try await world.eventually {
                let status = try await world.replyd(["status", "--json"]).output
                return status.split(separator: "\n").filter { $0.contains("\"connection\":\"up\"") }.count == 2
            }, "\(daemon.logText.suffix(2_000))")
        try deliver(world, subject: "First")
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")

        try files.removeItem(atPath: new)
        kill(daemon.pid, SIGHUP)
        #expect(
            try await world.eventually {
                try await world.replyd(["status", "--json"]).output.split(separator: "\n").count == 1
            },
            "\(daemon.logText.suffix(2_000))")
        // Nobody watches it any more; the other one goes on.
        try deliver(world, subject: "Second")
        try world.write(from: Shop.ben, subject: "Parcel", "Where is my parcel 4201?")
        #expect(try await world.awaitInbox(of: Shop.ben).count == 1, "\(daemon.logText.suffix(2_000))")
        #expect(try world.inbox(of: Shop.ada).count == 1)
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `several folders are watched, and an answer in Sent is heard of at once`() async throws {
        let world = try await World.make(mode: "draft", extra: "folders: { inbox: [INBOX, Web] }")
        try append(world, [("CREATE Web")])
        let daemon = try await world.start()
        let asked = [
            "From: \(Shop.ada)", "To: \(World.mailbox)", "Subject: Parcel", "Message-ID: <web-1@forms.example>", "",
            "Where is my parcel 4101?", "",
        ]
        try append(world, [appending(asked, to: "Web")])
        #expect(
            try await world.eventually { try await world.cases().count == 1 }, "\(daemon.logText.suffix(2_000))")
        let answered = [
            "From: \(World.mailbox)", "To: \(Shop.ada)", "Subject: Re: Parcel", "In-Reply-To: <web-1@forms.example>",
            "Message-ID: <by-hand@lumen.example>", "", "It is on its way.", "",
        ]
        try append(world, [appending(answered, to: "Sent")])
        // The poll of this mailbox is ten minutes: only the server's word can bring it so soon.
        #expect(
            try await world.eventually {
                try await world.replyd(["explain", "web-1@forms.example"]).output.contains("stands down")
            },
            "\(daemon.logText.suffix(2_000))")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    @Test func `status speaks the text format of Prometheus`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        let metrics = try await world.replyd(["status", "--metrics"])
        #expect(metrics.status == 0)
        #expect(metrics.output.contains("# TYPE replyd_mailbox_up gauge\nreplyd_mailbox_up{mailbox=\"lumen\"} 1\n"))
        #expect(metrics.output.contains("replyd_loops_overdue 0\n"), "\(metrics.output)")
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    /// What a mail client does in the mailbox meanwhile.
    private func append(_ world: World, _ commands: [String]) throws {
        let said = try world.host.imap(World.mailbox, password: "support-pass", commands: commands)
        #expect(said.last?.utf8.split(separator: UInt8(ascii: " ")).dropFirst().first?.elementsEqual("OK".utf8) == true)
    }

    private func appending(_ lines: [String], to folder: String) -> String {
        let text = lines.joined(separator: "\r\n")
        return "APPEND \(folder) (\\Seen) {\(text.utf8.count)+}\r\n\(text)"
    }

    private func mode(_ world: World) async throws -> String? {
        let line = try await world.replyd(["status", "--json"]).output
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return object?["mode"] as? String
    }

    private func deliver(_ world: World, subject: String) throws {
        let lines = [
            "From: \(Shop.ada)", "To: \(Self.orders)", "Subject: \(subject)",
            "Message-ID: <\(UUID().uuidString)@x.example>",
            "", "Hello, where is my parcel 4101?", "",
        ]
        try world.host.deliver(
            Array(lines.joined(separator: "\r\n").utf8), from: Shop.ada, to: Self.orders, verified: true)
    }
}
