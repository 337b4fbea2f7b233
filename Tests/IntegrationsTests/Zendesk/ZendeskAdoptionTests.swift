import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

/// A case that began in a ticket is worked in that ticket.
@Suite(.serialized)
struct ZendeskAdoptionTests {
    private static func works(in number: String, _ marker: String) -> [TicketWork] {
        var ticket = NewTicket(
            subject: "Lamp", text: "Where is it?", requester: "kim@customer.test", isAuthenticated: false,
            messageIDs: [])
        ticket.existing = number
        return [
            .create(ticket), .tags(add: ["handover"], remove: []),
            .note(TicketNote(text: "A person is needed.", marker: marker, record: nil)),
            .update(TicketChange(status: .open, escalates: true, team: "legal")),
        ]
    }

    private func take(_ desk: TicketDesk, _ page: IntakePage) async throws {
        for message in page.messages { _ = try await desk.take(message) }
    }

    @Test(arguments: [LostAnswer?.none, .cut, .half, .stall])
    func `the ticket is taken, no second is made, and a lost answer changes nothing`(lost: LostAnswer?) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let intake = ZendeskIntake(bench.zendesk)
        let cursor = try await bench.firstContact(intake)
        let number = bench.fake.mail(from: "kim@customer.test", "Where is it?")
        try await take(desk, try await intake.messages(since: cursor))
        let file = try await desk.plan(Self.works(in: number, "replyd/one"))
        if let lost { bench.steal("PUT /api/v2/tickets/", lost == .cut ? .cut : lost == .half ? .half : .stall) }
        try await desk.work(waiting: 8)
        #expect(bench.stolen == (lost == nil ? 0 : 1))
        let id = desk.ledger.ticketID(of: file)
        let ours = bench.fake.tickets(id)
        #expect(ours.map(\.number) == [number])
        let seen = try #require(ours.first)
        #expect(seen.tags.contains("ai_handover") && seen.status == "open")
        #expect(seen.notes.count { $0.text.contains("ref: replyd/one") } == 1)
        #expect(bench.fake.said(in: number) == ["Where is it?"])
        #expect(bench.fake.ticket(String((Int(number) ?? 0) + 1)) == nil)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }

    @Test func `a ticket that has another's id is worked in by its number, and keeps that id`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let intake = ZendeskIntake(bench.zendesk)
        let cursor = try await bench.firstContact(intake)
        let number = bench.fake.mail(from: "kim@customer.test", "Where is it?")
        bench.fake.set(id: "another-programs", of: number)
        try await take(desk, try await intake.messages(since: cursor))
        _ = try await desk.plan(Self.works(in: number, "replyd/two"))
        try await desk.work(waiting: 8)
        let seen = try #require(bench.fake.ticket(number))
        #expect(bench.fake.tickets("another-programs").map(\.number) == [number])
        #expect(seen.tags.contains("ai_handover") && seen.notes.contains { $0.text.contains("ref: replyd/two") })
        #expect(bench.fake.ticket(String((Int(number) ?? 0) + 1)) == nil)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }
}
