import GRDB

extension Ledger {
    /// How often approvers wanted an answer that waits to read otherwise, whoever it was and whatever came of it.
    package func edits(of effect: String) async throws -> Int {
        guard let number = Shown.effect.number(effect) else { return 0 }
        return try await read { db in
            let kinds = try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        select kind from case_event
                        where case_id = (select case_id from effect where id = ?) order by id
                        """), arguments: [number])
            return try kinds.count { kind in
                guard case .edited(effect, _, _) = try value(CaseEvent.Kind.self, of: kind) else { return false }
                return true
            }
        }
    }
}
