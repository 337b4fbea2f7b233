import Foundation
import Loopback
import Mail
import OrderBook
import Resolution

/// All that can be seen from outside at one moment: the shop's books, and what lies in the mailboxes of the host.
struct Sight: Sendable {
    /// Fields of the order book by their name, `order 7101: status`.
    var books: [String: String] = [:]
    /// What the shop sent out or announced.
    var deeds: [String] = []
    /// Letters that arrived, by address: those of customers, teams and approvers.
    var arrived: [String: Int] = [:]
    /// Letters in folders of the shop's own mailbox.
    var sent = 0
    var drafts = 0

    /// What is otherwise than before in the books, a line each.
    func changes(since before: Sight) -> [String] {
        let fields = Set(books.keys).union(before.books.keys).sorted().compactMap { name -> String? in
            let (old, new) = (before.books[name] ?? "nothing", books[name] ?? "nothing")
            return old == new ? nil : "\(name) \(old) → \(new)"
        }
        return fields + deeds.filter { !before.deeds.contains($0) }.map { "new: \($0)" }
    }

    /// How many letters each address has got since.
    func arrivals(since before: Sight) -> [String: Int] {
        arrived.reduce(into: [:]) { new, entry in
            let count = entry.value - (before.arrived[entry.key] ?? 0)
            if count != 0 { new[entry.key] = count }
        }
    }
}

extension Stage {
    func look() async throws -> Sight {
        var sight = Sight()
        let shop = try await book.snapshot()
        for order in shop.orders {
            sight.books["order \(order.number): status"] = order.status.rawValue
            sight.books["order \(order.number): refunded"] = order.refunded.description
            sight.books["order \(order.number): address"] = order.address ?? "none"
        }
        for subscription in shop.subscriptions {
            sight.books["subscription \(subscription.id): status"] = subscription.status.rawValue
        }
        for customer in shop.customers { sight.books["customer \(customer.id): email"] = customer.email.text }
        sight.deeds = try await book.deeds()
        for address in addresses { sight.arrived[address] = try host.letters(of: address).count }
        sight.sent = try host.letters(of: Self.address, folder: "Sent").count
        sight.drafts = try host.letters(of: Self.address, folder: "Drafts").count
        return sight
    }

    /// Whoever could get mail from the shop.
    var addresses: [String] { shop.seed.customers.map(\.email.text) + people }

    /// The keywords of a message in the shop's INBOX, as a mail client is shown them; nil when it does not lie there.
    func keywords(of id: String) throws -> [String]? {
        let answers = try host.imap(
            Self.address, password: Self.password,
            commands: ["EXAMINE INBOX", "FETCH 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"])
        var flags: [String] = []
        for line in answers {
            if let start = line.range(of: "FLAGS ("), line.hasPrefix("* "), line.contains("FETCH") {
                flags = line[start.upperBound...].prefix { $0 != ")" }.split(separator: " ").map(String.init)
            } else if line.contains("<\(id)>") {
                return flags.filter { !$0.hasPrefix("\\") }.sorted()
            }
        }
        return nil
    }
}

/// Whether a text is what a pattern says, in which `…` stands for any words.
func fits(_ text: String, _ pattern: String) -> Bool {
    let parts = pattern.components(separatedBy: "…")
    guard let head = parts.first, text.hasPrefix(head) else { return false }
    guard parts.count > 1 else { return text == pattern }
    var rest = text.dropFirst(head.count)
    for part in parts.dropFirst() where !part.isEmpty {
        guard let place = rest.range(of: part) else { return false }
        rest = rest[place.upperBound...]
    }
    return parts.last?.isEmpty ?? true || rest.isEmpty
}
