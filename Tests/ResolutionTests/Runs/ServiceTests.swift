import Mail
import Resolution
import Testing

import struct Foundation.Date

// What a run does beside orders: diagnostics, appointments, shares of amounts.

@Test func `a diagnostic is read, and one that nobody connected goes to a person`() {
    let steps: [Step] = [
        .diagnose("router"),
        .branch(
            [.init(condition: .test(fact: "diagnostic.online", .equals("true")), steps: [.say(template: "on")])],
            otherwise: [.say(template: "off")]),
    ]
    var play = Play(Books.book(steps, inputs: []))
    play.tell(.start)
    #expect(play.requests == [.lookup(.diagnostic(name: "router", order: nil))])
    var missing = play
    play.tell(.found(Findings(diagnosis: Facts(["online": .flag(true)]))))
    #expect(play.said() == ["on"] && play.run.state == .done)
    missing.tell(.notFound)
    #expect(missing.run.state == .handedOver && missing.run.reason == .actionFailed)
}

@Test func `an appointment is booked for the time that was said, moved and cancelled for its customer`() throws {
    let at = Date(timeIntervalSince1970: 1_772_791_200)
    let owner = Customer(id: "7", name: "Mara Quist", email: try #require(Sample.address()))
    var run = Shop.run()
    run.owner = owner
    run.collected["when"] = Collected(value: notation(of: at), message: 1, start: 0, end: 5)
    #expect(notation(of: at) == "2026-03-06T10:00Z" && run.collected["when"]?.moment == at)
    let book = Proposal.appointment(nil, at: Handle("when"))
    let move = Proposal.appointment(Handle("appointment#1"), at: Handle("when"))
    let cancel = Proposal.appointment(Handle("appointment#1"), at: nil)
    #expect(book.action(run: run) == .appointment(id: nil, customer: owner.id, at: at))
    #expect(move.action(run: run) == nil && cancel.action(run: run) == nil)
    run.appointment = Appointment(id: "AP-1", customer: owner.id, service: "inspection", at: at)
    #expect(move.action(run: run) == .appointment(id: "AP-1", customer: owner.id, at: at))
    #expect(cancel.action(run: run) == .appointment(id: "AP-1", customer: owner.id, at: nil))
    #expect(Proposal.appointment(nil, at: nil).action(run: run) == nil)
    run.collected["when"]?.value = "tomorrow"
    #expect(book.action(run: run) == nil)
}

@Test(arguments: [(0, 0), (1, 0), (7, 1), (99, 19), (100, 20), (7_999, 1_599)])
func `a share of an amount is rounded down`(_ minor: Int, _ fifth: Int) {
    let whole = Money(minor: minor, currency: "EUR")
    #expect(whole.share(percent: 20)?.minor == fifth && whole.share(percent: 100) == whole)
    #expect(whole.share(percent: 0) == nil && whole.share(percent: 101) == nil)
    #expect(Money(minor: Int.max, currency: "EUR").share(percent: 100)?.minor == Int.max)
}
