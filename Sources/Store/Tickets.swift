import Foundation
import GRDB
package import Resolution

// What the ledger knows of tickets in a helpdesk.
extension Ledger {
    /// What the ticket of a case is known by there: readable, and nobody else's. The moment it was opened is part of it, so
    /// that a case of a restored ledger never meets the ticket of another that had its number.
    package func ticketID(of file: Case) -> String {
        let opened = String(Int64((file.opened.timeIntervalSince1970 * 1000).rounded()))
        return "\(file.id).\(ids.id(["ticket", file.mailbox, file.id, opened]))"
    }

    /// The case whose ticket is known by `id`; nil when it is none of this ledger and mailbox.
    package func file(ofTicket id: String, mailbox: String) async throws -> Case? {
        guard let name = id.split(separator: ".").first.map(String.init), let number = Shown.case.number(name),
            let file = try await read({ db in try Self.file(db, number) }), file.mailbox == mailbox,
            ticketID(of: file).utf8.elementsEqual(id.utf8)
        else { return nil }
        return file
    }

    /// The id of the ticket that an effect is about, the helpdesk's own number of it where the case began in one, and whether
    /// an earlier effect for it is still to come: they keep their order, because a later tag takes back an earlier one. An answer
    /// that waits for the end of quiet hours holds up nobody.
    package func ticket(of claimed: borrowing Claimed) async throws -> (id: String, number: String?, isBehind: Bool) {
        guard let number = Shown.case.number(claimed.caseID), let effect = Shown.effect.number(claimed.effect) else {
            throw LedgerError.unknown("case \(claimed.caseID)")
        }
        return try await read { db in
            guard let file = try Self.file(db, number) else { throw LedgerError.unknown("case \(number)") }
            let isBehind =
                try Bool.fetchOne(
                    db.cachedStatement(
                        sql: """
                            select exists (select 1 from effect where case_id = ? and id < ? and kind like 'helpdesk.%'
                                and kind <> 'helpdesk.reply' and state in ('planned', 'executing'))
                            """), arguments: [number, effect]) ?? false
            let beginning = try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        select conversation from case_file join letter on letter.id = case_file.origin_letter
                        where case_file.id = ?
                        """), arguments: [number])
            return (self.ticketID(of: file), beginning, isBehind)
        }
    }

    /// The ticket and the number there of the message that an answer answers; nil when that came by mail.
    package func placeToAnswer(_ claimed: borrowing Claimed) async throws -> (conversation: String, message: UInt64)? {
        guard let effect = Shown.effect.number(claimed.effect) else { return nil }
        return try await read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        select conversation, uid_validity, uid from letter
                        where id = (select letter_id from effect where id = ?) and conversation is not null
                        """), arguments: [effect])
            return row.map { row in
                let (high, low): (UInt32, UInt32) = (row["uid_validity"], row["uid"])
                return (row["conversation"], UInt64(high) << 32 | UInt64(low))
            }
        }
    }

    /// The tags that stood at the ticket when replyd last wrote them, and whether nothing more is to come; nil before the first.
    package func lastTags(of file: Case) async throws -> (kept: [String], isSettled: Bool)? {
        let rows = try await effects(case: file.id).filter {
            $0.kind.rawValue.hasPrefix("helpdesk.") && $0.kind != .helpdeskReply
        }
        let isSettled = rows.allSatisfy { ![.planned, .executing].contains($0.state) }
        guard let last = rows.last(where: { $0.kind == .helpdeskTag && $0.state == .done }),
            case .list(let kept)? = last.receipt?.facts["tags.kept"]
        else { return nil }
        return (kept, isSettled)
    }

    /// Those tags of replyd's that stand at the ticket of a case, without their prefix, by what it wrote there or is about to.
    package func standingTags(of id: String) async throws -> Set<String> {
        guard let number = Shown.case.number(id) else { return [] }
        return try await read { db in
            try String.fetchAll(
                db.cachedStatement(
                    sql: """
                        select body from effect where case_id = ? and kind = 'helpdesk.tag'
                            and state in ('planned', 'executing', 'done', 'simulated') order by id
                        """), arguments: [number]
            ).reduce(into: []) { standing, body in
                guard case .ticket(.tags(let add, let remove)) = try value(EffectBody.self, of: body) else { return }
                standing = standing.subtracting(remove).union(add)
            }
        }
    }

    /// What was sent is kept in the ticket of its case, as an effect of its own: with the same bytes, or with what a person
    /// made of our draft.
    static func planRecord(
        _ db: Database, of effect: EffectRow, sent record: TicketRecord? = nil, mailID: Int64?, case number: Int64,
        now: Date
    ) throws {
        guard try file(db, number)?.hasTicket == true, case .mail(let mail)? = effect.body else { return }
        let body = record.map { EffectBody.ticket(.record($0)) } ?? .mail(mail)
        let policy = MailboxPolicy(
            name: effect.mailbox, address: mail.envelopeFrom, modes: ModePolicy(standard: .send), limits: Limits(),
            teams: [:])
        let weighing = try Weighing(db, case: number, policy: policy, runs: nil, now: now)
        let (cause, proposal) = (Cause.effect(effect.id), Proposal.helpdesk(.helpdeskRecord))
        var intent = Intent(
            proposal: proposal, purpose: .sync, run: effect.run, cause: cause, body: body, target: "ticket",
            key: weighing.key(cause, run: effect.run, step: "record", ordinal: 0, target: "ticket"), digest: "",
            description: "\(effect.id) in the ticket", requiredLevel: .l0, approveOver: nil, alwaysApprove: false,
            counted: .none)
        intent.digest = weighing.digest(of: intent)
        let ruling = Policy.authorize(
            weighing.file.principal, proposal, try weighing.circumstances(of: intent), grants: [], limits: policy.limits
        )
        guard case .allow(let permit) = consume ruling else { return }
        var writing = Writing(weighing: weighing, isSimulating: false, isStrict: true)
        try writing.insert(intent, .planned, why: nil, mailID: mailID, spending: permit)
    }
}
