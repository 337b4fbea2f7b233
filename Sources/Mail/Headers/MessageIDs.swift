/// The ids of a Message-ID, In-Reply-To or References field (RFC 5322, 3.6.4), without brackets, in order.
///
/// `< a @ b >` and `<"a"@b>` are `a@b`. Words outside of brackets are none.
func messageIDs(_ value: Octets, limit: Int = 1000) -> [String] {
    let bytes = unfolded(value)
    var found: [String] = []
    var at = bytes.startIndex
    var hasOpenComment = false
    while at < bytes.endIndex, found.count < limit {
        if bytes[at] == UInt8(ascii: "("), !hasOpenComment {
            let end = endOfComment(bytes, at: at)
            // QUIRK: a parenthesis that never closes must not eat the ids behind it.
            hasOpenComment = end == bytes.endIndex && bytes.last != UInt8(ascii: ")")
            at = hasOpenComment ? at + 1 : end
            continue
        }
        guard bytes[at] == UInt8(ascii: "<") else {
            at += 1
            continue
        }
        let start = at + 1
        at = start
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") { at += 1 }
        let id = normalizedID(bytes[start..<at])
        if !id.isEmpty { found.append(id) }
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: ">") { at += 1 }
    }
    return found
}

/// The id of a Message-ID field. QUIRK: one without brackets is taken as it stands.
func ownMessageID(_ value: Octets) -> String? {
    if let id = messageIDs(value).first { return id }
    let bare = normalizedID(unfolded(value))
    return bare.isEmpty ? nil : bare
}

private func normalizedID(_ bytes: Octets) -> String {
    let isClean = bytes.allSatisfy {
        $0 > 32 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    if isClean { return bytes.text() }
    return bytes.filter {
        !$0.isWhite && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    .text()
}
