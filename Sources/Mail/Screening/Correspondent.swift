extension EmailAddress {
    /// Whose mailbox it is, however its address is written: in lower case, without the tag behind a plus (RFC 5233), and
    /// at Gmail without dots. What limits count by; never what anybody is known by.
    package var correspondent: String {
        let bytes = Array(normalized.utf8)
        let at = bytes.lastIndex(of: UInt8(ascii: "@")) ?? bytes.endIndex
        let bare = bytes[..<at].prefix { $0 != UInt8(ascii: "+") }
        // A mailbox that is called `+` has no other name.
        var local = bare.isEmpty ? Array(bytes[..<at]) : Array(bare)
        var domain = self.domain
        if domain.isGmail {
            local.removeAll { $0 == UInt8(ascii: ".") }
            domain = "gmail.com"
        }
        return String(decoding: local, as: UTF8.self) + "@" + domain
    }

    /// The domain that its mailboxes are given out by, without hosts below it; nil where everybody may have one.
    ///
    /// No list of public suffixes: below two letters (`uk`) a short label (`co`) is taken for one.
    package var organisation: String? {
        guard !OwnIdentity.mailForEverybody.contains(domain) else { return nil }
        let labels = domain.utf8.split(separator: UInt8(ascii: "."))
        guard labels.count > 2 else { return domain }
        let isBelowSuffix = labels[labels.count - 1].count == 2 && labels[labels.count - 2].count <= 3
        let kept = labels.suffix(isBelowSuffix ? 3 : 2).map { String(decoding: $0, as: UTF8.self) }
        let name = kept.joined(separator: ".")
        return OwnIdentity.mailForEverybody.contains(name) ? nil : name
    }
}

extension String {
    fileprivate var isGmail: Bool {
        utf8.elementsEqual("gmail.com".utf8) || utf8.elementsEqual("googlemail.com".utf8)
    }
}
