import Glibc

/// An open element of an HTML document, as far as its text is concerned. Inherits from the element around it.
struct HTMLElement {
    enum Name {
        case block, paragraph, heading, list, item, table, row, cell, quotation, preformatted, lineBreak, rule
        /// Shown in the running line.
        case inline
        /// Never shown as text.
        case unseen
        /// Shown when it has the attribute `open` only.
        case dialog
        case sheet
        case other

        init(_ name: UnsafePointer<CChar>) {
            self = HTMLElementNames.table.name(of: name)
        }
    }

    let name: Name
    private(set) var isHidden: Bool
    /// Its text is expected to be hidden, such as a script: nothing to warn of.
    private(set) var isIgnored: Bool
    /// Nil for the colour that a program gives text of its own.
    private var ink: Paint?
    /// Nil behind which a picture or an unknown colour lies.
    private var ground: Paint?
    private var isTiny: Bool
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
        ink = parent?.ink
        ground = parent == nil ? .white : parent?.ground
        isTiny = parent?.isTiny ?? false
        keepsSpace = (parent?.keepsSpace ?? false) || name == .preformatted
        depth = parent?.depth ?? 0
        hint = parent?.hint ?? []
    }

    /// Whether its text has the colour of what lies behind it.
    var isFaint: Bool {
        guard let ink else { return false }
        return ink.isClear || ground.map { ink.looksLike($0) } ?? false
    }

    /// - Parameter tag: its name as written, for rules about elements.
    mutating func read(
        _ attributes: HTMLAttributes, _ sheet: HiddenRules, _ styles: inout StyleMemory, tag: UnsafePointer<CChar>
    ) {
        if name == .unseen { isHidden = true }
        if name == .sheet {
            isHidden = true
            isIgnored = true
        }
        var style: Octets = []
        var classes: Octets = []
        var id: Octets = []
        var isCite = false
        var isOpen = false
        attributes.forEach { name, value in
            switch name {
            case .style: style = value()
            case .className: classes = value()
            case .id: id = value()
            case .hidden: isHidden = true
            case .ground:
                if let paint = Paint(value().map(asciiLowercase)[...]) { ground = paint.isClear ? ground : paint }
            case .picture: ground = nil
            case .color: ink = Paint(value().map(asciiLowercase)[...]) ?? ink
            case .type: isCite = isCite || value().trimmed().equals("cite")
            case .cite: isCite = true
            case .open: isOpen = true
            case .other: break
            }
        }
        if name == .dialog, !isOpen { isHidden = true }
        var isHiddenByRule = false
        if !sheet.isEmpty {
            isHiddenByRule =
                sheet.hides(classNames: classes) || sheet.hides(id: id) || sheet.hides(element: String(cString: tag))
        }
        if !style.isEmpty {
            let effects = styles.effects(of: style)
            if effects.hides { isHidden = true }
            if effects.shows { isHiddenByRule = false }
            isTiny = effects.isTiny ?? isTiny
            ink = effects.ink ?? ink
            if effects.hasPicture { ground = nil }
            ground = effects.ground ?? ground
        }
        if isHiddenByRule { isHidden = true }
        readRole(classes, id, style, isCite: isCite)
    }

    /// Whether its own text is not shown.
    var hidesText: Bool { isHidden || isTiny }

    // The marks by which mail programs frame what is not the author's; see ARCHITECTURE.md, "What the author wrote".
    private mutating func readRole(_ classes: Octets, _ id: Octets, _ style: Octets, isCite: Bool) {
        var mine: BodyText.Hint = []
        for word in classes.isEmpty ? [] : classes.split(whereSeparator: \.isWhite) {
            var word = word
            // QUIRK: Outlook.com puts `ecx` in front of every class name, newer ones `x_`.
            if word.starts(with: "ecx".utf8) { word = word.dropFirst(3) }
            while word.starts(with: "x_".utf8) { word = word.dropFirst(2) }
            mine.formUnion(htmlClassHints[word.text()] ?? [])
        }
        if !id.isEmpty {
            var id = id
            while id.starts(with: "x_".utf8) { id = id.dropFirst(2) }
            if id.starts(with: "ecx".utf8) { id = id.dropFirst(3) }
            mine.formUnion(htmlIDHints[id.lowercasedText()] ?? [])
        }
        if name == .block, isOutlookRule(style) { mine.insert(.quoteStart) }
        if name == .quotation {
            depth = min(depth + 1, 20)
            let isGmail = mine.contains(.gmailQuote)
            mine.subtract(.gmailQuote)
            if isCite || isGmail && hint.contains(.gmailQuote) {
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

    // Outlook and Windows Mail draw a thin line above the header block of what they quote.
    private func isOutlookRule(_ style: Octets) -> Bool {
        guard style.contains(word: "border") else { return false }
        let bytes = style.filter { !$0.isWhite }.map(asciiLowercase)[...]
        let isLine =
            bytes.contains(word: "border-top:solid") || bytes.contains(word: "border-top:1ptsolid")
            || bytes.contains(word: "border-top:1.0ptsolid") || bytes.contains(word: "border-top:#b5c4df")
            || bytes.contains(word: "border-top-style:solid") || bytes.contains(word: "border-style:solidnonenone")
        guard isLine else { return false }
        return bytes.contains(word: "#b5c4df") || bytes.contains(word: "#e1e1e1")
            || bytes.contains(word: "rgb(225,225,225)") || bytes.contains(word: "rgb(181,196,223)")
            || bytes.contains(word: "rgb(229,229,229)") || bytes.contains(word: "#e5e5e5")
    }
}

/// The attributes of a start tag: names and values in turn, as libxml2 hands them over.
struct HTMLAttributes {
    /// The attributes that say something about text.
    enum Name { case style, className, id, hidden, ground, picture, color, type, cite, open, other }

    private let pairs: UnsafePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// Calls with each name, and with a function that copies its value: empty for an attribute without one.
    func forEach(_ body: (Name, () -> Octets) -> Void) {
        guard let pairs else { return }
        var at = 0
        while let found = pairs[at] {
            let name = Self.name(found)
            if name != .other {
                let value = pairs[at + 1]
                body(name) {
                    guard let value else { return [] }
                    let length = strlen(value)
                    return value.withMemoryRebound(to: UInt8.self, capacity: length) {
                        Array(UnsafeBufferPointer(start: $0, count: length))[...]
                    }
                }
            }
            at += 2
        }
    }

    private static func name(_ name: UnsafePointer<CChar>) -> Name {
        switch UInt8(bitPattern: name[0]) {
        case UInt8(ascii: "s"): return strcmp(name, "style") == 0 ? .style : .other
        case UInt8(ascii: "c"):
            if strcmp(name, "class") == 0 { return .className }
            if strcmp(name, "color") == 0 { return .color }
            return strcmp(name, "cite") == 0 ? .cite : .other
        case UInt8(ascii: "i"): return strcmp(name, "id") == 0 ? .id : .other
        case UInt8(ascii: "h"): return strcmp(name, "hidden") == 0 ? .hidden : .other
        case UInt8(ascii: "p"): return strcmp(name, "popover") == 0 ? .hidden : .other
        case UInt8(ascii: "b"):
            if strcmp(name, "bgcolor") == 0 { return .ground }
            return strcmp(name, "background") == 0 ? .picture : .other
        case UInt8(ascii: "t"): return strcmp(name, "type") == 0 ? .type : .other
        case UInt8(ascii: "o"): return strcmp(name, "open") == 0 ? .open : .other
        default: return .other
        }
    }
}

private let htmlClassHints: [String: BodyText.Hint] = [
    "gmail_quote": .gmailQuote, "gmail_attr": .attribution, "moz-cite-prefix": .attribution,
    "gmail_signature": .signature, "moz-signature": .signature, "yahoo_quoted": .quoted, "zmail_extra": .quoted,
    "protonmail_quote": .quoted, "protonmail_signature_block": .signature, "zimbra_quote": .quoted,
    "tutanota_quote": .quoted, "OutlookMessageHeader": .quoteStart, "WordSection1-quote": .quoted,
    "apple-mail-quote": .quoted, "reply-quote": .quoted, "mail_quote": .quoted, "freshdesk_quote": .quoted,
    "front-blockquote": .cited, "missive_quote": .quoted, "hs_reply": .quoted, "iwm_quote": .quoted,
]

private let htmlIDHints: [String: BodyText.Hint] = [
    "divrplyfwdmsg": .quoteStart, "olk_src_body_section": .quoted, "appendonsend": .quoteStart,
    "yahoo_quoted": .quoted, "mail-editor-reference-message-container": .quoteStart, "signature": .signature,
    "reply-intro": .attribution, "isreplycontent": .quoted, "qt": .quoted, "zwchr": .quoteStart,
]
