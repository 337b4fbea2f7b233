import Foundation
import GRDB
import Mail
import Resolution

extension Ledger {
    /// Cases of others that are looked at when a message refers to them.
    private static let mostOthers = 5

    /// Which case takes a message, by `caseScope`: its sender's own cases in `threads`, newest first, and those of others
    /// with a message that it refers to.
    static func scope(
        _ db: Database, of message: Message, from: EmailAddress?, threads: [Int64], mailbox: String
    ) throws -> CaseScope {
        let ids = ancestors(of: message)
        var candidates: [CaseCandidate] = []
        let since = message.date.map { stored($0.date) - Int64(returnDays) * 86_400_000 } ?? 0
        func add(_ rows: [Row], answered: Set<Int64> = []) throws {
            for row in rows {
                let number = row["id"] as Int64
                guard let file = try file(db, number) else { continue }
                let origin = try letter(db, row["origin_letter"])
                let isEnded = file.state == .resolved || file.state == .closed
                candidates.append(
                    CaseCandidate(
                        id: file.id, customer: file.customer,
                        customerName: origin?.message?.from.first?.name ?? "", subject: file.subject,
                        isReachable: !isEnded || (row["resolved"] as Int64? ?? 0) >= since, isEnded: isEnded,
                        isAnswered: answered.contains(number)))
            }
        }
        if let from, !threads.isEmpty {
            try add(
                Row.fetchAll(
                    db.cachedStatement(
                        sql: """
                            select distinct case_file.id, resolved, origin_letter from case_file
                            join case_thread on case_thread.case_id = case_file.id
                            where case_thread.thread_id in (\(marks(threads.count))) and mailbox = ? and customer = ?
                            order by case_file.id desc limit 20
                            """),
                    arguments: StatementArguments(threads) + [mailbox, from.normalized]))
        }
        if !ids.isEmpty {
            let named = "message_reference.mailbox = ? and message_id in (\(marks(ids.count)))"
            let arguments = StatementArguments([mailbox]) + StatementArguments(ids)
            let others = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select distinct case_file.id, resolved, origin_letter from message_reference
                        join case_thread on case_thread.thread_id = message_reference.thread_id
                        join case_file on case_file.id = case_thread.case_id
                        where \(named) and (message_reference.letter_id is not null or effect_id is not null)
                            and customer is not ?
                        order by case_file.id desc limit \(mostOthers)
                        """), arguments: arguments + [from?.normalized])
            let answered = try Int64.fetchSet(
                db.cachedStatement(
                    sql: """
                        select effect.case_id from message_reference join effect on effect.id = effect_id where \(named)
                        """), arguments: arguments)
            try add(others, answered: answered)
        }
        return caseScope(of: message, from: from, among: candidates)
    }

    /// Says in a case, and in those it is related to, what a person should know about them.
    static func noteScope(
        _ db: Database, _ placement: Placement, case number: Int64, letter: Int64, at now: Date
    ) throws {
        let own = Shown.case(number)
        if placement.isSubjectNew, placement.caseID == own {
            try note(
                db, TrailEntry("subject", "a new subject on the same thread"), case: number, letter: letter, at: now)
        }
        if let wanted = placement.caseID, wanted != own {
            let why = "it could not take this letter: its state or the proof of the sender differs"
            try note(
                db, TrailEntry("related", "possibly related to \(wanted): \(why)"), case: number, letter: letter,
                at: now)
        }
        for other in placement.related where other.id != own {
            let why = other.reason.rawValue
            try note(
                db, TrailEntry("related", "possibly related to \(other.id): \(why)"), case: number, letter: letter,
                at: now)
            guard let related = Shown.case.number(other.id) else { continue }
            try note(
                db, TrailEntry("related", "\(own) is possibly related: \(why)"), case: related, letter: nil, at: now)
        }
    }
}
