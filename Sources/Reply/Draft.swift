import Resolution

/// How a brand speaks: read from `Templates/<brand>/voice.yaml`.
package struct Voice: Codable, Sendable, Equatable {
    package var brand: String
    /// Words a reply must not contain, compared without regard to case.
    package var avoid: [String]
    /// Per language: greeting with and without a name, closing, signature.
    package var languages: [String: Phrases]

    package struct Phrases: Codable, Sendable, Equatable {
        /// Mustache with `name`.
        package var greeting: String
        package var greetingWithoutName: String
        package var closing: String
        package var signature: String

        package init(greeting: String, greetingWithoutName: String, closing: String, signature: String) {
            self.greeting = greeting
            self.greetingWithoutName = greetingWithoutName
            self.closing = closing
            self.signature = signature
        }
    }

    package init(brand: String, avoid: [String], languages: [String: Phrases]) {
        self.brand = brand
        self.avoid = avoid
        self.languages = languages
    }
}

/// An answer in plain text, and what it rests on.
package struct Draft: Sendable, Equatable {
    package var text: String
    package var language: String
    /// Names of the facts the text states.
    package var facts: [String]
    /// What the customer is called by in the greeting.
    package var name: String?

    package init(text: String, language: String, facts: [String], name: String? = nil) {
        self.text = text
        self.language = language
        self.facts = facts
        self.name = name
    }
}
