import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Testing
import Transport

struct ConnectAnswerTests {
    private static func error(_ status: Int, _ name: String) -> ScriptedHTTP.Answer {
        .reply(
            status, ["Content-Type: application/json", "x-amzn-ErrorType: \(name):http://internal.example/"],
            #"{"message":"kim@customer.test is private"}"#)
    }

    private static func json(_ text: String) -> ScriptedHTTP.Answer {
        .reply(200, ["Content-Type: application/json"], text)
    }

    @Test(arguments: [
        ("cut", ScriptedHTTP.Answer.cut, "unreachable", ""), ("half an answer", .truncated, "unreachable", ""),
        ("silence", .stall, "unreachable", ""), ("garbage", .garbage, "unreachable", ""),
        ("HTML", .reply(200, ["Content-Type: text/html"], "<!DOCTYPE html>"), "refused", "page instead of JSON"),
        ("half JSON", json("{\"cas"), "refused", ""), ("no list", json("{}"), "unreachable", "has no list"),
        ("an empty answer", json(""), "unreachable", "has no list"),
        ("a case without an id", json(#"{"cases":[{"fields":[]}]}"#), "unreachable", "no case"),
        ("an id that leads elsewhere", json(#"{"cases":[{"caseId":"../x"}]}"#), "unreachable", "no case"),
        ("throttled", error(429, "ThrottlingException"), "unreachable", "too many"),
        ("throttled with 400", error(400, "ThrottlingException"), "unreachable", "too many"),
        ("500", error(500, "InternalServerException"), "unreachable", "500 InternalServerException"),
        ("a gateway's page", .reply(502, [], "<html>"), "unreachable", "502"),
        ("no right", error(403, "AccessDeniedException"), "refused", "IAM policy"),
        ("an unknown key", error(403, "UnrecognizedClientException"), "refused", "access key"),
        ("keys that ended", error(403, "ExpiredTokenException"), "refused", "access key"),
        ("a clock that goes wrong", error(403, "InvalidSignatureException"), "refused", "clock"),
        ("no domain", error(404, "ResourceNotFoundException"), "refused", "compare `domain`"),
        ("a bad request", error(400, "ValidationException"), "rejected", "400 ValidationException"),
        ("a name that is text", error(400, "kim@customer.test"), "rejected", "answers 400"),
        (
            "a name in the body",
            .reply(400, ["Content-Type: application/json"], ##"{"__type":"com.example#ThrottlingException"}"##),
            "unreachable", "too many"
        ),
    ])
    func `a bad answer is believed nothing`(
        name: String, answer: ScriptedHTTP.Answer, verdict: String, words: String
    ) async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        bench.fake.answerNext(Array(repeating: answer, count: 20))
        do {
            let found = try await bench.helpdesk.ticket("C-1.x")
            Issue.record("\(name) was believed: \(String(describing: found))")
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
            #expect(!"\(error)".contains(ConnectFake.secretKey) && !"\(error)".contains("customer.test"), "\(error)")
        }
    }

    @Test func `while Amazon Connect is down its rows wait, and afterwards all is done`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        try await waits(bench, "Amazon Connect, reading cases: it answers 503")
    }

    @Test func `what is set up wrong is said in one line`() async throws {
        let bench = try ConnectBench()
        defer { bench.end() }
        let findings = await bench.helpdesk.examine()
        #expect(findings.count == 8 && findings.allSatisfy { $0.remedy == nil }, "\(findings)")
        let bad = try ConnectBench { settings in
            settings.tagsField = "no-such-field"
            settings.idField = "status"
            settings.template = "none"
            settings.words = AmazonConnect.Words(open: "offen")
            settings.customers = .domain("arn:aws:profile:eu-central-1:123456789012:domains/none", name: "none")
            settings.tasks?.instance = "arn:aws:connect:eu-central-1:123456789012:instance/none"
        }
        defer { bad.end() }
        let remedies = await bad.helpdesk.examine().filter { $0.remedy != nil }
        for words in [
            "no-such-field is not there", "status is a SingleSelect", "template is not there",
            "domain of profiles none",
            "instance is not there",
        ] {
            #expect(remedies.contains { $0.what.contains(words) }, "\(words): \(remedies)")
        }
        #expect(remedies.contains { $0.remedy?.contains("there is no offen") ?? false }, "\(remedies)")
        let unknown = try ConnectBench(accessKey: "AKIDWRONG")
        defer { unknown.end() }
        let refused = await unknown.helpdesk.examine()
        #expect(refused.count == 1 && refused[0].what.contains("access key") && refused[0].remedy != nil)
    }

    @Test func `names that lead elsewhere are known`() {
        typealias Customers = AmazonConnect.Customers
        let domain = "arn:aws:profile:eu-central-1:123456789012:domains/shop"
        #expect(Customers(domain) == .domain(domain, name: "shop"))
        #expect(Customers("\(domain)/profiles/1") == .one("\(domain)/profiles/1"))
        for text in [
            "", domain + "/", domain + "/x/y", "arn:aws:s3:a:b:domains/x", domain.replacing("shop", with: "a b"),
        ] {
            #expect(Customers(text) == nil, "\(text)")
        }
        #expect(AmazonConnect.Places(region: "eu-central-1")?.hosts.first == "cases.eu-central-1.amazonaws.com")
        #expect(AmazonConnect.Places(region: "evil.example/") == nil && AmazonConnect.Places(region: "") == nil)
        #expect(AmazonConnect.Tasks(instance: "arn:aws:connect:r:1:instance/a/b", target: .flow("x")) == nil)
    }
}
