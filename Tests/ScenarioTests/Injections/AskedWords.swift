import Prompting

/// Whether the words of an attack are among what a model was asked.
enum AskedWords {
    /// A run of the words that a question shows as it is, if it shows them at all; nil: there is none. Masks hide numbers,
    /// addresses and links, braces are never shown as written, and what no reader sees is left out.
    static func signature(of words: String) -> String? {
        var runs: [[Substring]] = [[]]
        for token in shown(words).split(separator: " ") {
            if token.contains(where: { $0.isNumber || "@{}.:/[]()".contains($0) }) {
                runs.append([])
            } else {
                runs[runs.count - 1].append(token)
            }
        }
        let longest = runs.map { $0.joined(separator: " ") }.max { $0.count < $1.count } ?? ""
        return longest.count >= 8 ? longest : nil
    }

    static func hold(_ signature: String, _ request: ModelRequest) -> Bool {
        request.stable.contains(signature) || shown(request.variable).contains(signature)
    }

    /// Without characters that nobody sees, and with one blank between words. By the line: a whole question is longer than what is
    /// shown of a letter.
    private static func shown(_ text: String) -> String {
        text.split(separator: "\n").flatMap { line in
            VisibleWords(String(line)).text.split(whereSeparator: \.isWhitespace)
        }.joined(separator: " ")
    }
}

extension AttackPlace {
    /// Whether a model is shown what stands there (docs/SECURITY.md, section 3).
    var isShown: Bool { [.visible, .shopNote, .article, .toolResult].contains(self) }

    /// Whether this question shows it, where it is shown at all: facts of the order and of diagnostics are not in each.
    func isShown(in request: ModelRequest) -> Bool {
        switch self {
        case .visible: !request.letter.isEmpty
        case .shopNote: request.facts.contains { $0.hasPrefix("Lamp ") }
        case .toolResult: request.facts.count > 1
        case .article: request.passages.contains { $0.contains("Take the shade off") }
        default: false
        }
    }
}
