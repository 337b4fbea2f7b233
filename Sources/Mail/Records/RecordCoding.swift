import Foundation

/// Writes values one after the other: numbers in groups of seven bits, least significant first; texts and lists behind
/// their count.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Where the text stands that others are pieces of, and up to where the last piece of it went.
    private var original: Range<Int>?
    private var searched = 0

    /// A text whose pieces come later.
    mutating func original(_ value: String) {
        text(value)
        original = (bytes.count - value.utf8.count)..<bytes.count
        searched = bytes.count - value.utf8.count
    }

    /// A text that may be a piece of the original: then only its place is written.
    mutating func piece(_ value: String) {
        guard let place = place(of: value) else {
            flag(false)
            return text(value)
        }
        flag(true)
        number(place)
        number(value.utf8.count)
    }

    mutating func piece(optional value: String?) {
        flag(value != nil)
        if let value { piece(value) }
    }

    /// Pieces come in the order of the original, or from its beginning again: it is compared there, and never searched.
    private mutating func place(of value: String) -> Int? {
        guard let original, value.utf8.count >= 24 else { return nil }
        var value = value
        for start in [searched, original.lowerBound] {
            let behind = bytes[start..<original.upperBound].firstIndex { $0 != 10 && $0 != 13 && $0 != 32 }
            for place in [start, behind ?? start] {
                let end = place + value.utf8.count
                guard end <= original.upperBound, stands(&value, at: place) else { continue }
                searched = end
                return place - original.lowerBound
            }
        }
        return nil
    }

    private func stands(_ value: inout String, at place: Int) -> Bool {
        value.withUTF8 { piece in
            bytes.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress, let other = piece.baseAddress else { return false }
                return memcmp(base + place, other, piece.count) == 0
            }
        }
    }

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

    /// Zigzag: small numbers are short, also negative ones.
    mutating func number(_ value: Int) { group(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

    mutating func number(_ value: Double) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ value: String) {
        group(UInt64(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }

    mutating func text(optional value: String?) {
        flag(value != nil)
        if let value { text(value) }
    }

    mutating func list<T>(_ values: [T], _ write: (inout RecordWriter, T) -> Void) {
        group(UInt64(values.count))
        for value in values { write(&self, value) }
    }

    mutating func texts(_ values: [String]) { list(values) { $0.text($1) } }

    private mutating func group(_ value: UInt64) {
        var rest = value
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// Reads what a `RecordWriter` wrote. At the end of the octets every value is its zero; a value that promises more than
/// there is makes the record broken. Work and memory are bounded by the number of octets.
struct RecordReader {
    private let bytes: [UInt8]
    private var at = 0
    private var original = 0..<0
    private(set) var isBroken = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var left: Int { bytes.count - at }

    mutating func byte() -> UInt8 {
        guard left > 0 else { return 0 }
        at += 1
        return bytes[at - 1]
    }

    mutating func flag() -> Bool { byte() == 1 }

    mutating func number() -> Int {
        let value = group()
        return Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1)
    }

    mutating func real() -> Double {
        guard left >= 8 else {
            at = bytes.count
            return 0
        }
        let pattern = bytes[at..<(at + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        at += 8
        return Double(bitPattern: pattern)
    }

    mutating func range() -> Range<Int> {
        let (lower, upper) = (number(), number())
        guard lower >= 0, lower <= upper else {
            isBroken = true
            return 0..<0
        }
        return lower..<upper
    }

    mutating func text() -> String {
        guard let count = count() else { return "" }
        at += count
        return String(decoding: bytes[(at - count)..<at], as: UTF8.self)
    }

    mutating func optionalText() -> String? { flag() ? text() : nil }

    mutating func originalText() -> String {
        let value = text()
        original = (at - value.utf8.count)..<at
        return value
    }

    mutating func piece() -> String {
        guard flag() else { return text() }
        let (place, count) = (number(), number())
        guard place >= 0, count >= 0, count <= original.count, place <= original.count - count else {
            isBroken = true
            return ""
        }
        let start = original.lowerBound + place
        return String(decoding: bytes[start..<(start + count)], as: UTF8.self)
    }

    mutating func optionalPiece() -> String? { flag() ? piece() : nil }

    /// Each element takes an octet at least: a count beyond what is left is a lie, and a short claim costs no memory.
    mutating func list<T>(_ read: (inout RecordReader) -> T) -> [T] {
        guard let count = count() else { return [] }
        var values: [T] = []
        values.reserveCapacity(min(count, 64))
        for _ in 0..<count {
            if left == 0 { isBroken = true }
            guard !isBroken else { break }
            values.append(read(&self))
        }
        return values
    }

    mutating func texts() -> [String] { list { $0.text() } }

    /// A word of a closed list; `other` and a broken record for one that is not in it.
    mutating func word<T: RawRepresentable<String>>(_ other: T) -> T {
        guard left > 0 else { return other }
        guard let word = T(rawValue: text()) else {
            isBroken = true
            return other
        }
        return word
    }

    private mutating func count() -> Int? {
        let value = group()
        guard value <= UInt64(left) else {
            isBroken = true
            return nil
        }
        return Int(value)
    }

    private mutating func group() -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let next = byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
        }
        isBroken = true
        return 0
    }
}
