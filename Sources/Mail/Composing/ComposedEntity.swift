/// A part on its way out: its own header lines, ended by CRLF, and its encoded body.
struct ComposedPart {
    var header: [UInt8]
    var body: [UInt8]
}

/// What stands below the header: mixed(alternative(plain, related(HTML, pictures)), files, original), each level only
/// where it has something to hold together.
func composedEntity(of outgoing: Outgoing) -> ComposedPart {
    let text = cleanedBody(outgoing.text)
    let plain = plainPart(text, outgoing.quotation)
    let pictures = outgoing.hasHTML ? outgoing.attachments.filter(isPicture) : []
    var parts = [outgoing.hasHTML ? alternative(plain, text, pictures, outgoing) : plain]
    parts += outgoing.attachments.filter { !outgoing.hasHTML || !isPicture($0) }.map(filePart)
    if let original = outgoing.original { parts.append(originalPart(original)) }
    return parts.count == 1 ? parts[0] : multipart("mixed", parts, seed: outgoing.messageID + "m")
}

private func alternative(
    _ plain: ComposedPart, _ text: [UInt8], _ pictures: [Outgoing.File], _ outgoing: Outgoing
) -> ComposedPart {
    var html = encodedPart(
        "html; charset=utf-8",
        htmlBody(text: text, quotation: outgoing.quotation, language: outgoing.language, pictures: pictures))
    if !pictures.isEmpty {
        html = multipart("related", [html] + pictures.map(filePart), seed: outgoing.messageID + "r")
    }
    return multipart("alternative", [plain, html], seed: outgoing.messageID + "a")
}

/// RFC 3676, 4.2: without an encoding where it can travel so, since who does not know the format sees the text as it is.
private func plainPart(_ text: [UInt8], _ quotation: Outgoing.Quotation?) -> ComposedPart {
    let flowed = FlowedBody(bodyLines(text: text, quotation: quotation))
    let subtype = "plain; charset=utf-8; format=flowed; delsp=\(flowed.deletesSpace ? "yes" : "no")"
    guard isSevenBit(flowed.text) else { return encodedPart(subtype, flowed.text) }
    let header = "Content-Type: text/\(subtype)\r\nContent-Transfer-Encoding: 7bit\r\n"
    return ComposedPart(header: Array(header.utf8), body: withCRLF(flowed.text))
}

// Servers and mailboxes change a dot alone on its line, and `From ` at the start of one.
private func isSevenBit(_ text: [UInt8]) -> Bool {
    text.split(separator: .lineFeed, omittingEmptySubsequences: false).allSatisfy { line in
        line.count <= 990 && !line.equals(".") && !line.starts(with: "From ".utf8)
            && line.allSatisfy { $0 < 127 && ($0 >= 32 || $0 == .tab) }
    }
}

private func isPicture(_ file: Outgoing.File) -> Bool {
    file.contentID.map { !HeaderText.identifier($0).isEmpty } ?? false
        && contentType(file.contentType).starts(with: Array("Content-Type: image/".utf8))
}

private func encodedPart(_ subtype: String, _ text: [UInt8]) -> ComposedPart {
    // The shorter of both: base64 makes four octets of three, quoted-printable three of each beyond ASCII.
    let quoted = quotedPrintable(text)
    let isDense = quoted.count > text.count * 4 / 3 + text.count / 28 + 64
    let encoding = isDense ? "base64" : "quoted-printable"
    let header = "Content-Type: text/\(subtype)\r\nContent-Transfer-Encoding: \(encoding)\r\n"
    // RFC 2046, 4.1.1: lines of text end with CRLF inside of base64, too.
    return ComposedPart(
        header: Array(header.utf8), body: isDense ? base64Lines(withCRLF(text)[...]) : quoted)
}

private func multipart(_ subtype: String, _ parts: [ComposedPart], seed: String) -> ComposedPart {
    let boundary = freeBoundary(parts, seed: seed)
    var body: [UInt8] = []
    for part in parts {
        body += Array("--".utf8) + boundary + lineEnd + part.header + lineEnd + part.body
        if !part.body.suffix(2).elementsEqual(lineEnd) { body += lineEnd }
    }
    body += Array("--".utf8) + boundary + Array("--".utf8) + lineEnd
    let header = Array("Content-Type: multipart/\(subtype);\r\n boundary=\"".utf8) + boundary + Array("\"\r\n".utf8)
    return ComposedPart(header: header, body: body)
}

/// A boundary that none of the parts holds; the same for the same message. `=_` cannot occur in quoted-printable.
private func freeBoundary(_ parts: [ComposedPart], seed: String) -> [UInt8] {
    for attempt in 0..<64 {
        let digest = hexadecimalSHA256(Array("\(seed) \(attempt)".utf8)[...])
        let boundary = Array("=_\(digest.prefix(32))".utf8)
        if !parts.contains(where: { $0.body[...].holds(boundary) }) { return boundary }
    }
    // Sixty-four digests in one message: its author knows them all, and none is a secret. A longer one he cannot have.
    return Array("=_\(hexadecimalSHA256(parts.flatMap(\.body)[...]))".utf8)
}
