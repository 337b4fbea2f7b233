import Foundation
import GRDB
import Glibc
import Mail

/// Which rows hold something of one customer, however their address is written.
///
/// A case is theirs as a whole, with everything that was sent, noted and told in it. Messages that became no case are
/// theirs when they come from them or name them: a report on mail that came back, an approver's answer. A message of
/// somebody else's case that names them is somebody else's: it is only counted.
struct Holdings: Sendable, Equatable {
    var letters: Set<Int64> = []
    var cases: Set<Int64> = []
    var effects: Set<Int64> = []
    var threads: Set<Int64> = []
    /// Every way in which the address was met, in lower case.
    var addresses: Set<String> = []
    /// Mail to our own people, in cases of others, that names them or a case of theirs.
    var mailsAboutThem: Set<Int64> = []
    /// Messages of other people's cases that name them.
    var mentions: Set<Int64> = []

    var isEmpty: Bool { letters.isEmpty && cases.isEmpty && effects.isEmpty && mailsAboutThem.isEmpty }

    /// - Parameter file: reads a letter that lies in a file.
    init(of address: EmailAddress, _ db: Database, file: (String) throws -> [UInt8]) throws {
        addresses = [address.normalized]
        for sql in [
            "select distinct customer from case_file where customer is not null",
            "select distinct customer_address from effect where customer_address is not null",
        ] {
            for text in try String.fetchAll(db, sql: sql)
            where EmailAddress(text)?.correspondent == address.correspondent {
                addresses.insert(text)
            }
        }
        let list = try document(addresses.sorted())
        cases = try Int64.fetchSet(
            db, sql: "select id from case_file where customer in (select value from json_each(?))", arguments: [list])
        try findLetters(address, db, file: file)
        effects = try Int64.fetchSet(
            db,
            sql: """
                select id from effect where case_id in (select value from json_each(:cases)) or correspondent = :person
                    or customer_address in (select value from json_each(:list))
                """,
            arguments: ["cases": try document(cases.sorted()), "person": address.correspondent, "list": list])
        try findAnswersOfApprovers(db)
        try findThreads(db)
        try findMailToStaff(db)
    }

    /// Of cases, whoever's they are.
    init(ofCases cases: Set<Int64>, _ db: Database) throws {
        self.cases = cases
        let list = try document(cases.sorted())
        letters = try Int64.fetchSet(
            db, sql: "select id from letter where case_id in (select value from json_each(?))", arguments: [list])
        effects = try Int64.fetchSet(
            db, sql: "select id from effect where case_id in (select value from json_each(?))", arguments: [list])
        try findAnswersOfApprovers(db)
        try findThreads(db)
    }

    private mutating func findThreads(_ db: Database) throws {
        threads = try Int64.fetchSet(
            db,
            sql: """
                select thread_id from letter where thread_id is not null and id in (select value from json_each(?1))
                union select thread_id from case_thread where case_id in (select value from json_each(?2))
                """, arguments: [try document(letters.sorted()), try document(cases.sorted())])
    }

