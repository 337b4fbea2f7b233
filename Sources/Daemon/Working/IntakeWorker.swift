import Mail
import Resolution
import ServiceLifecycle
import Store
import Synchronization
import Understanding

import struct Foundation.Date

/// Takes fetched letters through parsing, screening and understanding into a case.
///
/// Letters go by the batch, and up to four batches are on their way at once: the ledger takes up one, the reader parses
/// one, one is understood, and what became of one is written in one transaction. The crash counter is committed before a stranger's
/// bytes are parsed: a letter that stopped the process three times is quarantined, and the next one flows.
struct IntakeWorker: Sendable {
    let ledger: Ledger
    /// Names of the mailboxes that are worked now.
    let mailboxes: @Sendable () -> [String]
    let desks: @Sendable (String) -> Desk?
    let reader: ReaderProcess
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void
    /// Called whenever letters have become cases.
    var progressed: @Sendable () async -> Void = {}
    /// Letters wait where they are while it has no room.
    var disk: DiskSpace?
    /// How often this process failed with a letter that did no harm to the reader.
    private let failures = Failures()

    static let patience = 3
    /// Sign of a look-up that failed while the sender was identified.
    static let silentShop = "shop"
    /// Sign of an approval's token in a message of somebody else.
    static let foreignKey = "approval"
    private static let atMost = 100
    private static let octets = 2 << 20

    init(
        ledger: Ledger, mailboxes: @escaping @Sendable () -> [String], desks: @escaping @Sendable (String) -> Desk?,
        reader: ReaderProcess, clock: @escaping @Sendable () -> Date,
        report: @escaping @Sendable (LogLine) -> Void, progressed: @escaping @Sendable () async -> Void = {},
        disk: DiskSpace? = nil
    ) {
        self.ledger = ledger
        self.mailboxes = mailboxes
        self.desks = desks
        self.reader = reader
        self.clock = clock
        self.report = report
        self.progressed = progressed
        self.disk = disk
    }

    private typealias Taken = (id: Int64, outcome: IntakeOutcome)
    private typealias Read = (letter: Letter, result: Result<Message, ReaderFailure>)

    private final class Failures: Sendable {
        let counts = Mutex<[Int64: Int]>([:])
    }

    /// Takes what waits, until nothing does or the daemon shuts down. True when there was something to do.
    ///
    /// An error that concerns one letter is thrown after the others were taken; the third time it quarantines that letter.
    func next() async throws -> Bool {
        guard disk?.trouble == nil else { return false }
        // A letter is under suspicion from when it is begun: what only takes time is done before.
        if try await ledger.count(of: .fetched) > 0 { await reader.warmUp() }
        var batch = try await begin(after: 0, takesSuspect: true)
        guard !batch.isEmpty else { return false }
        var read: [Read] = []
        var taken: [Taken] = []
        var trouble: (any Error)?
        while !batch.isEmpty || !read.isEmpty || !taken.isEmpty {
            let (begun, parsed, ended) = (batch, read, taken)
            async let stored = store(ended)
            async let upcoming = upcoming(after: begun)
            async let reading = self.read(begun)
            let understood = try await understand(parsed)
            let later = try await stored
            trouble = trouble ?? understood.trouble ?? later
            taken = understood.taken
            read = try await reading
            batch = try await upcoming
        }
        if let trouble { throw trouble }
        return true
    }

    /// Takes letters in while they are being fetched, so that neither waits for the other. What is left, and what fails
    /// here, is for `next`.
    func alongside<T: Sendable>(_ fetching: @Sendable () async throws -> T) async throws -> T {
        let isFetched = Mutex(false)
        async let taking: Void = {
            while !isFetched.withLock({ $0 }) {
                guard (try? await next()) != true else { continue }
                try? await Task.sleep(for: .milliseconds(20))
            }
        }()
        defer { isFetched.withLock { $0 = true } }
        let fetched = try await fetching()
        isFetched.withLock { $0 = true }
        await taking
        return fetched
    }

    private func begin(after last: Int64, takesSuspect: Bool) async throws -> [BegunLetter] {
        try await ledger.beginParsing(
            mailboxes: mailboxes(), after: last, takesSuspect: takesSuspect, atMost: Self.atMost,
            octets: Self.octets)
    }

