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
        // RFC 7888: without waiting where the server allows it. Else, and for large ones, a server that will not have the
        // message says so before it is sent.
        let isUnasked = bytes.count <= (has("LITERAL+") ? 64 << 10 : has("LITERAL-") ? 4_096 : -1)
        let command = "APPEND \(name) \(list)\(when) {\(bytes.count)\(isUnasked ? "+" : "")}"
        guard !isUnasked else {
            let tag = start(command, literal: bytes)
            return try await answer(to: tag, doing: doing)
        }
        let tag = start(command)
        if let refusal = try await goAhead(tag, doing: doing) { return refusal }
        send(bytes + Array("\r\n".utf8))
        return try await answer(to: tag, doing: doing)
    }

    /// Adds and removes flags and keywords of one message, and reads back what stands there now: a server may drop a
    /// keyword silently. Keywords that the folder does not take (PERMANENTFLAGS, RFC 9051, 7.1) are not tried; on Gmail
    /// they become labels.
    ///
    /// - Returns: its flags, on Gmail its labels, too. What was asked for and is missing there was not set.
    /// - Throws: `.rejected`, permanent, when the folder's UIDVALIDITY is another or the message is gone.
    package func store(
        add: [String], remove: [String], folder: String, uidValidity: UInt32, uid: UInt32,
        _ claimed: borrowing Claimed
    ) async throws -> [String] {
        let doing = "setting flags in \(ServerWords.shown(folder))"
        guard (try? CommandText.flags(add)) != nil, (try? CommandText.flags(remove)) != nil else {
            throw Self.unsendable(doing)
        }
        return try await turn.hold {
            let selected = try await writable(folder, uidValidity, doing)
            KillPoint.reached("imap.store.before")
            try await change("+", add, uid, selected, doing)
            try await change("-", remove, uid, selected, doing)
            KillPoint.reached("imap.store.after")
            guard let marks = try await currentMarks(uid, doing) else { throw Self.gone(doing) }
            return marks
        }
    }

    private func change(
        _ sign: String, _ flags: [String], _ uid: UInt32, _ selected: Selected, _ doing: String
    ) async throws {
        let system = flags.filter(Self.isSystem)
        let keywords = flags.filter { !Self.isSystem($0) && (isGmail || selected.takes($0)) }
        let item = isGmail ? "X-GM-LABELS" : "FLAGS.SILENT"
        if !isGmail, let list = try? CommandText.flags(system + keywords), !system.isEmpty, !keywords.isEmpty {
            let status = try await answer(to: start("UID STORE \(uid) \(sign)FLAGS.SILENT \(list)"), doing: doing)
            if status.kind == .ok { return }
            guard !status.isTemporary else { throw Self.rejected(status, doing) }
        }
        // Apart, so that a keyword that is refused takes no flag with it.
        if !system.isEmpty, let list = try? CommandText.flags(system) {
            _ = try await run("UID STORE \(uid) \(sign)FLAGS.SILENT \(list)", doing: doing)
        }
        if !keywords.isEmpty, let list = try? isGmail ? CommandText.labels(keywords) : CommandText.flags(keywords) {
            let status = try await answer(to: start("UID STORE \(uid) \(sign)\(item) \(list)"), doing: doing)
            // A refused keyword shows by its absence.
            guard status.kind == .ok || !status.isTemporary else { throw Self.rejected(status, doing) }
        }
    }

    private static func isSystem(_ flag: String) -> Bool { flag.utf8.first == UInt8(ascii: "\\") }

    private func currentMarks(_ uid: UInt32, _ doing: String) async throws -> [String]? {
        guard isGmail else { return try await currentFlags([uid])[uid] }
        var marks: [String]?
        _ = try await run("UID FETCH \(uid) (UID FLAGS X-GM-LABELS)", doing: doing) { response in
            guard case .data("FETCH", _, let values) = response else { return }
            let items = FetchItems(values)
            if items.uid == uid, let flags = items.flags { marks = flags + (items.labels ?? []) }
        }
        return marks
    }
}
