import Foundation
import Resolution
import Testing

/// Whatever is proposed, by whomever and in whatever state: what happens is what the rules allow.
///
/// `make torture` asks a million times (`HOSTILE_PROPOSALS`), `make test` 20,000 times.
struct PolicyOracleTests {
    @Test func `an independent reading of the rules allows exactly what the policy allows`() {
        let count = ProcessInfo.processInfo.environment["HOSTILE_PROPOSALS"].flatMap(Int.init) ?? 20_000
        var dice = Dice(state: 2_026)
        var verdicts: [String: Int] = [:]
        var allowed: [EffectKind: Int] = [:]
        for round in 0..<count {
            let one = dice.hostileCase()
            let (verdict, flaw) = judged(one, seenAs: one)
            if let flaw {
                Issue.record("round \(round): \(flaw): \(verdict) for \(one)")
                return
            }
            verdicts[verdict.word, default: 0] += 1
            if verdict == .allow { allowed[one.proposal.kind, default: 0] += 1 }
        }
        // Nothing is judged by never happening: every kind is allowed to somebody, but for tools, and every verdict is given.
        let kinds = Set(EffectKind.allCases).subtracting([.toolCall])
        #expect(kinds.allSatisfy { allowed[$0, default: 0] * 10_000 >= count }, "\(allowed)")
        #expect(Set(allowed.keys) == kinds, "\(allowed)")
        let words = ["hold", "suppress", "lower imap.draft", "lower helpdesk.note", "refuse policy", "refuse identity"]
        for word in words + ["refuse over_limit", "refuse stale", "refuse loop_suspected", "refuse action_failed"] {
            #expect(verdicts[word, default: 0] > 0, "\(word)")
        }
    }

    @Test(arguments: PlantedDefect.all)
    func `the independent reading notices a policy that is blind to`(_ defect: PlantedDefect) {
        var dice = Dice(state: 4_052)
        for _ in 0..<200_000 {
            let one = dice.hostileCase()
            var seen = one
            defect.blind(&seen)
            guard judged(one, seenAs: seen).flaw != nil else { continue }
            return #expect(judged(one, seenAs: one).flaw == nil)
        }
        Issue.record("nothing was noticed")
    }

    /// What the policy says when it sees `seen`, and what is wrong with that in truth; nil for nothing.
    private func judged(_ one: HostileCase, seenAs seen: HostileCase) -> (verdict: Verdict, flaw: String?) {
        func rule(_ more: [Grant] = []) -> Verdict {
            Policy.foresee(
                seen.principal, seen.proposal, seen.circumstances, grants: seen.grants + more, limits: seen.limits)
        }
        let verdict = rule()
        let oracle = PolicyOracle(one)
        if (verdict == .allow) != oracle.allows { return (verdict, oracle.allows ? "is allowed" : "is not allowed") }
        if seen.proposal.action(run: seen.run) != ResolvingOracle(run: one.run).action(of: one.proposal) {
            return (verdict, "means something else")
        }
        if verdict == .allow, Policy.earliest(seen.proposal, seen.circumstances) != oracle.earliest {
            return (verdict, "is untimely")
        }
        let digest = one.circumstances.digest
        let ruling = Policy.authorize(
            seen.principal, seen.proposal, seen.circumstances, grants: seen.grants, limits: seen.limits
        ).spent()
        guard ruling.word == verdict.word,
            ruling.digest == (verdict.word.hasPrefix("refuse") ? nil : digest)
        else { return (verdict, "has another permit") }
        switch verdict {
        case .allow, .refuse: return (verdict, nil)
        case .suppress: return (verdict, one.circumstances.mode == .observe ? nil : "is kept back")
        case .lower(let kind, _):
            var smaller = one
            guard case .send(let purpose, let to) = one.proposal else {
                return (verdict, kind == .helpdeskNote && one.proposal.kind == .helpdeskReply ? nil : "becomes \(kind)")
            }
            smaller.proposal = .draft(purpose: purpose, to: to)
            return (verdict, kind == .imapDraft && PolicyOracle(smaller).allows ? nil : "becomes a draft")
        case .hold:
            // A yes to exactly this lifts it, two where two are asked, and nothing else does.
            let two = [(1, "ines"), (2, "omar")].map { user, name in
                Grant(by: name, at: Shop.now, isApproval: true, digest: digest, channel: .control(user: user))
            }
            let byMail = Grant(by: "ines", at: Shop.now, isApproval: true, digest: digest, channel: .mail)
            let isNamed = !digest.isEmpty
            let isLifted = (rule([byMail]) == .allow, rule(two) == .allow)
            let expected = (isNamed && oracle.allows(.yes), isNamed && oracle.allows(.yesOfTwo))
            guard oracle.allows(.yesOfTwo), isLifted == expected else { return (verdict, "waits for the wrong yes") }
            return (verdict, nil)
        }
    }
}

