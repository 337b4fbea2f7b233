import CCurl

/// The thread all IMAP connections live on: one CURLM, one epoll.
///
/// libcurl resolves, connects, makes TLS and logs in; then its CONNECT_ONLY handle stays added and its stream is ours.
/// Nothing here waits for anything but epoll, so one stalled server costs the others nothing.
final class IOThread {
    /// What a server may make us keep.
    struct Limits: Sendable {
        let largestLiteral: Int
        let spill: ResponseReader.Spill?
    }

    /// A login under way.
    private struct Login {
        let opening: Orders.Opening
        let wire: Wire
        let usesLoginCommand: Bool

        /// The LOGIN command carries passwords only.
        var mayUseLoginCommand: Bool {
            guard case .password = opening.proof else { return false }
            return wire.words.offersLoginOnly && !usesLoginCommand
        }
    }

    private let orders: Orders
    private let loop: OpaquePointer
    private let limits: Limits
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    private var logins: [UnsafeMutableRawPointer: Login] = [:]
    private var wires: [UInt64: Wire] = [:]
    /// Streams with more to read than their sockets show.
    private var hot: Set<UInt64> = []
    /// No wait runs out before. Looking at every stream at every turn would make many idle ones dear.
    private var nextDeadline = ContinuousClock.now

    private init?(_ orders: Orders, _ limits: Limits) {
        guard let loop = ccurl_loop_new(orders.wake) else { return nil }
        self.orders = orders
        self.loop = loop
        self.limits = limits
    }

    deinit {
        ccurl_loop_free(loop)
        buffer.deallocate()
    }

    /// Runs until `.shutDown`.
    static func run(_ orders: Orders, _ limits: Limits) {
        IOThread(orders, limits)?.run()
        for case .open(let opening) in orders.end() { opening.opened.resume(throwing: Orders.over) }
    }

    private func run() {
        var events = [ccurl_event](repeating: ccurl_event(), count: 64)
        while true {
            let taken = orders.take()
            guard !taken.contains(where: \.isShutDown) else { return shutDown(taken) }
            for order in taken { follow(order) }
            finishLogins()
            for id in hot { wires[id].map { attend($0, isReadable: true) } }
            let wait = expireAndFindWait()
            let count = ccurl_loop_wait(loop, wait, &events, Int32(events.count))
            for event in events.prefix(Int(max(count, 0))) {
                guard let wire = wires[event.id] else { continue }
                attend(wire, isReadable: event.readable != 0, isWritable: event.writable != 0)
            }
        }
    }

    // MARK: orders

    private func follow(_ order: Orders.Order) {
        switch order {
        case .open(let opening): open(opening, usesLoginCommand: false)
        case .send(let id, let bytes): wires[id].map { attend($0, toSend: bytes) }
        case .resume(let id):
            guard let wire = wires[id] else { return }
            wire.resume()
            attend(wire)
        case .close(let id):
            if let login = logins.values.first(where: { $0.opening.id == id }) {
                abandon(login, Self.closedByUs)
            } else if let wire = wires[id] {
                give(up: wire, Self.closedByUs)
            }
        case .shutDown: break
        }
    }

    private func shutDown(_ taken: [Orders.Order]) {
        for login in Array(logins.values) { abandon(login, Orders.over) }
        for wire in Array(wires.values) { give(up: wire, Orders.over) }
        for case .open(let opening) in taken + orders.end() { opening.opened.resume(throwing: Orders.over) }
    }

    private static let closedByUs = TransportError(
        .closed, doing: "using the connection", answer: "we closed it", isTemporary: true)

    // MARK: logins

    private func open(_ opening: Orders.Opening, usesLoginCommand: Bool) {
        let doing = "connecting to \(ServerWords.shown(opening.account.imap.host)) for \(opening.account.name)"
        do {
            let handle = try CurlHandle(doing: doing)
            try handle.prepare(opening.account.imap, scheme: "imap", path: "", account: opening.account, doing: doing)
            handle.authenticate(as: opening.account.username, with: opening.proof)
            // Without a choice of ours libcurl falls back to the LOGIN command (RFC 9051, 6.2.3) where the server offers no
            // password mechanism of SASL; 7.88 knows no "AUTH=+LOGIN" yet.
            if usesLoginCommand { handle.set(CURLOPT_LOGIN_OPTIONS, nil as String?) }
            handle.set(CURLOPT_CONNECT_ONLY, 1)
            // Covers connecting and login only; afterwards each wait has its own limit.
            handle.set(CURLOPT_TIMEOUT, max(1, Int(opening.account.patience.components.seconds)))
            let wire = Wire(id: opening.id, handle: handle, feed: opening.feed, limits)
            guard ccurl_loop_add(loop, handle.raw) == CURLM_OK else {
                throw TransportError(.refused, doing: doing, answer: "libcurl took no more handles", isTemporary: true)
            }
            logins[handle.raw] = Login(opening: opening, wire: wire, usesLoginCommand: usesLoginCommand)
        } catch {
            opening.opened.resume(throwing: error)
        }
    }

