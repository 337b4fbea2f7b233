import Foundation
import Loopback
import Store
import Testing

@testable import Transport

/// Large literals go to files while they arrive.
struct SpillTests {
    private static func place() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("spill-\(UUID().uuidString)").path
    }

    private static func names(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static let large = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)

    private static func peer(_ steps: @escaping @Sendable (String) -> [ScriptedIMAP.Step]) throws -> ScriptedIMAP {
        try ScriptedIMAP { command in
            guard command.verb == "UID FETCH" else { return nil }
            guard command.arguments.contains("BODY") else {
                return [
                    .say("* 1 FETCH (UID 1 RFC822.SIZE 3000000)\r\n* 2 FETCH (UID 2 RFC822.SIZE 5)\r\n"),
                    .say("\(command.tag) OK x\r\n"),
                ]
            }
            return steps(command.tag)
        }
    }

    @Test func `a large message comes as a file, a small one as bytes`() async throws {
        let folder = Self.place()
        let loop = try IMAPLoop(spillingInto: folder)
        let peer = try Self.peer { tag in
            [
                .say("* 1 FETCH (UID 1 FLAGS () RFC822.SIZE 3000000 BODY[] {3000000}\r\n"), .bytes(Self.large),
                .say(" X-OTHER NIL)\r\n* 2 FETCH (UID 2 BODY[] {5}\r\nsmall)\r\n\(tag) OK x\r\n"),
            ]
        }
        defer {
            loop.shutDown()
            peer.stop()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let connection = try await loop.connect(.at(imap: peer.port))
        do {
            var found: [Fetched] = []
            try await connection.fetch([1, 2], largest: 10_000_000) { found += $0 }
            #expect(found.map(\.uid) == [1, 2])
            let first = try #require(found.first)
            guard case .file(let file) = first.content else {
                Issue.record("it lies in memory")
                return
            }
            #expect(file.size == 3_000_000 && !first.isTruncated && first.size == 3_000_000)
            #expect(first.bytes == Self.large)
            #expect(found.last?.content == .bytes(Array("small".utf8)))
            #expect(Self.names(folder).count == 1)
        }
        #expect(Self.names(folder).isEmpty)
    }

    @Test func `half a large message leaves nothing behind`() async throws {
        let folder = Self.place()
        let loop = try IMAPLoop(spillingInto: folder)
        let peer = try Self.peer { _ in
            [.say("* 1 FETCH (UID 1 BODY[] {3000000}\r\n"), .bytes(Array(Self.large.prefix(2_000_000))), .close]
        }
        defer {
            loop.shutDown()
            peer.stop()
            try? FileManager.default.removeItem(atPath: folder)
        }
        let connection = try await loop.connect(.at(imap: peer.port))
        let error = await #expect(throws: TransportError.self) {
            try await connection.fetch([1], largest: 10_000_000) { _ in }
        }
        #expect(error?.kind == .closed && error?.isTemporary == true)
        // The stream's thread lets go of the file a moment after the error.
        for _ in 0..<200 where !Self.names(folder).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        #expect(Self.names(folder).isEmpty)
    }

    @Test func `a folder that cannot be written is an error that says so`() async throws {
        let file = Self.place()
        try Data().write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let loop = try IMAPLoop(spillingInto: file + "/arriving")
        let peer = try Self.peer { _ in [.say("* 1 FETCH (UID 1 BODY[] {3000000}\r\n"), .hang] }
        defer {
            loop.shutDown()
            peer.stop()
        }
        let connection = try await loop.connect(.at(imap: peer.port))
        let error = await #expect(throws: TransportError.self) {
            try await connection.fetch([1], largest: 10_000_000) { _ in }
        }
        #expect(error?.isTemporary == true && error?.answer.isEmpty == false)
    }
}
