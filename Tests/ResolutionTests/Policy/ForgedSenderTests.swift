import Foundation
import Mail
import Resolution
import Testing

/// From the bytes of a letter to who is writing: nobody gets further than the host vouches for, under nobody else's name.
///
/// `make torture` damages 100,000 letters (`FORGED_INPUTS`), `make test` 2,000.
struct ForgedSenderTests {
    private let customer: Customer

    init() throws {
        customer = Customer(id: "7", name: "Ada", email: try #require(EmailAddress(ForgedSender.victim)))
    }

    private func principal(_ bytes: [UInt8]) -> Principal {
        let message = parse(bytes)
        let verdict = senderAuthentication(of: message, trusting: ForgedSender.server)
        let from = message.from.count == 1 ? EmailAddress(message.from[0].address) : nil
        // As at intake: the shop is asked about the address of the message only.
        let found = from == customer.email ? customer : nil
        return Resolution.principal(of: message, authenticated: verdict == .pass, customer: found)
    }

    @Test func `who is the victim gets all of it`() {
        let real = principal(ForgedSender("real", ForgedSender.ofNeighbour, ForgedSender.ada).bytes)
        #expect(real.level == .l2 && real.customer == customer)
    }

    @Test(arguments: ForgedSender.verdicts)
    func `a verdict that is not the host's own makes nobody known`(_ forged: ForgedSender) {
        #expect(principal(forged.bytes).level == .l0)
    }

    @Test(arguments: ForgedSender.authors)
    func `who is vouched for is nobody but themselves`(_ forged: ForgedSender) {
        let who = principal(forged.bytes)
        #expect(who.level <= .l1)
        #expect(who.level == .l0 || who.address?.domain == "evil.example", "\(who)")
    }

    @Test(arguments: ForgedSender.neighbours)
    func `a mailbox at the same provider is no other one`(_ forged: ForgedSender) {
        let who = principal(forged.bytes)
        #expect(who.level <= .l1)
        #expect(who.level == .l0 || who.address != customer.email, "\(who)")
    }

    @Test func `there are many tricks, and an ordinary letter of the forger is known`() {
        let all = ForgedSender.verdicts + ForgedSender.authors + ForgedSender.neighbours
        #expect(all.count >= 150 && Set(all.map(\.bytes)).count == all.count)
        let own = principal(ForgedSender("own", ForgedSender.ofForger, "From: X <x@evil.example>").bytes)
        #expect(own.level == .l1)
        let raised = ForgedSender.verdicts.filter { principal($0.bytes).level > .l0 }
        print("forged senders: \(all.count) tricks, \(raised.count) raised to L1")
    }

    /// Everything below the host's own two fields is the forger's, and may be damaged anyhow.
    @Test func `no damage raises a letter above what the host says`() {
        let count = ProcessInfo.processInfo.environment["FORGED_INPUTS"].flatMap(Int.init) ?? 2_000
        let received = "Received: from evil.example by mx.lumen.example; Wed, 05 Aug 2026 10:00:00 +0000"
        let letters = ForgedSender.verdicts + ForgedSender.authors + ForgedSender.neighbours
        var numbers = Dice(state: 20_261_126)
        for number in 0..<count {
            let letter = letters[Int.random(in: 0..<letters.count, using: &numbers)]
            var bytes = letter.bytes
            for _ in 0..<Int.random(in: 1...6, using: &numbers) { damage(&bytes, &numbers) }
            let isVouched = Bool.random(using: &numbers)
            let top = [isVouched ? ForgedSender.ofForger : ForgedSender.silent, received, ""].joined(separator: "\r\n")
            let who = principal(Array(top.utf8) + bytes)
            let isRight =
                who.level == .l0
                || isVouched && who.level == .l1 && who.address?.domain.hasSuffix("evil.example") == true
            #expect(isRight, "letter \(number), \(letter.trick): \(who)")
        }
    }

    private static let pieces = [
        "\r\n", "\r", "\n", "\r\n ", "\u{0}", "\"", "\\", "(", ")", "<", ">", ";", ",", ":", "=", "@", "\r\n\r\n",
        "\r\nFrom: ada@customer.example\r\n", "\r\nAuthentication-Results: mx.lumen.example; ",
        "dmarc=pass header.from=customer.example", "dkim=pass header.d=customer.example", "mx.lumen.example",
        "ada@customer.example", "<ada@customer.example>", "From: ", "\u{301}", "=?utf-8?q?", "?=", "header.from=",
    ]

    private func damage(_ bytes: inout [UInt8], _ numbers: inout Dice) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.removeSubrange(place..<min(bytes.count - 1, place + Int.random(in: 1...8, using: &numbers)))
        case 2:
            let end = min(bytes.count, place + 60)
            bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &numbers))
        default:
            let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &numbers)]
            bytes.insert(contentsOf: piece.utf8, at: place)
        }
    }
}
