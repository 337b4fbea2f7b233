package import Foundation
import GRDB
import Resolution

/// One question to a model, what it answered, and what became of the answer. Kept before anything is made of it: whoever asks
/// the same again in the same case, also after a crash, gets the same answer and pays nothing.
package struct KeptExchange: Sendable, Equatable {
    /// Shown as `C-…`.
    package var caseID: String
    /// The message that it was asked about.
    package var message: Int64?
    package var mailbox: String
    /// The operator's name for the model.
    package var model: String
    package var task: String
    /// SHA-256 of the whole question, in hexadecimal.
    package var digest: String
    /// What is the same for every message of the mailbox: instructions and schema. Kept once.
    package var front: String
    /// What is of this message: facts and the author's words. `erased` once they were given up.
    package var tail: String
    /// Byte for byte; nil when none came, and once it was given up.
    package var answer: [UInt8]?
    /// Why none came.
    package var failure: String?
    /// The model that the server says to have used.
    package var servedBy: String
    /// Tokens.
    package var fresh: Int
    package var cached: Int
    package var stored: Int
    package var out: Int
    /// In millionths of a minor unit of `currency`. As it is read: with what earlier attempts at the same question cost.
    package var cost: Int
    package var currency: String?
    package var at: Date
    /// What became of the answer; nil until the decision that it served was committed.
    package var outcome: String?

    package init(
        caseID: String, message: Int64?, mailbox: String, model: String, task: String, digest: String, front: String,
        tail: String, answer: [UInt8]?, failure: String? = nil, servedBy: String = "", fresh: Int = 0, cached: Int = 0,
        stored: Int = 0, out: Int = 0, cost: Int = 0, currency: String? = nil, at: Date, outcome: String? = nil
    ) {
        self.caseID = caseID
        self.message = message
        self.mailbox = mailbox
        self.model = model
        self.task = task
        self.digest = digest
        self.front = front
        self.tail = tail
        self.answer = answer
        self.failure = failure
        self.servedBy = servedBy
        self.fresh = fresh
        self.cached = cached
        self.stored = stored
        self.out = out
        self.cost = cost
        self.currency = currency
        self.at = at
        self.outcome = outcome
    }
}

extension Ledger {
    /// Keeps what was asked and what came of it. The first answer of a model to a question stays; an attempt that brought none
    /// gives way to the next. What each attempt cost stays counted.
    ///
    /// - Throws: `LedgerError.unknown` for a case that is not there.
    package func keep(_ exchange: KeptExchange) async throws {
        try await write("ledger.exchange") { db in
            guard let number = Shown.case.number(exchange.caseID),
                let file = try Row.fetchOne(
                    db.cachedStatement(sql: "select emptied from case_file where id = ?"), arguments: [number])
            else { throw LedgerError.unknown("case \(exchange.caseID)") }
            // An answer that was still under way when its customer was erased.
            let isEmptied = file["emptied"] as Int64? != nil
            let front = sha256(exchange.front.utf8)
            try db.change(
                sql: "insert into prompt_front (digest, text) values (?, ?) on conflict do nothing",
                arguments: [front, Data(exchange.front.utf8)])
            let question: [(any DatabaseValueConvertible)?] = [number, exchange.digest, exchange.model]
            try db.change(
                sql: "update exchange set cost = cost + ? where case_id = ? and digest = ? and model = ?",
                arguments: StatementArguments([exchange.cost] + question))
            let isFirst = db.changesCount == 0
            let values: [(any DatabaseValueConvertible)?] = [
                exchange.message, exchange.mailbox, exchange.task, front, stored(exchange.at), exchange.currency,
                exchange.fresh, exchange.cached, exchange.stored, exchange.out, exchange.servedBy, exchange.outcome,
                exchange.failure, isEmptied ? Data(erasedWord.utf8) : Data(exchange.tail.utf8),
                isEmptied ? nil : exchange.answer.map { Data($0) },
            ]
            if isFirst {
                try db.change(sql: Self.insertion, arguments: StatementArguments(values + [exchange.cost] + question))
            } else {
                try db.change(sql: Self.replacement, arguments: StatementArguments(values + question))
            }
        }
    }

