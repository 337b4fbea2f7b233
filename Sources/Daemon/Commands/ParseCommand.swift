import ArgumentParser
import Foundation
import Mail

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Parses messages: one JSON object per message, in input order.")

    @Flag(help: "Each file is a plain-text body without headers.") var body = false
    @Option(help: "Threads to parse with.") var jobs = 1
    @OptionGroup var input: MessageFiles

    func run() async throws {
        var plain: [String] = []
        for file in try input.files() {
            if input.isMbox(file) {
                try await write(plain)
                plain = []
                try split(file)
            } else {
                plain.append(file)
            }
        }
        try await write(plain)
    }

    private func write(_ files: [String]) async throws {
        let width = max(1, min(jobs, 64))
        // A window of `width` files keeps the input's order, and memory bounded by the largest files alone.
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            var done: [Int: [UInt8]] = [:]
            var written = 0
            var started = 0
            func start() {
                guard started < files.count, started - written < width * 4 else { return }
                let (number, file) = (started, files[started])
                started += 1
                group.addTask { (number, try records(of: file)) }
            }
            for _ in 0..<width { start() }
            while let (number, lines) = try await group.next() {
                done[number] = lines
                while let next = done.removeValue(forKey: written) {
                    FileHandle.standardOutput.write(Data(next))
                    written += 1
                }
                while started < files.count, started - written < width * 4 { start() }
            }
        }
    }

    private func records(of file: String) throws -> [UInt8] {
        let bytes = Array(try openMessages(file).readToEnd() ?? Data())
        return parseRecord(file: file, index: 0, message: body ? plainBody(bytes) : Mail.parse(bytes))
            + [UInt8(ascii: "\n")]
    }

    /// An mbox is written as it is read: memory does not grow with the number of messages.
    private func split(_ file: String) throws {
        var index = 0
        try eachMessage(ofMbox: file) { bytes in
            FileHandle.standardOutput.write(
                Data(parseRecord(file: file, index: index, message: Mail.parse(bytes)) + [UInt8(ascii: "\n")]))
            index += 1
        }
    }
}
