/// The first words of a text as hashed runs of three, by which texts can be compared without any of them being kept.
///
/// Letters and digits make words, and each Chinese or Japanese character is one; case, punctuation and line ends count for
/// nothing. At most 64 runs: what begins with the same 66 words is the same.
package struct WordRuns: Sendable, Equatable {
    /// In rising order, each once.
    package let hashes: [UInt32]

    private static let most = 64
    /// A text of fewer runs says too little to resemble another: it is the same or it is not.
    private static let few = 6

    package init(_ text: String) {
        let words = Self.words(of: text, atMost: Self.most + 2)
        var runs = Set<UInt32>()
        if (1...2).contains(words.count) { runs.insert(Self.joined(words[...])) }
        for place in words.indices.dropLast(2) { runs.insert(Self.joined(words[place...(place + 2)])) }
        hashes = runs.sorted()
    }

    /// From `bytes`: four octets for each run, the highest first.
    package init(bytes: [UInt8]) {
        hashes = stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { place in
            bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    package var bytes: [UInt8] {
        hashes.flatMap { hash in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: hash >> $0) } }
    }

    /// Whether these words say nothing that was not said before.
    ///
    /// Most of them stand in one earlier text of the same author, or nearly all in their earlier texts and our answers
    /// taken together. A few words are said again in good faith (*yes*): only the same ones a third time count.
    /// - Parameters:
    ///   - earlier: of the same author.
    ///   - answers: what we wrote to them.
    package func isRepetition(of earlier: [WordRuns], answers: [WordRuns]) -> Bool {
        guard !hashes.isEmpty else { return false }
        guard hashes.count >= Self.few else { return earlier.count { $0 == self } >= 2 }
        if (earlier + answers).contains(where: { share(in: Set($0.hashes)) >= 0.7 }) { return true }
        return share(in: Set((earlier + answers).flatMap(\.hashes))) >= 0.85
    }

    /// Whether these words, which answer a question of ours, say nothing that answers it.
    ///
    /// Who is asked may say their wish once more, or copy what was offered. What a person does not do is to say the same a
    /// third time, or to send our mail back. Few words (*yes*) answer one question after another; how often one is asked
    /// is bounded where it is asked.
    package func isRepetition(asked earlier: [WordRuns], answers: [WordRuns]) -> Bool {
        guard hashes.count >= Self.few else { return false }
        if earlier.count(where: { share(in: Set($0.hashes)) >= 0.7 }) >= 2 { return true }
        let own = Set(hashes)
        return answers.contains { $0.hashes.count >= Self.few && $0.share(in: own) >= 0.5 }
    }

    private func share(in known: Set<UInt32>) -> Double {
        Double(hashes.count { known.contains($0) }) / Double(hashes.count)
    }

    private static func words(of text: String, atMost most: Int) -> [UInt32] {
        var words: [UInt32] = []
        var hash = Self.seed
        func end() {
            if hash != Self.seed { words.append(hash) }
            hash = Self.seed
        }
        for scalar in text.unicodeScalars {
            guard words.count < most else { return words }
            if isIdeograph(scalar) {
                end()
                words.append(mixed(Self.seed, scalar.value))
            } else if isPartOfWord(scalar) {
                hash = mixed(hash, lowered(scalar))
            } else {
                end()
            }
        }
        end()
        return words
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return UInt32(asciiLowercase(UInt8(scalar.value))) }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }

    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), a scalar at a time.
    private static let seed: UInt32 = 2_166_136_261

    private static func mixed(_ hash: UInt32, _ value: UInt32) -> UInt32 {
        var hash = hash
        for shift in [0, 8, 16] as [UInt32] { hash = (hash ^ (value >> shift & 0xFF)) &* 16_777_619 }
        return hash
    }

    private static func joined(_ words: ArraySlice<UInt32>) -> UInt32 {
        words.reduce(seed) { hash, word in mixed(mixed(hash, word), word >> 24) }
    }
}
