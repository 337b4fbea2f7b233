import JSON
import Resolution
import Store
import Transport

extension Shopify {
    // MARK: Cancelling

    static func checkCancellable(_ order: ShopifyOrder) throws(ShopifyError) {
        guard [.placed, .paid].contains(order.status) else {
            throw .notNow("the order is \(order.status.rawValue) and can no longer be cancelled")
        }
    }

    /// A job of the shop's, which is waited for: what an order was cancelled by stands in its staff note.
    func cancel(_ number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(number)
        let mark = ShopifyMark(key: claimed.key, kind: .cancel)
        if order.isCancelled, ShopifyMark(in: order.cancelNote) == mark { return cancelled(order, number) }
        if order.isCancelled, claimed.attempt > 1 || claimed.isRecovery {
            throw TransportError.doubt("the order is cancelled, and not seen to be by us", mayBeRepeated: false)
        }
        try Self.checkCancellable(order)
        let variables: [String: ShopifyValue] = [
            "id": order.id.value, "note": .text(mark.text),
            "method": .fields(["originalPaymentMethodsRefund": .flag(settings.refundsOnCancel)]),
        ]
        var job: JSONValue?
        do {
            job = try await pages.change(.cancel, "orderCancel", variables, claimed)["job"]
        } catch let error as ShopifyError where claimed.attempt > 1 || claimed.isRecovery {
            // What was asked for before may be under way: then it is refused, and comes about.
            throw TransportError.doubt("\(error)", mayBeRepeated: true)
        }
        let name = job?["id"]?.text
        var isDone = job?["done"] == .flag(true)
        return try await readBack {
            if let name {
                for attempt in 0..<8 where !isDone {
                    try await pages.pause(.milliseconds(500 << min(attempt, 3)))
                    isDone = try await pages.ask(.job, ["id": .text(name)])["job"]?["done"] == .flag(true)
                }
            }
            guard let after = try await page(order.id) else { throw ShopifyError.noSuchOrder }
            if after.isCancelled { return cancelled(after, number) }
            throw TransportError.doubt(
                isDone ? "Shopify began to cancel the order, and did not" : "the order is not cancelled yet",
                mayBeRepeated: !isDone)
        }
    }

    func cancelled(_ order: ShopifyOrder, _ number: String) -> Receipt {
        let facts: [String: Value] = [
            "cancel.order": .text(number), "order.status": .text(Order.Status.cancelled.rawValue),
            "cancel.refunds": .flag(settings.refundsOnCancel),
        ]
        return Receipt(reference: "CA-\(order.id.number)", at: clock(), facts: Facts(facts))
    }

    // MARK: Another address

    static func moved(_ order: ShopifyOrder, _ to: String) throws(ShopifyError) -> ShopifyAddress {
        guard [.placed, .paid].contains(order.status), !order.wasSent else {
            throw .notNow("the order is \(order.status.rawValue); its address can no longer be changed")
        }
        guard let moved = order.address?.moved(to: to) else {
            throw .notOffered("an address that cannot be split into street, postcode and city of the same country")
        }
        return moved
    }

    static func stands(_ order: ShopifyOrder, at place: String) -> Bool {
        guard let address = order.address, let wanted = address.moved(to: place) else { return false }
        return address.isSamePlace(as: wanted)
    }

    func move(_ number: String, _ to: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(number)
        let wanted = try Self.moved(order, to)
        if Self.stands(order, at: to) { return addressed(order, number, to) }
        let input: ShopifyValue = .fields(["id": order.id.value, "shippingAddress": wanted.value])
        _ = try await pages.change(.update, "orderUpdate", ["input": input], claimed)
        return try await readBack {
            guard let after = try await page(order.id), Self.stands(after, at: to) else {
                throw TransportError.doubt("Shopify did not keep the address as it was written", mayBeRepeated: false)
            }
            return addressed(after, number, to)
        }
    }

    func addressed(_ order: ShopifyOrder, _ number: String, _ to: String) -> Receipt {
        let facts: [String: Value] = ["address.order": .text(number), "order.address": .text(to)]
        return Receipt(reference: "AD-\(order.id.number)", at: clock(), facts: Facts(facts))
    }

    // MARK: Notes

    /// An order has one note, and it may be the customer's own: ours is appended.
    func note(_ number: String, _ text: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let order = try await existing(number)
        let mark = ShopifyMark(key: claimed.key, kind: .note).text
        if order.note.contains(mark) { return noted(order, number) }
        let whole = (order.note.isEmpty ? "" : order.note + "\n\n") + text + "\n" + mark
        guard whole.utf8.count <= 5_000 else { throw ShopifyError.notNow("the order's note is full") }
        let input: ShopifyValue = .fields(["id": order.id.value, "note": .text(whole)])
        _ = try await pages.change(.update, "orderUpdate", ["input": input], claimed)
        return try await standing("the note") {
            guard let after = try await page(order.id), after.note.contains(mark) else { return nil }
            return noted(after, number)
        }
    }

    func noted(_ order: ShopifyOrder, _ number: String) -> Receipt {
        Receipt(reference: "NO-\(order.id.number)", at: clock(), facts: Facts(["note.order": .text(number)]))
    }

    // MARK: Subscriptions

    func contract(_ id: String) async throws -> Subscription {
        guard settings.hasSubscriptions else {
            throw ShopifyError.notOffered("subscriptions: they are not set up here")
        }
        guard let id = ShopifyID(kind: "SubscriptionContract", number: id),
            let found = try await pages.ask(.contract, ["id": id.value]).present("subscriptionContract")
        else { throw ShopifyError.noSuchSubscription }
        return try Subscription(shopify: found)
    }

    static func status(after change: SubscriptionChange) -> Subscription.Status {
        switch change {
        case .cancel: .cancelled
        case .pause: .paused
        case .resume, .renew: .active
        }
    }

    static func question(
        _ change: SubscriptionChange, _ contract: Subscription
    ) throws(ShopifyError) -> (ShopifyQuestion, field: String) {
        switch (contract.status, change) {
        case (.active, .cancel), (.paused, .cancel): return (.end, "subscriptionContractCancel")
        case (.active, .pause): return (.pause, "subscriptionContractPause")
        case (.paused, .resume): return (.activate, "subscriptionContractActivate")
        case (_, .renew): throw .notOffered("the renewal of a subscription")
        case (.cancelled, .resume): throw .notOffered("a cancelled subscription to go on")
        default: throw .notNow("the subscription is \(contract.status.rawValue) already")
        }
    }

    func subscription(
        _ id: String, _ change: SubscriptionChange, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        let before = try await contract(id)
        let (question, field) = try Self.question(change, before)
        guard let name = ShopifyID(kind: "SubscriptionContract", number: id) else {
            throw ShopifyError.noSuchSubscription
        }
        _ = try await pages.change(question, field, ["id": name.value], claimed)
        return try await readBack {
            let after = try await contract(id)
            guard after.status == Self.status(after: change) else {
                throw TransportError.doubt("the subscription is still \(after.status.rawValue)", mayBeRepeated: true)
            }
            return changed(after, change)
        }
    }

    func changed(_ contract: Subscription, _ change: SubscriptionChange) -> Receipt {
        var facts: [String: Value] = [
            "subscription.id": .text(contract.id), "subscription.plan": .text(contract.plan),
            "subscription.status": .text(Self.status(after: change).rawValue),
            "subscription.change": .text(change.rawValue),
        ]
        facts["subscription.renews"] = contract.renews.map { .date($0) }
        return Receipt(reference: "SU-\(contract.id)", at: clock(), facts: Facts(facts))
    }
}
