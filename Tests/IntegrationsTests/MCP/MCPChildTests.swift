import Foundation
import JSON
import Testing
import Transport

@testable import Integrations

@Suite struct `An MCP server that is a child process` {
    @Test func `answers a call, with sums that stay exact`() async throws {
        let client = MCPPeers.shell(
            "newest; tool \(MCPPeers.anyObject); next; say $id '{\"structuredContent\":{\"price\":49.10}}'")
        defer { client.stop() }
        let answer = try await client.look()
        #expect(answer == .object(["price": .number(try #require(Decimal(string: "49.10")))]))
    }

    @Test(arguments: [-32601, -32600, -32602])
    func `of an old revision is begun with as of old`(_ code: Int) async throws {
        let client = MCPPeers.shell(
            """
            next; fail $id \(code)
            next; case "$line" in *'"initialize"'*) say $id '{"protocolVersion":"2025-06-18","capabilities":{}}';; esac
            next; case "$line" in *notifications/initialized*) ;; *) exit 9;; esac
            tool \(MCPPeers.anyObject); next; say $id '{"content":[{"type":"text","text":"{\\"is\\":\\"old\\"}"}]}'; next
            """)
        defer { client.stop() }
        #expect(try await client.look() == .object(["is": .text("old")]))
        #expect(try await client.link.agreed().revision == .june2025)
    }

    @Test func `that ends at the question of the newest revision is begun with as of old`() async throws {
        let client = MCPPeers.shell(
            """
            next; case "$line" in *server/discover*) exit 1;; esac
            say $id '{"protocolVersion":"2025-11-25","capabilities":{}}'; next
            tool \(MCPPeers.anyObject); next; say $id '{"structuredContent":{}}'
            """)
        defer { client.stop() }
        #expect(try await client.look() == .object([:]))
    }

    @Test func `of a revision that nobody knows is not spoken to`() async throws {
        let client = MCPPeers.shell("next; fail $id -32601; next; say $id '{\"protocolVersion\":\"2031-01-01\"}'; next")
        defer { client.stop() }
        let found = await failure { try await client.look() }
        #expect(found == .refused("the MCP server: the server speaks none of the revisions that replyd speaks"))
    }

    @Test func `may write banners, ask for a ping, and answer what nobody asked`() async throws {
        let client = MCPPeers.shell(
            """
            echo 'Shop server 1.0 ready'; echo '{"half":'; echo; newest; tool \(MCPPeers.anyObject); next; call=$id
            echo '{"jsonrpc":"2.0","id":"p","method":"ping"}'
            read -r pong; case "$pong" in *'"id":"p"'*'"result":{}'*) ;; *) exit 9;; esac
            echo '{"jsonrpc":"2.0","id":7,"method":"sampling/createMessage"}'
            read -r no; case "$no" in *-32601*) ;; *) exit 9;; esac
            say 999 '{}'; say $call '{"structuredContent":{"ok":true}}'
            """)
        defer { client.stop() }
        #expect(try await client.look() == .object(["ok": .flag(true)]))
    }

    @Test func `may answer a later question first`() async throws {
        let client = MCPPeers.shell(
            """
            newest; tool \(MCPPeers.anyObject); next; a=$id; first=$line; next
            case "$first" in *slow*) s=$a; q=$id;; *) s=$id; q=$a;; esac
            say $q '{"structuredContent":{"which":"quick"}}'; say $s '{"structuredContent":{"which":"slow"}}'
            """)
        defer { client.stop() }
        _ = try await client.tools()
        async let slow = client.look(["to": .text("slow")])
        async let quick = client.look(["to": .text("quick")])
        #expect(try await slow == .object(["which": .text("slow")]))
        #expect(try await quick == .object(["which": .text("quick")]))
    }

