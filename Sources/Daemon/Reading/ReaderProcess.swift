import Foundation
import Glibc
import Mail
import Transport

/// Parses strangers' bytes in a process of this binary that has no network, no credentials, little memory and a
/// deadline: a trap or an endless loop there costs one letter, not the daemon.
///
/// The deadline counts the reader's own processor time, so that a busy machine makes no letter look bad, and an endless
/// loop ends after half a second. Waiting happens on a thread of its own.
actor ReaderProcess {
    private let executable: String
    private let environment: [String: String]
    private let executor = BlockingExecutor(label: "replyd.reader")
    private var running: Running?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private struct Running {
        var process: Process
        var input: FileHandle
        var output: FileHandle
        /// It has answered before.
        var isProven = false
    }

    /// Of this very program, whatever has become of its file since it was started.
    ///
    /// - Parameter environment: all that the reader gets. Nothing of the daemon's: no path to credentials or state.
    init(executable: String = "/proc/self/exe", environment: [String: String] = ReaderFault.environment) {
        self.executable = executable
        self.environment = environment
    }

    /// The process that reads, for those who measure it; nil while there is none.
    var processID: Int32? { running?.process.processIdentifier }

    /// The parsed message. A reader that had been running may have died of something else, so a death counts against the
    /// bytes only in a fresh one; time that was used up always does. After a failure the next reader is started at once.
    func message(in bytes: [UInt8]) throws -> Message {
        let wasProven = running?.isProven ?? false
        do {
            return try parsed(bytes)
        } catch let failure as ReaderFailure where failure.isDeath && wasProven {
            do { return try parsed(bytes) } catch {
                running = try? start()
                throw error
            }
        } catch {
            running = try? start()
            throw error
        }
    }

    private func parsed(_ bytes: [UInt8]) throws -> Message {
        let reader = try running ?? start()
        running = reader
        // The pipe's far end dying must be an error here, not a signal: SIGPIPE is ignored at start.
        do {
            let clock = ReaderClock(of: reader.process.processIdentifier, octets: bytes.count)
            try reader.input.write(contentsOf: frame(bytes))
            let answer = try readFrame(reader.output, while: clock)
            guard let answer else { throw ReaderFailure(what: "reading it stopped the reader process", isDeath: true) }
            let message = try JSONDecoder().decode(Message.self, from: answer)
            running?.isProven = true
            return message
        } catch {
            stop()
            throw (error as? ReaderFailure) ?? ReaderFailure(what: "the reader process failed: \(error)", isDeath: true)
        }
    }

    func stop() {
        guard let running else { return }
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        try? running.input.close()
        try? running.output.close()
        self.running = nil
    }

    private func start() throws -> Running {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["reader"]
        process.environment = environment
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return Running(process: process, input: input.fileHandleForWriting, output: output.fileHandleForReading)
    }
}

struct ReaderFailure: Error, CustomStringConvertible {
    var what: String
    /// The process was gone, whatever ended it.
    var isDeath = false
    var description: String { what }
}

/// How long a reader may take for one message.
struct ReaderClock {
    /// Seconds of its processor time: half a second, and a tenth for each megabyte. Usual letters take a thousandth.
    let allowance: Double
    /// Seconds of everybody's time, for a reader that does nothing at all.
    let patience: Double
    private let process: Int32
    private let begun = ContinuousClock.now
    private let used: Double

    init(of process: Int32, octets: Int) {
        allowance = Self.allowance(octets: octets)
        patience = 10 + 4 * allowance
        self.process = process
        used = Self.processorTime(of: process)
    }

    static func allowance(octets: Int) -> Double {
        #if KILL_POINTS
        // Builds that can be killed on request are debug builds: slower by more than ten times.
        let perMegabyte = 2.0
        #else
        let perMegabyte = 0.1
        #endif
        return 0.5 + Double(octets) / 1_000_000 * perMegabyte
    }

    /// Nil while there is time left; else what to say.
    var isOver: ReaderFailure? {
        if Self.processorTime(of: process) - used > allowance {
            let tenths = (allowance * 10).rounded() / 10
            return ReaderFailure(what: "reading it took more than \(tenths) s of processor time")
        }
        let waited = (ContinuousClock.now - begun) / .seconds(1)
        return waited > patience ? ReaderFailure(what: "reading it took more than \(Int(patience)) s") : nil
    }

    /// Seconds it has worked on any core; 0 for one that is gone.
    private static func processorTime(of process: Int32) -> Double {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// Four octets of length, most significant first, then the bytes.
func frame(_ bytes: [UInt8]) -> Data {
    let count = UInt32(bytes.count)
    return Data([UInt8(count >> 24), UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)] + bytes)
}

/// Nil at the end of the stream. Throws when the clock says so.
func readFrame(_ handle: FileHandle, while clock: ReaderClock?) throws -> Data? {
    func read(_ count: Int) throws -> Data? {
        var data = Data(capacity: count)
        var buffer = [UInt8](repeating: 0, count: min(max(count, 1), 1 << 16))
        while data.count < count {
            if let clock {
                var wait = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&wait, 1, 20) > 0 else {
                    if let failure = clock.isOver { throw failure }
                    continue
                }
            }
            let got = Glibc.read(handle.fileDescriptor, &buffer, min(buffer.count, count - data.count))
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            data.append(contentsOf: buffer[..<got])
        }
        return data
    }
    guard let head = try read(4) else { return nil }
    let count = head.reduce(0) { $0 << 8 | Int($1) }
    guard count <= 256 << 20 else { throw ReaderFailure(what: "the reader process answered nonsense", isDeath: true) }
    return try read(count)
}
