/// Names of folders on the wire (RFC 3501, 5.1.3).
enum ModifiedUTF7 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    static func encode(_ name: String) -> [UInt8] {
        var out: [UInt8] = []
        var units: [UInt16] = []
        func flush() {
            guard !units.isEmpty else { return }
            out.append(UInt8(ascii: "&"))
            var bits: UInt32 = 0
            var count = 0
            for unit in units {
                bits = bits << 16 | UInt32(unit)
                count += 16
                while count >= 6 {
                    count -= 6
                    out.append(alphabet[Int(bits >> UInt32(count)) & 0x3F])
                }
                bits &= (1 << UInt32(count)) - 1
            }
            if count > 0 { out.append(alphabet[Int(bits << UInt32(6 - count)) & 0x3F]) }
            out.append(UInt8(ascii: "-"))
            units = []
        }
        for unit in name.utf16 {
            guard (0x20...0x7E).contains(unit) else {
                units.append(unit)
                continue
            }
            flush()
            out.append(UInt8(unit))
            if unit == UInt16(UInt8(ascii: "&")) { out.append(UInt8(ascii: "-")) }
        }
        flush()
        return out
    }

    /// What is no valid encoding stays as it is: a name must be shown, and the server knows it by these bytes.
    static func decode(_ bytes: [UInt8]) -> String {
        var units: [UInt16] = []
        var at = 0
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "&") else {
                // QUIRK: servers with UTF8=ACCEPT, and some without, send UTF-8.
                if bytes[at] >= 0x80 { return String(decoding: bytes, as: UTF8.self) }
                units.append(UInt16(bytes[at]))
                at += 1
                continue
            }
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "-")) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            if end == at + 1 {
                units.append(UInt16(UInt8(ascii: "&")))
            } else {
                guard let shifted = shifted(bytes[(at + 1)..<end]) else {
                    return String(decoding: bytes, as: UTF8.self)
                }
                units += shifted
            }
            at = end + 1
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func shifted(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
                bits &= (1 << UInt32(count)) - 1
            }
        }
        return units
    }
}
