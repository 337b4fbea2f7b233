/// Cuts a stream of an mbox into messages: one begins at a `From ` line at the start or after an empty line.
///
/// Holds no more than the message being read. Give it chunks of any size, then ask for the last message.
package struct MboxSplitter: Sendable {
    private var buffer: [UInt8] = []
    /// Where the line begins that has not been looked at.
    private var line = 0
    private var isAfterEmptyLine = true

    package init() {}

    /// Takes the next bytes; gives the messages that they complete.
    package mutating func feed(_ chunk: [UInt8]) -> [[UInt8]] {
        buffer += chunk
        var messages: [[UInt8]] = []
        var start = 0
        while let end = buffer[line...].firstIndex(of: .lineFeed) {
            if isSeparator(line), line > start {
                messages.append(Array(buffer[start..<line]))
                start = line
            }
            isAfterEmptyLine = buffer[line..<end].allSatisfy { $0 == .carriageReturn }
            line = end + 1
        }
        buffer.removeFirst(start)
        line -= start
        return messages.filter { !$0.allSatisfy(\.isWhite) }
    }

    /// The messages that no other follows: one, none of an empty stream.
    package mutating func finish() -> [[UInt8]] {
        var messages = [buffer]
        if line < buffer.count, line > 0, isSeparator(line) {
            messages = [Array(buffer[..<line]), Array(buffer[line...])]
        }
        self = MboxSplitter()
        return messages.filter { !$0.allSatisfy(\.isWhite) }
    }

    private func isSeparator(_ line: Int) -> Bool {
        isAfterEmptyLine && buffer[line...].starts(with: Array("From ".utf8))
    }
}
