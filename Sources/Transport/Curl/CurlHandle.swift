import CCurl
import CSystem
import Glibc

/// An easy handle of libcurl, set up for one endpoint. Used by one thread at a time.
final class CurlHandle {
    let raw: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private let errorText: UnsafeMutablePointer<CChar>

    private static let isReady: Bool = {
        // OpenSSL writes without MSG_NOSIGNAL, and NOSIGNAL keeps libcurl from hiding SIGPIPE for us.
        csystem_ignore_sigpipe()
        return ccurl_global_init() == CURLE_OK
    }()

    init(doing: String) throws(TransportError) {
        guard Self.isReady, let raw = curl_easy_init() else {
            throw TransportError(.refused, doing: doing, answer: "libcurl could not start", isTemporary: true)
        }
        self.raw = raw
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        set(CURLOPT_ERRORBUFFER, pointer: errorText)
    }

    deinit {
        curl_easy_cleanup(raw)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    func set(_ option: CURLoption, _ value: Int) { _ = ccurl_set_long(raw, option, value) }
    func set(_ option: CURLoption, _ value: String?) { _ = ccurl_set_text(raw, option, value) }
    func set(_ option: CURLoption, pointer: UnsafeMutableRawPointer?) { _ = ccurl_set_pointer(raw, option, pointer) }
    func set(_ option: CURLoption, _ callback: ccurl_bytes) { _ = ccurl_set_bytes(raw, option, callback) }

    /// The list lives as long as the handle does, or until the next one: libcurl does not copy it.
    func set(_ option: CURLoption, _ entries: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for entry in entries { list = curl_slist_append(list, entry) }
        _ = ccurl_set_list(raw, option, list)
        for old in lists { curl_slist_free_all(old) }
        lists = list.map { [$0] } ?? []
    }

    /// libcurl's words about the last failure.
    func words(for code: CURLcode) -> String {
        let detail = String(cString: errorText)
        return ServerWords.shown(detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail)
    }

    /// Ends the connection now, so that freeing the handle waits for no answer to a QUIT.
    func sever() {
        let socket = ccurl_socket(raw)
        if socket >= 0 { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    /// Options every connection has: where, how safe, and that no signal is used.
    ///
    /// - Throws: `.refused` for an endpoint that must not be used as it is configured.
    func prepare(
        _ endpoint: Endpoint, scheme: String, path: String, account: Account, doing: String
    ) throws(TransportError) {
        guard let host = endpoint.urlHost, (1...65_535).contains(endpoint.port) else {
            throw TransportError(
                .refused, doing: doing,
                answer: "\"\(ServerWords.shown(endpoint.host)):\(endpoint.port)\" is no host and port",
                isTemporary: false)
        }
        guard endpoint.security != .plain || endpoint.isLoopback else {
            throw TransportError(
                .refused, doing: doing,
                answer: "a connection without TLS is allowed to loopback addresses only; use tls or starttls",
                isTemporary: false)
        }
        let secure = endpoint.security == .tls ? "s" : ""
        set(CURLOPT_URL, "\(scheme)\(secure)://\(host):\(endpoint.port)/\(path)")
        set(CURLOPT_PROTOCOLS_STR, "\(scheme),\(scheme)s")
        set(CURLOPT_USE_SSL, Int(endpoint.security == .plain ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
        protect(caFile: account.caFile)
        set(CURLOPT_CONNECTTIMEOUT, 30)
    }

    /// What every connection owes its user: checked certificates, no proxy, no signal.
    func protect(caFile: String?) {
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // Debian's default CAPATH disables the cache of authorities: 857 kB a connection instead of 48.
        set(CURLOPT_CAPATH, nil as String?)
        set(CURLOPT_CAINFO, caFile ?? "/etc/ssl/certs/ca-certificates.crt")
        // Proxies of the environment are for browsers.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_TCP_KEEPIDLE, 60)
        set(CURLOPT_TCP_KEEPINTVL, 30)
    }
}

extension Endpoint {
    /// True for addresses that cannot leave this machine. libcurl resolves `localhost` without asking a name server.
    package var isLoopback: Bool {
        let host = Array(host.utf8).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        if host.elementsEqual("localhost".utf8) || host.elementsEqual("::1".utf8) { return true }
        let octets = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = octets.map { octet in
            (1...3).contains(octet.count) && octet.allSatisfy { (0x30...0x39).contains($0) }
                ? Int(String(decoding: octet, as: UTF8.self)) : nil
        }
        return numbers.count == 4 && numbers[0] == 127 && numbers.allSatisfy { $0.map { $0 <= 255 } ?? false }
    }

    /// The host as it stands in a URL; nil when it holds a byte that would change the URL's meaning.
    var urlHost: String? {
        let bytes = Array(host.utf8)
        guard (1...253).contains(bytes.count) else { return nil }
        let isName = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        if isName { return host }
        let isAddress =
            bytes.contains(UInt8(ascii: ":"))
            && bytes.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
            }
        return isAddress ? "[\(host)]" : nil
    }
}
