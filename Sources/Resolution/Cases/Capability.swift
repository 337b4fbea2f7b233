/// One thing that an outside system can be asked for, and how that is known (INTERFACE.md, `replyd integrations`).
package struct Capability: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable, CaseIterable { case works, partial, missing }

    /// The best that `make test` or a desk has seen.
    package enum Proof: String, Codable, Sendable, CaseIterable {
        /// The real product answers in the tests.
        case live
        /// Answers were recorded from the real service.
        case recorded
        /// Requests were checked against the vendor's schema.
        case schema
        /// The vendor's documentation says so, and nobody has tried.
        case documented
        case none
    }

    /// `find`, `tags`, `note`: the same word for the same thing in every system.
    package var name: String
    package var state: State
    package var proof: Proof
    /// What is special there, or why it is missing; empty when nothing is.
    package var note: String

    package init(_ name: String, _ state: State, _ proof: Proof, _ note: String = "") {
        self.name = name
        self.state = state
        self.proof = proof
        self.note = note
    }
}
