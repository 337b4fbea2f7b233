import Configuration
import Mail
import Reply
import Resolution
import Store
import Transport
import Understanding

extension CaseStep {
    /// Gives the case to a person: the brief to the routed team, the tags, and at most one acknowledgement.
    ///
    /// From here on no automatic message goes to the customer.
    mutating func giveToPerson(_ handover: Handover) async throws {
        let wasWithPerson = decision.state.state == .withHuman
        apply(.handedOver)
        decision.state.reason = handover.reason
        decision.state.route =
            handover.route
            ?? desk.files.team(
                categories: categories, language: origin?.reading?.language, tier: principal.customer?.tier,
                hours: desk.policy.calendar.officeHours(at: now))
        note("handover", "\(handover.reason.rawValue): \(handover.why)")
        let suggestion = suggestedReply()
        for i in decision.state.runs.indices where decision.state.runs[i].state != .done {
            decision.state.runs[i].state = .handedOver
            decision.state.runs[i].waitingFor = nil
            decision.state.runs[i].reason = decision.state.runs[i].reason ?? handover.reason
        }
        var contents = contents(handover, suggestion: suggestion, glimpse: try await glimpse())
        contents.summary = try await summary(of: handover.reason)
        told = contents
        try await send(
            brief: brief(contents, utcOffset: desk.utcOffset), handover, wasWithPerson: wasWithPerson)
        if !wasWithPerson, desk.policy.acknowledges, principal.level >= .l1 { try await acknowledge() }
        for i in decision.state.runs.indices { decision.state.runs[i].said = [] }
        flag("handover", also: ["reason_" + handover.reason.rawValue])
        let folders = desk.files.account.folders
        move(to: handover.reason == .unreadable ? folders.quarantine : folders.escalated)
    }

    /// After the keywords: they name the place where the message still lies.
    mutating func move(to folder: String?) {
        guard let folder, let origin, !origin.folder.utf8.elementsEqual(folder.utf8) else { return }
        decision.effects.append(
            PlannedEffect(
                proposal: .move, purpose: .sync, step: "move:\(folder)",
                body: .move(
                    folder: origin.folder, uidValidity: origin.uidValidity, uid: origin.uid, to: folder,
                    messageID: origin.messageID), description: "to the folder \(folder)"))
    }

    /// What the runs had to say, as a suggestion to the person: an answer that is not sent is not lost.
    private func suggestedReply() -> String? {
        let says = ((decision.state.drafted ?? []) + decision.state.runs.flatMap(\.said)).filter {
            $0.carriesCode != true
        }
        guard !says.isEmpty else { return unsent }
        var copy = self
        return copy.written(says)?.text ?? copy.rejected
    }

    /// What stopped the program that reads messages still says who wrote it: a team that knows the customer can help.
    private func glimpse() async throws -> [String] {
        guard let origin, origin.message == nil, let bytes = try await ledger.bytesIfKept(of: origin.id) else {
            return []
        }
        let lines = HeaderGlimpse(bytes).lines
        return lines.isEmpty ? [] : ["Its header says, unproven:"] + lines.map { "  " + $0 }
    }

    private func contents(_ handover: Handover, suggestion: String?, glimpse: [String]) -> BriefContents {
        let reading = origin?.reading
        // What stopped one program that reads mail is not sent on to the next.
        let isReadable = origin?.message != nil
        let lies = origin.map { "in the folder \($0.folder) of \(desk.name), UID \($0.uid), \($0.size) octets" }
        return BriefContents(
            caseID: decision.state.id, reason: handover.reason, why: handover.why,
            customerAddress: origin?.message?.from.first?.address ?? decision.state.customer?.text ?? "unknown",
            level: principal.level, customerName: principal.customer?.name, customerTier: principal.customer?.tier,
            subject: decision.state.subject, text: origin?.message?.visible ?? "",
            understood: (reading?.wishes ?? []).map { wish in
                "\(wish.intent ?? "nothing known") (\(Int((wish.confidence * 100).rounded())) %)"
            },
            facts: decision.state.runs.reduce(into: Facts()) { $0.merge($1.facts) },
            receipts: decision.state.runs.flatMap(\.receipts),
            notes: decision.state.runs.flatMap(\.notes) + (isReadable ? [] : lies.map { ["It arrived \($0)."] } ?? [])
                + glimpse
                + (handover.reason == .loopSuspected ? [Self.onLoops] : []),
            suggestedReply: suggestion, hasOriginal: isReadable)
    }

