import CHTML

/// The text of an HTML document, as lines with hints about quotation.
///
/// What a mail client does not show is left out; whether there was any is said in `hasHiddenText`.
struct HTMLText {
    var body: BodyText
    var hasHiddenText: Bool
    /// Whether the markup was too wild to be parsed, so that only its tags were taken out.
    var isDegraded: Bool
    /// Whether a limit left something unread.
    var isCutOff: Bool

    init(_ html: Octets, limits: ParseLimits) {
        let kept = cut(html, to: limits.htmlOctets)
        let isCutOff = kept.count < html.count
        let clean = kept.place(of: 0) != nil ? kept.map { $0 == 0 ? .space : $0 }[...] : kept
        if !isTame(clean) {
            self.init(stripping: clean, isCutOff: isCutOff)
            return
        }
        guard var writer = Self.written(clean, hidesFaint: true) else {
            self.init(stripping: clean, isCutOff: isCutOff)
            return
        }
        var body = writer.finished()
        // Where nothing else is written, a dark screen took its white letters along.
        if body.lines.isEmpty, writer.hasHiddenText, let again = Self.written(clean, hidesFaint: false) {
            writer = again
            body = writer.finished()
        }
        self.init(body: body, hasHiddenText: writer.hasHiddenText, isDegraded: false, isCutOff: isCutOff)
    }

    // Nil for elements nested too deep.
    private static func written(_ clean: Octets, hidesFaint: Bool) -> HTMLWriter? {
        let writer = HTMLWriter(hidesFaint: hidesFaint)
        let context = Unmanaged.passUnretained(writer).toOpaque()
        var events = chtml_events(
            start: { context, name, attributes in
                guard let context, let name else { return }
                Unmanaged<HTMLWriter>.fromOpaque(context).takeUnretainedValue().start(name, attributes)
            },
            end: { context, name in
                guard let context, let name else { return }
                Unmanaged<HTMLWriter>.fromOpaque(context).takeUnretainedValue().end(name)
            },
            text: { context, bytes, length in
                guard let context, let bytes else { return }
                let buffer = UnsafeBufferPointer(start: bytes, count: Int(length))
                Unmanaged<HTMLWriter>.fromOpaque(context).takeUnretainedValue().text(UnsafeRawBufferPointer(buffer))
            },
            raw: { context, bytes, length in
                guard let context, let bytes else { return }
                let buffer = UnsafeBufferPointer(start: bytes, count: Int(length))
                Unmanaged<HTMLWriter>.fromOpaque(context).takeUnretainedValue().raw(UnsafeRawBufferPointer(buffer))
            })
        let outcome = clean.withUnsafeBytes { buffer in
            withExtendedLifetime(writer) {
                chtml_read(
                    buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, Self.depthLimit, &events, context)
            }
        }
        return outcome == CHTML_READ ? writer : nil
    }

    private init(stripping html: Octets, isCutOff: Bool) {
        var body = BodyText()
        body.append(plain: strippedTags(html))
        body.isHTML = true
        self.init(body: body, hasHiddenText: false, isDegraded: true, isCutOff: isCutOff)
    }

    private init(body: BodyText, hasHiddenText: Bool, isDegraded: Bool, isCutOff: Bool) {
        self.body = body
        self.hasHiddenText = hasHiddenText
        self.isDegraded = isDegraded
        self.isCutOff = isCutOff
    }

    // No person's mail program nests this deep.
    private static let depthLimit: Int32 = 256
}

/// Whether a parser may see it: libxml2 takes quadratic time over the attributes of one tag.
private func isTame(_ html: Octets) -> Bool {
    var at = html.startIndex
    while let open = html.place(of: UInt8(ascii: "<"), from: at) {
        at = open + 1
        if html[at...].starts(withWord: "!--") {
            // What a comment without an end swallows may be the author's words.
            guard let close = html.firstPlace(of: "-->", from: at + 3) else { return false }
            at = close + 3
            continue
        }
        guard at < html.endIndex, html[at].isLetter else { continue }
        let name = at
        var attributes = 0
        var quote: UInt8 = 0
        var previous: UInt8 = 0
        while at < html.endIndex {
            let byte = html[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")), previous == UInt8(ascii: "=") {
                quote = byte
            } else if previous.isWhite || previous == UInt8(ascii: "/") || previous == UInt8(ascii: "\""),
                !byte.isWhite
            {
                attributes += 1
            }
            if quote != 0 || !byte.isWhite { previous = byte } else if previous != UInt8(ascii: "=") { previous = byte }
            at += 1
            if attributes > 64 || at - open > 16 << 10 { return false }
        }
        if at == html.endIndex { return false }
        if let end = endTag(html[name...]) {
            guard let close = html.firstPlace(of: end, from: at) else { return false }
            at = close
        }
    }
    return true
}

/// The end tag of an element whose content is no markup; nil for any other.
func endTag(_ html: Octets) -> StaticString? {
    guard let first = html.first.map(asciiLowercase), first == UInt8(ascii: "s") || first == UInt8(ascii: "t") else {
        return nil
    }
    let name = html.prefix(9).prefix { $0.isLetter }
    if name.equals("script") { return "</script" }
    if name.equals("style") { return "</style" }
    if name.equals("title") { return "</title" }
    return name.equals("textarea") ? "</textarea" : nil
}
