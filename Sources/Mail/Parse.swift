/// Reads a message (RFC 5322, RFC 2045) from its bytes.
///
/// Never fails and takes time and memory in proportion to the bytes, whatever they are: what cannot be read is said in
/// `flags`, what stays unreadable in `error`.
package func parse(_ bytes: [UInt8], limits: ParseLimits = .standard) -> Message {
    var reader = EntityReader(limits: limits)
    let root = reader.read(bytes, in: 0..<bytes.count)
    var message = Message()
    message.readHeader(root.header, charset: root.type["charset"]?.lowercased())
    var chosen = BodyChoice(reader.leaves).body(of: root)
    if chosen.isEmpty {
        if !reader.leaves.contains(where: { $0.isSubstitute && !$0.isNested }) { reader.readAsides(bytes) }
        chosen = BodyChoice(reader.leaves).substitutes()
    }
    message.parts = reader.leaves.map(\.part)
    message.readProtectedSubject(root)
    var flags = reader.flags
    message.read(bodyText(reader.leaves, chosen, limits, &flags))
    message.readAttachments(reader.leaves, except: chosen, limits)
    message.readFlags(&flags)
    let said = message.readSigns(root.header, reader.leaves)
    let reading = KindReader(header: root.header, message: message, leaves: reader.leaves, type: root.type)
    let (kind, reports) = reading.kind()
    message.kind = kind
    message.reports = reports
    message.readSuspicion(root.header, said)
    if bytes.allSatisfy(\.isWhite) { message.error = "the message is empty" }
    return message
}

/// Reads a body without a header: text whose charset is UTF-8 or, where it cannot be, windows-1252.
package func plainBody(_ text: [UInt8]) -> Message {
    var message = Message()
    let limits = ParseLimits.standard
    let kept = cut(text[...], to: limits.textOctets)
    let decoded = Charset.decode(kept, label: nil)
    let lines = withLineFeeds(decoded.utf8)
    var body = BodyText()
    body.append(plain: lines)
    message.read(body)
    message.parts = [
        Message.Part(contentType: "text/plain", size: text.count, text: lines.text(), range: 0..<text.count)
    ]
    var flags: FlagSet = decoded.isClean ? [] : [.badCharset]
    if kept.count < text.count { flags.formUnion([.tooLarge, .truncated]) }
    message.flags = flags.sorted
    return message
}

private func bodyText(
    _ leaves: [Leaf], _ chosen: [Int], _ limits: ParseLimits, _ flags: inout FlagSet
) -> BodyText {
    var body = BodyText()
    for number in chosen {
        let leaf = leaves[number]
        let text = leaf.text
        guard body.bytes.count < limits.textOctets else {
            flags.formUnion([.tooLarge, .truncated])
            break
        }
        if leaf.isHTML {
            let html = HTMLText(text[...], limits: limits)
            if html.hasHiddenText { flags.insert(.hiddenText) }
            if html.isDegraded { flags.insert(.degradedHTML) }
            if html.isCutOff { flags.formUnion([.tooLarge, .truncated]) }
            body.append(html: html.body)
        } else if leaf.part.contentType.is("text/enriched") {
            body.append(plain: plainEnriched(text[...]))
        } else if leaf.part.contentType.is("text/richtext") {
            body.append(plain: plainRichText(text[...]))
        } else if leaf.part.contentType.is("text/rtf") {
            let document = RTFText(text[...], limit: limits.textOctets)
            let words = Array(document.text.utf8)
            if document.isHTML {
                body.append(html: HTMLText(words[...], limits: limits).body)
            } else {
                body.append(plain: words)
            }
        } else if leaf.type["format"]?.lowercased() == "flowed" {
            body.append(plain: unflowed(text[...], deletesSpace: leaf.type["delsp"]?.lowercased() == "yes"))
        } else {
            body.append(plain: withoutStuffedFrom(leaf.isArmoured ? withoutArmour(text[...]) : text))
        }
    }
    return body
}

/// QUIRK: a mailbox in the mbox format puts a `>` in front of a line that begins with `From ` (RFC 4155, appendix A).
/// Next to other lines with that mark it is a quotation.
private func withoutStuffedFrom(_ text: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: ">")
    guard var place = text[...].place(of: ">From ", from: 0, anchor: 1) else { return text }
    var result: [UInt8] = []
    var copied = 0
    var lastLine = 0
    while true {
        let isLineStart = place == 0 || text[place - 1] == .lineFeed
        if isLineStart {
            while lastLine < place - 1, let end = text[lastLine..<(place - 1)].firstIndex(of: .lineFeed) {
                lastLine = end + 1
            }
            let next = text[place...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.count
            let isBelowQuote = place > 0 && text[lastLine] == mark
            let isAboveQuote = next < text.count && text[next] == mark
            if !isBelowQuote, !isAboveQuote {
                result += text[copied..<place]
                copied = place + 1
            }
        }
        guard let following = text[...].place(of: ">From ", from: place + 1, anchor: 1) else { break }
        place = following
    }
    return result + text[copied...]
}

