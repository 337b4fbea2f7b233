import Reply
import Resolution

/// What runbooks do to each other, to the templates and to the limits of their mailbox.
struct RunbookChecks {
    let runbooks: [ReadRunbook]
    let brand: Brand?
    let limits: Limits

    var problems: [ConfigurationProblem] {
        twins + sharedExamples
            + runbooks.flatMap { unused($0) + strangers($0) + unrepeated($0) + untold($0) + approvals($0) }
    }

    /// Two runbooks for one category, or of one name: which of them runs would be chance.
    private var twins: [ConfigurationProblem] {
        var problems: [ConfigurationProblem] = []
        var names: [String: ReadRunbook] = [:]
        var categories: [String: [ReadRunbook]] = [:]
        for read in runbooks {
            if let name = read.page.name {
                if let other = names[name] {
                    // The one whose file is called otherwise has the slip.
                    let (wrong, right) = read.hasNameOfFile && !other.hasNameOfFile ? (other, read) : (read, other)
                    problems.append(
                        wrong.problem(
                            wrong.page.nameLine, "\(right.file) is called `\(name)`, too",
                            "give each runbook a name of its own"))
                }
                names[name] = read
            }
            for category in read.page.categories {
                let others = categories[category.name] ?? []
                if others.contains(where: { $0.file == read.file }) {
                    problems.append(
                        read.problem(
                            category.line, "category `\(category.name)` is named twice", "remove one of them"))
                } else if let conflict = others.lazy.compactMap({ conflict(read, $0, over: category) }).first {
                    problems.append(conflict)
                }
                categories[category.name] = others + [read]
            }
        }
        return problems
    }

    /// What makes it chance which of two runbooks of one category runs; nil when their conditions exclude each other, or
    /// one of them asks for more than the other.
    private func conflict(
        _ read: ReadRunbook, _ other: ReadRunbook, over category: (name: String, line: Int)
    ) -> ConfigurationProblem? {
        // Which of both is for a model to say; without one the first in order is taken.
        if read.page.aboutLine != nil, other.page.aboutLine != nil { return nil }
        let remedy = "let their `conditions` exclude each other, such as \"<= 80 EUR\" here and \"> 80 EUR\" there"
        switch (read.page.conditions, other.page.conditions) {
        case (nil, nil):
            return read.problem(
                category.line, "category `\(category.name)` is answered by \(other.file), too",
                "let one runbook answer it, with `branch` where they differ, or give one of them `conditions`")
        // Whichever has none takes what the other leaves.
        case (nil, _), (_, nil): return nil
        case (let own?, let theirs?):
            // What cannot be read is said already.
            guard let condition = own.condition, let second = theirs.condition else { return nil }
            if condition.excludes(second, isList: FactNames.ofChoosing.isList) { return nil }
            switch (condition.implies(second), second.implies(condition)) {
            case (true, false), (false, true): return nil
            case (true, true):
                return read.problem(
                    own.line, "\(other.file) answers `\(category.name)` under the same conditions", remedy)
            case (false, false):
                return read.problem(
                    own.line, "\(other.file) answers `\(category.name)`, too, and the conditions of both may hold",
                    remedy)
            }
        }
    }

    /// A sentence cannot teach two things. Compared without regard to case.
    private var sharedExamples: [ConfigurationProblem] {
        var problems: [ConfigurationProblem] = []
        var owners: [String: ReadRunbook] = [:]
        for read in runbooks {
            for example in read.page.examples {
                let text = trimmed(example.text).lowercased()
                if let owner = owners[text] {
                    // Of two runbooks for one category that is said already.
                    if owner.file != read.file, owner.isTwin(of: read) { continue }
                    problems.append(
                        read.problem(
                            example.line,
                            owner.file == read.file
                                ? "this example stands in it twice" : "this is an example of \(owner.file), too",
                            "let it stand once: the classifier cannot learn two things from it"))
                } else {
                    owners[text] = read
                }
            }
            for example in read.page.counterexamples {
                guard owners[trimmed(example.text).lowercased()]?.file == read.file else { continue }
                problems.append(
                    read.problem(
                        example.line, "this sentence under `not` is an example, too", "keep it where it belongs"))
            }
        }
        return problems
    }

    private func unused(_ read: ReadRunbook) -> [ConfigurationProblem] {
        guard let runbook = read.page.runbook else { return [] }
        let uses = InputUses(runbook)
        let stated = Set(slots(of: uses.templates).map(\.slot.name))
        return runbook.inputs.filter { !uses.isUsed($0, stated: stated) }.map { input in
            read.problem(
                read.page.inputLines[input.name] ?? 0,
                "input `\(input.name)` is \(input.ask == nil ? "" : "asked for and ")never used",
                "test `input.\(input.name)`, state it in a template, or remove the input")
        }
    }

    /// A template states an input that the runbook does not ask for.
    private func strangers(_ read: ReadRunbook) -> [ConfigurationProblem] {
        guard let runbook = read.page.runbook, let brand else { return [] }
        let known = runbook.inputs.map(\.name)
        return slots(of: InputUses(runbook).templates).compactMap { file, slot in
            guard slot.name.hasPrefix("input.") else { return nil }
            let name = String(slot.name.dropFirst("input.".count))
            if known.contains(name) { return nil }
            return ConfigurationProblem(
                file: "Templates/\(brand.voice.brand)/\(file).mustache", line: slot.line,
                what: "`\(slot.name)` is stated, and \(read.file) asks for no `\(name)`",
                remedy: suggestion(for: name, among: known))
        }
    }

    private func slots(of templates: Set<String>) -> [(file: String, slot: TemplateSlots.Slot)] {
        guard let brand else { return [] }
        return brand.slots.keys.sorted().flatMap { language in
            templates.sorted().flatMap { name in
                (brand.slots[language]?[name] ?? []).map { ("\(language)/\(name)", $0) }
            }
        }
    }

    /// `approve:` of a step that the limits of the mailbox make meaningless.
    private func approvals(_ read: ReadRunbook) -> [ConfigurationProblem] {
        read.page.approvals.compactMap { line, kind, over in
            guard let maximum = actionKinds[kind].flatMap({ limits.actions[$0]?.maximum }) else { return nil }
            guard maximum.currency == over.currency else {
                return read.problem(
                    line, "`approve` is in another currency than the limits of `\(kind)`: \(over.currency)",
                    "write it in \(maximum.currency)")
            }
            guard over.minor >= maximum.minor else { return nil }
            return read.problem(
                line, "`approve` is not below the maximum of \(maximum): nobody would ever be asked", "lower it")
        }
    }
}

extension ReadRunbook {
    fileprivate func isTwin(of other: ReadRunbook) -> Bool {
        page.name == other.page.name
            || !Set(page.categories.map(\.name)).isDisjoint(with: other.page.categories.map(\.name))
    }

    fileprivate var hasNameOfFile: Bool { page.name.map { file.hasSuffix("/\($0).md") } ?? false }

    fileprivate func problem(_ line: Int, _ what: String, _ remedy: String) -> ConfigurationProblem {
        ConfigurationProblem(file: file, line: line, what: what, remedy: remedy)
    }
}
