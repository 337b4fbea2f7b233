import Foundation

/// The bytes of a message, ready for a server: CRLF only, seven bits, no line above 998 octets (RFC 5322, 2.1.1).
///
/// No value of `outgoing` can add a header field or a recipient: control characters are taken out of all of them.
package func compose(_ outgoing: Outgoing) -> [UInt8] {
    let root = composedEntity(of: outgoing)
    var bytes = header(of: outgoing)
    bytes += root.header
    bytes += lineEnd
    bytes += root.body
    return bytes
}

let lineEnd = Array("\r\n".utf8)

private func header(of outgoing: Outgoing) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ name: String, _ value: [UInt8]) {
        bytes += Array(name.utf8) + Array(": ".utf8) + value + lineEnd
    }
    add("Date", Array(mailDate(outgoing.date).utf8))
    add("From", mailbox(outgoing.fromName, outgoing.from))
    add("To", mailbox(outgoing.toName, outgoing.to))
    add("Message-ID", bracketed(messageID(of: outgoing)))
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
    let ways = outgoing.unsubscribe.map(unsubscribeWays) ?? []
    if !ways.isEmpty { add("List-Unsubscribe", Array(ways.joined(separator: Array(",\r\n ".utf8)))) }
    // RFC 8058, 3.1: only beside an https link.
    if ways.first?.starts(with: Array("<https:".utf8)) == true {
        add("List-Unsubscribe-Post", Array("List-Unsubscribe=One-Click".utf8))
    }
    if let token = outgoing.loopToken.map(HeaderText.token), !token.isEmpty { add("X-Replyd-Loop", token) }
    var noted: Set<[UInt8]> = []
    for note in outgoing.notes
    where isNoteName(note.name) && noted.insert(note.name.utf8.map(asciiLowercase)).inserted {
        add(note.name, HeaderText.unstructured(note.value))
    }
    add("MIME-Version", Array("1.0".utf8))
    return bytes
}

// An id is made where the given one has nothing to put between the brackets: the same for the same message.
private func messageID(of outgoing: Outgoing) -> [UInt8] {
    let given = HeaderText.identifier(outgoing.messageID)
    guard given.isEmpty else { return given }
    let digest = hexadecimalSHA256(Array("\(outgoing.messageID)\n\(outgoing.subject)\n\(outgoing.text)".utf8)[...])
    return Array("\(digest.prefix(32))@\(outgoing.from.domain)".utf8)
}

/// In angle brackets, the link first (RFC 2369, 2); none for what is no plain link.
private func unsubscribeWays(_ unsubscribe: Outgoing.Unsubscribe) -> [[UInt8]] {
    var ways: [[UInt8]] = []
    let link = Array((unsubscribe.link ?? "").utf8)
    let isPlain = link.allSatisfy { $0 > 32 && $0 < 127 && !"<>\"\\,".utf8.contains($0) }
    if link.starts(with: Array("https://".utf8)), link.count > 8, link.count <= 900, isPlain {
        ways.append(bracketed(link))
    }
    if let address = unsubscribe.address {
        // RFC 6068, 2: these characters of a local part would mean something else in a link.
        let escaped = address.text.utf8.flatMap { byte in
            "%?&#/{}|^`".utf8.contains(byte) ? Array("%".utf8) + hexadecimalPair(byte) : [byte]
        }
        ways.append(bracketed(Array("mailto:".utf8) + escaped + Array("?subject=unsubscribe".utf8)))
    }
    return ways
}

private func mailbox(_ name: String, _ address: EmailAddress) -> [UInt8] {
    let angle = bracketed(Array(address.text.utf8))
    let phrase = HeaderText.phrase(name)
    // The address gets a line of its own where both would not fit on one.
    return phrase.isEmpty ? angle : phrase + (phrase.count + angle.count > 66 ? Array("\r\n ".utf8) : [.space]) + angle
}

func bracketed(_ bytes: [UInt8]) -> [UInt8] { [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")] }

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

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