    /// The batch to read next. A letter under suspicion is begun only when nothing else is being read.
    private func upcoming(after current: [BegunLetter]) async throws -> [BegunLetter] {
        guard let last = current.last, last.earlier == 0, !Task.isShuttingDownGracefully else { return [] }
        return try await begin(after: last.letter.id, takesSuspect: false)
    }

    // MARK: One batch

    /// Parses letters in the reader process. What needs no reading to be known fails at once.
    private func read(_ batch: [BegunLetter]) async throws -> [Read] {
        var results: [Int64: Result<Message, ReaderFailure>] = [:]
        let readable = batch.filter { begun in
            let harm =
                begun.earlier >= Self.patience
                ? "parsing it stopped replyd \(begun.earlier) times"
                : begun.bytes.isEmpty
                    ? "the server does not hand this message over"
                    : begun.letter.isNoticeOfTicket ? "its ticket could not be read in the helpdesk" : nil
            if let harm { results[begun.letter.id] = .failure(ReaderFailure(what: harm)) }
            return harm == nil
        }
        if !readable.isEmpty {
            let found = Mutex<[Result<Message, ReaderFailure>]>([])
            try await reader.messages(in: readable.map(\.bytes)) { _, result in found.withLock { $0.append(result) } }
            for (begun, result) in zip(readable, found.withLock { $0 }) { results[begun.letter.id] = result }
        }
        return batch.compactMap { begun in results[begun.letter.id].map { (begun.letter, $0) } }
    }

    /// Makes of each letter what it is. Gives what failed for one that is tried again.
    private func understand(_ read: [Read]) async throws -> (taken: [Taken], trouble: (any Error)?) {
        let answered = try await lastSent(read)
        // Understanding takes longer than anything else here: two halves on two cores.
        let half = read.count / 2
        async let first = understand(read[..<half], answered)
        let second = try await understand(read[half...], answered)
        let (taken, trouble) = try await first
        return (taken + second.taken, trouble ?? second.trouble)
    }

    private func understand(
        _ read: ArraySlice<Read>, _ answered: [Int64: Date]
    ) async throws -> (taken: [Taken], trouble: (any Error)?) {
        var taken: [Taken] = []
        var trouble: (any Error)?
        for (letter, result) in read {
            do {
                switch result {
                case .success(let message):
                    taken.append((letter.id, try await outcome(letter, message, answeredAt: answered[letter.id])))
                case .failure(let failure):
                    taken.append(quarantined(letter, "\(failure)", "\(error: failure)"))
                }
            } catch {
                if let given = try giveUp(letter, error) { taken.append(given) } else { trouble = trouble ?? error }
            }
        }
        return (taken, trouble)
    }

    /// By letter: when we last wrote to its author. An answer within seconds of that is a machine's.
    private func lastSent(_ read: [Read]) async throws -> [Int64: Date] {
        var dates: [Int64: Date] = [:]
        for (mailbox, letters) in Dictionary(grouping: read, by: \.letter.mailbox) {
            let authors = letters.compactMap { letter, result -> (Int64, EmailAddress)? in
                guard let from = try? result.get().from.first?.address, let author = EmailAddress(from) else {
                    return nil
                }
                return (letter.id, author)
            }
            let sent = try await ledger.lastSent(to: authors.map(\.1), mailbox: mailbox)
            for (id, author) in authors { dates[id] = sent[author.normalized] }
        }
        return dates
    }

    /// Writes what became of a batch; when that fails as a whole, of each by itself. Gives what failed for a letter.
    private func store(_ taken: [Taken]) async throws -> (any Error)? {
        guard !taken.isEmpty else { return nil }
        var trouble: (any Error)?
        do {
            _ = try await ledger.finishIntake(taken, now: clock())
        } catch let error where taken.count > 1 && !Self.isGeneral(error) {
            for one in taken {
                do {
                    _ = try await ledger.finishIntake([one], now: clock())
                } catch {
                    trouble = trouble ?? error
                    try await storeFailure(of: one.id, error)
                }
            }
        } catch {
            try await storeFailure(of: taken[0].id, error)
            trouble = error
        }
        await progressed()
        return trouble
    }

    private func storeFailure(of id: Int64, _ error: any Error) async throws {
        guard let letter = try await ledger.letter(id), let given = try giveUp(letter, error) else { return }
        _ = try await ledger.finishIntake([given], now: clock())
    }

