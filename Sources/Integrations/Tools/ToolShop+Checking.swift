import JSON
import Mail
import Resolution

import struct Foundation.Date

// The shop's own rules, looked at once more before anything is done, and the receipts of what was.
extension ToolShop {
    /// An order by its number, for an action that was allowed for its owner already.
    func known(_ number: String) async throws -> Order? {
        guard let reading = table.lookUps[.order] else { return nil }
        return try await order(number, reading, for: Self.nobody).map(\.order)
    }

    func subscription(_ id: String) async throws -> Subscription? {
        guard let reading = table.lookUps[.subscription], Self.isNumber(id) else { return nil }
        let found = try await records(reading, ["subscription.id": .text(id)]).first { record in
            try record.needed("id").utf8.elementsEqual(id.utf8)
        }
        return try found?.subscription(reading.statuses, for: Self.nobody).subscription
    }

    /// Stands for the parts of an owner that an action does not need.
    static var nobody: Customer {
        guard let address = EmailAddress("nobody@example.invalid") else { preconditionFailure("a fixed address") }
        return Customer(id: "", name: "", email: address)
    }

    /// What templates of this action may name.
    func values(_ action: Action, key: String) async throws -> [String: JSONValue] {
        var values: [String: JSONValue] = ["key": .text(key)]
        func text(_ name: String, _ value: String?) { values[name] = value.map { .text($0) } }
        func line(_ line: Int?) { values["order.line"] = line.map { .number(.init($0)) } }
        switch action {
        case .refund(let order, let one, let amount), .credit(let order, let one, let amount):
            text("order.number", order)
            line(one)
            values["amount.minor"] = .number(.init(amount.minor))
            text("amount.decimal", amount.description.split(separator: " ").first.map(String.init))
            text("amount.currency", amount.currency)
        case .cancel(let order, let reason):
            text("order.number", order)
            text("reason", reason)
        case .address(let order, let to):
            text("order.number", order)
            text("address", to)
        case .exchange(let order, let one, let variant, let others, let paid):
            text("payment", paid)
            text("order.number", order)
            if others == nil { line(one) }
            if others == nil { text("variant", variant) }
            values["order.lines"] = Self.lines([one] + (others ?? []).map(\.line))
            values["variants"] = variant.map { .list(([$0] + (others ?? []).map(\.to)).map { .text($0) }) }
        case .payment(let order, let with):
            text("order.number", order)
            text("payment", with)
        case .subscription(let id, _): text("subscription.id", id)
        case .plan(let id, let to):
            text("subscription.id", id)
            text("plan", to)
        case .email(let customer, let to):
            text("customer.id", customer)
            text("email", to)
        case .customerAddress(let customer, let to):
            text("customer.id", customer)
            text("address", to)
        case .return(let order, let one, let others, let paid):
            text("payment", paid)
            text("order.number", order)
            if others == nil { line(one) }
            values["order.lines"] = Self.lines([one] + (others ?? []))
        case .resend(let order, let document):
            text("order.number", order)
            text("document", document)
        case .passwordLink(let customer): text("customer.id", customer)
        case .appointment(let id, let customer, let at):
            text("appointment.id", id)
            text("customer.id", customer)
            text("appointment.at", at.map(ToolMoment.text))
        case .note(let order, let note):
            text("order.number", order)
            text("note", note)
        }
        return values
    }

