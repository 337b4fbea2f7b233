import Foundation
import Glibc
import Synchronization

/// A service manager's end of NOTIFY_SOCKET, and the log.
final class NoticeListener: Sendable {
    struct Deaf: Error {}

    let path: String
    private let socket: Int32
    private let notes = Mutex<(heard: [String], log: [String])>(([], []))

    init() throws {
        path = NSTemporaryDirectory() + "manager-\(UUID().uuidString.prefix(8))"
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < 108 else { throw Deaf() }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let descriptor = socket
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw Deaf() }
    }

    deinit {
        close(socket)
        unlink(path)
    }

    func note(_ line: String) { notes.withLock { $0.log.append(line) } }

    /// What has been said since the last `forget()`.
    var heard: [String] {
        var buffer = [UInt8](repeating: 0, count: 1_024)
        while case let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT)), count > 0 {
            let text = String(decoding: buffer[..<count], as: UTF8.self)
            notes.withLock { $0.heard.append(text) }
        }
        return notes.withLock { $0.heard }
    }

    func forget() {
        _ = heard
        notes.withLock { $0.heard = [] }
    }

    func hears(_ text: String) async throws -> Bool {
        try await soon { self.heard.contains { $0.contains(text) } }
    }

    func says(_ text: String) async throws -> Bool {
        try await soon { self.notes.withLock { $0.log.contains { $0.contains(text) } } }
    }

    private func soon(_ holds: () -> Bool) async throws -> Bool {
        for _ in 0..<1_000 {
            if holds() { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }
}
