/// Words made comparable: letters of Latin, Greek and Cyrillic script in lower case, each run of white space as one
/// blank or, between paragraphs and behind short lines, one LF; marks of quotation and dashes as their ASCII kin;
/// invisible characters left out.
///
/// Folds bytes, not `Character`s: no two letters that a reader tells apart become one, except that Greek letters lose
/// their accents and Turkish ones their dots.
struct FoldedText {
    /// UTF-8.
    let bytes: [UInt8]
    /// Where a word begins, and each character of scripts that glue or do not part words.
    let starts: [Int32]

    /// - Parameter limit: how many bytes of the text are looked at.
    init(_ text: Octets, limit: Int) {
        (bytes, starts) = text.prefix(limit).withUnsafeBufferPointer { Self.folded($0) }
    }

    init(_ text: String, limit: Int = .max) {
        var text = text
        (bytes, starts) = text.withUTF8 { buffer in Self.folded(UnsafeBufferPointer(rebasing: buffer.prefix(limit))) }
    }

    private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> ([UInt8], [Int32]) {
        var starts: [Int32] = []
        // Nothing grows by folding, and what begins takes at least a byte. Of whole characters it takes two; those that were
        // cut off, in bytes that are no text, can begin more often.
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count + 1) { out, count in
            starts = [Int32](unsafeUninitializedCapacity: text.count + 1) { places, found in
                var folding = Folding(text: text, out: out, starts: places)
                folding.run()
                count = folding.end
                found = folding.found
            }
        }
        return (bytes, starts)
    }
}

private struct Folding {
    let text: UnsafeBufferPointer<UInt8>
    let out: UnsafeMutableBufferPointer<UInt8>
    let starts: UnsafeMutableBufferPointer<Int32>
    private(set) var end = 0
    private(set) var found = 0
    private var at = 0
    private var isBlankOwed = false
    private var breaks = 0
    private var lineStart = 0
    private var isInWord = false

    init(
        text: UnsafeBufferPointer<UInt8>, out: UnsafeMutableBufferPointer<UInt8>,
        starts: UnsafeMutableBufferPointer<Int32>
    ) {
        self.text = text
        self.out = out
        self.starts = starts
    }

    mutating func run() {
        while at < text.count {
            let byte = text[at]
            if byte &- 33 < 94 {
                payBlank()
                putWords()
            } else if byte < 128 {
                at += 1
                isBlankOwed = true
                if byte == .lineFeed { breaks += 1 }
            } else {
                foldBeyondASCII(byte)
            }
        }
    }

    /// Words of ASCII with one blank between them, which most of most texts is: without a branch for each word.
    private mutating func putWords() {
        let (source, target, places) = (text, out, starts)
        let count = text.count
        var (at, end, found, wasWord) = (at, end, found, isInWord ? 1 : 0)
        var last = UInt8(0)
        while at < count {
            let byte = source[at]
            if byte &- 32 >= 95 || byte | last == .space && byte & last == .space { break }
            let lower = byte | (byte &- 65 < 26 ? 0x20 : 0)
            let isWord = (lower &- 97 < 26 ? 1 : 0) | (lower &- 48 < 10 ? 1 : 0)
            places[found] = Int32(truncatingIfNeeded: end)
            found &+= isWord & ~wasWord
            wasWord = isWord
            target[end] = lower
            last = lower
            at &+= 1
            end &+= 1
        }
        if last == .space {
            end -= 1
            isBlankOwed = true
        }
        (self.at, self.end, self.found, isInWord) = (at, end, found, wasWord == 1)
    }

    @inline(__always)
    private mutating func payBlank() {
        guard isBlankOwed else { return }
        isBlankOwed = false
        if end > 0 {
            // A line that ends early was ended by its author, one of full length by a program.
            let isEnd = breaks > 1 || breaks == 1 && end - lineStart < 40
            out[end] = isEnd ? .lineFeed : .space
            end += 1
            if breaks > 0 { lineStart = end }
        }
        breaks = 0
        isInWord = false
    }

    @inline(__always)
    private mutating func putASCII(_ byte: UInt8) {
        payBlank()
        let isWord = byte &- 97 < 26 || byte &- 48 < 10
        if isWord, !isInWord { begin() }
        isInWord = isWord
        out[end] = byte
        end += 1
    }

    @inline(__always)
    private mutating func begin() {
        starts[found] = Int32(truncatingIfNeeded: end)
        found += 1
    }

