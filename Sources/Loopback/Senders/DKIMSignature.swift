package import Foundation

/// How a letter is signed (RFC 6376), with `relaxed` canonicalisation of header and body.
package struct DKIMSignature: Sendable {
    package var domain: String
    package var selector: String
    /// When it ends (`x=`); nil: never.
    package var expires: Date?
    /// Fields that are signed, in lower case.
    package var fields: [String]

    package init(
        domain: String, selector: String = "mail", expires: Date? = nil,
        fields: [String] = ["from", "to", "subject", "date", "message-id"]
    ) {
        self.domain = domain
        self.selector = selector
        self.expires = expires
        self.fields = fields
    }

    /// The field `DKIM-Signature:` with its line end, to stand on top of the letter.
    func header(of letter: [UInt8], key: SigningKey) throws -> [UInt8] {
        let (header, body) = Self.halves(of: letter)
        let all = Self.fields(of: header)
        let present = fields.filter { name in all.contains { $0.name == name } }
        var tags = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=\(domain); s=\(selector)"
        if let expires {
            tags += "; t=\(Int(expires.timeIntervalSince1970) - 600); x=\(Int(expires.timeIntervalSince1970))"
        }
        tags += "; h=\(present.joined(separator: ":")); bh=\(try SigningKey.digest(of: Self.relaxed(body: body))); b="
        // Of several fields of a name the lowest is signed (5.4.2).
        var text: [UInt8] = []
        for name in present {
            if let field = all.last(where: { $0.name == name }) { text += field.relaxed + [13, 10] }
        }
        text += Array("dkim-signature:\(tags)".utf8)
        return Array("DKIM-Signature: \(tags)\(try key.signature(of: text))\r\n".utf8)
    }

    private struct Field {
        var name: String
        var relaxed: [UInt8]
    }

    private static func halves(of letter: [UInt8]) -> (header: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
        let gap: [UInt8] = [13, 10, 13, 10]
        guard letter.count >= 4 else { return (letter[...], []) }
        for at in 0...(letter.count - 4) where letter[at] == 13 && letter[at..<(at + 4)].elementsEqual(gap) {
            return (letter[..<(at + 2)], letter[(at + 4)...])
        }
        return (letter[...], [])
    }

    /// 3.4.2: names in lower case, unfolded, runs of white space as one blank, none around the colon or at the end.
    private static func fields(of header: ArraySlice<UInt8>) -> [Field] {
        var lines: [[UInt8]] = []
        for line in header.split(separator: 10) {
            let bare = line.last == 13 ? Array(line.dropLast()) : Array(line)
            if let first = bare.first, first == 32 || first == 9, !lines.isEmpty {
                lines[lines.count - 1] += bare
            } else {
                lines.append(bare)
            }
        }
        return lines.compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                .trimmingCharacters(in: .whitespaces)
            return Field(name: name, relaxed: Array("\(name):".utf8) + squeezed(line[(colon + 1)...]))
        }
    }

    /// 3.4.4: blanks as in a header, none at a line's end, and no empty lines at the end.
    private static func relaxed(body: ArraySlice<UInt8>) -> [UInt8] {
        var lines = body.split(separator: 10, omittingEmptySubsequences: false).map { line in
            squeezed(line.last == 13 ? line.dropLast() : line, keepsStart: true)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.flatMap { $0 + [13, 10] }
    }

    private static func squeezed(_ bytes: ArraySlice<UInt8>, keepsStart: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        var hasBlank = false
        for byte in bytes {
            if byte == 32 || byte == 9 {
                hasBlank = true
                continue
            }
            if hasBlank, keepsStart || !result.isEmpty { result.append(32) }
            hasBlank = false
            result.append(byte)
        }
        return result
    }
}
