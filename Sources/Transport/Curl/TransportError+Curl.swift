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
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
            self.init(.refused, doing: doing, answer: answer, isTemporary: false)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_USE_SSL_FAILED, CURLE_SSL_CIPHER,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
            self.init(.tls, doing: doing, answer: words, isTemporary: false)
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
}
