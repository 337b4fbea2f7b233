/// One JSON object (RFC 8259) of names with texts and whole numbers, and nothing else: no list, no object within, no
/// fraction, no null. A stranger's bytes; each name is taken once, and what is left over at the end is refused.
///
/// `JSONDecoder` passes over names that are not asked for and keeps one of two equal names, so a reader after ours could
/// see another object than the one that was judged.
struct FlatObject {
    enum Value: Equatable {
        case text([UInt8])
        case whole(Int)
    }

    /// Names and values in the order they came.
    private var fields: [(name: [UInt8], value: Value)] = []

    init(_ bytes: [UInt8]) throws(ProposalRefusal) {
        var scanner = FlatScanner(bytes: bytes)
        try scanner.expect(UInt8(ascii: "{"))
        if !scanner.takes(UInt8(ascii: "}")) {
            repeat {
                let name = try scanner.text()
                guard !fields.contains(where: { $0.name == name }) else { throw .repeatedName }
                try scanner.expect(UInt8(ascii: ":"))
                fields.append((name, try scanner.value()))
            } while scanner.takes(UInt8(ascii: ","))
            try scanner.expect(UInt8(ascii: "}"))
        }
        try scanner.end()
    }

    /// Takes a field out; nil when there is none of that name.
    mutating func take(_ name: String) -> Value? {
        guard let place = fields.firstIndex(where: { $0.name.elementsEqual(name.utf8) }) else { return nil }
        return fields.remove(at: place).value
    }

    /// Refuses what nobody has taken.
    func end() throws(ProposalRefusal) {
        guard fields.isEmpty else { throw .unknownName }
    }
}

/// Reads bytes as JSON, one token at a time.
private struct FlatScanner {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
    private var fault: ProposalRefusal { .notJSON(offset: index) }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    mutating func takes(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        index += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(ProposalRefusal) {
        guard takes(byte) else { throw fault }
    }

    mutating func end() throws(ProposalRefusal) {
        skipSpace()
        guard next == nil else { throw fault }
    }

    mutating func value() throws(ProposalRefusal) -> FlatObject.Value {
        skipSpace()
        switch next {
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "-"), .some(0x30...0x39): return .whole(try whole())
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            throw .neitherTextNorNumber
        default: throw fault
        }
    }

    private mutating func whole() throws(ProposalRefusal) -> Int {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        let digits = index
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        let isPlain = index > digits && (bytes[digits] != UInt8(ascii: "0") || index == digits + 1)
        guard isPlain else { throw fault }
        if let byte = next, ".eE".utf8.contains(byte) { throw .neitherTextNorNumber }
        guard let number = Int(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw .numberTooLarge }
        return number
    }

    mutating func text() throws(ProposalRefusal) -> [UInt8] {
        try expect(UInt8(ascii: "\""))
        var text: [UInt8] = []
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard String(validating: text, as: UTF8.self) != nil else { throw fault }
                return text
            case UInt8(ascii: "\\"): text += try escaped()
            case 0..<0x20: throw fault
            default: text.append(byte)
            }
        }
        throw fault
    }

    private mutating func escaped() throws(ProposalRefusal) -> [UInt8] {
        guard let byte = next else { throw fault }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if (0xD800...0xDBFF).contains(units[0]), bytes[index...].starts(with: "\\u".utf8) {
                index += 2
                units.append(try unit())
            }
            // Half a surrogate pair is no character.
            guard let text = String(validating: units, as: UTF16.self) else { throw fault }
            return Array(text.utf8)
        default: throw fault
        }
    }

    private mutating func unit() throws(ProposalRefusal) -> UInt16 {
        let digits = bytes[index...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit && $0 < 0x80 }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault }
        index += 4
        return unit
    }
}
