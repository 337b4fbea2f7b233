import Crypto
import CryptoExtras
import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

@testable import Effects

struct SalesforceAnswerTests {
    private static func json(_ status: Int, _ code: String, _ fields: String = "[]") -> ScriptedHTTP.Answer {
        .reply(
            status, ["Content-Type: application/json;charset=UTF-8"],
            #"[{"errorCode":"\#(code)","message":"kim@customer.test is private","fields":\#(fields)}]"#)
    }

    @Test(arguments: [
        ("cut", ScriptedHTTP.Answer.cut, "unreachable", ""), ("half an answer", .truncated, "unreachable", ""),
        ("silence", .stall, "unreachable", ""), ("garbage", .garbage, "unreachable", ""),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "refused", "My Domain"),
        ("half JSON", .reply(200, ["Content-Type: application/json"], "{\"rec"), "refused", "My Domain"),
        (
            "deeper than anybody reads",
            .reply(200, ["Content-Type: application/json"], String(repeating: "[", count: 2_000)), "refused", ""
        ),
        ("no list", .reply(200, ["Content-Type: application/json"], "{}"), "unreachable", "has no list"),
        (
            "rows that are no cases",
            .reply(200, ["Content-Type: application/json"], #"{"done":true,"records":[{"Id":"1"}]}"#), "unreachable",
            "no case"
        ),
        (
            "a next page elsewhere",
            .reply(
                200, ["Content-Type: application/json"],
                #"{"done":false,"records":[],"nextRecordsUrl":"https://other.example/x"}"#), "unreachable", "nowhere"
        ),
        (
            "another's row",
            .reply(
                200, ["Content-Type: application/json"],
                #"{"done":true,"records":[{"Id":"500000000000001AAA","AI_Thread_Id__c":"other","SystemModstamp":"2026-11-26T21:10:46.000+0000"}]}"#
            ), "nothing", ""
        ),
        ("the quota", json(403, "REQUEST_LIMIT_EXCEEDED"), "unreachable", "24 hours"),
        ("429", .reply(429, ["Content-Type: text/plain"], "wait"), "unreachable", ""),
        ("503", .reply(503, ["Content-Type: text/html"], "<html>"), "unreachable", ""),
        ("no right", json(403, "INSUFFICIENT_ACCESS"), "refused", "permissions"),
        ("an unknown field", json(400, "INVALID_FIELD"), "refused", "helpdesk.fields"),
        ("no such API", json(404, "NOT_FOUND"), "refused", "must know API v67.0"),
        ("a bad value", json(400, "STRING_TOO_LONG", #"["Subject"]"#), "rejected", "400 STRING_TOO_LONG: Subject"),
        ("a code that is text", json(400, "kim@customer.test"), "rejected", "answers 400"),
        ("an expired session for ever", json(401, "INVALID_SESSION_ID"), "refused", "just given (401)"),
    ])
    func `a bad answer is believed nothing`(
        name: String, answer: ScriptedHTTP.Answer, verdict: String, words: String
    ) async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.helpdesk.ticket("C-1.x")
            #expect(verdict == "nothing" && found == nil, "\(name) was believed: \(String(describing: found))")
        } catch let error as HelpdeskError {
            let kind =
                switch error {
                case .unreachable: "unreachable"
                case .busy: "busy"
                case .refused: "refused"
                case .rejected: "rejected"
                case .missing: "missing"
                }
            #expect(kind == verdict, "\(name): \(kind) \(error)")
            #expect(words.isEmpty || "\(error)".contains(words), "\(name): \(error)")
            #expect(!"\(error)".contains("secret") && !"\(error)".contains("customer.test"), "\(error)")
        }
    }

    @Test func `a locked row that stays locked is tried later`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.lock(20)
        let desk = try TicketDesk(bench.helpdesk)
        try await desk.plan([.new(from: "a@customer.test", id: "a@x")], from: "a@customer.test", id: "a@x")
        try await desk.work()
        let effect = try #require(try await desk.effects().first)
        #expect(effect.state == .planned && effect.why?.contains("locked by somebody else") ?? false)
        // It is this case's trouble, not the helpdesk's.
        #expect(desk.lastTrouble == nil)
        bench.fake.lock(0)
        try await desk.work(waiting: 3)
        #expect(try await desk.effects().allSatisfy { $0.state == .done })
        try await desk.end()
    }

    @Test func `who is not let in is told why, and no secret is`() async throws {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048).pemRepresentation
        let logins: [(Salesforce.Login, String)] = [
            (
                .clientCredentials(id: "replyd-app", secret: Secret("wrong-one")),
                "400 invalid_client): compare the client"
            ),
            (
                .key(
                    Secret("wrong-one"), id: "replyd-app", user: SalesforceFake.login,
                    audience: "https://login.salesforce.com"),
                "no private RSA key"
            ),
            (.key(Secret(key), id: "other", user: "x", audience: "https://login.salesforce.com"), "invalid_client_id"),
            (
                .key(Secret(key), id: "replyd-app", user: "x@shop.test", audience: "https://login.salesforce.com"),
                "this machine's clock"
            ),
        ]
        for (login, words) in logins {
            let bench = try SalesforceBench(login: login)
            defer { bench.end() }
            let findings = await bench.helpdesk.examine()
            #expect(findings.count == 1 && findings[0].what.contains(words) && findings[0].remedy != nil, "\(findings)")
            #expect(!"\(findings)".contains("wrong-one") && !"\(findings)".contains("PRIVATE"))
        }
    }

