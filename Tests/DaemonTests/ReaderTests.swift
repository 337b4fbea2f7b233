import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

@testable import Daemon

/// A letter that breaks the parser is quarantined at once, and the next one is handled within the same second.
@Suite(.serialized) struct ReaderTests {
    private let faults = "trap=trap@x loop=loop@x memory=memory@x"

    private func reader() -> ReaderProcess {
        ReaderProcess(executable: World.program, environment: ["REPLYD_READER_FAULT": faults])
    }

    private func letter(_ id: String) -> [UInt8] {
        Array("From: a@x.test\r\nMessage-ID: <\(id)@x>\r\n\r\nHello\r\n".utf8)
    }

    @Test(arguments: [("trap", "stopped"), ("loop", "processor time"), ("memory", "reading it")])
    func `a letter that breaks the reader fails alone`(fault: String, words: String) async throws {
        let reader = reader()
        #expect(try await reader.message(in: letter("good")).messageID == "good@x")
        let begin = ContinuousClock.now
        do {
            _ = try await reader.message(in: letter(fault))
            Issue.record("\(fault) was survived")
        } catch {
            #expect("\(error)".contains(words), "\(error)")
        }
        let failed = ContinuousClock.now
        #expect(failed - begin < .seconds(5), "\(fault) was noticed after \(failed - begin)")
        #expect(try await reader.message(in: letter("next")).messageID == "next@x")
        #expect(ContinuousClock.now - failed < .seconds(1), "the next took \(ContinuousClock.now - failed)")
        await reader.stop()
    }

    @Test func `of many letters on their way at once only those that break the reader fail`() async throws {
        let reader = reader()
        let ids = (0..<120).map { [17: "trap", 60: "loop", 61: "trap", 119: "memory"][$0] ?? "good-\($0)" }
        let (results, found) = AsyncStream<(Int, String)>.makeStream()
        try await reader.messages(in: ids.map { letter($0) }) { index, result in
            found.yield((index, (try? result.get().messageID) ?? "failed"))
        }
        found.finish()
        var seen: [String] = []
        for await (index, id) in results {
            #expect(index == seen.count)
            seen.append(id)
        }
        #expect(seen == ids.map { ["trap", "loop", "memory"].contains($0) ? "failed" : $0 + "@x" })
        await reader.stop()
    }

    @Test func `nesting without end is read in bounded memory and said`() async throws {
        // What is fetched at most is read by the test below.
        var bytes = Array("From: a@x.test\r\nMessage-ID: <deep@x>\r\nMIME-Version: 1.0\r\n".utf8)
        var level = 0
        while bytes.count < 4 << 20 {
            bytes += Array("Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n".utf8)
            level += 1
        }
        let reader = reader()
        let message = try await reader.message(in: bytes)
        #expect(message.messageID == "deep@x")
        #expect(message.flags.contains(.nestedTooDeep))
        let peak = try #require(await reader.processID.flatMap(peakMemory))
        #expect(peak < 600 << 20, "\(peak >> 20) MiB")
        #expect(try await reader.message(in: letter("next")).messageID == "next@x")
        await reader.stop()
    }

