import Foundation
import Loopback

/// Which letter comes by which point, and when: found by letting the program walk the road of each and say what it passes.
struct Reach: Sendable {
    /// A way to die at a point.
    struct Way: Sendable {
        var setup: Setup
        var customers: [Customer]
        var calm: Int
        /// A death before, where only what comes up again passes the point.
        var first: String?
        /// How often the point is passed.
        var passings: Int
        var isNew = false
        var isDaemon = false
    }

    private(set) var ways: [String: [Way]] = [:]
    /// Seconds that a run without harm takes.
    private(set) var seconds = 1.0

    /// Deaths whose aftermath is walked, too.
    private static let firsts = [
        "smtp.body.after", "orderbook.perform.after", "imap.append.after", "ledger.intake.after",
    ]

    /// Walks every road once. Each must end well: what breaks without harm would make every table worthless.
    static func find(in world: TortureWorld, planted: String? = nil) async throws -> Reach {
        var reach = Reach()
        var walks: [(Setup, [Customer])] = Customer.Kind.allCases.map { (Setup(), [Customer($0, 0)]) }
        for kind in [Customer.Kind.status, .threat] { walks.append((Setup(mode: .draft), [Customer(kind, 0)])) }
        walks.append((Setup(mode: .observe), [Customer(.refund, 0), Customer(.status, 0)]))
        for (setup, customers) in walks {
            try await reach.walk(setup, customers, first: nil, in: world)
        }
        try await reach.walk(Setup(), [Customer(.large, 1)], first: nil, in: world)
        try await reach.walkIn(world)
        try await reach.walkDaemon(in: world)
        for kind in [Customer.Kind.refund, .threat] {
            for first in firsts { try await reach.walk(Setup(), [Customer(kind, 0)], first: first, in: world) }
        }
        return reach
    }

    private mutating func walk(
        _ setup: Setup, _ customers: [Customer], first: String?, in world: TortureWorld
    ) async throws {
        try await world.begin(setup, customers: customers)
        for customer in customers { world.deliver(customer) }
        var answered: Set<String> = []
        if let first {
            let ended = await world.run(["REPLYD_KILL_POINT": first])
            guard ended.status == 137 else { return }
        }
        unlink(world.trace)
        for calm in 0..<4 {
            let ended = await world.run(["REPLYD_KILL_TRACE": world.trace])
            seconds = max(min(seconds, ended.seconds), 0.05)
            for (point, passed) in Dictionary(grouping: world.takeTrace(), by: \.point) {
                // After a death only the run that comes up next is a way of its own.
                guard first == nil || calm == 0 else { continue }
                ways[point, default: []].append(
                    Way(setup: setup, customers: customers, calm: calm, first: first, passings: passed.count))
            }
            guard ended.status == 0 else {
                throw TortureError("without harm: ended with \(ended.status), \(ended.said)")
            }
            guard world.respond(&answered) > 0 else { break }
        }
        guard first == nil else { return }
        let found = try await Judge(world: world, customers: customers, setup: setup).judge()
        guard found.broken.isEmpty else {
            throw TortureError("without harm: \(found.broken.joined(separator: "; ")); see \(world.root)")
        }
    }

    /// The first contact with a mailbox.
    private mutating func walkIn(_ world: TortureWorld) async throws {
        let customers = [Customer(.status, 0)]
        try await world.begin(Setup(), customers: customers, isNew: true)
        _ = await world.run(["REPLYD_KILL_TRACE": world.trace])
        for (point, passed) in Dictionary(grouping: world.takeTrace(), by: \.point) {
            ways[point, default: []].append(
                Way(setup: Setup(), customers: customers, calm: 0, passings: passed.count, isNew: true))
        }
    }

    /// An approval at the control socket.
    private mutating func walkDaemon(in world: TortureWorld) async throws {
        let customers = [Customer(.costly, 0)]
        try await world.begin(Setup(), customers: customers)
        for customer in customers { world.deliver(customer) }
        let ended = try await world.serve(["REPLYD_KILL_TRACE": world.trace]) { try await world.approve() }
        guard ended.status == 0 else { throw TortureError("the daemon ended with \(ended.status), \(ended.said)") }
        for (point, passed) in Dictionary(grouping: world.takeTrace(), by: \.point)
        where ["ledger.grant", "control.reply"].contains(where: { point.hasPrefix($0) }) {
            ways[point, default: []].append(
                Way(setup: Setup(), customers: customers, calm: 0, passings: passed.count, isDaemon: true))
        }
    }

    /// How a seed dies at a point; nil when nothing comes by it.
    func trial(_ point: String, seed: Int, planted: String? = nil) -> Trial? {
        guard let all = ways[point], !all.isEmpty else { return nil }
        let way = all[seed % all.count]
        var setup = Setup(seed: seed, mode: way.setup.mode, planted: planted)
        // What the server files itself is not appended, and a doubt is none.
        if way.first != nil || point.hasPrefix("imap.") { setup.serverFilesSent = false }
        let round = seed / all.count
        var deaths: [[String: String]] = []
        if let first = way.first { deaths.append(["REPLYD_KILL_POINT": first]) }
        deaths.append(["REPLYD_KILL_POINT": "\(point)#\(1 + round % way.passings)"])
        // What comes up again dies, too, at the same point, in every third.
        if seed % 3 == 2 { deaths.append(["REPLYD_KILL_POINT": point]) }
        return Trial(
            id: "kill/\(point)/\(seed)", setup: setup, customers: way.customers, calm: way.calm, deaths: deaths,
            isNew: way.isNew, isDaemon: way.isDaemon)
    }
}
