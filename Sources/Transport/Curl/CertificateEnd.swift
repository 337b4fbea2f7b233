import CCurl

package import struct Foundation.Date

extension Account {
    /// When the certificate of one of the account's servers ends. Makes TLS, checks it, and does not log in; blocks for
    /// at most 30 seconds. Nil for a server without TLS.
    package func certificateEnd(of server: KeyPath<Account, Endpoint>) throws(TransportError) -> Date? {
        let endpoint = self[keyPath: server]
        guard endpoint.security != .plain else { return nil }
        let doing = "looking at the certificate of \(ServerWords.shown(endpoint.host))"
        let handle = try CurlHandle(doing: doing)
        try handle.prepare(
            endpoint, scheme: server == \.imap ? "imap" : "smtp", path: "", account: self, doing: doing)
        handle.set(CURLOPT_CERTINFO, 1)
        handle.set(CURLOPT_CONNECT_ONLY, 1)
        handle.set(CURLOPT_TIMEOUT, 30)
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 30)
        handle.set(CURLOPT_HEADERFUNCTION) { _, size, count, _ in size * count }
        handle.set(CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        defer { handle.sever() }
        let code = curl_easy_perform(handle.raw)
        guard code == CURLE_OK else {
            throw TransportError(code, words: handle.words(for: code), heard: "", doing: doing)
        }
        // "Nov 25 22:39:12 2027 GMT": asctime, but for the day of the week and the zone.
        guard let text = ccurl_certificate_end(handle.raw).map({ String(cString: $0) }), text.hasSuffix(" GMT"),
            let seconds = HTTPDate.seconds("Day \(text.dropLast(4))")
        else { return nil }
        return Date(timeIntervalSince1970: Double(seconds))
    }
}
