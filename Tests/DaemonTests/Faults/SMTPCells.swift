import Loopback

extension Cell {
    /// The stages of a submission, each with every fault that can happen there.
    ///
    /// Up to the final dot nothing was handed over: the answer goes out later, once. After the dot and before its reply
    /// nobody can know (RFC 1047): never again, and a person is told. After the reply it was taken, whatever follows.
    static let smtp: [Cell] = smtpBytes + smtpVerdicts + smtpDoors

    private static let doubt: [String: Ending] = [
        "cut": .inDoubt, "RST": .inDoubt, "stall": .inDoubt, "garbage": .inDoubt,
    ]

    /// A short message and its dot leave together: how much of them arrived, the sender cannot see.
    private static let unclear: [String: Ending] = [
        "cut": .answeredOrInDoubt, "RST": .answeredOrInDoubt, "stall": .answeredOrInDoubt,
    ]

    private static let hard: Set<String> = ["cut", "RST", "stall"]

    private static var smtpBytes: [Cell] {
        var cells: [Cell] = []
        cells += all(.smtp, "connect", at: .accept, new: true, chosen: ["cut"], only: hard)
        cells += all(.smtp, "greeting", at: .greeting, new: true, chosen: ["garbage", "stall"])
        cells += all(.smtp, "EHLO", at: .answer(to: "EHLO"), new: true, chosen: ["slow"])
        cells += all(.smtp, "AUTH", at: .answer(to: "AUTH"), new: true, chosen: ["RST"])
        cells += all(.smtp, "MAIL", at: .answer(to: "MAIL"), chosen: ["cut"])
        cells += all(.smtp, "RCPT", at: .answer(to: "RCPT"), chosen: ["stall"])
        cells += all(.smtp, "DATA", at: .answer(to: "DATA"), chosen: ["RST"])
        cells += all(.smtp, "body", at: .body(bytes: 200), chosen: ["cut"], endings: unclear, only: hard)
        cells += all(
            .smtp, "dot, which the server does not hear", at: .command("."), chosen: ["cut"], endings: doubt,
            only: hard)
        cells += all(
            .smtp, "dot, whose reply is lost", at: .answer(to: "."), chosen: ["RST", "stall", "slow"], endings: doubt)
        cells += all(.smtp, "after 250", at: .answered("."), chosen: ["cut", "RST", "stall"], only: hard)
        return cells
    }

    private static var smtpVerdicts: [Cell] {
        let stages: [(stage: String, moment: Fault.Moment)] = [
            ("greeting", .greeting), ("EHLO", .command("EHLO")), ("AUTH", .command("AUTH")),
            ("MAIL", .command("MAIL")), ("RCPT", .command("RCPT")), ("DATA", .command("DATA")),
            ("dot", .command(".")),
        ]
        var cells: [Cell] = []
        for (stage, moment) in stages {
            // What a greeting, EHLO or AUTH refuses is the session; what comes later is this message.
            let isAboutMessage = ["MAIL", "RCPT", "DATA", "dot"].contains(stage)
            let ends = stage == "dot" || stage == "greeting"
            func fault(_ line: String) -> Fault { Fault(ends ? .sayAndCut(line) : .say(line), at: moment) }
            cells.append(
                Cell(
                    road: .smtp, stage: stage, fault: "4xx", faults: [fault("451 4.3.0 try later")],
                    needsNewConnection: !isAboutMessage, isChosen: ["MAIL", "dot"].contains(stage)))
            cells.append(
                Cell(
                    road: .smtp, stage: stage, fault: "5xx", faults: [fault("554 5.7.1 not wanted")],
                    needsNewConnection: !isAboutMessage, ending: isAboutMessage ? .refused : .answered,
                    isChosen: ["EHLO", "AUTH", "MAIL", "RCPT", "dot"].contains(stage)))
        }
        return cells
    }

    private static var smtpDoors: [Cell] {
        var cells = all(.smtp, "STARTTLS", at: .answer(to: "STARTTLS"), new: true, chosen: ["cut"], tls: true)
        cells.append(
            Cell(
                road: .smtp, stage: "connect", fault: "refused", needsNewConnection: true, isRefused: true,
                isChosen: true))
        cells.append(
            Cell(
                road: .smtp, stage: "connect", fault: "421 for a greeting",
                faults: [Fault(.sayAndCut("421 4.3.2 too many connections"), at: .greeting)], needsNewConnection: true,
                isChosen: true))
        cells.append(
            Cell(
                road: .smtp, stage: "STARTTLS", fault: "bad TLS: stripped",
                quality: LineQuality(replacements: [.init("STARTTLS", by: "XTARTTLS")]), needsNewConnection: true,
                usesTLS: true, isChosen: true))
        cells.append(
            Cell(
                road: .smtp, stage: "STARTTLS", fault: "5xx",
                faults: [Fault(.say("554 5.7.0 no TLS today"), at: .command("STARTTLS"))], needsNewConnection: true,
                usesTLS: true))
        cells.append(
            Cell(
                road: .smtp, stage: "STARTTLS", fault: "bad TLS: a damaged handshake",
                faults: [Fault(.damage(64), at: .serverBytes(400))], needsNewConnection: true, usesTLS: true,
                isChosen: true))
        return cells
    }
}
