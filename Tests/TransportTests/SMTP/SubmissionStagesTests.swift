import Testing

@testable import Transport

struct SubmissionStagesTests {
    enum Event: Sendable {
        case line(String)
        case bodyTaken
    }

    struct Dialogue: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let events: [Event]
        let outcome: SubmissionStages.Outcome
        let result: SubmissionResult

        init(
            _ name: String, _ events: [Event], _ outcome: SubmissionStages.Outcome, _ result: SubmissionResult
        ) {
            testDescription = name
            self.events = events
            self.outcome = outcome
            self.result = result
        }
    }

    private static let begun: [Event] = [
        .line("220 hi\r\n"), .line("250-a\r\n"), .line("250 AUTH PLAIN\r\n"), .line("235 ok\r\n"),
        .line("250 sender ok\r\n"), .line("250 recipient ok\r\n"),
    ]
    private static let sent = begun + [.line("354 go\r\n"), .bodyTaken]

    static let dialogues = [
        Dialogue(
            "accepted", sent + [.line("250 2.0.0 Ok: queued as A1\r\n")], .finished,
            .accepted(reply: "250 2.0.0 Ok: queued as A1")),
        Dialogue(
            "accepted in two lines", sent + [.line("250-Ok\r\n"), .line("250 queued\r\n")], .finished,
            .accepted(reply: "250 Ok queued")),
        Dialogue("accepted without text", sent + [.line("250\r\n")], .failed, .accepted(reply: "250 ")),
        Dialogue(
            "lost after the acceptance", sent + [.line("250 Ok\r\n"), .line("421 bye\r\n")], .failed,
            .accepted(reply: "250 Ok")),
        Dialogue(
            "half an acceptance", sent + [.line("250-Ok\r\n")], .failed,
            .inDoubt("no answer to the end of the message: lost")),
        Dialogue(
            "garbage for an answer", sent + [.line("what?\r\n"), .line("25\r\n"), .line("2500 x\r\n")], .failed,
            .inDoubt("no answer to the end of the message: lost")),
        Dialogue(
            "an answer of no meaning", sent + [.line("354 go\r\n")], .failed,
            .inDoubt("no answer to the end of the message: lost")),
        Dialogue("no answer", sent, .failed, .inDoubt("no answer to the end of the message: lost")),
        Dialogue(
            "refused for now", sent + [.line("451 later\r\n")], .failed,
            .rejected(code: 451, text: "later", isTemporary: true)),
        Dialogue(
            "refused for good", sent + [.line("554 no\r\n"), .line("221 bye\r\n")], .failed,
            .rejected(code: 554, text: "no", isTemporary: false)),
        Dialogue(
            "lost in the body", begun + [.line("354 go\r\n")], .failed,
            .notSent("the connection broke before the message was complete: lost")),
        Dialogue(
            "refused in the body", begun + [.line("354 go\r\n"), .line("552 too big\r\n")], .sendingFailed,
            .rejected(code: 552, text: "too big", isTemporary: false)),
        Dialogue(
            "recipient refused", begun.dropLast() + [.line("550 no such <a@b.test>\r\n"), .line("221 bye\r\n")],
            .sendingFailed, .rejected(code: 550, text: "no such <address>", isTemporary: false)),
        Dialogue(
            "recipient refused for now", begun.dropLast() + [.line("450 later\r\n")], .sendingFailed,
            .rejected(code: 450, text: "later", isTemporary: true)),
        Dialogue("a greeting that refuses", [.line("554 go away\r\n")], .failed, .notSent("554 go away")),
        Dialogue(
            "a login that fails", [.line("220 hi\r\n"), .line("250 x\r\n"), .line("535 wrong\r\n")], .failed,
            .notSent("535 wrong")),
        Dialogue("lost before DATA", begun, .failed, .notSent("lost")),
        Dialogue("nothing at all", [], .failed, .notSent("lost")),
    ]

    @Test(arguments: dialogues)
    func `what became of a message is told from the replies`(dialogue: Dialogue) {
        var stages = SubmissionStages()
        var acceptances = 0
        for event in dialogue.events {
            switch event {
            case .line(let line): acceptances += stages.heard(Array(line.utf8)) == nil ? 0 : 1
            case .bodyTaken: stages.bodyTaken()
            }
        }
        #expect(stages.result(dialogue.outcome, words: "lost") == dialogue.result)
        if case .accepted = dialogue.result { #expect(acceptances == 1) } else { #expect(acceptances == 0) }
    }

    @Test(
        arguments: [
            ("a\r\n", nil), ("a\n", "a bare LF in the message"), ("a\rb\r\n", "a bare CR in the message"),
            ("a\r\n.\n", "a bare LF in the message"), ("a", "the message does not end with CRLF"),
            ("", "the message does not end with CRLF"),
            ("a\u{0}\r\n", "a NUL in the message"), ("\r\r\n", "a bare CR in the message"),
            (String(repeating: "x", count: 998) + "\r\n", nil),
            (String(repeating: "x", count: 999) + "\r\n", "a line of more than 998 bytes in the message"),
        ] as [(String, String?)])
    func `only clean lines go out`(message: String, flaw: String?) {
        #expect(WireForm.flaw(in: Array(message.utf8)) == flaw)
    }
}
