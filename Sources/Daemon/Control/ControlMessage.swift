import Store

/// What a command asks of the running daemon: one JSON object on one line of the control socket.
struct ControlRequest: Codable, Sendable {
    enum Verb: String, Codable, Sendable {
        case status, metrics, approve, reject, edit, pause, resume
        /// An address that mail came back from works again.
        case lift
        /// A message that could not be read is read again, or ended.
        case replay, discard
        /// What is held of an address is erased.
        case erase
        /// What `change` says, to a case.
        case change
    }

    var verb: Verb
    /// Effect, case, message or address, or the mailbox to pause or resume; nil there: all of them.
    var subject: String?
    /// Who says so: a name of `approvers:`, or of whoever changes a case.
    var by: String?
    /// The answer as it shall read, for `edit`; the reason, for `reject`, `pause` and `discard`.
    var text: String?
    var change: CaseChange?
    /// For how many seconds, for `pause`; nil: until it is resumed.
    var seconds: Double?

    init(
        verb: Verb, subject: String? = nil, by: String? = nil, text: String? = nil, change: CaseChange? = nil
    ) {
        self.verb = verb
        self.subject = subject
        self.by = by
        self.text = text
        self.change = change
    }
}

/// The daemon's answer: lines to print, or what is wrong and the exit code for it.
struct ControlReply: Codable, Sendable {
    var lines: [String] = []
    var error: String?
    var code: Int32 = 0
}
