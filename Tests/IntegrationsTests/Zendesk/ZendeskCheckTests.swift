import Foundation
import Integrations
import Loopback
import Resolution
import Testing

/// What `replyd doctor` says of an account, in one line and by reading only.
@Suite(.serialized)
struct ZendeskCheckTests {
    private func wrong(_ bench: ZendeskBench) async throws -> String {
        do {
            let line = try await bench.zendesk.check()
            Issue.record("nothing was wrong: \(line)")
            return ""
        } catch let error as HelpdeskError {
            #expect(!"\(error)".contains("\n") && !"\(error)".contains("secret"))
            return "\(error)"
        }
    }

    @Test func `a good account is one line with its quota, and nothing is written`() async throws {
        let bench = try ZendeskBench(resolves: true)
        defer { bench.end() }
        let line = try await bench.zendesk.check()
        #expect(line == "Zendesk at 127.0.0.1 knows us as agent, 700 requests a minute, 670 left")
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" })
    }

    @Test func `a field that is switched off or must be filled is named`() async throws {
        let bench = try ZendeskBench(resolves: true)
        defer { bench.end() }
        bench.fake.setField("priority", isActive: false, isRequired: false)
        #expect(try await wrong(bench).contains("the ticket field for the priority is switched off"))
        bench.fake.setField("priority", isActive: true, isRequired: false)
        bench.fake.setField("tagger", isActive: true, isRequired: true)
        #expect(try await wrong(bench).contains("solves no ticket without the fields 906"))
    }

    @Test func `a wrong token, a wrong number and a customer as owner are named`() async throws {
        let stranger = try ZendeskBench(token: "wrong-one")
        defer { stranger.end() }
        #expect(try await wrong(stranger).contains("refuses the token (401)"))
        let bench = try ZendeskBench(group: 99, owner: 1_000)
        defer { bench.end() }
        bench.fake.mail(from: "kim@customer.test", "Hello")
        let line = try await wrong(bench)
        #expect(line.contains("no group 99") && line.contains("1000 is no agent"), "\(line)")
    }

    @Test(arguments: [
        (#"{"user":{"id":null,"role":"end-user"}}"#, "does not know the token"),
        (#"{"user":{"id":5,"role":"end-user"}}"#, "is no agent"),
        (#"{"user":{"id":5,"role":"agent","ticket_restriction":"groups"}}"#, "a part of the tickets only (groups)"),
    ])
    func `a user who may not see everything is named`(answer: String, words: String) async throws {
        let bench = try ZendeskBench()
        defer { bench.end() }
        bench.fake.answerNext([.reply(200, ["Content-Type: application/json"], answer)])
        #expect(try await wrong(bench).contains(words))
    }

    @Test func `an account that is not there is named`() async throws {
        let bench = try ZendeskBench()
        bench.end()
        #expect(try await wrong(bench).contains("Zendesk"))
    }
}
