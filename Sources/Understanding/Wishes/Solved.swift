/// Letters that only report that all is well again.
enum Solved {
    /// More than that tells a story, and a story may hold another wish.
    private static let limit = 4

    static func isSaid(in sentences: [Sentence], _ scalars: [Unicode.Scalar], language: String?) -> Bool {
        let content = Set(Courtesy.without(sentences).map(\.range))
        guard content.count <= limit, !sentences.contains(where: \.isQuestion) else { return false }
        var isSaid = false
        for sentence in sentences {
            switch StepVerdict.verdict(in: Array(scalars[sentence.range]), language: language, answers: false) {
            case .helped: isSaid = true
            case .didNotHelp: return false
            // "Great service!" beside it is praise.
            case .unclear: if content.contains(sentence.range), sentence.words.count > 4 { return false }
            }
        }
        return isSaid
    }
}
