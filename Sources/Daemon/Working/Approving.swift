import Configuration
import Mail
import Reply
import Resolution
import Store
import Transport

// What waits for a yes: asking for it, asking again, and what comes of an approver's edit or silence.
extension CaseStep {
    /// Tells every approver what waits for a yes. Each gets a token of their own.
    mutating func askForApproval(of effect: String, isReminder: Bool) async throws {
        guard let held = try await ledger.held(effect) else {
            note("approval", "\(effect) does not wait any more")
            return
        }
        let reply = try await foretold(held.row)
        for (ordinal, name) in desk.policy.approvers.keys.sorted().enumerated() {
            var contents = contents(held, approver: name)
            contents.isReminder = isReminder
            contents.reply = reply
            let kind = held.row.kind.rawValue
            let subject =
                "[\(decision.state.id)] \(isReminder ? "still " : "")needs your yes: \(kind) "
                + (contents.needsTwo ? held.row.id : ledger.approvalToken(held, approver: name).text)
            try await send(
                approvalRequest(contents, utcOffset: desk.utcOffset), subject: subject, to: name, .approval,
                step: "approval:\(held.row.id)", ordinal: ordinal)
        }
    }

    private func contents(_ held: Held, approver: String) -> ApprovalContents {
        let row = held.row
        let run = decision.state.runs.first { $0.id == row.run }
        var contents = ApprovalContents(
            caseID: decision.state.id, effect: row.id, description: row.description, why: row.why ?? "",
            customerAddress: decision.state.customer?.text ?? "unknown", level: provenLevel(of: run),
            text: origin?.message?.visible ?? "",
            facts: decision.state.runs.reduce(into: Facts()) { $0.merge($1.facts) },
            expires: held.expires, approver: approver)
        contents.customerName = principal.customer?.name
        if case .action(let action)? = row.body {
            contents.action = action
            contents.inverse = action.inverse(run: run)
            contents.needsTwo = desk.policy.limits.needsTwo(
                for: action, category: run?.intent, tier: principal.customer?.tier)
        }
        contents.isReplyHeld = row.kind.isSaid
        return contents
    }

    private func provenLevel(of run: Run?) -> Level { run?.challenge?.answer == nil ? principal.level : .l3 }

    /// The words that would go out: of a held answer its own; of an action those that its receipt would lead to.
    private func foretold(_ row: EffectRow) async throws -> String? {
        if case .mail(let mail)? = row.body { return parse(mail.bytes).visibleWithSignature }
        guard case .action(let action)? = row.body, let shop = desk.shop,
            let run = decision.state.runs.first(where: { $0.id == row.run }), let runbook = desk.runbook(of: run),
            let receipt = try? await shop.predict(action, key: row.key, at: now)
        else { return nil }
        let (later, requests) = Engine(runbook).step(run, on: .acted(receipt), level: principal.level, at: now)
        // What would be looked up by then is not known yet.
        let asks = requests.contains { if case .wait = $0 { false } else { true } }
        guard !asks, later.state != .handedOver, !later.said.isEmpty,
            !later.said.contains(where: { $0.carriesCode == true })
        else { return nil }
        var copy = self
        copy.decision.state.runs = [later]
        return copy.written(later.said)?.text
    }

    /// Nobody said yes or no in time: it was cancelled, and a person takes the case.
    mutating func expired(_ effect: String, run: String?) async throws {
        if run != nil { try await resume(run, with: .rejected) }
        handOver(.policy, "nobody said yes or no to \(effect) in time; it was not done")
    }

