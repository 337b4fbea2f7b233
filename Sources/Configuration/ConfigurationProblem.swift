/// One thing that is wrong in the operator's files: where it is, what it is, and what to do about it.
package struct ConfigurationProblem: Error, Sendable, Equatable, CustomStringConvertible {
    /// Relative to the root: `Mailboxes/lumen/mailbox.yaml`.
    package var file: String
    /// 1-based line of the file; 0 when the whole file or folder is meant.
    package var line: Int
    package var what: String
    package var remedy: String
    /// A warning keeps no mailbox from being worked.
    package var isWarning: Bool

    package init(file: String, line: Int, what: String, remedy: String, isWarning: Bool = false) {
        self.file = file
        self.line = line
        self.what = what
        self.remedy = remedy
        self.isWarning = isWarning
    }

    /// One line: ``Mailboxes/lumen/mailbox.yaml:12: unknown key `mod`; did you mean `mode`?``
    package var description: String {
        "\(file)\(line > 0 ? ":\(line)" : ""): \(isWarning ? "warning: " : "")\(what); \(remedy)"
    }
}
