import Foundation
import Loopback
import Mail
import Resolution
import Store
import Synchronization
import Transport

/// `smtp.submit`: messages of 3.5 KB over one connection with STARTTLS and AUTH to the real Postfix, against Python's
/// smtplib with the same bytes, in alternating runs. The host keeps them in its queue, safely on the disk: carrying them on
/// would take processor time from whichever of the two is measured. And how long an acceptance is known before it is durable.
struct SMTPSubmission {
    private static let user = "support@lumen.example"
    private static let domain = "customer.example"
    private let messages = ProcessInfo.processInfo.environment["LETTERS"].flatMap(Int.init) ?? 300
    private let rounds = 5

    func measure() async throws -> [Measurement] {
        let host = try await MailHost.start()
        do {
            let found = try await measure(on: host)
            try await host.stop()
            return found
        } catch {
            try? await host.stop()
            throw error
        }
    }

    private func measure(on host: MailHost) async throws -> [Measurement] {
        guard let sender = EmailAddress(Self.user), let customer = EmailAddress("hold@" + Self.domain) else {
            throw BenchError(description: "the bench's own addresses are none")
        }
        let account = Account(
            name: "bench", imap: Endpoint(host: "127.0.0.1", port: host.imapPort, security: .starttls),
            smtp: Endpoint(host: "127.0.0.1", port: host.submissionPort, security: .starttls), username: Self.user,
            credential: .password(Secret("support-pass")), caFile: host.caFile, helo: "client.test")
        let bytes = PlannedAnswers.answer(from: sender, to: customer, id: "same@" + Self.domain)
        var ours: [Double] = []
        var peers: [Double] = []
        for _ in 0..<rounds {
            peers.append(Double(messages) / (try smtplib(host, bytes, to: customer)))
            ours.append(Double(messages) / (try await submit(account, sender, bytes)))
        }
        let (rate, peer) = (median(ours), median(peers))
        let windows = try await windows(account, sender)
        return [
            Measurement(
                "smtp.submit", rate, "messages/s", peer: ("smtplib", peer), ratio: rate / peer, goal: 1.2, runs: rounds),
            Measurement("smtp.accepted.p50", windows[windows.count / 2], "ms", goal: nil, runs: windows.count),
            Measurement("smtp.accepted.p99", windows[windows.count * 99 / 100], "ms", goal: nil, runs: windows.count),
        ]
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// Seconds for all messages, the first one and the login left out.
    private func submit(_ account: Account, _ sender: EmailAddress, _ bytes: [UInt8]) async throws -> Double {
        let submission = Submission(account)
        let planned = try await PlannedAnswers(1, from: sender, domain: Self.domain)
        defer { try? planned.end() }
        guard let claimed = try await planned.ledger.claim(.smtp, mailbox: PlannedAnswers.mailbox, now: Date()) else {
            throw BenchError(description: "no answer was planned")
        }
        try await accepted(submission.submit(claimed, accepted: { _ in }))
        let begun = ContinuousClock.now
        for _ in 0..<messages { try await accepted(submission.submit(claimed, accepted: { _ in })) }
        let seconds = (ContinuousClock.now - begun) / .seconds(1)
        await submission.close()
        return seconds
    }

    private func accepted(_ result: SubmissionResult) throws {
        guard case .accepted = result else { throw BenchError(description: "a submission ended as \(result)") }
    }

    /// Milliseconds from reading each accepting reply to its durable commit, in ascending order. The policy lets no more
    /// than 200 answers out in an hour.
    private func windows(_ account: Account, _ sender: EmailAddress) async throws -> [Double] {
        let count = min(messages, 150)
        let planned = try await PlannedAnswers(count, from: sender, domain: Self.domain)
        defer { try? planned.end() }
        let ledger = planned.ledger
        let submission = Submission(account)
        let found = Mutex<[Double]>([])
        while let claimed = try await ledger.claim(.smtp, mailbox: PlannedAnswers.mailbox, now: Date()) {
            let effect = claimed.effect
            try await accepted(
                submission.submit(claimed) { acceptance in
                    try await ledger.accept(
                        effect, receipt: Receipt(reference: acceptance.reply, at: Date()), serverSavesSent: false,
                        now: Date())
                    found.withLock { $0.append((ContinuousClock.now - acceptance.heard) / .milliseconds(1)) }
                })
        }
        await submission.close()
        let windows = found.withLock { $0.sorted() }
        guard windows.count == count else {
            throw BenchError(description: "\(windows.count) of \(count) planned answers were sent")
        }
        return windows
    }

    private func smtplib(_ host: MailHost, _ bytes: [UInt8], to customer: EmailAddress) throws -> Double {
        let file = host.folder + "/bench.eml"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", Road.package + "/Scripts/peers/smtplib-submit.py", "127.0.0.1", "\(host.submissionPort)",
            host.caFile, Self.user, "support-pass", Self.user, customer.text, "\(messages)",
        ]
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { throw BenchError(description: "smtplib could not submit: \(text)") }
        return seconds
    }
}
