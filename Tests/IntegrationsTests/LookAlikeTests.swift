import Foundation
import JSON
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Effects
@testable import Integrations

/// What looks alike is not the same: Swift's own comparison of texts takes it for the same.
@Suite(.serialized)
struct LookAlikeTests {
    /// The sign of kelvin, which folds to k.
    private static let kelvin = "\u{212A}im@customer.test"
    /// One letter, and a letter with an accent behind it.
    private static let one = "ai_caf\u{E9}"
    private static let two = "ai_cafe\u{301}"

    @Test func `tags are compared as bytes`() {
        #expect(Self.one == Self.two)
        let change = TagChange(add: ["caf\u{E9}"], remove: ["x", "cafe\u{301}"], prefix: "ai_")
        #expect(change.unwanted.count == 2)
        let standing = [Self.two, "vip"]
        #expect(change.missing(in: standing).map { Array($0.utf8) } == [Array(Self.one.utf8)])
        #expect(change.present(in: standing).map { Array($0.utf8) } == [Array(Self.two.utf8)])
        #expect(change.applied(to: standing).map { Array($0.utf8) } == [Array("vip".utf8), Array(Self.one.utf8)])
        #expect(change.isDone(in: [Self.one]) && !change.isDone(in: [Self.one, Self.two]))
        // An accent on the last sign of the prefix makes it another sign, to Swift.
        #expect(
            ["ai_\u{301}x", "ai", "\u{FF41}i_x"].ownWords("ai_").map { Array($0.utf8) } == [Array("\u{301}x".utf8)])
    }

    @Test func `an address with a sign that only looks like a letter is another's`() {
        #expect(Self.kelvin.lowercased() == "kim@customer.test")
        #expect(!TicketWords.isSame(Self.kelvin, "kim@customer.test"))
        #expect(TicketWords.isSame("Kim@Customer.test", "kim@customer.test"))
    }

    @Test func `the Greek question mark parts no tags`() throws {
        let tags = "vip\u{37E}ai_x;ai_answered"
        let settings = Salesforce.Settings(address: try #require(HTTPAddress("https://shop.my.salesforce.test")))
        let row = JSONValue.object([
            "Id": .text("500000000000001AAA"), "SystemModstamp": .text("2026-11-26T21:10:46.000+0000"),
            settings.tagsField: .text(tags),
        ])
        #expect(SalesforceCase(row, settings)?.tags.count == 2)
    }

    @Test func `a ticket of a look-alike address is not taken over in Zendesk`() async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        let desk = try TicketDesk(bench.helpdesk)
        let who = "kim@customer.test"
        let answers = [
            #"{"tickets":[]}"#, #"{"results":[\#(Self.ticket)]}"#, #"{"user":{"id":5,"email":"\#(Self.kelvin)"}}"#,
        ]
        bench.fake.answerNext(answers.map { .reply(200, ["Content-Type: application/json"], $0) })
        try await desk.plan([.new(from: who, id: "a")], from: who, id: "a")
        try await desk.work()
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        #expect(bench.fake.requests.contains { $0.method == "POST" && $0.target == "/api/v2/tickets.json" })
        #expect(!bench.fake.requests.contains { $0.method == "PUT" })
        try await desk.end()
    }

    private static let ticket =
        #"{"id":9,"external_id":null,"status":"open","requester_id":5,"tags":[],"updated_at":"2026-11-26T21:10:46Z"}"#

    @Test func `a field of RT that differs in case is another's`() async throws {
        let item =
            #"{"id":7,"Status":"open","LastUpdated":"2026-11-26T21:10:46Z","CustomFields":[{"name":"External ID","values":["c-1.R1.x"]}]}"#
        let peer = try ScriptedHTTP { _, _ in
            .reply(200, ["Content-Type: application/json"], #"{"items":[\#(item)]}"#)
        }
        let loop = try HTTPLoop()
        defer {
            loop.shutDown()
            peer.stop()
        }
        let helpdesk = try RTBench.connector(loop, port: peer.port)
        #expect(try await helpdesk.ticket("C-1.r1.x") == nil)
        #expect(try await helpdesk.ticket("c-1.R1.x")?.reference == "7")
    }
}
