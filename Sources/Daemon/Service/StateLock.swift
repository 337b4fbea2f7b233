import CSystem
import Glibc

/// One daemon per state folder: an advisory lock that dies with the process (flock(2)).
struct StateLock: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure.storage("cannot open \(path): \(String(cString: strerror(errno)))")
        }
        guard csystem_lock(descriptor) == 0 else {
            close(descriptor)
            throw Failure.otherDaemon("another replyd owns this state folder (\(path)); stop it first")
        }
        self.descriptor = descriptor
    }

    func release() { close(descriptor) }
}
