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
    /// uuencoded files found in the text.
    var enclosed: [UUBlock] = []

    /// RFC 2183: what the author marked as a file rather than as something to read.
    var isFile: Bool {
        if part.disposition == "attachment" { return true }
        return part.filename != nil && part.disposition != nil || !isReadable
    }

    var isReadable: Bool { part.contentType.utf8.starts(with: "text/".utf8) && !isCalendar && !isHeaderList }
    var isHTML: Bool { part.contentType == "text/html" || part.contentType == "text/watch-html" }
    var isCalendar: Bool { part.contentType == "text/calendar" || part.contentType == "application/ics" }
    /// QUIRK: both spellings occur; RFC 6522, 4 has the plural.
    var isHeaderList: Bool {
        part.contentType == "text/rfc822-headers" || part.contentType == "text/rfc822-header"
            || part.contentType == "message/rfc822-headers"
    }
    var isReport: Bool {
        part.contentType == "message/delivery-status" || part.contentType == "message/xdelivery-status"
            || part.contentType == "message/global-delivery-status"
    }
}
