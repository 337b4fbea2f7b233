import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store
import Testing

/// Every fault at every stage of IMAP, SMTP and HTTP, between the real program, the real Dovecot and Postfix, and a host
/// that gives out the access tokens they take.
///
/// After each cell the message was handled exactly once, judged by the customer's mailbox, the team's, the shop's file, the
/// folders and, after a restart, the ledger; and a mailbox beside it in the same daemon was not held up. A cell counts only
/// if the proxy has on record that its fault struck. `FAULTS=all` runs all cells, `FAULTS="HTTP connect"` those of that name,
/// otherwise a cover of them: each fault and each stage of each protocol at least once.
@Suite(.serialized) struct FaultMatrixTests {
    private static let wanted = ProcessInfo.processInfo.environment["FAULTS"] ?? ""
    /// Each cell is told when it is over.
    static let isTold = !wanted.isEmpty
    static let cells = (Cell.imap + Cell.smtp + Cell.http).filter { cell in
        switch wanted {
        case "", "told": cell.isChosen
        case "all": true
        default: cell.description.contains(wanted)
        }
    }

    @Test func `the cover holds each fault and each stage of each protocol`() {
        let all = Cell.imap + Cell.smtp + Cell.http
        let chosen = all.filter(\.isChosen)
        func names(_ cells: [Cell], _ part: (Cell) -> String) -> Set<String> {
            Set(cells.map { "\($0.road.rawValue) \(part($0))" })
        }
        #expect(Set(all.map(\.description)).count == all.count)
        #expect(names(all) { $0.stage }.subtracting(names(chosen) { $0.stage }) == [])
        #expect(names(all) { $0.fault }.subtracting(names(chosen) { $0.fault }) == [])
    }

    @Test func `whatever breaks wherever, each message is handled exactly once and no other mailbox waits for it`()
        async throws
    {
        let faults = try await FaultWorld.make(clear: 6, tls: 2, tokens: 2)
        let world = faults.world
        let daemon = try await faults.start()
        let status = try await world.replyd(["status", "--json"]).output
        try #require(status.split(separator: "\n").count == faults.struck.count + 1, "\(daemon.logText.prefix(2_000))")
        let warned = status.split(separator: "\n").count { $0.contains("the client secret expires in ") }
        #expect(warned == faults.struck.count { $0.tokens != nil }, "\(status)")
        let healthy = try await healthyTime(faults)
        let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")

        let queues = Self.share(Self.cells, among: faults.struck)
        var findings: [MatrixRun.Finding] = []
        try await withThrowingTaskGroup(of: [MatrixRun.Finding].self) { group in
            for (index, mailbox) in faults.struck.enumerated() {
                let numbers = (100 + index * 100)..<(200 + index * 100)
                let run = MatrixRun(
                    faults: faults, mailbox: mailbox, ledger: ledger, daemon: daemon, customers: numbers)
                group.addTask { try await run.run(queues[index]) }
            }
            for try await found in group { findings += found }
        }
        for finding in findings where !finding.failures.isEmpty {
            Issue.record("\(finding.cell) [\(finding.mailbox.name)]: \(finding.failures.joined(separator: "; "))")
        }
        judgeOthers(findings, healthy: healthy)

        // A server that hangs at the farewell does not hold up the end, and neither does one that gives no token.
        for mailbox in faults.struck {
            mailbox.smtp.arm(Fault(.stall, at: .command("QUIT")))
            guard let tokens = mailbox.tokens else { continue }
            tokens.arm(.stall, isOldDead: false) {}
            mailbox.imap.arm(Fault(.cut, at: .now))
        }
        let ended = try await daemon.terminate()
        #expect(ended.status == 0 && ended.took < 15, "\(ended) \(daemon.logText.suffix(1_000))")
        for mailbox in faults.struck {
            mailbox.smtp.disarm()
            mailbox.tokens?.disarm()
        }
        let again = try await faults.start()
        try await Task.sleep(for: .seconds(2))
        try await judgeAfterRestart(faults, ledger, again, findings)
        try Self.tell(findings, healthy: healthy)
        _ = try await again.terminate()
        try await faults.destroy()
    }

    static let rounds = 3

