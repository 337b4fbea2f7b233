import Glibc
import Synchronization

/// Turns bytes of any charset that arrives into text.
enum Charset {
    struct Decoded {
        /// UTF-8, always valid.
        var utf8: [UInt8]
        /// False where the label is unknown or bytes did not fit it.
        var isClean: Bool

        var text: String { utf8.text() }
    }

    /// Text of bytes declared as `label` (any case). Unknown labels and bytes that do not fit: UTF-8 where it is
    /// valid, else windows-1252.
    static func decode(_ bytes: Octets, label: String?) -> Decoded {
        let name = canonical(label)
        // ISO-2022 and UTF-7 write everything in seven bits, UTF-16 with zero bytes.
        if !isShifting(name), bytes.isASCII { return Decoded(utf8: Array(bytes), isClean: true) }
        switch name {
        case "utf-8", "us-ascii":
            if isUTF8(bytes) { return Decoded(utf8: Array(withoutMark(bytes)), isClean: true) }
            if name == "us-ascii" { return Decoded(utf8: windows1252(bytes), isClean: label == nil) }
            // Mostly UTF-8 with a broken character keeps its good ones; anything else was mislabelled.
            return Decoded(
                utf8: isMostlyUTF8(bytes) ? Array(bytes.text().utf8) : windows1252(bytes), isClean: false)
        case "windows-1252":
            return Decoded(utf8: windows1252(bytes), isClean: true)
        case nil:
            return Decoded(utf8: guessed(bytes), isClean: false)
        case let name?:
            if let guess = mislabelledJapanese(bytes, name) { return guess }
            guard let (text, isClean) = Converter.convert(bytes, from: name) else {
                return Decoded(utf8: guessed(bytes), isClean: false)
            }
            if !isClean, isUTF8(bytes) { return Decoded(utf8: Array(bytes), isClean: false) }
            return Decoded(utf8: Array(withoutMark(text[...])), isClean: isClean)
        }
    }

    static func isUTF8(_ bytes: Octets) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    private static func guessed(_ bytes: Octets) -> [UInt8] { isUTF8(bytes) ? Array(bytes) : windows1252(bytes) }

    private static func isShifting(_ name: String?) -> Bool {
        guard let name else { return false }
        return name.utf8.starts(with: "ISO-2022".utf8) || name.utf8.starts(with: "UTF-".utf8) || name == "HZ"
    }

    // RFC 3629, 6: a mark of the byte order at the start is none of the text.
    private static func withoutMark(_ text: Octets) -> Octets {
        text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text
    }

    private static func isMostlyUTF8(_ bytes: Octets) -> Bool {
        var good = 0
        var bad = 0
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let length =
                bytes[at] < 0x80 ? 1 : bytes[at] >= 0xF0 ? 4 : bytes[at] >= 0xE0 ? 3 : bytes[at] >= 0xC2 ? 2 : 0
            if length > 1, at + length <= bytes.endIndex,
                bytes[(at + 1)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            {
                good += 1
                at += length
            } else {
                if length != 1 { bad += 1 }
                at += 1
            }
        }
        return good > bad
    }

