/// What an approver writes in answer to an approval mail.
package enum ApproverInstruction: Codable, Sendable, Equatable {
    case approve
    /// With what else they wrote; empty for nothing.
    case reject(reason: String)
    /// The answer shall read like this.
    case edit(text: String)

    /// Read from the author's visible words, never from what they quote; nil for anything but one plain instruction.
    ///
    /// `APPROVE` stands alone: a yes with a condition is no yes. Below it only a sign-off of known words may follow.
    /// After `REJECT` follows the reason. After `EDIT` follows the whole text up to a line `END`.
    ///
    /// - Parameter names: of the author, who may sign with them.
    package init?(in visible: String, signedBy names: [String]) {
        let lines = visible.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Self.trimmed($0) }
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return nil }
        let rest = Array(lines[(first + 1)...])
        let (word, tail) = Self.split(lines[first])
        switch word {
        case "approve":
            guard tail.allSatisfy({ $0.isPunctuation || $0.isWhitespace }), Self.isSignOff(rest, names) else {
                return nil
            }
            self = .approve
        case "reject":
            let reason = ([Self.trimmed(tail.drop { $0.isPunctuation })] + rest).filter { !$0.isEmpty }
            self = .reject(reason: reason.joined(separator: " "))
        case "edit":
            guard tail.allSatisfy({ $0.isPunctuation || $0.isWhitespace }),
                let end = rest.firstIndex(where: { $0.utf8.elementsEqual("END".utf8) }),
                Self.isSignOff(Array(rest[(end + 1)...]), names)
            else { return nil }
            let body = rest[..<end].drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
            guard !body.isEmpty else { return nil }
            self = .edit(text: body.joined(separator: "\n") + "\n")
        default: return nil
        }
    }

    private static let closings: Set<String> = [
        "best", "regards", "kind", "thanks", "thank", "you", "cheers", "many", "with", "br", "viele", "grüße", "gruß",
        "lg", "mfg", "danke", "merci", "cordialement", "saludos", "grazie",
    ]

    private static func isSignOff(_ lines: [String], _ names: [String]) -> Bool {
        let known = names.reduce(into: closings) { $0.formUnion(words($1)) }
        return lines.allSatisfy { known.isSuperset(of: words($0)) }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func split(_ line: String) -> (word: String, tail: Substring) {
        let word = line.prefix { $0.isLetter }
        return (word.lowercased(), line[word.endIndex...])
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

/// The token of an approval mail as it stands in a subject: `E-34.` and 16 letters and digits of RFC 4648's base32.
package struct ApprovalToken: Codable, Sendable, Hashable {
    package var effect: String
    package var proof: String

    package init(effect: String, proof: String) {
        self.effect = effect
        self.proof = proof
    }

    package var text: String { "\(effect).\(proof)" }

    /// The first thing that looks like one.
    package init?(in text: String) {
        let allowed = { (byte: UInt8) in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (48...57).contains(byte)
                || (65...90).contains(byte) || (97...122).contains(byte)
        }
        for word in text.utf8.split(whereSeparator: { !allowed($0) }) {
            let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
            guard parts.count >= 2, parts[0].starts(with: "E-".utf8), (3...20).contains(parts[0].count),
                parts[0].dropFirst(2).allSatisfy({ (48...57).contains($0) }), parts[1].count == 16
            else { continue }
            self.init(
                effect: String(decoding: parts[0], as: UTF8.self),
                proof: String(decoding: parts[1], as: UTF8.self).lowercased())
            return
        }
        return nil
    }
}
