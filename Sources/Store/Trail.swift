package import Foundation
import GRDB
package import Mail

/// One line of what led to a decision.
package struct TrailRow: Codable, Sendable, Equatable {
    package var at: Date
    /// The letter it was about, where it was about one.
    package var letter: Int64?
    package var step: String
    package var detail: String
}

extension Ledger {
    /// The step of a line that names an order which is not its customer's, or nobody's.
    package static let notTheirs = "not_theirs"

    /// The numbers of orders that a customer named and that were not theirs, as they wrote them.
    package func numbersNotTheirs(
        customer: EmailAddress?, mailbox: String, since: Date
    ) async throws -> Set<String> {
        guard let customer else { return [] }
        return try await read { db in
            try String.fetchSet(
                db.cachedStatement(
                    sql: """
                        select trail.detail from case_file join trail on trail.case_id = case_file.id
                        where case_file.mailbox = ? and case_file.customer = ? and trail.step = ? and trail.at > ?
                        """), arguments: [mailbox, customer.normalized, Self.notTheirs, stored(since)])
        }
    }

    /// Everything that led to the decisions of a case, oldest first: by its id, or by the Message-ID or the number (`M-7`)
    /// of a letter in it.
    /// A letter that became no case has lines of its own.
    package func trail(_ caseOrMessageID: String) async throws -> [TrailRow] {
        let place = Whereabouts(caseOrMessageID)
        return try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "select * from trail where \(place.condition) order by id"),
                arguments: place.arguments
            ).map { row in
                TrailRow(
                    at: moment(row["at"] as Int64), letter: row["letter_id"], step: row["step"], detail: row["detail"])
            }
        }
    }
}

/// Finds what has a `case_id` and a `letter_id`: by a case, or by the Message-ID or the number of a letter, with everything of the
/// case that the letter is in.
struct Whereabouts: Sendable {
    let condition: String
    private let value: Value

    private enum Value {
        case number(Int64)
        case text(String)
    }

    var arguments: StatementArguments {
        switch value {
        case .number(let number): [number]
        case .text(let text): [text]
        }
    }

    init(_ caseOrMessageID: String) {
        // By mailbox, too: that is how letters are found by Message-ID.
        func named(_ column: String) -> String {
            "select \(column) from letter where mailbox in (select mailbox from folder_cursor) and message_id = ?1"
        }
        if let number = Shown.case.number(caseOrMessageID) {
            (condition, value) = ("case_id = ?1", .number(number))
        } else if let number = Shown.letter.number(caseOrMessageID) {
            condition = "letter_id = ?1 or case_id in (select case_id from letter where id = ?1)"
            value = .number(number)
        } else {
            condition = "case_id in (\(named("case_id"))) or letter_id in (\(named("id")))"
            value = .text(caseOrMessageID)
        }
    }
}
