/// Tells from styles and attributes that a mail client does not show an element.
struct HiddenStyle {
    /// Class names and ids that a style sheet of the document hides.
    private var classes: Set<String> = []
    private var ids: Set<String> = []

    /// Reads a style sheet. Rules inside of `@media` hold on some screens only and hide nothing here.
    mutating func read(sheet: Octets) {
        let sheet = Self.withoutComments(sheet)
        var at = sheet.startIndex
        while at < sheet.endIndex, let open = sheet[at...].firstIndex(of: UInt8(ascii: "{")) {
            let selector = sheet[at..<open].trimmed()
            if selector.first == UInt8(ascii: "@") {
                at = Self.endOfBlock(sheet, open)
                continue
            }
            let close = sheet[open...].firstIndex(of: UInt8(ascii: "}")) ?? sheet.endIndex
            if Self.hides(style: sheet[(open + 1)..<close]) { add(selector) }
            at = min(close + 1, sheet.endIndex)
        }
    }

    func hides(classNames: String) -> Bool {
        !classes.isEmpty
            && classNames.utf8.split(whereSeparator: \.isWhite).contains { classes.contains(String($0) ?? "") }
    }

    func hides(id: String) -> Bool { ids.contains(id) }

    private mutating func add(_ selector: Octets) {
        guard classes.count + ids.count < 1000 else { return }
        for one in selector.split(separator: UInt8(ascii: ",")) {
            // The last simple selector is the element that the rule is about.
            guard let last = one.split(whereSeparator: \.isWhite).last else { continue }
            if let dot = last.lastIndex(of: UInt8(ascii: ".")) {
                classes.insert(last[(dot + 1)...].text())
            } else if let mark = last.lastIndex(of: UInt8(ascii: "#")) {
                ids.insert(last[(mark + 1)...].text())
            }
        }
    }

    /// Whether declarations such as `display:none` hide what they are given to.
    static func hides(style: Octets) -> Bool {
        let style = withoutComments(style).filter { !$0.isWhite }.map(asciiLowercase)[...]
        var isClipped = false
        var isFlat = false
        for declaration in style.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = declaration[..<colon]
            var value = declaration[(colon + 1)...]
            if let mark = value.firstIndex(of: UInt8(ascii: "!")) { value = value[..<mark] }
            if name.equals("display"), value.equals("none") { return true }
            if name.equals("visibility"), value.equals("hidden") || value.equals("collapse") { return true }
            if name.equals("opacity"), isZero(value) { return true }
            if name.equals("font-size"), isZero(value) { return true }
            if name.equals("font"), value.starts(withWord: "0/") || value.starts(withWord: "0px") { return true }
            if name.equals("mso-hide"), value.equals("all") { return true }
            if name.equals("text-indent") || name.equals("left") || name.equals("top") || name.equals("margin-left"),
                value.first == UInt8(ascii: "-"), value.dropFirst().prefix(while: \.isDigit).count >= 3
            {
                return true
            }
            if name.equals("clip"), value.starts(withWord: "rect(0") || value.starts(withWord: "rect(1px") {
                return true
            }
            if name.equals("clip-path"), value.starts(withWord: "inset(100") || value.starts(withWord: "inset(50") {
                return true
            }
            if name.equals("transform"), value.starts(withWord: "scale(0)") { return true }
            if name.equals("overflow"), value.equals("hidden") { isClipped = true }
            if name.equals("max-height") || name.equals("height") || name.equals("max-width") || name.equals("width"),
                isZero(value)
            {
                isFlat = true
            }
        }
        return isClipped && isFlat
    }

    /// Whether the colour of text is white, or nearly so.
    static func isWhite(style: Octets) -> Bool {
        let style = style.filter { !$0.isWhite }.map(asciiLowercase)[...]
        return style.split(separator: UInt8(ascii: ";")).contains { declaration in
            guard declaration.starts(withWord: "color:") else { return false }
            return isWhite(color: declaration.dropFirst(6))
        }
    }

    static func isWhite(color: Octets) -> Bool {
        let color = color.trimmed()
        return color.equals("white") || color.equals("#fff") || color.equals("#ffffff") || color.equals("#fefefe")
            || color.equals("rgb(255,255,255)") || color.equals("transparent")
    }

    /// Whether a style sets a background that is not white.
    static func hasDarkGround(style: Octets) -> Bool {
        let style = style.filter { !$0.isWhite }.map(asciiLowercase)[...]
        return style.split(separator: UInt8(ascii: ";")).contains { declaration in
            guard declaration.starts(withWord: "background"), let colon = declaration.firstIndex(of: UInt8(ascii: ":"))
            else { return false }
            let value = declaration[(colon + 1)...]
            return !isWhite(color: value) && !value.equals("none") && !value.equals("inherit")
        }
    }

    private static func isZero(_ value: Octets) -> Bool {
        let number = value.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard !number.isEmpty else { return false }
        // One pixel or less cannot be read either.
        if number.equals("1") { return value.dropFirst(number.count).equals("px") }
        return number.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
            || number.starts(withWord: "0.0") || number.starts(withWord: ".0")
    }

    private static func withoutComments(_ bytes: Octets) -> Octets {
        guard bytes.contains(word: "/*") else { return bytes }
        var result: [UInt8] = []
        var at = bytes.startIndex
        while let open = bytes.firstPlace(of: "/*", from: at) {
            result += bytes[at..<open]
            guard let close = bytes.firstPlace(of: "*/", from: open + 2) else { return result[...] }
            at = close + 2
        }
        return (result + bytes[at...])[...]
    }

    private static func endOfBlock(_ sheet: Octets, _ open: Int) -> Int {
        var depth = 0
        var at = open
        while at < sheet.endIndex {
            if sheet[at] == UInt8(ascii: "{") { depth += 1 }
            if sheet[at] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return at + 1 }
            }
            at += 1
        }
        return sheet.endIndex
    }
}
