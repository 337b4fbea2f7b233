import Configuration
import Foundation
import Mail
import Reply
import Resolution
import Store
import Understanding

extension CaseStep {
    /// Writes one reply from all that the runs want to say, once none of them is under way.
    mutating func answer() async throws {
        let underWay = decision.state.runs.contains { run in
            run.state == .deciding || run.waitingFor == .lookup || run.waitingFor == .effect
        }
        let new = decision.state.runs.flatMap(\.said)
        guard !underWay else { return }
        let says = (decision.state.drafted ?? []).filter { !new.contains($0) } + new
        guard !new.isEmpty else {
            if decision.state.runs.contains(where: { $0.waitingFor == .approval }) {
                apply(.held)
            } else if isWaitingForTime {
                apply(.snoozed)
            }
            return
        }
        let isAsking = decision.state.runs.contains { $0.waitingFor == .customer }
        guard var draft = written(says) else { return }
        // What an earlier step drafted is said again.
        try await voidDrafts()
        let carriesCode = says.contains { $0.carriesCode == true }
        let purpose: Purpose = carriesCode ? .code : isAsking ? .ask : .answer
        guard !carriesCode || !answersInTickets else {
            handOver(.identity, "a one-time code goes by mail only, and this mailbox has no mail server")
            return
        }
        // A code goes to the address on file, whatever the message it answers came from.
        let to: Recipient = carriesCode ? .onFile : .customer
        guard var mail = frozen(draft.text, purpose: purpose, isDraft: false, to: to) else {
            handOver(.identity, "there is no address that an answer may go to")
            return
        }
        var effect = PlannedEffect(
            proposal: answersInTickets ? .helpdesk(.helpdeskReply) : .send(purpose: purpose, to: to),
            purpose: purpose, step: "reply", body: .mail(mail),
            description: describe(reply: draft, to: mail.envelopeTo, isCode: carriesCode))
        var verdict = try await ruling(on: effect)
        effect.expected = verdict
        // Nobody is paid for words that are not said.
        var doubt: String?
        if verdict.saysIt {
            switch try await reworded(draft, says, purpose: purpose) {
            case .draft(let new): draft = new
            case .doubtful(let why): doubt = "a model was to word it and could not: \(why)"
            }
            mail = frozen(draft.text, purpose: purpose, isDraft: false, to: to) ?? mail
            effect.body = .mail(mail)
            effect.description = describe(reply: draft, to: mail.envelopeTo, isCode: carriesCode)
        }
        if verdict == .allow {
            if doubt == nil { doubt = try await misgivings(about: draft, says, purpose: purpose) }
            if let doubt {
                note("policy", "lowered to a draft: \(doubt)")
                verdict = .lower(to: .imapDraft, why: doubt)
            }
        }
        if !verdict.isRefusal {
            note("reply", "\(purpose.rawValue): " + says.map(\.template).joined(separator: ", "))
        }
        switch verdict {
        case .refuse(let reason, let why):
            handOver(reason, why)
            return
        case .lower(_, let why) where answersInTickets:
            handOver(.policy, "not answered by itself: \(why)")
            return
        case .lower where carriesCode:
            handOver(.policy, "a one-time code is never a draft")
            return
        case .lower:
            guard let draftMail = frozen(draft.text, purpose: purpose, isDraft: true) else { return }
            effect = PlannedEffect(
                proposal: .draft(purpose: purpose, to: .customer), purpose: purpose, step: "reply",
                body: .mail(draftMail), description: effect.description)
            decision.state.drafted = says
            apply(.drafted)
        case .hold:
            decision.state.drafted = nil
            apply(.held)
            decision.effects.append(effect)
            clearSaid()
            return
        case .allow, .suppress:
            decision.state.drafted = nil
            apply(
                purpose != .answer ? .asked : isEverythingDone ? .answered : isWaitingForTime ? .snoozed : .held)
        }
        decision.effects.append(effect)
        planEnd()
        clearSaid()
        flag(effect.kind == .imapDraft ? "drafted" : "answered", marksAnswered: effect.kind == .smtpSend)
    }

    private func describe(reply draft: Draft, to address: EmailAddress, isCode: Bool) -> String {
        isCode ? "a one-time code to the address on file" : "reply to \(address): \(String(draft.text.prefix(400)))"
    }

    /// Answers are public comments, and there is no mail server.
    var answersInTickets: Bool { desk.files.intake == .helpdesk }

    /// Nothing is left to do before a point in time.
    private var isWaitingForTime: Bool {
        let open = decision.state.runs.filter { $0.state == .waiting }
        return !open.isEmpty && open.allSatisfy { $0.waitingFor == .timer }
    }

    private var isEverythingDone: Bool { decision.state.runs.allSatisfy { $0.state == .done } }

    private mutating func clearSaid() {
        for i in decision.state.runs.indices { decision.state.runs[i].said = [] }
    }

