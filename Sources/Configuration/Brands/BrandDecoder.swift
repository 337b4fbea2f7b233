import Reply

/// A brand's folder of `Templates`: how it speaks, and its templates by language.
struct Brand {
    var voice: Voice
    /// Names of the templates of each language, also of those that cannot be used.
    var names: [String: [String]]
    /// By language and name.
    var sources: [String: [String: String]]
    /// Made of the sources, once for all mailboxes of the brand; nil when one cannot be used.
    var templates: Templates?
    /// What each states, by language and name.
    var slots: [String: [String: [TemplateSlots.Slot]]] = [:]
    /// False when something in the folder is wrong.
    var isClean: Bool
}

/// Reads and checks a brand's folder.
struct BrandDecoder {
    let folder: Folder

    /// Templates that replyd itself asks for, whatever the runbooks say.
    static let required = ["acknowledgement", "not-found"]

    func decode(_ problems: inout [ConfigurationProblem]) -> Brand {
        let before = problems.count
        var brand = Brand(
            voice: Voice(
                brand: folder.name.split(separator: "/").last.map(String.init) ?? "", avoid: [], languages: [:]),
            names: [:], sources: [:], isClean: false)
        let languages = folder.folders
        if languages.isEmpty {
            problems.append(
                ConfigurationProblem(
                    file: folder.name, line: 0, what: "the brand has no templates in any language",
                    remedy: "create a folder such as \(folder.name)/en"))
        }
        for language in languages { readTemplates(language, into: &brand, &problems) }
        readVoice(languages: languages, into: &brand, &problems)
        for language in languages { checkManners(language, of: brand, &problems) }
        brand.isClean = problems[before...].allSatisfy(\.isWarning)
        brand.templates = try? Templates(brand.sources)
        return brand
    }

    private func readTemplates(_ language: String, into brand: inout Brand, _ problems: inout [ConfigurationProblem]) {
        let place = folder[language]
        func problem(_ what: String, _ remedy: String, in file: String? = nil, line: Int = 0) {
            problems.append(
                ConfigurationProblem(
                    file: file.map { place.name + "/" + $0 } ?? place.name, line: line, what: what, remedy: remedy))
        }
        guard isLanguage(language) else {
            problem("`\(language)` is no language", "name the folder with two small letters (ISO 639-1)")
            return
        }
        var sources: [String: String] = [:]
        var names: [String] = []
        for file in place.names {
            guard file.hasSuffix(".mustache") else {
                problem("`\(file)` is no template", "let its name end in .mustache, or remove it", in: file)
                continue
            }
            let name = String(file.dropLast(".mustache".count))
            names.append(name)
            guard let text = place.text(of: file, &problems) else { continue }
            if trimmed(text).isEmpty { problem("the template is empty", "write what is to be said", in: file, line: 1) }
            do {
                _ = try Templates([language: [name: text]])
                let stated = TemplateSlots(text)
                for (slot, remedy) in stated.unknown {
                    problem("nothing can fill `\(slot.name)`", remedy, in: file, line: slot.line)
                }
                brand.slots[language, default: [:]][name] = stated.slots
            } catch {
                let remedy = "correct it; a template holds slots, sections and comments only"
                problem("this is no template: \(error.message)", remedy, in: file, line: error.line)
            }
            sources[name] = text
        }
        for name in Self.required where !names.contains(name) {
            problem("template `\(name)` is missing", "create \(place.name)/\(name).mustache")
        }
        brand.names[language] = names
        brand.sources[language] = sources
    }

    /// Every template keeps to the voice: no word to avoid, one form of address.
    private func checkManners(_ language: String, of brand: Brand, _ problems: inout [ConfigurationProblem]) {
        let manners = Manners(language: language, voice: brand.voice)
        for (name, text) in (brand.sources[language] ?? [:]).sorted(by: { $0.key < $1.key }) {
            for (line, fault) in manners.faults(in: text) {
                problems.append(
                    ConfigurationProblem(
                        file: "\(folder[language].name)/\(name).mustache", line: line,
                        what: fault.what(language: language), remedy: fault.remedy))
            }
        }
    }

    private func readVoice(languages: [String], into brand: inout Brand, _ problems: inout [ConfigurationProblem]) {
        guard folder.names.contains("voice.yaml") else {
            problems.append(
                ConfigurationProblem(
                    file: folder.name, line: 0, what: "voice.yaml is missing",
                    remedy: "write at least `languages:` with greeting, closing and signature"))
            return
        }
        guard let text = folder.text(of: "voice.yaml", &problems) else { return }
        let reader = Proofreader(file: folder.name + "/voice.yaml")
        VoiceDecoder(reader: reader).decode(text, languages: languages, into: &brand.voice)
        problems += reader.problems
    }
}
