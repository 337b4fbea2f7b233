/// One response of an IMAP server (RFC 9051, 7).
enum ServerResponse: Sendable, Equatable {
    /// `+ …`: go on.
    case goAhead
    /// `X12 OK …`: the answer to the command with this tag.
    case answer(tag: String, ServerStatus)
    /// `* OK …`, `* BYE …`
    case status(ServerStatus)
    /// `* 12 FETCH (…)`, `* CAPABILITY …`; the name is in upper case.
    case data(String, number: UInt32?, [ResponseValue])

    enum Failure: Error, Equatable { case malformed }

    init(_ pieces: [ResponseReader.Piece]) throws(Failure) {
        var scanner = ResponseScanner(pieces)
        let first = scanner.word()
        scanner.skipBlanks()
        if first.elementsEqual("+".utf8) {
            self = .goAhead
        } else if first.elementsEqual("*".utf8) {
            self = try Self.untagged(&scanner)
        } else {
            let kind = ServerStatus.Kind(scanner.word())
            guard let kind, kind != .bye, kind != .preauth, Self.isTag(first) else { throw .malformed }
            self = .answer(tag: String(decoding: first, as: UTF8.self), ServerStatus(kind, &scanner))
        }
    }

    private static func untagged(_ scanner: inout ResponseScanner) throws(Failure) -> ServerResponse {
        var word = scanner.word()
        if let kind = ServerStatus.Kind(word) { return .status(ServerStatus(kind, &scanner)) }
        var number: UInt32?
        if let leading = ResponseValue.atom(word).number32 {
            number = leading
            scanner.skipBlanks()
            word = scanner.word()
        }
        guard !word.isEmpty, let name = ResponseValue.atom(word).name else { throw .malformed }
        do {
            return .data(name, number: number, try scanner.values(until: nil))
        } catch {
            throw .malformed
        }
    }

    private static func isTag(_ bytes: [UInt8]) -> Bool {
        (1...16).contains(bytes.count)
            && bytes.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
            }
    }

    /// About how many bytes it holds.
    var weight: Int {
        guard case .data(_, _, let values) = self else { return 64 }
        return 64 + Self.weight(values)
    }

    private static func weight(_ values: [ResponseValue]) -> Int {
        values.reduce(0) { sum, value in
            switch value {
            case .atom(let bytes), .string(let bytes): sum + bytes.count + 32
            case .file: 64
            case .list(let inner): sum + Self.weight(inner) + 32
            }
        }
    }
}

/// OK, NO, BAD, BYE or PREAUTH with its code and text (RFC 9051, 7.1).
struct ServerStatus: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case ok, no, bad, bye, preauth

        init?(_ word: [UInt8]) {
            let kinds: [(StaticString, Kind)] = [
                ("OK", .ok), ("NO", .no), ("BAD", .bad), ("BYE", .bye), ("PREAUTH", .preauth),
            ]
            guard let kind = kinds.first(where: { ResponseValue.equal(word, $0.0) })?.1 else { return nil }
            self = kind
        }
    }

    var kind: Kind
    /// In upper case, without brackets: `UIDVALIDITY`.
    var code: String?
    var arguments: [ResponseValue]
    /// Everything after the word, code included, as it came.
    var words: [UInt8]

    init(kind: Kind, code: String? = nil, arguments: [ResponseValue] = [], words: [UInt8]) {
        self.kind = kind
        self.code = code
        self.arguments = arguments
        self.words = words
    }

    init(_ kind: Kind, _ scanner: inout ResponseScanner) {
        self.kind = kind
        code = nil
        arguments = []
        scanner.skipBlanks()
        var copy = scanner
        words = copy.rest()
        guard scanner.peek == UInt8(ascii: "[") else { return }
        scanner.skip()
        // Text that only looks like a code is text.
        guard let values = try? scanner.values(until: UInt8(ascii: "]")), let name = values.first?.name else { return }
        code = name
        arguments = Array(values.dropFirst())
    }

    /// As it may be shown.
    var shown: String { ServerWords.shown(words) }

    /// RFC 5530 and the words of servers that know it not: the same command may work later.
    var isTemporary: Bool {
        switch code {
        case "UNAVAILABLE", "INUSE", "SERVERBUG", "LIMIT", "EXPUNGEISSUED", "CONTACTADMIN": true
        case "OVERQUOTA", "NOPERM", "CANNOT", "NONEXISTENT", "TRYCREATE", "ALREADYEXISTS", "CLIENTBUG": false
        // QUIRK: Exchange throttles with BAD as well as with NO.
        default: (kind == .no || kind == .bad) && ServerWords.asksForPatience(shown)
        }
    }
}
