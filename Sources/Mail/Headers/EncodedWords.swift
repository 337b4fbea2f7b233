/// Text of a header: RFC 2047 words decoded, raw bytes by what they are, control characters as blanks.
///
/// - Parameter charset: what bytes that are no UTF-8 are taken for; nil means windows-1252.
func decodedText(_ value: Octets, charset: String? = nil) -> String {
    decodedText(unfolded: unfolded(value), charset: charset)
}

/// As `decodedText`, for bytes that `unfolded` or a parser of structured fields has cleaned.
func decodedText(unfolded value: Octets, charset: String? = nil) -> String {
    guard value.holds("=?") else { return cleaned(decodedRaw(value, charset)) }
    var result = ""
    var run = EncodedRun()
    var at = value.startIndex
    var plainStart = at
    // Behind the last end of a word none is looked for: each search would go to the end of the value.
    let lastEnd = value.indices.dropLast().last { value[$0] == UInt8(ascii: "?") && value[$0 + 1] == UInt8(ascii: "=") }
    while let lastEnd, let open = value.firstPlace(of: "=?", from: at), open < lastEnd {
        guard let word = EncodedWord(value, at: open) else {
            at = open + 2
            continue
        }
        let between = value[plainStart..<open]
        // RFC 2047, 6.2: white space between two words is none of the text.
        if run.isEmpty || !between.allSatisfy(\.isWhite) {
            result += run.taken()
            result += decodedRaw(between, charset)
        }
        if let text = run.add(word) { result += text }
        at = word.end
        plainStart = at
    }
    result += run.taken()
    result += decodedRaw(value[plainStart...], charset)
    return cleaned(result)
}

/// One `=?charset?encoding?payload?=` (RFC 2047, 2).
private struct EncodedWord {
    var charset: String
    var isBase64: Bool
    var payload: Octets
    var end: Int

    init?(_ value: Octets, at open: Int) {
        let mark = UInt8(ascii: "?")
        guard let first = value[(open + 2)...].prefix(60).firstIndex(of: mark), first > open + 2,
            first + 2 < value.endIndex, value[first + 2] == mark
        else { return nil }
        switch asciiLowercase(value[first + 1]) {
        case UInt8(ascii: "b"): isBase64 = true
        case UInt8(ascii: "q"): isBase64 = false
        default: return nil
        }
        // QUIRK: blanks, 8-bit bytes and lone question marks inside the payload.
        guard let close = value.firstPlace(of: "?=", from: first + 3) else { return nil }
        payload = value[(first + 3)..<close]
        end = close + 2
        // RFC 2231, 5: a language after an asterisk.
        let label = value[(open + 2)..<first]
        charset = label[..<(label.firstIndex(of: UInt8(ascii: "*")) ?? label.endIndex)].lowercasedText()
    }
}

/// Neighbouring words of one charset. QUIRK: many split a multibyte character between two words, some a base64 group:
/// so the bytes are joined before they are decoded.
private struct EncodedRun {
    private var charset = ""
    private var bytes: [UInt8] = []
    private var openBase64: [UInt8] = []

    var isEmpty: Bool { charset.isEmpty }

    /// Adds a word; gives the text of the run so far where the word begins another one.
    mutating func add(_ word: EncodedWord) -> String? {
        var finished: String?
        if word.charset != charset {
            finished = taken()
            charset = word.charset
        }
        if word.isBase64 {
            openBase64 += word.payload
            if openBase64.count % 4 == 0 || openBase64.last == UInt8(ascii: "=") { closeBase64() }
        } else {
            closeBase64()
            bytes += decodedQuotedWord(word.payload)
        }
        return finished
    }

    mutating func taken() -> String {
        closeBase64()
        defer {
            charset = ""
            bytes = []
        }
        return charset.isEmpty ? "" : Charset.decode(bytes[...], label: charset).text
    }

    private mutating func closeBase64() {
        guard !openBase64.isEmpty else { return }
        bytes += decodedBase64(openBase64[...]).bytes
        openBase64 = []
    }
}

// RFC 2047, 4.2: as quoted-printable, with `_` for the space.
private func decodedQuotedWord(_ payload: Octets) -> [UInt8] {
    var result: [UInt8] = []
    var at = payload.startIndex
    while at < payload.endIndex {
        let byte = payload[at]
        if byte == UInt8(ascii: "="), at + 2 < payload.endIndex, let high = payload[at + 1].hexadecimal,
            let low = payload[at + 2].hexadecimal
        {
            result.append(high << 4 | low)
            at += 3
            continue
        }
        result.append(byte == UInt8(ascii: "_") ? .space : byte)
        at += 1
    }
    return result
}

private func decodedRaw(_ value: Octets, _ charset: String?) -> String {
    if value.isASCII { return value.text() }
    return String(validating: value, as: UTF8.self) ?? Charset.decode(value, label: charset ?? "windows-1252").text
}

// RFC 2047 can carry any byte; a decoded line break must not reach a header or a log.
private func cleaned(_ text: String) -> String {
    guard text.utf8.contains(where: \.isControl) else { return text }
    return String(decoding: text.utf8.map { $0.isControl ? UInt8.space : $0 }, as: UTF8.self)
}
