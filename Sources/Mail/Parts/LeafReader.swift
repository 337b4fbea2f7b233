import Crypto

/// Reading of one leaf: its octets decoded, its text, and what is packed in it.
extension EntityReader {
    mutating func leaf(
        _ header: HeaderBlock, _ type: ParameterizedValue, _ body: Range<Int>, _ place: Place
    ) -> Entity {
        let number = leaves.count
        var leaf = Leaf(part: partSketch(header, type), header: header, type: type, isNested: place.isNested)
        leaf.part.contentType = type.value
        leaf.part.range = place.stored ?? body
        let encoding = TransferEncoding(header.first("content-transfer-encoding"))
        let isText = leaf.isReadable || leaf.isHeaderList || leaf.isCalendar
        let needsOctets =
            leaf.isReport || leaf.isHeaderList || leaf.isCalendar || type.value.is("message/feedback-report")
            || type.value.is("message/disposition-notification")
        let container = container(leaf.part)
        guard isText || needsOctets || container != nil || encoding != .base64 else {
            digest(&leaf, header.bytes[body])
            leaves.append(leaf)
            return Entity(header: header, type: type, content: .leaf(number))
        }
        var decoded = encoding.decode(header.bytes[body])
        if encoding == .base64, leaf.isReadable, isPlain(header.bytes[body], not: decoded.bytes) {
            decoded = (header.bytes[body], false)
        }
        if !decoded.isClean { flags.insert(.badEncoding) }
        leaf.part.size = decoded.bytes.count
        if isText {
            readText(of: &leaf, decoded.bytes, isText: type.value.begins(with: "text/"))
        } else if !place.isNested {
            leaf.sha256 = hexadecimalSHA256(decoded.bytes)
        }
        if needsOctets { leaf.octets = Array(decoded.bytes.prefix(limits.headerOctets)) }
        let files = leaf.enclosed
        leaf.enclosed = []
        leaves.append(leaf)
        append(files, of: number)
        let content = container.flatMap { open($0, number, decoded.bytes, place) }
        return Entity(
            header: header, type: content == nil ? type : ParameterizedValue(type: "multipart/mixed"),
            content: content ?? .leaf(number))
    }

    /// QUIRK: text that is called base64 and is none: blanks or strange bytes between its words, and no text comes out.
    private func isPlain(_ encoded: Octets, not decoded: Octets) -> Bool {
        let sample = encoded.trimmed().prefix(2000)
        var strange = 0
        for byte in sample {
            let isExpected =
                byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
                || byte == UInt8(ascii: "=") || byte == .lineFeed || byte == .carriageReturn
            if !isExpected { strange += 1 }
        }
        // Damaged base64 has few of them: one at the end of each line, or none.
        guard strange > 0, strange * 20 >= sample.count, String(validating: sample, as: UTF8.self) != nil else {
            return false
        }
        return decoded.prefix(200).contains { $0 < 32 && !$0.isWhite || $0 == 127 }
            || String(validating: cut(decoded, to: 200), as: UTF8.self) == nil
    }

    /// What a container holds becomes leaves behind it.
    ///
    /// - Returns: the content of the entity, where it is another than the leaf.
    private mutating func open(
        _ container: Container, _ number: Int, _ bytes: Octets, _ place: Place
    ) -> Entity.Content? {
        let part = leaves[number].part
        switch container {
        case .tnef:
            guard let tnef = TNEF(bytes, limits: limits) else { return nil }
            add(tnef.opened, of: number)
        case .cryptographicMessage:
            return openCryptographicMessage(number, bytes, place)
        case .binHex:
            guard let hex = BinHex(in: bytes) else { return nil }
            add(Opened(files: [hex.file], isTruncated: hex.isTruncated), of: number)
        case .appleFile:
            guard let file = AppleFile(bytes) else { return nil }
            if part.filename == nil { leaves[number].part.filename = file.filename }
            guard let data = file.data else { return nil }
            let name = file.filename ?? part.filename
            add(Opened(files: [EnclosedFile(filename: name, bytes: data, encoding: "applesingle")]), of: number)
        case .fragment:
            flags.insert(.truncated)
        }
        return nil
    }

    private enum Container {
        case tnef, cryptographicMessage, binHex, appleFile, fragment
    }

    private func container(_ part: Message.Part) -> Container? {
        if part.contentType.begins(with: "text/") { return nil }
        switch part.contentType {
        case "application/ms-tnef", "application/vnd.ms-tnef": return .tnef
        case "application/pkcs7-mime", "application/x-pkcs7-mime": return .cryptographicMessage
        case "application/mac-binhex40", "application/mac-binhex", "application/x-binhex40": return .binHex
        case "application/applefile": return .appleFile
        case "message/partial": return .fragment
        case "application/octet-stream":
            // RFC 8551, 3.2.1: gateways that do not know a type leave its file name.
            guard let name = part.filename?.lowercased() else { return nil }
            if name == "winmail.dat" || name == "win.dat" { return .tnef }
            return name.utf8.suffix(4).elementsEqual(".p7m".utf8) ? .cryptographicMessage : nil
        default: return nil
        }
    }

