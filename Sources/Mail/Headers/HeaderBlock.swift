/// The header fields of a message or part (RFC 5322, 2.2), as ranges of its bytes, and where the body begins.
struct HeaderBlock {
    struct Field {
        var name: Range<Int>
        /// What names are looked up by before they are compared.
        fileprivate var key: UInt32
        /// With its folds.
        var value: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var fields: [Field] = []
    /// A bit for each key in `fields`: most names that are asked for are not there.
    private var present: UInt64 = 0
    private(set) var bodyStart: Int
    /// Whether a limit left fields unread.
    private(set) var isCutOff = false
    private(set) var ending: LineEnding

    init(_ bytes: [UInt8], in range: Range<Int>, limits: ParseLimits) {
        self.bytes = bytes
        self.bodyStart = range.upperBound
        self.ending = LineEnding(of: bytes[range])
        read(range, limits)
    }

    /// The value of the first field of that name (lower case), nil without one.
    func first(_ name: StaticString) -> Octets? {
        let key = Self.key(name)
        guard present & Self.bit(key) != 0 else { return nil }
        for field in fields where field.key == key && bytes[field.name].equals(name) { return bytes[field.value] }
        return nil
    }

    func all(_ name: StaticString) -> [Octets] {
        let key = Self.key(name)
        guard present & Self.bit(key) != 0 else { return [] }
        var found: [Octets] = []
        for field in fields where field.key == key && bytes[field.name].equals(name) {
            found.append(bytes[field.value])
        }
        return found
    }

    func has(_ name: StaticString) -> Bool { first(name) != nil }

    // Its length and three of its letters, which most names differ in; letters of either case give the same key.
    @inline(__always)
    private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard !name.isEmpty else { return 0 }
        let first = UInt32(name[0] | 32)
        let middle = UInt32(name[name.count / 2] | 32)
        let last = UInt32(name[name.count - 1] | 32)
        return (first | middle << 8 | last << 16 | UInt32(truncatingIfNeeded: name.count) << 24) &* 0x9E37_79B1
    }

    // The highest bits of the product depend on all of it.
    private static func bit(_ key: UInt32) -> UInt64 { 1 << UInt64(key >> 26) }

    private static func key(_ name: StaticString) -> UInt32 {
        key(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private mutating func read(_ range: Range<Int>, _ limits: ParseLimits) {
        fields.reserveCapacity(min(24, range.count / 16))
        var lines = LineWalk(bytes, in: range, ending: ending)
        var start = range.lowerBound
        var isOpen = false
        var begun = false
        while let line = lines.line() {
            defer { start = lines.next }
            if line.isEmpty || bytes[line].allSatisfy(\.isBlank) && !begun {
                // QUIRK: an empty line or two above the first field.
                if !begun, let next = firstLine(from: lines.next, to: range.upperBound), colon(in: next) != nil {
                    continue
                }
                bodyStart = lines.next
                return
            }
            if bytes[line.lowerBound].isBlank {
                // QUIRK: a continuation above the first field continues nothing.
                if isOpen {
                    fields[fields.count - 1].value = fields[fields.count - 1].value.lowerBound..<line.upperBound
                }
                continue
            }
            if let colon = colon(in: line) {
                begun = true
                isOpen = false
                if fields.count >= limits.headers || line.upperBound - range.lowerBound > limits.headerOctets {
                    isCutOff = true
                    continue
                }
                var nameEnd = colon
                while nameEnd > line.lowerBound, bytes[nameEnd - 1].isBlank { nameEnd -= 1 }
                let key = bytes.withUnsafeBufferPointer {
                    Self.key(UnsafeBufferPointer(rebasing: $0[line.lowerBound..<nameEnd]))
                }
                present |= Self.bit(key)
                fields.append(
                    Field(name: line.lowerBound..<nameEnd, key: key, value: colon + 1..<line.upperBound))
                isOpen = true
                continue
            }
            if isSeparator(line) { continue }
            // QUIRK: one line of rubbish among the fields, continued or not; more of it is a body without an empty line
            // above.
            if begun, let next = firstLine(from: lines.next, to: range.upperBound, isField: true), isKnownField(next) {
                isOpen = false
                continue
            }
            bodyStart = start
            return
        }
        bodyStart = range.upperBound
    }

    /// - Parameter isField: passes over lines that continue the one before.
    private func firstLine(from start: Int, to end: Int, isField: Bool = false) -> Range<Int>? {
        var lines = LineWalk(bytes, in: start..<max(start, end), ending: ending)
        for _ in 0..<4 {
            guard let line = lines.line() else { return nil }
            if !line.isEmpty, !isField || !bytes[line.lowerBound].isBlank { return line }
        }
        return nil
    }

    // RFC 5322, 2.2: a name is printable ASCII without the colon. QUIRK: blanks before the colon.
    private func colon(in line: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var at = line.lowerBound
            let end = line.upperBound
            while at < end, bytes[at] > 32, bytes[at] < 127, bytes[at] != UInt8(ascii: ":") { at += 1 }
            guard at > line.lowerBound, at - line.lowerBound <= 128 else { return nil }
            while at < end, bytes[at].isBlank { at += 1 }
            return at < end && bytes[at] == UInt8(ascii: ":") ? at : nil
        }
    }

    // QUIRK: the line that begins a message of an mbox, plain or quoted.
    private func isSeparator(_ line: Range<Int>) -> Bool {
        let line = bytes[line]
        return line.starts(withWord: "from ") || line.starts(withWord: ">from ")
    }

    private func isKnownField(_ line: Range<Int>) -> Bool {
        guard let colon = colon(in: line) else { return false }
        let name = bytes[line.lowerBound..<colon].trimmed()
        let known: [StaticString] = [
            "from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "reply-to", "sender",
            "return-path", "references", "in-reply-to", "delivered-to",
        ]
        return known.contains { name.equals($0) } || name.starts(withWord: "content-") || name.starts(withWord: "x-")
    }
}

/// Whether a value holds control characters besides those of folding and tabs: no program writes them.
func hasStrayControls(_ value: Octets) -> Bool {
    value.trimmed().contains { $0.isControl && $0 != .carriageReturn && $0 != .lineFeed && $0 != UInt8(ascii: "\t") }
}

/// A value without its folds and without control characters; other bytes as they are (RFC 5322, 2.2.3).
func unfolded(_ value: Octets) -> Octets {
    let value = value.trimmed()
    let isPlain = value.withUnsafeBytes { bytes in
        var at = 0
        while at + 8 <= bytes.count {
            // The highest bit of each byte that is below 32 or 127.
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let ones: UInt64 = 0x0101_0101_0101_0101
            let deletes = (word ^ ones &* 0x7F) &- ones
            if ((word &- ones &* 0x20) | deletes) & ~word & (ones &* 0x80) != 0 { return false }
            at += 8
        }
        while at < bytes.count, !bytes[at].isControl { at += 1 }
        return at == bytes.count
    }
    if isPlain { return value }
    let result = [UInt8](unsafeUninitializedCapacity: value.count) { target, count in
        for byte in value where byte != .carriageReturn && byte != .lineFeed {
            target[count] = byte.isControl ? .space : byte
            count += 1
        }
    }
    return result[...].trimmed()
}
