package import Store

package import struct Foundation.Date

/// A message, or its header, as FETCH gave it.
package struct Fetched: Sendable, Equatable {
    package let uid: UInt32
    package let flags: [String]
    package let internalDate: Date?
    /// RFC822.SIZE: what the server says, exact with most (Exchange estimates).
    package let size: Int
    /// The message as the server has it, with CRLF; empty when the server gave NIL or refused it. A large one lies in a
    /// file where the loop has a folder for that.
    package let content: LetterContent
    /// True when `content` is only the beginning.
    package let isTruncated: Bool
    /// The server's words when it would not hand over this message, asked three times; the others came.
    package let refusal: String?
    /// Nil unless the server is Gmail.
    package let gmail: GmailMarks?

    package init(
        uid: UInt32, flags: [String], internalDate: Date?, size: Int, content: LetterContent, isTruncated: Bool,
        refusal: String? = nil, gmail: GmailMarks? = nil
    ) {
        self.uid = uid
        self.flags = flags
        self.internalDate = internalDate
        self.size = size
        self.content = content
        self.isTruncated = isTruncated
        self.refusal = refusal
        self.gmail = gmail
    }

    /// All of it in memory, for what is small: a header. Empty when its file cannot be read.
    package var bytes: [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .file(let file): (try? file.read()) ?? []
        }
    }
}

/// The items of one FETCH response.
struct FetchItems {
    var uid: UInt32?
    var flags: [String]?
    var internalDate: Date?
    var size: Int?
    /// Content of BODY[…]; nil when there is no such item, as in a mere update of flags.
    var body: LetterContent?
    var gmailMessage: UInt64?
    var gmailThread: UInt64?
    var labels: [String]?

    var gmail: GmailMarks? {
        gmailMessage.map { GmailMarks(message: $0, thread: gmailThread, labels: labels ?? []) }
    }

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
            case "X-GM-MSGID": gmailMessage = value.number64
            case "X-GM-THRID": gmailThread = value.number64
            case "X-GM-LABELS": labels = value.list?.compactMap(\.bytes).map(ModifiedUTF7.decode)
            default:
                // nstring: NIL, quoted, literal (RFC 9051, 7.5.2).
                guard name.hasPrefix("BODY["), value.list == nil else { break }
                body = if case .file(let file) = value { .file(file) } else { .bytes(value.bytes ?? []) }
            }
            at += 2
        }
    }
}
