import Configuration
import Crypto
import Mail
import Reply
import Resolution
import Store
import Understanding

extension CaseStep {
    /// Confidence from which a wish counts beside the answer to a question.
    static let plain = 0.75
    /// Confidence from which a wish beside another one is answered where nothing is done for it.
    private static let likely = 0.7
    /// Confidence from which a wish beside another one counts that asks for what is repeated to the customer first.
    private static let asked = 0.6
    static let beyondDoubt = 0.95
    /// Confidence from which a request for a person counts in place of an answer.
    private static let half = 0.45

    /// A message of the customer: what it may lead to, by principal, topic and wish.
    mutating func read(_ letter: Letter, _ message: Message) async throws {
        let reading = letter.reading ?? Reading()
        noteUnderstanding(reading)
        note(
            "principal",
            "\(principal.level.name) \(principal.customer == nil ? "unknown to the shop" : "address on file")")

        if decision.state.state == .withHuman || decision.state.isHandsOff == true {
            keepForHandBack(letter)
            handOver(decision.state.reason ?? .policy, "the customer wrote again; the case is with a person")
            return
        }
        if letter.screening?.policy == .humanOnly {
            let signs = letter.screening?.signs ?? []
            let isShop = signs.contains { $0.rule == IntakeWorker.silentShop }
            // Rules S1 to S6 are those of spam and fraud.
            let isForeignKey = signs.contains { $0.rule == IntakeWorker.foreignKey }
            let isSuspicious = signs.contains { $0.rule.utf8.first == UInt8(ascii: "S") }
            handOver(
                isShop ? .actionFailed : isForeignKey ? .identity : isSuspicious ? .spamSuspected : .loopSuspected,
                "only people may answer: " + signs.map { "\($0.rule) \($0.detail)" }.joined(separator: ", "))
            return
        }
        // Within a conversation its own rules say first what a question asked again means.
        if letter.isRepetition, decision.state.runs.isEmpty {
            handOver(.loopSuspected, "it says nothing that was not said before")
            return
        }
        guard level > .l0 else {
            handOver(.identity, "the sender is not authenticated")
            return
        }
        if let doubt = unreadable(letter, message) {
            handOver(.lowConfidence, doubt)
            return
        }
        if escalate(by: desk.files.escalations, reading, message) { return }
        if let topic = reading.sensitive.first(where: { !desk.files.voicedTopics.contains($0) }) {
            handOver(.sensitive, "a sensitive topic: \(topic.rawValue)")
            return
        }
        for topic in reading.sensitive { note("sensitive", "\(topic.rawValue) only tells the voice") }
        if reading.requestsHuman {
            handOver(.customerAsked, "the customer asks for a person")
            return
        }
        guard let language = language(of: message, reading) else {
            handOver(.noTemplate, "no templates for language \(reading.language ?? "unknown")")
            return
        }
        decision.state.language = language

        endFollowingUp()
        var waiting = decision.state.runs.filter { $0.waitingFor == .customer }
        let whole = Event.Reply(
            message: letter.id, text: message.visible, entities: reading.entities,
            attachmentTypes: message.attachments.map(\.contentType), language: language,
            sent: letter.internalDate, zone: desk.files.timeZone, saysWish: says(reading, wishOf: waiting))
        let open = Set(waiting.map(\.intent))
        let bringsCode = waiting.contains { $0.asking == "code" } && PlainNumbers.code(in: whole.text) != nil
        let turn = waiting.isEmpty ? nil : bringsCode ? .gives : Turn(in: whole.text)
        let beside = reading.wishes.filter { isBeside($0, open, reading, turn) }
        var reply =
            waiting.isEmpty || beside.isEmpty
            ? whole : whole.withoutQuestions { asks($0, for: beside, besides: waiting) }
        var inherited: String?
        if ![.yes, .gives, .helped, .notHelped, .thanks].contains(turn), let wish = changed(reading, reply, waiting) {
            note("wish", "the customer wants \(wish) instead of what was asked about")
            inherited = waiting.compactMap { $0.orders["order#1"]?.number }.last
            for run in waiting { end(run.id) }
            waiting = []
        }
        if let why = retraction(in: reading, of: waiting) {
            handOver(.lowConfidence, "the answer does not carry on what was begun: \(why)")
            return
        }
        var isAnswered = isAnswer(reply, to: waiting)
        if !isAnswered, beside.isEmpty {
            reply = try await pointed(reply, for: asked(by: waiting))
            isAnswered = isAnswer(reply, to: waiting)
        }
        if turn == .impatient, !isAnswered {
            handOver(.frustration, "the customer loses patience")
            return
        }
        for run in waiting {
            var own = reply
            own.beside = waiting.compactMap { other in
                other.id == run.id ? nil : desk.runbook(of: other).flatMap { Engine($0).repeated(by: other, in: reply) }
            }
            try await resume(run.id, with: answer(of: run, own))
        }
        if handover != nil { return }
        if waiting.isEmpty, decision.state.state == .reopened, !decision.state.runs.isEmpty {
            return try await readAfterAnswer(reading, reply)
        }
        // An answer often reads a little like another wish ("sure: 4101"): beside it only a plain one counts, and it must
        // be asked for in words of its own.
        let isReport = reports(waiting)
        let wishes =
            waiting.isEmpty
            ? reading.wishes
            : isAnswered
                ? beside
                : reading.wishes.filter { isNew($0, open) && (!isReport || $0.confidence >= Self.beyondDoubt) }
        if waiting.isEmpty, wishes.isEmpty || reading.isThanks || reading.isSolved {
            guard decision.state.runs.isEmpty, !reading.isThanks, !reading.isSolved,
                let advised = try await advisedWishes(in: whole, reading)
            else { return nothingAsked(reading) }
            return try await begin(advised, reading: reading, reply: whole)
        }
        if !waiting.isEmpty, decision.state.runs.allSatisfy({ $0.state == .done && $0.said.isEmpty }) { helped() }
        try await begin(wishes, reading: reading, reply: whole, order: inherited)
    }

