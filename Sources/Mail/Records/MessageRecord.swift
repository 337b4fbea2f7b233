import Foundation

// A message as octets: what the reader process answers with and what the ledger keeps. JSON of the same took fifty
// times as long to read, and held each word four times: in the part, the whole text, a segment and what is visible.
//
// A record is read from its beginning: fields are only ever appended, an older record ends before the new ones, which then
// keep their defaults. What is read comes from a process that has read strangers' bytes, so nothing in it is trusted.

extension Message {
    /// Octets that `init(record:)` reads back. Equal messages give equal octets.
    package var record: [UInt8] {
        var writer = RecordWriter(capacity: 2_048 + 2 * text.utf8.count)
        writer.byte(Self.format)
        write(to: &writer)
        return writer.bytes
    }

    /// Nil when the octets are no record of this program.
    package init?(record bytes: [UInt8]) {
        var reader = RecordReader(bytes)
        guard reader.byte() == Self.format else { return nil }
        self.init()
        read(from: &reader)
        guard !reader.isBroken else { return nil }
    }

    private static let format: UInt8 = 1

    private func write(to writer: inout RecordWriter) {
        writer.text(optional: subject)
        for list in [from, sender, replyTo, to, cc] {
            writer.list(list) { writer, item in
                writer.text(item.name)
                writer.text(item.address)
            }
        }
        writer.flag(date != nil)
        writer.number(date?.date.timeIntervalSince1970 ?? 0)
        writer.number(date?.offsetMinutes ?? 0)
        writer.text(optional: messageID)
        writer.texts(inReplyTo)
        writer.texts(references)
        writer.original(text)
        writer.list(segments) { writer, segment in
            writer.text(segment.role.rawValue)
            writer.piece(segment.text)
        }
        writer.piece(visible)
        writer.piece(visibleWithSignature)
        writer.flag(isHTML)
        writer.list(parts) { $1.write(to: &$0) }
        writer.list(attachments) { $1.write(to: &$0) }
        writer.text(kind.rawValue)
        writer.list(reports) { $1.write(to: &$0) }
        writer.texts(flags.map(\.rawValue))
        writer.text(optional: error)
        writer.texts(deliveredTo)
        writer.list(authenticationResults) { $1.write(to: &$0) }
        writer.list(signs) { writer, sign in
            writer.text(sign.rule)
            writer.text(sign.detail)
        }
        writer.texts(loopTokens)
        writer.texts(loopAddresses)
        writer.text(optional: mailer)
    }

    private mutating func read(from reader: inout RecordReader) {
        subject = reader.optionalText()
        func mailboxes() -> [Mailbox] {
            reader.list { Mailbox(name: $0.text(), address: $0.text()) }
        }
        from = mailboxes()
        sender = mailboxes()
        replyTo = mailboxes()
        to = mailboxes()
        cc = mailboxes()
        let isDated = reader.flag()
        let timestamp = Timestamp(
            date: .init(timeIntervalSince1970: reader.real()), offsetMinutes: reader.number())
        date = isDated ? timestamp : nil
        messageID = reader.optionalText()
        inReplyTo = reader.texts()
        references = reader.texts()
        text = reader.originalText()
        segments = reader.list { reader in
            Segment(role: reader.word(.reply), text: reader.piece())
        }
        visible = reader.piece()
        visibleWithSignature = reader.piece()
        isHTML = reader.flag()
        parts = reader.list { Part(from: &$0) }
        attachments = reader.list { Attachment(from: &$0) }
        kind = reader.word(.human)
        reports = reader.list { Report(from: &$0) }
        flags = reader.list { $0.word(.truncated) }
        error = reader.optionalText()
        deliveredTo = reader.texts()
        authenticationResults = reader.list { AuthenticationResults(from: &$0) }
        signs = reader.list { Sign(rule: $0.text(), detail: $0.text()) }
        loopTokens = reader.texts()
        loopAddresses = reader.texts()
        mailer = reader.optionalText()
    }
}

extension Message.Part {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.text(contentType)
        writer.text(optional: charset)
        writer.text(optional: disposition)
        writer.text(optional: filename)
        writer.number(size)
        writer.piece(optional: text)
        writer.number(range.lowerBound)
        writer.number(range.upperBound)
        writer.text(optional: encoding)
    }

    fileprivate init(from reader: inout RecordReader) {
        self.init(
            contentType: reader.text(), charset: reader.optionalText(), disposition: reader.optionalText(),
            filename: reader.optionalText(), size: reader.number(), text: reader.optionalPiece(),
            range: reader.range(), encoding: reader.optionalText())
    }
}

extension Message.Attachment {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.text(optional: filename)
        writer.text(contentType)
        writer.number(size)
        writer.text(sha256)
        writer.text(optional: disposition)
    }

    fileprivate init(from reader: inout RecordReader) {
        self.init(
            filename: reader.optionalText(), contentType: reader.text(), size: reader.number(), sha256: reader.text(),
            disposition: reader.optionalText())
    }
}

extension Message.Report {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.text(optional: recipient)
        writer.text(optional: status)
        writer.text(optional: replyCode)
        writer.text(reason)
        writer.flag(isHard)
        writer.text(optional: originalMessageID)
    }

    fileprivate init(from reader: inout RecordReader) {
        self.init(
            recipient: reader.optionalText(), status: reader.optionalText(), replyCode: reader.optionalText(),
            reason: reader.text(), isHard: reader.flag(), originalMessageID: reader.optionalText())
    }
}

extension AuthenticationResults {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.text(server)
        writer.list(results) { writer, result in
            writer.text(result.method)
            writer.text(result.result)
            writer.list(result.properties.sorted { $0.key < $1.key }) { writer, property in
                writer.text(property.key)
                writer.text(property.value)
            }
        }
        writer.flag(isWellFormed)
    }

    fileprivate init(from reader: inout RecordReader) {
        let server = reader.text()
        let results = reader.list { reader in
            let (method, result) = (reader.text(), reader.text())
            let properties = reader.list { ($0.text(), $0.text()) }
            return Result(
                method: method, result: result, properties: Dictionary(properties) { first, _ in first })
        }
        self.init(server: server, results: results, isWellFormed: reader.flag())
    }
}
