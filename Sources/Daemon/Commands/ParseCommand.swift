import ArgumentParser
import Foundation
import Mail

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Parses messages: one JSON object per message, in input order.")

    @Flag(help: "Each file is a plain-text body without headers.") var body = false
    @Flag(help: "Every file is an mbox, whatever its name.") var mbox = false
    @Option(help: "Threads to parse with.") var jobs = 1
    @Argument(help: "Files, folders, or - for standard input.") var paths: [String]

    func run() async throws {
        var plain: [String] = []
        for file in try paths.flatMap(expand) {
            if mbox || file.hasSuffix(".mbox") {
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

    private func expand(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        if path == "-" { return [path] }
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure.usage("\(path): no such file or folder")
        }
        guard isFolder.boolValue else { return [path] }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        return try names.flatMap { try expand(path.hasSuffix("/") ? path + $0 : path + "/" + $0) }
    }

    private func open(_ file: String) throws -> FileHandle {
        guard let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file) else {
            throw Failure.usage("cannot read \(file)")
        }
        return handle
    }

    private func records(of file: String) throws -> [UInt8] {
        let bytes = Array(try open(file).readToEnd() ?? Data())
        return parseRecord(file: file, index: 0, message: body ? plainBody(bytes) : Mail.parse(bytes))
            + [UInt8(ascii: "\n")]
    }

    /// An mbox is written as it is read: memory does not grow with the number of messages.
    private func split(_ file: String) throws {
        let handle = try open(file)
        var splitter = MboxSplitter()
        var index = 0
        func write(_ messages: [[UInt8]]) {
            for bytes in messages {
                FileHandle.standardOutput.write(
                    Data(parseRecord(file: file, index: index, message: Mail.parse(bytes)) + [UInt8(ascii: "\n")]))
                index += 1
            }
        }
        while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty { write(splitter.feed(Array(chunk))) }
        write(splitter.finish())
    }
}
