import Foundation
import GRDB
package import Mail
import Resolution

/// Where a message belongs.
package struct Placement: Sendable, Equatable {
    /// Nil for a message that begins a thread.
    package var threadID: String?
    /// Open case of the same customer in that thread, or one resolved less than 7 days ago.
    package var caseID: String?
    /// Whether it answers a message of ours.
    package var isReplyToUs: Bool
    /// The case is joined under a subject that it did not have.
    package var isSubjectNew: Bool
    /// Cases that it refers to and does not join, for people to see.
    package var related: [RelatedCase]

    package init(
        threadID: String? = nil, caseID: String? = nil, isReplyToUs: Bool = false, isSubjectNew: Bool = false,
        related: [RelatedCase] = []
    ) {
        self.threadID = threadID
        self.caseID = caseID
        self.isReplyToUs = isReplyToUs
        self.isSubjectNew = isSubjectNew
        self.related = related
    }
}

extension Ledger {
    /// Days in which a resolved case takes its customer's next message.
    static let returnDays = 7

    /// Where the message's In-Reply-To and References point to. An id alone proves nothing: only a thread in which its
    /// From takes part takes it. Never by subject.
    package func placement(
        of message: Message, from: EmailAddress?, mailbox: String
    ) async throws -> Placement {
        try await read { db in try Self.place(db, message, from: from, mailbox: mailbox) }
    }

    static func place(
        _ db: Database, _ message: Message, from: EmailAddress?, mailbox: String
    ) throws -> Placement {
        let found = try threads(db, of: message, from: from, mailbox: mailbox)
        let scope = try scope(db, of: message, from: from, threads: found.threads, mailbox: mailbox)
        return Placement(
            threadID: found.threads.first.map { Shown.thread($0) }, caseID: scope.joined,
            isReplyToUs: found.isReplyToUs, isSubjectNew: scope.isSubjectNew, related: scope.related)
    }

    /// Threads that know an id the message refers to and its sender, the closest reference first; and those where the
    /// message's own id is awaited.
    static func threads(
        _ db: Database, of message: Message, from: EmailAddress?, mailbox: String
    ) throws -> (threads: [Int64], isReplyToUs: Bool) {
        guard let from else { return ([], false) }
        let sql = """
            select thread_id, letter_id, effect_id from message_reference as known
            where mailbox = ? and message_id = ? and exists (
                select 1 from letter where letter.thread_id = known.thread_id and letter.sender = ?)
            order by thread_id
            """
        var threads: [Int64] = []
        var isReplyToUs = false
        func look(_ id: String, onlyGhosts: Bool) throws {
            for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [mailbox, id, from.normalized]) {
                let isGhost = row["letter_id"] as Int64? == nil && row["effect_id"] as Int64? == nil
                // Its own id under another letter is a forged or broken id: it says nothing about where this belongs.
                if onlyGhosts, !isGhost { continue }
                let thread = row["thread_id"] as Int64
                if !threads.contains(thread) { threads.append(thread) }
                if row["effect_id"] as Int64? != nil { isReplyToUs = true }
            }
        }
        for id in ancestors(of: message) { try look(id, onlyGhosts: false) }
        if let own = message.messageID { try look(own, onlyGhosts: true) }
        return (threads, isReplyToUs)
    }

    /// What the message answers, closest first: RFC 5322, 3.6.4. Cut, for a header can hold thousands.
    static func ancestors(of message: Message) -> [String] {
        var ids: [String] = []
        let far =
            message.references.count > 50 ? [message.references[0]] + message.references.suffix(49) : message.references
        for id in message.inReplyTo.prefix(10) + far.reversed() where !ids.contains(id) { ids.append(id) }
        return ids
    }

    /// Makes threads one that a message has shown to be one; the oldest stays.
    static func join(_ db: Database, _ threads: [Int64]) throws -> Int64? {
        guard let kept = threads.min() else { return nil }
        for other in threads where other != kept {
            try db.change(
                sql: """
                    insert into message_reference (mailbox, message_id, thread_id, letter_id, effect_id)
                    select mailbox, message_id, :kept, letter_id, effect_id from message_reference
                    where thread_id = :other
                    on conflict do update set letter_id = coalesce(letter_id, excluded.letter_id),
                        effect_id = coalesce(effect_id, excluded.effect_id)
                    """, arguments: ["kept": kept, "other": other])
            for sql in [
                "update letter set thread_id = :kept where thread_id = :other",
                "insert or ignore into case_thread select case_id, :kept from case_thread where thread_id = :other",
            ] {
                try db.change(sql: sql, arguments: ["kept": kept, "other": other])
            }
            for sql in [
                "delete from message_reference where thread_id = ?", "delete from case_thread where thread_id = ?",
                "delete from thread where id = ?",
            ] {
                try db.change(sql: sql, arguments: [other])
            }
        }
        return kept
    }

    /// Notes every id the message names, so that threads come out the same in any order of arrival.
    static func refer(_ db: Database, _ message: Message, letter: Int64, thread: Int64, mailbox: String) throws {
        if let own = message.messageID {
            try db.change(
                sql: """
                    insert into message_reference (mailbox, message_id, thread_id, letter_id) values (?, ?, ?, ?)
                    on conflict do update set letter_id = coalesce(letter_id, excluded.letter_id)
                    """, arguments: [mailbox, own, thread, letter])
        }
        for id in ancestors(of: message) {
            try db.change(
                sql: """
                    insert into message_reference (mailbox, message_id, thread_id) values (?, ?, ?)
                    on conflict do nothing
                    """, arguments: [mailbox, id, thread])
        }
    }
}
