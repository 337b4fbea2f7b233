import Mail
import Testing

struct SenderAuthenticationTests {
    private func verdict(
        _ results: String..., from: String = "noor@example.net", server: String? = "mx.lumen.example",
        signatures: Int = 2, received: [String] = []
    ) -> SenderVerdict {
        let signed = [String](repeating: "DKIM-Signature: v=1; d=example.net; s=a; b=x", count: signatures)
        let header =
            received + results.map { "Authentication-Results: \($0)" } + signed + ["From: \(from)", "Subject: hello"]
        return senderAuthentication(of: parsed(header), trusting: server)
    }

    @Test(arguments: [
        "mx.lumen.example; dmarc=pass header.from=example.net",
        "mx.lumen.example 1; dmarc=pass (p=none dis=none) header.from=example.net",
        "\"mx.lumen.example\"; spf=fail smtp.mailfrom=x.example; dmarc=pass header.from=Example.NET",
        "mx.lumen.example;\n dkim=pass (2048 bit; ok) header.d=example.net header.b=\"abc=\";\n dmarc=none",
        "mx.lumen.example; dkim=fail header.d=x.example; dkim=pass header.d=example.net",
        "(host) MX.Lumen.example (v) 1 (x); dmarc = pass header.from = example.net;",
        "mx.lumen.example; spf=pass smtp.mailfrom=bounce+noor=example.net@news.example; dmarc=pass header.from=example.net",
        "mx.lumen.example; spf=pass smtp.mailfrom=\"no or\"@example.net; dmarc=pass header.from=example.net",
        "mx.lumen.example; dkim=pass header.d=example.net header.b=aB3/+x==; spf=none",
        "mx.lumen.example; dkim=pass (ok) header.d=example.net header.i=@example.net header.a=rsa-sha256;arc=none",
        "mx.lumen.example; spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=example.net; dmarc=pass action=none"
            + " header.from=example.net;compauth=pass reason=100",
        "mx.lumen.example; dmarc/1=pass reason=\"fine; dmarc=fail\" header.from=example.net",
    ])
    func `the trusted host vouches for the author`(result: String) {
        #expect(verdict(result) == .pass)
    }

    @Test(arguments: [
        "mx.other.example; dmarc=pass header.from=example.net",
        "mx.lumen.example.evil.example; dmarc=pass header.from=example.net",
        "mx.lumen.example; spf=pass smtp.mailfrom=noor@example.net",
        "mx.lumen.example; none",
        "mx.lumen.example; dmarc=pass header.from=other.example",
        "mx.lumen.example; dmarc=pass header.from=net",
        "mx.lumen.example; dmarc=pass header.from=ample.net",
        "mx.lumen.example; dmarc=pass header.from=sub.example.net",
        "mx.lumen.example; dmarc=pass",
        "mx.lumen.example; dmarc=pass header.from=example.net=x",
        "mx.lumen.example; dmarc=pass header.from=x,example.net",
        "mx.lumen.example; dmarc=pass header.from=\"\"@example.net",
        "mx.lumen.example; spf=pass smtp.mailfrom=x;dmarc=pass@example.net header.from=example.net",
        "mx.lumen.example=x; dmarc=pass header.from=example.net",
        "mx.lumen.example,mx; dmarc=pass header.from=example.net",
        "mx.lumen.example; dkim=pass header.i=@example.net",
        "mx.lumen.example; dkim=pass header.d=evil.example",
        "mx.lumen.example; x=y (dmarc=pass header.from=example.net)",
        "mx.lumen.example; spf=pass reason=\"dmarc=pass header.from=example.net\"",
        "mx.lumen.example; dmarc=pass header.from=example.net; dmarc=pass header.from=example.net",
        "mx.lumen.example; dmarc=pass header.from=example.net header.from=evil.example",
        "mx.lumen.example; dmarc=pass header.from=example.net (never closed",
        "mx.lumen.example; dmarc=pass header.from=\"example.net",
        "mx.lumen.example; dmarc=pass header.from=example.net; ???",
        "mx.lumen.example dmarc=pass header.from=example.net",
        "mx.lumen.example x; dmarc=pass header.from=example.net",
        "dmarc=pass header.from=example.net",
        "",
    ])
    func `anything less is no evidence`(result: String) {
        #expect(verdict(result) == .none)
    }

