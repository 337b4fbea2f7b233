package import struct Foundation.Date

/// A parsed message (RFC 5322): what it says about itself, its parts as ranges into the stored bytes, and what its
/// author wrote now.
///
/// Parsing never fails: what cannot be read is said in `flags`, what stays unreadable in `error`.
package struct Message: Codable, Sendable, Equatable {
    package var subject: String?
    package var from: [Mailbox] = []
    package var sender: [Mailbox] = []
    package var replyTo: [Mailbox] = []
    package var to: [Mailbox] = []
    package var cc: [Mailbox] = []
    package var date: Timestamp?
    /// Without angle brackets; nil when the header is missing or empty.
    package var messageID: String?
    package var inReplyTo: [String] = []
    package var references: [String] = []

    /// The whole body as plain text.
    package var text = ""
    /// What the author wrote now: no quote, attribution, signature or disclaimer.
    package var visible = ""
    package var visibleWithSignature = ""
    package var segments: [Segment] = []
    /// Whether `text` was taken from HTML.
    package var isHTML = false
    package var parts: [Part] = []
    package var attachments: [Attachment] = []

    package var kind = Kind.human
    package var reports: [Report] = []
    package var flags: [Flag] = []
    package var error: String?

    /// Addresses this copy was delivered to: Delivered-To, X-Original-To, Envelope-To.
    package var deliveredTo: [String] = []
    /// Every Authentication-Results header (RFC 8601), topmost first.
    package var authenticationResults: [AuthenticationResults] = []
    /// Signs that a machine or a swindler wrote it, by rule (`N2 auto-submitted`); see `Screening`.
    package var signs: [Sign] = []
    /// Values of `X-Replyd-Loop`, by which we know our own mail.
    package var loopTokens: [String] = []
    /// Addresses of `X-Loop`, by which other programs know theirs.
    package var loopAddresses: [String] = []
    /// The program it was written with, as X-Mailer or User-Agent say it.
    package var mailer: String?

    package init() {}
}

extension Message {
    /// RFC 5322, 3.4: a display name, decoded, and an address with its domain in lower case. Either may be empty.
    package struct Mailbox: Codable, Sendable, Equatable {
        package var name: String
        package var address: String

        package init(name: String = "", address: String) {
            self.name = name
            self.address = address
        }
    }

    /// RFC 5322, 3.3: a moment and the author's offset from UTC in minutes.
    package struct Timestamp: Codable, Sendable, Equatable {
        package var date: Date
        package var offsetMinutes: Int

        package init(date: Date, offsetMinutes: Int) {
            self.date = date
            self.offsetMinutes = offsetMinutes
        }
    }

    package struct Segment: Codable, Sendable, Equatable {
        package enum Role: String, Codable, Sendable, CaseIterable {
            case reply, signature, disclaimer, attribution, quote, forwarded
            case mobileSignature = "mobile_signature"
        }

        package var role: Role
        package var text: String

        package init(role: Role, text: String) {
            self.role = role
            self.text = text
        }
    }

    /// A leaf of the MIME tree (RFC 2045).
    package struct Part: Codable, Sendable, Equatable {
        /// Lower case, without parameters.
        package var contentType: String
        package var charset: String?
        package var disposition: String?
        package var filename: String?
        /// Octets after decoding.
        package var size: Int
        /// Decoded, for text parts.
        package var text: String?
        /// Where the part's encoded body stands in the stored message.
        package var range: Range<Int>
        package var encoding: String?

        package init(
            contentType: String, charset: String? = nil, disposition: String? = nil, filename: String? = nil,
            size: Int = 0, text: String? = nil, range: Range<Int> = 0..<0, encoding: String? = nil
        ) {
            self.contentType = contentType
            self.charset = charset
            self.disposition = disposition
            self.filename = filename
            self.size = size
            self.text = text
            self.range = range
            self.encoding = encoding
        }
    }

    package struct Attachment: Codable, Sendable, Equatable {
        package var filename: String?
        package var contentType: String
        /// Octets after decoding.
        package var size: Int
        /// Of the decoded octets, in lower-case hexadecimal.
        package var sha256: String
        package var disposition: String?

        package init(filename: String?, contentType: String, size: Int, sha256: String, disposition: String?) {
            self.filename = filename
            self.contentType = contentType
            self.size = size
            self.sha256 = sha256
            self.disposition = disposition
        }
    }

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case human, own, bounce, complaint, list, calendar, spam
        case deliverySuccess = "delivery_success"
        case autoReply = "auto_reply"
        case readReceipt = "read_receipt"
    }

    /// One recipient of a delivery status notification (RFC 3464). `reason` takes the words of INTERFACE.md.
    package struct Report: Codable, Sendable, Equatable {
        package var recipient: String?
        package var status: String?
        package var replyCode: String?
        package var reason: String
        package var isHard: Bool
        package var originalMessageID: String?

        package init(
            recipient: String? = nil, status: String? = nil, replyCode: String? = nil, reason: String = "undefined",
            isHard: Bool = false, originalMessageID: String? = nil
        ) {
            self.recipient = recipient
            self.status = status
            self.replyCode = replyCode
            self.reason = reason
            self.isHard = isHard
            self.originalMessageID = originalMessageID
        }
    }

    package enum Flag: String, Codable, Sendable, CaseIterable {
        case hiddenText = "hidden_text"
        case degradedHTML = "degraded_html"
        case nestedTooDeep = "nested_too_deep"
        case tooManyParts = "too_many_parts"
        case tooLarge = "too_large"
        case badCharset = "bad_charset"
        case badEncoding = "bad_encoding"
        case encrypted, signed, truncated
        case severalFrom = "several_from"
        case replyToDiffers = "reply_to_differs"
        case lookAlike = "look_alike"
        case displayNameAddress = "display_name_address"
        case bidiControl = "bidi_control"
        case invisibleCharacter = "invisible_character"
        case executableAttachment = "executable_attachment"
        case doubleExtension = "double_extension"
        case noMessageID = "no_message_id"
    }

    /// A reason to believe that no person waits for an answer, with the rule that found it: `N1` to `N12` for machines,
    /// `S1` to `S6` for spam and fraud (see `Suspicion`).
    package struct Sign: Codable, Sendable, Equatable {
        package var rule: String
        package var detail: String

        package init(rule: String, detail: String) {
            self.rule = rule
            self.detail = detail
        }
    }
}

/// One Authentication-Results header (RFC 8601): who checked, and what each method found.
package struct AuthenticationResults: Codable, Sendable, Equatable {
    /// One `method=result` with its properties, such as `header.from` or `header.d`; names and results in lower case.
    package struct Result: Codable, Sendable, Equatable {
        package var method: String
        package var result: String
        package var properties: [String: String]

        package init(method: String, result: String, properties: [String: String] = [:]) {
            self.method = method
            self.result = result
            self.properties = properties
        }
    }

    /// The authserv-id in lower case, unquoted.
    package var server: String
    package var results: [Result]
    /// False where the header could not be parsed to its end, or may hold words of a stranger: then nothing in it
    /// counts as a pass.
    package var isWellFormed: Bool

    package init(server: String, results: [Result], isWellFormed: Bool = true) {
        self.server = server
        self.results = results
        self.isWellFormed = isWellFormed
    }
}