    /// Whether a question by itself asks for one of these wishes, and for nothing of what was repeated: "Could you leave out the
    /// tray?" limits a yes, whatever wish it reads like.
    private func asks(_ question: String, for wishes: [Reading.Wish], besides waiting: [Run]) -> Bool {
        guard !waiting.contains(where: { $0.repeatedOrder?.isNamed(byItemIn: question) ?? false }) else { return false }
        let own = Understanding.understand(question, subject: nil, with: desk.classifier).wishes
        return own.contains { one in !one.abstains && wishes.contains { $0.intent == one.intent } }
    }

    private func isAnswer(_ reply: Event.Reply, to waiting: [Run]) -> Bool {
        waiting.contains { run in desk.runbook(of: run).map { Engine($0).isAnswer(reply, to: run) } ?? false }
    }

    /// What the customer was asked for, where nothing follows from it that is not repeated to them first.
    private func asked(by waiting: [Run]) -> [Runbook.Input] {
        waiting.compactMap { run in
            guard let runbook = desk.runbook(of: run), !runbook.actsUnasked else { return nil }
            return runbook.inputs.first { $0.name == run.asking }
        }
    }

    /// To ask how it went is needless once the customer writes.
    private mutating func endFollowingUp() {
        for run in decision.state.runs where desk.runbook(of: run).map({ Engine($0).isFollowingUp(run) }) ?? false {
            note("wait", "\(run.runbook) need not follow up: the customer wrote")
            end(run.id)
            decision.state.runs = decision.state.runs.map { other in
                var other = other
                if other.id == run.id { other.outcome = desk.runbook(of: run)?.outcome }
                return other
            }
        }
        guard decision.state.state == .open, decision.state.runs.contains(where: { $0.hasSpoken }),
            decision.state.runs.allSatisfy({ $0.state == .done })
        else { return }
        // It was answered before this message came: it is a return to an answered case.
        apply(.answered)
        apply(.arrived)
    }

    /// The new wish of a message that answers nothing of what was asked, but plainly wants something else.
    private func changed(_ reading: Reading, _ reply: Event.Reply, _ waiting: [Run]) -> String? {
        guard !waiting.isEmpty,
            waiting.allSatisfy({ run in
                desk.runbook(of: run).map { !Engine($0).isAnswer(reply, to: run) } ?? false
            })
        else { return nil }
        // A day is named: an answer, if one that is not understood, to the question for a time.
        if reply.entities.contains(where: { $0.kind == .date }), waiting.contains(where: asksForTime) { return nil }
        let open = Set(waiting.map(\.intent))
        let isReport = reports(waiting)
        let new = reading.wishes.first { wish in
            let isForPerson = runbooks(for: wish.intent).contains { $0.isForPerson }
            // Nothing can go wrong with a person.
            return !wish.abstains
                && wish.confidence >= (isForPerson ? Self.half : isReport ? Self.beyondDoubt : Self.likely)
                && wish.intent.map { !open.contains($0) } ?? false && !runbooks(for: wish.intent).isEmpty
        }
        return new?.intent
    }

    /// Who reports on what they tried may use the words of another wish ("it starts again").
    private func reports(_ waiting: [Run]) -> Bool {
        waiting.contains { run in desk.runbook(of: run).map { Engine($0).asksHowItWent(run) } ?? false }
    }

