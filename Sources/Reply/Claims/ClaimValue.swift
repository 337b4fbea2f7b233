import Resolution

/// What a claim says, in one notation, so that `€ 129,00` and `129.00 EUR` are the same.
enum ClaimValue: Hashable {
    case amount(Money)
    /// Digits with a point before decimals and nothing between thousands.
    case number(String)
    /// A day or a part of one; unknown parts are nil.
    case date(year: Int?, month: Int?, day: Int?)
    /// `monday`, `tomorrow`: proven only where these very words are.
    case weekday(String)
    case link(String)
    case email(String)
    case code(String)

    var kind: UnprovenClaim.Kind {
        switch self {
        case .amount: .amount
        case .number: .number
        case .date, .weekday: .date
        case .link: .link
        case .email: .email
        case .code: .code
        }
    }
}

/// A claim where it stands.
struct Claim: Equatable {
    var value: ClaimValue
    var text: String
}

/// Numbers as people write them.
enum NumberNotation {
    /// `1,299.00`, `1.299,00`, `1299`, `0.5` to one notation; nil when it is no number. One separator before three
    /// digits is taken for thousands, in whatever is compared.
    static func canonical(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let first = bytes.first, let last = bytes.last, isASCIIDigit(first), isASCIIDigit(last) else {
            return nil
        }
        let parts = bytes.split(omittingEmptySubsequences: false) { isSeparator($0) }
        let separators = bytes.filter { isSeparator($0) }
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isASCIIDigit) }) else { return nil }
        guard parts.count > 1 else { return String(decoding: bytes, as: UTF8.self) }
        let groups = parts.dropFirst()
        let isGrouped = { (groups: ArraySlice<ArraySlice<UInt8>>) in
            groups.allSatisfy { $0.count == 3 } && parts[0].count <= 3 && parts[0].first != UInt8(ascii: "0")
        }
        if isGrouped(groups), Set(separators).count == 1 { return String(decoding: parts.joined(), as: UTF8.self) }
        let whole = parts.dropLast()
        guard whole.count == 1 || isGrouped(whole.dropFirst()), let decimals = parts.last else { return nil }
        if whole.count > 1, separators.last == separators.first { return nil }
        return String(decoding: whole.joined(), as: UTF8.self) + "." + String(decoding: decimals, as: UTF8.self)
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
    }

    /// An amount of a canonical number; nil when it has more decimals than the currency or is beyond all bounds.
    static func money(_ canonical: String, currency: String) -> Money? {
        let halves = canonical.split(separator: ".")
        guard let whole = halves.first, let major = Int(whole) else { return nil }
        let digits = Money.digits(of: currency)
        let decimals = halves.count > 1 ? String(halves[1]) : ""
        guard decimals.utf8.count <= digits || decimals.utf8.dropFirst(digits).allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        let padded = decimals.prefix(digits) + String(repeating: "0", count: max(0, digits - decimals.utf8.count))
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let (minor, isTooLarge) = major.multipliedReportingOverflow(by: scale)
        let (sum, overflows) = minor.addingReportingOverflow(Int(padded) ?? 0)
        return isTooLarge || overflows ? nil : Money(minor: sum, currency: currency)
    }
}
