import Foundation
import GRDB
import Mail
import Resolution
import Understanding

// A message in a thread of its own joins the open case that is about the same order.
extension Arrival {
    var objects: [String] {
        reading.entities.filter { $0.kind == .order }.map(\.value).reduce(into: []) { list, number in
            if !list.contains(number) { list.append(number) }
        }
    }

    /// The one open case of the same address about an order that this message names, and others that are about one.
    ///
    /// Only at the same or a higher level than that case has; with several of them, none: a person may put them together.
    func ofSameObject(_ db: Database) throws -> (joins: String?, named: [String]) {
        guard let address = principal.address, principal.level >= .l1, !objects.isEmpty else { return (nil, []) }
        let numbers = try Int64.fetchAll(
            db.cachedStatement(
                sql: """
                    select distinct case_file.id from case_file join case_object on case_object.case_id = case_file.id
                    where mailbox = ? and customer = ? and number in (\(marks(objects.count)))
                        and state not in ('resolved', 'closed')
                    order by case_file.id desc limit 10
                    """),
            arguments: StatementArguments([mailbox, address.normalized]) + StatementArguments(objects))
        var (able, named): ([String], [String]) = ([], [])
        for number in numbers {
            guard let file = try Ledger.file(db, number) else { continue }
            named.append(file.id)
            if file.customer == address, file.principal.level >= .l1, file.principal.level <= principal.level {
                able.append(file.id)
            }
        }
        return (named.count == 1 ? able.first : nil, named)
    }

    /// Remembers what the message is about, and names the cases that are about the same.
    func noteObjects(_ db: Database, _ number: Int64, _ kin: (joins: String?, named: [String])) throws {
        if principal.level >= .l1 {
            for object in objects.prefix(20) {
                try db.change(
                    sql: "insert or ignore into case_object (case_id, number) values (?, ?)",
                    arguments: [number, object])
            }
        }
        let own = Shown.case(number)
        for other in kin.named {
            let detail =
                other == own
                ? "joins \(own), which is open and about the same order"
                : "possibly related to \(other): the same order"
            try Ledger.note(db, TrailEntry("related", detail), case: number, letter: letter, at: now)
        }
    }
}
