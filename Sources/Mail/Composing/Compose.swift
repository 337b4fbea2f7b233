import Foundation

/// The bytes of a message, ready for a server: CRLF only, seven bits, no line above 998 octets (RFC 5322, 2.1.1).
///
/// No value of `outgoing` can add a header field or a recipient: control characters are taken out of all of them.
package func compose(_ outgoing: Outgoing) -> [UInt8] {
    let root = entity(of: outgoing)
    var bytes = header(of: outgoing)
    bytes += root.header
    bytes += lineEnd
    bytes += root.body
    return bytes
}

private let lineEnd = Array("\r\n".utf8)

/// A part on its way out: its own header lines, ended by CRLF, and its encoded body.
private struct ComposedPart {
    var header: [UInt8]
    var body: [UInt8]
}

private func header(of outgoing: Outgoing) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ name: String, _ value: [UInt8]) {
        bytes += Array(name.utf8) + Array(": ".utf8) + value + lineEnd
    }
    add("Date", Array(mailDate(outgoing.date).utf8))
    add("From", mailbox(outgoing.fromName, outgoing.from))
    add("To", mailbox(outgoing.toName, outgoing.to))
    add("Message-ID", bracketed(HeaderText.identifier(outgoing.messageID)))
    if let parent = outgoing.inReplyTo.map(HeaderText.identifier), !parent.isEmpty {
        add("In-Reply-To", bracketed(parent))
    }
    let references = referenceChain(outgoing.references)
    if !references.isEmpty {
        add("References", Array(references.map(bracketed).joined(separator: Array("\r\n ".utf8))))
    }
    add("Subject", HeaderText.unstructured(outgoing.subject))
    if let automatic = outgoing.autoSubmitted {
        add("Auto-Submitted", Array(automatic.rawValue.utf8))
        add("X-Auto-Response-Suppress", Array("All".utf8))
    }
    if let token = outgoing.loopToken.map(HeaderText.token), !token.isEmpty { add("X-Replyd-Loop", token) }
    for note in outgoing.notes where isNoteName(note.name) { add(note.name, HeaderText.unstructured(note.value)) }
    add("MIME-Version", Array("1.0".utf8))
    return bytes
}

private func mailbox(_ name: String, _ address: EmailAddress) -> [UInt8] {
    let angle = bracketed(Array(address.text.utf8))
    let phrase = HeaderText.phrase(name)
    // The address gets a line of its own where both would not fit on one.
    return phrase.isEmpty ? angle : phrase + (phrase.count > 40 ? Array("\r\n ".utf8) : [.space]) + angle
}

private func bracketed(_ bytes: [UInt8]) -> [UInt8] { [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")] }

// RFC 5322, 3.6.4. Twenty ids are enough to find the thread: the root and the nineteen nearest.
private func referenceChain(_ references: [String]) -> [[UInt8]] {
    let ids = references.map(HeaderText.identifier).filter { !$0.isEmpty }
    guard ids.count > 20, let root = ids.first else { return ids }
    return [root] + ids.suffix(19)
}

// Notes are ours: their names begin with `X-` and none stands for a header that is written elsewhere.
private func isNoteName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard (3...60).contains(bytes.count), bytes.starts(withWord: "x-"),
        bytes.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return false }
    return !bytes.equals("x-auto-response-suppress") && !bytes.equals("x-replyd-loop")
}

