/// RFC 2045, 6.8, read kindly: strange bytes are passed over, padding may lack or stand in the middle, a tail is kept.
func decodedBase64(_ bytes: Octets) -> (bytes: [UInt8], isClean: Bool) {
    var decoder = Base64Decoder()
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count / 4 * 3 + 4) { output, count in
        guard let target = output.baseAddress else { return }
        bytes.withUnsafeBufferPointer { input in
            count = decoder.decode(input, into: target)
            count += decoder.finish(into: target + count)
        }
    }
    return (result, decoder.isClean)
}

/// Decodes base64 piece by piece: a group may lie across two pieces.
struct Base64Decoder {
    /// False once a byte made no sense or the last group was not whole.
    private(set) var isClean = true
    private var bits: UInt32 = 0
    private var held = 0

    /// - Parameter target: has room for three octets more than three for each four of the input.
    /// - Returns: how many octets were written.
    mutating func decode(_ input: UnsafeBufferPointer<UInt8>, into target: UnsafeMutablePointer<UInt8>) -> Int {
        base64Values.withUnsafeBufferPointer { table in
            var written = 0
            var at = 0
            let end = input.count
            while at < end {
                if held == 0 { group(input, &at, table, target, &written) }
                guard at < end else { break }
                single(table[Int(input[at])], target, &written)
                at += 1
            }
            return written
        }
    }

    /// The octets of a group that the input's end left open.
    mutating func finish(into target: UnsafeMutablePointer<UInt8>) -> Int {
        if held > 0 { isClean = false }
        var written = 0
        pad(target, &written)
        return written
    }

    // Whole groups of four letters, until anything else comes.
    @inline(__always)
    private func group(
        _ input: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ table: UnsafeBufferPointer<UInt8>,
        _ target: UnsafeMutablePointer<UInt8>, _ written: inout Int
    ) {
        while at + 4 <= input.count {
            let (a, b) = (table[Int(input[at])], table[Int(input[at + 1])])
            let (c, d) = (table[Int(input[at + 2])], table[Int(input[at + 3])])
            guard (a | b | c | d) < 64 else { return }
            let word = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
            target[written] = UInt8(truncatingIfNeeded: word >> 16)
            target[written + 1] = UInt8(truncatingIfNeeded: word >> 8)
            target[written + 2] = UInt8(truncatingIfNeeded: word)
            written += 3
            at += 4
        }
    }

    @inline(__always)
    private mutating func single(
        _ value: UInt8, _ target: UnsafeMutablePointer<UInt8>, _ written: inout Int
    ) {
        if value < 64 {
            bits = bits << 6 | UInt32(value)
            held += 1
            if held == 4 {
                target[written] = UInt8(truncatingIfNeeded: bits >> 16)
                target[written + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                target[written + 2] = UInt8(truncatingIfNeeded: bits)
                written += 3
                held = 0
            }
        } else if value == padding {
            // A padded group ends here; another may follow, as in concatenated blocks.
            pad(target, &written)
        } else if value == strange {
            isClean = false
        }
    }

    private mutating func pad(_ target: UnsafeMutablePointer<UInt8>, _ written: inout Int) {
        if held >= 2 {
            bits <<= UInt32(6 * (4 - held))
            target[written] = UInt8(truncatingIfNeeded: bits >> 16)
            written += 1
            if held == 3 {
                target[written] = UInt8(truncatingIfNeeded: bits >> 8)
                written += 1
            }
        }
        held = 0
    }
}

private let padding: UInt8 = 253
/// Of no meaning, yet expected: white space.
private let blank: UInt8 = 254
private let strange: UInt8 = 255

private let base64Values: [UInt8] = {
    var table = [UInt8](repeating: strange, count: 256)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for (value, letter) in letters.enumerated() { table[Int(letter)] = UInt8(value) }
    for byte in [9, 10, 13, 32] { table[byte] = blank }
    table[Int(UInt8(ascii: "="))] = padding
    return table
}()
