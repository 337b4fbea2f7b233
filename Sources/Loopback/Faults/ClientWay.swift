import Glibc
import Synchronization

/// The direction from the client to the server: knows commands, and passes on whole lines only.
struct ClientWay {
    private let link: ProxyLink
    private var scanner: LineScanner
    private var passed = 0
    /// The client has asked for TLS: what follows is bytes.
    private var isOpaque = false
    /// The rest of a command that was lost is lost, too.
    private var losesRest = false
    /// The beginning of a line whose end has not come.
    private var held: [UInt8] = []

    init(link: ProxyLink) {
        self.link = link
        scanner = LineScanner(link.language, isClient: true)
    }

    mutating func run() {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { room.deallocate() }
        while true {
            let count = recv(link.client, room.baseAddress, room.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0, !link.isOver else { break }
            if link.isStalled { continue }
            guard take(UnsafeRawBufferPointer(rebasing: room[..<count])) else { break }
        }
        if !held.isEmpty, !link.isStalled { _ = link.toServer.send(held) }
        // A client that went away ends a stalled connection; otherwise the server may still have something to say.
        if link.isStalled { link.cut() } else { link.toServer.finish() }
    }

    /// False when the connection is over.
    private mutating func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
        guard link.language != .bytes, !isOpaque else { return pass(chunk) }
        let messageBegins = link.state.withLock { state in
            defer { state.messageBegins = false }
            return state.messageBegins
        }
        if messageBegins { scanner.message(begins: true) }
        let whole = held.isEmpty ? nil : held + chunk
        let begun = held.count
        held = []
        guard let whole else { return look(chunk, scannedBefore: 0) }
        return whole.withUnsafeBytes { look($0, scannedBefore: begun) }
    }

    /// `scannedBefore` bytes of the chunk were seen by the scanner already.
    private mutating func look(_ chunk: UnsafeRawBufferPointer, scannedBefore: Int) -> Bool {
        var sent = 0
        var lineStart = 0
        var goesOn = true
        let link = link
        let fresh = UnsafeRawBufferPointer(rebasing: chunk[scannedBefore...])
        var scanner = scanner
        var lostUpTo: Int?
        scanner.scan(fresh) { step in
            switch step {
            case .content(let range, let before, _):
                lineStart = range.upperBound + scannedBefore
                if losesRest { sent = lineStart }
                guard link.language == .smtp, let (id, limit) = Self.bodyFault(link.armory),
                    before + range.count >= limit
                else { return true }
                let end = min(lineStart, range.lowerBound + scannedBefore + max(0, limit - before))
                guard pass(chunk, from: &sent, to: end) else { return false }
                goesOn = Self.perform(id, link, command: nil)
                return goesOn
            case .line(let end, let text, let isCommand):
                let end = end + scannedBefore
                defer { lineStart = end }
                guard isCommand else {
                    if losesRest { sent = end }
                    losesRest = false
                    return true
                }
                let command = CommandLine(text, language: link.language)
                link.state.withLock { $0.tag = command.tag }
                guard let armed = Self.prepare(command, link) else {
                    link.state.withLock { $0.asked += 1 }
                    isOpaque = isOpaque || command.words == "STARTTLS"
                    return true
                }
                guard pass(chunk, from: &sent, to: lineStart) else { return false }
                // The command is lost here.
                sent = end
                goesOn = Self.perform(armed, link, command: command)
                lostUpTo = end
                return false
            }
        }
        self.scanner = scanner
        guard goesOn, !link.isOver else { return link.isStalled && !link.isOver }
        if let lostUpTo {
            losesRest = self.scanner.forgetsLiteral()
            return look(UnsafeRawBufferPointer(rebasing: chunk[lostUpTo...]), scannedBefore: 0)
        }
        let end = self.scanner.openLine > 0 && self.scanner.openLine < 8_000 ? lineStart : chunk.count
        guard pass(chunk, from: &sent, to: max(end, sent)) else { return false }
        if sent < chunk.count { held = Array(chunk[sent...]) }
        return true
    }

    private static func bodyFault(_ armory: Armory) -> (id: Int, limit: Int)? {
        for armed in armory.armed {
            if case .body(let bytes) = armed.fault.moment { return (armed.id, bytes) }
        }
        return nil
    }

    /// Notes faults of the answer; returns the one of the command itself.
    private static func prepare(_ command: CommandLine, _ link: ProxyLink) -> Int? {
        for armed in link.armory.armed {
            switch armed.fault.moment {
            case .command(let name, let holding) where command.isNamed(name, holding: holding): return armed.id
            case .answer(let name, let holding) where command.isNamed(name, holding: holding):
                link.state.withLock { $0.atNextByte.append(armed.id) }
            case .answered(let name, let holding) where command.isNamed(name, holding: holding):
                link.state.withLock { $0.afterNextLine.append(armed.id) }
            default: break
            }
        }
        return nil
    }

    /// False when the connection is over or stalled.
    private static func perform(_ id: Int, _ link: ProxyLink, command: CommandLine?) -> Bool {
        guard let act = link.armory.strike(id, on: link.number) else { return true }
        func say(_ line: String) {
            link.awaitTurn()
            let tag = command?.tag ?? ""
            _ = link.toClient.send(Array((line.replacing("{tag}", with: tag) + "\r\n").utf8))
        }
        switch act {
        case .cut: link.cut()
        case .reset: link.reset()
        case .stall: link.stall()
        case .say(let line):
            say(line)
            return true
        case .sayAndCut(let line):
            say(line)
            link.cut()
        case .insert(let lines):
            for line in lines { say(line) }
            return true
        case .garbage(let count), .damage(let count):
            _ = link.toClient.send(ProxyLink.garbage(count) + [13, 10])
            return true
        case .slow: return true
        }
        return false
    }

    private mutating func pass(_ chunk: UnsafeRawBufferPointer) -> Bool {
        var sent = 0
        return pass(chunk, from: &sent, to: chunk.count)
    }

    private mutating func pass(_ chunk: UnsafeRawBufferPointer, from sent: inout Int, to end: Int) -> Bool {
        guard end > sent else { return true }
        var end = end
        var struck: Int?
        for armed in link.armory.armed {
            guard case .clientBytes(let limit) = armed.fault.moment, limit >= passed, limit < passed + end - sent else {
                continue
            }
            end = sent + limit - passed
            struck = armed.id
        }
        guard link.toServer.send(UnsafeRawBufferPointer(rebasing: chunk[sent..<end])) else { return false }
        passed += end - sent
        sent = end
        if let struck { return Self.perform(struck, link, command: nil) }
        return true
    }
}
