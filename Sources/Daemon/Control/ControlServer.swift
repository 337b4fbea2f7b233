import CSystem
import Dispatch
import Glibc
import Store

import struct Foundation.Data
import class Foundation.JSONDecoder
import class Foundation.JSONEncoder

/// Listens on a Unix socket in the state folder, which only its owner may reach.
final class ControlServer: Sendable {
    private let descriptor: Int32
    private let path: String
    private let answer: @Sendable (ControlRequest, ControlPeer) async -> ControlReply

    /// A longer request is refused: a command is a few words.
    private static let longest = 64 * 1024

    /// - Parameter group: whose members may connect, too; nil: only the daemon's own user.
    init(
        path: String, group: String? = nil,
        answer: @escaping @Sendable (ControlRequest, ControlPeer) async -> ControlReply
    ) throws {
        let descriptor = csystem_unix_listen(path)
        guard descriptor >= 0 else {
            let why = String(cString: strerror(errno))
            throw Failure.storage("cannot listen on \(path): \(why); a path may have 107 bytes at most")
        }
        if let group { try Self.open(path, to: group, descriptor) }
        self.descriptor = descriptor
        self.path = path
        self.answer = answer
    }

    private static func open(_ path: String, to group: String, _ descriptor: Int32) throws {
        guard let entry = getgrnam(group), chown(path, uid_t.max, entry.pointee.gr_gid) == 0, chmod(path, 0o660) == 0
        else {
            close(descriptor)
            throw Failure.usage(
                "the control socket cannot be opened to the group \(group) of $REPLYD_CONTROL_GROUP; does it exist, "
                    + "and is the daemon's user in it?")
        }
    }

    /// Accepts until `stop`.
    func start() {
        let thread = DispatchQueue(label: "replyd.control")
        thread.async { [self] in
            while true {
                let peer = accept(descriptor, nil, nil)
                guard peer >= 0 else {
                    if errno == EINTR { continue }
                    return
                }
                var limit = timeval(tv_sec: 10, tv_usec: 0)
                setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
                Task { await self.serve(peer) }
            }
        }
    }

    func stop() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
        unlink(path)
    }

    private func serve(_ peer: Int32) async {
        defer { close(peer) }
        guard let line = readLine(peer, upTo: Self.longest) else { return }
        var reply = ControlReply(
            error: "the request is not understood; client and daemon are of different versions", code: 2)
        if let request = try? JSONDecoder().decode(ControlRequest.self, from: Data(line)) {
            reply = await answer(request, ControlPeer(of: peer))
        }
        guard var bytes = (try? JSONEncoder().encode(reply)).map(Array.init) else { return }
        bytes.append(UInt8(ascii: "\n"))
        KillPoint.reached("control.reply", ".before")
        writeAll(peer, bytes)
        KillPoint.reached("control.reply", ".after")
    }
}

/// Asks the running daemon; nil when none listens.
func ask(_ request: ControlRequest, at path: String) throws -> ControlReply? {
    let descriptor = csystem_unix_connect(path)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var line = Array(try JSONEncoder().encode(request))
    line.append(UInt8(ascii: "\n"))
    guard writeAll(descriptor, line), let answer = readLine(descriptor, upTo: 64 << 20) else {
        throw Failure.remote("the daemon did not answer on \(path)")
    }
    return try JSONDecoder().decode(ControlReply.self, from: Data(answer))
}

private func readLine(_ descriptor: Int32, upTo most: Int) -> [UInt8]? {
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while line.count <= most {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return line.isEmpty ? nil : line }
        line += buffer[..<count]
        if line.last == UInt8(ascii: "\n") { return line }
    }
    return nil
}

@discardableResult
private func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
    }
    return true
}
