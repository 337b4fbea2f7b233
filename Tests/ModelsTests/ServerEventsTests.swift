import Testing

@testable import Models

struct ServerEventsTests {
    private func read(_ text: String) -> [ServerEvents.Event] { ServerEvents.read(Array(text.utf8)) }
    private func event(_ name: String, _ data: String) -> ServerEvents.Event {
        .init(name: name, data: Array(data.utf8))
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `each kind of line end ends a line`(_ end: String) {
        let lines = ["event: a", "data: 1", "", ": a comment", "data:2", "data: 3", "id: 7", "", ""]
        #expect(read(lines.joined(separator: end)) == [event("a", "1"), event("", "2\n3")])
    }

    @Test func `an event without its empty line is not there`() {
        #expect(read("data: 1\n\ndata: 2\n") == [event("", "1")])
        #expect(read("data: 1\n\ndata: 2") == [event("", "1")])
    }

    @Test func `a name without data is no event, and a mark of byte order no part of the first line`() {
        #expect(read("\u{FEFF}data: x\n\nevent: ping\n\n") == [event("", "x")])
        #expect(read("data\n\n") == [event("", "")])
    }
}
