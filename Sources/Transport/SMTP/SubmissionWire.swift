import CCurl

/// One server's stream, after libcurl connected and logged in: commands and bodies out, replies in. On the I/O thread.
final class SubmissionWire {
    let id: UInt64
    let handle: CurlHandle
    let words = SubmissionWords()
    private(set) var socket: Int32 = -1
    private(set) var lastMove = ContinuousClock.now
    /// What epoll watches the stream for; nil: nothing yet.
    var isWatchedForWriting: Bool?
    /// The next transaction begins with RSET.
    var needsReset = false
    var hasServed = false

    private var reader = SMTPReplyReader()
    private var outgoing: [UInt8] = []
    private var sent = 0
    /// Where the dot begins in `outgoing`.
    private var bodyEnd: Int?
    private var staging: UnsafeMutableRawBufferPointer?
    private var staged: Range<Int> = 0..<0

    private static let stagingSize = 16 << 10

    init(id: UInt64, handle: CurlHandle) {
        self.id = id
        self.handle = handle
        words.listen(to: handle)
    }

    deinit { staging?.deallocate() }

    var wantsToWrite: Bool { !staged.isEmpty || sent < outgoing.count }

    /// False when the connection is gone already.
    func opened() -> Bool {
        socket = ccurl_socket(handle.raw)
        lastMove = .now
        return socket >= 0
    }

    /// Closed, or failed: libcurl's words.
    struct Lost: Error { var words: String }

    // MARK: reading

    /// All there is to read.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Lost) -> [SMTPReplyReader.Heard] {
        var heard: [SMTPReplyReader.Heard] = []
        // Each turn's share is bounded: what is no reply soon is a flood.
        while true {
            var count = 0
            switch curl_easy_recv(handle.raw, buffer.baseAddress, buffer.count, &count) {
            case CURLE_OK where count > 0:
                lastMove = .now
                do {
                    heard += try reader.read(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                } catch {
                    throw Lost(words: "the server talks without end")
                }
                // More replies than any dialogue has questions.
                guard heard.count < 1_000 else { throw Lost(words: "the server talks without end") }
            case CURLE_AGAIN:
                return heard
            case let code:
                // What was heard before the end counts, a verdict above all; the end is met again by the next read.
                guard heard.isEmpty else { return heard }
                throw Lost(words: code == CURLE_OK ? "the server closed the connection" : handle.words(for: code))
            }
        }
    }

    // MARK: writing

    func say(_ text: String) throws(Lost) -> Bool { try send(Array(text.utf8), bodyEnd: nil) }

    /// Returns true once the last byte before the dot is out.
    func send(body: [UInt8]) throws(Lost) -> Bool { try send(body, bodyEnd: body.count - Envelope.dot.count) }

    private func send(_ bytes: [UInt8], bodyEnd: Int?) throws(Lost) -> Bool {
        if sent < outgoing.count {
            outgoing += bytes
            self.bodyEnd = bodyEnd.map { $0 + outgoing.count - bytes.count }
        } else {
            outgoing = bytes
            sent = 0
            self.bodyEnd = bodyEnd
        }
        return try write()
    }

    /// Sends what the socket takes. True when a byte of the dot is, or may be, out.
    ///
    /// libcurl takes at most one TLS record a call, and says OK only for what went into the stream: a call that failed
    /// has shown the other side nothing it could decrypt.
    func write() throws(Lost) -> Bool {
        while wantsToWrite {
            let buffer = stage()
            guard let start = buffer.baseAddress?.advanced(by: staged.lowerBound) else { break }
            var count = 0
            switch curl_easy_send(handle.raw, start, staged.count, &count) {
            case CURLE_OK:
                lastMove = .now
                staged = (staged.lowerBound + count)..<staged.upperBound
            case CURLE_AGAIN:
                return isDotOut
            case let code:
                throw Lost(words: handle.words(for: code))
            }
        }
        let isOut = isDotOut
        staging?.deallocate()
        staging = nil
        outgoing = []
        sent = 0
        bodyEnd = nil
        return isOut
    }

    private var isDotOut: Bool { bodyEnd.map { sent - staged.count > $0 } ?? false }

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

/// What a server says while libcurl connects and logs in.
final class SubmissionWords {
    /// Of the last answer to EHLO: after STARTTLS only what was said behind it counts (RFC 3207, 4.2).
    private(set) var offers = SMTPOffers()
    private(set) var refusal = ""
    /// RFC 4954, 6: 235.
    private(set) var isLoggedIn = false
    private var isInside = false

    /// The handle must not outlive this object while it connects.
    func listen(to handle: CurlHandle) {
        handle.set(CURLOPT_HEADERDATA, pointer: Unmanaged.passUnretained(self).toOpaque())
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return size * count }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            Unmanaged<SubmissionWords>.fromOpaque(context).takeUnretainedValue().heard(line)
            return size * count
        }
        handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    }

    func heard(_ line: some Collection<UInt8>) {
        guard let (code, isLast, text) = SMTPReplyReader.parse(line.prefix(SMTPReplyReader.longestLine)) else { return }
        if !isInside, code == 250 { offers = SMTPOffers() }
        if code == 250 { offers.heard(text) }
        isInside = !isLast
        if code == 235 { isLoggedIn = true }
        if (400...599).contains(code) { refusal = "\(code) \(ServerWords.shown(text))" }
    }
}
