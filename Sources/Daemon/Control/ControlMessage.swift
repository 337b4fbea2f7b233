/// What a command asks of the running daemon: one JSON object on one line of the control socket.
struct ControlRequest: Codable, Sendable {
    enum Verb: String, Codable, Sendable {
        case status, metrics, approve, reject, resume
    }

    var verb: Verb
    /// Effect id, or mailbox for `resume`.
    var subject: String?
    /// Who says so: a name of `approvers:`.
    var by: String?
}

/// The daemon's answer: lines to print, or what is wrong and the exit code for it.
struct ControlReply: Codable, Sendable {
    var lines: [String] = []
    var error: String?
    var code: Int32 = 0
}
