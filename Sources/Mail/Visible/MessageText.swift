/// Text without empty lines at either end; blanks that indent its first line stay.
func withoutBlankEnds(_ bytes: Octets) -> String {
    var bytes = bytes
    while let last = bytes.last, last.isWhite { bytes = bytes.dropLast() }
    while let feed = bytes.firstIndex(of: .lineFeed), bytes[..<feed].allSatisfy(\.isWhite) {
        bytes = bytes[(feed + 1)...]
    }
    return bytes.text()
}

extension Message {
    /// Sets the text and its views from a body.
    mutating func read(_ body: BodyText) {
        isHTML = body.isHTML
        text = withoutBlankEnds(body.bytes[...])
        let segmentation = Segmentation(of: body, isForward: isForwardSubject(subject ?? ""))
        if segmentation.isAllReply {
            // Most messages: nothing is copied.
            segments = text.isEmpty ? [] : [Segment(role: .reply, text: text)]
            (visible, visibleWithSignature) = (text, text)
            return
        }
        segments = segmentation.segments()
        visible = joined { $0 == .reply }
        visibleWithSignature = joined { $0 != .attribution && $0 != .quote && $0 != .disclaimer }
    }

    private func joined(_ shows: (Segment.Role) -> Bool) -> String {
        segments.filter { shows($0.role) }.map(\.text).joined(separator: "\n\n")
    }
}

/// Whether a subject begins with the mark of a forwarded message in one of many languages.
private func isForwardSubject(_ subject: String) -> Bool {
    let words = firstBytes(subject, 40)[...].trimmed()
    guard let colon = words.prefix(8).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let mark = words[..<colon].trimmed().lowercasedText()
    return forwardMarks.contains(mark)
}

private let forwardMarks: Set<String> = [
    "fw", "fwd", "wg", "tr", "rv", "enc", "i", "vs", "vb", "vl", "pd", "ynt", "doorst", "fs", "továbbítás", "转发",
]
