/// What the filter of the receiving host thinks of a message, by the fields it wrote.
///
/// Only the verdict *spam* is taken, from whoever wrote the field: a stranger who calls their own message spam gains
/// nothing. The verdict *not spam* is never taken, since anybody can write it.
enum HostVerdict {
    /// Why the message is spam (`x-spam-flag yes`), or a score that alone proves nothing.
    enum Finding: Equatable {
        case spam(String)
        case doubt(String)
    }

    static func findings(in header: HeaderBlock) -> [Finding] {
        var found: [Finding] = []
        // A level counts only where no field says in words what it amounts to: hosts set their own thresholds.
        var hasWords = false
        for field in header.fields {
            let name = header.bytes[field.name]
            guard let first = name.first, first | 0x20 == UInt8(ascii: "x"), name.count >= 6, name.count <= 44,
                let reader = readers.first(where: { name.equals($0.name) })
            else { continue }
            let value = unfolded(header.bytes[field.value].prefix(4 << 10))[...]
            switch reader.kind {
            case .word(let words):
                hasWords = true
                let word = firstWord(value)
                if words.contains(word) { found.append(.spam("\(reader.name) \(word)")) }
            case .level(let mark, let doubt, let sure):
                let count = value.prefix { $0 == mark }.count
                if count >= sure {
                    found.append(.spam("\(reader.name) \(count)"))
                } else if count >= doubt {
                    found.append(.doubt("\(reader.name) \(count)"))
                }
            case .number(let sure):
                if let number = number(value), number >= sure { found.append(.spam("\(reader.name) \(number)")) }
            case .rspamd:
                hasWords = true
                // `default: True [17.20 / 15.00]; SYMBOL(1.00)[…]; …`
                if let colon = value.prefix(80).firstIndex(of: UInt8(ascii: ":")),
                    value[(colon + 1)...].trimmed().starts(withWord: "true")
                {
                    found.append(.spam("\(reader.name) true"))
                }
            case .forefront: found += forefront(value)
            case .proofpoint:
                // `rule=inbound_spam_definite policy=inbound score=100 …`; most letters say `rule=notspam`.
                if let rule = value.firstPlace(of: "rule=") {
                    let word = value[(rule + 5)...].prefix { !$0.isWhite && $0 != UInt8(ascii: ",") }
                    if word.contains(word: "spam"), !word.contains(word: "notspam"), !word.contains(word: "nospam"),
                        !word.contains(word: "not_spam")
                    {
                        found.append(.spam("\(reader.name) spam"))
                    }
                }
            }
            if found.count >= 8 { break }
        }
        guard hasWords else { return found }
        return found.filter { if case .spam = $0 { true } else { false } }
    }

    private enum Kind {
        /// The first word says it.
        case word(Set<String>)
        /// A score drawn as a row of one character.
        case level(UInt8, doubt: Int, sure: Int)
        case number(Int)
        case rspamd, forefront, proofpoint
    }

    private static let yes: Set<String> = ["yes", "true", "1", "spam"]

    private static let readers: [(name: StaticString, kind: Kind)] = [
        ("x-spam-flag", .word(yes)), ("x-spam-status", .word(yes)), ("x-spam", .word(yes)),
        ("x-spam-level", .level(UInt8(ascii: "*"), doubt: 5, sure: 15)), ("x-spamd-result", .rspamd),
        ("x-spamd-bar", .level(UInt8(ascii: "+"), doubt: 6, sure: 15)),
        ("x-spam-action", .word(["add", "rewrite", "reject", "quarantine"])),
        ("x-rspamd-action", .word(["add", "rewrite", "reject", "quarantine"])),
        ("x-ms-exchange-organization-scl", .number(5)), ("x-forefront-antispam-report", .forefront),
        ("x-microsoft-antispam-mailbox-delivery", .forefront),
        ("x-barracuda-spam-flag", .word(yes)), ("x-barracuda-spam-status", .word(yes)),
        ("x-proofpoint-spam-details", .proofpoint), ("x-bogosity", .word(yes)),
        ("x-dspam-result", .word(["spam", "blacklisted", "blocklisted"])), ("x-hmailserver-spam", .word(yes)),
        ("x-ses-spam-verdict", .word(["fail"])), ("x-ses-virus-verdict", .word(["fail"])),
        ("x-mailgun-sflag", .word(yes)), ("x-gm-spam", .word(yes)), ("x-gm-phishy", .word(yes)),
        ("x-gnd-status", .word(["spam"])), ("x-vr-spamstate", .word(["spam"])),
        ("x-klms-antispam-status", .word(["spam", "probable_spam", "blocked"])), ("x-yandex-spam", .word(["4"])),
        ("x-purgate-type", .word(["spam", "suspect", "virus"])), ("x-virus-status", .word(["infected", "yes"])),
        ("x-mailscanner-spamcheck", .word(["spam"])), ("x-suspected-spam", .word(yes)),
        ("x-junk", .word(yes)), ("x-antispam", .word(["spam"])),
    ]

    private static func number(_ value: Octets) -> Int? {
        let digits = value.prefix { $0.isDigit }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    // `CIP:192.0.2.1;CTRY:US;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;CAT:PHSH;…`
    private static func forefront(_ value: Octets) -> [Finding] {
        let verdicts: Set<String> = ["spm", "skb", "sks"]
        let categories: Set<String> = [
            "spm", "hspm", "phsh", "hphsh", "hphish", "malw", "spoof", "uimp", "dimp", "gimp", "ampf",
        ]
        for piece in value.pieces(at: UInt8(ascii: ";")) {
            let item = piece[...]
            if item.starts(withWord: "sfv:"), verdicts.contains(item.dropFirst(4).lowercasedText()) {
                return [.spam("forefront sfv \(item.dropFirst(4).lowercasedText())")]
            }
            if item.starts(withWord: "cat:"), categories.contains(item.dropFirst(4).lowercasedText()) {
                return [.spam("forefront cat \(item.dropFirst(4).lowercasedText())")]
            }
            if item.starts(withWord: "scl:"), let level = number(item.dropFirst(4)), level >= 5 {
                return [.spam("forefront scl \(level)")]
            }
        }
        return []
    }
}
