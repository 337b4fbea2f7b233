import Foundation
import JSON
import Transport

extension MCPClient {
    /// Pages of a list, and tools altogether.
    private static let mostPages = 50
    private static let mostTools = 1_000

    /// One line on what the server is and whether all that is to be called is there; it only reads.
    ///
    /// - Throws: `ToolFailure` that says what is wrong.
    package func check() async throws -> String {
        let offers = try await offers()
        let named = Dictionary(offers.map { ($0.tool.name, $0) }, uniquingKeysWith: { first, _ in first })
        let missing = settings.reads.union(settings.acts).filter { named[$0] == nil }.sorted()
        guard missing.isEmpty else {
            throw ToolFailure.refused("the server has no tool \(missing.joined(separator: ", "))")
        }
        for name in settings.reads.union(settings.acts).sorted() { try named[name]?.usable() }
        let agreed: MCPAgreement
        do { agreed = try await link.agreed() } catch { throw error.beforeCall.failure("the MCP server") }
        let line =
            "MCP \(agreed.revision.rawValue), \(offers.count) tools, \(settings.reads.count) to read with, "
            + "\(settings.acts.count) to act with"
        let suspicious = settings.reads.filter { named[$0]?.saysThatItActs == true }.sorted()
        return suspicious.isEmpty
            ? line : "\(line); says itself that it changes something: \(suspicious.joined(separator: ", "))"
    }

    /// The tool of that name; asked for anew when the list that is known lacks it.
    func offer(_ name: String) async throws(ToolFailure) -> MCPOffer {
        if let found = try await offers().first(where: { $0.tool.name == name }) { return found }
        await link.forgetOffers()
        if let found = try await offers().first(where: { $0.tool.name == name }) { return found }
        throw .refused("the server has no tool \(name)")
    }

    func offers() async throws(ToolFailure) -> [MCPOffer] {
        do {
            let agreed = try await link.agreed()
            if let known = await link.known(agreed) { return known }
            return try await listed(agreed)
        } catch let trouble as MCPTrouble {
            throw trouble.beforeCall.failure("the MCP server")
        } catch let failure as ToolFailure {
            throw failure
        } catch {
            throw .unavailable("the MCP server: \(error)")
        }
    }

    private func listed(_ agreed: MCPAgreement) async throws -> [MCPOffer] {
        var list: [MCPOffer] = []
        var names: Set<String> = []
        var cursors: Set<String> = []
        var cursor: String?
        // A list may be kept for as long as the server says, and never for long.
        var time = Duration.seconds(300)
        for _ in 1...Self.mostPages {
            let after = cursor
            let (heard, _) = try await exchange(
                { .list($0, after: after) }, until: .now + settings.patience, isRepeatable: true
            ) { await $0.read($1, for: .conversation) }
            guard case .result(_, let page) = heard else {
                let words = if case .error(_, let error) = heard { error.words } else { "no answer" }
                throw ToolFailure.refused("the MCP server does not list its tools: \(words)")
            }
            guard case .list(let tools)? = page["tools"] else {
                throw ToolFailure.refused("the MCP server's list of tools has no `tools`")
            }
            for tool in tools {
                let offer = try MCPOffer(tool)
                guard names.insert(offer.tool.name).inserted else {
                    throw ToolFailure.refused("the MCP server lists the tool \(offer.tool.name) twice")
                }
                list.append(offer)
            }
            guard list.count <= Self.mostTools else { break }
            if let milliseconds = page["ttlMs"]?.number {
                time = min(time, .milliseconds(max(0, min(milliseconds, 300_000))))
            }
            guard case .text(let next)? = page["nextCursor"] else {
                await link.keep(list, of: agreed, for: time)
                return list
            }
            guard cursors.insert(next).inserted else {
                throw ToolFailure.refused("the MCP server's list of tools goes round in a circle")
            }
            cursor = next
        }
        throw ToolFailure.refused(
            "the MCP server lists more than \(Self.mostTools) tools, or on more than \(Self.mostPages) pages")
    }
}
