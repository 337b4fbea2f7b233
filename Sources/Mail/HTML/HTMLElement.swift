import Glibc

/// An open element of an HTML document, as far as its text is concerned. Inherits from the element around it.
struct HTMLElement {
    enum Name {
        case block, paragraph, heading, list, item, table, row, cell, quotation, preformatted, lineBreak, rule
        /// Shown in the running line.
        case inline
        /// Never shown as text.
        case unseen
        case sheet
        case other

        init(_ name: UnsafePointer<CChar>) {
            self = htmlElementNames[String(cString: name)] ?? .other
        }
    }

    let name: Name
    private(set) var isHidden: Bool
    /// Its text is expected to be hidden, such as a script: nothing to warn of.
    private(set) var isIgnored: Bool
    private(set) var isWhiteOnWhite: Bool
    private var hasGround: Bool
    private(set) var keepsSpace: Bool
    private(set) var depth: Int
    private(set) var hint: BodyText.Hint
    /// Whether a new role begins here, so that a line must, too.
    private(set) var startsRole = false
    /// Whether everything from here on is the message answered.
    private(set) var beginsQuote = false

    init(name: Name, parent: HTMLElement?) {
        self.name = name
        isHidden = parent?.isHidden ?? false
        isIgnored = parent?.isIgnored ?? false
        isWhiteOnWhite = parent?.isWhiteOnWhite ?? false
        hasGround = parent?.hasGround ?? false
        keepsSpace = (parent?.keepsSpace ?? false) || name == .preformatted
        depth = parent?.depth ?? 0
        hint = parent?.hint ?? []
    }

    mutating func read(_ attributes: HTMLAttributes, _ sheet: HiddenStyle) {
        if name == .unseen { isHidden = true }
        if name == .sheet {
            isHidden = true
            isIgnored = true
        }
        let style = attributes["style"] ?? ""
        let classes = attributes["class"] ?? ""
        let id = attributes["id"] ?? ""
        if attributes["hidden"] != nil || sheet.hides(classNames: classes) || sheet.hides(id: id) { isHidden = true }
        if !style.isEmpty {
            let bytes = Array(style.utf8)[...]
            if HiddenStyle.hides(style: bytes) { isHidden = true }
            if HiddenStyle.hasDarkGround(style: bytes) { hasGround = true }
            if HiddenStyle.isWhite(style: bytes) {
                isWhiteOnWhite = !hasGround
            } else if bytes.contains(word: "color:") {
                isWhiteOnWhite = false
            }
        }
        if let ground = attributes["bgcolor"], !HiddenStyle.isWhite(color: Array(ground.utf8.map(asciiLowercase))[...])
        {
            hasGround = true
        }
        if attributes["background"] != nil { hasGround = true }
        if let color = attributes["color"], HiddenStyle.isWhite(color: Array(color.utf8.map(asciiLowercase))[...]) {
            isWhiteOnWhite = !hasGround
        }
        readRole(classes, id, style, attributes)
    }

    // The marks by which mail programs frame what is not the author's; see ARCHITECTURE.md, "What the author wrote".
    private mutating func readRole(_ classes: String, _ id: String, _ style: String, _ attributes: HTMLAttributes) {
        var mine: BodyText.Hint = []
        for word in classes.utf8.split(whereSeparator: \.isWhite) {
            var word = Substring(word)
            // QUIRK: Outlook.com puts `ecx` in front of every class name, newer ones `x_`.
            if word.utf8.starts(with: "ecx".utf8) { word = word.dropFirst(3) }
            while word.utf8.starts(with: "x_".utf8) { word = word.dropFirst(2) }
            mine.formUnion(htmlClassHints[String(word)] ?? [])
        }
        var id = Substring(id)
        while id.utf8.starts(with: "x_".utf8) { id = id.dropFirst(2) }
        if id.utf8.starts(with: "ecx".utf8) { id = id.dropFirst(3) }
        mine.formUnion(htmlIDHints[id.lowercased()] ?? [])
        if name == .block, isOutlookRule(style) { mine.insert(.quoteStart) }
        if name == .quotation {
            depth = min(depth + 1, 20)
            let isCite = attributes["type"].map { Array($0.utf8)[...].trimmed().equals("cite") } ?? false
            let isGmail = mine.contains(.gmailQuote)
            mine.subtract(.gmailQuote)
            if isCite || isGmail && hint.contains(.gmailQuote) || attributes["cite"] != nil {
                mine.insert(.cited)
            } else {
                mine.insert(isGmail ? [.citation, .handMade] : .citation)
            }
        }
        startsRole = !mine.isEmpty
        beginsQuote = mine.contains(.quoteStart)
        mine.subtract(.quoteStart)
        hint.formUnion(mine)
    }

