import Foundation

/// One way to say what a story's customer wants. `{order}`, `{other}`, `{item}`, `{otherItem}`, `{first}` and `{name}` are
/// filled in from the shop.
struct Phrasing: Sendable {
    /// Empty for an answer, whose subject is that of the question.
    var subject: String
    var body: String
    /// Words that only a fitting answer holds: of the shop's articles, or of what this phrasing alone says.
    var answerSays: String?

    func filled(_ words: [String: String]) -> Phrasing {
        var result = self
        for (name, word) in words {
            result.subject = result.subject.replacingOccurrences(of: "{\(name)}", with: word)
            result.body = result.body.replacingOccurrences(of: "{\(name)}", with: word)
        }
        return result
    }
}

/// How customers put it: at least ten ways for every letter of the demo. The words are theirs, not those of runbooks,
/// templates or training examples; a test compares them.
enum Phrasings {
    /// Reads phrasings that lines of `----` part. The first line is the subject, `(reply)` for none, and what follows
    /// `=>` in it is `answerSays`; the rest is the body.
    static func phrasings(_ text: String) -> [Phrasing] {
        text.components(separatedBy: "\n----\n").map { block in
            let lines = block.components(separatedBy: "\n")
            let head = (lines.first ?? "").components(separatedBy: "   => ")
            return Phrasing(
                subject: head[0] == "(reply)" ? "" : head[0], body: lines.dropFirst().joined(separator: "\n"),
                answerSays: head.count > 1 ? head[1] : nil)
        }
    }
}
