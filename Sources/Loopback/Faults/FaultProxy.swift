import CSystem
import Foundation
import Glibc
import Synchronization

/// Stands between a client and a server on 127.0.0.1 and breaks what is between them in chosen ways, which can be
/// changed while it runs. It remembers what it did.
///
/// Without faults it passes bytes on as they come, with a thread for each direction. It understands where lines, literals and
/// messages begin only in clear text; TLS is bytes.
package final class FaultProxy: Sendable {
    /// What the clear text on the line is.
    package enum Language: Sendable { case bytes, imap, smtp }

    private struct State {
        var listener: PeerListener?
        var upstream: Int
        var quality = LineQuality()
        var links: [Int: ProxyLink] = [:]
        var accepted = 0
    }

    /// Where clients connect; it stays the same for the proxy's life.
    package let port: Int
    private let language: Language
    private let armory = Armory()
    private let state: Mutex<State>

    /// Listens on a free port and passes everything on to `upstream`, a port of 127.0.0.1.
    package init(to upstream: Int, speaking language: Language = .bytes) throws {
        self.language = language
        state = Mutex(State(upstream: upstream))
        let door = Doorstep()
        let listener = try PeerListener("fault proxy", port: 0, descriptors: { door.take($0) })
        port = listener.port
        state.withLock { $0.listener = listener }
        door.open { [weak self] in if let self { self.accept($0) } else { close($0) } }
    }

    deinit { stop() }

    /// Ends the listener and every connection.
    package func stop() {
        state.withLock { state in
            state.listener?.stop()
            state.listener = nil
            for link in state.links.values { link.cut() }
        }
    }

    // MARK: what is broken

    /// Adds faults to those that are armed. A fault `now` strikes before this returns.
    package func arm(_ faults: Fault...) {
        for fault in faults where fault.moment == .now {
            for link in state.withLock({ Array($0.links.values) }) { link.strike(fault) }
        }
        armory.arm(faults.filter { $0.moment != .now })
    }

    /// Takes back what has not struck yet. Connections that stall go on stalling.
    package func disarm() { armory.disarm() }

    /// Every strike so far, oldest first.
    package var strikes: [Strike] { armory.strikes }

    package func forgetStrikes() { armory.forgetStrikes() }

    /// What lines are like that are made from now on.
    package func change(to quality: LineQuality) { state.withLock { $0.quality = quality } }

    /// Connections that are made from now on lead to another port.
    package func lead(to upstream: Int) { state.withLock { $0.upstream = upstream } }

    /// Nobody listens here: connections are refused until `listenAgain`.
    package func refuse() {
        let listener = state.withLock { state in
            defer { state.listener = nil }
            return state.listener
        }
        listener?.stop()
        armory.note(Fault(.reset, at: .accept), on: 0)
    }

    package func listenAgain() throws {
        let listener = try PeerListener("fault proxy", port: port) { [weak self] in
            if let self { self.accept($0) } else { close($0) }
        }
        state.withLock { $0.listener = listener }
    }

    /// How many connections were accepted so far, and how many of them are open.
    package var connections: (accepted: Int, open: Int) { state.withLock { ($0.accepted, $0.links.count) } }

    // MARK: connections

    private func accept(_ client: Int32) {
        let (number, upstream, quality) = state.withLock { state in
            state.accepted += 1
            return (state.accepted, state.upstream, state.quality)
        }
        for armed in armory.armed where armed.fault.moment == .accept {
            guard let act = armory.strike(armed.id, on: number) else { continue }
            switch act {
            case .reset: return csystem_reset(client)
            case .stall: return hold(client)
            default: return _ = close(client)
            }
        }
        let server = csystem_loopback_connect(UInt16(truncatingIfNeeded: upstream))
        guard server >= 0 else { return csystem_reset(client) }
        let link = ProxyLink(
            number: number, client: client, server: server, language: language, quality: quality, armory: armory)
        state.withLock { $0.links[number] = link }
        link.start { [weak self] in self?.state.withLock { $0.links[number] = nil } }
    }

    /// A client that is let in and hears nothing, until it goes.
    private func hold(_ client: Int32) {
        let thread = Thread {
            let socket = PeerSocket(client)
            socket.hang()
        }
        thread.start()
    }
}

/// A listener begins before there is anybody to give its connections to: the first ones wait here.
private final class Doorstep: Sendable {
    private struct State {
        var waiting: [Int32] = []
        var taker: (@Sendable (Int32) -> Void)?
    }

    private let state = Mutex(State())

    func take(_ descriptor: Int32) {
        let taker = state.withLock { state in
            if state.taker == nil { state.waiting.append(descriptor) }
            return state.taker
        }
        taker?(descriptor)
    }

    func open(_ taker: @escaping @Sendable (Int32) -> Void) {
        let waiting = state.withLock { state in
            state.taker = taker
            defer { state.waiting = [] }
            return state.waiting
        }
        for descriptor in waiting { taker(descriptor) }
    }
}
