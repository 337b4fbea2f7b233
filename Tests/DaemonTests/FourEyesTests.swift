import Foundation
import Glibc
import Loopback
import Mail
import Resolution
import Testing

/// Above the four-eyes amount two users of the system say yes at the control socket.
@Suite(.serialized, .enabled(if: getuid() == 0)) struct FourEyesTests {
    private static let other = (user: "nobody", group: "nogroup")

    private func approve(_ world: World, _ effect: String, as name: String, _ socket: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
        process.arguments = [
            "--reuid", Self.other.user, "--regid", Self.other.group, "--clear-groups", World.program, "approvals",
            "approve", effect, "--as", name,
        ]
        process.environment = world.environment(["REPLYD_CONTROL_SOCKET": socket])
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func change(_ world: World, _ name: String, _ old: String, _ new: String) throws {
        let file = world.root + "/Mailboxes/lumen/" + name
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(old), "\(name) does not say \(old)")
        try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: URL(fileURLWithPath: file))
    }

    @Test func `one user twice is one, a bound name is its user's alone, and two are two`() async throws {
        let world = try await World.make()
        try change(
            world, "policy.yaml", "approve_over: 80 EUR", "approve_over: 80 EUR, four_eyes_over: 200 EUR")
        try change(
            world, "mailbox.yaml", "  mara: mara@people.example",
            "  mara: mara@people.example\n  noor: { address: noor@people.example, user: \(Self.other.user) }")
        let folder = FileManager.default.temporaryDirectory.path
        let socket = folder + "/c-\(UUID().uuidString.prefix(8)).sock"
        let place = ["REPLYD_CONTROL_SOCKET": socket, "REPLYD_CONTROL_GROUP": Self.other.group]
        let daemon = try await world.start(place)
        try world.write(
            from: Shop.ada, subject: "Order 4103",
            "My floor lamp (order 4103) arrived with a cracked base, it is damaged. Please refund it.", photo: true)
        let request = try #require(
            try await world.awaitInbox(of: "noor@people.example").first, "\(daemon.logText.suffix(2_000))")
        #expect(request.text.contains("Mail does not count"))
        let held = try #require(try await world.effects().first { $0.state == "awaiting_approval" })
        // Root is not Noor, nobody is not Mara, and Mara twice is Mara.
        let wrong = try await world.replyd(["approvals", "approve", held.effect, "--as", "noor"], environment: place)
        #expect(wrong.status == 1)
        #expect(try approve(world, held.effect, as: "mara", socket) == 1)
        for _ in 0..<2 {
            let first = try await world.replyd(
                ["approvals", "approve", held.effect, "--as", "mara"], environment: place)
            #expect(first.status == 0 && first.output.contains("two people"), "\(first.errors)")
        }
        #expect(try await world.effects().contains { $0.state == "awaiting_approval" })
        #expect(try approve(world, held.effect, as: "noor", socket) == 0)
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        #expect(try await world.order("4103")?.refunded.minor == 21_900)
        _ = try await daemon.terminate()
        try await world.destroy()
    }
}
