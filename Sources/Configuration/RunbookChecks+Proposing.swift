import Reply
import Resolution

extension RunbookChecks {
    /// What a question leaves out was not agreed to: the one after `propose` has words for each action that may be proposed.
    func unrepeated(_ read: ReadRunbook) -> [ConfigurationProblem] {
        guard let runbook = read.page.runbook, let brand else { return [] }
        return runbook.steps.proposals.flatMap { verbs, templates in
            brand.slots.keys.sorted().flatMap { language in
                templates.flatMap { template -> [ConfigurationProblem] in
                    guard let slots = brand.slots[language]?[template] else { return [] }
                    return verbs.filter { verb in !slots.contains { $0.name == "proposal.\(verb)" } }.map { verb in
                        ConfigurationProblem(
                            file: "Templates/\(brand.voice.brand)/\(language)/\(template).mustache", line: 1,
                            what: "\(read.file) asks with it about what is proposed, and it has no words for `\(verb)`",
                            remedy: "write `{{#proposal.\(verb)}}…{{/proposal.\(verb)}}`")
                    }
                }
            }
        }
    }
}

extension [Step] {
    /// Each step that lets something be proposed: what, and the templates that ask the customer about it.
    fileprivate var proposals: [(verbs: [String], templates: [String])] {
        indices.flatMap { index -> [(verbs: [String], templates: [String])] in
            let inner = self[index].lists.flatMap(\.proposals)
            guard case .propose(let step) = self[index] else { return inner }
            return [(step.verbs, Array(self[(index + 1)...]).questions)] + inner
        }
    }

    private var questions: [String] {
        flatMap { step -> [String] in
            switch step {
            case .confirm(let template), .prove(let template): [template]
            default: step.lists.flatMap(\.questions)
            }
        }
    }
}
