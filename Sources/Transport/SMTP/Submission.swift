import Foundation
import Mail
import Resolution
package import Store

/// Submits messages over SMTP on one reused connection, which lives on the I/O thread of its loop.
///
/// libcurl connects, makes TLS and logs in; the dialogue is ours, so that every reply is heard, with PIPELINING
/// (RFC 2920) where it is offered. Messages go out one after the other, in the order they came.
package final class Submission: Sendable {
    private let account: Account
    private let patience: SubmissionPatience
    private let loop: SubmissionLoop
    private let place: SubmissionOrders.Place

    /// - Parameters:
    ///   - patience: how long a server may be silent after a command or while it takes the body. RFC 5321, 4.5.3.2
    ///     names two to five minutes.
    ///   - verdict: and how long after the message's end. Nil: five times as long.
    package init(
        _ account: Account, loop: SubmissionLoop = .shared, patience: Duration = .seconds(120), verdict: Duration? = nil
    ) {
        self.account = account
        self.loop = loop
        self.patience = SubmissionPatience(reply: patience, verdict: verdict ?? patience * 5)
        place = loop.orders.newPlace()
    }

    deinit { loop.orders.add(.forget(place)) }

    /// Submits the frozen mail of an effect, to its one recipient.
    ///
    /// `accepted` is called as soon as the reply that accepts it was read, before QUIT and before this returns:
    /// whoever must not forget it, writes it down there.
    package func submit(
        _ claimed: borrowing Claimed, accepted: @Sendable (Acceptance) async throws -> Void
    ) async rethrows -> SubmissionResult {
        guard case .mail(let mail) = claimed.body else {
            return .rejected(code: 0, text: "the effect carries no mail", isTemporary: false)
        }
        KillPoint.reached("smtp.submit.before")
        let bytes = Planted.randomID ? Self.renamed(mail) : mail.bytes
        let ended = await handOver(mail.envelopeFrom, [mail.envelopeTo], bytes)
        KillPoint.reached("smtp.submit.after")
        guard let result = ended.results.first else { return .inDoubt("the submission has no result") }
        if case .accepted(let reply) = result {
            KillPoint.reached("smtp.verdict.before")
            try await accepted(Acceptance(reply: reply, queueID: result.queueID, heard: ended.heard))
            KillPoint.reached("smtp.verdict.after")
        }
        return result
    }

    private static func renamed(_ mail: FrozenMail) -> [UInt8] {
        guard let id = mail.bytes.firstRange(of: mail.messageID.utf8) else { return mail.bytes }
        return mail.bytes[..<id.lowerBound] + Array(UUID().uuidString.utf8) + mail.bytes[id.lowerBound...]
    }

    /// What `submit` does once the claim is shown: one result for each recipient, in order.
    func handOver(
        _ sender: EmailAddress, _ recipients: [EmailAddress], _ bytes: [UInt8]
    ) async -> SubmissionOrders.Ended {
        if let flaw = WireForm.flaw(in: bytes) {
            let result = SubmissionResult.rejected(code: 0, text: "not sent: \(flaw)", isTemporary: false)
            return SubmissionOrders.Ended(results: recipients.map { _ in result }, heard: .now)
        }
        guard !recipients.isEmpty else { return SubmissionOrders.Ended(results: [], heard: .now) }
        let envelope = Envelope(from: sender, to: recipients, bytes: bytes)
        do {
            let proof = try await account.credential.proof()
            let ended = await deliver(envelope, proof)
            guard case .notSent(let refusal)? = ended.results.first, refusal.kind == .login, !refusal.isTemporary,
                let other = try await account.credential.proof(insteadOf: proof)
            else { return ended }
            // It was not said that the message is bad: a token may have been revoked.
            return await deliver(envelope, other)
        } catch {
            let doing = "logging in for \(account.name)"
            let trouble =
                error as? TransportError
                ?? TransportError(.login, doing: doing, answer: "\(error)", isTemporary: true)
            return SubmissionOrders.Ended(results: recipients.map { _ in .notSent(trouble) }, heard: .now)
        }
    }

    private func deliver(_ envelope: Envelope, _ proof: LoginProof) async -> SubmissionOrders.Ended {
        await withCheckedContinuation { done in
            let job = SubmissionOrders.Job(
                envelope: envelope, account: account, proof: proof, patience: patience, done: done)
            loop.orders.add(.submit(place, job))
        }
    }

    /// Connects on a connection of its own, logs in and says QUIT. Gives what the server offered.
    ///
    /// - Throws: `TransportError`; `.login` is permanent for a wrong password and temporary for an outage.
    @discardableResult
    package func verify() async throws -> SMTPOffers {
        try await account.credential.logIn { proof in
            let probe = loop.orders.newPlace()
            defer { loop.orders.add(.forget(probe)) }
            return try await withCheckedThrowingContinuation { done in
                loop.orders.add(.verify(probe, account, proof, done))
            }
        }
    }

    /// Makes a submission that is under way return at once, as *not sent* or *in doubt*, and every later one as
    /// *not sent*. For the end of the process.
    package func abandon() { loop.orders.add(.abandon(place)) }

    /// Says QUIT once nothing is under way, for at most a second, and closes the connection. The next submission opens
    /// a new one.
    package func close() async {
        await withCheckedContinuation { done in loop.orders.add(.close(place, done)) }
    }
}

/// A server's word that it has taken responsibility for a message.
package struct Acceptance: Sendable, Equatable {
    /// `250 2.0.0 Ok: queued as A1`.
    package var reply: String
    /// The server's name for the message, where its form is known.
    package var queueID: String?
    /// When the reply was read.
    package var heard: ContinuousClock.Instant
}

/// One I/O thread with one CURLM for all submissions of the process.
package final class SubmissionLoop: Sendable {
    /// The one that submissions use unless they are given another.
    package static let shared = SubmissionLoop()

    let orders = SubmissionOrders()

    private init() {
        let orders = orders
        let thread = Thread { SubmissionThread.run(orders) }
        thread.name = "smtp"
        thread.stackSize = 1 << 20
        thread.start()
    }
}
