import Foundation
import Loopback
import Store
import Testing

@testable import Transport

/// What a peer did, and what must be said about it.
struct HTTPFault: CustomTestStringConvertible, Sendable {
    enum Ending: String { case notExecuted, unknown, answered }
    var testDescription: String
    var answer: ScriptedHTTP.Answer
    var ending: Ending
    /// How often the peer was asked by a POST that must not be repeated, and by a GET.
    var posts = 1
    var gets: Int
    var status: Int?

    static let all: [HTTPFault] = [
        HTTPFault(testDescription: "a good answer", answer: .reply(200, [], "ok"), ending: .answered, gets: 1),
        HTTPFault(testDescription: "cut", answer: .cut, ending: .unknown, gets: 4),
        HTTPFault(testDescription: "RST", answer: .reset, ending: .unknown, gets: 4),
        HTTPFault(testDescription: "stall", answer: .stall, ending: .unknown, gets: 1),
        HTTPFault(testDescription: "slow", answer: .slow(1), ending: .answered, gets: 1),
        HTTPFault(testDescription: "garbage", answer: .garbage, ending: .unknown, gets: 4),
        HTTPFault(testDescription: "half a body", answer: .truncated, ending: .unknown, gets: 4),
        HTTPFault(
            testDescription: "too large, and said so", answer: .large(9_000, announced: true), ending: .unknown, gets: 1
        ),
        HTTPFault(
            testDescription: "too large", answer: .large(9_000, announced: false), ending: .unknown, gets: 1),
        HTTPFault(testDescription: "an endless head", answer: .endlessHead, ending: .unknown, gets: 1),
        HTTPFault(testDescription: "404", answer: .reply(404), ending: .answered, gets: 1, status: 404),
        HTTPFault(testDescription: "500", answer: .reply(500), ending: .answered, gets: 4, status: 500),
        HTTPFault(
            testDescription: "429 for ten minutes", answer: .reply(429, ["Retry-After: 600"]), ending: .answered,
            gets: 1, status: 429),
        HTTPFault(
            testDescription: "another host", answer: .reply(302, ["Location: https://evil.test/"]), ending: .answered,
            gets: 1, status: 302),
    ]
}

struct HTTPClientTests {
    private static func client(_ loop: HTTPLoop, caFile: String? = nil, hosts: [String] = ["127.0.0.1"]) -> HTTPClient {
        HTTPClient(
            loop, egress: Egress(hosts), caFile: caFile, clock: { Date(timeIntervalSince1970: 1_795_424_707) },
            jitter: { 0.002 })
    }

    private static func request(
        _ method: HTTPRequest.Method, _ port: Int, secure: Bool = false, host: String = "127.0.0.1"
    ) throws -> HTTPRequest {
        let address = try #require(HTTPAddress("\(secure ? "https" : "http")://\(host):\(port)/orders"))
        return HTTPRequest(
            method, address, body: method == .post ? Array("{}".utf8) : [], deadline: .seconds(8),
            largestResponse: 4_000)
    }

    private static func kind(_ outcome: HTTPOutcome) -> HTTPFault.Ending {
        switch outcome {
        case .notExecuted: .notExecuted
        case .unknown: .unknown
        case .answered: .answered
        }
    }

    @Test(arguments: HTTPFault.all) func `only what can do no harm is repeated`(fault: HTTPFault) async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        for method in [HTTPRequest.Method.post, .get] {
            let peer = try ScriptedHTTP { _, _ in fault.answer }
            var request = try Self.request(method, peer.port)
            if case .stall = fault.answer { request.deadline = .milliseconds(400) }
            request.followsRedirects = true
            let outcome = await Self.client(loop).read(request, for: .search)
            #expect(Self.kind(outcome) == fault.ending, "\(method): \(outcome)")
            if let status = fault.status, case .answered(let response) = outcome { #expect(response.status == status) }
            #expect(peer.requests.count == (method == .post ? fault.posts : fault.gets), "\(method)")
            peer.stop()
        }
    }

