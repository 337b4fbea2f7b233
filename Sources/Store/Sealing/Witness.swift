import Dispatch
import Foundation
import Glibc
import Synchronization

/// Says beside the database how far it was: which ledger, and where its chain ended.
///
/// It tells a first start from a database that is gone, and the database of today from an old copy of it. It is
/// written after commits and off their road, a second late at most: it never runs ahead of the disk, and costs a commit
/// nothing. What was done in the second before an old copy was made is found by Sent, see `recordSent`.
final class Witness: Sendable {
    struct Statement: Equatable, Sendable {
        /// The ledger's name, see `identity`.
        var ledger: String
        var head: SealHead
    }

    private struct State {
        var latest: Statement?
        var isDue = false
        var trouble: String?
    }

    let path: String
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "replyd.witness")
    private static let pause = DispatchTimeInterval.seconds(1)
    private static let title = "replyd-witness-1"

    init(of database: String) { path = database + "-witness" }

    var isThere: Bool { access(path, F_OK) == 0 }

    /// What was said last; nil when it is gone or no witness of ours.
    ///
    /// - Throws: `LedgerError.disk` when it is there and cannot be read now: for want of descriptors, say. That is no sign of an
    ///   old copy.
    func read() throws -> Statement? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno != ENOENT else { return nil }
            throw LedgerError.disk("\(path): \(String(cString: strerror(errno)))")
        }
        defer { Glibc.close(file) }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = Glibc.read(file, &buffer, buffer.count)
        guard count >= 0 else { throw LedgerError.disk("\(path): \(String(cString: strerror(errno)))") }
        let data = buffer[..<count]
        let words = String(decoding: data, as: UTF8.self).split(separator: "\n").first?.split(separator: " ") ?? []
        guard words.count == 4, words[0] == Self.title, let number = Int64(words[2]),
            let hash = Data(base64Encoded: String(words[3]))
        else { return nil }
        return Statement(ledger: String(words[1]), head: SealHead(number: number, hash: hash))
    }

    /// Will be on the disk in a second.
    func note(_ statement: Statement) {
        let isFirst = state.withLock { state in
            state.latest = statement
            defer { state.isDue = true }
            return !state.isDue
        }
        if isFirst { queue.asyncAfter(deadline: .now() + Self.pause) { self.flush() } }
    }

    /// Writes what was noted and not written yet.
    func close() { queue.sync { flush() } }

    private func flush() {
        let latest = state.withLock { state in
            state.isDue = false
            defer { state.latest = nil }
            return state.latest
        }
        guard let latest else { return }
        do {
            try write(latest)
        } catch LedgerError.disk(let what) {
            state.withLock { $0.trouble = what }
        } catch {
            // No room: the next commit says it again.
        }
    }

    /// A disk that failed under the witness fails the ledger, too.
    func check() throws {
        if let trouble = state.withLock({ $0.trouble }) { throw LedgerError.disk(trouble) }
    }

    /// On the disk when it returns.
    func write(_ statement: Statement) throws {
        let line =
            "\(Self.title) \(statement.ledger) \(statement.head.number) \(statement.head.hash.base64EncodedString())\n"
        try replaceFile(path, with: Array(line.utf8))
    }
}
