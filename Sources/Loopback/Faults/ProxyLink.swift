import CSystem
import Foundation
import Glibc
import Synchronization

/// One client's connection through a proxy: two sockets, and a thread for each direction.
///
/// The sockets are closed when both threads are done: until then their numbers cannot become somebody else's.
final class ProxyLink: Sendable {
    let number: Int
    let language: FaultProxy.Language
    let quality: LineQuality
    let armory: Armory
    let toClient: Outlet
    let toServer: Outlet
    let client: Int32
    let server: Int32

    /// What both directions know of each other.
    struct State {
        var isCut = false
        var isStalled = false
        /// Faults that strike at the server's next byte, or after its next whole line.
        var atNextByte: [Int] = []
        var afterNextLine: [Int] = []
        /// Tag of the client's last command.
        var tag = ""
        /// The server has said 354: what the client says next is a message.
        var messageBegins = false
        /// Of SMTP: what the server was asked, the connection itself included, and what of that it has answered.
        var asked = 1
        var answered = 0
        var running = 2
    }

    let state = Mutex(State())
    /// Signalled at a cut: what stalls goes on to its end.
    private let ending = DispatchSemaphore(value: 0)
    private let ended = Mutex<(@Sendable () -> Void)?>(nil)

    init(
        number: Int, client: Int32, server: Int32, language: FaultProxy.Language, quality: LineQuality, armory: Armory
    ) {
        self.number = number
        self.client = client
        self.server = server
        self.language = language
        self.quality = quality
        self.armory = armory
        toClient = Outlet(client, delay: quality.delay, rate: quality.rate)
        toServer = Outlet(server, delay: quality.delay, rate: nil)
    }

    deinit {
        close(client)
        close(server)
    }

    /// - Parameter whenOver: called once, when nothing moves any more.
    func start(_ whenOver: @escaping @Sendable () -> Void) {
        ended.withLock { $0 = whenOver }
        if quality.delay > .zero {
            for outlet in [toClient, toServer] { thread { [self] in withExtendedLifetime(self) { outlet.carry() } } }
        }
        thread { [self] in
            var way = ClientWay(link: self)
            way.run()
            leave()
        }
        thread { [self] in
            var way = ServerWay(link: self)
            way.run()
            leave()
        }
    }

    private func thread(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.name = "fault proxy"
        thread.start()
    }

    private func leave() {
        let isOver = state.withLock { state in
            state.running -= 1
            return state.running == 0
        }
        guard isOver else { return }
        let whenOver = ended.withLock { ended in
            defer { ended = nil }
            return ended
        }
        whenOver?()
    }

    var isOver: Bool { state.withLock { $0.isCut } }
    var isStalled: Bool { state.withLock { $0.isStalled } }

    // MARK: acts

    /// FIN to both sides. What the client was sent before arrives.
    func cut() {
        guard markCut() else { return }
        _ = shutdown(client, Int32(SHUT_RDWR))
        _ = shutdown(server, Int32(SHUT_RDWR))
        ending.signal()
    }

    /// RST to the client, as soon as both threads have seen it.
    func reset() {
        guard markCut() else { return }
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(client, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
        // Wakes the reading thread without a FIN; the close that follows sends the RST.
        _ = shutdown(client, Int32(SHUT_RD))
        _ = shutdown(server, Int32(SHUT_RDWR))
        ending.signal()
    }

    private func markCut() -> Bool {
        let isFirst = state.withLock { state in
            defer { state.isCut = true }
            return !state.isCut
        }
        if isFirst { for outlet in [toClient, toServer] { outlet.abandon() } }
        return isFirst
    }

    /// Waits until the server has answered everything that it was asked before: with pipelining our own words stand in
    /// their place among its own.
    func awaitTurn() {
        guard language == .smtp else { return }
        for _ in 0..<1_000 where !isOver {
            if state.withLock({ $0.answered >= $0.asked }) { return }
            Outlet.sleep(.milliseconds(2))
        }
    }

    func stall() { state.withLock { $0.isStalled = true } }

    /// Waits as long as the connection is stalled, which ends with the client's going.
    func waitForEnd() { ending.wait() }

    /// For the fault `now`.
    func strike(_ fault: Fault) {
        guard !isOver else { return }
        armory.note(fault, on: number)
        switch fault.act {
        case .cut, .sayAndCut: cut()
        case .reset: reset()
        case .stall: stall()
        case .insert(let lines): for line in lines { _ = toClient.send(Array((line + "\r\n").utf8)) }
        case .say(let line): _ = toClient.send(Array((line + "\r\n").utf8))
        case .garbage(let count), .damage(let count): _ = toClient.send(Self.garbage(count))
        case .slow: break
        }
    }

    /// Arbitrary bytes, the same each time; no line end among them.
    static func garbage(_ count: Int) -> [UInt8] {
        var seed: UInt32 = 0x2545_F491
        return (0..<count).map { _ in
            seed = seed &* 1_664_525 &+ 1_013_904_223
            let byte = UInt8(truncatingIfNeeded: seed >> 24)
            return byte == 10 || byte == 13 ? 0xA5 : byte
        }
    }
}
