import Mail
import Resolution
import Yams

import struct Foundation.Date
import struct Foundation.TimeInterval

/// A value an operator wrote, with its place. Each reading gives the value, or nil after noting what is wrong with it.
struct Entry {
    let node: Node
    let line: Int
    /// How a message calls it: `limits.refund.maximum`; empty for the whole file.
    let name: String
    let reader: Proofreader

    private var isWholeFile: Bool { name.isEmpty }

    var title: String { name.isEmpty ? "the file" : "`\(name)`" }

    func wrong(_ what: String, _ remedy: String) { reader.wrong(line, what, remedy) }

    func child(_ node: Node, line: Int? = nil, name child: String? = nil) -> Entry {
        let called = child.map { name.isEmpty ? $0 : "\(name).\($0)" } ?? name
        return Entry(node: node, line: line ?? reader.line(of: node), name: called, reader: reader)
    }

    var isBlock: Bool {
        if case .mapping = node { true } else { false }
    }

    var isList: Bool {
        if case .sequence = node { true } else { false }
    }

    /// Nothing after the colon, `~` or `null`.
    var isEmpty: Bool {
        guard case .scalar(let scalar) = node else { return false }
        return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    }

    /// The single value as it is written, unchecked.
    var written: String? {
        guard case .scalar(let scalar) = node else { return nil }
        return scalar.string
    }

    /// The text as it is written, never empty.
    func text() -> String? {
        guard case .scalar(let scalar) = node else {
            wrong("\(title) must be one value, not a list or a block", "write it as `\(leaf): value`")
            return nil
        }
        guard !isEmpty, scalar.string.utf8.contains(where: { $0 > 32 }) else {
            wrong("\(title) has no value", "give one, or remove the line to get the default")
            return nil
        }
        return scalar.string
    }

    /// One item for a single value, several for a list.
    func items() -> [Entry] {
        guard case .sequence(let sequence) = node else {
            if isEmpty { wrong("\(title) has no value", "give one, or remove the line to get the default") }
            return isEmpty ? [] : [self]
        }
        return sequence.map { child($0) }
    }

    /// The items of a list that must hold one.
    func filled() -> [Entry] {
        let items = items()
        if isList, items.isEmpty { wrong("\(title) is empty", "write at least one, or remove it") }
        return items
    }

    func texts() -> [String] { items().compactMap { $0.text() } }

    /// The names of a block whose keys the operator chooses, in their order.
    func pairs() -> [(key: String, value: Entry)] {
        guard case .mapping(let mapping) = node else {
            wrong("\(title) must be a block of keys", "write one `key: value` a line, indented below it")
            return []
        }
        return mapping.compactMap { key, value in
            guard case .scalar(let scalar) = key else {
                reader.wrong(reader.line(of: key), "a key in \(title) is no plain word", "write `key: value`")
                return nil
            }
            return (scalar.string, child(value, line: reader.line(of: key), name: scalar.string))
        }
    }

    /// The keys of a block, without reading it.
    var names: [String] {
        guard case .mapping(let mapping) = node else { return [] }
        return mapping.compactMap { key, _ in
            guard case .scalar(let scalar) = key else { return nil }
            return scalar.string
        }
    }

    /// A block with a closed set of keys; every other key is a mistake.
    /// - Parameter former: Keys that were known once, and what to do about them.
    func block(_ keys: [String], former: [String: String] = [:]) -> Block? {
        guard isBlock else {
            wrong(
                "\(title) must be a block of keys",
                "known are " + keys.map { "`\($0)`" }.joined(separator: ", "))
            return nil
        }
        var entries: [String: Entry] = [:]
        var slips: [(meant: String, value: Entry)] = []
        var strangers = 0
        for (key, value) in pairs() {
            if keys.contains(key) {
                entries[key] = value
            } else if let remedy = former[key] {
                value.wrong("`\(key)` is no key of \(isWholeFile ? "this file" : title) any more", remedy)
            } else {
                value.wrong("unknown key `\(key)`", suggestion(for: key, among: keys))
                // Read as what was probably meant: so that one slip is one problem, and what stands in it is checked.
                if let meant = nearest(to: key, among: keys) {
                    slips.append((meant, value))
                } else {
                    strangers += 1
                }
            }
        }
        for (meant, value) in slips where entries[meant] == nil { entries[meant] = value }
        return Block(entry: self, entries: entries, excuses: Excuses(strangers))
    }

