import Foundation
import Loopback
import Mail
import Testing

/// Threads are those of the server on which people see the same mailbox: a real Dovecot is asked for `THREAD REFS`, and
/// the whole answer must be ours, order of threads and siblings included.
@Suite(.serialized) struct ThreadOracleTests {
    @Test func `threads of thousands of letters are Dovecot's, at once, in steps, and in another order of arrival`()
        async throws
    {
        let host = try await MailHost.start()
        var generator = ThreadLetters(seed: 7, count: 2_400)
        let letters = generator.make()
        try compare(host, letters, in: "once@generated.example", steps: [letters.count])
        var others = ThreadLetters(seed: 8, count: 900)
        try compare(
            host, others.make(), in: "steps@generated.example",
            steps: [1, 2, 5, 20, 100, 350, 351, 650, 900])
        // Answers before what they answer.
        try compare(host, letters.prefix(400).reversed(), in: "reversed@generated.example", steps: [400])
        var chance = Chance(state: 9)
        try compare(
            host, letters.shuffled(using: &chance), in: "shuffled@generated.example", steps: [1_200, 2_400])
        for seed in 100..<106 as Range<UInt64> {
            var small = ThreadLetters(seed: seed, count: 120)
            try compare(host, small.make(), in: "small-\(seed)@generated.example", steps: [60, 120])
        }
        try await host.stop()
    }

    @Test func `the command says the same as the server for an mbox`() async throws {
        let host = try await MailHost.start()
        var generator = ThreadLetters(seed: 21, count: 400)
        let letters = generator.make()
        let begin = 1_764_000_000
        let box = FileManager.default.temporaryDirectory.path + "/threads-\(UUID().uuidString).mbox"
        var bytes: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let date = World.arrivalLine(Date(timeIntervalSince1970: Double(begin + index)))
            bytes += Array("From somebody@example.org \(date)\r\n".utf8) + letter + [13, 10]
        }
        try Data(bytes).write(to: URL(fileURLWithPath: box))
        defer { try? FileManager.default.removeItem(atPath: box) }
        let address = "mbox@generated.example"
        try host.place(letters, in: address, received: Date(timeIntervalSince1970: Double(begin)), isSeen: true)
        let expected = try answer(host, address, count: letters.count)
        let process = try await ShellCommand.run(World.program, ["thread", "--explain", box])
        #expect(process.status == 0, "\(process.errors)")
        let lines = try process.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(lines.compactMap { $0["thread"] as? String }.joined() == expected)
        #expect(lines.last?["messages"] as? Int == letters.count)
        #expect(lines.last?["threads"] as? Int == lines.count - 1)
        let explained = lines.flatMap { $0["letters"] as? [[String: Any]] ?? [] }
        #expect(explained.count == letters.count)
        #expect(explained.allSatisfy { ($0["why"] as? String)?.isEmpty == false })
        try await host.stop()
    }

    private func compare(
        _ host: MailHost, _ letters: some Collection<[UInt8]>, in address: String, steps: [Int]
    ) throws {
        let letters = Array(letters)
        let begin = 1_764_000_000
        var tree = ThreadTree()
        var placed = 0
        for step in steps {
            let batch = Array(letters[placed..<step])
            try host.place(
                batch, in: address, received: Date(timeIntervalSince1970: Double(begin + placed)), isSeen: true)
            for (index, letter) in batch.enumerated() {
                tree.add(ThreadEntry(letter, received: begin + placed + index))
            }
            placed = step
            let theirs = try answer(host, address, count: placed)
            let ours = ThreadForest(tree).text
            if theirs != ours { report(ours, theirs, "\(address) after \(placed)", letters) }
            #expect(theirs == ours || placed == 0, "\(address) after \(placed) letters: differs, see above")
        }
    }

    /// Dovecot's threads; the numbers are checked to be ours.
    private func answer(_ host: MailHost, _ address: String, count: Int) throws -> String {
        let lines = try host.imap(
            address,
            commands: [
                "SELECT INBOX", "UID FETCH 1:* (BODY.PEEK[HEADER.FIELDS (X-NUMBER)])", "UID THREAD REFS UTF-8 ALL",
            ])
        let numbers = lines.filter { $0.hasPrefix("X-Number:") }
        try #require(numbers.count == count, "\(address) holds \(numbers.count) letters, not \(count)")
        let uids = lines.filter { $0.contains(" FETCH (UID ") }.compactMap { line in
            line.components(separatedBy: "FETCH (UID ").last?.prefix { $0.isNumber }
        }
        try #require(uids.map(String.init) == (1...count).map(String.init))
        let thread = try #require(lines.first { $0.hasPrefix("* THREAD ") })
        return String(thread.dropFirst("* THREAD ".count))
    }

    /// The first thread in which they differ, with the headers of its letters.
    private func report(_ ours: String, _ theirs: String, _ what: String, _ letters: [[UInt8]]) {
        let pairs = zip(ours.components(separatedBy: ")("), theirs.components(separatedBy: ")("))
        guard let (mine, other) = pairs.first(where: { $0 != $1 }) else { return }
        Issue.record("\(what)\nours    \(mine.prefix(300))\ntheirs  \(other.prefix(300))")
        let numbers = Set((mine + " " + other).split { !$0.isNumber }.compactMap { Int($0) }).sorted().prefix(6)
        for number in numbers where number <= letters.count {
            print("--- \(number)\n" + String(decoding: letters[number - 1], as: UTF8.self).prefix(1_500))
        }
    }

    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}

extension World {
    /// A date as the `From ` line of an mbox has it (asctime), in UTC.
    static func arrivalLine(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE MMM dd HH:mm:ss yyyy"
        return format.string(from: date)
    }
}
