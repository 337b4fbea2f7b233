import Foundation

/// Letters that refer to each other in every way met in the wild and some that are not: reply trees, lost parents,
/// duplicates, loops, broken ids and odd dates. The same seed gives the same letters.
struct ThreadLetters {
    private var state: UInt64
    private var letters: [Letter] = []
    /// Ids made in advance, so that a letter can answer one that arrives later.
    private var ids: [String] = []
    private let ghosts: [String]
    private let span: Int

    private struct Letter {
        var id: String
        var references: [String]
        var subject: String
        var sender: String
    }

    init(seed: UInt64, count: Int) {
        state = seed
        span = count
        ghosts = (0..<max(4, count / 25)).map { "lost.\($0)@nowhere.example" }
        for number in 0..<count {
            let host = ["shop.test", "mail.customer.example", "MTA-7.Example.org", "x", "a.b.c.test"][below(5)]
            ids.append("\(number).\(String(next() % 0xFFFF, radix: 16))@\(host)")
        }
    }

    mutating func make() -> [[UInt8]] { ids.indices.map { Array(letter($0).utf8) } }

    // MARK: chance

    // SplitMix64 (Steele, Lea, Flood, 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
    private mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
    private mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    // MARK: one letter

    private mutating func letter(_ number: Int) -> String {
        let own = ids[number]
        var references: [String]?
        var inReplyTo: [String]?
        var subject = pick(["Order problem", "Re: Order problem", "Lamp broken", "Invoice 2026", "Delivery", ""])
        // Mostly recent letters are answered.
        let near = letters.isEmpty ? nil : letters[max(0, letters.count - 1 - below(min(letters.count, 40)))]
        let parent = happens(70) ? near : letters.isEmpty ? nil : pick(letters)
        switch below(100) {
        case 0..<16:
            break
        case 16..<50:
            if let parent {
                references = parent.references + [parent.id]
                inReplyTo = [parent.id]
                subject = happens(85) ? "Re: " + parent.subject : "Something else"
            }
        case 50..<56: inReplyTo = parent.map { [$0.id] }
        case 56..<60: inReplyTo = [pick(ids), pick(ghosts)]
        case 60..<66: references = happens(50) ? [pick(ghosts)] : [pick(ghosts), pick(ghosts), pick(ghosts)]
        case 66..<70: references = [ids[min(ids.count - 1, number + below(30))]]
        case 70..<74:
            // A chain cut in the middle, as programs do that keep headers short.
            if let parent, let first = parent.references.first { references = [first, parent.id] }
        case 74..<78:
            // References overwritten with what the writer has seen; In-Reply-To is right.
            references = letters.first { $0.sender == parent?.sender }.map { [$0.id] }
            inReplyTo = parent.map { [$0.id] }
        case 78..<82: references = (0..<(2 + below(6))).map { _ in pick(ids) }
        case 82..<84: references = parent.map { [own, $0.id] } ?? [own]
        case 84..<86: references = parent.map { [$0.id, own] }
        case 86..<88: references = (0..<150).map { "r\($0).\(number / 200)@long.example" } + [pick(ghosts)]
        case 88..<91: references = letters.suffix(4).reversed().map(\.id)
        case 91..<94: (references, inReplyTo) = ([], parent.map { [$0.id] })
        case 94..<97: references = parent.map { [$0.id.uppercased()] }
        default: references = parent.map { [$0.id, pick(ghosts), $0.references.first ?? pick(ids)] }
        }
        let sender = pick(["ada", "ben", "cleo", "dora"]) + "@customer.example"
        var lines = ["From: \(sender)", "To: support@lumen.example", "Subject: \(subject)", "X-Number: \(number)"]
        lines += idLines(number, own)
        if let references {
            lines.append("References: " + (references.isEmpty ? pick(Self.garbage) : listed(references)))
        }
        if let inReplyTo { lines.append("In-Reply-To: " + listed(inReplyTo)) }
        lines += dateLines(number)
        letters.append(Letter(id: own, references: references ?? [], subject: subject, sender: sender))
        if happens(50) { lines.shuffle(using: &chance) }
        return lines.joined(separator: "\r\n") + "\r\n\r\nLetter \(number)\r\n"
    }

    private var chance: Chance {
        get { Chance(letters: self) }
        set { state = newValue.letters.state }
    }

    private struct Chance: RandomNumberGenerator {
        var letters: ThreadLetters
        mutating func next() -> UInt64 { letters.next() }
    }

    private mutating func idLines(_ number: Int, _ own: String) -> [String] {
        switch below(60) {
        case 0: []
        case 1: ["Message-ID:"]
        case 2: ["Message-ID: <no-at-sign-\(number)>"]
        case 3: ["Message-ID: \(own)"]
        case 4, 5: ["Message-ID: <\(pick(ids))>"]
        case 6: ["Message-ID: <\(own)>", "Message-ID: <\(pick(ids))>"]
        case 7: ["Message-Id: \(spelled(own))"]
        default: ["Message-ID: <\(own)>"]
        }
    }

