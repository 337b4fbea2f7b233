import Examples
package import Resolution
import Understanding

/// Decodes a runbook: also the stored text of a run that goes on. Pure.
///
/// The runbook is nil when anything in it is wrong: a step that cannot be read is never left out silently. What has
/// to exist in other files (templates, teams, limits) is checked by `load(root:only:today:)`, not here.
package func decodeRunbook(_ text: String, file: String) -> (Runbook?, [ConfigurationProblem]) {
    let reader = Proofreader(file: file)
    let page = RunbookDecoder(reader: reader).decode(text)
    return (page?.runbook, reader.problems)
}

/// A runbook with the places that checks against other files need.
struct RunbookPage {
    /// Nil when anything in it is wrong.
    var runbook: Runbook?
    var name: String?
    /// Each category with its line.
    var categories: [(name: String, line: Int)]
    var nameLine: Int
    /// Where it says what it is for, if it does.
    var aboutLine: Int?
    /// What must hold for it to be chosen, and where that stands. The condition is nil when it cannot be read.
    var conditions: (condition: Condition?, line: Int)?
    /// Sentences with their lines.
    var examples: [(text: String, line: Int)] = []
    var counterexamples: [(text: String, line: Int)] = []
    var inputLines: [String: Int] = [:]
    /// Of each action that has an amount of its own to ask a person above: the line and the kind.
    var approvals: [(line: Int, kind: String, over: Money)] = []
}

struct RunbookDecoder {
    let reader: Proofreader

    private static let keys = ["name", "about", "when", "requires", "inputs", "steps", "outcome", "declined"]
    private static let outcomes = ["resolved", "handed_over"]

    func decode(_ text: String) -> RunbookPage? {
        let parts = FrontMatter(text)
        guard let yaml = parts.yaml else {
            reader.wrong(
                1, parts.isUnfinished ? "the front matter has no end" : "a runbook begins with front matter",
                "write the keys between two lines `---`")
            return nil
        }
        guard let block = reader.root(of: yaml, firstLine: parts.firstLine)?.block(Self.keys) else { return nil }
        let name = name(block)
        let about = block["about"]?.about()
        let (when, categories) = when(block)
        let inputs = inputs(block["inputs"])
        let listed = block["when"]?.isBlock == true ? block["when"]?.pairs() ?? [] : []
        let conditions = listed.first { $0.key == "conditions" }?.value
        checkLookups(of: when?.conditions, at: conditions, inputs)
        let decoder = StepDecoder(reader: reader, inputs: inputs)
        let steps = decoder.decode(block.required("steps", "write what is to be done, step by step"))
        let level = level(block, steps: steps)
        let outcome = block["outcome"]?.choice(among: Self.outcomes) ?? "resolved"
        let declined = block["declined"]?.text()
        if let declined, let line = block["declined"]?.line {
            reader.mention(.template, declined, at: line)
            if !steps.confirm {
                reader.wrong(line, "no step asks for a yes", "remove `declined`, or write `- confirm: template`")
            }
        }
        // A step that cannot be read may be the one that speaks.
        if outcome == "resolved", reader.isClean, !steps.isEmpty, !steps.contains(where: \.speaks),
            steps.last?.ends == false
        {
            block["steps"]?.wrong("the customer is told nothing at the end", "write `- say: template`")
        }
        var page = RunbookPage(name: name, categories: categories, nameLine: block["name"]?.line ?? block.line)
        page.aboutLine = block["about"]?.line
        if let line = page.aboutLine, reader.isClean, steps.actUnasked {
            reader.wrong(
                line, "`about` offers it to a model, and it acts without asking the customer first",
                "write `- confirm: template` before the action, or remove `about`")
        }
        page.conditions = conditions.map { (when?.conditions, $0.line) }
        page.examples = sentences(listed.first { $0.key == "examples" }?.value)
        page.counterexamples = sentences(listed.first { $0.key == "not" }?.value)
        for (name, entry) in block["inputs"]?.isBlock == true ? block["inputs"]?.pairs() ?? [] : [] {
            page.inputLines[name] = entry.line
        }
        page.approvals = reader.approvals
        if reader.isClean, let name, let when {
            page.runbook = Runbook(
                name: name, about: about, when: when, identity: level, inputs: inputs, steps: steps, outcome: outcome,
                declined: declined, guidance: trimmed(parts.prose), text: text)
        }
        return page
    }

