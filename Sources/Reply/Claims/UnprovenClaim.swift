/// Something a reply states that no fact of the case bears out.
package struct UnprovenClaim: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case amount, number, date, link, email, action
        /// A word that is written as the name of a person, a product or a house is.
        case name
        /// An order or tracking number, or another word with digits in it.
        case code
        /// Not a claim, but a word the voice avoids.
        case avoided
    }

    package var kind: Kind
    /// As it stands in the reply, for an action the sentence.
    package var text: String

    package init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}
