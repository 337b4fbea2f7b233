import Foundation
import Loopback
import Mail
import Resolution
import Store

/// Runs cells one after another on one mailbox, and keeps what was found.
struct MatrixRun: Sendable {
    let faults: FaultWorld
    let mailbox: StruckMailbox
    let ledger: Ledger
    let daemon: RunningDaemon
    /// Numbers of customers that are this run's alone.
    let customers: Range<Int>

    struct Finding: Sendable {
        var cell: Cell
        var customer: Int
        var mailbox: StruckMailbox
        /// How long the other mailbox's message took meanwhile, in seconds; nil when it did not come at all.
        var otherTook: Double?
        var took: Double
        var failures: [String]
    }

    private var world: World { faults.world }

    func run(_ cells: [Cell]) async throws -> [Finding] {
        var findings: [Finding] = []
        for (index, cell) in cells.enumerated() {
            let customer = customers.lowerBound + 2 * index
            let finding = try await run(cell, customer: customer)
            if FaultMatrixTests.isTold {
                let line = "\(cell) [\(mailbox.name)]: \(finding.took) s \(finding.failures)\n"
                FileHandle.standardError.write(Data(line.utf8))
            }
            findings.append(finding)
        }
        return findings
    }

    private func run(_ cell: Cell, customer: Int) async throws -> Finding {
        let begin = ContinuousClock.now
        let proxy = mailbox.proxy(cell.road)
        proxy.forgetStrikes()
        let logged = daemon.logText.utf8.count
        try strike(cell, proxy)
        try faults.write(customer, to: mailbox.address)
        try faults.write(customer + 1, to: World.mailbox)
        // An idle connection is struck once the message is on its way.
        for fault in cell.faults where fault.moment == .now { proxy.arm(fault) }
        let other = ContinuousClock.now
        async let otherTook = took(since: other, customer: customer + 1)
        var failures: [String] = []
        let hasStruck = try await world.eventually(30) { try await isStruck(cell, proxy, customer, logged) }
        if !hasStruck { failures.append("the fault did not strike") }
        // At the token host nothing is refused before a dead token was given out.
        if cell.isRefused, cell.road != .http || hasStruck { try proxy.listenAgain() }
        mailbox.tokens?.disarm()
        proxy.disarm()
        proxy.change(to: LineQuality())
        proxy.lead(to: mailbox.upstream(cell.road, world.host))
        failures += try await ending(cell, customer: customer)
        return Finding(
            cell: cell, customer: customer, mailbox: mailbox, otherTook: try await otherTook,
            took: (ContinuousClock.now - begin) / .seconds(1), failures: failures)
    }

    private func strike(_ cell: Cell, _ proxy: FaultProxy) throws {
        if cell.road == .http { return strikeTokens(cell, proxy) }
        proxy.change(to: cell.quality)
        if cell.hasForeignCertificate { proxy.lead(to: faults.foreign.port) }
        for fault in cell.faults where fault.moment != .now { proxy.arm(fault) }
        if cell.isRefused { proxy.refuse() }
        if cell.needsNewConnection { proxy.arm(Fault(.cut, at: .now)) }
    }

    /// Every login asks for a token. What comes is one that no server takes, and then the fault, unless the old one lives.
    private func strikeTokens(_ cell: Cell, _ proxy: FaultProxy) {
        mailbox.tokens?.arm(cell.says, isOldDead: !cell.tokenLives) { [foreign = faults.foreign.port] in
            for fault in cell.faults { proxy.arm(fault) }
            if cell.isRefused { proxy.refuse() }
            if cell.hasForeignCertificate { proxy.lead(to: foreign) }
        }
        for road in [mailbox.imap, mailbox.smtp] { road.arm(Fault(.cut, at: .now)) }
    }

    /// What the proxy has on record, the cut that made way for the fault left out.
    ///
    /// Where no proxy was asked, the daemon's own words count: nobody listened, or the certificate was refused.
    private func isStruck(_ cell: Cell, _ proxy: FaultProxy, _ customer: Int, _ logged: Int) async throws -> Bool {
        if cell.isRefused || cell.hasForeignCertificate {
            let sign = cell.isRefused ? "no connection" : "no safe connection"
            let log = String(decoding: daemon.logText.utf8.dropFirst(logged), as: UTF8.self)
            let isTold = log.split(separator: "\n").contains { $0.contains(mailbox.name) && $0.contains(sign) }
            if isTold || cell.road != .smtp { return isTold }
            return try await isHeldUp(customer)
        }
        if cell.says != nil { return (mailbox.tokens?.strikes ?? 0) > 0 }
        if !cell.quality.replacements.isEmpty {
            return proxy.strikes.contains { $0.fault.description.contains("became") }
        }
        return cell.faults.allSatisfy { fault in
            proxy.strikes.contains { $0.fault.moment == fault.moment && $0.fault.act == fault.act }
        }
    }

