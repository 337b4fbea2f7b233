import Foundation
import Loopback
import Store
import Synchronization

/// What is tried, table by table.
struct Tables: Sendable {
    let settings: Settings
    let reach: Reach
    /// How often bytes leave on each road, by its name.
    let moments: [String: Int]
    let powerCut: String

    /// A road that the power is cut on: its letters, and the runs before.
    struct Road: Sendable {
        var name: String
        var setup: Setup
        var customers: [Customer]
        var calm = 0
    }

    static let roads =
        [Customer.Kind.refund, .status, .threat, .question, .large, .refused].map {
            Road(name: $0.rawValue, setup: Setup(), customers: [Customer($0, 0)])
        }
        + [Customer.Kind.cancel, .costly].flatMap { kind in
            [0, 1].map {
                Road(name: "\(kind.rawValue).\($0)", setup: Setup(), customers: [Customer(kind, 0)], calm: $0)
            }
        } + [Road(name: "draft", setup: Setup(mode: .draft), customers: [Customer(.status, 0)])]

    /// Each point by as many seeds as asked for.
    func kill(seeds: Range<Int>) -> [Trial] {
        seeds.flatMap { seed in KillPoint.names.compactMap { reach.trial($0, seed: seed) } }
    }

    /// Points that no letter of ours comes by. No mailbox of ours asks a model: there `AdviceRoadTests` kills.
    var unreached: [String] {
        KillPoint.names.filter { reach.ways[$0] == nil && !$0.hasPrefix("ledger.exchange.") }
    }

    /// Letters flow, and the program dies now and then: so many deaths in one world, with one letter before each.
    func random(_ count: Int, inOneWorld: Int = 20) -> [Trial] {
        (0..<(count + inOneWorld - 1) / inOneWorld).map { world in
            var dice = Dice(seed: UInt64(world) + 1)
            return Trial(
                id: "random/\(inOneWorld)/\(world)", setup: Setup(seed: world),
                customers: (0..<inOneWorld).map { index in
                    // Each comes twice at most, so that the shop stays small.
                    Customer(
                        Customer.Kind.allCases[(index + world) % Customer.Kind.allCases.count],
                        index / Customer.Kind.allCases.count)
                },
                moments: (0..<inOneWorld).map { _ in 0.01 + dice.share() * reach.seconds * 1.5 })
        }
    }

    /// The power fails as the n-th bytes leave.
    func power(seeds: Range<Int>, every step: Int = 1, planted: String? = nil) -> [Trial] {
        seeds.flatMap { seed -> [Trial] in
            let road = Self.roads[seed % Self.roads.count]
            return stride(from: 1, through: moments[road.name] ?? 0, by: step).map { moment in
                var trial = Trial(
                    id: "power/\(planted ?? "")\(road.name)/\(seed)/\(moment)",
                    setup: Setup(seed: seed / Self.roads.count, mode: road.setup.mode, planted: planted),
                    customers: road.customers, calm: road.calm)
                trial.deaths = [environment(at: moment)]
                return trial
            }
        }
    }

    private func environment(at moment: Int) -> [String: String] {
        ["LD_PRELOAD": powerCut, "POWERCUT_AT": "\(moment)"]
    }

    /// Each way in which a server can fail, alone and with a death at each of some points.
    func smtp() -> [Trial] {
        let points = [nil, "smtp.mail.after", "smtp.body.before", "smtp.body.after", "ledger.fail.before"]
        return ScriptedSMTP.Mode.allCases.filter { $0 != .normal }.flatMap { mode in
            points.enumerated().map { seed, point in
                Trial(
                    id: "smtp/\(mode.rawValue)/\(point ?? "")", setup: Setup(seed: seed),
                    customers: [Customer(.refund, 0)],
                    deaths: [point.map { ["REPLYD_KILL_POINT": $0] } ?? [:]], smtp: mode)
            }
        }
    }

    /// A few runs of the tables with a defect put in: they must turn red.
    func planted(_ defect: String, isShort: Bool) -> [Trial] {
        let refund = [Customer(.refund, 0)]
        var setup = Setup(planted: defect)
        setup.shopForgets = true
        switch defect {
        case "normal":
            let all = moments["refund"] ?? 0
            return stride(from: 1, through: all, by: 1).map { moment in
                Trial(
                    id: "planted/normal/\(moment)", setup: setup, customers: refund,
                    deaths: [environment(at: moment)])
            }
        case "blind":
            return ["orderbook.perform.after", "smtp.verdict.before", "smtp.body.after"].prefix(isShort ? 1 : 3).map {
                Trial(
                    id: "planted/blind/\($0)", setup: setup, customers: refund, deaths: [["REPLYD_KILL_POINT": $0]])
            }
        default:
            setup.serverFilesSent = true
            return ["smtp.verdict.before", "ledger.accept.before"].prefix(isShort ? 1 : 2).map {
                Trial(
                    id: "planted/random/\($0)", setup: setup, customers: refund, deaths: [["REPLYD_KILL_POINT": $0]])
            }
        }
    }

    static let defects = ["normal", "blind", "random"]

    /// How often bytes leave on each road.
    static func count(in world: TortureWorld, powerCut: String) async throws -> [String: Int] {
        var moments: [String: Int] = [:]
        for road in roads {
            try await world.begin(road.setup, customers: road.customers)
            for customer in road.customers { world.deliver(customer) }
            var answered: Set<String> = []
            for _ in 0..<road.calm {
                _ = await world.run()
                _ = world.respond(&answered)
            }
            let file = world.root + "/moments"
            unlink(file)
            let ended = await world.run(["LD_PRELOAD": powerCut, "POWERCUT_AT": "0", "POWERCUT_COUNT": file])
            guard ended.status == 0, let data = FileManager.default.contents(atPath: file), data.count == 8 else {
                throw TortureError("\(road.name): bytes that leave could not be counted: \(ended.said)")
            }
            moments[road.name] = data.reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        return moments
    }
}
