/// Decodes a label of an internationalised domain name (RFC 3492, 6.2) into its scalars.
///
/// - Parameter label: what follows `xn--`, in ASCII of either case.
/// - Returns: nil for what is no Punycode, or longer than a label can be (RFC 1035, 2.3.4).
func decodedPunycode(_ label: Octets) -> [Unicode.Scalar]? {
    guard !label.isEmpty, label.count <= 59, label.allSatisfy({ $0 < 128 }) else { return nil }
    var scalars: [UInt32] = []
    var rest = label
    if let hyphen = label.lastIndex(of: UInt8(ascii: "-")) {
        scalars = label[..<hyphen].map { UInt32(asciiLowercase($0)) }
        rest = label[(hyphen + 1)...]
    }
    guard !rest.isEmpty else { return nil }

    var code = 128
    var place = 0
    var bias = 72
    while !rest.isEmpty {
        let before = place
        var weight = 1
        var k = 36
        while true {
            guard let byte = rest.popFirst(), let digit = digit(byte) else { return nil }
            let (product, tooLarge) = digit.multipliedReportingOverflow(by: weight)
            let (sum, tooFar) = place.addingReportingOverflow(product)
            guard !tooLarge, !tooFar, sum <= Int(UInt32.max) else { return nil }
            place = sum
            let threshold = k <= bias ? 1 : min(26, k - bias)
            if digit < threshold { break }
            weight *= 36 - threshold
            guard weight <= Int(UInt32.max) else { return nil }
            k += 36
        }
        let count = scalars.count + 1
        bias = adapted(place - before, count: count, isFirst: before == 0)
        code += place / count
        place %= count
        guard code <= 0x10FFFF else { return nil }
        scalars.insert(UInt32(code), at: place)
        place += 1
    }
    let decoded = scalars.compactMap(Unicode.Scalar.init)
    return decoded.count == scalars.count ? decoded : nil
}

private func digit(_ byte: UInt8) -> Int? {
    if byte.isLetter { return Int(asciiLowercase(byte)) - 97 }
    return byte.isDigit ? Int(byte) - 48 + 26 : nil
}

// RFC 3492, 6.1.
private func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
        delta /= 35
        k += 36
    }
    return k + 36 * delta / (delta + 38)
}
