/// What is wrong in a template, and in which line.
package struct TemplateError: Error, Equatable, CustomStringConvertible {
    /// `en/which-order`.
    package var template: String
    /// Counted from 1.
    package var line: Int
    package var message: String

    package init(template: String, line: Int, message: String) {
        self.template = template
        self.line = line
        self.message = message
    }

    package var description: String { "\(template), line \(line): \(message)" }
}
