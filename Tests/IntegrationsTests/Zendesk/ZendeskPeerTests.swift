import Foundation
import Loopback
import Testing

/// What others read in the fake's answers: zenpy 2.0.57 (https://pypi.org/project/zenpy/) was written against the service.
struct ZendeskPeerTests {
    @Test(.enabled(if: PeerPython.has("zenpy"), "needs .build/peers with zenpy"))
    func `zenpy works with the fake as with the service`() throws {
        let fake = try ZendeskFake()
        defer { fake.stop() }
        let process = Process()
        process.executableURL = URL(filePath: PeerPython.path)
        process.arguments = [
            PeerPython.script("zenpy_client.py"), "127.0.0.1:\(fake.port)", "bot@shop.test",
            "secret",
        ]
        let (out, wrong) = (Pipe(), Pipe())
        process.standardOutput = out
        process.standardError = wrong
        try process.run()
        let text = out.fileHandleForReading.readDataToEndOfFile()
        let trouble = wrong.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(String(decoding: trouble, as: UTF8.self))")
        let seen = try JSONDecoder().decode([String: Value].self, from: text)
        let wanted = try JSONDecoder().decode([String: Value].self, from: Data(Self.wanted.utf8))
        for (name, value) in wanted { #expect(seen[name] == value, "\(name)") }
        #expect(Set(seen.keys) == Set(wanted.keys))
        // What zenpy wrote stands there as if our own connector had.
        let ticket = try #require(fake.tickets("C-7.zenpy").first)
        #expect(ticket.queue == "Escalations" && ticket.notes.contains { $0.files == ["hand-over.json"] })
        #expect(fake.mails == [])
    }

    private static let wanted = """
        {"me": "bot@shop.test", "created": ["A lamp", "new", ["vip"], false], "audit": ["Comment"], "found": [true],
        "added": ["ai_answered", "ai_handover", "vip"], "removed": ["ai_answered", "vip"],
        "set": ["ai_handover", "vip"], "updated": ["open", "urgent", 32],
        "comments": [[false, "Where is it?", []], [false, "ref: replyd/C-7", ["hand-over.json"]]], "audits": 2,
        "export": [[true, "C-7.zenpy"]], "cursor": true, "groups": ["Support", "Escalations"], "user": "agent",
        "search": [true], "missing": "RecordNotFound", "refused": [422, ["status"]], "stranger": 401}
        """

    private indirect enum Value: Decodable, Equatable {
        case flag(Bool)
        case number(Int)
        case text(String)
        case list([Value])

        init(from decoder: any Decoder) throws {
            let place = try decoder.singleValueContainer()
            if let flag = try? place.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? place.decode(Int.self) {
                self = .number(number)
            } else if let list = try? place.decode([Value].self) {
                self = .list(list)
            } else {
                self = .text(try place.decode(String.self))
            }
        }
    }
}
