import Glibc
import Synchronization

/// The direction from the server to the client: finds the byte at which a fault strikes, and strikes.
struct ServerWay {
    private let link: ProxyLink
    private var scanner: LineScanner
    private var passed = 0
    /// Lines and literals since a fault was first seen, by its id.
    private var counts: [Int: Int] = [:]
    private var slow: (piece: Int, pause: Duration, left: Int)?
    /// The server's next line is lost up to its end.
    private var losesLine = false
    private var damaged = 0
    /// The first bytes of the server's present line.
    private var lineHead: [UInt8] = []
    /// With replacements: a line whose end has not come.
    private var held: [UInt8] = []

    init(link: ProxyLink) {
        self.link = link
        scanner = LineScanner(link.language, isClient: false)
    }

    mutating func run() {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 512 << 10, alignment: 16)
        defer { room.deallocate() }
        while true {
            let count = recv(link.server, room.baseAddress, room.count, 0)
            if count < 0, errno == EINTR { continue }
            if link.isStalled {
                link.waitForEnd()
                return
            }
            guard count > 0, !link.isOver else { break }
            guard take(UnsafeRawBufferPointer(rebasing: room[..<count])) else { break }
        }
        if link.isStalled { return link.waitForEnd() }
        if !link.isOver { link.toClient.finish() }
    }

    /// False when the connection is over.
    private mutating func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
        if link.language == .smtp, chunk.starts(with: "354".utf8) || chunk.firstRange(of: Array("\n354".utf8)) != nil {
            link.state.withLock { $0.messageBegins = true }
        }
        guard !link.quality.replacements.isEmpty else {
            defer { countAnswers(chunk) }
            return strikeAndPass(chunk)
        }
        // Whole lines only, so that a word cannot hide across two chunks.
        held += chunk
        guard let end = held.lastIndex(of: 10) else { return true }
        let lines = Array(held[...end])
        held.removeFirst(lines.count)
        return replaced(lines).withUnsafeBytes { strikeAndPass($0) }
    }

    /// RFC 5321, 4.2.1: the last line of a reply has a blank after the code.
    private mutating func countAnswers(_ chunk: UnsafeRawBufferPointer) {
        guard link.language == .smtp else { return }
        for byte in chunk {
            if byte == 10 {
                if lineHead.count >= 3, lineHead.count == 3 || lineHead[3] != UInt8(ascii: "-") {
                    link.state.withLock { $0.answered += 1 }
                }
                lineHead = []
            } else if lineHead.count < 4, byte != 13 {
                lineHead.append(byte)
            }
        }
    }

    private func replaced(_ lines: [UInt8]) -> [UInt8] {
        var text = lines
        for replacement in link.quality.replacements {
            let words = Array(replacement.words.utf8)
            guard !words.isEmpty, let at = text.firstRange(of: words)?.lowerBound else { continue }
            text.replaceSubrange(at..<(at + words.count), with: Array(replacement.by.utf8))
            link.armory.note(
                Fault(.say("\(replacement.words) became \(replacement.by)"), at: .greeting), on: link.number)
        }
        return text
    }

    private struct Hit {
        var at: Int
        var id: Int
    }

    /// Passes a chunk on up to the first strike, strikes, and goes on with the rest.
    private mutating func strikeAndPass(_ chunk: UnsafeRawBufferPointer) -> Bool {
        var rest = chunk
        while !rest.isEmpty {
            let first = atFirstByte()
            let hit = first.map { Hit(at: 0, id: $0) } ?? find(in: rest)
            guard let hit else { return pass(rest) }
            let before = UnsafeRawBufferPointer(rebasing: rest[..<hit.at])
            guard pass(before) else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[hit.at...])
            guard let act = link.armory.strike(hit.id, on: link.number) else { continue }
            guard perform(act) else { return !link.isOver }
        }
        return true
    }

    /// The fault that strikes before anything else of this chunk.
    private mutating func atFirstByte() -> Int? {
        let pending: Int? = link.state.withLock { $0.atNextByte.isEmpty ? nil : $0.atNextByte.removeFirst() }
        if let pending { return pending }
        guard passed == 0, !link.armory.isEmpty else { return nil }
        return link.armory.armed.first { $0.fault.moment == .greeting }?.id
    }

    /// Scans up to the first strike; what comes after it is scanned when its turn comes.
    private mutating func find(in chunk: UnsafeRawBufferPointer) -> Hit? {
        let armed = link.armory.armed
        var hit: Hit?
        for fault in armed {
            if case .serverBytes(let limit) = fault.fault.moment, limit >= passed, limit < passed + chunk.count {
                if hit == nil || limit - passed < hit?.at ?? 0 { hit = Hit(at: limit - passed, id: fault.id) }
            }
        }
        let limit = hit.map { UnsafeRawBufferPointer(rebasing: chunk[..<$0.at]) } ?? chunk
        let link = link
        let watchesLines = link.state.withLock { !$0.afterNextLine.isEmpty }
        // The scanner must stop exactly where the strike is: a copy runs ahead, the real one follows.
        var ahead = scanner
        var found: Hit?
        if watchesLines || armed.contains(where: { $0.fault.moment.isOfServerLines }) {
            var counts = counts
            ahead.scan(limit) { step in
                found = Self.hit(step, armed, link, &counts)
                return found == nil
            }
            self.counts = counts
        }
        let end = found?.at ?? limit.count
        scanner.scan(UnsafeRawBufferPointer(rebasing: chunk[..<end])) { _ in true }
        return found ?? hit
    }

    private static func hit(
        _ step: LineScanner.Step, _ armed: [Armory.Armed], _ link: ProxyLink, _ counts: inout [Int: Int]
    ) -> Hit? {
        switch step {
        case .line(let end, _, _):
            let waiting: Int? = link.state.withLock { $0.afterNextLine.isEmpty ? nil : $0.afterNextLine.removeFirst() }
            if let waiting { return Hit(at: end, id: waiting) }
            for fault in armed {
                guard case .serverLines(let number) = fault.fault.moment else { continue }
                counts[fault.id, default: 0] += 1
                if counts[fault.id] == number { return Hit(at: end, id: fault.id) }
            }
        case .content(let range, let before, let size):
            for fault in armed {
                guard case .literal(let ordinal, let bytes) = fault.fault.moment, let size, size >= bytes else {
                    continue
                }
                if before == 0 { counts[fault.id, default: 0] += 1 }
                if counts[fault.id] == ordinal, before <= bytes, before + range.count > bytes {
                    return Hit(at: range.lowerBound + bytes - before, id: fault.id)
                }
            }
        }
        return nil
    }

    /// False when nothing more is to be passed on.
    private mutating func perform(_ act: Fault.Act) -> Bool {
        let tag = link.state.withLock { $0.tag }
        func say(_ line: String) { _ = link.toClient.send(Array((line.replacing("{tag}", with: tag) + "\r\n").utf8)) }
        switch act {
        case .cut: link.cut()
        case .reset: link.reset()
        case .stall: link.stall()
        case .garbage(let count):
            return link.toClient.send(ProxyLink.garbage(count))
        case .damage(let count):
            damaged = count
            return true
        case .insert(let lines):
            for line in lines { say(line) }
            return true
        case .say(let line):
            say(line)
            losesLine = true
            return true
        case .sayAndCut(let line):
            say(line)
            link.cut()
        case .slow(let piece, let pause, let bytes):
            slow = (piece, pause, bytes)
            return true
        }
        return false
    }

    // MARK: passing on

    private mutating func pass(_ bytes: UnsafeRawBufferPointer) -> Bool {
        passed += bytes.count
        var bytes = bytes
        if losesLine {
            guard let end = bytes.firstIndex(of: 10) else { return true }
            losesLine = false
            bytes = UnsafeRawBufferPointer(rebasing: bytes[(end + 1)...])
        }
        if damaged > 0, !bytes.isEmpty {
            let count = min(damaged, bytes.count)
            damaged -= count
            guard link.toClient.send(ProxyLink.garbage(count)) else { return false }
            bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
        }
        while let pace = slow, !bytes.isEmpty {
            let count = min(pace.piece, bytes.count, pace.left)
            Outlet.sleep(pace.pause)
            guard link.toClient.send(UnsafeRawBufferPointer(rebasing: bytes[..<count])) else { return false }
            bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
            slow = pace.left > count ? (pace.piece, pace.pause, pace.left - count) : nil
        }
        return link.toClient.send(bytes)
    }
}

extension Fault.Moment {
    /// Whether lines and literals of the server must be followed one by one.
    var isOfServerLines: Bool {
        switch self {
        case .serverLines, .literal: true
        default: false
        }
    }
}
