import Crypto

/// Reads the MIME tree of a message down to its leaves, within limits, and says what was wrong with it in flags.
struct EntityReader {
    let limits: ParseLimits
    private(set) var leaves: [Leaf] = []
    private(set) var flags: Set<Message.Flag> = []

    init(limits: ParseLimits) {
        self.limits = limits
    }

    /// - Parameter stored: where the bytes stand in the stored message, when they are not part of it themselves.
    mutating func read(
        _ bytes: [UInt8], in range: Range<Int>, depth: Int = 0, isNested: Bool = false, inDigest: Bool = false,
        stored: Range<Int>? = nil
    ) -> Entity {
        let header = HeaderBlock(bytes, in: range, limits: limits)
        if header.isCutOff { flags.insert(.truncated) }
        var type = ParameterizedValue(header.first("content-type") ?? [])
        if !type.value.utf8.contains(UInt8(ascii: "/")) {
            // QUIRK: a bare `text`, or rubbish. RFC 2045, 5.2 and RFC 2046, 5.1.5.
            type.value = inDigest ? "message/rfc822" : type.value == "multipart" ? "multipart/mixed" : "text/plain"
        }
        let body = header.bodyStart..<max(header.bodyStart, range.upperBound)
        if type.value.utf8.starts(with: "multipart/".utf8) {
            if let entity = multipart(header, type, body, depth, isNested, stored) { return entity }
            type.value = "text/plain"
        } else if type.value == "message/rfc822" || type.value == "message/global" || type.value == "message/news" {
            return enclosed(header, type, body, depth, isNested, stored)
        }
        return leaf(header, type, body, isNested, stored)
    }

    /// Nil where the body holds no boundary: then it is text.
    private mutating func multipart(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ depth: Int, _ isNested: Bool,
        _ stored: Range<Int>?
    ) -> Entity? {
        if depth >= limits.depth {
            flags.insert(.nestedTooDeep)
            return leaf(header, type, body, isNested, stored).unread()
        }
        if type.value == "multipart/encrypted" { flags.insert(.encrypted) }
        if type.value == "multipart/signed" { flags.insert(.signed) }
        let ending = LineEnding(of: header.bytes[body])
        var pieces: [Range<Int>] = []
        let limit = limits.parts + 1
        if let boundary = type["boundary"], !boundary.isEmpty {
            pieces = partRanges(header.bytes, in: body, boundary: Array(boundary.utf8), ending: ending, limit: limit)
        }
        if pieces.isEmpty, let guess = guessedBoundary(header.bytes, in: body, ending: ending) {
            pieces = partRanges(header.bytes, in: body, boundary: guess, ending: ending, limit: limit)
        }
        guard !pieces.isEmpty else { return nil }
        var children: [Entity] = []
        for piece in pieces {
            guard leaves.count < limits.parts else {
                flags.insert(.tooManyParts)
                break
            }
            children.append(
                read(
                    header.bytes, in: piece, depth: depth + 1, isNested: isNested,
                    inDigest: type.value == "multipart/digest", stored: stored))
        }
        return Entity(header: header, type: type, content: .multipart(children))
    }

