package import struct Foundation.Date

/// A message, or its header, as FETCH gave it.
package struct Fetched: Sendable, Equatable {
    package let uid: UInt32
    package let flags: [String]
    package let internalDate: Date?
    /// RFC822.SIZE: what the server says, exact with most (Exchange estimates).
    package let size: Int
    /// The message as the server has it, with CRLF; empty when the server gave NIL or refused it.
    package let bytes: [UInt8]
    /// True when `bytes` is only the beginning.
    package let isTruncated: Bool
    /// The server's words when it would not hand over this message, asked three times; the others came.
    package let refusal: String?

    package init(
        uid: UInt32, flags: [String], internalDate: Date?, size: Int, bytes: [UInt8], isTruncated: Bool,
        refusal: String? = nil
    ) {
        self.uid = uid
        self.flags = flags
        self.internalDate = internalDate
        self.size = size
        self.bytes = bytes
        self.isTruncated = isTruncated
        self.refusal = refusal
    }
}

/// The items of one FETCH response.
struct FetchItems {
    var uid: UInt32?
    var flags: [String]?
    var internalDate: Date?
    var size: Int?
    /// Content of BODY[…]; nil when there is no such item, as in a mere update of flags.
    var body: [UInt8]?

    init(_ values: [ResponseValue]) {
        guard let items = values.first?.list else { return }
        var at = 0
        while at + 1 < items.count {
            let name = items[at].name ?? ""
            let value = items[at + 1]
            switch name {
            case "UID": uid = value.number32
            case "FLAGS": flags = value.texts
            case "INTERNALDATE": internalDate = value.bytes.flatMap(InternalDate.date)
            case "RFC822.SIZE": size = value.number.flatMap { Int(exactly: $0) }
            default:
                // nstring: NIL, quoted, literal (RFC 9051, 7.5.2).
                if name.hasPrefix("BODY["), value.list == nil { body = value.bytes ?? [] }
            }
            at += 2
        }
    }
}
