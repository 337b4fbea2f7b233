/// What a message must be before it may meet SMTP.
enum WireForm {
    /// Why the bytes must not be sent; nil when they may.
    ///
    /// A bare LF or CR is how a message smuggles a second one past servers that read line ends differently; libcurl
    /// escapes the dot only after CRLF. RFC 5322, 2.1.1: a line has at most 998 bytes.
    static func flaw(in message: [UInt8]) -> String? {
        var length = 0
        var previous: UInt8 = 0
        for byte in message {
            if byte == UInt8(ascii: "\n") {
                guard previous == UInt8(ascii: "\r") else { return "a bare LF in the message" }
                length = 0
            } else {
                guard previous != UInt8(ascii: "\r") else { return "a bare CR in the message" }
                guard byte != 0 else { return "a NUL in the message" }
                if byte != UInt8(ascii: "\r") { length += 1 }
                guard length <= 998 else { return "a line of more than 998 bytes in the message" }
            }
            previous = byte
        }
        guard message.count >= 2, previous == UInt8(ascii: "\n") else { return "the message does not end with CRLF" }
        return nil
    }
}

extension WireForm {
    /// RFC 5321, 4.5.2: a dot at the begin of a line is doubled. For bytes without a flaw.
    static func stuffed(_ message: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(message.count + message.count / 64 + 8)
        var isAtStart = true
        for byte in message {
            if isAtStart, byte == UInt8(ascii: ".") { result.append(byte) }
            result.append(byte)
            isAtStart = byte == UInt8(ascii: "\n")
        }
        return result
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
}
