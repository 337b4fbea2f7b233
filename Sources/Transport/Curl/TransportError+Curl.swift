import CCurl

extension TransportError {
    /// libcurl's outcome in our words. `heard` is the last refusal the server spoke, if any.
    init(_ code: CURLcode, words: String, heard: String, doing: String) {
        let answer = heard.isEmpty ? words : heard
        switch code {
        case CURLE_LOGIN_DENIED:
            // Every failed IMAP login looks alike to libcurl: only the server's words tell an outage from a wrong
            // password.
            self.init(.login, doing: doing, answer: answer, isTemporary: ServerWords.asksForPatience(heard))
        case CURLE_OPERATION_TIMEDOUT:
            self.init(.timeout, doing: doing, answer: answer, isTemporary: true)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
            self.init(.refused, doing: doing, answer: answer, isTemporary: true)
        case CURLE_UNSUPPORTED_PROTOCOL:
            // Over HTTP: what came is no answer of HTTP/1.1.
            self.init(.protocolViolation, doing: doing, answer: words, isTemporary: true)
        case CURLE_URL_MALFORMAT:
            self.init(.refused, doing: doing, answer: answer, isTemporary: false)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED, CURLE_SSL_CIPHER,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
            self.init(.tls, doing: doing, answer: Self.remedy(words), isTemporary: false)
        case CURLE_SSL_CONNECT_ERROR:
            self.init(.tls, doing: doing, answer: words, isTemporary: true)
        case CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED:
            // "* BYE Too many connections" instead of a greeting ends here as well.
            self.init(
                heard.isEmpty ? .protocolViolation : .closed, doing: doing, answer: answer, isTemporary: true)
        default:
            self.init(.closed, doing: doing, answer: answer, isTemporary: true)
        }
    }

    /// What is wrong with a certificate and what to do; libcurl's own words follow.
    private static func remedy(_ words: String) -> String {
        let signs = [
            ("certificate has expired", "the server's certificate has expired: have it renewed there"),
            ("not yet valid", "the server's certificate is not valid yet: compare the clocks of both machines"),
            (
                "self-signed certificate in certificate chain",
                "the server's certificate is signed by nobody we trust: set `ca_file` to the authority's certificate"
            ),
            (
                "self-signed certificate",
                "the server's certificate is signed by itself: set `ca_file` to it if it is really yours"
            ),
            (
                "issuer certificate",
                "the server's certificate is signed by nobody we trust: set `ca_file` to the authority's certificate"
            ),
            ("subject name", "the server's certificate names other hosts: write the `host` that it names"),
            (
                "STARTTLS",
                "the server does not offer STARTTLS, or somebody between hides it: nothing was sent; "
                    + "use `security: tls`, or ask who runs the server"
            ),
            ("CAfile", "the file of `ca_file` cannot be read as PEM: name the authority's certificate"),
        ]
        guard let (_, remedy) = signs.first(where: { words.contains($0.0) }) else { return words }
        return "\(remedy) (\(words))"
    }
}
