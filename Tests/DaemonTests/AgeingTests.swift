import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing

@testable import Daemon

/// Once a day, by the clock that everything goes by.
struct AgeingTests {
    @Test func `each mailbox is gone through once a day, and a new day drops what has become old`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ageing-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        let begin = Date(timeIntervalSince1970: 1_780_000_000)
        let clock = Mutex(begin)
        let ageing = Ageing(
            ledger: ledger, mailboxes: { [("lumen", Retention(raw: 10 * 86_400)), ("kept", Retention(raw: nil))] },
            clock: { clock.withLock { $0 } })
        for (uid, name) in [(UInt32(1), "lumen"), (2, "kept")] {
            let text = Array("letter of \(name)".utf8)
            let letter = Admission(
                uid: uid, uidValidity: 7, bytes: text, internalDate: begin, wasAnswered: false,
                modes: ModePolicy(standard: .send), draftsOnly: false, size: text.count, isTruncated: false)
            let ids = try await ledger.admit(
                [letter], cursor: FolderCursor(uidValidity: 7, lastUID: uid, lastDate: begin, draftsOnly: false),
                mailbox: name, folder: "INBOX")
            _ = try await ledger.finishIntake(ids[0], .quarantined(why: "broken"), now: begin)
        }
        func pass() async throws -> Int {
            var steps = 0
            while try await ageing.next() { steps += 1 }
            return steps
        }
        #expect(try await pass() == 0)
        // Too early by half a day, and not looked at again before a day is over.
        clock.withLock { $0 = begin.addingTimeInterval(9.5 * 86_400) }
        #expect(try await pass() == 0)
        clock.withLock { $0 = begin.addingTimeInterval(10.1 * 86_400) }
        #expect(try await pass() == 0)
        #expect(try await ledger.bytesIfKept(of: 1) != nil)
        clock.withLock { $0 = begin.addingTimeInterval(10.6 * 86_400) }
        #expect(try await pass() == 1)
        #expect(try await ledger.bytesIfKept(of: 1) == nil)
        #expect(try await ledger.bytesIfKept(of: 2) != nil)
        #expect(try await ledger.violations() == [])
        try ledger.close()
    }
}