    @Test func `that dies at work leaves it open whether it was done, and is started anew`() async throws {
        let client = MCPPeers.shell("newest; tool \(MCPPeers.anyObject); next; exit 3")
        defer { client.stop() }
        let first = await failure { try await client.look() }
        #expect(
            first == .unknown("tool look: the server ended (it closed its output; exit code 3)")
                || first == .unknown("tool look: the server ended (exit code 3)"))
        let second = await failure { try await client.look() }
        if case .unknown = second {} else { Issue.record("\(String(describing: second))") }
    }

    @Test func `that may have done it once is not believed when it then refuses`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mcp-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mark = folder.appending(path: "mark").path
        let client = MCPPeers.shell(
            """
            newest; if [ -e '\(mark)' ]; then next; fail $id -32602; next; fi
            tool \(MCPPeers.anyObject); next; : > '\(mark)'; exit 3
            """)
        defer { client.stop() }
        let found = await failure { try await client.look(isRepeatable: true) }
        guard case .unknown(let words) = found else { return #expect(Bool(false), "\(String(describing: found))") }
        #expect(words.contains("-32602"))
    }

    @Test func `is told when nobody waits any more`() async throws {
        let client = MCPPeers.shell(
            """
            newest; tool \(MCPPeers.anyObject); next; slow=$id; next; told=$line; next
            case "$told" in *notifications/cancelled*'"requestId":'$slow*) say $id '{"structuredContent":{"told":true}}';; esac
            """)
        defer { client.stop() }
        _ = try await client.tools()
        let found = await failure { try await client.look(within: .milliseconds(50)) }
        #expect(found == .unknown("tool look: no answer in time"))
        #expect(try await client.look() == .object(["told": .flag(true)]))
    }

    @Test func `has of our environment only what is configured, and its own errors are forgotten`() async throws {
        let client = MCPPeers.shell(
            """
            i=0; while [ $i -lt 3000 ]; do echo 'a long complaint about everything and everybody in the shop' >&2; i=$((i+1)); done
            newest; tool \(MCPPeers.anyObject); next
            say $id "{\\"structuredContent\\":{\\"home\\":\\"$HOME\\",\\"key\\":\\"$SHOP_KEY\\"}}"
            """, environment: ["SHOP_KEY": Secret("k-1")])
        defer { client.stop() }
        #expect(try await client.look() == .object(["home": .text(""), "key": .text("k-1")]))
    }

    @Test func `that writes without an end is ended`() async throws {
        let client = MCPPeers.shell(
            "newest; tool \(MCPPeers.anyObject); next; trap '' TERM; while :; do printf '%4096s' x; done")
        defer { client.stop() }
        let found = await failure { try await client.look() }
        guard case .unknown(let words) = found else { return #expect(Bool(false), "\(String(describing: found))") }
        #expect(words.contains("a line of more than 4194304 bytes; ended by signal 9"))
    }

    @Test func `that will not go is killed`() async throws {
        let child = MCPPeers.child(
            MCPPeers.prelude + "trap '' TERM; newest; tool \(MCPPeers.anyObject); while :; do sleep 1; done")
        let client = MCPClient(.child(child), MCPPeers.looking)
        _ = try await client.tools()
        let id = try #require(child.processID)
        client.stop()
        for _ in 0..<200 where kill(id, 0) == 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(kill(id, 0) != 0)
        let found = await failure { try await client.look() }
        #expect(found == .unavailable("the MCP server: the server was stopped"))
    }

    @Test func `that is not there is not waited for`() async throws {
        let child = MCPChild(ChildCommand(program: "/no/such/program"))
        let client = MCPClient(.child(child), MCPPeers.looking)
        let found = await failure { try await client.look() }
        guard case .unavailable(let words) = found else { return #expect(Bool(false), "\(String(describing: found))") }
        #expect(words.contains("No such file"))
        let relative = MCPClient(.child(MCPChild(ChildCommand(program: "server"))), MCPPeers.looking)
        guard case .unavailable(let why) = await failure({ try await relative.look() }) else {
            return #expect(Bool(false))
        }
        #expect(why.contains("its path is not absolute"))
    }
}
