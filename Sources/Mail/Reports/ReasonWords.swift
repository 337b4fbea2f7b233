/// What mail servers say when they refuse, by reason, in order of strength: of two reasons that a reply names, the
/// first of the table is told.
///
/// Compared with a reply whose numbers and addresses are gone (see `ServerWords`): an address stands there as `@`.
enum ReasonWords {
    /// Words that mean one thing wherever they stand: they outdo any number.
    static let telling: [(BounceReason, [String])] = [
        (.userUnknown, notInDirectory),
        (.virusDetected, virus),
        (.authFailure, authentication),
        (.requirePTR, reverseName),
        (.badReputation, reputation),
        (.notAccept, noMail),
        (.hasMoved, moved),
        (.contentError, content),
        (.notCompliantRFC, notCompliant),
        (.speeding, sendingQuota),
        (.mailboxFull, full),
        (.systemFull, fullSystem),
        (.exceedLimit, lengthLimit),
        (.tooManyConnections, connections),
        (.speeding, rate),
        (.noRelaying, relaying),
        (.policyViolation, tellingPolicy),
        (.spamDetected, spam),
        (.securityError, security),
        (.suspend, suspended),
        (.filtered, refusedByRecipient),
        (.blocked, blocked),
        (.rejected, sender),
        (.filtered, filtered),
        (.onHold, held),
        (.networkError, loops),
    ]

    /// Words that mean one thing unless a number says another.
    static let plain: [(BounceReason, [String])] = [
        (.messageTooBig, tooBig),
        (.hostUnknown, host),
        (.userUnknown, user),
        (.expired, expired),
        (.networkError, network),
        (.mailerError, mailer),
        (.syntaxError, syntax),
        (.policyViolation, policy),
        (.systemError, system),
    ]

    /// How Postfix and its kin begin whatever they say in answer to RCPT.
    static let address: [(BounceReason, [String])] = [
        (.userUnknown, ["recipient address rejected", "address rejected", "recipient rejected"])
    ]

    /// Words that say little more than no.
    static let faint: [(BounceReason, [String])] = [
        (.securityError, ["authentication failed", "encryption", "starttls", "tls "]),
        (.spamDetected, ["spam", "mail rejete", "junk"]),
        (.contentError, ["content rejected", "content not", "header error"]),
        (.blocked, ["blocked", "too many errors", "access denied"]),
        (.filtered, ["filter", "restricted", "not allowed to send", "refused by"]),
        (.rejected, ["rejected", "refused", "denied", "not accepted", "not permitted", "not allowed", "unacceptable"]),
        (
            .systemError,
            [
                "service unavailable", "is unavailable", "currently unavailable", "try again", "try later",
                "temporar", "deferred",
            ]
        ),
    ]

    // Exchange. Its number for these, 5.1.10, is that of a domain without mail (RFC 7505).
    private static let notInDirectory = [
        "resolver.adr", "recipnotfound", "recipientnotfound", "recipient not found by smtp",
    ]

    private static let virus = [
        "virus detected", "virus found", "a virus", "infected", "malware", "viruses", "virus was", "detected virus",
        "trojan", "worm detected", "virus/", "virus-infected", "virus infected", "mcspamsignature", "carries virus",
        "email rejected due to security policies", "phishing", "clamav", "the virus", "virus signature",
        "virus scanner", "virus check", "virus alert", "ransomware",
    ]