    @Test func `a closed port and a host without safe TLS are provably not executed`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, _ in .reply(200) }
        let secure = await Self.client(loop).read(try Self.request(.post, peer.port, secure: true), for: .search)
        #expect(Self.kind(secure) == .notExecuted && peer.requests.isEmpty)
        peer.stop()
        let closed = await Self.client(loop).read(try Self.request(.post, 1), for: .search)
        #expect(Self.kind(closed) == .notExecuted)
    }

    @Test func `a used connection that ends does not repeat a POST`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, number in number == 2 ? .cut : .reply(200) }
        let client = Self.client(loop)
        #expect(Self.kind(await client.read(try Self.request(.get, peer.port))) == .answered)
        #expect(Self.kind(await client.read(try Self.request(.post, peer.port), for: .search)) == .unknown)
        #expect(peer.requests.map(\.method) == ["GET", "POST"])
        #expect(Self.kind(await client.read(try Self.request(.get, peer.port))) == .answered)
    }

    @Test func `a key makes a POST repeatable, and a refusal that promises so, too`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, number in number == 1 ? .cut : .reply(200) }
        var request = try Self.request(.post, peer.port)
        request.setIdempotencyKey(try #require(HTTPHeader("Idempotency-Key", "k1")))
        #expect(Self.kind(await Self.client(loop).read(request, for: .search)) == .answered)
        #expect(peer.requests.map { $0.headers["idempotency-key"] } == ["k1", "k1"])

        let busy = try ScriptedHTTP { _, number in number == 1 ? .reply(429, ["Retry-After: 0"]) : .reply(201) }
        var second = try Self.request(.post, busy.port)
        second.refusalIsNoExecution = true
        let response = try await Self.client(loop).read(second, for: .search).response()
        #expect(response.status == 201 && busy.requests.count == 2)
    }

    /// The order is gone because the first attempt cancelled it: "404" is no proof that nothing was done.
    @Test(arguments: [ScriptedHTTP.Answer.cut, .truncated, .reply(500)])
    func `a refusal of a repetition is no proof that the first attempt did nothing`(
        first: ScriptedHTTP.Answer
    ) async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        for status in [404, 409, 422] {
            let peer = try ScriptedHTTP { _, number in number == 1 ? first : .reply(status) }
            var request = try Self.request(.post, peer.port)
            request.setIdempotencyKey(try #require(HTTPHeader("Idempotency-Key", "k1")))
            #expect(Self.kind(await Self.client(loop).read(request, for: .search)) == .unknown, "\(status)")
            #expect(peer.requests.count == 2)
            let looking = try ScriptedHTTP { _, number in number == 1 ? first : .reply(status) }
            #expect(Self.kind(await Self.client(loop).read(try Self.request(.get, looking.port))) == .answered)
        }
    }

    @Test func `a host that asks for patience is not asked before`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, _ in .reply(200, ["X-RateLimit-Remaining: 1", "X-RateLimit-Reset: 3000"]) }
        let client = Self.client(loop)
        for _ in 1...2 { _ = await client.read(try Self.request(.get, peer.port)) }
        let third = await client.read(try Self.request(.get, peer.port))
        guard case .notExecuted(let error) = third else {
            Issue.record("\(third)")
            return
        }
        #expect(error.kind == .timeout && error.answer.contains("patience"))
        #expect(peer.requests.count == 2)
    }

    @Test func `nothing but the configured hosts is spoken to`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { request, _ in
            request.target == "/orders" ? .reply(302, ["Location: /moved?a=1"]) : .reply(200, [], "there")
        }
        let refused = await Self.client(loop, hosts: ["api.shop.test"]).read(try Self.request(.get, peer.port))
        guard case .notExecuted(let error) = refused else {
            Issue.record("\(refused)")
            return
        }
        #expect(error.answer.contains("egress") && peer.connections == 0)
        var request = try Self.request(.get, peer.port)
        #expect(try await Self.client(loop).read(request).response().status == 302)
        request.followsRedirects = true
        #expect(try await Self.client(loop).read(request).response().body == Array("there".utf8))
        #expect(peer.requests.last?.target == "/moved?a=1")
    }

    /// Only `perform` passes what changes something, and it borrows a claim.
    @Test func `without a claim only GET and HEAD are sent, and a POST that says why it reads`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, _ in .reply(200) }
        for method in HTTPRequest.Method.allCases {
            for reason in [nil] + AskingReason.allCases {
                let asked = peer.requests.count
                let mayPass = [.get, .head].contains(method) || (method == .post && reason != nil)
                let outcome = await Self.client(loop).read(try Self.request(method, peer.port), for: reason)
                #expect(Self.kind(outcome) == (mayPass ? .answered : .notExecuted), "\(method) \(reason as Any)")
                #expect(peer.requests.count == asked + (mayPass ? 1 : 0))
            }
        }
    }

    @Test func `a slow host holds up nobody, and cancelling ends a request at once`() async throws {
        let loop = try HTTPLoop()
        let stalled = try ScriptedHTTP { _, _ in .stall }
        let quick = try ScriptedHTTP { _, _ in .reply(200) }
        let client = Self.client(loop)
        var patient = try Self.request(.get, stalled.port)
        patient.deadline = .seconds(60)
        let waiting = Task { [patient] in await client.read(patient) }
        #expect(Self.kind(await client.read(try Self.request(.get, quick.port))) == .answered)
        waiting.cancel()
        #expect(Self.kind(await waiting.value) != .answered)
        let pending = Task { [patient] in await client.read(patient) }
        while stalled.requests.isEmpty { await Task.yield() }
        loop.shutDown()
        #expect(Self.kind(await pending.value) != .answered)
        #expect(Self.kind(await client.read(patient)) == .notExecuted)
    }

    @Test func `a claim changes something, once`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, _ in .reply(201) }
        let claimed = try await claimed(frozen())
        let outcome = await Self.client(loop).perform(try Self.request(.post, peer.port), claimed)
        #expect(Self.kind(outcome) == .answered && peer.requests.first?.body == Array("{}".utf8))
    }

    @Test func `a certificate that proves nothing is refused before a byte is sent`() async throws {
        let (ours, others) = (try await TestAuthority(), try await TestAuthority())
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let cases: [(TLSIdentity, String)] = [
            (try await ours.identity(names: "DNS:other.test"), "other hosts"),
            (try await ours.identity(days: -1), "expired"),
            (try await ours.selfSigned(), "signed by itself"),
            (try await others.identity(), "nobody we trust"),
        ]
        for (identity, words) in cases {
            let peer = try ScriptedHTTP(tls: identity) { _, _ in .reply(200) }
            let outcome = await Self.client(loop, caFile: ours.caFile).read(
                try Self.request(.post, peer.port, secure: true), for: .search)
            guard case .notExecuted(let error) = outcome else {
                Issue.record("\(words): \(outcome)")
                continue
            }
            #expect(error.kind == .tls && error.answer.contains(words), "\(error)")
            #expect(peer.requests.isEmpty)
            peer.stop()
        }
        // The authority of one mailbox is trusted by that mailbox alone, also while a connection of it is open.
        let peer = try ScriptedHTTP(tls: try await ours.identity()) { _, _ in .reply(200) }
        let trusting = await Self.client(loop, caFile: ours.caFile).read(
            try Self.request(.get, peer.port, secure: true))
        #expect(Self.kind(trusting) == .answered)
        let stranger = await Self.client(loop, caFile: others.caFile).read(
            try Self.request(.get, peer.port, secure: true))
        #expect(Self.kind(stranger) == .notExecuted && peer.requests.count == 1)
    }
}