    private mutating func foldBeyondASCII(_ byte: UInt8) {
        let next = at + 1 < text.count ? text[at + 1] : 0
        let third = at + 2 < text.count ? text[at + 2] : 0
        switch (byte, next, third) {
        case (0xC2...0xDF, 0x80...0xBF, _):
            at += 2
            putLetter(UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F))
        case (0xE2, 0x80, 0x80...0xBF):
            at += 3
            putPunctuation(third)
        case (0xE2, 0x81, 0xA0...0xBF), (0xEF, 0xBB, 0xBF):
            // U+2060 to U+206F and U+FEFF: invisible.
            at += 3
        case (0xE3, 0x80, 0x80):
            // U+3000, the wide blank.
            at += 3
            isBlankOwed = true
        case (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x9F):
            // U+FF1A and U+FF1F, wide.
            at += 3
            putASCII(third == 0x9A ? UInt8(ascii: ":") : UInt8(ascii: "?"))
        case (0xE1, 0xB8...0xBB, 0x80...0xBF):
            // U+1E00 to U+1EFF: capitals are even, but for a few signs that have no case.
            at += 3
            let hasCase = !(next == 0xBA && third >= 0x96 && third <= 0x9F)
            payBlank()
            if !isInWord { begin() }
            isInWord = true
            (out[end], out[end + 1], out[end + 2]) = (byte, next, hasCase ? third | 1 : third)
            end += 3
        case (0xC2..., 0x80...0xBF, _):
            at += 1
            payBlank()
            begin()
            isInWord = false
            out[end] = byte
            end += 1
        default:
            // The rest of a character, or what is none.
            at += 1
            payBlank()
            out[end] = byte
            end += 1
        }
    }

    private mutating func putLetter(_ scalar: UInt32) {
        switch lowercased(scalar) {
        case .blank: isBlankOwed = true
        case .nothing: break
        case .letter(let letter) where letter < 128: putASCII(UInt8(letter))
        case .letter(let letter):
            payBlank()
            // Hebrew and Arabic glue articles and prepositions to a word.
            if !isInWord || letter >= 0x590 { begin() }
            isInWord = true
            (out[end], out[end + 1]) = (UInt8(0xC0 | letter >> 6), UInt8(0x80 | letter & 0x3F))
            end += 2
        }
    }

    /// U+2000 to U+203F.
    private mutating func putPunctuation(_ third: UInt8) {
        switch third {
        case 0x8B...0x8F, 0xAA...0xAE: break
        case 0x90...0x95: putASCII(UInt8(ascii: "-"))
        case 0x98...0x9B: putASCII(UInt8(ascii: "'"))
        case 0x9C...0x9F: putASCII(UInt8(ascii: "\""))
        case 0xA6: for _ in 0..<3 { putASCII(UInt8(ascii: ".")) }
        default: isBlankOwed = true
        }
    }

    private enum Folded {
        case letter(UInt32)
        case blank
        case nothing
    }

    /// The lower case of a scalar of two bytes, U+0080 to U+07FF.
    private func lowercased(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0xAD: return .nothing
        case 0xAA, 0xB5, 0xBA: return .letter(scalar)
        case 0xB4: return .letter(0x27)
        case 0xAB, 0xBB: return .letter(0x22)
        case ..<0xC0: return .blank
        case 0xC0...0xDE where scalar != 0xD7: return .letter(scalar + 0x20)
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: return .letter(scalar | 1)
        case 0x61F: return .letter(0x3F)
        case 0x130, 0x131: return .letter(0x69)
        case 0x139...0x148, 0x179...0x17E: return .letter(scalar % 2 == 1 ? scalar + 1 : scalar)
        case 0x178: return .letter(0xFF)
        case 0x1A0, 0x1AF: return .letter(scalar + 1)
        case 0x218...0x21B: return .letter(scalar | 1)
        // Capitals stand without an accent in Greek, so no letter keeps one.
        case 0x386, 0x3AC: return .letter(0x3B1)
        case 0x388, 0x3AD: return .letter(0x3B5)
        case 0x389, 0x3AE: return .letter(0x3B7)
        case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: return .letter(0x3B9)
        case 0x38C, 0x3CC: return .letter(0x3BF)
        case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: return .letter(0x3C5)
        case 0x38F, 0x3CE: return .letter(0x3C9)
        case 0x391...0x3A9: return .letter(scalar + 0x20)
        case 0x3C2: return .letter(0x3C3)
        case 0x400...0x40F: return .letter(scalar + 0x50)
        case 0x410...0x42F: return .letter(scalar + 0x20)
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x527: return .letter(scalar | 1)
        default: return .letter(scalar)
        }
    }
}
