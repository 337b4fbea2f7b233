import CCurl

/// One attempt on its way through libcurl. Lives on the I/O thread only.
final class HTTPTransfer {
    let id: UInt64
    let handle: CurlHandle
    private let body: UnsafeMutableRawBufferPointer
    private let largest: Int
    private let doing: String
    private var status = 0
    private var headers: [(name: String, value: String)] = []
    private var headerBytes = 0
    private var received: [UInt8] = []
    private var isTooLarge = false
    private let longestSilence: Int?
    private let isEnough: (@Sendable (HTTPResponse, inout Int) -> Bool)?
    /// Bytes that `isEnough` has done with.
    private var seen = 0
    private var hasEnough = false

    private static let largestHead = 64 << 10

    /// - Throws: before a byte was sent.
    init(_ order: HTTPOrders.Sending) throws(TransportError) {
        let request = order.request
        id = order.id
        largest = request.largestResponse
        longestSilence = request.longestSilence
        isEnough = request.isEnough
        doing = order.doing
        handle = try CurlHandle(doing: order.doing)
        body = .allocate(byteCount: max(1, request.body.count), alignment: 1)
        body.copyBytes(from: request.body)

        handle.set(CURLOPT_URL, request.address.url)
        handle.set(CURLOPT_PATH_AS_IS, 1)
        handle.set(CURLOPT_PROTOCOLS_STR, request.address.isSecure ? "https" : "http")
        handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.protect(caFile: order.caFile)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, min(10_000, order.milliseconds))
        handle.set(CURLOPT_TIMEOUT_MS, order.milliseconds)
        // libcurl repeats a request on its own when a connection that was used before ends without an answer, and cannot
        // know whether the host has executed it (RFC 9112, 9.3.1). On a new connection it never does.
        handle.set(CURLOPT_FRESH_CONNECT, request.isRepeatable ? 0 : 1)
        prepare(request, signature: order.signature)
        listen()
    }

    deinit { body.deallocate() }

    private func prepare(_ request: HTTPRequest, signature: [HTTPHeader]) {
        var lines = (request.headers + signature).map(\.line)
        let names = Set(request.headers.map { $0.name.lowercased() })
        // What libcurl would add by itself: a question before the body, a guess at its type, a taste.
        lines += ["Expect:"]
        if !names.contains("content-type") { lines.append("Content-Type:") }
        if !names.contains("accept") { lines.append("Accept: */*") }
        if !names.contains("user-agent") { lines.append("User-Agent: replyd") }
        handle.set(CURLOPT_HTTPHEADER, lines)
        switch request.method {
        case .get: handle.set(CURLOPT_HTTPGET, 1)
        case .head: handle.set(CURLOPT_NOBODY, 1)
        case .post, .put, .patch, .delete:
            if request.method == .delete, request.body.isEmpty {
                handle.set(CURLOPT_HTTPGET, 1)
            } else {
                handle.set(CURLOPT_POST, 1)
                handle.set(CURLOPT_POSTFIELDSIZE, request.body.count)
                // Not copied: the bytes live as long as this transfer.
                handle.set(CURLOPT_POSTFIELDS, pointer: body.baseAddress)
            }
            handle.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
        }
    }

    private func listen() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_HEADERDATA, pointer: context)
        handle.set(CURLOPT_WRITEDATA, pointer: context)
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue().heard(line) ? size * count : 0
        }
        handle.set(CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return Unmanaged<HTTPTransfer>.fromOpaque(context).takeUnretainedValue().take(piece) ? size * count : 0
        }
    }

    private func heard(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        guard headerBytes <= Self.largestHead else {
            isTooLarge = true
            return false
        }
        if line.starts(with: "HTTP/".utf8) {
            // An interim answer came before, or this is the first line.
            headers = []
            return true
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
        func text(_ bytes: some BidirectionalCollection<UInt8>) -> String {
            let start = bytes.drop { $0 <= 0x20 }
            let end = start.reversed().drop { $0 <= 0x20 }.reversed()
            return String(decoding: Array(end), as: UTF8.self)
        }
        headers.append((text(line[..<colon]).lowercased(), text(line[(colon + 1)...])))
        return true
    }

    private func take(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard received.count + piece.count <= largest else {
            isTooLarge = true
            return false
        }
        if received.isEmpty, let longestSilence {
            // Looked at after each piece, and each second from then on.
            handle.set(CURLOPT_LOW_SPEED_LIMIT, 1)
            handle.set(CURLOPT_LOW_SPEED_TIME, max(1, longestSilence))
        }
        received += piece
        guard let isEnough else { return true }
        let status = ccurl_response_code(handle.raw)
        guard (200...299).contains(status) else { return true }
        hasEnough = isEnough(HTTPResponse(status: status, headers: headers, body: received), &seen)
        // The end of the connection: what else comes is nobody's.
        return !hasEnough
    }

    /// What became of it once libcurl is done.
    func outcome(_ code: CURLcode) -> HTTPOutcome {
        guard code != CURLE_OK, !hasEnough else {
            let status = ccurl_response_code(handle.raw)
            return .answered(HTTPResponse(status: status, headers: headers, body: received))
        }
        if isTooLarge {
            let words = "the answer is larger than \(largest) bytes, or its head than \(Self.largestHead)"
            return .unknown(TransportError(.protocolViolation, doing: doing, answer: words, isTemporary: false))
        }
        return ended(TransportError(code, words: handle.words(for: code), heard: "", doing: doing))
    }

    /// Without a byte of the request sent nothing can have happened there.
    func ended(_ error: TransportError) -> HTTPOutcome {
        ccurl_request_size(handle.raw) == 0 ? .notExecuted(error) : .unknown(error)
    }
}
