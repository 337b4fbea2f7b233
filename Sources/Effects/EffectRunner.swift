import Resolution
package import Store
import Transport

package import struct Foundation.Date

/// Executes planned effects of one mailbox, one lane after the other's own pace, and nothing else.
///
/// The rules, for every kind:
/// 1. An effect is `executing`, durably, before the outside hears of it.
/// 2. What a crash left `executing` is looked up before anything is repeated. At the shop the idempotency key decides.
///    In Sent a Message-ID proves the sending; its absence proves nothing unless the server files Sent by itself.
///    What cannot be settled is `in_doubt` and goes to a person.
/// 3. A temporary failure before anything was accepted is retried with growing distance for two days (a brief: one; what is
///    for a helpdesk: a fortnight), then failed.
/// 4. Trouble of the mailbox (a refused login, a certificate, a full folder) counts no attempt, and its lane rests.
/// 5. What has failed for good is told: an action or mail to a customer gives the case to a person, a brief goes to the
///    default team and then into Drafts, everything else shows as the mailbox's trouble until one of its kind works again.
/// 6. A reply that reports an action is never here before the action is `done`: it is not written until then.
package struct EffectRunner: Sendable {
    package let ledger: Ledger
    package let hands: Hands
    package let clock: @Sendable () -> Date
    let pace: Pace

    /// - Parameter earlier: in whose place this one is after a reload. What it reported is still known, its rests are over.
    package init(
        ledger: Ledger, hands: Hands, clock: @escaping @Sendable () -> Date, after earlier: EffectRunner? = nil
    ) {
        self.ledger = ledger
        self.hands = hands
        self.clock = clock
        pace = Pace(
            perMinute: hands.sendsPerMinute, knowing: earlier?.pace.troubles ?? [:], report: hands.report)
    }

    /// Settles what an earlier process left `executing`. Called once, before the lanes start.
    package func recover() async throws {
        for lane in Lane.allCases {
            while let claimed = try await ledger.reclaim(lane, mailbox: hands.mailbox, now: clock()) {
                try await execute(claimed)
            }
        }
    }

    /// Executes the oldest planned effect of a lane. False when there is none, or none may go yet: the lane rests, or
    /// the mailbox has sent what it may.
    package func next(in lane: Lane) async throws -> Bool {
        guard pace.mayGo(lane, at: clock()),
            let claimed = try await ledger.claim(lane, mailbox: hands.mailbox, now: clock())
        else { return false }
        if lane == .smtp { pace.sends(at: clock()) }
        try await execute(claimed)
        return true
    }

    private func execute(_ claimed: consuming Claimed) async throws {
        let ending: Ending
        switch claimed.kind {
        case .smtpSend: ending = try await send(claimed)
        case .imapDraft:
            // What was meant for a team waits to be seen by whoever opens the mailbox.
            let isForTeam = claimed.purpose.isForEverybody
            ending = await file(claimed, in: .drafts, flags: ["\\Draft", isForTeam ? "\\Flagged" : "\\Seen"])
        case .imapSent: ending = await file(claimed, in: .sent, flags: ["\\Seen"])
        case .imapFlag: ending = claimed.body.isWithdrawal ? await withdraw(claimed) : await tag(claimed)
        case .imapMove: ending = await move(claimed)
        case .helpdeskCreate, .helpdeskTag, .helpdeskNote, .helpdeskUpdate, .helpdeskRecord:
            ending = try await keepTicket(claimed)
        case .helpdeskReply: ending = try await reply(claimed)
        default: ending = await act(claimed)
        }
        let (kind, isForStaff) = (claimed.kind, [.brief, .approval, .digest].contains(claimed.purpose))
        let lost = try await record(ending, of: claimed)
        guard let part = Self.part(kind, isForStaff: isForStaff) else { return }
        if let lost {
            pace.note(MailboxTrouble(part.server, words: "\(part.what): \(lost)", isTemporary: false))
        } else if ending.isDone {
            pace.works(part.server)
        }
    }

    /// What no case is told of, in words for the mailbox's `status`.
    private static func part(_ kind: EffectKind, isForStaff: Bool) -> (server: MailboxTrouble.Server, what: String)? {
        switch kind {
        case .imapSent: (.sent, "the copy of an answer could not be filed in Sent")
        case .imapFlag: (.keywords, "a message could not be given its keywords")
        case .imapMove: (.moves, "a message could not be moved")
        case .helpdeskCreate, .helpdeskTag, .helpdeskNote, .helpdeskUpdate, .helpdeskRecord:
            (.helpdesk, "a ticket could not be kept")
        case .smtpSend where isForStaff: (.staff, "a message to a team or an approver could not be sent")
        case .imapDraft where isForStaff: (.drafts, "what a team could not be sent could not be left in Drafts")
        default: nil
        }
    }

    /// - Returns: why it has failed for good; nil when it has not.
    private func record(_ ending: Ending, of claimed: consuming Claimed) async throws -> String? {
        let now = clock()
        let isLate = now.timeIntervalSince(claimed.planned) > Self.patience(with: claimed)
        switch ending {
        case .done(let receipt):
            try await ledger.finish(
                claimed, receipt: receipt, serverSavesSent: hands.serverSavesSent, now: now)
        case .retry(let why):
            let wait = Self.wait(afterAttempt: claimed.attempt)
            let retry = isLate ? nil : now.addingTimeInterval(wait)
            try await ledger.fail(claimed, why: why, retryAt: retry, now: now)
            return isLate ? why : nil
        case .waiting(let why, let seconds):
            try await ledger.fail(
                claimed, why: why, retryAt: isLate ? nil : now.addingTimeInterval(seconds), countsAttempt: isLate,
                now: now)
            return isLate ? why : nil
        case .settled:
            // The ledger knows already.
            _ = consume claimed
        case .failed(let why):
            try await ledger.fail(claimed, why: why, retryAt: nil, now: now)
            return why
        case .declined(let why):
            try await ledger.fail(claimed, why: why, retryAt: nil, reason: .conflict, now: now)
        case .inDoubt(let why):
            try await ledger.doubt(claimed, why: why, now: now)
        }
        return nil
    }

    /// Seconds for which an answer is tried.
    static let patienceWithAnswers = 2 * 86_400.0
    /// Seconds until a ticket that somebody changes right now is tried again.
    static let patienceWithOneTicket = 30.0

    /// Seconds for which it is tried. After two days an answer is a person's to give; what a team must hear of is left in
    /// Drafts after one; a ticket is late better than not at all.
    private static func patience(with claimed: borrowing Claimed) -> Double {
        if claimed.kind.rawValue.hasPrefix("helpdesk."), claimed.kind != .helpdeskReply { return 14 * 86_400 }
        return claimed.kind == .smtpSend && claimed.purpose.isForEverybody ? 86_400 : patienceWithAnswers
    }

    /// 5 s, 25 s, 2 min, 10 min, then every half hour.
    static func wait(afterAttempt attempt: Int) -> Double {
        [5, 25, 120, 600].dropFirst(max(0, attempt - 1)).first ?? 1_800
    }
}

/// How an attempt ended.
enum Ending: Sendable, Equatable {
    case done(Receipt)
    /// Written down already, from the reply line.
    case settled
    case retry(String)
    /// Not this effect's fault: no attempt is counted.
    case waiting(String, seconds: Double)
    case failed(String)
    /// A person was there first: it shall not be done beside what they do.
    case declined(String)
    case inDoubt(String)

    var isDone: Bool {
        switch self {
        case .done, .settled: true
        default: false
        }
    }
}
