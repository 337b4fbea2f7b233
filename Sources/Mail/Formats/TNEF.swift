/// The files and the text of a `winmail.dat` (MS-OXTNEF), which Outlook sends in place of MIME parts.
struct TNEF {
    private(set) var opened = Opened()
    private let depth: Int
    private var file: File?
    private var codePage = "windows-1252"
    private var plain: String?
    private var html: Octets?
    private var htmlCharset: String?
    private var rtf: Octets?

    /// One attachment while its attributes come in.
    private struct File {
        var title: String?
        var longName: String?
        var contentType: String?
        var data: Octets?
    }

    /// Nil where the bytes do not begin as MS-OXTNEF, 2.1.3.1 asks, or hold no attribute.
    ///
    /// - Parameter depth: how many messages it is enclosed in.
    init?(_ bytes: Octets, limits: ParseLimits, depth: Int = 0) {
        self.depth = depth
        var scan = ByteScan(bytes)
        guard scan.littleEndian(4) == 0x223E_9F78, scan.littleEndian(2) != nil else { return nil }
        var count = 0
        // QUIRK: rubbish behind the last attribute: no level but 1 (message) and 2 (attachment) exists.
        while let level = scan.byte(), level == 1 || level == 2 {
            guard let id = scan.littleEndian(4), let length = scan.littleEndian(4) else {
                opened.isTruncated = true
                break
            }
            if length > scan.left { opened.isTruncated = true }
            take(id, scan.takeAtMost(length), limits)
            count += 1
            _ = scan.takeAtMost(2)
        }
        guard count > (opened.isTruncated ? 1 : 0) else { return nil }
        closeFile(limits)
        chooseText(limits)
    }

    // MS-OXTNEF, 2.1.3.2: the attributes, by type and id.
    private mutating func take(_ id: Int, _ data: Octets, _ limits: ParseLimits) {
        switch id {
        case 0x0006_9002:
            closeFile(limits)
            file = File()
        case 0x0001_8010:
            let title = text(data)
            changeFile { $0.title = title }
        case 0x0006_9001:
            let name = text(data)
            changeFile { $0.longName = $0.longName ?? name }
        case 0x0006_800F:
            changeFile { $0.data = data }
        case 0x0006_9005:
            takeFileProperties(data)
        case 0x0006_9003:
            takeMessageProperties(data)
        case 0x0002_800C:
            if plain == nil { plain = text(data) }
        case 0x0006_9007:
            var scan = ByteScan(data)
            if let label = scan.littleEndian(4).flatMap(charsetLabel(codePage:)) { codePage = label }
        default:
            break
        }
    }

    // QUIRK: data may come before the attribute that begins a file.
    private mutating func changeFile(_ change: (inout File) -> Void) {
        var changed = file ?? File()
        change(&changed)
        file = changed
    }

    private mutating func takeFileProperties(_ data: Octets) {
        var file = file ?? File()
        var scan = PropertyScan(data)
        while let property = scan.next() {
            switch property.id {
            case 0x3707: file.longName = text(property) ?? file.longName
            case 0x3704, 0x3001: if file.title == nil { file.title = text(property) }
            case 0x370E: file.contentType = text(property)?.lowercased()
            case 0x3701 where property.type == 0x000D:
                // MS-OXTNEF, 2.1.3.4: an object begins with the 16 octets that name its interface.
                file.data = property.value.dropFirst(16)
            case 0x3701 where property.type == 0x0102: file.data = property.value
            default: break
            }
        }
        self.file = file
    }

    private mutating func takeMessageProperties(_ data: Octets) {
        var scan = PropertyScan(data)
        while let property = scan.next() {
            switch property.id {
            case 0x1000: plain = text(property) ?? plain
            case 0x1013: html = property.value
            case 0x1009: rtf = property.value
            case 0x3FDE:
                var number = ByteScan(property.value)
                htmlCharset = number.littleEndian(4).flatMap(charsetLabel(codePage:))
            default: break
            }
        }
    }

