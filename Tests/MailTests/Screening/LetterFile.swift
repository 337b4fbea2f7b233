import Foundation
import Glibc
import Mail
import Testing

/// One letter of a file of `Screening/Letters`, as bytes of the charset and encoding that its first line names.
struct WrittenLetter: Sendable, CustomStringConvertible {
    let file: String
    let language: String
    /// `charset/encoding`, or `-` for UTF-8 in eight bits.
    let notation: String
    let subject: String
    let headers: [String]
    let body: String

    var description: String { "\(file): \(language) \(subject)" }

    /// The letter as it travels: To, From and Date where the file names none.
    var bytes: [UInt8] {
        let charset = notation == "-" ? "utf-8" : String(notation.prefix { $0 != "/" })
        let encoding = notation.split(separator: "/").dropFirst().first.map(String.init) ?? "8bit"
        var lines: [String] = []
        func absent(_ name: String) -> Bool { !headers.contains { $0.lowercased().hasPrefix(name) } }
        if absent("from:") { lines.append("From: Ina Voss <ina@example.net>") }
        lines += ["To: help@lumen.example", "Date: Wed, 05 Aug 2026 10:00:00 +0200"]
        lines.append("Subject: " + Self.word(subject, charset, encoding))
        if absent("content-type:") {
            lines.append("Content-Type: text/plain; charset=\(charset)")
            lines.append("Content-Transfer-Encoding: \(Self.encodings[encoding] ?? encoding)")
        }
        let text = converted(body.replacing("\n", with: "\r\n") + "\r\n", to: charset)
        return Array((lines + headers).map { $0 + "\r\n" }.joined().utf8) + [13, 10] + Self.encoded(text, encoding)
    }

    private static let encodings = ["q": "quoted-printable", "b": "base64"]

    /// RFC 2047, 2: what is not ASCII, in words of B.
    private static func word(_ text: String, _ charset: String, _ encoding: String) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) || encoding == "8bit" { return text }
        return text.split(separator: " ").map { piece in
            "=?\(charset)?B?\(Data(converted(String(piece) + " ", to: charset)).base64EncodedString())?="
        }.joined(separator: "\r\n ")
    }

    private static func encoded(_ bytes: [UInt8], _ encoding: String) -> [UInt8] {
        switch encoding {
        case "b": return Array(Data(bytes).base64EncodedString(options: [.lineLength76Characters]).utf8)
        case "q":
            let digits = Array("0123456789ABCDEF".utf8)
            var column = 0
            return bytes.flatMap { byte -> [UInt8] in
                if byte == 13 || byte == 10 {
                    column = 0
                    return [byte]
                }
                let soft: [UInt8] = column > 70 ? [61, 13, 10] : []
                let plain = byte >= 32 && byte < 127 && byte != 61
                column = (soft.isEmpty ? column : 0) + (plain ? 1 : 3)
                return soft + (plain ? [byte] : [61, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
            }
        default: return bytes
        }
    }

    /// All letters of the files whose names start so.
    static func all(_ prefix: String) -> [WrittenLetter] {
        guard let folder = Bundle.module.resourceURL?.appending(path: "Letters"),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        else { return [] }
        return names.filter { $0.hasPrefix(prefix) }.sorted().flatMap { name -> [WrittenLetter] in
            guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
            return text.components(separatedBy: "\n\n").compactMap { WrittenLetter($0, in: name) }
        }
    }

    private init?(_ block: String, in file: String) {
        var lines = block.split(separator: "\n").filter { !$0.hasPrefix("#") || $0.hasPrefix("##-") }
        guard let first = lines.first else { return nil }
        lines.removeFirst()
        let words = first.split(separator: " ", maxSplits: 2)
        guard words.count == 3 else { return nil }
        self.file = file
        language = String(words[0])
        notation = String(words[1])
        subject = String(words[2])
        headers = lines.prefix { $0.hasPrefix("+ ") }.map { String($0.dropFirst(2)) }
        body = lines.drop { $0.hasPrefix("+ ") }.map { $0 == "." ? "" : String($0) }.joined(separator: "\n")
    }
}

/// Text in another charset, by the system's converter; nothing where it cannot be written.
func converted(_ text: String, to charset: String) -> [UInt8] {
    if charset == "utf-8" { return Array(text.utf8) }
    let names = ["windows-874": "CP874", "iso-8859-8-i": "ISO-8859-8"]
    guard let converter = iconv_open(names[charset] ?? charset, "utf-8"), converter != iconv_t(bitPattern: -1) else {
        return []
    }
    defer { iconv_close(converter) }
    var source = Array(text.utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let written = source.withUnsafeMutableBufferPointer { input in
        target.withUnsafeMutableBufferPointer { output -> Int in
            var from = input.baseAddress
            var to = output.baseAddress
            var left = input.count
            var room = output.count
            guard iconv(converter, &from, &left, &to, &room) != -1, iconv(converter, nil, nil, &to, &room) != -1 else {
                return 0
            }
            return output.count - room
        }
    }
    return target.prefix(written).map { UInt8(bitPattern: $0) }
}
