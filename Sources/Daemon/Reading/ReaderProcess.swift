import CSystem
import Foundation
import Glibc
import Mail

/// Parses strangers' bytes in a process of this binary that has no network, no credentials, little memory and a
/// deadline: a trap or an endless loop there costs one letter, not the daemon.
actor ReaderProcess {
    private let executable: String
    private var running: Running?

    /// Seconds one message may take.
    static let deadline = 10

    private struct Running {
        var process: Process
        var input: FileHandle
        var output: FileHandle
    }

    /// Of this very program, whatever has become of its file since it was started.
    init(executable: String = "/proc/self/exe") { self.executable = executable }

    /// The parsed message. A reader that had been running may have died of something else, so a failure counts
    /// against the bytes only in a fresh one.
    func message(in bytes: [UInt8]) async throws -> Message {
        if running != nil, let message = try? parsed(bytes) { return message }
        return try parsed(bytes)
    }

    private func parsed(_ bytes: [UInt8]) throws -> Message {
        let reader = try running ?? start()
        running = reader
        // The pipe's far end dying must be an error here, not a signal: SIGPIPE is ignored at start.
        do {
            try reader.input.write(contentsOf: frame(bytes))
            guard let answer = try readFrame(reader.output, within: Self.deadline) else {
                throw ReaderFailure(what: "the reader process stopped or took longer than \(Self.deadline) s")
            }
            return try JSONDecoder().decode(Message.self, from: answer)
        } catch {
            stop()
            throw (error as? ReaderFailure) ?? ReaderFailure(what: "the reader process failed")
        }
    }

    func stop() {
        guard let running else { return }
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        self.running = nil
    }

    private func start() throws -> Running {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["reader"]
        // Nothing of the daemon's environment: no path to credentials or state.
        process.environment = [:]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return Running(process: process, input: input.fileHandleForWriting, output: output.fileHandleForReading)
    }
}

struct ReaderFailure: Error, CustomStringConvertible {
    var what: String
    var description: String { what }
}

/// The reader's side: frames in, frames out, until the pipe closes.
func serveReader() throws {
    // glibc loads a converter from a file when it is first used; behind the filter that would fail.
    loadCharsetConverters()
    _ = csystem_no_core_dumps()
    _ = csystem_limit_memory(2 << 30)
    // A kernel without seccomp still leaves the limits above.
    _ = csystem_confine()
    while let bytes = try readFrame(.standardInput, within: nil) {
        let message = parse(Array(bytes))
        try FileHandle.standardOutput.write(contentsOf: frame(Array(try JSONEncoder().encode(message))))
    }
}

/// Four octets of length, most significant first, then the bytes.
private func frame(_ bytes: [UInt8]) -> Data {
    let count = UInt32(bytes.count)
    return Data([UInt8(count >> 24), UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)] + bytes)
}

/// Nil at the end of the stream, or when nothing more came within the deadline.
private func readFrame(_ handle: FileHandle, within seconds: Int?) throws -> Data? {
    let end = seconds.map { Date().addingTimeInterval(Double($0)) }
    func read(_ count: Int) -> Data? {
        var data = Data(capacity: count)
        var buffer = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16))
        while data.count < count {
            if let end {
                let left = Int32(max(0, end.timeIntervalSinceNow * 1000))
                var wait = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&wait, 1, left) > 0 else { return nil }
            }
            let got = Glibc.read(handle.fileDescriptor, &buffer, min(buffer.count, count - data.count))
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            data.append(contentsOf: buffer[..<got])
        }
        return data
    }
    guard let head = read(4) else { return nil }
    let count = head.reduce(0) { $0 << 8 | Int($1) }
    guard count <= 256 << 20 else { throw ReaderFailure(what: "the reader process answered nonsense") }
    return read(count)
}
