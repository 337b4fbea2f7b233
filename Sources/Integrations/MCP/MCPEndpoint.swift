import Foundation
import JSON
package import Transport

/// A server behind one address: each message is a POST, its answer JSON or a stream of events
/// (https://modelcontextprotocol.io/specification/2025-11-25/basic/transports).
package struct MCPEndpoint: Sendable {
    package var address: HTTPAddress
    /// Sent with each request; `Authorization: Bearer …` is one.
    package var headers: [HTTPHeader]

    package init(_ address: HTTPAddress, headers: [HTTPHeader] = []) {
        self.address = address
        self.headers = headers
    }

    /// - Parameter session: what the server named it at `initialize`.
    func request(
        _ said: MCPSaid, _ revision: MCPRevision?, session: String?, deadline: Duration, isRepeatable: Bool
    ) -> HTTPRequest {
        var fields = [
            HTTPHeader("Accept", "application/json, text/event-stream"), HTTPHeader("Content-Type", "application/json"),
        ]
        // `initialize` agrees upon it, and has none.
        if let revision, said.method != "initialize" {
            fields.append(HTTPHeader("MCP-Protocol-Version", revision.rawValue))
        }
        if let session { fields.append(HTTPHeader("Mcp-Session-Id", session)) }
        if revision == .july2026 {
            fields.append(HTTPHeader("Mcp-Method", said.method))
            if case .text(let name)? = said.params["name"] { fields.append(HTTPHeader("Mcp-Name", Self.field(name))) }
        }
        var request = HTTPRequest(
            .post, address, headers: fields.compactMap { $0 } + headers, body: said.bytes(revision), deadline: deadline,
            largestResponse: MCPHeard.largest)
        request.isRepeatable = isRepeatable
        request.refusalIsNoExecution = true
        if let id = said.id { request.isEnough = { Self.isAnswered($0, to: id, seen: &$1) } }
        return request
    }

    /// A server should end a stream after its answer, and may keep it open all the same (2025-11-25, transports): what it says
    /// after it is for nobody.
    ///
    /// - Parameter seen: where the first event begins that had not come to its end.
    static func isAnswered(_ response: HTTPResponse, to id: Int, seen: inout Int) -> Bool {
        guard isStream(response), seen <= response.body.count else { return false }
        let (events, end) = EventStream.events(response.body[seen...])
        seen = end
        return events.contains { MCPHeard($0).map { isAnswer($0, to: id) } ?? false }
    }

    private static func isStream(_ response: HTTPResponse) -> Bool {
        response.header("content-type")?.prefix { $0 != ";" && $0 != " " }.lowercased() == "text/event-stream"
    }

    /// 2026-07-28, Streamable HTTP, encoding of header values: what is not plain ASCII goes in base64.
    static func field(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.first != 0x20 && text.utf8.last != 0x20
        let looksEncoded = text.utf8.starts(with: "=?base64?".utf8)
        return isPlain && !looksEncoded ? text : "=?base64?\(Data(text.utf8).base64EncodedString())?="
    }

    /// The answer to a request, or why there is none.
    static func answer(_ outcome: HTTPOutcome, to id: Int, hasSession: Bool) throws(MCPTrouble) -> (
        MCPHeard, HTTPResponse
    ) {
        let response: HTTPResponse
        switch outcome {
        case .notExecuted(let error):
            guard error.isTemporary else { throw .refused("\(error)", status: 0) }
            throw .notExecuted("\(error)")
        case .unknown(let error): throw .unknown("\(error)")
        case .answered(let heard): response = heard
        }
        let status = response.status
        if hasSession, status == 404 { throw .sessionLost }
        if let message = message(response, to: id) {
            switch message {
            case .error(_, let error) where status >= 500 && !error.isBeforeWork:
                throw .unknown("HTTP \(status), \(error.words)")
            default: return (message, response)
            }
        }
        throw trouble(response)
    }

    private static func trouble(_ response: HTTPResponse) -> MCPTrouble {
        let status = response.status
        func refused(_ words: String) -> MCPTrouble { .refused("HTTP \(status): \(words)", status: status) }
        switch status {
        case 200...299:
            return .unknown("HTTP \(status) without an answer; look whether the address leads to an MCP server")
        case 300...399: return refused("it leads elsewhere; put the right address into the configuration")
        case 401: return refused("the credentials are not accepted; look at the token")
        case 403: return refused("the credentials do not allow this")
        case 404: return refused("there is no MCP server at this address")
        case 405: return refused("the address takes no messages")
        case 408, 425: return .unknown("HTTP \(status): it gave up waiting")
        case 429: return .notExecuted("HTTP 429: too many requests")
        case 503 where response.header("retry-after") != nil: return .notExecuted("HTTP 503: it asks for patience")
        case 400...499: return refused("it refuses the message")
        default: return .unknown("HTTP \(status): it failed while it was at work")
        }
    }

    /// The message with that id, from JSON or among events. An error without an id is about the one request that was sent.
    static func message(_ response: HTTPResponse, to id: Int) -> MCPHeard? {
        let messages =
            isStream(response)
            ? EventStream.data(response.body).compactMap { MCPHeard($0) } : [MCPHeard(response.body)].compactMap { $0 }
        return messages.first { isAnswer($0, to: id) }
    }

    private static func isAnswer(_ message: MCPHeard, to id: Int) -> Bool {
        switch message {
        case .result(let its, _): its == id
        case .error(let its, _): its == nil || its == id
        case .request, .notification: false
        }
    }
}

/// A stream of events (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6).
enum EventStream {
    /// The data of each event that came to its end, its lines joined.
    static func data(_ bytes: [UInt8]) -> [[UInt8]] { events(bytes[...]).data }

    /// The same of a part of a stream that begins with an event, and where the first one begins that has not come to its end.
    static func events(_ bytes: ArraySlice<UInt8>) -> (data: [[UInt8]], end: Int) {
        var (events, end): ([[UInt8]], Int) = ([], bytes.startIndex)
        var data: [UInt8]?
        for line in lines(bytes) {
            guard !line.isEmpty else {
                if let data { events.append(data) }
                data = nil
                // After the sign that ended the line; a second one, of CR LF, is an empty line more.
                end = line.endIndex + 1
                continue
            }
            guard line.starts(with: "data".utf8) else { continue }
            var value = line.dropFirst(4)
            guard value.isEmpty || value.first == UInt8(ascii: ":") else { continue }
            value = value.dropFirst()
            if value.first == 0x20 { value = value.dropFirst() }
            data = data.map { $0 + [UInt8(ascii: "\n")] + value } ?? Array(value)
        }
        return (events, end)
    }

    /// Lines end with CR, LF or both; what comes after the last end is no line.
    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        // Only a stream begins with a mark, no event in it.
        let hasMark = bytes.startIndex == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var start = bytes.startIndex + (hasMark ? 3 : 0)
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                lines.append(bytes[start..<index])
                if byte == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        return lines
    }
}
