/// The text of an RTF document (RTF 1.9.1), or the HTML that one encapsulates (MS-OXRTFEX, 2.1.3).
///
/// Takes one pass and no recursion: groups are a list, and those beyond its limit share a state.
struct RTFText {
    private(set) var text = ""
    /// Whether `text` is HTML.
    private(set) var isHTML = false

    /// What a group inherits from the one around it.
    private struct Group {
        /// In a destination that is not shown.
        var isSkipped = false
        /// MS-OXRTFEX, 2.1.3.1.3: RTF that stands beside HTML with the same meaning.
        var isRTFOnly = false
        var isFontTable = false
        /// How many characters follow `\u` for readers without Unicode.
        var substitutes = 1
        var charset: String
    }

    private let bytes: Octets
    private let limit: Int
    private var at: Int
    private var groups: [Group] = []
    private var group = Group(charset: "windows-1252")
    /// Groups opened beyond the limit.
    private var tooDeep = 0
    private var isStarred = false
    private var toSkip = 0
    private var highSurrogate: UInt16?
    private var font = 0
    private var fontCharsets: [Int: String] = [:]
    /// Octets whose charset is that of the group, not decoded yet.
    private var pending: [UInt8] = []
    private var pendingCharset = ""
    private var written = 0

    init(_ bytes: Octets, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        at = bytes.startIndex
        while at < bytes.endIndex, written < limit { step() }
        flush()
    }

    private mutating func step() {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "{"):
            if groups.count < 500 { groups.append(group) } else { tooDeep += 1 }
            isStarred = false
            toSkip = 0
        case UInt8(ascii: "}"):
            if tooDeep > 0 { tooDeep -= 1 } else if let outer = groups.popLast() { group = outer }
            isStarred = false
            toSkip = 0
        case UInt8(ascii: "\\"):
            control()
        case .carriageReturn, .lineFeed, 0:
            break
        default:
            put(byte)
        }
    }

    private mutating func control() {
        guard at < bytes.endIndex else { return }
        let byte = bytes[at]
        if byte.isLetter {
            let (word, number) = controlWord()
            obey(word, number)
            return
        }
        at += 1
        switch byte {
        case UInt8(ascii: "'"):
            guard at + 1 < bytes.endIndex, let high = bytes[at].hexadecimal, let low = bytes[at + 1].hexadecimal else {
                return
            }
            at += 2
            put(high << 4 | low)
        case UInt8(ascii: "*"): isStarred = true
        case UInt8(ascii: "~"): put(scalar: " ")
        case UInt8(ascii: "_"): put(UInt8(ascii: "-"))
        case .carriageReturn, .lineFeed: put(.lineFeed)
        case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): put(byte)
        default: break
        }
    }

    private mutating func controlWord() -> (word: Octets, number: Int?) {
        let start = at
        while at < bytes.endIndex, bytes[at].isLetter { at += 1 }
        let word = bytes[start..<at]
        let isNegative = at < bytes.endIndex && bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        var number: Int?
        while at < bytes.endIndex, bytes[at].isDigit {
            number = min((number ?? 0) * 10 + Int(bytes[at] - 48), 1 << 40)
            at += 1
        }
        if at < bytes.endIndex, bytes[at] == .space { at += 1 }
        return (word, isNegative ? number.map { -$0 } : number)
    }

    private mutating func obey(_ word: Octets, _ number: Int?) {
        let wasStarred = isStarred
        isStarred = false
        guard word.count <= 20 else { return }
        let name = word.text()
        if wasStarred {
            // RTF 1.9.1: a starred destination that is not known is passed over.
            if name != "htmltag" { group.isSkipped = true }
            return
        }
        switch name {
        case "par", "line", "sect", "page", "row": put(.lineFeed)
        case "tab", "cell": put(.tab)
        case "u": putUnicode(number ?? 0)
        case "uc": group.substitutes = min(max(0, number ?? 1), 16)
        case "bin": at = min(bytes.endIndex, at + min(max(0, number ?? 0), bytes.count))
        case "htmlrtf": group.isRTFOnly = number != 0
        case "fromhtml": isHTML = true
        case "ansicpg": if let label = charsetLabel(codePage: number ?? 0) { group.charset = label }
        case "fonttbl":
            group.isFontTable = true
            group.isSkipped = true
        case "f":
            font = number ?? 0
            if !group.isFontTable, let label = fontCharsets[font] { group.charset = label }
        case "fcharset":
            if group.isFontTable, fontCharsets.count < 1000, let label = Self.charsets[number ?? 0] {
                fontCharsets[font] = label
            }
        case "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
            "footerl", "footerr", "footerf", "fldinst", "listtable", "listoverridetable", "themedata", "xe", "tc":
            group.isSkipped = true
        default:
            if let scalar = Self.characters[name] { put(scalar: scalar) }
        }
    }

    private mutating func putUnicode(_ number: Int) {
        toSkip = 0
        let unit = UInt16(truncatingIfNeeded: number)
        if unit & 0xFC00 == 0xD800 {
            highSurrogate = unit
        } else {
            var code = UInt32(unit)
            if unit & 0xFC00 == 0xDC00, let high = highSurrogate {
                code = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
            }
            highSurrogate = nil
            put(scalar: Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        toSkip = group.substitutes
    }

    private mutating func put(_ byte: UInt8) {
        if toSkip > 0 {
            toSkip -= 1
            return
        }
        guard !group.isSkipped, !group.isRTFOnly else { return }
        if pendingCharset != group.charset { flush() }
        pendingCharset = group.charset
        pending.append(byte)
        written += 1
    }

    private mutating func put(scalar: Unicode.Scalar) {
        guard !group.isSkipped, !group.isRTFOnly else { return }
        flush()
        text.unicodeScalars.append(scalar)
        written += 1
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        text += Charset.decode(pending[...], label: pendingCharset).text
        pending.removeAll(keepingCapacity: true)
    }

    private static let characters: [String: Unicode.Scalar] = [
        "emdash": "\u{2014}", "endash": "\u{2013}", "bullet": "\u{2022}", "lquote": "\u{2018}", "rquote": "\u{2019}",
        "ldblquote": "\u{201C}", "rdblquote": "\u{201D}", "emspace": " ", "enspace": " ",
    ]

    // RTF 1.9.1, font table: `\fcharset`.
    private static let charsets: [Int: String] = [
        0: "windows-1252", 77: "macintosh", 128: "shift_jis", 129: "ks_c_5601-1987", 134: "gbk", 136: "big5",
        161: "windows-1253", 162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256",
        186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250",
    ]
}
