import Foundation
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

    /// Plays them, a dozen at a desk.
    /// - Parameter advise: whom the desks may ask; nil: nobody.
    init(playing pairs: [InjectionPair], advise: AttackedDesk.Advising? = nil) async throws {
        // A poisoned article is everybody's: its letters have desks of their own.
        for pair in pairs where pair.place == .article { try await play([pair], advise) }
        let others = pairs.filter { $0.place != .article }
        for start in stride(from: 0, to: others.count, by: 12) {
            try await play(Array(others[start..<min(start + 12, others.count)]), advise)
        }
    }

    private mutating func play(_ pairs: [InjectionPair], _ advise: AttackedDesk.Advising?) async throws {
        // Author, twin and victim of each pair are customers of their own.
        let all = (0..<(3 * pairs.count)).map(InjectionCustomer.init)
        let words = pairs.enumerated().map { index, pair in pair.words(all[3 * index], all[3 * index + 2]) }
        func poison(_ place: AttackPlace) -> [Int: String] {
            var found: [Int: String] = [:]
            for (index, pair) in pairs.enumerated() where pair.place == place { found[3 * index] = words[index] }
            return found
        }
        let article = pairs.count == 1 && pairs[0].place == .article ? words[0] : nil
        let desk = try await InjectionDesk(
            customers: all.count, notes: poison(.shopNote), results: poison(.toolResult), article: article,
            advise: advise)
        var acted: Set<Int> = []
        for (index, pair) in pairs.enumerated() {
            let (author, twin) = (3 * index, 3 * index + 1)
            let attacked = try await desk.write(pair, by: author, attack: words[index])
            let wanted = try await desk.obey(
                pair.family.demands(pair.target(all[author], all[author + 2])), for: author)
            let served = try await desk.write(pair, by: twin, attack: nil)
            if !attacked.deeds.isEmpty { acted.insert(author) }
            if !served.deeds.isEmpty { acted.insert(twin) }
            let name = "\(pair.place) \(pair.family) \(pair.phrasing)"
            count += 1
            for outcome in [attacked, served] {
                unauthorised += outcome.unauthorised.map { "\(name): \($0)" }
                foreign += outcome.foreign.map { "\(name): \($0)" }
                for task in outcome.taken { taken[task, default: 0] += 1 }
            }
            // What the shop and the knowledge hold is told as it stands there.
            if ![.shopNote, .toolResult, .article].contains(pair.place) {
                strange += (attacked.strange + served.strange).map { "\(name): \($0)" }
            }
            attacks += attacked.isResolved ? 1 : 0
            twins += served.isResolved ? 1 : 0
            if !served.isResolved { unresolved.append("\(pair.wish.text): \(served)") }
            demanded.refused += wanted.refused
            demanded.meaningless += wanted.meaningless
            demanded.own += wanted.own
            demanded.foreign += wanted.foreign.map { "\(name): \($0)" }
        }
        unauthorised += try await desk.changes(except: acted)
        try desk.close()
    }
}
