import Reply
import Resolution

// What templates say against what runbooks do.
extension MailboxChecks {
    /// A template says that something was done, and no step on the way to it can have done that.
    func undone(_ mention: Mention, _ brand: Brand, _ languages: [String]) -> ConfigurationProblem? {
        guard let known = mention.known, let templates = brand.templates,
            let runbook = runbooks.first(where: { $0.file == mention.file })?.page.runbook
        else { return nil }
        let steps = StepsBefore(actions: known.actions, lookups: known.objects, words: words(of: runbook.text))
        for language in languages {
            guard let sentence = templates.impossible(in: mention.name, language: language, after: steps) else {
                continue
            }
            return ConfigurationProblem(
                file: mention.file, line: mention.line,
                what:
                    "template `\(language)/\(mention.name)` says “\(sentence)”, and no step before it can have done that: "
                    + "every such answer goes to a person",
                remedy: "write the action or the test that proves it above, or say it otherwise", isWarning: true)
        }
        return nil
    }

    /// Names and words of a runbook, dots and hyphens kept.
    private func words(of text: String) -> Set<String> {
        Set(text.split { !($0.isLetter || $0.isNumber || "._-".contains($0)) }.map(String.init))
    }
}

/// Templates that nobody says.
struct UnsaidTemplates {
    let brand: Brand
    /// Of all mailboxes of the brand.
    let runbooks: [Runbook]

    var problems: [ConfigurationProblem] {
        let said = runbooks.reduce(into: Set(BrandDecoder.required)) { $0.formUnion(InputUses($1).templates) }
        var known: Set<String> = []
        return brand.names.keys.sorted().flatMap { language in
            (brand.names[language] ?? []).sorted().filter { !said.contains($0) && known.insert($0).inserted }.map {
                name in
                ConfigurationProblem(
                    file: "Templates/\(brand.voice.brand)/\(language)/\(name).mustache", line: 1,
                    what: "no runbook says `\(name)`",
                    remedy: nearest(to: name, among: said.sorted()).map { "did you mean `\($0)`?" }
                        ?? "write `- say: \(name)` in a runbook, or remove it in every language", isWarning: true)
            }
        }
    }
}