    /// Whether an answer says the wish again that is being answered: then the way in which it is wanted may have changed.
    private func says(_ reading: Reading, wishOf waiting: [Run]) -> Bool {
        reading.wishes.contains { wish in
            !wish.abstains && wish.confidence >= Self.plain && waiting.contains { $0.intent == wish.intent }
        }
    }

    private func asksForTime(_ run: Run) -> Bool {
        let input = desk.runbook(of: run)?.inputs.first { $0.name == run.asking }
        return input.map { [.slot, .date, .time].contains($0.kind) } ?? false
    }

    /// Nothing of it is done any more: what it asked is answered by another wish.
    private mutating func end(_ id: String) {
        for i in decision.state.runs.indices where decision.state.runs[i].id == id {
            decision.state.runs[i].state = .done
            decision.state.runs[i].waitingFor = nil
            decision.state.runs[i].asking = nil
            decision.state.runs[i].outcome = "superseded"
        }
    }

    /// A message to a run that waits for a code: whether the code in it is right is for the ledger to say. One message is
    /// one try: several numbers in it are none of them the code, and a message without one is answered with a new code.
    private func answer(of run: Run, _ reply: Event.Reply) -> Event {
        guard let challenge = run.challenge, challenge.answer == nil, run.asking == "code" else {
            return .answered(reply)
        }
        let code = ledger.code(run: run.id, challenge)
        guard let written = PlainNumbers.code(in: reply.text), written.value.utf8.elementsEqual(code.utf8) else {
            return .proved(nil)
        }
        return .proved(
            Collected(value: written.value, message: reply.message, start: written.start, end: written.end))
    }

    /// The language to answer in. A few words (an order number and a name) tell none: the case keeps its own, which at
    /// first is what the message was taken for, whether a template speaks it or not.
    private func language(of message: Message, _ reading: Reading) -> String? {
        if let known = decision.state.language, message.visible.utf8.count < 120, desk.languages.contains(known) {
            return known
        }
        return desk.language(for: reading)
    }

    private mutating func noteUnderstanding(_ reading: Reading) {
        for wish in reading.wishes {
            let sure = Int((wish.confidence * 100).rounded())
            note("understood", "\(wish.intent ?? "nothing known") (\(sure) %\(wish.abstains ? ", abstains" : ""))")
        }
        for entity in reading.entities { note("found", "\(entity.kind.rawValue) \(entity.value)") }
    }

    /// Why a person must read the message itself; nil when its words can be relied on.
    private func unreadable(_ letter: Letter, _ message: Message) -> String? {
        if letter.isTruncated { return "the message is larger than what is fetched; the original is in the mailbox" }
        if message.flags.contains(.encrypted) { return "the message is encrypted" }
        if message.flags.contains(.degradedHTML) { return "the message's HTML could be read in part only" }
        if !message.visible.utf8.contains(where: { $0 > 0x20 }) { return "the author wrote no words of their own" }
        return nil
    }

    /// Intents of which one is the beginning of the other (`damaged_item`, `damaged_item_replacement`) are ways to grant one
    /// wish: of those only one is followed, the one that the whole message says, else the surest. Doing both would give
    /// twice what was asked for once.
    private func oneOfEachFamily(_ wishes: [Reading.Wish], _ reading: Reading) -> [Reading.Wish] {
        wishes.filter { wish in
            let others = wishes.filter { areKin($0.intent ?? "", wish.intent ?? "") && $0.intent != wish.intent }
            guard !others.isEmpty else { return true }
            if wish.intent == reading.intent { return true }
            return !others.contains { $0.intent == reading.intent || $0.confidence > wish.confidence }
        }
    }

    /// One sentence among several that reads like another wish is mostly the story of the first: it counts where the whole
    /// message says so, too, or where it is beyond doubt. A question for the articles yields to a wish that is acted on.
    private func isSupported(_ wish: Reading.Wish, beside all: [Reading.Wish], _ reading: Reading) -> Bool {
        guard all.count > 1 else { return true }
        let isQuestion = wish.intent.map(asksArticles) ?? false
        let others = all.filter { $0.intent != wish.intent && $0.confidence >= desk.files.minimumConfidence }
        if isQuestion, others.contains(where: { !($0.intent.map(asksArticles) ?? false) }) {
            return wish.confidence >= Self.beyondDoubt
        }
        // Half a sentence ("could you pay me back?") must not give the whole case to a person.
        let books = runbooks(for: wish.intent)
        let isAnswered = others.contains { runbooks(for: $0.intent).contains(where: \.answers) }
        if wish.intent != reading.intent || isAnswered && !books.contains(where: \.isForPerson), !books.isEmpty,
            !books.contains(where: \.answers)
        {
            return wish.confidence >= Self.beyondDoubt
        }
        // What is asked for in so many words, and repeated before it is done, is better asked about than dropped.
        let isRepeated = !books.isEmpty && books.allSatisfy { $0.steps.contains(where: \.acts) && !$0.actsUnasked }
        return wish.intent == reading.intent || wish.confidence >= Self.plain || others.isEmpty
            || wish.confidence >= Self.likely && !acts(wish)
            || wish.confidence >= Self.asked && isRepeated && asksForSomething(wish.text)
    }

