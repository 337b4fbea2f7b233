import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// Judges from outside, by customers' and teams' mailboxes, the shop's file and the ledger.
///
/// 1. Each message ended once: answered, given to a person, or passed over.
/// 2. An order was refunded once where that was asked for, and never else.
/// 3. No customer has two answers to one message; a doubt is one brief to a person and no second sending.
/// 4. No answer speaks of a refund that the shop does not have.
/// 5. The ledger's file holds, and nothing in it is on its way.
struct Checker {
    let world: SoakWorld
    let letters: [SoakLetter]

    struct Verdict {
        var answered = 0
        var briefed = 0
        var ignored = 0
        var inDoubt = 0
        var failed = 0
        var lost: [String] = []
        var doubledActions: [String] = []
        var doubledMessages: [String] = []
        var untrue: [String] = []
        var unfit: [String] = []

        var broken: [String] { lost + doubledActions + doubledMessages + untrue + unfit }
        var told: [String] { broken.prefix(40).map { "broken: \($0)" } }

        func line(minutes: Double, seed: UInt64, tally: Mischief.Tally, settling: Double) -> String {
            "{\"soak\":\"faults\",\"minutes\":\(Int(minutes)),\"seed\":\(seed),"
                + "\"messages\":\(answered + briefed + ignored + inDoubt + lost.count),\"answered\":\(answered),"
                + "\"briefed\":\(briefed),\"ignored\":\(ignored),\"in_doubt\":\(inDoubt),\"failed\":\(failed),"
                + "\"lost\":\(lost.count),\"doubled_actions\":\(doubledActions.count),"
                + "\"doubled_messages\":\(doubledMessages.count),\"untrue\":\(untrue.count),\"unfit\":\(unfit.count),"
                + "\"faults\":\(tally.faults),\"outages\":\(tally.outages),\"kills\":\(tally.kills),"
                + "\"terms\":\(tally.terms),\"reloads\":\(tally.reloads.all),\"files_changed\":\(tally.reloads.changed),"
                + "\"files_broken\":\(tally.reloads.broken),\"mailboxes_taken_away\":\(tally.reloads.away),\"crashes\":\(tally.crashes),"
                + "\"hangs\":\(tally.hangs),\"settled_s\":\(Int(settling))}"
        }
    }

    func judge() async throws -> Verdict {
        let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")
        var verdict = Verdict()
        let effects = Dictionary(grouping: try await ledger.effects(case: nil), by: \.caseID)
        let cases = Dictionary(grouping: try await ledger.cases(mailbox: nil)) { $0.customer?.text ?? "" }
        let orders = Dictionary(grouping: try await OrderBook(readOnly: world.state + "/shop.sqlite").snapshot().orders)
        {
            $0.number
        }
        let briefs = try world.mailboxes.map { try briefCounts(at: $0.team) }
        for letter in letters {
            let files = cases[letter.from] ?? []
            let own = files.flatMap { effects[$0.id] ?? [] }
            judge(
                letter, try world.host.letters(of: letter.from), briefs: briefs[letter.mailbox][letter.number] ?? 0,
                files: files.count, effects: own, refunded: orders[letter.order]?.first?.refunded.minor ?? -1, &verdict)
        }
        verdict.failed = effects.values.joined().filter { $0.state == .failed }.count
        for effect in effects.values.joined() where [.planned, .executing].contains(effect.state) {
            verdict.unfit.append("\(effect.id) \(effect.kind.rawValue) is \(effect.state.rawValue)")
        }
        verdict.unfit += try await ledger.violations()
        try ledger.close()
        return verdict
    }

    private func judge(
        _ letter: SoakLetter, _ inbox: [[UInt8]], briefs: Int, files: Int, effects: [EffectRow], refunded: Int,
        _ verdict: inout Verdict
    ) {
        let name = "message \(letter.number) (\(letter.kind), soak\(letter.mailbox))"
        let answers = inbox.count
        let doubts = effects.filter { $0.state == .inDoubt }.count
        if answers > 1 { verdict.doubledMessages.append("\(name): \(answers) answers, \(doubts) in doubt") }
        if briefs > 1 + doubts { verdict.doubledMessages.append("\(name): \(briefs) briefs") }
        let done = effects.filter { $0.kind == .refund && $0.state == .done }.count
        if done > 1 || refunded > SoakWorld.price || (letter.kind != .damaged && refunded != 0) {
            verdict.doubledActions.append("\(name): refunded \(refunded), \(done) times")
        }
        if letter.kind == .damaged, refunded == 0, briefs == 0 { verdict.lost.append("\(name): no refund, no brief") }
        if inbox.contains(where: { parse($0).visible.contains("49.00") }), refunded == 0 {
            verdict.untrue.append("\(name): the answer speaks of a refund that is not there")
        }
        switch letter.kind {
        case .absence:
            verdict.ignored += 1
            if answers + briefs + files > 0 { verdict.unfit.append("\(name): \(answers) answers, \(files) cases") }
        case .threat where answers > 0:
            verdict.unfit.append("\(name): a threat was answered by a machine")
        default:
            if doubts > 0 {
                verdict.inDoubt += 1
                if briefs == 0, effects.allSatisfy({ $0.purpose != .brief || $0.state != .inDoubt }) {
                    verdict.lost.append("\(name): in doubt, and no person knows")
                }
            } else if briefs > 0 {
                verdict.briefed += 1
                if answers > 0 { verdict.doubledMessages.append("\(name): answered and given to a person") }
            } else if answers == 1 {
                verdict.answered += 1
            } else {
                verdict.lost.append("\(name): no answer, no brief; \(files) cases, \(effects.map(\.state.rawValue))")
            }
        }
    }

    /// How often each message's number stands in a team's letters.
    private func briefCounts(at team: String) throws -> [Int: Int] {
        var counts: [Int: Int] = [:]
        let mark = Array("soak-".utf8)
        for letter in try world.host.letters(of: team) {
            var numbers: Set<Int> = []
            var rest = letter[...]
            while let found = rest.firstRange(of: mark) {
                rest = rest[found.upperBound...]
                let digits = rest.prefix { (0x30...0x39).contains($0) }
                if rest.dropFirst(digits.count).starts(with: "-x@".utf8),
                    let number = Int(String(decoding: digits, as: UTF8.self))
                {
                    numbers.insert(number)
                }
            }
            for number in numbers { counts[number, default: 0] += 1 }
        }
        return counts
    }
}
