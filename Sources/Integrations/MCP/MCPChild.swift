import Foundation
import Synchronization
package import Transport

/// How a request to a server ended without an answer.
enum MCPTrouble: Error, Sendable, Equatable {
    /// The server never saw it.
    case notExecuted(String)
    case unknown(String)
    /// The session or the process of it is gone, and the request was not executed.
    case sessionLost
    /// HTTP: it was refused with a status.
    case refused(String, status: Int)
}

/// A server that is a child process: messages are lines (MCP, stdio transport).
///
/// Started when it is first asked, and again after it ended; after each end a little later, so that a server that cannot start
/// does not keep the machine busy.
package final class MCPChild: Sendable {
    private let command: ChildCommand
    private let grace: Duration
    private let state = Mutex(State())

    private struct State {
        var process: ChildProcess?
        var generation = 0
        var waiting: [Int: Waiting] = [:]
        var ends = 0
        var notBefore: ContinuousClock.Instant?
        var lastEnd = ""
        var listChanged = false
        var isStopped = false
    }

    private struct Waiting {
        var answer: CheckedContinuation<Result<MCPHeard, MCPTrouble>, Never>
        /// Where its line ends among all that was written.
        var end: Int
        var generation: Int
    }

    package init(_ command: ChildCommand, grace: Duration = .seconds(2)) {
        self.command = command
        self.grace = grace
    }

    deinit { state.withLock { $0.process }?.end() }

    /// Ends the process, and starts none again.
    package func stop() {
        let process = state.withLock { state in
            state.isStopped = true
            return state.process
        }
        process?.end()
    }

    /// Of the process that runs; nil: none does.
    package var processID: Int32? { state.withLock { $0.process?.id } }

    /// Starts the process when none runs. Counts processes: what was agreed upon with one does not hold for the next.
    func start() throws(MCPTrouble) -> Int {
        let outcome: Result<Int, MCPTrouble> = state.withLock { state in
            if state.process != nil { return .success(state.generation) }
            if state.isStopped { return .failure(.notExecuted("the server was stopped")) }
            if let later = state.notBefore, later > .now {
                return .failure(.notExecuted("the server ended (\(state.lastEnd)); it is started again a little later"))
            }
            state.generation += 1
            let generation = state.generation
            do {
                state.process = try ChildProcess(command, largestLine: MCPHeard.largest, grace: grace) {
                    [weak self] heard in self?.heard(heard, generation)
                }
                return .success(generation)
            } catch {
                Self.ended("\(error)", &state)
                return .failure(.notExecuted("\(error)"))
            }
        }
        return try outcome.get()
    }

    /// Whether the list of tools has changed since this was last asked.
    func takeListChanged() -> Bool {
        state.withLock { state in
            defer { state.listChanged = false }
            return state.listChanged
        }
    }

    func notify(_ said: MCPSaid, _ revision: MCPRevision?) {
        _ = state.withLock { $0.process }?.send(said.bytes(revision))
    }

    /// - Parameter generation: the process that it is for.
    func exchange(_ said: MCPSaid, _ revision: MCPRevision?, generation: Int, deadline: Duration)
        async throws(MCPTrouble) -> MCPHeard
    {
        guard let id = said.id else { throw MCPTrouble.notExecuted("no request") }
        let line = said.bytes(revision)
        let timer = Task { [weak self] in
            try await Task.sleep(for: deadline)
            self?.giveUp(id, said.method, "no answer in time")
        }
        defer { timer.cancel() }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                let problem: MCPTrouble? = state.withLock { state in
                    guard let process = state.process, state.generation == generation else { return .sessionLost }
                    guard let end = process.send(line) else {
                        return .notExecuted("the server does not read what it is sent")
                    }
                    state.waiting[id] = Waiting(answer: answer, end: end, generation: generation)
                    return nil
                }
                if let problem { return answer.resume(returning: .failure(problem)) }
                // The handler may have run before there was anything to cancel.
                if Task.isCancelled { giveUp(id, said.method, "replyd is stopping") }
            }
        } onCancel: {
            giveUp(id, said.method, "replyd is stopping")
        }
        return try outcome.get()
    }

    private func giveUp(_ id: Int, _ method: String, _ words: String) {
        let (waiting, process) = state.withLock { ($0.waiting.removeValue(forKey: id), $0.process) }
        guard let waiting, let process else { return }
        // An initialize may not be cancelled, and who does not know the question of the newest revision may not know this either.
        if method != "initialize", method != "server/discover" { _ = process.send(MCPSaid.cancelled(id).bytes(nil)) }
        waiting.answer.resume(returning: .failure(Self.trouble(waiting, process, words)))
    }

    /// A line that was not written to its end was not executed, unless it still waits and is written later.
    private static func trouble(_ waiting: Waiting, _ process: ChildProcess, _ words: String, isOver: Bool = false)
        -> MCPTrouble
    {
        isOver && process.written < waiting.end ? .notExecuted(words) : .unknown(words)
    }

    private func heard(_ heard: ChildProcess.Heard, _ generation: Int) {
        switch heard {
        case .line(let line): read(line, generation)
        case .ended(let how):
            let (waiting, process) = state.withLock { state -> ([Waiting], ChildProcess?) in
                guard state.generation == generation else { return ([], nil) }
                let waiting = Array(state.waiting.values)
                let process = state.process
                state.waiting = [:]
                state.process = nil
                Self.ended(how, &state)
                return (waiting, process)
            }
            guard let process else { return }
            for one in waiting {
                let trouble = Self.trouble(one, process, "the server ended (\(how))", isOver: true)
                one.answer.resume(returning: .failure(trouble))
            }
        }
    }

    /// The first end may be chance: it is started again at once. Then a second is waited for, two, four, to a minute.
    private static func ended(_ how: String, _ state: inout State) {
        state.lastEnd = how
        state.ends += 1
        state.notBefore = state.ends < 2 ? nil : .now + .seconds(min(60, 1 << min(state.ends - 2, 6)))
    }

    private func read(_ line: [UInt8], _ generation: Int) {
        // Banners and log lines among the messages are left out.
        guard let message = MCPHeard(line) else { return }
        switch message {
        case .result(let id, _), .error(.some(let id), _):
            let waiting = state.withLock { state -> Waiting? in
                guard state.generation == generation else { return nil }
                state.ends = 0
                return state.waiting.removeValue(forKey: id)
            }
            // Late answers to what was given up are nobody's.
            waiting?.answer.resume(returning: .success(message))
        case .error(nil, _): break
        case .request(let id, let method):
            _ = state.withLock { $0.process }?.send(MCPSaid.answer(to: id, method))
        case .notification("notifications/tools/list_changed"): state.withLock { $0.listChanged = true }
        case .notification: break
        }
    }
}
