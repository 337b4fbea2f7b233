import Foundation
import Loopback
import Mail
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
        /// What had to hold, with the words of this performance.
        var expected: Expected
        var trail: [TrailLine] = []
        var effects: [EffectLine] = []
        var file: CaseLine?
        /// The letters that the customer got in this turn.
        var replies: [Message] = []
        /// What changed in the shop's books.
        var books: [String] = []
        /// How many letters arrived at whose mailbox.
        var arrivals: [String: Int] = [:]
        /// Of the customer's message in the shop's INBOX; nil: it does not lie there.
        var keywords: [String]?
        var sent = 0
        var drafts = 0
        var took: Duration = .zero
        /// What does not hold although it should.
        var failures: [String] = []
    }

    /// As they were written, with what is known of them.
    private(set) var letters: [WrittenLetter] = []
    private var firstPhrasing: Phrasing?
    /// All the letters this story's latest writer had before a turn.
    private var replies: [Message] = []
    private var before = Sight()
    /// What somebody else got because of us: the answer to the later letter.
    private var beside: [String: Int] = [:]
    /// Lines of `explain` that were shown, by case.
    private var trailTold: [String: Int] = [:]

    init(stage: Stage, story: Story, dice: Dice) {
        self.stage = stage
        self.story = story
        self.dice = dice
    }

    mutating func play(_ act: Act) async throws -> Turn {
        if let hours = act.hours { try await stage.set(hours: hours) }
        before = try await stage.look()
        beside = [:]
        var turn = Turn(expected: act.expected)
        let begin: ContinuousClock.Instant
        switch act.event {
        case .letter(let plan):
            let letter = try compose(plan, says: &turn.expected.says)
            turn.written = letter
            begin = try await deliver(letter, isVerified: plan.isVerified)
        case .answer(let phrasings, let order, let hasPhoto):
            let letter = try answer(phrasings, order: order, hasPhoto: hasPhoto)
            turn.written = letter
            begin = try await deliver(letter, isVerified: true)
        case .approval:
            begin = .now
            turn.approval = try await approve()
        }
        let fact = firstPhrasing?.answerSays ?? ""
        turn.expected.says = turn.expected.says.map { $0.replacingOccurrences(of: "{fact}", with: fact) }
        turn.expected.books = turn.expected.books.map { $0.replacingOccurrences(of: "{fact}", with: fact) }
        if turn.expected.isPassedOver { try await awaitLaterLetter() }
        try await watch(since: begin, &turn)
        try await keepNews(&turn)
        return turn
    }

    // MARK: writing

    private mutating func compose(_ plan: LetterPlan, says: inout [String]) throws -> WrittenLetter {
        let person = try stage.shop.person(plan.writer)
        let chosen = dice.choose(plan.phrasings)
        let phrasing = plan.repeatsFirstPhrasing ? firstPhrasing ?? chosen : chosen
        firstPhrasing = firstPhrasing ?? phrasing
        if let fitting = phrasing.answerSays, !says.contains("{fact}") { says.append(fitting) }
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
    private mutating func answer(_ phrasings: [Phrasing], order: String, hasPhoto: Bool) throws -> WrittenLetter {
        guard let writer = letters.last?.writer, let question = replies.last, let id = question.messageID else {
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
        letter.hasPhoto = hasPhoto
        letter.quote = "\n\nOn \(WrittenLetter.date(Date())), Lumen wrote:\n" + quote.joined(separator: "\n")
        return letter
    }

    private mutating func deliver(_ letter: WrittenLetter, isVerified: Bool) async throws -> ContinuousClock.Instant {
        if letters.last?.writer.id != letter.writer.id { replies = [] }
        letters.append(letter)
        try stage.host.deliver(letter.bytes, from: letter.writer.email.text, to: Stage.address, verified: isVerified)
        return .now
    }

    private func approve() async throws -> String {
        guard let file = try await currentCase(),
            let held = try await stage.effects().first(where: {
                $0.case == file.case && $0.state == "awaiting_approval"
            })
        else { throw StageError("\(story.title): nothing waits for approval") }
        return try await stage.approve(held)
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
        beside[address] = 1
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

    /// The case that holds the latest letter.
    private func currentCase() async throws -> CaseLine? {
        guard let id = letters.last?.id else { return nil }
        return try await stage.cases().first { file in file.messages.contains { $0.contains(id) } }
    }

    /// Waits until all that is expected holds; what still does not after 20 seconds are the turn's failures.
    private func watch(since begin: ContinuousClock.Instant, _ turn: inout Turn) async throws {
        guard let letter = letters.last else { return }
        let address = letter.writer.email.text
        let count = before.arrived[address] ?? 0
        let deadline = begin + .seconds(20)
        if turn.expected.letters > 0 {
            _ = try await stage.host.awaitLetters(of: address, count: count + turn.expected.letters, seconds: 20)
            turn.took = ContinuousClock.now - begin
        }
        repeat {
            turn.replies = try stage.host.letters(of: address).dropFirst(count).map { parse($0) }
            turn.file = try await currentCase()
            turn.effects = try await stage.effects().filter { $0.case == turn.file?.case }
            let now = try await stage.look()
            turn.books = now.changes(since: before)
            turn.arrivals = now.arrivals(since: before)
            turn.sent = now.sent - before.sent
            turn.drafts = now.drafts - before.drafts
            turn.keywords = try stage.keywords(of: letter.id)
            turn.failures = try failures(turn)
            if turn.failures.isEmpty { break }
            try await Task.sleep(for: .milliseconds(100))
        } while ContinuousClock.now < deadline
        if turn.expected.letters == 0 { turn.took = ContinuousClock.now - begin }
    }

    private func failures(_ turn: Turn) throws -> [String] {
        let judge = Judge(turn: turn, story: letters, earlier: replies)
        guard let letter = letters.last else { return [] }
        var expected = beside
        if turn.expected.letters > 0 { expected[letter.writer.email.text] = turn.expected.letters }
        if let handover = turn.expected.handover {
            expected[handover.brief] = 1
            let briefs = try stage.host.letters(of: handover.brief).map { parse($0) }
            let ours = briefs.last { $0.subject?.hasPrefix("[\(turn.file?.case ?? "")]") ?? false }
            // What is not in seven bits comes along as a file.
            let holds = ours.map { brief in
                brief.text.contains(letter.phrasing.subject) && !brief.attachments.isEmpty
            }
            if holds != true {
                return ["\(handover.brief) has no brief with the letter"] + judge.failures(mail: expected)
            }
        }
        if turn.expected.isHeld { expected[stage.approver.address] = 1 }
        return judge.failures(mail: expected)
    }

    /// Leaves in the turn what earlier turns have not shown.
    private mutating func keepNews(_ turn: inout Turn) async throws {
        replies += turn.replies
        guard let file = turn.file else { return }
        let trail = try await stage.trail(of: file.case)
        turn.trail = Array(trail.dropFirst(trailTold[file.case] ?? 0))
        trailTold[file.case] = trail.count
    }
}

extension Stage {
    /// Says yes at the control socket.
    func approve(_ held: EffectLine) async throws -> String {
        let words = ["approvals", "approve", held.effect, "--as", approver.name]
        let outcome = try await replyd(words)
        guard outcome.status == 0 else { throw StageError(outcome.errors) }
        return "replyd " + words.joined(separator: " ")
    }
}
