import Glibc

/// What a message must be before it may meet SMTP.
enum WireForm {
    /// Why the bytes must not be sent; nil when they may.
    ///
    /// A bare LF or CR is how a message smuggles a second one past servers that read line ends differently.
    /// RFC 5322, 2.1.1: a line has at most 998 bytes.
    static func flaw(in message: [UInt8]) -> String? {
        message.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let line = rest(bytes, start)
                guard let end = place(of: UInt8(ascii: "\n"), in: line) else {
                    return flaw(inLine: line) ?? "the message does not end with CRLF"
                }
                guard end > 0, line[end - 1] == UInt8(ascii: "\r") else {
                    return flaw(inLine: UnsafeRawBufferPointer(rebasing: line[..<end])) ?? "a bare LF in the message"
                }
                if let flaw = flaw(inLine: UnsafeRawBufferPointer(rebasing: line[..<(end - 1)])) { return flaw }
                start += end + 1
            }
            return bytes.isEmpty ? "the message does not end with CRLF" : nil
        }
    }

    /// Of a line without its end.
    private static func flaw(inLine line: UnsafeRawBufferPointer) -> String? {
        if place(of: UInt8(ascii: "\r"), in: line) != nil { return "a bare CR in the message" }
        if place(of: 0, in: line) != nil { return "a NUL in the message" }
        return line.count > 998 ? "a line of more than 998 bytes in the message" : nil
    }

    /// RFC 5321, 4.5.2: a dot at the begin of a line is doubled. For bytes without a flaw.
    static func stuffed(_ message: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(message.count + message.count / 64 + 8)
        message.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let line = rest(bytes, start)
                let count = place(of: UInt8(ascii: "\n"), in: line).map { $0 + 1 } ?? line.count
                if line[0] == UInt8(ascii: ".") { result.append(UInt8(ascii: ".")) }
                result.append(contentsOf: UnsafeRawBufferPointer(rebasing: line[..<count]))
                start += count
            }
        }
        return result
    }

    /// True when a byte lies beyond ASCII.
    static func isBeyondASCII(_ message: [UInt8]) -> Bool {
        message.withUnsafeBytes { bytes in
            var start = 0
            while start + 8 <= bytes.count {
                if bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                    return true
                }
                start += 8
            }
            return bytes[start...].contains { $0 > 0x7F }
        }
    }

    /// Where the first empty line begins; the end when there is none.
    static func headerEnd(of message: [UInt8]) -> Int {
        var lineStart = 0
        for (index, byte) in message.enumerated() where byte == UInt8(ascii: "\n") {
            if index - lineStart <= 1 { return lineStart }
            lineStart = index + 1
        }
        return message.count
    }

    private static func rest(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[start...])
    }

    private static func place(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
