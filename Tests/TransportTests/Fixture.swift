import Foundation
import Loopback
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Understanding

@testable import Transport

extension Account {
    /// An account at scripted peers, without TLS.
    static func at(imap: Int = 1, smtp: Int = 1, security: Endpoint.Security = .plain) -> Account {
        Account(
            name: "test", imap: Endpoint(host: "127.0.0.1", port: imap, security: security),
            smtp: Endpoint(host: "127.0.0.1", port: smtp, security: security), username: "agent",
            credential: .password(Secret("sesame-opens")))
    }
}

/// A frozen mail of `size` bytes or a little more.
func frozen(size: Int = 300, id: String = "m1@shop.test") throws -> FrozenMail {
    let sender = try #require(EmailAddress("shop@shop.test"))
    let customer = try #require(EmailAddress("kim@customer.test"))
    var text = "From: shop@shop.test\r\nTo: kim@customer.test\r\nMessage-ID: <\(id)>\r\nSubject: Your lamp\r\n\r\n"
    let line = ".A line that begins with a dot, and a lamp that shines.\r\n"
    text += String(repeating: line, count: max(0, size - text.utf8.count + line.utf8.count - 1) / line.utf8.count)
    return FrozenMail(envelopeFrom: sender, envelopeTo: customer, messageID: id, bytes: Array(text.utf8))
}

/// The frozen mail as an effect that a real ledger has planned and claimed: nothing else is let out.
func claimed(_ mail: FrozenMail) async throws -> Claimed {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("transport-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let ledger = try Ledger(path: folder + "/replyd.sqlite")
    let now = Date(timeIntervalSince1970: 1_780_000_000)
    let policy = MailboxPolicy(
        name: "shop", address: mail.envelopeFrom, modes: ModePolicy(standard: .send), limits: Limits(actions: [:]),
        teams: ["default": mail.envelopeFrom], approvers: [:], acknowledges: false)

    let bytes = Array("Message-ID: <asked@customer.test>\r\n\r\nWhere is my lamp?".utf8)
    let admission = Admission(
        uid: 1, uidValidity: 7, bytes: bytes, internalDate: now, wasAnswered: false, modes: policy.modes,
        draftsOnly: false, size: bytes.count, isTruncated: false)
    let cursor = FolderCursor(uidValidity: 7, lastUID: 1, lastDate: now, draftsOnly: false)
    let letter = try #require(
        try await ledger.admit([admission], cursor: cursor, mailbox: "shop", folder: "INBOX").first)
    var message = Message()
    message.messageID = "asked@customer.test"
    message.subject = "A lamp"
    message.from = [Message.Mailbox(address: mail.envelopeTo.text)]
    message.date = Message.Timestamp(date: now, offsetMinutes: 0)
    let placement = try await ledger.placement(of: message, from: mail.envelopeTo, mailbox: "shop")
    _ = try await ledger.finishIntake(
        letter,
        .assigned(
            message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
            reading: Reading(intent: "track_order", confidence: 0.9, abstains: false, language: "en"),
            principal: Principal(level: .l1, address: mail.envelopeTo, customer: nil), placement: placement),
        now: now)

    let work = try #require(try await ledger.claimCase(worker: "test", lease: 60, now: now))
    var decision = Decision(cause: work.event.cause, state: work.state)
    decision.effects = [
        PlannedEffect(
            proposal: .send(purpose: .answer, to: .customer), purpose: .answer, step: "say", body: .mail(mail))
    ]
    let commitment = try await ledger.commit(
        decision, handling: work.event, policy: policy, simulating: false, now: now)
    guard let claimed = try await ledger.claim(.smtp, mailbox: "shop", now: now) else {
        Issue.record("the ledger planned nothing: \(commitment)")
        throw LedgerError.unknown("planned effect")
    }
    try ledger.close()
    return claimed
}

/// Counts calls over threads.
final class Counter: Sendable {
    private let state = Mutex(0)

    var count: Int { state.withLock { $0 } }

    /// 1 for the first call.
    func next() -> Int {
        state.withLock { count in
            count += 1
            return count
        }
    }
}