    private static let authentication = [
        "dmarc", "spf fail", "spf check", "failed spf", "fails spf", "spf record with", "spf hard", "spf softfail",
        "spf: fail", "spf=fail", "spf validation", "spf violation", "spf policy", "spf error", "spf rejection",
        "spf unauthorized", "spf mismatch", "spf forgery", "spf lookup", "spf authentication", "by spf",
        "spf (sender", "rejected by spf", "sender policy framework", "openspf", "mi:spf", "spf permerror",
        "unauthenticated email", "unauthenticated mail", "sender is unauthenticated", "sender unauthenticated",
        "authentication checks", "authentication results", "dkim fail", "dkim check", "dkim signature", "dkim =",
        "dkim unauthenticated", "failed dkim", "dkim verif", "dkim validation", "author domain signing",
        "sender id (pra)", "sender id check", "senderid", "domainkeys", "does not pass authentication",
        "not authorized to send mail for", "not authorized to send from", "not allowed to send mail from",
        "not permitted to send mail for", "is not designated", "not an authorized sender for", "adsp",
        "message failed authentication", "authentication requirements", "both spf and dkim", "either spf or dkim",
        "arc validation", "alignment", "forged from", "domain's spf", "spf does not", "does not match spf",
        "spf sender invalid", "spf invalid", "spf result",
    ]

    private static let reverseName = [
        "reverse dns", "ptr record", "no ptr", "rdns", "reverse lookup", "dns ptr", "ptr resource", "missing ptr",
        "ptr lookup", "ptr is", "invalid ptr", "unresolvable ptr", "generic ptr", "dns reverse", "reverse name",
        "ip name lookup failed", "cannot find your hostname", "cannot find your reverse", "reverse hostname",
        "unverifyable sending ip", "unverifiable sending ip", "no reverse", "reverse ip", "rejected due to no name",
        "does not have a valid host name", "hostname does not resolve", "does not resolve back",
        "unable to resolve your ip", "could not resolve your ip", "no dns entry for your ip", "fcrdns",
        "forward-confirmed", "forward confirmed", "no host name for", "no hostname found for", "reverse mapping",
        "your host does not have", "ip address does not have a name", "pointer record", "cannot resolve your address",
        "domain name of your ip", "cxdns",
    ]

    private static let notCompliant = [
        "rfc compliant", "not rfc", "rfc 5322 compliant", "rfc 5322 specifications", "rfc 2822", "rfc 822", "rfc5322",
        "rfc2822", "rfc 5321", "rfc5321", "rfc 2821", "rfc2821", "violates rfc", "not comply with rfc",
        "multiple addresses in from", "messages missing a valid", "missing a valid address in from",
        "duplicate header", "multiple subject headers", "messages with multiple", "missing date header",
        "missing message-id", "no message-id", "no date header", "missing from header", "from header is missing",
        "from: header", "duplicated header", "non-compliant", "noncompliant", "malformed mail", "bare lf",
        "bare line feed", "bare <lf>", "stray newline", "smite",
    ]

    private static let reputation = [
        "low reputation", "bad reputation", "poor reputation", "reputation of the sending", "reputation is",
        "reputation score", "sender reputation", "ip reputation", "domain reputation", "poor sender", "senderscore",
        "sender score", "user complaints", "due to its reputation", "reputation blacklist", "poor e-mail reputation",
        "poor email reputation", "reputation of your", "has a poor", "complaint rate", "network reputation",
        "reputation service", "reputation filter", "reputation too low",
    ]

    private static let noMail = [
        "null mx", "nullmx", "does not accept mail", "doesn't accept mail", "does not accept e-mail",
        "does not accept email", "does not receive mail", "doesn't receive mail", "does not receive email",
        "doesn't receive email", "not accept any mail", "does not accept any", "accepts no mail",
        "no mx found for domain", "find a mail exchanger or ip address", "find any mail exchanger",
        "malformed or unexpected name server reply", "not accepting network messages", "accept no mail",
        "domain does not handle mail", "not configured to receive mail", "no valid mx", "no mail server",
        "is not accepting mail for", "does not accept messages", "has no mail exchanger", "mx record is localhost",
        "smtp service not enabled", "this server does not accept", "indicated no smtp service",
        "point to non-existent hosts", "all relevant mx records",
    ]

    private static let moved = [
        "has moved", "mailbox moved", "address changed", "address has changed", "has been replaced by",
        "no longer at this", "left the company", "no longer with", "new address is", "recipient no longer on server",
        "no longer on this server", "has been changed to", "please try <@", "user not local; please try",
        "no longer works", "has changed their address", "new email address", "new e-mail address",
        "moved to a new address", "no forwarding address", "mail address of the recipient has changed",
    ]

