import Foundation
import GRDB
import Mail
import Resolution
import Understanding

// What a letter says for the second time, and where letters go that are no conversation.
extension Arrival {
    private static let mostLetters = 12
    private static let mostAnswers = 8
    /// Cases of one address in a day; what comes after joins the latest.
    private static let mostCases = 8

    /// Whether these words say nothing that this person had not said, or been told, in the last week.
    ///
    /// What came under a name that nobody vouched for is not what the person said: who forges their letters could otherwise
    /// have their own words passed over.
    ///
    /// Somebody on file who names orders, and none that they had named, says something new: the same question about
    /// another parcel is a question.
    ///
    /// - Parameter number: the case that the letter joins. Where it answers what was asked there, saying a wish once more
    ///   is an answer.
    func isRepetition(_ words: WordRuns, in number: Int64?, _ db: Database) throws -> Bool {
        guard let person = principal.address?.correspondent else { return false }
        let earlier = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select id, words from letter
                    where mailbox = ? and correspondent = ? and id <> ? and received > ? and words is not null
                        and (coalesce(json_extract(principal, '$.level'), 0) >= ?) = ?
                    order by id desc limit \(Self.mostLetters)
                    """),
            arguments: [
                mailbox, person, letter, stored(now) - Int64(Ledger.returnDays) * 86_400_000, Level.l1.rawValue,
                principal.level >= .l1,
            ])
        let answers = try Data.fetchAll(
            db.cachedStatement(
                sql: """
                    select words from effect where correspondent = ? and words is not null
                    order by counted desc limit \(Self.mostAnswers)
                    """), arguments: [person])
        let runs = earlier.map { WordRuns(bytes: Array($0["words"] as Data)) }
        let told = answers.map { WordRuns(bytes: Array($0)) }
        let isRepeated =
            try isAnswer(in: number, db)
            ? words.isRepetition(asked: runs, answers: told) : words.isRepetition(of: runs, answers: told)
        guard isRepeated else { return false }
        guard principal.level >= .l2, !objects.isEmpty else { return true }
        let named = try earlier.flatMap { row in
            let reading = try value(
                Reading.self,
                optional: String.fetchOne(
                    db.cachedStatement(sql: "select reading from letter where id = ?"), arguments: [row["id"] as Int64])
            )
            return (reading?.entities ?? []).filter { $0.kind == .order }.map(\.value)
        }
        return objects.contains { number in named.contains { $0.utf8.elementsEqual(number.utf8) } }
    }

    /// Whether it answers a mail of ours, somebody vouches for who wrote it, and its case has asked and waits to hear.
    private func isAnswer(in number: Int64?, _ db: Database) throws -> Bool {
        guard let number, placement.isReplyToUs, principal.level >= .l1, let file = try Ledger.file(db, number) else {
            return false
        }
        return file.runs.contains { $0.waitingFor == .customer && $0.asking != nil }
    }

    /// The case that takes what is no conversation: a repetition, whatever comes from somebody whose letters look like a
    /// loop while a person has them, and what one address sends beyond so many cases a day.
    func gathering(_ db: Database, isRepetition: Bool) throws -> String? {
        guard let address = principal.address else { return nil }
        let cases = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    select id, state, opened, json_extract(file, '$.reason') as reason,
                        json_extract(file, '$.principal.level') as level
                    from case_file where mailbox = ? and customer = ? order by id desc limit \(2 * Self.mostCases)
                    """), arguments: [mailbox, address.normalized]
        ).filter { (($0["level"] as Int? ?? 0) >= Level.l1.rawValue) == (principal.level >= .l1) }
        guard let latest = cases.first else { return nil }
        let isLoop =
            latest["state"] == CaseState.withHuman.rawValue
            && latest["reason"] as String? == Reason.loopSuspected.rawValue
        let day = stored(now) - 86_400_000
        let isCrowd = cases.count { ($0["opened"] as Int64) > day } >= Self.mostCases
        return isRepetition || isLoop || isCrowd ? Shown.case(latest["id"]) : nil
    }
}
