import Configuration
import Mail

import struct Foundation.Date

extension Scenario.Letter {
    /// The message as it would arrive, with the receiving server's verdict on its sender.
    /// - Parameter conversation: ids of what came before, oldest first.
    func bytes(
        to mailbox: EmailAddress, id: String, answering conversation: [String], date: Date, authority: String
    ) -> [UInt8] {
        var outgoing = Outgoing(
            from: from, fromName: name, to: mailbox, subject: subject, date: date, messageID: id, text: text)
        outgoing.inReplyTo = conversation.last
        outgoing.references = conversation
        outgoing.attachments = attachments.map { name in
            Outgoing.File(filename: name, contentType: contentType(ofFile: name), bytes: Array("a file".utf8))
        }
        let verdict = isAuthenticated ? "pass" : "fail"
        var bytes = Array(
            "Authentication-Results: \(authority); dmarc=\(verdict) header.from=\(from.domain)\r\n".utf8)
        bytes += html.map { HTMLLetter(outgoing, html: $0).bytes } ?? compose(outgoing)
        return bytes
    }
}

private func contentType(ofFile name: String) -> String {
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "heic": "image/heic"
    case "pdf": "application/pdf"
    case "txt": "text/plain"
    default: "application/octet-stream"
    }
}

/// A message whose body is HTML alone, as many mail programs write it.
private struct HTMLLetter {
    let bytes: [UInt8]

    init(_ outgoing: Outgoing, html: String) {
        var plain = outgoing
        plain.text = "-"
        plain.attachments = []
        let composed = compose(plain)
        // The header as it is composed, with another body below it.
        let lines = String(decoding: composed, as: UTF8.self).components(separatedByLineEnd: "\r\n")
        let header = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix("Content-") }
        let boundary = "rehearsal-\(outgoing.messageID.utf8.count)-boundary"
        var parts = "--\(boundary)\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        parts += html + "\r\n"
        for file in outgoing.attachments {
            parts += "--\(boundary)\r\nContent-Type: \(file.contentType); name=\"\(file.filename)\"\r\n"
            parts += "Content-Disposition: attachment; filename=\"\(file.filename)\"\r\n\r\na file\r\n"
        }
        let head =
            header.joined(separator: "\r\n")
            + "\r\nContent-Type: multipart/mixed; boundary=\"\(boundary)\"\r\n\r\n"
        bytes = Array((head + parts + "--\(boundary)--\r\n").utf8)
    }
}

extension String {
    fileprivate func components(separatedByLineEnd end: String) -> [String] {
        let bytes = Array(utf8)
        var lines: [String] = []
        var start = 0
        for i in bytes.indices where bytes[i] == UInt8(ascii: "\n") {
            let stop = i > start && bytes[i - 1] == UInt8(ascii: "\r") ? i - 1 : i
            lines.append(String(decoding: bytes[start..<stop], as: UTF8.self))
            start = i + 1
        }
        return lines
    }
}
