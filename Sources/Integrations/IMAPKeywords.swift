package import Resolution
package import Store
package import Transport

package import struct Foundation.Date

/// The mailbox itself as helpdesk: tags are IMAP keywords (RFC 9051, 2.3.2), read back after they were set.
package struct IMAPKeywords: HelpdeskWriting {
    package static let capabilities = [
        Capability("tags", .works, .live, "keywords of the message (RFC 9051, 2.3.2)"),
        Capability("queue", .works, .live, "folders: `folders.escalated` and `folders.quarantine`"),
        Capability("note", .works, .live, "the brief, by mail to the team"),
        Capability("changes", .works, .live, "keywords that people set or take away, looked at every 20 seconds"),
    ]

    package var capabilities: [Capability] { Self.capabilities }

    private let folders: FolderAccess
    private let clock: @Sendable () -> Date

    package init(folders: FolderAccess, clock: @escaping @Sendable () -> Date) {
        self.folders = folders
        self.clock = clock
    }

    package func tags(of ticket: Ticket) async throws -> [String] {
        let parts = ticket.reference.split(separator: ";")
        guard parts.count == 3, let uidValidity = UInt32(parts[1]), let uid = UInt32(parts[2]) else { return [] }
        return try await folders.with { connection in
            let selected = try await connection.examine(String(parts[0]))
            guard selected.uidValidity == uidValidity else { return [] }
            return try await connection.flags([uid])[uid] ?? []
        }
    }

    /// Sets and clears the keywords of a `.keywords` body. The receipt names what stands there now: a server may drop
    /// a keyword silently (RFC 3501, PERMANENTFLAGS without `\*`).
    package func tag(_ claimed: borrowing Claimed) async throws -> Receipt {
        guard case .keywords(let folder, let uidValidity, let uid, let add, let remove) = claimed.body else {
            throw IMAPKeywordsError.noKeywords
        }
        let connection = try await folders.connection()
        do {
            let kept = try await connection.store(
                add: add, remove: remove, folder: folder, uidValidity: uidValidity, uid: uid, claimed)
            let missing = add.filter { keyword in !kept.contains { $0.lowercased() == keyword.lowercased() } }
            return Receipt(
                reference: "\(folder);\(uidValidity);\(uid)", at: clock(),
                facts: Facts(["tags.kept": .list(kept), "tags.missing": .list(missing)]))
        } catch let error as TransportError where !error.isAnswer {
            await folders.forget(connection)
            throw error
        }
    }
}

package enum IMAPKeywordsError: Error, CustomStringConvertible {
    case noKeywords

    package var description: String { "the effect carries no keywords; nothing was sent to the server" }
}