    private func finishLogins() {
        var code = CURLE_OK
        while let raw = ccurl_loop_finished(loop, &code) {
            guard let login = logins.removeValue(forKey: raw) else { continue }
            let doing =
                "logging in to \(ServerWords.shown(login.opening.account.imap.host)) for \(login.opening.account.name)"
            guard code == CURLE_OK else {
                let curl = login.wire.handle.words(for: code)
                ccurl_loop_remove(loop, raw)
                if code == CURLE_LOGIN_DENIED, login.mayUseLoginCommand {
                    open(login.opening, usesLoginCommand: true)
                } else {
                    login.opening.opened.resume(
                        throwing: TransportError(code, words: curl, heard: login.wire.words.refusal, doing: doing))
                }
                continue
            }
            do {
                try login.wire.opened()
                wires[login.wire.id] = login.wire
                watch(login.wire)
                login.opening.opened.resume()
            } catch {
                ccurl_loop_remove(loop, raw)
                login.opening.opened.resume(throwing: error)
            }
        }
    }

    private func abandon(_ login: Login, _ error: TransportError) {
        logins[login.wire.handle.raw] = nil
        ccurl_loop_remove(loop, login.wire.handle.raw)
        login.opening.opened.resume(throwing: error)
    }

    // MARK: streams

    private func attend(_ wire: Wire, toSend bytes: [UInt8] = [], isReadable: Bool = false, isWritable: Bool = false) {
        do {
            if !bytes.isEmpty { try wire.send(bytes) }
            if isWritable { try wire.write() }
            if isReadable { try wire.read(into: buffer) }
            if wire.isHot { hot.insert(wire.id) } else { hot.remove(wire.id) }
            watch(wire)
        } catch {
            give(up: wire, error)
        }
    }

    private func watch(_ wire: Wire) {
        let interest: Wire.Interest = wire.isHeld ? .nothing : wire.wantsToWrite ? .both : .reading
        guard interest != wire.watchedFor else { return }
        wire.watchedFor = interest
        // A held stream is not watched at all: epoll would report a hang-up again and again.
        guard interest != .nothing else { return ccurl_loop_unwatch(loop, wire.socket) }
        _ = ccurl_loop_watch(loop, wire.socket, wire.id, 1, interest == .both ? 1 : 0)
    }

    private func give(up wire: Wire, _ error: TransportError) {
        wires[wire.id] = nil
        hot.remove(wire.id)
        // Before the handle is closed: its number may belong to another socket a moment later.
        ccurl_loop_unwatch(loop, wire.socket)
        ccurl_loop_remove(loop, wire.handle.raw)
        wire.feed.end(error)
    }

    /// Milliseconds until the next wait runs out; gives up connections whose wait has.
    private func expireAndFindWait() -> Int {
        let now = ContinuousClock.now
        if let asked = orders.takeAsked() { nextDeadline = min(nextDeadline, asked) }
        // Bytes that move only put a deadline off: one that is too early costs a look, never a wait.
        if nextDeadline <= now { expire(at: now) }
        orders.sleeps(until: nextDeadline)
        guard hot.isEmpty else { return 0 }
        let left = (nextDeadline - now).components
        return Int(left.seconds) * 1_000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1
    }

    private func expire(at now: ContinuousClock.Instant) {
        nextDeadline = now + .seconds(60)
        for wire in Array(wires.values) {
            guard let deadline = wire.feed.deadline(lastMove: wire.lastMove) else { continue }
            guard deadline <= now else {
                nextDeadline = min(nextDeadline, deadline)
                continue
            }
            if wire.feed.expire(at: now, lastMove: wire.lastMove) {
                give(
                    up: wire,
                    TransportError(.timeout, doing: "waiting", answer: "the server was silent", isTemporary: true))
            }
        }
    }
}
