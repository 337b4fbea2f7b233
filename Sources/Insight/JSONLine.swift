package import Foundation
package import Resolution

/// Writes one JSON object on one line, keys in the order they are given (RFC 8259).
package struct JSONLine: Sendable {
    private var members: [String] = []

    package init() {}

    package mutating func raw(_ key: String, _ json: String) { members.append(Self.quoted(key) + ":" + json) }

    package mutating func text(_ key: String, _ value: String?) { raw(key, value.map(Self.quoted) ?? "null") }

    package mutating func list(_ key: String, _ values: [String]) {
        raw(key, "[" + values.map(Self.quoted).joined(separator: ",") + "]")
    }

    /// RFC 3339, in UTC, to the millisecond.
    package mutating func date(_ key: String, _ value: Date?) {
        raw(key, value.map { Self.quoted(timestamp($0)) } ?? "null")
    }

    package mutating func value(_ key: String, _ value: Value) {
        switch value {
        case .text(let text): self.text(key, text)
        case .number(let number): raw(key, String(number))
        case .money(let money): text(key, money.description)
        case .date(let date), .moment(let date): self.date(key, date)
        case .moments(let dates): list(key, dates.map(timestamp))
        case .flag(let flag): raw(key, flag ? "true" : "false")
        case .list(let list): self.list(key, list)
        case .rows(let rows): raw(key, "[" + rows.map(Self.object).joined(separator: ",") + "]")
        }
    }

    private static func object(_ facts: Facts) -> String {
        var line = JSONLine()
        for (name, value) in facts.values.sorted(by: { $0.key < $1.key }) { line.value(name, value) }
        return line.finished
    }

    package var finished: String { "{" + members.joined(separator: ",") + "}" }

    package static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

/// RFC 3339 in UTC with milliseconds: `2026-11-23T09:00:00.000Z`.
package func timestamp(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
}
