import Foundation
import Glibc

extension Ledger {
    /// Puts a letter into `raw/<sha256>` and syncs file and folder, so that it is there before a row says so.
    ///
    /// The name is a hash: no name that a letter carries ever becomes a path.
    func keepRaw(_ content: LetterContent, named hash: String) throws {
        let folder = rawFolders[0]
        let path = folder + "/" + hash
        if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size == content.size {
            return try syncFolder(folder)
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try syncFolder(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
        switch content {
        case .bytes(let bytes): try writeRaw(bytes, at: path)
        case .file(let file): try file.keep(at: path)
        }
        try syncFolder(folder)
    }

    private func writeRaw(_ bytes: [UInt8], at path: String) throws {
        let partial = path + ".part"
        try writeFile(bytes, at: partial)
        KillPoint.reached("raw.rename", ".before")
        guard rename(partial, path) == 0 else { throw LedgerError.failure("rename", partial) }
        KillPoint.reached("raw.rename", ".after")
    }

    func rawFile(_ hash: String) throws -> [UInt8] {
        for folder in rawFolders {
            if let data = FileManager.default.contents(atPath: folder + "/" + hash) { return Array(data) }
        }
        throw LedgerError.disk("the letter file raw/\(hash) is missing; restore it from a backup")
    }

    /// Takes away files of letters whose bytes are no longer kept. One that is gone already is as good.
    func dropRaw(_ hashes: some Sequence<String>) throws {
        var isEmpty = true
        for hash in hashes {
            let path = rawFolders[0] + "/" + hash
            for one in [path, path + ".part"] where unlink(one) != 0 && errno != ENOENT && errno != ENOTDIR {
                throw LedgerError.failure("remove", one)
            }
            isEmpty = false
        }
        if !isEmpty, FileManager.default.fileExists(atPath: rawFolders[0]) { try syncFolder(rawFolders[0]) }
    }
}

/// What was renamed in a folder is there after a power cut, too.
func syncFolder(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerError.failure("open", folder) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LedgerError.failure("sync", folder) }
}

func syncFile(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LedgerError.failure("open", path) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LedgerError.failure("sync", path) }
}

/// Puts a small file in place of another: the old one or the new one, never a part, and on the disk when it returns.
func replaceFile(_ path: String, with bytes: [UInt8]) throws {
    let partial = path + ".part"
    try writeFile(bytes, at: partial)
    guard rename(partial, path) == 0 else { throw LedgerError.failure("rename", partial) }
    try syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
}

/// Writes and syncs a file of this account's alone.
private func writeFile(_ bytes: [UInt8], at path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw LedgerError.failure("open", path) }
    defer { Glibc.close(file) }
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw LedgerError.failure("write", path) }
        written += count
    }
    // A failed sync is not repeated: the kernel may have dropped the pages already.
    guard fsync(file) == 0 else { throw LedgerError.failure("sync", path) }
}
