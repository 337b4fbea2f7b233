package import Understanding

/// What a run may go on with. Its caller chooses one of these and nothing else.
package struct Offer: Codable, Sendable, Equatable {
    package struct Option: Codable, Sendable, Equatable {
        package var name: String
        package var about: String

        package init(name: String, about: String) {
            self.name = name
            self.about = about
        }
    }

    /// In the operator's order.
    package var options: [Option]
    /// What was taken here before, oldest first.
    package var taken: [String]
    /// Whether a passage that answers may be told instead.
    package var hasPassages: Bool

    package init(options: [Option], taken: [String] = [], hasPassages: Bool = false) {
        self.options = options
        self.taken = taken
        self.hasPassages = hasPassages
    }
}

/// What was chosen of an offer.
package struct Pick: Codable, Sendable, Equatable {
    package enum Choice: Codable, Sendable, Equatable {
        /// By its name.
        case option(String)
        case passage(Passage)
        /// Nothing fits, or nothing is left.
        case nothing
    }

    package var choice: Choice
    /// Whether a model chose it; else it is the first in order.
    package var isAdvised: Bool

    package init(_ choice: Choice, isAdvised: Bool = false) {
        self.choice = choice
        self.isAdvised = isAdvised
    }
}

/// What a run took at a step that lets something be chosen.
package struct Taken: Codable, Sendable, Equatable {
    /// Where the step stands.
    package var place: [Int]
    /// The option, or `article § heading` of a passage.
    package var name: String

    package init(place: [Int], name: String) {
        self.place = place
        self.name = name
    }
}

/// What is known of whether the thing taken last helped.
package enum Hearing: String, Codable, Sendable {
    /// It was said, and the customer has not written since.
    case awaited
    /// They wrote, and not clearly.
    case unclear
}

extension Passage {
    /// As a run names it among what it took.
    package var title: String { heading.isEmpty ? article : "\(article) § \(heading)" }
}
