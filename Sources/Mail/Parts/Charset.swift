import Glibc
import Synchronization

/// Turns bytes of any charset that arrives into text.
enum Charset {
    struct Decoded {
        var text: String
        /// False where the label is unknown or bytes did not fit it.
        var isClean: Bool
    }

    /// Text of bytes declared as `label` (any case). Unknown labels and bytes that do not fit: UTF-8 where it is
    /// valid, else windows-1252.
    static func decode(_ bytes: Octets, label: String?) -> Decoded {
        let name = canonical(label)
        // ISO-2022 and UTF-7 write everything in seven bits, UTF-16 with zero bytes.
        if !isShifting(name), bytes.allSatisfy({ $0 < 128 }) { return Decoded(text: bytes.text(), isClean: true) }
        switch name {
        case "utf-8", "us-ascii":
            if let text = String(validating: bytes, as: UTF8.self) {
                return Decoded(text: withoutMark(text), isClean: true)
            }
            if name == "us-ascii" { return Decoded(text: windows1252(bytes), isClean: label == nil) }
            // Mostly UTF-8 with a broken character keeps its good ones; anything else was mislabelled.
            return Decoded(text: isMostlyUTF8(bytes) ? bytes.text() : windows1252(bytes), isClean: false)
        case "windows-1252":
            return Decoded(text: windows1252(bytes), isClean: true)
        case nil:
            return Decoded(text: String(validating: bytes, as: UTF8.self) ?? windows1252(bytes), isClean: false)
        case let name?:
            guard let (text, isClean) = Converter.convert(bytes, from: name) else {
                return Decoded(text: String(validating: bytes, as: UTF8.self) ?? windows1252(bytes), isClean: false)
            }
            if !isClean, let better = String(validating: bytes, as: UTF8.self) {
                return Decoded(text: better, isClean: false)
            }
            return Decoded(text: withoutMark(text), isClean: isClean)
        }
    }

    private static func isShifting(_ name: String?) -> Bool {
        guard let name else { return false }
        return name.utf8.starts(with: "ISO-2022".utf8) || name.utf8.starts(with: "UTF-".utf8) || name == "HZ"
    }

    private static func withoutMark(_ text: String) -> String {
        text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? String(text.unicodeScalars.dropFirst()) : text
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
    private static func windows1252(_ bytes: Octets) -> String {
        var result = String.UnicodeScalarView()
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            let code = (0x80..<0xA0).contains(byte) ? windows1252Upper[Int(byte) - 0x80] : UInt16(byte)
            result.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        }
        return String(result)
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

    static func convert(_ bytes: Octets, from name: String) -> (text: String, isClean: Bool)? {
        guard let descriptor = taken(name) else { return nil }
        defer { idle.withLock { $0[name, default: []].append(UInt(bitPattern: descriptor)) } }
        _ = iconv(descriptor, nil, nil, nil, nil)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var isClean = true
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var chunk = [CChar](repeating: 0, count: 16 << 10)
        input.withUnsafeMutableBufferPointer { source in
            chunk.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var left = source.count
                var isFlushing = false
                while true {
                    var to = target.baseAddress
                    var room = target.count
                    let outcome =
                        isFlushing
                        ? iconv(descriptor, nil, nil, &to, &room) : iconv(descriptor, &from, &left, &to, &room)
                    let failure = errno
                    for byte in target.prefix(target.count - room) { result.append(UInt8(bitPattern: byte)) }
                    if outcome != .max {
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
        return (result.text(), isClean)
    }

    private static func taken(_ name: String) -> iconv_t? {
        if let bits = idle.withLock({ $0[name]?.popLast() }) { return iconv_t(bitPattern: bits) }
        let opened = iconv_open("UTF-8", name)
        return opened == iconv_t(bitPattern: -1) ? nil : opened
    }
}