extension Message {
    fileprivate mutating func readHeader(_ header: HeaderBlock, charset: String?) {
        func list(_ name: StaticString) -> [Mailbox] {
            header.all(name).flatMap { mailboxes($0, charset: charset) }
        }
        subject = header.first("subject").map { decodedText($0, charset: charset).trimmedText() }
        from = list("from")
        sender = list("sender")
        replyTo = list("reply-to")
        to = list("to")
        cc = list("cc")
        date = header.first("date").flatMap { timestamp($0) }
        messageID = header.first("message-id").flatMap { ownMessageID($0) }
        inReplyTo = header.all("in-reply-to").flatMap { messageIDs($0) }
        references = header.all("references").flatMap { messageIDs($0) }
        let delivered = header.all("delivered-to") + header.all("x-original-to") + header.all("envelope-to")
        deliveredTo = delivered.flatMap { mailboxes($0) }.map(\.address).filter { !$0.isEmpty }
        authenticationResults = header.authenticationResults
        loopTokens = header.all("x-replyd-loop").map { unfolded($0).text() }.filter { !$0.isEmpty }
        mailer = (header.first("x-mailer") ?? header.first("user-agent")).map { unfolded($0).prefix(200).text() }
        loopAddresses = header.all("x-loop").flatMap { mailboxes($0) }.map(\.address).filter { !$0.isEmpty }
    }

    /// RFC 9788, 2.2: a subject that encryption or signing hid stands in the header of the signed part. Other fields of
    /// that header are not taken: nothing here checks the signature.
    fileprivate mutating func readProtectedSubject(_ root: Entity) {
        guard subject == nil || subject == "..." || subject == "[...]", case .multipart(let children) = root.content,
            let inner = children.first, inner.type["protected-headers"] != nil || inner.type["hp"] != nil,
            let protected = inner.header.first("subject")
        else { return }
        subject = decodedText(protected, charset: inner.type["charset"]?.lowercased()).trimmedText()
    }

    fileprivate mutating func readAttachments(_ leaves: [Leaf], except chosen: [Int], _ limits: ParseLimits) {
        for (number, leaf) in leaves.enumerated() {
            // Parts of a report are the report itself.
            guard !leaf.isNested, !leaf.isOpened, !chosen.contains(number), !leaf.isReport, !leaf.isHeaderList,
                leaf.isFile || leaf.part.filename != nil || leaf.part.contentType.is("message/rfc822"),
                attachments.count < limits.parts,
                let sha256 = leaf.sha256
            else { continue }
            attachments.append(
                Attachment(
                    filename: leaf.part.filename, contentType: leaf.part.contentType, size: leaf.part.size,
                    sha256: sha256, disposition: leaf.part.disposition))
        }
    }

    /// Gives the beginning of the visible text as it was compared.
    fileprivate mutating func readSigns(_ header: HeaderBlock, _ leaves: [Leaf]) -> FoldedText {
        signs = SignReader(header, from: from, sender: sender, leaves: leaves).signs
        let said = FoldedText(visible, limit: AbsenceNotice.read)
        if let notice = AbsenceNotice(subject: subject ?? "", text: said) {
            signs.append(Sign(rule: "N10", detail: notice.detail))
        }
        return said
    }

    // What machines report deceives nobody: only what a person may have written is looked at.
    fileprivate mutating func readSuspicion(_ header: HeaderBlock, _ beginning: FoldedText) {
        guard [.human, .calendar, .list].contains(kind) else { return }
        let isWhole = visible.utf8.count <= AbsenceNotice.read
        let said = isWhole ? beginning : FoldedText(visible, limit: Suspicion.looked)
        signs += Suspicion.signs(of: self, header: header, text: said)
        if Suspicion(signs) == .spam { kind = .spam }
    }

    fileprivate mutating func readFlags(_ flags: inout FlagSet) {
        if messageID == nil { flags.insert(.noMessageID) }
        flags.formUnion(SenderTricks.flags(of: self))
        self.flags = flags.sorted
    }
}
