import Foundation
import JSON
import Loopback
import Resolution
import Store
import Synchronization
import Transport

@testable import Integrations

/// The little shop behind tools of the Model Context Protocol: what an operator's own server could look like.
final class LittleMCP: Sendable {
    private struct Offer {
        var name: String
        var method: String
        var path: String
        /// Of its arguments; `key` is no field of the shop's.
        var texts: [String]
        var numbers: [String] = []
    }

    private static let offers = [
        Offer(name: "find_customer", method: "GET", path: "/customers", texts: ["email"]),
        Offer(name: "list_orders", method: "GET", path: "/customers/{customer}/orders", texts: ["customer"]),
        Offer(name: "get_order", method: "GET", path: "/orders/{number}", texts: ["number"]),
        Offer(name: "list_entries", method: "GET", path: "/orders/{number}/entries", texts: ["number"]),
        Offer(
            name: "list_subscriptions", method: "GET", path: "/customers/{customer}/subscriptions",
            texts: ["customer"]),
        Offer(name: "get_subscription", method: "GET", path: "/subscriptions/{id}", texts: ["id"]),
        Offer(
            name: "refund", method: "POST", path: "/orders/{number}/refunds", texts: ["number", "currency", "key"],
            numbers: ["cents", "line"]),
        Offer(
            name: "credit", method: "POST", path: "/orders/{number}/credits", texts: ["number", "currency", "key"],
            numbers: ["cents", "line"]),
        Offer(name: "cancel", method: "POST", path: "/orders/{number}/cancel", texts: ["number", "key"]),
        Offer(name: "address", method: "PUT", path: "/orders/{number}/address", texts: ["number", "address"]),
        Offer(
            name: "give_back", method: "POST", path: "/orders/{number}/returns", texts: ["number", "key"],
            numbers: ["line"]),
        Offer(
            name: "exchange", method: "POST", path: "/orders/{number}/exchanges", texts: ["number", "variant", "key"],
            numbers: ["line"]),
        Offer(name: "note", method: "POST", path: "/orders/{number}/notes", texts: ["number", "text", "key"]),
        Offer(name: "set_subscription", method: "PATCH", path: "/subscriptions/{id}", texts: ["id", "status"]),
    ]

    static let settings = MCPClient.Settings(
        reads: Set(offers.filter { $0.method == "GET" }.map(\.name)),
        acts: Set(offers.filter { $0.method != "GET" }.map(\.name)), errorsMeanRefusal: true, patience: .seconds(20))

    let shop: LittleShop
    private let losses: Losses
    private let server: ScriptedHTTP

    private final class Losses: Sendable {
        let next = Mutex<[(tool: String, way: LostShopAnswer)]>([])
        let count = Mutex(0)
    }