    @Test func `many questions at once sign in once`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let helpdesk = bench.helpdesk
        try await withThrowingDiscardingTaskGroup { group in
            for number in 0..<8 { group.addTask { _ = try await helpdesk.ticket("C-\(number).x") } }
        }
        #expect(bench.fake.signIns == 1)
    }

    @Test func `while Salesforce is down its rows wait, and afterwards all is done`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        try await waits(bench, "Salesforce, signing in: it answers 503")
    }

    @Test func `a token that leads to another host is not used`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        bench.fake.moveTo("https://eu9.my.salesforce.test")
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 1 && findings[0].what.contains("keeps this org at https://eu9.my.salesforce.test"))
        #expect(bench.fake.requests.allSatisfy { $0.target == "/services/oauth2/token" })
    }

    @Test func `what is set up wrong is said in one line`() async throws {
        let bench = try SalesforceBench()
        defer { bench.end() }
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 7 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        #expect(bench.fake.requests.allSatisfy { $0.method == "GET" || $0.target == "/services/oauth2/token" })
        let bad = try SalesforceBench(tagsField: "Tags__c", words: Salesforce.Words(new: "Neu", open: "open")) {
            $0.idField = "SuppliedName"
            $0.priority = "Urgent"
            $0.owners = ["legal": "005000000000099AAA", "ops": "00G000000000099AAA", "x": "mara"]
        }
        defer { bad.end() }
        let remedies = await bad.helpdesk.examine().filter { $0.remedy != nil }.map(\.what)
        for words in [
            "no unique external id", "no field Tags__c", "Status has no value Neu, Escalated",
            "Priority has no value Urgent", "no active user 005000000000099AAA", "no queue of cases 00G000000000099AAA",
            "mara is no id",
        ] {
            #expect(remedies.contains { $0.contains(words) }, "\(words): \(remedies)")
        }
    }

    @Test func `names and ids that could change a query are known`() {
        #expect(Salesforce.isFieldName("AI_Tags__c") && Salesforce.isFieldName("ns__Tags__c"))
        for name in ["", "1a", "a b", "a'", "a,b", "Contact.Email", String(repeating: "a", count: 81)] {
            #expect(!Salesforce.isFieldName(name), "\(name)")
        }
        #expect(Salesforce.isOwner("00G000000000031AAA") && Salesforce.isOwner("005000000000071"))
        #expect(!Salesforce.isOwner("500000000000071AAA") && !Salesforce.isOwner("00G' OR Id"))
    }
}
