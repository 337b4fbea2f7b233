import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

/// `replyd export` and `replyd erase` on a state that no daemon works on.
@Suite(.serialized) struct PrivacyCommandTests {
    private let person = "canarylocal@canarydomain.test"

    private func files(below folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).map { folder + "/" + $0 }
    }

    private func isFound(below folder: String) -> Bool {
        files(below: folder).contains { path in
            FileManager.default.contents(atPath: path)?.range(of: Data("canarylocal".utf8)) != nil
        }
    }

    /// A state with a machine's message about the customer in a row, and one in a file.
    private func makeState(_ state: String) async throws {
        try FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let ledger = try Ledger(path: state + "/replyd.sqlite")
        let now = Date()
        for (uid, size) in [(UInt32(1), 10), (2, 300_000)] {
            let text = "From: <\(person)>\r\nSubject: away\r\n\r\n" + String(repeating: "x", count: size)
            let letter = Admission(
                uid: uid, uidValidity: 7, bytes: Array(text.utf8), internalDate: now, wasAnswered: false,
                modes: ModePolicy(standard: .send), draftsOnly: false, size: text.utf8.count, isTruncated: false)
            let ids = try await ledger.admit(
                [letter], cursor: FolderCursor(uidValidity: 7, lastUID: uid, lastDate: now, draftsOnly: false),
                mailbox: "lumen", folder: "INBOX")
            _ = try await ledger.finishIntake(
                ids[0],
                .ignored(
                    message: parse(Array(text.utf8)),
                    screening: Screening(kind: .autoReply, policy: .none, signs: []), why: "auto_reply: N2"), now: now)
        }
        try ledger.close()
    }

    @Test func `who asks gets everything in one file of their own, and is forgotten with a receipt, in backups, too`()
        async throws
    {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("privacy-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        let (state, backup) = (root + "/state", root + "/backups/monday")
        try await makeState(state)
        try FileManager.default.createDirectory(atPath: root + "/backups", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: state, toPath: backup)
        func replyd(_ arguments: [String]) async throws -> ShellCommand.Outcome {
            try await ShellCommand.run(World.program, arguments + ["--root", root, "--state", state])
        }

        let path = root + "/export.json"
        let exported = try await replyd(["export", "CanaryLocal@canarydomain.test", "--to", path])
        #expect(exported.status == 0 && exported.output.contains("2 messages"), "\(exported)")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try await replyd(["export", person, "--to", path]).status == 2, "never overwritten")
        #expect(try await replyd(["export", "nobody@x.test", "--to", path + "2"]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: path + "2"))
        try FileManager.default.removeItem(atPath: path)

        let foretold = try await replyd(["erase", person])
        #expect(foretold.status == 1 && foretold.output.contains("\"messages\":2"), "\(foretold)")
        #expect(try await replyd(["erase", person, "--yes"]).status == 2, "who says so?")
        #expect(isFound(below: state))
        let erased = try await replyd(["erase", person, "--yes", "--as", "noor"])
        #expect(erased.status == 0 && erased.output.contains("\"by\":\"noor\""), "\(erased)")
        #expect(!isFound(below: state))
        let again = try await replyd(["erase", person, "--yes", "--as", "ben"])
        #expect(again.status == 0 && again.output == erased.output, "the receipt of the first time: \(again)")
        #expect(try await replyd(["erase", "nobody@x.test", "--yes", "--as", "noor"]).status == 1)

        #expect(isFound(below: backup))
        let old = try await replyd(["erase", person, "--yes", "--as", "noor", "--backup", root + "/backups"])
        #expect(old.status == 0 && old.output.contains("\"messages\":2"), "\(old)")
        #expect(!isFound(below: backup))
        let log = FileManager.default.contents(atPath: backup + "/replyd.sqlite-wal")
        #expect(log?.isEmpty ?? true, "a backup is a file by itself")
        #expect(try await replyd(["erase", person, "--yes", "--as", "n", "--backup", root + "/none"]).status == 2)
    }
}