    private static let told = [
        "letter_id", "mailbox", "task", "front", "at", "currency", "fresh", "cached", "stored", "out", "served_by",
        "outcome", "failure", "tail", "answer",
    ]
    private static let insertion = """
        insert into exchange (\(told.joined(separator: ", ")), cost, case_id, digest, model)
        values (\(marks(told.count + 4)))
        """
    private static let replacement = """
        update exchange set \(told.map { "\($0) = ?" }.joined(separator: ", "))
        where answer is null and case_id = ? and digest = ? and model = ?
        """

    /// The answer that a question has had in a case, of whichever model; the oldest where several have answered.
    ///
    /// - Parameter refused: models whose answer did not hold: another may have been asked after them.
    package func answer(
        to digest: String, in caseID: String, besides refused: Set<String> = []
    ) async throws -> KeptExchange? {
        guard let number = Shown.case.number(caseID) else { return nil }
        return try await read { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        \(Self.exchange) where case_id = ? and exchange.digest = ? and answer is not null
                        order by id
                        """), arguments: [number, digest])
            while let row = try rows.next() {
                let kept = KeptExchange(row: row)
                if !refused.contains(kept.model) { return kept }
            }
            return nil
        }
    }

    /// What models were asked in a case, oldest first; found as `trail` finds.
    package func exchanges(_ caseOrMessageID: String) async throws -> [KeptExchange] {
        let place = Whereabouts(caseOrMessageID)
        return try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "\(Self.exchange) where \(place.condition) order by id"),
                arguments: place.arguments
            ).map(KeptExchange.init(row:))
        }
    }

    private static let exchange = """
        select exchange.*, prompt_front.text as front_text from exchange
        join prompt_front on prompt_front.digest = exchange.front
        """

    /// What a mailbox's questions to a model have cost since then, in millionths of a minor unit of the model's currency. A
    /// question that was asked several times counts whole when it was asked last.
    package func spent(mailbox: String, model: String, since: Date) async throws -> Int {
        try await read { db in
            try Int.fetchOne(
                db.cachedStatement(
                    sql: "select sum(cost) from exchange where mailbox = ? and model = ? and at >= ?"),
                arguments: [mailbox, model, stored(since)]) ?? 0
        }
    }

    /// What a case's questions have cost, in millionths of a minor unit; models are expected to share a currency.
    package func spent(case caseID: String) async throws -> Int {
        guard let number = Shown.case.number(caseID) else { return 0 }
        return try await read { db in
            try Int.fetchOne(
                db.cachedStatement(sql: "select sum(cost) from exchange where case_id = ?"), arguments: [number]) ?? 0
        }
    }

    /// Of the question's answer; where it has none, of the attempts.
    static func keep(_ advice: AdviceOutcome, case number: Int64, _ db: Database) throws {
        try db.change(
            sql: """
                update exchange set outcome = ?1 where case_id = ?2 and digest = ?3
                    and (answer is not null or not exists (
                        select 1 from exchange as other
                        where other.case_id = ?2 and other.digest = ?3 and other.answer is not null))
                """, arguments: [advice.outcome, number, advice.digest])
    }

    /// Takes the customer's words out; what was asked of whom, and what it cost, stays.
    static let emptyExchanges = "update exchange set tail = cast('erased' as blob), answer = null where "
}

extension KeptExchange {
    fileprivate init(row: Row) {
        self.init(
            caseID: Shown.case(row["case_id"]), message: row["letter_id"], mailbox: row["mailbox"],
            model: row["model"], task: row["task"], digest: row["digest"],
            front: String(decoding: row["front_text"] as Data, as: UTF8.self),
            tail: String(decoding: row["tail"] as Data, as: UTF8.self),
            answer: (row["answer"] as Data?).map { Array($0) }, failure: row["failure"], servedBy: row["served_by"],
            fresh: row["fresh"], cached: row["cached"], stored: row["stored"], out: row["out"], cost: row["cost"],
            currency: row["currency"], at: moment(row["at"] as Int64), outcome: row["outcome"])
    }
}
