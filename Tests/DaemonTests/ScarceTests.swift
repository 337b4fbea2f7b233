import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

/// Too few descriptors, too little memory, a message that kills, a disk that fails: what comes up again finds everything.
@Suite(.serialized) struct ScarceTests {
    private static let question = "How do I clean a brass lamp?"
    private static let ann = "ann@customer.example"

    private func judge(_ world: LightWorld, answered: [String]) async throws {
        for address in answered { #expect(world.inbox(of: address).count == 1, "\(address)") }
        try await world.ledger { ledger in
            #expect(try await ledger.violations() == [])
            let open = try await ledger.effects(case: nil).filter { [.planned, .executing].contains($0.state) }
            #expect(open.isEmpty, "\(open.map(\.description))")
        }
    }

    @Test func `a message at which the program died three times is set aside, and the next one is answered`()
        async throws
    {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: "poison@customer.example", Self.question)
        for _ in 0..<3 {
            let died = try await world.replyd(["run", "--once"], ["REPLYD_KILL_POINT": "ledger.parsing.after"])
            #expect(died.status == 137, "\(died.errors)")
        }
        world.deliver(from: Self.ann, Self.question)
        let next = try await world.replyd(["run", "--once"])
        #expect(next.status == 0, "\(next.errors)")
        try await judge(world, answered: [Self.ann, LightWorld.team])
        #expect(world.inbox(of: "poison@customer.example").isEmpty)
        try await world.ledger { ledger in
            let aside = try await ledger.quarantine(mailbox: nil)
            #expect(aside.map(\.crashes) == [3] && aside.first?.letter.caseID != nil, "\(aside)")
        }
    }

