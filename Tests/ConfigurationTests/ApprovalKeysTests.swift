import Configuration
import Foundation
import Resolution
import Testing

/// Approvers, how long a yes is waited for, and when cases close.
struct ApprovalKeysTests {
    private static let approvers = "approvers:\n  dana: dana@shop.example\n"

    private func policy(
        _ old: String, _ new: String, in file: String = OperatorRoot.mailbox
    ) throws -> (MailboxPolicy?, [String]) {
        let root = try OperatorRoot()
        let text = try root.text(of: file)
        #expect(text.contains(old) || old.isEmpty)
        try root.write(old.isEmpty ? text : text.replacingOccurrences(of: old, with: new), to: file)
        let (mailboxes, problems) = root.load()
        return (mailboxes.first { $0.name == "shop" }?.policy, problems.map { "\($0)" })
    }

    @Test func `defaults are four hours, two days and never`() throws {
        let policy = try #require(try policy("", "").0)
        #expect(policy.approvalTimes == ApprovalTimes(remindAfter: 4 * 3_600, expireAfter: 2 * 86_400))
        #expect(policy.closing == ClosingTimes() && policy.approverUsers.isEmpty)
    }

    @Test func `everything said is read`() throws {
        let text = """
            approvers:
              dana: { address: dana@shop.example, user: dana }
              noor: noor@shop.example
            approvals: { remind_after: 1h, expire_after: 8h }
            close: { after: 7 days, unanswered_after: 10 days }

            """
        let policy = try #require(try policy(Self.approvers, text).0)
        #expect(policy.approvers.keys.sorted() == ["dana", "noor"] && policy.approverUsers == ["dana": "dana"])
        #expect(policy.approvalTimes == ApprovalTimes(remindAfter: 3_600, expireAfter: 8 * 3_600))
        #expect(policy.closing == ClosingTimes(resolved: 7 * 86_400, unanswered: 10 * 86_400))
        let limit = try self.policy(
            "approve_over: \"80 EUR\"", "approve_over: \"80 EUR\"\n    four_eyes_over: \"200 EUR\"",
            in: OperatorRoot.policy)
        #expect(limit.0?.limits.actions[.refund]?.fourEyesOver == Money(minor: 20_000, currency: "EUR"))
    }

    @Test func `a short expiry needs no reminder`() throws {
        let policy = try #require(try policy(Self.approvers, Self.approvers + "approvals: { expire_after: 2h }\n").0)
        #expect(policy.approvalTimes == ApprovalTimes(remindAfter: nil, expireAfter: 2 * 3_600))
    }

    @Test(arguments: [
        ("approvers: { dana: { user: dana } }", "`address` is missing"),
        ("approvers: { dana: { address: dana@shop.example, usr: dana } }", "did you mean `user`?"),
        ("approvers: { dana: { address: dana@shop.example, user: \"a b\" } }", "`user` is no login"),
        (
            "approvers: { dana: { address: d@shop.example, user: x }, noor: { address: n@shop.example, user: x } }",
            "is the user `x`, too"
        ),
        ("approvals: { remind_after: 3 days }", "not before `expire_after`"),
        ("approvals: { expire_after: 1m }", "write a span from"),
        ("approvals: { expire: 1 day }", "unknown key `expire`"),
        ("close: { after: 1 day }", "write a span from"),
        ("close: { aftr: 7 days }", "did you mean `after`?"),
    ])
    func `a mistake is named`(text: String, says: String) throws {
        let new = text.hasPrefix("approvers") ? text + "\n" : Self.approvers + text + "\n"
        let problems = try policy(Self.approvers, new).1
        #expect(problems.contains { $0.contains(says) && $0.contains("mailbox.yaml:") }, "\(problems)")
    }
}
