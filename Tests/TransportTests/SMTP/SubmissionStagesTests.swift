import Testing

@testable import Transport

struct SubmissionStagesTests {
    enum Event: Sendable {
        case line(String)
        case bodySent
    }

    struct Dialogue: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let events: [Event]
        let results: [SubmissionResult]

        init(_ name: String, _ events: [Event], _ results: SubmissionResult...) {
            testDescription = name
            self.events = events
            self.results = results
        }
    }

    private static let begun: [Event] = [.line("250 sender ok\r\n"), .line("250 recipient ok\r\n")]
    private static let sent = begun + [.line("354 go\r\n"), .bodySent]

    private static func ended(_ answer: String, _ kind: TransportError.Kind = .closed) -> TransportError {
        TransportError(kind, doing: "submitting", answer: answer, isTemporary: true)
    }

    private static func doubt(_ words: String = "lost") -> SubmissionResult {
        .inDoubt("no answer to the end of the message: \(words)")
    }

    static let dialogues = [
        Dialogue(
            "accepted", sent + [.line("250 2.0.0 Ok: queued as A1\r\n")], .accepted(reply: "250 2.0.0 Ok: queued as A1")
        ),
        Dialogue(
            "accepted in two lines", sent + [.line("250-Ok\r\n"), .line("250 queued\r\n")],
            .accepted(reply: "250 Ok queued")),
        Dialogue("accepted without text", sent + [.line("250\r\n")], .accepted(reply: "250 ")),
        Dialogue(
            "lost after the acceptance", sent + [.line("250 Ok\r\n"), .line("421 bye\r\n")],
            .accepted(reply: "250 Ok")),
        Dialogue("half an acceptance", sent + [.line("250-Ok\r\n")], doubt()),
        Dialogue("no line end", sent + [.line("250 Ok")], doubt()),
        Dialogue(
            "garbage for an answer", sent + [.line("what?\r\n"), .line("25\r\n"), .line("2500 x\r\n")], doubt()),
        Dialogue(
            "garbage before an answer", sent + [.line("what?\r\n"), .line("250 Ok\r\n")], .accepted(reply: "250 Ok")),
        Dialogue("an answer of no meaning", sent + [.line("354 go\r\n")], doubt()),
        Dialogue("no answer", sent, doubt()),
        Dialogue(
            "refused for now", sent + [.line("451 later\r\n")], .rejected(code: 451, text: "later", isTemporary: true)),
        Dialogue(
            "going down after the dot", sent + [.line("421 later\r\n")],
            .rejected(code: 421, text: "later", isTemporary: true)),
        Dialogue(
            "refused for good", sent + [.line("554 no\r\n"), .line("221 bye\r\n")],
            .rejected(code: 554, text: "no", isTemporary: false)),
        Dialogue(
            "lost in the body", begun + [.line("354 go\r\n")],
            .notSent(ended("the connection broke before the message was complete: lost"))),
        Dialogue(
            "refused in the body", begun + [.line("354 go\r\n"), .line("552 too big\r\n")],
            .rejected(code: 552, text: "too big", isTemporary: false)),
        Dialogue(
            "accepted in the body", begun + [.line("354 go\r\n"), .line("250 fine\r\n")],
            .notSent(ended("the connection broke before the message was complete: 250 fine"))),
        Dialogue(
            "recipient refused", begun.dropLast() + [.line("550 no such <a@b.test>\r\n")],
            .rejected(code: 550, text: "no such <address>", isTemporary: false)),
        Dialogue(
            "recipient refused for now", begun.dropLast() + [.line("450 later\r\n")],
            .rejected(code: 450, text: "later", isTemporary: true)),
        Dialogue(
            "a full mailbox", begun.dropLast() + [.line("552 5.2.2 full\r\n")],
            .rejected(code: 552, text: "5.2.2 full", isTemporary: true)),
        Dialogue(
            "too many recipients", begun.dropLast() + [.line("552 too many\r\n")],
            .rejected(code: 552, text: "too many", isTemporary: true)),
        Dialogue(
            "a policy", begun.dropLast() + [.line("550 5.7.1 no\r\n")],
            .rejected(code: 550, text: "5.7.1 no", isTemporary: false)),
        Dialogue(
            "a grey list", begun.dropLast() + [.line("451 4.7.0 greylisted\r\n")],
            .rejected(code: 451, text: "4.7.0 greylisted", isTemporary: true)),
        Dialogue(
            "sender refused", [.line("553 5.1.8 who?\r\n")],
            .rejected(code: 553, text: "5.1.8 who?", isTemporary: false)),
        Dialogue(
            "sender refused, and what was said behind it",
            [.line("554 5.7.1 no\r\n"), .line("503 5.5.1 need MAIL\r\n"), .line("503 5.5.1 need RCPT\r\n")],
            .rejected(code: 554, text: "5.7.1 no", isTemporary: false)),
        Dialogue(
            "a login is wanted", [.line("530 5.7.0 log in\r\n")],
            .notSent(
                TransportError(.login, doing: "submitting", answer: "530 5.7.0 log in", isTemporary: false))),
        Dialogue("going down at MAIL", [.line("421 bye\r\n")], .notSent(ended("421 bye"))),
        Dialogue("going down at RCPT", [.line("250 ok\r\n"), .line("421 bye\r\n")], .notSent(ended("421 bye"))),
        Dialogue(
            "out of order", [.line("503 5.5.1 bad sequence\r\n")],
            .notSent(ended("503 5.5.1 bad sequence", .protocolViolation))),
        Dialogue("garbage at MAIL", [.line("hello\r\n")], .notSent(ended("the server sent what is no reply"))),
        Dialogue("lost before DATA", begun, .notSent(ended("lost"))),
        Dialogue("DATA refused", begun + [.line("451 no\r\n")], .rejected(code: 451, text: "no", isTemporary: true)),
        Dialogue("nothing at all", [], .notSent(ended("lost"))),
        Dialogue(
            "one of two refused",
            begun + [.line("550 5.1.1 no\r\n"), .line("354 go\r\n"), .bodySent, .line("250 Ok\r\n")],
            .accepted(reply: "250 Ok"), .rejected(code: 550, text: "5.1.1 no", isTemporary: false)),
        Dialogue(
            "one of two refused, the rest in doubt",
            begun + [.line("450 4.2.1 busy\r\n"), .line("354 go\r\n"), .bodySent],
            doubt(), .rejected(code: 450, text: "4.2.1 busy", isTemporary: true)),
        Dialogue(
            "both refused, each in its way", [.line("250 ok\r\n"), .line("450 a\r\n"), .line("550 b\r\n")],
            .rejected(code: 450, text: "a", isTemporary: true), .rejected(code: 550, text: "b", isTemporary: false)),
    ]

    @Test(arguments: dialogues, [false, true])
    func `what became of a message is told from the replies`(dialogue: Dialogue, isPipelining: Bool) throws {
        var stages = SubmissionStages(
            recipients: dialogue.results.count, isPipelining: isPipelining, needsReset: false)
        _ = stages.begin()
        var reader = SMTPReplyReader()
        var words = "lost"
        loop: for event in dialogue.events {
            guard case .line(let line) = event else {
                stages.bodySent()
                continue
            }
            for heard in try reader.read(line.utf8) {
                let step =
                    switch heard {
                    case .reply(let reply): stages.heard(reply)
                    case .nonsense: stages.heardNonsense()
                    }
                if step == .end { break loop }
                if case .leave(let why) = step {
                    words = why
                    break loop
                }
            }
        }
        #expect(stages.results(Self.ended(words)) == dialogue.results)
    }

    @Test func `with pipelining all is said at once, without it one after the other`() {
        var stages = SubmissionStages(recipients: 2, isPipelining: true, needsReset: true)
        #expect(stages.begin() == [.reset, .mail, .recipient(0), .recipient(1), .data])
        stages = SubmissionStages(recipients: 1, isPipelining: false, needsReset: false)
        #expect(stages.begin() == [.mail])
        #expect(stages.heard(Self.reply(250)) == .say([.recipient(0)]))
        #expect(stages.heard(Self.reply(250)) == .say([.data]))
        #expect(stages.heard(Self.reply(354)) == .sendBody)
        stages.bodySent()
        #expect(stages.heard(Self.reply(250)) == .end && !stages.leavesReset)
    }

    @Test func `a server that takes DATA for nobody gets an empty message`() {
        var stages = SubmissionStages(recipients: 1, isPipelining: true, needsReset: false)
        _ = stages.begin()
        #expect(stages.heard(Self.reply(250)) == .wait)
        #expect(stages.heard(Self.reply(550)) == .wait)
        #expect(stages.heard(Self.reply(354)) == .sendNothing)
        #expect(stages.heard(Self.reply(250)) == .end)
        #expect(stages.leavesReset)
        #expect(stages.results(Self.ended("x")) == [.rejected(code: 550, text: "", isTemporary: false)])
    }

    private static func reply(_ code: Int) -> SMTPReply { SMTPReply(code: code, text: []) }

    /// All dialogues of up to nine events over the codes that matter. Most end early; what is ignored after the dot is
    /// what makes them many.
    @Test(arguments: [false, true], 1...2)
    func `no interleaving of replies claims more than is known`(isPipelining: Bool, recipients: Int) {
        var walk = Walk()
        var stages = SubmissionStages(recipients: recipients, isPipelining: isPipelining, needsReset: false)
        _ = stages.begin()
        walk.go(stages, Walk.Known(), depth: 9)
        #expect(walk.faults.isEmpty, "\(walk.faults.prefix(5))")
        #expect(walk.ends > 100)
    }

    /// Depth first over all events, with the little that a witness of the wire would know.
    struct Walk {
        struct Known {
            var isBodyOpen = false
            var isDotOut = false
            var verdict: Int?
            var story: [String] = []
        }

        var faults: [String] = []
        var ends = 0

        mutating func go(_ stages: SubmissionStages, _ known: Known, depth: Int) {
            check(stages, known)
            guard depth > 0 else { return }
            if known.isBodyOpen, !known.isDotOut {
                var next = stages
                var now = known
                next.bodySent()
                now.isDotOut = true
                now.story.append("dot")
                go(next, now, depth: depth - 1)
            }
            for code in [0, 250, 354, 421, 450, 550] {
                var next = stages
                var now = known
                now.story.append("\(code)")
                let step = code == 0 ? next.heardNonsense() : next.heard(SubmissionStagesTests.reply(code))
                if known.isDotOut, known.verdict == nil, code != 0, code != 354 { now.verdict = code }
                if step == .sendBody { now.isBodyOpen = true }
                switch step {
                case .end, .leave: check(next, now)
                default: go(next, now, depth: depth - 1)
                }
            }
        }

        private mutating func check(_ stages: SubmissionStages, _ known: Known) {
            ends += 1
            for result in stages.results(SubmissionStagesTests.ended("lost")) {
                let holds =
                    switch result {
                    case .accepted: known.verdict == 250
                    case .inDoubt: known.isDotOut && known.verdict == nil
                    case .notSent: !known.isDotOut
                    // One recipient may be refused before the others' message is in doubt.
                    case .rejected: true
                    }
                if !holds { faults.append("\(known.story): \(result)") }
            }
        }
    }
}