/// RFC 5322, 3.3, in UTC.
private func mailDate(_ date: Date) -> String {
    // Beyond these bounds there is no year of four digits.
    let seconds = Int(min(max(date.timeIntervalSince1970, -62_135_596_800), 253_402_300_799))
    let day = calendarDay(secondsSince1970: seconds)
    let weekday = ((seconds - day.second) / 86_400 % 7 + 7 + 4) % 7
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let clock = [day.second / 3600, day.second / 60 % 60, day.second % 60].map(twoDigits).joined(separator: ":")
    let year = String(10_000 + day.year).dropFirst()
    return "\(weekdays[weekday]), \(twoDigits(day.day)) \(months[day.month - 1]) \(year) \(clock) +0000"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func entity(of outgoing: Outgoing) -> ComposedPart {
    let text = cleanedBody(outgoing.text)
    var plain = text
    if let quotation = outgoing.quotation {
        plain += Array("\n\n".utf8) + cleanedBody(quotation.attribution) + [.lineFeed]
        for line in cleanedBody(quotation.text).split(separator: .lineFeed, omittingEmptySubsequences: false) {
            plain += line.isEmpty ? Array(">".utf8) : Array((line.first == UInt8(ascii: ">") ? ">" : "> ").utf8)
            plain += line + [.lineFeed]
        }
    }
    let alternative = multipart(
        "alternative",
        [textPart("plain", plain), textPart("html", htmlBody(text: text, quotation: outgoing.quotation))],
        seed: outgoing.messageID + "a")
    var parts = [alternative]
    parts += outgoing.attachments.map(filePart)
    if let original = outgoing.original { parts.append(originalPart(original)) }
    return parts.count == 1 ? alternative : multipart("mixed", parts, seed: outgoing.messageID + "m")
}

private func textPart(_ subtype: String, _ text: [UInt8]) -> ComposedPart {
    let header = "Content-Type: text/\(subtype); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    return ComposedPart(header: Array(header.utf8), body: quotedPrintable(text))
}

private func multipart(_ subtype: String, _ parts: [ComposedPart], seed: String) -> ComposedPart {
    let boundary = freeBoundary(parts, seed: seed)
    var body: [UInt8] = []
    for part in parts {
        body += Array("--".utf8) + boundary + lineEnd + part.header + lineEnd + part.body
        if !part.body.suffix(2).elementsEqual(lineEnd) { body += lineEnd }
    }
    body += Array("--".utf8) + boundary + Array("--".utf8) + lineEnd
    let header = Array("Content-Type: multipart/\(subtype);\r\n boundary=\"".utf8) + boundary + Array("\"\r\n".utf8)
    return ComposedPart(header: header, body: body)
}

/// A boundary that none of the parts holds; the same for the same message. `=_` cannot occur in quoted-printable.
private func freeBoundary(_ parts: [ComposedPart], seed: String) -> [UInt8] {
    for attempt in 0..<64 {
        let digest = hexadecimalSHA256(Array("\(seed) \(attempt)".utf8)[...])
        let boundary = Array("=_\(digest.prefix(32))".utf8)
        if !parts.contains(where: { $0.body[...].holds(boundary) }) { return boundary }
    }
    // Sixty-four digests in one message: its author knows them all, and none is a secret. A longer one he cannot have.
    return Array("=_\(hexadecimalSHA256(parts.flatMap(\.body)[...]))".utf8)
}

private func filePart(_ file: Outgoing.File) -> ComposedPart {
    let header =
        contentType(file.contentType) + fileName(file.filename)
        + Array("Content-Transfer-Encoding: base64\r\n".utf8)
    return ComposedPart(header: header, body: base64Lines(file.bytes[...]))
}

// RFC 2045, 5.1: token/token. Composite types may not be encoded, so that such a file goes as plain octets.
private func contentType(_ text: String) -> [UInt8] {
    let bytes = text.utf8.map(asciiLowercase)
    let halves = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isType =
        halves.count == 2 && bytes.count <= 100
        && halves.allSatisfy { half in
            !half.isEmpty && half.allSatisfy { $0.isLetter || $0.isDigit || "-+._".utf8.contains($0) }
        }
    let isComposite = bytes.starts(withWord: "message/") || bytes.starts(withWord: "multipart/")
    let value = isType && !isComposite ? bytes : Array("application/octet-stream".utf8)
    return Array("Content-Type: ".utf8) + value + lineEnd
}

// RFC 2231, 4 for names outside of ASCII. A name is no path: its separators go.
private func fileName(_ text: String) -> [UInt8] {
    var name = text.utf8.filter { !$0.isControl }.map {
        $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") ? UInt8(ascii: "_") : $0
    }
    name = Array(cut(name.trimmed(), to: 150))
    if name.isEmpty { name = Array("file".utf8) }
    let start = Array("Content-Disposition: attachment;\r\n ".utf8)
    if name.allSatisfy({ $0 >= 32 && $0 < 127 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "%") }) {
        return start + Array("filename=\"".utf8) + name + Array("\"\r\n".utf8)
    }
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in name {
        if byte.isLetter || byte.isDigit || "-._".utf8.contains(byte) {
            encoded.append(byte)
        } else {
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return start + Array("filename*=utf-8''".utf8) + encoded + lineEnd
}

// RFC 2046, 5.2.1: `message/rfc822` is not encoded; a message that would need it goes as a file. So does one with a dot
// alone on a line, by which a careless server would end the whole message.
private func originalPart(_ original: [UInt8]) -> ComposedPart {
    if let safe = sevenBitLines(original) {
        let header =
            "Content-Type: message/rfc822\r\nContent-Disposition: attachment;\r\n filename=\"original.eml\"\r\n"
        return ComposedPart(header: Array(header.utf8), body: safe)
    }
    return filePart(Outgoing.File(filename: "original.eml", contentType: "application/octet-stream", bytes: original))
}

/// The bytes with CRLF at the end of each line; nil where they need an encoding to travel unchanged.
private func sevenBitLines(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    var length = 0
    for (at, byte) in bytes.enumerated() {
        guard byte != 0, byte < 128 else { return nil }
        if byte == .carriageReturn {
            guard at + 1 < bytes.count, bytes[at + 1] == .lineFeed else { return nil }
            continue
        }
        if byte == .lineFeed {
            guard length != 1 || result.last != UInt8(ascii: ".") else { return nil }
            result += lineEnd
            length = 0
            continue
        }
        result.append(byte)
        length += 1
        guard length <= 990 else { return nil }
    }
    return length == 1 && result.last == UInt8(ascii: ".") ? nil : result
}
