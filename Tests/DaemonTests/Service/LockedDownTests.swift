import Foundation
import Loopback
import Mail
import Testing

/// The program as the unit confines it: without systemd as the first process, by the same means.
@Suite(.serialized) struct LockedDownTests {
    private static let unit = World.package + "/systemd/replyd.service"
    private static let secret = "support-pass"

    // On Debian these are packages that Scripts/prepare installs: their absence is a failure, not a reason to skip.
    @Test(
        .enabled(
            if: UnitFilter.isAvailable || FileManager.default.fileExists(atPath: "/etc/debian_version"),
            "bwrap, systemd-analyze or the kernel's headers are not installed, and this is no Debian"))
    func `it answers, reloads and ends below the unit's filter, limits and folders`() async throws {
        let world = try await World.make()
        // As systemd hands over a folder of credentials: the unit's name in front of each.
        let folder = world.credentials
        try FileManager.default.moveItem(atPath: folder + "/lumen-password", toPath: folder + "/replyd_lumen-password")
        let daemon = try RunningDaemon(world: world, environment: [:], launcher: try Self.launcher(world))
        try await daemon.awaitNotice("READY=1")
        let pid = try #require(Self.child(of: daemon.pid), "\(daemon.logText)")

        try Self.expectConfined(pid)
        // A letter is parsed by a reader process, which lowers its own limits below the same filter.
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?", photo: true)
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(3_000))")
        try world.write(from: Shop.ben, subject: "Parcel", "Hello, where is my parcel 4201?")
        #expect(
            try await world.awaitInbox(of: Shop.ben, seconds: 20).count == 1, "\(daemon.logText.suffix(3_000))")
        let cases = try await world.replyd(["cases", "--json"])
        #expect(cases.output.split(separator: "\n").count == 2, "\(cases)")

        try world.configure(mode: "observe")
        kill(pid, SIGHUP)
        #expect(try await world.eventually { daemon.logText.contains("reloaded: 1 mailboxes") }, "\(daemon.logText)")
        let status = try await world.replyd(["status", "--json"])
        #expect(status.status == 0 && status.output.contains("\"mode\":\"observe\""), "\(status.errors)")

        Self.expectNoSecret(pid, daemon.logText)
        kill(pid, SIGTERM)
        try await daemon.awaitNotice("STOPPING=1", seconds: 5)
        #expect(try await world.eventually { !daemon.isRunning })
        #expect(!daemon.logText.contains("Operation not permitted"), "\(daemon.logText)")
        try await world.destroy()
    }

    /// NoNewPrivileges, no capability, PrivateUsers, a read-only system, its own /tmp and /dev, no homes; LimitNOFILE;
    /// MemoryMax as the sum of writable memory.
    private static func launcher(_ world: World) throws -> [String] {
        let filter = world.root + "/filter.bpf"
        try Data(try UnitFilter(unit: String(contentsOfFile: unit, encoding: .utf8)).bytes)
            .write(to: URL(fileURLWithPath: filter))
        let program = URL(fileURLWithPath: World.program).deletingLastPathComponent().path
        let bubble =
            "exec bwrap --unshare-user --uid 65534 --gid 65534 --cap-drop ALL --ro-bind / / --dev /dev --proc /proc"
            + " --tmpfs /home --tmpfs /root --tmpfs /tmp --ro-bind '\(World.package)' '\(World.package)'"
            + " --ro-bind '\(program)' '\(program)' --bind '\(world.root)' '\(world.root)'"
            + " --ro-bind '\(world.host.folder)' '\(world.host.folder)' --chdir / --die-with-parent"
            + " --seccomp 9 prlimit --nofile=4096:4096 --data=1073741824 -- \"$@\" 9< '\(filter)'"
        return ["/bin/bash", "-c", bubble, "bwrap"]
    }

    private static func expectConfined(_ pid: Int32) throws {
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        func field(_ name: String) -> String? {
            status.split(separator: "\n").first { $0.hasPrefix(name + ":") }?
                .split(separator: "\t").last.map { String($0) }
        }
        #expect(field("Seccomp") == "2")
        #expect(field("NoNewPrivs") == "1")
        #expect(field("CapEff") == "0000000000000000")
        // TasksMax: threads and reader processes together.
        #expect(try #require(field("Threads").flatMap { Int($0) }) <= 40, "\(status)")
        // Nothing it maps is both writable and code.
        let maps = try String(contentsOfFile: "/proc/\(pid)/maps", encoding: .utf8)
        #expect(!maps.contains(" rwxp "))
    }

    private static func expectNoSecret(_ pid: Int32, _ log: String) {
        for file in ["environ", "cmdline"] {
            let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/\(file)") ?? Data()
            #expect(!bytes.isEmpty)
            #expect(bytes.firstRange(of: Data(secret.utf8)) == nil, "\(file)")
        }
        #expect(!log.contains(secret))
        // It sees to it by itself that no core file is written.
        let limits = (try? String(contentsOfFile: "/proc/\(pid)/limits", encoding: .utf8)) ?? ""
        let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(core?.split(separator: " ").dropFirst(4).first == "0", "\(limits)")
    }

    /// bwrap waits for the one process that it has started.
    private static func child(of pid: Int32) -> Int32? {
        let children = try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
        return children?.split(separator: " ").first.flatMap { Int32($0) }
    }
}
