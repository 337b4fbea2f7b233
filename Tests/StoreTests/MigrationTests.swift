import Foundation
import GRDB
import Testing

@testable import Store

/// A process that is killed while it brings a file up to date leaves the old schema or the new one, and the next goes on.
struct MigrationTests {
    private static let count = Ledger.migrator.migrations.count

    @Test(arguments: (1...count).flatMap { number in ["before", "after"].map { "ledger.migrate.\($0)#\(number)" } })
    func `a kill in the middle of a migration leaves it done or not begun`(point: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("migrate-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/replyd.sqlite"
        let other = Process()
        other.executableURL = URL(fileURLWithPath: try thisProgram())
        other.arguments = ["--testing-library", "swift-testing", "--filter", "a ledger is opened for the first time"]
        other.environment = ProcessInfo.processInfo.environment.merging(
            ["REPLYD_KILL_POINT": point, "REPLYD_OPENED": path], uniquingKeysWith: { $1 })
        other.standardOutput = FileHandle.nullDevice
        other.standardError = FileHandle.nullDevice
        try other.run()
        other.waitUntilExit()
        #expect(other.terminationReason == .uncaughtSignal, "\(point) was not passed")

        let queue = try DatabaseQueue(path: path)
        let left = try queue.read { db in try (Self.schema(db), Ledger.migrator.appliedIdentifiers(db)) }
        try queue.close()
        let done = Ledger.migrator.migrations.filter { left.1.contains($0) }
        #expect(done == Array(Ledger.migrator.migrations.prefix(done.count)))
        #expect(try left.0 == Self.schema(after: done.last))
        let ledger = try Ledger(path: path)
        #expect(ledger.doubts == [])
        #expect(try ledger.pool.read(Self.schema) == Self.schema(after: Ledger.migrator.migrations.last))
        try ledger.close()
    }

    /// What the test above kills.
    @Test func `a ledger is opened for the first time`() throws {
        guard let path = ProcessInfo.processInfo.environment["REPLYD_OPENED"] else { return }
        try Ledger(path: path).close()
    }

    private static func schema(_ db: Database) throws -> [String] {
        try String.fetchAll(
            db,
            sql: "select sql from sqlite_master where sql is not null and name not like 'grdb_%' order by type, name")
    }

    private static func schema(after migration: String?) throws -> [String] {
        let fresh = try DatabaseQueue()
        if let migration { try Ledger.migrator.migrate(fresh, upTo: migration) }
        return try fresh.read(schema)
    }
}
