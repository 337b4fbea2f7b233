/// Where an HTTP request goes. Made of bytes that cannot change its meaning; there is no user, password or fragment.
package struct HTTPAddress: Sendable, Equatable {
    /// False: `http`, for loopback addresses only.
    package let isSecure: Bool
    /// In lower case; an IPv6 address without brackets.
    package let host: String
    package let port: Int
    /// Percent-encoded, begins with `/`.
    package private(set) var path: String
    /// Percent-encoded `name=value` pairs in their order, joined with `&`; empty: none.
    package private(set) var query = ""

    /// `https://host[:port][/path]`, or `http://` for this machine. Nil for anything else, a query included.
    package init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        func take(_ prefix: String) -> Bool {
            guard rest.starts(with: prefix.utf8) else { return false }
            rest = rest.dropFirst(prefix.utf8.count)
            return true
        }
        isSecure = take("https://")
        guard isSecure || take("http://") else { return nil }
        let authority = rest.prefix { $0 != UInt8(ascii: "/") }
        rest = rest.dropFirst(authority.count)
        guard let (host, port) = Self.split(authority) else { return nil }
        let endpoint = Endpoint(host: host, port: port ?? (isSecure ? 443 : 80), security: .plain)
        guard endpoint.urlHost != nil, (1...65_535).contains(endpoint.port), isSecure || endpoint.isLoopback,
            rest.allSatisfy({ Self.isPlain($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") })
        else { return nil }
        self.host = host
        self.port = endpoint.port
        path = rest.isEmpty ? "/" : String(decoding: rest, as: UTF8.self)
        guard !path.utf8.split(separator: UInt8(ascii: "/")).contains(where: Self.isDots) else { return nil }
    }

    /// Segments below the path, each percent-encoded: a slash in one cannot lead elsewhere. Nil for `.` and `..`.
    package func appending(_ segments: [String]) -> HTTPAddress? {
        guard !segments.contains(where: { Self.isDots($0.utf8) || $0.isEmpty }) else { return nil }
        var copy = self
        let encoded = segments.map { "/" + Self.encoded($0) }.joined()
        copy.path = (path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path) + encoded
        return copy
    }

    /// A further segment `name=value` of the path: the sign between stands as it is (RFC 3986, 3.3), both sides are encoded.
    package func appending(name: String, value: String) -> HTTPAddress {
        var copy = self
        let slash = path.utf8.last == UInt8(ascii: "/") ? "" : "/"
        copy.path = path + slash + Self.encoded(name) + "=" + Self.encoded(value)
        return copy
    }

    /// Further pairs of the query, in this order.
    package func adding(_ pairs: [(name: String, value: String)]) -> HTTPAddress {
        var copy = self
        let added = pairs.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }
        copy.query = ((query.isEmpty ? [] : [query]) + added).joined(separator: "&")
        return copy
    }

    /// As RFC 3986, 2.3 has it: everything but letters, digits and `-._~` is percent-encoded.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                for half in [byte >> 4, byte & 15] { bytes.append(half < 10 ? 48 + half : 55 + half) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The whole, for libcurl.
    var url: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return "\(isSecure ? "https" : "http")://\(name):\(port)\(path)\(query.isEmpty ? "" : "?\(query)")"
    }

    /// The value of the Host header (RFC 9110, 7.2), as libcurl sends it.
    var authority: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    func isSameOrigin(as other: HTTPAddress) -> Bool {
        isSecure == other.isSecure && host.utf8.elementsEqual(other.host.utf8) && port == other.port
    }

    /// Where a Location header leads: an absolute address, or a path on the same host. Nil when it cannot be followed.
    func following(_ location: String) -> HTTPAddress? {
        let halves = location.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let base = halves[0].utf8.first == UInt8(ascii: "/") ? "\(origin)\(halves[0])" : String(halves[0])
        guard var address = HTTPAddress(base) else { return nil }
        guard halves.count == 2 else { return address }
        let isSafe = halves[1].utf8.allSatisfy { Self.isPlain($0) || "%=&+:/,".utf8.contains($0) }
        guard isSafe else { return nil }
        address.query = String(halves[1])
        return address
    }

    private var origin: String { String(url.dropLast(path.count + (query.isEmpty ? 0 : query.count + 1))) }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isDots(_ segment: some Collection<UInt8>) -> Bool {
        (1...2).contains(segment.count) && segment.allSatisfy { $0 == UInt8(ascii: ".") }
    }

    private static func split(_ authority: ArraySlice<UInt8>) -> (host: String, port: Int?)? {
        var name = authority
        var port: Int?
        let isLiteral = authority.first == UInt8(ascii: "[")
        let end = isLiteral ? authority.lastIndex(of: UInt8(ascii: "]")) : authority.startIndex
        guard let end else { return nil }
        if let colon = authority[end...].lastIndex(of: UInt8(ascii: ":")) {
            let digits = authority[(colon + 1)...]
            guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            port = Int(String(decoding: digits, as: UTF8.self))
            name = authority[..<colon]
        }
        if isLiteral {
            guard name.last == UInt8(ascii: "]") else { return nil }
            name = name.dropFirst().dropLast()
            guard name.contains(UInt8(ascii: ":")) else { return nil }
        } else if name.contains(UInt8(ascii: ":")) {
            return nil
        }
        let lower = name.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        return lower.isEmpty ? nil : (String(decoding: lower, as: UTF8.self), port)
    }
}
