import Crypto
import Glibc

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
            if LineEnding(of: decoded.bytes) == .loneCarriageReturn || decoded.bytes.contains(UInt8(ascii: ":")) {
                bytes = Array(decoded.bytes)
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
        if type.value == "application/pkcs7-mime" || type.value == "application/x-pkcs7-mime" {
            flags.insert(type["smime-type"]?.lowercased() == "signed-data" ? .signed : .encrypted)
        }
        let isText = leaf.isReadable || leaf.isHeaderList || leaf.isCalendar
        let needsOctets =
            leaf.isReport || leaf.isHeaderList || leaf.isCalendar || type.value == "message/feedback-report"
            || type.value == "message/disposition-notification"
        guard isText || needsOctets || encoding != .base64 else {
            digest(&leaf, header.bytes[body])
            leaves.append(leaf)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        let decoded = encoding.decode(header.bytes[body])
        if !decoded.isClean { flags.insert(.badEncoding) }
        leaf.part.size = decoded.bytes.count
        if isText {
            readText(of: &leaf, decoded.bytes, isText: type.value.utf8.starts(with: "text/".utf8))
        } else if !isNested {
            leaf.sha256 = hexadecimalSHA256(decoded.bytes)
        }
        if needsOctets { leaf.octets = Array(decoded.bytes.prefix(limits.headerOctets)) }
        leaves.append(leaf)
        return Entity(header: header, type: type, content: .leaf(number))
    }

    // A file is not kept decoded: it is measured in passing, so that memory does not grow by its size.
    private mutating func digest(_ leaf: inout Leaf, _ encoded: Octets) {
        var decoder = Base64Decoder()
        var hash = SHA256()
        var size = 0
        let isHashed = !leaf.isNested
        let step = 48 << 10
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: step + 4) { chunk in
            guard let target = chunk.baseAddress else { return }
            func take(_ count: Int) {
                size += count
                if isHashed { hash.update(bufferPointer: UnsafeRawBufferPointer(start: target, count: count)) }
            }
            encoded.withUnsafeBufferPointer { source in
                var at = 0
                while at < source.count {
                    let next = min(at + step, source.count)
                    take(decoder.decode(UnsafeBufferPointer(rebasing: source[at..<next]), into: target))
                    at = next
                }
            }
            take(decoder.finish(into: target))
        }
        if !decoder.isClean { flags.insert(.badEncoding) }
        leaf.part.size = size
        if isHashed { leaf.sha256 = hexadecimal(hash.finalize()) }
    }

    private mutating func readText(of leaf: inout Leaf, _ bytes: Octets, isText: Bool) {
        var octets = bytes
        if octets.count > limits.textOctets {
            flags.insert(.tooLarge)
            flags.insert(.truncated)
            octets = cut(octets, to: limits.textOctets)
        }
        if !leaf.isNested, leaf.isFile || leaf.isCalendar || leaf.isHeaderList {
            leaf.sha256 = hexadecimalSHA256(bytes)
        }
        var label = leaf.part.charset
        if label == nil, leaf.isHTML { label = declaredCharset(octets) }
        if !leaf.isHTML, octets.holds("begin ") { octets = withoutUUBlocks(octets, &leaf)[...] }
        let decoded = Charset.decode(octets, label: label)
        if !decoded.isClean { flags.insert(.badCharset) }
        if isText {
            leaf.text = withLineFeeds(decoded.utf8)
            leaf.part.text = leaf.text.text()
        }
        // RFC 9580, 6.2.1: armour lines are written in capitals.
        if octets.holds("-----BEGIN PGP MESSAGE-----") { flags.insert(.encrypted) }
        if octets.holds("-----BEGIN PGP SIGNED MESSAGE-----") { flags.insert(.signed) }
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
    bytes.withUnsafeBytes { bytes in
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return hexadecimal(hash.finalize())
    }
}

private func hexadecimal(_ digest: SHA256.Digest) -> String {
    String(unsafeUninitializedCapacity: 64) { text in
        var at = 0
        for byte in digest {
            for digit in [byte >> 4, byte & 15] {
                text[at] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
                at += 1
            }
        }
        return at
    }
}

/// CRLF and lone CR as LF.
func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard var carriage = text[...].place(of: .carriageReturn) else { return text }
    return [UInt8](unsafeUninitializedCapacity: text.count) { target, count in
        text.withUnsafeBufferPointer { source in
            var start = 0
            while let base = source.baseAddress, let to = target.baseAddress {
                memcpy(to + count, base + start, carriage - start)
                count += carriage - start
                to[count] = .lineFeed
                count += 1
                start = carriage + 1
                if start < source.count, source[start] == .lineFeed { start += 1 }
                guard let next = memchr(base + start, 13, source.count - start) else {
                    memcpy(to + count, base + start, source.count - start)
                    count += source.count - start
                    return
                }
                carriage = UnsafeRawPointer(next) - UnsafeRawPointer(base)
            }
        }
    }
}
