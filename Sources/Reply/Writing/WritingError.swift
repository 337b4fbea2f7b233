/// Why a reply could not be written. A person writes it then: a language is never replaced by another one.
package enum WritingError: Error, Equatable, CustomStringConvertible {
    /// The language has no such template; `name` is empty when it has no voice.
    case noTemplate(name: String, language: String)
    /// The template would state something that is not known.
    case missingFact(template: String, slot: String)
    /// The template reports an action, and there is no receipt for one.
    case missingReceipt(template: String)
    /// With these facts the template says nothing.
    case saysNothing(template: String)

    /// True when an operator has to write a template or a voice first.
    package var isMissingTemplate: Bool {
        if case .noTemplate = self { true } else { false }
    }

    package var description: String {
        switch self {
        case .noTemplate(let name, let language):
            name.isEmpty
                ? "the voice does not speak \(language)" : "there is no template \(name) in the language \(language)"
        case .missingFact(let template, let slot): "the template \(template) needs \(slot), which is not known"
        case .missingReceipt(let template): "the template \(template) reports an action that has no receipt"
        case .saysNothing(let template): "the template \(template) says nothing here"
        }
    }
}
