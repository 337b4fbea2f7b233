/// One request to an integration or a model.
package struct HTTPRequest: Sendable {
    package enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"

        /// RFC 9110, 9.2.2: a repetition has the effect of one.
        package var isIdempotent: Bool { self != .post && self != .patch }
    }

    package var method: Method
    package var address: HTTPAddress
    package var headers: [HTTPHeader]
    package var body: [UInt8]
    /// For everything together: waiting for a host that asks for patience, all attempts and their pauses.
    package var deadline: Duration
    /// An attempt ends when for so many seconds nothing came after the first byte of the answer's body; nil: only the deadline
    /// ends it. Who streams sends something all the time, so that a stall shows long before the deadline; before the first byte a
    /// host may work in silence. libcurl takes the mean of some seconds: what came just before puts the end off by up to six.
    package var longestSilence: Int?
    /// Attempts at most, the first included.
    package var attempts = 4
    /// A host that wants to be left alone for longer is not waited for; nil: as long as the deadline allows.
    package var longestWait: Duration?
    /// Bytes of a response's body; more is an error.
    package var largestResponse: Int
    /// The same request may be sent again although the first one may have been executed.
    package var isRepeatable: Bool
    /// The host's 429, and its 503 with Retry-After, mean that nothing was executed. Most hosts say so; it is the caller
    /// who read it.
    package var refusalIsNoExecution = false
    /// What it changes is one thing among many. A 429 of a host that has requests left is about that thing: it is answered at
    /// once, and the host is not waited for.
    package var namesOneThing = false
    /// A redirect to the same scheme, host and port is followed, up to three times; GET and HEAD only.
    package var followsRedirects = false
    /// Whether what has come of a successful answer is all that is wanted: the rest is not waited for. Asked after each piece,
    /// on the I/O thread. It keeps in `seen` how many bytes it has done with.
    package var isEnough: (@Sendable (_ response: HTTPResponse, _ seen: inout Int) -> Bool)?
    /// Signs each attempt anew: a signature holds for some minutes only.
    package var signature: SigV4?

    package init(
        _ method: Method, _ address: HTTPAddress, headers: [HTTPHeader] = [], body: [UInt8] = [],
        deadline: Duration = .seconds(30), largestResponse: Int = 4 << 20
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.largestResponse = largestResponse
        isRepeatable = method.isIdempotent
    }

    /// Names the request, so that the host executes it once however often it comes. Makes it repeatable: only for hosts
    /// that promise so.
    package mutating func setIdempotencyKey(_ key: HTTPHeader) {
        headers.append(key)
        isRepeatable = true
    }
}

/// A header field of a request. The value may be a secret: it is never printed.
package struct HTTPHeader: Sendable {
    package let name: String
    let value: Secret

    /// Nil when a byte could end the field or belongs to libcurl: framing, connection and host are not the caller's.
    package init?(_ name: String, _ value: String) {
        self.init(name, Secret(value))
    }

    package init?(_ name: String, _ value: Secret) {
        let bytes = Array(name.utf8)
        // RFC 9110, 5.6.2: token; 5.5: no control characters in values.
        let isToken = !bytes.isEmpty && bytes.allSatisfy { Self.tokenBytes.contains($0) }
        let isValue = value.reveal().utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
        let lower = String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
        guard isToken, isValue, !Self.reserved.contains(lower) else { return nil }
        self.name = name
        self.value = value
    }

    /// RFC 6750, 2.1.
    package static func bearer(_ token: Secret) -> HTTPHeader? {
        HTTPHeader("Authorization", Secret("Bearer " + token.reveal()))
    }

    /// As libcurl takes it: without a value it would remove the field.
    var line: String { value.reveal().isEmpty ? "\(name);" : "\(name): \(value.reveal())" }

    private static let tokenBytes = Set(
        "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    private static let reserved: Set<String> = [
        "host", "content-length", "transfer-encoding", "connection", "te", "trailer", "upgrade", "expect",
    ]
}

/// What a host answered. Its body is a stranger's: only a reader with limits may look inside.
package struct HTTPResponse: Sendable {
    package var status: Int
    /// Names in lower case, in the order they came.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package var isSuccess: Bool { (200...299).contains(status) }

    /// The first field of that name, given in lower case.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// A 429 of a host that says it has requests left.
    package var isAboutOneThing: Bool { status == 429 && RateSigns(self, now: .max).hasRoom }

    /// Seconds that it asks to wait for, if they can be told from the answer alone.
    package var patience: Double? {
        retryAfter(now: .max).map { Double($0.components.seconds) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// How long the host asks to be left alone, by `Retry-After`; an hour at most.
    /// - Parameter now: seconds since 1970, for a host that names a moment and sends no Date.
    package func retryAfter(now: Int) -> Duration? { RateSigns(self, now: now).retryAfter }
}

/// How a request ended.
package enum HTTPOutcome: Sendable {
    /// The host never saw the whole request, or was never asked: nothing happened there.
    case notExecuted(TransportError)
    /// The request was sent and no whole answer came: nobody knows what happened there.
    case unknown(TransportError)
    /// The host's answer, whatever its status.
    case answered(HTTPResponse)

    /// The answer of a reading, or why there is none.
    package func response() throws(TransportError) -> HTTPResponse {
        switch self {
        case .answered(let response): return response
        case .notExecuted(let error), .unknown(let error): throw error
        }
    }
}
