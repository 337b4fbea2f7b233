import Mail
import Resolution
import Store
import Synchronization
import Transport

import struct Foundation.Date

/// Looks at Sent: an answer by a person makes replyd stand down, a draft of ours found there was sent by a person.
struct SentWatch: Sendable {
    let mailbox: String
    let ledger: Ledger
    let reader: ReaderProcess
    let clock: @Sendable () -> Date

    /// Octets of a message whose words a ticket is to keep; what comes behind them is left out.
    private static let largest = 256 * 1024

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
        var entries = fetched.map { item in
            let message = parse(item.bytes)
            return SentEntry(
                uid: item.uid, messageID: message.messageID, inReplyTo: message.inReplyTo,
                references: message.references, date: message.date?.date ?? item.internalDate)
        }
        let drafts = try await ledger.draftsForTickets(among: entries, mailbox: mailbox)
        let words = try await words(of: drafts.sorted(), on: connection)
        for i in entries.indices { entries[i].words = words[entries[i].uid] }
        cursor.lastUID = max(cursor.lastUID, uids.max() ?? 0)
        try await ledger.recordSent(entries, cursor: cursor, mailbox: mailbox, folder: folder, now: clock())
        return (!entries.isEmpty, state)
    }

    /// A person may have changed the draft, and quoted whatever the customer wrote: it is read as a stranger's message is.
    private func words(of uids: [UInt32], on connection: IMAPConnection) async throws -> [UInt32: SentWords] {
        guard !uids.isEmpty else { return [:] }
        var fetched: [(uid: UInt32, bytes: [UInt8])] = []
        try await connection.fetch(uids, largest: Self.largest) { batch in
            for item in batch {
                guard case .bytes(let bytes) = item.content, !bytes.isEmpty else { continue }
                fetched.append((item.uid, bytes))
            }
        }
        let letters = fetched
        let found = Mutex<[UInt32: SentWords]>([:])
        try await reader.messages(in: letters.map(\.bytes)) { place, result in
            guard case .success(let message) = result else { return }
            found.withLock {
                $0[letters[place].uid] = SentWords(
                    subject: message.subject ?? "", text: message.visibleWithSignature)
            }
        }
        return found.withLock { $0 }
    }
}
