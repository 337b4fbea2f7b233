import Foundation

// What WooCommerce shows, with the fields of its answers that were recorded.
extension WooFake.State {
    func sum(_ minor: Int) -> String {
        guard settings.digits > 0 else { return String(minor) }
        let scale = Int(pow(10.0, Double(settings.digits)))
        let fraction = String(abs(minor) % scale)
        let padding = String(repeating: "0", count: settings.digits - fraction.count)
        return "\(minor < 0 ? "-" : "")\(abs(minor) / scale).\(padding)\(fraction)"
    }

    func moment(_ date: Date?) -> Any {
        guard let date else { return NSNull() }
        return String(date.formatted(.iso8601).dropLast())
    }

    func shown(_ person: WooFake.Person) -> [String: Any] {
        let names = person.name.split(separator: " ", maxSplits: 1).map(String.init)
        return [
            "id": person.id, "email": person.email, "first_name": names.first ?? "",
            "last_name": names.count == 2 ? names[1] : "", "role": person.role, "username": "user\(person.id)",
            "billing": ["first_name": "", "last_name": "", "email": ""], "is_paying_customer": true,
            "meta_data": [] as [Any],
        ]
    }

    func shown(_ order: WooFake.Order) -> [String: Any] {
        var meta: [[String: Any]] = []
        if let tracking = order.tracking {
            let item: [String: Any] = [
                "tracking_provider": tracking.carrier, "custom_tracking_provider": "", "custom_tracking_link": "",
                "tracking_number": tracking.number, "date_shipped": "1795100000", "tracking_id": "0a1b2c3d",
            ]
            meta.append(["id": 5, "key": "_wc_shipment_tracking_items", "value": [item]])
        }
        var shipping = ["first_name", "last_name", "company", "address_1", "address_2", "city", "state", "postcode"]
            .reduce(into: ["country": "", "phone": ""]) { $0[$1] = "" }
        shipping.merge(order.shipping) { $1 }
        let tax = order.items.reduce(0) { $0 + $1.tax }
        return [
            "id": order.id, "parent_id": 0, "status": order.status, "currency": settings.currency,
            "version": "11.0.1", "prices_include_tax": false, "date_created": moment(order.placed),
            "date_created_gmt": moment(order.placed), "date_paid_gmt": moment(order.isPaid ? order.placed : nil),
            "date_completed_gmt": moment(order.completed), "discount_total": sum(0),
            "shipping_total": sum(order.postage), "total": sum(order.total), "total_tax": sum(tax),
            "customer_id": order.customer, "order_key": "wc_order_\(order.id)", "number": order.number,
            "billing": ["first_name": "Guest", "last_name": "", "email": order.email, "phone": ""],
            "shipping": shipping, "payment_method": "card", "customer_note": "", "meta_data": meta,
            "line_items": order.items.indices.map { line(order, $0) }, "tax_lines": [] as [Any],
            "shipping_lines": [] as [Any], "fee_lines": [] as [Any], "coupon_lines": [] as [Any],
            "refunds": order.refunds.reversed().map {
                ["id": $0.id, "reason": $0.reason, "total": sum(-$0.amount), "total_tax": sum(0)]
            },
        ]
    }

    private func line(_ order: WooFake.Order, _ index: Int) -> [String: Any] {
        let item = order.items[index]
        let taxes = item.rates.sorted { $0.key < $1.key }.map { rate, percent in
            // Parts of a cent are kept.
            ["id": rate, "total": "\(sum(item.tax * percent / 100))0000", "subtotal": ""] as [String: Any]
        }
        return [
            "id": order.line(index), "name": item.title.replacingOccurrences(of: "&", with: "&amp;"),
            "product_id": 10 + index, "variation_id": 0, "quantity": item.quantity, "tax_class": "",
            "subtotal": sum(item.net), "subtotal_tax": sum(item.tax), "total": sum(item.net),
            "total_tax": sum(item.tax), "taxes": taxes, "meta_data": [] as [Any], "sku": item.sku,
            "price": Double(item.net) / Double(max(1, item.quantity)) / pow(10.0, Double(settings.digits)),
            "parent_name": NSNull(),
        ]
    }

    func shown(_ refund: WooFake.Refund, of order: WooFake.Order) -> [String: Any] {
        let lines = refund.lines.map { part -> [String: Any] in
            let origin: [String: Any] = ["id": 34, "key": "_refunded_item_id", "value": String(part.id)]
            return [
                "id": refund.id * 100 + part.id, "quantity": -part.quantity, "total": sum(-part.net),
                "total_tax": sum(-part.tax), "meta_data": [origin],
            ]
        }
        let isFull = order.refunded >= order.total
        let kind: [String: Any] = ["id": 92, "key": "_refund_type", "value": isFull ? "full" : "partial"]
        return [
            "id": refund.id, "date_created": moment(order.placed.addingTimeInterval(60)),
            "date_created_gmt": moment(order.placed.addingTimeInterval(60)), "amount": sum(refund.amount),
            "reason": refund.reason, "refunded_by": 1, "refunded_payment": refund.isPaid, "meta_data": [kind],
            "line_items": lines, "shipping_lines": [] as [Any], "tax_lines": [] as [Any], "fee_lines": [] as [Any],
        ]
    }

    func shown(_ note: WooFake.Note) -> [String: Any] {
        [
            "id": note.id, "author": "WooCommerce", "date_created": "2026-11-23T21:17:58",
            "date_created_gmt": "2026-11-23T21:17:58", "note": note.text, "customer_note": note.isForCustomer,
        ]
    }

    func shown(_ one: WooFake.Subscription) -> [String: Any] {
        [
            "id": one.id, "status": one.status, "customer_id": one.customer, "currency": settings.currency,
            "total": sum(one.price), "line_items": [["id": 1, "name": one.plan]],
            "next_payment_date_gmt": one.status == "active" ? "2026-12-24T10:00:00" : "",
        ]
    }
}
