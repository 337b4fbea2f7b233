import Foundation
import JSON
import Resolution

/// Where a field of ours comes from in a tool's result, in the operator's notation:
///
/// - `customer.email`, `lines[].sku`: names from the outside in; `[]` once at most, the items of a list;
/// - `minor(total_cents)`, `decimal(total)`: money, in minor units or as a decimal number or text in whole units;
/// - `seconds(created)`, `milliseconds(created)`: moments since 1970 (without: ISO 8601 with a zone);
/// - `=EUR`: always this text.
package struct ToolField: Sendable, Equatable {
    enum Reading: String, Sendable, CaseIterable { case plain, minor, decimal, seconds, milliseconds }

    let reading: Reading
    let constant: String?
    let path: ToolPath

    /// - Throws: `ToolTableProblem` for anything else.
    package init(_ notation: String) throws(ToolTableProblem) {
        if notation.hasPrefix("=") {
            reading = .plain
            constant = String(notation.dropFirst())
            path = ToolPath.whole
            return
        }
        constant = nil
        for word in Reading.allCases where word != .plain && notation.hasPrefix(word.rawValue + "(") {
            guard notation.hasSuffix(")") else { throw ToolTableProblem("`\(notation)`: the bracket does not close") }
            reading = word
            path = try ToolPath(String(notation.dropFirst(word.rawValue.utf8.count + 1).dropLast()))
            return
        }
        reading = .plain
        path = try ToolPath(notation)
    }

    var isMoney: Bool { reading == .minor || reading == .decimal }
}

/// Names from the outside of a JSON value in, divided by dots.
package struct ToolPath: Sendable, Equatable, CustomStringConvertible {
    /// Up to the list that `[]` stands for, when it does.
    let list: [String]?
    /// From the item of the list, else from the outside.
    let names: [String]

    static let whole = ToolPath()

    private init() {
        list = nil
        names = []
    }

    package init(_ text: String) throws(ToolTableProblem) {
        var before: [String] = []
        var after: [String]?
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let isList = part.hasSuffix("[]")
            let name = isList ? part.dropLast(2) : part
            guard name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"[](){}".utf8.contains($0) }),
                !name.isEmpty || (isList && before.isEmpty && after == nil)
            else { throw ToolTableProblem("`\(text)` is no path: names divided by dots, `[]` after that of a list") }
            guard !isList || after == nil else {
                throw ToolTableProblem("`\(text)`: one list inside of another is not read")
            }
            if after != nil {
                after?.append(String(name))
            } else if !name.isEmpty {
                before.append(String(name))
            }
            if isList { after = [] }
        }
        list = after == nil ? nil : before
        names = after ?? before
    }

    package var description: String {
        ((list.map { [$0.joined(separator: ".") + "[]"] } ?? []) + names).joined(separator: ".")
    }

    /// What stands there; nil when nothing does, or null.
    static func at(_ names: [String], of value: JSONValue) -> JSONValue? {
        var place = value
        for name in names {
            guard let next = place[name] else { return nil }
            place = next
        }
        return place == .null ? nil : place
    }
}

/// A result that does not fit what the table says of it. Names fields, never their content.
package struct ToolMisfit: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String
}

/// One JSON object of a result, read by the fields of the table.
struct ToolRecord {
    let value: JSONValue
    let fields: [String: ToolField]
    /// For messages: `the order of tool get_order`.
    let what: String

    func misfit(_ name: String, _ words: String) -> ToolMisfit {
        ToolMisfit(description: "\(what): `\(name)` \(words)")
    }

    private func found(_ name: String) -> (field: ToolField, value: JSONValue)? {
        guard let field = fields[name] else { return nil }
        if let constant = field.constant { return (field, .text(constant)) }
        return ToolPath.at(field.path.names, of: value).map { (field, $0) }
    }

    /// Text, or a whole number as text; nil when it is not there. At most 2,000 bytes, and no control characters but line ends.
    func text(_ name: String) throws(ToolMisfit) -> String? {
        guard let found = found(name) else { return nil }
        guard let text = found.value.text else { throw misfit(name, "is neither text nor a whole number") }
        guard text.utf8.count <= 2_000 else { throw misfit(name, "is longer than 2,000 bytes") }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t" })
        else {
            throw misfit(name, "holds control characters")
        }
        return text
    }

    /// As `text`, and there must be one that is not empty.
    func needed(_ name: String) throws(ToolMisfit) -> String {
        guard let text = try text(name), !text.isEmpty else { throw misfit(name, "is missing") }
        return text
    }

    /// True or false; nil when it is not there.
    func flag(_ name: String) throws(ToolMisfit) -> Bool? {
        guard let found = found(name), found.value != .null else { return nil }
        guard case .flag(let flag) = found.value else { throw misfit(name, "is neither true nor false") }
        return flag
    }

    func count(_ name: String) throws(ToolMisfit) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = Int(text), (0...1_000_000).contains(number) else {
            throw misfit(name, "is no number from 0 to 1,000,000")
        }
        return number
    }

    /// Three capital letters (ISO 4217); small ones are taken for capitals.
    func currency(_ name: String) throws(ToolMisfit) -> String {
        let text = try needed(name).uppercased()
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw misfit(name, "is no currency (ISO 4217)")
        }
        return text
    }

    /// An amount that is not negative; nil when it is not there.
    func money(_ name: String, _ currency: String) throws(ToolMisfit) -> Money? {
        guard let found = found(name) else { return nil }
        let digits = found.field.reading == .decimal ? Money.digits(of: currency) : 0
        let text: String? =
            switch found.value {
            case .text(let text): text
            case .number(let number): "\(number)"
            default: nil
            }
        guard let text, let minor = Self.exact(text, digits: digits) else {
            let unit = found.field.reading == .decimal ? "amount of \(currency)" : "whole number of minor units"
            throw misfit(name, "is no \(unit)")
        }
        return Money(minor: minor, currency: currency)
    }

    /// `49.9` with two digits is 4990. Nil for signs, exponents, more than 15 figures, and a fraction finer than the currency's.
    static func exact(_ text: String, digits: Int) -> Int? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count),
            halves.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 15 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        var fraction = halves.count == 2 ? String(halves[1]) : ""
        // 49.000 is as exact as 49.00.
        while fraction.utf8.count > digits, fraction.hasSuffix("0") { fraction.removeLast() }
        guard fraction.utf8.count <= digits else { return nil }
        let figures = halves[0] + fraction + String(repeating: "0", count: digits - fraction.utf8.count)
        return figures.utf8.count <= 15 ? Int(figures) : nil
    }

    func date(_ name: String) throws(ToolMisfit) -> Date? {
        guard let found = found(name) else { return nil }
        switch found.field.reading {
        case .seconds, .milliseconds:
            let scale = found.field.reading == .seconds ? 1.0 : 1_000.0
            guard let number = found.value.number, (0...253_402_300_799).contains(number / Int(scale)) else {
                throw misfit(name, "is no whole number of \(found.field.reading.rawValue) since 1970")
            }
            return Date(timeIntervalSince1970: Double(number) / scale)
        case .plain, .minor, .decimal:
            guard case .text(let text) = found.value, let date = ToolMoment.date(text) else {
                throw misfit(name, "is no moment with its zone (ISO 8601)")
            }
            return date
        }
    }
}