    private static let content = [
        "improper use of -bit", "improper use of 8-bit", "8-bit data", "8bit data", "headers too large",
        "header too large", "header size exceeds", "message header size", "header line too long", "header too long",
        "invalid mime", "mime error", "malformed mime", "control character", "illegal character", "invalid character",
        "null character", "headers contain", "header contains", "illegal attachment", "charset not",
        "transaction failed: duplicate", "transaction failed: expected", "transaction failed: illegal",
        "message filtered. refer to", "conversion prohibited", "conversion required", "message body", "blank mail",
        "empty message", "no content", "nested too deep", "mime nesting", "non-ascii", "we don't accept mail with",
        "lines too long", "line length", "data format error", "conversion failed", "media not supported", "lone cr",
        "bad-header", "bad header", "local scanning code",
    ]

    private static let full = [
        "mailbox full", "mailbox is full", "mail box full", "mailbox too full", "mailbox was full", "over quota",
        "overquota", "over-quota", "quota exceeded", "exceeded quota", "exceeded its quota", "exceeded the quota",
        "exceeded their quota", "exceeded his quota", "exceeds quota", "exceeds the quota", "exceed quota",
        "quota exceeding", "quota full", "quota is full", "out of quota", "insufficient quota", "no quota",
        "user has exhausted", "disk quota", "storage quota", "mail quota", "mailbox quota", "quota violation",
        "mailbox size limit", "mailbox exceeds allowed size", "mailbox exceeded", "mailbox has exceeded",
        "mailbox over", "mailbox size", "mailbox storage", "storage limit", "over the storage", "not enough storage",
        "not enough space", "insufficient space", "out of storage", "out of space", "exceeded storage",
        "exceeded the storage", "storage exceeded", "inbox is full", "inbox full", "account is full", "account full",
        "mailfolder is full", "folder is full", "maildir over", "maildir delivery failed", "maildirsize",
        "boite pleine", "boîte pleine", "bal pleine", "boite aux lettres pleine", "mailbox voll", "postfach ist voll",
        "postfach voll", "speicherplatz", "bandeja llena", "buzon lleno", "buzón lleno", "caixa cheia",
        "casella piena", "mailbox vol", "skrzynka pełna", "переполнен", "почтовый ящик полон", "message would exceed",
        "would exceed mailbox", "delivery would exceed", "would be over the allowed", "full mailbox",
        "storedrv.deliver: mailbox full", "mapiexceptionshutoffquota", "quotaexceeded", "exceeded space",
        "does not have enough disk", "no space for new", "mailspool full", "mail spool full", "容量", "いっぱい", "已满",
        "空间不足", "信箱已滿", "user's disk is full", "quota limit", "over disk", "allowed storage", "allocated space",
        "allocated storage", "too much mail data", "exceeds mailbox limit", "exceeding receiving limits",
        "too large for mailbox", "dd sorry, your message to @ can", "exceeded the local limit", "allowed quota",
        "exceeded the allowed", "mailfolder", "message count exceeded",
    ]

    private static let fullSystem = [
        "insufficient system storage", "no space left", "insufficient disk", "disk full", "system full",
        "file system full", "filesystem full", "mail system full", "insufficient resources", "out of disk",
        "server is full", "disk space", "spool full",
    ]

    private static let lengthLimit = [
        "message length exceeds", "length exceeds administrative", "message too large for this recipient",
        "exceeds the recipient's size", "exceeds limit set by recipient", "size limit set by the recipient",
    ]