    // Outlook draws a thin line above the header block of what it quotes.
    private func isOutlookRule(_ style: String) -> Bool {
        guard !style.isEmpty else { return false }
        let bytes = style.utf8.filter { !$0.isWhite }.map(asciiLowercase)[...]
        guard
            bytes.contains(word: "border-top:solid") || bytes.contains(word: "border-top:1ptsolid")
                || bytes.contains(word: "border-top:1.0ptsolid")
        else { return false }
        return bytes.contains(word: "#b5c4df") || bytes.contains(word: "#e1e1e1")
            || bytes.contains(word: "rgb(225,225,225)")
            || bytes.contains(word: "rgb(181,196,223)")
    }
}

/// The attributes of a start tag: names and values in turn, as libxml2 hands them over.
struct HTMLAttributes {
    private let pairs: UnsafePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// Empty for an attribute without a value, nil without the attribute.
    subscript(name: String) -> String? {
        guard let pairs else { return nil }
        var at = 0
        while let found = pairs[at] {
            if strcmp(found, name) == 0 { return pairs[at + 1].map { String(cString: $0) } ?? "" }
            at += 2
        }
        return nil
    }
}

private let htmlElementNames: [String: HTMLElement.Name] = {
    var names: [String: HTMLElement.Name] = [
        "p": .paragraph, "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading,
        "h6": .heading, "ul": .list, "ol": .list, "dl": .list, "li": .item, "table": .table, "tr": .row, "td": .cell,
        "th": .cell, "blockquote": .quotation, "pre": .preformatted, "br": .lineBreak, "hr": .rule, "style": .sheet,
    ]
    for name in [
        "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "form",
        "fieldset", "dt", "dd", "figure", "figcaption", "body", "html", "tbody", "thead", "tfoot", "caption", "details",
        "summary",
    ] { names[name] = .block }
    for name in [
        "script", "head", "title", "template", "noscript", "textarea", "select", "option", "object", "svg",
        "math", "iframe", "audio", "video", "canvas", "applet", "map", "datalist", "noframes", "embed",
    ] { names[name] = .unseen }
    for name in ["script", "head", "title"] { names[name] = .sheet }
    names["style"] = .sheet
    for name in ["a", "b", "i", "u", "em", "strong", "span", "font", "small", "big", "img", "code", "tt", "sub", "sup"]
    {
        names[name] = .inline
    }
    return names
}()

private let htmlClassHints: [String: BodyText.Hint] = [
    "gmail_quote": .gmailQuote, "gmail_attr": .attribution, "moz-cite-prefix": .attribution,
    "gmail_signature": .signature, "moz-signature": .signature, "yahoo_quoted": .quoted, "zmail_extra": .quoted,
    "protonmail_quote": .quoted, "protonmail_signature_block": .signature, "zimbra_quote": .quoted,
    "tutanota_quote": .quoted, "OutlookMessageHeader": .quoteStart, "WordSection1-quote": .quoted,
    "apple-mail-quote": .quoted, "reply-quote": .quoted, "mail_quote": .quoted, "freshdesk_quote": .quoted,
    "front-blockquote": .cited, "hs_reply": .quoted, "iwm_quote": .quoted,
]

private let htmlIDHints: [String: BodyText.Hint] = [
    "divrplyfwdmsg": .quoteStart, "olk_src_body_section": .quoted, "appendonsend": .quoteStart,
    "yahoo_quoted": .quoted, "mail-editor-reference-message-container": .quoteStart, "signature": .signature,
    "reply-intro": .attribution, "isreplycontent": .quoted, "qt": .quoted, "zwchr": .quoteStart,
]
