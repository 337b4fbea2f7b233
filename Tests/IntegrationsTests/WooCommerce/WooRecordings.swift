import Foundation
import Loopback
import Synchronization

/// Exchanges with a real WooCommerce 11.0.1 that lie beside the project at the workshop's desks and are no part of it.
struct WooRecordings: Sendable {
    struct Exchange: Sendable {
        var method: String
        var path: String
        var query: [String: String]
        /// JSON, with keys in order; nil: none.
        var sent: Data?
        var status: Int
        var headers: [String]
        var answer: Data
    }

    let exchanges: [String: Exchange]

    static let folder = PeerPython.shared("specs/woocommerce/recorded")

    init() throws {
        var all: [String: Exchange] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder ?? "") where name.hasSuffix(".json")
        {
            let file = try Data(contentsOf: URL(filePath: (Self.folder ?? "") + "/" + name))
            guard let whole = try JSONSerialization.jsonObject(with: file) as? [String: Any],
                let request = whole["request"] as? [String: Any], let response = whole["response"] as? [String: Any],
                let body = response["body"]
            else { throw CancellationError() }
            let query = (request["params"] as? [String: Any] ?? [:]).mapValues { "\($0)" }
            let headers = (response["headers"] as? [String: String] ?? [:]).map { "\($0.key): \($0.value)" }
            all[String(name.prefix(2))] = Exchange(
                method: request["method"] as? String ?? "", path: request["path"] as? String ?? "", query: query,
                sent: try (request["body"] as? [String: Any]).map { try Self.bytes($0) },
                status: response["status"] as? Int ?? 0, headers: headers, answer: try Self.bytes(body))
        }
        exchanges = all
    }

    static func bytes(_ value: Any) throws -> Data {
        try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
    }
}

/// Answers as recorded, in the order that it is told, and only to the requests that were recorded. Ours may say more in the
/// query (pages, order) and in a body (a mark, what is to be restocked); they may say nothing else instead.
final class WooReplay: Sendable {
    /// What is asked next, and what is answered.
    enum Step: Sendable {
        /// As it was recorded, by its number.
        case recorded(String)
        /// A question that nobody recorded, about something that was.
        case read(String, answer: String)
        /// A list of nothing.
        case readNothing(String)
        /// A list of what the recorded write made, with the words that we sent.
        case readBack(String)
    }

    struct State: Sendable {
        var left: [Step] = []
        var differences: [String] = []
        /// The mark that the last write left.
        var words = ""
    }

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    private let server: ScriptedHTTP

    init(_ recordings: WooRecordings) throws {
        let memory = memory
        server = try ScriptedHTTP { request, _ in memory.state.withLock { $0.answer(request, recordings.exchanges) } }
    }

    var port: Int { server.port }
    var differences: [String] { memory.state.withLock { $0.differences } }
    var isEmpty: Bool { memory.state.withLock { $0.left.isEmpty } }
    func stop() { server.stop() }
    func expect(_ steps: Step...) { memory.state.withLock { $0.left += steps } }
}

extension WooReplay.State {
    typealias Exchange = WooRecordings.Exchange

    mutating func answer(_ request: ScriptedHTTP.Request, _ all: [String: Exchange]) -> ScriptedHTTP.Answer {
        let path = URLComponents(string: request.target)?.path ?? ""
        guard !left.isEmpty else {
            differences.append("not expected: \(request.method) \(path)")
            return .reply(400, [], "")
        }
        let json = "Content-Type: application/json"
        switch left.removeFirst() {
        case .recorded(let name):
            guard let one = all[name] else { return .cut }
            compare(request, path, one, name)
            return .reply(one.status, one.headers, String(decoding: one.answer, as: UTF8.self))
        case .read(let place, let name):
            check(request, path, "/wp-json/wc/v3/" + place)
            return .reply(200, [json], String(decoding: all[name]?.answer ?? Data(), as: UTF8.self))
        case .readNothing(let place):
            check(request, path, "/wp-json/wc/v3/" + place)
            return .reply(200, [json], "[]")
        case .readBack(let name):
            check(request, path, all[name]?.path ?? "")
            let made = try? JSONSerialization.jsonObject(with: all[name]?.answer ?? Data())
            guard var object = made as? [String: Any] else { return .cut }
            object[object["note"] == nil ? "reason" : "note"] = words
            return .reply(200, [json], String(decoding: (try? WooRecordings.bytes([object])) ?? Data(), as: UTF8.self))
        }
    }

    private mutating func check(_ request: ScriptedHTTP.Request, _ path: String, _ place: String) {
        if request.method != "GET" || path != place {
            differences.append("\(request.method) \(path), not GET \(place)")
        }
    }

    private mutating func compare(_ request: ScriptedHTTP.Request, _ path: String, _ one: Exchange, _ name: String) {
        if request.method != one.method || path != one.path { differences.append("\(name): \(request.method) \(path)") }
        var query: [String: String] = [:]
        for item in URLComponents(string: request.target)?.queryItems ?? [] where !item.name.hasPrefix("oauth_") {
            query[item.name] = item.value
        }
        for (key, value) in one.query where key != "per_page" && query[key] != value {
            differences.append("\(name): \(key)=\(query[key] ?? "nothing") instead of \(value)")
        }
        let paging = ["per_page", "page", "orderby", "order"]
        for key in query.keys where one.query[key] == nil && !paging.contains(key) {
            differences.append("\(name): \(key) was not recorded")
        }
        guard let sent = one.sent else { return }
        let ours = (try? JSONSerialization.jsonObject(with: Data(request.body))) as? [String: Any] ?? [:]
        let theirs = (try? JSONSerialization.jsonObject(with: sent)) as? [String: Any] ?? [:]
        for (key, value) in theirs where !["reason", "note"].contains(key) {
            let (a, b) = (ours[key].flatMap { try? WooRecordings.bytes($0) }, try? WooRecordings.bytes(value))
            if a != b { differences.append("\(name): \(key) differs") }
        }
        for key in ours.keys where theirs[key] == nil && !["api_restock", "reason"].contains(key) {
            differences.append("\(name): \(key) was not recorded")
        }
        words = ours["reason"] as? String ?? ours["note"] as? String ?? words
    }
}