    private static let connections = [
        "too many connections", "too many concurrent", "too many sessions", "too many smtp sessions",
        "too many simultaneous", "too many recipients", "too many open connections", "connection frequency limited",
        "domain frequency limited", "ip frequency limited", "connection rate limit", "connection limit",
        "maximum number of connections", "maximum connections", "concurrent connection", "connections from your host",
        "simultaneous connections", "too many hosts", "too many rcpt", "connection count", "max connection",
        "all available ips", "exceeded number of connections", "concurrency limit", "connections per",
        "number of recipients exceeds", "too many invalid recipients", "server busy", "server is busy",
        "too many threads", "too many messages in this connection", "too many transactions", "cxcnct", "cxmxrt",
        "frequency limited",
    ]

    private static let rate = [
        "rate limit", "ratelimit", "rate-limit", "too many messages", "too many emails", "too many mails",
        "sending too fast", "too fast", "mail rate", "message rate", "receiving mail at a rate", "receiving mail too",
        "throttl", "slow down", "hourly limit", "sending limit", "sent too many", "exceeded the rate",
        "exceeded the maximum number of messages", "messages per hour", "too much mail", "try again at a slower",
        "submission quota", "maximum sending", "unexpected volume", "sending rate", "max number of messages",
        "unusual rate", "volume of mail",
    ]

    private static let sendingQuota = [
        "daily limit", "sending quota", "relay quota", "relay limit", "submission limit", "exceeded their limit",
        "message quota", "smtp quota", "outgoing quota", "outbound quota",
    ]

    private static let relaying = [
        "relay access denied", "relaying denied", "relay not permitted", "relay denied", "relaying not permitted",
        "not permitted to relay", "unable to relay", "cannot relay", "can not relay", "relaying not allowed",
        "relay not allowed", "not allowed to relay", "relay operation rejected", "no relaying", "relaying prohibited",
        "relay prohibited", "open relay", "insecure mail relay", "configured to relay mail", "won't relay",
        "we do not relay", "don't relay", "refused to relay", "relaying mail to", "relaying to", "relaying is",
        "relaying via", "relay attempt", "not an open relay", "mail relay", "relaying from", "unauthorized relay",
        "doesn't handle mail for that", "not in my list of allowed rcpthosts", "allowed rcpthosts", "rcpthosts",
        "not a gateway", "send to a non-local", "third party relay", "third-party relay", "refuses to relay",
        "not a local domain", "not local domain",
    ]

    private static let tellingPolicy = [
        "content presents a potential", "denied by policy", "policy reasons", "policy violation", "violates policy",
        "violation of policy", "violates our policy", "against policy", "content policy", "message not allowed",
        "denied by security policy", "security policy", "local policy", "policy rejection", "blocked by policy",
        "rejected by policy", "policy restrictions", "company policy", "site policy", "due to policy", "policies",
        "violates local", "delivery not authorized, message refused", "administrative prohibition",
        "administratively prohibited", "administratively denied", "prohibited by administrator",
        "you hit a spam-trap", "transport.rules", "organization policy", "does not allow external forwarding",
    ]

    private static let spam = [
        "spam detected", "is spam", "as spam", "spam message", "spam content", "spam score", "spam mail", "spam-like",
        "spamassassin", "spam rejected", "spam reject", "spam filter", "spam firewall", "spam classification",
        "spam & virus", "spam policy", "spam probability", "spam signature", "spam engine", "spam threshold",
        "spam check", "spam limit", "spam blocked", "spam control", "spam rule", "spam test", "spam url",
        "spam found", "spam level", "spam rating", "spam source", "spam email", "spam e-mail", "identified spam",
        "probable spam", "suspected spam", "possible spam", "likely spam", "looks like spam", "high spam", "for spam",
        "of spam", "spammy", "anti-spam", "antispam", "bulk email", "bulk mail filter", "unsolicited",
        "rejected, ube", "ube, id", "message content rejected", "mail content denied", "mail rejete",
        "blacklisted url", "listed url", "surbl", "uribl", "rejected by content", "content filter rejected", "dt:spm",
        "dt:sum", "greylisted spam", "considered unsolicited", "junk mail", "junk email", "message looks like",
        "cloudmark", "vade retro", "vaderetro", "dcc check", "cyren", "bogofilter", "spammer", "high-risk",
        "suspicious message", "- spam", "reject, spam",
    ]