    /// The values, once the shop's state allows the action.
    ///
    /// - Parameter again: an earlier attempt may have reached what is asked for; that is no reason to refuse it now.
    func checked(_ action: Action, key: String, again: Bool) async throws -> [String: JSONValue] {
        var values = try await values(action, key: key)
        let deed = ToolTable.Deed(action)
        guard deed.isAboutOrder else {
            if case .subscription(let id, let change) = action, table.lookUps[.subscription] != nil {
                guard let found = try await subscription(id) else { throw ToolShopError.noSuchSubscription }
                guard again || Self.isPossible(change, found.status) else {
                    throw ToolShopError.notNow("the subscription is \(found.status.rawValue) already")
                }
            }
            return values
        }
        guard case .text(let number)? = values["order.number"], let order = try await known(number) else {
            throw ToolShopError.noSuchOrder
        }
        if let line = values["order.line"]?.number {
            guard let item = order.items.first(where: { $0.line == line }) else { throw ToolShopError.noSuchLine }
            values["order.sku"] = item.sku.isEmpty ? nil : .text(item.sku)
        }
        if let lines = action.lines {
            values["order.skus"] = try Self.skus(of: lines, in: order)
            // A tool that takes one line would leave the others.
            guard lines.count == 1 || table.actions[deed]?.takesLines == true else {
                throw ToolShopError.notOffered("several lines at once")
            }
        }
        // One that is not told would move the money another way.
        guard values["payment"] == nil || table.actions[deed]?.arguments.names.contains("payment") == true else {
            throw ToolShopError.notOffered("a means of payment")
        }
        // A field without a value is left out of the call; without this one it would be about something else.
        let told = (table.actions[deed]?.arguments.names ?? []).filter { values[$0] != nil }
        guard deed.neededValues.allSatisfy({ !told.isDisjoint(with: $0) }) else {
            throw ToolShopError.notNow("the shop gives no number of the article")
        }
        // The same once more would go out, and the customer would be told of the variant.
        guard ToolTable.variants.allSatisfy({ values[$0] == nil }) || !told.isDisjoint(with: ToolTable.variants) else {
            throw ToolShopError.notOffered("an exchange for a variant")
        }
        guard !again else { return values }
        let status = order.status.rawValue
        switch action {
        case .refund(_, let line, let amount), .credit(_, let line, let amount):
            guard amount.minor > 0, let left = order.refundable, left.currency == amount.currency,
                amount.minor <= left.minor
            else { throw ToolShopError.exceedsRefundable }
            if let line, let item = order.items.first(where: { $0.line == line }) {
                guard let most = item.refundableForOne, amount.minor <= most.minor else {
                    throw ToolShopError.exceedsRefundable
                }
            }
        case .cancel where ![.placed, .paid].contains(order.status):
            throw ToolShopError.notNow("the order is \(status) and can no longer be cancelled")
        case .address where ![.placed, .paid].contains(order.status) || order.shipments.contains { $0.shipped != nil }:
            throw ToolShopError.notNow("the order is \(status); its address can no longer be changed")
        case .payment(_, let id):
            guard [.placed, .paid].contains(order.status), order.shipments.allSatisfy({ $0.shipped == nil }) else {
                throw ToolShopError.notNow("the order is \(status); what it is paid with can no longer be changed")
            }
            try await checkMeans(id, of: order)
        // Nothing comes back of an order that has not left: it goes out with the other variant.
        case .exchange(_, _, _?, _, _)
        where table.actions[deed]?.isForUnsent == true && [.placed, .paid].contains(order.status)
            && order.shipments.allSatisfy({ $0.shipped == nil }):
            break
        case .return where ![.shipped, .delivered].contains(order.status),
            .exchange where ![.shipped, .delivered].contains(order.status):
            throw ToolShopError.notNow("the order is \(status); nothing can come back")
        default: break
        }
        return values
    }

    /// Of all of the lines; nil where one has none.
    private static func skus(of lines: [Int], in order: Order) throws(ToolShopError) -> JSONValue? {
        var skus: [JSONValue] = []
        for line in lines {
            guard let item = order.item(line) else { throw .noSuchLine }
            guard !item.sku.isEmpty else { return nil }
            skus.append(.text(item.sku))
        }
        return .list(skus)
    }

    private static func lines(_ lines: [Int]) -> JSONValue { .list(lines.map { .number(.init($0)) }) }

    private func note(
        _ lines: [Int], of number: String, as word: String, _ reference: String, in facts: inout Facts
    ) async throws {
        facts["\(word).reference"] = .text(reference)
        facts["\(word).order"] = .text(number)
        // What was done is done, whether the order can be read right now or not.
        guard let order = try? await known(number) else { return }
        let titles = lines.compactMap { order.item($0)?.title }
        facts["\(word).item"] = titles.isEmpty ? nil : .text(titles.joined(separator: ", "))
    }

