import Foundation
import Loopback
import Mail
import Resolution

/// A customer's letter, ready to be handed to a mail host.
struct WrittenLetter: Sendable {
    var writer: Customer
    var phrasing: Phrasing
    /// The order it is about; empty when there is none.
    var order: String
    var headers: [String]
    /// What a mail client adds below an answer.
    var quote = ""
    /// A photo comes with it.
    var hasPhoto = false
    /// Its Message-ID, without angle brackets.
    let id: String

    init(writer: Customer, phrasing: Phrasing, order: String, headers: [String]) {
        self.writer = writer
        self.phrasing = phrasing
        self.order = order
        self.headers = headers
        self.id = UUID().uuidString.lowercased() + "@" + writer.email.domain
    }

    var bytes: [UInt8] {
        // What forges a verdict stands above all, where a receiving host would put its own.
        let forged = headers.filter { $0.hasPrefix("Authentication-Results:") }
        let words = phrasing.body + quote
        let body = hasPhoto ? PhotoLetter.lines(words) : [words]
        let lines =
            forged + [
                "From: \(writer.name) <\(writer.email.text)>", "To: Lumen <\(Stage.address)>",
                "Subject: \(phrasing.subject)", "Date: \(Self.date(Date()))", "Message-ID: <\(id)>",
                "MIME-Version: 1.0",
                hasPhoto ? PhotoLetter.contentType : "Content-Type: text/plain; charset=utf-8",
            ] + headers.filter { !forged.contains($0) }
        return Array((lines + [""] + body + [""]).joined(separator: "\n").utf8)
    }

    /// RFC 5322, 3.3, in UTC.
    static func date(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }
}
