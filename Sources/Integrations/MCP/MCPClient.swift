import Foundation
package import JSON
package import Resolution
package import Store
package import Transport

/// A server of the Model Context Protocol (https://modelcontextprotocol.io/specification): tools of a back end that no vendor's
/// connector knows.
///
/// Only the tools that the operator named are ever called. Arguments are checked against the tool's own schema before they are
/// sent, and its answer afterwards. The protocol has no idempotency: a key is an argument that the operator names.
package final class MCPClient: ToolServer {
    package enum Place: Sendable {
        case child(MCPChild)
        /// The client is allowed to speak to its host.
        case endpoint(MCPEndpoint, HTTPClient)
    }

    package struct Settings: Sendable, Equatable {
        /// Tools that only look, and tools that change something; a server's own hints are not trusted with it.
        package var reads: Set<String>
        package var acts: Set<String>
        /// A tool that answers with an error has done nothing. Off: whether it did is open, for what a tool calls an error may be
        /// the time-out of the system behind it.
        package var errorsMeanRefusal: Bool
        /// For the questions that come before a call, each.
        package var patience: Duration
        /// For the question which revision the server speaks, to which old servers may say nothing.
        package var probe: Duration

        /// The one to begin with, for servers that get stuck at the question; nil: they are asked.
        package var revision: MCPRevision?

        package init(
            reads: Set<String>, acts: Set<String>, errorsMeanRefusal: Bool = false, patience: Duration = .seconds(20),
            probe: Duration = .seconds(10), revision: MCPRevision? = nil
        ) {
            self.reads = reads
            self.acts = acts
            self.errorsMeanRefusal = errorsMeanRefusal
            self.patience = patience
            self.probe = probe
            self.revision = revision
        }
    }

    let settings: Settings
    let place: Place
    let link: MCPLink

    package init(_ place: Place, _ settings: Settings) {
        self.settings = settings
        self.place = place
        link = MCPLink(place, settings)
    }

    package static let capabilities = [
        Capability("stdio", .works, .live, "a child process; ended by closing its input, then by signals"),
        Capability("http", .works, .live, "JSON and event streams, with sessions and without"),
        Capability("revisions", .works, .live, "2025-06-18, 2025-11-25 and 2026-07-28"),
        Capability("schemas", .works, .live, "a keyword that cannot be checked is refused, never passed over"),
        Capability("cancel", .works, .live, "said when an answer comes too late; the effect is in doubt all the same"),
        Capability(
            "login", .partial, .live, "a bearer token; no OAuth",
            .ours("a sign-in by OAuth wants a person at a browser each time it ends")),
        Capability(
            "idempotency", .partial, .live, "none in the protocol: a key is an argument that the operator names",
            .vendor("https://modelcontextprotocol.io/specification/2025-11-25/server/tools")),
        Capability(
            "prompts", .missing, .none, "nor resources, sampling, elicitation and tasks",
            .ours("a server is asked and does; it is given no word in what a case says or decides")),
    ]

    /// Ends a child process. A session of HTTP ends by the server's own patience.
    package func stop() { link.stop() }

    package func tools() async throws -> [Tool] { try await offers().map(\.tool) }

    package func call(
        _ name: String, _ arguments: JSONValue, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        guard settings.reads.contains(name) else {
            throw ToolFailure.refused("tool \(name) is not among those that the configuration lets replyd read with")
        }
        return try await run(name, arguments, isRepeatable, deadline, acts: false) {
            await $0.read($1, for: .conversation)
        }
    }

    package func act(
        _ name: String, _ arguments: JSONValue, _ claimed: borrowing Claimed, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        guard settings.acts.contains(name) else {
            throw ToolFailure.refused("tool \(name) is not among those that the configuration lets replyd act with")
        }
        return try await run(name, arguments, isRepeatable, deadline, acts: true) { client, request in
            await client.perform(request, claimed)
        }
    }

    private func run(
        _ name: String, _ arguments: JSONValue, _ isRepeatable: Bool, _ deadline: Duration, acts: Bool,
        _ send: (HTTPClient, HTTPRequest) async -> HTTPOutcome
    ) async throws(ToolFailure) -> JSONValue {
        let end = ContinuousClock.now + deadline
        let offer = try await offer(name)
        try offer.check(arguments)
        let heard: MCPHeard
        let isDoubtful: Bool
        do {
            (heard, isDoubtful) = try await exchange(
                { .call($0, name, arguments) }, until: end, isRepeatable: isRepeatable, send)
        } catch {
            throw error.failure("tool \(name)")
        }
        switch heard {
        case .result(_, let result):
            let isOpen = isDoubtful || (acts && !settings.errorsMeanRefusal)
            return try offer.value(of: result, acts: isOpen, given: arguments)
        case .error(_, let error):
            let words = "tool \(name): \(error.words)"
            guard error.isBeforeWork, !isDoubtful else { throw .unknown(words) }
            guard error.code == -32022 else { throw .refused(words) }
            // It was updated while it ran: what was agreed upon holds no longer.
            await link.forget()
            throw .unavailable(words)
        case .request, .notification: throw .unknown("tool \(name): no answer")
        }
    }

    /// One request and its answer. A lost session is begun again: the request was not executed.
    ///
    /// - Returns: also whether an earlier attempt may have been executed: then no later refusal says that nothing was.
    func exchange(
        _ make: (Int) -> MCPSaid, until end: ContinuousClock.Instant, isRepeatable: Bool,
        _ send: (HTTPClient, HTTPRequest) async -> HTTPOutcome
    ) async throws(MCPTrouble) -> (MCPHeard, isDoubtful: Bool) {
        var doubt: MCPTrouble?
        for attempt in 1...3 {
            let agreed: MCPAgreement
            do { agreed = try await link.agreed() } catch { throw doubt ?? error.beforeCall }
            let left = end - .now
            guard left > .zero else { throw doubt ?? .notExecuted("no time was left for it") }
            do {
                let heard = try await link.carry(
                    make(link.nextID()), agreed, left, isRepeatable: isRepeatable, send)
                return (heard, doubt != nil)
            } catch .sessionLost {
                await link.forget(agreed)
            } catch .unknown(let words) where isRepeatable && link.isChild && attempt < 3 {
                // Asked again only when the process is gone; after the deadline nothing is left.
                doubt = .unknown(words)
            } catch {
                throw doubt ?? error
            }
        }
        throw doubt ?? .notExecuted("the server loses its session again and again")
    }
}
