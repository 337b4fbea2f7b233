import Configuration
import Mail
import Reply
import Resolution
import Store

// What a decision means for the case's ticket in the helpdesk.
extension CaseStep {
    /// Plans the ticket's part of the decision, after everything else: its tags are those that the message gets, too.
    mutating func keepTicket() async throws {
        guard let settings = desk.files.helpdesk, let origin else { return }
        let isPersons = decision.state.state == .withHuman
        let isNew = decision.state.hasTicket != true
        if isPeoples {
            if !isNew { planArrival(of: origin) }
            return
        }
        guard !isNew || settings.cases == .all || isPersons else { return }
        let tags = ticketTags(isNew: isNew)
        if isNew {
            guard !decision.effects.isEmpty || isPersons else { return }
            try await planTicket(for: origin)
        } else if case .message = work.event.kind {
            planArrival(of: origin)
        }
        if let tags { plan(.helpdeskTag, "tags", tags) }
        if let contents = told {
            let marker = "replyd/\(decision.state.id)/\(work.event.cause.text)"
            plan(
                .helpdeskNote, "note",
                .note(
                    TicketNote(
                        text: ticketNote(
                            contents, longest: TicketNote.longest - marker.utf8.count - 8, due: dueWords,
                            utcOffset: desk.utcOffset),
                        marker: marker, record: handoverRecord(contents))))
        }
        // Whoever answers in the ticket ends it, or does not.
        if desk.files.intake == .helpdesk, case .humanAnswered = work.event.kind { return }
        let status: TicketChange.Status = decision.state.state == .resolved ? .resolved : .open
        var isBack = false
        // After an answer it is the customer's turn, whom it was set to wait for as it was said.
        let isAnswered = decision.effects.contains { $0.kind == .helpdeskReply }
        if !isNew, !isAnswered, case .message = work.event.kind { isBack = true }
        if told != nil || status == .resolved || isBack {
            plan(
                .helpdeskUpdate, "status",
                .update(
                    TicketChange(
                        status: status, escalates: told != nil,
                        team: told == nil ? nil : decision.state.route ?? "default")))
        }
    }

    /// What came by mail is kept in the ticket that is there already.
    private mutating func planArrival(of origin: Letter) {
        guard let message = origin.message, origin.conversation == nil else { return }
        plan(
            .helpdeskRecord, "arrived",
            .record(
                TicketRecord(
                    isIncoming: true, messageID: message.messageID ?? "message:\(origin.id)",
                    subject: message.subject ?? "", text: masked(message.visible), date: origin.internalDate)))
    }

    /// In mode `observe` the row is there and nothing follows it: the ticket is made when the mode allows it.
    private mutating func planTicket(for origin: Letter) async throws {
        let message = origin.message
        let effect = effect(
            .helpdeskCreate, "ticket",
            .create(
                NewTicket(
                    subject: decision.state.subject, text: masked(message?.visible ?? "The message cannot be read."),
                    requester: decision.state.customer?.text, isAuthenticated: principal.level >= .l1,
                    messageIDs: [message?.messageID].compactMap { $0 }, existing: origin.conversation)))
        decision.effects.append(effect)
        var before = decision
        before.effects.removeLast()
        let verdict = try await ledger.deliberate(
            on: effect, in: before, event: work.event, policy: desk.policy, now: now
        ).verdict
        if verdict == .allow { decision.state.hasTicket = true }
    }

    /// A mailbox whose messages come from its helpdesk has no mail server. What a team would be sent there stands in the ticket:
    /// the hand-over does already, anything else becomes a note. Keywords are the ticket's tags.
    mutating func keepToTicket() {
        guard desk.files.intake == .helpdesk else { return }
        let ofMail = decision.effects.filter { $0.kind.lane != .commerce }
        decision.effects.removeAll { $0.kind.lane != .commerce }
        decision.isUntold = false
        for (i, effect) in ofMail.enumerated() {
            guard case .mail(let mail)? = effect.body, told == nil || effect.purpose != .brief else { continue }
            let words = String(
                decoding: Array(parse(mail.bytes).text.utf8.prefix(TicketNote.longest - 200)), as: UTF8.self)
            let marker = "replyd/\(decision.state.id)/\(work.event.cause.text)/\(effect.purpose.rawValue)\(i)"
            plan(
                .helpdeskNote, "told:\(i)", .note(TicketNote(text: words, marker: marker, record: nil)))
        }
    }

    private mutating func plan(_ kind: EffectKind, _ step: String, _ job: TicketWork) {
        decision.effects.append(effect(kind, step, job))
    }

    private func effect(_ kind: EffectKind, _ step: String, _ job: TicketWork) -> PlannedEffect {
        PlannedEffect(
            proposal: .helpdesk(kind), purpose: .sync, step: "helpdesk:\(step)", body: .ticket(job),
            description: "the ticket of \(decision.state.id): \(step)")
    }

    /// The keywords of this decision without their prefix; a ticket carries the marks of the whole case.
    private func ticketTags(isNew: Bool) -> TicketWork? {
        let prefix = desk.files.keywordPrefix
        func plain(_ words: [String]) -> [String] {
            words.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        }
        for effect in decision.effects.reversed() where effect.step.hasPrefix("flag:") {
            guard case .keywords(_, _, _, let add, let remove)? = effect.body else { continue }
            return .tags(add: plain(add), remove: plain(remove))
        }
        let add = marks.hold.filter { isNew || !marks.before.contains($0) }
        let remove = marks.before.filter { !marks.hold.contains($0) }
        guard !add.isEmpty || !remove.isEmpty else { return nil }
        return .tags(add: add.map(\.rawValue), remove: remove.map(\.rawValue))
    }

    private var dueWords: String? {
        decision.state.dues?.map(\.due).min().map(notation(of:))
    }
}
