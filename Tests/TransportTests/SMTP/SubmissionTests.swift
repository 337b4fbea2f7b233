import Loopback
import Mail
import Resolution
import Synchronization
import Testing

@testable import Transport

/// The real libcurl against a server that fails on purpose.
struct SubmissionTests {
    enum Class: String, Sendable {
        case accepted, refusedForNow, refusedForGood, notSent, inDoubt

        init(_ result: SubmissionResult) {
            self =
                switch result {
                case .accepted: .accepted
                case .rejected(_, _, let isTemporary): isTemporary ? .refusedForNow : .refusedForGood
                case .notSent: .notSent
                case .inDoubt: .inDoubt
                }
        }
    }

    static let modes: [(ScriptedSMTP.Mode, Class, taken: Int)] = [
        (.normal, .accepted, 1), (.smallSize, .refusedForGood, 0), (.closeOnConnect, .notSent, 0),
        (.closeAtMail, .notSent, 0), (.recipient550, .refusedForGood, 0), (.recipient450, .refusedForNow, 0),
        (.closeAtData, .notSent, 0), (.resetInBody, .notSent, 0), (.closeInBody, .notSent, 0),
        (.closeAfterDot, .inDoubt, 0), (.acceptedThenClose, .inDoubt, 1), (.acceptedThenReset, .inDoubt, 1),
        (.acceptedThenHang, .inDoubt, 1), (.dot451, .refusedForNow, 0), (.dot554, .refusedForGood, 0),
        (.dot421, .refusedForNow, 0), (.dotGarbage, .inDoubt, 0), (.dotPartial, .inDoubt, 0),
        (.replyThenClose, .accepted, 1), (.replyThenReset, .accepted, 1), (.hangAtQuit, .refusedForGood, 0),
    ]

    @Test func `every way to fail is in the table`() {
        #expect(Self.modes.map(\.0) == ScriptedSMTP.Mode.allCases)
    }

    @Test(arguments: modes)
    func `a failing server is told apart`(mode: ScriptedSMTP.Mode, expected: Class, taken: Int) async throws {
        let server = try ScriptedSMTP(mode)
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port), patience: .seconds(1))
        // Longer than all buffers on the way, so that a connection cut in the body is noticed in the body.
        let isCut = mode == .resetInBody || mode == .closeInBody
        let mail = try frozen(size: isCut ? 12_000_000 : 300)
        let acceptances = Mutex(0)
        let claimed = try await claimed(mail)
        let result = await submission.submit(claimed) { _ in acceptances.withLock { $0 += 1 } }
        #expect(Class(result) == expected, "\(result)")
        #expect(server.accepted.count == taken)
        #expect(acceptances.withLock { $0 } == (expected == .accepted ? 1 : 0))
        let begun = ContinuousClock.now
        await submission.close()
        #expect(ContinuousClock.now - begun < .seconds(4))
    }

    @Test func `a message arrives byte for byte, for one recipient, on one connection`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        for number in 1...3 {
            let mail = try frozen(size: 3_000, id: "m\(number)@shop.test")
            let claimed = try await claimed(mail)
            let result = await submission.submit(claimed) { _ in }
            #expect(result == .accepted(reply: "250 2.0.0 Ok: queued as PEER1"))
            #expect(server.accepted.last?.bytes == mail.bytes)
            #expect(server.accepted.last?.recipients == ["RCPT TO:<kim@customer.test>"])
        }
        #expect(server.connections == 1)
        await submission.close()
    }

    @Test func `an idle connection that the server closed does not cost a retry`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let mail = try frozen()
        let first = try await claimed(mail)
        #expect(Class(await submission.submit(first) { _ in }) == .accepted)
        server.change(to: .replyThenClose)
        let second = try await claimed(mail)
        #expect(Class(await submission.submit(second) { _ in }) == .accepted)
        server.change(to: .normal)
        let third = try await claimed(mail)
        #expect(Class(await submission.submit(third) { _ in }) == .accepted)
        #expect(server.accepted.count == 3)
        await submission.close()
    }

    @Test func `a bare line feed is not sent`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        var mail = try frozen()
        mail.bytes += Array("x\n.\r\nMAIL FROM:<evil@evil.test>\r\n".utf8)
        let claimed = try await claimed(mail)
        let result = await Submission(.at(smtp: server.port)).submit(claimed) { _ in }
        #expect(result == .rejected(code: 0, text: "not sent: a bare LF in the message", isTemporary: false))
        #expect(server.connections == 0)
    }

    @Test func `a hung server lets go within two seconds when it is abandoned`() async throws {
        let server = try ScriptedSMTP(.acceptedThenHang)
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let claimed = try await claimed(try frozen())
        async let result = submission.submit(claimed) { _ in }
        while server.accepted.isEmpty { await Task.yield() }
        let begun = ContinuousClock.now
        submission.abandon()
        #expect(Class(await result) == .inDoubt)
        #expect(ContinuousClock.now - begun < .seconds(2))
        let late = try await SubmissionTests.late(submission)
        #expect(late == .notSent("replyd is shutting down"))
    }

    @Test func `a silent server at QUIT costs two seconds, not the patience for a reply`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let first = try await claimed(try frozen())
        #expect(Class(await submission.submit(first) { _ in }) == .accepted)
        server.change(to: .hangAtQuit)
        let begun = ContinuousClock.now
        await submission.close()
        let closed = ContinuousClock.now
        #expect(server.commands.last == "QUIT" && closed - begun < .seconds(4))
        let second = try await claimed(try frozen())
        #expect(Class(await submission.submit(second) { _ in }) == .refusedForGood)
        #expect(ContinuousClock.now - closed < .seconds(5))
    }

    private static func late(_ submission: Submission) async throws -> SubmissionResult {
        let claimed = try await claimed(try frozen())
        return await submission.submit(claimed) { _ in }
    }

    @Test func `without STARTTLS nothing is said, least of all the password`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port, security: .starttls))
        let claimed = try await claimed(try frozen())
        #expect(Class(await submission.submit(claimed) { _ in }) == .notSent)
        let error = await #expect(throws: TransportError.self) { try await submission.verify() }
        #expect(error?.kind == .tls)
        #expect(!server.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
    }

    @Test func `a wrong password is no verdict about the message`() async throws {
        let server = try ScriptedSMTP(login: .wrongPassword)
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let claimed = try await claimed(try frozen())
        #expect(await submission.submit(claimed) { _ in } == .notSent("535 5.7.8 wrong user or password"))
        let error = await #expect(throws: TransportError.self) { try await submission.verify() }
        #expect(error?.kind == .login && error?.isTemporary == false)
        #expect(error.map { "\($0)".contains("sesame") } == false)
    }

    @Test func `plain text leaves this machine never`() async throws {
        var account = Account.at()
        account.smtp.host = "mail.shop.test"
        let error = await #expect(throws: TransportError.self) { try await Submission(account).verify() }
        #expect(error?.kind == .refused && error?.isTemporary == false)
    }
}
