/// What became of a message for one recipient.
package enum SubmissionResult: Sendable, Equatable {
    /// The server has taken responsibility; the reply often names its queue id.
    case accepted(reply: String)
    /// The server has said no. Code 0: we said no ourselves, nothing was sent.
    case rejected(code: Int, text: String, isTemporary: Bool)
    /// Nothing was handed over; it may be tried again. The error tells what is wrong with the server, the way to it or
    /// our login: it is not about this message.
    case notSent(TransportError)
    /// The message was handed over and the answer never came: never to be repeated blindly.
    case inDoubt(String)
}

extension SubmissionResult {
    /// A refusal in its right class. `command`: what was refused; nil after the message was sent.
    static func refusal(
        _ reply: SMTPReply, of command: SubmissionStages.Command?, _ ended: TransportError
    ) -> SubmissionResult {
        let words = "\(reply.code) \(reply.shown)"
        let doing = ended.doing
        if command != nil {
            switch reply.code {
            case 421:
                // RFC 5321, 3.8: the server goes away, whatever was asked.
                return .notSent(TransportError(.closed, doing: doing, answer: words, isTemporary: true))
            case 432, 454, 530, 534, 535, 538:
                // RFC 4954, 6: about the login, which every message would meet.
                return .notSent(
                    TransportError(.login, doing: doing, answer: words, isTemporary: reply.code < 500))
            case 500...503 where reply.status.map { $0[1] == 5 } ?? true:
                // RFC 3463, 3.6: the dialogue went wrong, not the message.
                return .notSent(TransportError(.protocolViolation, doing: doing, answer: words, isTemporary: true))
            default: break
            }
        }
        return .rejected(code: reply.code, text: reply.shown, isTemporary: isTemporary(reply, command))
    }

    private static func isTemporary(_ reply: SMTPReply, _ command: SubmissionStages.Command?) -> Bool {
        if reply.code < 500 { return true }
        // RFC 3463, 3.3: a full mailbox may have room tomorrow.
        if let status = reply.status, status[1] == 2, status[2] == 2 { return true }
        // RFC 5321, 4.5.3.1.10: 552 after RCPT says "too many recipients" or "no room": neither lasts.
        if reply.code == 552, case .recipient? = command { return reply.status.map { $0[1] == 5 } ?? true }
        return false
    }

    /// True when the server says that we send too much or too fast. It says so in many ways: 4.7.x with words, 421
    /// (Postfix, Exchange, Google), 450 4.2.1 (Gmail, per recipient), 4.3.2 (RFC 3463: not accepting messages).
    package var asksToSlowDown: Bool {
        let words: String
        switch self {
        case .rejected(_, let text, true): words = text
        case .notSent(let error) where error.isTemporary && error.kind != .tls: words = error.answer
        default: return false
        }
        let signs = [
            "too many", "too fast", "too much", "rate limit", "sending rate", "message rate", "throttl", "slow down",
            "sending quota", "4.3.2 ",
        ]
        return ServerWords.holds(words, anyOf: signs)
    }

    /// The server's own name for an accepted message, where its form is known; nil when it is not.
    package var queueID: String? {
        guard case .accepted(let reply) = self else { return nil }
        return QueueID.named(in: reply)
    }
}

/// Finds the queue id in the reply that accepts a message.
enum QueueID {
    /// Postfix `… queued as 4C1B2`, Exim `OK id=1abc-…`, Exchange `[InternalId=123, Hostname=…]`, sendmail
    /// `2.0.0 u1AB2 Message accepted`, qmail `ok 1700000000 qp 123`, Gmail `OK 1700000000 a1-b2.3 - gsmtp`.
    static func named(in reply: String) -> String? {
        let words = reply.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        func after(_ signs: String...) -> String? {
            guard words.count > signs.count else { return nil }
            for start in 0..<(words.count - signs.count) {
                let found = words[start..<(start + signs.count)].map { $0.lowercased() }
                if found == signs { return clean(words[start + signs.count]) }
            }
            return nil
        }
        for word in words {
            let lower = word.lowercased()
            if lower.hasPrefix("id=") { return clean(String(word.dropFirst(3))) }
            if lower.hasPrefix("[internalid=") { return clean(String(word.dropFirst(12))) }
        }
        if let id = after("queued", "as") ?? after("queued", "mail", "as") ?? after("qp") { return id }
        if words.last == "gsmtp", words.count >= 3 { return clean(words[words.count - 3]) }
        if let place = words.firstIndex(of: "Message"), place >= 2, words.dropFirst(place + 1).first == "accepted" {
            return clean(words[place - 1])
        }
        return nil
    }

    private static func clean(_ word: String) -> String? {
        let kept = word.utf8.filter { $0 > 0x20 && !",;[]()<>".utf8.contains($0) }
        return kept.isEmpty || kept.count > 100 ? nil : String(decoding: kept, as: UTF8.self)
    }
}
