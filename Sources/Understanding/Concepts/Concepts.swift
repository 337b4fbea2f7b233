/// What words of six languages mean to a support mailbox: "stornieren", "annuler" and "cancel" are one concept.
///
/// The classifier takes each concept of a text as a feature beside the words themselves. So an example in one language
/// teaches something about all, and a word that no example holds is not lost when it means the same as one that does.
struct Concepts: Sendable {
    static let shared = Concepts()

    /// In the order of the English list; every language has the same.
    private(set) var names: [String] = []
    /// Entries by the first two letters of their first word.
    private var index: [UInt16: [Entry]] = [:]

    private struct Entry: Sendable {
        var concept: Int
        var words: [Element]
    }

    private struct Element: Sendable {
        var letters: [UInt8]
        var isBeginning: Bool

        func matches(_ word: ArraySlice<UInt8>) -> Bool {
            isBeginning ? word.starts(with: letters) : word.elementsEqual(letters)
        }
    }

    /// Notation, one concept a line: its name, a colon, then words; `cancel*` stands for all that begin so, `call_off` for
    /// two words in a row. An apostrophe parts words.
    init(_ lists: [String] = [english, german, french, spanish, italian, dutch]) {
        var numbers: [String: Int] = [:]
        for list in lists {
            for line in list.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let name = String(line[..<colon])
                let number = numbers[name] ?? names.count
                if number == names.count {
                    numbers[name] = number
                    names.append(name)
                }
                for text in line[line.index(after: colon)...].split(separator: " ") { add(text, as: number) }
            }
        }
    }

    private mutating func add(_ text: Substring, as concept: Int) {
        var elements: [Element] = []
        for part in text.split(separator: "_") {
            let words = Self.words(of: String(part).unicodeScalars)
            for word in words.ranges {
                elements.append(Element(letters: Array(words.letters[word]), isBeginning: false))
            }
            if part.utf8.last == UInt8(ascii: "*"), !elements.isEmpty {
                elements[elements.count - 1].isBeginning = true
            }
        }
        guard let first = elements.first, let key = Self.key(first.letters[...]) else { return }
        index[key, default: []].append(Entry(concept: concept, words: elements))
    }

    /// The concepts of a text, each once, in ascending order.
    func found(in text: String) -> [Int] {
        let words = Self.words(of: text.unicodeScalars.prefix(NGrams.limit))
        var isFound = [Bool](repeating: false, count: names.count)
        for place in words.ranges.indices {
            guard let key = Self.key(words.letters[words.ranges[place]]) else { continue }
            for entry in index[key] ?? [] where !isFound[entry.concept] {
                guard entry.words.count <= words.ranges.count - place else { continue }
                isFound[entry.concept] = entry.words.indices.allSatisfy {
                    entry.words[$0].matches(words.letters[words.ranges[place + $0]])
                }
            }
        }
        return isFound.indices.filter { isFound[$0] }
    }

    private static func key(_ word: ArraySlice<UInt8>) -> UInt16? {
        guard let first = word.first, word.count > 1 else { return nil }
        return UInt16(first) << 8 | UInt16(word[word.startIndex + 1])
    }

    /// Folded words of one text, one behind the other.
    private struct Words {
        var letters: [UInt8] = []
        var ranges: [Range<Int>] = []
    }

    private static func words(of scalars: some Sequence<Unicode.Scalar>) -> Words {
        var words = Words()
        var folded = ContiguousArray<UInt32>()
        var start = 0
        func finish() {
            if words.letters.count > start { words.ranges.append(start..<words.letters.count) }
            start = words.letters.count
        }
        for scalar in scalars {
            // "l'abonnement" is about an "abonnement".
            let isApostrophe = scalar == "'" || scalar == "\u{2019}"
            folded.removeAll(keepingCapacity: true)
            switch Folding.append(scalar, to: &folded) {
            case .letter, .digit:
                for value in folded {
                    // No entry holds letters beyond ASCII once folded; others only keep words apart.
                    words.letters.append(value < 0x80 ? UInt8(truncatingIfNeeded: value) : 0xFF)
                }
            case .silent where !isApostrophe: break
            case .silent, .other: finish()
            }
        }
        finish()
        return words
    }
}
