import Foundation
import Testing

@testable import Mail

/// The octets that the reader process answers with and the ledger keeps.
struct MessageRecordTests {
    /// Every field filled.
    static let full: Message = {
        var message = Message()
        let mailbox = Message.Mailbox(name: "Ünal \u{1F4A1}", address: "u@x.example")
        message.subject = "Größe"
        message.from = [mailbox, mailbox]
        message.sender = [mailbox]
        message.replyTo = [mailbox]
        message.to = [mailbox]
        message.cc = [Message.Mailbox(address: "")]
        message.date = Message.Timestamp(date: Date(timeIntervalSince1970: -1.5), offsetMinutes: -210)
        message.messageID = "m@x.example"
        message.inReplyTo = ["a", ""]
        message.references = ["b", "c"]
        message.text = String(repeating: "words ", count: 100)
        message.visible = "visible"
        message.visibleWithSignature = "visible -- me"
        message.segments = Message.Segment.Role.allCases.map { Message.Segment(role: $0, text: $0.rawValue) }
        message.isHTML = true
        message.parts = [
            Message.Part(
                contentType: "text/plain", charset: "utf-8", disposition: "inline", filename: "f", size: 12_345_678,
                text: "t", range: 3..<900_000_000_000, encoding: "base64"),
            Message.Part(contentType: "image/png"),
        ]
        message.attachments = [
            Message.Attachment(filename: "f", contentType: "a/b", size: 0, sha256: "00", disposition: nil)
        ]
        message.kind = .autoReply
        message.reports = [
            Message.Report(
                recipient: "r", status: "5.1.1", replyCode: "550", reason: "user_unknown", isHard: true,
                originalMessageID: "o"), Message.Report(),
        ]
        message.flags = Message.Flag.allCases
        message.error = "e"
        message.deliveredTo = ["d"]
        message.authenticationResults = [
            AuthenticationResults(
                server: "mx", results: [.init(method: "dmarc", result: "pass", properties: ["b": "1", "a": "2"])],
                isWellFormed: false)
        ]
        message.signs = [Message.Sign(rule: "N2", detail: "auto")]
        message.loopTokens = ["l"]
        message.loopAddresses = ["la"]
        message.mailer = "X"
        return message
    }()

    @Test func `a message survives being written and read back`() {
        #expect(Message(record: Self.full.record) == Self.full)
        #expect(Message(record: Message().record) == Message())
        #expect(Self.full.record == Self.full.record)
    }

    /// A field added to one of these belongs into the record, at its end, and then into this count.
    @Test func `a record holds every field`() throws {
        func fields(_ value: Any) -> Int { Mirror(reflecting: value).children.count }
        let full = Self.full
        #expect(fields(full) == 27)
        #expect(fields(full.from[0]) == 2)
        #expect(fields(try #require(full.date)) == 2)
        #expect(fields(full.segments[0]) == 2)
        #expect(fields(full.parts[0]) == 8)
        #expect(fields(full.attachments[0]) == 5)
        #expect(fields(full.reports[0]) == 6)
        #expect(fields(full.signs[0]) == 2)
        #expect(fields(full.authenticationResults[0]) == 3)
        #expect(fields(full.authenticationResults[0].results[0]) == 3)
        // Filled with something else than the default, so that a field left out would be missed.
        for (name, value) in Mirror(reflecting: full).children {
            let fresh = Mirror(reflecting: Message()).children.first { $0.label == name }?.value
            #expect("\(value)" != "\(fresh ?? "")", "\(name ?? "?") has its default")
        }
    }

    @Test func `a record that ends early keeps the rest at its defaults or is none`() {
        let record = Self.full.record
        for end in 0..<record.count { _ = Message(record: Array(record[..<end])) }
        #expect(Message(record: []) == nil)
        #expect(Message(record: [1]) == Message())
    }

    @Test func `damaged records do no harm`() {
        let record = Self.full.record
        var random: UInt64 = 7
        for _ in 0..<4_000 {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var damaged = record
            damaged[Int(random >> 33) % record.count] = UInt8(truncatingIfNeeded: random >> 20)
            if let message = Message(record: damaged) { _ = message.record }
        }
        // A count that promises more than there is costs no memory.
        #expect(Message(record: [1, 0] + [UInt8](repeating: 0xFF, count: 9) + [1]) == nil)
    }
}
