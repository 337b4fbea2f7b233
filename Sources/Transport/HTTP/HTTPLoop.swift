import CCurl
import CSystem
import Foundation
import Synchronization

/// One I/O thread for all HTTP requests of the process: connections are shared, a slow host holds up nobody.
package final class HTTPLoop: Sendable {
    private let orders: HTTPOrders
    private let buckets = Mutex<[String: RateBucket]>([:])

    package init() throws {
        let orders = try HTTPOrders()
        self.orders = orders
        let thread = Thread { HTTPThread.run(orders) }
        thread.name = "http"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { orders.add(.shutDown) }

    /// Ends the thread. Every pending request ends at once, and so does every later one.
    package func shutDown() { orders.add(.shutDown) }

    /// One attempt. Ends at once when the task is cancelled.
    func attempt(
        _ request: HTTPRequest, signature: [HTTPHeader], caFile: String?, limit: Duration, doing: String
    ) async -> HTTPOutcome {
        let id = orders.newID()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { ended in
                let (seconds, rest) = limit.components
                orders.add(
                    .send(
                        HTTPOrders.Sending(
                            id: id, request: request, signature: signature, caFile: caFile,
                            milliseconds: max(1, Int(seconds) * 1000 + Int(rest / 1_000_000_000_000_000)),
                            doing: doing, ended: ended)))
                // The handler may have run before there was anything to cancel.
                if Task.isCancelled { orders.add(.cancel(id)) }
            }
        } onCancel: {
            orders.add(.cancel(id))
        }
    }

    /// Nil when a request to this host may start now, else when to ask again.
    func take(_ host: String) -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        return buckets.withLock { $0[host, default: RateBucket(now: now)].take(now: now) }
    }

    func hear(_ signs: RateSigns, from host: String) {
        let now = ContinuousClock.now
        buckets.withLock { $0[host, default: RateBucket(now: now)].hear(signs, now: now) }
    }
}

/// What is asked of the HTTP thread; adding wakes it.
final class HTTPOrders: Sendable {
    struct Sending: Sendable {
        let id: UInt64
        let request: HTTPRequest
        let signature: [HTTPHeader]
        let caFile: String?
        let milliseconds: Int
        let doing: String
        let ended: CheckedContinuation<HTTPOutcome, Never>
    }

    enum Order: Sendable {
        case send(Sending)
        case cancel(UInt64)
        case shutDown

        var isShutDown: Bool {
            if case .shutDown = self { return true }
            return false
        }
    }

    private struct State {
        var orders: [Order] = []
        var isOver = false
        var lastID: UInt64 = 0
    }

    /// An eventfd.
    let wake: Int32
    private let state = Mutex(State())

    init() throws(TransportError) {
        wake = csystem_event()
        guard wake >= 0 else {
            throw TransportError(
                .refused, doing: "starting the HTTP thread", answer: "no descriptor is left", isTemporary: true)
        }
    }

    deinit { close(wake) }

    func newID() -> UInt64 {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    func add(_ order: Order) {
        let isOver = state.withLock { state in
            if !state.isOver { state.orders.append(order) }
            return state.isOver
        }
        guard isOver else { return csystem_event_raise(wake) }
        if case .send(let sending) = order { sending.ended.resume(returning: .notExecuted(Self.over)) }
    }

    func take(ending: Bool = false) -> [Order] {
        state.withLock { state in
            if ending { state.isOver = true }
            defer { state.orders = [] }
            return state.orders
        }
    }

    static let over = TransportError(
        .closed, doing: "sending a request", answer: "replyd is shutting down", isTemporary: true)
    static let cancelled = TransportError(
        .closed, doing: "sending a request", answer: "it was cancelled", isTemporary: true)
}

/// The thread: one CURLM, one epoll, as the IMAP connections have it.
final class HTTPThread {
    /// Connections to one host; a further request waits for one of them.
    private static let connectionsPerHost = 8

    private let orders: HTTPOrders
    private let loop: OpaquePointer
    private var transfers: [UnsafeMutableRawPointer: (transfer: HTTPTransfer, order: HTTPOrders.Sending)] = [:]

    private init?(_ orders: HTTPOrders) {
        guard let loop = ccurl_loop_new(orders.wake) else { return nil }
        self.orders = orders
        self.loop = loop
        ccurl_loop_limit_host(loop, Self.connectionsPerHost)
    }

    deinit { ccurl_loop_free(loop) }

    /// Runs until `.shutDown`.
    static func run(_ orders: HTTPOrders) {
        HTTPThread(orders)?.run()
        for case .send(let sending) in orders.take(ending: true) {
            sending.ended.resume(returning: .notExecuted(HTTPOrders.over))
        }
    }

    private func run() {
        var unused = ccurl_event()
        while true {
            let taken = orders.take()
            guard !taken.contains(where: \.isShutDown) else { return shutDown(taken) }
            for order in taken {
                switch order {
                case .send(let sending): send(sending)
                case .cancel(let id):
                    guard let found = transfers.first(where: { $0.value.order.id == id }) else { continue }
                    end(found.key) { $0.ended(HTTPOrders.cancelled) }
                case .shutDown: break
                }
            }
            var code = CURLE_OK
            while let raw = ccurl_loop_finished(loop, &code) { end(raw) { [code] in $0.outcome(code) } }
            _ = ccurl_loop_wait(loop, -1, &unused, 1)
        }
    }

    private func shutDown(_ taken: [HTTPOrders.Order]) {
        for raw in Array(transfers.keys) { end(raw) { $0.ended(HTTPOrders.over) } }
        for case .send(let sending) in taken { sending.ended.resume(returning: .notExecuted(HTTPOrders.over)) }
    }

    private func send(_ order: HTTPOrders.Sending) {
        do throws(TransportError) {
            let transfer = try HTTPTransfer(order)
            guard ccurl_loop_add(loop, transfer.handle.raw) == CURLM_OK else {
                throw TransportError(
                    .refused, doing: order.doing, answer: "libcurl took no more handles", isTemporary: true)
            }
            transfers[transfer.handle.raw] = (transfer, order)
        } catch {
            order.ended.resume(returning: .notExecuted(error))
        }
    }

    private func end(_ raw: UnsafeMutableRawPointer, _ outcome: (HTTPTransfer) -> HTTPOutcome) {
        guard let (transfer, order) = transfers.removeValue(forKey: raw) else { return }
        let result = outcome(transfer)
        ccurl_loop_remove(loop, raw)
        order.ended.resume(returning: result)
    }
}
