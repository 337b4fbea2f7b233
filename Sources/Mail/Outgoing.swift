package import struct Foundation.Date

/// A message we are about to write: everything `compose` needs, and nothing it would have to look up.
package struct Outgoing: Sendable {
    /// RFC 3834, 5: why a machine sent it. Left out of drafts, which a person sends.
    package enum AutoSubmitted: String, Sendable, Codable {
        case replied = "auto-replied"
        case generated = "auto-generated"
    }

    package struct File: Sendable, Equatable {
        package var filename: String
        package var contentType: String
        package var bytes: [UInt8]

        package init(filename: String, contentType: String, bytes: [UInt8]) {
            self.filename = filename
            self.contentType = contentType
            self.bytes = bytes
        }
    }

    /// The message answered, quoted below the reply.
    package struct Quotation: Sendable, Equatable {
        package var attribution: String
        package var text: String

        package init(attribution: String, text: String) {
            self.attribution = attribution
            self.text = text
        }
    }

    package var from: EmailAddress
    package var fromName: String
    package var to: EmailAddress
    package var toName = ""
    package var subject: String
    package var date: Date
    /// Without angle brackets.
    package var messageID: String
    package var inReplyTo: String?
    package var references: [String] = []
    package var text: String
    package var quotation: Quotation?
    package var autoSubmitted: AutoSubmitted?
    package var attachments: [File] = []
    /// Message attached as `message/rfc822`, for briefs.
    package var original: [UInt8]?
    /// Value of `X-Replyd-Loop`, by which we know our own mail when it comes back; none on drafts.
    package var loopToken: String?
    /// Extra headers of ours (`X-Replyd-Note`); names are ASCII tokens, values are cleaned.
    package var notes: [(name: String, value: String)] = []

    package init(
        from: EmailAddress, fromName: String, to: EmailAddress, subject: String, date: Date, messageID: String,
        text: String
    ) {
        self.from = from
        self.fromName = fromName
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.text = text
    }
}
