import Insight

/// What one look found out.
struct Finding: Sendable, Equatable {
    enum Level: String, Sendable { case ok, warning, problem }

    var level: Level
    /// Nil: about the whole installation.
    var mailbox: String?
    var what: String
    /// What to do; empty when nothing need be done.
    var remedy = ""
    /// The exit code that this problem stands for.
    var code: Int32 = 0

    var line: String {
        let place = mailbox.map { "\($0): " } ?? ""
        return "\(level.rawValue)  \(place)\(what)\(remedy.isEmpty ? "" : "  \(remedy)")"
    }

    var json: String {
        var line = JSONLine()
        line.text("check", level.rawValue)
        line.text("mailbox", mailbox)
        line.text("what", what)
        line.text("remedy", remedy.isEmpty ? nil : remedy)
        return line.finished
    }
}

/// Diagnosis about one mailbox, in the order they were made.
struct Diagnosis {
    let mailbox: String?
    private(set) var all: [Finding] = []

    init(_ mailbox: String?) { self.mailbox = mailbox }

    mutating func ok(_ what: String) { all.append(Finding(level: .ok, mailbox: mailbox, what: what)) }

    mutating func warn(_ what: String, _ remedy: String) {
        all.append(Finding(level: .warning, mailbox: mailbox, what: what, remedy: remedy))
    }

    mutating func problem(_ what: String, _ remedy: String, code: Int32 = 1) {
        all.append(Finding(level: .problem, mailbox: mailbox, what: what, remedy: remedy, code: code))
    }

    mutating func problem(_ error: any Error, _ remedy: String) { problem("\(error)", remedy, code: 4) }
}
