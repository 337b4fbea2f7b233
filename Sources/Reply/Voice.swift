/// How a brand speaks: read from `Templates/<brand>/voice.yaml`.
package struct Voice: Codable, Sendable, Equatable {
    /// How many emoji a letter may hold.
    package enum Emoji: String, Codable, Sendable, CaseIterable {
        case never, one
    }

    package var brand: String
    /// How letters shall sound, in the operator's words: for a model that words them. May be empty.
    package var tone = ""
    /// Words a reply must not contain, compared without regard to case.
    package var avoid: [String]
    /// The same for one language only.
    package var avoidByLanguage: [String: [String]] = [:]
    package var emoji = Emoji.never
    /// Whether answers go as HTML beside the text, made of the same words.
    package var hasHTML = true
    /// Per language: greeting with and without a name, closing, signature.
    package var languages: [String: Phrases]

    package struct Phrases: Codable, Sendable, Equatable {
        /// Mustache with `name`.
        package var greeting: String
        /// The greeting at a time of day, where it differs.
        package var greetings: [DayPart: String] = [:]
        package var greetingWithoutName: String
        package var closing: String
        package var signature: String
        package var formality: Formality?
        package var special: [Mood: Special] = [:]

        package init(greeting: String, greetingWithoutName: String, closing: String, signature: String) {
            self.greeting = greeting
            self.greetingWithoutName = greetingWithoutName
            self.closing = closing
            self.signature = signature
        }

        /// Everything the operator wrote in it.
        var all: [String] {
            [greeting, greetingWithoutName, closing, signature] + greetings.values
                + special.values.flatMap { [$0.greeting, $0.opening, $0.closing].compactMap { $0 } }
        }
    }

    /// What a letter says otherwise than usual where a light tone would hurt.
    package struct Special: Codable, Sendable, Equatable {
        /// Mustache with `name`.
        package var greeting: String?
        /// A paragraph before everything else.
        package var opening: String?
        package var closing: String?

        package init(greeting: String? = nil, opening: String? = nil, closing: String? = nil) {
            self.greeting = greeting
            self.opening = opening
            self.closing = closing
        }
    }

    package init(brand: String, avoid: [String], languages: [String: Phrases]) {
        self.brand = brand
        self.avoid = avoid
        self.languages = languages
    }

    /// Words to avoid in a language.
    package func avoided(in language: String) -> [String] { avoid + (avoidByLanguage[language] ?? []) }
}

/// How the customer is addressed: `Sie` or `du`, `vous` or `tu`, `usted` or `tú`, `Lei` or `tu`, `u` or `je`.
package enum Formality: String, Codable, Sendable, CaseIterable {
    case formal, informal
}

/// Before noon, and from six in the evening on.
package enum DayPart: String, Codable, Sendable, CaseIterable {
    case morning, evening

    /// - Parameter hour: 0 to 23, on the shop's clock.
    package init?(hour: Int) {
        switch hour {
        case 4..<12: self = .morning
        case 18..<24, 0..<4: self = .evening
        default: return nil
        }
    }
}

/// A reason to speak otherwise than usual.
package enum Mood: String, Codable, Sendable, CaseIterable {
    case complaint, illness, grief, safety
}

/// When a letter is written, and to whom in which mood.
package struct Occasion: Sendable, Equatable {
    package var part: DayPart?
    package var mood: Mood?

    package init(part: DayPart? = nil, mood: Mood? = nil) {
        self.part = part
        self.mood = mood
    }
}