    private mutating func enclosed(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ depth: Int, _ isNested: Bool,
        _ stored: Range<Int>?
    ) -> Entity {
        let number = leaves.count
        let encoding = TransferEncoding(header.first("content-transfer-encoding"))
        var part = partSketch(header, type)
        part.range = stored ?? body
        // QUIRK: RFC 2046, 5.2.1 forbids an encoding here; some encode all the same.
        var bytes = header.bytes
        var range = body
        var place = stored
        if encoding != .identity {
            let decoded = encoding.decode(bytes[body])
            if LineEnding(of: decoded.bytes[...]) == .loneCarriageReturn || decoded.bytes.contains(UInt8(ascii: ":")) {
                bytes = decoded.bytes
                range = 0..<bytes.count
                place = stored ?? body
            }
        }
        part.size = range.count
        leaves.append(
            Leaf(
                part: part, header: header, type: type,
                sha256: isNested ? nil : hexadecimalSHA256(bytes[range]), isNested: isNested))
        guard depth < limits.depth else {
            flags.insert(.nestedTooDeep)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        guard leaves.count < limits.parts else {
            flags.insert(.tooManyParts)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        let inner = read(bytes, in: range, depth: depth + 1, isNested: true, stored: place)
        return Entity(header: header, type: type, content: .message(leaf: number, inner))
    }

    private mutating func leaf(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ isNested: Bool, _ stored: Range<Int>?
    ) -> Entity {
        let number = leaves.count
        var leaf = Leaf(part: partSketch(header, type), header: header, type: type, isNested: isNested)
        leaf.part.contentType = type.value
        leaf.part.range = stored ?? body
        let encoding = TransferEncoding(header.first("content-transfer-encoding"))
        let decoded = encoding.decode(header.bytes[body])
        if !decoded.isClean { flags.insert(.badEncoding) }
        leaf.part.size = decoded.bytes.count
        if type.value == "application/pkcs7-mime" || type.value == "application/x-pkcs7-mime" {
            flags.insert(type["smime-type"]?.lowercased() == "signed-data" ? .signed : .encrypted)
        }
        if leaf.isReadable || leaf.isHeaderList || leaf.isCalendar {
            readText(of: &leaf, decoded.bytes, isText: type.value.utf8.starts(with: "text/".utf8))
        } else if !isNested {
            leaf.sha256 = hexadecimalSHA256(decoded.bytes[...])
        }
        if leaf.isReport || leaf.isHeaderList || leaf.isCalendar || leaf.part.contentType == "message/feedback-report"
            || leaf.part.contentType == "message/disposition-notification"
        {
            leaf.octets = Array(decoded.bytes.prefix(limits.headerOctets))
        }
        leaves.append(leaf)
        return Entity(header: header, type: type, content: .leaf(number))
    }

    private mutating func readText(of leaf: inout Leaf, _ bytes: [UInt8], isText: Bool) {
        var octets = bytes[...]
        if octets.count > limits.textOctets {
            flags.insert(.tooLarge)
            flags.insert(.truncated)
            octets = cut(octets, to: limits.textOctets)
        }
        if !leaf.isNested, leaf.isFile || leaf.isCalendar || leaf.isHeaderList {
            leaf.sha256 = hexadecimalSHA256(bytes[...])
        }
        var label = leaf.part.charset
        if label == nil, leaf.isHTML { label = declaredCharset(octets) }
        if octets.contains(word: "begin "), !leaf.isHTML { octets = withoutUUBlocks(octets, &leaf)[...] }
        let decoded = Charset.decode(octets, label: label)
        if !decoded.isClean { flags.insert(.badCharset) }
        if isText { leaf.part.text = withLineFeeds(decoded.text) }
        if octets.contains(word: "-----begin pgp message-----") { flags.insert(.encrypted) }
        if octets.contains(word: "-----begin pgp signed message-----") { flags.insert(.signed) }
    }

    private func withoutUUBlocks(_ octets: Octets, _ leaf: inout Leaf) -> [UInt8] {
        var rest: [UInt8] = []
        var at = octets.startIndex
        while leaf.enclosed.count < limits.parts, let block = UUBlock.first(in: octets, from: at) {
            rest += octets[at..<block.range.lowerBound]
            at = block.range.upperBound
            leaf.enclosed.append(block)
        }
        return rest + octets[at...]
    }

    private func partSketch(_ header: HeaderBlock, _ type: ParameterizedValue) -> Message.Part {
        let disposition = header.first("content-disposition").map { ParameterizedValue($0) }
        let name = disposition?["filename"] ?? type["name"] ?? disposition?["name"] ?? type["filename"]
        let encoding = header.first("content-transfer-encoding").map { $0.trimmed().lowercasedText() }
        return Message.Part(
            contentType: type.value, charset: type["charset"]?.lowercased(),
            disposition: disposition.flatMap { $0.value.isEmpty ? nil : $0.value },
            filename: name.flatMap { $0.isEmpty ? nil : $0 }, encoding: encoding)
    }
}

extension Entity {
    fileprivate func unread() -> Entity {
        Entity(header: header, type: type, content: .unread)
    }
}

/// SHA-256 in lower-case hexadecimal.
func hexadecimalSHA256(_ bytes: Octets) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }.text()
}

/// CRLF and lone CR as LF.
func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(.carriageReturn) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
        if byte == .carriageReturn {
            result.append(.lineFeed)
        } else if byte != .lineFeed || previous != .carriageReturn {
            result.append(byte)
        }
        previous = byte
    }
    return result.text()
}
