import Foundation
import GRDB
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// Words that belong to one customer and to nothing else: wherever one is found, something of the customer is.
enum Canaries {
    static let address = "canarylocal@canarydomain.test"
    static let number = "CNR90421"
    static let all = [
        "canarylocal", "canarydomain", "Canaryname", "canarysubject", "canarybody", "canaryfile", number,
        "canaryheader", "canaryvalue", "canaryattached",
        // What a model was asked about a letter, and what it said.
        "canaryasked", "canarysaid",
    ]

    /// A message with one in each place where words can stand, and the body in base64 and UTF-16, too.
    static func letter(_ id: String, size: Int = 0, body: String = "") -> [UInt8] {
        let sixteen = Array("canarybody".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
        let text = """
            From: Canaryname Quist <\(address)>\r
            To: help@lumen.test\r
            Subject: canarysubject about \(number)\r
            Date: Mon, 23 Nov 2026 09:00:00 +0000\r
            Message-ID: <\(id).canaryvalue@canarydomain.test>\r
            X-Canaryheader: canaryvalue\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary=b\r
            \r
            --b\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            The lamp of order \(number) is broken, canarybody. \(body)\r
            --b\r
            Content-Type: text/plain; name=canaryfile.txt\r
            Content-Transfer-Encoding: base64\r
            \r
            \(Data("a canaryattached text".utf8).base64EncodedString())\r
            --b--\r

            """
        return Array(text.utf8) + sixteen + [UInt8](repeating: 0x61, count: size)
    }

    /// How a word may lie in a file: as it is, in UTF-16, and in base64 at each of the three places of a group.
    private static func forms(_ word: String) -> [Data] {
        let bytes = Array(word.utf8)
        var forms = [Data(bytes), Data(word.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })]
        forms.append(Data(word.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }))
        forms.append(Data(bytes.map { String(format: "=%02X", $0) }.joined().utf8))
        for shift in 0..<3 {
            let encoded = Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString()
            // Only the letters that depend on the word alone.
            let first = shift == 0 ? 0 : shift + 1
            let last = (shift + bytes.count) * 8 / 6
            forms.append(Data(encoded.utf8.dropFirst(first).prefix(last - first)))
        }
        return forms
    }

    static func found(in data: Data) -> [String] {
        let lower = Data(data.map(asciiLowercase))
        return all.filter { word in
            lower.range(of: Data(word.lowercased().utf8)) != nil
                || forms(word).contains { data.range(of: $0) != nil }
        }
    }

    /// Everything that the rows of a database hold.
    static func dump(_ db: Database) throws -> Data {
        var all = Data()
        for table in try String.fetchAll(db, sql: "select name from sqlite_master where type = 'table'") {
            for row in try Row.fetchAll(db, sql: "select * from \(table)") {
                for value in row.databaseValues {
                    switch value.storage {
                    case .string(let text): all += Data(text.utf8)
                    case .blob(let data): all += data
                    default: break
                    }
                    all += [0]
                }
            }
        }
        return all
    }

    /// `file: word` for each word found in a file of the folder or below it.
    static func found(below folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.sorted().flatMap { name -> [String] in
            let inName = all.filter { name.lowercased().contains($0.lowercased()) }
            let data = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
            return (inName + found(in: data)).map { "\(name): \($0)" }
        }
    }
}

extension LedgerFixture {
    /// Takes a whole message into a case, as it is parsed.
    @discardableResult
    func receive(
        bytes: [UInt8], orders: [String] = [], level: Level = .l2, uidValidity: UInt32 = 7
    ) async throws -> (letter: Int64, case: String) {
        let message = parse(bytes)
        let ids = try await admit([admission(bytes: bytes, uidValidity: uidValidity)])
        let letter = try #require(ids.first)
        let sender = try address(message.from.first?.address ?? "")
        var reading = Reading(intent: "damaged_item", confidence: 0.9, abstains: false, language: "en")
        reading.entities = orders.map { Reading.Entity(kind: .order, text: $0, value: $0, start: 0, end: 4) }
        reading.wishes = [
            Reading.Wish(intent: "damaged_item", confidence: 0.9, abstains: false, text: message.visible)
        ]
        let outcome = IntakeOutcome.assigned(
            message: message,
            screening: Screening(
                kind: .human, policy: .allowed, signs: [Message.Sign(rule: "S9", detail: message.subject ?? "")]),
            reading: reading,
            principal: Principal(level: level, address: sender, customer: level >= .l2 ? try customer(sender) : nil))
        let number = try await ledger.finishIntake(letter, outcome, now: now)
        return (letter, try #require(number))
    }

    /// A model is asked about a letter of the customer's.
    func ask(about letter: Int64, in id: String) async throws {
        try await ledger.keep(
            KeptExchange(
                caseID: id, message: letter, mailbox: "shop", model: "small", task: "classify",
                digest: String(repeating: "a", count: 64), front: "Which wish is it?", tail: "They write: canaryasked",
                answer: Array("{\"quote\":\"canarysaid\"}".utf8), fresh: 40, out: 12, cost: 1_200, currency: "EUR",
                at: now))
    }

    func admission(bytes: [UInt8], uidValidity: UInt32 = 7) -> Admission {
        var admission = admission("", uidValidity: uidValidity)
        admission.content = .bytes(bytes)
        admission.size = bytes.count
        return admission
    }

    /// Ends a letter as one that nobody answers.
    func ignore(bytes: [UInt8], kind: Message.Kind, reason: String) async throws {
        let ids = try await admit([admission(bytes: bytes)])
        _ = try await ledger.finishIntake(
            #require(ids.first),
            .ignored(
                message: parse(bytes), screening: Screening(kind: kind, policy: .none, signs: []), why: reason),
            now: now)
    }
}
