import Foundation
import Mail
import Testing

/// Letters made to take time, memory or stack. Their sizes are such that a reader that starts over again for each piece
/// does not come to an end.
struct LimitTests {
    private func repeated(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

    private func attached(_ type: String, _ bytes: [UInt8]) -> Message {
        parsed(["Content-Type: \(type)", "Content-Transfer-Encoding: base64"], Data(bytes).base64EncodedString())
    }

    private func littleEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private func attribute(_ level: UInt8, _ id: UInt32, _ data: [UInt8]) -> [UInt8] {
        [level] + littleEndian(id) + littleEndian(UInt32(data.count)) + data + [0, 0]
    }

    private let signature: [UInt8] = [0x78, 0x9F, 0x3E, 0x22, 1, 0]

    @Test func `three megabytes of enclosed messages`() {
        let message = parse(Array(repeated("Content-Type: message/rfc822\n\n", 100_000).utf8))
        #expect(message.flags.contains(.nestedTooDeep))
        #expect(message.parts.count <= 21)
    }

    @Test func `multiparts in multiparts without end`() {
        var letter = ""
        for level in 0..<20_000 { letter += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        #expect(parse(Array(letter.utf8)).flags.contains(.nestedTooDeep))
    }

    @Test func `multiparts of one boundary in each other`() {
        let message = parse(Array(repeated("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 20_000).utf8))
        #expect(message.parts.count <= 200)
    }

    @Test func `fifty thousand boundaries`() {
        let message = parse(
            Array(("Content-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\n\nx\n", 50_000)).utf8))
        #expect(message.flags.contains(.tooManyParts))
        #expect(message.parts.count == 200)
    }

    @Test func `fifty thousand closing boundaries with text between them`() {
        let message = parse(
            Array(("Content-Type: multipart/mixed; boundary=b\n\n" + repeated("x\n--b--\n", 50_000)).utf8))
        #expect(message.parts.count <= 200)
    }

    @Test func `multiparts that none closed, and a long text behind them`() {
        var letter = "Content-Type: multipart/mixed; boundary=o\n\n"
        for level in 0..<50 { letter += "--o\nContent-Type: multipart/mixed; boundary=u\(level)\n\n--u\(level)\n\nx\n" }
        letter += "--o\n\n" + repeated("--u0\n\n--u1\n\n--u2\n\n--u3\n\n", 20_000)
        let message = parse(Array(letter.utf8))
        #expect(message.parts.count <= 200)
    }

    @Test func `a boundary of two hundred kilobytes, and one of a megabyte`() {
        let long = repeated("x", 200_000)
        let letter = "Content-Type: multipart/mixed; boundary=\(long)\n\n--\(long)\n\nwords\n--\(long)--\n"
        #expect(parse(Array(letter.utf8)).text == "words")
        let longer = repeated("x", 1 << 20)
        let other = "Content-Type: multipart/mixed; boundary=\(longer)\n\n--\(longer)\n\nwords\n--\(longer)--\n"
        let message = parse(Array(other.utf8))
        #expect(message.flags.contains(.truncated))
        #expect(message.text.utf8.suffix(10).count > 0)
    }

    @Test func `lines that are nearly the boundary`() {
        let near = "--" + repeated("b", 60)
        let head = "Content-Type: multipart/mixed; boundary=\(repeated("b", 61))\n\n"
        #expect(parse(Array((head + repeated(near + "\n", 20_000)).utf8)).parts.count == 1)
        #expect(parse(Array((head + repeated("-", 1 << 20)).utf8)).parts.count == 1)
    }

    @Test(arguments: ["; a=b", "; a*0*=utf-8''b", ";", "; =", "; a=\"b", " a=b", "; (a", "; a*1=b"])
    func `a hundred thousand parameters`(piece: String) {
        let message = parse(Array(("Content-Type: text/plain" + repeated(piece, 100_000) + "\n\nwords").utf8))
        #expect(message.parts.count == 1)
    }

    @Test(arguments: [
        "a@b.example, ", "<a@b> ", "a b, ", "G: a@b; ", "\"a\" (b) <c@d>,", "a@", "(", "=?utf-8?q?a?= <a@b>,",
    ])
    func `more addresses than a header may hold`(piece: String) {
        let message = parse(
            Array(("Subject: s\nFrom: " + repeated(piece, 300_000 / piece.utf8.count) + "\n\nwords").utf8))
        #expect(message.from.count <= 1000)
        #expect(message.subject == "s")
    }

    @Test(arguments: [
        ">From x\n", "-----BEGIN PGP SIGNED MESSAGE-----\n", "-----BEGIN PGP ", "- - \n", "begin 644 a\nM\n",
        "(This file must be converted with BinHex 4.0)\n", "(This file must be converted with BinHex 4.0)\n:\n",
    ])
    func `a flood of one line`(line: String) {
        #expect(parse(Array(("Subject: s\n\n" + repeated(line, 300_000 / line.utf8.count)).utf8)).subject == "s")
    }

    @Test(arguments: ["<", "<<", "</", "<nofill>", "</nofill>", "<param>", "<comment>", "<lt>", "\n"])
    func `a flood of one command`(command: String) {
        for type in ["text/enriched", "text/richtext"] {
            let text = repeated(command, 300_000 / command.utf8.count)
            #expect(parse(Array("Content-Type: \(type)\n\n\(text)".utf8)).parts.count == 1)
        }
    }

    @Test(arguments: [
        "{", "}", "\\", "\\'", "\\u", "\\u55357?", "\\uc99999999999999999999 ", "\\bin999999999999999 ", "{\\*\\x",
        "\\f1\\fcharset2", "\\f9{\\fonttbl\\f9\\fcharset204 }", "\\par", "\\ansicpg-1",
    ])
    func `a flood of RTF`(piece: String) {
        let text = "{\\rtf1 words" + repeated(piece, 300_000 / piece.utf8.count)
        #expect(parse(Array("Content-Type: text/rtf\n\n\(text)".utf8)).text.hasPrefix("words"))
    }

    @Test func `files of a winmail dat are counted`() {
        let file = attribute(2, 0x0006_9002, []) + attribute(2, 0x0006_800F, [1])
        let message = attached("application/ms-tnef", signature + Array(repeatElement(file, count: 5000).joined()))
        #expect(message.parts.count == 200)
        #expect(message.flags.contains(.tooManyParts))
    }

    @Test func `a winmail dat in itself`() {
        var inner = signature + attribute(2, 0x0006_9002, []) + attribute(2, 0x0006_800F, [1])
        for _ in 0..<2000 { inner = signature + attribute(2, 0x0006_9002, []) + attribute(2, 0x0006_800F, inner) }
        let message = attached("application/ms-tnef", inner)
        #expect(message.attachments.count <= 6)
    }

    @Test(
        arguments: [
            [0x1F, 0x10, 0, 0x10], [3, 0x10, 0, 0x10], [0x1E, 0, 1, 0x30], [0x1F, 0, 0, 0x80], [2, 1, 9, 0x10],
        ] as [[UInt8]])
    func `properties that claim to be many or long`(head: [UInt8]) {
        let wild: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
        let properties = wild + head + wild + wild + [UInt8](repeating: 0xFF, count: 40_000)
        let message = attached("application/ms-tnef", signature + attribute(1, 0x0006_9003, properties))
        #expect(message.parts.first?.contentType == "application/ms-tnef")
    }

    @Test func `compressed RTF that claims to be four gigabytes`() {
        // Every reference repeats 17 octets of what it has just written.
        let body = Array(
            repeatElement([0xFF] + Array(repeatElement([0x10, 0x1F] as [UInt8], count: 8).joined()), count: 20_000)
                .joined())
        let rtf =
            littleEndian(UInt32(body.count + 12)) + littleEndian(.max) + littleEndian(0x7546_5A4C) + littleEndian(0)
            + body
        let property = littleEndian(1) + [2, 1, 9, 0x10] + littleEndian(1) + littleEndian(UInt32(rtf.count)) + rtf
        let message = attached("application/ms-tnef", signature + attribute(1, 0x0006_9003, property))
        #expect(message.text.utf8.count <= 1 << 20)
    }

    @Test func `runs of BinHex are not let loose`() {
        // `a`, then a run of 255 of it, again and again.
        let line = "(This file must be converted with BinHex 4.0)\n\n:" + repeated("jr+'", 200_000) + ":"
        #expect(parsed(["Content-Type: application/mac-binhex40"], line).parts.count <= 2)
    }

    @Test(
        arguments: [
            [0x30, 0x80], [0x24, 0x80], [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF],
            [0xA0, 0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [4, 0xFF],
        ] as [[UInt8]])
    func `lengths in S/MIME that lie`(piece: [UInt8]) {
        let oid: [UInt8] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
        let flood = Array(repeatElement(piece, count: 100_000).joined())
        let starts: [[UInt8]] = [
            [], [0x30, 0x80] + oid, [0x30, 0x80] + oid + [0xA0, 0x80, 0x30, 0x80, 2, 1, 1],
            [0x30, 0x80] + oid + [0xA0, 0x80, 0x30, 0x80, 2, 1, 1, 0x31, 0, 0x30, 0x80, 6, 1, 0, 0xA0, 0x80],
        ]
        for start in starts {
            let message = attached("application/pkcs7-mime", start + flood)
            #expect(message.flags.contains(.encrypted) != message.flags.contains(.signed))
        }
    }

    @Test func `signed data in signed data`() {
        let oid: [UInt8] = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
        var inner = Array("Content-Type: text/plain\n\nwords".utf8)
        for _ in 0..<40 {
            let structure: [UInt8] =
                [0x30, 0x80] + oid + [0xA0, 0x80, 0x30, 0x80, 2, 1, 1, 0x31, 0, 0x30, 0x80, 6, 1, 0, 0xA0, 0x80]
                + [4, 0x84] + littleEndian(UInt32(inner.count)).reversed() + inner
            inner = Array("Content-Type: application/pkcs7-mime\n\n".utf8) + structure
        }
        #expect(parse(inner).flags.contains(.nestedTooDeep))
    }

    @Test func `an AppleSingle of entries that lead nowhere`() {
        let entry: [UInt8] = [0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
        let head: [UInt8] = [0, 5, 0x16, 0, 0, 2, 0, 0] + [UInt8](repeating: 0, count: 16) + [0xFF, 0xFF]
        let message = attached("application/applefile", head + Array(repeatElement(entry, count: 65_535).joined()))
        #expect(message.parts.count == 1)
    }
}
