import Foundation
import JSON
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Integrations

/// Against servers on the official SDK (PyPI: `mcp`), and the messages against the published schema.
@Suite(
    .serialized,
    .enabled(if: MCPPeers.hasSDK, "the Python package `mcp` is not in .build/peers: Scripts/prepare"))
struct `An MCP server on the official SDK` {
    private static let reads: Set = [
        "find_customer", "list_orders", "get_order", "slow", "boom", "as_text",
    ]

    private func settings(_ revision: MCPRevision? = nil) -> MCPClient.Settings {
        MCPClient.Settings(
            reads: Self.reads, acts: ["refund", "cancel"], patience: .seconds(60), probe: .seconds(60),
            revision: revision)
    }

    /// The tools as a shop.
    private func table() throws -> ToolTable {
        let fields = try LittleTables.fields([
            "number": "number", "email": "email", "status": "status", "placed": "seconds(placed)",
            "currency": "currency",
            "total": "minor(total)", "refunded": "minor(refunded)",
        ])
        let words = ["shipped": "shipped", "processing": "paid", "delivered": "delivered", "cancelled": "cancelled"]
        var table = try ToolTable(
            lookUps: [
                .customer: ToolTable.Reading(
                    tool: "find_customer", arguments: try LittleTables.object(["email": "{{customer.email}}"]),
                    fields: try LittleTables.fields(["id": "id", "email": "email"]), absent: ["no customer"]),
                .orders: ToolTable.Reading(
                    tool: "list_orders", arguments: try LittleTables.object(["email": "{{customer.email}}"]),
                    fields: fields, result: try ToolPath("orders[]"), statuses: words),
                .order: ToolTable.Reading(
                    tool: "get_order", arguments: try LittleTables.object(["number": "{{order.number}}"]),
                    fields: fields, statuses: words, absent: ["no such order"]),
            ],
            actions: [
                .refund: ToolTable.Acting(
                    tool: "refund",
                    arguments: try LittleTables.object([
                        "number": "{{order.number}}", "cents": "{{amount.minor}}", "key": "{{key}}",
                    ]), repetition: .key(remembered: nil),
                    fields: try LittleTables.fields(["reference": "id", "amount": "minor(cents)"]))
            ])
        table.patience = .seconds(60)
        return table
    }

    /// Shell words of the shop, which writes down what it reads.
    private func child(recording: String, _ words: String = "") -> MCPChild {
        let line = "tee -a '\(recording)' | '\(MCPPeers.python)' '\(MCPPeers.shop)' \(words)"
        return MCPChild(
            ChildCommand(
                program: "/bin/sh", arguments: ["-c", line], environment: ["PATH": Secret("/usr/bin:/bin")]))
    }

    private func call(
        _ client: MCPClient, _ name: String, _ arguments: [String: JSONValue], _ deadline: Duration = .seconds(60)
    )
        async throws -> JSONValue
    {
        try await client.call(name, .object(arguments), isRepeatable: false, deadline: deadline)
    }