    /// Every byte has a meaning in windows-1252 here: the five it leaves open become the control characters they are
    /// in iso-8859-1.
    private static func windows1252(_ bytes: Octets) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { target, count in
            bytes.withUnsafeBufferPointer { source in
                for byte in source {
                    if byte < 0x80 {
                        target[count] = byte
                        count += 1
                        continue
                    }
                    let code = byte < 0xA0 ? windows1252Upper[Int(byte) - 0x80] : UInt16(byte)
                    if code < 0x800 {
                        target[count] = 0xC0 | UInt8(code >> 6)
                        target[count + 1] = 0x80 | UInt8(code & 0x3F)
                        count += 2
                    } else {
                        target[count] = 0xE0 | UInt8(code >> 12)
                        target[count + 1] = 0x80 | UInt8(code >> 6 & 0x3F)
                        target[count + 2] = 0x80 | UInt8(code & 0x3F)
                        count += 3
                    }
                }
            }
        }
    }

    private static let windows1252Upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The converter for a label: one of three written here (lower case), else a name of iconv's; nil if unknown.
    /// No label means us-ascii (RFC 2045, 5.2).
    private static func canonical(_ label: String?) -> String? {
        guard let label else { return "us-ascii" }
        if let usual = usual.first(where: { $0.label == label }) { return usual.name }
        var key = Array(label.utf8).filter { $0.isLetter || $0.isDigit }.lowercasedText()
        // QUIRK: `charset=us-ascii` doubled, `x-` in front.
        if key.utf8.starts(with: "charset".utf8) { key = String(key.dropFirst(7)) }
        if key.utf8.starts(with: "x".utf8), !key.utf8.starts(with: "xunknown".utf8) { key = String(key.dropFirst()) }
        if let known = names[key] { return known }
        if key.utf8.starts(with: "cp125".utf8), key.utf8.count == 6 { return "WINDOWS-" + key.dropFirst(2) }
        if key.utf8.starts(with: "windows125".utf8), key.utf8.count == 11 { return "WINDOWS-" + key.dropFirst(7) }
        if key.utf8.starts(with: "iso8859".utf8), (8...9).contains(key.utf8.count) {
            return "ISO-8859-" + key.dropFirst(7)
        }
        return nil
    }

    // As most messages write them.
    private static let usual: [(label: String, name: String)] = [
        ("utf-8", "utf-8"), ("us-ascii", "us-ascii"), ("iso-8859-1", "windows-1252"), ("windows-1252", "windows-1252"),
    ]

    private static let names: [String: String] = [
        "utf8": "utf-8", "uft8": "utf-8", "ut8": "utf-8", "unicode11utf8": "utf-8", "utf8mb4": "utf-8",
        "usascii": "us-ascii", "ascii": "us-ascii", "usaskey": "us-ascii", "ansix341968": "us-ascii", "646": "us-ascii",
        "us": "us-ascii", "ansix3110": "us-ascii", "ansix31101983": "us-ascii", "": "us-ascii", "default": "us-ascii",
        // Senders mean windows-1252 when they say iso-8859-1 (https://encoding.spec.whatwg.org).
        "iso88591": "windows-1252", "latin1": "windows-1252", "windows1252": "windows-1252", "cp1252": "windows-1252",
        "ansi": "windows-1252", "iso8859": "windows-1252", "l1": "windows-1252", "8859": "windows-1252",
        "iso88599": "WINDOWS-1254", "latin5": "WINDOWS-1254", "iso885911": "CP874", "tis620": "CP874",
        "windows874": "CP874", "cp874": "CP874", "latin2": "ISO-8859-2", "latin9": "ISO-8859-15",
        "iso88598i": "ISO-8859-8", "iso88598e": "ISO-8859-8", "iso88596i": "ISO-8859-6", "iso88596e": "ISO-8859-6",
        "koi8r": "KOI8-R", "koi8": "KOI8-R", "koi8u": "KOI8-U", "koi8ru": "KOI8-U", "ibm866": "CP866", "cp866": "CP866",
        "macintosh": "MACINTOSH", "mac": "MACINTOSH", "macroman": "MACINTOSH", "cp437": "CP437", "ibm437": "CP437",
        "cp850": "CP850", "ibm850": "CP850", "cp852": "CP852",
        "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "cp936": "GB18030", "euccn": "GB18030",
        "gb231280": "GB18030", "csgb2312": "GB18030", "hzgb2312": "GB18030",
        "big5": "CP950", "cp950": "CP950", "big5hkscs": "BIG5-HKSCS",
        "shiftjis": "CP932", "sjis": "CP932", "windows31j": "CP932", "cp932": "CP932", "mskanji": "CP932",
        "eucjp": "EUC-JP", "iso2022jp": "ISO-2022-JP", "iso2022jp1": "ISO-2022-JP-2", "iso2022jp2": "ISO-2022-JP-2",
        "cp50221": "ISO-2022-JP", "cp50220": "ISO-2022-JP",
        "euckr": "CP949", "ksc56011987": "CP949", "ksc5601": "CP949", "ksc56011989": "CP949", "cp949": "CP949",
        "uhc": "CP949", "windows949": "CP949", "iso2022kr": "ISO-2022-KR", "iso2022cn": "ISO-2022-CN",
        "utf7": "UTF-7", "unicode11utf7": "UTF-7", "utf16": "UTF-16", "utf16le": "UTF-16LE", "utf16be": "UTF-16BE",
        "unicode": "UTF-16", "ucs2": "UTF-16", "utf32": "UTF-32", "utf32le": "UTF-32LE", "utf32be": "UTF-32BE",
    ]

    fileprivate static var converterNames: Set<String> {
        var all = Set(names.values).subtracting(["utf-8", "us-ascii", "windows-1252"])
        for number in 0...8 where number != 2 { all.insert("WINDOWS-125\(number)") }
        for number in 2...16 where number != 12 { all.insert("ISO-8859-\(number)") }
        return all
    }
}

