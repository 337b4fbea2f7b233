import Foundation
import Loopback
import Mail
import OrderBook
import Resolution

/// One story while it is played: what was written so far, and what the customer had before.
struct Performance {
    let stage: Stage
    let story: Story
    var dice: Dice

    /// What one turn brought.
    struct Turn: Sendable {
        var written: WrittenLetter?
        var approval: String?
        var trail: [TrailLine] = []
        var effects: [EffectLine] = []
        var file: CaseLine?
        /// The customer's letters since the story began.
        var replies: [Message] = []
        var took: Duration = .zero
        /// What does not hold although it should.
        var failures: [String] = []
    }

    private var letters: [WrittenLetter] = []
    private var writer: Customer?
    private var firstPhrasing: Phrasing?
    private var before = 0
    /// Lines of `explain` that were shown, by case.
    private var trailTold: [String: Int] = [:]
    private var effectsTold: Set<String> = []
    private var repliesTold = 0

    init(stage: Stage, story: Story, dice: Dice) {
        self.stage = stage
        self.story = story
        self.dice = dice
    }

    mutating func play(_ act: Act) async throws -> Turn {
        var turn = Turn()
        var expected = act.expected
        let begin: ContinuousClock.Instant
        switch act.event {
        case .letter(let plan):
            let letter = try compose(plan, says: &expected.says)
            turn.written = letter
            begin = try await deliver(letter, isVerified: plan.isVerified)
        case .answer(let phrasings, let order):
            let letter = try answer(phrasings, order: order)
            turn.written = letter
            begin = try await deliver(letter, isVerified: true)
        case .approval:
            begin = .now
            turn.approval = try await approve()
        }
        if expected.caseStates == nil { try await awaitLaterLetter() }
        try await watch(expected, since: begin, &turn)
        try await keepNews(&turn)
        return turn
    }

    // MARK: writing

    private mutating func compose(_ plan: LetterPlan, says: inout [String]) throws -> WrittenLetter {
        let person = try stage.shop.person(plan.writer)
        let chosen = dice.choose(plan.phrasings)
        let phrasing = plan.repeatsFirstPhrasing ? firstPhrasing ?? chosen : chosen
        firstPhrasing = firstPhrasing ?? phrasing
        if let fitting = phrasing.answerSays { says.append(fitting) }
        var letter = WrittenLetter(
            writer: person,
            phrasing: phrasing.filled([
                "order": plan.order, "other": plan.other, "item": stage.shop.item(of: plan.order),
                "otherItem": stage.shop.item(of: plan.other), "name": person.name,
                "first": String(person.name.prefix { $0 != " " }),
            ]), order: plan.order, headers: plan.headers)
        letter.hasPhoto = plan.hasPhoto
        return letter
    }

    /// Answers the last letter the customer got, as a mail client does: with its ids and with a quote.
    private mutating func answer(_ phrasings: [Phrasing], order: String) throws -> WrittenLetter {
        guard let writer, let question = try received().last, let id = question.messageID else {
            throw StageError("\(story.title): there is nothing to answer")
        }
        var phrasing = dice.choose(phrasings).filled([
            "order": order, "name": writer.name, "first": String(writer.name.prefix { $0 != " " }),
        ])
        phrasing.subject = question.subject ?? ""
        let quote = question.visible.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        var letter = WrittenLetter(
            writer: writer, phrasing: phrasing, order: order,
            headers: [
                "In-Reply-To: <\(id)>",
                "References: " + (letters.map(\.id) + [id]).map { "<\($0)>" }.joined(separator: " "),
            ])
        letter.quote = "\n\nOn \(WrittenLetter.date(Date())), Lumen wrote:\n" + quote.joined(separator: "\n")
        return letter
    }

    private mutating func deliver(_ letter: WrittenLetter, isVerified: Bool) async throws -> ContinuousClock.Instant {
        let address = letter.writer.email.text
        if writer?.id != letter.writer.id { before = try stage.host.letters(of: address).count }
        writer = letter.writer
        letters.append(letter)
        try stage.host.deliver(letter.bytes, from: address, to: Stage.address, verified: isVerified)
        return .now
    }

    private func approve() async throws -> String {
        let yaml = try String(contentsOfFile: stage.root + "/Mailboxes/lumen/mailbox.yaml", encoding: .utf8)
        guard let name = approver(in: yaml) else { throw StageError("mailbox.yaml names no approver") }
        guard let file = try await currentCase(),
            let held = try await stage.effects().first(where: {
                $0.case == file.case && $0.state == "awaiting_approval"
            })
        else { throw StageError("\(story.title): nothing waits for approval") }
        let outcome = try await stage.replyd(["approvals", "approve", held.effect, "--as", name])
        guard outcome.status == 0 else { throw StageError(outcome.errors) }
        return "replyd approvals approve \(held.effect) --as \(name)"
    }

