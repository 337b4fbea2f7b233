/// The features of a text: words, pairs of words, runs of 2 to 5 letters within a word and its edges, the concepts that
/// its words stand for, and the marks of what it names.
///
/// A feature is known by a 32-bit hash. The lowest bit says which family it belongs to, because word and letter
/// features are weighed and normalised apart.
struct NGrams {
    /// Only so much of a text is read: what a message wants is said in its first pages.
    static let limit = 20_000

    private var folded: ContiguousArray<UInt32> = []
    private var word: ContiguousArray<UInt32> = []

    /// True for words and pairs of words.
    static func isWord(_ key: UInt32) -> Bool {
        key & 1 == 1
    }

    /// Replaces `keys` by the features of `text`, with repetitions.
    mutating func read(_ text: String, into keys: inout ContiguousArray<UInt32>) {
        keys.removeAll(keepingCapacity: true)
        word.removeAll(keepingCapacity: true)
        var previous: UInt64 = 0
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > Self.limit { break }
            switch Folding.append(scalar, to: &word) {
            case .letter, .silent:
                break
            case .digit:
                // Which number it is says nothing about the wish; that there is one, and how long, does.
                word[word.count - 1] = 0x30
            case .other:
                finishWord(&previous, &keys)
                if scalar == "?" {
                    word.append(0x3F)
                    finishWord(&previous, &keys)
                } else if Marks.isMark(scalar) {
                    keys.append(Self.key(Self.mix(Self.seed ^ 0x3333, scalar.value), word: true))
                }
            }
        }
        finishWord(&previous, &keys)
        for concept in Concepts.shared.found(in: text) {
            let key = Self.key(Self.mix(Self.seed ^ 0x7777, UInt32(concept)), word: true)
            // A concept weighs as much as a word that is said twice: it stands for many.
            keys.append(key)
            keys.append(key)
        }
    }

    private mutating func finishWord(_ previous: inout UInt64, _ keys: inout ContiguousArray<UInt32>) {
        guard !word.isEmpty else { return }
        let space: UInt32 = 0x20
        folded.removeAll(keepingCapacity: true)
        folded.append(space)
        folded.append(contentsOf: word)
        folded.append(space)
        word.removeAll(keepingCapacity: true)
        folded.withUnsafeBufferPointer { letters in
            let count = letters.count
            var whole = Self.seed
            var index = 1
            while index < count - 1 {
                whole = Self.mix(whole, letters[index])
                index += 1
            }
            keys.append(Self.key(whole, word: true))
            if previous != 0 { keys.append(Self.key((previous &* 0x9E37_79B9_7F4A_7C15) ^ whole, word: true)) }
            previous = whole

            var start = 0
            while start < count - 1 {
                var hash = Self.seed ^ 0x5555
                var end = start
                let last = min(start + 5, count)
                while end < last {
                    hash = Self.mix(hash, letters[end])
                    end += 1
                    if end - start >= 2 { keys.append(Self.key(hash, word: false)) }
                }
                start += 1
            }
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    }

    @inline(__always)
    private static func key(_ hash: UInt64, word: Bool) -> UInt32 {
        var mixed = hash ^ (hash &>> 32)
        mixed = mixed &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed &>> 32
        return (UInt32(truncatingIfNeeded: mixed) & ~1) | (word ? 1 : 0)
    }
}
