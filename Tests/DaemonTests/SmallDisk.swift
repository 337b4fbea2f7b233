import Foundation

/// A file system of some megabytes in memory.
struct SmallDisk {
    let folder: String

    static let isPossible: Bool = {
        guard geteuid() == 0, let disk = try? SmallDisk(octets: 1 << 20) else { return false }
        disk.unmount()
        return true
    }()

    struct Refused: Error {}

    init(octets: Int) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do {
            try Self.run("mount", "-t", "tmpfs", "-o", "size=\(octets)", "replyd-test", folder)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
    }

    func unmount() {
        try? Self.run("umount", "-l", folder)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func remount(_ mode: String) throws { try Self.run("mount", "-o", "remount,\(mode)", folder) }

    func size(_ name: String) throws -> Int? {
        guard FileManager.default.fileExists(atPath: folder + "/" + name) else { return nil }
        return try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.size] as? Int
    }

    private var free: Int {
        var space = statvfs()
        statvfs(folder, &space)
        return Int(space.f_bavail) * Int(space.f_frsize)
    }

    /// Takes all but so many octets.
    func fill(_ name: String, leaving left: Int) throws {
        let file = open(folder + "/" + name, O_WRONLY | O_CREAT, 0o600)
        defer { close(file) }
        guard file >= 0, posix_fallocate(file, 0, off_t(max(free - left, 4096))) == 0 || left == 0 else {
            throw Refused()
        }
    }

    /// Gives back as much of a file as leaves so many octets free.
    func cut(_ name: String, leaving left: Int) throws {
        guard let size = try size(name), truncate(folder + "/" + name, off_t(size - (left - free))) == 0 else {
            throw Refused()
        }
    }

    private static func run(_ name: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused() }
    }
}
