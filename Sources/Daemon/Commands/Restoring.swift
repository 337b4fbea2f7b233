import Foundation
import Glibc
import Insight
import Store

/// Exchanges the state for that of a backup. A kill in between leaves the old state, the new one, or none, which the next
/// start refuses; then the restore is run again.
struct Restoring {
    /// The state folder.
    let state: String

    /// What belongs to a state; the database last, so that it is never there without the rest.
    private static let parts = [
        "raw", "replyd.sqlite-shm", "replyd.sqlite-wal", "replyd.sqlite-witness", "replyd.sqlite",
    ]

    /// What is there of a state; an empty folder for letters is nothing.
    var present: [String] {
        Self.parts.filter { name in
            let path = state + "/" + name
            guard name == "raw" else { return FileManager.default.fileExists(atPath: path) }
            return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == false
        }
    }

    /// Gives the folder in which the old state lies now; nil when there was none.
    func put(_ backup: String, now: Date) async throws -> (backup: Backup, aside: String?) {
        let files = FileManager.default
        let new = state + "/restoring"
        if files.fileExists(atPath: new) { try files.removeItem(atPath: new) }
        let restored: Backup
        do {
            restored = try await Backup.unpack(backup, at: new)
        } catch {
            try? files.removeItem(atPath: new)
            throw error
        }
        var aside: String?
        let old = present
        if !old.isEmpty {
            let folder = state + "/replaced-" + timestamp(now).replacingOccurrences(of: ":", with: "")
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            // The database first: one that is there has its log beside it.
            for name in old.reversed() { try move("\(state)/\(name)", to: "\(folder)/\(name)") }
            aside = folder
        }
        for name in Self.parts where files.fileExists(atPath: "\(new)/\(name)") {
            if name == "raw" { try? files.removeItem(atPath: "\(state)/raw") }
            try move("\(new)/\(name)", to: "\(state)/\(name)")
        }
        try files.removeItem(atPath: new)
        try syncFolder(state)
        return (restored, aside)
    }

    private func move(_ path: String, to other: String) throws {
        guard rename(path, other) == 0 else {
            throw Failure.storage("cannot move \(path) to \(other): \(String(cString: strerror(errno)))")
        }
    }

    private func syncFolder(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(descriptor) }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw Failure.storage("cannot sync \(path): \(String(cString: strerror(errno)))")
        }
    }
}