    /// What is parsed may still stop whoever decides on it. The first death proves nothing: what was open then is only under suspicion.
    @Test func `a case at which the program died again and again goes to a person, and the next one is answered`()
        async throws
    {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: "poison@customer.example", Self.question)
        for _ in 0..<4 {
            let died = try await world.replyd(["run", "--once"], ["REPLYD_KILL_POINT": "ledger.commit.before"])
            #expect(died.status == 137, "\(died.errors)")
        }
        world.deliver(from: Self.ann, Self.question)
        let next = try await world.replyd(["run", "--once"])
        #expect(next.status == 0, "\(next.errors)")
        try await judge(world, answered: [Self.ann, LightWorld.team])
        try await world.ledger { ledger in
            let stuck = try await ledger.cases(mailbox: nil).filter { $0.customer?.text == "poison@customer.example" }
            #expect(stuck.map(\.state) == [.withHuman] && stuck.map(\.reason) == [.unreadable])
            let purposes = try await ledger.effects(case: stuck.first?.id).map(\.purpose)
            #expect(purposes.contains(.brief) && !purposes.contains(.answer), "\(purposes)")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit"), "prlimit is not installed"))
    func `too few descriptors and too little memory lose nothing and do nothing twice`() async throws {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.deliver(from: Self.ann, Self.question)
        let lines = String(repeating: String(repeating: "QUJD", count: 18) + "\r\n", count: 25 << 20 / 74)
        world.deliver(
            from: "large@customer.example", Self.question + "\r\n\r\n-- \r\n" + lines)
        var statuses: [String: Int32] = [:]
        for limit in ["nofile=9", "nofile=16", "nofile=24", "as=600000000"] {
            let ended = try await world.replyd(
                ["run", "--once"],
                launcher: ["/usr/bin/timeout", "-s", "KILL", "25", "/usr/bin/prlimit", "--\(limit)"])
            statuses[limit] = ended.status
            // Not for want of a better configuration: the service is started again. One that hangs starves its watchdog.
            #expect(ended.status != 2, "\(limit): \(ended.errors.suffix(600))")
        }
        // What it lacks first depends on what it inherited: a file (5) or a connection (4). It never crashes for that.
        #expect(statuses["nofile=9"] != 0, "\(statuses)")
        for (limit, status) in statuses where limit.hasPrefix("nofile") {
            #expect([0, 4, 5].contains(status) || limit == "nofile=9" && status < 128, "\(statuses)")
        }
        let whole = try await world.replyd(["run", "--once"])
        #expect(whole.status == 0, "\(whole.errors)")
        // A machine that is slow enough has it killed three times over the same message, or cannot tell whether it was sent
        // before it died: then people hear of it.
        let answers = world.inbox(of: Self.ann).count
        let (told, seen) = try await world.ledger { ledger in
            var told = 0
            var seen: [String] = []
            for file in try await ledger.cases(mailbox: nil) {
                let rows = try await ledger.effects(case: file.id)
                seen += ["\(file.id) \(file.state) \(file.reason?.rawValue ?? "")"] + rows.map(\.description)
                if file.state == .withHuman, rows.contains(where: { $0.purpose == .brief && $0.state == .done }) {
                    told += 1
                }
            }
            return (told, seen)
        }
        #expect(answers == 1 || answers == 0 && told > 0, "\(statuses) \(seen)")
        try await judge(world, answered: [])
        let (backlog, waiting) = try await world.ledger { ledger in
            (try await ledger.status(of: "lumen").backlog, try await ledger.letters(in: .fetched, limit: 9).count)
        }
        #expect(backlog == 0 && waiting == 0, "\(statuses)")
    }

    /// In front of a disk whose syncs fail from a moment on.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cc"), "no C compiler is installed"))
    func `a sync that fails ends the daemon with 5, and the next start goes on`() async throws {
        let world = try LightWorld()
        defer { world.end() }
        let library = world.root + "/ioerror.so"
        let made = try await ShellCommand.run(
            "/usr/bin/cc", ["-shared", "-fPIC", "-o", library, World.package + "/Scripts/ioerror.c", "-ldl"])
        #expect(made.status == 0, "\(made.errors)")
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        let fails = world.root + "/fails"
        let daemon = try world.start(["LD_PRELOAD": library, "IOERROR_OF": "-wal", "IOERROR_WHILE": fails])
        #expect(try await world.eventually { FileManager.default.fileExists(atPath: world.state + "/control.sock") })
        try Data().write(to: URL(fileURLWithPath: fails))
        world.deliver(from: Self.ann, Self.question)
        var status: Int32?
        _ = try await world.eventually(30) {
            status = world.ended(daemon)
            return status != nil
        }
        if status == nil { kill(daemon, SIGKILL) }
        #expect(status == 5, "\(world.logText.suffix(2_000))")
        #expect(world.inbox(of: Self.ann).isEmpty)
        try FileManager.default.removeItem(atPath: fails)
        let again = try await world.replyd(["run", "--once"])
        #expect(again.status == 0, "\(again.errors)")
        try await judge(world, answered: [Self.ann])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "mounting a tmpfs needs root and CAP_SYS_ADMIN"))
    func `the daemon on a disk of 8 MiB does nothing, and goes on when there is room`() async throws {
        let disk = try SmallDisk(octets: 256 << 20)
        defer { disk.unmount() }
        let world = try LightWorld(state: disk.folder + "/state")
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        // It was made when there was room.
        try? FileManager.default.removeItem(atPath: world.state + "/ballast")
        try disk.remount("size=\(8 << 20)")
        let full = try await world.replyd(["run", "--once"])
        #expect(full.status == 5 && full.errors.contains("nearly full"), "\(full)")
        let daemon = try world.start([:])
        func status() async throws -> String { try await world.replyd(["status"]).output }
        #expect(
            try await world.eventually { try await status().contains("nearly full") }, "\(world.logText.suffix(2_000))")
        world.deliver(from: Self.ann, Self.question)
        // Longer than it takes to ask the server again.
        try await Task.sleep(for: .seconds(6))
        #expect(world.smtp.accepted.isEmpty)
        try disk.remount("size=\(256 << 20)")
        #expect(
            try await world.eventually(30) { world.inbox(of: Self.ann).count == 1 }, "\(world.logText.suffix(2_000))")
        kill(daemon, SIGTERM)
        #expect(try await world.eventually(20) { world.ended(daemon) == 0 }, "\(world.logText.suffix(2_000))")
        // What it had not come to when it was told to end, as the copy for Sent.
        let rest = try await world.replyd(["run", "--once"])
        #expect(rest.status == 0, "\(rest.errors)")
        try await judge(world, answered: [Self.ann])
    }
}