    /// What every server must answer, whatever carries it.
    private func tryOut(_ client: MCPClient, _ revision: String) async throws {
        let line = try await client.check()
        #expect(line == "MCP \(revision), 8 tools, 6 to read with, 2 to act with")
        let order = try await call(client, "get_order", ["number": .text("1001")])
        #expect(order["total"] == .number(4990) && order["refunded"] == .number(0))
        #expect(try await call(client, "as_text", [:])["price"] == .number(try #require(Decimal(string: "49.1"))))
        let unknown = await failure {
            try await call(client, "find_customer", ["email": .text("none@example.com")])
        }
        guard case .refused(let why) = unknown else { return #expect(Bool(false), "\(String(describing: unknown))") }
        #expect(why.contains("no customer <address>") && !why.contains("none@"))
        guard case .refused(let words) = await failure({ try await call(client, "boom", [:]) }) else {
            return #expect(Bool(false))
        }
        #expect(words.contains("it answers with an error") && !words.contains("exploded"))
        guard case .refused = await failure({ try await call(client, "get_order", ["number": .number(1)]) }) else {
            return #expect(Bool(false))
        }
        let third = try #require(Decimal(string: "0.3"))
        async let slow = call(client, "slow", ["seconds": .number(third)])
        #expect(try await call(client, "list_orders", ["email": .text("bob@example.com")])["orders"]?.list.count == 1)
        #expect(try await slow["slept"] == .number(third))
        let late = await failure { try await call(client, "slow", ["seconds": .number(30)], .milliseconds(300)) }
        guard case .unknown = late else { return #expect(Bool(false), "\(String(describing: late))") }
        #expect(try await call(client, "get_order", ["number": .text("1003")])["currency"] == .text("USD"))
    }

    @Test(arguments: [nil, MCPRevision.june2025])
    func `answers over standard streams, and takes every message for one of its schema`(_ revision: MCPRevision?)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mcp-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let recording = folder.appending(path: "said").path
        let client = MCPClient(.child(child(recording: recording)), settings(revision))
        defer { client.stop() }
        let name = revision?.rawValue ?? MCPRevision.july2026.rawValue
        try await tryOut(client, name)
        guard let schema = PeerPython.shared("specs/mcp/schema-\(name).json") else { return }
        let said = try #require(FileManager.default.contents(atPath: recording))
        let checked = try await ShellCommand.run(
            MCPPeers.python, [PeerPython.script("mcp_schema.py"), schema],
            input: Array(said))
        #expect(checked.status == 0, "\(checked.errors)")
        for method in ["tools/list=", "tools/call=", "notifications/cancelled=1"] {
            #expect(checked.output.contains(method), "\(checked.output)")
        }
    }

    @Test(arguments: [
        ([], [MCPRevision.july2026, .june2025]), (["--json", "--stateless"], [.november2025]),
    ])
    func `answers over HTTP, in three revisions`(_ words: [String], _ revisions: [MCPRevision]) async throws {
        let place = try ScriptedHTTP { _, _ in .cut }
        let port = place.port
        place.stop()
        let log = FileManager.default.temporaryDirectory.appending(path: "mcp-" + UUID().uuidString).path
        let server = try ShellCommand.spawn(
            MCPPeers.python, [MCPPeers.shop, "--http", "\(port)"] + words, output: log, errors: log)
        defer {
            kill(server, SIGKILL)
            ShellCommand.wait(for: server)
            try? FileManager.default.removeItem(atPath: log)
        }
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let http = HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.2 })
        let endpoint = MCPEndpoint(try #require(HTTPAddress("http://127.0.0.1:\(port)/mcp")))
        let first = MCPClient(.endpoint(endpoint, http), settings())
        for _ in 0..<300 {
            guard case .unavailable? = await failure({ .text(try await first.check()) }) else { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        for revision in revisions {
            try await tryOut(MCPClient(.endpoint(endpoint, http), settings(revision)), revision.rawValue)
        }
        let desk = try ShopDesk(ToolShop(table(), server: first, clock: { Date() }))
        let bob = try await desk.customer("bob@example.com")
        let row = try await desk.act(.refund(order: Handle("order#1"), line: nil), for: bob, order: "1003")
        #expect(row.state == .done && row.receipt?.reference == "r-1", "\(row.state) \(row.why ?? "")")
        #expect(try await desk.shop.order("1003", of: bob)?.refunded.minor == 2_500)
        try await desk.end()
    }

    @Test func `is a shop by a table, and pays back once though it dies before it answers`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mcp-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let memory = folder.appending(path: "memory").path
        let child = MCPChild(
            ChildCommand(program: MCPPeers.python, arguments: [MCPPeers.shop, "--memory", memory, "--die-once"]))
        let client = MCPClient(.child(child), settings())
        defer { client.stop() }
        let table = try table()
        let desk = try ShopDesk(ToolShop(table, server: client, clock: { Date() }))
        let jane = try await desk.customer("jane@example.com")
        #expect(try await desk.shop.order("1003", of: jane) == nil)
        let row = try await desk.act(.refund(order: Handle("order#1"), line: nil), for: jane, order: "1002")
        #expect(row.state == .done, "\(row.state) \(row.why ?? "")")
        #expect(row.receipt?.reference == "r-1")
        #expect(try await desk.shop.order("1002", of: jane)?.refunded.minor == 12_000)
        // It was asked twice, with one key, and did it once.
        let asked = try #require(FileManager.default.contents(atPath: memory + ".asked"))
        let keys = asked.split(separator: UInt8(ascii: "\n"))
        #expect(keys.count == 2 && Set(keys).count == 1)
        let bytes = try #require(FileManager.default.contents(atPath: memory))
        let kept = try #require(JSONValue(Array(bytes)))
        guard case .object(let refunds) = kept else { return #expect(Bool(false)) }
        #expect(refunds.count == 1)
        try await desk.end()
    }
}
