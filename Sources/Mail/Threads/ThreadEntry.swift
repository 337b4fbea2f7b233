import Foundation

/// What threading keeps of a message: a few fields of its header. The message itself is let go.
package struct ThreadEntry: Sendable, Equatable {
    /// Where the ids of a message's ancestors stand.
    package enum Source: String, Sendable {
        case references
        case inReplyTo = "in_reply_to"
        case none
    }

    /// Bytes without angle brackets; nil without a valid Message-ID.
    var messageID: [UInt8]?
    /// Oldest ancestor first. With no valid id in References: the first of In-Reply-To (RFC 5256, 3).
    var ancestors: [[UInt8]] = []
    var source = Source.none
    /// Seconds since 1970: of the Date field, else when the message arrived.
    var date: Int
    /// Of From, in lower case; empty without one.
    var sender: [UInt8] = []
    var subject: [UInt8] = []

    /// Reads the header at the start of `bytes`; what follows it may be missing.
    ///
    /// - Parameter received: when it arrived, in seconds since 1970; nil sorts one without Date behind all others.
    package init(_ bytes: [UInt8], received: Int? = nil) {
        var limits = ParseLimits.standard
        limits.headers = 5_000
        limits.headerOctets = 8 << 20
        let header = HeaderBlock(bytes, in: 0..<bytes.count, limits: limits)
        var own = ThreadIDs(header.first("message-id") ?? [])
        messageID = own.next()
        ancestors = Array(ThreadIDs(header.first("references") ?? []))
        if !ancestors.isEmpty {
            source = .references
        } else {
            var parents = ThreadIDs(header.first("in-reply-to") ?? [])
            if let parent = parents.next() {
                ancestors = [parent]
                source = .inReplyTo
            }
        }
        // The server keeps 32 bits of the sent date, and 0 for none.
        let sent = header.first("date").flatMap(sentDate).map { UInt32(truncatingIfNeeded: $0) } ?? 0
        date = sent != 0 ? Int(sent) : received ?? Int.max
        sender = header.first("from").flatMap { mailboxes($0).first }.map { $0.address.utf8.map(asciiLowercase) } ?? []
        subject = header.first("subject").map { baseSubject(decodedText($0)) } ?? []
    }

    /// When the message of an mbox arrived by its `From ` line; nil where that has no date.
    package static func arrival(ofMbox bytes: [UInt8]) -> Int? {
        guard bytes.starts(with: Array("From ".utf8)) else { return nil }
        let line = bytes.prefix { $0 != .lineFeed && $0 != .carriageReturn }
        let words = line.split(separator: .space).dropFirst(2)
        return timestamp(Array(words.joined(separator: [.space]))[...]).map { Int($0.date.timeIntervalSince1970) }
    }
}

/// A subject without what replies and forwards add, in lower case, for a look at whether it changed on the way. It never
/// joins messages: two customers may well write the same.
package func baseSubject(_ subject: String) -> [UInt8] {
    var text = Array(subject.utf8)[...].trimmed()
    while true {
        if let after = afterMark(text) {
            text = after
        } else if text.suffix(5).equals("(fwd)") {
            text = text.dropLast(5).trimmed()
        } else {
            break
        }
    }
    return text.split(whereSeparator: \.isWhite).joined(separator: [.space]).map(asciiLowercase)
}

// RFC 5256, 2.1: `Re:`, `Fwd:`, `Re[2]:`, and `[list]` while words follow; the marks of other languages as well.
private func afterMark(_ text: Octets) -> Octets? {
    if text.first == UInt8(ascii: "["), let end = text.prefix(80).firstIndex(of: UInt8(ascii: "]")) {
        let rest = text[(end + 1)...].trimmed()
        return rest.isEmpty ? nil : rest
    }
    guard let colon = text.prefix(24).firstIndex(of: UInt8(ascii: ":")) else {
        let wide = Array("\u{FF1A}".utf8)
        guard let mark = eastMarks.first(where: { text.starts(with: Array($0.utf8) + wide) }) else { return nil }
        return text.dropFirst(mark.utf8.count + wide.count).trimmed()
    }
    var word = text[..<colon].trimmed()
    if word.last == UInt8(ascii: "]") || word.last == UInt8(ascii: ")"),
        let open = word.lastIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }),
        word[(open + 1)...].dropLast().allSatisfy(\.isDigit)
    {
        word = word[..<open].trimmed()
    }
    let isMark = replyMarks.contains { word.equals($0) } || eastMarks.contains { word.elementsEqual($0.utf8) }
    return isMark ? text[(colon + 1)...].trimmed() : nil
}

private let replyMarks: [StaticString] = [
    "re", "fw", "fwd", "aw", "wg", "antw", "antwort", "sv", "vs", "vb", "rv", "ref", "rif", "res", "enc", "tr", "i",
    "r",
    "odp", "pd", "ynt", "ilt", "doorst", "vl", "bls", "trs", "atb", "ha", "fs",
]

private let eastMarks = ["回复", "答复", "转发", "回覆", "轉寄", "返信", "转寄", "Отв", "Ответ", "HA", "답장", "전달", "vá", "Vá", "VÁ"]
