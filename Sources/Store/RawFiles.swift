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
            return try sync(folder)
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try sync(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
        switch content {
        case .bytes(let bytes): try writeRaw(bytes, at: path)
        case .file(let file): try file.keep(at: path)
        }
        try sync(folder)
    }

    private func writeRaw(_ bytes: [UInt8], at path: String) throws {
        let partial = path + ".part"
        let file = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open", partial) }
        defer { Glibc.close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write", partial) }
            written += count
        }
        // A failed sync is not repeated: the kernel may have dropped the pages already.
        guard fsync(file) == 0 else { throw failure("sync", partial) }
        KillPoint.reached("raw.rename", ".before")
        guard rename(partial, path) == 0 else { throw failure("rename", partial) }
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
                throw failure("remove", one)
            }
            isEmpty = false
        }
        if !isEmpty, FileManager.default.fileExists(atPath: rawFolders[0]) { try sync(rawFolders[0]) }
    }

    private func sync(_ folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", folder) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("sync", folder) }
    }

    private func failure(_ doing: String, _ path: String) -> LedgerError {
        let code = errno
        let what = "cannot \(doing) \(path): \(String(cString: strerror(code)))"
        return [ENOSPC, EDQUOT, EROFS].contains(code) ? .noRoom(what) : .disk(what)
    }
}
