/// The RTF inside of PidTagRtfCompressed (MS-OXRTFCP); nil where the header makes no sense.
///
/// - Parameter limit: how many octets are written at most.
func decompressedRTF(_ bytes: Octets, limit: Int) -> [UInt8]? {
    var scan = ByteScan(bytes)
    guard scan.littleEndian(4) != nil, let size = scan.littleEndian(4), let kind = scan.littleEndian(4),
        scan.take(4) != nil
    else { return nil }
    let limit = min(limit, size)
    // MS-OXRTFCP, 2.1.3.1.1: `MELA` is stored as it is, `LZFu` compressed.
    if kind == 0x414C_454D { return Array(scan.takeAtMost(limit)) }
    guard kind == 0x7546_5A4C else { return nil }
    return inflated(&scan, limit)
}

// MS-OXRTFCP, 2.2: eight flags, then for each an octet or a reference into the last 4096 octets.
private func inflated(_ scan: inout ByteScan, _ limit: Int) -> [UInt8] {
    var dictionary = [UInt8](repeating: 0, count: 4096)
    var write = 0
    for byte in initialDictionary {
        dictionary[write] = byte
        write += 1
    }
    var result: [UInt8] = []
    func isFull() -> Bool { result.count >= limit }
    while let flags = scan.byte() {
        for bit in 0..<8 {
            guard !isFull() else { return result }
            if flags & (1 << UInt8(bit)) == 0 {
                guard let byte = scan.byte() else { return result }
                result.append(byte)
                dictionary[write] = byte
                write = (write + 1) & 4095
                continue
            }
            guard let reference = scan.bigEndian(2) else { return result }
            var read = reference >> 4
            // A reference to where the next octet goes ends the text.
            if read == write { return result }
            for _ in 0..<((reference & 15) + 2) {
                let byte = dictionary[read]
                result.append(byte)
                dictionary[write] = byte
                read = (read + 1) & 4095
                write = (write + 1) & 4095
            }
        }
    }
    return result
}

// MS-OXRTFCP, 2.1.2.1: what every text may refer to.
private let initialDictionary = Array(
    ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
        + "MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
        + "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx").utf8)