    init(_ memory: LittleShop.Memory) throws {
        let (shop, losses) = (try LittleShop(memory), Losses())
        self.shop = shop
        self.losses = losses
        server = try ScriptedHTTP { request, _ in
            let said = JSONValue(request.body) ?? .null
            let id = said["id"]?.number ?? 0
            func result(_ text: String) -> ScriptedHTTP.Answer {
                // As the little shop says it: else tests would wait for their turn.
                .reply(
                    200, ["Content-Type: application/json", "X-Shopify-Shop-Api-Call-Limit: 1/20000"],
                    #"{"jsonrpc":"2.0","id":\#(id),"result":\#(text)}"#)
            }
            switch said["method"]?.text {
            case "server/discover": return result(#"{"supportedVersions":["2026-07-28"],"capabilities":{}}"#)
            case "tools/list": return result(Self.list)
            default: break
            }
            let name = said["params"]?["name"]?.text ?? ""
            guard let offer = Self.offers.first(where: { $0.name == name }) else {
                return .reply(400, ["Content-Type: application/json"], "{}")
            }
            let text = Self.call(offer, said["params"]?["arguments"] ?? .null, shop, memory)
            let lost = losses.next.withLock { next in
                next.firstIndex { $0.tool == name }.map { next.remove(at: $0).way }
            }
            guard let lost else { return result(text) }
            losses.count.withLock { $0 += 1 }
            switch lost {
            case .cut: return .cut
            case .half: return .truncated
            case .stall: return .stall
            case .broken: return .reply(500, ["Content-Type: text/html"], "<html>")
            }
        }
    }

    var port: Int { server.port }
    var lost: Int { losses.count.withLock { $0 } }

    func end() {
        server.stop()
        shop.stop()
    }

    /// The next answer of that tool is lost, after it was done.
    func lose(_ tool: String, _ way: LostShopAnswer) { losses.next.withLock { $0.append((tool, way)) } }

    private static var list: String {
        let tools = offers.map { offer -> JSONValue in
            let fields =
                offer.texts.map { ($0, JSONValue.object(["type": .text("string")])) }
                + offer.numbers.map { ($0, JSONValue.object(["type": .text("integer")])) }
            return .object([
                "name": .text(offer.name),
                "inputSchema": .object([
                    "type": .text("object"), "properties": .object(Dictionary(uniqueKeysWithValues: fields)),
                    "additionalProperties": .flag(false),
                ]),
            ])
        }
        return String(decoding: JSONValue.object(["tools": .list(tools)]).bytes, as: UTF8.self)
    }

    /// The result of a call, as the protocol has it.
    private static func call(
        _ offer: Offer, _ arguments: JSONValue, _ shop: LittleShop, _ memory: LittleShop.Memory
    ) -> String {
        guard case .object(var body) = arguments else { return error("no arguments") }
        var path = offer.path
        for (name, value) in body where path.contains("{\(name)}") {
            path = path.replacing("{\(name)}", with: plain(value.text ?? ""))
            body[name] = nil
        }
        let key = body.removeValue(forKey: "key")
        if offer.method == "GET", let email = body.removeValue(forKey: "email")?.text {
            path += "?email=" + plain(email)
        }
        var headers: [String: String] = [:]
        switch memory {
        case .keys: headers["idempotency-key"] = key?.text
        case .none where offer.name != "cancel": body["note"] = key
        case .none: break
        }
        let (status, text) = shop.ask(offer.method, "/v1" + path, headers, JSONValue.object(body).bytes)
        guard status == 200 else { return error(JSONValue(Array(text.utf8))?["error"]?["code"]?.text ?? "broken") }
        // One order is the whole of its answer.
        let whole = JSONValue(Array(text.utf8)) ?? .null
        let value = offer.name == "get_order" ? whole["order"] ?? .null : whole
        return String(
            decoding: JSONValue.object(["content": .list([]), "structuredContent": value]).bytes, as: UTF8.self)
    }

    private static func error(_ words: String) -> String {
        #"{"content":[{"type":"text","text":"\#(words)"}],"isError":true}"#
    }

    private static func plain(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// A shop made of an MCP server's tools.
final class MCPBench: LittleBench {
    let system: String
    let shop: any CommerceWriting
    let actions: Set<EffectKind>
    let server: LittleMCP
    let memory: LittleShop.Memory
    var fake: LittleShop { server.shop }
    private let loop: HTTPLoop

    init(_ memory: LittleShop.Memory) throws {
        self.memory = memory
        system = "mcp (\(memory))"
        server = try LittleMCP(memory)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(server.port)/mcp") else { throw CancellationError() }
        let client = HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 })
        var lookUps = try LittleTables.lookUps(memory)
        lookUps[.order]?.absent = ["no_order"]
        let table = try ToolTable(
            lookUps: lookUps, actions: LittleTables.actions(memory), patience: .seconds(3))
        let tools = MCPClient(.endpoint(MCPEndpoint(address), client), LittleMCP.settings)
        let made = ToolShop(table, server: Hasty(tools: tools), clock: { Date() })
        shop = made
        actions = made.actions
    }

    func end() {
        server.end()
        loop.shutDown()
    }

    private static let tools: [EffectKind: String] = [
        .refund: "refund", .credit: "credit", .cancel: "cancel", .address: "address", .commerceNote: "note",
        .return: "give_back", .exchange: "exchange", .subscription: "set_subscription",
    ]

    func loseNextAnswer(to kind: EffectKind, _ way: LostShopAnswer) async throws {
        if let tool = Self.tools[kind] { server.lose(tool, way) }
    }
}