    private func sentences(_ entry: Entry?) -> [(text: String, line: Int)] {
        guard let entry, entry.isList else { return [] }
        return entry.items().compactMap { item in item.written.map { ($0, item.line) } }
    }

    private func name(_ block: Block) -> String? {
        guard let entry = block.required("name", "name it as the file is named"), let name = entry.text() else {
            return nil
        }
        if isName(name) { return name }
        entry.wrong("`name` cannot be `\(name)`", "use a to z, digits, `-` and `_`")
        return nil
    }

    private func when(_ block: Block) -> (Runbook.When?, [(name: String, line: Int)]) {
        let remedy = "write `when: {category: …, examples: […]}`"
        guard let entry = block.required("when", remedy),
            let when = entry.block(["category", "categories", "conditions", "examples", "standard", "not"])
        else { return (nil, []) }
        if let both = when["categories"], when["category"] != nil {
            both.wrong("`when` has both `category` and `categories`", "keep one of them")
        }
        guard let list = when["categories"] ?? when.required("category", "name the category it answers") else {
            return (nil, [])
        }
        let categories = list.items().compactMap { item -> (name: String, line: Int)? in
            guard let name = item.text() else { return nil }
            if !isName(name) { item.wrong("a category cannot be `\(name)`", "use a to z, digits, `-` and `_`") }
            return (name, item.line)
        }
        let examples = when["examples"]?.filled().compactMap { $0.text() } ?? []
        let standard = when["standard"].map { $0.items().compactMap { $0.choice(among: Self.standardNames) } }
        if when["examples"] == nil, standard == nil, when["conditions"] == nil, !when.holdsStrangers {
            reader.doubtful(
                entry.line, "no `examples`: the classifier learns nothing of this category",
                "write some sentences customers would write, or take ours: `standard: cancel_order`")
        }
        guard !categories.isEmpty else { return (nil, []) }
        let result = Runbook.When(
            categories: categories.map(\.name), conditions: when["conditions"].flatMap(conditions),
            examples: examples, standard: standard, counterexamples: when["not"]?.texts() ?? [])
        return (result, categories)
    }

    private static let standardNames = Set(StandardExamples.wishes.map(\.name)).sorted()

    /// L2 unless it says otherwise: own data and actions need an address that is on file.
    private func level(_ block: Block, steps: [Step]) -> Level {
        guard let requires = block["requires"]?.block(["identity"]),
            let entry = requires.required("identity", "write `requires: {identity: L2}`"),
            let level = entry.level(from: .l1)
        else { return .l2 }
        if level < .l2, steps.contains(where: \.acts) {
            entry.wrong("an action needs more than \(level.name)", "write L2, or L3 for what needs a one-time code")
        }
        return level
    }

