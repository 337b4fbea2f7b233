/// One record of a name server (RFC 1035, 3.2).
package struct DNSRecord: Sendable {
    package enum Content: Sendable {
        /// A: four octets.
        case address(String)
        /// MX: a host; its preference is 10.
        case mail(String)
        /// TXT: of any length; it is cut into strings of 255 octets.
        case text(String)
        /// Nothing of this name can be had just now: SERVFAIL.
        case failure
    }

    package var name: String
    package var content: Content

    package init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }

    /// The TYPE field; nil for a failure, which answers every type.
    var type: UInt16? {
        switch content {
        case .address: 1
        case .mail: 15
        case .text: 16
        case .failure: nil
        }
    }

    var data: [UInt8] {
        switch content {
        case .address(let text): text.split(separator: ".").compactMap { UInt8($0) }
        case .mail(let host): [0, 10] + domainName(host)
        case .text(let text):
            stride(from: 0, to: text.utf8.count, by: 255).flatMap { start in
                let part = text.utf8.dropFirst(start).prefix(255)
                return [UInt8(part.count)] + part
            }
        case .failure: []
        }
    }
}

/// Labels with their lengths, uncompressed.
private func domainName(_ name: String) -> [UInt8] {
    name.split(separator: ".").flatMap { [UInt8(truncatingIfNeeded: $0.utf8.count)] + Array($0.utf8) } + [0]
}

/// What is answered to one question.
struct DNSAnswer {
    /// Header and first question of the request; nil for what is no question.
    private let id: ArraySlice<UInt8>
    private let question: ArraySlice<UInt8>
    let name: String
    let type: UInt16

    init?(to request: [UInt8]) {
        guard request.count > 16, request[2] & 0x80 == 0 else { return nil }
        var at = 12
        var labels: [String] = []
        while at < request.count, request[at] != 0 {
            let length = Int(request[at])
            guard length < 64, at + 1 + length < request.count else { return nil }
            labels.append(String(decoding: request[(at + 1)...(at + length)], as: UTF8.self).lowercased())
            at += 1 + length
        }
        guard at + 4 < request.count else { return nil }
        id = request[0..<2]
        question = request[12..<(at + 5)]
        name = labels.joined(separator: ".")
        type = UInt16(request[at + 1]) << 8 | UInt16(request[at + 2])
    }

    /// The reply, from the records of its name. An empty one carries a SOA, without which resolvers ask again and again.
    func reply(_ records: [DNSRecord]) -> [UInt8] {
        let found = records.filter { $0.type == type }
        let hasFailed = records.contains { $0.type == nil }
        let code: UInt8 = hasFailed ? 2 : records.isEmpty ? 3 : 0
        let authorities: UInt8 = found.isEmpty && !hasFailed ? 1 : 0
        var reply = Array(id) + [0x85, 0x80 | code, 0, 1, 0, UInt8(found.count), 0, authorities, 0, 0] + question
        // They hold for one second, so that a test may change them.
        for record in found { reply += [0xc0, 12] + Self.fields(type) + Self.counted(record.data) }
        if authorities == 1 {
            let start = domainName("ns.example") + domainName("root.example")
            reply += [0] + Self.fields(6) + Self.counted(start + [UInt8](repeating: 0, count: 16) + [0, 0, 0, 1])
        }
        return reply
    }

    private static func fields(_ type: UInt16) -> [UInt8] { [UInt8(type >> 8), UInt8(type & 255), 0, 1, 0, 0, 0, 1] }
    private static func counted(_ data: [UInt8]) -> [UInt8] {
        [UInt8(data.count >> 8), UInt8(data.count & 255)] + data
    }
}
