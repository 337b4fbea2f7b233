/// How a part's octets were made fit for transport (RFC 2045, 6).
enum TransferEncoding {
    case identity, base64, quotedPrintable, uuencode

    /// QUIRK: `quoted printable`, `7-bit`, a semicolon or comment behind it; an unknown name changes nothing.
    init(_ header: Octets?) {
        guard let header else {
            self = .identity
            return
        }
        let word = header.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }
            .filter { $0.isLetter || $0.isDigit }
        if word.equals("base64") {
            self = .base64
        } else if word.equals("quotedprintable") {
            self = .quotedPrintable
        } else if word.equals("uuencode") || word.equals("xuuencode") || word.equals("xuue") || word.equals("uue") {
            self = .uuencode
        } else {
            self = .identity
        }
    }

    /// The octets, and whether all of them made sense. Never fails: what makes no sense is passed over.
    func decode(_ bytes: Octets) -> (bytes: [UInt8], isClean: Bool) {
        switch self {
        case .identity: (Array(bytes), true)
        case .base64: decodedBase64(bytes)
        case .quotedPrintable: decodedQuotedPrintable(bytes)
        case .uuencode: (UUBlock.first(in: bytes)?.decoded ?? Array(bytes), true)
        }
    }
}

private let base64Values: [UInt8] = {
    var table = [UInt8](repeating: 255, count: 256)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for (value, letter) in letters.enumerated() { table[Int(letter)] = UInt8(value) }
    // 254: of no meaning, yet expected.
    for blank in [9, 10, 13, 32] { table[blank] = 254 }
    table[Int(UInt8(ascii: "="))] = 253
    return table
}()

/// RFC 2045, 6.8, read kindly: strange bytes are passed over, padding may lack or stand in the middle, a tail is kept.
func decodedBase64(_ bytes: Octets) -> (bytes: [UInt8], isClean: Bool) {
    var isClean = true
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count / 4 * 3 + 4) { output, count in
        var bits: UInt32 = 0
        var held = 0
        var written = 0
        bytes.withUnsafeBufferPointer { input in
            base64Values.withUnsafeBufferPointer { table in
                for byte in input {
                    let value = table[Int(byte)]
                    if value < 64 {
                        bits = bits << 6 | UInt32(value)
                        held += 1
                        if held == 4 {
                            output[written] = UInt8(truncatingIfNeeded: bits >> 16)
                            output[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                            output[written + 2] = UInt8(truncatingIfNeeded: bits)
                            written += 3
                            held = 0
                        }
                    } else if value == 253 {
                        // A padded group ends here; another may follow, as in concatenated blocks.
                        if held >= 2 {
                            bits <<= UInt32(6 * (4 - held))
                            output[written] = UInt8(truncatingIfNeeded: bits >> 16)
                            written += 1
                            if held == 3 {
                                output[written] = UInt8(truncatingIfNeeded: bits >> 8)
                                written += 1
                            }
                        }
                        held = 0
                    } else if value == 255 {
                        isClean = false
                    }
                }
            }
        }
        if held > 0 { isClean = false }
        if held >= 2 {
            bits <<= UInt32(6 * (4 - held))
            output[written] = UInt8(truncatingIfNeeded: bits >> 16)
            written += 1
            if held == 3 {
                output[written] = UInt8(truncatingIfNeeded: bits >> 8)
                written += 1
            }
        }
        count = written
    }
    return (result, isClean)
}

/// RFC 2045, 6.7, read kindly: an `=` that begins nothing stays, blanks at the end of a line go.
func decodedQuotedPrintable(_ bytes: Octets) -> (bytes: [UInt8], isClean: Bool) {
    var isClean = true
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { output, count in
        var written = 0
        bytes.withUnsafeBufferPointer { input in
            var at = 0
            let end = input.count
            while at < end {
                let byte = input[at]
                if byte == UInt8(ascii: "=") {
                    if at + 2 < end, let high = input[at + 1].hexadecimal, let low = input[at + 2].hexadecimal {
                        output[written] = high << 4 | low
                        written += 1
                        at += 3
                        continue
                    }
                    var look = at + 1
                    while look < end, input[look].isBlank { look += 1 }
                    if look == end || input[look] == .lineFeed || input[look] == .carriageReturn {
                        if look < end, input[look] == .carriageReturn { look += 1 }
                        if look < end, input[look] == .lineFeed { look += 1 }
                        at = look
                        continue
                    }
                    isClean = false
                } else if byte.isBlank {
                    // RFC 2045, 6.7 (3): blanks before a line's end were added on the way.
                    var look = at + 1
                    while look < end, input[look].isBlank { look += 1 }
                    if look == end || input[look] == .lineFeed || input[look] == .carriageReturn {
                        // QUIRK: the space of the signature mark `-- ` is kept by those who forget to encode it.
                        if written >= 2, output[written - 1] == UInt8(ascii: "-"),
                            output[written - 2] == UInt8(ascii: "-")
                        {
                            output[written] = .space
                            written += 1
                        }
                        at = look
                        continue
                    }
                }
                output[written] = byte
                written += 1
                at += 1
            }
        }
        count = written
    }
    return (result, isClean)
}