    /// An error that says nothing about a letter: of the disk, of the whole program's end.
    private static func isGeneral(_ error: any Error) -> Bool {
        switch error as? LedgerError {
        case .disk, .noRoom: true
        default: error is CancellationError
        }
    }

    /// Nil while the letter may be tried again.
    private func giveUp(_ letter: Letter, _ error: any Error) throws -> Taken? {
        guard !Self.isGeneral(error) else { throw error }
        let count = failures.counts.withLock { counts in
            counts[letter.id, default: 0] += 1
            return counts[letter.id, default: 0]
        }
        guard count >= Self.patience else { return nil }
        failures.counts.withLock { $0[letter.id] = nil }
        return quarantined(letter, "it could not be taken in: \(error)", "it could not be taken in: \(error: error)")
    }

    private func quarantined(_ letter: Letter, _ why: String, _ said: LogLine) -> Taken {
        report("M-\(letter.id) of \(mailbox: letter.mailbox) is quarantined: \(said)")
        return (letter.id, .quarantined(why: why))
    }
}

// MARK: One letter

extension IntakeWorker {
    /// - Parameter answeredAt: when we last wrote to its author.
    func outcome(_ letter: Letter, _ message: Message, answeredAt: Date?) async throws -> IntakeOutcome {
        guard let desk = desks(letter.mailbox) else { throw LedgerError.unknown("mailbox \(letter.mailbox)") }
        let screening = screen(message, as: desk.own, answeredAt: answeredAt, arrivedAt: letter.internalDate)
        guard screening.policy != .none else {
            let why = "\(screening.kind.rawValue): " + screening.signs.map(\.rule).joined(separator: " ")
            return .ignored(message: message, screening: screening, why: why)
        }
        if let answer = approval(in: message, screening, desk, isMail: letter.conversation == nil) { return answer }
        return await understood(message, screening, desk)
    }

    /// A message that holds an approval's token: an answer of its approver, whose own authenticated address it must come
    /// from. Of anybody else it is nothing, and only people may answer it; nil for every other message.
    ///
    /// In a ticket nobody approves: the token stands there in a note that all agents can read.
    private func approval(
        in message: Message, _ screening: Screening, _ desk: Desk, isMail: Bool
    ) -> IntakeOutcome? {
        guard let token = ApprovalToken(in: message.subject ?? "") ?? ApprovalToken(in: message.visible) else {
            return nil
        }
        let isAuthentic =
            isMail && senderAuthentication(of: message, trusting: desk.own.authenticationServer) == .pass
        let sender = principal(of: message, authenticated: isAuthentic, customer: nil)
        // Who says so must be one person: of two names for one address none is known to be meant.
        let names = desk.policy.approvers.filter { $0.value == sender.address }.keys.sorted()
        if sender.level >= .l1, screening.policy == .allowed, names.count == 1, let by = names.first {
            let signatures = [by] + message.from.map(\.name)
            let instruction = ApproverInstruction(in: message.visible, signedBy: signatures)
            return .approval(
                message: message, screening: screening,
                ApprovalLetter(by: by, token: token, instruction: instruction, policy: desk.policy))
        }
        var doubtful = screening
        doubtful.policy = .humanOnly
        doubtful.signs.append(
            Message.Sign(rule: Self.foreignKey, detail: "the key of an approval, from somebody whose it is not"))
        return .assigned(
            message: message, screening: doubtful, reading: Reading(),
            principal: Principal(level: .l0, address: sender.address))
    }

    /// Where it belongs is looked for when it is written: the message that it answers may be of the same batch.
    private func understood(_ message: Message, _ screening: Screening, _ desk: Desk) async -> IntakeOutcome {
        let verdict = senderAuthentication(of: message, trusting: desk.own.authenticationServer)
        let from = message.from.count == 1 ? EmailAddress(message.from[0].address) : nil
        var customer: Customer?
        var screening = screening
        if verdict == .pass, let from {
            do {
                customer = try await desk.shop?.customer(at: from)
            } catch {
                // A silent shop must not make a known customer a stranger: a person looks.
                screening.policy = .humanOnly
                screening.signs.append(Message.Sign(rule: Self.silentShop, detail: "the shop did not answer: \(error)"))
            }
        }
        let principal = principal(of: message, authenticated: verdict == .pass, customer: customer)
        let reading = Understanding.understand(message.visible, subject: message.subject, with: desk.classifier)
        return .assigned(message: message, screening: screening, reading: reading, principal: principal)
    }
}
