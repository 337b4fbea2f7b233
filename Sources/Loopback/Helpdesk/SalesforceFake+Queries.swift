import Foundation

/// One query of SOQL, as far as a helpdesk needs the language.
struct SOQLQuery {
    indirect enum Condition {
        case compare(String, String, Literal)
        case all([Condition])
        case any([Condition])
    }

    enum Literal: Equatable {
        case text(String)
        case flag(Bool)
        case moment(String)
        case null
    }

    struct Wrong: Error {
        var code = "MALFORMED_QUERY"
        var message: String
    }

    var fields: [String] = []
    var object = ""
    var condition: Condition?
    var order: [(field: String, isDown: Bool)] = []
    var limit: Int?
    private var words: [String] = []
    private var place = 0

    init(_ text: String) throws {
        words = try Self.split(text)
        try take("SELECT")
        fields = try list()
        try take("FROM")
        object = try next()
        if isNext("WHERE") {
            place += 1
            condition = try conditions()
        }
        if isNext("ORDER") {
            place += 1
            try take("BY")
            repeat {
                if isNext(",") { place += 1 }
                let field = try next()
                var isDown = false
                if isNext("DESC") || isNext("ASC") { isDown = try next().uppercased() == "DESC" }
                order.append((field, isDown))
            } while isNext(",")
        }
        if isNext("LIMIT") {
            place += 1
            guard let number = Int(try next()) else { throw Wrong(message: "no number") }
            limit = number
        }
        guard place == words.count else { throw Wrong(message: "unexpected token: '\(words[place])'") }
    }

    /// Words, signs, and texts that keep their quotes.
    private static func split(_ text: String) throws -> [String] {
        var (words, word, isQuoted, isEscaped) = ([String](), "", false, false)
        func ended() -> [String] { word.isEmpty ? [] : [word] }
        for character in text {
            if isQuoted {
                word.append(character)
                if isEscaped {
                    guard "nrtbf\"'\\_%".contains(character) else { throw Wrong(message: "illegal escape") }
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "'" {
                    words.append(word)
                    (word, isQuoted) = ("", false)
                }
            } else if character == "'" {
                words += ended()
                (word, isQuoted) = ("'", true)
            } else if character.isWhitespace {
                words += ended()
                word = ""
            } else if "(),".contains(character) {
                words += ended() + [String(character)]
                word = ""
            } else {
                word.append(character)
            }
        }
        guard !isQuoted else { throw Wrong(message: "a string is not closed") }
        return words + ended()
    }

    private func isNext(_ word: String) -> Bool { place < words.count && words[place].uppercased() == word }

    private mutating func next() throws -> String {
        guard place < words.count else { throw Wrong(message: "unexpected end") }
        place += 1
        return words[place - 1]
    }

    private mutating func take(_ word: String) throws {
        guard try next().uppercased() == word else { throw Wrong(message: "expecting \(word)") }
    }

    private mutating func list() throws -> [String] {
        var names = [try next()]
        while isNext(",") {
            place += 1
            names.append(try next())
        }
        return names
    }

    private mutating func conditions() throws -> Condition {
        var parts = [try condition1()]
        let word = isNext("AND") ? "AND" : "OR"
        while isNext("AND") || isNext("OR") {
            // The language wants parentheses where both are.
            guard isNext(word) else { throw Wrong(message: "unexpected token: AND and OR") }
            place += 1
            parts.append(try condition1())
        }
        return parts.count == 1 ? parts[0] : word == "AND" ? .all(parts) : .any(parts)
    }

    private mutating func condition1() throws -> Condition {
        if isNext("(") {
            place += 1
            let inner = try conditions()
            try take(")")
            return inner
        }
        let field = try next()
        let sign = try next()
        guard ["=", "!=", ">=", ">", "<", "<="].contains(sign) else {
            throw Wrong(message: "unexpected token: \(sign)")
        }
        return .compare(field, sign, try literal(try next()))
    }

    private func literal(_ word: String) throws -> Literal {
        if word.hasPrefix("'") {
            var (text, isEscaped) = ("", false)
            for character in word.dropFirst().dropLast() {
                if !isEscaped, character == "\\" {
                    isEscaped = true
                } else {
                    text.append(isEscaped && character == "n" ? "\n" : character)
                    isEscaped = false
                }
            }
            return .text(text)
        }
        switch word.lowercased() {
        case "true": return .flag(true)
        case "false": return .flag(false)
        case "null": return .null
        default:
            guard word.contains("T"), word.hasSuffix("Z") || word.contains("+") else {
                throw Wrong(message: "unexpected token: '\(word)'")
            }
            return .moment(String(word.prefix(23)))
        }
    }
}

extension SalesforceFake.State {
    mutating func query(_ text: String) -> Answer {
        do {
            let query = try SOQLQuery(text)
            guard let table = SalesforceFake.Table.all[query.object] else {
                throw SOQLQuery.Wrong(code: "INVALID_TYPE", message: "sObject type is not supported")
            }
            for name in query.fields + query.order.map(\.field) where table.known[name] == nil {
                throw SOQLQuery.Wrong(code: "INVALID_FIELD", message: "No such column '\(name)'")
            }
            if let condition = query.condition { try check(condition, table) }
            if query.object == "ContentDocumentLink", !isTied(query.condition) {
                throw SOQLQuery.Wrong(message: "ContentDocumentLink requires a filter by a single Id")
            }
            var found = stored(query.object).filter { row in query.condition.map { holds($0, row) } ?? true }
            for (field, isDown) in query.order.reversed() {
                found = found.enumerated().sorted { one, other in
                    let (a, b) = (one.element[field] ?? "", other.element[field] ?? "")
                    if a == b { return one.offset < other.offset }
                    return isDown ? a > b : a < b
                }.map(\.element)
            }
            if let limit = query.limit { found = Array(found.prefix(limit)) }
            let answer = page(found, query.fields, query.object)
            for row in found {
                guard let id = row["Id"], let tags = haste.removeValue(forKey: id) else { continue }
                change("Case", id, ["AI_Tags__c": tags])
            }
            return answer
        } catch let wrong as SOQLQuery.Wrong {
            return error(400, wrong.code, wrong.message)
        } catch {
            return .cut
        }
    }

