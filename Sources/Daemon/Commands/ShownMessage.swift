/// A message as it may be shown on a terminal, whatever is in it: nothing is decoded, and no byte of it steers the
/// terminal or hides from the reader.
struct ShownMessage: Sendable, Equatable {
    var header: String
    /// What follows the header, as it came.
    var text: String
    /// Octets that are not shown.
    var left: Int

    /// - Parameter octets: of header and text each, at most.
    init(_ bytes: [UInt8], octets: Int) {
        let end = Self.endOfHeader(bytes)
        let (top, rest) = (bytes[..<end.header], bytes[end.text...])
        header = Self.harmless(top.prefix(octets))
        text = Self.harmless(rest.prefix(octets))
        left = max(0, top.count - octets) + max(0, rest.count - octets)
    }

    /// Of a message without an empty line all is header.
    private static func endOfHeader(_ bytes: [UInt8]) -> (header: Int, text: Int) {
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let line = bytes[start..<end]
            if line.isEmpty || line.elementsEqual([0x0D]) { return (start, end + 1) }
            start = end + 1
        }
        return (bytes.count, bytes.count)
    }

    /// Letters, digits, signs, blanks and line feeds of UTF-8 stay; every control, every character without a shape (marks
    /// that turn the direction of writing are among them) and every byte that is no UTF-8 is written out.
    static func harmless(_ bytes: ArraySlice<UInt8>) -> String {
        var out = ""
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte == 0x0D, at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A {
                at += 1
                continue
            }
            let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(at + length, bytes.endIndex)
            if let piece = String(validating: bytes[at..<end], as: UTF8.self), let scalar = piece.unicodeScalars.first,
                piece.unicodeScalars.count == 1
            {
                out += isHarmless(scalar) ? piece : "\\u{" + String(scalar.value, radix: 16) + "}"
                at = end
            } else {
                out += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
                at += 1
            }
        }
        return out
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\n" || scalar == "\t" { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }
}
