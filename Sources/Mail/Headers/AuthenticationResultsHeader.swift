extension AuthenticationResults {
    /// Reads one Authentication-Results field (RFC 8601, 2.2), byte by byte.
    ///
    /// What stands in a comment or in a quoted reason is never a result. Whatever cannot be read makes the whole field
    /// not well-formed; the results read until then are kept for the record.
    init(header: Octets) {
        var scan = AuthenticationScan(unfolded(header)[...])
        self = scan.run()
        // Readers differ in what a zero byte is: a host that did not know its own name by it let the field through.
        if hasStrayControls(header) { isWellFormed = false }
    }
}

private struct AuthenticationScan {
    private let bytes: Octets
    private var at: Int
    private var isWellFormed = true

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    mutating func run() -> AuthenticationResults {
        var server = ""
        skipSpace()
        let start = at
        server = self.server().lowercasedText()
        skipSpace()
        if peek() == UInt8(ascii: "=") {
            // QUIRK: Exchange Online writes results without naming itself first.
            server = ""
            at = start
        } else {
            version()
            skipSpace()
            expectSeparator()
        }
        var results: [AuthenticationResults.Result] = []
        while at < bytes.endIndex, isWellFormed, results.count < 100 {
            skipSpace()
            if at == bytes.endIndex { break }
            if peek() == UInt8(ascii: ";") {
                at += 1
                continue
            }
            if let result = result() { results.append(result) }
        }
        if results.count >= 100 { isWellFormed = false }
        return AuthenticationResults(server: server, results: results, isWellFormed: isWellFormed)
    }

    /// `method[/version] = result [reason=value] [ptype.property=value]…`
    private mutating func result() -> AuthenticationResults.Result? {
        let method = keyword()
        skipSpace()
        if method == "none", peek() == nil || peek() == UInt8(ascii: ";") { return nil }
        if peek() == UInt8(ascii: "/") {
            at += 1
            skipSpace()
            version()
            skipSpace()
        }
        guard !method.isEmpty, peek() == UInt8(ascii: "=") else { return broken() }
        at += 1
        skipSpace()
        let word = keyword()
        guard !word.isEmpty, isBoundary else { return broken() }
        var result = AuthenticationResults.Result(method: method, result: word)
        while true {
            skipSpace()
            guard let next = peek(), next != UInt8(ascii: ";") else { return result }
            let name = keyword()
            skipSpace()
            guard !name.isEmpty, peek() == UInt8(ascii: "=") else { return broken() }
            at += 1
            skipSpace()
            let value = value().text()
            guard isWellFormed, isBoundary else { return broken() }
            if name == "reason" { continue }
            // Two values for one property contradict each other: which one was checked?
            guard result.properties[name] == nil else { return broken() }
            result.properties[name] = value
        }
    }

    // A word ends at white space, a comment, a semicolon or the end.
    private var isBoundary: Bool {
        guard let next = peek() else { return true }
        return next.isWhite || next == UInt8(ascii: ";") || next == UInt8(ascii: "(")
    }

    // Of the field and of each method there is one so far; what another would mean is not known (RFC 8601, 2.5 and 2.7).
    private mutating func version() {
        let start = at
        while let byte = peek(), byte.isDigit { at += 1 }
        if at > start, !bytes[start..<at].elementsEqual("1".utf8) { isWellFormed = false }
    }

    private mutating func expectSeparator() {
        guard let next = peek() else { return }
        if next != UInt8(ascii: ";") { isWellFormed = false }
    }

    private mutating func broken() -> AuthenticationResults.Result? {
        isWellFormed = false
        return nil
    }

    private func peek() -> UInt8? { at < bytes.endIndex ? bytes[at] : nil }

    private mutating func keyword() -> String {
        let start = at
        while let byte = peek(),
            byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: ".")
        { at += 1 }
        return bytes[start..<at].lowercasedText()
    }

    /// A token, a quoted string, or an address whose local part may be one (RFC 8601, 2.2, pvalue).
    ///
    /// QUIRK: envelope senders, base64 and lists of keys stand unquoted, with `=` and `,` in them.
    private mutating func value() -> [UInt8] {
        var result: [UInt8] = []
        if peek() == UInt8(ascii: "\"") {
            at += 1
            while let byte = peek(), byte != UInt8(ascii: "\"") {
                if byte == UInt8(ascii: "\\"), at + 1 < bytes.endIndex { at += 1 }
                result.append(bytes[at])
                at += 1
            }
            guard peek() != nil else {
                isWellFormed = false
                return result
            }
            at += 1
            guard peek() == UInt8(ascii: "@") else { return result }
        }
        let start = at
        while let byte = peek(), !isBoundary, byte != UInt8(ascii: ")"), byte != UInt8(ascii: "\"") { at += 1 }
        return result + bytes[start..<at]
    }

    /// The authserv-id: as a value, but ended by `=`, which is that of the first result where the id is missing.
    private mutating func server() -> [UInt8] {
        if peek() == UInt8(ascii: "\"") { return value() }
        let start = at
        while let byte = peek(), !isBoundary, byte != UInt8(ascii: "="), byte != UInt8(ascii: "\"") { at += 1 }
        return Array(bytes[start..<at])
    }

    private mutating func skipSpace() {
        while let byte = peek() {
            if byte.isWhite {
                at += 1
            } else if byte == UInt8(ascii: "(") {
                let end = endOfComment(bytes, at: at)
                if bytes[end - 1] != UInt8(ascii: ")") || end - at < 2 { isWellFormed = false }
                at = end
            } else {
                return
            }
        }
    }
}