    /// The answer was there to be sent for three seconds while nobody listened, and is not sent.
    private func isHeldUp(_ customer: Int) async throws -> Bool {
        let address = FaultWorld.customer(customer)
        guard let file = try await ledger.cases(mailbox: mailbox.name).first(where: { $0.customer?.text == address })
        else { return false }
        let sends = try await ledger.effects(case: file.id).filter { $0.kind == .smtpSend }
        return sends.contains { $0.state != .done && $0.planned < Date().addingTimeInterval(-3) }
    }

    private func took(since begin: ContinuousClock.Instant, customer: Int) async throws -> Double? {
        let came = try await world.eventually(40) { try faults.answers(to: customer) > 0 }
        return came ? (ContinuousClock.now - begin) / .seconds(1) : nil
    }

    // MARK: how it ended

    private func ending(_ cell: Cell, customer: Int) async throws -> [String] {
        let address = FaultWorld.customer(customer)
        var failures = ["the message is nowhere"]
        _ = try await world.eventually(45) {
            failures = try await judge(cell, customer: customer, address: address)
            return failures.isEmpty
        }
        return failures
    }

    private func judge(_ cell: Cell, customer: Int, address: String) async throws -> [String] {
        let files = try await ledger.cases(mailbox: mailbox.name).filter { $0.customer?.text == address }
        guard files.count == 1, let file = files.first else { return ["there are \(files.count) cases"] }
        let effects = try await ledger.effects(case: file.id)
        var failures = effects.filter { [.planned, .executing].contains($0.state) }.map { "\($0.kind) is \($0.state)" }
        failures += try wrong(cell.ending, customer: customer, file: file, effects: effects)
        return failures
    }

    /// What does not fit to the ending, now or at any later time.
    func wrong(_ ending: Cell.Ending, customer: Int, file: Case, effects: [EffectRow]) throws -> [String] {
        var failures: [String] = []
        let answers = try faults.answers(to: customer)
        let briefs = try faults.briefs(about: customer, at: mailbox.team)
        let copies = try faults.sentCopies(to: customer, in: mailbox)
        let keywords = try faults.keywords(of: customer, in: mailbox)
        func hold(_ holds: Bool, _ what: String) { if !holds { failures.append(what) } }
        hold(effects.filter { $0.kind == .refund }.map(\.state) == [.done], "the refund is not done once")
        let isDoubted = effects.contains { $0.state == .inDoubt }
        switch ending {
        case .answeredOrInDoubt:
            return try wrong(isDoubted ? .inDoubt : .answered, customer: customer, file: file, effects: effects)
        case .answered:
            hold(answers == 1, "the customer has \(answers) answers")
            hold(briefs == 0, "there are \(briefs) briefs")
            hold(copies == 1, "Sent holds \(copies) copies")
            hold(file.state == .resolved, "the case is \(file.state)")
            hold(keywords.contains("ai_answered"), "the message has the keywords \(keywords.sorted())")
            hold(effects.allSatisfy { $0.state == .done }, "effects: \(effects.map { "\($0.kind) \($0.state)" })")
        case .answeredNotFiled:
            hold(answers == 1, "the customer has \(answers) answers")
            hold(briefs == 0, "there are \(briefs) briefs")
            hold(file.state == .resolved, "the case is \(file.state)")
            let unfiled = effects.filter { $0.state == .failed }.map(\.kind)
            hold(unfiled == [.imapSent] || unfiled == [.imapFlag], "failed: \(unfiled)")
        case .inDoubt:
            hold(answers <= 1, "the customer has \(answers) answers")
            hold(briefs == 1, "there are \(briefs) briefs")
            hold(file.state == .withHuman && file.reason == .inDoubt, "the case is \(file.state)")
            hold(effects.filter { $0.state == .inDoubt }.count == 1, "nothing is in doubt")
        case .refused:
            hold(answers == 0, "the customer has \(answers) answers")
            hold(briefs == 1, "there are \(briefs) briefs")
            hold(file.state == .withHuman, "the case is \(file.state)")
        }
        return failures
    }
}