    @Test(arguments: [
        "mx.lumen.example; dmarc=fail header.from=example.net; dkim=pass header.d=example.net",
        "mx.lumen.example; dmarc=pass header.from=example.net; dmarc=fail header.from=example.net",
    ])
    func `a failure is a failure`(result: String) {
        #expect(verdict(result) == .fail)
    }

    @Test func `more results than signatures are no evidence`() {
        let pass = "mx.lumen.example; dkim=pass header.d=example.net"
        #expect(verdict(pass, signatures: 0) == .none)
        #expect(verdict(pass, signatures: 1) == .pass)
        let missing =
            "mx.lumen.example; dkim=none (\"invalid DKIM record\") header.d=example.net; dkim=pass header.d=example.net"
        #expect(verdict(missing, signatures: 1) == .none)
        #expect(verdict("mx.lumen.example; dkim=none; dmarc=pass header.from=example.net", signatures: 0) == .pass)
    }

    @Test(arguments: [
        "Return-Path: <\"a); dmarc=pass header.from=example.net (b\"@evil.example>",
        "Return-Path: <\"a;dmarc=pass\"@evil.example>",
        "Received: from x.example);dmarc=pass( (unknown [192.0.2.7])\n\tby mx.lumen.example",
        "Received: FROM x);dkim=pass(",
    ])
    func `a host whose client could put words in its mouth is not believed`(received: String) {
        let result = "mx.lumen.example; dmarc=pass header.from=example.net"
        #expect(verdict(result, received: [received]) == .none)
        let plain = [
            "Return-Path: <b+noor=x@news.example>", "Received: from mx.example (mx [192.0.2.7]) by x; Mon, 1 Jan",
        ]
        #expect(verdict(result, received: plain) == .pass)
    }

    @Test func `only the topmost header of the trusted host counts`() {
        let pass = "mx.lumen.example; dmarc=pass header.from=example.net"
        #expect(verdict("mx.lumen.example; dmarc=fail header.from=example.net", pass) == .fail)
        #expect(verdict("mx.lumen.example; spf=none", pass) == .none)
        #expect(verdict("mx.lumen.example; dmarc=(", pass) == .none)
        #expect(verdict(pass, "mx.lumen.example; dmarc=fail header.from=example.net") == .pass)
        #expect(verdict("mx.other.example; dmarc=fail", pass) == .pass)
    }

    @Test func `a subdomain of the domain vouched for is the author's`() {
        let result = "mx.lumen.example; dmarc=pass header.from=example.net"
        #expect(verdict(result, from: "noor@mail.example.net") == .pass)
        #expect(verdict(result, from: "noor@evilexample.net") == .none)
    }

    @Test(arguments: [
        "a@example.net, b@example.net", "\"noor@example.net\" <x@evil.example>", "noor@example.net <x@evil.example>",
        "Noor", "group:;", "no\u{F6}r@example.net", "\"no or\"@example.net", "noor@exampl\u{435}.net",
        "<noor@example.net> <x@y.example>",
    ])
    func `an author who is not exactly one plain address is not vouched for`(from: String) {
        #expect(verdict("mx.lumen.example; dmarc=pass header.from=example.net", from: from) != .pass)
    }

    @Test func `no configured host means no evidence`() {
        let result = "mx.lumen.example; dmarc=pass header.from=example.net"
        #expect(verdict(result, server: nil) == .none)
        #expect(verdict(result, server: "") == .none)
        #expect(verdict("; dmarc=pass header.from=example.net", server: "") == .none)
    }

    @Test func `results of a chain of forwarders are not ours`() {
        let header = [
            "ARC-Authentication-Results: i=1; mx.lumen.example; dmarc=pass header.from=example.net",
            "X-Authentication-Results: mx.lumen.example; dmarc=pass header.from=example.net", "From: noor@example.net",
        ]
        #expect(senderAuthentication(of: parsed(header), trusting: "mx.lumen.example") == .none)
    }

    @Test func `no damage to a failing header makes it pass`() {
        var numbers = SeededNumbers(seed: 7)
        let good = Array("mx.lumen.example; dkim=fail header.d=example.net; dmarc=none header.from=example.net".utf8)
        for _ in 0..<2000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                let place = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: bytes[place] = UInt8.random(in: 32..<127, using: &numbers)
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(contentsOf: Array("();\"=\\ ".utf8).shuffled(using: &numbers).prefix(2), at: place)
                }
            }
            #expect(verdict(String(decoding: bytes, as: UTF8.self)) != .pass)
        }
    }
}
