import Crypto
import Foundation
import Glibc
import Synchronization

/// A letter too large for the memory: written to a file as it comes, and hashed while it is written.
///
/// The file is this account's alone (0600). It goes with this object unless the ledger has kept it.
package final class LetterFile: Sendable {
    private struct State {
        var descriptor: Int32
        var path: String
        var hash = SHA256()
        var digest: String?
        var size = 0
        var isKept = false
    }

    private let state: Mutex<State>

    private static let ending = ".arriving"

    /// - Parameter folder: made when it is missing, on the file system of the state folder.
    package init(in folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = "\(folder)/\(UUID().uuidString)\(Self.ending)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure("make", path) }
        state = Mutex(State(descriptor: descriptor, path: path))
    }

    deinit {
        state.withLock { state in
            close(state.descriptor)
            if !state.isKept { unlink(state.path) }
        }
    }

    /// Takes away what a process left behind that ended while letters arrived.
    package static func sweep(_ folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(ending) {
            unlink(folder + "/" + name)
        }
    }

    package var size: Int { state.withLock { $0.size } }

    /// Of all that was written, in lower case.
    package var sha256: String {
        state.withLock { state in
            if let digest = state.digest { return digest }
            let digits = Array("0123456789abcdef".utf8)
            let digest = String(
                decoding: state.hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
                as: UTF8.self)
            state.digest = digest
            return digest
        }
    }

    package func append(_ bytes: UnsafeRawBufferPointer) throws {
        try state.withLock { state in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = write(state.descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Self.failure("write", state.path) }
                rest = rest.dropFirst(count)
            }
            state.hash.update(bufferPointer: bytes)
            state.digest = nil
            state.size += bytes.count
        }
    }

    /// All of it, in memory.
    package func read() throws -> [UInt8] {
        try state.withLock { state in
            var read = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: state.size) { buffer, count in
                while read < buffer.count {
                    let got = pread(state.descriptor, buffer.baseAddress?.advanced(by: read), buffer.count - read, read)
                    if got < 0, errno == EINTR { continue }
                    guard got > 0 else { break }
                    read += got
                }
                count = read
            }
            guard read == state.size else { throw Self.failure("read", state.path) }
            return bytes
        }
    }

    /// Syncs it and gives it its last name. The folder it lies in then is the caller's to sync.
    func keep(at path: String) throws {
        try state.withLock { state in
            guard !state.isKept else { return }
            // A failed sync is not repeated: the kernel may have dropped the pages already.
            guard fsync(state.descriptor) == 0 else { throw Self.failure("sync", state.path) }
            KillPoint.reached("raw.arriving", ".before")
            guard rename(state.path, path) == 0 else { throw Self.failure("rename", state.path) }
            KillPoint.reached("raw.arriving", ".after")
            state.path = path
            state.isKept = true
        }
    }

    private static func failure(_ doing: String, _ path: String) -> LedgerError {
        .disk("cannot \(doing) \(path): \(String(cString: strerror(errno)))")
    }
}

extension LetterFile: Equatable {
    package static func == (a: LetterFile, b: LetterFile) -> Bool {
        a === b || (a.size == b.size && a.sha256 == b.sha256)
    }
}

/// A letter's bytes, in memory or in a file.
package enum LetterContent: Sendable, Equatable {
    case bytes([UInt8])
    case file(LetterFile)

    package var size: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(let file): file.size
        }
    }

    var hash: String {
        switch self {
        case .bytes(let bytes): sha256(bytes)
        case .file(let file): file.sha256
        }
    }

    /// What lies in the row itself; nil for what lies in a file.
    var inRow: Data? {
        guard case .bytes(let bytes) = self, bytes.count <= Ledger.largestInRow else { return nil }
        return Data(bytes)
    }
}

extension Ledger {
    /// Where letters may be written while they arrive: beside those that are kept, on the same file system.
    package var arrivingFolder: String {
        URL(fileURLWithPath: rawFolders[0]).deletingLastPathComponent().appendingPathComponent("arriving").path
    }
}