    private static func isPossible(_ change: SubscriptionChange, _ status: Subscription.Status) -> Bool {
        switch change {
        case .cancel: status != .cancelled
        case .pause: status == .active
        case .resume: status != .active
        case .renew: true
        }
    }

    /// - Parameters:
    ///   - record: what the tool answered or the look-up found; nil: nothing but that it is so.
    ///   - isForetold: it is not done: what will be left is counted, not read.
    func receipt(
        _ deed: ToolTable.Deed, _ action: Action, key: String, record: ToolRecord?, isForetold: Bool = false
    ) async throws -> Receipt {
        let reference = record?.fields["reference"] == nil ? key : try record?.needed("reference") ?? key
        if let amount = action.amount, let record, record.fields["amount"] != nil {
            guard let moved = try record.money("amount", amount.currency) else {
                throw record.misfit("amount", "is missing")
            }
            guard moved == amount else { throw ToolShopError.keyReused }
        }
        var facts = Facts()
        switch action {
        case .refund(let order, _, let amount), .credit(let order, _, let amount):
            let word = deed.rawValue
            facts["\(word).amount"] = .money(amount)
            facts["\(word).reference"] = .text(reference)
            facts["\(word).order"] = .text(order)
            // What was done is done, whether the order can be read right now or not.
            if var left = (try? await known(order))?.refundable {
                if isForetold { left.minor -= amount.minor }
                facts["order.refundable"] = .money(left)
            }
        case .cancel(let order, let reason):
            facts["cancel.order"] = .text(order)
            facts["cancel.reason"] = reason.map { .text($0) }
            facts["order.status"] = .text(Order.Status.cancelled.rawValue)
        case .address(let order, let to):
            facts["address.order"] = .text(order)
            facts["order.address"] = .text(to)
        case .payment(let order, _):
            facts["payment.order"] = .text(order)
            facts["payment.reference"] = .text(reference)
        case .subscription(let id, let change):
            let found = try? await subscription(id)
            facts["subscription.id"] = .text(id)
            facts["subscription.plan"] = found.map { .text($0.plan) }
            facts["subscription.change"] = .text(change.rawValue)
            let after: Subscription.Status =
                change == .cancel ? .cancelled : change == .pause ? .paused : .active
            facts["subscription.status"] = .text(after.rawValue)
            facts["subscription.renews"] = found?.renews.map { .date($0) }
        case .plan(let id, let to):
            facts["subscription.id"] = .text(id)
            facts["subscription.plan"] = .text(to)
        case .email(_, let to):
            facts["email.reference"] = .text(reference)
            facts["email.new"] = .text(to)
        case .customerAddress(_, let to):
            facts["address.reference"] = .text(reference)
            facts["customer.address"] = .text(to)
        case .exchange(let order, _, let variant, let others, _):
            try await note(action.lines ?? [], of: order, as: deed.rawValue, reference, in: &facts)
            facts["exchange.variant"] = others == nil ? variant.map { .text($0) } : nil
        case .return(let order, _, _, _):
            try await note(action.lines ?? [], of: order, as: deed.rawValue, reference, in: &facts)
        case .resend(let order, let document):
            facts["resend.reference"] = .text(reference)
            facts["resend.order"] = .text(order)
            facts["resend.document"] = .text(document)
        case .passwordLink:
            facts["resend.reference"] = .text(reference)
            facts["resend.document"] = .text("password_link")
        case .appointment(let id, _, let at):
            facts["appointment.id"] = .text(id ?? reference)
            facts["appointment.at"] = at.map { .moment($0) }
        case .note(let order, _): facts["note.order"] = .text(order)
        }
        return Receipt(reference: reference, at: clock(), facts: facts)
    }
}

extension Action {
    /// The lines of a return or an exchange; nil for others.
    fileprivate var lines: [Int]? {
        switch self {
        case .return(_, let line, let others, _): [line] + (others ?? [])
        case .exchange(_, let line, _, let others, _): [line] + (others ?? []).map(\.line)
        default: nil
        }
    }
}
