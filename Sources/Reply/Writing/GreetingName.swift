/// The name a customer is greeted by; nil when the display name is none, or is used to smuggle something in.
///
/// A display name is what a stranger typed: one with an address, a link, a digit, braces or control characters, or of
/// more than 40 characters, is not repeated. The first name is used where it stands first; a title or an initial keeps
/// the whole name.
func greetingName(from displayName: String?) -> String? {
    guard let displayName else { return nil }
    let scalars = Array(displayName.unicodeScalars)
    guard scalars.count <= 40, scalars.allSatisfy(isOfName) else { return nil }
    let name = trimmedName(scalars)
    guard name.contains(where: { $0.properties.isAlphabetic }), !holdsLink(name) else { return nil }
    let words = name.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
    guard let first = words.first else { return nil }
    let isShort = first.unicodeScalars.count < 2 || first.utf8.last == UInt8(ascii: ".")
    return words.count > 1 && (isShort || titles.contains(lowercasedASCII(first)))
        ? words.joined(separator: " ") : first
}

private let titles: Set<String> = ["mr", "mrs", "ms", "mx", "miss", "dr", "prof", "sir", "herr", "frau"]

private func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return false
    default: break
    }
    // A comma means that the order of the names is not known: a wrong guess is worse than no name.
    return scalar.properties.numericType == nil && !"@{}<>[]|\\/:;,=".unicodeScalars.contains(scalar)
}

private func trimmedName(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    let quotes = Array("\"' \u{201C}\u{201D}\u{2018}\u{2019}".unicodeScalars)
    var name = scalars[...].drop { quotes.contains($0) }
    while let last = name.last, quotes.contains(last) { name.removeLast() }
    return name
}

/// A dot with a letter on both sides is a host name to every mail client. Initials (`J.R.`) are not.
private func holdsLink(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.split(separator: " ").contains { word in
        let labels = word.split(separator: ".", omittingEmptySubsequences: true)
        return labels.count > 1 && (labels.last?.count ?? 0) > 1
    }
}