    private func inputs(_ entry: Entry?) -> [Runbook.Input] {
        (entry?.pairs() ?? []).compactMap { name, entry in
            if !isName(name) { entry.wrong("an input cannot be called `\(name)`", "use a to z, digits, `-` and `_`") }
            guard let block = entry.block(["kind", "ask", "optional", "types", "choices", "list"]),
                let kind = kind(block.required("kind", "say what it is, such as `kind: order`"))
            else { return nil }
            let (choices, spellings) = choices(block["choices"])
            let input = Runbook.Input(
                name: name, kind: kind, ask: template(block["ask"]), isOptional: block["optional"]?.flag() ?? false,
                types: types(block["types"]), choices: choices, spellings: spellings, list: template(block["list"]))
            if let list = block["list"], kind != .order {
                list.wrong("`list` is for orders, not for `\(kind.rawValue)`", "remove it")
            }
            if let types = block["types"], kind != .attachment {
                types.wrong("`types` is for attachments, not for `\(kind.rawValue)`", "remove it")
            }
            if let choices = block["choices"], kind != .choice {
                choices.wrong("`choices` is for `kind: choice`, not for `\(kind.rawValue)`", "remove it")
            } else if kind == .choice, input.choices.count < 2, !input.choosesPlan, !input.choosesVariant,
                !input.choosesPayment
            {
                entry.wrong(
                    "input `\(name)` says not between what to choose",
                    "write two or more, such as `choices: [S, M, L]`, or `choices: plans`, `variants` or `payments` for what the shop offers or holds"
                )
            }
            if !input.isOptional, block["ask"] == nil {
                entry.wrong(
                    "input `\(name)` is needed and never asked for",
                    "name the template that asks: `ask: which-\(name)`, or write `optional: true`")
            }
            return input
        }
    }

    /// A list, or a block that gives each choice the words that customers have for it.
    private func choices(_ entry: Entry?) -> (choices: [String], spellings: [String: [String]]) {
        guard let entry else { return ([], [:]) }
        var seen: Set<String> = []
        func words(_ entry: Entry) -> [String] {
            entry.filled().compactMap { item in
                guard let word = item.text() else { return nil }
                if !seen.insert(word).inserted { item.wrong("`\(word)` is named twice", "remove one of them") }
                return word
            }
        }
        guard entry.isBlock else { return (words(entry), [:]) }
        let groups = entry.pairs().map { choice, entry in
            if !isName(choice) || choice == Runbook.Input.several {
                entry.wrong(
                    "a choice cannot be called `\(choice)`",
                    "use a to z, digits, `-` and `_`; `several` is what a message says that wants more than one")
            }
            return (choice, words(entry))
        }
        return (groups.map(\.0), Dictionary(groups, uniquingKeysWith: { first, _ in first }))
    }

    /// RFC 6838, 4.2.7: the trees of media types a customer may send, alone or with a subtype.
    private func types(_ entry: Entry?) -> [String] {
        let trees = ["image", "application", "text", "audio", "video", "message"]
        return entry?.filled().compactMap { item in
            guard let text = item.text() else { return nil }
            let tree = text.split(separator: "/").first.map(String.init) ?? ""
            if !trees.contains(tree) {
                item.wrong("`\(text)` is no type of file", "write `image`, or a whole type such as `application/pdf`")
            }
            return text
        } ?? []
    }

    /// A slip is read as what was probably meant; the runbook is not used before it is corrected.
    private func kind(_ entry: Entry?) -> Runbook.Input.Kind? {
        guard let entry else { return nil }
        let known = Runbook.Input.Kind.allCases.map(\.rawValue)
        return (entry.choice(among: known) ?? entry.written.flatMap { nearest(to: $0, among: known) })
            .flatMap(Runbook.Input.Kind.init(rawValue:))
    }

    private func template(_ entry: Entry?) -> String? {
        guard let entry, let name = entry.text() else { return nil }
        reader.mention(.template, name, at: entry.line)
        return name
    }
}

extension [Step] {
    /// Whether some step asks for a yes.
    fileprivate var confirm: Bool {
        contains { step in
            if case .confirm = step { return true }
            return step.lists.contains(where: \.confirm)
        }
    }
}

extension Step {
    /// Whether it, or a step inside a branch, writes to the customer.
    var speaks: Bool {
        switch self {
        case .say, .followUp, .attempt: true
        case .choose(let choice) where choice.knowledge != nil: true
        case .branch, .choose: lists.contains { $0.contains(where: \.speaks) }
        default: false
        }
    }
}
