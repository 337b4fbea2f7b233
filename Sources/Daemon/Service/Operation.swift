import CSystem
import Configuration
import Effects
import Integrations
import Logging
import Mail
import OrderBook
import Resolution
import Store
import Transport

import struct Foundation.Date

/// How `replyd run` was called.
struct RunOptions: Sendable {
    var setting: Setting
    var mailboxes: [String] = []
    var isOnce = false
    var isDryRun = false
    /// In a dry run: letters from here on instead of the newest 50.
    var since: Date?
    var clock: @Sendable () -> Date = { Date().addingTimeInterval(Planted.secondsAhead) }
    /// One line for whoever reads the log.
    var report: @Sendable (LogLine) -> Void
    /// For the library that keeps the loops.
    var libraryLogger = Log.ofLibraries()
}

/// Everything a run consists of: ledger, roster of mailboxes, workers, and what they tell each other by.
struct Operation: Sendable {
    let options: RunOptions
    let ledger: Ledger
    let roster = Roster()
    let assembly: Assembly
    let servers = Servers()
    let board: StatusBoard
    let tally = Tally()
    let clockDoubt = SaidOnce()
    let pulse = Pulse()
    let notice: Notice
    /// Rung whenever there may be work.
    let bell = Bell()
    /// Rung when the roster changed.
    let changes = Bell()
    /// Nil in a dry run, which keeps nothing.
    let disk: DiskSpace?
    let loop: IMAPLoop
    let intake: IntakeWorker
    let reader = ReaderProcess()
    let foreteller: Foreteller
    let ageing: Ageing
    let ticketWatch: TicketWatch
    let ticketIntake: TicketIntake
    let keywordWatch: KeywordWatch

    init(_ options: RunOptions, ledger: Ledger) throws {
        self.options = options
        self.ledger = ledger
        loop = try IMAPLoop(spillingInto: ledger.arrivingFolder)
        disk = options.isDryRun ? nil : DiskSpace(folder: options.setting.state, report: options.report)
        if let disk { ledger.onFullDisk { disk.makeRoom() } }
        notice = Notice(socket: options.setting.environment["NOTIFY_SOCKET"])
        board = StatusBoard(report: options.report)
        assembly = Assembly(options, ledger: ledger, loop: loop, servers: servers, board: board)
        let files = try options.setting.mailboxes(only: options.mailboxes, report: options.report)
        _ = roster.replace(with: try assembly.stations(files))
        let roster = roster
        intake = IntakeWorker(
            ledger: ledger, mailboxes: { roster.names }, desks: { roster.desk($0) }, reader: reader,
            clock: options.clock,
            report: options.report,
            progressed: { [bell] in await bell.ring() }, disk: disk)
        ticketWatch = TicketWatch(
            ledger: ledger, roster: roster, reader: reader, clock: options.clock, report: options.report)
        ticketIntake = TicketIntake(
            ledger: ledger, roster: roster, board: board, tally: tally, clock: options.clock, report: options.report,
            arrived: { [bell] in await bell.ring() })
        keywordWatch = KeywordWatch(
            ledger: ledger, roster: roster, reader: reader, clock: options.clock, report: options.report)
        foreteller = Foreteller(ledger: ledger, shops: { roster.desk($0)?.shop }, clock: options.clock)
        ageing = Ageing(
            ledger: ledger, mailboxes: { roster.all.map { ($0.name, $0.desk.files.retention) } }, clock: options.clock)
    }

    func worker(_ name: String) -> CaseWorker {
        let roster = roster
        return CaseWorker(
            ledger: ledger, desks: { roster.desk($0) }, name: name, isSimulating: options.isDryRun,
            clock: options.clock, report: options.report)
    }

    func watcher(of station: Station) -> Watcher {
        let (roster, name, first) = (roster, station.name, station.desk)
        return Watcher(
            name: name, desk: { roster.desk(name) ?? first }, account: station.account, ledger: ledger,
            reader: reader, loop: loop, servers: servers, board: board, pulse: pulse, tally: tally, disk: disk,
            isReadOnly: options.isDryRun,
            since: options.since, clock: options.clock, arrived: { [bell] in await bell.ring() })
    }

    /// Cases that were opened before the rules in force are weighed by their age, too.
    func watchAges(of stations: [Station]) async throws {
        for station in stations {
            try await ledger.watchAges(
                of: station.name, rules: station.desk.files.escalations.ofAge, now: options.clock())
        }
    }

    /// Works until nothing is left: letters, cases, effects. For `--once`, where a failed effect waits for the next run.
    func settle() async throws {
        while true {
            if let trouble = disk?.trouble { throw Failure.storage(trouble.description) }
            var isBusy = try await intake.next()
            _ = try await fireTimers()
            while try await worker("once").next() { isBusy = true }
            if try await foreteller.next() { isBusy = true }
            if !options.isDryRun {
                for station in roster.all {
                    for lane in Lane.allCases {
                        while try await station.runner.next(in: lane) { isBusy = true }
                    }
                }
            }
            if !isBusy { break }
        }
        guard !options.isDryRun else { return }
        while try await age() {}
    }

    func close() async {
        // A server that does not even answer LOGOUT is left after two seconds.
        let loop = loop
        let patience = Task {
            try await Task.sleep(for: .seconds(2))
            loop.shutDown()
            Web.shutDown()
        }
        defer { patience.cancel() }
        await reader.stop()
        await withDiscardingTaskGroup { group in
            for station in roster.all { group.addTask { await station.line.close() } }
        }
        loop.shutDown()
        Web.shutDown()
    }
}
