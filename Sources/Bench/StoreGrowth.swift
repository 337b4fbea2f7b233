import Foundation
import Mail
import Resolution
import Store
import Understanding

/// `store.growth`: what one message costs the ledger, from its admission to the receipt of its answer, with a million
/// messages stored and with ten thousand. A thousand messages of 1 KB go the whole road; the rest are copies of them.
/// `STORED=100000` fills the large ledger with fewer.
struct StoreGrowth {
    private let folder: String
    private let policy: MailboxPolicy
    private static let original = 1_000
    private static let few = 10_000
    private static let many = ProcessInfo.processInfo.environment["STORED"].flatMap(Int.init) ?? 1_000_000
    private static let rounds = 9
    private static let perRound = 100

    private init(folder: String) throws {
        guard let address = EmailAddress("help@lumen.example"), let team = EmailAddress("team@lumen.example") else {
            throw BenchError(description: "the addresses of the bench are none")
        }
        self.folder = folder
        policy = MailboxPolicy(
            name: "shop", address: address, modes: ModePolicy(standard: .send),
            limits: Limits(repliesPerHour: 1_000_000), teams: ["default": team])
    }

    static func measure() async throws -> Measurement {
        let folder = FileManager.default.temporaryDirectory.path + "/replyd-growth-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await StoreGrowth(folder: folder).measure()
    }

    private func measure() async throws -> Measurement {
        let begin = ContinuousClock.now
        let small = try await ledger("few", Self.few)
        let large = try await ledger("many", Self.many)
        FileHandle.standardError.write(
            Data("store.growth: filled in \(Int((ContinuousClock.now - begin) / .seconds(1))) s\n".utf8))
        var (least, most): ([Double], [Double]) = ([], [])
        for round in 0...Self.rounds {
            let first = 2_000 + round * Self.perRound
            let (a, b) = (try await time(first, on: small), try await time(first, on: large))
            // The first round warms both caches.
            guard round > 0 else { continue }
            least.append(a)
            most.append(b)
        }
        try small.close()
        try large.close()
        let (few, many) = (Self.median(least), Self.median(most))
        return Measurement(
            "store.growth", many * 1_000, "µs/message", peer: ("with 10,000 stored", few * 1_000), ratio: few / many,
            goal: 0.91, runs: Self.rounds)
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// A ledger in which so many messages were dealt with, the latest of them ten days ago.
    private func ledger(_ name: String, _ count: Int) async throws -> Ledger {
        let place = folder + "/" + name
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let ledger = try Ledger(path: place + "/replyd.sqlite")
        let past = Date().addingTimeInterval(-10 * 86_400)
        for number in 0..<Self.original { try await handle(number, at: past, on: ledger) }
        try await ledger.multiply(copies: count / Self.original - 1)
        guard try await ledger.count(of: .assigned) == count else {
            throw BenchError(description: "the ledger does not hold \(count) messages")
        }
        return ledger
    }

    /// Milliseconds for one message, the mean of a round.
    private func time(_ first: Int, on ledger: Ledger) async throws -> Double {
        let begin = ContinuousClock.now
        for number in first..<(first + Self.perRound) { try await handle(number, at: Date(), on: ledger) }
        return (ContinuousClock.now - begin) / .milliseconds(1) / Double(Self.perRound)
    }

    /// Everything that the ledger does for one message: admission, parsing, intake, decision, sending, copy in Sent.
    private func handle(_ number: Int, at now: Date, on ledger: Ledger) async throws {
        let head = "From: customer\(number)@post.example\r\nMessage-ID: <\(number)@post.example>\r\n\r\n"
        let text = head + String(repeating: "Where is my order? ", count: (1_024 - head.utf8.count) / 19)
        let uid = UInt32(number + 1)
        let admission = Admission(
            uid: uid, uidValidity: 1, bytes: Array(text.utf8), internalDate: now, wasAnswered: false,
            modes: policy.modes, draftsOnly: false, size: text.utf8.count, isTruncated: false)
        let cursor = FolderCursor(uidValidity: 1, lastUID: uid, lastDate: now, draftsOnly: false)
        _ = try await ledger.admit([admission], cursor: cursor, mailbox: policy.name, folder: "INBOX")
        for begun in try await ledger.beginParsing(mailboxes: [policy.name]) {
            let message = parse(begun.bytes)
            guard let from = message.from.first.flatMap({ EmailAddress($0.address) }) else { continue }
            _ = try await ledger.lastSent(to: [from], mailbox: policy.name)
            let outcome = IntakeOutcome.assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                reading: Reading(intent: "track_order", confidence: 0.9, abstains: false, language: "en"),
                principal: Principal(level: .l1, address: from))
            _ = try await ledger.finishIntake(begun.letter.id, outcome, now: now)
        }
        while let work = try await ledger.claimCase(worker: "bench", lease: 60, now: now) {
            let decision = try decision(work)
            _ = try await ledger.commit(decision, handling: work.event, policy: policy, simulating: false, now: now)
            try await ledger.release(work)
        }
        for lane in [Lane.smtp, .imap] {
            while let claimed = try await ledger.claim(lane, mailbox: policy.name, now: now) {
                try await ledger.finish(
                    claimed, receipt: Receipt(reference: "250 2.0.0 Ok", at: now), serverSavesSent: false, now: now)
            }
        }
    }

    private func decision(_ work: CaseWork) throws -> Decision {
        var decision = Decision(cause: work.event.cause, state: work.state)
        guard let customer = work.state.customer, let letter = work.originLetter else { return decision }
        let mail = FrozenMail(
            envelopeFrom: policy.address, envelopeTo: customer, messageID: "\(UUID().uuidString)@lumen.example",
            bytes: Array(repeating: UInt8(ascii: "x"), count: 1_024))
        decision.effects = [
            PlannedEffect(
                proposal: .send(purpose: .answer, to: .customer), purpose: .answer, step: "answer", body: .mail(mail)),
            PlannedEffect(
                proposal: .flag, purpose: .sync, step: "flag",
                body: .keywords(
                    folder: letter.folder, uidValidity: letter.uidValidity, uid: letter.uid, add: ["$ai_answered"],
                    remove: [])),
        ]
        decision.trail = [TrailEntry("understood", "track_order (90 %)"), TrailEntry("state", "open → resolved")]
        return decision
    }
}
