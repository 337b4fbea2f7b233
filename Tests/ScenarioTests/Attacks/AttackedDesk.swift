import Configuration
import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing

@testable import Daemon

/// A mailbox in rehearsal that takes letters as bytes: what a stranger can write, below what the host says of them.
final class AttackedDesk {
    static let ada = "ada@customer.example"
    static let ben = "ben@customer.example"
    static let thief = "thief@evil.example"

    /// Whom a mailbox may ask, by the clock of the script.
    typealias Advising = (MailboxConfiguration, @escaping @Sendable () -> Date) throws -> Advisors?

    /// Monday, 2 March 2026, 09:00 UTC.
    static let start = Date(timeIntervalSince1970: 1_772_442_000)

    private struct Trade: Sendable {
        let mailbox: MailboxConfiguration
        let lessons = Lessons()
        let parts: DeskParts

        init?(_ mailbox: MailboxConfiguration?) {
            guard let mailbox else { return nil }
            self.mailbox = mailbox
            parts = DeskParts(mailbox, lessons)
        }
    }

    private static let trades = [
        "lumen": Trade(load(root: Suite.package, only: ["lumen"]).mailboxes.first),
        "pixelforge": Trade(load(root: Suite.folder, only: ["pixelforge"]).mailboxes.first),
        AttackedRoot.name: Trade(AttackedRoot.mailbox()),
    ]

    let rehearsal: Rehearsal
    let server: String
    let address: EmailAddress
    private var number = 0

    /// - Parameters:
    ///   - seed: what the shop holds; nil: two customers and their orders.
    ///   - door: what the desk is shown of the shop.
    init(
        _ name: String = "lumen", seed: ShopSeed? = nil, change: (inout MailboxConfiguration) -> Void = { _ in },
        advise: Advising? = nil, door: (OrderBook) -> any CommerceWriting = { $0 }
    ) async throws {
        let trade = try #require(Self.trades[name] ?? nil)
        var mailbox = trade.mailbox
        change(&mailbox)
        server = try #require(mailbox.authenticationServer)
        address = mailbox.policy.address
        rehearsal = try await Rehearsal(
            mailbox, mode: .send, seed: try seed ?? Self.shop(), start: Self.start,
            parts: mailbox.articles == trade.mailbox.articles ? trade.parts : DeskParts(mailbox, trade.lessons),
            advise: advise, door: door)
    }

    func close() throws { try rehearsal.close() }

    /// Two customers, an order in every state, and one of somebody whose address looks like Ada's.
    private static func shop() throws -> ShopSeed {
        func ago(_ days: Double) -> Date { start.addingTimeInterval(-days * 86_400) }
        func order(_ number: String, _ customer: Customer, _ status: Order.Status, item: String) -> Order {
            let price = Money(minor: 5_900, currency: "EUR")
            let isSent = [.shipped, .delivered].contains(status)
            return Order(
                number: number, customer: customer.id, email: customer.email, status: status, placed: ago(9),
                items: [
                    Order.Item(
                        line: 1, sku: "L-\(number)", title: item, quantity: 1, price: price,
                        refunded: Money(minor: 0, currency: "EUR"))
                ],
                shipments: isSent
                    ? [
                        Order.Shipment(
                            carrier: "Parcelly", tracking: "PX\(number)77", url: nil, shipped: ago(8),
                            expected: ago(4), delivered: status == .delivered ? ago(3) : nil)
                    ] : [],
                total: price, refunded: Money(minor: 0, currency: "EUR"), address: "1 Mill Lane, Oldtown")
        }
        func customer(_ id: String, _ name: String, _ mail: String) throws -> Customer {
            Customer(id: id, name: name, email: try #require(EmailAddress(mail)))
        }
        let ada = try customer("c1", "Ada Brandt", Self.ada)
        let ben = try customer("c2", "Ben Osei", Self.ben)
        let like = try customer("c3", "Ada Brandt", "ada@custorner.example")
        return ShopSeed(
            customers: [ada, ben, like],
            orders: [
                order("4101", ada, .shipped, item: "Aurora desk lamp"),
                order("4102", ada, .delivered, item: "Moss table lamp"),
                order("4201", ben, .shipped, item: "Pebble night light"),
                order("4202", ben, .delivered, item: "Quill reading lamp"),
                order("4203", ben, .cancelled, item: "Fern wall lamp"),
                order("4204", ben, .placed, item: "Dune floor lamp"),
                order("4301", like, .delivered, item: "Ember ceiling lamp"),
            ])
    }

    /// What the host says about the sender.
    enum Vouched: Sendable {
        /// Their own domain.
        case own
        case domain(String)
        case nobody
    }

    /// Hands in a letter; returns its Message-ID and what followed.
    ///
    /// - Parameters:
    ///   - vouched: whose domain the host says it is from.
    ///   - lines: fields of the sender's own.
    @discardableResult
    func write(
        from: String, _ text: String, subject: String = "A question", vouched: Vouched = .own,
        answering: String? = nil, id: String? = nil, lines: [String] = []
    ) async throws -> (id: String, turn: RehearsedTurn) {
        number += 1
        let domain = from.split(separator: "@").last.map { String($0.filter { $0 != ">" }) }
        let id = id ?? "letter-\(number)@\(domain ?? "none.example")"
        let verdict =
            switch vouched {
            case .own: "dmarc=pass header.from=\(domain ?? "none.example")"
            case .domain(let other): "dmarc=pass header.from=\(other)"
            case .nobody: "dmarc=none"
            }
        var header = [
            "Authentication-Results: \(server); \(verdict)",
            "Received: from mail.example by \(server); \(MailDateText.text(rehearsal.clock.now))", "From: \(from)",
        ]
        if !lines.contains(where: { $0.hasPrefix("To:") }) { header.append("To: \(address.text)") }
        header += [
            "Subject: \(subject)", "Date: \(MailDateText.text(rehearsal.clock.now))", "Message-ID: <\(id)>",
            "Content-Type: text/plain; charset=utf-8",
        ]
        if let answering { header += ["In-Reply-To: <\(answering)>", "References: <\(answering)>"] }
        let bytes = Array((header + lines + ["", text, ""]).joined(separator: "\r\n").utf8)
        return (id, try await rehearsal.receive(bytes))
    }

    /// Envelope recipients of all mail that was planned so far.
    func recipients() async throws -> Set<String> {
        var all: Set<String> = []
        for file in try await rehearsal.ledger.cases(mailbox: rehearsal.desk.name) {
            for effect in try await rehearsal.ledger.effects(case: file.id) {
                guard case .mail(let mail)? = effect.body else { continue }
                all.insert(mail.envelopeTo.normalized)
            }
        }
        return all
    }

    /// Every mail that goes to customers, as it travels.
    func mail() async throws -> [(purpose: Purpose, mail: FrozenMail)] {
        var all: [(Purpose, FrozenMail)] = []
        for file in try await rehearsal.ledger.cases(mailbox: rehearsal.desk.name) {
            for effect in try await rehearsal.ledger.effects(case: file.id) {
                guard case .mail(let mail)? = effect.body, effect.purpose != .brief, effect.purpose != .approval else {
                    continue
                }
                all.append((effect.purpose, mail))
            }
        }
        return all
    }

    /// The people of the mailbox: briefs go to them.
    var team: Set<String> {
        Set(
            rehearsal.desk.policy.teams.values.map(\.normalized)
                + rehearsal.desk.policy.approvers.values.map(\.normalized))
    }
}

enum MailDateText {
    static func text(_ date: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return format.string(from: date)
    }
}
