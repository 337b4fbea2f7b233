import Glibc

/// Writes one JSON value after the other into bytes; the caller keeps objects and lists balanced.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false
    /// Long strings and where they stand in `bytes`: a message's text comes several times over, as a part, as the body
    /// and as what is visible, and is then copied rather than escaped again.
    private var long: [(text: String, range: Range<Int>)] = []
    private static let longOctets = 64
    private static let longCount = 8

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    mutating func object(_ fill: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        fill(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        open(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        close(UInt8(ascii: "]"))
    }

    mutating func key(_ name: StaticString) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ value: String?) {
        guard var text = value else {
            raw("null")
            return
        }
        comma()
        bytes.append(UInt8(ascii: "\""))
        let length = text.utf8.count
        if length < Self.longOctets {
            text.withUTF8 { escape($0) }
        } else if let earlier = long.first(where: { isSame($0.text, text, length) }) {
            bytes.append(contentsOf: bytes[earlier.range])
        } else {
            let start = bytes.count
            text.withUTF8 { escape($0) }
            if long.count < Self.longCount { long.append((text, start..<bytes.count)) }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    mutating func number(_ value: Int) {
        comma()
        if (0..<10).contains(value) {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
        needsComma = true
    }

    mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    private mutating func raw(_ word: StaticString) {
        comma()
        bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        comma()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private func isSame(_ a: String, _ b: String, _ length: Int) -> Bool {
        guard a.utf8.count == length else { return false }
        return a.utf8.withContiguousStorageIfAvailable { a in
            b.utf8.withContiguousStorageIfAvailable { b in
                guard let a = a.baseAddress, let b = b.baseAddress else { return true }
                return memcmp(a, b, length) == 0
            } ?? false
        } ?? false
    }

    // RFC 8259, 7: stretches that need no escape are copied whole.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < text.count {
            let stop = endOfPlain(text, from: start)
            if stop > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<stop])) }
            guard stop < text.count else { return }
            escape(text[stop])
            start = stop + 1
        }
    }

    // Eight bytes at a time: a byte below 32, a quote or a backslash sets its highest bit in one of the three sums.
    private func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(text)
        var at = start
        while at + 8 <= text.count {
            let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            let found = ((word &- ones &* 0x20) | (quote &- ones) | (slash &- ones)) & ~word & high
            if found != 0 { return at + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
            at += 8
        }
        while at < text.count, text[at] >= 32, text[at] != UInt8(ascii: "\""), text[at] != UInt8(ascii: "\\") {
            at += 1
        }
        return at
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case .lineFeed: bytes.append(UInt8(ascii: "n"))
        case .carriageReturn: bytes.append(UInt8(ascii: "r"))
        case .tab: bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}
