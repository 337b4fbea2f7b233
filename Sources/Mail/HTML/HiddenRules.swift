/// What the style sheets of a document hide: elements, classes and ids.
struct HiddenRules {
    private var elements: Set<String> = []
    private var classes: Set<String> = []
    private var ids: Set<String> = []

    var isEmpty: Bool { elements.isEmpty && classes.isEmpty && ids.isEmpty }

    /// Reads a style sheet. Rules for paper or for screens of some size hide nothing here.
    mutating func read(sheet: Octets) {
        read(withoutComments(sheet)[...], level: 0)
    }

    func hides(element: String) -> Bool { elements.contains(element) }

    func hides(classNames: Octets) -> Bool {
        !classes.isEmpty && classNames.split(whereSeparator: \.isWhite).contains { classes.contains($0.text()) }
    }

    func hides(id: Octets) -> Bool { !ids.isEmpty && ids.contains(id.text()) }

    private mutating func read(_ sheet: Octets, level: Int) {
        var at = sheet.startIndex
        while at < sheet.endIndex, let open = sheet[at...].firstIndex(of: UInt8(ascii: "{")) {
            var selector = sheet[at..<open]
            // `@import` and `@charset` end with a semicolon.
            if let semicolon = selector.lastIndex(of: UInt8(ascii: ";")) { selector = selector[(semicolon + 1)...] }
            selector = selector.trimmed()
            if selector.first == UInt8(ascii: "@") {
                let end = Self.endOfBlock(sheet, open)
                let isForScreens =
                    selector.starts(withWord: "@media") && !selector.contains(UInt8(ascii: "("))
                    && !selector.contains(word: "print")
                if isForScreens, level < 3, open + 1 < end { read(sheet[(open + 1)..<end], level: level + 1) }
                at = end
                continue
            }
            let close = sheet[open...].firstIndex(of: UInt8(ascii: "}")) ?? sheet.endIndex
            let effects = StyleEffects(sheet[(open + 1)..<close])
            if effects.hides {
                change(selector, isHidden: true)
            } else if effects.isTiny == true || effects.ink?.isClear == true {
                // A cell without height of its own holds elements that set the size of their letters.
                change(selector, isHidden: true, onlyNamed: true)
            } else if effects.shows {
                change(selector, isHidden: false)
            }
            at = min(close + 1, sheet.endIndex)
        }
    }

    private mutating func change(_ selector: Octets, isHidden: Bool, onlyNamed: Bool = false) {
        guard elements.count + classes.count + ids.count < 1000 else { return }
        for one in selector.split(separator: UInt8(ascii: ",")) {
            // The last simple selector is the element that the rule is about; one of a state (`:hover`) is not shown.
            let parts = one.split { $0.isWhite || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "+") }
            guard let last = parts.last, !last.contains(UInt8(ascii: ":")), !last.contains(UInt8(ascii: "[")) else {
                continue
            }
            if let dot = last.lastIndex(of: UInt8(ascii: ".")) {
                Self.change(&classes, last[(dot + 1)...].text(), isHidden)
            } else if let mark = last.lastIndex(of: UInt8(ascii: "#")) {
                Self.change(&ids, last[(mark + 1)...].text(), isHidden)
            } else if !onlyNamed {
                Self.change(&elements, last.lowercasedText(), isHidden)
            }
        }
    }

    private static func change(_ names: inout Set<String>, _ name: String, _ isHidden: Bool) {
        if isHidden { names.insert(name) } else { names.remove(name) }
    }

    private func withoutComments(_ bytes: Octets) -> [UInt8] {
        var result: [UInt8] = []
        var at = bytes.startIndex
        while let open = bytes.firstPlace(of: "/*", from: at) {
            result += bytes[at..<open]
            guard let close = bytes.firstPlace(of: "*/", from: open + 2) else { return result }
            at = close + 2
        }
        return result + bytes[at...]
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
