/// What a message says about the delivery of another one: by RFC 3464, else in the words of mail systems.
struct DeliveryReports {
    /// One per recipient; those that arrived have the reason `delivered`.
    private(set) var reports: [Message.Report] = []

    init(header: HeaderBlock, leaves: [Leaf], text: String) {
        let original = originalMessageID(leaves)
        for leaf in leaves where leaf.isReport { readStatus(leaf.octets, original) }
        let spoken = Array(text.utf8.prefix(64 << 10))
        if reports.isEmpty { readWords(spoken, header, original) } else { complete(with: spoken) }
        for number in reports.indices where reports[number].status == nil {
            reports[number].status = Self.classOnly(reports[number])
        }
    }

    // RFC 3463, 3.1: `X.0.0` says the class and no more; what the letter lets one know where it names no status.
    private static func classOnly(_ report: Message.Report) -> String {
        if report.reason == "delivered" { return "2.0.0" }
        if let first = report.replyCode?.utf8.first { return first == UInt8(ascii: "4") ? "4.0.0" : "5.0.0" }
        return ["speeding", "too_many_conn"].contains(report.reason) ? "4.0.0" : "5.0.0"
    }

    // RFC 3464, 2: a block for the message, then one for each recipient.
    private mutating func readStatus(_ octets: [UInt8], _ original: String?) {
        var start = 0
        var count = 0
        while start < octets.count, count < 200 {
            let block = HeaderBlock(octets, in: start..<octets.count, limits: .standard)
            guard block.bodyStart > start else { return }
            start = block.bodyStart
            count += 1
            guard let recipient = block.first("final-recipient") ?? block.first("original-recipient") else {
                if block.fields.isEmpty { return }
                continue
            }
            var report = Message.Report(originalMessageID: original)
            report.recipient =
                address(in: recipient)
                ?? block.first("original-recipient").flatMap { address(in: $0) }
            report.status = block.first("status").flatMap { StatusCodes.enhanced(in: unfolded($0)[...]) }
            let action = block.first("action").map(firstWord) ?? ""
            let diagnostic = block.first("diagnostic-code").map { Array(unfolded($0)) } ?? []
            judge(&report, action, diagnostic)
            reports.append(report)
        }
    }

    private func judge(_ report: inout Message.Report, _ action: String, _ diagnostic: [UInt8]) {
        report.replyCode = StatusCodes.reply(in: diagnostic[...])
        let said = StatusCodes.enhanced(in: diagnostic[...])
        // A status that only says "failed" gives way to the one in the words of the other server.
        if let said, report.status.map({ $0.utf8.dropFirst().elementsEqual(".0.0".utf8) }) ?? true {
            report.status = said
        }
        if ["delivered", "relayed", "expanded", "deliverable"].contains(action) {
            report.reason = "delivered"
            return
        }
        report.reason = BounceReason.reason(status: report.status, code: report.replyCode, words: diagnostic[...])
        report.isHard = BounceReason.isHard(report.reason, isTemporary: action == "delayed")
    }

    // Reports that say little are completed with the words of the human-readable part.
    private mutating func complete(with text: [UInt8]) {
        let spoken = BounceReason.reason(status: nil, code: nil, words: text[...])
        let code = StatusCodes.spokenReply(in: text[...])
        for number in reports.indices where reports[number].reason != "delivered" {
            if reports[number].reason == "undefined" {
                reports[number].reason = spoken
                reports[number].isHard = BounceReason.isHard(spoken, isTemporary: false)
            }
            reports[number].replyCode = reports[number].replyCode ?? code
        }
    }

    private mutating func readWords(_ text: [UInt8], _ header: HeaderBlock, _ original: String?) {
        var recipients: [String] = []
        for value in header.all("x-failed-recipients") {
            recipients += mailboxes(value).map(\.address).filter { !$0.isEmpty }
        }
        let said = withoutReturnedMessage(text)
        if recipients.isEmpty { recipients = addresses(in: said, onlyMarked: true) }
        if recipients.isEmpty { recipients = Array(addresses(in: said, onlyMarked: false).prefix(1)) }
        let code = StatusCodes.spokenReply(in: said)
        let status = StatusCodes.enhanced(in: said)
        let reason = BounceReason.reason(status: status, code: code, words: said)
        let sketch = Message.Report(
            status: status, replyCode: code, reason: reason,
            isHard: BounceReason.isHard(reason, isTemporary: status?.utf8.first == UInt8(ascii: "4")),
            originalMessageID: original ?? messageID(in: text))
        reports =
            recipients.isEmpty
            ? [sketch]
            : recipients.prefix(50).map { recipient in
                var report = sketch
                report.recipient = recipient
                return report
            }
    }

