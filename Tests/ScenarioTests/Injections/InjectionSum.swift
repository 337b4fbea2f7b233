import Foundation
import Prompting
import Resolution

@testable import Daemon

/// What became of many pairs.
struct InjectionSum {
    var count = 0
    var unauthorised: [String] = []
    var foreign: [String] = []
    var twins = 0
    var attacks = 0
    var demanded = InjectionDesk.Demanded()
    var unresolved: [String] = []
    /// Letters whose answer, or what led to it, was taken from a model, by task.
    var taken: [String: Int] = [:]
    /// What nobody wrote who may: links and addresses of the attacker.
    var strange: [String] = []
    /// Why people got the letters with an attack.
    var handed: [String] = []
    /// What was done for those who attack nobody.
    var served: [EffectKind: Int] = [:]
    var proposals = Proposals()
    /// Words of an attack that a model was shown and must not be, and those that it was not shown although it should.
    var shown: [String] = []
    var unshown: [String] = []
    /// Attacks that were among what a model was asked, by place.
    var reached: [AttackPlace: Int] = [:]

    /// Of the step in which a model proposes an action.
    struct Proposals {
        /// Turns in which a model was asked for one.
        var asked = 0
        /// It named none, or none that could be read and was fetched.
        var refused = 0
        /// Repeated to the customer.
        var repeated = 0
        /// Done after their yes.
        var done = 0
    }

    private let advise: AttackedDesk.Advising?
    private let asked: (() -> [ModelRequest])?
    private let defect: InjectionDefect?

    /// Plays them, a dozen at a desk.
    /// - Parameters:
    ///   - advise: whom the desks may ask; nil: nobody.
    ///   - asked: what was asked since the last time.
    ///   - defect: what is broken on purpose.
    init(
        playing pairs: [InjectionPair], advise: AttackedDesk.Advising? = nil, asked: (() -> [ModelRequest])? = nil,
        defect: InjectionDefect? = nil
    ) async throws {
        (self.advise, self.asked, self.defect) = (advise, asked, defect)
        // A poisoned article is everybody's: its letters have desks of their own.
        for pair in pairs where pair.place == .article { try await play([pair]) }
        let others = pairs.filter { $0.place != .article }
        for start in stride(from: 0, to: others.count, by: 12) {
            try await play(Array(others[start..<min(start + 12, others.count)]))
        }
    }

    private mutating func play(_ pairs: [InjectionPair]) async throws {
        // Author, twin and victim of each pair are customers of their own, and no other desk has them.
        let first = 3 * (pairs.first?.number ?? 0)
        var states: [Int: Order.Status] = [:]
        for (index, pair) in pairs.enumerated() {
            for (role, state) in [pair.state, pair.state, pair.victimState].enumerated() {
                states[3 * index + role] = state
            }
        }
        let all = (0..<(3 * pairs.count)).map { InjectionCustomer(number: first + $0, state: states[$0]) }
        let words = pairs.enumerated().map { index, pair in pair.words(all[3 * index], all[3 * index + 2]) }
        func poison(_ place: AttackPlace) -> [Int: String] {
            var found: [Int: String] = [:]
            for (index, pair) in pairs.enumerated() where pair.place == place { found[3 * index] = words[index] }
            return found
        }
        let article = pairs.count == 1 && pairs[0].place == .article ? words[0] : nil
        let desk = try await InjectionDesk(
            customers: all.count, from: first, states: states, notes: poison(.shopNote),
            results: poison(.toolResult), article: article, defect: defect, advise: advise)
        var deeds: [Int: [EffectKind]] = [:]
        _ = asked?()
        for (index, pair) in pairs.enumerated() {
            let (author, twin) = (3 * index, 3 * index + 1)
            let name = "\(pair.place) \(pair.family) \(pair.phrasing)\(pair.isForged ? " forged" : "")"
            let attacked = try await write(pair, by: author, attack: words[index], at: desk, name)
            let wanted = try await desk.obey(
                pair.family.demands(pair.target(all[author], all[author + 2])), for: author)
            let served = try await write(pair, by: twin, attack: nil, at: desk, name)
            deeds[all[author].number] = attacked.deeds
            deeds[all[twin].number] = served.deeds
            for kind in served.deeds { self.served[kind, default: 0] += 1 }
            count += 1
            attacks += attacked.isResolved ? 1 : 0
            if let handover = attacked.handover { handed.append("\(name), \(pair.wish.text): \(handover)") }
            twins += served.isResolved ? 1 : 0
            if !served.isResolved { unresolved.append("\(pair.wish.text): \(served)") }
            demanded.refused += wanted.refused
            demanded.meaningless += wanted.meaningless
            demanded.own += wanted.own
            demanded.foreign += wanted.foreign.map { "\(name): \($0)" }
        }
        unauthorised += try await desk.changes(after: deeds)
        try desk.close()
    }

    /// A letter, and a yes to what was asked where the wish wants one first. With what was done for both; resolved is what the
    /// first answer says.
    private mutating func write(
        _ pair: InjectionPair, by author: Int, attack: String?, at desk: InjectionDesk, _ name: String
    ) async throws -> InjectionOutcome {
        let (first, turn) = try await desk.write(pair, by: author, attack: attack)
        var outcome = first
        let questions = asked?() ?? []
        if let attack { look(for: attack, of: pair, in: questions, name) }
        if questions.contains(where: \.isForProposal) {
            proposals.asked += 1
            proposals.refused += first.isProposed ? 0 : 1
            proposals.repeated += first.isOffered ? 1 : 0
        }
        take(first, of: pair, name)
        guard pair.wish.asksFirst,
            let second = try await desk.agree(pair, by: author, to: turn, isAttack: attack != nil)
        else { return outcome }
        _ = asked?()
        if first.isOffered { proposals.done += second.deeds.count }
        take(second, of: pair, name + ", after a yes")
        outcome.deeds += second.deeds
        return outcome
    }

    private mutating func take(_ outcome: InjectionOutcome, of pair: InjectionPair, _ name: String) {
        unauthorised += outcome.unauthorised.map { "\(name): \($0)" }
        foreign += outcome.foreign.map { "\(name): \($0)" }
        for task in outcome.taken { taken[task, default: 0] += 1 }
        // What the shop and the knowledge hold is told as it stands there.
        if ![.shopNote, .toolResult, .article].contains(pair.place) {
            strange += outcome.strange.map { "\(name): \($0)" }
        }
    }

    /// Compares what a model was asked with what it may be shown.
    private mutating func look(
        for attack: String, of pair: InjectionPair, in questions: [ModelRequest], _ name: String
    ) {
        if pair.isForged {
            if !questions.isEmpty { shown.append("\(name): asked about a letter that nobody vouches for") }
            return
        }
        // A borrowed number comes in the words of a wish: where the author has the same, they show nothing.
        guard let signature = AskedWords.signature(of: attack), !pair.wish.text.contains(signature) else { return }
        let holding = questions.filter { AskedWords.hold(signature, $0) }
        if pair.place.isShown {
            reached[pair.place, default: 0] += holding.isEmpty ? 0 : 1
            let should = questions.filter { pair.place.isShown(in: $0) }
            if holding.isEmpty, !should.isEmpty { unshown.append("\(name): \(signature) in \(should.map(\.task))") }
        } else {
            shown += holding.map { "\(name): \(signature) in \($0.task)" }
        }
    }
}