    /// Letters are taken in the order of their arrival: when a later one is answered, this one was passed over.
    private mutating func awaitLaterLetter() async throws {
        guard let letter = letters.last else { return }
        try await arrival(of: letter)
        var ignored: [String] = []
        let later = try compose(Story.laterLetter, says: &ignored)
        let address = later.writer.email.text
        let count = try stage.host.letters(of: address).count
        try stage.host.deliver(later.bytes, from: address, to: Stage.address, verified: true)
        let answered = try await stage.host.awaitLetters(of: address, count: count + 1, seconds: 20).count > count
        guard answered else { throw StageError("\(story.title): a later letter was not answered, either") }
    }

    private func arrival(of letter: WrittenLetter) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            let letters = try stage.host.letters(of: Stage.address)
            if letters.contains(where: { String(decoding: $0, as: UTF8.self).contains(letter.id) }) { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw StageError("\(story.title): the host did not file the letter")
    }

    // MARK: watching

    private func received() throws -> [Message] {
        guard let writer else { return [] }
        return try stage.host.letters(of: writer.email.text).dropFirst(before).map { parse($0) }
    }

    /// The case that holds the latest letter.
    private func currentCase() async throws -> CaseLine? {
        guard let id = letters.last?.id else { return nil }
        return try await stage.cases().first { file in file.messages.contains { $0.contains(id) } }
    }

    /// Waits until all that is expected holds; what still does not after 20 seconds are the turn's failures.
    private func watch(_ expected: Expected, since begin: ContinuousClock.Instant, _ turn: inout Turn) async throws {
        guard let writer else { return }
        let deadline = begin + .seconds(20)
        if expected.replies.lowerBound > 0 {
            _ = try await stage.host.awaitLetters(
                of: writer.email.text, count: before + expected.replies.lowerBound, seconds: 20)
            turn.took = ContinuousClock.now - begin
        }
        repeat {
            turn.replies = try received()
            turn.file = try await currentCase()
            let all = try await stage.effects()
            turn.effects = all.filter { $0.case == turn.file?.case }
            turn.failures = try await failures(expected, turn)
            if turn.failures.isEmpty { break }
            try await Task.sleep(for: .milliseconds(100))
        } while ContinuousClock.now < deadline
        if expected.replies.lowerBound == 0 { turn.took = ContinuousClock.now - begin }
    }

    private func failures(_ expected: Expected, _ turn: Turn) async throws -> [String] {
        var failures: [String] = []
        func hold(_ condition: Bool, _ failure: @autoclosure () -> String) {
            if !condition { failures.append(failure()) }
        }
        hold(
            expected.replies.contains(turn.replies.count),
            "the customer has \(turn.replies.count) letters, not \(expected.replies)")
        let latest = turn.replies.last?.visible ?? ""
        for words in expected.says { hold(latest.contains(words), "the answer does not say \"\(words)\"") }
        for words in expected.hides {
            hold(!turn.replies.contains { $0.text.contains(words) }, "an answer says \"\(words)\"")
        }
        if let states = expected.caseStates {
            let state = turn.file?.state ?? "missing"
            hold(states.contains(state), "the case is \(state), not \(states.joined(separator: " or "))")
        } else {
            hold(turn.file == nil, "there is a case: \(turn.file?.state ?? "")")
        }
        if let level = expected.principal {
            hold(
                turn.file?.principal == level, "the sender counts as \(turn.file?.principal ?? "nobody"), not \(level)")
        }
        hold(turn.effects.allSatisfy(\.isSettled), "effects are still on their way")
        hold(
            turn.effects.contains { $0.state == "awaiting_approval" } == expected.isHeld,
            expected.isHeld ? "nothing waits for approval" : "something waits for approval")
        let orders = try await stage.book.snapshot().orders
        for (number, amount) in expected.refunds.sorted(by: { $0.key < $1.key }) {
            let refunded = orders.first { $0.number == number }?.refunded.minor ?? -1
            hold(refunded == amount, "order \(number) was refunded \(refunded) cents, not \(amount)")
        }
        if let address = expected.brief, let id = letters.last?.id {
            let briefs = try stage.host.letters(of: address)
            hold(
                briefs.contains { String(decoding: $0, as: UTF8.self).contains(id) },
                "\(address) has no brief with the letter")
        }
        if expected.lastTwoAreAlike {
            hold(alike(turn.replies.suffix(2)), "the last two answers differ: an order's existence shows")
        }
        return failures
    }

    private func alike(_ replies: ArraySlice<Message>) -> Bool {
        guard replies.count == 2 else { return false }
        let texts = replies.map { reply in
            letters.reduce(reply.visible) { $0.replacingOccurrences(of: $1.order, with: "#") }
        }
        return Array(texts[0].utf8) == Array(texts[1].utf8)
    }

    /// Leaves in the turn what earlier turns have not shown.
    private mutating func keepNews(_ turn: inout Turn) async throws {
        guard let file = turn.file else { return }
        let trail = try await stage.trail(of: file.case)
        turn.trail = Array(trail.dropFirst(trailTold[file.case] ?? 0))
        trailTold[file.case] = trail.count
        turn.effects = turn.effects.filter { effectsTold.insert($0.effect + $0.state).inserted }
        if turn.replies.count == repliesTold { turn.replies = [] }
        repliesTold = max(repliesTold, turn.replies.count)
    }
}
