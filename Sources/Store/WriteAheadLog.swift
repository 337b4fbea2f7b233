import GRDB
import Glibc
import Synchronization

/// Copies the log back into the database before it grows large.
///
/// SQLite does so by itself, but tells nobody when it fails: a sync of the file that failed would be repeated with the next
/// commit, and the second one says yes to pages that the kernel has dropped (https://lwn.net/Articles/752063/).
///
/// The log and its index are only ever asked for their size by name: closing a file drops the locks that SQLite holds on it
/// for the whole process (https://www.sqlite.org/howtocorrupt.html, 2.2).
final class WriteAheadLog: Sendable {
    private struct State {
        var commits = 0
        var octets: Int64 = 0
    }

    private let path: String
    private let state = Mutex(State())
    /// Pages that every commit changes (indexes, the clock) are written back once for many commits, and a backlog does not
    /// sync the file at each batch.
    private static let mostCommits = 250
    private static let mostOctets: Int64 = 16 << 20

    init(of database: String) { path = database + "-wal" }

    /// After a commit.
    func copyBack(_ db: Database) throws {
        let octets = size
        let isDue = state.withLock { state in
            state.commits += 1
            guard state.commits >= Self.mostCommits || octets > state.octets + Self.mostOctets else { return false }
            // The file is written from its beginning again and does not shrink.
            state = State(commits: 0, octets: octets)
            return true
        }
        if isDue { try db.checkpoint(.passive) }
    }

    private var size: Int64 {
        var info = stat()
        return stat(path, &info) == 0 ? Int64(info.st_size) : 0
    }
}
