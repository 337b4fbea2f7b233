package import Foundation
import GRDB
import Mail
import Resolution

/// What a person does to a case.
package enum CaseChange: Codable, Sendable, Equatable {
    case snooze(until: Date)
    case wake
    case close
    case reopen
    /// Everything of the other case becomes part of this one.
    case take(other: String)
    /// These messages (Message-IDs) and runs become a case of their own.
    case split(messages: [String], runs: [String])
    /// What the customer writes from now on is replyd's again, and so is what came while a person had the case and nobody has
    /// answered. `answeredUntil`: what came up to then is answered, whatever else the ledger knows.
    case handBack(answeredUntil: Date)
    /// Nothing automatic happens in it any more, until it is handed back.
    case keepOff
}

extension Ledger {
    /// Changes a case by a person's will, in one transaction with a line of its trail that names them. Gives one line that
    /// says what was done. Throws `caseRefuses` with the reason; then nothing has changed.
    package func change(_ id: String, _ change: CaseChange, by: String, now: Date) async throws -> String {
        try await write("ledger.grant") { db in
            guard let number = Shown.case.number(id), let file = try Self.file(db, number) else {
                throw LedgerError.unknown("case \(id)")
            }
            let hand = CaseHand(db: db, number: number, file: file, by: by, now: now)
            switch change {
            case .snooze(let until): return try hand.snooze(until)
            case .wake: return try hand.move(.personWoke, "woken")
            case .close: return try hand.close()
            case .reopen: return try hand.move(.personReopened, "reopened")
            case .take(let other): return try hand.take(other)
            case .split(let messages, let runs): return try hand.split(messages, runs)
            case .handBack(let date): return try hand.handBack(answeredUntil: date)
            case .keepOff: return try hand.keepOff()
            }
        }
    }
}

private struct CaseHand {
    let db: Database
    let number: Int64
    let file: Case
    let by: String
    let now: Date

    private func note(_ what: String, case number: Int64) throws {
        try Ledger.note(db, TrailEntry("person", "\(what) by \(by)"), case: number, letter: nil, at: now)
    }

    private func refuse(_ why: String) -> LedgerError { .caseRefuses(file.id, why) }

    func move(_ happening: CaseHappening, _ word: String) throws -> String {
        var next = file
        guard next.state.apply(happening) else { throw refuse("it is \(file.state.rawValue)") }
        next.asideUntil = nil
        next.isPersons = nil
        next.closesAt = nil
        try Ledger.update(db, next, number: number, originLetter: nil, now: now)
        try note("\(file.state.rawValue) → \(next.state.rawValue), \(word)", case: number)
        try tell()
        return "\(file.id) is \(next.state.rawValue)"
    }

    func snooze(_ until: Date) throws -> String {
        guard until > now else { throw refuse("that day has passed") }
        var next = file
        guard next.state.apply(.personSnoozed) else { throw refuse("it is \(file.state.rawValue)") }
        next.asideUntil = until
        next.isPersons = file.state == .withHuman || file.isPersons == true
        try Ledger.update(db, next, number: number, originLetter: nil, now: now)
        try db.change(
            sql: "insert into timer (case_id, run, due) values (?, ?, ?)",
            arguments: [number, Ledger.asideTimer, stored(until)])
        try note("snoozed until \(notation(of: until))", case: number)
        try tell()
        return "\(file.id) is snoozed until \(notation(of: until))"
    }

    func close() throws -> String {
        if let waiting = try underWay(number) { throw refuse("\(waiting) is still under way; decide on it first") }
        return try move(.personClosed, "closed")
    }

    /// Also of a case that a person has answered: until then its runs are theirs, and so is what the customer writes back.
    func handBack(answeredUntil: Date) throws -> String {
        var next = file
        guard next.state.apply(.personHandedBack) || file.isWithPeople else {
            throw refuse("it is \(file.state.rawValue)")
        }
        next.isHandsOff = nil
        next.reason = nil
        next.route = nil
        // What a person had of it is done; what nobody has answered begins anew.
        for i in next.runs.indices where next.runs[i].state == .handedOver {
            next.runs[i].state = .done
            next.runs[i].outcome = Run.byPerson
        }
        let open = try unanswered(file.meanwhile ?? [], after: answeredUntil)
        next.meanwhile = nil
        if !open.isEmpty { next.state.apply(.returned) }
        try Ledger.update(db, next, number: number, originLetter: nil, now: now)
        try note(open.isEmpty ? "handed back" : "handed back with \(open.count) unanswered", case: number)
        // A cause of their own: what follows from them now is not what followed while a person had the case.
        for letter in open {
            try Ledger.add(db, .message(letter), cause: .effect("back:\(cause):\(letter)"), to: number, at: now)
        }
        try tell()
        return "\(file.id) is \(next.state.rawValue)"
    }

