/// AppleSingle and AppleDouble (RFC 1740, appendices A and B): a file's real name and, in the first, its data fork.
struct AppleFile {
    var filename: String?
    /// Nil in AppleDouble, whose data fork is a part of its own.
    var data: Octets?

    /// Nil where the bytes begin with neither magic number.
    init?(_ bytes: Octets) {
        var scan = ByteScan(bytes)
        guard let magic = scan.bigEndian(4), magic == 0x0005_1600 || magic == 0x0005_1607, scan.take(20) != nil,
            let count = scan.bigEndian(2)
        else { return nil }
        for _ in 0..<min(count, 64) {
            guard let id = scan.bigEndian(4), let offset = scan.bigEndian(4), let length = scan.bigEndian(4) else {
                return
            }
            guard offset <= bytes.count else { continue }
            let entry = bytes.dropFirst(offset).prefix(length)
            if id == 1, data == nil {
                data = entry
            } else if id == 3 {
                filename = macintoshName(entry)
            }
        }
    }
}
