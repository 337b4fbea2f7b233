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
        /// Without angle brackets (RFC 2392). A picture that has one is shown below the text, not attached.
        package var contentID: String?

        package init(filename: String, contentType: String, bytes: [UInt8], contentID: String? = nil) {
            self.filename = filename
            self.contentType = contentType
            self.bytes = bytes
            self.contentID = contentID
        }
    }

    /// The message answered. `Quotation.init(of:in:)` makes it as the customer's own program would.
    package struct Quotation: Sendable, Equatable {
        package enum Style: Sendable, Equatable {
            /// The reply, then `On … wrote:` and the text behind `>`: Gmail, Apple Mail, phones, webmail.
            case replyAbove
            /// `On … wrote:`, the text behind `>`, then the reply: mailing lists, Thunderbird's elders.
            case replyBelow
            /// The reply, then `From: Sent: To: Subject:` and the text as it was: Outlook.
            case headerBlock
        }

        /// One line, or the lines of the header block.
        package var attribution: String
        package var text: String
        package var style: Style

        package init(attribution: String, text: String, style: Style = .replyAbove) {
            self.attribution = attribution
            self.text = text
            self.style = style
        }
    }

    /// How the recipient of mail they did not ask for ends it: List-Unsubscribe (RFC 2369) and its one-click form
    /// (RFC 8058), which needs the `https` link, and a relay that signs both fields.
    package struct Unsubscribe: Sendable, Equatable {
        /// `https://…`; anything else is left out.
        package var link: String?
        package var address: EmailAddress?

        package init(link: String?, address: EmailAddress?) {
            self.link = link
            self.address = address
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
    /// Whether the text goes as HTML, too, made of the same words.
    package var hasHTML = true
    /// Of the text, such as `de`; tells HTML its language and the direction of writing. Nil leaves it open.
    package var language: String?
    package var quotation: Quotation?
    package var autoSubmitted: AutoSubmitted?
    package var attachments: [File] = []
    /// Message attached as `message/rfc822`, for briefs.
    package var original: [UInt8]?
    package var unsubscribe: Unsubscribe?
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
