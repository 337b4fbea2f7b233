import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// A file that is not what it was is found when it is opened: it is refused, or nothing is done with it until somebody has
/// looked. It is never replaced by an empty one.
struct DamageTests {
    private static let files = FileManager.default

    /// A folder with a ledger in it as it lies on the disk at three moments.
    private final class Bases {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("damage-\(UUID().uuidString)").path
        var old: String { folder + "/old" }
        var closed: String { folder + "/closed" }
        /// Its owner was killed: what was written last lies in the log only.
        var killed: String { folder + "/killed" }

        static func make() async throws -> Bases {
            let bases = Bases()
            try FileManager.default.createDirectory(atPath: bases.folder, withIntermediateDirectories: true)
            let fixture = try LedgerFixture()
            func go(_ number: Int) async throws {
                try await fixture.receive(
                    from: "c\(number)@post.test", id: "\(number)@post.test", words: "It is broken.")
                let work = try await fixture.work()
                try await fixture.commit(
                    work, [fixture.refund(run: "R-\(number)")],
                    runs: [try fixture.run(work, id: "R-\(number)", order: "\(1000 + number)", total: 500)])
            }
            for number in 1...3 { try await go(number) }
            try await fixture.finish(.commerce)
            try fixture.ledger.close()
            try FileManager.default.copyItem(atPath: fixture.folder, toPath: bases.old)
            fixture.ledger = try Ledger(path: fixture.path)
            for number in 4...12 { try await go(number) }
            for _ in 1...5 { try await fixture.finish(.commerce) }
            fixture.ledger.witness?.close()
            try FileManager.default.copyItem(atPath: fixture.folder, toPath: bases.killed)
            try fixture.ledger.close()
            try FileManager.default.copyItem(atPath: fixture.folder, toPath: bases.closed)
            try FileManager.default.removeItem(atPath: fixture.folder)
            return bases
        }

        func copy(of base: String, _ name: String) throws -> String {
            let path = folder + "/" + name
            try FileManager.default.copyItem(atPath: base, toPath: path)
            return path
        }
    }

    /// Every sealed row, in words.
    private static func rows(_ ledger: Ledger) throws -> [String] {
        try ledger.pool.read { db in
            try SealedTable.all.flatMap { table in
                try Row.fetchAll(
                    db, sql: "select \(table.selection) from \(table.name) order by 1"
                ).map { "\(table.name) \($0[0] as Int64) \(($0[1] as Data).base64EncodedString())" }
            }
        }
    }

    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private enum Mutation: CaseIterable {
        case flipBit, flipBits, cut, empty, remove, garbage, cutLog, flipLog, removeLog, removeIndex, oldCopy, oldFolder
        case removeWitness, cutWitness, swapPages
    }

