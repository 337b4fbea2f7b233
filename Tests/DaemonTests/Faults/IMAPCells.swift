import Loopback

extension Cell {
    /// The stages of reading and filing over IMAP, each with every fault that can happen there.
    static let imap: [Cell] = imapBytes + imapAnswers + imapWords + imapDoors

    private static let hardIMAP: Set<String> = ["cut", "RST", "stall"]

    private static var imapBytes: [Cell] {
        var cells: [Cell] = []
        cells += all(.imap, "connect", at: .accept, new: true, chosen: ["RST"], only: hardIMAP)
        cells += all(.imap, "greeting", at: .greeting, new: true, chosen: ["garbage", "slow"])
        cells += all(.imap, "login", at: .answer(to: "AUTHENTICATE"), new: true, chosen: ["stall"])
        cells += all(.imap, "capability", at: .answer(to: "CAPABILITY"), new: true, chosen: ["cut"])
        cells += all(.imap, "select", at: .answer(to: "SELECT"), new: true, chosen: ["RST", "garbage"])
        cells += all(.imap, "search", at: .answer(to: "UID SEARCH"), chosen: ["slow"])
        cells += all(.imap, "fetch of sizes", at: .answer(to: "UID FETCH", holding: "RFC822.SIZE"), chosen: ["cut"])
        cells += all(
            .imap, "fetch of a message", at: .answer(to: "UID FETCH", holding: "BODY.PEEK"), chosen: ["garbage"])
        // Inside a literal arbitrary bytes are the message: nothing at this level can tell them apart.
        cells += all(
            .imap, "literal", at: .literal(bytes: 150), chosen: ["RST", "stall"], only: ["RST", "stall", "slow"])
        cells.append(
            Cell(
                road: .imap, stage: "literal", fault: "truncated literal",
                faults: [Fault(.cut, at: .literal(bytes: 150))], isChosen: true))
        cells += all(
            .imap, "idle", at: .now, chosen: ["cut", "stall", "garbage"], only: ["cut", "RST", "stall", "garbage"])
        cells += all(.imap, "append", at: .answer(to: "APPEND"), chosen: ["RST"])
        cells += all(
            .imap, "append that is not heard", at: .command("APPEND"), chosen: ["cut"], only: ["cut", "stall"])
        cells += all(.imap, "store", at: .answer(to: "UID STORE"), chosen: ["cut", "stall"])
        return cells
    }

    /// NO is IMAP's 4xx and BAD its 5xx.
    private static var imapAnswers: [Cell] {
        let stages: [(stage: String, command: String, isNew: Bool)] = [
            ("login", "AUTHENTICATE", true), ("select", "SELECT", true), ("search", "UID SEARCH", false),
            ("fetch of a message", "UID FETCH", false), ("append", "APPEND", false), ("store", "UID STORE", false),
        ]
        var cells: [Cell] = []
        for (stage, command, isNew) in stages {
            let no = Fault(.say("{tag} NO [UNAVAILABLE] try again later"), at: .command(command))
            let bad = Fault(.say("{tag} BAD what was that?"), at: .command(command))
            cells.append(
                Cell(
                    road: .imap, stage: stage, fault: "4xx (NO)", faults: [no], needsNewConnection: isNew,
                    isChosen: ["select", "append", "store"].contains(stage)))
            cells.append(
                Cell(
                    road: .imap, stage: stage, fault: "5xx (BAD)", faults: [bad], needsNewConnection: isNew,
                    // Flags and keywords that are refused together are tried apart.
                    ending: stage == "append" ? .answeredNotFiled : .answered,
                    isChosen: ["fetch of a message", "append"].contains(stage)))
        }
        return cells
    }

    /// Words that a server may say at any time.
    private static var imapWords: [Cell] {
        let stages: [(stage: String, moment: Fault.Moment, isNew: Bool)] = [
            ("greeting", .greeting, true), ("select", .answer(to: "SELECT"), true),
            ("fetch of a message", .answer(to: "UID FETCH", holding: "BODY.PEEK"), false), ("idle", .now, false),
            ("append", .answer(to: "APPEND"), false), ("store", .answer(to: "UID STORE"), false),
        ]
        var cells: [Cell] = []
        for (stage, moment, isNew) in stages {
            var bye = [Fault(.sayAndCut("* BYE going down"), at: moment)]
            if moment == .now { bye = [Fault(.insert(["* BYE going down"]), at: .now), Fault(.cut, at: .now)] }
            cells.append(
                Cell(
                    road: .imap, stage: stage, fault: "injected BYE", faults: bye, needsNewConnection: isNew,
                    isChosen: ["idle", "fetch of a message"].contains(stage)))
            guard stage != "greeting" else { continue }
            let news = Fault.Act.insert(["* 1 EXPUNGE", "* 1 FETCH (FLAGS (\\Seen))", "* OK [ALERT] hello"])
            cells.append(
                Cell(
                    road: .imap, stage: stage, fault: "injected EXPUNGE and flags", faults: [Fault(news, at: moment)],
                    needsNewConnection: isNew, isChosen: stage == "fetch of a message"))
        }
        return cells
    }

    /// Who is not let in, and what no one should talk to.
    private static let imapDoors: [Cell] = [
        Cell(
            road: .imap, stage: "connect", fault: "refused", needsNewConnection: true, isRefused: true, isChosen: true),
        Cell(
            road: .imap, stage: "greeting", fault: "5xx (BYE for a greeting)",
            faults: [Fault(.sayAndCut("* BYE too many connections"), at: .greeting)], needsNewConnection: true,
            isChosen: true),
        Cell(
            road: .imap, stage: "connect", fault: "bad TLS: a foreign certificate", needsNewConnection: true,
            hasForeignCertificate: true, usesTLS: true, isChosen: true),
        Cell(
            road: .imap, stage: "connect", fault: "bad TLS: a damaged handshake",
            faults: [Fault(.damage(64), at: .greeting)], needsNewConnection: true, usesTLS: true, isChosen: true),
        Cell(
            road: .imap, stage: "connect", fault: "bad TLS: a handshake that stalls",
            faults: [Fault(.stall, at: .serverBytes(100))], needsNewConnection: true, usesTLS: true,
            isChosen: true),
        Cell(
            road: .imap, stage: "capability", fault: "no IDLE, UIDPLUS and SPECIAL-USE on offer",
            quality: LineQuality(replacements: [
                .init(" IDLE", by: ""), .init(" UIDPLUS", by: ""), .init(" SPECIAL-USE", by: ""),
            ]), needsNewConnection: true, isChosen: true),
    ]
}
