import Mustache

/// A brand's templates by language and name, compiled.
package struct Templates: Sendable {
    struct Page: Sendable {
        let name: String
        let outline: TemplateOutline
        /// What the operator wrote in it.
        let fixed: StatedText
        let mustache: MustacheTemplate
    }

    private var pages: [String: [String: Page]] = [:]

    /// Compiles sources by language and name; the first mistake, in the order of names, is thrown.
    package init(_ sources: [String: [String: String]]) throws(TemplateError) {
        for language in sources.keys.sorted() {
            let named = sources[language] ?? [:]
            for name in named.keys.sorted() {
                pages[language, default: [:]][name] = try Self.page(
                    named[name] ?? "", name: "\(language)/\(name)", language: language)
            }
        }
    }

    private static func page(_ source: String, name: String, language: String) throws(TemplateError) -> Page {
        let outline: TemplateOutline
        do {
            outline = try TemplateOutline(source)
        } catch {
            throw TemplateError(template: name, line: error.line, message: error.message)
        }
        do {
            // swift-mustache escapes values for HTML unless a template says that it is text. On a line of its own, so
            // that a section may begin the template.
            let mustache = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + source)
            return Page(
                name: name, outline: outline, fixed: StatedText(outline.fixedText, language: language),
                mustache: mustache)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateError(template: name, line: max(1, error.context.lineNumber - 1), message: "\(error.error)")
        } catch {
            throw TemplateError(template: name, line: 1, message: "\(error)")
        }
    }

    /// The languages it can write.
    package var languages: [String] { pages.keys.sorted() }

    /// The templates of a language.
    package func names(in language: String) -> [String] { (pages[language] ?? [:]).keys.sorted() }

    /// The slots and tested names of a template, each once, in its order; nil when there is no such template.
    package func slots(of name: String, language: String) -> [String]? {
        page(name, language: language).map { page in
            page.outline.names.map(\.name).reduce(into: []) { list, name in
                if !list.contains(name) { list.append(name) }
            }
        }
    }

    /// Every slot that `isKnown` does not know: it would be left empty for ever.
    package func check(isKnown: (String) -> Bool) -> [TemplateError] {
        languages.flatMap { language in
            names(in: language).flatMap { name -> [TemplateError] in
                guard let page = page(name, language: language) else { return [] }
                return page.outline.names.filter { !Self.ofLists.contains($0.name) && !isKnown($0.name) }.map {
                    TemplateError(template: page.name, line: $0.line, message: "nothing can fill `\($0.name)`")
                }
            }
        }
    }

    /// What a list of passages or of items brings along.
    private static let ofLists: Set<String> = [".", "passages", "heading", "text", "article", "special"]

    func page(_ name: String, language: String) -> Page? { pages[language]?[name] }
}
