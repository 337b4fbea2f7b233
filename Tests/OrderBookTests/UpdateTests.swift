import Foundation
import GRDB
import Resolution
import Testing

@testable import OrderBook

/// A file that an earlier version wrote.
struct UpdateTests {
    @Test func `a file of before an update is read, foretold and left as it is`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("old-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/shop.sqlite"
        let old = try DatabasePool(path: path)
        try OrderBook.migrator.migrate(old, upTo: "s0005_returns")
        try await old.write { db in
            try db.execute(
                sql: """
                    insert into customers (id, name, email, email_key) values ('c', 'Ida', 'ida@post.test', 'ida@post.test');
                    insert into orders values ('77', 'c', 'ida@post.test', 'delivered', 0, 900, 'EUR', null);
                    insert into items values ('77', 1, 'B-1', 'Bulb', 1, 900);
                    """)
        }
        try old.close()
        let reader = try OrderBook(readOnly: path)
        let ida = try #require(try await reader.customer(at: address("ida@post.test")))
        #expect(ida.address == nil)
        #expect(try await reader.orders(of: ida).map(\.number) == ["77"])
        #expect(try await reader.payments(of: ida, for: "77").isEmpty)
        let receipt = try await reader.predict(
            .exchange(order: "77", line: 1), key: "k", at: Date(timeIntervalSince1970: 1_780_000_000))
        #expect(receipt.isPredicted && receipt.facts["exchange.order"] == .text("77"))
        await #expect(throws: OrderBookError.readOnly) { try await reader.seed(ShopSeed()) }
        try reader.close()
        let after = try DatabaseQueue(path: path)
        #expect(try await after.read { db in try OrderBook.migrator.appliedMigrations(db).last } == "s0005_returns")
        try after.close()
        // Opened to be written it is brought up to date.
        let book = try OrderBook(path: path)
        #expect(try await book.customer(at: ida.email) == ida)
        try book.close()
    }
}
