/// The author's words in short stretches between commas, dashes and sentence ends, without what they quote.
struct Clauses {
    /// Without the words on lines that begin with `>` and between quotation marks.
    let words: [Word]
    /// Places in `words`, in order; none is empty.
    let all: [Range<Int>]

    init(_ scalars: [Unicode.Scalar]) {
        let hidden = Self.quoted(scalars)
        let words = Word.all(in: scalars).filter { !hidden[$0.start] }
        var all: [Range<Int>] = []
        var first = 0
        for place in words.indices.dropFirst() where Self.begins(at: place, words, scalars) {
            all.append(first..<place)
            first = place
        }
        if first < words.count { all.append(first..<words.count) }
        self.words = words
        self.all = all
    }

    /// Per scalar, whether it is said by somebody else.
    static func quoted(_ scalars: [Unicode.Scalar]) -> [Bool] {
        var hidden = [Bool](repeating: false, count: scalars.count)
        var isAtStart = true
        var isQuotedLine = false
        var isInMarks = false
        for (place, scalar) in scalars.enumerated() {
            if scalar == "\n" || scalar == "\r" {
                (isAtStart, isQuotedLine, isInMarks) = (true, false, false)
                continue
            }
            if isAtStart, scalar == ">" { isQuotedLine = true }
            if !scalar.properties.isWhitespace { isAtStart = false }
            if marks.contains(scalar) { isInMarks.toggle() }
            hidden[place] = isQuotedLine || isInMarks
        }
        return hidden
    }

    private static func begins(at place: Int, _ words: [Word], _ scalars: [Unicode.Scalar]) -> Bool {
        if words[place].opens { return true }
        let gap = scalars[words[place - 1].end..<words[place].start]
        // "allez-y" is one, "yes - please" are two.
        return gap.contains(where: enders.contains) || gap.contains("-") && gap.count > 1
    }

    private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "‟"]
    private static let enders: Set<Unicode.Scalar> = [",", "–", "—", "(", ")", "/", "،", "、"]
}