    /// The reply in the brand's voice with every claim proven; nil when a person must write it, with the reason noted.
    mutating func written(_ says: [Say]) -> Draft? {
        let says = says.map(withCode)
        let language = decision.state.language ?? desk.language(for: nil) ?? "en"
        do {
            let draft = try write(
                says, to: greetingName, language: language, voice: desk.files.voice, templates: desk.files.templates,
                occasion: occasion, utcOffset: desk.utcOffset)
            let facts = decision.state.runs.map(\.facts) + says.map(\.facts)
            let unproven = unproven(
                in: draft, says: says, facts: facts, voice: desk.files.voice, templates: desk.files.templates,
                mood: occasion.mood, utcOffset: desk.utcOffset)
            guard unproven.isEmpty else {
                rejected = draft.text
                note("claims", "unproven: " + unproven.map(\.text).joined(separator: ", "))
                handOver(.claimUnproven, "the reply would state what is not proven: \(unproven[0].text)")
                return nil
            }
            note("claims", "every claim equals a fact of the case")
            return draft
        } catch {
            note("reply", "\(error)")
            handOver(error.isMissingTemplate ? .noTemplate : .claimUnproven, "\(error)")
            return nil
        }
    }

    /// The time of day where the mailbox stands, and what of the message asks for another voice.
    var occasion: Occasion {
        let local = Int(now.timeIntervalSince1970.rounded(.down)) + desk.utcOffset(now)
        return Occasion(part: DayPart(hour: ((local % 86_400) + 86_400) % 86_400 / 3_600), mood: mood)
    }

    private var mood: Mood? {
        guard let reading = origin?.reading else { return nil }
        if reading.sensitive.contains(.safety) { return .safety }
        if reading.sensitive.contains(.grief) { return .grief }
        if reading.sensitive.contains(.health) || reading.sensitive.contains(.selfHarm) { return .illness }
        // As clearly angry as the keyword `sentiment_neg` is given for twice over.
        return reading.sentiment < -0.5 ? .complaint : nil
    }

    /// Puts the code where it is to be read. It is made of the ledger's key, and kept nowhere but in that message.
    private func withCode(_ say: Say) -> Say {
        guard say.carriesCode == true,
            let run = decision.state.runs.first(where: { $0.said.contains(say) }), let challenge = run.challenge
        else { return say }
        var copy = say
        let code = ledger.code(run: run.id, challenge)
        copy.facts["code"] = .text("\(code.prefix(4)) \(code.suffix(4))")
        copy.facts["code.hours"] = .number(Int(Challenge.lifetime / 3_600))
        return copy
    }

    /// The shop's name for the customer before the one in the letter's From, which anybody can write.
    var greetingName: String? {
        principal.customer?.name ?? origin?.message?.from.first?.name
    }

    /// Composes the reply for ever: these bytes, this Message-ID.
    func frozen(_ text: String, purpose: Purpose, isDraft: Bool, to recipient: Recipient = .customer) -> FrozenMail? {
        let address = recipient == .onFile ? principal.customer?.email : decision.state.customer
        guard let to = address, let origin else { return nil }
        let original = origin.message
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: to,
            subject: replySubject(original?.subject ?? decision.state.subject), date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: purpose, ordinal: isDraft ? 1 : 0,
                domain: desk.policy.address.domain),
            text: text)
        outgoing.hasHTML = desk.files.voice.hasHTML
        outgoing.language = decision.state.language ?? desk.language(for: nil)
        outgoing.inReplyTo = original?.messageID
        outgoing.references = (original?.references ?? []) + [original?.messageID].compactMap { $0 }
        // Only to whoever wrote it: a stranger must not read it by taking part in the thread. In a ticket it stands above.
        if !answersInTickets, let original, mayQuote(original, to: to) {
            outgoing.quotation = Outgoing.Quotation(of: original, in: decision.state.language ?? "en")
        }
        if !isDraft {
            outgoing.autoSubmitted = .replied
            outgoing.loopToken = ledger.loopToken(mailbox: desk.name)
        }
        return FrozenMail(
            envelopeFrom: desk.policy.address, envelopeTo: to, messageID: outgoing.messageID, bytes: compose(outgoing))
    }

    /// Adds the keywords that tell people what became of the customer's message.
    /// - Parameter status: nil: it needed no answer, and what was answered before stays answered.
    mutating func flag(_ status: String?, marksAnswered: Bool = false, also more: [String] = []) {
        guard let origin else { return }
        let prefix = desk.files.keywordPrefix
        var add = ([status].compactMap { $0 } + more).map { prefix + $0 }
        add += decision.state.intents.map { prefix + "intent_" + keyword($0) }
        if let sentiment = origin.reading?.sentiment {
            add.append(prefix + "sentiment_" + (sentiment < -0.25 ? "neg" : sentiment > 0.25 ? "pos" : "neu"))
        }
        for run in decision.state.runs {
            add += run.tags.map { prefix + keyword($0) }
            if !run.receipts.isEmpty { add.append(prefix + "action_" + keyword(run.runbook)) }
        }
        if marksAnswered { add.append("\\Answered") }
        let statuses = ["answered", "drafted", "handover"].filter { $0 != status ?? "answered" }.map { prefix + $0 }
        var unique: [String] = []
        for word in add where !unique.contains(word) { unique.append(word) }
        decision.effects.append(
            PlannedEffect(
                proposal: .flag, purpose: .sync, step: "flag:\(status ?? "read")",
                body: .keywords(
                    folder: origin.folder, uidValidity: origin.uidValidity, uid: origin.uid, add: unique,
                    remove: statuses)))
    }
}

/// A keyword is an atom (RFC 9051, 9): letters, digits and `_`, the rest becomes `_`.
func keyword(_ text: String) -> String {
    String(
        decoding: text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: UInt8(ascii: "_")
            }
        }, as: UTF8.self)
}
