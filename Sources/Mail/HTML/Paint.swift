/// A colour of CSS, as far as it decides whether text can be seen.
struct Paint: Equatable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8
    var isClear = false

    static let white = Paint(red: 255, green: 255, blue: 255)
    static let black = Paint(red: 0, green: 0, blue: 0)
    static let clear = Paint(red: 0, green: 0, blue: 0, isClear: true)

    /// Nil for what is no colour, or none that is known.
    ///
    /// - Parameter text: in lower case, without white space.
    init?(_ text: Octets) {
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "#") {
            self.init(hexadecimal: text.dropFirst())
        } else if text.starts(withWord: "rgb") || text.starts(withWord: "hsl") {
            self.init(function: text)
        } else if let known = Self.names[text.text()] {
            self = known
        } else if text.count == 6, text.allSatisfy({ $0.hexadecimal != nil }) {
            // Attributes may leave the number sign out.
            self.init(hexadecimal: text)
        } else {
            return nil
        }
    }

    init(red: UInt8, green: UInt8, blue: UInt8, isClear: Bool = false) {
        self.red = red
        self.green = green
        self.blue = blue
        self.isClear = isClear
    }

    /// Whether nobody can tell the two apart.
    func looksLike(_ other: Paint) -> Bool {
        func near(_ one: UInt8, _ two: UInt8) -> Bool { abs(Int(one) - Int(two)) <= 12 }
        return near(red, other.red) && near(green, other.green) && near(blue, other.blue)
    }

    private init?(hexadecimal: Octets) {
        let digits = hexadecimal.compactMap(\.hexadecimal)
        guard digits.count == hexadecimal.count else { return nil }
        switch digits.count {
        case 3, 4:
            self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
            isClear = digits.count == 4 && digits[3] == 0
        case 6, 8:
            self.init(
                red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
            isClear = digits.count == 8 && digits[6] == 0 && digits[7] < 12
        default:
            return nil
        }
    }

    // `rgb(1,2,3)`, `rgba(1,2,3,0)`, `rgb(100%,0%,0%)`; of `hsl` only black, white and clear are told.
    private init?(function: Octets) {
        guard let open = function.firstIndex(of: UInt8(ascii: "(")) else { return nil }
        let inner = function[(open + 1)...].prefix { $0 != UInt8(ascii: ")") }
        let values = inner.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
        guard values.count >= 3 else { return nil }
        if values.count >= 4, let alpha = CSSNumber(values[3]), alpha.value < (alpha.unit == .percent ? 5 : 0.05) {
            self = .clear
            return
        }
        guard function.first == UInt8(ascii: "r") else {
            guard let light = CSSNumber(values[2]) else { return nil }
            if light.value >= 98 { self = .white } else if light.value <= 2 { self = .black } else { return nil }
            return
        }
        let channels = values.prefix(3).compactMap { value -> UInt8? in
            guard let number = CSSNumber(value) else { return nil }
            return UInt8(max(0, min(255, number.unit == .percent ? number.value * 2.55 : number.value)))
        }
        guard channels.count == 3 else { return nil }
        self.init(red: channels[0], green: channels[1], blue: channels[2])
    }

    private static let names: [String: Paint] = [
        "white": .white, "black": .black, "transparent": .clear, "snow": Paint(red: 255, green: 250, blue: 250),
        "ivory": Paint(red: 255, green: 255, blue: 240), "ghostwhite": Paint(red: 248, green: 248, blue: 255),
        "whitesmoke": Paint(red: 245, green: 245, blue: 245), "floralwhite": Paint(red: 255, green: 250, blue: 240),
        "azure": Paint(red: 240, green: 255, blue: 255), "mintcream": Paint(red: 245, green: 255, blue: 250),
        "red": Paint(red: 255, green: 0, blue: 0), "green": Paint(red: 0, green: 128, blue: 0),
        "blue": Paint(red: 0, green: 0, blue: 255), "navy": Paint(red: 0, green: 0, blue: 128),
        "gray": Paint(red: 128, green: 128, blue: 128), "grey": Paint(red: 128, green: 128, blue: 128),
        "silver": Paint(red: 192, green: 192, blue: 192), "yellow": Paint(red: 255, green: 255, blue: 0),
        "orange": Paint(red: 255, green: 165, blue: 0), "purple": Paint(red: 128, green: 0, blue: 128),
    ]
}

/// A number of CSS and its unit.
struct CSSNumber {
    enum Unit { case none, pixel, point, relative, percent, viewport }

    var value: Double
    var unit: Unit

    /// Nil for what does not begin with a number.
    ///
    /// - Parameter text: in lower case, without white space.
    init?(_ text: Octets) {
        var text = text
        if text.starts(withWord: "calc(") { text = text.dropFirst(5) }
        let sign: Double = text.first == UInt8(ascii: "-") ? -1 : 1
        if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { text = text.dropFirst() }
        var whole = 0.0
        var scale = 1.0
        var digits = 0
        var isFraction = false
        while let byte = text.first, byte.isDigit || byte == UInt8(ascii: ".") && !isFraction {
            if byte == UInt8(ascii: ".") {
                isFraction = true
            } else {
                if isFraction { scale /= 10 }
                whole = isFraction ? whole + Double(byte - 48) * scale : min(whole * 10 + Double(byte - 48), 1e9)
                digits += 1
            }
            text = text.dropFirst()
        }
        guard digits > 0 else { return nil }
        value = sign * whole
        if text.starts(withWord: "px") {
            unit = .pixel
        } else if text.starts(withWord: "pt") {
            unit = .point
        } else if text.first == UInt8(ascii: "%") {
            unit = .percent
        } else if text.starts(withWord: "v") {
            unit = .viewport
        } else if text.starts(withWord: "em") || text.starts(withWord: "rem") || text.starts(withWord: "ex") {
            unit = .relative
        } else {
            unit = .none
        }
    }

    /// In pixels, for a usual screen and size of letters.
    var pixels: Double {
        switch unit {
        case .none, .pixel: value
        case .point: value * 4 / 3
        case .relative: value * 16
        case .percent: value * 0.16
        case .viewport: value * 10
        }
    }
}
