import Mail
import Resolution
import Testing
import Understanding

import struct Foundation.Date

/// One-time codes: sent for one action, good for nothing else.
struct ChallengeTests {
    private static let new = Runbook.Input(name: "new", kind: .email, ask: "which-email")
    private static let book = Books.book(
        [
            .lookup("customer"), .prove(template: "code-sent"), .action(ActionStep(verb: "email", of: "customer")),
            .say(template: "email-changed"),
        ], inputs: [new])

    private static func begun() throws -> Play {
        var play = Play(book)
        play.run.collected["new"] = Collected(value: "mara@new.test", message: 1, start: 0, end: 13)
        play.tell(.start)
        let owner = Customer(id: "7", name: "Mara Quist", email: try #require(Sample.address()))
        play.tell(.found(Findings(customer: owner)))
        return play
    }

    private static let right = Collected(value: "12345678", message: 2, start: 0, end: 8)

    @Test func `a code is sent before the action, and the action follows the right one only`() throws {
        var play = try Self.begun()
        #expect(play.run.said.map(\.carriesCode) == [true] && play.said() == ["code-sent"])
        #expect(play.run.waitingFor == .customer && play.run.challenge?.ordinal == 1)
        play.tell(.proved(Self.right))
        #expect(play.run.challenge?.answer == "12345678")
        #expect(
            play.requests == [.act(.email(to: Handle("new")), approveOver: nil, alwaysApprove: false)])
    }

    @Test func `three wrong codes end with a person, each after a new code`() throws {
        var play = try Self.begun()
        let first = play.run.challenge
        play.tell(.proved(nil))
        #expect(play.run.challenge?.ordinal == 2 && play.run.challenge != first && play.run.waitingFor == .customer)
        play.tell(.proved(nil))
        play.tell(.proved(nil))
        #expect(play.run.state == .handedOver && play.run.reason == .identity)
    }

    @Test func `a code is for what it was sent for: another address needs another code`() throws {
        var play = try Self.begun()
        play.run.collected["new"]?.value = "thief@new.test"
        play.tell(.proved(Self.right))
        #expect(play.run.state == .handedOver && play.run.reason == .identity)
    }

    @Test func `below the address on file no code is sent`() throws {
        var play = Play(Self.book, level: .l1)
        play.run.collected["new"] = Collected(value: "mara@new.test", message: 1, start: 0, end: 13)
        play.tell(.start)
        #expect(play.run.challenge == nil)
    }

    @Test(arguments: [
        ("12345678", ["12345678"]), ("it is 1234 5678, thanks", ["12345678"]), ("1234-5678", ["12345678"]),
        ("1234 567", []), ("123456789", []), ("12 34 56 78", []), ("call 1234567 or 12345678", ["12345678"]),
        ("no number", []),
        ("12345678 or 87654321", []),
    ])
    func `one message holds one code at most, eight digits with one gap`(text: String, expected: [String]) {
        #expect(PlainNumbers.code(in: text).map(\.value) == expected.first)
    }
}

@Test func `what is to be tried is said once, one after the other, and what was tried goes to the person`() {
    let steps: [Step] = [
        .attempt(template: "a"), .attempt(template: "b"), .attempt(template: "a"), .handoff(.actionFailed),
    ]
    var play = Play(Books.book(steps, identity: .l1, inputs: []), level: .l1)
    play.tell(.start)
    #expect(play.said() == ["a"] && play.run.waitingFor == .customer)
    play.tell(.answered(Event.Reply(message: 2, text: "No.", entities: [])))
    #expect(play.said() == ["b"])
    var helped = play
    helped.tell(.answered(Event.Reply(message: 3, text: "Yes!", entities: [])))
    #expect(helped.run.state == .done)
    play.tell(.answered(Event.Reply(message: 3, text: "No", entities: [])))
    #expect(play.run.state == .handedOver && play.run.reason == .actionFailed)
    #expect(play.run.notes.filter { $0.contains("did not help") }.count == 2)
}