    private mutating func add(_ opened: Opened, of number: Int) {
        if opened.isTruncated { flags.insert(.truncated) }
        leaves[number].isOpened = !opened.files.isEmpty || opened.text != nil
        if let text = opened.text, leaves.count < limits.parts {
            var octets = withLineFeeds(Array(text.utf8))
            if octets.count > limits.textOctets {
                flags.formUnion([.tooLarge, .truncated])
                octets = Array(cut(octets[...], to: limits.textOctets))
            }
            let type = opened.isHTML ? "text/html" : "text/plain"
            let part = Message.Part(contentType: type, charset: "utf-8", size: octets.count, text: octets.text())
            var leaf = leaves[number].holding(part)
            leaf.text = octets
            leaf.isSubstitute = true
            leaves.append(leaf)
        }
        append(opened.files, of: number)
    }

    private mutating func append(_ files: [EnclosedFile], of number: Int) {
        for file in files {
            guard leaves.count < limits.parts else {
                flags.insert(.tooManyParts)
                return
            }
            var leaf = leaves[number].holding(
                Message.Part(
                    contentType: file.contentType, filename: file.filename, size: file.bytes.count,
                    encoding: file.encoding))
            leaf.isEnclosed = true
            if !leaf.isNested { leaf.sha256 = hexadecimalSHA256(file.bytes) }
            leaves.append(leaf)
        }
    }

    // RFC 8551, 3.5.2: signed data holds the message; of anything else nothing can be read here.
    private mutating func openCryptographicMessage(
        _ number: Int, _ bytes: Octets, _ place: Place
    ) -> Entity.Content? {
        let message = CryptographicMessage(bytes)
        let said = leaves[number].type["smime-type"]?.lowercased()
        guard message?.kind == .signed || message == nil && said == "signed-data" else {
            if message?.kind != .other { flags.insert(.encrypted) }
            return nil
        }
        flags.insert(.signed)
        guard let content = message?.content, !content.isEmpty else { return nil }
        guard place.depth < limits.depth, leaves.count < limits.parts else {
            flags.insert(.nestedTooDeep)
            return nil
        }
        leaves[number].isOpened = true
        let inner = read(
            content, in: 0..<content.count, depth: place.depth + 1, isNested: place.isNested,
            stored: place.stored ?? leaves[number].part.range)
        return .multipart([inner])
    }

    /// RFC 1740, 5: the first part has the name, the second is the file.
    mutating func joinAppleDouble(_ children: [Entity]) {
        guard children.count == 2, case .leaf(let header) = children[0].content,
            case .leaf(let data) = children[1].content, leaves[header].part.contentType.is("application/applefile")
        else { return }
        leaves[header].isOpened = true
        if leaves[data].part.filename == nil { leaves[data].part.filename = leaves[header].part.filename }
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

    mutating func readText(of leaf: inout Leaf, _ bytes: Octets, isText: Bool) {
        var octets = bytes
        if octets.count > limits.textOctets {
            flags.insert(.tooLarge)
            flags.insert(.truncated)
            octets = cut(octets, to: limits.textOctets)
        }
        if !leaf.isNested, leaf.part.filename != nil || leaf.isFile || leaf.isCalendar || leaf.isHeaderList {
            leaf.sha256 = hexadecimalSHA256(bytes)
        }
        var label = leaf.part.charset
        if label == nil, leaf.isHTML { label = declaredCharset(octets) }
        if !leaf.isHTML { octets = withoutFiles(octets, &leaf) }
        let decoded = Charset.decode(octets, label: label)
        if !decoded.isClean { flags.insert(.badCharset) }
        if isText {
            leaf.text = withLineFeeds(decoded.utf8)
            leaf.part.text = leaf.text.text()
        }
        let armour = PGPArmour(in: octets, standsAlone: !leaf.isHTML)
        if armour.contains(.encrypted) { flags.insert(.encrypted) }
        if armour.contains(.signed) { flags.insert(.signed) }
        leaf.isArmoured = armour.contains(.signed)
    }

    private func withoutFiles(_ octets: Octets, _ leaf: inout Leaf) -> Octets {
        var octets = octets
        if octets.place(of: "begin ", from: octets.startIndex, anchor: 2) != nil {
            octets = withoutUUBlocks(octets, &leaf)[...]
        }
        if octets.place(of: "(This file must be converted with BinHex", from: octets.startIndex) != nil,
            let hex = BinHex(in: octets)
        {
            leaf.enclosed.append(hex.file)
            octets = (octets[..<hex.range.lowerBound] + octets[hex.range.upperBound...])
        }
        return octets
    }

    private func withoutUUBlocks(_ octets: Octets, _ leaf: inout Leaf) -> [UInt8] {
        var rest: [UInt8] = []
        var at = octets.startIndex
        while leaf.enclosed.count < limits.parts, let block = UUBlock.first(in: octets, from: at) {
            rest += octets[at..<block.range.lowerBound]
            at = block.range.upperBound
            leaf.enclosed.append(
                EnclosedFile(filename: block.filename, bytes: block.decoded[...], encoding: "uuencode"))
        }
        return rest + octets[at...]
    }

    func partSketch(_ header: HeaderBlock, _ type: ParameterizedValue) -> Message.Part {
        let disposition = header.first("content-disposition").map { ParameterizedValue($0) }
        let name = disposition?["filename"] ?? type["name"] ?? disposition?["name"] ?? type["filename"]
        let encoding = header.first("content-transfer-encoding").map { $0.trimmed().lowercasedText() }
        return Message.Part(
            contentType: type.value, charset: type["charset"]?.lowercased(),
            disposition: disposition.flatMap { $0.value.isEmpty ? nil : $0.value },
            filename: name.flatMap { $0.isEmpty ? nil : $0 }, encoding: encoding)
    }
}
