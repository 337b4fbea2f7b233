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
        if jobs > 1 { return try await write(files, threads: min(jobs, 64)) }
        var output = LineOutput()
        for file in files { try output.write(line: record(of: file)) }
        try output.flush()
    }

    /// Threads take the files in small stretches; a window over the stretches keeps the input's order, and memory
    /// bounded by the largest files alone.
    private func write(_ files: [String], threads: Int) async throws {
        let stretches = stride(from: 0, to: files.count, by: Self.stretch)
            .map { files[$0..<min($0 + Self.stretch, files.count)] }
        var output = LineOutput()
        try await withThrowingTaskGroup(of: (Int, [[UInt8]]).self) { group in
            var done: [Int: [[UInt8]]] = [:]
            var written = 0
            var started = 0
            while written < stretches.count {
                while started < stretches.count, started - written < threads * 4 {
                    let (number, stretch) = (started, stretches[started])
                    started += 1
                    group.addTask { (number, try stretch.map(record)) }
                }
                guard let (number, lines) = try await group.next() else { break }
                done[number] = lines
                while let next = done.removeValue(forKey: written) {
                    for line in next { try output.write(line: line) }
                    written += 1
                }
            }
        }
        try output.flush()
    }

    private static let stretch = 16

    private func record(of file: String) throws -> [UInt8] {
        let bytes = try bytes(ofFile: file)
        return parseRecord(file: file, index: 0, message: body ? plainBody(bytes) : Mail.parse(bytes))
    }

    /// An mbox is written as it is read: memory does not grow with the number of messages.
    private func split(_ file: String) throws {
        var index = 0
        var output = LineOutput()
        try eachMessage(ofMbox: file) { bytes in
            try output.write(line: parseRecord(file: file, index: index, message: Mail.parse(bytes)))
            index += 1
        }
        try output.flush()
    }
}
