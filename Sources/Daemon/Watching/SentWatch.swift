import Mail
import Resolution
import Store
import Transport

/// Looks at Sent: an answer by a person makes replyd stand down, a draft of ours found there was sent by a person.
struct SentWatch: Sendable {
    let mailbox: String
    let ledger: Ledger

    /// `isNews`: there was something new. `state`: how far the folder was.
    func look(at folder: String, on connection: IMAPConnection) async throws -> (isNews: Bool, state: FolderState) {
        let selected = try await connection.examine(folder)
        let state = FolderState(uidValidity: selected.uidValidity, uidNext: selected.uidNext)
        let known = try await ledger.cursor(mailbox: mailbox, folder: folder)
        var cursor =
            known
            ?? FolderCursor(
                uidValidity: selected.uidValidity, lastUID: max(selected.uidNext, 1) - 1, lastDate: nil,
                draftsOnly: false)
        if cursor.uidValidity != selected.uidValidity {
            cursor = FolderCursor(uidValidity: selected.uidValidity, lastUID: 0, lastDate: nil, draftsOnly: false)
        }
        guard known == nil || cursor.lastUID + 1 < selected.uidNext else { return (false, state) }
        let uids = try await connection.uids(from: cursor.lastUID + 1)
        let fetched = try await connection.fetchHeaders(uids, ["Message-ID", "In-Reply-To", "References", "Date"])
        let entries = fetched.map { item in
            let message = parse(item.bytes)
            return SentEntry(
                uid: item.uid, messageID: message.messageID, inReplyTo: message.inReplyTo,
                references: message.references, date: message.date?.date ?? item.internalDate)
        }
        cursor.lastUID = max(cursor.lastUID, uids.max() ?? 0)
        try await ledger.recordSent(entries, cursor: cursor, mailbox: mailbox, folder: folder)
        return (!entries.isEmpty, state)
    }
}
