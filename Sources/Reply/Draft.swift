/// An answer in plain text, and what it rests on.
package struct Draft: Sendable, Equatable {
    package var text: String
    /// Without greeting, closing and signature.
    package var body: String
    package var language: String
    /// Names of the facts the text states.
    package var facts: [String]
    /// What the customer is called by in the greeting.
    package var name: String?

    /// - Parameter body: nil: the whole text is.
    package init(text: String, body: String? = nil, language: String, facts: [String], name: String? = nil) {
        self.text = text
        self.body = body ?? text
        self.language = language
        self.facts = facts
        self.name = name
    }
}