    private static func damage(
        _ mutation: Mutation, _ folder: String, _ bases: Bases, _ dice: inout Dice
    ) throws {
        let path = folder + "/replyd.sqlite"
        func change(_ file: String, _ edit: (inout Data) -> Void) throws {
            var data = try Data(contentsOf: URL(fileURLWithPath: file))
            edit(&data)
            try data.write(to: URL(fileURLWithPath: file))
        }
        func flip(_ data: inout Data) {
            data[Int.random(in: data.indices, using: &dice)] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
        }
        switch mutation {
        case .flipBit: try change(path) { flip(&$0) }
        case .flipBits: try change(path) { for _ in 0..<20 { flip(&$0) } }
        case .cut: try change(path) { $0 = $0.prefix(Int.random(in: 1..<$0.count, using: &dice)) }
        case .empty: try change(path) { $0 = Data() }
        case .remove: try files.removeItem(atPath: path)
        case .garbage:
            try change(path) { data in
                data = Data((0..<data.count).map { _ in UInt8.random(in: 0...255, using: &dice) })
            }
        case .cutLog: try change(path + "-wal") { $0 = $0.prefix(Int.random(in: 0..<$0.count, using: &dice)) }
        case .flipLog: try change(path + "-wal") { flip(&$0) }
        case .removeLog: try files.removeItem(atPath: path + "-wal")
        case .removeIndex: try files.removeItem(atPath: path + "-shm")
        case .oldCopy:
            for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: path + end) }
            try files.copyItem(atPath: bases.old + "/replyd.sqlite", toPath: path)
        case .oldFolder:
            // Without the log that belonged to it; the witness is of today.
            try? files.removeItem(atPath: path + "-shm")
            let old = try Data(contentsOf: URL(fileURLWithPath: bases.old + "/replyd.sqlite"))
            try change(path) { $0 = old }
        case .removeWitness: try files.removeItem(atPath: path + "-witness")
        case .cutWitness: try change(path + "-witness") { $0 = $0.prefix(Int.random(in: 0..<$0.count, using: &dice)) }
        case .swapPages:
            try change(path) { data in
                let pages = data.count / 4096
                let (a, b) = (Int.random(in: 1..<pages, using: &dice), Int.random(in: 1..<pages, using: &dice))
                let first = data.subdata(in: (a * 4096)..<((a + 1) * 4096))
                data.replaceSubrange(
                    (a * 4096)..<((a + 1) * 4096), with: data.subdata(in: (b * 4096)..<((b + 1) * 4096)))
                data.replaceSubrange((b * 4096)..<((b + 1) * 4096), with: first)
            }
        }
    }

    @Test func `nothing is done with a database that was damaged, and it is never replaced by another`() async throws {
        let bases = try await Bases.make()
        defer { try? Self.files.removeItem(atPath: bases.folder) }
        let healthy = try Ledger(path: bases.copy(of: bases.closed, "healthy") + "/replyd.sqlite")
        #expect(healthy.doubts == [])
        let expected = try Self.rows(healthy)
        try healthy.close()
        let count = Int(ProcessInfo.processInfo.environment["REPLYD_MUTATIONS"] ?? "") ?? 30
        var outcomes: [String: Int] = [:]
        for number in 0..<count {
            var dice = Dice(state: UInt64(number))
            let mutation = Mutation.allCases[number % Mutation.allCases.count]
            let ofLog: Set<Mutation> = [.cutLog, .flipLog, .removeLog, .removeIndex]
            let base = ofLog.contains(mutation) || number % 2 == 1 ? bases.killed : bases.closed
            let folder = try bases.copy(of: base, "\(number)")
            defer { try? Self.files.removeItem(atPath: folder) }
            let path = folder + "/replyd.sqlite"
            try Self.damage(mutation, folder, bases, &dice)
            let what: Comment = "\(mutation), number \(number)"
            let ledger: Ledger
            do {
                ledger = try Ledger(path: path)
            } catch {
                outcomes["refused", default: 0] += 1
                let line = "\(error)"
                #expect(!line.contains("\n") && !line.isEmpty, what)
                // Where there was nothing, there is nothing still: the next start refuses, too.
                #expect(throws: (any Error).self, what) { try Ledger(path: path).close() }
                continue
            }
            if ledger.doubts.isEmpty {
                outcomes["sound", default: 0] += 1
                #expect(try Self.rows(ledger) == expected, what)
            } else {
                outcomes["in doubt", default: 0] += 1
                #expect(try await ledger.claim(.commerce, mailbox: "shop", now: Date()) == nil, what)
                #expect(try await ledger.claim(.smtp, mailbox: "shop", now: Date()) == nil, what)
                let effects = try await ledger.pool.read { db in
                    try Int.fetchOne(db, sql: "select count(*) from effect") ?? 0
                }
                #expect(effects >= 3, what)
                #expect(try await ledger.status(of: "shop").doubt != nil, what)
            }
            try ledger.close()
        }
        print("\(count) mutations: \(outcomes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })")
        #expect(outcomes.count == 3, "each way of ending was met")
    }

    @Test func `an old copy of the database repeats nothing, not even after an operator has confirmed`() async throws {
        let bases = try await Bases.make()
        defer { try? Self.files.removeItem(atPath: bases.folder) }
        let folder = try bases.copy(of: bases.closed, "restored")
        let path = folder + "/replyd.sqlite"
        try Self.files.removeItem(atPath: path)
        try Self.files.copyItem(atPath: bases.old + "/replyd.sqlite", toPath: path)
        let ledger = try Ledger(path: path)
        #expect(ledger.doubts == ["the database is older than the witness beside it: it was restored"])
        // What somebody says yes to is done, also while it is in doubt.
        let fixture = try LedgerFixture()
        let held = try await ledger.approvals().map(\.id)
        #expect(held.count == 2)
        let verdict = try await ledger.grant(
            try #require(held.first), by: "ada", approve: true, policy: fixture.policy, now: fixture.now)
        #expect(verdict == .allow)
        guard let claimed = try await ledger.claim(.commerce, mailbox: "shop", now: fixture.now) else {
            Issue.record("what was said yes to is not done")
            return
        }
        let id = claimed.effect
        #expect(id == held.first)
        try await ledger.doubt(claimed, why: "a test", now: fixture.now)
        try await fixture.close()
        _ = try await ledger.endDoubt(mailbox: "shop")
        try await ledger.confirm(mailbox: "shop")
        #expect(try await ledger.claim(.commerce, mailbox: "shop", now: Date()) == nil)
        #expect(try await ledger.approvals().count == 1)
        #expect(try await ledger.violations() == [])
        try ledger.close()
    }

    @Test func `a database that is gone is told from a first start`() throws {
        let folder = Self.files.temporaryDirectory.appendingPathComponent("gone-\(UUID().uuidString)").path
        try Self.files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? Self.files.removeItem(atPath: folder) }
        let path = folder + "/replyd.sqlite"
        try Ledger(path: path).close()
        try Self.files.removeItem(atPath: path)
        let error = #expect(throws: LedgerError.self) { try Ledger(path: path) }
        #expect("\(error.map { "\($0)" } ?? "")".contains("is gone"))
        #expect(!Self.files.fileExists(atPath: path))
        #expect(throws: LedgerError.self) { try Ledger.checkPlace(path) }
        try Self.files.removeItem(atPath: path + "-witness")
        try Ledger(path: path).close()
    }

    @Test func `a database of a later version is refused and stays as it is`() throws {
        let folder = Self.files.temporaryDirectory.appendingPathComponent("newer-\(UUID().uuidString)").path
        try Self.files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? Self.files.removeItem(atPath: folder) }
        let path = folder + "/replyd.sqlite"
        try Ledger(path: path).close()
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(literal: "insert into grdb_migrations (identifier) values ('m9999_future')")
        }
        try queue.close()
        #expect(throws: LedgerError.newer(path)) { try Ledger(path: path) }
        #expect(throws: LedgerError.newer(path)) { try Ledger(readOnly: path) }
    }
}
