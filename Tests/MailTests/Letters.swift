import Mail

/// A message of header lines and a body, with CRLF.
func letter(_ header: [String], _ body: String = "") -> [UInt8] {
    Array((header.joined(separator: "\n") + "\n\n" + body).replacing("\n", with: "\r\n").utf8)
}

func parsed(_ header: [String], _ body: String = "") -> Message { parse(letter(header, body)) }

func parsedHTML(_ html: String) -> Message {
    parsed(["From: Noor Haddad <noor@example.net>", "Content-Type: text/html; charset=utf-8"], html)
}

/// Numbers that are the same on every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension String {
    /// With each stretch of white space as one blank.
    var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
