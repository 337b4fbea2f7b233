import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// What was backed up comes back, and only as drafts.
struct BackupTests {
    private static let files = FileManager.default

    private func place() -> String {
        Self.files.temporaryDirectory.appendingPathComponent("backup-\(UUID().uuidString)").path
    }

    @Test func `a backup of a ledger at work holds everything, and nothing that comes later`() async throws {
        try await withLedger { fixture in
            let large = String(repeating: "x", count: Ledger.largestInRow + 1)
            try await fixture.admit([fixture.admission(large)])
            try await fixture.receive(id: "a@post.test")
            let folder = place()
            defer { try? Self.files.removeItem(atPath: folder) }
            let backup = try Backup.make(of: fixture.path, at: folder, now: fixture.now)
            #expect(backup.letters == 2 && backup.cases == 1 && backup.files == 1 && backup.flawed == [])
            #expect(try Backup.read(folder) == backup)
            #expect(
                try Self.files.contentsOfDirectory(atPath: folder).sorted() == ["backup.json", "raw", "replyd.sqlite"])
            try await fixture.receive(id: "b@post.test")

            let other = place()
            defer { try? Self.files.removeItem(atPath: other) }
            _ = try await Backup.unpack(folder, at: other)
            let restored = try Ledger(path: other + "/replyd.sqlite")
            #expect(restored.doubts == [])
            #expect(try await restored.cases(mailbox: nil).count == 1)
            #expect(try await restored.bytes(of: 1).count == large.utf8.count)
            #expect(try await restored.violations() == [])
            #expect(try await restored.status(of: "shop").doubt?.why?.hasPrefix("restored from a backup of") == true)
            try restored.close()
        }
    }

    @Test(arguments: ["database", "letter", "manifest", "other database"])
    func `a backup in which something is not as it was is not restored`(what: String) async throws {
        try await withLedger { fixture in
            try await fixture.admit([fixture.admission(String(repeating: "x", count: Ledger.largestInRow + 1))])
            try await fixture.receive(id: "a@post.test")
            let (folder, other, second) = (place(), place(), place())
            defer { for path in [folder, other, second] { try? Self.files.removeItem(atPath: path) } }
            _ = try Backup.make(of: fixture.path, at: folder, now: fixture.now)
            try await fixture.receive(id: "b@post.test")
            _ = try Backup.make(of: fixture.path, at: second, now: fixture.now)
            let database = folder + "/replyd.sqlite"
            switch what {
            case "database":
                let queue = try DatabaseQueue(path: database)
                try await queue.write { db in try db.execute(literal: "update case_file set version = 99") }
                try queue.close()
            case "letter":
                let name = try #require(try Self.files.contentsOfDirectory(atPath: folder + "/raw").first)
                try Data("other".utf8).write(to: URL(fileURLWithPath: folder + "/raw/" + name))
            case "manifest": try Self.files.removeItem(atPath: folder + "/backup.json")
            default:
                try Self.files.removeItem(atPath: database)
                try Self.files.copyItem(atPath: second + "/replyd.sqlite", toPath: database)
            }
            await #expect(throws: LedgerError.self) { try await Backup.unpack(folder, at: other) }
        }
    }

    @Test func `a backup of a day ago repeats no refund and no answer`() async throws {
        let fixture = try LedgerFixture()
        // At the time of the backup: one refund done, one under way to the shop, one planned, one answer planned.
        for number in 1...3 {
            try await fixture.receive(from: "c\(number)@post.test", id: "\(number)@post.test")
            let work = try await fixture.work()
            try await fixture.commit(
                work, [fixture.refund(run: "R-\(number)")],
                runs: [try fixture.run(work, id: "R-\(number)", order: "\(1000 + number)", total: 500)])
        }
        try await fixture.receive(from: "c4@post.test", id: "4@post.test")
        try await fixture.commit(fixture.work(), [fixture.answer(to: "c4@post.test", id: "r4")])
        try await fixture.finish(.commerce)
        let underWay = try await fixture.claim(.commerce)
        let folder = place()
        defer { try? Self.files.removeItem(atPath: folder) }
        _ = try Backup.make(of: fixture.path, at: folder, now: fixture.now)
        try await fixture.ledger.finish(
            underWay, receipt: Receipt(reference: "re-2", at: fixture.now), serverSavesSent: true, now: fixture.now)
        try await fixture.finish(.commerce)
        try await fixture.finish(.smtp)
        try await fixture.close()

        // The disk is lost, and the backup is all there is.
        let other = place()
        defer { try? Self.files.removeItem(atPath: other) }
        _ = try await Backup.unpack(folder, at: other)
        let restored = try Ledger(path: other + "/replyd.sqlite")
        let day = fixture.now.addingTimeInterval(86_400)
        for isConfirmed in [false, true] {
            if isConfirmed {
                _ = try await restored.endDoubt(mailbox: "shop")
                try await restored.confirm(mailbox: "shop")
            }
            for lane in [Lane.commerce, .smtp] {
                #expect(try await restored.claim(lane, mailbox: "shop", now: day) == nil)
                #expect(try await restored.placesWithWork(now: day).allSatisfy { $0.lane == .imap })
            }
        }
        // What was on its way then is asked for at the shop before anything else.
        guard let again = try await restored.reclaim(.commerce, mailbox: "shop", now: day) else {
            Issue.record("nothing is asked for")
            return
        }
        let isRecovery = again.isRecovery
        #expect(isRecovery)
        try await restored.doubt(again, why: "a test", now: day)
        #expect(try await restored.approvals().map(\.kind) == [.refund, .smtpSend])
        // The open cases' letters are drafted at most, for good.
        let letters = try await restored.letters(ofCase: "C-4")
        #expect(letters.allSatisfy { $0.draftsOnly })
        try restored.close()
    }

    @Test func `a message of ours in Sent that the ledger does not know puts it in doubt`() async throws {
        try await withLedger { fixture in
            try await fixture.receive(id: "a@post.test")
            func look(_ uid: UInt32, _ id: String, answers: [String]) async throws {
                try await fixture.ledger.recordSent(
                    [SentEntry(uid: uid, messageID: id, inReplyTo: answers, references: [], date: fixture.now)],
                    cursor: FolderCursor(uidValidity: 3, lastUID: uid, lastDate: nil, draftsOnly: false),
                    mailbox: "shop", folder: "Sent", now: fixture.now)
            }
            func own(_ number: Int64) -> String {
                fixture.ledger.messageID(
                    mailbox: "shop", cause: .message(number), purpose: .answer, ordinal: 0, domain: "lumen.test")
            }
            // On first contact nothing is known of Sent.
            try await look(1, own(1), answers: [])
            #expect(try await fixture.ledger.status(of: "shop").doubt == nil)
            try await look(2, "other@people.test", answers: [])
            #expect(try await fixture.ledger.status(of: "shop").doubt == nil)
            try await look(3, own(7), answers: ["a@post.test"])
            #expect(try await fixture.ledger.status(of: "shop").doubt?.why?.contains("Sent holds") == true)
            #expect(try await fixture.ledger.letters(ofCase: "C-1").first?.isAnswered == true)
        }
    }
}
