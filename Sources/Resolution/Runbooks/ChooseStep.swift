/// What may come next at one place of a runbook, of which one thing is chosen at a time: by a model, or in the operator's order.
package struct ChooseStep: Codable, Sendable, Equatable {
    package struct Option: Codable, Sendable, Equatable {
        package var name: String
        /// What it is for, in one line for a model.
        package var about: String
        /// What must hold for it to be offered; nil: it always is.
        package var condition: Condition?
        package var steps: [Step]

        package init(name: String, about: String, condition: Condition? = nil, steps: [Step]) {
            self.name = name
            self.about = about
            self.condition = condition
            self.steps = steps
        }
    }

    /// In the order in which they are taken where no model chooses; each is taken once.
    package var options: [Option]
    /// How often something is chosen at most. With more than one the run comes back after each, until the customer says that
    /// it helped.
    package var rounds: Int
    /// The template that says a passage of the articles, which can be chosen, too; nil: none can.
    package var knowledge: String?
    /// Where nothing is left or nothing fits; empty: a person takes over.
    package var otherwise: [Step]

    package init(options: [Option], rounds: Int = 1, knowledge: String? = nil, otherwise: [Step] = []) {
        self.options = options
        self.rounds = rounds
        self.knowledge = knowledge
        self.otherwise = otherwise
    }

    /// The steps of each option, and what is done otherwise as the last.
    package var lists: [[Step]] { options.map(\.steps) + [otherwise] }
}
