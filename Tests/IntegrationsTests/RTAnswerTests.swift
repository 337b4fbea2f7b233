import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Synchronization
import Testing
import Transport

@testable import Effects

/// An answer of something that is no healthy RT, and what is made of it.
struct BadAnswer: CustomTestStringConvertible, Sendable {
    enum Verdict: String { case unreachable, refused, rejected }
    var testDescription: String
    var answer: ScriptedHTTP.Answer
    var verdict: Verdict
    var words = ""

    private static let json = ["Content-Type: application/json"]

    static let all: [BadAnswer] = [
        BadAnswer(testDescription: "cut", answer: .cut, verdict: .unreachable),
        BadAnswer(testDescription: "half an answer", answer: .truncated, verdict: .unreachable),
        BadAnswer(testDescription: "silence", answer: .stall, verdict: .unreachable),
        BadAnswer(testDescription: "garbage", answer: .garbage, verdict: .unreachable),
        BadAnswer(
            testDescription: "a web page", answer: .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"),
            verdict: .refused, words: "compare `url`"),
        BadAnswer(
            testDescription: "a page that calls itself JSON", answer: .reply(200, json, "<html>"), verdict: .refused),
        BadAnswer(testDescription: "JSON of another kind", answer: .reply(200, json, "[]"), verdict: .unreachable),
        BadAnswer(
            testDescription: "a wrong token", answer: .reply(401, json, #"{"message":"Unauthorized"}"#),
            verdict: .refused, words: "token"),
        BadAnswer(testDescription: "no right", answer: .reply(403, json, "{}"), verdict: .refused, words: "right"),
        BadAnswer(testDescription: "bad JSON of ours", answer: .reply(400, json, "{}"), verdict: .rejected),
        BadAnswer(
            testDescription: "too many requests", answer: .reply(429, json + ["Retry-After: 600"], "{}"),
            verdict: .unreachable),
        BadAnswer(testDescription: "500", answer: .reply(500, json, "{}"), verdict: .unreachable),
        BadAnswer(testDescription: "a gateway's page", answer: .reply(502, [], "<html>"), verdict: .unreachable),
        BadAnswer(
            testDescription: "deeper than anybody reads",
            answer: .reply(200, json, String(repeating: "[", count: 100_000)), verdict: .refused),
    ]
}

struct RTAnswerTests {
    /// The value that a search asks a field for.
    private static func asked(_ target: String) -> String? {
        let items = URLComponents(string: target)?.queryItems ?? []
        let query = items.first { $0.name == "query" }?.value ?? ""
        let parts = query.split(separator: "'", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    private func verdict(_ error: HelpdeskError) -> BadAnswer.Verdict? {
        switch error {
        case .unreachable: .unreachable
        case .refused: .refused
        case .rejected: .rejected
        case .busy, .missing: nil
        }
    }

    @Test(arguments: BadAnswer.all)
    func `a bad answer to a question is told apart`(bad: BadAnswer) async throws {
        let peer = try ScriptedHTTP { _, _ in bad.answer }
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let helpdesk = try RTBench.connector(loop, port: peer.port, patience: .milliseconds(600))
        do {
            _ = try await helpdesk.ticket("C-1.r1.x")
            Issue.record("it was believed")
        } catch let error as HelpdeskError {
            #expect(verdict(error) == bad.verdict, "\(error)")
            #expect(bad.words.isEmpty || "\(error)".contains(bad.words), "\(error)")
            #expect(!"\(error)".contains("secret"), "\(error)")
        }
        peer.stop()
    }

    @Test func `a ticket that changes between reading and writing is read again`() async throws {
        let tags = Mutex(["vip"])
        let id = Mutex("")
        let peer = try ScriptedHTTP { request, _ in
            let json = ["Content-Type: application/json"]
            func ticket() -> String {
                let list = tags.withLock { $0 }.map { "\"\($0)\"" }.joined(separator: ",")
                if let asked = Self.asked(request.target) { id.withLock { $0 = asked } }
                let own = id.withLock { $0 }
                return
                    #"{"id":7,"Status":"open","LastUpdated":"2026-11-26T21:10:46Z","CustomFields":[{"name":"Tags","values":[\#(list)]},{"name":"External ID","values":["\#(own)"]}]}"#
            }
            guard request.method == "PUT" else {
                return request.target.contains("/tickets?")
                    ? .reply(200, json, #"{"items":[\#(ticket())]}"#)
                    : .reply(200, json + ["ETag: \"\(tags.withLock { $0.count })\""], ticket())
            }
            guard request.headers["if-match"] != "\"1\"" else {
                // A person was faster.
                tags.withLock { $0.append("urgent") }
                return .reply(412, json, #"{"message":"Precondition Failed"}"#)
            }
            #expect(request.headers["if-match"] == "\"2\"")
            tags.withLock { $0.append("ai_answered") }
            #expect(String(decoding: request.body, as: UTF8.self).contains(#"["vip","urgent","ai_answered"]"#))
            return .reply(200, json, #"["Tags ai_answered added"]"#)
        }
        let loop = try HTTPLoop()
        let desk = try TicketDesk(try RTBench.connector(loop, port: peer.port))
        try await desk.plan([.tags(add: ["answered"], remove: [])], from: "kim@customer.test", id: "a@customer.test")
        try await desk.work()
        #expect(try await desk.effects().map(\.state) == [.done])
        #expect(tags.withLock { $0 } == ["vip", "urgent", "ai_answered"])
        loop.shutDown()
        peer.stop()
        try await desk.end()
    }

    /// A page of attachments, none of which is ours.
    private static let fullPage =
        "{\"items\":[" + Array(repeating: #"{"id":"1","Subject":"other"}"#, count: 100).joined(separator: ",") + "]}"

    /// What RT says of the attachments of a ticket, and why nothing is written to it then.
    @Test(arguments: [
        (fullPage, "5,000"), ("{}", "has no list"), (#"{"items":null}"#, "has no list"),
        (#"{"message":"kim@customer.test"}"#, "has no list"),
    ])
    func `what cannot be looked through is not written to`(answer: String, words: String) async throws {
        let peer = try ScriptedHTTP { request, _ in
            // It is patient, in the one way that a client of ours reads as a rate: else a test would wait for its turn.
            let head = ["Content-Type: application/json", "X-Shopify-Shop-Api-Call-Limit: 1/20000"]
            let own = Self.asked(request.target) ?? ""
            let ticket =
                #"{"id":7,"Status":"open","CustomFields":[{"name":"External ID","values":["\#(own)"]}]}"#
            if request.target.contains("/attachments") { return .reply(200, head, answer) }
            return .reply(200, head, request.target.contains("/tickets?") ? #"{"items":[\#(ticket)]}"# : ticket)
        }
        let loop = try HTTPLoop()
        let desk = try TicketDesk(try RTBench.connector(loop, port: peer.port))
        let note = TicketNote(text: "short", marker: "replyd/x", record: nil)
        try await desk.plan([.note(note)], from: "kim@customer.test", id: "a@customer.test")
        try await desk.work()
        let effect = try #require(try await desk.effects().first)
        #expect(effect.state != .done && effect.why?.contains(words) ?? false, "\(effect.why ?? "")")
        #expect(!(effect.why ?? "").contains("@"))
        #expect(peer.requests.allSatisfy { $0.method == "GET" })
        loop.shutDown()
        peer.stop()
        try await desk.end()
    }

    @Test(arguments: [#"{"items":null}"#, #"{"items":[{"id":"many"}]}"#, #"{"items":[{}]}"#])
    func `an answer with a ticket that cannot be read makes no second one`(answer: String) async throws {
        let peer = try ScriptedHTTP { _, _ in .reply(200, ["Content-Type: application/json"], answer) }
        let loop = try HTTPLoop()
        let desk = try TicketDesk(try RTBench.connector(loop, port: peer.port))
        try await desk.plan([.new(from: "kim@customer.test", id: "a")], from: "kim@customer.test", id: "a")
        try await desk.work()
        #expect(peer.requests.allSatisfy { $0.method == "GET" })
        #expect(try await desk.effects().allSatisfy { $0.state == .planned })
        loop.shutDown()
        peer.stop()
        try await desk.end()
    }

    @Test func `what RT says it did and did not do is no receipt`() async throws {
        let peer = try ScriptedHTTP { request, _ in
            let json = ["Content-Type: application/json"]
            let own = Self.asked(request.target) ?? ""
            let ticket =
                #"{"id":"7","Status":"new","Queue":{"id":"3"},"Owner":{"id":"Nobody"},"Priority":"0","CustomFields":[{"name":"External ID","values":["\#(own)"]}]}"#
            if request.method == "PUT" { return .reply(200, json, #"["Ticket 7: That user does not exist"]"#) }
            return .reply(200, json, request.target.contains("/tickets?") ? #"{"items":[\#(ticket)]}"# : ticket)
        }
        let loop = try HTTPLoop()
        let desk = try TicketDesk(try RTBench.connector(loop, port: peer.port))
        try await desk.plan(
            [.update(TicketChange(status: .open, escalates: true, team: "legal"))], from: "kim@customer.test",
            id: "a@customer.test")
        try await desk.work()
        let effect = try #require(try await desk.effects().first)
        #expect(effect.state == .failed && effect.why?.contains("did not set status, owner mara, priority") ?? false)
        #expect(desk.lastTrouble??.words.contains("a ticket could not be kept") ?? false)
        loop.shutDown()
        peer.stop()
        try await desk.end()
    }
}
