import Configuration
import Testing

/// One slip of an operator, and what is said about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    var file = OperatorRoot.mailbox
    /// What stands in the file, and what the operator wrote instead.
    var right: String
    var wrong: String
    /// Text on the line that the problem must name; nil: line 1; empty: the whole file.
    var at: String?
    /// Part of what is said.
    var says: String
    var isWarning = false

    var testDescription: String { "\(right) → \(wrong)" }

    static func mailbox(_ right: String, _ wrong: String, at: String?, says: String, warns: Bool = false) -> Mistake {
        Mistake(right: right, wrong: wrong, at: at, says: says, isWarning: warns)
    }

    static func runbook(_ right: String, _ wrong: String, at: String?, says: String, warns: Bool = false) -> Mistake {
        Mistake(file: OperatorRoot.runbook, right: right, wrong: wrong, at: at, says: says, isWarning: warns)
    }

    static func article(_ right: String, _ wrong: String, at: String?, says: String) -> Mistake {
        Mistake(file: OperatorRoot.article, right: right, wrong: wrong, at: at, says: says)
    }

    static func template(_ right: String, _ wrong: String, at: String?, says: String) -> Mistake {
        Mistake(file: OperatorRoot.refunded, right: right, wrong: wrong, at: at, says: says)
    }

    static func voice(_ right: String, _ wrong: String, at: String?, says: String) -> Mistake {
        Mistake(file: OperatorRoot.voice, right: right, wrong: wrong, at: at, says: says)
    }
}

@Test(
    arguments: Mistake.inMailboxes + Mistake.inPolicies + Mistake.inRunbooks + Mistake.inAuthentication
        + Mistake.inHelpdesk + Mistake.inSystems + Mistake.inModels
        + Mistake.elsewhere)
func `each mistake gives exactly one problem, on its line`(mistake: Mistake) throws {
    let root = try OperatorRoot()
    let text = try root.text(of: mistake.file)
    let parts = text.components(around: mistake.right)
    #expect(parts != nil, "the fixture does not hold \(mistake.right)")
    let edited = (parts?.before ?? "") + mistake.wrong + (parts?.after ?? "")
    try root.write(edited, to: mistake.file)

    let (mailboxes, problems) = root.load()
    #expect(problems.count == 1, "\(problems.map(\.description).joined(separator: "\n"))")
    let problem = try #require(problems.first)
    #expect(problem.file == mistake.file)
    #expect(problem.line == line(of: mistake.at, in: edited), "\(problem)")
    #expect(problem.description.contains(mistake.says), "\(problem)")
    #expect(!problem.remedy.isEmpty)
    #expect(problem.isWarning == mistake.isWarning)
    #expect(mailboxes.count == (mistake.isWarning ? 1 : 0))
}

private func line(of marker: String?, in text: String) -> Int {
    guard let marker else { return 1 }
    guard !marker.isEmpty else { return 0 }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(marker) } ?? -2) + 1
}

extension String {
    /// What stands before and after the first place where `part` stands.
    fileprivate func components(around part: String) -> (before: String, after: String)? {
        guard let range = firstRange(of: part) else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
