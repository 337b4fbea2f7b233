/// What PGP's armour says about a text (RFC 9580, 6.2).
struct PGPArmour: OptionSet {
    let rawValue: UInt8
    static let encrypted = PGPArmour(rawValue: 1)
    static let signed = PGPArmour(rawValue: 2)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// - Parameter standsAlone: an armour line begins a line; in HTML it may stand behind a tag.
    init(in text: Octets, standsAlone: Bool) {
        self = []
        var at = text.startIndex
        while let place = text.place(of: "-----BEGIN PGP ", from: at, anchor: 5) {
            at = place + 15
            let isAlone = place == text.startIndex || text[place - 1] == .lineFeed || text[place - 1] == .carriageReturn
            guard isAlone || !standsAlone else { continue }
            if text[at...].starts(withWord: "message-----") { insert(.encrypted) }
            if text[at...].starts(withWord: "signed message-----") { insert(.signed) }
        }
    }
}

/// The text that a cleartext signature (RFC 9580, 7) covers, and what stands around: without armour lines, signature
/// and the dashes that escape a dash.
func withoutArmour(_ text: Octets) -> [UInt8] {
    enum Place {
        case outside, header, signed, signature
    }
    var place = Place.outside
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
        let isArmour = line.starts(with: "-----".utf8)
        switch place {
        case .outside:
            if isArmour, line.starts(withWord: "-----begin pgp signed message-----") {
                place = .header
                continue
            }
        case .header:
            // RFC 9580, 7: `Hash` fields, then an empty line.
            if line.allSatisfy(\.isWhite) { place = .signed }
            continue
        case .signed:
            if isArmour, line.starts(withWord: "-----begin pgp signature-----") {
                place = .signature
                continue
            }
        case .signature:
            if isArmour, line.starts(withWord: "-----end pgp signature-----") { place = .outside }
            continue
        }
        // RFC 9580, 7.1.
        let isEscaped = place == .signed && line.starts(with: "- ".utf8)
        result += isEscaped ? line.dropFirst(2) : line
        result.append(.lineFeed)
    }
    if text.last != .lineFeed, result.last == .lineFeed { result.removeLast() }
    return result
}
