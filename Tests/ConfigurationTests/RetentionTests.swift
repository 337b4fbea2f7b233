import Configuration
import Foundation
import Resolution
import Testing

/// How long the past is kept.
struct RetentionTests {
    private static let approvers = "approvers:\n  dana: dana@shop.example\n"
    private static let day = 86_400.0

    private func read(_ text: String) throws -> (Retention?, [String]) {
        let root = try OperatorRoot()
        let before = try root.text(of: OperatorRoot.mailbox)
        #expect(before.contains(Self.approvers))
        let after = before.replacingOccurrences(of: Self.approvers, with: Self.approvers + text)
        try root.write(after, to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        return (mailboxes.first { $0.name == "shop" }?.retention, problems.map { "\($0)" })
    }

    @Test func `bytes are kept for 90 days and words for two years, unless the operator says otherwise`() throws {
        #expect(try read("").0 == Retention(raw: 90 * Self.day, closed: 730 * Self.day))
        #expect(
            try read("retention: { raw: 30d }\n").0 == Retention(raw: 30 * Self.day, closed: 730 * Self.day))
        #expect(try read("retention: { raw: never, closed: 52w }\n").0 == Retention(raw: nil, closed: 364 * Self.day))
    }

    @Test(arguments: [
        ("retention: { raw: 1 day }", "write a span from 7 days to 3650 days"),
        ("retention: { closed: 7 days }", "write a span from 30 days to 3650 days"),
        ("retention: { raw: forever }", "is no span of time: `forever`"),
        ("retention: { row: 30 days }", "did you mean `raw`?"),
        ("retention: { raw: [30 days] }", "must be one value"),
        ("retention: 30 days", "`retention`"),
    ])
    func `a mistake is named`(text: String, says: String) throws {
        let problems = try read(text + "\n").1
        #expect(problems.contains { $0.contains(says) && $0.contains("mailbox.yaml:") }, "\(problems)")
    }
}
