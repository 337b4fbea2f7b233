import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// A sync that failed is not tried again: nothing is written any more by that process.
struct BrokenDiskTests {
    private static var package: URL {
        URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    }

    private static let hasCompiler = FileManager.default.isExecutableFile(atPath: "/usr/bin/cc")

    /// Runs the next test in another process, whose disk fails (`Scripts/ioerror.c`).
    @Test(
        .enabled(if: hasCompiler, "no C compiler is installed"), arguments: ["-wal", "replyd.sqlite", "-witness.part"])
    func `after a sync that failed nothing is written any more`(file: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("broken-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let library = folder + "/ioerror.so"
        func run(_ path: String, _ arguments: [String], _ more: [String: String] = [:]) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(more, uniquingKeysWith: { $1 })
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        let source = Self.package.appendingPathComponent("Scripts/ioerror.c").path
        #expect(try run("/usr/bin/cc", ["-shared", "-fPIC", "-o", library, source, "-ldl"]) == 0)
        let status = try run(
            thisProgram(), ["--testing-library", "swift-testing", "--filter", "a disk that fails and works again"],
            [
                "LD_PRELOAD": library, "IOERROR_OF": file, "IOERROR_WHILE": folder + "/fails",
                "REPLYD_BROKEN": folder,
            ])
        #expect(status == 0)
        #expect(FileManager.default.fileExists(atPath: folder + "/seen"), "the other process did not run its test")
    }

    /// What the test above runs.
    @Test func `a disk that fails and works again`() async throws {
        guard let folder = ProcessInfo.processInfo.environment["REPLYD_BROKEN"] else { return }
        let now = Date(timeIntervalSince1970: 1_780_000_000)
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        try await ledger.write("ledger.pause") { db in try db.execute(literal: "create table ballast (bytes blob)") }
        func pause() async throws { try await ledger.pause(mailbox: "shop", now: now) }
        try await pause()
        try Data().write(to: URL(fileURLWithPath: folder + "/fails"))
        // Enough for the log to be copied back, and a commit that the witness hears of.
        let failed = await #expect(throws: LedgerError.self) {
            for number in 0..<40 {
                try await ledger.write("ledger.pause") { db in
                    try db.execute(literal: "insert into ballast values (zeroblob(1000000))")
                    try db.execute(
                        literal: "insert into trail (at, step, detail) values (\(number), 'a', 'b')")
                }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        guard case .disk = failed else {
            Issue.record("\(failed.map { "\($0)" } ?? "nothing")")
            return
        }
        try FileManager.default.removeItem(atPath: folder + "/fails")
        // The disk works again, and still nothing is written.
        for _ in 0..<3 {
            let again = await #expect(throws: LedgerError.self) { try await pause() }
            #expect(again == failed)
        }
        try Data().write(to: URL(fileURLWithPath: folder + "/seen"))
    }

    @Test func `a write that finds no room is done once more when room was made`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            let ledger = fixture.ledger
            let asked = Mutex(0)
            func limit(_ pages: Int) async throws {
                try await ledger.pool.writeWithoutTransaction { db in
                    _ = try Int.fetchOne(db, sql: "pragma max_page_count = \(pages)")
                }
            }
            @Sendable func grow(_ octets: Int) async throws {
                try await ledger.write("ledger.pause") { db in
                    try db.execute(
                        literal: "insert into raw_letter (sha256, size) values (hex(zeroblob(\(octets))), 0)")
                }
            }
            try await limit(1)
            await #expect(throws: LedgerError.self) { try await grow(100_000) }
            ledger.onFullDisk {
                asked.withLock { $0 += 1 }
                return false
            }
            await #expect(throws: LedgerError.self) { try await grow(100_000) }
            #expect(asked.withLock { $0 } == 1)
            let pool = ledger.pool
            ledger.onFullDisk {
                // Room is made from another thread than the one that writes: as deleting a file is.
                (try? pool.writeWithoutTransaction { db in
                    _ = try Int.fetchOne(db, sql: "pragma max_page_count = 1000000")
                }) != nil
            }
            try await ledger.write("ledger.pause") { db in
                try db.execute(literal: "insert into case_object values (1, hex(zeroblob(100000)))")
                try db.execute(literal: "delete from case_object")
            }
        }
    }
}