    private static let security = [
        "authentication required", "authentication is required", "authrequired", "must authenticate",
        "must issue a starttls", "requires encryption", "encryption required", "encryption needed", "requires tls",
        "tls required", "requires smtp auth", "smtp authentication", "not authenticated", "unsafe attachment",
        "forbidden attachment", "attachment type", "file type", "file extension", "blocked attachment",
        "attachment not allowed", "executable", "potentially unsafe", "authentication turned on", "login required",
        "user not authenticated", "account not subscribed to ses", "email address is not verified", "access key",
        "sasl", "resolver.rst", "certificate not", "tls is required", "anti-spoofing", "spoof", "cryptographic",
        "security features", "security conversion", "banned name", "banned content", "banned file", "banned:",
        "reject, banned",
    ]

    private static let blocked = [
        "blacklist", "black list", "blocklist", "block list", "block-list", "black-list", "denylist", "dnsbl", "rbl.",
        " rbl", "/rbl", "spamhaus", "spamcop", "sorbs", "barracudacentral", "abuseat", "proofpoint.com/dnsbl",
        "blocked using", "is blocked", "are blocked", "was blocked", "were blocked", "been blocked", "blocked by",
        "blocked for", "blocked due", "blocked from", "blocked ip", "ip blocked", "blocked - see", "host blocked",
        "address blocked", "client host", "client blocked", "source ip", "ip source", "weren't sent", "banned",
        "your ip", "sender ip", "ip address is", "ip address has", "ip is", "ip for sending", "invalid ip",
        "no access from mail server", "mail server has been", "dynamic ip", "dynamic address", "dynamic pool",
        "dial-up", "dialup", "generic host", "helo command rejected", "invalid helo", "bad helo",
        "ehlo command rejected", "helo/ehlo", "helo name", "may not be mail exchanger",
        "use the smtp server of your isp", "refused by your ip", "greylist", "graylist", "grey list",
        "currently listed", "is listed", "are listed", "listed at", "listed in zen", "listed on",
        "a problem occurred. (ask your postmaster", "but my name was rejected", "bl/", "(bl)", "no smtp service",
        "not accepting connections", "refused to accept mail from", "rejecting open proxy", "open proxy", "botnet",
        "too much spam", "cbl.", "connect to your isp", "service not available to your", "s3140", "s3150",
        "part of their network", "hosts are not allowed", "direct-to-mx", "access denied...", "bloquee", "bloqué",
        "unacceptable host", "not accepting mail from your", "not accept mail from your", "fixed ip", "reject ip",
        "will be permanently deferred", "permanently deferred", "(con:b", "(dyn:", "(rtr:", "hvu:", "(cng:", "cxbl",
        "cdrbl", "ipbl", "suspected bounce attacks", "traffic not accepted", "found on rbl", "ip found on",
    ]

    private static let sender = [
        "sender address rejected", "sender rejected", "sender address", "sender denied", "sender verify failed",
        "sender verification", "verify sender", "verify the sender", "unroutable sender", "invalid sender",
        "sender domain", "domain of sender", "sender is", "sender unknown", "unknown sender", "bad sender",
        "sender blocked", "sender was rejected", "sender refused", "sender reject", "sender not", "envelope blocked",
        "envelope sender", "backscatter", "return path", "return-path", "mail from @", "mail from domain",
        "mail from address", "null sender", "bounce messages", "empty envelope", "null reverse", "not accept bounces",
        "sending domain", "unresolvable address", "originating address", "reverse-path", "not a member", "not member",
        "not subscribed", "non-member", "nonmember", "only subscribers", "members only", "permission to post",
        "not allowed to post", "posting to", "posting is restricted", "groups.google.com/support",
        "list is moderated", "from address", "badmailfrom", "email address used by sender", "rejected sender",
        "refused. your email address", "from denied", "cxsndr", "bad sender's", "bad senders",
    ]

