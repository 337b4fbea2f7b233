/// Words made comparable: letters of Latin, Greek and Cyrillic script in lower case, each run of white space as one
/// blank or, between paragraphs and behind short lines, one LF; marks of quotation and dashes as their ASCII kin;
/// invisible characters left out.
///
/// Folds bytes, not `Character`s: no two letters that a reader tells apart become one, except that Greek letters lose
/// their accents and Turkish ones their dots.
struct FoldedText {
    /// UTF-8.
    let bytes: [UInt8]

    /// - Parameter limit: how many bytes of the text are looked at.
    init(_ text: Octets, limit: Int) {
        bytes = Self.folded(text.prefix(limit))
    }

    init(_ text: String, limit: Int = .max) {
        var text = text
        bytes = text.withUTF8 { buffer in Self.folded(UnsafeBufferPointer(rebasing: buffer.prefix(limit))) }
    }

    private static func folded(_ text: Octets) -> [UInt8] {
        text.withUnsafeBufferPointer { folded($0) }
    }

    private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        // Only U+2026 grows: three bytes become three dots. Nothing else does.
        [UInt8](unsafeUninitializedCapacity: text.count + 1) { out, count in
            var end = 0
            var at = 0
            var isBlankOwed = false
            var breaks = 0
            var lineStart = 0
            func put(_ byte: UInt8) {
                if isBlankOwed {
                    if end > 0 {
                        // A line that ends early was ended by its author, one of full length by a program.
                        let isEnd = breaks > 1 || breaks == 1 && end - lineStart < 40
                        out[end] = isEnd ? .lineFeed : .space
                        end += 1
                        if breaks > 0 { lineStart = end }
                    }
                    isBlankOwed = false
                    breaks = 0
                }
                out[end] = byte
                end += 1
            }
            while at < text.count {
                let byte = text[at]
                if byte < 128 {
                    at += 1
                    if byte > 32, byte != 127 {
                        put(asciiLowercase(byte))
                    } else {
                        isBlankOwed = true
                        if byte == .lineFeed { breaks += 1 }
                    }
                    continue
                }
                let next = at + 1 < text.count ? text[at + 1] : 0
                if byte >= 0xC2, byte < 0xE0 {
                    at += 2
                    guard next & 0xC0 == 0x80 else {
                        at -= 1
                        continue
                    }
                    switch lowercased(UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)) {
                    case .blank: isBlankOwed = true
                    case .nothing: break
                    case .letter(let scalar) where scalar < 128: put(UInt8(scalar))
                    case .letter(let scalar):
                        put(UInt8(0xC0 | scalar >> 6))
                        put(UInt8(0x80 | scalar & 0x3F))
                    }
                    continue
                }
                let third = at + 2 < text.count ? text[at + 2] : 0
                if byte == 0xE2, next == 0x80 {
                    at += 3
                    switch third {
                    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: isBlankOwed = true
                    case 0x8B...0x8F, 0xAA...0xAE: break
                    case 0x90...0x95: put(UInt8(ascii: "-"))
                    case 0x98...0x9B: put(UInt8(ascii: "'"))
                    case 0x9C...0x9F: put(UInt8(ascii: "\""))
                    case 0xA6: for _ in 0..<3 { put(UInt8(ascii: ".")) }
                    default: isBlankOwed = true
                    }
                    continue
                }
                if byte == 0xE2, next == 0x81, third >= 0xA0 {
                    // U+2060 to U+206F: invisible.
                    at += 3
                    continue
                }
                if byte == 0xE3, next == 0x80, third == 0x80 {
                    // U+3000, the wide blank.
                    at += 3
                    isBlankOwed = true
                    continue
                }
                if byte == 0xEF, next == 0xBC, third == 0x9A {
                    // U+FF1A, the wide colon.
                    at += 3
                    put(UInt8(ascii: ":"))
                    continue
                }
                if byte == 0xEF, next == 0xBB, third == 0xBF {
                    at += 3
                    continue
                }
                if byte == 0xE1, next >= 0xB8, next <= 0xBB, third & 0xC0 == 0x80 {
                    // U+1E00 to U+1EFF: capitals are even, but for a few signs that have no case.
                    at += 3
                    let hasCase = !(next == 0xBA && third >= 0x96 && third <= 0x9F)
                    put(byte)
                    put(next)
                    put(hasCase ? third | 1 : third)
                    continue
                }
                put(byte)
                at += 1
            }
            count = end
        }
    }

    private enum Folded {
        case letter(UInt32)
        case blank
        case nothing
    }

    /// The lower case of a scalar of two bytes, U+0080 to U+07FF.
    private static func lowercased(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0xAD: return .nothing
        case 0xAA, 0xB5, 0xBA: return .letter(scalar)
        case 0xB4: return .letter(0x27)
        case 0xAB, 0xBB: return .letter(0x22)
        case ..<0xC0: return .blank
        case 0xC0...0xDE where scalar != 0xD7: return .letter(scalar + 0x20)
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: return .letter(scalar | 1)
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
