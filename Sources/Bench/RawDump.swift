import Foundation
import Glibc

/// The fastest a mailbox can be read: one FETCH for all of it, and the bytes thrown away as they come.
struct RawDump {
    let port: Int
    let user: String
    let password: String
    /// Nil for a connection without TLS.
    let caFile: String?

    private static let fetch = "z3 UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])\r\n"

    /// Seconds from the command to its OK, and how many octets came.
    func run() throws -> (seconds: Double, octets: Int) { try caFile.map(overTLS) ?? plain() }

    private func plain() throws -> (seconds: Double, octets: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw BenchError(description: "no connection to port \(port)") }
        var buffer = [UInt8](repeating: 0, count: 256 << 10)
        /// Reads until the server's last line begins with `end`; it has at most `longest` octets.
        func read(until end: String, longest: Int = 4_000) throws -> Int {
            var octets = 0
            var tail: [UInt8] = []
            while true {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { throw BenchError(description: "the raw connection ended") }
                octets += count
                tail = Array((tail + buffer[max(0, count - longest)..<count]).suffix(longest))
                if tail.last == 10, Data(tail).range(of: Data(end.utf8)) != nil { return octets }
            }
        }
        func say(_ text: String) { _ = send(descriptor, text, text.utf8.count, 0) }
        _ = try read(until: "* OK")
        say("z1 LOGIN \(user) \"\(password)\"\r\n")
        _ = try read(until: "z1 OK")
        say("z2 SELECT INBOX\r\n")
        _ = try read(until: "z2 OK")
        let begin = ContinuousClock.now
        say(Self.fetch)
        let octets = try read(until: "\r\nz3 OK", longest: 200)
        return ((ContinuousClock.now - begin) / .seconds(1), octets)
    }

    /// With Python's ssl, a thin layer around OpenSSL; it takes the time itself, after login and SELECT.
    private func overTLS(_ caFile: String) throws -> (seconds: Double, octets: Int) {
        let script = """
            import socket, ssl, sys, time
            context = ssl.create_default_context(cafile=sys.argv[2])
            plain = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
            stream = context.wrap_socket(plain, server_hostname="localhost")
            buffer = bytearray(256 * 1024)
            view = memoryview(buffer)
            def read(end, longest=4000):
                octets, tail = 0, b""
                while True:
                    count = stream.recv_into(view)
                    if count == 0: sys.exit("the raw connection ended")
                    octets += count
                    tail = (tail + bytes(view[max(0, count - longest):count]))[-longest:]
                    if tail.endswith(b"\\n") and end in tail: return octets
            read(b"* OK")
            stream.sendall(b'z1 LOGIN %s "%s"\\r\\n' % (sys.argv[3].encode(), sys.argv[4].encode()))
            read(b"z1 OK")
            stream.sendall(b"z2 SELECT INBOX\\r\\n")
            read(b"z2 OK")
            begin = time.monotonic()
            stream.sendall(sys.argv[5].encode())
            octets = read(b"\\r\\nz3 OK", 200)
            print(time.monotonic() - begin, octets)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, "\(port)", caFile, user, password, Self.fetch]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let words = said.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let seconds = Double(words[0]), let octets = Int(words[1]) else {
            throw BenchError(description: "the raw TLS dump (python3) said: \(said)")
        }
        return (seconds, octets)
    }
}
