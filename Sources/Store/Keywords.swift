import GRDB
package import Resolution

/// A message of a case that is not closed, where it lies now.
package struct CaseMessagePlace: Sendable, Equatable {
    package var caseID: String
    package var letter: Int64
    package var folder: String
    package var uidValidity: UInt32
    package var uid: UInt32

    package init(caseID: String, letter: Int64, folder: String, uidValidity: UInt32, uid: UInt32) {
        self.caseID = caseID
        self.letter = letter
        self.folder = folder
        self.uidValidity = uidValidity
        self.uid = uid
    }
}

extension Ledger {
    /// Where the messages of a mailbox's latest cases lie: those whose keywords people may change.
    ///
    /// - Parameter limit: of cases; older ones are no longer looked at.
    package func placesOfMessages(mailbox: String, cases limit: Int) async throws -> [CaseMessagePlace] {
        try await read { db in
            try Self.places(
                db,
                where: """
                    case_id in
                        (select id from case_file where mailbox = ? and state <> 'closed' order by id desc limit ?)
                    """, [mailbox, limit])
        }
    }

    /// The message of a case at which replyd last set or cleared `word`, and the keywords that stood there then; nil before the
    /// first, and while keywords are still to be written.
    package func lastKeywords(of id: String, on word: String) async throws -> (letter: Int64, kept: [String])? {
        guard let number = Shown.case.number(id) else { return nil }
        return try await read { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        select letter_id, state, body, receipt from effect where case_id = ? and kind = 'imap.flag'
                            and target not like 'draft %'
                            and state in ('planned', 'executing', 'done')
                        order by state = 'done', id desc
                        """), arguments: [number])
            while let row = try rows.next() {
                guard row["state"] == EffectState.done.rawValue else { return nil }
                guard
                    case .keywords(_, _, _, let add, let remove)? = try value(
                        EffectBody.self, optional: row["body"] as String?),
                    add.contains(word) || remove.contains(word)
                else { continue }
                guard let receipt = try value(Receipt.self, optional: row["receipt"] as String?),
                    case .list(let kept)? = receipt.facts["tags.kept"]
                else { return nil }
                return (row["letter_id"], kept)
            }
            return nil
        }
    }

    /// Which of `words` stand at the messages of a case, by what replyd wrote there or is about to. What people changed since
    /// is not counted, nor what was written where the message lies no more.
    package func standingKeywords(
        of id: String, among words: [String]
    ) async throws -> [(place: CaseMessagePlace, words: Set<String>)] {
        guard let number = Shown.case.number(id) else { return [] }
        return try await read { db in
            let bodies = try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        select body from effect where case_id = ? and kind = 'imap.flag' and target not like 'draft %'
                            and state in ('planned', 'executing', 'done', 'simulated') order by id
                        """), arguments: [number])
            var standing: [String: Set<String>] = [:]
            for body in bodies {
                guard
                    case .keywords(let folder, let validity, let uid, let add, let remove) = try value(
                        EffectBody.self, of: body)
                else { continue }
                let target = "\(folder);\(validity);\(uid)"
                standing[target] = (standing[target] ?? []).subtracting(remove).union(words.filter(add.contains))
            }
            guard standing.contains(where: { !$0.value.isEmpty }) else { return [] }
            return try Self.places(db, where: "case_id = ?", [number]).compactMap { place in
                standing["\(place.folder);\(place.uidValidity);\(place.uid)"].map { (place, $0) }
            }
        }
    }

    private static func places(
        _ db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [CaseMessagePlace] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select case_id, id, folder, uid_validity, uid from letter where \(condition)
                    order by folder, uid
                    """), arguments: arguments
        ).map { row in
            CaseMessagePlace(
                caseID: Shown.case(row["case_id"]), letter: row["id"], folder: row["folder"],
                uidValidity: row["uid_validity"], uid: row["uid"])
        }
    }

    package func file(of id: String) async throws -> Case? {
        guard let number = Shown.case.number(id) else { return nil }
        return try await read { db in try Self.file(db, number) }
    }
}
