/// What a mail server said, made comparable: lower case, one blank between words; reply codes, statuses, addresses and
/// names of hosts taken out, since `spam@`, `full.example` and a `550-` between two words would mislead.
struct ServerWords {
    /// The command that was refused, as far as it decides what a refusal is about.
    enum Stage: CaseIterable { case connection, mail, recipient, data }

    /// Begins with a blank, so that a phrase can tell the beginning of a word.
    private(set) var text: [UInt8] = [.space]
    var isEmpty: Bool { text.count < 2 }

    private static let limit = 16 << 10

    /// - Parameter count: how many words are taken.
    init(_ said: Octets, count: Int = .max) {
        let said = said.prefix(Self.limit)
        text = [UInt8](unsafeUninitializedCapacity: said.count + 2) { target, written in
            target[0] = .space
            written = 1
            said.withUnsafeBufferPointer { source in
                var taken = 0
                var at = 0
                var isAfterHost = false
                while at < source.count, taken < count {
                    if source[at].isWhite || Self.isNoBreakSpace(source, at) {
                        at += source[at].isWhite ? 1 : 2
                        continue
                    }
                    let start = at
                    let before = written
                    if written > 1 {
                        target[written] = .space
                        written += 1
                    }
                    // Most words are taken as they stand.
                    let first = source[at]
                    var isPlain = !(first.isDigit || first == UInt8(ascii: ".") || isAfterHost)
                    while at < source.count, !source[at].isWhite {
                        let byte = source[at]
                        if byte >= 0xC2 {
                            if Self.isNoBreakSpace(source, at) { break }
                            if byte == 0xE2 { isPlain = false }
                        } else if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "[") {
                            isPlain = false
                        }
                        target[written] = asciiLowercase(byte)
                        written += 1
                        at += 1
                    }
                    let word = said[(said.startIndex + start)..<(said.startIndex + at)]
                    if isPlain {
                        isAfterHost = Self.announcesHost(word)
                    } else {
                        written = before
                        guard Self.append(strange: word, &isAfterHost, to: target, &written) else { continue }
                    }
                    taken += 1
                }
            }
        }
    }

    /// Appends a word in which there may be more than letters; false where nothing of it is told.
    private static func append(
        strange word: Octets, _ isAfterHost: inout Bool, to target: UnsafeMutableBufferPointer<UInt8>,
        _ written: inout Int
    ) -> Bool {
        let word = withoutNumbers(word)
        if word.isEmpty { return false }
        if namesHost(word) || isAfterHost && word.dropLast().contains(UInt8(ascii: ".")) {
            isAfterHost = false
            return false
        }
        isAfterHost = announcesHost(word)
        if written > 1 {
            target[written] = .space
            written += 1
        }
        append(word, to: target, &written)
        return true
    }

    @inline(__always)
    private static func announcesHost(_ word: Octets) -> Bool {
        guard word.count >= 4, word.count <= 6 else { return false }
        return word.equals("host") || word.equals("domain") || word.equals("named")
    }

    @inline(__always)
    private static func isNoBreakSpace(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        text[at] == 0xC2 && at + 1 < text.count && text[at + 1] == 0xA0
    }

    // `550`, `550-5.7.26`, `550-Blocked`, `5.1.1`.
    private static func withoutNumbers(_ word: Octets) -> Octets {
        var rest = word
        if rest.count >= 3, rest.prefix(3).allSatisfy(\.isDigit), "245".utf8.contains(rest[rest.startIndex]) {
            let after = rest.dropFirst(3)
            if after.isEmpty { return after }
            if after.first == UInt8(ascii: "-") || after.first == UInt8(ascii: ":") { rest = after.dropFirst() }
        }
        if rest.count >= 5, rest.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) { return rest.suffix(0) }
        return rest
    }

    // `mx.example.org[192.0.2.1]`, as Postfix writes it.
    private static func namesHost(_ word: Octets) -> Bool {
        guard let open = word.place(of: UInt8(ascii: "[")), open > word.startIndex, word.count > open + 2 else {
            return false
        }
        return word[..<open].contains(UInt8(ascii: ".")) && (word[open + 1].isDigit || word[open + 1].isLetter)
    }

    // Never writes more than it reads.
    private static func append(_ word: Octets, to target: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int) {
        guard let mark = word.place(of: UInt8(ascii: "@")) else { return appendFolded(word, to: target, &written) }
        var low = mark
        while low > word.startIndex, isAddressByte(word[low - 1]) { low -= 1 }
        var high = mark + 1
        while high < word.endIndex, isDomainByte(word[high]) { high += 1 }
        while high > mark + 1, word[high - 1] == UInt8(ascii: ".") { high -= 1 }
        appendFolded(word[..<low], to: target, &written)
        target[written] = UInt8(ascii: "@")
        written += 1
        appendFolded(word[high...], to: target, &written)
    }

    @inline(__always)
    private static func appendFolded(
        _ word: Octets, to target: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int
    ) {
        var at = word.startIndex
        while at < word.endIndex {
            // U+2019, the apostrophe of type-setters.
            if word[at] == 0xE2, at + 2 < word.endIndex, word[at + 1] == 0x80, word[at + 2] == 0x99 {
                target[written] = UInt8(ascii: "'")
                at += 3
            } else {
                target[written] = asciiLowercase(word[at])
                at += 1
            }
            written += 1
        }
    }

    /// Which command the words say was refused.
    ///
    /// - Parameter said: what `ReasonWords` found in these words.
    func stage(_ said: ReasonWords.Found) -> Stage? { transcriptStage ?? said.stage }

    // `>>> RCPT To:<@>` above `<<< …`: sendmail and Courier show the last command they sent.
    private var transcriptStage: Stage? {
        var stage: Stage?
        var at = text.startIndex
        while let place = text[at...].firstPlace(of: ">>> ") {
            let command = text[(place + 4)...]
            at = place + 4
            if command.starts(withWord: "rcpt") {
                stage = .recipient
            } else if command.starts(withWord: "mail") {
                stage = .mail
            } else if command.starts(withWord: "data") {
                stage = .data
            } else if command.starts(withWord: "helo") || command.starts(withWord: "ehlo") {
                stage = .connection
            }
        }
        // Commands that were sent together: the later one is shown for the earlier one.
        if stage == .data, Self.pipelined.isFound(in: text[...]) { return .recipient }
        return stage
    }

    private static let pipelined = PhraseTable([
        ["need rcpt", "@>... user unknown", "@... user unknown", "no valid recipients", "no recipients"]
    ])

    /// For each stage in order what names it.
    static let stages = [
        [
            "refused to talk to me", "after initial connection", "but greeting failed", "initial server greeting",
            "but my name was rejected", "reply to helo", "reply to ehlo", "after helo", "after ehlo",
            "helo handshake", "ehlo handshake", "helo command", "did not like our greeting", "did not like our helo",
            "did not like our ehlo", "upon connection", "after connect",
        ],
        [
            "reply to mail from", "after mail from", "[mail_from]", "but sender was rejected", "our mail from",
            "following mail from", "after mail command", "for mail from", "mail from command", "smtp command mail",
            "<<< mail", "response to mail from",
        ],
        [
            "reply to rcpt", "after rcpt", "[rcpt_to]", "does not like recipient", "our rcpt to", "following rcpt",
            "rcpt command", "for rcpt to", "in rcpt to", "smtp command rcpt", "<<< rcpt", "rcpt to command",
            "response to rcpt", "rejected recipient", "rcpt to:<@>",
        ],
        [
            "end of data", "reply to data", "after data", "pipelined data", "[data]", "after i sent the message",
            "failed on data command", "our final data", "our data", "for text command", "smtp command data",
            "<<< data", "following data", "data command", "response to data", "after transmission",
        ],
    ]
}

