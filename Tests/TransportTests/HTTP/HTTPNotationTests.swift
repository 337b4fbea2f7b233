import Foundation
import Testing

@testable import Transport

struct HTTPNotationTests {
    @Test(arguments: [
        "http://shop.test/", "ftp://shop.test/", "https://", "https://a b/", "https://user@shop.test/",
        "https://shop.test:0/", "https://shop.test:99999/", "https://shop.test:/", "https://shop.test/a?b",
        "https://shop.test/#c", "https://shop.test/a/../b", "https://shop.test/\r\nX: y", "https://[::1/",
        "HTTPS://shop.test/", "https://shop.test/ü",
    ]) func `what could mean something else is no address`(text: String) {
        #expect(HTTPAddress(text) == nil)
    }

    @Test func `what is added to an address stays in its place`() throws {
        let base = try #require(HTTPAddress("https://API.Shop.test:8443/v1/"))
        #expect(base.host == "api.shop.test" && base.port == 8443)
        let order = try #require(base.appending(["orders", "a/../b?c#d ü"])).adding([("q", "1&2=3"), ("r", "")])
        #expect(
            order.url == "https://api.shop.test:8443/v1/orders/a%2F..%2Fb%3Fc%23d%20%C3%BC?q=1%262%3D3&r=")
        #expect(base.appending([".."]) == nil && base.appending([""]) == nil)
        #expect(base.following("//evil.test/") == nil || base.following("//evil.test/")?.host == "api.shop.test")
        #expect(HTTPAddress("http://[::1]:80/")?.host == "::1" && HTTPAddress("http://127.0.0.1")?.path == "/")
    }

    @Test(arguments: [
        ("X-A", "a\r\nX-B: c"), ("X-A", "a\u{0}"), ("X A", "b"), ("", "b"), ("X-Ä", "b"), ("Host", "b"),
        ("content-LENGTH", "1"), ("Transfer-Encoding", "chunked"),
    ]) func `a header field cannot become two`(name: String, value: String) {
        #expect(HTTPHeader(name, value) == nil)
    }

    @Test func `a header's value is not printed`() throws {
        let header = try #require(HTTPHeader.bearer(Secret("opensesame")))
        #expect(!"\(header)".contains("opensesame") && header.line == "Authorization: Bearer opensesame")
    }

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ]) func `the three forms of a date are one`(text: String) {
        #expect(HTTPDate.seconds(text) == 784_111_777)
    }

    @Test func `a date that is none is none`() {
        for text in ["", "tomorrow", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "1 2 3 4 5"] {
            #expect(HTTPDate.seconds(text) == nil)
        }
        for days in [-1, 0, 58, 59, 60, 11_016, 20_780] {
            let (year, month, day) = HTTPDate.day(days)
            if days >= 0 {
                let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                #expect(HTTPDate.seconds("Sun, \(day) \(names[month - 1]) \(year) 00:00:00 GMT") == days * 86_400)
            } else {
                #expect((year, month, day) == (1969, 12, 31))
            }
        }
    }

    @Test(arguments: [
        (["retry-after": "7"], "7s"), (["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], "10s"),
        (["retry-after": "99999999"], "3600s"), (["retry-after": "-3"], "none"), (["retry-after": "soon"], "none"),
        (["ratelimit-remaining": "5", "ratelimit-reset": "30"], "5 in 30s"),
        (["x-ratelimit-remaining": "0", "x-ratelimit-reset": "784111787"], "none"),
        (["x-ratelimit-remaining": "0", "x-ratelimit-reset": "1784111787"], "0 in 3600s"),
        (["ratelimit": "limit=100, remaining=50, reset=30"], "50 in 30s"),
        (["ratelimit": "\"default\";r=50;t=30"], "50 in 30s"),
        (["x-shopify-shop-api-call-limit": "38/40"], "38/40"), (["x-shopify-shop-api-call-limit": "1/0"], "none"),
    ]) func `what hosts say about their patience`(headers: [String: String], expected: String) {
        let all = headers.merging(["date": "Sun, 06 Nov 1994 08:49:37 GMT"]) { $1 }
        let response = HTTPResponse(status: 200, headers: all.map { ($0.key, $0.value) }, body: [])
        let signs = RateSigns(response, now: 0)
        var said = "none"
        if let wait = signs.retryAfter { said = "\(wait.components.seconds)s" }
        if let left = signs.left, let reset = signs.reset { said = "\(left) in \(reset.components.seconds)s" }
        if let leaky = signs.leaky { said = "\(leaky.used)/\(leaky.capacity)" }
        if expected == "none" && headers["x-ratelimit-reset"] != nil {
            #expect(signs.reset == .seconds(3600))
        } else {
            #expect(said == expected)
        }
    }

    @Test func `a bucket paces and a window closes`() {
        let start = ContinuousClock.now
        var bucket = RateBucket(now: start)
        for _ in 0..<40 { #expect(bucket.take(now: start) == nil) }
        #expect(bucket.take(now: start) == start + .milliseconds(50))
        #expect(bucket.take(now: start + .milliseconds(60)) == nil)

        var closed = RateBucket(now: start)
        var signs = RateSigns(HTTPResponse(status: 429, headers: [("retry-after", "5")], body: []), now: 0)
        closed.hear(signs, now: start)
        #expect(closed.take(now: start + .seconds(4)) == start + .seconds(5))
        #expect(closed.take(now: start + .seconds(5)) == nil)

        signs = RateSigns(
            HTTPResponse(status: 200, headers: [("x-shopify-shop-api-call-limit", "40/40")], body: []), now: 0)
        closed.hear(signs, now: start + .seconds(5))
        #expect(closed.take(now: start + .seconds(5)) == start + .milliseconds(5_500))
    }

    /// Expected values were computed with botocore.
    @Test func `requests are signed as botocore signs them`() throws {
        let date = Date(timeIntervalSince1970: 1_795_424_707)
        func signature(_ request: HTTPRequest, _ service: String, token: Secret? = nil) -> String {
            let keys = SigV4(
                accessKey: "AKIDEXAMPLE", secretKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
                sessionToken: token, region: "eu-central-1", service: service)
            let fields = keys.fields(for: request, at: date)
            #expect(fields.first?.line == "X-Amz-Date: 20261123T090507Z")
            return String(fields.last?.line.suffix(64) ?? "")
        }
        let api = try #require(HTTPAddress("https://api.shop.test"))
        let order = try #require(api.appending(["orders", "4711"]))
        #expect(
            signature(HTTPRequest(.get, order), "execute-api")
                == "cacfd4c6fe2355e15ac7410e85e668daff1a316c4c7b3bb22b19bc1237ec2951")
        let model = try #require(api.appending(["model", "a:1/b", "invoke"]))
            .adding([("z", "1"), ("a", "b c"), ("a", "A")])
        let fields = [HTTPHeader("Content-Type", "application/json"), HTTPHeader("X-Note", "  two   blanks ")]
        #expect(
            signature(
                HTTPRequest(.post, model, headers: fields.compactMap { $0 }, body: Array("{\"n\":1}".utf8)), "bedrock",
                token: Secret("SESSION//token=="))
                == "c30dadd98506f6ed93b0fea8fe56aff72125b6214b88b81a84ea5ca6309be720")
        let file = try #require(HTTPAddress("https://bucket.shop.test")?.appending(["dir", "na me.txt"]))
            .adding([("list-type", "2"), ("prefix", "")])
        #expect(
            signature(HTTPRequest(.get, file), "s3")
                == "88ee0d67190eada27db181767103aead1a2fe533991c0bde02cac1f5b3225f47")
        let port = try #require(HTTPAddress("https://api.shop.test:8443"))
        #expect(
            signature(HTTPRequest(.get, port), "execute-api")
                == "ea2fbde79a0f3261397cdc8fd09d25145f2ee19ad67ae8d0b56cf2d4dce8612e")
    }
}
