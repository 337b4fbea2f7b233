/// A file in BinHex 4.0 (RFC 1741, appendix A): its name and data fork, and where it stands in a text.
struct BinHex {
    var file: EnclosedFile
    /// From the line that announces it to behind the closing colon.
    var range: Range<Int>
    /// Whether the text ended before the data fork did.
    var isTruncated: Bool

    /// The first file in a text; nil without one.
    init?(in text: Octets) {
        guard let notice = text.firstPlace(of: "(this file must be converted with binhex"),
            notice == text.startIndex || text[notice - 1] == .lineFeed || text[notice - 1] == .carriageReturn,
            let start = text[notice...].prefix(200).firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        var decoder = RunDecoder(limit: min(32 << 20, max(4 << 20, 4 * text.count)))
        var bits: UInt32 = 0
        var held = 0
        var at = start + 1
        while at < text.endIndex, text[at] != UInt8(ascii: ":"), !decoder.isFull {
            let value = Self.values[Int(text[at])]
            at += 1
            guard value < 64 else { continue }
            bits = bits << 6 | UInt32(value)
            held += 6
            if held >= 8 {
                held -= 8
                decoder.take(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
        while at < text.endIndex, text[at] != UInt8(ascii: ":") { at += 1 }
        var end = min(at + 1, text.endIndex)
        if end < text.endIndex, text[end] == .carriageReturn { end += 1 }
        if end < text.endIndex, text[end] == .lineFeed { end += 1 }
        range = notice..<end

        // The header: name, version, type, creator, flags, lengths of the two forks, checksum.
        var scan = ByteScan(decoder.bytes[...])
        guard let length = scan.byte(), (1...63).contains(length), let name = scan.take(Int(length)),
            scan.take(11) != nil, let size = scan.bigEndian(4), scan.take(6) != nil
        else { return nil }
        let data = scan.takeAtMost(size)
        isTruncated = data.count < size
        file = EnclosedFile(filename: macintoshName(name), bytes: data, encoding: "binhex")
    }

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        let letters = Array("!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr".utf8)
        for (value, letter) in letters.enumerated() { table[Int(letter)] = UInt8(value) }
        return table
    }()
}

/// A name of classic Mac OS: UTF-8, else MacRoman, and without the separators of paths.
func macintoshName(_ bytes: Octets) -> String? {
    let text = String(validating: bytes, as: UTF8.self) ?? Charset.decode(bytes, label: "macintosh").text
    let clean = text.utf8.map { $0.isControl || $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 }.text()
    return clean.isEmpty ? nil : clean
}

/// RFC 1741, appendix A: `x 0x90 n` is n times x, `0x90 0` is 0x90 itself.
private struct RunDecoder {
    private(set) var bytes: [UInt8] = []
    private let limit: Int
    private var isMarked = false

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { bytes.count >= limit }

    mutating func take(_ byte: UInt8) {
        guard isMarked else {
            if byte == 0x90 { isMarked = true } else { bytes.append(byte) }
            return
        }
        isMarked = false
        if byte == 0 {
            bytes.append(0x90)
        } else if let last = bytes.last {
            bytes += repeatElement(last, count: Int(byte) - 1)
        }
    }
}
