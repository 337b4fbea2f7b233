import CSystem
import Effects
import Glibc
import ServiceLifecycle
import Store
import Transport
import UnixSignals

import struct Foundation.Date
import class Foundation.FileManager
import class Foundation.ProcessInfo

/// The daemon: loops in one `ServiceGroup`, stopped in reverse order between two steps.
func runDaemon(_ options: RunOptions) async throws {
    // Secrets and letters are in its memory: no core file, and no other process of its user may look. Whoever must look at
    // a crash says so.
    if options.setting.environment["REPLYD_CORE_FILES"] != "yes" { _ = csystem_no_core_dumps() }
    if options.isDryRun { return try await runDry(options) }
    // Its default is to end the process; until the loop that listens for it runs, there is nothing to reload.
    signal(SIGHUP, SIG_IGN)
    try options.setting.makeState()
    let lock = try StateLock(options.setting.lock)
    defer { lock.release() }
    let ledger: Ledger
    do {
        ledger = try Ledger(path: options.setting.database)
    } catch let error as LedgerError {
        throw Failure.storage("\(error)")
    } catch {
        throw Failure.storage("cannot open \(options.setting.database): \(error)")
    }
    // A crash may have come between an erasure and the cleaning of the file.
    do { try await ledger.finishErasing(now: options.clock()) } catch LedgerError.stillRead {
        options.report("\(error: LedgerError.stillRead)")
    }
    for doubt in ledger.doubts {
        options.report("\(doubt: doubt); drafts only, and actions wait for a yes: see `replyd resume`")
    }
    let operation = try Operation(options, ledger: ledger)
    for station in operation.roster.all { try await station.runner.recover() }
    if options.isOnce {
        try await runOnce(operation)
    } else {
        try await serve(operation)
    }
    await operation.close()
    try ledger.close()
}

/// One look at every mailbox, then everything that follows. A mailbox that cannot be reached is said, the others go on.
private func runOnce(_ operation: Operation) async throws {
    try await operation.watchAges(of: operation.roster.all)
    if let trouble = operation.disk?.trouble { throw Failure.storage(trouble.description) }
    if !operation.options.isDryRun {
        _ = try await operation.ticketWatch.look()
        _ = try await operation.keywordWatch.look()
    }
    var unreachable: [String] = []
    let unread = try await operation.ticketIntake.look()
    unreachable += unread
    for station in operation.roster.all where station.source == nil {
        do {
            let connection = try await operation.loop.connect(station.account)
            try await operation.intake.alongside { try await operation.watcher(of: station).look(connection) }
            await connection.logout()
        } catch {
            operation.options.report("\(mailbox: station.name): \(error: error)")
            unreachable.append(station.name)
        }
    }
    try await operation.settle()
    guard unreachable.isEmpty else {
        throw Failure.remote("could not read \(unreachable.joined(separator: ", ")); the other mailboxes were handled")
    }
}

/// A dry run: a throw-away copy of the state, folders opened with EXAMINE, nothing outside and nothing live changed.
private func runDry(_ options: RunOptions) async throws {
    let folder =
        FileManager.default.temporaryDirectory.path + "/replyd-dry-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = folder + "/replyd.sqlite"
    let ledger =
        FileManager.default.fileExists(atPath: options.setting.database)
        ? try Ledger.throwawayCopy(of: options.setting.database, at: copy) : try Ledger(path: copy)
    let before = Set(try await ledger.effects(case: nil).map(\.id))
    let operation = try Operation(options, ledger: ledger)
    try await runOnce(operation)
    for line in try await Forecast(ledger: ledger, before: before).lines() { print(line) }
    await operation.close()
    try ledger.close()
}

private func serve(_ operation: Operation) async throws {
    let options = operation.options
    try await operation.watchAges(of: operation.roster.all)
    let control = try ControlServer(path: options.setting.socket, group: options.setting.controlGroup) {
        await answer($0, from: $1, operation)
    }
    control.start()
    defer { control.stop() }
    var configuration = ServiceGroupConfiguration(
        services: services(of: operation), gracefulShutdownSignals: [.sigterm, .sigint],
        logger: options.libraryLogger)
    configuration.maximumGracefulShutdownDuration = .seconds(12)
    configuration.maximumCancellationDuration = .seconds(2)
    try await ServiceGroup(configuration: configuration).run()
}

/// Stopped in reverse: first nothing new comes in, then cases rest, then begun effects are finished.
private func services(of operation: Operation) -> [any Service] {
    let options = operation.options
    func loop(
        _ name: String, longest: Duration = .seconds(30),
        allowance: @escaping @Sendable () -> Duration = { .seconds(120) },
        _ step: @escaping @Sendable () async throws -> Bool
    ) -> StepLoop {
        StepLoop(
            name: name, bell: operation.bell, longest: longest, allowance: allowance, pulse: operation.pulse,
            report: options.report, step: step)
    }
    var services: [any Service] = [
        LaneCrew(
            ledger: operation.ledger, roster: operation.roster, servers: operation.servers, bell: operation.bell,
            pulse: operation.pulse, disk: operation.disk, clock: options.clock, report: options.report),
        loop("foretelling") { try await operation.foreteller.next() },
    ]
    let roster = operation.roster
    // Who waits for a model waits long, and holds up one case only.
    for number in 1...(roster.all.contains { $0.desk.advisors != nil } ? 6 : 2) {
        let worker = operation.worker("worker \(number)")
        services.append(
            loop(
                "cases \(number)",
                allowance: { .seconds(300) + (roster.all.compactMap { $0.desk.advisors?.patience }.max() ?? .zero) }
            ) {
                operation.disk?.trouble == nil ? try await worker.next() : false
            })
    }
    services.append(
        loop("timers", longest: .seconds(5)) {
            guard operation.disk?.trouble == nil else { return false }
            return try await operation.fireTimers()
        })
    services.append(
        loop("ageing", longest: .seconds(3_600)) {
            guard try await operation.age() else { return false }
            // Nobody waits for it: whoever does something for a customer comes first.
            try await Task.sleep(for: .milliseconds(50))
            return true
        })
    services.append(
        loop("helpdesk", longest: .seconds(5), allowance: { .seconds(600) }) {
            operation.disk?.trouble == nil ? try await operation.ticketWatch.look() : false
        })
    services.append(
        loop("tickets", longest: .seconds(5), allowance: { .seconds(600) }) {
            if operation.disk?.trouble == nil { try await operation.ticketIntake.look() }
            return false
        })
    services.append(
        loop("keywords", longest: .seconds(5), allowance: { .seconds(600) }) {
            operation.disk?.trouble == nil ? try await operation.keywordWatch.look() : false
        })
    services.append(loop("intake", allowance: { .seconds(300) }) { try await operation.intake.next() })
    services.append(
        WatchCrew(
            roster: operation.roster, changes: operation.changes, watcher: { operation.watcher(of: $0) }))
    services.append(Reload(operation: operation))
    services.append(
        ReadyNotice(
            roster: operation.roster, board: operation.board, pulse: operation.pulse, notice: operation.notice,
            rhythm: ReadyNotice.rhythm(options.setting.environment), report: options.report))
    return services
}
