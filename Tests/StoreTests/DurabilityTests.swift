import Foundation
import GRDB
import Mail
import Resolution
import Testing

@testable import Store

struct DurabilityTests {
    @Test func `the writer is FULL, in WAL, with foreign keys`() async throws {
        try await withLedger { fixture in
            let pragmas = try await fixture.ledger.pool.writeWithoutTransaction { db in
                try ["synchronous", "journal_mode", "foreign_keys"].map { name in
                    try String.fetchOne(db, sql: "pragma \(name)")
                }
            }
            #expect(pragmas == ["2", "wal", "1"])
        }
    }

    @Test func `a pool as GRDB opens it would only be NORMAL`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).sqlite").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        var configuration = Configuration()
        configuration.prepareDatabase { db in try db.execute(literal: "pragma synchronous = full") }
        let pool = try DatabasePool(path: path, configuration: configuration)
        let level = try pool.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "pragma synchronous") }
        #expect(level == 1, "when this fails, GRDB has changed: the order in Ledger.init may be simplified")
    }

    /// Runs the next test alone in another process under strace, which writes down every sync asked of the kernel.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "strace is not installed"))
    func `every commit is synced to the disk before it returns`() throws {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).strace").path
        defer { try? FileManager.default.removeItem(atPath: log) }
        let strace = Process()
        strace.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        strace.arguments = [
            "-f", "-qq", "-y", "-e", "trace=fdatasync,fsync,mkdir", "-o", log, try thisProgram(),
            "--testing-library", "swift-testing", "--filter", "ten commits between two marks",
        ]
        strace.standardOutput = FileHandle.nullDevice
        strace.standardError = FileHandle.nullDevice
        try strace.run()
        strace.waitUntilExit()
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        let marks = lines.indices.filter { lines[$0].contains("mkdir(") && lines[$0].contains("/mark-") }
        #expect(marks.count == 2, "the other process did not run its test")
        guard marks.count == 2 else { return }
        // A checkpoint syncs the file itself, too; each commit syncs the log once.
        let syncs = lines[marks[0]..<marks[1]].count { $0.contains("fdatasync(") && $0.contains("replyd.sqlite-wal") }
        #expect(syncs >= 10)
    }

    /// What the test above counts.
    @Test func `ten commits between two marks`() async throws {
        let fixture = try LedgerFixture()
        for mark in 0..<2 {
            try FileManager.default.createDirectory(
                atPath: fixture.folder + "/mark-\(mark)", withIntermediateDirectories: false)
            guard mark == 0 else { break }
            for number in 0..<10 {
                try await fixture.ledger.pause(mailbox: "shop", why: "\(number)", now: fixture.now)
            }
        }
        try await fixture.close()
    }

    @Test func `a second opening finds what the first has written, and the same ids`() async throws {
        try await withLedger { fixture in
            let id = fixture.ledger.messageID(
                mailbox: "shop", cause: .message(1), purpose: .answer, ordinal: 0, domain: "lumen.test")
            try await fixture.receive(id: "a@post.test")
            try fixture.reopen()
            #expect(fixture.ledger.isOwnMessageID(id))
            #expect(try await fixture.ledger.cases(mailbox: "shop").count == 1)
        }
    }

    @Test func `reading writes nothing and needs a state`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let reader = try Ledger(readOnly: fixture.path)
            #expect(try await reader.cases(mailbox: nil).count == 1)
            await #expect(throws: (any Error).self) { try await reader.pause(mailbox: "shop", now: fixture.now) }
            try reader.close()
        }
        #expect(throws: LedgerError.self) { try Ledger(readOnly: "/nowhere/replyd.sqlite") }
    }

    @Test func `a throwaway copy leaves the live state as it was, byte for byte`() async throws {
        try await withLedger { fixture in
            let large = String(repeating: "x", count: Ledger.largestInRow + 1)
            let ids = try await fixture.admit([fixture.admission(large)])
            try fixture.ledger.close()
            func live() throws -> [String: Data] {
                try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
                    .reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: fixture.folder + "/" + $1) }
            }
            let before = try live()
            let other = fixture.folder + "-copy"
            try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: other) }
            let copy = try Ledger.throwawayCopy(of: fixture.path, at: other + "/copy.sqlite")
            #expect(try await copy.bytes(of: ids[0]).count == large.utf8.count)
            try await copy.pause(mailbox: "shop", now: fixture.now)
            try copy.close()
            #expect(try live() == before)
            fixture.ledger = try Ledger(path: fixture.path)
            #expect(try await fixture.ledger.status(of: "shop").pause == nil)

            // While its owner holds the file open, the copy sees what only the log holds.
            try await fixture.receive(id: "b@post.test")
            let second = try Ledger.throwawayCopy(of: fixture.path, at: other + "/second.sqlite")
            #expect(try await second.cases(mailbox: nil).count == 1)
            try second.close()
        }
    }

    @Test func `the schema is what the golden file says`() async throws {
        try await withLedger { fixture in
            let schema =
                try await fixture.ledger.pool.read { db in
                    try String.fetchAll(
                        db,
                        sql: """
                            select sql from sqlite_master where sql is not null and name not like 'sqlite_%'
                                and name not like 'grdb_%' order by name
                            """)
                }.joined(separator: ";\n\n") + ";\n"
            let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
                "schema.sql")
            if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
                try schema.write(to: golden, atomically: true, encoding: .utf8)
            }
            let expected = try String(contentsOf: golden, encoding: .utf8)
            #expect(schema == expected, "UPDATE_GOLDENS=1 rewrites schema.sql")
        }
    }
}
