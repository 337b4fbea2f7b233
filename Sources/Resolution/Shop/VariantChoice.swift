import Understanding

/// Which variant of a product somebody wants instead of the one they ordered.
package struct VariantChoice: Sendable {
    let ordered: Variant
    /// The options of the ordered one.
    let present: [[UInt8]]
    /// What else can be had, by its options.
    let others: [(variant: Variant, options: [[UInt8]])]
    private var spellings: [(spelling: String, choice: String)]
    /// Numbers of article of all but the ordered one, also of what cannot be had.
    private let numbers: [String]

    private static let answers = ["yes", "no", "ja", "nein", "oui", "non", "sí", "si", "nee"].map { Array($0.utf8) }
    private static let sizes = [("S", "small"), ("M", "medium"), ("L", "large")]

    /// - Returns: nil where the ordered variant is not among them, which tells what must stay as it is.
    package init?(of sku: String, among variants: [Variant]) {
        guard let ordered = variants.first(where: { $0.sku.utf8.elementsEqual(sku.utf8) }) else { return nil }
        let present = Self.options(ordered)
        let alike = variants.filter { Self.options($0).count == present.count }
        self.ordered = ordered
        self.present = present.map(Self.folded)
        numbers = alike.map(\.sku).filter { !$0.utf8.elementsEqual(sku.utf8) && Self.isTelling(number: $0) }
        others = alike.filter { $0.isAvailable && !$0.sku.utf8.elementsEqual(sku.utf8) }
            .map { ($0, Self.options($0).map(Self.folded)) }
        // Also what cannot be had is understood when it is named: it must not pass for another one. "No, not that one" names
        // no lamp whose dimmer is "no": such a one is named by its whole title.
        var known: Set<[UInt8]> = []
        spellings = alike.flatMap(Self.options).filter { option in
            known.insert(Self.folded(option)).inserted && !Self.answers.contains(Self.folded(option))
        }.map { ($0, $0) }
        for (letter, word) in Self.sizes where known.contains(Self.folded(letter)) && !known.contains(Self.folded(word))
        {
            spellings += alike.flatMap(Self.options).filter { Self.folded($0) == Self.folded(letter) }.prefix(1)
                .map { (word, $0) }
        }
    }

    /// What can be had instead.
    package var available: [Variant] { others.map(\.variant) }

    /// The one whose title the words hold; the only one that has every option they name, and is the ordered one in all that they do
    /// not name; or the one that they choose by comparing ("the cheapest green one").
    ///
    /// Nil when they name no other option, and when none fits, or several: a guess would send the wrong thing.
    package func value(in text: String, language: String?) -> Variant? {
        if let titled = titled(in: text) { return titled }
        if numbered(in: text).isEmpty, Compared(in: text).isSaid { return compared(in: text, language: language) }
        let fitting = fitting(text, language: language)
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// The only variant that can be had whose whole title stands in the words, where it has several options.
    private func titled(in text: String) -> Variant? {
        let folded = Self.folded(text)
        let named = others.filter { variant, options in
            options.count > 1 && folded.holds(Self.folded(variant.title))
        }
        return named.count == 1 ? named[0].variant : nil
    }

    /// All that fit the words; empty when they name no other option.
    package func fitting(_ text: String, language: String?) -> [Variant] {
        // Who names the number of an article wants that one, also where it cannot be had.
        let numbered = numbered(in: text)
        guard numbered.isEmpty else {
            return available.filter { variant in numbered.contains { $0.utf8.elementsEqual(variant.sku.utf8) } }
        }
        if let titled = titled(in: text) { return [titled] }
        if Compared(in: text).isSaid {
            return compared(in: text, language: language).map { [$0] } ?? comparable(in: text, language: language)
        }
        let wanted = wanted(in: text, language: language)
        guard !wanted.isEmpty else { return [] }
        let isBounded = Compared(in: text).isBounded
        return others.filter { variant, options in
            wanted.isSubset(of: options) && (!isBounded || costsNoMore(variant))
                && zip(options, present).allSatisfy { $0 == $1 || wanted.contains($0) }
        }.map(\.variant)
    }

    /// Whether the words name an option that the variant does not have.
    package func contradicts(_ variant: Variant, _ text: String, language: String?) -> Bool {
        if numbered(in: text).contains(where: { !$0.utf8.elementsEqual(variant.sku.utf8) }) { return true }
        if let titled = titled(in: text) { return titled != variant }
        if let compared = compared(in: text, language: language), compared != variant { return true }
        return !wanted(in: text, language: language).isSubset(of: Self.options(variant).map(Self.folded))
    }

    /// Whether the words name all in which a variant differs from the ordered one or its number of article, or choose it by
    /// comparing or by its title.
    func isNamed(_ variant: Variant, in text: String) -> Bool {
        if numbered(in: text).contains(where: { $0.utf8.elementsEqual(variant.sku.utf8) }) { return true }
        if value(in: text, language: nil) == variant { return true }
        let options = Set(Self.options(variant).map(Self.folded)).subtracting(present)
        return !options.isEmpty && options.isSubset(of: wanted(in: text, language: nil))
    }

    /// The options of a variant in which it differs from the ordered one.
    package func changes(to variant: Variant) -> [String] {
        zip(Self.options(variant), present).filter { Self.folded($0) != $1 }.map(\.0)
    }

    private func numbered(in text: String) -> [String] {
        let words = TitleWords(text)
        return numbers.filter { words.contain(code: $0) }
    }

    /// "M" or "40" stand in a text for other things, too.
    private static func isTelling(number: String) -> Bool {
        number.utf8.count >= 4 && number.utf8.contains { (48...57).contains($0) }
    }

    /// Options that the words name and the ordered one does not have. What it has may be named to say which it is.
    func wanted(in text: String, language: String?) -> Set<[UInt8]> {
        Set(Choices.mentions(in: text, of: spellings, language: language).map { Self.folded($0.value) })
            .subtracting(present)
    }

    private static func options(_ variant: Variant) -> [String] {
        var parts = [[UInt8]()]
        let bytes = Array(variant.title.utf8)
        var place = 0
        while place < bytes.count {
            if bytes[place...].starts(with: " / ".utf8) {
                parts.append([])
                place += 3
            } else {
                parts[parts.count - 1].append(bytes[place])
                place += 1
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
    }
}

extension [UInt8] {
    /// Whether these stand in it with no letter or digit beside them.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= count else { return false }
        let isWord = { (byte: UInt8) in byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }
        return (0...(count - part.count)).contains { start in
            self[start] == part[0] && self[start...].starts(with: part) && (start == 0 || !isWord(self[start - 1]))
                && (start + part.count == count || !isWord(self[start + part.count]))
        }
    }
}
