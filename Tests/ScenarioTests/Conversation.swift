import Configuration
import Foundation
import Mail
import OrderBook
import Resolution
import Store

@testable import Daemon

/// Plays one plan in one style and says what does not hold.
struct Conversation {
    let plan: Plan
    let style: Style
    let mailbox: MailboxConfiguration
    let parts: DeskParts
    let book: Phrasebook

    /// Monday, 2 March 2026, 09:00 UTC.
    private static let start = Date(timeIntervalSince1970: 1_772_442_000)

    struct Result {
        var failures: [String] = []
        /// Something was done at the shop that the plan does not want.
        var isWrongWrite = false
        var transcript: [String] = []
    }

    func play() async throws -> Result {
        let zone = TimeZone(identifier: mailbox.timeZone) ?? .gmt
        let time = PlanTime(start: Self.start, zone: zone)
        let world = try PlanWorld(plan, time)
        let rehearsal = try await Rehearsal(
            mailbox, mode: .send, seed: world.seed, start: Self.start, parts: parts)
        var result = Result()
        var dice = Dice(seed: plan.id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) } &+ UInt64(style.rawValue.utf8.count))
        var said: Set<String> = []
        var earlier: String?
        for (index, letter) in plan.letters.enumerated() {
            rehearsal.clock.pass(PlanTime.span(letter["after"].text ?? "0"))
            var values: [String: String] = [:]
            for (slot, value) in letter["with"].pairs {
                values[slot] = try await self.value(slot, value.text ?? "", time, rehearsal)
            }
            let wishes = [letter["wish"].text ?? ""] + letter["also"].list.compactMap(\.text)
            var parts: [String] = []
            for wish in wishes {
                let fitting = book.fitting(wish, values)
                let new = fitting.filter { !said.contains($0) }
                guard let phrasing = dice.pick(new.isEmpty ? fitting : new) else {
                    result.failures.append("letter \(index + 1): no phrasing fits \(wish)")
                    continue
                }
                said.insert(phrasing)
                parts.append(Phrasebook.filled(phrasing, values))
            }
            let day = time.day(rehearsal.clock.now, language: plan.language)
            let (text, html) = style.render(
                parts.joined(separator: " "), name: world.customer.name, quoting: earlier, book.frame, &dice, date: day)
            let turn = try await rehearsal.receive(
                Scenario.Letter(
                    from: world.writer, name: world.customer.name,
                    isAuthenticated: plan.customer != "unauthenticated", subject: subject(index), text: text,
                    html: html, attachments: letter["attach"].list.compactMap(\.text), isNewThread: false))
            earlier = turn.replies.last?.text ?? earlier
            let failures = compare(letter["expect"], turn, time)
            result.transcript.append("> " + text.replacingOccurrences(of: "\n", with: " / "))
            result.transcript += turn.trail.map { "    \($0.step): \($0.detail)" }
            // An action at the wrong time, or for a wish that was taken back, is one, too.
            if failures.contains(where: { $0.hasPrefix("not wanted:") && $0.hasSuffix(", done") }) {
                result.isWrongWrite = true
            }
            result.failures += failures.map { "letter \(index + 1) (\(wishes.joined(separator: "+"))): \($0)" }
        }
        let (wanted, found) = (
            PlanWorld.lines(world.expected), PlanWorld.lines(try await rehearsal.shop.snapshot())
        )
        for line in found.subtracting(wanted).sorted() {
            result.failures.append("the shop holds: \(line)")
            if !PlanWorld.lines(world.seed).contains(line) { result.isWrongWrite = true }
        }
        for line in wanted.subtracting(found).sorted() { result.failures.append("the shop lacks: \(line)") }
        try rehearsal.close()
        return result
    }

    private func subject(_ index: Int) -> String {
        index == 0 ? (book.frame["greetings"]?.first ?? "Hello") : "Re: " + (book.frame["greetings"]?.first ?? "Hello")
    }

    private func value(
        _ slot: String, _ text: String, _ time: PlanTime, _ rehearsal: Rehearsal
    ) async throws -> String {
        switch slot {
        case "date": return time.date(text).map { time.day($0, language: plan.language) } ?? text
        case "code" where text == "@code":
            for file in try await rehearsal.ledger.cases(mailbox: mailbox.name) {
                for run in file.runs {
                    if let challenge = run.challenge { return rehearsal.ledger.code(run: run.id, challenge) }
                }
            }
            return text
        default: return text
        }
    }

    private static let aliases = [
        "order-status": "repair-status", "replacement-confirmed": "exchange-confirmed",
        "line-resent": "exchange-confirmed", "code-wrong": "code-sent",
    ]

    private func compare(_ expect: Leaf, _ turn: RehearsedTurn, _ time: PlanTime) -> [String] {
        var failures: [String] = []
        let wanted = (expect["reply"].list.isEmpty ? [expect["reply"]] : expect["reply"].list).compactMap(\.text)
            .filter { $0 != "none" }
        let handed = turn.handover.map { " (\($0.reason.rawValue): \($0.why))" } ?? ""
        var rest = turn.templates
        for name in wanted {
            let names = [name, Self.aliases[name] ?? name]
            if let i = rest.firstIndex(where: { got in names.contains { got == $0 || got.hasPrefix($0 + "-") } }) {
                rest.remove(at: i)
            } else {
                failures.append("no \(name), but \(turn.templates)\(handed)")
            }
        }
        if !rest.isEmpty, failures.isEmpty { failures.append("answered \(rest) besides \(wanted)") }
        let text = turn.replies.map(\.text).joined(separator: "\n")
        for fact in expect["states"].list.compactMap(\.text) where !states(fact, text, time) {
            failures.append("the answer does not state \(fact)")
        }
        let reason = expect["handover"].text.flatMap { $0 == "null" ? nil : $0 }
        if let reason, turn.handover?.reason.rawValue != Self.reasons[reason] ?? reason {
            failures.append("not handed over for \(reason), but \(turn.templates)\(handed)")
        }
        if reason == nil, turn.handover != nil, failures.isEmpty { failures.append("a person takes over\(handed)") }
        failures += actions(expect["actions"].list, turn)
        return failures
    }

    private static let reasons = ["steps_exhausted": "action_failed"]

    private func states(_ fact: String, _ text: String, _ time: PlanTime) -> Bool {
        if let date = time.date(fact) {
            let clock = fact.split(separator: " ").last.map(String.init) ?? ""
            let day = time.day(date, language: plan.language).split { !$0.isNumber }.first.map(String.init) ?? ""
            let short = clock.hasPrefix("0") ? String(clock.dropFirst()) : clock
            return text.contains(day) && (!clock.contains(":") || text.contains(short))
        }
        if let money = Money(fact) {
            let number = money.description.split(separator: " ").first.map(String.init) ?? ""
            return text.contains(number) || text.contains(number.replacingOccurrences(of: ".", with: ","))
        }
        return text.lowercased().contains(fact.lowercased())
    }

    private func actions(_ wanted: [Leaf], _ turn: RehearsedTurn) -> [String] {
        var failures: [String] = []
        var rest = turn.actions
        for leaf in wanted {
            let verb = leaf.pairs.first { Self.verbs.contains($0.key) }?.key ?? "?"
            let isHeld = leaf["held"].flag
            let found = rest.firstIndex { action, state in
                let fields = action.fields
                return fields[verb] != nil && (state == .awaitingApproval) == isHeld
                    && (!leaf[verb].isThere || leaf[verb].text == "null" || fields[verb] == leaf[verb].text)
                    && ["line", "amount", "change", "document"].allSatisfy { key in
                        !leaf[key].isThere || leaf[key].text == fields[key] ?? implied(key, of: fields[verb])
                    }
            }
            if let found {
                rest.remove(at: found)
            } else {
                failures.append("no action \(leaf.pairs.map { "\($0.key) \($0.value.text ?? "-")" })")
            }
        }
        failures += rest.map { "not wanted: \($0.action.fields), \($0.state)" }
        return failures
    }

    /// An action on an order of one line is one on that line.
    private func implied(_ key: String, of order: String?) -> String? {
        let orders = plan.leaf["world"]["orders"].list
        let meant = orders.first { $0["number"].text == order }
        return key == "line" && meant?["items"].list.count == 1 ? "1" : nil
    }

    private static let verbs: Set<String> = [
        "refund", "credit", "cancel", "address", "exchange", "return", "resend", "subscription", "email", "appointment",
    ]
}
