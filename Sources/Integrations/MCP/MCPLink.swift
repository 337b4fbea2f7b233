import Foundation
import JSON
import Resolution
import Store
import Synchronization
import Transport

/// What was agreed upon with one process, or one session.
struct MCPAgreement: Sendable, Equatable {
    var revision: MCPRevision
    var session: String?
    /// Counts processes; 0 over HTTP.
    var generation = 0
}

/// The way to one server: agrees with it on a revision, and carries messages.
actor MCPLink {
    private nonisolated let place: MCPClient.Place
    private nonisolated let patience: Duration
    private nonisolated let probe: Duration
    /// As the operator says; nil: the server is asked.
    private nonisolated let revision: MCPRevision?
    private nonisolated let lastID = Atomic(0)
    private var agreement: MCPAgreement?
    private var agreeing: Task<MCPAgreement, any Error>?
    /// It has begun with `initialize` before: it is not asked about the newest revision at every start.
    private var isOld = false
    private var offers: (list: [MCPOffer], of: MCPAgreement, until: ContinuousClock.Instant)?

    init(_ place: MCPClient.Place, _ settings: MCPClient.Settings) {
        self.place = place
        patience = settings.patience
        probe = settings.probe
        revision = settings.revision
    }

    nonisolated var isChild: Bool { if case .child = place { true } else { false } }

    nonisolated func nextID() -> Int { lastID.add(1, ordering: .relaxed).newValue }

    nonisolated func stop() { if case .child(let child) = place { child.stop() } }

    /// The agreement that holds, or a new one: all who ask meanwhile get the same.
    func agreed() async throws(MCPTrouble) -> MCPAgreement {
        let generation = try start()
        if let agreement, agreement.generation == generation { return agreement }
        let task = agreeing ?? Task { try await self.agree() }
        agreeing = task
        do {
            let made = try await task.value
            agreeing = nil
            agreement = made
            return made
        } catch {
            agreeing = nil
            throw (error as? MCPTrouble) ?? .notExecuted("replyd is stopping")
        }
    }

    /// - Parameter old: nil: whatever there is. Another one may have been made meanwhile.
    func forget(_ old: MCPAgreement? = nil) {
        guard old == nil || old == agreement else { return }
        agreement = nil
        offers = nil
        if old == nil { isOld = false }
    }

    func forgetOffers() { offers = nil }

    func known(_ agreed: MCPAgreement) -> [MCPOffer]? {
        let isChanged = if case .child(let child) = place { child.takeListChanged() } else { false }
        if isChanged { offers = nil }
        guard let offers, offers.of == agreed, offers.until > .now else { return nil }
        return offers.list
    }

    func keep(_ list: [MCPOffer], of agreed: MCPAgreement, for time: Duration) {
        offers = (list, agreed, .now + time)
    }

    private nonisolated func start() throws(MCPTrouble) -> Int {
        if case .child(let child) = place { try child.start() } else { 0 }
    }

    /// The specification's own order (2026-07-28, versioning): the newest is asked for first; who does not know the question is
    /// begun with as of old.
    private func agree() async throws(MCPTrouble) -> MCPAgreement {
        if !isOld, revision?.hasSessions != true {
            switch try await discovered() {
            case .newest(let generation): return MCPAgreement(revision: .july2026, generation: generation)
            case .others(let names):
                guard names.contains(where: { MCPRevision(rawValue: $0)?.hasSessions == true }) else {
                    throw .refused("the server speaks none of the revisions that replyd speaks", status: 0)
                }
            case .silent where revision == nil: break
            case .silent: throw .refused("the server does not speak \(MCPRevision.july2026.rawValue)", status: 0)
            }
        }
        return try await initialized()
    }

    private enum Discovered {
        case newest(Int)
        case others([String])
        case silent
    }

    private func discovered() async throws(MCPTrouble) -> Discovered {
        let asked = MCPAgreement(revision: .july2026, generation: try start())
        let heard: MCPHeard
        do {
            heard = try await carry(.discover(nextID()), asked, probe, isRepeatable: false) {
                await $0.read($1, for: .conversation)
            }
        } catch {
            switch error {
            case .refused(_, let status) where [0, 401, 403].contains(status): throw error
            case .notExecuted: throw error
            // Old servers say 400, or nothing, or end.
            case .refused, .unknown, .sessionLost: return .silent
            }
        }
        switch heard {
        case .result(_, let result):
            let names = result["supportedVersions"]?.list.compactMap(\.text) ?? []
            return names.contains(MCPRevision.july2026.rawValue) ? .newest(asked.generation) : .others(names)
        case .error(_, let error) where error.code == -32022 && !error.supported.isEmpty:
            return .others(error.supported)
        case .error, .request, .notification: return .silent
        }
    }

    private func initialized() async throws(MCPTrouble) -> MCPAgreement {
        let wanted = revision ?? .november2025
        let asked = MCPAgreement(revision: wanted, generation: try start())
        let said = MCPSaid.initialize(nextID(), wanted)
        let answer: MCPHeard
        var session: String?
        switch place {
        case .child(let child):
            answer = try await child.exchange(said, wanted, generation: asked.generation, deadline: patience)
        case .endpoint(let endpoint, let client):
            let request = endpoint.request(
                said, wanted, session: nil, deadline: patience, isRepeatable: false)
            let (heard, response) = try MCPEndpoint.answer(
                await client.read(request, for: .conversation), to: said.id ?? 0, hasSession: false)
            answer = heard
            session = response.header("mcp-session-id")
        }
        guard case .result(_, let result) = answer else {
            isOld = false
            let words = if case .error(_, let error) = answer { error.words } else { "no answer" }
            throw .refused("the server refuses to begin: \(words)", status: 0)
        }
        guard let revision = result["protocolVersion"]?.text.flatMap({ MCPRevision(rawValue: $0) }),
            revision.hasSessions
        else { throw .refused("the server speaks none of the revisions that replyd speaks", status: 0) }
        // Visible ASCII only (2025-11-25, session management).
        guard session?.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) ?? true else {
            throw .refused("the server's session id is none", status: 0)
        }
        let agreed = MCPAgreement(revision: revision, session: session, generation: asked.generation)
        try await notify(.initialized, agreed)
        isOld = true
        return agreed
    }

    private nonisolated func notify(_ said: MCPSaid, _ agreed: MCPAgreement) async throws(MCPTrouble) {
        switch place {
        case .child(let child): child.notify(said, agreed.revision)
        case .endpoint(let endpoint, let client):
            let request = endpoint.request(
                said, agreed.revision, session: agreed.session, deadline: patience, isRepeatable: true)
            switch await client.read(request, for: .conversation) {
            case .answered(let response) where response.isSuccess: return
            case .answered(let response):
                throw .refused("HTTP \(response.status) to the start of a session", status: response.status)
            case .notExecuted(let error), .unknown(let error): throw .notExecuted("\(error)")
            }
        }
    }

    nonisolated func carry(
        _ said: MCPSaid, _ agreed: MCPAgreement, _ deadline: Duration, isRepeatable: Bool,
        _ send: (HTTPClient, HTTPRequest) async -> HTTPOutcome
    ) async throws(MCPTrouble) -> MCPHeard {
        switch place {
        case .child(let child):
            return try await child.exchange(said, agreed.revision, generation: agreed.generation, deadline: deadline)
        case .endpoint(let endpoint, let client):
            let request = endpoint.request(
                said, agreed.revision, session: agreed.session, deadline: deadline, isRepeatable: isRepeatable)
            let outcome = await send(client, request)
            do {
                return try MCPEndpoint.answer(outcome, to: said.id ?? 0, hasSession: agreed.session != nil).0
            } catch .unknown(let words) {
                cancel(said, agreed, endpoint, client)
                throw .unknown(words)
            }
        }
    }

    /// Says that nobody waits any more; not waited for. The newest revision takes the end of the connection for it.
    private nonisolated func cancel(
        _ said: MCPSaid, _ agreed: MCPAgreement, _ endpoint: MCPEndpoint, _ client: HTTPClient
    ) {
        guard agreed.revision.hasSessions, let id = said.id else { return }
        let request = endpoint.request(
            .cancelled(id), agreed.revision, session: agreed.session, deadline: .seconds(2), isRepeatable: true)
        Task { _ = await client.read(request, for: .conversation) }
    }
}

extension MCPTrouble {
    /// Before the call itself: whatever became of the question, no tool was called.
    var beforeCall: MCPTrouble {
        switch self {
        case .unknown(let words): .notExecuted(words)
        case .sessionLost: .notExecuted("the server has ended its session")
        case .notExecuted, .refused: self
        }
    }

    func failure(_ what: String) -> ToolFailure {
        switch self {
        case .notExecuted(let words): .unavailable("\(what): \(words)")
        case .unknown(let words): .unknown("\(what): \(words)")
        case .sessionLost: .unavailable("\(what): the server has ended its session")
        case .refused(let words, _): .refused("\(what): \(words)")
        }
    }
}
