/// Why a message was not delivered, in the words of INTERFACE.md.
enum BounceReason: String, Sendable {
    case userUnknown = "user_unknown"
    case hostUnknown = "host_unknown"
    case hasMoved = "has_moved"
    case notAccept = "not_accept"
    case filtered, suspend
    case mailboxFull = "mailbox_full"
    case systemFull = "system_full"
    case messageTooBig = "mesg_too_big"
    case exceedLimit = "exceed_limit"
    case rejected, blocked
    case requirePTR = "require_ptr"
    case authFailure = "auth_failure"
    case badReputation = "bad_reputation"
    case policyViolation = "policy_violation"
    case securityError = "security_error"
    case spamDetected = "spam_detected"
    case virusDetected = "virus_detected"
    case noRelaying = "no_relaying"
    case notCompliantRFC = "not_compliant_rfc"
    case contentError = "content_error"
    case syntaxError = "syntax_error"
    case expired
    case networkError = "network_error"
    case systemError = "system_error"
    case mailerError = "mailer_error"
    case tooManyConnections = "too_many_conn"
    case speeding
    case undefined
    case onHold = "on_hold"
    case feedback, delivered

    /// Whether the address itself is at fault, so that it should not be written to again.
    var condemnsAddress: Bool {
        switch self {
        case .userUnknown, .hostUnknown, .hasMoved, .notAccept: true
        default: false
        }
    }
}

extension BounceReason {
    /// Whether it means something else where another command than RCPT was refused, see `Refusal.judged`.
    fileprivate var dependsOnStage: Bool {
        switch self {
        case .userUnknown, .hostUnknown, .filtered, .systemError, .rejected: true
        default: false
        }
    }
}

/// What is known about one refusal, and the reason that follows from it.
struct Refusal {
    /// Enhanced status (RFC 3463), such as `5.1.1`.
    var status: String?
    /// Reply code (RFC 5321, 4.2), such as `550`.
    var code: String?
    /// What the server said: the diagnostic of the report.
    var diagnostic: Octets
    /// What else the report says about this recipient.
    var remarks: Octets
    var isDelay = false

    /// Words say more than numbers, which many servers use at random: telling words first, then the numbers that mean
    /// one thing, then other words, other numbers, and at last words that only say no.
    func reason() -> BounceReason {
        let words = ServerWords(diagnostic)
        let found = ReasonWords.found(in: words)
        let said = spoken(words, found)
        if let said, !said.dependsOnStage { return said }
        // Systems that write for people alone have one text for both.
        let others = isOneText ? words : ServerWords(remarks)
        let foundElsewhere = isOneText ? found : ReasonWords.found(in: others)
        let stage = others.stage(foundElsewhere) ?? (isOneText ? nil : words.stage(found))
        let reason = said ?? (isOneText ? nil : spoken(others, foundElsewhere)) ?? byStatus ?? found.address
        if let reason { return judged(reason, at: stage) }
        if let vague = found.faint { return judged(vague, at: stage) }
        if let remark = foundElsewhere.faint, remark != .systemError { return judged(remark, at: stage) }
        switch stage {
        case .mail: return .rejected
        case .connection: return .blocked
        default: return byCode(at: stage) ?? (isDelay || isTemporary ? .expired : .undefined)
        }
    }

    private var isOneText: Bool {
        diagnostic.count == remarks.count
            && diagnostic.withUnsafeBytes(\.baseAddress) == remarks.withUnsafeBytes(\.baseAddress)
    }

    private func spoken(_ words: ServerWords, _ found: ReasonWords.Found) -> BounceReason? {
        words.numberedReason ?? found.telling ?? byTellingStatus ?? found.plain
    }

    var isTemporary: Bool {
        if let status { return status.utf8.first == UInt8(ascii: "4") }
        return code?.utf8.first == UInt8(ascii: "4")
    }

    /// What was refused depends on the command: an unknown domain in `MAIL FROM` is the sender's.
    private func judged(_ reason: BounceReason, at stage: ServerWords.Stage?) -> BounceReason {
        switch (reason, stage) {
        case (.userUnknown, .mail), (.hostUnknown, .mail), (.filtered, .mail): return .rejected
        case (.systemError, .connection) where !isTemporary: return .blocked
        case (.hostUnknown, .connection), (.userUnknown, .connection), (.rejected, .connection): return .blocked
        case (.userUnknown, .data) where detail?.utf8.starts(with: ".1.".utf8) != true:
            // The address was accepted; what stands behind it did not want the message.
            return .filtered
        case (.userUnknown, nil), (.userUnknown, .data):
            return detail == ".2.1" || detail == ".2.0" ? .filtered : .userUnknown
        default: return reason
        }
    }

    /// The status without its class: `.1.1`.
    private var detail: String? { status.map { String(decoding: $0.utf8.dropFirst(), as: UTF8.self) } }

    // RFC 3463, 3 and RFC 7372: numbers that hardly anybody uses for something else.
    private var byTellingStatus: BounceReason? {
        switch detail {
        case ".1.6": .hasMoved
        case ".1.7", ".1.8": .rejected
        case ".1.10", ".7.27": .notAccept
        case ".2.2": .mailboxFull
        case ".2.3": .exceedLimit
        case ".3.4": .messageTooBig
        case ".4.6": .networkError
        case ".7.20", ".7.21", ".7.22", ".7.23", ".7.24", ".7.26", ".7.30", ".7.32", ".7.509", ".7.515": .authFailure
        case ".7.25": .requirePTR
        case ".7.28": .speeding
        default: nil
        }
    }

    // RFC 3463, 3; numbers of three digits are Microsoft's.
    private var byStatus: BounceReason? {
        switch detail {
        case ".1.0", ".1.1", ".1.3", ".1.351", ".1.9", ".1.4": .userUnknown
        case ".1.2", ".4.4", ".4.310": .hostUnknown
        case ".2.0", ".2.4": .filtered
        case ".2.1": .suspend
        case ".3.1": .systemFull
        case ".3.2": isTemporary ? .systemError : .notAccept
        case ".3.0", ".3.3", ".3.5", ".4.3": .systemError
        case ".4.1" where isTemporary: .networkError
        case ".4.0", ".4.2", ".4.312": .networkError
        case ".4.7", ".4.300", ".4.316": .expired
        case ".4.5", ".5.3": .tooManyConnections
        case ".5.0": .mailerError
        case ".5.1", ".5.2", ".5.4", ".5.5": .syntaxError
        case ".6.0", ".6.1", ".6.2", ".6.3", ".6.5", ".6.7", ".6.9": .contentError
        case ".7.1": isTemporary ? .blocked : nil
        case ".7.0", ".7.2", ".7.3", ".7.4", ".7.5", ".7.6", ".7.7", ".7.8", ".7.9", ".7.10", ".7.57": .securityError
        case ".7.124", ".7.133", ".7.193", ".7.129": .filtered
        case ".7.606", ".7.511", ".7.512", ".7.513", ".7.650", ".7.750": .blocked
        case ".7.708", ".7.705", ".7.501", ".7.502", ".7.503": .spamDetected
        default: nil
        }
    }

    private func byCode(at stage: ServerWords.Stage?) -> BounceReason? {
        if detail == ".7.1" { return .rejected }
        switch code {
        case "452", "552": return .mailboxFull
        case "421", "450", "451": return isDelay ? .expired : .systemError
        case "500", "501", "502", "503", "504": return .syntaxError
        // `mailbox unavailable` also for reasons of policy: it condemns an address only in answer to RCPT.
        case "550", "551", "553": return stage == .recipient ? .userUnknown : nil
        default: return nil
        }
    }
}
