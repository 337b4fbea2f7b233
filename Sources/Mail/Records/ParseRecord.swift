import Foundation

/// The object that `replyd parse` prints for a message: one line of JSON without its line end.
///
/// Every key is always there, unknown is `null`, a list is always a list (INTERFACE.md).
package func parseRecord(file: String, index: Int, message: Message) -> [UInt8] {
    var json = JSONWriter(capacity: 1024 + message.text.utf8.count * 5)
    json.object { json in
        json.key("file")
        json.string(file)
        json.key("index")
        json.number(index)
        writeHeader(message, &json)
        writeBody(message, &json)
        json.key("kind")
        json.string(message.kind.rawValue)
        json.key("reports")
        json.list(message.reports, writeReport)
        json.key("flags")
        json.list(message.flags) { $0.string($1.rawValue) }
        json.key("error")
        json.string(message.error)
    }
    return json.bytes
}

private func writeHeader(_ message: Message, _ json: inout JSONWriter) {
    json.key("subject")
    json.string(message.subject)
    let people: [(StaticString, [Message.Mailbox])] = [
        ("from", message.from), ("sender", message.sender), ("reply_to", message.replyTo), ("to", message.to),
        ("cc", message.cc),
    ]
    for (name, mailboxes) in people {
        json.key(name)
        json.list(mailboxes) { json, mailbox in
            json.object { json in
                json.key("name")
                json.string(mailbox.name)
                json.key("address")
                json.string(mailbox.address)
            }
        }
    }
    json.key("date")
    json.string(message.date.map(isoDate))
    json.key("message_id")
    json.string(message.messageID)
    json.key("in_reply_to")
    json.list(message.inReplyTo) { $0.string($1) }
    json.key("references")
    json.list(message.references) { $0.string($1) }
}

private func writeBody(_ message: Message, _ json: inout JSONWriter) {
    json.key("text")
    json.string(message.text)
    json.key("visible")
    json.string(message.visible)
    json.key("visible_with_signature")
    json.string(message.visibleWithSignature)
    json.key("segments")
    json.list(message.segments) { json, segment in
        json.object { json in
            json.key("role")
            json.string(segment.role.rawValue)
            json.key("text")
            json.string(segment.text)
        }
    }
    json.key("html")
    json.bool(message.isHTML)
    json.key("parts")
    json.list(message.parts) { json, part in
        json.object { json in
            json.key("content_type")
            json.string(part.contentType)
            json.key("charset")
            json.string(part.charset)
            json.key("disposition")
            json.string(part.disposition)
            json.key("filename")
            json.string(part.filename)
            json.key("size")
            json.number(part.size)
            json.key("text")
            json.string(part.text)
        }
    }
    json.key("attachments")
    json.list(message.attachments) { json, attachment in
        json.object { json in
            json.key("filename")
            json.string(attachment.filename)
            json.key("content_type")
            json.string(attachment.contentType)
            json.key("size")
            json.number(attachment.size)
            json.key("sha256")
            json.string(attachment.sha256)
            json.key("disposition")
            json.string(attachment.disposition)
        }
    }
}

private func writeReport(_ json: inout JSONWriter, _ report: Message.Report) {
    json.object { json in
        json.key("recipient")
        json.string(report.recipient)
        json.key("status")
        json.string(report.status)
        json.key("reply_code")
        json.string(report.replyCode)
        json.key("reason")
        json.string(report.reason)
        json.key("hard")
        json.bool(report.isHard)
        json.key("original_message_id")
        json.string(report.originalMessageID)
    }
}

/// ISO 8601 with the author's own offset: `2026-11-23T09:00:00+01:00`.
private func isoDate(_ timestamp: Message.Timestamp) -> String {
    let local = Int(timestamp.date.timeIntervalSince1970) + timestamp.offsetMinutes * 60
    let day = calendarDay(secondsSince1970: local)
    let offset = abs(timestamp.offsetMinutes)
    return String(unsafeUninitializedCapacity: 32) { text in
        var at = 0
        func put(_ byte: UInt8) {
            text[at] = byte
            at += 1
        }
        func put(_ number: Int, width: Int) {
            var scale = width == 4 ? 1000 : 10
            while scale > 0 {
                put(UInt8(ascii: "0") + UInt8(number / scale % 10))
                scale /= 10
            }
        }
        put(day.year, width: 4)
        put(UInt8(ascii: "-"))
        put(day.month, width: 2)
        put(UInt8(ascii: "-"))
        put(day.day, width: 2)
        put(UInt8(ascii: "T"))
        put(day.second / 3600, width: 2)
        put(UInt8(ascii: ":"))
        put(day.second / 60 % 60, width: 2)
        put(UInt8(ascii: ":"))
        put(day.second % 60, width: 2)
        put(UInt8(ascii: timestamp.offsetMinutes < 0 ? "-" : "+"))
        put(offset / 60, width: 2)
        put(UInt8(ascii: ":"))
        put(offset % 60, width: 2)
        return at
    }
}
