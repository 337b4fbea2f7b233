import Glibc

/// Writes one JSON value after the other into bytes; the caller keeps objects and lists balanced.
struct JSONWriter: ~Copyable {
    private var buffer: ByteBuffer
    private var needsComma = false
    /// Long strings and where they stand in the buffer: a message's text comes several times over, as a part, as the
    /// body and as what is visible, and is then copied rather than escaped again.
    private var long: [(text: String, range: Range<Int>)] = []
    private static let longOctets = 64
    private static let longCount = 8

    init(capacity: Int = 0) {
        buffer = ByteBuffer(capacity: capacity)
    }

    var bytes: [UInt8] { buffer.bytes }

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
        buffer.reserve(name.utf8CodeUnitCount + 4)
        if needsComma { buffer.put(UInt8(ascii: ",")) }
        buffer.put(UInt8(ascii: "\""))
        buffer.put(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        buffer.put(UInt8(ascii: "\""))
        buffer.put(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ value: String?) {
        guard var text = value else {
            raw("null")
            return
        }
        comma()
        buffer.append(UInt8(ascii: "\""))
        let length = text.utf8.count
        if length < Self.longOctets {
            text.withUTF8 { escape($0) }
        } else if let earlier = long.first(where: { isSame($0.text, text, length) }) {
            buffer.append(copyOf: earlier.range)
        } else {
            let start = buffer.count
            text.withUTF8 { escape($0) }
            if long.count < Self.longCount { long.append((text, start..<buffer.count)) }
        }
        buffer.append(UInt8(ascii: "\""))
        needsComma = true
    }

    mutating func number(_ value: Int) {
        comma()
        if (0..<10).contains(value) {
            buffer.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            var digits = String(value)
            digits.withUTF8 { buffer.append($0) }
        }
        needsComma = true
    }

    mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

    private mutating func raw(_ word: StaticString) {
        comma()
        buffer.append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        comma()
        buffer.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        needsComma = true
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
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
            // An escape takes six bytes at most.
            buffer.reserve(stop - start + 6)
            if stop > start { buffer.put(UnsafeBufferPointer(rebasing: text[start..<stop])) }
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
        buffer.put(UInt8(ascii: "\\"))
        switch byte {
        case .lineFeed: buffer.put(UInt8(ascii: "n"))
        case .carriageReturn: buffer.put(UInt8(ascii: "r"))
        case .tab: buffer.put(UInt8(ascii: "t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.put(byte)
        default:
            buffer.put(UInt8(ascii: "u"))
            buffer.put(UInt8(ascii: "0"))
            buffer.put(UInt8(ascii: "0"))
            buffer.put(Self.digit(byte >> 4))
            buffer.put(Self.digit(byte & 15))
        }
    }
}