extension ServerWords {
    /// QUIRK: Orange (`OFR`) and La Poste (`LPN`) end each refusal with a number of their own: `OFR006_102`.
    var numberedReason: BounceReason? {
        guard let mark = text.firstIndex(of: UInt8(ascii: "_")) else { return nil }
        let before = text[..<mark].suffix(8).reversed().drop(while: \.isDigit).prefix(3)
        guard before.elementsEqual("rfo".utf8) || before.elementsEqual("npl".utf8) else { return nil }
        switch text[(mark + 1)...].prefix(while: \.isDigit).text() {
        case "102", "103", "510", "999": return .blocked
        case "104", "108", "109": return .tooManyConnections
        case "402", "403": return .authFailure
        case "416", "418": return .userUnknown
        case "417", "422": return .mailboxFull
        case "420": return .suspend
        case "505": return .systemError
        case "506": return .spamDetected
        case "514": return .messageTooBig
        case "630": return .policyViolation
        default: return nil
        }
    }
}

/// RFC 5322, 3.2.3 atext, the dot, and what sender addresses of mailing lists bring along.
func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
        UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"),
        UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "$"), UInt8(ascii: "?"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"):
        true
    default: byte.isLetter || byte.isDigit || byte >= 128
    }
}

func isDomainByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte >= 128
}
