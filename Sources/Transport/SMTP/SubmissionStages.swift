/// How far one submission came, told from the server's replies and from what went out. Pure: it says nothing itself.
///
/// 1. Before the 354 of DATA nothing was handed over. A refusal of sender, recipient or DATA is the server's verdict.
/// 2. The final dot goes out after the whole body. Until then nothing was handed over either.
/// 3. After the dot the next complete reply is the verdict (RFC 5321, 4.2.5: 250 takes responsibility over, 4xx and 5xx
///    leave it with us). Whatever follows it changes nothing.
/// 4. After the dot and without a verdict nobody knows (RFC 1047).
/// 5. Each recipient has a result of its own: refused at RCPT, or what became of the message for all that were taken.
struct SubmissionStages: Sendable, Equatable {
    enum Command: Sendable, Equatable {
        /// After a transaction that did not end with a verdict.
        case reset
        case mail
        case recipient(Int)
        case data
    }

    enum Stage: Sendable, Equatable {
        case talking
        case sendingBody
        /// DATA was taken although no recipient was: a lone dot ends it (RFC 2920, 3.1).
        case sendingNothing
        case awaitingVerdict
        /// A verdict, or nothing left to say.
        case over
    }

    /// What the connection does next.
    enum Step: Sendable, Equatable {
        case wait
        case say([Command])
        case sendBody
        case sendNothing
        /// The transaction is over, and the connection as good as before.
        case end
        /// The transaction is over, and what comes next on the connection could not be trusted.
        case leave(String)
    }

    private enum Recipient: Sendable, Equatable {
        case open, taken
        case refused(SMTPReply)
    }

    private(set) var stage = Stage.talking
    private let commands: [Command]
    private let isPipelining: Bool
    private var said = 0
    private var answered = 0
    private var recipients: [Recipient]
    /// The refusal that is about the message as a whole.
    private var refusal: (command: Command, reply: SMTPReply)?
    private var verdict: SMTPReply?
    private var ignored = 0

    init(recipients count: Int, isPipelining: Bool, needsReset: Bool) {
        commands = (needsReset ? [.reset] : []) + [.mail] + (0..<count).map(Command.recipient) + [.data]
        recipients = Array(repeating: .open, count: count)
        self.isPipelining = isPipelining
    }

    static func == (a: Self, b: Self) -> Bool {
        a.stage == b.stage && a.answered == b.answered && a.said == b.said && a.recipients == b.recipients
            && a.verdict == b.verdict && a.refusal?.reply == b.refusal?.reply
    }

    /// True when the next transaction on this connection begins with RSET.
    var leavesReset: Bool { verdict == nil }

    /// The first words.
    mutating func begin() -> [Command] {
        said = isPipelining ? commands.count : 1
        return Array(commands[..<said])
    }

    /// The last byte of the body is out, and the dot follows or is out as well.
    mutating func bodySent() {
        if stage == .sendingBody { stage = .awaitingVerdict }
    }

    /// Takes a whole reply.
    mutating func heard(_ reply: SMTPReply) -> Step {
        switch stage {
        case .talking: return answer(reply)
        case .sendingBody:
            if reply.isRefusal { refusal = (.data, reply) }
            return .leave("\(reply.code) \(reply.shown)")
        case .sendingNothing:
            stage = .over
            return reply.code == 421 ? .leave("\(reply.code) \(reply.shown)") : .end
        case .awaitingVerdict:
            guard reply.isAcceptance || reply.isRefusal else { return ignore() }
            verdict = reply
            stage = .over
            return reply.code == 421 ? .leave("\(reply.code) \(reply.shown)") : .end
        case .over:
            return .leave("\(reply.code) \(reply.shown)")
        }
    }

    /// Takes a line that is no reply.
    mutating func heardNonsense() -> Step {
        stage == .awaitingVerdict ? ignore() : .leave("the server sent what is no reply")
    }

    /// An answer of no meaning to the dot is no verdict: the real one may follow.
    private mutating func ignore() -> Step {
        ignored += 1
        return ignored > 100 ? .leave("the server sent what is no verdict") : .wait
    }

    private mutating func answer(_ reply: SMTPReply) -> Step {
        let words = "\(reply.code) \(reply.shown)"
        guard answered < said else { return .leave(words) }
        let command = commands[answered]
        // RFC 5321, 3.8: it may come as the answer to any command, and the server closes.
        guard reply.code != 421 else {
            refusal = (command, reply)
            return .leave(words)
        }
        answered += 1
        switch command {
        case .data where reply.code == 354:
            stage = isAnyTaken && refusal == nil ? .sendingBody : .sendingNothing
            return stage == .sendingBody ? .sendBody : .sendNothing
        case .recipient(let index) where reply.isRefusal:
            recipients[index] = .refused(reply)
        case .recipient(let index) where reply.isAcceptance:
            recipients[index] = .taken
        case .reset where !reply.isAcceptance:
            return .leave(words)
        case .mail where reply.isRefusal, .data where reply.isRefusal:
            if refusal == nil { refusal = (command, reply) }
        case .mail where reply.isAcceptance, .reset:
            break
        default:
            return .leave(words)
        }
        return proceed()
    }

    private mutating func proceed() -> Step {
        guard answered == said else { return .wait }
        let isHopeless = refusal != nil || commands[said...].first == .data && !isAnyTaken
        guard said < commands.count, !isHopeless else {
            stage = .over
            return .end
        }
        said += 1
        return .say([commands[said - 1]])
    }

    private var isAnyTaken: Bool { recipients.contains(.taken) }

    // MARK: results

    /// What became of the message, for each recipient in order. `ended`: why the connection was left, if it was.
    func results(_ ended: TransportError) -> [SubmissionResult] {
        // RFC 2920, 3.1: what was said behind a refused MAIL is refused for being out of order, which tells nothing.
        if let refusal, refusal.command == .mail {
            return recipients.map { _ in .refusal(refusal.reply, of: .mail, ended) }
        }
        return recipients.map { recipient in
            if case .refused(let reply) = recipient { return .refusal(reply, of: .recipient(0), ended) }
            if let verdict {
                return verdict.isAcceptance
                    ? .accepted(reply: "\(verdict.code) \(verdict.shown)") : .refusal(verdict, of: nil, ended)
            }
            switch stage {
            case .awaitingVerdict:
                return .inDoubt("no answer to the end of the message: \(ended.answer)")
            case .sendingBody:
                if let refusal { return .refusal(refusal.reply, of: nil, ended) }
                var broken = ended
                broken.answer = "the connection broke before the message was complete: \(ended.answer)"
                return .notSent(broken)
            case .talking, .sendingNothing, .over:
                guard let refusal else { return .notSent(ended) }
                return .refusal(refusal.reply, of: refusal.command, ended)
            }
        }
    }
}
