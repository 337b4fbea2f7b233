import CCurl
import Store

/// The thread all submissions live on: one CURLM, one epoll.
///
/// libcurl resolves, connects, makes TLS and logs in; then its stream is ours. Nothing here waits for anything but
/// epoll, so a server that hangs holds up its own messages only.
final class SubmissionThread {
    private let orders: SubmissionOrders
    private let loop: OpaquePointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 10, alignment: 16)
    private var places: [UInt64: SubmissionPlace] = [:]
    /// Places with a connection, by the number of that connection.
    private var connected: [UInt64: SubmissionPlace] = [:]
    private var logins: [UnsafeMutableRawPointer: SubmissionPlace] = [:]
    private var lastWire: UInt64 = 0

    private init?(_ orders: SubmissionOrders) {
        guard let loop = ccurl_loop_new(orders.wake) else { return nil }
        self.orders = orders
        self.loop = loop
    }

    deinit {
        ccurl_loop_free(loop)
        buffer.deallocate()
    }

    /// Runs as long as the process does.
    static func run(_ orders: SubmissionOrders) {
        SubmissionThread(orders)?.run()
        orders.end()
    }

    private func run() {
        var events = [ccurl_event](repeating: ccurl_event(), count: 64)
        while true {
            for order in orders.take() { follow(order) }
            finishLogins()
            let count = ccurl_loop_wait(loop, expireAndFindWait(), &events, Int32(events.count))
            for event in events.prefix(Int(max(count, 0))) {
                guard let place = connected[event.id], let wire = place.wire else { continue }
                attend(place, wire, isReadable: event.readable != 0, isWritable: event.writable != 0)
            }
        }
    }

    // MARK: orders

    private func follow(_ order: SubmissionOrders.Order) {
        switch order {
        case .submit(let id, let job):
            let place = place(id)
            guard !place.isAbandoned else { return job.end(Self.shuttingDown(job.account)) }
            place.account = job.account
            place.proof = job.proof
            place.waiting.append(job)
            advance(place)
        case .verify(let id, let account, let proof, let done):
            let place = place(id)
            place.account = account
            place.proof = proof
            place.verifying = done
            advance(place)
        case .abandon(let id):
            let place = place(id)
            place.isAbandoned = true
            let error = Self.shuttingDown(place.account)
            drop(place, error)
            for job in place.waiting { job.end(error) }
            place.waiting = []
            advance(place)
        case .close(let id, let done):
            let place = place(id)
            place.closing.append(done)
            advance(place)
        case .forget(let id):
            guard let place = places[id.id] else { return }
            place.isForgotten = true
            advance(place)
        }
    }

    private func place(_ id: SubmissionOrders.Place) -> SubmissionPlace {
        if let place = places[id.id] { return place }
        let place = SubmissionPlace(id)
        places[id.id] = place
        return place
    }

    private static func shuttingDown(_ account: Account?) -> TransportError {
        TransportError(
            .closed, doing: "submitting for \(account?.name ?? "")", answer: "replyd is shutting down",
            isTemporary: true)
    }

    // MARK: what a place does next

    private func advance(_ place: SubmissionPlace) {
        switch place.state {
        case .connecting, .busy: return
        case .closed, .leaving:
            if !place.waiting.isEmpty || place.verifying != nil {
                if let wire = place.wire { discard(wire, of: place) }
                connect(place)
            } else if case .closed = place.state {
                settle(place)
            }
        case .idle(let wire, _):
            if place.verifying != nil {
                place.verifying?.resume(returning: wire.words.offers)
                place.verifying = nil
            }
            if !place.waiting.isEmpty {
                start(place.waiting.removeFirst(), on: wire, place)
            } else if !place.closing.isEmpty || place.isForgotten {
                leave(place, wire)
            }
        }
    }

    /// Nothing is open and nothing is to be done.
    private func settle(_ place: SubmissionPlace) {
        for done in place.closing { done.resume() }
        place.closing = []
        if place.isForgotten { places[place.id.id] = nil }
    }

    private func leave(_ place: SubmissionPlace, _ wire: SubmissionWire) {
        place.state = .leaving(wire, until: .now + SubmissionPlace.farewell)
        do {
            _ = try wire.say("QUIT\r\n")
            watch(wire)
        } catch {
            drop(place, Self.shuttingDown(place.account))
        }
    }

    private func start(_ job: SubmissionOrders.Job, on wire: SubmissionWire, _ place: SubmissionPlace) {
        let offers = wire.words.offers
        if let obstacle = offers.obstacle(to: job.envelope) {
            let result = SubmissionResult.rejected(code: 0, text: "not sent: \(obstacle)", isTemporary: false)
            job.done.resume(
                returning: SubmissionOrders.Ended(results: job.envelope.recipients.map { _ in result }, heard: .now))
            place.state = .idle(wire, since: .now)
            return advance(place)
        }
        var job = job
        job.isOnUsedConnection = wire.hasServed
        var stages = SubmissionStages(
            recipients: job.envelope.recipients.count, isPipelining: offers.pipelining, needsReset: wire.needsReset)
        let first = stages.begin()
        wire.hasServed = true
        wire.needsReset = true
        place.state = .busy(wire, job, stages)
        carryOut(.say(first), place)
    }

    // MARK: connections

    private func connect(_ place: SubmissionPlace) {
        guard let account = place.account else { return }
        let doing = "connecting to \(ServerWords.shown(account.smtp.host)) for \(account.name)"
        do throws(TransportError) {
            let handle = try CurlHandle(doing: doing)
            try handle.prepare(
                account.smtp, scheme: "smtp", path: Self.helo(account), account: account, doing: doing)
            if let proof = place.proof { handle.authenticate(as: account.username, with: proof) }
            handle.set(CURLOPT_CONNECT_ONLY, 1)
            // libcurl looks at the limit for a reply only when something moves: the one for the whole way to the login
            // ends a silence.
            let patience = Int((place.waiting.first?.patience.reply ?? .seconds(30)).components.seconds)
            handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, min(30, patience)))
            handle.set(CURLOPT_CONNECTTIMEOUT, max(1, min(30, patience * 3)))
            // Covers connecting and login only; afterwards each wait has its own limit.
            handle.set(CURLOPT_TIMEOUT, 60)
            KillPoint.reached("smtp.connect", ".before")
            lastWire += 1
            let wire = SubmissionWire(id: lastWire, handle: handle)
            guard ccurl_loop_add(loop, handle.raw) == CURLM_OK else {
                throw TransportError(.refused, doing: doing, answer: "libcurl took no more handles", isTemporary: true)
            }
            place.state = .connecting(wire)
            connected[wire.id] = place
            logins[handle.raw] = place
        } catch {
            fail(place, error)
        }
    }

    /// The name for EHLO as the path of the URL: letters, digits, dots and hyphens only.
    private static func helo(_ account: Account) -> String {
        Endpoint(host: account.helo, port: 1, security: .plain).urlHost ?? "localhost"
    }

    private func finishLogins() {
        var code = CURLE_OK
        while let raw = ccurl_loop_finished(loop, &code) {
            guard let place = logins.removeValue(forKey: raw), case .connecting(let wire) = place.state else {
                continue
            }
            let name = place.account?.name ?? ""
            let doing = "logging in to \(ServerWords.shown(place.account?.smtp.host ?? "")) for \(name)"
            let heard = wire.words.refusal
            // libcurl goes on with HELO when EHLO was refused, and then without a login: every message would be refused.
            let lacksLogin = !heard.isEmpty && !wire.words.isLoggedIn && place.account?.username.isEmpty == false
            if code == CURLE_OK, !lacksLogin, wire.opened() {
                KillPoint.reached("smtp.connect", ".after")
                place.state = .idle(wire, since: .now)
                watch(wire)
                advance(place)
                continue
            }
            var error = TransportError(
                code == CURLE_OK ? CURLE_RECV_ERROR : code, words: wire.handle.words(for: code), heard: heard,
                doing: doing)
            // RFC 4954, 6: 454 is an outage, 535 a wrong password. RFC 3207, 4: 454 as well where TLS is not to be had.
            if heard.utf8.first == UInt8(ascii: "4"), error.kind == .login || error.kind == .tls {
                error.isTemporary = true
                // What to do about TLS stays in front of the server's own words.
                error.answer = error.kind == .tls ? "\(error.answer): \(heard)" : heard
            }
            if code == CURLE_OK, lacksLogin {
                error = TransportError(
                    .login, doing: doing, answer: "EHLO was refused, and without it there is no login: \(heard)",
                    isTemporary: true)
            }
            discard(wire, of: place)
            fail(place, error)
        }
    }

    /// The connection could not be made.
    private func fail(_ place: SubmissionPlace, _ error: TransportError) {
        place.verifying?.resume(throwing: error)
        place.verifying = nil
        // All that wait would meet the same: trying once for each would look like an attack on the password.
        let jobs = place.waiting
        place.waiting = []
        for job in jobs { job.end(error) }
        advance(place)
    }

    private func discard(_ wire: SubmissionWire, of place: SubmissionPlace) {
        connected[wire.id] = nil
        logins[wire.handle.raw] = nil
        // Before the handle is closed: its number may belong to another socket a moment later.
        if wire.socket >= 0 { ccurl_loop_unwatch(loop, wire.socket) }
        ccurl_loop_remove(loop, wire.handle.raw)
        place.state = .closed
    }

    /// Ends the connection, and with it the message under way by the rules of `SubmissionStages`.
    private func drop(_ place: SubmissionPlace, _ error: TransportError) {
        guard let wire = place.wire else { return }
        let state = place.state
        discard(wire, of: place)
        switch state {
        case .connecting: fail(place, error)
        case .busy(_, var job, let stages):
            let results = stages.results(error)
            let isUntouched = results.allSatisfy { if case .notSent = $0 { true } else { false } }
            // A server may close an idle connection just when it is used again.
            if isUntouched, job.isOnUsedConnection, !job.isSecondTry, !place.isAbandoned {
                job.isSecondTry = true
                place.waiting.insert(job, at: 0)
            } else {
                job.done.resume(returning: SubmissionOrders.Ended(results: results, heard: .now))
            }
            advance(place)
        case .closed, .idle, .leaving: advance(place)
        }
    }

    // MARK: streams

    private func attend(_ place: SubmissionPlace, _ wire: SubmissionWire, isReadable: Bool, isWritable: Bool) {
        do {
            if isWritable, try wire.write() { bodySent(place) }
            if isReadable {
                for heard in try wire.read(into: buffer) {
                    guard place.wire === wire else { return }
                    hear(heard, place)
                }
            }
            if place.wire === wire { watch(wire) }
        } catch {
            if place.wire === wire { drop(place, lost(place, error.words)) }
        }
    }

    private func hear(_ heard: SMTPReplyReader.Heard, _ place: SubmissionPlace) {
        guard case .busy(let wire, let job, var stages) = place.state else {
            // Between two messages a server says only that it goes: 421, or the answer to QUIT.
            return drop(place, lost(place, "the server ended the connection"))
        }
        let step =
            switch heard {
            case .reply(let reply): stages.heard(reply)
            case .nonsense: stages.heardNonsense()
            }
        place.state = .busy(wire, job, stages)
        carryOut(step, place)
    }

    private func carryOut(_ step: SubmissionStages.Step, _ place: SubmissionPlace) {
        guard case .busy(let wire, let job, let stages) = place.state else { return }
        do {
            switch step {
            case .wait: break
            case .say(let commands):
                let offers = wire.words.offers
                KillPoint.reached("smtp.mail", ".before")
                _ = try wire.say(commands.map { offers.text(of: $0, job.envelope) }.joined())
                KillPoint.reached("smtp.mail", ".after")
            case .sendBody:
                KillPoint.reached("smtp.body", ".before")
                if try wire.send(body: job.envelope.wire) { bodySent(place) }
            case .sendNothing:
                _ = try wire.say(".\r\n")
            case .end:
                wire.needsReset = stages.leavesReset
                place.state = .idle(wire, since: .now)
                let results = stages.results(lost(place, "the transaction is over"))
                job.done.resume(returning: SubmissionOrders.Ended(results: results, heard: .now))
                advance(place)
            case .leave(let words):
                return drop(place, lost(place, words))
            }
            if place.wire === wire { watch(wire) }
        } catch {
            if place.wire === wire { drop(place, lost(place, error.words)) }
        }
    }

    private func bodySent(_ place: SubmissionPlace) {
        guard case .busy(let wire, let job, var stages) = place.state else { return }
        stages.bodySent()
        KillPoint.reached("smtp.body", ".after")
        place.state = .busy(wire, job, stages)
    }

    private func lost(_ place: SubmissionPlace, _ words: String) -> TransportError {
        TransportError(.closed, doing: "submitting for \(place.account?.name ?? "")", answer: words, isTemporary: true)
    }

    private func watch(_ wire: SubmissionWire) {
        guard wire.socket >= 0, wire.isWatchedForWriting != wire.wantsToWrite else { return }
        wire.isWatchedForWriting = wire.wantsToWrite
        _ = ccurl_loop_watch(loop, wire.socket, wire.id, 1, wire.wantsToWrite ? 1 : 0)
    }

    /// Milliseconds until the next wait runs out; gives up connections whose wait has.
    private func expireAndFindWait() -> Int {
        let now = ContinuousClock.now
        var next = now + .seconds(60)
        for place in Array(connected.values) {
            guard let deadline = place.deadline else { continue }
            if deadline > now {
                next = min(next, deadline)
            } else if case .idle(let wire, _) = place.state {
                leave(place, wire)
                next = min(next, now + SubmissionPlace.farewell)
            } else {
                var error = lost(place, "the server was silent")
                error.kind = .timeout
                drop(place, error)
                next = now
            }
        }
        let left = (next - now).components
        return Int(left.seconds) * 1_000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1
    }
}
