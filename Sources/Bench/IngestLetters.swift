import Foundation

/// Ten thousand messages as a support mailbox holds them: 2 to 60 KB, mean 12.9 KB, one of five with a file; 129 MB in
/// all. The same ones in every run.
struct IngestLetters {
    private var random: UInt64 = 0x1A5E
    private let server: String

    static let count = 10_000

    /// - Parameter server: the authserv-id whose verdict the messages carry.
    init(server: String) { self.server = server }

    /// The messages from `range`, in order.
    mutating func next(_ range: Range<Int>) -> [[UInt8]] { range.map { letter($0) } }

    private mutating func letter(_ number: Int) -> [UInt8] {
        // Three messages of four are small; the last quarter makes the mean.
        let octets = number % 4 == 3 ? 10_000 + draw(50_000) : 2_000 + draw(7_300)
        let customer = number % 3_000
        let domain = "customer.example"
        var head = [
            "Authentication-Results: \(server); dmarc=pass header.from=\(domain)",
            "Received: from mx.\(domain) (mx.\(domain) [192.0.2.\(draw(250))]) by mail.lumen.example; "
                + "Wed, 25 Nov 2026 09:00:00 +0100",
            "From: \"Robin Vale\" <customer\(customer)@\(domain)>", "To: Lumen <support@lumen.example>",
            "Subject: Order \(10_000 + customer) has not come", "Date: Wed, 25 Nov 2026 09:00:11 +0100",
            "Message-ID: <\(number).ingest@\(domain)>", "MIME-Version: 1.0",
        ]
        // From the 3,000th on they answer the same customer's message before.
        if number >= 3_000, number % 2 == 0 {
            head.append("In-Reply-To: <\(number - 3_000).ingest@\(domain)>")
            head.append("References: <\(number - 3_000).ingest@\(domain)>")
        }
        let words = "Hello, where is my order \(10_000 + customer)? It was to come on Monday.\r\n\r\n"
        guard number % 5 == 0 else {
            head += ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", words]
            return filled(head.joined(separator: "\r\n"), upTo: octets, line: Self.prose, end: "")
        }
        head += [
            "Content-Type: multipart/mixed; boundary=edge", "", "--edge", "Content-Type: text/plain; charset=utf-8", "",
            words + "The photo is attached.", "", "--edge", "Content-Type: image/jpeg; name=\"lamp.jpg\"",
            "Content-Disposition: attachment; filename=\"lamp.jpg\"", "Content-Transfer-Encoding: base64", "", "",
        ]
        return filled(head.joined(separator: "\r\n"), upTo: octets, line: Self.base64, end: "--edge--\r\n")
    }

    private mutating func filled(_ head: String, upTo octets: Int, line: [UInt8], end: String) -> [UInt8] {
        var bytes = Array(head.utf8)
        bytes.reserveCapacity(octets + 128)
        while bytes.count < octets { bytes += line }
        return bytes + Array(end.utf8)
    }

    private mutating func draw(_ limit: Int) -> Int {
        // The linear congruential generator of MMIX.
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(random >> 33) % limit
    }

    private static let prose = Array(
        "> The carton was open when the courier left it, and the shade of the lamp is bent.\r\n".utf8)
    private static let base64 = Array(
        "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\r\n".utf8)
}
