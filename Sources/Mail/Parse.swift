/// Reads a message (RFC 5322, RFC 2045) from its bytes.
///
/// Never fails and takes time and memory in proportion to the bytes, whatever they are: what cannot be read is said in
/// `flags`, what stays unreadable in `error`.
package func parse(_ bytes: [UInt8], limits: ParseLimits = .standard) -> Message {
    var reader = EntityReader(limits: limits)
    let root = reader.read(bytes, in: 0..<bytes.count)
    var message = Message()
    message.readHeader(root.header, charset: root.type["charset"]?.lowercased())
    message.parts = reader.leaves.map(\.part)

    let chosen = BodyChoice(reader.leaves).body(of: root)
    var flags = reader.flags
    message.read(bodyText(reader.leaves, chosen, limits, &flags))
    message.readAttachments(reader.leaves, except: chosen, limits)
    message.readSigns(root.header, reader.leaves)
    (message.kind, message.reports) =
        KindReader(header: root.header, message: message, leaves: reader.leaves, type: root.type).kind()
    message.readFlags(&flags)
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
    var flags: Set<Message.Flag> = decoded.isClean ? [] : [.badCharset]
    if kept.count < text.count { flags.formUnion([.tooLarge, .truncated]) }
    message.flags = Message.Flag.allCases.filter(flags.contains)
    return message
}

private func bodyText(
    _ leaves: [Leaf], _ chosen: [Int], _ limits: ParseLimits, _ flags: inout Set<Message.Flag>
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
        } else if leaf.part.contentType == "text/enriched" || leaf.part.contentType == "text/richtext" {
            body.append(plain: strippedTags(text[...]))
        } else if leaf.type["format"]?.lowercased() == "flowed" {
            body.append(plain: unflowed(text[...], deletesSpace: leaf.type["delsp"]?.lowercased() == "yes"))
        } else {
            body.append(plain: text)
        }
    }
    return body
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
        authenticationResults = header.all("authentication-results").map { AuthenticationResults(header: $0) }
        loopTokens = header.all("x-replyd-loop").map { unfolded($0).text() }.filter { !$0.isEmpty }
        mailer = (header.first("x-mailer") ?? header.first("user-agent")).map { unfolded($0).prefix(200).text() }
        loopAddresses = header.all("x-loop").flatMap { mailboxes($0) }.map(\.address).filter { !$0.isEmpty }
    }

    fileprivate mutating func readAttachments(_ leaves: [Leaf], except chosen: [Int], _ limits: ParseLimits) {
        for (number, leaf) in leaves.enumerated() {
            for block in leaf.enclosed where !leaf.isNested {
                let type = "application/octet-stream"
                attachments.append(
                    Attachment(
                        filename: block.filename, contentType: type, size: block.decoded.count,
                        sha256: hexadecimalSHA256(block.decoded[...]), disposition: nil))
                parts.append(
                    Part(
                        contentType: type, filename: block.filename, size: block.decoded.count, range: leaf.part.range,
                        encoding: "uuencode"))
            }
            // Parts of a report are the report itself.
            guard !leaf.isNested, !chosen.contains(number), !leaf.isReport, !leaf.isHeaderList,
                leaf.isFile || leaf.part.contentType == "message/rfc822", attachments.count < limits.parts,
                let sha256 = leaf.sha256
            else { continue }
            attachments.append(
                Attachment(
                    filename: leaf.part.filename, contentType: leaf.part.contentType, size: leaf.part.size,
                    sha256: sha256, disposition: leaf.part.disposition))
        }
    }

    fileprivate mutating func readSigns(_ header: HeaderBlock, _ leaves: [Leaf]) {
        signs = SignReader(header, from: from, sender: sender, leaves: leaves).signs
        if AutoReplyWords.isAutoReply(subject: subject ?? "") {
            signs.append(Sign(rule: "N10", detail: "subject of an automatic reply"))
        }
    }

    fileprivate mutating func readFlags(_ flags: inout Set<Flag>) {
        if from.count > 1 { flags.insert(.severalFrom) }
        if messageID == nil { flags.insert(.noMessageID) }
        if let author = from.first {
            let own = author.address.utf8.map(asciiLowercase)
            if replyTo.contains(where: { !$0.address.isEmpty && $0.address.utf8.map(asciiLowercase) != own }) {
                flags.insert(.replyToDiffers)
            }
            if namesAnotherAddress(author.name, own) { flags.insert(.displayNameAddress) }
            if looksAlike(author) { flags.insert(.lookAlike) }
        }
        self.flags = Flag.allCases.filter(flags.contains)
    }

    private func namesAnotherAddress(_ name: String, _ own: [UInt8]) -> Bool {
        guard name.utf8.contains(UInt8(ascii: "@")) else { return false }
        let words = name.utf8.map(asciiLowercase)[...].split { $0.isWhite || "<>()\"',;".utf8.contains($0) }
        return words.contains { $0.contains(UInt8(ascii: "@")) && !$0.elementsEqual(own) }
    }

    // Letters that are drawn like others: an address outside of ASCII, a domain in Punycode, a name of mixed scripts.
    private func looksAlike(_ author: Mailbox) -> Bool {
        if author.address.utf8.contains(where: { $0 >= 128 }) { return true }
        let labels = domain(of: author.address).utf8.split(separator: UInt8(ascii: "."))
        if labels.contains(where: { Array($0).starts(withWord: "xn--") }) { return true }
        return author.name.unicodeScalars.split { $0 == " " || $0 == "-" || $0 == "," || $0 == "." }.contains { word in
            let isLatin = word.contains { ($0.value >= 65 && $0.value <= 122) && $0.properties.isAlphabetic }
            let isOther = word.contains { (0x370...0x52F).contains($0.value) && $0.properties.isAlphabetic }
            return isLatin && isOther
        }
    }
}
