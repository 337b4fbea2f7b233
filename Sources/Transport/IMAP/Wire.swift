import CCurl

/// One server's stream, after libcurl made it: bytes in, responses out. Lives on the I/O thread only.
final class Wire {
    /// What epoll watches the stream for.
    enum Interest { case nothing, reading, both }

    let id: UInt64
    let handle: CurlHandle
    let feed: Feed
    let words = LoginWords()
    var watchedFor = Interest.nothing
    private(set) var socket: Int32 = -1
    private(set) var lastMove = ContinuousClock.now
    /// More may lie in libcurl's TLS buffer than the socket shows.
    private(set) var isHot = false
    private(set) var isHeld = false

    private var reader: ResponseReader
    private var outgoing: [UInt8] = []
    private var sent = 0
    private var staging: UnsafeMutableRawBufferPointer?
    private var staged: Range<Int> = 0..<0
    private var bye: String?
    private var isFirst = true

    /// Bytes read in one turn, so that a large mailbox does not silence the others.
    private static let turn = 1 << 20
    private static let stagingSize = 16 << 10

    init(id: UInt64, handle: CurlHandle, feed: Feed, _ limits: IOThread.Limits) {
        self.id = id
        self.handle = handle
        self.feed = feed
        reader = ResponseReader(largestLiteral: limits.largestLiteral, spill: limits.spill)
        words.listen(to: handle)
    }

    deinit { staging?.deallocate() }

    var isOpen: Bool { socket >= 0 }
    var wantsToWrite: Bool { !staged.isEmpty || sent < outgoing.count }

    func opened() throws(TransportError) {
        socket = ccurl_socket(handle.raw)
        lastMove = .now
        guard socket >= 0 else { throw closed("the connection ended right after login") }
    }

    func resume() {
        isHeld = false
        isHot = true
    }

    // MARK: reading

    /// Reads until there is nothing more, or this turn's share is used up.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) {
        isHot = false
        guard !isHeld else { return }
        var share = Self.turn
        while share > 0 {
            let (count, end) = fill(buffer)
            if count > 0 {
                share -= count
                lastMove = .now
                try take(UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[..<count]))
            }
            switch end {
            case .full where !isHeld: continue
            case .full, .dry: return
            case .over(let words): throw closed(words)
            }
        }
        isHot = true
    }

    private enum End {
        case full, dry
        case over(String)
    }

    /// TLS gives a few kilobytes at a time: they are put together, so that what follows is done once.
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> (count: Int, end: End) {
        var filled = 0
        while filled < buffer.count {
            var count = 0
            switch curl_easy_recv(handle.raw, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, &count) {
            case CURLE_OK where count > 0: filled += count
            case CURLE_AGAIN: return (filled, .dry)
            case CURLE_OK: return (filled, .over(""))
            case let code: return (filled, .over(handle.words(for: code)))
            }
        }
        return (filled, .full)
    }

    private func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(TransportError) {
        var found: [ServerResponse] = []
        var isMalformed = false
        do {
            try reader.read(bytes) { pieces in
                guard !isMalformed else { return }
                guard let response = try? ServerResponse(pieces) else {
                    // libcurl keeps what came with the last answer of the login and never gives it back: what is left
                    // of it is no response. Once the first one was seen, everything has to be.
                    isMalformed = !isFirst
                    return
                }
                isFirst = false
                if case .status(let status) = response, status.kind == .bye { bye = status.shown }
                found.append(response)
            }
        } catch .disk(let what) {
            throw TransportError(.closed, doing: "reading", answer: what, isTemporary: true)
        } catch {
            throw TransportError(
                .protocolViolation, doing: "reading", answer: "the server sent \(error)", isTemporary: true)
        }
        if !found.isEmpty, feed.deliver(found) { isHeld = true }
        guard !isMalformed else {
            throw TransportError(
                .protocolViolation, doing: "reading", answer: "the server sent a line that is no response",
                isTemporary: true)
        }
    }

    private func closed(_ words: String) -> TransportError {
        let cut = reader.isInside ? "the server closed the connection in the middle of a response" : ""
        let plain = words.isEmpty ? "the server closed the connection" : words
        return TransportError(
            .closed, doing: "reading", answer: bye.map { "the server said BYE \($0)" } ?? (cut.isEmpty ? plain : cut),
            isTemporary: true)
    }

    // MARK: writing

    func send(_ bytes: [UInt8]) throws(TransportError) {
        if sent == outgoing.count {
            outgoing = bytes
            sent = 0
        } else {
            outgoing += bytes
        }
        try write()
    }

    /// Sends what the socket takes.
    func write() throws(TransportError) {
        while wantsToWrite {
            let buffer = stage()
            guard let start = buffer.baseAddress?.advanced(by: staged.lowerBound) else { return }
            var count = 0
            switch curl_easy_send(handle.raw, start, staged.count, &count) {
            case CURLE_OK:
                lastMove = .now
                staged = (staged.lowerBound + count)..<staged.upperBound
            case CURLE_AGAIN:
                return
            case let code:
                throw closed(handle.words(for: code))
            }
        }
        staging?.deallocate()
        staging = nil
        outgoing = []
        sent = 0
    }

    /// OpenSSL wants a write that it could not finish repeated with the same bytes at the same address.
    private func stage() -> UnsafeMutableRawBufferPointer {
        let buffer = staging ?? .allocate(byteCount: Self.stagingSize, alignment: 16)
        staging = buffer
        guard staged.isEmpty else { return buffer }
        let count = min(Self.stagingSize, outgoing.count - sent)
        outgoing.withUnsafeBytes {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[sent..<(sent + count)]))
        }
        sent += count
        staged = 0..<count
        return buffer
    }
}
