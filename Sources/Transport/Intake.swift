package import Resolution
package import Store

package import struct Foundation.Date

/// A source of customers' messages besides IMAP: the reading half. The writing half is `IntakeWriting`.
///
/// It promises three things. What was there before first contact is never given. What is new is given at least once, also
/// when a look broke off: the ledger knows each message by its number and takes it once. A cursor is handed back only with
/// everything before it.
package protocol Intake: Sendable {
    /// Messages that have come since, oldest first within a conversation; nil: first contact, from now on.
    ///
    /// - Throws: `HelpdeskError`.
    func messages(since cursor: IntakeCursor?) async throws -> IntakePage
}

/// Says something to a customer where their message came from.
package protocol IntakeWriting: Intake {
    /// Looks first whether it was said already, leaves the effect's key there as a mark that no customer sees, and reads
    /// back what it said: it may be asked again after an answer was lost.
    ///
    /// - Throws: `HelpdeskError`; `.rejected` also when somebody else has answered, or others than `to` would read it.
    func reply(_ reply: IntakeReply, _ claimed: borrowing Claimed) async throws -> Receipt
}

/// Where the next look begins, in the source's own notation. It is kept in the same transaction as what came before it: who
/// loses it begins anew with first contact, and misses what came meanwhile.
package struct IntakeCursor: Sendable, Equatable {
    package var text: String

    package init(_ text: String) { self.text = text }
}

/// A customer's message as a source hands it over.
package struct IncomingMessage: Sendable, Equatable {
    /// The source's own number: the same for ever, and never of another message.
    package var number: UInt64
    /// What an answer names: the number of the ticket.
    package var conversation: String
    /// RFC 5322.
    package var bytes: [UInt8]
    /// True: `bytes` are what a mail server sent, with the headers of the host that vouches for them. False: they were made
    /// of what the source says, and nobody vouches for their From.
    package var isOriginal: Bool
    /// False: something is missing in `bytes`, such as its attachments. Then people look.
    package var isWhole: Bool
    package var date: Date
    /// Somebody has answered since, or the conversation has ended.
    package var wasAnswered: Bool
    /// Ours at the conversation, without the prefix.
    package var tags: [String]

    package init(
        number: UInt64, conversation: String, bytes: [UInt8], isOriginal: Bool, isWhole: Bool, date: Date,
        wasAnswered: Bool, tags: [String]
    ) {
        self.number = number
        self.conversation = conversation
        self.bytes = bytes
        self.isOriginal = isOriginal
        self.isWhole = isWhole
        self.date = date
        self.wasAnswered = wasAnswered
        self.tags = tags
    }

    /// Its place in the ledger, which knows a message by two numbers as IMAP has them.
    package var place: (uidValidity: UInt32, uid: UInt32) { Self.place(of: number) }

    package static func place(of number: UInt64) -> (uidValidity: UInt32, uid: UInt32) {
        (UInt32(truncatingIfNeeded: number >> 32), UInt32(truncatingIfNeeded: number))
    }
}

/// What somebody else than replyd said to the customer in a conversation.
package struct IncomingAnswer: Sendable, Equatable {
    package var conversation: String
    /// Numbers of the customer's messages before it, oldest first: they wait for nothing any more.
    package var answered: [UInt64]
    package var date: Date

    package init(conversation: String, answered: [UInt64], date: Date) {
        self.conversation = conversation
        self.answered = answered
        self.date = date
    }
}

/// What one look at a source gave.
package struct IntakePage: Sendable, Equatable {
    package var messages: [IncomingMessage]
    /// The latest of each conversation that changed; one that was given before may be given again.
    package var answers: [IncomingAnswer]
    package var cursor: IntakeCursor
    /// False: there is more already.
    package var isLast: Bool
    /// Conversations that could not be read, again and again, and were left behind: a person is told.
    package var unread: [String]

    package init(
        messages: [IncomingMessage], answers: [IncomingAnswer] = [], cursor: IntakeCursor, isLast: Bool,
        unread: [String] = []
    ) {
        self.messages = messages
        self.answers = answers
        self.cursor = cursor
        self.isLast = isLast
        self.unread = unread
    }
}

/// An answer to be said in public.
package struct IntakeReply: Sendable, Equatable {
    package var conversation: String
    /// The number of the message that it answers.
    package var answers: UInt64
    /// The one address that may read it.
    package var to: String
    /// Without angle brackets: what later messages of the conversation refer to.
    package var messageID: String
    /// Plain text.
    package var text: String

    package init(conversation: String, answers: UInt64, to: String, messageID: String, text: String) {
        self.conversation = conversation
        self.answers = answers
        self.to = to
        self.messageID = messageID
        self.text = text
    }
}
