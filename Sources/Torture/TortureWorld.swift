import Foundation
import Loopback
import Mail
import OrderBook
import Store
import Synchronization

/// One lane's world: scripted servers with ledgers of their own, which live in this process and survive every death of
/// the program; the shop's file; the operator's files; and the program itself, started afresh as often as it takes.
final class TortureWorld: Sendable {
    let root: String
    let imap: KeepingIMAP
    let smtp: ScriptedSMTP
    private let filesSent: Flag
    private let giver = Mutex<TokenGiver?>(nil)
    private let program: String
    private let package: String

    /// Customers of each kind whose mail the server refuses.
    private static let refused = 100

    /// - Parameter place: where its files lie. A kill takes nothing from a file that is in memory alone, and the power cut is
    ///   played: only times want a real disk.
    init(lane: Int, place: String, program: String, package: String) throws {
        self.program = program
        self.package = package
        root = place + "/replyd-torture-\(getpid())-\(lane)"
        let imap = try KeepingIMAP()
        let filesSent = Flag()
        self.imap = imap
        self.filesSent = filesSent
        let refused = (0..<Self.refused).map {
            (Customer(.refused, $0).address, "550 5.1.1 there is nobody of that name")
        }
        smtp = try ScriptedSMTP(offers: ["AUTH XOAUTH2"], answers: Dictionary(uniqueKeysWithValues: refused)) {
            message in
            if filesSent.isOn { imap.deliver(message.bytes, to: "Sent", flags: ["\\Seen"]) }
        }
        try FileManager.default.createDirectory(
            atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    var state: String { root + "/state" }
    var trace: String { root + "/trace" }

    /// As on the first day: empty folders, a ledger that has seen the empty mailbox, a shop in which nothing was done.
    ///
    /// - Parameters:
    ///   - customers: whom the shop knows, or few more.
    ///   - isNew: the program has not seen the mailbox yet.
    func begin(_ setup: Setup, customers: [Customer], isNew: Bool = false) async throws {
        imap.clear()
        smtp.clear()
        smtp.change(to: .normal)
        filesSent.set(setup.serverFilesSent)
        let login = try await login(setup)
        try TortureFiles.write(to: root, package: package, imap: imap.port, smtp: smtp.port, login: login, setup)
        let files = FileManager.default
        let most = (customers.map(\.number).max() ?? 0) / 100 * 100 + 100
        let template = root + "/template-\(setup.mode.rawValue)-\(most)\(isNew ? "-new" : "")"
        try? files.removeItem(atPath: state)
        if files.fileExists(atPath: template) { return try files.copyItem(atPath: template, toPath: state) }
        try files.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let shop = try OrderBook(path: state + "/shop.sqlite")
        try await shop.seed(Customer.seed(most))
        try shop.close()
        if !isNew {
            let first = await run()
            guard first.status == 0 else { throw TortureError("the program does not start: \(first.said)") }
        }
        try files.copyItem(atPath: state, toPath: template)
    }

    /// Where the refresh token lies that the program keeps.
    var refreshFile: String { root + "/credentials/refresh" }

    /// Whether the host that gives out tokens would take the one that the program has kept.
    var hasGoodRefreshToken: Bool {
        let kept = String(decoding: FileManager.default.contents(atPath: refreshFile) ?? Data(), as: UTF8.self)
        return giver.withLock { $0 }?.takes(kept.trimmingCharacters(in: .whitespacesAndNewlines)) ?? false
    }

    private func login(_ setup: Setup) async throws -> String {
        guard setup.usesTokens else { return "password: { credential: password }" }
        let known = giver.withLock { $0 }
        let tokens: TokenGiver = if let known { known } else { try await TokenGiver() }
        giver.withLock { $0 = tokens }
        try FileManager.default.createDirectory(
            atPath: root + "/credentials", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data((tokens.begin() + "\n").utf8).write(to: URL(fileURLWithPath: refreshFile))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: refreshFile)
        return tokens.settings(file: refreshFile)
    }

    func deliver(_ customer: Customer) {
        imap.deliver(customer.letterBytes())
        guard customer.kind == .overtaken else { return }
        let lines = [
            "From: \(TortureFiles.address)", "To: \(customer.address)", "Subject: Re: My parcel",
            "Date: \(letterDate(Date()))", "Message-ID: <person-\(customer.number)@lumen.example>",
            "In-Reply-To: <\(customer.letter)>",
        ]
        imap.deliver(Customer.bytes(lines, ["I have called you. Noor"]), to: "Sent", flags: ["\\Seen"])
    }

    /// What people do about what the program sent: an approver says yes, a customer sends the code back
    /// or, while there is nothing but a draft, asks again. Gives how many
    /// letters came by it; each is sent once.
    func respond(_ answered: inout Set<String>) -> Int {
        var count = 0
        for message in smtp.accepted.map({ parse($0.bytes) }) {
            guard let id = message.messageID, answered.insert(id).inserted, let to = message.to.first?.address,
                let reply = Self.reply(to: message, by: "\(to)", id: id)
            else { continue }
            imap.deliver(reply)
            count += 1
        }
        for draft in imap.letters(in: "Drafts").map({ parse($0.bytes) }) {
            guard let to = draft.to.first?.address, to.hasPrefix("status"), answered.insert("again \(to)").inserted,
                let id = draft.inReplyTo.first
            else { continue }
            let lines = Customer.head(from: to, subject: "Re: My parcel", id: "again-\(id)")
            imap.deliver(
                Customer.bytes(
                    lines + ["In-Reply-To: <\(id)>", "References: <\(id)>"], ["Where is my order now?"]))
            count += 1
        }
        return count
    }

    private static func reply(to message: Message, by address: String, id: String) -> [UInt8]? {
        let text = message.text
        let words: String
        if address == TortureFiles.approver, text.contains("APPROVE") {
            words = "APPROVE"
        } else if let mark = text.firstRange(of: "this code: ") {
            words = String(text[mark.upperBound...].prefix(9))
        } else {
            return nil
        }
        let lines =
            Customer.head(from: address, subject: "Re: " + (message.subject ?? ""), id: "re-\(id)")
            + ["In-Reply-To: <\(id)>", "References: <\(id)>"]
        return Customer.bytes(lines, [words])
    }

    // MARK: the program

    struct Ended: Sendable {
        /// The exit code; 137: killed.
        var status: Int32
        var seconds: Double
        /// The end of what it said.
        var said: String
        var isHung: Bool
    }

    /// Runs `replyd run --once` to its end.
    ///
    /// - Parameter killAfter: seconds until it is killed.
    func run(_ environment: [String: String] = [:], killAfter: Double? = nil) async -> Ended {
        await run(["run", "--once"], environment, killAfter: killAfter)
    }

    /// Runs a command to its end.
    func run(
        _ arguments: [String], _ environment: [String: String], killAfter: Double? = nil
    ) async -> Ended {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: self.runHere(arguments, environment, killAfter))
            }
        }
    }

    /// Longer than any run takes that does not hang.
    private static let longest = 90.0

    private func runHere(_ arguments: [String], _ environment: [String: String], _ killAfter: Double?) -> Ended {
        let log = root + "/log"
        unlink(log)
        let begin = ContinuousClock.now
        guard
            let child = try? ShellCommand.spawn(
                program, arguments, environment: base.merging(environment) { $1 }, output: log, errors: log)
        else { return Ended(status: 127, seconds: 0, said: "cannot be started", isHung: false) }
        let end = begin + .seconds(killAfter ?? Self.longest)
        var status: Int32 = 0
        var isKilled = false
        while waitpid(child, &status, WNOHANG) == 0 {
            if ContinuousClock.now >= end, !isKilled {
                isKilled = true
                kill(child, SIGKILL)
            }
            usleep(killAfter == nil ? 2_000 : 500)
        }
        let signal = status & 0x7f
        let text = FileManager.default.contents(atPath: log) ?? Data()
        return Ended(
            status: signal == 0 ? (status >> 8) & 0xff : 128 + signal,
            seconds: (ContinuousClock.now - begin) / .seconds(1),
            said: String(decoding: text.suffix(600), as: UTF8.self), isHung: isKilled && killAfter == nil)
    }

    private var base: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["CONFIGURATION_DIRECTORY"] = root
        environment["STATE_DIRECTORY"] = state
        environment["CREDENTIALS_DIRECTORY"] = root + "/credentials"
        environment["NOTIFY_SOCKET"] = nil
        environment["SWIFT_BACKTRACE"] = "enable=no"
        environment["POWERCUT_FOLDER"] = state
        return environment
    }

    /// Runs the daemon until `isDone` or its death, and ends it. What it says meanwhile is answered at its socket.
    func serve(_ environment: [String: String], until isDone: () async throws -> Bool) async throws -> Ended {
        let begin = ContinuousClock.now
        let child = try start(environment)
        var status: Int32 = 0
        var isOver = false
        var isTold = false
        while true {
            isOver = waitpid(child, &status, WNOHANG) != 0
            if isOver || ContinuousClock.now > begin + .seconds(30) { break }
            if !isTold, try await isDone() {
                isTold = true
                kill(child, SIGTERM)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        if !isOver {
            kill(child, SIGKILL)
            waitpid(child, &status, 0)
        }
        let text = FileManager.default.contents(atPath: root + "/log") ?? Data()
        let signal = status & 0x7f
        return Ended(
            status: signal == 0 ? (status >> 8) & 0xff : 128 + signal,
            seconds: (ContinuousClock.now - begin) / .seconds(1),
            said: String(decoding: text.suffix(600), as: UTF8.self), isHung: !isOver)
    }

    /// Says yes to whatever waits for it, at the control socket. True when something waited.
    func approve() async throws -> Bool {
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        let waiting = try await ledger.approvals().map(\.id)
        try ledger.close()
        for id in waiting {
            _ = try await ShellCommand.run(
                program, ["approvals", "approve", id, "--as", "mara"], environment: base)
        }
        return !waiting.isEmpty
    }

    /// A daemon that goes on until it is told to stop.
    func start(_ environment: [String: String]) throws -> Int32 {
        let log = root + "/log"
        unlink(log)
        return try ShellCommand.spawn(
            program, ["run"], environment: base.merging(environment) { $1 }, output: log, errors: log)
    }

    /// Seconds until something that waits may be tried again; nil when nothing does.
    func secondsToNextTry() async throws -> Double? {
        let ledger = try Ledger(readOnly: state + "/replyd.sqlite")
        defer { try? ledger.close() }
        return try await ledger.nextRetry().map { max(0, $0.timeIntervalSinceNow) + 0.1 }
    }

    /// Points passed by the last run that was traced, in order, with nanoseconds of CLOCK_MONOTONIC.
    func takeTrace() -> [(point: String, at: Int)] {
        defer { unlink(trace) }
        let text = String(decoding: FileManager.default.contents(atPath: trace) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 2, let at = Int(words[1]) else { return nil }
            return (String(words[0]), at)
        }
    }

    func end(keepsFiles: Bool) {
        imap.stop()
        smtp.stop()
        giver.withLock { $0 }?.stop()
        if !keepsFiles { try? FileManager.default.removeItem(atPath: root) }
    }
}

struct TortureError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Whether something is so, known to several threads.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isOn: Bool { state.withLock { $0 } }
    func set(_ isOn: Bool) { state.withLock { $0 = isOn } }
}
