import Foundation
import Loopback
import Synchronization

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
        var errand: Errand?
    }

    private(set) var ways: [String: [Way]] = [:]
    /// Seconds that a run without harm takes.
    private(set) var seconds = 1.0

    /// Deaths whose aftermath is walked, too.
    private static let firsts = [
        "smtp.body.after", "orderbook.perform.after", "imap.append.after", "ledger.intake.after",
    ]

    /// One road.
    private enum Walk: Sendable {
        case letters(Setup, [Customer], first: String?)
        case firstContact
        case daemon
        case errand(Errand)

        static let all: [Walk] =
            Customer.Kind.allCases.map { .letters(Setup(), [Customer($0, 0)], first: nil) }
            + [Customer.Kind.status, .threat].map { .letters(Setup(mode: .draft), [Customer($0, 0)], first: nil) }
            + [
                .letters(Setup(mode: .observe), [Customer(.refund, 0), Customer(.status, 0)], first: nil),
                .letters(Setup(), [Customer(.large, 1)], first: nil), .firstContact, .daemon,
            ] + Errand.allCases.map { .errand($0) }
            + [Customer.Kind.refund, .threat].flatMap { kind in
                firsts.map { .letters(Setup(), [Customer(kind, 0)], first: $0) }
            }
    }

    private final class Queue: Sendable {
        private let walks = Mutex(Array(Walk.all.enumerated())[...])

        func next() -> (offset: Int, element: Walk)? { walks.withLock { $0.popFirst() } }
    }

    /// Walks every road once. Each must end well: what breaks without harm would make every table worthless.
    static func find(in worlds: [TortureWorld]) async throws -> Reach {
        let queue = Queue()
        let parts = try await withThrowingTaskGroup(of: [(Int, Reach)].self) { group in
            for world in worlds {
                group.addTask {
                    var parts: [(Int, Reach)] = []
                    while let (number, walk) = queue.next() {
                        var reach = Reach()
                        try await reach.take(walk, in: world)
                        parts.append((number, reach))
                    }
                    return parts
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        // The same order whoever walked first: a seed means the same way in every run.
        return parts.sorted { $0.0 < $1.0 }.reduce(into: Reach()) { whole, part in
            whole.ways.merge(part.1.ways) { $0 + $1 }
            whole.seconds = min(whole.seconds, part.1.seconds)
        }
    }

    private mutating func take(_ road: Walk, in world: TortureWorld) async throws {
        switch road {
        case .letters(let setup, let customers, let first):
            try await walk(setup, customers, first: first, in: world)
        case .firstContact: try await walkIn(world)
        case .daemon: try await walkDaemon(in: world)
        case .errand(let errand): try await walk(errand, in: world)
        }
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

    /// What an operator types, and what time brings.
    private mutating func walk(_ errand: Errand, in world: TortureWorld) async throws {
        let play = ErrandPlay(errand: errand, setup: Setup(), world: world)
        try await play.prepare()
        unlink(world.trace)
        let ended = await play.go(["REPLYD_KILL_TRACE": world.trace])
        guard ended.status == 0 else {
            throw TortureError("\(errand.rawValue) without harm: ended with \(ended.status), \(ended.said)")
        }
        for (point, passed) in Dictionary(grouping: world.takeTrace(), by: \.point)
        where Errand.points.contains(where: { point.hasPrefix($0) }) {
            ways[point, default: []].append(
                Way(setup: Setup(), customers: errand.customers, calm: 0, passings: passed.count, errand: errand))
        }
        let found = try await play.finish()
        guard found.broken.isEmpty else {
            throw TortureError(
                "\(errand.rawValue) without harm: \(found.broken.joined(separator: "; ")); see \(world.root)")
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
            isNew: way.isNew, isDaemon: way.isDaemon, errand: way.errand)
    }
}
