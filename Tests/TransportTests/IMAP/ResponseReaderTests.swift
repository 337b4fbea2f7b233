import Testing

@testable import Transport

struct ResponseReaderTests {
    /// A server's stream and what it says.
    struct Stream: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let responses: [ServerResponse]

        init(_ name: String, _ text: String, _ responses: [ServerResponse]) {
            testDescription = name
            self.text = text
            self.responses = responses
        }
    }

    static let streams = [
        Stream(
            "a body that looks like an answer",
            "* 12 FETCH (UID 4 FLAGS (\\Seen $x) BODY[] {18}\r\nX1 NO gone\r\n)\r\n* {)\r\nX1 OK done\r\n",
            [
                .data(
                    "FETCH", number: 12,
                    [
                        .list([
                            atom("UID"), atom("4"), atom("FLAGS"), .list([atom("\\Seen"), atom("$x")]),
                            atom("BODY[]"), .string(Array("X1 NO gone\r\n)\r\n* {".utf8)),
                        ])
                    ]),
                .answer(tag: "X1", ServerStatus(kind: .ok, words: Array("done".utf8))),
            ]),
        Stream(
            "literals, quoted strings, NIL and an empty literal",
            "* LIST () \"/\" {3}\r\na b\r\n* LIST () NIL \"q\\\"\\\\\"\r\n* LIST (\\Sent) \".\" {0}\r\n\r\n+ go\r\n",
            [
                .data("LIST", number: nil, [.list([]), string("/"), string("a b")]),
                .data("LIST", number: nil, [.list([]), atom("NIL"), string("q\"\\")]),
                .data("LIST", number: nil, [.list([atom("\\Sent")]), string("."), string("")]),
                .goAhead,
            ]),
        Stream(
            "a header section with blanks, a partial body, literal8",
            "* 1 FETCH (BODY[HEADER.FIELDS (DATE FROM)] NIL BODY[]<0> ~{2}\r\n\u{0}x UID 9)\r\n",
            [
                .data(
                    "FETCH", number: 1,
                    [
                        .list([
                            atom("BODY[HEADER.FIELDS (DATE FROM)]"), atom("NIL"), atom("BODY[]<0>"),
                            .string([0, UInt8(ascii: "x")]), atom("UID"), atom("9"),
                        ])
                    ])
            ]),
        Stream(
            "a status text that ends like a literal",
            "* OK see {5}\r\n* 3 EXISTS\r\n", [status(.ok, nil, [], "see {5}"), .data("EXISTS", number: 3, [])]),
        Stream(
            "codes, and text that only looks like one",
            "* OK [UIDVALIDITY 7] fine\r\n* NO [broken (\r\n* bye [ALERT] \r\n",
            [
                status(.ok, "UIDVALIDITY", [atom("7")], "[UIDVALIDITY 7] fine"), status(.no, nil, [], "[broken ("),
                status(.bye, "ALERT", [], "[ALERT] "),
            ]),
        Stream(
            "bare line feeds", "* SEARCH\n* SEARCH 1 2\n",
            [
                .data("SEARCH", number: nil, []), .data("SEARCH", number: nil, [atom("1"), atom("2")]),
            ]),
    ]

    @Test(arguments: streams)
    func `the same responses however the bytes are cut`(stream: Stream) throws {
        let bytes = Array(stream.text.utf8)
        for cut in 0...bytes.count {
            #expect(try Self.read([bytes[..<cut], bytes[cut...]]) == stream.responses)
        }
        #expect(try Self.read(bytes.indices.map { bytes[$0...$0] }) == stream.responses)
    }

    @Test func `an endless line is given up`() {
        var reader = ResponseReader(largestLine: 1_000)
        let line = [UInt8](repeating: UInt8(ascii: "a"), count: 600)
        #expect(throws: Never.self) { try line.withUnsafeBufferPointer { try reader.read($0) { _ in } } }
        #expect(throws: ResponseReader.Failure.lineTooLong) {
            try line.withUnsafeBufferPointer { try reader.read($0) { _ in } }
        }
    }

    @Test(arguments: ["99999999999", "1001", "99999999999999999999999999999999", "18446744073709551617"])
    func `a hostile literal size is given up before a byte of it is kept`(size: String) {
        #expect(throws: ResponseReader.Failure.literalTooLarge) {
            try Self.read([Array("* 1 FETCH (BODY[] {\(size)}\r\n".utf8)[...]], largestLiteral: 1_000)
        }
    }

    @Test func `many literals of one response count together`() {
        let piece = "{600}\r\n" + String(repeating: "x", count: 600)
        #expect(throws: ResponseReader.Failure.literalTooLarge) {
            try Self.read([Array("* 1 FETCH (\(piece) \(piece))\r\n".utf8)[...]], largestLiteral: 1_000)
        }
    }

    @Test(arguments: ["* 1 FETCH (UID 1", "* 1 FETCH )", "* LIST \"open", "garbage", "", "* ", "!! OK x", "X1 BYE x"])
    func `what is no response is not taken for one`(line: String) {
        #expect(throws: ServerResponse.Failure.malformed) {
            try ServerResponse([.text(Array(line.utf8))])
        }
    }

    @Test func `nesting has a limit`() {
        let line = "* X " + String(repeating: "(", count: 100_000)
        #expect(throws: ServerResponse.Failure.malformed) { try ServerResponse([.text(Array(line.utf8))]) }
    }

    private static func read(_ parts: [ArraySlice<UInt8>], largestLiteral: Int = 1 << 20) throws -> [ServerResponse] {
        var reader = ResponseReader(largestLiteral: largestLiteral)
        var found: [ServerResponse] = []
        for part in parts {
            try part.withUnsafeBufferPointer { bytes in
                try reader.read(bytes) { pieces in
                    if let response = try? ServerResponse(pieces) { found.append(response) }
                }
            }
        }
        return found
    }

    private static func atom(_ text: String) -> ResponseValue { .atom(Array(text.utf8)) }
    private static func string(_ text: String) -> ResponseValue { .string(Array(text.utf8)) }

    private static func status(
        _ kind: ServerStatus.Kind, _ code: String?, _ arguments: [ResponseValue], _ words: String
    ) -> ServerResponse {
        .status(ServerStatus(kind: kind, code: code, arguments: arguments, words: Array(words.utf8)))
    }
}
