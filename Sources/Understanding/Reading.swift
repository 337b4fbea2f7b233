/// What a message wants and how sure we are: the result of understanding, with or without a model.
package struct Reading: Codable, Sendable, Equatable {
    /// The winning intent; nil when the classifier knows none.
    package var intent: String?
    /// 0 to 1: how likely the winner is right among the known intents.
    package var confidence: Double
    /// True when the best score lies below the threshold: then nothing may be done on the strength of `intent`.
    package var abstains: Bool
    /// Best first; the first is the winner.
    package var alternatives: [Alternative]
    package var entities: [Entity]
    /// -1 to 1.
    package var sentiment: Double
    /// 0 to 1.
    package var urgency: Double
    /// ISO 639-1, nil when the text is too short to tell.
    package var language: String?
    package var requestsHuman: Bool
    package var sensitive: [Sensitive]
    /// One per thing asked for, in order of appearance; empty where the text only talks, thanks or answers.
    package var wishes: [Wish]
    /// True when the text says thanks and asks for nothing.
    package var isThanks: Bool
    /// True when the text says that it works now, or is solved, and asks for nothing.
    package var isSolved: Bool
    /// Why the text does not plainly ask for what it speaks of; empty where nothing is found.
    package var reserved: [Reservation]
    /// True when the text plainly asks for something to be done, whatever thanks stand beside it.
    package var asksForDeed: Bool

    package init(
        intent: String? = nil, confidence: Double = 0, abstains: Bool = true, alternatives: [Alternative] = [],
        entities: [Entity] = [], sentiment: Double = 0, urgency: Double = 0, language: String? = nil,
        requestsHuman: Bool = false, sensitive: [Sensitive] = [], wishes: [Wish] = [], isThanks: Bool = false,
        isSolved: Bool = false, reserved: [Reservation] = [], asksForDeed: Bool = false
    ) {
        self.intent = intent
        self.confidence = confidence
        self.abstains = abstains
        self.alternatives = alternatives
        self.entities = entities
        self.sentiment = sentiment
        self.urgency = urgency
        self.language = language
        self.requestsHuman = requestsHuman
        self.sensitive = sensitive
        self.wishes = wishes
        self.isThanks = isThanks
        self.isSolved = isSolved
        self.reserved = reserved
        self.asksForDeed = asksForDeed
    }
}

extension Reading {
    /// Readings stored before `isSolved`, `reserved` and `asksForDeed` were known are read as without them.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            intent: try values.decodeIfPresent(String.self, forKey: .intent),
            confidence: try values.decode(Double.self, forKey: .confidence),
            abstains: try values.decode(Bool.self, forKey: .abstains),
            alternatives: try values.decode([Alternative].self, forKey: .alternatives),
            entities: try values.decode([Entity].self, forKey: .entities),
            sentiment: try values.decode(Double.self, forKey: .sentiment),
            urgency: try values.decode(Double.self, forKey: .urgency),
            language: try values.decodeIfPresent(String.self, forKey: .language),
            requestsHuman: try values.decode(Bool.self, forKey: .requestsHuman),
            sensitive: try values.decode([Sensitive].self, forKey: .sensitive),
            wishes: try values.decode([Wish].self, forKey: .wishes),
            isThanks: try values.decode(Bool.self, forKey: .isThanks),
            isSolved: try values.decodeIfPresent(Bool.self, forKey: .isSolved) ?? false,
            reserved: try values.decodeIfPresent([Reservation].self, forKey: .reserved) ?? [],
            asksForDeed: try values.decodeIfPresent(Bool.self, forKey: .asksForDeed) ?? false)
    }

    package struct Alternative: Codable, Sendable, Equatable {
        package var intent: String
        /// Comparable across messages: the higher, the likelier that the intent is right.
        package var score: Double

        package init(intent: String, score: Double) {
            self.intent = intent
            self.score = score
        }
    }

    /// Part of a message that asks for one thing.
    package struct Wish: Codable, Sendable, Equatable {
        package var intent: String?
        package var confidence: Double
        package var abstains: Bool
        /// The sentences it was read from.
        package var text: String

        package init(intent: String?, confidence: Double, abstains: Bool, text: String) {
            self.intent = intent
            self.confidence = confidence
            self.abstains = abstains
            self.text = text
        }
    }

    /// A value found in the text. Offsets are in Unicode scalars.
    package struct Entity: Codable, Sendable, Equatable {
        package enum Kind: String, Codable, Sendable, CaseIterable {
            case order, email, amount, tracking, date, phone, postcode, url
        }

        package var kind: Kind
        /// As written.
        package var text: String
        /// Normalised: order numbers without `#` and in upper case, amounts as `129.00 EUR`, dates as `2026-11-23`.
        package var value: String
        package var start: Int
        package var end: Int

        package init(kind: Kind, text: String, value: String, start: Int, end: Int) {
            self.kind = kind
            self.text = text
            self.value = value
            self.start = start
            self.end = end
        }
    }

    /// Topics that a person must see, whatever the classifier thinks.
    package enum Sensitive: String, Codable, Sendable, CaseIterable {
        case legal, health, grief, safety, press
        case selfHarm = "self_harm"
        case paymentData = "payment_data"
    }
}

/// A sentence and the intent it stands for: what the classifier learns from.
package struct Example: Codable, Sendable, Hashable {
    package var text: String
    package var intent: String

    package init(text: String, intent: String) {
        self.text = text
        self.intent = intent
    }
}

/// A knowledge article: what may be told to customers.
package struct Article: Codable, Sendable, Hashable {
    /// Path below the knowledge folder.
    package var path: String
    package var title: String
    /// Markdown, without the front matter.
    package var body: String
    /// ISO 639-1.
    package var language: String

    package init(path: String, title: String, body: String, language: String) {
        self.path = path
        self.title = title
        self.body = body
        self.language = language
    }
}

/// A section of an article that answers a question.
package struct Passage: Codable, Sendable, Equatable {
    package var article: String
    package var heading: String
    package var text: String
    /// Higher is better; comparable across questions on one index.
    package var score: Double

    package init(article: String, heading: String, text: String, score: Double) {
        self.article = article
        self.heading = heading
        self.text = text
        self.score = score
    }

    /// Where it stands, whatever the question.
    package var place: [String] { [article, heading] }
}
