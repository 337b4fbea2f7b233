import Foundation
import Mail
import Resolution
import Store
import Understanding

/// A ledger in a folder of its own with so many answers planned, each to another customer.
struct PlannedAnswers {
    let ledger: Ledger
    private let folder: String

    static let mailbox = "lumen"

    init(_ count: Int, from sender: EmailAddress, domain: String) async throws {
        folder = FileManager.default.temporaryDirectory.path + "/replyd-bench-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        ledger = try Ledger(path: folder + "/replyd.sqlite")
        for number in 1...count { try await plan(number, from: sender, domain: domain) }
    }

    func end() throws {
        try ledger.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    private func plan(_ number: Int, from sender: EmailAddress, domain: String) async throws {
        let now = Date()
        guard let customer = EmailAddress("customer-\(number)@\(domain)") else {
            throw BenchError(description: "\(domain) is no domain")
        }
        let policy = MailboxPolicy(
            name: Self.mailbox, address: sender, modes: ModePolicy(standard: .send), limits: Limits(actions: [:]),
            teams: ["default": sender], approvers: [:], acknowledges: false)
        let id = "question-\(number)@\(domain)"
        let bytes = Array("Message-ID: <\(id)>\r\n\r\nWhere is my lamp?".utf8)
        let admission = Admission(
            uid: UInt32(number), uidValidity: 7, bytes: bytes, internalDate: now, wasAnswered: false,
            modes: policy.modes, draftsOnly: false, size: bytes.count, isTruncated: false)
        let cursor = FolderCursor(uidValidity: 7, lastUID: UInt32(number), lastDate: now, draftsOnly: false)
        let admitted = try await ledger.admit([admission], cursor: cursor, mailbox: Self.mailbox, folder: "INBOX")
        guard let letter = admitted.first else { throw BenchError(description: "a message was not admitted") }
        var message = Message()
        message.messageID = id
        message.subject = "A lamp"
        message.from = [Message.Mailbox(address: customer.text)]
        message.date = Message.Timestamp(date: now, offsetMinutes: 0)
        let placement = try await ledger.placement(of: message, from: customer, mailbox: Self.mailbox)
        _ = try await ledger.finishIntake(
            letter,
            .assigned(
                message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                reading: Reading(intent: "track_order", confidence: 0.9, abstains: false, language: "en"),
                principal: Principal(level: .l1, address: customer, customer: nil), placement: placement),
            now: now)
        guard let work = try await ledger.claimCase(worker: "bench", lease: 60, now: now) else {
            throw BenchError(description: "no case waits for a decision")
        }
        let answerID = "answer-\(number)@\(domain)"
        let mail = FrozenMail(
            envelopeFrom: sender, envelopeTo: customer, messageID: answerID,
            bytes: Self.answer(from: sender, to: customer, id: answerID))
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.effects = [
            PlannedEffect(
                proposal: .send(purpose: .answer, to: .customer), purpose: .answer, step: "say", body: .mail(mail))
        ]
        _ = try await ledger.commit(decision, handling: work.event, policy: policy, simulating: false, now: now)
        try await ledger.release(work)
    }

    /// An answer of 3.5 KB, as most are.
    static func answer(from sender: EmailAddress, to customer: EmailAddress, id: String) -> [UInt8] {
        let text = "Your lamp is on its way. The carrier has it since yesterday, and brings it in two days at most.\n"
        let mail = Outgoing(
            from: sender, fromName: "Lumen", to: customer, subject: "Re: A lamp", date: Date(), messageID: id,
            text: String(repeating: text, count: 14))
        return compose(mail)
    }
}
