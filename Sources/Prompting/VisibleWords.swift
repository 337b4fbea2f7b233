/// A text as a person sees it, for a model and for what it points at.
///
/// Control and format characters are left out: letters can be written in characters that no reader shows (U+E0000 and the
/// following), and a model reads them all the same.
package struct VisibleWords: Sendable, Equatable {
    package let text: String
    /// Whether the end is missing.
    package let isCut: Bool

    /// Nobody's wish begins behind it, and each token costs.
    package static let mostScalars = 12_000

    package init(_ text: String) {
        var shown = String.UnicodeScalarView()
        var count = 0
        var isCut = false
        for scalar in text.unicodeScalars {
            guard Self.isSeen(scalar) else { continue }
            guard count < Self.mostScalars else {
                isCut = true
                break
            }
            shown.append(scalar)
            count += 1
        }
        self.text = String(shown)
        self.isCut = isCut
    }

    /// Words that were cleaned already, with tokens in them.
    init(masked text: String, isCut: Bool) {
        self.text = text
        self.isCut = isCut
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && scalar.value != 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned: return false
        // Joiners shape Persian and Indic words and emoji.
        case .format: return scalar.value == 0x200C || scalar.value == 0x200D
        // Blank letters, which only hide something; a variation of an emoji stays.
        default:
            return ![0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800].contains(scalar.value)
                && !(0xE0100...0xE01EF).contains(scalar.value)
        }
    }
}
