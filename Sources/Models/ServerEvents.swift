/// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6), read from bytes that are all here.
struct ServerEvents {
    struct Event: Equatable {
        var name: String
        var data: [UInt8]
    }

    /// Events that ended with an empty line; what comes after the last of them is dropped, as the standard says.
    static func read(_ bytes: [UInt8]) -> [Event] {
        var events: [Event] = []
        var event = Event(name: "", data: [])
        var hasData = false
        for line in lines(bytes) {
            if line.isEmpty {
                if hasData { events.append(event) }
                event = Event(name: "", data: [])
                hasData = false
                continue
            }
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            var value = line.dropFirst(name.count + 1)
            if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
            if name.elementsEqual("data".utf8) {
                if hasData { event.data.append(0x0A) }
                event.data += value
                hasData = true
            } else if name.elementsEqual("event".utf8) {
                event.name = String(decoding: value, as: UTF8.self)
            }
        }
        return events
    }

    /// Lines that have their end: CR, LF or both.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            lines.append(bytes[start..<index])
            index += byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? 2 : 1
            start = index
        }
        return lines
    }
}