    /// Seconds that a message takes while nothing is broken and every mailbox has one to work on, the median of rounds.
    private func healthyTime(_ faults: FaultWorld) async throws -> Double {
        var times: [Double] = []
        for round in 0..<Self.rounds {
            let numbers = faults.struck.indices.map { 10 + round * faults.struck.count + $0 }
            let begin = ContinuousClock.now
            for (mailbox, number) in zip(faults.struck, numbers) { try faults.write(number, to: mailbox.address) }
            try faults.write(round, to: World.mailbox)
            #expect(try await faults.world.eventually(30) { try faults.answers(to: round) == 1 })
            times.append((ContinuousClock.now - begin) / .seconds(1))
            #expect(
                try await faults.world.eventually(30) { try numbers.allSatisfy { try faults.answers(to: $0) == 1 } })
        }
        return times.sorted()[Self.rounds / 2]
    }

    /// Cells over TLS go to the mailboxes that speak it, those of HTTP to the ones with tokens; the others share the rest.
    private static func share(_ cells: [Cell], among mailboxes: [StruckMailbox]) -> [[Cell]] {
        var queues = mailboxes.map { _ in [Cell]() }
        for (usesTLS, usesTokens) in [(false, false), (true, false), (false, true)] {
            let places = mailboxes.indices.filter {
                mailboxes[$0].usesTLS == usesTLS && (mailboxes[$0].tokens != nil) == usesTokens
            }
            let fitting = cells.filter { $0.usesTLS == usesTLS && ($0.road == .http) == usesTokens }
            for (number, cell) in fitting.enumerated() {
                queues[places[number % places.count]].append(cell)
            }
        }
        return queues
    }

    /// The messages to the mailbox beside them, sent while each fault lasted.
    private func judgeOthers(_ findings: [MatrixRun.Finding], healthy: Double) {
        let times = findings.compactMap(\.otherTook).sorted()
        #expect(times.count == findings.count, "\(findings.count - times.count) messages beside a fault had no answer")
        guard let worst = times.last else { return }
        // Ten mailboxes share two slow cores with their servers: a bound for being held up, not for being fast.
        #expect(times[times.count / 2] <= 3 * healthy + 2, "\(times) against \(healthy) s")
        #expect(worst <= 10 * healthy + 10, "\(times) against \(healthy) s")
    }

    private func judgeAfterRestart(
        _ faults: FaultWorld, _ ledger: Ledger, _ daemon: RunningDaemon, _ findings: [MatrixRun.Finding]
    ) async throws {
        let world = faults.world
        let orders = try await world.shop().orders
        let effects = try await world.effects()
        let cases = try await world.cases()
        #expect(effects.allSatisfy { !["planned", "executing"].contains($0.state) })
        #expect(Set(effects.map(\.key)).count == effects.count, "an idempotency key was used twice")
        #expect(cases.count == Self.rounds * (faults.struck.count + 1) + 2 * findings.count)
        #expect(try await ledger.violations() == [])
        let doubts = effects.filter { $0.state == "in_doubt" }.count
        let certain = findings.filter { $0.cell.ending == .inDoubt }.count
        let possible = findings.filter { $0.cell.ending == .answeredOrInDoubt }.count
        #expect((certain...(certain + possible)).contains(doubts), "\(doubts) doubts, \(certain) expected")
        for finding in findings where finding.failures.isEmpty {
            let number = finding.customer
            let order = orders.first { $0.number == FaultWorld.order(number) }
            #expect(order?.refunded.minor == FaultWorld.price, "\(finding.cell)")
            let file = try #require(
                try await ledger.cases(mailbox: finding.mailbox.name).first {
                    $0.customer?.text == FaultWorld.customer(number)
                })
            let run = MatrixRun(
                faults: faults, mailbox: finding.mailbox, ledger: ledger, daemon: daemon, customers: 0..<0)
            let wrong = try run.wrong(
                finding.cell.ending, customer: number, file: file, effects: try await ledger.effects(case: file.id))
            #expect(wrong == [], "\(finding.cell), after a restart")
        }
    }

    private static func tell(_ findings: [MatrixRun.Finding], healthy: Double) throws {
        let times = findings.compactMap(\.otherTook).sorted()
        let middle = times.isEmpty ? 0 : times[times.count / 2]
        print(
            "fault matrix: \(findings.count) cells, \(findings.filter { !$0.failures.isEmpty }.count) failed; "
                + "beside them a message took \(middle) s, without faults \(healthy) s")
        for finding in findings.sorted(by: { $0.took > $1.took }).prefix(isTold ? 200 : 8) {
            print("  \(finding.cell): \(Int(finding.took)) s")
        }
    }
}
