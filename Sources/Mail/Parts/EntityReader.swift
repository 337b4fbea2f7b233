import Crypto
import Glibc

/// Reads the MIME tree of a message down to its leaves, within limits, and says what was wrong with it in flags.
struct EntityReader {
    let limits: ParseLimits
    var leaves: [Leaf] = []
    var flags: FlagSet = []
    /// Text outside of all parts of the message itself.
    private var asides: [Range<Int>] = []
    /// Boundaries of multiparts inside of others that none closed.
    private var unclosed: [[UInt8]] = []

    /// Where an entity stands.
    struct Place {
        var depth: Int
        /// Inside of an enclosed message.
        var isNested: Bool
        /// Where the bytes stand in the stored message, when they are not part of it themselves.
        var stored: Range<Int>?

        /// Whether the bytes are the message's own.
        var isStored: Bool { stored == nil && !isNested }
    }

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
            type.value = inDigest ? "message/rfc822" : type.value.is("multipart") ? "multipart/mixed" : "text/plain"
        }
        let body = header.bodyStart..<max(header.bodyStart, range.upperBound)
        // QUIRK: words for people under the type of a report.
        if type.value.is("message/delivery-status"), !beginsWithField(header.bytes[body]),
            TransferEncoding(header.first("content-transfer-encoding")) != .base64
        {
            type.value = "text/plain"
        }
        let place = Place(depth: depth, isNested: isNested, stored: stored)
        if type.value.begins(with: "multipart/") {
            if let entity = multipart(header, type, body, place) { return entity }
            type.value = "text/plain"
        } else if enclosesMessage(type) {
            return enclosed(header, type, body, place)
        }
        if !unclosed.isEmpty, let entity = splitAtUnclosed(header, type, body, place) { return entity }
        return leaf(header, type, body, place)
    }

    /// What stands outside of all parts becomes text, for a message that has no other.
    mutating func readAsides(_ bytes: [UInt8]) {
        for range in asides where leaves.count < limits.parts {
            guard hasWords(bytes[range]) else { continue }
            var leaf = Leaf(
                part: Message.Part(contentType: "text/plain", size: range.count, range: range),
                header: HeaderBlock(bytes, in: range.lowerBound..<range.lowerBound, limits: limits),
                type: ParameterizedValue(type: "text/plain"), isNested: false)
            readText(of: &leaf, bytes[range], isText: true)
            leaf.isSubstitute = true
            leaves.append(leaf)
        }
    }

    // RFC 2046, 5.1.1: what composers write outside of all parts speaks to readers without MIME.
    private func hasWords(_ aside: Octets) -> Bool {
        let text = aside.trimmed()
        return !text.isEmpty && !text.starts(with: "--".utf8) && (text.count >= 1000 || !text.contains(word: "mime"))
    }

    private func beginsWithField(_ body: Octets) -> Bool {
        let line = body.trimmed().prefix(200).prefix { $0 != .lineFeed && $0 != .carriageReturn }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return line.isEmpty }
        return line[..<colon].trimmed().allSatisfy { !$0.isWhite }
    }

    private func enclosesMessage(_ type: ParameterizedValue) -> Bool {
        guard type.value.begins(with: "message/") else { return false }
        return switch type.value {
        case "message/rfc822", "message/global", "message/news": true
        // RFC 2046, 5.2.2: the first fragment begins with the header of the whole.
        case "message/partial": type["number"] == "1"
        default: false
        }
    }

    /// Nil where the body holds no boundary: then it is text.
    private mutating func multipart(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ place: Place
    ) -> Entity? {
        if place.depth >= limits.depth {
            flags.insert(.nestedTooDeep)
            return leaf(header, type, body, place).unread()
        }
        if type.value.is("multipart/encrypted") { flags.insert(.encrypted) }
        if type.value.is("multipart/signed") { flags.insert(.signed) }
        let ending = LineEnding(of: header.bytes[body])
        let limit = limits.parts + 1
        var boundary = Array((type["boundary"] ?? "").utf8)
        var found = MultipartBody(header.bytes, in: body, boundary: boundary, ending: ending, limit: limit)
        if !found.isFound, let guess = guessedBoundary(header.bytes, in: body, ending: ending) {
            boundary = guess
            found = MultipartBody(header.bytes, in: body, boundary: guess, ending: ending, limit: limit)
        }
        var pieces = found.parts
        // QUIRK: a second Content-Type: the first boundary is missing and a part begins with that field.
        if let second = header.secondStart(of: "content-type"), hasWords(header.bytes[found.preamble]) {
            pieces.insert(second..<found.preamble.upperBound, at: 0)
        } else if place.isStored {
            asides += found.asides.prefix(max(0, 16 - asides.count))
        }
        guard found.isFound || !pieces.isEmpty else { return nil }
        var children: [Entity] = []
        for piece in pieces {
            guard leaves.count < limits.parts else {
                flags.insert(.tooManyParts)
                break
            }
            let isDigest = type.value.is("multipart/digest")
            children.append(
                read(
                    header.bytes, in: piece, depth: place.depth + 1, isNested: place.isNested, inDigest: isDigest,
                    stored: place.stored))
        }
        if !found.isClosed, place.depth > 0, unclosed.count < 4 { unclosed.append(boundary) }
        if type.value.is("multipart/appledouble") { joinAppleDouble(children) }
        return Entity(header: header, type: type, content: .multipart(children))
    }

    // QUIRK: a multipart that the boundary of an outer one cut off goes on behind it.
    private mutating func splitAtUnclosed(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ place: Place
    ) -> Entity? {
        guard place.depth < limits.depth else { return nil }
        let ending = LineEnding(of: header.bytes[body])
        let splits = unclosed.map {
            MultipartBody(header.bytes, in: body, boundary: $0, ending: ending, limit: limits.parts)
        }
        let marked = splits.filter(\.isFound)
        guard let first = marked.min(by: { $0.preamble.upperBound < $1.preamble.upperBound }) else { return nil }
        var children = [leaf(header, type, first.preamble, place)]
        for piece in first.parts where leaves.count < limits.parts {
            children.append(
                read(
                    header.bytes, in: piece, depth: place.depth + 1, isNested: place.isNested, stored: place.stored))
        }
        return Entity(header: header, type: ParameterizedValue(type: "multipart/mixed"), content: .multipart(children))
    }

    private mutating func enclosed(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ place: Place
    ) -> Entity {
        let number = leaves.count
        let encoding = TransferEncoding(header.first("content-transfer-encoding"))
        var part = partSketch(header, type)
        part.range = place.stored ?? body
        // QUIRK: RFC 2046, 5.2.1 forbids an encoding here; some encode all the same.
        var bytes = header.bytes
        var range = body
        var stored = place.stored
        if encoding != .identity {
            let decoded = encoding.decode(bytes[body])
            if LineEnding(of: decoded.bytes) == .loneCarriageReturn || decoded.bytes.contains(UInt8(ascii: ":")) {
                bytes = Array(decoded.bytes)
                range = 0..<bytes.count
                stored = stored ?? body
            }
        }
        part.size = range.count
        leaves.append(
            Leaf(
                part: part, header: header, type: type,
                sha256: place.isNested ? nil : hexadecimalSHA256(bytes[range]), isNested: place.isNested))
        if type.value.is("message/partial") { flags.insert(.truncated) }
        guard place.depth < limits.depth else {
            flags.insert(.nestedTooDeep)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        guard leaves.count < limits.parts else {
            flags.insert(.tooManyParts)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        // Boundaries of the message around mean nothing inside, and the other way round.
        let outer = unclosed
        unclosed = []
        defer { unclosed = outer }
        let inner = read(bytes, in: range, depth: place.depth + 1, isNested: true, stored: stored)
        return Entity(header: header, type: type, content: .message(leaf: number, inner))
    }
}

extension Entity {
    fileprivate func unread() -> Entity {
        Entity(header: header, type: type, content: .unread)
    }
}

/// SHA-256 in lower-case hexadecimal.
package func hexadecimalSHA256(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBytes { bytes in
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return hexadecimal(hash.finalize())
    }
}

func hexadecimal(_ digest: SHA256.Digest) -> String {
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