/// A rule that was forgotten: the policy sees the case without what the rule is about.
struct PlantedDefect: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var blind: @Sendable (inout HostileCase) -> Void

    private static func of(
        _ name: String, _ forget: @escaping @Sendable (inout Circumstances) -> Void
    ) -> PlantedDefect {
        PlantedDefect(testDescription: name) { forget(&$0.circumstances) }
    }

    private static func limit(
        _ name: String, _ forget: @escaping @Sendable (inout ActionLimit) -> Void
    ) -> PlantedDefect {
        PlantedDefect(testDescription: name) { one in
            let kind = one.proposal.kind
            if var limit = one.limits.actions[kind] {
                forget(&limit)
                one.limits.actions[kind] = limit
            }
            for row in (one.limits.exceptions[kind] ?? []).indices {
                if var limit = one.limits.exceptions[kind]?[row].limit {
                    forget(&limit)
                    one.limits.exceptions[kind]?[row].limit = limit
                }
            }
        }
    }

    static let all: [PlantedDefect] = [
        of("a pause") { $0.isPaused = false }, of("a person at the case") { $0.isWithHuman = false },
        of("an answer by somebody") { $0.isAnsweredOrStale = false }, of("screening") { $0.mayReply = true },
        of("repeated words") { $0.isRepetition = false }, of("mail that came back") { $0.isSuppressed = false },
        of("doubt") { $0.draftsOnly = false }, of("blackout dates") { $0.isBlackout = false },
        of("quiet hours") { $0.quietUntil = nil },
        of("the operator's no to acknowledgements") { $0.acknowledges = true },
        of("an acknowledgement before") { $0.acknowledgements = 0 },
        of("one reply of the day") { $0.repliesToCustomer = max(0, $0.repliesToCustomer - 1) },
        of("one reply in a row") { $0.repliesInARow = max(0, $0.repliesInARow - 1) },
        of("one reply to the domain") { $0.repliesToUnknownDomain = max(0, $0.repliesToUnknownDomain - 1) },
        of("one reply of the hour") { $0.repliesOfMailbox = max(0, $0.repliesOfMailbox - 1) },
        of("one brief of the hour") { $0.briefs = max(0, $0.briefs - 1) },
        of("one action before") { $0.countOfCustomer = max(0, $0.countOfCustomer - 1) },
        of("a cent of the customer's sum") { $0.sumOfCustomer = max(0, $0.sumOfCustomer - 1) },
        of("a cent of the mailbox's sum") { $0.sumOfMailbox = max(0, $0.sumOfMailbox - 1) },
        of("a cent of what is left") { one in
            if let left = one.refundable, left.minor < .max { one.refundable?.minor += 1 }
        },
        of("the currency of what is left") { $0.refundable?.currency = "EUR" },
        of("the runbook's yes") { $0.runbookAlwaysApproves = false },
        of("the runbook's amount") { $0.runbookApproveOver = nil }, of("another remedy") { $0.isRemedied = false },
        of("a new address and another way of money") { $0.isDiverted = false },
        of("words that stand nowhere") { if $0.wording == .nowhere { $0.wording = .said } },
        of("words that nobody repeated") { if $0.wording == .said { $0.wording = .repeated } },
        of("a runbook that excuses nothing") { $0.isExcusedFromRepeating = true },
        of("the runbook's level") { $0.requiredLevel = .l0 },
        of("a code that nobody answered") { $0.provenLevel = .l3 }, of("observing") { $0.mode = max($0.mode, .draft) },
        of("drafts only by mode") { $0.mode = max($0.mode, .approve) },
        of("the mode of yes") { $0.mode = $0.mode == .approve ? .send : $0.mode },
        of("what the action is") { one in if one.action == nil { one.action = .cancel(order: "1") } },
        limit("the maximum") { $0.maximum = nil }, limit("a yes above an amount") { $0.approveOver = nil },
        limit("four eyes") { $0.fourEyesOver = nil }, limit("the customer's sum") { $0.perCustomer = nil },
        limit("the customer's number") { $0.countPerCustomer = nil },
        limit("the mailbox's sum") { $0.perMailbox = nil },
        limit("the operator's level") { $0.identity = .l0 },
        PlantedDefect(testDescription: "exceptions") { $0.limits.exceptions = [:] },
        PlantedDefect(testDescription: "an action without a limit") { one in
            if one.proposal.kind.isCommerce, one.limits.actions.isEmpty {
                one.limits.actions[one.proposal.kind] = ActionLimit()
            }
        },
        PlantedDefect(testDescription: "the sender's level") { $0.principal.level = max(.l2, $0.principal.level) },
        PlantedDefect(testDescription: "a missing address") { one in
            if one.principal.address == nil { one.principal.address = Sample.address() }
        },
        PlantedDefect(testDescription: "a customer who is not on file") { one in
            if one.principal.customer == nil { one.principal.customer = Sample.customer() }
        },
        PlantedDefect(testDescription: "a no") { $0.grants.removeAll { !$0.isApproval } },
        PlantedDefect(testDescription: "what a yes was given for") { one in
            for index in one.grants.indices { one.grants[index].digest = one.circumstances.digest }
        },
        PlantedDefect(testDescription: "who said yes") { one in
            for index in one.grants.indices { one.grants[index].by = "\(index)" }
        },
        PlantedDefect(testDescription: "which user said yes") { one in
            for index in one.grants.indices { one.grants[index].channel = .control(user: UInt32(index)) }
        },
        PlantedDefect(testDescription: "which order a handle means") { one in
            if case .cancel = one.proposal { one.proposal = .cancel(order: Handle("order#1")) }
        },
        PlantedDefect(testDescription: "shares beyond the whole") { one in
            if case .refund(let order, let line, let percent?) = one.proposal {
                one.proposal = .refund(order: order, line: line, percent: max(1, min(100, percent)))
            }
        },
        PlantedDefect(testDescription: "who a message is for") { one in
            if case .send(let purpose, .team) = one.proposal { one.proposal = .send(purpose: purpose, to: .customer) }
        },
        PlantedDefect(testDescription: "what a message is for") { one in
            if case .send(_, .customer) = one.proposal { one.proposal = .send(purpose: .answer, to: .customer) }
        },
    ]
}
