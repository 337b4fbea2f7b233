import Foundation
import JSON
import Loopback
import Testing

@testable import Integrations

/// Recordings of a real account that lie beside the project at the workshop's desks and are not part of it.
private enum Recordings {
    static let folder = PeerPython.shared("specs/zendesk/betamax")

    struct Exchange {
        var method: String
        var uri: String
        var status: Int
        var value: JSONValue?
    }

    private struct Tape: Decodable {
        struct Interaction: Decodable {
            var request: Request
            var response: Response
        }

        struct Request: Decodable {
            var method: String
            var uri: String
        }

        struct Response: Decodable {
            var status: Status
            var body: Body
        }

        struct Status: Decodable { var code: Int }

        struct Body: Decodable {
            var string: String?
            var base64_string: String?
        }

        var http_interactions: [Interaction]
    }

    static func exchanges() throws -> [Exchange] {
        var all: [Exchange] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder ?? "") where name.hasSuffix(".json") {
            let bytes = try #require(FileManager.default.contents(atPath: (folder ?? "") + "/" + name))
            for one in try JSONDecoder().decode(Tape.self, from: bytes).http_interactions {
                let body = one.response.body
                var text = Data((body.string ?? "").utf8)
                if let packed = body.base64_string, let data = Data(base64Encoded: packed) { text = try unpacked(data) }
                all.append(
                    Exchange(
                        method: one.request.method, uri: one.request.uri, status: one.response.status.code,
                        value: JSONValue(Array(text))))
            }
        }
        return all
    }

    /// Foundation has no gzip.
    private static func unpacked(_ data: Data) throws -> Data {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).gz")
        try data.write(to: place)
        defer { try? FileManager.default.removeItem(at: place) }
        let (process, out) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = ["-dc", place.path]
        process.standardOutput = out
        try process.run()
        let text = out.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return text
    }
}

@Suite struct ZendeskRecordingTests {
    // Skipped where the recordings are not at hand: set REPLYD_SHARED to the folder that holds `specs`.
    @Test(.enabled(if: Recordings.folder != nil, "needs ../shared or REPLYD_SHARED"))
    func `what a real account answered is read as the fake's answers are`() throws {
        let exchanges = try Recordings.exchanges()
        var (tickets, ends, pages, audits, refusals) = (0, 0, 0, 0, 0)
        for one in exchanges {
            let value = one.value ?? .null
            if one.uri.contains("/tickets"), (200...201).contains(one.status) {
                for item in value["tickets"]?.list ?? [] + [value["ticket"]].compactMap({ $0 }) {
                    let ticket = try #require(ZendeskTicket(item), "\(one.uri)")
                    #expect(!ticket.status.isEmpty && !ticket.updated.isEmpty && ticket.requester != nil)
                    tickets += 1
                }
            }
            if one.uri.contains("/incremental/tickets/cursor.json") {
                #expect(value["after_cursor"]?.text?.isEmpty == false && value["tickets"]?.list.isEmpty == false)
                if case .flag = value["end_of_stream"] { ends += 1 }
            }
            if value["meta"] != nil {
                let next = try ZendeskAnswer(status: one.status, value: value).next(after: nil)
                #expect((next != nil) == (value["meta"]?["has_more"] == .flag(true)))
                pages += 1
            }
            for audit in (value["audits"]?.list ?? []) + [value["audit"]].compactMap({ $0 }) {
                #expect(audit["created_at"]?.text != nil && audit["metadata"]?["custom"] != nil)
                audits += 1
            }
            if one.status == 404 {
                #expect(value["error"]?.text == "RecordNotFound")
                refusals += 1
            }
        }
        #expect(exchanges.count > 30 && tickets > 50 && ends > 1 && pages > 3 && audits > 5 && refusals > 1)
    }
}
