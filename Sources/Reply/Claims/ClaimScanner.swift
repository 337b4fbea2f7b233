import Resolution

/// Finds every amount, number, date, link, address and code in a text, in one pass over its words.
///
/// When in doubt a word is a claim: what turns out not to be one costs a person a look, what is missed costs a
/// customer's trust.
struct ClaimScanner {
    let language: String
    private let lexicon: ClaimLexicon

    init(language: String) {
        self.language = language
        lexicon = ClaimLexicon.of(language)
    }

    func claims(in text: ClaimText) -> [Claim] { text.sentences.flatMap { claims(in: $0.words) } }

    private func claims(in words: [ClaimText.Word]) -> [Claim] {
        var claims: [Claim] = []
        let roles = words.map { lexicon.role(of: $0.text) }
        var index = 0
        while index < words.count {
            // Most words are letters only, and mean nothing here.
            guard roles[index] != ClaimRole() || words[index].hasSign else {
                index += 1
                continue
            }
            if let (claim, count) = date(words, roles, at: index) ?? amount(words, roles, at: index) {
                claims.append(claim)
                index += count
            } else {
                claims += single(words[index], roles[index])
                index += 1
            }
        }
        return claims
    }

    private func amount(_ words: [ClaimText.Word], _ roles: [ClaimRole], at index: Int) -> (Claim, Int)? {
        let word = words[index]
        if let (number, currency) = glued(word.bytes) { return (amount(number, currency, word.shown), 1) }
        guard index + 1 < words.count, words[index + 1].isJoined else { return nil }
        let next = words[index + 1]
        let shown = word.shown + " " + next.shown
        if let currency = roles[index + 1].currency, let number = number(word, roles[index]) {
            return (amount(number, currency, shown), 2)
        }
        if let currency = roles[index].currency, let number = number(next, roles[index + 1]) {
            return (amount(number, currency, shown), 2)
        }
        return nil
    }

    private func amount(_ number: String, _ currency: String, _ shown: String) -> Claim {
        let money = NumberNotation.money(number, currency: currency)
        return Claim(value: money.map { .amount($0) } ?? .code(lowercasedASCII(shown)), text: shown)
    }

    /// `129EUR`, `EUR129`.
    private func glued(_ bytes: [UInt8]) -> (String, String)? {
        let digits = bytes.firstIndex(where: isASCIIDigit) ?? bytes.count
        let (head, tail) =
            digits == 0
            ? (bytes.prefix { !isASCIILetter($0) }, bytes.drop { !isASCIILetter($0) })
            : (bytes[digits...], bytes[..<digits])
        guard let number = NumberNotation.canonical(head),
            let currency = ClaimWords.currencies[String(decoding: tail, as: UTF8.self)]
        else { return nil }
        return (number, currency)
    }

    private func number(_ word: ClaimText.Word, _ role: ClaimRole) -> String? {
        NumberNotation.canonical(word.bytes[...]) ?? role.number.map(String.init)
    }

    /// `23 November 2026`, `23. November`, `23 de noviembre de 2026`, `November 23rd, 2026`, `November 2026`.
    private func date(_ words: [ClaimText.Word], _ roles: [ClaimRole], at index: Int) -> (Claim, Int)? {
        func word(_ offset: Int) -> ClaimText.Word? { index + offset < words.count ? words[index + offset] : nil }
        func claim(_ year: Int?, _ month: Int?, _ day: Int?, _ count: Int) -> (Claim, Int) {
            let shown = words[index..<(index + count)].map(\.shown).joined(separator: " ")
            return (Claim(value: .date(year: year, month: month, day: day), text: shown), count)
        }
        /// Words up to the one that follows, past an `of`.
        func gap(_ offset: Int) -> Int { word(offset).map { Self.linking.contains($0.text) } == true ? 1 : 0 }
        func monthNumber(_ offset: Int) -> Int? { index + offset < words.count ? roles[index + offset].month : nil }
        if let day = dayNumber(words[index]) {
            let name = 1 + gap(1)
            guard let month = monthNumber(name) else { return nil }
            let last = name + 1 + gap(name + 1)
            if let year = word(last).flatMap(yearNumber) { return claim(year, month, day, last + 1) }
            return claim(nil, month, day, name + 1)
        }
        guard let month = roles[index].month else { return nil }
        if let next = word(1), let day = dayNumber(next) {
            if let last = word(2), let year = yearNumber(last) { return claim(year, month, day, 3) }
            return claim(nil, month, day, 2)
        }
        let last = 1 + gap(1)
        guard words[index].text.unicodeScalars.count > 3 || fullNames.contains(words[index].text),
            !ClaimWords.ambiguousMonths.contains(words[index].text)
        else { return nil }
        if let year = word(last).flatMap(yearNumber) { return claim(year, month, nil, last + 1) }
        return claim(nil, month, nil, 1)
    }