    private mutating func closeFile(_ limits: ParseLimits) {
        defer { file = nil }
        guard let file, let data = file.data, opened.files.count < limits.parts else { return }
        let name = file.longName ?? file.title
        var contentType = file.contentType ?? "application/octet-stream"
        if !contentType.utf8.contains(UInt8(ascii: "/")) { contentType = "application/octet-stream" }
        if file.contentType == nil, data.starts(with: [0x78, 0x9F, 0x3E, 0x22]) { contentType = "application/ms-tnef" }
        opened.files.append(
            EnclosedFile(filename: name, contentType: contentType, bytes: data, encoding: "tnef"))
        // An enclosed message is such a file itself; what it holds comes behind it.
        if contentType == "application/ms-tnef", depth < 4, let inner = TNEF(data, limits: limits, depth: depth + 1) {
            opened.files += inner.opened.files.prefix(limits.parts - opened.files.count)
        }
    }

    // Plain text is taken before HTML, as of two MIME alternatives; compressed RTF is what is left otherwise.
    private mutating func chooseText(_ limits: ParseLimits) {
        if let plain, plain.utf8.contains(where: { !$0.isWhite }) {
            opened.text = plain
        } else if let html, html.contains(where: { !$0.isWhite }) {
            let kept = cut(html, to: limits.textOctets)
            opened.text = Charset.decode(kept, label: htmlCharset ?? declaredCharset(kept) ?? codePage).text
            opened.isHTML = true
        } else if let rtf, let document = decompressedRTF(rtf, limit: 4 * limits.textOctets) {
            let reading = RTFText(document[...], limit: limits.textOctets)
            opened.text = reading.text
            opened.isHTML = reading.isHTML
        }
    }

    private func text(_ property: PropertyScan.Property) -> String? {
        switch property.type & 0xFFF {
        case 0x1E: text(property.value)
        case 0x1F: trimmed(Charset.decode(property.value, label: "utf-16le").text)
        default: nil
        }
    }

    private func text(_ data: Octets) -> String? { trimmed(Charset.decode(data, label: codePage).text) }

    private func trimmed(_ text: String) -> String? {
        let end = text.utf8.firstIndex(of: 0) ?? text.endIndex
        return end == text.startIndex ? nil : String(text[..<end])
    }
}

/// The MAPI properties of an attribute (MS-OXTNEF, 2.1.3.4), one after the other.
struct PropertyScan {
    struct Property {
        var type: Int
        var id: Int
        /// The first of several values.
        var value: Octets
    }

    private var scan: ByteScan
    private var count: Int

    init(_ data: Octets) {
        scan = ByteScan(data)
        count = scan.littleEndian(4) ?? 0
    }

    mutating func next() -> Property? {
        guard count > 0, let type = scan.littleEndian(2), let id = scan.littleEndian(2) else { return nil }
        count -= 1
        if id >= 0x8000 {
            guard skipName() else { return nil }
        }
        let base = type & 0x0FFF
        let isMultiple = type & 0x1000 != 0
        let isVariable = [0x0D, 0x1E, 0x1F, 0x102].contains(base)
        var values = 1
        if isMultiple || isVariable {
            guard let number = scan.littleEndian(4) else { return nil }
            values = number
        }
        var first: Octets = []
        // Each value takes four octets or more, so that a wild number of them ends with the bytes.
        for number in 0..<values {
            guard let value = isVariable ? variable() : fixed(base) else {
                return number > 0 ? property(type, id, first) : nil
            }
            if number == 0 { first = value }
        }
        return property(type, id, first)
    }

    private func property(_ type: Int, _ id: Int, _ value: Octets) -> Property {
        Property(type: type, id: id, value: value)
    }

    // MS-OXTNEF, 2.1.3.4.1: a GUID, then a number or a name in UTF-16.
    private mutating func skipName() -> Bool {
        guard scan.take(16) != nil, let kind = scan.littleEndian(4), let number = scan.littleEndian(4) else {
            return false
        }
        return kind == 0 || scan.take(padded(number)) != nil
    }

    private mutating func variable() -> Octets? {
        guard let length = scan.littleEndian(4) else { return nil }
        let value = scan.takeAtMost(length)
        guard value.count == length else { return value.isEmpty ? nil : value }
        _ = scan.takeAtMost(padded(length) - length)
        return value
    }

    private mutating func fixed(_ base: Int) -> Octets? {
        switch base {
        case 0x05, 0x06, 0x07, 0x14, 0x40: scan.take(8)
        case 0x48: scan.take(16)
        default: scan.take(4)
        }
    }

    private func padded(_ length: Int) -> Int { (length + 3) & ~3 }
}
