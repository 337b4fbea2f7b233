extension HeaderBlock {
    /// Every Authentication-Results field, topmost first, none of them readable where a stranger may have had a hand in
    /// the host's own words.
    var authenticationResults: [AuthenticationResults] {
        let fields = all("authentication-results").map { AuthenticationResults(header: $0) }
        guard !fields.isEmpty else { return [] }
        let hasTrickyEnvelope = hasTrickySender || hasTrickyGreeting
        let signatures = all("dkim-signature").count
        return fields.map { field in
            var field = field
            // One result for each signature: one more was made up. `none` without a property says that there is none.
            let signed = field.results.filter {
                $0.method == "dkim" && ($0.result != "none" || !$0.properties.isEmpty)
            }
            if hasTrickyEnvelope || signed.count > signatures { field.isWellFormed = false }
            return field
        }
    }

    /// QUIRK: rspamd writes the envelope's sender into a comment as it is, and
    /// `"a); dkim=pass header.d=shop.example (b"@x.example` ends that comment and begins a result of its own.
    private var hasTrickySender: Bool {
        all("return-path").contains { sender in
            sender.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        }
    }

    /// The same with the name that the client greets with: `x.example);dmarc=pass(`. It stands behind `from` in Received.
    private var hasTrickyGreeting: Bool {
        all("received").contains { received in
            let words = unfolded(received).split(maxSplits: 2, whereSeparator: \.isWhite)
            guard words.count >= 2, words[0].lowercasedText() == "from" else { return false }
            return words[1].dropLast().contains(UInt8(ascii: ";"))
        }
    }
}
