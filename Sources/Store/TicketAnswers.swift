package import Foundation
import GRDB
import Resolution

/// What a person said to the customer in a ticket that is the source of a mailbox's messages.
package struct TicketAnswer: Sendable {
    package var conversation: String
    /// Of the customer's messages before it.
    package var places: [(uidValidity: UInt32, uid: UInt32)]
    package var date: Date

    package init(conversation: String, places: [(uidValidity: UInt32, uid: UInt32)], date: Date) {
        self.conversation = conversation
        self.places = places
        self.date = date
    }
}

extension Ledger {
    /// Those messages are answered, and their cases hear of it, as when a person's answer is seen in Sent. One that was known
    /// to be answered makes no news: an answer that is seen again changes nothing.
    static func record(_ answer: TicketAnswer, _ db: Database, _ mailbox: String, _ folder: String) throws {
        var cases: Set<Int64> = []
        var last: Int64?
        for place in answer.places {
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select id, case_id from letter
                        where mailbox = ? and folder = ? and uid_validity = ? and uid = ?
                            and not was_answered and not is_answered
                        """), arguments: [mailbox, folder, place.uidValidity, place.uid])
            guard let row else { continue }
            let letter = row["id"] as Int64
            try db.change(sql: "update letter set is_answered = 1 where id = ?", arguments: [letter])
            last = letter
            // One that is in no case yet is found answered when it gets there.
            if let number = row["case_id"] as Int64? { cases.insert(number) }
        }
        for number in cases.sorted() {
            // A cause of its own: what follows from it is not what followed from the message.
            let cause = Cause.effect("answered:\(answer.conversation):\(last ?? 0)")
            try add(db, .humanAnswered(ours: false), cause: cause, to: number, at: answer.date)
        }
    }
}
