import Foundation
import Synchronization

/// An HTTP/1.1 server on 127.0.0.1 that answers as its script says, and remembers what it was asked.
package final class ScriptedHTTP: Sendable {
    package struct Request: Sendable, Equatable {
        package var method: String
        /// Path and query as they came.
        package var target: String
        /// Names in lower case.
        package var headers: [String: String]
        package var body: [UInt8]
    }

    /// What one request is answered with.
    package enum Answer: Sendable {
        case reply(Int, [String] = [], String = "")
        /// A reply to whose body no end comes: it may go on at any time.
        case open(Int, [String], String)
        /// The end of the connection, without a byte.
        case cut
        case reset
        /// Silence, with the connection open.
        case stall
        /// A good answer, a byte every so many milliseconds.
        case slow(Int, String = "slow but whole")
        case garbage
        /// Half of the body that was announced, then the end.
        case truncated
        /// A good answer whose body has so many bytes; `announced` false: its size is not said before.
        case large(Int, announced: Bool)
        /// A header that does not end.
        case endlessHead
    }

    private let memory = Memory()
    private let listener: PeerListener

    private final class Memory: Sendable {
        let requests = Mutex<[Request]>([])
        let connections = Atomic(0)
    }

    /// - Parameters:
    ///   - tls: speaks TLS from the first byte, as this server.
    ///   - answer: `number` counts requests from 1, over all connections.
    package init(
        tls: TLSIdentity? = nil, answer: @escaping @Sendable (_ request: Request, _ number: Int) -> Answer
    ) throws {
        let memory = memory
        listener = try PeerListener("http peer") { socket, _ in
            memory.connections.add(1, ordering: .relaxed)
            if let tls {
                guard socket.startTLS(tls) else { return socket.close() }
            }
            while let request = Self.request(socket) {
                let number = memory.requests.withLock { requests in
                    requests.append(request)
                    return requests.count
                }
                guard Self.say(answer(request, number), socket, toHead: request.method == "HEAD") else { return }
                // RFC 9112, 9.6.
                if request.headers["connection"]?.lowercased() == "close" { return socket.close() }
            }
        }
    }

    package var port: Int { listener.port }
    package var requests: [Request] { memory.requests.withLock { $0 } }
    package var connections: Int { memory.connections.load(ordering: .relaxed) }
    package func stop() { listener.stop() }

    private static func request(_ socket: PeerSocket) -> Request? {
        guard let first = socket.line() else { return nil }
        let words = String(decoding: first, as: UTF8.self).split(separator: " ")
        // The first line of a TLS greeting may hold two blanks, too.
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
        var headers: [String: String] = [:]
        while let line = socket.line(), !line.isEmpty {
            let halves = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
            if halves.count == 2 {
                headers[halves[0].lowercased()] = halves[1].trimmingCharacters(in: .whitespaces)
            }
        }
        let length = headers["content-length"].flatMap(Int.init) ?? 0
        guard let body = socket.bytes(length) else { return nil }
        return Request(method: String(words[0]), target: String(words[1]), headers: headers, body: body)
    }

    /// False when the connection is over.
    private static func say(_ answer: Answer, _ socket: PeerSocket, toHead: Bool) -> Bool {
        func whole(_ status: Int, _ headers: [String], _ body: String) -> String {
            let lines = ["HTTP/1.1 \(status) As said", "Content-Length: \(body.utf8.count)"] + headers + ["", ""]
            return lines.joined(separator: "\r\n") + (toHead ? "" : body)
        }
        switch answer {
        case .reply(let status, let headers, let body):
            socket.send(whole(status, headers, body))
            return true
        case .open(let status, let headers, let body):
            let lines = ["HTTP/1.1 \(status) As said", "Connection: close"] + headers + ["", body]
            socket.send(lines.joined(separator: "\r\n"))
            socket.hang()
        case .cut: socket.close()
        case .reset: socket.reset()
        case .stall: socket.hang()
        case .slow(let pause, let body):
            for byte in Array(whole(200, [], body).utf8) {
                socket.send([byte])
                Thread.sleep(forTimeInterval: Double(pause) / 1000)
            }
            return true
        case .garbage:
            socket.send("\u{1}\u{2}\u{3} what\r\n\r\nis this\r\n")
            socket.close()
        case .truncated:
            socket.send("HTTP/1.1 200 As said\r\nContent-Length: 100\r\n\r\nonly this")
            socket.close()
        case .large(let count, let announced):
            socket.send(
                "HTTP/1.1 200 As said\r\n\(announced ? "Content-Length: \(count)" : "Connection: close")\r\n\r\n")
            for _ in 0..<(count / 1000) { socket.send(Array(repeating: UInt8(ascii: "x"), count: 1000)) }
            socket.close()
        case .endlessHead:
            socket.send("HTTP/1.1 200 As said\r\n")
            for number in 0..<5_000 { socket.send("X-\(number): \(String(repeating: "y", count: 100))\r\n") }
            socket.close()
        }
        return false
    }
}
