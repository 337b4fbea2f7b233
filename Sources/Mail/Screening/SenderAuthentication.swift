/// Whether the receiving host vouches for the author of a message.
package enum SenderVerdict: String, Codable, Sendable {
    /// The author's domain stands behind the message.
    case pass
    /// Nothing trustworthy is known.
    case none
    /// It is known not to come from the author's domain, or it names several authors.
    case fail
}

/// Judges by the topmost Authentication-Results header of the host that we trust (RFC 8601, 5).
///
/// The host is trusted to take fields that carry its own name out of what strangers send (RFC 8601, 5) and to put its
/// own on top: a second one below is theirs, whatever it says. Other hosts' fields and those of a chain of forwarders
/// (ARC, RFC 8617) count for nothing.
///
/// SPF is no evidence: hosts are shared and mail is forwarded. Any doubt is `none`: a header that cannot be read to its
/// end, two DMARC results, a domain that only resembles the author's.
/// - Parameter server: the authserv-id of our own receiving host; nil where none is configured.
package func senderAuthentication(of message: Message, trusting server: String?) -> SenderVerdict {
    guard message.from.count == 1, !message.flags.contains(.severalFrom) else {
        return message.from.count > 1 ? .fail : .none
    }
    guard let server, !server.isEmpty, let author = EmailAddress(message.from[0].address) else { return .none }
    let wanted = server.utf8.map(asciiLowercase)
    guard let header = message.authenticationResults.first(where: { $0.server.utf8.elementsEqual(wanted) }),
        header.isWellFormed
    else { return .none }

    let dmarc = header.results.filter { $0.method == "dmarc" }
    if dmarc.contains(where: { $0.result == "fail" }) { return .fail }
    guard dmarc.count <= 1 else { return .none }
    if let result = dmarc.first, result.result == "pass", isAligned(author, result.properties["header.from"]) {
        return .pass
    }
    let isSigned = header.results.contains {
        $0.method == "dkim" && $0.result == "pass" && isAligned(author, $0.properties["header.d"])
    }
    return isSigned ? .pass : .none
}

/// Second labels below which countries register: `co.uk` vouches for no shop under it, as `com` does not.
private let registries: Set<String> = [
    "ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "gv", "ltd", "me", "mil", "ne", "net", "nhs", "nom", "or",
    "org",
    "plc", "sch", "web",
]

// The author's domain is the domain vouched for, or lies below it. One label (`com`) vouches for nobody.
private func isAligned(_ author: EmailAddress, _ domain: String?) -> Bool {
    guard let domain else { return false }
    var vouched = domain.utf8.map(asciiLowercase)
    if vouched.last == UInt8(ascii: ".") { vouched.removeLast() }
    let labels = vouched.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDomain = labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
    guard labels.count >= 2, isDomain else { return false }
    let own = Array(author.domain.utf8)
    if own == vouched { return true }
    if labels.count == 2, labels[1].count == 2, registries.contains(labels[0].text()) { return false }
    return own.count > vouched.count + 1 && own.suffix(vouched.count).elementsEqual(vouched)
        && own[own.count - vouched.count - 1] == UInt8(ascii: ".")
}
