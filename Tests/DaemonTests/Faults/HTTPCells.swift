import Loopback

extension Cell {
    /// The stages of a token request, each with every fault that can happen there.
    ///
    /// Without a token nobody is let in, so nothing was handed over: everything goes on once there is one, exactly once.
    static let http: [Cell] = httpAnswers + httpDoors

    private static let answers: [(name: String, says: TokenHost.Fault)] = [
        ("cut", .cut), ("RST", .reset), ("stall", .stall), ("slow", .slow), ("garbage", .garbage),
        ("truncated body", .truncated), ("a body without end", .tooLarge), ("a body without a token", .noToken),
        ("4xx (invalid_grant)", .refusal(400, "invalid_grant")),
        ("4xx (invalid_client)", .refusal(401, "invalid_client")), ("4xx (too many requests)", .patience(1)),
        ("5xx", .refusal(503, "temporarily_unavailable")),
    ]

    private static var httpAnswers: [Cell] {
        let often: Set<String> = ["cut", "stall", "garbage", "truncated body", "4xx (invalid_grant)", "5xx"]
        let early: Set<String> = ["RST", "slow", "4xx (invalid_client)", "4xx (too many requests)"]
        return answers.flatMap { name, says in
            [
                Cell(
                    road: .http, stage: "token in the place of a refused one", fault: name, says: says,
                    isChosen: often.contains(name) || name.hasPrefix("a body")),
                Cell(
                    road: .http, stage: "token before the old one ends", fault: name, says: says, tokenLives: true,
                    isChosen: early.contains(name)),
            ]
        }
    }

    private static var httpDoors: [Cell] {
        func door(_ stage: String, _ fault: String, _ act: Fault.Act, at moment: Fault.Moment, chosen: Bool = false)
            -> Cell
        {
            Cell(
                road: .http, stage: stage, fault: fault, faults: [Fault(act, at: moment, times: 3)], isChosen: chosen)
        }
        return [
            Cell(road: .http, stage: "connect", fault: "refused", isRefused: true, isChosen: true),
            door("connect", "cut", .cut, at: .accept), door("connect", "RST", .reset, at: .accept, chosen: true),
            door("connect", "stall", .stall, at: .accept),
            Cell(
                road: .http, stage: "handshake", fault: "bad TLS: a foreign certificate", hasForeignCertificate: true,
                isChosen: true),
            door("handshake", "bad TLS: damaged", .damage(64), at: .serverBytes(200), chosen: true),
            door("handshake", "cut", .cut, at: .serverBytes(100)),
            door("handshake", "stall", .stall, at: .serverBytes(100)),
        ]
    }
}
