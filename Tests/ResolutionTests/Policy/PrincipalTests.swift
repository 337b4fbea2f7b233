import Mail
import Resolution
import Testing

struct SenderRow: Sendable, CustomTestStringConvertible {
    var name: String
    var from: [String]
    var authenticated = true
    var onFile: String? = "mara@lumen.test"
    var flags: [Message.Flag] = []
    var signs: [Message.Sign] = []
    var level: Level
    var address: String?

    var testDescription: String { name }

    static let all: [SenderRow] = [
        SenderRow(name: "on file", from: ["mara@lumen.test"], level: .l2, address: "mara@lumen.test"),
        SenderRow(
            name: "on file, written otherwise", from: ["Mara@LUMEN.test"], level: .l2, address: "mara@lumen.test"),
        SenderRow(
            name: "not authenticated", from: ["mara@lumen.test"], authenticated: false, level: .l0,
            address: "mara@lumen.test"),
        SenderRow(
            name: "unknown to the shop", from: ["mara@lumen.test"], onFile: nil, level: .l1,
            address: "mara@lumen.test"),
        SenderRow(
            name: "another on file", from: ["mara@lumen.test"], onFile: "mara@lumen.test.example", level: .l1,
            address: "mara@lumen.test"),
        SenderRow(
            name: "Reply-To differs", from: ["mara@lumen.test"], flags: [.replyToDiffers], level: .l1,
            address: "mara@lumen.test"),
        SenderRow(
            name: "rule N12", from: ["mara@lumen.test"], signs: [Message.Sign(rule: "N12", detail: "sender")],
            level: .l0, address: "mara@lumen.test"),
        SenderRow(name: "two From", from: ["mara@lumen.test", "eve@lumen.test"], level: .l0, address: nil),
        SenderRow(name: "no From", from: [], level: .l0, address: nil),
        SenderRow(
            name: "two From by flag", from: ["mara@lumen.test"], flags: [.severalFrom], level: .l0,
            address: "mara@lumen.test"),
        SenderRow(
            name: "Kelvin sign", from: ["mi\u{212A}e@lumen.test"], onFile: "mike@lumen.test", level: .l0, address: nil),
        SenderRow(name: "non-ASCII local part", from: ["mära@lumen.test"], level: .l0, address: nil),
        SenderRow(name: "quoted local part", from: ["\"mara\"@lumen.test"], level: .l0, address: nil),
        SenderRow(name: "line break", from: ["mara@lumen.test\r\nBcc: x@y.test"], level: .l0, address: nil),
    ]
}

@Test(arguments: SenderRow.all)
func `a sender is known as far as headers and shop prove`(_ row: SenderRow) throws {
    var message = Message()
    message.from = row.from.map { Message.Mailbox(name: "mara@lumen.test", address: $0) }
    message.flags = row.flags
    message.signs = row.signs
    let customer = try row.onFile.map { Customer(id: "7", name: "Mara Linde", email: try #require(EmailAddress($0))) }
    let principal = principal(of: message, authenticated: row.authenticated, customer: customer)
    #expect(principal.level == row.level)
    #expect(principal.address == row.address.flatMap { EmailAddress($0) })
    #expect((principal.customer != nil) == (row.level >= .l2))
}
