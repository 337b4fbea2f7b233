/// A table of comma-separated values (RFC 4180) whose first record names the columns.
///
/// QUIRK: spreadsheets of half of Europe write semicolons or tabs, most of them begin with a byte order mark, and some end
/// lines with LF alone. The separator is the one that the first record has most of.
struct CSVTable {
    struct Record {
        /// Of the file, counted from 1; where it begins.
        var line: Int
        var fields: [String]
    }

    let columns: [String]
    let records: [Record]
    let separator: UInt8

    /// - Throws: `ImportProblem` with the line.
    init(_ bytes: [UInt8]) throws {
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if let line = Self.firstLineThatIsNoText(bytes) {
            throw ImportProblem(line, "is not UTF-8; export or save the file as “CSV UTF-8”")
        }
        let first = bytes.prefix { $0 != 10 }
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 9]
        separator = separators.max { a, b in first.count { $0 == a } < first.count { $0 == b } } ?? separators[0]
        var reader = CSVReader(bytes: bytes, separator: separator)
        guard let names = try reader.next() else {
            throw ImportProblem(1, "is empty; its first line names the columns")
        }
        columns = names.fields.map(Self.name)
        var records: [Record] = []
        while let record = try reader.next() {
            // What is left of a table whose cells were cleared.
            if record.fields.allSatisfy(\.isEmpty) { continue }
            guard record.fields.count == columns.count else {
                throw ImportProblem(
                    record.line,
                    "has \(record.fields.count) fields and the first line \(columns.count); quote what holds a separator"
                )
            }
            records.append(record)
        }
        self.records = records
    }

    /// `Lineitem name` and `lineitem_name` are one column.
    private static func name(_ field: String) -> String {
        let bytes = field.utf8.map { byte -> UInt8 in
            switch byte {
            case 65...90: byte + 32
            case 97...122, 48...57: byte
            default: UInt8(ascii: "_")
            }
        }
        return bytes.split(separator: UInt8(ascii: "_")).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: "_")
    }

    private static func firstLineThatIsNoText(_ bytes: ArraySlice<UInt8>) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { return nil }
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
        let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil || $0.contains(0) }
        return (place ?? 0) + 1
    }
}

/// What is wrong in a file, and in which of its lines.
package struct ImportProblem: Error, Equatable, CustomStringConvertible {
    package let line: Int
    package let what: String

    init(_ line: Int, _ what: String) {
        self.line = line
        self.what = what
    }

    package var description: String { "line \(line) \(what)" }
}

private struct CSVReader {
    let bytes: ArraySlice<UInt8>
    let separator: UInt8
    private var place: Int
    private var line = 1

    private static let quote = UInt8(ascii: "\"")

    init(bytes: ArraySlice<UInt8>, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        place = bytes.startIndex
    }

    /// Nil at the end of the file.
    mutating func next() throws -> CSVTable.Record? {
        guard place < bytes.endIndex else { return nil }
        var record = CSVTable.Record(line: line, fields: [])
        while true {
            record.fields.append(try field())
            guard place < bytes.endIndex else { return record }
            let byte = bytes[place]
            place += 1
            if byte == separator { continue }
            if byte == 13, place < bytes.endIndex, bytes[place] == 10 { place += 1 }
            line += 1
            return record
        }
    }

    /// Ends before the separator or the end of the line.
    private mutating func field() throws -> String {
        guard place < bytes.endIndex, bytes[place] == Self.quote else {
            let begin = place
            while place < bytes.endIndex, bytes[place] != separator, bytes[place] != 10, bytes[place] != 13 {
                place += 1
            }
            return Self.text(bytes[begin..<place])
        }
        let opened = line
        place += 1
        var value: [UInt8] = []
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte == 10 { line += 1 }
            guard byte == Self.quote else {
                value.append(byte)
                continue
            }
            // RFC 4180, 2.7: a quote in a quoted field is doubled.
            if place < bytes.endIndex, bytes[place] == Self.quote {
                value.append(byte)
                place += 1
                continue
            }
            guard place == bytes.endIndex || [separator, 10, 13].contains(bytes[place]) else {
                throw ImportProblem(line, "has text behind a closing quote; double the quotes inside a field")
            }
            return Self.text(value[...])
        }
        throw ImportProblem(opened, "opens a quote that is never closed")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
        let trimmed = bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
        return String(decoding: Array(trimmed), as: UTF8.self)
    }
}