    private mutating func findLetters(
        _ address: EmailAddress, _ db: Database, file: (String) throws -> [UInt8]
    ) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                select letter.id, letter.case_id, letter.sha256, letter.correspondent, letter.message, case_file.customer
                from letter left join case_file on case_file.id = letter.case_id order by letter.id
                """)
        while let row = try rows.next() {
            let (id, number) = (row["id"] as Int64, row["case_id"] as Int64?)
            if let number, cases.contains(number) {
                letters.insert(id)
                continue
            }
            let isOthers = number != nil && row["customer"] as String? != nil
            let message = try Letter.message(in: row["message"])
            let isFrom =
                row["correspondent"] as String? == address.correspondent
                || message.map { message in
                    message.from.contains { EmailAddress($0.address)?.correspondent == address.correspondent }
                } ?? false
            // What is in no case is looked through to the last byte.
            let isNamed =
                try isFrom || names(row["message"] as DatabaseValue)
                || (!isOthers && namesBytes(row["sha256"], db, file: file))
            guard isNamed else { continue }
            if isOthers {
                mentions.insert(id)
            } else {
                letters.insert(id)
                if let number { cases.insert(number) }
            }
        }
    }

    private func namesBytes(_ hash: String, _ db: Database, file: (String) throws -> [UInt8]) throws -> Bool {
        let row = try Row.fetchOne(db, sql: "select bytes, dropped from raw_letter where sha256 = ?", arguments: [hash])
        guard let row, row["dropped"] as Int64? == nil else { return false }
        if let data = row["bytes"] as Data? { return data.withUnsafeBytes(names) }
        return try file(hash).withUnsafeBytes(names)
    }

    /// The texts of a stored message stand in it as they are.
    private func names(_ column: DatabaseValue) -> Bool {
        switch column.storage {
        case .blob(let data): data.withUnsafeBytes(names)
        case .string(let text): names(text)
        case .null, .int64, .double: false
        }
    }

    private func names(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { names(UnsafeRawBufferPointer($0)) }
    }

    /// Looks at each `@` only: messages are long, and there are many.
    private func names(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        let wanted = addresses.map { Array($0.utf8) }
        var start = 0
        while start < bytes.count, let found = memchr(base + start, 0x40, bytes.count - start) {
            let at = UnsafeRawPointer(found) - base
            for address in wanted {
                let before = address.lastIndex(of: 0x40) ?? 0
                let begin = at - before
                guard begin >= 0, begin + address.count <= bytes.count else { continue }
                if address.indices.allSatisfy({ asciiLowercase(bytes[begin + $0]) == address[$0] }) { return true }
            }
            start = at + 1
        }
        return false
    }

    /// They quote what was shown for approval: the customer's own words.
    private mutating func findAnswersOfApprovers(_ db: Database) throws {
        guard !effects.isEmpty else { return }
        let rows = try Row.fetchAll(
            db, sql: "select id, reason from letter where stage = 'ignored' and reason like 'approval: %'")
        for row in rows {
            let effect = (row["reason"] as String).split(separator: " ").last.flatMap {
                Shown.effect.number(String($0))
            }
            if let effect, effects.contains(effect) { letters.insert(row["id"]) }
        }
    }

    /// A brief may tell of several cases, of several people.
    private mutating func findMailToStaff(_ db: Database) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                select effect.id, effect.mail_id, frozen_mail.bytes from effect
                join frozen_mail on frozen_mail.id = effect.mail_id
                where effect.recipient = 'staff' and length(frozen_mail.bytes) > 0
                """)
        let named = cases.map { Array(Shown.case($0).utf8) }
        while let row = try rows.next() {
            guard !effects.contains(row["id"]) else { continue }
            let message = parse(Array(row["bytes"] as Data))
            let text = Array((message.subject ?? "").utf8) + [0x20] + Array(message.text.utf8)
            if text.withUnsafeBytes(names) || named.contains(where: { Self.holds(text, word: $0) }) {
                mailsAboutThem.insert(row["mail_id"])
            }
        }
    }

    /// Whether the text holds `C-1` as a word of its own, not as the beginning of `C-12`.
    private static func holds(_ text: [UInt8], word: [UInt8]) -> Bool {
        var rest = Data(text)[...]
        while let found = rest.range(of: Data(word)) {
            let isWhole = found.upperBound == rest.endIndex || !(0x30...0x39).contains(rest[found.upperBound])
            if isWhole { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    /// Bytes that no letter of anybody else has.
    func hashes(_ db: Database) throws -> [String] {
        let list = try document(letters.sorted())
        return try String.fetchAll(
            db,
            sql: """
                select distinct sha256 from letter where id in (select value from json_each(?1))
                    and sha256 not in (select sha256 from letter where id not in (select value from json_each(?1)))
                order by sha256
                """, arguments: [list])
    }

    func mails(_ db: Database) throws -> Set<Int64> {
        try Int64.fetchSet(
            db,
            sql: """
                select mail_id from effect where mail_id is not null and id in (select value from json_each(?))
                """, arguments: [try document(effects.sorted())])
    }
}
