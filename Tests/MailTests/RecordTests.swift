import Foundation
import Mail
import Testing

struct RecordTests {
    @Test func `a record has every key, also of an empty message`() throws {
        for message in [parse([]), plainBody([]), parsed(["From: a@x.example"], "words")] {
            let line = parseRecord(file: "a \"b\"\n.eml", index: 3, message: message)
            #expect(!line.contains(10))
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            let keys =
                "file index subject from sender reply_to to cc date message_id in_reply_to references text visible "
                + "visible_with_signature segments html parts attachments kind reports flags error"
            #expect(Set(object.keys) == Set(keys.split(separator: " ").map(String.init)))
            #expect(object["file"] as? String == "a \"b\"\n.eml")
            #expect(object["index"] as? Int == 3)
            for name in [
                "from", "sender", "reply_to", "to", "cc", "in_reply_to", "references", "segments", "parts",
                "attachments", "reports", "flags",
            ] { #expect(object[name] is [Any], "\(name)") }
            for name in ["text", "visible", "visible_with_signature"] { #expect(object[name] is String, "\(name)") }
            #expect(object["subject"] is NSNull)
        }
    }

    @Test func `a record tells what was read`() {
        let message = parsed(
            [
                "From: \"A \\\"B\\\"\" <a@x.example>", "Date: Mon, 23 Nov 2026 09:00:00 +0100",
                "Message-ID: <m@x.example>",
            ], "x\ty")
        let line = String(decoding: parseRecord(file: "a", index: 0, message: message), as: UTF8.self)
        #expect(line.contains("\"from\":[{\"name\":\"A \\\"B\\\"\",\"address\":\"a@x.example\"}]"))
        #expect(
            line.contains("\"date\":\"2026-11-23T09:00:00+01:00\",\"message_id\":\"m@x.example\",\"in_reply_to\":[]"))
        #expect(line.contains("\"text\":\"x\\ty\""))
        #expect(line.contains("\"segments\":[{\"role\":\"reply\",\"text\":\"x\\ty\"}],\"html\":false"))
        #expect(line.hasSuffix("\"kind\":\"human\",\"reports\":[],\"flags\":[],\"error\":null}"))
    }

    @Test(arguments: [1, 2, 7, 64, 100_000])
    func `an mbox is cut at its separators whatever the chunks`(size: Int) {
        let box =
            "From a Mon Nov 23\nSubject: one\n\nwords\nFrom inside a line is none\nfrom b\n\nFrom b Mon Nov 23\nSubject: two\n\nx\n"
            + "From not after an empty line\n\nFrom c Mon Nov 23\nSubject: three\n\n"
        let bytes = Array(box.utf8)
        var splitter = MboxSplitter()
        var messages: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            messages += splitter.feed(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        messages += splitter.finish()
        #expect(messages.map { parse($0).subject } == ["one", "two", "three"])
        #expect(messages.flatMap { $0 } == bytes)
    }

    @Test func `an empty mbox holds nothing`() {
        var splitter = MboxSplitter()
        #expect(splitter.feed([]).isEmpty)
        #expect(splitter.finish().isEmpty)
    }
}