    private static let onLoops =
        "What this sender writes from now on joins this case, and you hear of it once a day at most, until it is closed."

    private mutating func send(brief text: String, _ handover: Handover, wasWithPerson: Bool) async throws {
        let (team, address) = team(decision.state.route)
        guard let address, let origin else { return }
        let subject = "[\(decision.state.id)] \(wasWithPerson ? "again: " : "")\(handover.reason.rawValue): "
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: address,
            subject: subject + decision.state.subject, date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: .brief, ordinal: 0,
                domain: desk.policy.address.domain),
            text: text)
        outgoing.autoSubmitted = .generated
        outgoing.loopToken = ledger.loopToken(mailbox: desk.name)
        if origin.message != nil { outgoing.original = try await ledger.bytesIfKept(of: origin.id) }
        let before = decision.effects.count
        defer { noteBrief(isTold: decision.effects.count > before) }
        try await add(
            PlannedEffect(
                proposal: .send(purpose: .brief, to: .team(team)), purpose: .brief, step: "brief",
                body: .mail(
                    FrozenMail(
                        envelopeFrom: desk.policy.address, envelopeTo: address, messageID: outgoing.messageID,
                        bytes: compose(outgoing))),
                description: "brief to \(team)"))
    }

    /// What it is about: the runs' intents, or what was read where no run began.
    var categories: [String] {
        let read = (origin?.reading?.wishes ?? []).filter { !$0.abstains }.compactMap(\.intent)
        return decision.state.intents.isEmpty ? read : decision.state.intents
    }

    private func team(_ route: String?) -> (String, EmailAddress?) {
        if let route, let address = desk.policy.teams[route] { return (route, address) }
        return ("default", desk.policy.teams["default"])
    }

    /// One acknowledgement a case, to an authenticated sender only (an attacker could make us bomb a stranger).
    private mutating func acknowledge() async throws {
        let language = decision.state.language ?? desk.language(for: origin?.reading) ?? ""
        guard
            let draft = try? write(
                [Say(template: "acknowledgement", facts: Facts())], to: principal.customer?.name, language: language,
                voice: desk.files.voice, templates: desk.files.templates, occasion: occasion),
            let mail = frozen(draft.text, purpose: .ack, isDraft: false)
        else { return }
        try await add(
            PlannedEffect(
                proposal: .send(purpose: .ack, to: .customer), purpose: .ack, step: "ack", body: .mail(mail),
                description: "acknowledgement"))
    }

    /// What the policy would say, noted with every comparison that led to it: one line.
    mutating func ruling(on effect: PlannedEffect, of target: String? = nil) async throws -> Verdict {
        let ruling = try await ledger.deliberate(
            on: effect, in: decision, event: work.event, policy: desk.policy, now: now)
        let what = [effect.kind.rawValue, target ?? effect.purpose.rawValue].joined(separator: " ")
        note("policy", ([what + ": " + ruling.verdict.words] + ruling.grounds).joined(separator: "; "))
        return ruling.verdict
    }

    /// Adds an effect unless the policy refuses it; a refusal is noted, never silent.
    mutating func add(_ effect: PlannedEffect) async throws {
        var effect = effect
        let verdict = try await ruling(on: effect)
        if case .refuse = verdict { return }
        if case .lower = verdict, case .mail(let mail) = effect.body, case .send(let purpose, let to) = effect.proposal
        {
            effect = PlannedEffect(
                proposal: .draft(purpose: purpose, to: to), purpose: purpose, run: effect.run, step: effect.step,
                ordinal: effect.ordinal, body: .mail(mail), description: effect.description)
        } else {
            effect.expected = verdict
        }
        decision.effects.append(effect)
    }
}
