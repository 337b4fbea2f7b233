import Mail
import Testing

/// Who the author is, against a reader of mail that nobody here has written, and against labels by hand.
///
/// The danger is to read a plain address where others read another one: what is not plain to us is nobody (L0).
struct AuthorOracleTests {
    /// The value of From, and the address we may take it for; nil: none, or several.
    private static let authors: [(from: String, address: String?)] = [
        ("ada@customer.example", "ada@customer.example"),
        ("Ada <ada@customer.example>", "ada@customer.example"),
        ("\"Brandt, Ada\" <ada@customer.example>", "ada@customer.example"),
        ("\"ben@customer.example\" <ada@customer.example>", "ada@customer.example"),
        ("\"Ben <ben@customer.example>\" <ada@customer.example>", "ada@customer.example"),
        ("\"a \\\" b\" <ada@customer.example>", "ada@customer.example"),
        ("Ada (ben@customer.example) <ada@customer.example>", "ada@customer.example"),
        ("ada@customer.example (Ada)", "ada@customer.example"),
        ("ada@customer.example (ben@customer.example)", "ada@customer.example"),
        ("(a (nested) remark) ada@customer.example", "ada@customer.example"),
        ("=?utf-8?q?ben=40customer.example?= <ada@customer.example>", "ada@customer.example"),
        ("=?utf-8?b?QmVuIDxiZW5AY3VzdG9tZXIuZXhhbXBsZT4=?= <ada@customer.example>", "ada@customer.example"),
        ("Ada\r\n <ada@customer.example>", "ada@customer.example"),
        ("ada+lamp@customer.example", "ada+lamp@customer.example"),
        ("a.d.a@customer.example", "a.d.a@customer.example"),
        ("ada%ben@customer.example", "ada%ben@customer.example"),
        ("ben!ada@customer.example", "ben!ada@customer.example"),
        ("ada=ben@customer.example", "ada=ben@customer.example"),
        ("Ada <ADA@Customer.Example>", "ada@customer.example"),
        ("ada@customer.example, ben@customer.example", nil),
        ("Ada <ada@customer.example>, Ben <ben@customer.example>", nil),
        ("People: ada@customer.example, ben@customer.example;", nil),
        ("\"ada\"@customer.example", nil), ("\"a b\"@customer.example", nil),
        ("\"ada@customer.example\"@evil.example", nil), ("ada@customer..example", nil),
        ("ada@[192.0.2.1]", nil), ("Ada", nil), ("<>", nil), ("undisclosed:;", nil),
        ("=?utf-8?q?ada=40customer.example?=", nil),
    ]

    private static func bytes(_ from: String) -> [UInt8] {
        letter(["From: \(from)", "To: help@lumen.example", "Subject: x", "Content-Type: text/plain"], "words")
    }

    private static func address(_ from: String) -> EmailAddress? {
        let message = parse(bytes(from))
        guard message.from.count == 1, !message.flags.contains(.severalFrom) else { return nil }
        return EmailAddress(message.from[0].address)
    }

    @Test func `an author is who the label says`() {
        for author in Self.authors {
            #expect(Self.address(author.from) == author.address.flatMap { EmailAddress($0) }, "\(author.from)")
        }
    }

    @Test(.enabled(if: PythonEmail.isThere, "python3 is not installed: its email package cannot be asked"))
    func `what is a plain author to us is the same to python's email package`() throws {
        let read = try PythonEmail.read(Self.authors.map { Self.bytes($0.from) })
        for (author, python) in zip(Self.authors, read) {
            guard let ours = Self.address(author.from) else { continue }
            let theirs = python.from.compactMap(\.last).filter { !$0.isEmpty }
            #expect(theirs.count == 1 && EmailAddress(theirs[0]) == ours, "\(author.from): \(theirs)")
        }
    }
}
