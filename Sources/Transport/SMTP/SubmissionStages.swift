/// How far one submission came, told from the server's reply lines and from what libcurl took of the body.
///
/// libcurl's own result cannot tell "not sent" from "accepted": a connection lost at MAIL, in the body or after the
/// 250 is CURLE 56 every time. What can be told:
///
/// 1. Before the 354 of DATA nothing was handed over. A refusal of sender, recipient or DATA is the server's verdict.
/// 2. The final dot goes out only after the body was taken to its end. Until then nothing was handed over either.
/// 3. After the dot the next complete reply is the verdict (RFC 5321, 4.2.5: 250 takes responsibility over, 4xx and 5xx
///    leave it with us). Whatever follows it changes nothing.
/// 4. After the dot and without a verdict nobody knows (RFC 1047).
struct SubmissionStages: Sendable, Equatable {
    enum Stage: Sendable, Equatable {
        case talking
        case sendingBody
        case awaitingVerdict
        case judged
    }

    /// How libcurl says the transfer ended.
    enum Outcome: Sendable, Equatable {
        case finished
        /// CURLE_SEND_ERROR: also when the server refused MAIL, RCPT or DATA.
        case sendingFailed
        case failed
    }

    private(set) var stage = Stage.talking
    private(set) var verdict: Reply?
    private var reply = Reply(code: 0, text: [])
    private var refusal: Reply?

    struct Reply: Sendable, Equatable {
        var code: Int
        /// Text of all lines, one blank between two.
        var text: [UInt8]

        var shown: String { ServerWords.shown(text) }
        var isAcceptance: Bool { (200...299).contains(code) }
    }

    /// Takes a line of the server, with or without its line end.
    ///
    /// - Returns: the verdict when this line completes it and it is an acceptance.
    mutating func heard(_ line: some Collection<UInt8>) -> Reply? {
        guard let (code, isLast, text) = Self.parse(line) else { return nil }
        // RFC 5321, 4.2.1: all lines of a reply carry the same code.
        if reply.code != code { reply = Reply(code: code, text: []) }
        if !reply.text.isEmpty { reply.text.append(UInt8(ascii: " ")) }
        reply.text += text.prefix(1_000)
        guard isLast else { return nil }
        let whole = reply
        reply = Reply(code: 0, text: [])
        return judge(whole)
    }

    private mutating func judge(_ reply: Reply) -> Reply? {
        switch stage {
        case .talking:
            if reply.code == 354 {
                stage = .sendingBody
            } else if reply.code >= 400 {
                refusal = reply
            }
        case .sendingBody:
            if reply.code >= 400 { refusal = reply }
        case .awaitingVerdict:
            guard reply.isAcceptance || (400...599).contains(reply.code) else { return nil }
            stage = .judged
            verdict = reply
            return reply.isAcceptance ? reply : nil
        case .judged:
            break
        }
        return nil
    }

    /// libcurl was told that the body has no more bytes: the dot may be on its way.
    mutating func bodyTaken() {
        if stage == .sendingBody { stage = .awaitingVerdict }
    }

    /// The server's last words of refusal before a message was handed over; empty when there were none.
    var lastRefusal: String { refusal.map { "\($0.code) \($0.shown)" } ?? "" }

    /// True once waiting longer brings nothing: what follows is QUIT.
    var isOver: Bool { verdict != nil || (refusal != nil && stage == .talking) }

    func result(_ outcome: Outcome, words: String) -> SubmissionResult {
        switch stage {
        case .judged:
            guard let verdict else { return .inDoubt(words) }
            return verdict.isAcceptance
                ? .accepted(reply: "\(verdict.code) \(verdict.shown)") : Self.rejected(verdict)
        case .awaitingVerdict:
            return .inDoubt("no answer to the end of the message: \(words)")
        case .sendingBody:
            if let refusal { return Self.rejected(refusal) }
            return .notSent("the connection broke before the message was complete: \(words)")
        case .talking:
            // Greeting, EHLO, STARTTLS and login fail with codes of their own; only a refusal of sender, recipient or
            // DATA is about this message.
            if outcome == .sendingFailed, let refusal { return Self.rejected(refusal) }
            return .notSent(refusal.map { "\($0.code) \($0.shown)" } ?? words)
        }
    }

    private static func rejected(_ reply: Reply) -> SubmissionResult {
        .rejected(code: reply.code, text: reply.shown, isTemporary: reply.code < 500)
    }

    /// `250-text`, `250 text` or a bare `250`; nil for anything else.
    private static func parse(
        _ line: some Collection<UInt8>
    ) -> (code: Int, isLast: Bool, text: [UInt8])? {
        var bytes = Array(line)
        while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard bytes.count >= 3, bytes[..<3].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let code = bytes[..<3].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard bytes.count > 3 else { return (code, true, []) }
        switch bytes[3] {
        case UInt8(ascii: " "): return (code, true, Array(bytes[4...]))
        case UInt8(ascii: "-"): return (code, false, Array(bytes[4...]))
        default: return nil
        }
    }
}

/// How a submission ended.
package enum SubmissionResult: Sendable, Equatable {
    /// The server has taken responsibility; the reply often names its queue id.
    case accepted(reply: String)
    /// The server has said no. Code 0: we said no ourselves, nothing was sent.
    case rejected(code: Int, text: String, isTemporary: Bool)
    /// Nothing was handed over; it may be tried again.
    case notSent(String)
    /// The message was handed over and the answer never came: never to be repeated blindly.
    case inDoubt(String)
}
