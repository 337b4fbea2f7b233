import Foundation

/// A comment of a customer as a message of RFC 5322. All of its header is written here: no field of a stranger's mail gets in.
struct ZendeskLetter {
    /// Who vouches for `from`, as the server of an Authentication-Results field (RFC 8601); nil: nobody.
    var voucher: String?
    /// Nil: nobody knows an address that could be written to, and people look.
    var from: (address: String, name: String?)?
    var to: String?
    var subject: String
    var date: Date
    var messageID: String
    /// Of the conversation so far, its beginning first.
    var references: [String]
    var text: String

    var bytes: [UInt8] {
        var lines: [String] = []
        if let voucher, let domain = from.flatMap({ Self.domain(of: $0.address) }) {
            lines.append("Authentication-Results: \(voucher); dmarc=pass header.from=\(domain)")
        }
        lines.append("Date: \(Self.moment(date))")
        if let from, Self.isAddress(from.address) { lines.append("From: \(Self.mailbox(from))") }
        if let to, Self.isAddress(to) { lines.append("To: <\(to)>") }
        lines += ["Subject: \(Self.words(subject))", "Message-ID: <\(messageID)>"]
        if let last = references.last { lines.append("In-Reply-To: <\(last)>") }
        // RFC 5322, 2.1.1: a line has at most 998 octets, so that each id has one of its own.
        if !references.isEmpty {
            lines.append("References: " + references.map { "<\($0)>" }.joined(separator: "\r\n "))
        }
        lines += [
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        ]
        let body = Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array((lines + [body, ""]).joined(separator: "\r\n").utf8)
    }

    /// Whether it can stand between angle brackets: RFC 5322, 3.6.4, read generously.
    static func isID(_ text: String) -> Bool {
        (3...250).contains(text.utf8.count) && text.utf8.contains(UInt8(ascii: "@"))
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\,;".utf8.contains($0) }
    }

    /// RFC 5321, 4.5.3.1, without quoted local parts and without letters of other scripts.
    static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].utf8.contains(UInt8(ascii: "."))
            && text.utf8.count <= 254
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[]:;,\\\"".utf8.contains($0) }
    }

    /// Nil for what can be no part of such a field.
    private static func domain(of address: String) -> Substring? {
        guard isAddress(address), let domain = address.split(separator: "@").last else { return nil }
        let isPlain = domain.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        return isPlain ? domain : nil
    }

    private static func mailbox(_ from: (address: String, name: String?)) -> String {
        guard let name = from.name, !name.isEmpty, name != from.address else { return "<\(from.address)>" }
        return "\(encoded(name)) <\(from.address)>"
    }

    /// As it is where that is safe; else as encoded words.
    private static func words(_ text: String) -> String {
        let isPlain =
            text.utf8.count <= 200 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
        return isPlain ? text : encoded(text)
    }

    /// RFC 2047, 2: an encoded word has at most 75 characters, and none ends within one of its letters.
    private static func encoded(_ text: String) -> String {
        var pieces: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars.prefix(1_000) {
            let bytes = Array(String(scalar.value < 0x20 ? " " : Character(scalar)).utf8)
            if pieces[pieces.count - 1].count + bytes.count > 42 { pieces.append([]) }
            pieces[pieces.count - 1] += bytes
        }
        return pieces.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// RFC 5322, 3.3, in UTC.
    private static func moment(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = "\(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 1970)"
        return "\(day) \(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000"
    }
}