    private func acts(_ wish: Reading.Wish) -> Bool {
        let books = runbooks(for: wish.intent)
        return books.isEmpty || books.contains(where: \.actsUnasked)
    }

    func asksArticles(_ intent: String) -> Bool {
        runbooks(for: intent).contains { $0.steps.contains(.lookup("knowledge")) }
    }

    private func areKin(_ a: String, _ b: String) -> Bool {
        let root = { (text: String) -> String in
            let known = desk.files.runbooks.flatMap(\.when.categories)
            return known.filter { text.utf8.starts(with: ($0 + "_").utf8) }.min { $0.utf8.count < $1.utf8.count }
                ?? text
        }
        return root(a).utf8.elementsEqual(root(b).utf8)
    }

    /// Starts one run per wish that is sure enough and has a runbook. One that has none gives the case to a person.
    ///
    /// - Parameter order: which order was spoken of when the customer changed their mind: the new wish is about it, too,
    ///   unless the message names another.
    mutating func begin(
        _ wishes: [Reading.Wish], reading: Reading, reply: Event.Reply, order: String? = nil
    ) async throws {
        var sure = oneOfEachFamily(
            wishes.filter { !$0.abstains && $0.confidence >= desk.files.minimumConfidence && $0.intent != nil }, reading
        ).filter { isSupported($0, beside: wishes, reading) }
        if sure.isEmpty, !wishes.isEmpty {
            sure = oneOfEachFamily(try await advisedWishes(in: reply, reading) ?? [], reading)
            guard !sure.isEmpty else {
                let why = modelFailure.map { ", and no model could say: \($0)" } ?? ""
                handOver(
                    modelFailure == nil ? .lowConfidence : .modelFailed, "not sure enough what is wanted" + why)
                return
            }
        }
        var started: [(id: String, runbook: Runbook)] = []
        let before = Set(decision.state.runs.compactMap { $0.orders["order#1"]?.number })
        let isPaymentOfOne = sure.contains { Run.speaksOfPayment($0.text) }
        for wish in sure {
            guard let intent = wish.intent, !started.contains(where: { $0.runbook.when.categories.contains(intent) })
            else { continue }
            let candidates = runbooks(for: intent)
            guard let first = candidates.first else {
                handOver(.noRunbook, "no runbook for \(intent)")
                return
            }
            // Where conditions or a model decide, what is said of every one of them is judged once it is known which it is.
            let choice = candidates.isSettled ? nil : choice(among: candidates, wish, reading)
            let runbook = choice.map { .choosing(among: candidates, looking: $0.lookups) } ?? first
            // What cannot be taken back needs to be understood beyond doubt, or repeated to the customer first.
            guard wish.confidence >= desk.files.actingConfidence || !runbook.actsUnasked else {
                handOver(.lowConfidence, "not sure enough of \(intent) to act on it")
                return
            }
            // What a message speaks of is not yet what it asks for.
            if let why = reservation(on: wish, in: reply.text, runbook, reading) {
                handOver(.lowConfidence, "the message speaks of \(intent) and does not plainly ask for it: \(why)")
                return
            }
            var run = Run(
                id: try await ledger.newRunID(), runbook: first.name, runbookText: first.text,
                runbookHash: sha256(first.text), intent: intent, wish: wish.text, message: reply.message)
            run.choice = choice
            if before.count == 1, let number = before.first { run.remember(order: number) }
            if !isPaymentOfOne { run.hear(payment: reply.text) }
            collect(inputs: runbook, from: reply, into: &run)
            // What is done without a question must not rest on what a model points at.
            let missing = runbook.inputs.filter { run.collected[$0.name] == nil && !$0.isOptional }
            if !missing.isEmpty, !candidates.contains(where: \.actsUnasked) {
                collect(inputs: runbook, from: try await pointed(reply, for: missing), into: &run)
            }
            if let order, let input = runbook.inputs.first(where: { $0.kind == .order }),
                run.collected[input.name] == nil
            {
                run.keep(Collected(value: order, message: reply.message, start: 0, end: 0), as: input.name)
            }
            decision.state.runs.append(run)
            started.append((run.id, first))
            if choice == nil { note("runbook", "\(first.name) for \(intent)") }
        }
        for run in started { try await resume(run.id, with: .start) }
    }
}

func sha256(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
}