/// Opens every converter once and keeps it, so that a process whose sandbox closes afterwards can still convert: glibc
/// loads each from a file of its own.
package func loadCharsetConverters() {
    for name in Charset.converterNames { _ = Converter.convert([UInt8(ascii: "a")], from: name) }
}

/// The converters of glibc (iconv), kept open between uses: opening one costs more than converting a header.
private enum Converter {
    // By name, as many as were ever in use at once; a pointer is kept as its bits.
    private static let idle = Mutex<[String: [UInt]]>([:])

    static func convert(_ bytes: Octets, from name: String) -> (text: [UInt8], isClean: Bool)? {
        guard let descriptor = taken(name) else { return nil }
        defer { idle.withLock { $0[name, default: []].append(UInt(bitPattern: descriptor)) } }
        _ = iconv(descriptor, nil, nil, nil, nil)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var isClean = true
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 << 10) { target in
            bytes.withUnsafeBytes { source in
                // iconv takes a pointer to bytes that it does not change.
                var from = UnsafeMutableRawPointer(mutating: source.baseAddress)?
                    .assumingMemoryBound(to: CChar.self)
                var left = source.count
                var isFlushing = false
                while true {
                    var to = target.baseAddress
                    var room = target.count
                    let outcome =
                        isFlushing
                        ? iconv(descriptor, nil, nil, &to, &room) : iconv(descriptor, &from, &left, &to, &room)
                    let failure = errno
                    result += UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: target[..<(target.count - room)]))
                    // `(size_t) -1` in C.
                    if outcome != -1 {
                        if isFlushing { break }
                        isFlushing = true
                        continue
                    }
                    if failure == E2BIG { continue }
                    if isFlushing { break }
                    isClean = false
                    result += [0xEF, 0xBF, 0xBD]
                    // EINVAL: the bytes end inside of a character.
                    guard failure == EILSEQ, left > 1 else { break }
                    from = from.map { $0 + 1 }
                    left -= 1
                }
            }
        }
        return (Charset.isUTF8(result[...]) ? result : Array(result.text().utf8), isClean)
    }

    private static func taken(_ name: String) -> iconv_t? {
        if let bits = idle.withLock({ $0[name]?.popLast() }) { return iconv_t(bitPattern: bits) }
        let opened = iconv_open("UTF-8", name)
        return opened == iconv_t(bitPattern: -1) ? nil : opened
    }
}

extension Charset {
    // U+0080 to U+009F: no text has them.
    private static func hasControls(_ utf8: [UInt8]) -> Bool {
        utf8.indices.dropLast().contains { utf8[$0] == 0xC2 && utf8[$0 + 1] < 0xA0 }
    }

    /// QUIRK: mail systems of Japan label EUC-JP and Shift_JIS as ISO-2022-JP, which has seven bits only.
    ///
    /// Nil for text that may be what its label says.
    private static func mislabelledJapanese(_ bytes: Octets, _ name: String) -> Decoded? {
        // One stray byte is damage; two characters are a text.
        guard name.utf8.starts(with: "ISO-2022-JP".utf8), bytes.count(where: { $0 >= 0x80 }) >= 4 else { return nil }
        for label in ["euc-jp", "shift_jis"] {
            var guess = decode(bytes, label: label)
            guard guess.isClean, !hasControls(guess.utf8) else { continue }
            guess.isClean = false
            return guess
        }
        return nil
    }
}
