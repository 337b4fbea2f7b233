import Glibc

/// Writes lines of text from the events of an HTML document.
final class HTMLWriter {
    private var body = BodyText()
    private var stack: [HTMLElement] = []
    private var style = HiddenRules()
    private var styles = StyleMemory()
    private(set) var hasHiddenText = false
    /// Whether text in the colour of its background is left out.
    private let hidesFaint: Bool

    init(hidesFaint: Bool) {
        self.hidesFaint = hidesFaint
    }

    private var lineStart = 0
    private var lineHint: BodyText.Hint = []
    private var lineDepth = 0
    private var lineContent = 0
    private var isLineOpen = false
    private var wantsSpace = false
    private var wantsBlank = false
    private var sawRule = false
    private var beginsQuote = false
    private var prefix: [UInt8] = []
    /// The lists that are open: the number of the next item, nil where items have none.
    private var lists: [Int?] = []
    private var sheet: [UInt8] = []

    func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?) {
        let attributes = HTMLAttributes(attributes)
        var element = HTMLElement(name: HTMLElement.Name(name), parent: stack.last)
        element.read(attributes, style, &styles, tag: name)
        switch element.name {
        case .lineBreak:
            if !element.isHidden { breakLine() }
        case .rule:
            endLine()
            sawRule = true
        case .paragraph, .list, .table, .quotation, .preformatted, .heading:
            endLine()
            wantsBlank = true
        case .block, .row, .item, .dialog:
            endLine()
        case .cell:
            if isLineOpen { wantsSpace = true }
        case .other, .unseen, .sheet, .inline:
            break
        }
        if element.startsRole { endLine() }
        if element.beginsQuote, !element.isHidden { beginsQuote = true }
        stack.append(element)
        if element.name == .list { lists.append(strcmp(name, "ol") == 0 ? 1 : nil) }
        if element.name == .item, !element.isHidden { prefix = mark() }
    }

    /// What a client shows in front of an item.
    private func mark() -> [UInt8] {
        guard let number = lists.last ?? nil else { return Array("- ".utf8) }
        lists[lists.count - 1] = number + 1
        return Array("\(number). ".utf8)
    }

    func end(_ name: UnsafePointer<CChar>) {
        let name = HTMLElement.Name(name)
        guard let element = stack.popLast() else { return }
        if element.name == .list { _ = lists.popLast() }
        if name == .sheet, !sheet.isEmpty {
            style.read(sheet: sheet[...])
            sheet = []
        }
        switch name {
        case .paragraph, .list, .table, .quotation, .preformatted, .heading:
            endLine()
            wantsBlank = true
        case .block, .row, .item, .dialog:
            endLine()
            prefix = []
        case .lineBreak, .rule, .cell, .other, .unseen, .sheet, .inline:
            break
        }
        if element.startsRole { endLine() }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        guard let element = stack.last else {
            write(bytes, keepsSpace: false, hint: [], depth: 0)
            return
        }
        if element.hidesText {
            if !element.isIgnored, hasWords(bytes) { hasHiddenText = true }
            return
        }
        if element.isFaint, hasWords(bytes) {
            hasHiddenText = true
            if hidesFaint { return }
        }
        write(bytes, keepsSpace: element.keepsSpace, hint: element.hint, depth: element.depth)
    }

    func raw(_ bytes: UnsafeRawBufferPointer) {
        // It comes in pieces; a rule may lie across two.
        if stack.last?.name == .sheet { sheet += bytes }
    }

    func finished() -> BodyText {
        endLine()
        body.isHTML = true
        return body
    }

    private func write(_ bytes: UnsafeRawBufferPointer, keepsSpace: Bool, hint: BodyText.Hint, depth: Int) {
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            // U+00A0 is a blank as well, and U+200B, U+FEFF, U+00AD show nothing.
            let isHardSpace = byte == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0
            if keepsSpace, byte == .lineFeed {
                breakLine()
                at += 1
                continue
            }
            if byte.isWhite && !(keepsSpace && isLineOpen) || isHardSpace {
                wantsSpace = isLineOpen
                at += isHardSpace ? 2 : 1
                continue
            }
            if let length = invisibleLength(bytes, at) {
                // U+E0000 to U+E0FFF spell out words that nobody sees.
                if length == 4 { hasHiddenText = true }
                at += length
                continue
            }
            if !isLineOpen { openLine(hint, depth) }
            if wantsSpace {
                body.bytes.append(.space)
                wantsSpace = false
            }
            body.bytes.append(byte)
            at += 1
        }
    }

    private func invisibleLength(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int? {
        if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xAD { return 2 }
        guard at + 2 < bytes.count else { return nil }
        if bytes[at] == 0xF3, bytes[at + 1] == 0xA0, at + 3 < bytes.count, bytes[at + 2] < 0x90 { return 4 }
        if bytes[at] == 0xE2, bytes[at + 1] == 0x80, (0x8B...0x8F).contains(bytes[at + 2]), bytes[at + 2] != 0x8D {
            return 3
        }
        if bytes[at] == 0xEF, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return 3 }
        return nil
    }

    private func hasWords(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at < bytes.count {
            if let length = invisibleLength(bytes, at) {
                at += length
            } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
                at += 2
            } else if bytes[at] == 0xCD, at + 1 < bytes.count, bytes[at + 1] == 0x8F {
                // U+034F, which newsletters fill their previews with.
                at += 2
            } else if bytes[at].isWhite {
                at += 1
            } else {
                return true
            }
        }
        return false
    }

    private func openLine(_ hint: BodyText.Hint, _ depth: Int) {
        if wantsBlank, !body.lines.isEmpty, body.lines.last.map({ $0.range.isEmpty }) != true { appendBlank() }
        wantsBlank = false
        wantsSpace = false
        lineStart = body.bytes.count
        lineHint = sawRule ? hint.union(.rule) : hint
        if beginsQuote { lineHint.insert(.quoteStart) }
        lineDepth = depth
        sawRule = false
        beginsQuote = false
        for _ in 0..<depth { body.bytes += [UInt8(ascii: ">"), .space] }
        lineContent = body.bytes.count
        body.bytes += prefix
        prefix = []
        isLineOpen = true
    }

    private func endLine() {
        wantsSpace = false
        guard isLineOpen else { return }
        body.lines.append(
            BodyText.Line(range: lineStart..<body.bytes.count, content: lineContent, depth: lineDepth, hint: lineHint))
        body.bytes.append(.lineFeed)
        isLineOpen = false
    }

    private func breakLine() {
        if isLineOpen {
            endLine()
        } else if body.lines.suffix(2).contains(where: { !$0.range.isEmpty }) {
            appendBlank()
        }
    }

    private func appendBlank() {
        let end = body.bytes.count
        body.lines.append(BodyText.Line(range: end..<end, content: end, depth: 0, hint: []))
        body.bytes.append(.lineFeed)
    }
}
