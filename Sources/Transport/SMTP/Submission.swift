import CCurl
import Mail
import Resolution
package import Store
import Synchronization

/// Submits messages over SMTP with one reused libcurl handle on a thread of its own.
package actor Submission {
    private let account: Account
    private let patience: Duration
    private let executor: BlockingExecutor
    private let isAbandoned = Flag()
    private var handle: CurlHandle?
    /// What the last attempt ended with.
    private var wasLoginRefused = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// - Parameter patience: how long one reply may take, in whole seconds. RFC 5321, 4.5.3.2 names five to ten
    ///   minutes; whoever gives up earlier gets doubts, whoever waits longer holds up the next message.
    package init(_ account: Account, patience: Duration = .seconds(120)) {
        self.account = account
        self.patience = patience
        executor = BlockingExecutor(label: "smtp \(account.name)")
    }

    /// Submits the frozen mail of an effect, to its one recipient.
    ///
    /// `accepted` is called from the reply line that accepts it, before QUIT and before this returns: whoever must not
    /// forget it, writes it down there.
    package nonisolated func submit(
        _ claimed: borrowing Claimed, accepted: @escaping @Sendable (String) -> Void
    ) async -> SubmissionResult {
        guard case .mail(let mail) = claimed.body else {
            return .rejected(code: 0, text: "the effect carries no mail", isTemporary: false)
        }
        KillPoint.reached("smtp.submit.before")
        let result = await send(mail, accepted)
        KillPoint.reached("smtp.submit.after")
        return result
    }

    /// What `submit` does once the claim is shown.
    nonisolated func send(
        _ mail: FrozenMail, _ accepted: @escaping @Sendable (String) -> Void
    ) async -> SubmissionResult {
        do {
            let proof = try await account.credential.proof()
            let result = await deliver(mail, proof, accepted)
            guard await wasLoginRefused, let other = try await account.credential.proof(insteadOf: proof) else {
                return result
            }
            return await deliver(mail, other, accepted)
        } catch {
            return .notSent("\(error)")
        }
    }

    /// Connects, logs in and asks for nothing.
    package nonisolated func verify() async throws {
        try await account.credential.logIn { try await verify(with: $0) }
    }

    private func verify(with proof: LoginProof) throws {
        let doing = "logging in to \(ServerWords.shown(account.smtp.host)) for \(account.name)"
        let handle = try CurlHandle(doing: doing)
        try handle.prepare(account.smtp, scheme: "smtp", path: Self.helo(account), account: account, doing: doing)
        handle.authenticate(as: account.username, with: proof)
        handle.set(CURLOPT_CONNECT_ONLY, 1)
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 30)
        handle.set(CURLOPT_TIMEOUT, 60)
        defer { handle.sever() }
        let transfer = SubmissionTransfer([], accepted: { _ in }, mustEnd: isAbandoned.isRaised)
        let code = perform(transfer, on: handle)
        guard code != CURLE_OK else { return }
        let heard = transfer.stages.lastRefusal
        throw TransportError(code, words: handle.words(for: code), heard: heard, doing: doing)
    }

    /// Makes a submission that is under way return within about a second, as *not sent* or *in doubt*, and every
    /// later one at once as *not sent*. For the end of the process.
    package nonisolated func abandon() { isAbandoned.raise() }

    /// Says QUIT, for at most two seconds, and closes the connection. The next submission opens a new one.
    package func close() {
        handle?.limitFarewell(toSeconds: 2)
        handle = nil
    }

    // MARK: on the thread

    private func deliver(
        _ mail: FrozenMail, _ proof: LoginProof, _ accepted: @escaping @Sendable (String) -> Void
    ) -> SubmissionResult {
        if let flaw = WireForm.flaw(in: mail.bytes) {
            return .rejected(code: 0, text: "not sent: \(flaw)", isTemporary: false)
        }
        let first = attempt(mail, proof, accepted)
        // A server may close an idle connection just when it is used again. Nothing of the message was sent then.
        guard first.wasReused, case .notSent = first.result, !isAbandoned.isRaised() else { return first.result }
        handle = nil
        return attempt(mail, proof, accepted).result
    }

    private func attempt(
        _ mail: FrozenMail, _ proof: LoginProof, _ accepted: @escaping @Sendable (String) -> Void
    ) -> (result: SubmissionResult, wasReused: Bool) {
        wasLoginRefused = false
        guard !isAbandoned.isRaised() else { return (.notSent("replyd is shutting down"), false) }
        let handle: CurlHandle
        do {
            handle = try self.handle ?? prepared()
        } catch {
            return (.notSent("\(error)"), false)
        }
        self.handle = handle
        handle.authenticate(as: account.username, with: proof)
        // EmailAddress is the only way here: libcurl lets line ends through, and with them a second recipient.
        handle.set(CURLOPT_MAIL_FROM, mail.envelopeFrom.text)
        handle.set(CURLOPT_MAIL_RCPT, [mail.envelopeTo.text])
        let transfer = SubmissionTransfer(mail.bytes, accepted: accepted, mustEnd: isAbandoned.isRaised)
        let code = perform(transfer, on: handle)
        wasLoginRefused = code == CURLE_LOGIN_DENIED
        let outcome: SubmissionStages.Outcome =
            switch code {
            case CURLE_OK: .finished
            case CURLE_SEND_ERROR: .sendingFailed
            default: .failed
            }
        let wasReused = ccurl_connects(handle.raw) == 0
        let words = isAbandoned.isRaised() ? "replyd is shutting down" : handle.words(for: code)
        if code != CURLE_OK {
            // After an abort libcurl keeps the connection, and would wait for its QUIT as long as for any reply.
            handle.sever()
            self.handle = nil
        }
        return (transfer.stages.result(outcome, words: words), wasReused)
    }

    private func perform(_ transfer: SubmissionTransfer, on handle: CurlHandle) -> CURLcode {
        transfer.attach(to: handle)
        handle.forgetWords()
        let code = withExtendedLifetime(transfer) { curl_easy_perform(handle.raw) }
        detach(handle)
        return code
    }

    /// No callback may reach a transfer that is over, not even from a QUIT much later.
    private func detach(_ handle: CurlHandle) {
        handle.set(CURLOPT_READFUNCTION) { _, _, _, _ in 0 }
        handle.set(CURLOPT_HEADERFUNCTION) { _, size, count, _ in size * count }
        _ = ccurl_set_progress(handle.raw, { _, _, _, _, _ in 0 }, nil)
    }

    private func prepared() throws(TransportError) -> CurlHandle {
        let doing = "connecting to \(ServerWords.shown(account.smtp.host)) for \(account.name)"
        let handle = try CurlHandle(doing: doing)
        try handle.prepare(account.smtp, scheme: "smtp", path: Self.helo(account), account: account, doing: doing)
        handle.set(CURLOPT_UPLOAD, 1)
        handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        // TIMEOUT does not cover QUIT; this does. FORBID_REUSE would move that wait into the transfer.
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Self.seconds(patience))
        return handle
    }

    private static func seconds(_ duration: Duration) -> Int { max(1, Int(duration.components.seconds)) }

    /// The name for EHLO as the path of the URL: letters, digits, dots and hyphens only.
    private static func helo(_ account: Account) -> String {
        let name = Endpoint(host: account.helo, port: 1, security: .plain).urlHost
        return name ?? "localhost"
    }
}

/// Raised once, by any thread.
private final class Flag: Sendable {
    private let value = Atomic(false)

    func raise() { value.store(true, ordering: .relaxed) }
    @Sendable func isRaised() -> Bool { value.load(ordering: .relaxed) }
}
