import Foundation
import Loopback
import Mail
import Resolution
import Testing

@testable import Transport

/// Every fault at every stage of each protocol, between the clients and scripted peers: what is made of it, and that it
/// struck. What becomes of a message then is shown on the real program (`FaultMatrixTests`).
struct FaultSweepTests {
    struct Cell: Sendable, CustomStringConvertible {
        var stage: String
        var fault: String
        var moment: Fault.Moment
        var act: Fault.Act

        var description: String { "\(stage): \(fault)" }
    }

    private static let bytes: [(name: String, act: Fault.Act)] = [
        ("cut", .cut), ("RST", .reset), ("stall", .stall), ("garbage", .garbage(64)),
    ]

    /// Runs all cells side by side, and fails for those in which something is not as it must be.
    private static func sweep(_ cells: [Cell], _ run: @escaping @Sendable (Cell) async throws -> String?) async throws {
        #expect(Set(cells.map(\.description)).count == cells.count)
        try await withThrowingTaskGroup(of: String?.self) { group in
            for cell in cells { group.addTask { try await run(cell).map { "\(cell): \($0)" } } }
            for try await wrong in group { if let wrong { Issue.record("\(wrong)") } }
        }
    }

    // MARK: IMAP

    private static var imapCells: [Cell] {
        let doors = ["greeting", "AUTHENTICATE", "CAPABILITY"]
        var cells = bytes.filter { $0.name != "garbage" }.map {
            Cell(stage: "accept", fault: $0.name, moment: .accept, act: $0.act)
        }
        for stage in doors + ["SELECT", "UID SEARCH", "UID FETCH", "APPEND", "UID STORE"] {
            let isGreeting = stage == "greeting"
            for (name, act) in bytes {
                cells.append(
                    Cell(stage: stage, fault: name, moment: isGreeting ? .greeting : .answer(to: stage), act: act))
            }
            let moment: Fault.Moment = isGreeting ? .greeting : .command(stage)
            cells.append(Cell(stage: stage, fault: "BYE", moment: moment, act: .sayAndCut("* BYE going down")))
            guard !isGreeting else { continue }
            cells.append(Cell(stage: stage, fault: "NO", moment: moment, act: .say("{tag} NO not now")))
            cells.append(Cell(stage: stage, fault: "BAD", moment: moment, act: .say("{tag} BAD what?")))
        }
        return cells
    }

    @Test func `IMAP: a broken connection is left, a refused command is answered on one that goes on`() async throws {
        try await Self.sweep(Self.imapCells) { cell in
            let peer = try ScriptedIMAP { command in
                guard command.verb == "UID FETCH" else { return nil }
                return [.say("* 1 FETCH (UID 1 FLAGS (\\Seen))\r\n\(command.tag) OK done\r\n")]
            }
            let proxy = try FaultProxy(to: peer.port, speaking: .imap)
            let loop = try IMAPLoop()
            defer {
                loop.shutDown()
                proxy.stop()
                peer.stop()
            }
            proxy.arm(Fault(cell.act, at: cell.moment))
            var account = Account.at(imap: proxy.port)
            account.patience = .seconds(1)
            var connection: IMAPConnection?
            var error: TransportError?
            do {
                let made = try await loop.connect(account)
                connection = made
                try await Self.imap(cell.stage, made)
            } catch let met as TransportError { error = met }
            guard proxy.strikes.count == 1 else { return "the fault struck \(proxy.strikes.count) times" }
            let isAnswered = ["NO", "BAD"].contains(cell.fault)
            guard let error else {
                // A server without CAPABILITY is one without extensions; a refused keyword shows by its absence.
                return isAnswered && ["CAPABILITY", "UID STORE"].contains(cell.stage) ? nil : "nobody was told"
            }
            if isAnswered, let connection {
                guard error.kind == .rejected else { return "\(error.kind)" }
                try await connection.noop()
                return nil
            }
            if isAnswered {
                return [.login, .rejected, .protocolViolation].contains(error.kind) ? nil : "\(error.kind)"
            }
            // What cannot be read offers no way to log in.
            if cell.stage == "CAPABILITY", cell.fault == "garbage", error.kind == .login { return nil }
            guard error.isTemporary, ![.login, .rejected, .tls].contains(error.kind) else { return "\(error)" }
            if cell.fault == "stall", error.kind != .timeout { return "\(error)" }
            if let connection, (try? await connection.noop()) != nil { return "the connection goes on" }
            return nil
        }
    }

    private static func imap(_ stage: String, _ connection: IMAPConnection) async throws {
        switch stage {
        case "SELECT": _ = try await connection.select("INBOX")
        case "UID SEARCH":
            _ = try await connection.examine("INBOX")
            _ = try await connection.uids(messageID: "m1@shop.test")
        case "UID FETCH":
            _ = try await connection.examine("INBOX")
            _ = try await connection.flags([1])
        case "APPEND":
            let mail = try frozen()
            _ = try await connection.append(mail.bytes, to: "Sent", flags: ["\\Seen"], date: Date(), claimed(mail))
        case "UID STORE":
            _ = try await connection.store(
                add: ["ai_answered"], remove: [], folder: "INBOX", uidValidity: 7, uid: 1, claimed(frozen()))
        default: break
        }
    }

    // MARK: SMTP