    @Test func `the daemon quarantines what breaks the reader, and goes on within a second`() async throws {
        let world = try await World.make(extra: "folders: { quarantine: Held }")
        let daemon = try await world.start(["REPLYD_READER_FAULT": faults])
        // One letter first, so that what is timed is the road and not the start.
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")
        // The same words a third time would be a machine's.
        let questions = [
            "Hello, where is my parcel 4201?", "When will order 4201 arrive?", "Where is the parcel of order 4201 now?",
        ]
        for (number, fault) in ["trap", "loop", "memory"].enumerated() {
            try world.write(from: Shop.stranger, subject: "Broken", "A letter.", id: fault + "@x")
            try world.write(from: Shop.ben, subject: "Parcel \(number)", questions[number])
            let isFound = try await world.eventually(20) {
                try await ledger.letters(in: .quarantined, limit: 10).count == number + 1
            }
            let failed = ContinuousClock.now
            #expect(isFound, "\(fault): \(daemon.logText.suffix(2_000))")
            let isHandled = try await world.eventually(10) {
                try await ledger.letters(in: .assigned, limit: 10).count == number + 2
            }
            let took = ContinuousClock.now - failed
            #expect(isHandled && took < .seconds(1), "\(fault): the next letter took \(took)")
            #expect(
                try await world.awaitInbox(of: Shop.ben, count: number + 1).count == number + 1,
                "\(fault): \(daemon.logText.suffix(2_000))")
        }
        // What broke the reader was tried once: the crash counter stands at one.
        #expect(try await ledger.letters(in: .quarantined, limit: 10).map(\.attempts) == [1, 1, 1])
        #expect(try await ledger.letters(in: .quarantined, limit: 10).allSatisfy { $0.reason?.isEmpty == false })
        // A person is told of each, without what broke the reader, and finds it where the operator wants it.
        let briefs = try await world.awaitInbox(of: "team@people.example", count: 3)
        #expect(briefs.count == 3 && briefs.allSatisfy { $0.subject?.contains("unreadable") == true })
        #expect(briefs.allSatisfy { $0.attachments.isEmpty })
        #expect(try await world.eventually(20) { try world.host.letters(of: World.mailbox, folder: "Held").count == 3 })
        #expect(try world.inbox(of: Shop.stranger).isEmpty)
        try await lookAfterQuarantine(world)
        #expect(try await ledger.violations() == [])
        try ledger.close()
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    /// Three messages lie there and the daemon runs: one is read again and breaks the reader again, one is ended.
    private func lookAfterQuarantine(_ world: World) async throws {
        struct Line: Decodable {
            var message: String, mailbox: String, sha256: String
            var `case`: String?, reason: String?
            var size: Int, crashes: Int
        }
        func list() async throws -> [Line] {
            let listed = try await world.replyd(["quarantine", "--json"])
            return try listed.output.split(separator: "\n").map {
                try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            }
        }
        let lines = try await list()
        #expect(lines.count == 3 && lines.allSatisfy { $0.mailbox == "lumen" && $0.reason != nil && $0.crashes == 0 })
        let shown = try await world.replyd(["quarantine", "show", lines[0].message])
        #expect(shown.output.contains("Message-ID: <trap@x>") && shown.output.contains("A letter."), "\(shown)")
        let replayed = try await world.replyd(["quarantine", "replay", lines[0].message, "--as", "noor"])
        #expect(replayed.status == 0, "\(replayed.errors)")
        let isBack = try await world.eventually(20) {
            try await list().first { $0.message == lines[0].message }.map { $0.case != lines[0].case } ?? false
        }
        #expect(isBack, "read again, it breaks the reader again and is a case of its own")
        let ended = try await world.replyd(
            ["quarantine", "discard", lines[1].message, "--as", "noor", "--reason", "a test"])
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(try await list().count == 2)
        let twice = try await world.replyd(
            ["quarantine", "discard", lines[1].message, "--as", "noor", "--reason", "a test"])
        #expect(twice.status == 1 && twice.errors.contains("was discarded"), "\(twice)")
        let story = try await world.replyd(["explain", lines[1].message])
        #expect(story.output.contains("discarded by noor: a test"), "\(story)")
        #expect(try await world.replyd(["quarantine", "replay", lines[2].message]).status == 2)
    }

    @Test(.enabled(if: ReaderTests.hasRoom, "the temporary folder has no room for a message of 2 GB"))
    func `two gigabytes of nesting are fetched in part, said, and left to a person`() async throws {
        let world = try await World.make()
        let daemon = try await world.start()
        try world.write(from: Shop.ada, subject: "Parcel", "Hello, where is my parcel 4101?")
        #expect(try await world.awaitInbox(of: Shop.ada).count == 1, "\(daemon.logText.suffix(2_000))")
        let before = try #require(peakMemory(of: daemon.pid))
        let parts = world.root + "/huge"
        try nesting(octets: 2 << 30, from: Shop.stranger, to: parts)
        try world.host.place(file: parts, in: World.mailbox, received: Date())
        try world.write(from: Shop.ben, subject: "Parcel", "Hello, where is my parcel 4201?")
        #expect(try await world.awaitInbox(of: Shop.ben, seconds: 60).count == 1, "\(daemon.logText.suffix(2_000))")
        let ledger = try Ledger(readOnly: world.state + "/replyd.sqlite")
        let isSaid = try await world.eventually(60) {
            let huge = try await ledger.letters(in: .assigned, limit: 10).first { $0.size > 1 << 30 }
            let quarantined = try await ledger.letters(in: .quarantined, limit: 10).first { $0.size > 1 << 30 }
            return huge?.isTruncated == true || quarantined?.reason?.isEmpty == false
        }
        #expect(isSaid, "\(daemon.logText.suffix(2_000))")
        let peak = try #require(peakMemory(of: daemon.pid))
        #expect(peak - before < 400 << 20, "\(before >> 20) MiB before, \(peak >> 20) MiB at most")
        #expect(try world.inbox(of: Shop.stranger).isEmpty)
        try ledger.close()
        _ = try await daemon.terminate()
        try await world.destroy()
    }

    private static let hasRoom: Bool = {
        let path = FileManager.default.temporaryDirectory.path
        let free = try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? NSNumber
        return (free?.int64Value ?? 0) > 6 << 30
    }()

    /// Writes multiparts inside of multiparts, a piece at a time.
    private func nesting(octets: Int, from: String, to path: String) throws {
        try Data(
            "From: \(from)\r\nTo: \(World.mailbox)\r\nSubject: Deep\r\nMessage-ID: <huge@x>\r\nMIME-Version: 1.0\r\n"
                .utf8
        ).write(to: URL(fileURLWithPath: path))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        let level = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        let piece = Data(String(repeating: level, count: (8 << 20) / level.utf8.count).utf8)
        for _ in 0..<(octets / piece.count) + 1 { try handle.write(contentsOf: piece) }
        try handle.close()
    }

    /// Octets of memory that a process had at most (`VmHWM`).
    private func peakMemory(of process: Int32) -> Int? {
        let text = String(
            decoding: FileManager.default.contents(atPath: "/proc/\(process)/status") ?? Data(), as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
    }
}
