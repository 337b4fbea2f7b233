package import Foundation
import GRDB
package import Mail
import Resolution

/// An address that gets no automatic mail any more, because mail to it came back.
package struct Suppression: Sendable, Equatable {
    package var address: String
    package var mailbox: String
    package var since: Date
    package var why: String
}

extension Ledger {
    private static let patience = 3
    private static let week: Int64 = 7 * 86_400_000

    /// Reports on mail of ours that came back, in the transaction that ends the report's intake.
    ///
    /// Only a report that names a Message-ID which we made counts, and only for the address that this mail went to: nobody
    /// can silence another's address by a forged report. A lasting fault suppresses the address at once, three passing ones
    /// in a week do, too. What did not arrive is a matter for a person.
    func takeReports(_ db: Database, of message: Message, letter: Int64, mailbox: String, now: Date) throws {
        var seen = Set<Int64>()
        for report in message.reports where report.reason != "delivered" {
            let ids = [report.originalMessageID].compactMap { $0 } + message.inReplyTo + message.references
            for id in ids where isOwnMessageID(id) {
                let row = try Row.fetchOne(
                    db.cachedStatement(
                        sql: """
                            select effect.id, case_id, envelope_to, recipient from frozen_mail
                            join effect indexed by effect_mail on effect.mail_id = frozen_mail.id
                            where frozen_mail.message_id = ? and kind = 'smtp.send' and effect.mailbox = ? limit 1
                            """), arguments: [id, mailbox])
                guard let row, seen.insert(row["id"]).inserted else { continue }
                try take(report, of: row, letter: letter, mailbox: mailbox, db, now)
            }
        }
    }

    private func take(
        _ report: Message.Report, of row: Row, letter: Int64, mailbox: String, _ db: Database, _ now: Date
    ) throws {
        // What was sent to somebody who is forgotten by now says nothing about anybody.
        guard let to = EmailAddress(row["envelope_to"] as String), to.text != erasedAddress else { return }
        let (effect, number, address) = (row["id"] as Int64, row["case_id"] as Int64, to.normalized)
        let time = try Self.tick(db, now)
        let why = "it came back: \(report.status ?? report.replyCode ?? "") \(report.reason)"
        let isDelay = report.status?.utf8.first == UInt8(ascii: "4") && report.reason != "expired"
        try db.change(
            sql: """
                insert into returned_mail (letter_id, effect_id, address, at, is_hard, reason)
                values (?, ?, ?, ?, ?, ?)
                """, arguments: [letter, effect, address, time, report.isHard, report.reason])
        let soft =
            try Int.fetchOne(
                db.cachedStatement(
                    sql:
                        "select count(distinct effect_id) from returned_mail where address = ? and at > ? and not is_hard"
                ),
                arguments: [address, time - Self.week]) ?? 0
        let isOver = report.isHard || soft >= Self.patience
        if isOver, row["recipient"] == Intent.Counted.customer.rawValue {
            try db.execute(
                sql:
                    "insert into suppression (address, mailbox, since, why) values (?, ?, ?, ?) on conflict do nothing",
                arguments: [address, mailbox, stored(now), report.isHard ? why : "\(soft) times: \(why)"])
        }
        try Self.note(
            db, TrailEntry("returned", "\(Shown.effect(effect)): \(why)"), case: number, letter: letter, at: now)
        let isTold =
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: "select why like 'it came back:%' from effect where id = ?"), arguments: [effect]) ?? false
        guard isOver || !isDelay, !isTold else { return }
        try db.change(sql: "update effect set why = ? where id = ?", arguments: [why, effect])
        try Self.add(
            db, .failed(run: nil, effect: Shown.effect(effect), .actionFailed), cause: .message(letter), to: number,
            at: now)
    }

    /// Addresses that get no automatic mail, in the order of their names.
    package func suppressions() async throws -> [Suppression] {
        try await read { db in
            try Row.fetchAll(db.cachedStatement(sql: "select * from suppression order by address")).map { row in
                Suppression(
                    address: row["address"], mailbox: row["mailbox"], since: moment(row["since"] as Int64),
                    why: row["why"])
            }
        }
    }

    /// An operator says that an address works again. False when it is not suppressed.
    package func lift(_ address: EmailAddress) async throws -> Bool {
        try await write("ledger.pause") { db in
            try db.change(sql: "delete from returned_mail where address = ?", arguments: [address.normalized])
            try db.change(
                sql: "delete from suppression where address in (?, ?)",
                arguments: [address.normalized, self.ids.pseudonym(address.normalized)])
            return db.changesCount > 0
        }
    }
}