    private static var smtpCells: [Cell] {
        var cells = bytes.filter { $0.name != "garbage" }.map {
            Cell(stage: "accept", fault: $0.name, moment: .accept, act: $0.act)
        }
        for stage in ["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "."] {
            let isGreeting = stage == "greeting"
            for (name, act) in bytes {
                cells.append(
                    Cell(stage: stage, fault: name, moment: isGreeting ? .greeting : .answer(to: stage), act: act))
            }
            for (name, line) in [("4xx", "451 4.3.0 try later"), ("5xx", "554 5.7.1 not wanted")] {
                let ends = isGreeting || stage == "."
                cells.append(
                    Cell(
                        stage: stage, fault: name, moment: isGreeting ? .greeting : .command(stage),
                        act: ends ? .sayAndCut(line) : .say(line)))
            }
        }
        for (name, act) in bytes where name != "garbage" {
            cells.append(Cell(stage: "body", fault: name, moment: .body(bytes: 100), act: act))
            cells.append(Cell(stage: "dot that is not heard", fault: name, moment: .command("."), act: act))
            cells.append(Cell(stage: "after 250", fault: name, moment: .answered("."), act: act))
        }
        return cells
    }

    private static func expected(_ cell: Cell) -> Set<SubmissionTests.Class> {
        let isOfMessage = ["MAIL", "RCPT", "DATA", "."].contains(cell.stage)
        switch (cell.stage, cell.fault) {
        case (_, "4xx"): return [isOfMessage ? .refusedForNow : .notSent]
        case (_, "5xx"): return [isOfMessage ? .refusedForGood : .notSent]
        case ("after 250", _): return [.accepted]
        case (".", _), ("dot that is not heard", _): return [.inDoubt]
        // A line that is no reply is passed over: the last one of the reply to EHLO is whole.
        case ("EHLO", "garbage"): return [.notSent, .accepted]
        // A short message and its dot leave together.
        case ("body", _): return [.notSent, .inDoubt]
        default: return [.notSent]
        }
    }

    @Test func `SMTP: before the dot nothing was sent, after it nobody knows, and a reply is a reply`() async throws {
        try await Self.sweep(Self.smtpCells) { cell in
            let peer = try ScriptedSMTP()
            let proxy = try FaultProxy(to: peer.port, speaking: .smtp)
            defer {
                proxy.stop()
                peer.stop()
            }
            // A second try on the same road meets the fault again.
            proxy.arm(Fault(cell.act, at: cell.moment, times: cell.moment == .accept ? 2 : 1))
            let submission = Submission(
                .at(smtp: proxy.port), patience: .seconds(1), verdict: .seconds(1))
            let mail = try frozen()
            let result = await submission.handOver(mail.envelopeFrom, [mail.envelopeTo], mail.bytes).results.first
            submission.abandon()
            await submission.close()
            guard !proxy.strikes.isEmpty else { return "the fault did not strike" }
            guard let found = result.map(SubmissionTests.Class.init), Self.expected(cell).contains(found) else {
                return "\(result.map { "\($0)" } ?? "nothing")"
            }
            let taken = peer.accepted.count
            switch found {
            case .accepted: return taken == 1 ? nil : "taken \(taken) times"
            case .inDoubt: return taken <= 1 ? nil : "taken \(taken) times"
            default: return taken == 0 ? nil : "taken, and nobody knows"
            }
        }
    }

    // MARK: HTTP

    private static var httpCells: [Cell] {
        let stages: [(String, Fault.Moment)] = [
            ("accept", .accept), ("handshake", .serverBytes(100)), ("request", .clientBytes(30)),
            ("head", .serverBytes(10)), ("body", .serverBytes(48)),
        ]
        return stages.flatMap { stage, moment in
            bytes.filter { $0.name != "garbage" }.map {
                Cell(stage: stage, fault: $0.name, moment: moment, act: $0.act)
            }
        }
    }

    @Test func `HTTP: what cannot have been executed is told from what may have been`() async throws {
        let authority = try await TestAuthority()
        let identity = try await authority.identity()
        try await Self.sweep(Self.httpCells) { cell in
            let isEarly = ["accept", "handshake"].contains(cell.stage)
            let peer = try ScriptedHTTP(tls: isEarly ? identity : nil) { _, _ in .reply(200, [], "it is done") }
            let proxy = try FaultProxy(to: peer.port)
            let loop = try HTTPLoop()
            defer {
                loop.shutDown()
                proxy.stop()
                peer.stop()
            }
            proxy.arm(Fault(cell.act, at: cell.moment, times: 9))
            let client = HTTPClient(
                loop, egress: Egress(["127.0.0.1"]), caFile: authority.caFile, clock: { Date() }, jitter: { 0.002 })
            let address = try #require(HTTPAddress("\(isEarly ? "https" : "http")://127.0.0.1:\(proxy.port)/orders"))
            let outcome = await client.read(
                HTTPRequest(.post, address, body: Array("{}".utf8), deadline: .seconds(1), largestResponse: 4_000),
                for: .search)
            guard !proxy.strikes.isEmpty else { return "the fault did not strike" }
            switch outcome {
            case .answered: return "answered"
            case .notExecuted: return isEarly ? nil : "not executed: nobody can know that"
            case .unknown: return isEarly ? "in doubt, and no byte of the request was sent" : nil
            }
        }
        withExtendedLifetime(authority) {}
    }
}
