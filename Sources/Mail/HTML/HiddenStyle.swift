/// What declarations of CSS do to the text that they are given to.
struct StyleEffects {
    /// The text cannot be seen, whatever an element inside of it says.
    var hides = false
    /// Undoes what a rule of the sheet hides.
    var shows = false
    /// Letters too small to be read; nil where nothing is said. An element inside may say otherwise.
    var isTiny: Bool?
    var ink: Paint?
    var ground: Paint?
    /// A picture or a gradient lies behind, or the colour is not known.
    var hasPicture = false

    /// - Parameter style: declarations as they stand in an attribute or a rule.
    init(_ style: Octets) {
        var clips = false
        var isFlat = false
        var isPlaced = false
        var isShifted = false
        var isIndented = false
        var showsThroughText = false
        let clean = compactStyle(style)
        var start = 0
        while start < clean.count {
            let end = clean[...].place(of: UInt8(ascii: ";"), from: start) ?? clean.count
            let declaration = clean[start..<end]
            start = end + 1
            guard let colon = declaration.place(of: UInt8(ascii: ":")) else { continue }
            let name = withoutVendor(declaration[..<colon])
            guard Self.mayMatter(name) else { continue }
            var value = declaration[(colon + 1)...]
            if let mark = value.firstIndex(of: UInt8(ascii: "!")) { value = value[..<mark] }
            let number = CSSNumber(value)
            switch name.text() {
            case "display":
                if value.equals("none") { hides = true } else { shows = true }
            case "visibility":
                if value.equals("hidden") || value.equals("collapse") { hides = true } else { shows = true }
            case "content-visibility": if value.equals("hidden") { hides = true }
            case "opacity":
                if let number, number.value < (number.unit == .percent ? 5 : 0.05) { hides = true }
            case "filter":
                if let place = value.firstPlace(of: "opacity"),
                    let amount = CSSNumber(value[(place + 8)...]), amount.value < 0.05
                {
                    hides = true
                }
            case "font-size":
                if let number {
                    isTiny =
                        number.pixels < 2 && number.unit != .percent || number.unit == .percent && number.value < 10
                } else {
                    isTiny = false
                }
            case "font": isTiny = Self.isTinyFont(value) ?? isTiny
            case "zoom": if let number, number.value == 0 { hides = true }
            case "mso-hide": if value.equals("all") { hides = true }
            case "letter-spacing": if let number, number.pixels <= -10 { hides = true }
            case "line-height", "height", "max-height", "width", "max-width", "block-size", "inline-size":
                if let number, abs(number.pixels) <= 1 { isFlat = true }
            case "overflow", "overflow-x", "overflow-y":
                if value.equals("hidden") || value.equals("clip") { clips = true }
            case "text-indent":
                if let number {
                    if number.pixels <= -400 || number.unit == .percent && number.value <= -100 { hides = true }
                    if number.unit == .percent && number.value >= 100 || number.pixels >= 2000 { isIndented = true }
                }
            case "position": isPlaced = value.equals("absolute") || value.equals("fixed") || value.equals("relative")
            case "left", "top", "right", "bottom", "inset":
                if let number, abs(number.pixels) >= 900, number.value < 0 || number.pixels >= 5000 { isShifted = true }
                if let number, number.unit == .percent, number.value <= -100 { isShifted = true }
            case "margin", "margin-left", "margin-top", "margin-right":
                if let number, number.pixels <= -900 { hides = true }
            case "clip": if Self.isClippedAway(value) { hides = true }
            case "clip-path":
                hides =
                    hides || value.starts(withWord: "inset(100") || value.starts(withWord: "inset(50")
                    || value.starts(withWord: "circle(0") || value.starts(withWord: "polygon(00,00")
                    || value.starts(withWord: "polygon(0,0") || value.starts(withWord: "ellipse(0")
            case "transform": if Self.movesAway(value) { hides = true }
            case "scale": if let number, number.value == 0 { hides = true }
            case "color", "text-fill-color": ink = Paint(value) ?? ink
            case "background-clip": if value.equals("text") { showsThroughText = true }
            case "background", "background-color", "background-image":
                readGround(value)
            default: break
            }
        }
        if clips && (isFlat || isIndented) || isPlaced && isShifted { hides = true }
        if showsThroughText { ink = nil }
        if hides { shows = false }
    }

    // Most declarations are about fonts, borders and paddings: their first bytes tell.
    private static func mayMatter(_ name: Octets) -> Bool {
        guard name.count >= 3 else { return false }
        let first = name[name.startIndex]
        let second = name[name.startIndex + 1]
        switch first {
        case UInt8(ascii: "p"): return name.count == 8
        case UInt8(ascii: "b"):
            // Backgrounds, `bottom` and `block-size`; no borders.
            return second == UInt8(ascii: "a") || name[name.startIndex + 2] != UInt8(ascii: "r")
        case UInt8(ascii: "f"): return second == UInt8(ascii: "i") || name.count == 4 || name.count == 9
        case UInt8(ascii: "t"): return name.count != 10 || name.last != UInt8(ascii: "n")
        default: return true
        }
    }

