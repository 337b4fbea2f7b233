import CSystem
import Effects
import Logging
import ServiceLifecycle
import Store
import Transport
import UnixSignals

import struct Foundation.Date
import class Foundation.FileManager
import class Foundation.ProcessInfo

/// The daemon: loops in one `ServiceGroup`, stopped in reverse order between two steps.
func runDaemon(_ options: RunOptions) async throws {
    if options.isDryRun { return try await runDry(options) }
    try options.setting.makeState()
    let lock = try StateLock(options.setting.lock)
    defer { lock.release() }
    let ledger: Ledger
    do {
        ledger = try Ledger(path: options.setting.database)
    } catch {
        throw Failure.storage("cannot open \(options.setting.database): \(error)")
    }
    let operation = try Operation(options, ledger: ledger)
    for runner in operation.runners { try await runner.recover() }
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
    var unreachable: [String] = []
    for name in operation.desks.keys.sorted() {
        guard let watcher = operation.watcher(of: name), let account = operation.accounts[name] else { continue }
        do {
            let connection = try await operation.loop.connect(account)
            try await operation.intake.alongside { try await watcher.look(connection) }
            await connection.logout()
        } catch {
            operation.options.report("\(name): \(error)")
            unreachable.append(name)
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
    let control = try ControlServer(path: options.setting.socket) { await answer($0, operation) }
    control.start()
    defer { control.stop() }
    var services: [any Service] = []
    let bell = operation.bell
    func loop(_ name: String, longest: Duration = .seconds(30), _ step: @escaping @Sendable () async throws -> Bool) {
        services.append(
            StepLoop(name: name, bell: bell, longest: longest, report: options.report, step: step))
    }
    // Stopped in reverse: first nothing new comes in, then cases rest, then begun effects are finished.
    for runner in operation.runners {
        for lane in Lane.allCases {
            loop("\(lane.rawValue) of \(runner.hands.mailbox)", longest: .seconds(5)) {
                try await runner.next(in: lane)
            }
        }
    }
    loop("foretelling") { try await operation.foreteller.next() }
    for number in 1...2 {
        let worker = operation.worker("worker \(number)")
        loop("cases \(number)") { try await worker.next() }
    }
    loop("timers", longest: .seconds(5)) { try await operation.ledger.fireTimers(now: options.clock()) > 0 }
    loop("intake") { try await operation.intake.next() }
    for name in operation.desks.keys.sorted() {
        if let watcher = operation.watcher(of: name) { services.append(WatchLoop(watcher: watcher)) }
    }
    services.append(
        ReadyNotice(
            submissions: operation.runners.map(\.hands.submission), board: operation.board,
            mailboxes: operation.desks.count,
            socket: options.setting.environment["NOTIFY_SOCKET"]))
    var configuration = ServiceGroupConfiguration(
        services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: Logger(label: "replyd.services"))
    configuration.maximumGracefulShutdownDuration = .seconds(12)
    configuration.maximumCancellationDuration = .seconds(2)
    try await ServiceGroup(configuration: configuration).run()
}
