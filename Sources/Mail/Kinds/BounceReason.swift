/// Why a message was not delivered, in the words of INTERFACE.md.
enum BounceReason {
    /// - Parameters:
    ///   - status: enhanced status (RFC 3463), such as `5.1.1`.
    ///   - words: what the server said.
    static func reason(status: String?, code: String?, words: Octets) -> String {
        let text = words.prefix(8 << 10).map { $0 == .lineFeed || $0 == .carriageReturn ? .space : asciiLowercase($0) }[
            ...]
        // Words say more than numbers, which many servers use at random.
        if let spoken = table.first(where: { $0.phrases.contains { text.holds($0) } }) { return spoken.reason }
        if let status, let known = byStatus(status) { return known }
        if let status, status.utf8.first == UInt8(ascii: "4") { return "expired" }
        if code == "421" || code == "450" || code == "451" { return "system_error" }
        if code == "452" || code == "552" { return "mailbox_full" }
        if code == "550" || code == "551" || code == "553" { return "user_unknown" }
        return "undefined"
    }

    /// Whether the address itself is at fault, so that it should not be written to again.
    static func isHard(_ reason: String, isTemporary: Bool) -> Bool {
        !isTemporary && ["user_unknown", "host_unknown", "has_moved", "not_accept"].contains(reason)
    }

    // RFC 3463, 3.
    private static func byStatus(_ status: String) -> String? {
        let digits = status.utf8.dropFirst()
        let detail = String(Substring(digits))
        switch detail {
        case ".1.1", ".1.0", ".1.3", ".1.4": return "user_unknown"
        case ".1.2": return "host_unknown"
        case ".1.6": return "has_moved"
        case ".1.10": return "not_accept"
        case ".1.7", ".1.8", ".7.20", ".7.21", ".7.22", ".7.23", ".7.24", ".7.26", ".7.27":
            return detail == ".7.25" ? "require_ptr" : detail.utf8.starts(with: ".1".utf8) ? "rejected" : "auth_failure"
        case ".7.25": return "require_ptr"
        case ".2.1": return "suspend"
        case ".2.2": return "mailbox_full"
        case ".2.3", ".3.4": return "mesg_too_big"
        case ".3.1": return "system_full"
        case ".3.2", ".3.0", ".3.5", ".4.6", ".5.4": return "system_error"
        case ".3.3", ".5.1", ".5.2": return "syntax_error"
        case ".4.1", ".4.2", ".4.3", ".4.4": return "network_error"
        case ".4.7", ".4.0": return "expired"
        case ".4.5": return "too_many_conn"
        case ".5.0", ".5.3": return "mailer_error"
        case ".6.0", ".6.1", ".6.2", ".6.3": return "content_error"
        case ".7.0", ".7.2": return "policy_violation"
        case ".7.1": return "rejected"
        case ".7.3", ".7.5", ".7.8", ".7.9": return "security_error"
        case ".2.0", ".2.4": return "undefined"
        default: return nil
        }
    }

