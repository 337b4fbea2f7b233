import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Effects

/// The vendor's own models, signer and clients, of the Python package botocore.
@Suite(.enabled(if: PeerPython.has("botocore"), "needs botocore in .build/peers"))
struct ConnectModelTests {
    @Test func `every request of replyd's is signed and made as the vendor's models want it`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "o'neil+ü@customer.test"
        _ = await bench.helpdesk.examine()
        _ = bench.fake.make(requester: "other@customer.test")
        let update = TicketWork.update(TicketChange(status: .open, escalates: true, team: "legal"))
        let file = try await desk.plan(
            [
                .new(from: "kim@customer.test", id: "a@x"), .tags(add: ["answered"], remove: []),
                .note(TicketNote(text: "AI HAND-OFF: ünï", marker: "replyd/x", record: "{}")),
                .record(
                    TicketRecord(isIncoming: true, messageID: "a@x", subject: who, text: "Hello", date: desk.now)),
                update,
            ], from: "kim@customer.test", id: "a@x")
        try await desk.work()
        bench.fake.set(
            "status", "in_progress", of: try #require(try await bench.seen(desk.ledger.ticketID(of: file))).number)
        try await desk.plan([update], from: "kim@customer.test", id: "b@x", answering: "a@x")
        try await desk.work()
        _ = try await bench.helpdesk.changes(since: nil)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
        let exchanges = bench.fake.exchanges
        let outcome = try await check(exchanges)
        #expect(outcome.status == 0, "\(outcome.errors.suffix(600))")
        let asked = Set(outcome.output.split(whereSeparator: \.isWhitespace).map(String.init))
        #expect(
            asked == [
                "BatchGetField", "CreateCase", "CreateProfile", "CreateRelatedItem", "DescribeContact",
                "DescribeInstance", "GetCase", "GetDomain", "GetTemplate", "ListFieldOptions", "SearchCases",
                "SearchProfiles", "SearchRelatedItems", "StartTaskContact", "UpdateCase",
            ])
        // The checker can fail: a byte more is another signature, an unknown member another request.
        var wrong = try #require(exchanges.last)
        wrong.body += " "
        #expect(try await check([wrong]).errors.contains("another signature"))
        wrong = try #require(exchanges.first)
        wrong.target += "x"
        #expect(try await check([wrong]).status != 0)
    }

    private func check(_ exchanges: [ConnectFake.Exchange]) async throws -> ShellCommand.Outcome {
        try await ShellCommand.run(
            PeerPython.path,
            [PeerPython.script("connect-models.py"), "check", ConnectFake.accessKey, ConnectFake.secretKey],
            input: Array(try JSONEncoder().encode(exchanges)))
    }

    @Test func `the vendor's clients understand the fake`() async throws {
        let fake = try ConnectFake()
        defer { fake.stop() }
        let facts = [
            "region": ConnectFake.region, "domain": ConnectFake.domain, "template": ConnectFake.template,
            "idField": ConnectFake.idField, "profiles": ConnectFake.profiles, "instance": ConnectFake.instance,
            "flow": ConnectFake.flow, "quickConnect": ConnectFake.quickConnect,
        ]
        let outcome = try await ShellCommand.run(
            PeerPython.path,
            [
                PeerPython.script("connect-models.py"), "drive", "\(fake.port)", ConnectFake.accessKey,
                ConnectFake.secretKey, String(decoding: try JSONEncoder().encode(facts), as: UTF8.self),
            ])
        #expect(outcome.status == 0 && outcome.output == "understood\n", "\(outcome.errors.suffix(600))")
        let checked = try await check(
            fake.exchanges.filter { !$0.headers["authorization", default: ""].contains("unknown") })
        #expect(checked.status == 0, "\(checked.errors.suffix(600))")
    }
}
