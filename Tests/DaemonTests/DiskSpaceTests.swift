import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing

@testable import Daemon

/// A disk that fills up stops the work, loses nothing, and needs no repair: on a small file system of its own.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "mounting a tmpfs needs root and CAP_SYS_ADMIN"))
struct DiskSpaceTests {
    private let marks = DiskSpace.Marks(low: 4 << 20, high: 10 << 20, ballast: 2 << 20)

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    @Test func `a full disk stops the work until there is room, and the ballast goes first`() throws {
        let disk = try SmallDisk(octets: 24 << 20)
        defer { disk.unmount() }
        let lines = Lines()
        let space = DiskSpace(folder: disk.folder, marks: marks) { line in
            lines.all.withLock { $0.append(line.description) }
        }
        #expect(space.trouble == nil)
        #expect(try disk.size("ballast") == 2 << 20)
        try disk.fill("filler", leaving: 3 << 20)
        #expect(space.refresh()?.description.contains("nearly full") == true)
        #expect(try disk.size("ballast") == nil)
        #expect(space.trouble != nil)
        // Between the two marks it stays what it was.
        try disk.cut("filler", leaving: 7 << 20)
        #expect(space.refresh() != nil)
        try disk.cut("filler", leaving: 14 << 20)
        #expect(space.refresh() == nil)
        #expect(try disk.size("ballast") == 2 << 20)
        #expect(lines.all.withLock { $0.count } == 2, "\(lines.all.withLock { $0 })")
    }

    @Test func `a disk that becomes read-only stops the work`() throws {
        let disk = try SmallDisk(octets: 24 << 20)
        defer { disk.unmount() }
        let space = DiskSpace(folder: disk.folder, marks: marks) { _ in }
        #expect(space.trouble == nil)
        try disk.remount("ro")
        #expect(space.refresh()?.description.contains("read-only") == true)
        try disk.remount("rw")
        #expect(space.refresh() == nil)
    }

    @Test func `messages wait on a full disk and are taken in when there is room again`() async throws {
        let disk = try SmallDisk(octets: 24 << 20)
        defer { disk.unmount() }
        let ledger = try Ledger(path: disk.folder + "/replyd.sqlite")
        let space = DiskSpace(folder: disk.folder, marks: marks) { _ in }
        let root = try Self.operatorsFolder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let files = try #require(try Setting(root: root, environment: [:]).mailboxes(only: []).first)
        let desk = Desk(files: files, shop: nil, ledger: ledger)
        let worker = IntakeWorker(
            ledger: ledger, mailboxes: { [desk.name] }, desks: { _ in desk },
            reader: ReaderProcess(executable: World.program, environment: [:]), clock: { Date() }, report: { _ in },
            disk: space)
        func admit(_ uid: UInt32, octets: Int) async throws {
            let text =
                "From: a@x.test\r\nMessage-ID: <\(uid)@x.test>\r\n\r\n" + String(repeating: "words ", count: octets / 6)
            let letter = Admission(
                uid: uid, uidValidity: 1, bytes: Array(text.utf8), internalDate: Date(), wasAnswered: false,
                modes: desk.policy.modes, draftsOnly: false, size: text.utf8.count, isTruncated: false)
            let cursor = FolderCursor(uidValidity: 1, lastUID: uid, lastDate: nil, draftsOnly: false)
            _ = try await ledger.admit([letter], cursor: cursor, mailbox: desk.name, folder: "INBOX")
        }
        try await admit(1, octets: 100)
        try disk.fill("filler", leaving: 100_000)
        #expect(space.refresh() != nil)
        // What is there stays readable; nothing is taken in, and what does not fit is not there at all.
        #expect(try await worker.next() == false)
        try disk.fill("rest", leaving: 0)
        for (uid, octets) in [(UInt32(2), 200_000), (3, 400_000)] {
            do {
                try await admit(uid, octets: octets)
                Issue.record("\(octets) octets were stored on a full disk")
            } catch let error as LedgerError {
                guard case .noRoom = error else { throw error }
            }
        }
        #expect(try await ledger.cursor(mailbox: desk.name, folder: "INBOX")?.lastUID == 1)
        #expect(try await ledger.letters(in: .fetched, limit: 9).map(\.attempts) == [0])
        for name in ["rest", "filler"] { try FileManager.default.removeItem(atPath: disk.folder + "/" + name) }
        #expect(space.refresh() == nil)
        #expect(try await worker.next())
        try await admit(2, octets: 200_000)
        try await admit(3, octets: 400_000)
        #expect(try await worker.next())
        #expect(try await ledger.count(of: .assigned) == 3)
        #expect(try await ledger.violations() == [])
        await worker.reader.stop()
        try ledger.close()
    }

    /// The files of one mailbox, as an operator writes them.
    private static func operatorsFolder() throws -> String {
        let files = FileManager.default
        let root = files.temporaryDirectory.appendingPathComponent("replyd-operator-\(UUID().uuidString)").path
        try files.createDirectory(atPath: root + "/Mailboxes/lumen", withIntermediateDirectories: true)
        for folder in ["Mailboxes/lumen/runbooks", "Mailboxes/lumen/knowledge", "Templates"] {
            try files.copyItem(atPath: World.package + "/" + folder, toPath: root + "/" + folder)
        }
        let settings = """
            address: support@lumen.example
            name: Lumen
            imap: { host: mail.example.org, port: 993, security: tls }
            smtp: { host: mail.example.org, port: 465, security: tls }
            username: support@lumen.example
            password: { credential: password }
            authentication_server: mx.example.org
            brand: lumen
            shop: { orderbook: shop.sqlite }
            teams: { default: team@people.example, billing: billing@people.example, legal: legal@people.example }
            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/mailbox.yaml"))
        try Data(StruckMailbox.policy(mode: "draft").utf8)
            .write(to: URL(fileURLWithPath: root + "/Mailboxes/lumen/policy.yaml"))
        return root
    }
}