    private static let suspended = [
        "account is locked", "account locked", "account is disabled", "account disabled", "account has been disabled",
        "account been disabled", "account is temporarily", "disabled or discontinued", "tried to reach is disabled",
        "account is suspended", "account suspended", "account has been suspended", "account is inactive",
        "account inactive", "account is not active", "account not active", "account has expired", "account expired",
        "account deactivated", "account is deactivated", "account has been deactivated", "account closed",
        "account is closed", "account has been closed", "account is frozen", "account not activated",
        "mailbox disabled", "mailbox is disabled", "mailbox has been disabled", "disabled mailbox", "mailbox locked",
        "mailbox is locked", "mailbox is frozen", "mailbox frozen", "mailbox is inactive", "mailbox inactive",
        "mailbox suspended", "mailbox is suspended", "mailbox currently suspended", "mailbox has been suspended",
        "mailbox is blocked", "mailbox blocked", "mailbox deactivated", "mailbox unavailable or access denied",
        "invalid/inactive user", "inactive user", "inactive account", "user is inactive", "user inactive",
        "user disabled", "user is disabled", "user suspended", "user is suspended", "user is locked",
        "user has been disabled", "user has been suspended", "user blocked", "user is blocked", "disabled user",
        "disableduser", "disabled account", "recipient suspend", "recipient disabled", "recipient is disabled",
        "recipient is inactive", "recipient inactive", "is currently suspended", "currently disabled",
        "temporarily disabled", "temporarily locked", "has been locked", "dormant", "has been terminated",
        "was suspended", "subscriber is suspended", "service suspend", "destinataire archivee",
        "boite du destinataire", "desactivad", "desativad", "deaktiviert", "gesperrt", "disabled due to inactivity",
        "exceeded inactivity", "not logged in", "has not logged in", "inactivity", "заблокирован", "отключен",
        "email has been disabled", "mail receiving disabled", "mail for @ disabled", "domain is disabled",
        "domain suspended", "disabled for this", "is disabled", "out of service", "停止", "administratively disabled",
        "administrativley disabled", "account is on hold", "subscription expired",
    ]

    private static let refusedByRecipient = [
        // QUIRK: what a filter of au (KDDI) refuses; unknown users are told with their address before the colon.
        " : user unknown", "blocked by recipient", "blocked by the recipient", "refused by the recipient",
        "rejected by recipient", "refused by recipient", "blocked by this user", "blocked by user",
    ]

    private static let filtered = [
        "recipient's preferences", "email preferences", "recipient's settings",

        "not accepting mail from", "not accepting messages from", "only accepts mail", "only accept mail from",
        "only accepts messages", "not in whitelist", "not whitelisted", "not on my whitelist", "not on the whitelist",
        "whitelist", "allow list", "allowlist", "message filtered", "filtered by", "due to domain settings",
        "user reject", "user refuse", "user filter", "because the recipient is not", "is not accepting any mail",
        "is not accepting mail", "does not wish to receive", "refuses to accept", "recipient restricted",
        "is restricted", "delivery restricted", "restricted to", "not authorized to send to",
        "not allowed to send to", "not allowed to send mail to", "you are not authorized",
        "this account is protected", "challenge", "permission to send", "recipient not accept", "domain filter",
        "rule imposed", "sieve", "not authorised to send", "recipient does not accept", "due to user-defined", "拒否",
    ]

    private static let held = [
        "awaits moderator", "moderator approval", "being held", "held for", "is held", "on hold", "awaiting approval",
    ]

    private static let loops = [
        "too many hops", "hop count", "mail loop", "routing loop", "loops back", "looping", "loop detected",
        "forwarding loop", "maximum allowed times", "message loop", "delivered-to: header", "too many received",
        "loop back to", "loop:", "maximum hop", "host not found, try again", "points to local host",
        "is the local host", "remote host address is", "suspected mail loop", "already has my delivered-to",
        "alias loop", "forwarding loop broken", "congestion",
    ]
}