    private func stored(_ object: String) -> [SalesforceFake.Row] {
        switch object {
        case "User": SalesforceFake.people.keys.map { ["Id": $0, "IsActive": "true"] }
        case "QueueSobject":
            SalesforceFake.queues.keys.map { ["Id": $0, "QueueId": $0, "SobjectType": "Case"] }
        default: rows[object] ?? []
        }
    }

    mutating func page(_ rows: [SalesforceFake.Row], _ fields: [String], _ object: String = "Case") -> Answer {
        let part = rows.prefix(pageSize)
        var answer: [String: Any] = [
            "totalSize": rows.count, "done": part.count == rows.count,
            "records": part.map { shown(object, $0, fields) },
        ]
        if part.count < rows.count {
            open.append(Array(rows.dropFirst(pageSize)))
            openFields.append(fields)
            answer["nextRecordsUrl"] = "/services/data/v67.0/query/01g\(open.count - 1)"
        }
        return json(200, answer)
    }

    func shown(_ object: String, _ row: SalesforceFake.Row, _ fields: [String]) -> [String: Any] {
        var shown: [String: Any] = ["attributes": ["type": object, "url": "/sobjects/\(object)/\(row["Id"] ?? "")"]]
        for field in fields {
            if field.contains(".") {
                shown["Contact"] = NSNull()
            } else if case .flag? = SalesforceFake.Table.all[object]?.known[field] {
                shown[field] = row[field] == "true"
            } else {
                shown[field] = row[field] ?? NSNull()
            }
        }
        return shown
    }

    private func check(_ condition: SOQLQuery.Condition, _ table: SalesforceFake.Table) throws {
        switch condition {
        case .all(let parts), .any(let parts): for part in parts { try check(part, table) }
        case .compare(let field, _, let literal):
            func wrong(_ message: String) -> SOQLQuery.Wrong { .init(code: "INVALID_FIELD", message: message) }
            switch (table.known[field], literal) {
            case (nil, _): throw wrong("No such column '\(field)'")
            case (.long, _): throw wrong("field '\(field)' can not be filtered in a query call")
            case (_, .null), (.flag, .flag), (.moment, .moment), (.text, .text), (.pick, .text): return
            case (.reference, .text(let id)):
                guard [15, 18].contains(id.utf8.count) else {
                    throw SOQLQuery.Wrong(code: "INVALID_QUERY_FILTER_OPERATOR", message: "invalid ID field: \(id)")
                }
            default: throw wrong("value of filter criterion for field '\(field)' must be of another type")
            }
        }
    }

    private func isTied(_ condition: SOQLQuery.Condition?) -> Bool {
        guard case .compare(let field, "=", .text)? = condition else { return false }
        return ["LinkedEntityId", "ContentDocumentId"].contains(field)
    }

    private func holds(_ condition: SOQLQuery.Condition, _ row: SalesforceFake.Row) -> Bool {
        switch condition {
        case .all(let parts): return parts.allSatisfy { holds($0, row) }
        case .any(let parts): return parts.contains { holds($0, row) }
        case .compare(let field, let sign, let literal):
            let value = row[field]
            let other: String?
            switch literal {
            case .null: other = nil
            case .flag(let flag): other = flag ? "true" : "false"
            // Texts are compared without regard to case.
            case .text(let text): other = text.lowercased()
            case .moment(let text): other = text
            }
            if case .moment = literal {
                guard let value = value?.prefix(23), let other else { return false }
                return sign == ">=" ? value >= other : sign == ">" ? value > other : sign == "=" && value == other
            }
            let isSame = value?.lowercased() == other || (value == nil && other == "false")
            return sign == "!=" ? !isSame : isSame
        }
    }
}
