import Foundation
import Glibc

/// What is looked at before SQLite opens a file, which would make an empty one in place of one that is gone.
enum Threshold {
    /// Throws `damaged` when the file is gone, empty or no database although there was one.
    static func check(_ path: String) throws {
        let hadOne = access(path + "-witness", F_OK) == 0
        let log = size(path + "-wal") ?? 0
        let remedy = "`replyd restore PATH --replace` puts a backup in its place"
        guard let size = size(path) else {
            guard hadOne || log > 0 else { return }
            throw LedgerError.damaged(
                "the database \(path) is gone; \(remedy); to begin with nothing, move away what lies beside it "
                    + "(replyd.sqlite-wal, -shm, -witness)")
        }
        if size == 0 {
            guard hadOne || log > 0 else { return }
            throw LedgerError.damaged("the database \(path) is empty, and was not; \(remedy)")
        }
        // https://www.sqlite.org/fileformat.html: the first 16 octets, and the page size in the next two.
        guard let start = beginning(path), start.count == 100, start.starts(with: Array("SQLite format 3\0".utf8))
        else {
            throw LedgerError.damaged("\(path) is no SQLite database any more; \(remedy)")
        }
        let page = Int(start[16]) << 8 | Int(start[17])
        guard page == 1 || page >= 512 && page.nonzeroBitCount == 1 else {
            throw LedgerError.damaged("the head of the database \(path) is damaged; \(remedy)")
        }
        guard log == 0 else { return }
        // Pages that the head counts and that no log holds: the file was cut.
        let pages = start[28..<32].reduce(0) { $0 << 8 | Int($1) }
        guard size >= pages * (page == 1 ? 65_536 : page) else {
            throw LedgerError.damaged(
                "the database \(path) was cut: \(size) octets of \(pages) pages are left; \(remedy)")
        }
    }

    private static func size(_ path: String) -> Int? {
        var info = stat()
        return stat(path, &info) == 0 ? Int(info.st_size) : nil
    }

    private static func beginning(_ path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = read(file, &bytes, bytes.count)
        return count < 0 ? nil : Array(bytes.prefix(count))
    }
}
