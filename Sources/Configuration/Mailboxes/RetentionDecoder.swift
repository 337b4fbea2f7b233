import Resolution

/// Decodes how long a mailbox's past is kept.
struct RetentionDecoder {
    private static let day = 86_400.0
    private static let longest = 3_650 * day

    func retention(_ entry: Entry?) -> Retention {
        var retention = Retention()
        guard let block = entry?.block(MailboxKeys.retention) else { return retention }
        if let entry = block["raw"] { retention.raw = span(entry, from: 7 * Self.day, else: retention.raw) }
        if let entry = block["closed"] { retention.closed = span(entry, from: 30 * Self.day, else: retention.closed) }
        return retention
    }

    private func span(_ entry: Entry, from shortest: Double, else standard: Double?) -> Double? {
        guard let text = entry.text() else { return standard }
        if text.utf8.elementsEqual("never".utf8) { return nil }
        return entry.duration(shortest...Self.longest) ?? standard
    }
}
