import Resolution

/// What can only be checked when everything of a mailbox is read: names in one file that must exist in another.
struct MailboxChecks {
    let page: MailboxPage
    let runbooks: [ReadRunbook]
    /// False when the front matter of one cannot be read at all: then it is unknown which categories there are.
    let hasAllRunbooks: Bool
    /// Nil when there is none; its templates are not asked for then.
    let brand: Brand?
    let mailboxFile: String

    func problems(of mentions: [Mention]) -> [ConfigurationProblem] {
        RunbookChecks(runbooks: runbooks, brand: brand, limits: page.policy.limits).problems + unknownLanguages()
            + idle()
            + shopless(mentions) + mentions.compactMap(problem)
    }

    private func problem(_ mention: Mention) -> ConfigurationProblem? {
        switch mention.kind {
        case .category:
            guard hasAllRunbooks else { return nil }
            return unknown("category", mention, among: runbooks.flatMap { $0.page.categories.map(\.name) })
        case .team:
            // That there is no `default` is said where the teams stand.
            guard !page.teamNames.isEmpty, mention.name != "default" else { return nil }
            return unknown("team", mention, among: page.teamNames)
        case .action:
            guard let kind = actionKinds[mention.name] else { return nil }
            if let shop = page.shop, !shop.actions.contains(kind) {
                return problem(
                    mention, "`\(mention.name)` is nothing that \(shop.title) can be asked for",
                    "write `hand_over:` there: a person does it")
            }
            guard page.policy.limits.actions[kind] == nil else { return nil }
            return problem(
                mention, "`\(mention.name)` has no limits in policy.yaml, so it is always refused",
                "add `\(mention.name):` to `limits`")
        case .variant:
            guard let shop = page.shop, !shop.tellsVariants else { return nil }
            return problem(
                mention, "\(shop.title) does not say to the tool for which variant `\(mention.name)` is",
                "write `{{variant}}`, or `{{variants}}` with `{{order.lines}}`, in its `arguments`")
        case .template: return missing(mention)
        case .reply: return unanswerable(mention)
        case .language: return untold(mention)
        case .row: return outOfPolicy(mention)
        case .shop: return nil
        }
    }

    private func unknown(_ what: String, _ mention: Mention, among known: [String]) -> ConfigurationProblem? {
        if known.contains(mention.name) { return nil }
        return problem(mention, "unknown \(what) `\(mention.name)`", suggestion(for: mention.name, among: known))
    }

    /// A scenario expects a row that the policy does not have.
    private func outOfPolicy(_ mention: Mention) -> ConfigurationProblem? {
        let count = page.policy.modes.rows.count
        guard (Int(mention.name) ?? 0) > count else { return nil }
        return problem(
            mention, "`autonomy` has no row \(mention.name)", "count from the top of policy.yaml: it has \(count)")
    }

    private func missing(_ mention: Mention) -> ConfigurationProblem? {
        guard let brand else { return nil }
        let languages = page.languages.isEmpty ? brand.names.keys.sorted() : page.languages.map(\.name)
        let without = languages.filter { !(brand.names[$0] ?? []).contains(mention.name) && brand.names[$0] != nil }
        guard let language = without.first else {
            return unfilled(mention, brand, languages) ?? undone(mention, brand, languages)
        }
        let meant = nearest(to: mention.name, among: brand.names[language] ?? [])
        return problem(
            mention, "unknown template `\(mention.name)` in \(without.joined(separator: ", "))",
            meant.map { "did you mean `\($0)`?" }
                ?? "create Templates/\(page.brand?.name ?? "")/\(language)/\(mention.name).mustache")
    }

    /// A scenario expects a template that is there in no language; where one lacks it, the runbook is told.
    private func unanswerable(_ mention: Mention) -> ConfigurationProblem? {
        guard let brand else { return nil }
        let known = Set(brand.names.values.joined()).union(
            runbooks.compactMap(\.page.runbook).flatMap { InputUses($0).templates })
        guard !known.contains(mention.name) else { return nil }
        return problem(
            mention, "unknown template `\(mention.name)`", suggestion(for: mention.name, among: known.sorted()))
    }

    /// An article in a language that nobody is answered in.
    private func untold(_ mention: Mention) -> ConfigurationProblem? {
        let known = page.languages.isEmpty ? brand?.names.keys.sorted() ?? [] : page.languages.map(\.name)
        guard page.hasAllLanguages, !known.isEmpty, !known.contains(mention.name),
            known.allSatisfy({ brand?.names[$0] != nil })
        else { return nil }
        return ConfigurationProblem(
            file: mention.file, line: mention.line,
            what: "`\(mention.name)` is not one of this mailbox's languages: nobody is ever told",
            remedy: suggestion(for: mention.name, among: known), isWarning: true)
    }

    /// A template states something that no step before it has brought: it could never be used there.
    private func unfilled(_ mention: Mention, _ brand: Brand, _ languages: [String]) -> ConfigurationProblem? {
        guard let known = mention.known else { return nil }
        let slots = languages.flatMap { brand.slots[$0]?[mention.name] ?? [] }.filter(\.isNeeded)
        for slot in slots {
            let root = slot.name.split(separator: ".").first.map(String.init) ?? ""
            let remedy: String
            if let object = FactNames.object(of: slot.name) {
                if known.objects.contains(object) { continue }
                remedy = "write `- \(FactNames.step(bringing: object))` above"
            } else if slot.name != root, root == "receipt" || StepDecoder.actions.contains(root) {
                if root == "receipt" ? !known.actions.isEmpty : known.actions.contains(root) { continue }
                remedy = root == "receipt" ? "write an `- action: …` above" : "write `- action: \(root)` above"
            } else {
                continue
            }
            return problem(
                mention, "template `\(mention.name)` states `\(slot.name)`, which no step has brought", remedy)
        }
        return nil
    }

    private func problem(_ mention: Mention, _ what: String, _ remedy: String) -> ConfigurationProblem {
        ConfigurationProblem(file: mention.file, line: mention.line, what: what, remedy: remedy)
    }

    private func unknownLanguages() -> [ConfigurationProblem] {
        guard let brand else { return [] }
        return page.languages.filter { brand.names[$0.name] == nil }.map { language in
            ConfigurationProblem(
                file: mailboxFile, line: language.line,
                what: "brand `\(page.brand?.name ?? "")` has no templates in `\(language.name)`",
                remedy: suggestion(for: language.name, among: brand.names.keys.sorted()))
        }
    }

    private func idle() -> [ConfigurationProblem] {
        guard runbooks.isEmpty, hasAllRunbooks else { return [] }
        return [
            ConfigurationProblem(
                file: mailboxFile, line: 0, what: "there is no runbook: every message goes to a person",
                remedy: "write one in runbooks/", isWarning: true)
        ]
    }

    /// Said once a mailbox, at the first step that needs a shop.
    private func shopless(_ mentions: [Mention]) -> [ConfigurationProblem] {
        guard !page.namesShop, let first = mentions.first(where: { $0.kind == .shop }) else { return [] }
        return [
            problem(first, "`\(first.name)` needs a shop, and mailbox.yaml has none", "add `shop: {orderbook: FILE}`")
        ]
    }
}
