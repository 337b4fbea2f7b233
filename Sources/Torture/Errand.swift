import Foundation
import Loopback
import Store

/// What an operator types, or what time brings, while letters wait or have been answered; the program dies in the middle
/// of it and is asked again.
enum Errand: String, Sendable, CaseIterable {
    /// Pauses a mailbox, and resumes it after letters have come.
    case pause
    /// Resumes a mailbox in which letters wait.
    case resume
    /// A pause ends by itself.
    case timer
    /// A letter that stopped the reader is read again.
    case replay
    /// A letter that stopped the reader is ended.
    case discard
    /// A customer whose letter was answered is erased.
    case erase
    /// Two years later, what is too old is given up.
    case retention
    /// An access token is asked for, and the refresh token is replaced.
    case token

    /// The points that nothing but such an errand passes.
    static let points = [
        "ledger.timers", "ledger.pause", "ledger.confirm", "ledger.quarantine", "ledger.erase", "ledger.retention",
        "http.request",
    ]

    var customers: [Customer] {
        switch self {
        case .pause, .resume, .timer, .token: [Customer(.question, 0), Customer(.refund, 0)]
        case .replay, .discard: [Customer(.question, 0), Customer(.status, 0)]
        case .erase: [Customer(.status, 0), Customer(.large, 0), Customer(.refund, 0)]
        case .retention: [Customer(.status, 0), Customer(.large, 1), Customer(.threat, 0)]
        }
    }

    /// Whom the errand is about: the first of `customers`.
    var subject: Customer { customers[0] }

    /// The words it is typed with; nil when a run of the program brings it.
    var command: [String]? {
        switch self {
        case .pause: ["pause", "lumen"]
        case .resume: ["resume", "lumen"]
        case .replay: ["quarantine", "replay", "M-1", "--as", "mara"]
        case .discard: ["quarantine", "discard", "M-1", "--as", "mara", "--reason", "spam"]
        case .erase: ["erase", subject.address, "--yes", "--as", "mara"]
        case .timer, .retention, .token: nil
        }
    }

    /// How the command may end when it is typed again: what was done already is there no more.
    var mayEndWith: Set<Int32> { self == .replay || self == .discard ? [0, 1] : [0] }

    /// The world that it happens in.
    func world(_ setup: Setup) -> Setup {
        var setup = setup
        setup.usesTokens = self == .token
        return setup
    }

    /// Seconds that pass before it.
    private var later: Int {
        switch self {
        case .timer: 120
        case .retention: 800 * 86_400
        default: 0
        }
    }

    /// For the runs of the errand, and all after it.
    var environment: [String: String] { later > 0 ? ["REPLYD_SECONDS_AHEAD": "\(later)"] : [:] }
}

/// One errand in one world.
struct ErrandPlay {
    let errand: Errand
    let setup: Setup
    let world: TortureWorld

    init(errand: Errand, setup: Setup, world: TortureWorld) {
        self.errand = errand
        self.setup = errand.world(setup)
        self.world = world
    }

    private var later: [String: String] { setup.environment.merging(errand.environment) { $1 } }

    /// Everything up to the moment at which it is typed.
    func prepare() async throws {
        try await world.begin(setup, customers: errand.customers)
        switch errand {
        case .pause: return
        case .resume: try await expect(["pause", "lumen"])
        case .timer: try await expect(["pause", "lumen", "--for", "1m"])
        case .replay, .discard, .erase, .retention, .token: break
        }
        for customer in errand.customers { world.deliver(customer) }
        switch errand {
        case .replay, .discard:
            try await expect(["run", "--once"], ["REPLYD_READER_FAULT": "trap=\(errand.subject.letter)"])
        case .erase, .retention:
            for _ in 0..<2 { try await expect(["run", "--once"]) }
        case .token: break
        default: try await expect(["run", "--once"])
        }
    }

    /// Types it once.
    func go(_ environment: [String: String] = [:]) async -> TortureWorld.Ended {
        await world.run(errand.command ?? ["run", "--once"], later.merging(environment) { $1 })
    }

    /// Types it again until it is done, and lets everything settle. Gives what is wrong.
    func finish() async throws -> Verdict {
        var verdict = Verdict()
        let again = await go()
        if !errand.mayEndWith.contains(again.status) {
            verdict.unfit.append("\(errand.rawValue) ended with \(again.status): \(again.said)")
        }
        if errand == .pause {
            for customer in errand.customers { world.deliver(customer) }
            try await expect(["run", "--once"])
            if !world.smtp.accepted.isEmpty { verdict.unfit.append("a paused mailbox has sent something") }
            try await expect(["resume", "lumen"])
        }
        var answered: Set<String> = []
        for _ in 0..<4 {
            try await expect(["run", "--once"], errand.environment)
            guard world.respond(&answered) > 0 else { break }
        }
        var judged = errand.customers
        if errand == .discard { judged.removeFirst() }
        verdict = verdict + (try await Judge(world: world, customers: judged, setup: setup).judge())
        verdict.unfit += try await leftovers()
        return verdict
    }

    /// What should be gone and is not.
    private func leftovers() async throws -> [String] {
        switch errand {
        case .discard:
            let answers = world.smtp.accepted.filter { $0.recipients.joined().contains(errand.subject.address) }
            return answers.isEmpty ? [] : ["a discarded letter was answered"]
        case .erase:
            // The shop's file is the shop's.
            let names = FileManager.default.enumerator(atPath: world.state)?.compactMap { $0 as? String } ?? []
            let word = Array(errand.subject.address.utf8)
            return names.filter { name in
                guard !name.hasPrefix("shop.sqlite") else { return false }
                let bytes = FileManager.default.contents(atPath: world.state + "/" + name)
                return bytes?.firstRange(of: word) != nil
            }.map { "\($0) still holds the erased address" }
        case .retention:
            let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")
            defer { try? ledger.close() }
            var kept: [String] = []
            for id in 1...Int64(errand.customers.count) where try await ledger.bytesIfKept(of: id) != nil {
                kept.append("the bytes of letter \(id) are kept although they are too old")
            }
            let files = (try? FileManager.default.contentsOfDirectory(atPath: world.state + "/raw")) ?? []
            return kept + files.map { "raw/\($0) is kept although it is too old" }
        case .token:
            return world.hasGoodRefreshToken ? [] : ["the refresh token that is kept lets nobody in"]
        default: return []
        }
    }

    private func expect(_ words: [String], _ environment: [String: String] = [:]) async throws {
        let ended = await world.run(words, setup.environment.merging(environment) { $1 })
        guard ended.status == 0 else {
            throw TortureError("\(words.joined(separator: " ")) ended with \(ended.status): \(ended.said)")
        }
    }
}
