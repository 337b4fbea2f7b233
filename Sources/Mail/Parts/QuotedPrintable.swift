import Glibc

/// RFC 2045, 6.7, read kindly: an `=` that begins nothing stays, blanks at the end of a line go.
func decodedQuotedPrintable(_ bytes: Octets) -> (bytes: [UInt8], isClean: Bool) {
    var isClean = true
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { output, count in
        guard let target = output.baseAddress else { return }
        bytes.withUnsafeBufferPointer { input in
            guard let source = input.baseAddress else { return }
            var decoding = QuotedPrintable(source, input.count, target)
            decoding.run()
            isClean = decoding.isClean
            count = decoding.written
        }
    }
    return (result, isClean)
}

/// Copies stretches between the bytes that mean something: `=` and what ends a line.
private struct QuotedPrintable {
    private let source: UnsafePointer<UInt8>
    private let end: Int
    private let target: UnsafeMutablePointer<UInt8>
    private(set) var written = 0
    private(set) var isClean = true
    private var at = 0
    /// Blanks written before this place were encoded: the author's own.
    private var floor = 0

    init(_ source: UnsafePointer<UInt8>, _ end: Int, _ target: UnsafeMutablePointer<UInt8>) {
        self.source = source
        self.end = end
        self.target = target
    }

    mutating func run() {
        while at < end {
            let start = at
            while at < end, source[at] != UInt8(ascii: "="), source[at] != .lineFeed, source[at] != .carriageReturn {
                at += 1
            }
            memcpy(target + written, source + start, at - start)
            written += at - start
            if at < end, source[at] == UInt8(ascii: "=") { mark() } else { endLine() }
        }
    }

    private mutating func mark() {
        if at + 2 < end, let high = source[at + 1].hexadecimal, let low = source[at + 2].hexadecimal {
            target[written] = high << 4 | low
            at += 3
        } else if let next = softBreak() {
            at = next
            floor = written
            return
        } else {
            isClean = false
            target[written] = UInt8(ascii: "=")
            at += 1
        }
        written += 1
        floor = written
    }

    // RFC 2045, 6.7 (5): where the text goes on behind an `=` at a line's end; nil where the line does not end.
    private func softBreak() -> Int? {
        var look = at + 1
        while look < end, source[look].isBlank { look += 1 }
        guard look == end || source[look] == .lineFeed || source[look] == .carriageReturn else { return nil }
        if look < end, source[look] == .carriageReturn { look += 1 }
        if look < end, source[look] == .lineFeed { look += 1 }
        return look
    }

    private mutating func endLine() {
        // RFC 2045, 6.7 (3): blanks before a line's end were added on the way.
        let before = written
        while written > floor, target[written - 1].isBlank { written -= 1 }
        let dash = UInt8(ascii: "-")
        // QUIRK: the space of the signature mark `-- ` is kept by those who forget to encode it.
        if written < before, written >= 2, target[written - 1] == dash, target[written - 2] == dash {
            target[written] = .space
            written += 1
        }
        while at < end, source[at] == .lineFeed || source[at] == .carriageReturn {
            target[written] = source[at]
            written += 1
            at += 1
        }
        floor = written
    }
}
