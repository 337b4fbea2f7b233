import Reply

/// Decodes `voice.yaml`.
struct VoiceDecoder {
    let reader: Proofreader

    private static let keys = ["tone", "length", "use", "avoid", "emoji", "html", "languages"]

    /// `languages` are the folders with templates.
    func decode(_ yaml: String, languages: [String], into voice: inout Voice) {
        guard let block = reader.root(of: yaml)?.block(Self.keys) else { return }
        voice.tone = block["tone"]?.text() ?? ""
        _ = block["length"]?.choice(among: ["short", "medium", "long"])
        if let use = block["use"] { _ = words(use, languages: languages) }
        if let avoid = block["avoid"] { (voice.avoid, voice.avoidByLanguage) = words(avoid, languages: languages) }
        if let emoji = block["emoji"]?.choice(Voice.Emoji.self) { voice.emoji = emoji }
        if let html = block["html"]?.flag() { voice.hasHTML = html }
        guard let phrases = block.required("languages", "write a block for every folder of templates") else { return }
        for (language, entry) in phrases.pairs() {
            if !languages.contains(language) {
                entry.wrong(
                    "there is no folder of templates for `\(language)`", suggestion(for: language, among: languages))
            }
            voice.languages[language] = decode(entry, language: language)
        }
        for language in languages where isLanguage(language) && !phrases.names.contains(language) {
            phrases.wrong("`languages` has no `\(language)`", "write its greeting, closing and signature")
        }
        checkPhrases(phrases, voice)
    }

    /// A list for all languages, or a list for each.
    private func words(_ entry: Entry, languages: [String]) -> (all: [String], [String: [String]]) {
        guard entry.isBlock else { return (entry.texts(), [:]) }
        var lists: [String: [String]] = [:]
        for (language, list) in entry.pairs() {
            if !languages.contains(language) {
                list.wrong(
                    "there is no folder of templates for `\(language)`", suggestion(for: language, among: languages))
            }
            lists[language] = list.texts()
        }
        return ([], lists)
    }

    private func decode(_ entry: Entry, language: String) -> Voice.Phrases? {
        let keys = ["greeting", "greeting_without_name", "closing", "signature"]
        let more = ["greeting_morning", "greeting_evening", "formality", "special"]
        guard let block = entry.block(keys + more) else { return nil }
        let values = keys.map { key in block.required(key, "write it in the brand's voice")?.text() }
        for key in ["greeting", "greeting_morning", "greeting_evening"] {
            if let greeting = block[key] { checkGreeting(greeting, entry.name + "." + key) }
        }
        guard let greeting = values[0], let without = values[1], let closing = values[2], let signature = values[3]
        else { return nil }
        var phrases = Voice.Phrases(
            greeting: greeting, greetingWithoutName: without, closing: closing, signature: signature)
        phrases.greetings[.morning] = block["greeting_morning"]?.text()
        phrases.greetings[.evening] = block["greeting_evening"]?.text()
        if let formality = block["formality"] {
            if Manners.languages.contains(language) {
                phrases.formality = formality.choice(Formality.self)
            } else {
                formality.wrong(
                    "`formality` means nothing in `\(language)`",
                    "remove it; it is known for " + Manners.languages.joined(separator: ", "))
            }
        }
        if let special = block["special"] { phrases.special = specials(special) }
        return phrases
    }

    private func specials(_ entry: Entry) -> [Mood: Voice.Special] {
        var special: [Mood: Voice.Special] = [:]
        guard let block = entry.block(Mood.allCases.map(\.rawValue)) else { return special }
        for mood in Mood.allCases {
            guard let parts = block[mood.rawValue]?.block(["greeting", "opening", "closing"]) else { continue }
            if let greeting = parts["greeting"] { checkGreeting(greeting, "special.\(mood.rawValue).greeting") }
            special[mood] = Voice.Special(
                greeting: parts["greeting"]?.text(), opening: parts["opening"]?.text(),
                closing: parts["closing"]?.text())
        }
        return special
    }

    private func checkGreeting(_ entry: Entry, _ name: String) {
        guard let text = entry.written, !text.contains("{{name}}") else { return }
        entry.wrong("`\(name)` greets nobody", "write {{name}} where the name belongs")
    }

    /// The operator's own phrases keep to the voice as the templates do.
    private func checkPhrases(_ phrases: Entry, _ voice: Voice) {
        for (language, entry) in phrases.pairs() where entry.isBlock {
            let manners = Manners(language: language, voice: voice)
            for (_, phrase) in entry.pairs() {
                guard let text = phrase.written else { continue }
                for (_, fault) in manners.faults(in: text) {
                    phrase.wrong(fault.what(language: language), fault.remedy)
                }
            }
        }
    }
}

extension Manners.Fault {
    func what(language: String) -> String {
        switch self {
        case .avoided(let word): "`\(word)` stands in `avoid` of voice.yaml"
        case .address(let word): "`\(word)` is the other form of address than `\(language)` has in voice.yaml"
        case .emoji(let sign): "the emoji \(sign) is against `emoji: never` in voice.yaml"
        }
    }

    var remedy: String {
        switch self {
        case .avoided: "say it in other words, or take it off the list"
        case .address: "address the customer in one form, or change `formality`"
        case .emoji: "leave it out, or write `emoji: one`"
        }
    }
}