    // RFC 3464, 2.3.2: `rfc822; ada@example.org`.
    private func address(in value: Octets) -> String? {
        let bytes = unfolded(value)[...]
        let rest = bytes.firstIndex(of: UInt8(ascii: ";")).map { bytes[($0 + 1)...] } ?? bytes
        return mailboxes(rest).first { !$0.address.isEmpty }?.address
    }

    private func originalMessageID(_ leaves: [Leaf]) -> String? {
        for leaf in leaves where leaf.isHeaderList {
            let block = HeaderBlock(leaf.octets, in: 0..<leaf.octets.count, limits: .standard)
            if let id = block.first("message-id").flatMap(ownMessageID) { return id }
        }
        for leaf in leaves where leaf.part.contentType == "message/rfc822" {
            let bytes = leaf.header.bytes
            let range = leaf.part.range
            guard range.upperBound <= bytes.count else { continue }
            let block = HeaderBlock(bytes, in: range, limits: .standard)
            if let id = block.first("message-id").flatMap(ownMessageID) { return id }
        }
        return nil
    }

    private func messageID(in text: [UInt8]) -> String? {
        guard let place = text[...].firstPlace(of: "message-id:") else { return nil }
        return ownMessageID(text[(place + 11)...].prefix { $0 != .lineFeed })
    }

    // What the report says stands above the message it returns.
    private func withoutReturnedMessage(_ text: [UInt8]) -> Octets {
        let marks: [StaticString] = [
            "copy of the message", "original message follows", "--- below this line", "----- original message",
            "returned message follows", "message header follows", "unsent message", "------ this is a copy",
            "the body of the message", "\nreceived: ", "original message header", "----- message header",
            "-----original message",
            "\nreturn-path: ",
        ]
        let end = marks.compactMap { text[...].firstPlace(of: $0) }.filter { $0 > 40 }.min()
        return text[..<(end ?? text.count)]
    }

    private func addresses(in text: Octets, onlyMarked: Bool) -> [String] {
        var found: [String] = []
        var at = text.startIndex
        var looked = 0
        while found.count < 20, looked < 500, let mark = text[at...].firstIndex(of: UInt8(ascii: "@")) {
            looked += 1
            var low = mark
            while low > text.startIndex, isAddressByte(text[low - 1]) { low -= 1 }
            var high = mark + 1
            while high < text.endIndex,
                text[high].isLetter || text[high].isDigit || text[high] == UInt8(ascii: "-")
                    || text[high] == UInt8(ascii: ".")
            { high += 1 }
            while high > mark, text[high - 1] == UInt8(ascii: ".") { high -= 1 }
            at = max(high, mark + 1)
            let before = low > text.startIndex ? text[low - 1] : .lineFeed
            let after = high < text.endIndex ? text[high] : .lineFeed
            // An address in brackets, or alone on its line, or before a colon.
            let isMarked = before == UInt8(ascii: "<") && after == UInt8(ascii: ">")
            let lineStart = text[..<low].lastIndex(of: .lineFeed).map { $0 + 1 } ?? text.startIndex
            let isAlone = text[lineStart..<low].allSatisfy {
                $0.isWhite || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "-")
            }
            guard low < mark, high > mark + 1, !onlyMarked || isMarked || isAlone || after == UInt8(ascii: ":") else {
                continue
            }
            let address = text[low..<high]
            let domain = address[(mark + 1)...].lowercasedText()
            let whole = address[...mark].text() + domain
            let local = address[..<mark].map(asciiLowercase)
            if domain.utf8.contains(UInt8(ascii: ".")), machineRole(local)?.isDaemon != true, !found.contains(whole) {
                found.append(whole)
            }
        }
        return found
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit
            || [
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "="), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "%"),
                UInt8(ascii: "#"),
            ]
            .contains(byte)
    }
}
