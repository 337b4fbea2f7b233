import Understanding

/// Examples of eight wishes in six languages, and other sentences of the same wishes to judge by.
enum SixLanguages {
    struct Case: Sendable {
        var language: String
        var intent: String
        var text: String
    }

    /// Six for each wish and language.
    static let examples = cases { $0.0 }
    /// Three for each wish and language, none of them an example.
    static let heldOut = cases { $0.1 }

    private static func cases(_ half: ((String, String)) -> String) -> [Case] {
        lists.flatMap { language, wishes in
            wishes.flatMap { intent, examples, heldOut in
                half((examples, heldOut)).split(separator: "\n")
                    .map { Case(language: language, intent: intent, text: String($0)) }
            }
        }
    }

    private static let lists: [(String, [(String, String, String)])] = [
        ("en", english), ("de", german), ("fr", french), ("es", spanish), ("it", italian), ("nl", dutch),
    ]
}
