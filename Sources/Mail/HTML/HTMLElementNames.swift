import Glibc

/// What elements of HTML mean for text, by their names.
struct HTMLElementNames: Sendable {
    static let table = HTMLElementNames()

    /// By hash; names of one hash follow each other.
    private let names: [(hash: UInt8, word: [UInt8], name: HTMLElement.Name)]
    private let starts: [UInt8]

    private init() {
        names = Self.all().map { word, name in
            let bytes = Array(word.utf8)
            return (Self.hash(bytes[0], bytes[bytes.count - 1], bytes.count), bytes, name)
        }.sorted { $0.hash < $1.hash }
        var starts = [UInt8](repeating: 0, count: 65)
        for entry in names { starts[Int(entry.hash) + 1] += 1 }
        for hash in 1...64 { starts[hash] += starts[hash - 1] }
        self.starts = starts
    }

    /// - Parameter word: a name in lower case.
    func name(of word: UnsafePointer<CChar>) -> HTMLElement.Name {
        let length = strlen(word)
        guard length > 0 else { return .other }
        let hash = Int(Self.hash(UInt8(bitPattern: word[0]), UInt8(bitPattern: word[length - 1]), length))
        for number in starts[hash]..<starts[hash + 1] {
            let isSame = names[Int(number)].word.withUnsafeBytes { bytes in
                bytes.count == length && bytes.baseAddress.map { memcmp($0, word, length) == 0 } ?? false
            }
            if isSame { return names[Int(number)].name }
        }
        return .other
    }

    private static func hash(_ first: UInt8, _ last: UInt8, _ count: Int) -> UInt8 {
        (first &* 5 &+ last &* 3 &+ UInt8(truncatingIfNeeded: count) &* 7) & 63
    }

    private static func all() -> [String: HTMLElement.Name] {
        var names: [String: HTMLElement.Name] = [
            "p": .paragraph, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading,
            "h6": .heading, "ul": .list, "ol": .list, "dl": .list, "li": .item, "table": .table, "tr": .row,
            "td": .cell,
            "th": .cell, "blockquote": .quotation, "pre": .preformatted, "br": .lineBreak, "hr": .rule, "style": .sheet,
        ]
        for name in [
            "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "form",
            "fieldset", "dt", "dd", "figure", "figcaption", "body", "html", "tbody", "thead", "tfoot", "caption",
            "details",
            "summary",
        ] { names[name] = .block }
        for name in [
            "script", "head", "title", "template", "noscript", "textarea", "select", "option", "object", "svg",
            "math", "iframe", "audio", "video", "canvas", "applet", "map", "datalist", "noframes", "embed",
        ] { names[name] = .unseen }
        for name in ["script", "head", "title"] { names[name] = .sheet }
        names["style"] = .sheet
        names["dialog"] = .dialog
        for name in [
            "a", "b", "i", "u", "em", "strong", "span", "font", "small", "big", "img", "code", "tt", "sub", "sup",
        ] {
            names[name] = .inline
        }
        return names
    }
}
