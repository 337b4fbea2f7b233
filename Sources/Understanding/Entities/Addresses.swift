/// Addresses of mail and of the web.
enum Addresses {
    /// RFC 5321, 4.5.3.1: 64 octets before the @.
    private static let localLimit = 64
    private static let limit = 254

    static func email(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        var place = start
        while place - start <= localLimit, isLocal(place, scanner) { place += 1 }
        guard scanner[place] == "@", place > start, scanner[place - 1] != "." else { return nil }
        let domainStart = place + 1
        place = domainStart
        while place - start <= limit, scanner.isWordPart(place) || scanner[place] == "-" || scanner[place] == "." {
            if scanner[place] == "." {
                if scanner[place - 1] == "." || place == domainStart { break }
            }
            place += 1
        }
        while place > domainStart, scanner[place - 1] == "." || scanner[place - 1] == "-" { place -= 1 }
        guard let dot = scanner.scalars[domainStart..<place].lastIndex(of: "."), place - dot > 2 else { return nil }
        let text = scanner.text(start..<place)
        // Only ASCII letters are lowered: other case foldings join what are different mailboxes.
        let lowered = String(decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
        return Reading.Entity(kind: .email, text: text, value: lowered, start: start, end: place)
    }

    static func url(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        let heads = ["https://", "http://", "www."]
        guard let head = heads.first(where: { begins(with: $0, at: start, scanner) }) else { return nil }
        var place = start + head.unicodeScalars.count
        let first = place
        while place - start < 2_000, let scalar = scanner[place], scalar.value > 0x20, scalar.value != 0xA0,
            !enders.contains(scalar)
        {
            place += 1
        }
        // The punctuation of the sentence around it.
        while place > first, let scalar = scanner[place - 1], trailers.contains(scalar) { place -= 1 }
        guard place > first, scanner.isWordPart(first) else { return nil }
        let text = scanner.text(start..<place)
        return Reading.Entity(kind: .url, text: text, value: text, start: start, end: place)
    }

    private static let enders: Set<Unicode.Scalar> = ["<", ">", "\"", "{", "}", "|", "\\", "^", "`", "”", "»"]
    private static let trailers: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "]", "'", "’"]

    private static func begins(with head: String, at start: Int, _ scanner: Scanner) -> Bool {
        var place = start
        for scalar in head.unicodeScalars {
            guard let own = scanner[place] else { return false }
            let lowered = own.value >= 0x41 && own.value <= 0x5A ? own.value | 0x20 : own.value
            guard lowered == scalar.value else { return false }
            place += 1
        }
        return true
    }

    private static func isLocal(_ place: Int, _ scanner: Scanner) -> Bool {
        guard let scalar = scanner[place] else { return false }
        return scanner.isWordPart(place) || scalar == "." || scalar == "_" || scalar == "-" || scalar == "+"
            || scalar == "%" || scalar == "'"
    }
}
