import Reply
import Testing

@Suite struct TemplateTests {
    struct Broken: CustomTestStringConvertible {
        let source: String
        let line: Int
        let message: String
        var testDescription: String { source }

        init(_ source: String, _ line: Int, _ message: String) {
            self.source = source
            self.line = line
            self.message = message
        }

        static let all = [
            Broken("Hello {{name", 1, "a {{ has no }}"),
            Broken("a\nb {{order.number c\n{{x}}", 2, "never closed"),
            Broken("{{#order}}\nyes", 1, "`order` has no end"),
            Broken("a\n{{/order}}", 2, "ends no section"),
            Broken("{{#a}}{{#b}}{{/a}}{{/b}}", 1, "ends no section"),
            Broken("{{> footer}}", 1, "only slots and sections"),
            Broken("{{=<% %>=}}", 1, "only slots and sections"),
            Broken("{{<parent}}{{/parent}}", 1, "only slots and sections"),
            Broken("{{$block}}{{/block}}", 1, "only slots and sections"),
            Broken("{{}}", 1, "names nothing"),
            Broken("{{a..b}}", 1, "cannot be a name"),
            Broken("{{.a}}", 1, "cannot be a name"),
            Broken("{{uppercased(name)}}", 1, "cannot be a name"),
            Broken("{{{name}}", 1, "has no }}}"),
            Broken("{{% CONTENT_TYPE: HTML}}", 1, "CONTENT_TYPE: TEXT"),
            Broken(String(repeating: "{{#a}}", count: 17), 1, "too deep"),
        ]
    }

    @Test(arguments: Broken.all)
    func `a broken template is refused with its line`(broken: Broken) throws {
        let error = try #require(throws: TemplateError.self) { try Templates(["en": ["t": broken.source]]) }
        #expect(error.template == "en/t")
        #expect(error.line == broken.line)
        #expect(error.message.contains(broken.message), "\(error.message)")
    }

    @Test func `a template knows its slots and tests`() throws {
        let source = "{{a.b}} {{{c}}} {{& d}} {{! note }}{{% CONTENT_TYPE: TEXT}}{{#e}}{{f}}{{/e}}{{^g}}{{a.b}}{{/g}}"
        let templates = try Templates(["en": ["t": source]])
        #expect(templates.slots(of: "t", language: "en") == ["a.b", "c", "d", "e", "f", "g"])
        #expect(templates.slots(of: "t", language: "de") == nil)
        #expect(templates.languages == ["en"] && templates.names(in: "en") == ["t"])
    }

    @Test func `a slot that nothing can fill is found`() throws {
        let templates = try Templates(["en": ["t": "one\n{{order.nummer}} {{#passages}}{{text}}{{/passages}}"]])
        #expect(
            templates.check(isKnown: { $0 == "order.number" })
                == [TemplateError(template: "en/t", line: 2, message: "nothing can fill `order.nummer`")])
        #expect(templates.check(isKnown: { _ in true }).isEmpty)
    }
}
