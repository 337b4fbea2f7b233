/// Brings letters to one form, so that "Café", "cafe" and "CAFE" are the same word.
///
/// Works scalar by scalar, never on `Character`: a combining mark must not hide the letter or the mark before it.
enum Folding {
    /// What a scalar is to the words around it.
    enum Kind {
        case letter, digit
        /// Belongs to the word but is not written: combining marks, apostrophes, soft hyphens, zero-width joiners.
        case silent
        case other
    }

    /// Appends the folded form of `scalar` and says what it is; only letters and digits are appended.
    static func append(_ scalar: Unicode.Scalar, to folded: inout ContiguousArray<UInt32>) -> Kind {
        let value = scalar.value
        if value < 0x80 {
            if value >= 0x61, value <= 0x7A {
                folded.append(value)
                return .letter
            }
            if value >= 0x41, value <= 0x5A {
                folded.append(value | 0x20)
                return .letter
            }
            if value >= 0x30, value <= 0x39 {
                folded.append(value)
                return .digit
            }
            return value == 0x27 ? .silent : .other
        }
        switch value {
        // The apostrophes of word processors, combining marks, soft hyphen, zero-width characters, variation selectors.
        case 0x2018, 0x2019, 0x02BC, 0x00AD, 0x0300...0x036F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
            return .silent
        default:
            break
        }
        if let plain = latin[value] {
            folded.append(contentsOf: plain)
            return .letter
        }
        let properties = scalar.properties
        if properties.isAlphabetic {
            folded.append(properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
            return .letter
        }
        if properties.generalCategory == .decimalNumber {
            folded.append(0x30 + UInt32(properties.numericValue ?? 0))
            return .digit
        }
        return .other
    }

    /// Latin letters with marks, and what they become.
    private static let latin: [UInt32: [UInt32]] = {
        let groups: [(letters: String, plain: String)] = [
            ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđðĎĐÐ", "d"), ("èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "e"),
            ("ĝğġģĜĞĠĢ", "g"), ("ĥħĤĦ", "h"), ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "i"), ("ĵĴ", "j"), ("ķĶ", "k"),
            ("ĺļľŀłĹĻĽĿŁ", "l"), ("ñńņňÑŃŅŇ", "n"), ("òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "o"), ("ŕŗřŔŖŘ", "r"),
            ("śŝşšșŚŜŞŠȘ", "s"), ("ţťŧțŢŤŦȚ", "t"), ("ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "u"), ("ŵŴ", "w"), ("ýÿŷÝŸŶ", "y"),
            ("źżžŹŻŽ", "z"), ("ßẞ", "ss"), ("æÆ", "ae"), ("œŒ", "oe"), ("þÞ", "th"),
        ]
        var table: [UInt32: [UInt32]] = [:]
        for group in groups {
            let plain = group.plain.unicodeScalars.map(\.value)
            for scalar in group.letters.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()
}