    private func unanswered(_ letters: [Int64], after date: Date) throws -> [Int64] {
        try letters.filter { letter in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: """
                        select not is_answered and not was_answered and internal_date > ? from letter
                        where id = ? and case_id = ?
                        """), arguments: [stored(date), letter, number]) ?? false
        }
    }

    private var cause: String { "\(file.id):\(file.version)" }

    /// Messages and ticket shall say what the case is now.
    private func tell() throws {
        try Ledger.add(db, .changedByPerson, cause: .effect("person:\(cause)"), to: number, at: now)
    }

    /// What waits to be said or done is given up; what is under way is not: it would not be known whether it happened.
    func keepOff() throws -> String {
        var next = file
        next.state.apply(.handedOver)
        next.isHandsOff = true
        next.reason = file.reason ?? .policy
        for i in next.runs.indices where next.runs[i].state != .done {
            next.runs[i].state = .handedOver
            next.runs[i].waitingFor = nil
            next.runs[i].said = []
        }
        try db.change(
            sql: """
                update effect set state = 'cancelled', why = ?, finished = ?
                where case_id = ? and state in ('planned', 'awaiting_approval') and kind not like 'helpdesk.%'
                    and (recipient = 'customer' or lane = 'commerce' or kind = 'imap.draft')
                """, arguments: ["a person took the case", stored(now), number])
        try Ledger.update(db, next, number: number, originLetter: nil, now: now)
        try note("\(file.state.rawValue) → \(next.state.rawValue), keep off", case: number)
        try tell()
        return "\(file.id) is \(next.state.rawValue)"
    }

    /// Never two customers: what one has written must not be answered to the other.
    func take(_ id: String) throws -> String {
        guard let second = Shown.case.number(id), second != number, let other = try Ledger.file(db, second) else {
            throw LedgerError.unknown("case \(id)")
        }
        guard let customer = file.customer, let theirs = other.customer, customer == theirs,
            file.mailbox == other.mailbox
        else { throw refuse("\(id) is of another customer or mailbox") }
        guard (file.principal.level >= .l1) == (other.principal.level >= .l1) else {
            throw refuse("the sender of one of the two is not authenticated")
        }
        for one in [number, second] {
            if let waiting = try underWay(one) { throw refuse("\(waiting) is still under way; decide on it first") }
        }
        var next = file
        next.runs += other.runs
        let ended: [CaseState] = [.resolved, .closed]
        if ended.contains(file.state), !ended.contains(other.state) { next.state = other.state }
        if other.state == .withHuman { next.state = .withHuman }
        next.reason = file.reason ?? other.reason
        try moveRows(from: second, to: number, letters: nil)
        let latest = try latestLetter(of: number)
        try Ledger.update(db, next, number: number, originLetter: latest, now: now)
        var emptied = other
        emptied.runs = []
        emptied.state = .closed
        emptied.outcome = nil
        try Ledger.update(db, emptied, number: second, originLetter: nil, now: now)
        try note("\(id) merged into this case", case: number)
        try note("merged into \(file.id)", case: second)
        return "\(id) is part of \(file.id)"
    }

    func split(_ messages: [String], _ runs: [String]) throws -> String {
        guard !messages.isEmpty || !runs.isEmpty else { throw refuse("name a message or a run to split off") }
        if let waiting = try underWay(number) { throw refuse("\(waiting) is still under way; decide on it first") }
        var letters: [Int64] = []
        for id in messages {
            let found = try Int64.fetchOne(
                db.cachedStatement(sql: "select id from letter where case_id = ? and message_id = ?"),
                arguments: [number, id])
            guard let found else { throw refuse("it holds no message \(id)") }
            letters.append(found)
        }
        let moved = file.runs.filter { run in
            runs.contains { $0.utf8.elementsEqual(run.id.utf8) } || letters.contains(run.message)
        }
        for id in runs where !moved.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
            throw refuse("it holds no run \(id)")
        }
        // What a run was begun by goes with it, unless others stay that began there, too.
        let begun = moved.map(\.message).filter { letter in
            !letters.contains(letter)
                && !file.runs.contains { run in run.message == letter && !moved.contains { $0.id == run.id } }
        }
        letters += Set(begun).sorted()
        let all = try Int64.fetchAll(
            db.cachedStatement(sql: "select id from letter where case_id = ? order by id"), arguments: [number])
        let left = all.filter { !letters.contains($0) }
        guard let origin = letters.max(), let kept = left.max() else {
            throw refuse("a case keeps at least one message, and a split takes at least one")
        }
        var fresh = Case(
            id: "", mailbox: file.mailbox, principal: file.principal, opened: now,
            subject: try Ledger.letter(db, origin)?.message?.subject ?? file.subject)
        fresh.language = file.language
        fresh.runs = moved
        // Whoever splits a case has it in hand: nothing of it is answered by itself before a message comes.
        fresh.state = .withHuman
        fresh.reason = file.reason ?? .customerAsked
        let second = try Ledger.insert(db, fresh, originLetter: origin)
        try moveRows(from: number, to: second, letters: letters)
        var next = file
        next.runs = file.runs.filter { run in !moved.contains { $0.id == run.id } }
        try Ledger.update(db, next, number: number, originLetter: kept, now: now)
        let other = Shown.case(second)
        try note("\(letters.count) message\(letters.count == 1 ? "" : "s") split into \(other)", case: number)
        try note("split from \(file.id)", case: second)
        return "\(other) is split from \(file.id)"
    }

    /// Letters with their events, threads and objects; all of the case, or those given.
    private func moveRows(from: Int64, to: Int64, letters: [Int64]?) throws {
        let list = letters.map { " and id in (\($0.map(String.init).joined(separator: ", ")))" } ?? ""
        try db.execute(
            sql: """
                insert or ignore into case_thread (case_id, thread_id)
                select distinct :to, thread_id from letter
                where case_id = :from and thread_id is not null\(list)
                """, arguments: ["from": from, "to": to])
        if let letters {
            for letter in letters {
                try db.change(
                    sql: """
                        update case_event set case_id = :to
                        where case_id = :from and json_extract(kind, '$.message._0') = :letter
                        """, arguments: ["from": from, "to": to, "letter": letter])
            }
        } else {
            for sql in [
                "update case_event set case_id = :to where case_id = :from",
                "update timer set case_id = :to where case_id = :from and fired is null",
                "insert or ignore into case_thread select :to, thread_id from case_thread where case_id = :from",
                "delete from case_thread where case_id = :from and case_id <> :to",
                "insert or ignore into case_object select :to, number from case_object where case_id = :from",
                "delete from case_object where case_id = :from and case_id <> :to",
            ] {
                try db.change(sql: sql, arguments: ["from": from, "to": to])
            }
        }
        try db.execute(
            sql: "update letter set case_id = :to where case_id = :from\(list)", arguments: ["from": from, "to": to])
    }

    private func latestLetter(of number: Int64) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(
                sql: "select id from letter where case_id = ? order by internal_date desc, id desc limit 1"),
            arguments: [number])
    }

    /// Something of the case that is not over: its digest or its events name the case.
    private func underWay(_ number: Int64) throws -> String? {
        let effect = try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    select id from effect where case_id = ? and state in ('planned', 'awaiting_approval', 'executing')
                        and kind not like 'helpdesk.%' order by id limit 1
                    """), arguments: [number])
        return effect.map { Shown.effect($0) }
    }
}

extension Ledger {
    /// Names of timers that belong to a case, not to a run of it.
    package static let asideTimer = "case:aside"
    /// Tells a mailbox's team of cases that it could not be told of before.
    package static let untoldTimer = "case:untold"
    package static let closingTimer = "case:closing"
    /// Looks whether an action that was begun is done.
    package static let actingTimer = "case:acting"
    /// A case has at most one of these that has not gone off.
    package static let ageTimer = "case:age"
}
