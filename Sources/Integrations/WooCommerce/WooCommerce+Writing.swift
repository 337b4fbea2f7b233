package import Foundation
import JSON
package import Resolution
package import Store
import Transport

extension WooCommerce {
    package func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
        switch action {
        case .refund(let number, let line, let amount): return try await refund(number, line, amount, claimed)
        case .cancel(let number, _): return try await cancel(number, claimed)
        case .address(let number, let to): return try await readdress(number, to, claimed)
        case .note(let number, let text): return try await note(number, text, claimed)
        case .subscription(let id, let change): return try await subscription(id, change, claimed)
        default: throw WooError.notOffered(action)
        }
    }

    /// Everything but the write itself.
    package func predict(_ action: Action, key: String, at: Date) async throws -> Receipt {
        var receipt: Receipt
        switch action {
        case .refund(let number, let line, let amount):
            let order = try await existing(number)
            let before = try await refunding(order, line, amount).before.reduce(0) { $0 + $1.amount.minor }
            let left = Money(minor: order.total.minor - before - amount.minor, currency: order.currency)
            receipt = refundReceipt(
                "foretold", amount, order, left: left, at: at, isPaid: settings.refundsByGateway)
        case .cancel(let number, _):
            receipt = cancelReceipt(try await changeable(number), at: at)
        case .address(let number, let to):
            let order = try await changeable(number)
            _ = try target(to, of: order)
            receipt = addressReceipt(order, to, at: at)
        case .note(let number, _):
            receipt = noteReceipt("foretold", try await existing(number), at: at)
        case .subscription(let id, let change):
            receipt = subscriptionReceipt(try await changeable(subscription: id, change), change, at: at)
        default: throw WooError.notOffered(action)
        }
        receipt.isPredicted = true
        return receipt
    }

    package func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
        switch action {
        case .refund(let number, let line, let amount):
            return try await made(key, amount, line, existing(number))
        case .note(let number, _):
            let order = try await existing(number)
            return try await written(key, order).map { noteReceipt($0.id, order, at: $0.at ?? clock()) }
        case .cancel(let number, _):
            // By whomever: an order is cancelled once, and cancelling it again would do nothing.
            let order = try await existing(number)
            return order.status == "cancelled" ? cancelReceipt(order, at: clock()) : nil
        case .address(let number, let to):
            let order = try await existing(number)
            return isAddressed(order, to) ? addressReceipt(order, to, at: clock()) : nil
        case .subscription(let id, let change):
            guard let found = try await fetch(subscription: id), found.isAfter(change) else { return nil }
            return subscriptionReceipt(found, change, at: clock())
        default: throw WooError.notOffered(action)
        }
    }

    package func holds(_ action: Action) async throws -> Bool? {
        switch action {
        case .refund(let number, let line, let amount):
            let order = try await existing(number)
            let id = line.flatMap { line in order.lines.first { $0.item.line == line }?.id }
            return try await refunds(of: order).contains { refund in
                refund.amount == amount && (line == nil || refund.lines.contains { $0.id == id })
            }
        case .cancel(let number, _): return try await existing(number).status == "cancelled"
        case .address(let number, let to): return try await isAddressed(existing(number), to)
        case .note(let number, let text):
            let words = Self.escaped(text)
            return try await notes(existing(number)).contains { $0.text.hasPrefix(words) }
        case .subscription(let id, let change): return try await fetch(subscription: id)?.isAfter(change) ?? false
        default: return nil
        }
    }

    // MARK: Cancelling and where it goes

    /// An order of which nothing has left the house, for certain.
    private func changeable(_ number: String) async throws -> WooOrder {
        let order = try await existing(number)
        let (status, isCertain) = status(of: order)
        guard isCertain else {
            throw WooError.rejected(
                "WooCommerce: nobody has said what the status \(Self.shown(order.status)) means: name it in `statuses`")
        }
        guard [.placed, .paid].contains(status), order.shipments.isEmpty else {
            throw WooError.rejected(
                "WooCommerce: the order is \(order.shipments.isEmpty ? status.rawValue : "on its way"); it stays as it is"
            )
        }
        return order
    }

    private func cancel(_ number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let before = try await existing(number)
        if before.status == "cancelled" { return cancelReceipt(before, at: clock()) }
        let order = try await changeable(number)
        let body = wooJSON(["status": "cancelled"])
        let after = try await put(order, body, claimed)
        guard after.status == "cancelled" else { throw notTaken("the order is not cancelled") }
        return cancelReceipt(after, at: clock())
    }

    private func readdress(_ number: String, _ to: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await changeable(number)
        let target = try target(to, of: order)
        let changes = target.changes(of: order.shipping)
        if changes.isEmpty { return addressReceipt(order, to, at: clock()) }
        let after = try await put(order, wooJSON(["shipping": changes]), claimed)
        guard after.shipping == target else { throw notTaken("the order goes where it went") }
        return addressReceipt(after, to, at: clock())
    }

    /// Writes fields of an order; the same twice is the same. Gives the order as it then is.
    private func put(_ order: WooOrder, _ body: [UInt8], _ claimed: borrowing Claimed) async throws -> WooOrder {
        let path = ["orders", String(order.id)]
        let written = try await pages.write(.put, path, body: body, isRepeatable: true, claimed)
        guard let after = try await fetch(String(order.id)) else { throw notTaken("the order is gone") }
        if case .unknown(let error) = written, after.status == order.status, after.shipping == order.shipping {
            // Not done yet: nothing is lost by asking again.
            throw TransportError(error.kind, doing: error.doing, answer: error.answer, isTemporary: true)
        }
        return after
    }

    private func notTaken(_ words: String) -> WooError {
        .rejected("WooCommerce said that it did it, and \(words): a plugin may forbid it")
    }

    private func target(_ to: String, of order: WooOrder) throws(WooError) -> WooAddress {
        guard !order.shipping.isEmpty else {
            throw .rejected("WooCommerce: the order has no shipping address that could be changed")
        }
        guard let target = WooAddress(to, replacing: order.shipping) else {
            throw .rejected(
                "WooCommerce: the new address cannot be taken apart safely, or is in another country: a person must change it"
            )
        }
        return target
    }

    private func isAddressed(_ order: WooOrder, _ to: String) -> Bool {
        WooAddress(to, replacing: order.shipping) == order.shipping
    }

    private func cancelReceipt(_ order: WooOrder, at: Date) -> Receipt {
        let left = Money(minor: order.total.minor - order.refunded.minor, currency: order.currency)
        return Receipt(
            reference: "cancelled \(order.number)", at: at,
            facts: Facts([
                "cancel.order": .text(order.number), "order.status": .text(Order.Status.cancelled.rawValue),
                // It pays nothing back by itself: what was paid is still to be.
                "order.refundable": .money(left),
            ]))
    }

    private func addressReceipt(_ order: WooOrder, _ to: String, at: Date) -> Receipt {
        Receipt(
            reference: "address \(order.number)", at: at,
            facts: Facts(["address.order": .text(order.number), "order.address": .text(to)]))
    }

    // MARK: Notes

    private struct Note {
        var id: String
        var text: String
        var at: Date?
    }

    private func note(_ number: String, _ text: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(number)
        if let found = try await written(claimed.key, order) {
            return noteReceipt(found.id, order, at: found.at ?? clock())
        }
        let body = WooNoteBody(note: "\(Self.escaped(text))\n\(Self.mark(claimed.key))")
        let path = ["orders", String(order.id), "notes"]
        let outcome = try await pages.write(.post, path, body: wooJSON(body), isRepeatable: false, claimed)
        if let found = try await written(claimed.key, order) {
            return noteReceipt(found.id, order, at: found.at ?? clock())
        }
        // A second note does no harm; one that is missing does.
        if case .unknown(let error) = outcome {
            throw TransportError(error.kind, doing: error.doing, answer: error.answer, isTemporary: true)
        }
        throw notTaken("the note is not there")
    }

    private func notes(_ order: WooOrder) async throws -> [Note] {
        let answer = try await pages.read(["orders", String(order.id), "notes"])
        guard case .list(let list) = answer.value else {
            throw WooError.refused("WooCommerce, reading orders: its answer has no notes")
        }
        return list.compactMap { one in
            guard let id = one["id"]?.text, let text = one["note"]?.text else { return nil }
            return Note(id: id, text: text, at: WooOrder.moment(one["date_created_gmt"]))
        }
    }

    private func written(_ key: String, _ order: WooOrder) async throws -> Note? {
        let mark = Self.mark(key)
        return try await notes(order).last { $0.text.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix(mark) }
    }

    private func noteReceipt(_ id: String, _ order: WooOrder, at: Date) -> Receipt {
        Receipt(reference: "note \(id)", at: at, facts: Facts(["note.order": .text(order.number)]))
    }

    /// WordPress shows a note as HTML, and a customer's words may be in it.
    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func shown(_ status: String) -> String {
        String(status.prefix(40).filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
    }
}

/// A note that the customer never sees (https://woocommerce.github.io/woocommerce-rest-api-docs/#create-an-order-note).
private struct WooNoteBody: Encodable {
    var note: String
    let customerNote = false
    let addedByUser = false

    private enum CodingKeys: String, CodingKey { case note, customerNote, addedByUser }
}
