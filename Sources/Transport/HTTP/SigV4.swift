import Crypto

import struct Foundation.Date

/// AWS Signature Version 4: keys that sign a request instead of travelling with it.
package struct SigV4: Sendable {
    package var accessKey: String
    package var secretKey: Secret
    /// Of temporary keys.
    package var sessionToken: Secret?
    package var region: String
    package var service: String

    package init(accessKey: String, secretKey: Secret, sessionToken: Secret? = nil, region: String, service: String) {
        self.accessKey = accessKey
        self.secretKey = secretKey
        self.sessionToken = sessionToken
        self.region = region
        self.service = service
    }

    /// The header fields that sign the request as it stands, for about 15 minutes.
    func fields(for request: HTTPRequest, at date: Date) -> [HTTPHeader] {
        let (day, moment) = Self.stamp(date)
        let digest = Self.hex(SHA256.hash(data: request.body))
        var added = [("X-Amz-Date", Secret(moment))]
        if let sessionToken { added.append(("X-Amz-Security-Token", sessionToken)) }
        // S3 wants the digest as a field of its own.
        if service == "s3" { added.append(("X-Amz-Content-Sha256", Secret(digest))) }

        var signed: [String: String] = ["host": request.address.authority]
        let own = request.headers.map { ($0.name, $0.value) }
        for (name, value) in own + added where Self.isSigned(name) {
            let value = Self.trimmed(value.reveal())
            signed[name.lowercased()] = signed[name.lowercased()].map { "\($0),\(value)" } ?? value
        }
        let names = signed.keys.sorted()
        let list = names.joined(separator: ";")
        // S3 takes the path as it was sent; every other service encodes it once more.
        let segments = request.address.path.split(separator: "/", omittingEmptySubsequences: false)
        let path = service == "s3" ? segments.map(String.init) : segments.map { HTTPAddress.encoded(String($0)) }
        let query = request.address.query.split(separator: "&").map { pair in
            pair.utf8.contains(UInt8(ascii: "=")) ? String(pair) : "\(pair)="
        }
        let canonical =
            [
                request.method.rawValue, path.joined(separator: "/"), Self.sorted(query).joined(separator: "&"),
            ] + names.map { "\($0):\(signed[$0] ?? "")" } + ["", list, digest]
        let scope = "\(day)/\(region)/\(service)/aws4_request"
        let text = [
            "AWS4-HMAC-SHA256", moment, scope,
            Self.hex(SHA256.hash(data: Array(canonical.joined(separator: "\n").utf8))),
        ].joined(separator: "\n")
        var key = SymmetricKey(data: Array("AWS4\(secretKey.reveal())".utf8))
        for word in [day, region, service, "aws4_request"] {
            key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(word.utf8), using: key))
        }
        let signature = Self.hex(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
        added.append(
            (
                "Authorization",
                Secret(
                    "AWS4-HMAC-SHA256 Credential=\(accessKey)/\(scope), SignedHeaders=\(list), Signature=\(signature)")
            ))
        return added.compactMap { HTTPHeader($0.0, $0.1) }
    }

    /// Fields that somebody on the way may change stay out.
    private static func isSigned(_ name: String) -> Bool {
        !["user-agent", "expect", "x-amzn-trace-id", "authorization"].contains(name.lowercased())
    }

    private static func trimmed(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

    /// By name, then by value, as bytes.
    private static func sorted(_ pairs: [String]) -> [String] {
        pairs.sorted { left, right in
            let (a, b) = (left.split(separator: "=", maxSplits: 1), right.split(separator: "=", maxSplits: 1))
            guard let a0 = a.first, let b0 = b.first else { return a.count < b.count }
            if a0.utf8.elementsEqual(b0.utf8) { return left.utf8.lexicographicallyPrecedes(right.utf8) }
            return a0.utf8.lexicographicallyPrecedes(b0.utf8)
        }
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// `20261123` and `20261123T090000Z`.
    private static func stamp(_ date: Date) -> (day: String, moment: String) {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let (year, month, day) = HTTPDate.day(seconds.quotientFloor(86_400))
        let clock = seconds - seconds.quotientFloor(86_400) * 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let text = "\(year)\(two(month))\(two(day))"
        return (text, "\(text)T\(two(clock / 3600))\(two(clock / 60 % 60))\(two(clock % 60))Z")
    }
}
