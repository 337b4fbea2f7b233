import Loopback

/// One place of the matrix: a fault, at a stage of a protocol, and what may come of it.
struct Cell: Sendable, CustomStringConvertible {
    enum Road: String, Sendable { case imap = "IMAP", smtp = "SMTP", http = "HTTP" }

    /// How the message must end. Whatever it is, it happens once.
    enum Ending: Sendable {
        /// The customer gets the answer.
        case answered
        /// The same, but the server would not have the copy for Sent, or the keywords, for good: that effect has failed.
        case answeredNotFiled
        /// Nobody can know whether the answer arrived: at most one copy, and one brief to a person.
        case inDoubt
        /// What was sent and what is still on its way nobody can tell apart: one of the two above.
        case answeredOrInDoubt
        /// The server will not have the answer: none, and one brief to a person.
        case refused
    }

    var road: Road
    var stage: String
    var fault: String
    var faults: [Fault] = []
    /// The line's quality while the cell lasts.
    var quality = LineQuality()
    /// Connections that are open are cut first, so that the stage comes up again.
    var needsNewConnection = false
    /// Nobody listens on the proxy's port for a while.
    var isRefused = false
    /// Connections lead to a server with a certificate of somebody else for a while.
    var hasForeignCertificate = false
    /// Over TLS, where only bytes can be broken.
    var usesTLS = false
    /// What the host that gives out tokens says.
    var says: TokenHost.Fault?
    /// The token at hand goes on letting us in: only its successor is not to be had.
    var tokenLives = false
    var ending = Ending.answered
    /// Part of the cover that runs with every `make test`.
    var isChosen = false

    var description: String { "\(road.rawValue) \(stage): \(fault)" }
}

extension Cell {
    /// What can happen to bytes, whatever they mean.
    static let bytes: [(name: String, act: Fault.Act)] = [
        ("cut", .cut), ("RST", .reset), ("stall", .stall),
        ("slow", .slow(piece: 7, pause: .milliseconds(10), bytes: 700)), ("garbage", .garbage(64)),
    ]

    /// Every byte fault at one moment.
    static func all(
        _ road: Road, _ stage: String, at moment: Fault.Moment, new: Bool = false, chosen: Set<String> = [],
        endings: [String: Ending] = [:], only: Set<String>? = nil, tls: Bool = false
    ) -> [Cell] {
        bytes.filter { only?.contains($0.name) ?? true }.map { name, act in
            Cell(
                road: road, stage: stage, fault: name, faults: [Fault(act, at: moment)], needsNewConnection: new,
                usesTLS: tls, ending: endings[name] ?? .answered, isChosen: chosen.contains(name))
        }
    }
}
