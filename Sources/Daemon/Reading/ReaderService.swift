import CSystem
import Glibc
import Mail

/// Octets of address space that a reader may have: a letter of the largest size many times over.
private let readerMemory: UInt64 = 1 << 30

/// The reader's side: frames in, frames out, until the pipe closes.
func serveReader() throws {
    // glibc loads a converter from a file when it is first used; behind the filter that would fail.
    loadCharsetConverters()
    _ = csystem_no_core_dumps()
    _ = csystem_limit_memory(readerMemory)
    // A kernel without seccomp still leaves the limits above.
    _ = csystem_confine()
    var asked = FrameBuffer()
    while true {
        while let bytes = try asked.next() {
            // Whoever started it may be gone: a loop must end all the same.
            _ = csystem_limit_work(UInt32(4 * ReaderClock.allowance(octets: bytes.count)) + 1)
            let message = parse(bytes)
            ReaderFault.strike(message.messageID)
            _ = csystem_limit_work(0)
            var answer = FrameQueue()
            answer.append(message.record)
            guard answer.flush(to: STDOUT_FILENO) else { return }
        }
        guard asked.fill(from: STDIN_FILENO) != .end else { return }
    }
}