    /// The answer as an approver wants it to read: what waits is given up for it, unless it states what is not proven.
    /// It goes where the other would have gone, and waits for a yes of its own.
    mutating func edited(_ effect: String, by: String, text: String) async throws {
        guard let held = try await ledger.held(effect), case .mail(let old)? = held.row.body,
            case .send(let purpose, let recipient) = held.row.proposal
        else {
            try await tell(by, of: effect, why: "it does not wait any more")
            return
        }
        let unproven = unproven(in: text, insteadOf: old)
        guard unproven.isEmpty else {
            note("claims", "the edited text states what is not proven: " + unproven.joined(separator: ", "))
            try await refuse(text, of: effect, by: by, unproven)
            return
        }
        guard let mail = frozen(text, purpose: purpose, isDraft: false, to: recipient),
            mail.envelopeTo == old.envelopeTo
        else {
            try await tell(by, of: effect, why: "there is no address that it may go to")
            return
        }
        decision.cancelled[effect] = "edited by \(by)"
        note("reply", "\(purpose.rawValue): as \(by) wrote it; every claim equals a fact of the case")
        try await add(
            PlannedEffect(
                proposal: held.row.proposal, purpose: purpose, run: held.row.run, step: "reply", body: .mail(mail),
                description: "reply to \(mail.envelopeTo), edited by \(by): \(text.prefix(400))"))
        guard decision.effects.isEmpty else { return }
        decision.cancelled = [:]
        try await tell(by, of: effect, why: "the policy lets no other answer go out; \(effect) waits on as it was")
    }

    /// What waits goes on waiting under the same token, so that a slip can be mended. After the third edit that states what
    /// nothing proves a person takes the case, with that text: they may know what the case does not.
    private mutating func refuse(_ text: String, of effect: String, by: String, _ unproven: [String]) async throws {
        let left = Self.edits - (try await ledger.edits(of: effect))
        let more = left == 1 ? "one more edit is" : "\(left) more edits are"
        let end = left > 0 ? "\(effect) waits on as it was, and \(more) possible" : "a person takes the case with it"
        try await tell(by, of: effect, why: "the text states what nothing proves; \(end)", unproven: unproven)
        guard left <= 0 else { return }
        decision.cancelled[effect] = "\(Self.edits) edits stated what nothing proves"
        unsent = text
        handOver(.claimUnproven, "\(by) edited \(effect), and the text states: " + unproven.joined(separator: ", "))
    }

    /// How often what waits may be edited in vain.
    private static let edits = 3

    /// What the text states beside what the case proves and what the answer that waits says already: that was checked.
    private func unproven(in text: String, insteadOf old: FrozenMail) -> [String] {
        let language = decision.state.language ?? desk.language(for: nil) ?? "en"
        let written = parse(old.bytes).visibleWithSignature
        func claims(_ text: String) -> [String] {
            Reply.unproven(
                in: text, language: language, facts: decision.state.runs.map(\.facts),
                passages: decision.state.runs.flatMap(\.passages), fixed: [written], avoiding: desk.files.voice.avoid,
                utcOffset: desk.utcOffset
            ).map(\.text)
        }
        let known = claims(written)
        return claims(text).filter { claim in !known.contains { $0.utf8.elementsEqual(claim.utf8) } }
    }

    /// Tells an approver that their answer did not count, and why.
    mutating func tell(_ approver: String, of effect: String, why: String, unproven: [String] = []) async throws {
        note("approval", "\(approver) is told: \(why)")
        try await send(
            approvalNotice(caseID: decision.state.id, effect: effect, why: why, unproven: unproven),
            subject: "[\(decision.state.id)] your answer about \(effect) did not count", to: approver, .notice,
            step: "approval notice:\(effect)", ordinal: 0)
    }

    private mutating func send(
        _ text: String, subject: String, to name: String, _ purpose: Purpose, step: String, ordinal: Int
    ) async throws {
        guard let address = desk.policy.approvers[name] else { return }
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: address, subject: subject, date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: purpose, ordinal: ordinal,
                domain: desk.policy.address.domain),
            text: text)
        outgoing.autoSubmitted = .generated
        outgoing.loopToken = ledger.loopToken(mailbox: desk.name)
        try await add(
            PlannedEffect(
                proposal: .send(purpose: purpose, to: .approver(name)), purpose: purpose, step: step, ordinal: ordinal,
                body: .mail(
                    FrozenMail(
                        envelopeFrom: desk.policy.address, envelopeTo: address, messageID: outgoing.messageID,
                        bytes: compose(outgoing))),
                description: purpose == .approval ? "approval request to \(name)" : "notice to \(name)"))
    }
}
