import Loopback
import Mail
import Resolution
import Synchronization
import Testing

@testable import Transport

/// The real libcurl against a server that fails on purpose.
struct SubmissionTests {
    /// How the server is met: at first, when the connection has served before, and with PIPELINING.
    enum Meeting: CaseIterable, Sendable { case first, reused, pipelining, reusedPipelining }

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
        (.dot421, .refusedForNow, 0), (.throttled, .refusedForNow, 0), (.dotGarbage, .inDoubt, 0),
        (.dotPartial, .inDoubt, 0),
        (.replyThenClose, .accepted, 1), (.replyThenReset, .accepted, 1), (.hangAtQuit, .refusedForGood, 0),
        (.idle421, .accepted, 1), (.mail421, .notSent, 0), (.mail530, .notSent, 0), (.data451, .refusedForNow, 0),
        (.refuseInBody, .refusedForGood, 0), (.hangAtGreeting, .notSent, 0), (.hangAtMail, .notSent, 0),
        (.hangAtData, .notSent, 0), (.hangInBody, .notSent, 0),
    ]

    @Test func `every way to fail is in the table`() {
        #expect(Self.modes.map(\.0) == ScriptedSMTP.Mode.allCases)
    }

    @Test(arguments: modes, Meeting.allCases)
    func `a failing server is told apart`(
        _ row: (mode: ScriptedSMTP.Mode, expected: Class, taken: Int), meeting: Meeting
    ) async throws {
        // The greeting is waited for as long as libcurl waits for any: `abandon` is what ends it, see below.
        guard row.mode != .hangAtGreeting else { return }
        let isReused = meeting == .reused || meeting == .reusedPipelining
        // A connection that serves is open already when the server would close at once or name its size.
        if isReused, [.closeOnConnect, .smallSize].contains(row.mode) { return }
        // Longer than all buffers on the way, so that a connection cut in the body is noticed in the body.
        let isCut = [.resetInBody, .closeInBody, .refuseInBody, .hangInBody].contains(row.mode)
        if isCut, meeting != .first, row.mode != .closeInBody { return }
        let offers = meeting == .pipelining || meeting == .reusedPipelining ? ["PIPELINING"] : []
        let server = try ScriptedSMTP(isReused ? .normal : row.mode, offers: offers)
        defer { server.stop() }
        let isHung = [.acceptedThenHang, .hangAtMail, .hangAtData, .hangInBody].contains(row.mode)
        let patience = isHung ? Duration.milliseconds(300) : .seconds(20)
        let submission = Submission(.at(smtp: server.port), patience: patience, verdict: patience)
        let address = try #require(EmailAddress("kim@customer.test"))
        if isReused {
            let first = await submission.handOver(address, [address], try frozen().bytes)
            #expect(first.results.map(Class.init) == [.accepted])
            server.change(to: row.mode)
        }
        let bytes = try frozen(size: isCut ? 12_000_000 : 300).bytes
        let result = await submission.handOver(address, [address], bytes)
        #expect(result.results.map(Class.init) == [row.expected], "\(result)")
        #expect(server.accepted.count == row.taken + (isReused ? 1 : 0))
        let begun = ContinuousClock.now
        await submission.close()
        #expect(ContinuousClock.now - begun < .seconds(4))
    }

    @Test func `an acceptance is told once, with its queue id, and a refusal never`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let told = Mutex<[String?]>([])
        for mode in [ScriptedSMTP.Mode.normal, .dot554, .recipient450] {
            server.change(to: mode)
            let claimed = try await claimed(try frozen())
            _ = await submission.submit(claimed) { acceptance in told.withLock { $0.append(acceptance.queueID) } }
        }
        #expect(told.withLock { $0 } == ["PEER1"])
        await submission.close()
    }

    @Test func `what happens in the note of an acceptance reaches the caller, and no QUIT was said before`()
        async throws
    {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let claimed = try await claimed(try frozen())
        struct DiskFull: Error {}
        await #expect(throws: DiskFull.self) {
            _ = try await submission.submit(claimed) { _ in
                #expect(!server.commands.contains("QUIT"))
                throw DiskFull()
            }
        }
        await submission.close()
        #expect(server.commands.last == "QUIT")
    }

    @Test(arguments: [[], ["PIPELINING"]])
    func `each recipient has a result`(offers: [String]) async throws {
        let server = try ScriptedSMTP(
            offers: offers,
            answers: ["b@customer.test": "550 5.1.1 no such user", "c@customer.test": "450 4.2.1 busy"])
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let people = try ["a", "b", "c", "d"].map { try #require(EmailAddress("\($0)@customer.test")) }
        let all = await submission.handOver(people[0], people, try frozen().bytes)
        let accepted = SubmissionResult.accepted(reply: "250 2.0.0 Ok: queued as PEER1")
        let gone = SubmissionResult.rejected(code: 550, text: "5.1.1 no such user", isTemporary: false)
        let busy = SubmissionResult.rejected(code: 450, text: "4.2.1 busy", isTemporary: true)
        #expect(all.results == [accepted, gone, busy, accepted])
        #expect(server.accepted.map(\.recipients.count) == [2])
        let none = await submission.handOver(people[0], Array(people[1...2]), try frozen().bytes)
        #expect(none.results == [gone, busy])
        let again = await submission.handOver(people[0], [people[3]], try frozen().bytes)
        #expect(again.results == [accepted] && server.connections == 1)
        #expect(server.commands.filter { $0 == "RSET" }.count == 1)
        await submission.close()
    }

    @Test func `many messages at once go one after the other, over one connection`() async throws {
        let server = try ScriptedSMTP(offers: ["PIPELINING"])
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let address = try #require(EmailAddress("kim@customer.test"))
        let bytes = try frozen(size: 40_000).bytes
        let results = await withTaskGroup(of: [SubmissionResult].self) { group in
            for _ in 0..<40 { group.addTask { await submission.handOver(address, [address], bytes).results } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(results.map(Class.init) == Array(repeating: .accepted, count: 40))
        #expect(server.connections == 1 && server.accepted.allSatisfy { $0.bytes == bytes })
        await submission.close()
    }

    @Test func `a server that hangs holds up nobody else`() async throws {
        let hung = try ScriptedSMTP(.hangAtMail)
        let good = try ScriptedSMTP()
        defer {
            hung.stop()
            good.stop()
        }
        let address = try #require(EmailAddress("kim@customer.test"))
        let bytes = try frozen().bytes
        let stuck = (0..<20).map { _ in Submission(.at(smtp: hung.port)) }
        let free = Submission(.at(smtp: good.port))
        let results = await withTaskGroup(of: SubmissionResult?.self) { group in
            for one in stuck { group.addTask { await one.handOver(address, [address], bytes).results.first } }
            while hung.commands.filter({ $0.hasPrefix("MAIL") }).count < 20 { await Task.yield() }
            for _ in 0..<20 {
                #expect(await free.handOver(address, [address], bytes).results.map(Class.init) == [.accepted])
            }
            for one in stuck { one.abandon() }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.allSatisfy { $0.map(Class.init) == .notSent })
        await free.close()
    }

    @Test func `a server without login takes mail by our address`() async throws {
        let server = try ScriptedSMTP(login: .notOffered)
        defer { server.stop() }
        var account = Account.at(smtp: server.port)
        account.username = ""
        let submission = Submission(account)
        try await submission.verify()
        let address = try #require(EmailAddress("kim@customer.test"))
        #expect(
            await submission.handOver(address, [address], try frozen().bytes).results.map(Class.init) == [.accepted])
        #expect(!server.commands.contains { $0.hasPrefix("AUTH") })
        await submission.close()
    }

    @Test func `a message above the announced size is not sent`() async throws {
        let server = try ScriptedSMTP(.smallSize)
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let address = try #require(EmailAddress("kim@customer.test"))
        let result = await submission.handOver(address, [address], try frozen().bytes).results.first
        guard case .rejected(0, let text, false)? = result else {
            Issue.record("\(String(describing: result))")
            return
        }
        #expect(text.contains("the server takes 10") && !server.commands.contains { $0.hasPrefix("MAIL") })
        await submission.close()
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

    @Test(
        arguments: [
            (.hangAtGreeting, .notSent), (.hangAtMail, .notSent), (.hangAtData, .notSent), (.hangInBody, .notSent),
            (.acceptedThenHang, .inDoubt),
        ] as [(ScriptedSMTP.Mode, Class)])
    func `a hung server lets go at once when it is abandoned`(mode: ScriptedSMTP.Mode, expected: Class) async throws {
        let server = try ScriptedSMTP(mode)
        defer { server.stop() }
        let submission = Submission(.at(smtp: server.port))
        let address = try #require(EmailAddress("kim@customer.test"))
        let bytes = try frozen(size: mode == .hangInBody ? 12_000_000 : 300).bytes
        async let ended = submission.handOver(address, [address], bytes)
        switch mode {
        case .acceptedThenHang: while server.accepted.isEmpty { await Task.yield() }
        case .hangAtGreeting: while server.connections == 0 { await Task.yield() }
        case .hangAtMail: while !server.commands.contains(where: { $0.hasPrefix("MAIL") }) { await Task.yield() }
        default: while !server.commands.contains("DATA") { await Task.yield() }
        }
        let begun = ContinuousClock.now
        submission.abandon()
        #expect(await ended.results.map(Class.init) == [expected])
        #expect(ContinuousClock.now - begun < .seconds(2))
        let late = await submission.handOver(address, [address], bytes).results.first
        guard case .notSent(let error)? = late else {
            Issue.record("\(String(describing: late))")
            return
        }
        #expect(error.answer == "replyd is shutting down")
        await submission.close()
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
        guard case .notSent(let refused) = await submission.submit(claimed, accepted: { _ in }) else {
            Issue.record("sent with a wrong password")
            return
        }
        #expect(refused.kind == .login && refused.answer == "535 5.7.8 wrong user or password")
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
