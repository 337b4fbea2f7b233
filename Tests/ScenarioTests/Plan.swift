import Foundation
import Yams

/// A YAML value that knows how to be read: the suite's files are our own, so what is missing is simply nil.
struct Leaf {
    let value: Any?

    subscript(key: String) -> Leaf { Leaf(value: (value as? [String: Any])?[key]) }
    var text: String? {
        switch value {
        case let text as String: text
        case let number as Int: String(number)
        case let number as Double: String(number)
        case let flag as Bool: flag ? "true" : "false"
        default: nil
        }
    }
    var flag: Bool { value as? Bool ?? false }
    var number: Int? { value as? Int ?? text.flatMap(Int.init) }
    var list: [Leaf] { (value as? [Any] ?? []).map { Leaf(value: $0) } }
    var pairs: [(key: String, value: Leaf)] {
        (value as? [String: Any] ?? [:]).map { ($0.key, Leaf(value: $0.value)) }.sorted { $0.key < $1.key }
    }
    var isThere: Bool { value != nil && !(value is NSNull) }

    static func file(_ path: String) throws -> Leaf {
        Leaf(value: try load(yaml: try String(contentsOfFile: path, encoding: .utf8)))
    }
}

/// One conversation of the suite.
struct Plan {
    let trade: String
    let leaf: Leaf

    var id: String { leaf["id"].text ?? "?" }
    var language: String { leaf["language"].text ?? "en" }
    var isHidden: Bool { leaf["hidden"].flag }
    var customer: String { leaf["customer"].text ?? "known" }
    var letters: [Leaf] { leaf["letters"].list }
    /// Whether something is to change at the shop.
    var writes: Bool { letters.contains { !$0["expect"]["actions"].list.isEmpty } }

    static func all(of trade: String) throws -> [Plan] {
        try Leaf.file(Suite.folder + "/plans/\(trade).yaml").list.map { Plan(trade: trade, leaf: $0) }
    }
}

/// Points in time as plans write them, from the day of the first letter.
struct PlanTime {
    let start: Date
    let zone: TimeZone

    /// `today`, `9 days ago`, `in 6 days`, `in 4 days 10:00`.
    func date(_ text: String) -> Date? {
        var words = text.split(separator: " ").map(String.init)
        var clock: (Int, Int)?
        if let last = words.last, last.contains(":") {
            let parts = last.split(separator: ":").compactMap { Int($0) }
            guard parts.count == 2 else { return nil }
            clock = (parts[0], parts[1])
            words.removeLast()
        }
        let days: Int
        switch (words.first, words.count) {
        case ("today", 1): days = 0
        case ("in", 3): days = Int(words[1]) ?? 0
        case (_, 3) where words[2] == "ago": days = -(Int(words[0]) ?? 0)
        default: return nil
        }
        guard let clock else { return start.addingTimeInterval(Double(days) * 86_400) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let day = calendar.date(byAdding: .day, value: days, to: start) ?? start
        return calendar.date(bySettingHour: clock.0, minute: clock.1, second: 0, of: day)
    }

    /// `40m`, `2h`, `1d`, `0`.
    static func span(_ text: String) -> TimeInterval {
        let number = Double(text.prefix { $0.isNumber }) ?? 0
        return switch text.last {
        case "m": number * 60
        case "h": number * 3_600
        case "d": number * 86_400
        default: number
        }
    }

    /// As people write a day in a letter: `3 December`, `3. Dezember`.
    func day(_ date: Date, language: String) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.day, .month], from: date)
        let day = parts.day ?? 1
        let months: [String: [String]] = [
            "en": ["January", "February", "March", "April", "May", "June"],
            "de": ["Januar", "Februar", "März", "April", "Mai", "Juni"],
            "fr": ["janvier", "février", "mars", "avril", "mai", "juin"],
            "es": ["enero", "febrero", "marzo", "abril", "mayo", "junio"],
            "it": ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
            "nl": ["januari", "februari", "maart", "april", "mei", "juni"],
        ]
        let month = months[language]?[((parts.month ?? 1) - 1) % 6] ?? ""
        return switch language {
        case "de": "\(day). \(month)"
        case "es": "\(day) de \(month)"
        default: "\(day) \(month)"
        }
    }
}
