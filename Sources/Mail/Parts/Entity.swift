/// A node of the MIME tree (RFC 2045, 2.4): its header and what its body holds.
struct Entity {
    indirect enum Content {
        /// The number of a leaf in reading order.
        case leaf(Int)
        case multipart([Entity])
        /// A leaf that encloses a message, and that message.
        case message(leaf: Int, Entity)
        /// Not looked into: a limit was reached.
        case unread
    }

    var header: HeaderBlock
    var type: ParameterizedValue
    var content: Content

    /// Each leaf and entity below, the enclosing one first.
    func walk(_ visit: (Entity) -> Void) {
        visit(self)
        switch content {
        case .multipart(let children): children.forEach { $0.walk(visit) }
        case .message(_, let inner): inner.walk(visit)
        case .leaf, .unread: break
        }
    }
}

extension HeaderBlock {
    /// Where the second field of that name (lower case) begins; nil with one or none.
    func secondStart(of name: StaticString) -> Int? {
        var isSecond = false
        for field in fields where bytes[field.name].equals(name) {
            if isSecond { return field.name.lowerBound }
            isSecond = true
        }
        return nil
    }
}

/// A leaf: the part as it is told, and what was needed to read it.
struct Leaf {
    var part: Message.Part
    var header: HeaderBlock
    var type: ParameterizedValue
    /// Hexadecimal, of the decoded octets; for parts that are not text.
    var sha256: String?
    /// The decoded octets of small structured parts, such as reports and calendars, and of attached text.
    var octets: [UInt8] = []
    /// The text of `part`, as UTF-8.
    var text: [UInt8] = []
    /// Inside of an enclosed message.
    var isNested: Bool
    /// Files found in the text, until they are leaves of their own.
    var enclosed: [EnclosedFile] = []
    /// A file that was taken out of the leaf before it.
    var isEnclosed = false
    /// A container whose contents are leaves behind it, so that nobody needs the container.
    var isOpened = false
    /// A text that is shown only where the message has no other.
    var isSubstitute = false
    /// Holds a text with a cleartext signature (RFC 9580, 7).
    var isArmoured = false

    /// A leaf for something that was packed into this one.
    func holding(_ part: Message.Part) -> Leaf {
        var part = part
        part.range = self.part.range
        return Leaf(
            part: part, header: header, type: ParameterizedValue(type: part.contentType), isNested: isNested)
    }

    /// RFC 2183: what the author marked as a file rather than as something to read.
    var isFile: Bool {
        if isEnclosed || part.disposition == "attachment" || isCard { return true }
        return part.filename != nil && part.disposition != nil || !isReadable
    }

    var isReadable: Bool { part.contentType.begins(with: "text/") && !isCalendar && !isHeaderList }
    var isHTML: Bool {
        part.contentType.is("text/html") || part.contentType.is("text/watch-html")
            || part.contentType.is("text/x-amp-html")
    }
    /// A card is data for an address book, not words (RFC 6350, 10.1).
    private var isCard: Bool {
        part.contentType.is("text/vcard") || part.contentType.is("text/x-vcard")
            || part.contentType.is("text/directory")
    }
    var isCalendar: Bool { part.contentType.is("text/calendar") || part.contentType.is("application/ics") }
    /// QUIRK: both spellings occur; RFC 6522, 4 has the plural.
    var isHeaderList: Bool {
        part.contentType.is("text/rfc822-headers") || part.contentType.is("text/rfc822-header")
            || part.contentType.is("message/rfc822-headers")
    }
    var isReport: Bool {
        part.contentType.is("message/delivery-status") || part.contentType.is("message/xdelivery-status")
            || part.contentType.is("message/global-delivery-status")
    }
}
