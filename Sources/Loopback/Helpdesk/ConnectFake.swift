import Foundation
import Synchronization

/// Amazon Connect Cases, Tasks and Customer Profiles as the vendor's service models show them, with their records in memory.
/// Whether requests and answers fit the models, and whether signatures are right, is for the vendor's own client to say.
package final class ConnectFake: TroubledFake {
    struct Case: Sendable {
        var number: String
        var fields: [String: String]
        var comments: [String] = []
        var contacts: [String] = []
        /// What a search shows; nil: the index does not know it yet.
        var indexed: [String: String]?
    }

    struct Task: Sendable {
        var number: String
        var target: String
        var attributes: [String: String]
        var isDone = false
    }

    package enum Loss: Sendable { case cut, half, stall }

    /// One request and what it was answered, as the checker reads it.
    package struct Exchange: Encodable, Sendable {
        package var method: String
        package var target: String
        package var headers: [String: String]
        package var body: String
        package var status: Int
        package var answer: String
    }

    struct State: Sendable {
        var cases: [Case] = []
        var tasks: [Task] = []
        /// Addresses; the place is the id.
        var profiles: [String] = []
        var tokens: [String: (body: String, number: String)] = [:]
        var changes = 0
        let start = Date().timeIntervalSince1970.rounded(.down)
        var losses: [(operation: String, way: Loss)] = []
        var lost = 0
        var isLate = false
        var hasNoRoom = false
        var pageSize = 100
        var exchanges: [Exchange] = []
    }

    package static let accessKey = "AKIDEXAMPLE"
    package static let secretKey = "not-a-real-secret-key"
    package static let region = "eu-central-1"
    package static let domain = "11111111-1111-4111-8111-111111111111"
    package static let template = "22222222-2222-4222-8222-222222222222"
    package static let idField = "33333333-3333-4333-8333-333333333333"
    package static let tagsField = "44444444-4444-4444-8444-444444444444"
    package static let profiles = "arn:aws:profile:eu-central-1:123456789012:domains/shop"
    package static let instance =
        "arn:aws:connect:eu-central-1:123456789012:instance/55555555-5555-4555-8555-555555555555"
    package static let flow = "66666666-6666-4666-8666-666666666666"
    package static let quickConnect = "77777777-7777-4777-8777-777777777777"
    static let fieldTypes = [
        idField: "Text", tagsField: "Text", "title": "Text", "summary": "Text", "customer_id": "Text",
        "status": "SingleSelect", "created_datetime": "DateTime", "last_updated_datetime": "DateTime",
    ]

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    package let troubles = Troubles()
    private let server: ScriptedHTTP

    package init() throws {
        let (memory, troubles) = (memory, troubles)
        server = try ScriptedHTTP { request, _ in
            troubles.answer(to: request) ?? memory.state.withLock { $0.answer(request) }
        }
    }

    package var port: Int { server.port }
    package func stop() { server.stop() }
    /// The next answer to that operation is lost, after it was done.
    package func lose(_ operation: String, _ way: Loss) { memory.state.withLock { $0.losses.append((operation, way)) } }
    /// The quota of open tasks is used up.
    package func setFull(_ isFull: Bool) { memory.state.withLock { $0.hasNoRoom = isFull } }
    package var lost: Int { memory.state.withLock { $0.lost } }
    package func setPageSize(_ rows: Int) { memory.state.withLock { $0.pageSize = rows } }
    package var exchanges: [Exchange] { memory.state.withLock { $0.exchanges } }
    package var profileCount: Int { memory.state.withLock { $0.profiles.count } }
    /// True: searches do not see what changes from now on. False: they see all.
    package func setLate(_ isLate: Bool) {
        memory.state.withLock { state in
            state.isLate = isLate
            guard !isLate else { return }
            for i in state.cases.indices { state.cases[i].indexed = state.cases[i].fields }
        }
    }

    /// Cases of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        memory.state.withLock { state in
            state.cases.filter { $0.fields[Self.idField] == id }.map { state.seen($0) }
        }
    }

    /// Where the tasks of a case went, and whether they are done.
    package func tasks(of number: String) -> [(target: String, isDone: Bool)] {
        memory.state.withLock { state in
            state.tasks.filter { $0.attributes["case_id"] == number }.map { ($0.target, $0.isDone) }
        }
    }

    /// A person is done with every task.
    package func finishTasks() {
        memory.state.withLock { state in
            for i in state.tasks.indices { state.tasks[i].isDone = true }
        }
    }

    /// A case that somebody else made.
    package func make(requester: String) -> String {
        memory.state.withLock { state in
            let profile = state.profile(requester)
            return state.make(["title": "by hand", "customer_id": "\(Self.profiles)/profiles/\(profile)"])
        }
    }

    /// As a person in the pages of the service.
    package func set(_ field: String, _ value: String, of number: String) {
        memory.state.withLock { state in
            guard let i = state.cases.firstIndex(where: { $0.number == number }) else { return }
            state.change(i, [field: value])
        }
    }
}

extension ConnectFake.State {
    mutating func make(_ fields: [String: String]) -> String {
        let digits = String(cases.count + 1)
        let number = "88888888-8888-4888-8888-" + String(repeating: "0", count: 12 - digits.count) + digits
        cases.append(ConnectFake.Case(number: number, fields: ["status": "open"]))
        change(cases.count - 1, fields)
        cases[cases.count - 1].fields["created_datetime"] = cases[cases.count - 1].fields["last_updated_datetime"]
        if !isLate { cases[cases.count - 1].indexed = cases[cases.count - 1].fields }
        return number
    }

    mutating func change(_ i: Int, _ fields: [String: String]) {
        changes += 1
        cases[i].fields.merge(fields) { $1 }
        cases[i].fields["last_updated_datetime"] =
            Date(timeIntervalSince1970: start + Double(changes)).formatted(.iso8601).dropLast() + ".000Z"
        if !isLate { cases[i].indexed = cases[i].fields }
    }

    /// The id of a profile: 32 digits of base 16.
    mutating func profile(_ address: String) -> String {
        if let i = profiles.firstIndex(of: address) { return Self.profileID(i) }
        profiles.append(address)
        return Self.profileID(profiles.count - 1)
    }

    static func profileID(_ i: Int) -> String {
        let digits = String(i + 1)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }

    func seen(_ one: ConnectFake.Case) -> RequestTrackerHost.Seen {
        let profile = one.fields["customer_id"]?.split(separator: "/").last.map(String.init) ?? ""
        let place = profiles.indices.first { Self.profileID($0) == profile }
        return RequestTrackerHost.Seen(
            number: one.number, id: one.fields[ConnectFake.idField], subject: one.fields["title"] ?? "",
            status: one.fields["status"] ?? "", queue: "", owner: "", priority: 0,
            requesters: [place.map { profiles[$0] } ?? ""],
            tags: (one.fields[ConnectFake.tagsField] ?? "").split(separator: " ").map(String.init),
            notes: one.comments.map { body in
                let last = body.split(separator: "\n").last.map(String.init) ?? ""
                return .init(subject: last.hasPrefix("ref: ") ? last : "", text: body)
            })
    }
}
