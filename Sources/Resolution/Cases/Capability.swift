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

    /// Why something is missing, or not whole.
    package enum Ground: Codable, Sendable, Equatable {
        /// The vendor's page that describes all there is of it, which is less.
        case vendor(String)
        /// The system has it, and we do not do it: why.
        case ours(String)

        /// As the table shows it.
        package var words: String {
            switch self {
            case .vendor(let page): page
            case .ours(let why): "ours: \(why)"
            }
        }
    }

    /// `find`, `tags`, `note`: the same word for the same thing in every system.
    package var name: String
    package var state: State
    package var proof: Proof
    /// What is special there; empty when nothing is.
    package var note: String
    /// Of everything but `works`.
    package var ground: Ground?

    package init(_ name: String, _ state: State, _ proof: Proof, _ note: String = "", _ ground: Ground? = nil) {
        self.name = name
        self.state = state
        self.proof = proof
        self.note = note
        self.ground = ground
    }
}
