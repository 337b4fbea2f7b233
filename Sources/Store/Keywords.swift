import GRDB
package import Resolution

/// A message of a case that is not closed, where it lies now.
package struct CaseMessagePlace: Sendable, Equatable {
    package var caseID: String
    package var folder: String
    package var uidValidity: UInt32
    package var uid: UInt32
}

extension Ledger {
    /// Where the messages of a mailbox's latest cases lie: those whose keywords people may change.
    ///
    /// - Parameter limit: of cases; older ones are no longer looked at.
    package func placesOfMessages(mailbox: String, cases limit: Int) async throws -> [CaseMessagePlace] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select case_id, folder, uid_validity, uid from letter where case_id in
                            (select id from case_file where mailbox = ? and state <> 'closed' order by id desc limit ?)
                        order by folder, uid
                        """), arguments: [mailbox, limit]
            ).map { row in
                CaseMessagePlace(
                    caseID: Shown.case(row["case_id"]), folder: row["folder"], uidValidity: row["uid_validity"],
                    uid: row["uid"])
            }
        }
    }

    /// The keywords that stood at a case's message when replyd last wrote some, and whether nothing more is to come; nil
    /// before the first.
    package func lastKeywords(of file: Case) async throws -> (kept: [String], isSettled: Bool)? {
        let rows = try await effects(case: file.id).filter { $0.kind == .imapFlag }
        let isSettled = rows.allSatisfy { ![.planned, .executing].contains($0.state) }
        guard let last = rows.last(where: { $0.state == .done }),
            case .list(let kept)? = last.receipt?.facts["tags.kept"]
        else { return nil }
        return (kept, isSettled)
    }

    package func file(of id: String) async throws -> Case? {
        guard let number = Shown.case.number(id) else { return nil }
        return try await read { db in try Self.file(db, number) }
    }
}
