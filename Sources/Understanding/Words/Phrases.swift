/// Phrases to look for in a text, word by word.
///
/// Notation, one phrase a line: words in order, `a|b` for either, `legal*` for any word that begins so, `~3` for at
/// most three words in between, and `!hair|rights` at the end for "but not before these". A phrase never reaches over
/// the end of a sentence. Words are folded as the text is, so `être` and `etre` are the same.
struct Phrases: Sendable {
    private enum Element: Sendable {
        case word(exact: Set<String>, prefixes: [String])
        case gap(Int)
        case unless(Set<String>)
    }

    /// Phrases by the first two letters that they can begin with.
    private var index: [String: [[Element]]] = [:]

    init(_ lines: String) {
        for line in lines.utf8.split(separator: 0x0A) {
            let phrase = Substring(line).split(separator: " ").map { Self.element(String($0)) }
            guard case .word(let exact, let prefixes)? = phrase.first else { continue }
            for key in Set((Array(exact) + prefixes).map(Self.key)) { index[key, default: []].append(phrase) }
        }
    }

    func occur(in words: [Word]) -> Bool {
        words.indices.contains { end(in: words, at: $0) != nil }
    }

    func count(in words: [Word]) -> Int {
        words.indices.count { end(in: words, at: $0) != nil }
    }

    /// The place behind a phrase that begins at `place`, nil when none does.
    func end(in words: [Word], at place: Int) -> Int? {
        for phrase in index[Self.key(words[place].folded)] ?? [] {
            if let end = Self.match(phrase[...], words, place, isFirst: true) { return end }
        }
        return nil
    }

    private static func key(_ word: String) -> String {
        String(decoding: word.utf8.prefix(2), as: UTF8.self)
    }

    /// Work per place is bounded by the phrase: a gap tries at most its own length.
    private static func match(_ phrase: ArraySlice<Element>, _ words: [Word], _ place: Int, isFirst: Bool) -> Int? {
        guard let element = phrase.first else { return place }
        let rest = phrase.dropFirst()
        switch element {
        case .word(let exact, let prefixes):
            guard place < words.count, isFirst || !words[place].opens else { return nil }
            let word = words[place].folded
            guard exact.contains(word) || prefixes.contains(where: { word.utf8.starts(with: $0.utf8) }) else {
                return nil
            }
            return match(rest, words, place + 1, isFirst: false)
        case .gap(let length):
            for skipped in 0...length {
                if let end = match(rest, words, place + skipped, isFirst: false) { return end }
                guard place + skipped < words.count, !words[place + skipped].opens else { return nil }
            }
            return nil
        case .unless(let forbidden):
            if place < words.count, !words[place].opens, forbidden.contains(words[place].folded) { return nil }
            return match(rest, words, place, isFirst: false)
        }
    }

    private static func element(_ text: String) -> Element {
        if text.utf8.first == 0x7E { return .gap(Int(text.utf8.dropFirst().reduce(0) { $0 * 10 + Int($1) - 48 })) }
        let choices = text.utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
        if text.utf8.first == 0x21 {
            return .unless(Set(text.utf8.dropFirst().split(separator: 0x7C).map { fold($0) }))
        }
        var exact: Set<String> = []
        var prefixes: [String] = []
        for choice in choices {
            if choice.utf8.last == 0x2A { prefixes.append(fold(choice.utf8)) } else { exact.insert(fold(choice.utf8)) }
        }
        return .word(exact: exact, prefixes: prefixes)
    }

    private static func fold(_ text: some Collection<UInt8>) -> String {
        Word.all(in: String(decoding: text, as: UTF8.self)).first?.folded ?? ""
    }
}
