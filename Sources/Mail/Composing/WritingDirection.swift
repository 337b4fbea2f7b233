/// The direction of writing, as HTML names it (HTML, 3.2.6.4).
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// Of a language by its tag, such as `de` or `ar-EG`.
    init(language: String) {
        let tag = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        self = Self.fromTheRight.contains(tag.lowercasedText()) ? .rightToLeft : .leftToRight
    }

    /// Of a text by its first letter (UAX #9, P2); nil where it has none.
    init?(of text: some Sequence<UInt8>) {
        for scalar in String(decoding: Array(text.prefix(400)), as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                // Digits of Arabic have no direction of their own.
                guard scalar.properties.isAlphabetic else { continue }
                self = .rightToLeft
                return
            default:
                guard scalar.properties.isAlphabetic else { continue }
                self = .leftToRight
                return
            }
        }
        return nil
    }

    private static let fromTheRight: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