    private mutating func listed(_ ids: [String]) -> String {
        let blank = pick([" ", " ", "\r\n ", "\r\n\t", "", ", "])
        return ids.map { happens(8) ? spelled($0) : "<\($0)>" }.joined(separator: blank)
    }

    /// The same id, or something that is none, in forms that RFC 5322 and its obsolete syntax allow or nearly allow.
    private mutating func spelled(_ id: String) -> String {
        let halves = id.split(separator: "@", maxSplits: 1).map(String.init)
        let (left, right) = (halves[0], halves.count > 1 ? halves[1] : "")
        return pick([
            "< \(left) @ \(right) >", "(note) <\(id)> (more)", "<\"\(left)\"@\(right)>", "<(c)\(id)>",
            "<\(left.replacingOccurrences(of: ".", with: " . "))(x)@\(right)>", "<\(left)@\r\n \(right)>",
            "<\(left)@[127.0.0.1]>", "<\"a\\\"b\"@\(right)>", "<\(left)@\(right)(tail)>", "<\(left)@@\(right)>",
            "<\(left)(open@\(right)>", "<<\(id)>", "<\(id)", "<\(left)@>", "<@\(right)>", "<\(left)..\(left)@\(right)>",
            "<\(left)(\(right)@\(right)>", "Your letter of Monday <\(id)>", "\"<\(id)>\"",
            "<\(left)@\(right) \(right)>",
        ])
    }

    private static let garbage = [
        "garbage", "your mail of yesterday", "<abc>", "a@b", "<>", "<@>x", "((", "\"\"", "<a b c>", "<\"x@y>",
        "=?utf-8?q?x?=",
    ]

    // MARK: dates

    private mutating func dateLines(_ number: Int) -> [String] {
        // Ties are wanted: a few hundred different minutes.
        let minute = happens(60) ? number / 3 : below(max(1, span / 2))
        let (day, hour, part) = (1 + minute / 1440 % 28, minute / 60 % 24, minute % 60)
        let clock = Self.two(hour) + ":" + Self.two(part)
        switch below(40) {
        case 0: return []
        case 1: return ["Date: yesterday"]
        case 2: return ["Date: 2026-11-\(Self.two(day))T\(clock):00Z"]
        case 3: return ["Date: \(day) Nov 26 \(clock) GMT"]
        case 4: return ["Date: \(day) Nov 2026 \(clock):00"]
        case 5: return ["Date: Mon \(day) Nov 2026 \(clock):00 +0000"]
        case 6: return ["Date: Monday, \(day) Nov 2026 \(clock):00 +0000"]
        case 7: return ["Date: Mon, \(day) November 2026 \(clock):00 +0000 (UTC)"]
        case 8: return ["Date: Mon,\(day) nov 2026 \(clock):00 EST"]
        case 9: return ["Date: (x) \(day) Nov 2026 (y) \(hour):\(Self.two(part)):07 PDT"]
        case 10: return ["Date: \(day) Nov 2026 \(clock):60 +0000"]
        case 11: return ["Date: 31 Nov 2026 \(clock):00 +0000"]
        case 12: return ["Date: \(day) Nov 2026 24:00:00 +0000"]
        case 13: return ["Date: \(day) Nov 2026 \(Self.two(hour)).\(Self.two(part)).00 +0100"]
        case 14: return ["Date: \(day) Nov 2026 \(clock):00 \(pick(["A", "J", "M", "N", "Y", "Z", "b", "q"]))"]
        case 15:
            return ["Date: \(day) Nov 2026 \(clock):00 \(pick(["CET", "BST", "gmt", "est", "+1", "+01:00", "-9999"]))"]
        case 16:
            return [
                "Date: \(day) Nov \(pick(["1969", "1970", "2040", "99", "70", "1899", "026", "12026"])) \(clock):00"
            ]
        case 17: return ["Date: Mon Nov \(day) \(clock):00 2026"]
        case 18: return ["Date: Mon, \(day)\r\n Nov 2026\r\n\t\(clock):00 +0000"]
        case 19: return ["Date: \(day) Nov 2026 \(clock):00 +0000", "Date: 1 Jan 2020 00:00:00 +0000"]
        case 20: return ["Date: \(day) Nov 2026 \(clock):00 +0000 (open"]
        case 21: return ["Date:"]
        case 22: return ["Date: Thu, 01 Jan 1970 00:00:00 +0000"]
        default: return ["Date: Mon, \(Self.two(day)) Nov 2026 \(clock):00 \(pick(["+0000", "+0200", "-0730"]))"]
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