    private mutating func readGround(_ value: Octets) {
        if value.equals("none") || value.equals("inherit") || value.equals("initial") { return }
        if value.contains(word: "url(") || value.contains(word: "gradient") {
            hasPicture = true
        } else if let paint = Paint(value) ?? Self.firstPaint(value) {
            if !paint.isClear { ground = paint }
        } else {
            hasPicture = true
        }
    }

    // A colour among other words: blanks were taken out, a number sign or a bracket still tells where it begins.
    private static func firstPaint(_ value: Octets) -> Paint? {
        if let mark = value.firstIndex(of: UInt8(ascii: "#")) {
            return Paint(value[mark...].prefix { $0 == UInt8(ascii: "#") || $0.hexadecimal != nil }.prefix(7))
        }
        return value.firstPlace(of: "rgb").flatMap { Paint(value[$0...]) }
    }

    private static func isTinyFont(_ value: Octets) -> Bool? {
        // The size stands in front of a unit; blanks around it were taken out.
        for (place, byte) in zip(value.indices, value) where byte.isDigit {
            let isStart =
                place == value.startIndex || !(value[place - 1].isDigit || value[place - 1] == UInt8(ascii: "."))
            guard isStart, let number = CSSNumber(value[place...]) else { continue }
            if number.unit == .pixel || number.unit == .point { return number.pixels < 2 }
            if number.value == 0 { return true }
            if number.unit != .none { return false }
        }
        return nil
    }

    private static func isClippedAway(_ value: Octets) -> Bool {
        guard value.starts(withWord: "rect(") else { return false }
        let inner = value.dropFirst(5).filter { $0.isDigit }
        return !inner.isEmpty && inner.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
            && inner.count <= 4
    }

    private static func movesAway(_ value: Octets) -> Bool {
        for word: StaticString in ["scale(0", "scalex(0", "scaley(0", "scale3d(0", "matrix(0,0,0,0"] {
            guard let place = value.firstPlace(of: word) else { continue }
            let after = value[(place + word.utf8CodeUnitCount)...]
            if after.first == UInt8(ascii: ")") || after.first == UInt8(ascii: ",") { return true }
            if let number = CSSNumber(value[(place + word.utf8CodeUnitCount - 1)...]), number.value < 0.02 {
                return true
            }
        }
        guard let place = value.firstPlace(of: "translate"),
            let open = value[place...].firstIndex(of: UInt8(ascii: "("))
        else { return value.contains(word: "rotatex(90deg") || value.contains(word: "rotatey(90deg") }
        return value[(open + 1)...].split(separator: UInt8(ascii: ",")).contains {
            CSSNumber($0).map { abs($0.pixels) >= 900 } ?? false
        }
    }
}

/// What styles do that stood in a document before: programs write the same ones over and over.
struct StyleMemory {
    private var known: [[UInt8]: StyleEffects] = [:]
    private static let limit = 64
    private static let octets = 512

    mutating func effects(of style: Octets) -> StyleEffects {
        guard style.count <= Self.octets else { return StyleEffects(style) }
        let key = Array(style)
        if let effects = known[key] { return effects }
        let effects = StyleEffects(style)
        if known.count < Self.limit { known[key] = effects }
        return effects
    }
}

/// Without comments, white space, escapes and capitals.
private func compactStyle(_ style: Octets) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(style.count)
    var at = style.startIndex
    while at < style.endIndex {
        let byte = style[at]
        if byte == UInt8(ascii: "/"), at + 1 < style.endIndex, style[at + 1] == UInt8(ascii: "*") {
            guard let close = style.firstPlace(of: "*/", from: at + 2) else { return result }
            at = close + 2
        } else if byte == UInt8(ascii: "\\") {
            // CSS Syntax 3, 4.3.7: up to six hexadecimal digits and one blank.
            let digits = style[(at + 1)...].prefix(6).prefix { $0.hexadecimal != nil }
            at += 1 + digits.count
            if let code = UInt32(digits.text(), radix: 16), code < 128 { result.append(asciiLowercase(UInt8(code))) }
            if !digits.isEmpty, at < style.endIndex, style[at].isWhite { at += 1 }
        } else {
            if !byte.isWhite { result.append(asciiLowercase(byte)) }
            at += 1
        }
    }
    return result
}

private func withoutVendor(_ name: Octets) -> Octets {
    guard name.first == UInt8(ascii: "-"), let dash = name.dropFirst().firstIndex(of: UInt8(ascii: "-")) else {
        return name
    }
    return name[(dash + 1)...]
}