    private static let linking: Set<String> = ["of", "de", "del"]

    private var fullNames: Set<String> { Set((monthNames[language] ?? []).map { lowercasedASCII($0) }) }

    /// 1 to 31, also as `1st`, `2nd`, `3rd`, `4th`, `1er`, `1º`.
    private func dayNumber(_ word: ClaimText.Word) -> Int? {
        guard let first = word.bytes.first, isASCIIDigit(first) else { return nil }
        let digits = word.bytes.prefix(while: isASCIIDigit)
        let rest = String(decoding: word.bytes[digits.count...], as: UTF8.self)
        guard (1...2).contains(digits.count), Self.ordinals.contains(rest) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self)).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    private static let ordinals: Set<String> = ["", "st", "nd", "rd", "th", "er", "e", "de", "ste", "º", "°", ".º"]

    private func yearNumber(_ word: ClaimText.Word) -> Int? {
        guard word.bytes.count == 4, word.bytes.allSatisfy(isASCIIDigit) else { return nil }
        return Int(word.text).flatMap { (1900...2199).contains($0) ? $0 : nil }
    }

    /// `2026-11-23`, `23.11.2026`, and outside of English `23/11/2026` and `23-11-2026`; in English these could be read
    /// in two ways and stay codes.
    private func numericDate(_ bytes: [UInt8]) -> ClaimValue? {
        func part(_ bytes: ArraySlice<UInt8>) -> Int? {
            bytes.allSatisfy(isASCIIDigit) ? Int(String(decoding: bytes, as: UTF8.self)) : nil
        }
        let iso = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let german = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let parts: [ArraySlice<UInt8>]
        if iso.count == 3, iso.map(\.count) == [4, 2, 2] {
            parts = iso
        } else if german.count == 3, german[2].count == 4, german[0].count <= 2, german[1].count <= 2 {
            parts = german.reversed()
        } else if language != "en", ClaimWords.months[language] != nil,
            let numbers = [UInt8(ascii: "/"), UInt8(ascii: "-")].lazy
                .map({ bytes.split(separator: $0, omittingEmptySubsequences: false) })
                .first(where: { $0.count == 3 && $0[2].count == 4 && $0[0].count <= 2 && $0[1].count <= 2 })
        {
            parts = numbers.reversed()
        } else {
            return nil
        }
        guard let year = part(parts[0]), let month = part(parts[1]), let day = part(parts[2]) else { return nil }
        return .date(year: year, month: month, day: day)
    }

    private func single(_ word: ClaimText.Word, _ role: ClaimRole) -> [Claim] {
        func claim(_ value: ClaimValue) -> [Claim] { [Claim(value: value, text: word.shown)] }
        let bytes = word.bytes
        if isLink(bytes) { return claim(.link(word.shown)) }
        if bytes.contains(UInt8(ascii: "@")) { return claim(.email(word.text)) }
        if role.isWeekday { return claim(.weekday(word.text)) }
        guard bytes.contains(where: isASCIIDigit) else {
            guard bytes.contains(UInt8(ascii: "-")) else {
                return role.number.map { claim(.number(String($0))) } ?? []
            }
            return bytes.split(separator: UInt8(ascii: "-")).compactMap { part in
                lexicon.role(of: String(decoding: part, as: UTF8.self)).number.map {
                    Claim(value: .number(String($0)), text: word.shown)
                }
            }
        }
        if let date = numericDate(bytes) { return claim(date) }
        if let number = NumberNotation.canonical(bytes[...]) { return claim(.number(number)) }
        return claim(.code(word.text))
    }

    /// `https://…`, `www.…`, and a bare host name: mail readers make a link of each.
    private func isLink(_ bytes: [UInt8]) -> Bool {
        guard bytes.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return false }
        if bytes.starts(with: "www.".utf8) || bytes.starts(with: "mailto:".utf8) { return true }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) { return true }
        guard !bytes.contains(UInt8(ascii: "@")) else { return false }
        let head = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        // Whatever stands around a name (a port, a place in a page, a comma without its blank), readers make a link of it.
        return head.split { !Self.isOfHost($0) }.contains { host in
            let host = host[..<((host.lastIndex { $0 != UInt8(ascii: ".") } ?? host.startIndex - 1) + 1)]
            guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return false }
            let last = host[(dot + 1)...]
            return last.count > 1 && last.allSatisfy { isASCIILetter($0) || $0 >= 0x80 }
        }
    }

    private static func isOfHost(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || isASCIIDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }
}
