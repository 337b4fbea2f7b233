/// A town of a postal address on one line: "Berlin" of "Lindenweg 4, 10115 Berlin", "New York" of "9 Elm Road, New York, NY, 10001".
struct Town {
    /// In lower case.
    let words: [[UInt8]]

    /// What may be the town of an address: its parts behind the first that are words, besides countries and what is too short.
    static func all(in address: String) -> [Town] {
        address.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }.dropFirst().compactMap { part in
            let words = TitleWords.plain(String(decoding: part, as: UTF8.self)).filter { !isCode($0) }
            let isPlain = words.allSatisfy { word in !word.contains { (48...57).contains($0) } }
            guard !words.isEmpty, isPlain, words.reduce(0, { $0 + $1.count }) >= 3, !countries.contains(words) else {
                return nil
            }
            return Town(words: words)
        }
    }

    /// "NYC" and "LA": a town of several words by their first letters, all of them capitals.
    func hasInitials(in text: String) -> Bool {
        guard words.count > 1 else { return false }
        let initials = words.compactMap(\.first).map { $0 - 32 }
        return text.utf8.split { !(65...90).contains($0) && !(97...122).contains($0) }.contains { word in
            word.elementsEqual(initials) || word.elementsEqual(initials + [UInt8(ascii: "C")])
        }
    }

    /// Whether words speak of an order that goes there: "my Berlin order".
    func isOfOrder(in text: String) -> Bool {
        let all = TitleWords.plain(text)
        let places = all.indices.filter { all[$0...].starts(with: words) }.map { $0 + words.count }
        return places.contains { $0 < all.count && Self.orders.contains(all[$0]) }
            || Self.orders.contains { order in
                let word = String(decoding: order, as: UTF8.self)
                return hasInitials(in: text) && initialsStand(before: word, in: text)
            }
    }

    private func initialsStand(before word: String, in text: String) -> Bool {
        let parts = text.split { !$0.isLetter }
        return zip(parts, parts.dropFirst()).contains { first, second in
            hasInitials(in: String(first)) && second.lowercased() == word
        }
    }

    /// A code of the post's.
    private static func isCode(_ word: [UInt8]) -> Bool {
        word.count >= 4 && word.allSatisfy { (48...57).contains($0) }
    }

    private static let orders: Set<[UInt8]> = Set(TitleWords.plain("order orders"))
    private static let countries: Set<[[UInt8]]> = Set(
        [
            "usa", "united states", "uk", "united kingdom", "great britain", "england", "deutschland", "germany",
            "österreich",
            "austria", "schweiz", "switzerland", "france", "italia", "italy", "españa", "spain", "nederland",
            "netherlands",
            "belgium", "belgië", "canada", "ireland",
        ].map { TitleWords.plain($0) })
}
