package import Store
import Synchronization

package import struct Foundation.Date

extension IMAPConnection {
    /// Files a message; the folder is created when the server asks for that (TRYCREATE).
    ///
    /// - Returns: its UID where the server tells (RFC 4315).
    package func append(
        _ bytes: [UInt8], to folder: String, flags: [String], date: Date?, _ claimed: borrowing Claimed
    ) async throws -> UInt32? {
        try await turn.hold {
            KillPoint.reached("imap.append.before")
            var status = try await file(bytes, folder, flags, date)
            if status.kind == .no, status.code == "TRYCREATE" {
                try await make(folder)
                status = try await file(bytes, folder, flags, date)
            }
            KillPoint.reached("imap.append.after")
            guard status.kind == .ok else { throw Self.rejected(status, Self.filing(folder)) }
            guard status.code == "APPENDUID", status.arguments.count == 2 else { return nil }
            return status.arguments[1].number32
        }
    }

    private static func filing(_ folder: String) -> String { "filing a message in \(ServerWords.shown(folder))" }

    private func file(
        _ bytes: [UInt8], _ folder: String, _ flags: [String], _ date: Date?
    ) async throws -> ServerStatus {
        let doing = Self.filing(folder)
        guard let name = try? CommandText.folder(folder), let list = try? CommandText.flags(flags) else {
            throw Self.unsendable(doing)
        }
        let when = date.map { " \"\(InternalDate.text($0))\"" } ?? ""
        // A synchronising literal: a server that will not have the message says so before it is sent.
        let tag = start("APPEND \(name) \(list)\(when) {\(bytes.count)}")
        if let refusal = try await goAhead(tag, doing: doing) { return refusal }
        send(bytes + Array("\r\n".utf8))
        return try await answer(to: tag, doing: doing)
    }

    /// Adds and removes flags and keywords of one message, and reads back what stands there now: a server may drop a
    /// keyword silently.
    ///
    /// - Throws: `.rejected`, permanent, when the folder's UIDVALIDITY is another or the message is gone.
    package func store(
        add: [String], remove: [String], folder: String, uidValidity: UInt32, uid: UInt32,
        _ claimed: borrowing Claimed
    ) async throws -> [String] {
        let doing = "setting flags in \(ServerWords.shown(folder))"
        guard let added = try? CommandText.flags(add), let removed = try? CommandText.flags(remove) else {
            throw Self.unsendable(doing)
        }
        return try await turn.hold {
            let current = session.withLock { $0.selected }
            let selected: Selected
            if let current, current.folder == folder, !current.isReadOnly {
                selected = current
                // RFC 9051, 5.2: a session knows of new messages only once the server told it. Dovecot answers a STORE to
                // a UID it has not announced yet with OK, and changes nothing.
                _ = try await run("NOOP", doing: doing)
            } else {
                selected = try await open(folder, readOnly: false)
            }
            guard selected.uidValidity == uidValidity else {
                throw TransportError(
                    .rejected, doing: doing, answer: "the folder was made anew (UIDVALIDITY \(selected.uidValidity))",
                    isTemporary: false)
            }
            KillPoint.reached("imap.store.before")
            if !add.isEmpty { _ = try await run("UID STORE \(uid) +FLAGS.SILENT \(added)", doing: doing) }
            if !remove.isEmpty { _ = try await run("UID STORE \(uid) -FLAGS.SILENT \(removed)", doing: doing) }
            KillPoint.reached("imap.store.after")
            guard let flags = try await currentFlags([uid])[uid] else {
                throw TransportError(.rejected, doing: doing, answer: "the message is gone", isTemporary: false)
            }
            return flags
        }
    }
}
