import Configuration
import Foundation
import Models
import Prompting
import Reply
import Resolution
import Store
import Synchronization

/// Whom a mailbox may ask for which task, and what each request begins with.
///
/// A model is asked nothing and told nothing beyond what `Prompting` makes; what it answers is only read there.
struct Advisors: Sendable {
    /// Every model of the mailbox, in the order of the file.
    let models: [Advisor]
    /// In the order in which they are asked.
    let tasks: [ModelTask: [Advisor]]
    let knowledge: MailboxKnowledge
    let hasMasks: Bool
    let mostPerCase: Money?
    let refused: ModelSettings.Refused

    init(
        _ advisors: [Advisor], tasks: [ModelTask: [String]], knowledge: MailboxKnowledge, hasMasks: Bool,
        mostPerCase: Money? = nil, refused: ModelSettings.Refused = .template
    ) {
        self.models = advisors
        self.tasks = tasks.mapValues { names in
            names.compactMap { name in advisors.first { $0.name.utf8.elementsEqual(name.utf8) } }
        }
        self.knowledge = knowledge
        self.hasMasks = hasMasks
        self.mostPerCase = mostPerCase
        self.refused = refused
    }

    init(_ advisors: [Advisor], _ settings: ModelSettings, _ files: MailboxConfiguration) {
        self.init(
            advisors, tasks: settings.tasks, knowledge: MailboxKnowledge(files), hasMasks: settings.masks,
            mostPerCase: settings.mostPerCase, refused: settings.refused)
    }

    /// The longest that one step of a case can wait for answers: each task of each model, asked twice.
    var patience: Duration { tasks.values.joined().reduce(.zero) { $0 + $1.patience * 2 } }

    func may(_ task: ModelTask) -> Bool { !(tasks[task] ?? []).isEmpty }
}

/// A model of a mailbox, with its breaker and its purse.
///
/// What was spent today is the ledger's knowledge: it is asked once, before the first question of this process.
final class Advisor: Sendable {
    let model: GuardedModel
    let price: ModelPrice?
    /// The longest that one question may take.
    let patience: Duration
    private let day: @Sendable (Date) -> Int
    private let isRemembered = Mutex(false)

    var name: String { model.name }

    /// - Parameters:
    ///   - clock: tells the day that money is counted for.
    ///   - now: what a rest of the breaker is measured with: a clock that nobody sets. A rehearsal hands in its own.
    ///   - changed: is told each time that it fares otherwise than before.
    init(
        _ model: any Model, price: ModelPrice?, mostPerDay: Int?, patience: Duration,
        utcOffset: @escaping @Sendable (Date) -> Int, clock: @escaping @Sendable () -> Date,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        changed: @escaping @Sendable (ModelStanding) -> Void = { _ in }
    ) {
        let day: @Sendable (Date) -> Int = { date in
            let local = Int(date.timeIntervalSince1970.rounded(.down)) + utcOffset(date)
            return Int((Double(local) / 86_400).rounded(.down))
        }
        self.day = day
        let purse = price.flatMap { price in mostPerDay.map { GuardedModel.Purse(price: price, cap: $0, day: day) } }
        self.model = GuardedModel(model, purse: purse, clock: clock, now: now, changed: changed)
        self.price = price
        self.patience = patience
    }

    /// Takes over what was spent today before this process began.
    func remember(mailbox: String, from ledger: Ledger, now: Date) async throws {
        guard price != nil, !isRemembered.withLock({ $0 }) else { return }
        let today = day(now)
        let since = beginning(ofDayOf: now, by: day)
        let spent = try await ledger.spent(mailbox: mailbox, model: name, since: since)
        let isFirst = isRemembered.withLock { isRemembered in
            defer { isRemembered = true }
            return !isRemembered
        }
        if isFirst { model.remember(spent, of: today) }
    }
}

/// When the day of a moment began, to the second. A day is not always 24 hours long.
///
/// - Parameter day: the number of the day of a moment, where the operator counts them.
func beginning(ofDayOf now: Date, by day: (Date) -> Int) -> Date {
    let today = day(now)
    var (before, within) = (now.addingTimeInterval(-26 * 3_600), now)
    while within.timeIntervalSince(before) > 1 {
        let middle = before.addingTimeInterval(within.timeIntervalSince(before) / 2)
        if day(middle) < today { before = middle } else { within = middle }
    }
    return before
}

extension MailboxKnowledge {
    /// What the operator wrote. Runbooks of one wish give their words together.
    init(_ files: MailboxConfiguration) {
        var wishes: [Wish] = []
        for runbook in files.runbooks {
            for intent in runbook.when.categories {
                let place: Int
                if let known = wishes.firstIndex(where: { $0.intent.utf8.elementsEqual(intent.utf8) }) {
                    place = known
                } else {
                    place = wishes.count
                    wishes.append(Wish(intent: intent))
                }
                let isFirst = runbook.when.categories.first.map { $0.utf8.elementsEqual(intent.utf8) } ?? false
                guard isFirst else { continue }
                if let about = runbook.about {
                    let before = wishes[place].description
                    wishes[place].description = before.isEmpty ? about : before + " / " + about
                }
                wishes[place].examples += runbook.when.examples
                wishes[place].counterexamples += runbook.when.counterexamples
                if wishes[place].guidance.isEmpty { wishes[place].guidance = runbook.guidance }
            }
        }
        self.init(
            brand: files.fromName.isEmpty ? files.brand : files.fromName, wishes: wishes, tone: files.voice.tone,
            avoid: files.voice.avoid)
    }
}
