import CSystem
import Foundation
import Synchronization

/// Stands before an HTTP server on 127.0.0.1 and passes whole requests and answers on, except the answers that it is told to
/// keep: the server has done what was asked, and the client never hears of it.
package final class AnswerThief: Sendable {
    package enum Way: Sendable {
        /// The connection ends without a byte of the answer.
        case cut
        /// Half of the answer, then the end.
        case half
        /// Silence, until the client has gone.
        case stall
    }

    private struct Plan {
        var words: String
        var way: Way
        var left: Int
    }

    private final class Memory: Sendable {
        let plans = Mutex<[Plan]>([])
        let stolen = Mutex<[String]>([])

        func way(for head: String) -> Way? {
            let way = plans.withLock { plans -> Way? in
                guard let i = plans.firstIndex(where: { $0.left > 0 && head.hasPrefix($0.words) }) else { return nil }
                plans[i].left -= 1
                return plans[i].way
            }
            if way != nil { stolen.withLock { $0.append(head) } }
            return way
        }
    }

    private let memory = Memory()
    private let listener: PeerListener

    package init(before upstream: Int) throws {
        let memory = memory
        listener = try PeerListener("answer thief") { client, _ in
            let server = csystem_loopback_connect(UInt16(truncatingIfNeeded: upstream))
            guard server >= 0 else { return client.reset() }
            Self.pass(client, PeerSocket(server), memory)
        }
    }

    package var port: Int { listener.port }
    /// First lines of the requests whose answers were kept.
    package var stolen: [String] { memory.stolen.withLock { $0 } }
    package func stop() { listener.stop() }

    /// - Parameter words: how the first line of the request begins: `POST /REST/2.0/ticket `.
    package func steal(_ words: String, _ way: Way, times: Int = 1) {
        memory.plans.withLock { $0.append(Plan(words: words, way: way, left: times)) }
    }

    /// One request for each connection: the answer ends with it.
    private static func pass(_ client: PeerSocket, _ server: PeerSocket, _ memory: Memory) {
        defer {
            client.close()
            server.close()
        }
        guard let first = client.line() else { return }
        var (head, length) = (String(decoding: first, as: UTF8.self) + "\r\n", 0)
        while let line = client.line(), !line.isEmpty {
            let text = String(decoding: line, as: UTF8.self)
            let lower = text.lowercased()
            if lower.hasPrefix("connection:") { continue }
            if lower.hasPrefix("content-length:") {
                length = Int(text.dropFirst(15).trimmingCharacters(in: .whitespaces)) ?? 0
            }
            head += text + "\r\n"
        }
        guard let body = client.bytes(length) else { return }
        server.send(Array((head + "Connection: close\r\n\r\n").utf8) + body)
        var answer: [UInt8] = []
        while let line = server.wholeLine() { answer += line }
        answer += server.rest()
        switch memory.way(for: String(decoding: first, as: UTF8.self)) {
        case nil: client.send(answer)
        case .cut: break
        case .half: client.send(Array(answer.prefix(answer.count / 2)))
        case .stall: client.hang()
        }
    }
}
