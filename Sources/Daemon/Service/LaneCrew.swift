import Effects
import ServiceLifecycle
import Store
import Synchronization
import Transport

import struct Foundation.Date

/// Executes effects: one step at a time in each lane of each mailbox, the lanes side by side.
///
/// A lane is started when the ledger has work for it and ends when there is none, so that a thousand idle mailboxes
/// cost nothing. A lane whose server is left alone by its breaker is not started: its effects stay planned, unspent.
struct LaneCrew: Service {
    let ledger: Ledger
    let roster: Roster
    let servers: Servers
    let bell: Bell
    let pulse: Pulse
    /// While it has no room nothing is done outside: what was done could not be written down.
    let disk: DiskSpace?
    let clock: @Sendable () -> Date
    let report: @Sendable (LogLine) -> Void
    private let running = Running()

    /// The longest it sleeps without a ring: a postponed effect waits that much longer at most.
    private static let longest = Duration.seconds(5)
    /// One step: a submission may wait two minutes for each reply of a slow server.
    private static let allowance = Duration.seconds(15 * 60)
    /// Lanes at the same time; each may hold a thread while its server thinks.
    private static let most = 48

    init(
        ledger: Ledger, roster: Roster, servers: Servers, bell: Bell, pulse: Pulse, disk: DiskSpace?,
        clock: @escaping @Sendable () -> Date, report: @escaping @Sendable (LogLine) -> Void
    ) {
        self.ledger = ledger
        self.roster = roster
        self.servers = servers
        self.bell = bell
        self.pulse = pulse
        self.disk = disk
        self.clock = clock
        self.report = report
    }

    func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                let seen = await bell.count
                pulse.promise("lanes", within: .seconds(60))
                for place in disk?.trouble == nil ? try await ledger.placesWithWork(now: clock()) : [] {
                    guard running.count < Self.most, let station = roster[place.mailbox],
                        await mayStart(place, station), running.start(place)
                    else { continue }
                    group.addTask { try await work(place, station) }
                }
                await cancelWhenGracefulShutdown { await bell.wait(after: seen, upTo: Self.longest) }
            }
            pulse.forget("lanes")
        }
    }

    private func mayStart(_ place: LanePlace, _ station: Station) async -> Bool {
        switch place.lane {
        case .smtp: await servers.isWelcoming(station.account.smtp)
        case .imap: await servers.isWelcoming(station.account.imap)
        case .commerce: true
        }
    }

    /// Steps until there is nothing to do. It stops between two steps: a step once begun is finished, or the ledger says
    /// what became of it.
    private func work(_ place: LanePlace, _ station: Station) async throws {
        let name = "\(place.lane.rawValue) of \(place.mailbox)"
        station.line.begin()
        var steps = 0
        do {
            // A reload may have put another station in its place: its next step is that one's.
            while !Task.isShuttingDownGracefully, !Task.isCancelled, disk?.trouble == nil,
                roster[place.mailbox]?.line === station.line
            {
                pulse.promise(name, within: Self.allowance)
                guard try await (roster[place.mailbox] ?? station).runner.next(in: place.lane) else { break }
                steps += 1
                await bell.ring()
            }
        } catch is CancellationError {
        } catch {
            if let storage = StorageTrouble(error) { throw storage }
            report("\(loop: name): \(error: error)")
            // Not at once again: what failed in the ledger may fail for a while.
            try? await Task.sleep(for: .seconds(1))
        }
        pulse.forget(name)
        await station.line.end()
        running.end(place)
        if steps > 0 { await bell.ring() }
    }

    private final class Running: Sendable {
        private let places = Mutex<Set<LanePlace>>([])

        var count: Int { places.withLock { $0.count } }
        func start(_ place: LanePlace) -> Bool { places.withLock { $0.insert(place).inserted } }
        func end(_ place: LanePlace) { places.withLock { _ = $0.remove(place) } }
    }
}