    private var leaf: String { name.split(separator: ".").last.map(String.init) ?? name }
}

/// How many missing keys may stand in a block under a wrong name.
private final class Excuses {
    private(set) var left: Int

    init(_ count: Int) { left = count }

    func take() -> Bool {
        guard left > 0 else { return false }
        left -= 1
        return true
    }
}

/// A block of keys that are all known.
struct Block {
    let entry: Entry
    fileprivate let entries: [String: Entry]
    fileprivate let excuses: Excuses

    subscript(key: String) -> Entry? { entries[key] }

    /// True when a key stands in it that nobody could guess.
    var holdsStrangers: Bool { excuses.left > 0 }

    /// True when no known key stands in it.
    var isEmpty: Bool { entries.isEmpty }

    var line: Int { entry.line }

    /// Notes it when the key is missing.
    func required(_ key: String, _ remedy: String) -> Entry? {
        if let value = entries[key] { return value }
        // It is there under a name that nobody could guess, and that is said already.
        if excuses.take() { return nil }
        entry.wrong("\(entry.name.isEmpty ? "" : "\(entry.title): ")`\(key)` is missing", remedy)
        return nil
    }
}

extension Entry {
    func choice(among known: [String]) -> String? {
        guard let text = text() else { return nil }
        if known.contains(text) { return text }
        wrong("\(title) cannot be `\(text)`", suggestion(for: text, among: known))
        return nil
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> Value? {
        choice(among: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
    }

    func flag() -> Bool? {
        choice(among: ["true", "false", "yes", "no"]).map { $0 == "true" || $0 == "yes" }
    }

    func integer(_ range: ClosedRange<Int>) -> Int? {
        guard let text = text() else { return nil }
        if let value = Int(text), range.contains(value) { return value }
        wrong(
            "\(title) cannot be `\(text)`",
            "write a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    /// 0 to 1, in at most three decimals.
    func fraction() -> Double? {
        guard let text = text() else { return nil }
        if let thousandths = readThousandths(text), (0...1000).contains(thousandths) {
            return Double(thousandths) / 1000
        }
        wrong("\(title) cannot be `\(text)`", "write a number from 0 to 1, such as 0.5")
        return nil
    }

    func money() -> Money? {
        guard let text = text() else { return nil }
        if let money = Money(text) { return money }
        wrong("\(title) is no amount: `\(text)`", "write number and currency, such as \"80 EUR\" or \"80.50 EUR\"")
        return nil
    }

    func duration(_ range: ClosedRange<TimeInterval>? = nil) -> TimeInterval? {
        guard let text = text() else { return nil }
        guard let seconds = readDuration(text) else {
            wrong("\(title) is no span of time: `\(text)`", "write number and unit, such as 90s, 15m, 24h or 2 days")
            return nil
        }
        if let range, !range.contains(seconds) {
            wrong(
                "\(title) cannot be `\(text)`",
                "write a span from \(describeDuration(range.lowerBound)) to \(describeDuration(range.upperBound))")
            return nil
        }
        return seconds
    }

    func address() -> EmailAddress? {
        guard let text = text() else { return nil }
        if let address = EmailAddress(text) { return address }
        wrong("\(title) is no plain e-mail address: `\(text)`", "write it as local@domain, in ASCII, without a name")
        return nil
    }

    /// Midnight UTC of a calendar day.
    func day() -> Date? {
        guard let text = text() else { return nil }
        if let day = readDay(text) { return day }
        wrong("\(title) is no day: `\(text)`", "write it as year-month-day, such as 2026-11-23")
        return nil
    }

    /// ISO 639-1.
    func language() -> String? {
        guard let text = text() else { return nil }
        if isLanguage(text) { return text }
        wrong("\(title) is no language: `\(text)`", "write two small letters (ISO 639-1), such as en or de")
        return nil
    }
}