    // In order: the telling phrases first.
    private static let table: [(reason: String, phrases: [[UInt8]])] = [
        ("virus_detected", ["virus detected", "a virus", "virus found", "infected", "malware", "contains a virus"]),
        (
            "spam_detected",
            [
                "as spam", "spam message", "spam detected", "is spam", "considered spam", "spam content",
                "spamassassin",
                "looks like spam", "spam score", "bulk email", "unsolicited",
            ]
        ),
        (
            "mesg_too_big",
            [
                "message too large", "message size exceeds", "exceeds size limit", "message too big", "too large",
                "size limit",
                "exceeded maximum", "maximum message size", "message exceeds",
            ]
        ),
        (
            "mailbox_full",
            [
                "mailbox full", "mailbox is full", "over quota", "overquota", "quota exceeded", "exceeded the quota",
                "exceeds quota",
                "mailbox size limit", "out of quota", "insufficient quota", "over the storage", "user has exhausted",
                "disk quota", "storage quota", "mailbox has exceeded", "not enough storage", "inbox is full",
                "mailbox over",
                "account is full", "exceeded storage", "mail quota", "exceed mailbox quota", "quota violation",
                "boite pleine",
            ]
        ),
        ("system_full", ["insufficient system storage", "no space left", "insufficient disk", "disk full"]),
        (
            "has_moved",
            [
                "has moved", "address changed", "has been replaced", "no longer at this", "has left the company",
                "new address is",
            ]
        ),
        (
            "no_relaying",
            [
                "relay access denied", "relaying denied", "relay not permitted", "relay denied",
                "not permitted to relay",
                "unable to relay", "relaying not allowed", "relay operation rejected", "no relaying",
                "relaying prohibited",
                "open relay",
            ]
        ),
        (
            "auth_failure",
            [
                "dmarc", "spf fail", "dkim fail", "spf check", "authentication failed", "unauthenticated mail",
                "not authenticated",
                "authentication checks",
            ]
        ),
        (
            "require_ptr",
            ["reverse dns", "ptr record", "reverse lookup", "no ptr", "rdns", "cannot find your hostname"]
        ),
        (
            "blocked",
            [
                "blacklist", "blocklist", "block list", "black list", "blocked using", "is blocked", "has been blocked",
                "spamhaus",
                "rbl", "dnsbl", "access denied", "your ip", "client host rejected", "banned", "poor reputation",
            ]
        ),
        ("bad_reputation", ["reputation"]),
        (
            "suspend",
            [
                "account is disabled", "account disabled", "mailbox disabled", "account has been disabled",
                "is inactive",
                "inactive user", "account is suspended", "suspended", "account inactive", "mailbox is disabled",
                "deactivated", "mailbox unavailable or access denied", "account has been suspended",
                "mailbox currently suspended",
                "temporarily disabled", "recipient suspend", "is currently suspended", "disabled mailbox", "dormant",
            ]
        ),
        (
            "host_unknown",
            [
                "host unknown", "unknown host", "domain not found", "host not found", "no such domain",
                "name or service not known",
                "unrouteable mail domain", "unable to route", "domain name not found", "couldn't find any host",
                "nxdomain",
                "does not exist in dns", "invalid domain", "unrouteable address", "bad destination system",
                "recipient domain", "no mx", "host or domain name not found", "domain does not exist", "badhost",
            ]
        ),
        ("not_accept", ["nullmx", "null mx", "does not accept mail", "doesn't accept mail", "not accept any mail"]),
        (
            "user_unknown",
            [
                "user unknown", "unknown user", "no such user", "user not found", "no such recipient",
                "recipient unknown",
                "unknown recipient", "does not exist", "doesn't exist", "no such mailbox", "mailbox not found",
                "mailbox unavailable", "invalid recipient", "invalid mailbox", "unknown address", "address unknown",
                "not a valid mailbox", "no mailbox here", "address rejected", "recipient not found", "not listed in",
                "unknown local part", "user doesn't have", "no account", "not our customer", "is not a known user",
                "unknown or illegal alias", "account does not exist", "not a local user", "user is unknown",
                "adressee unknown",
                "addressee unknown", "no longer valid", "bad address", "unknown mailbox", "recipient rejected",
                "not found in directory",
                "not listed in domino directory", "no user here", "recipnotfound", "resolver.adr",
                "no longer available",
                "no valid recipients", "user name is unknown", "non-existent", "nonexistent", "invalid user",
                "no existe",
            ]
        ),
        (
            "speeding",
            [
                "rate limit", "too many messages", "sending too fast", "throttl", "deferred due to", "message rate",
                "too fast",
            ]
        ),
        ("too_many_conn", ["too many connections", "too many concurrent", "connection limit", "too many sessions"]),
        (
            "exceed_limit",
            ["message too old", "hop count", "too many hops", "mail loop", "routing loop", "loops back"]
        ),
        (
            "expired",
            [
                "delivery time expired", "message expired", "retry timeout exceeded", "delivery expired",
                "could not be delivered for",
                "has been in the queue", "too long in queue", "retry time not reached", "not delivered within",
                "undeliverable for",
                "time limit", "giving up", "has not been delivered", "will continue to try", "still being retried",
                "delivery attempts will continue", "temporarily deferred",
            ]
        ),
        (
            "network_error",
            [
                "connection timed out", "connection refused", "network is unreachable", "no route to host",
                "lost connection",
                "host is unreachable", "timed out", "connection reset", "unable to connect", "couldn't connect",
                "no answer from host",
                "dns server returned", "name server", "cannot connect", "did not respond",
            ]
        ),
        ("security_error", ["must issue a starttls", "tls", "encryption required", "unsafe attachment"]),
        (
            "policy_violation",
            [
                "policy violation", "violates policy", "against policy", "policy reasons", "prohibited",
                "content policy", "by policy",
            ]
        ),
        (
            "content_error",
            ["content rejected", "content not", "header error", "invalid header", "improper use of 8-bit"]
        ),
        ("not_compliant_rfc", ["rfc compliant", "rfc 2822", "rfc 5322", "not rfc", "rfc 5321"]),
        (
            "filtered",
            [
                "filtered", "not allowed to send", "not authorised to send", "not authorized to send", "restricted",
                "only accepts", "refused by recipient", "mail rejected by recipient", "due to domain settings",
            ]
        ),
        ("rejected", ["sender rejected", "sender address rejected", "sender denied", "rejected", "refused", "denied"]),
        ("syntax_error", ["syntax error", "command not recognized", "bad sequence", "unrecognized command"]),
        (
            "mailer_error",
            ["mailer error", "command failed", "exited with", "procmail", "pipe to", "local delivery failed"]
        ),
        (
            "system_error",
            [
                "local configuration error", "temporary failure", "internal error", "system error",
                "try again later", "server error", "service unavailable", "resources temporarily",
            ]
        ),
    ].map { (reason: $0.0, phrases: AttributionWords.bytes($0.1)) }
}
