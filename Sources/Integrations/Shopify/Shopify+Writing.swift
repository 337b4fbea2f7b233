package import Foundation
package import Resolution
package import Store
import Transport

extension Shopify {
    package func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
        switch action {
        case .refund(let order, let line, let amount):
            try await refund(.init(number: order, line: line, amount: amount, isCredit: false), claimed)
        case .credit(let order, let line, let amount):
            try await refund(.init(number: order, line: line, amount: amount, isCredit: true), claimed)
        case .return(_, _, _?, _), .exchange(_, _, _, _?, _), .return(_, _, _, _?), .exchange(_, _, _, _, _?):
            throw Self.notSo
        case .return(let order, let line, nil, nil):
            try await takeBack(.init(number: order, line: line, isExchange: false), claimed)
        case .exchange(let order, let line, let variant, nil, nil):
            try await takeBack(.init(number: order, line: line, isExchange: true, variant: variant), claimed)
        case .cancel(let order, _): try await cancel(order, claimed)
        case .address(let order, let to): try await move(order, to, claimed)
        case .note(let order, let text): try await note(order, text, claimed)
        case .subscription(let id, let change): try await subscription(id, change, claimed)
        case .customerAddress, .payment, .plan, .email, .resend, .passwordLink, .appointment:
            throw Self.notOffered(action)
        }
    }

    package func predict(_ action: Action, key: String, at: Date) async throws -> Receipt {
        var receipt: Receipt
        switch action {
        case .refund(let order, let line, let amount):
            receipt = try await foretold(.init(number: order, line: line, amount: amount, isCredit: false), key: key)
        case .credit(let order, let line, let amount):
            receipt = try await foretold(.init(number: order, line: line, amount: amount, isCredit: true), key: key)
        case .return(_, _, _?, _), .exchange(_, _, _, _?, _), .return(_, _, _, _?), .exchange(_, _, _, _, _?):
            throw Self.notSo
        case .return(let order, let line, nil, nil):
            receipt = try await foretold(.init(number: order, line: line, isExchange: false), key: key)
        case .exchange(let order, let line, let variant, nil, nil):
            receipt = try await foretold(
                .init(number: order, line: line, isExchange: true, variant: variant), key: key)
        case .cancel(let number, _):
            let order = try await existing(number)
            try Self.checkCancellable(order)
            receipt = cancelled(order, number)
        case .address(let number, let to):
            let order = try await existing(number)
            _ = try Self.moved(order, to)
            receipt = addressed(order, number, to)
        case .note(let number, _): receipt = noted(try await existing(number), number)
        case .subscription(let id, let change):
            let contract = try await contract(id)
            _ = try Self.question(change, contract)
            receipt = changed(contract, change)
        case .customerAddress, .payment, .plan, .email, .resend, .passwordLink, .appointment:
            throw Self.notOffered(action)
        }
        receipt.at = at
        receipt.isPredicted = true
        return receipt
    }

    /// Nil only where everything could be read and nothing was done.
    package func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
        try await readBack { try await found(key, action) }
    }

    private func found(_ key: String, _ action: Action) async throws -> Receipt? {
        switch action {
        case .refund(let number, let line, let amount), .credit(let number, let line, let amount):
            let wish = ShopifyRepayment(
                number: number, line: line, amount: amount, isCredit: action.kind == .credit)
            let order = try await existing(number)
            if let receipt = try await done(wish, order, key: key) { return receipt }
            guard order.hasAllRefunds else {
                throw ShopifyError.notOffered("an order with so many refunds that they are not all read")
            }
            return nil
        // None was ever asked for.
        case .return(_, _, _?, _), .exchange(_, _, _, _?, _), .return(_, _, _, _?), .exchange(_, _, _, _, _?):
            return nil
        case .return(let number, let line, nil, nil):
            let order = try await existing(number)
            let wish = ShopifyReturnWish(number: number, line: line, isExchange: false)
            return try await done(wish, order, returns(of: order.id), key: key)
        case .exchange(let number, let line, let variant, nil, nil):
            let order = try await existing(number)
            let wish = ShopifyReturnWish(number: number, line: line, isExchange: true, variant: variant)
            return try await done(wish, order, returns(of: order.id), key: key)
        case .cancel(let number, _):
            let order = try await existing(number)
            let isOurs = ShopifyMark(in: order.cancelNote)?.key == key
            return order.isCancelled && isOurs ? cancelled(order, number) : nil
        case .address(let number, let to):
            // A place has no mark; being there is all that was asked for.
            let order = try await existing(number)
            return Self.stands(order, at: to) ? addressed(order, number, to) : nil
        case .note(let number, _):
            let order = try await existing(number)
            return order.note.contains(ShopifyMark(key: key, kind: .note).text) ? noted(order, number) : nil
        case .subscription(let id, let change):
            let contract = try await contract(id)
            return contract.status == Self.status(after: change) ? changed(contract, change) : nil
        case .customerAddress, .payment, .plan, .email, .resend, .passwordLink, .appointment: return nil
        }
    }

    package func holds(_ action: Action) async throws -> Bool? {
        switch action {
        case .refund(let number, let line, let amount), .credit(let number, let line, let amount):
            return try await existing(number).refunds.contains {
                $0.amount == amount && $0.isCredit == (action.kind == .credit) && (line == nil || $0.mark?.line == line)
            }
        case .return(_, _, _?, _), .exchange(_, _, _, _?, _), .return(_, _, _, _?), .exchange(_, _, _, _, _?):
            return false
        case .return(let number, let line, nil, nil): return try await hasReturn(number, line, isExchange: false)
        case .exchange(let number, let line, _, nil, nil): return try await hasReturn(number, line, isExchange: true)
        case .cancel(let number, _): return try await existing(number).isCancelled
        case .address(let number, let to): return Self.stands(try await existing(number), at: to)
        case .note(let number, let text): return try await existing(number).note.contains(text)
        case .subscription(let id, let change): return try await contract(id).status == Self.status(after: change)
        case .customerAddress, .payment, .plan, .email, .resend, .passwordLink, .appointment: return nil
        }
    }

    /// What Shopify said it has done, as it stands there. Its pages may be a moment behind; what is never seen is a person's,
    /// and not done again.
    func standing(_ what: String, _ look: () async throws -> Receipt?) async throws -> Receipt {
        try await readBack {
            for attempt in 0..<3 {
                if let receipt = try await look() { return receipt }
                try await pages.pause(.seconds(1 << attempt))
            }
            throw TransportError.doubt("\(what) was accepted and cannot be seen at the order", mayBeRepeated: false)
        }
    }

    private func hasReturn(_ number: String, _ line: Int, isExchange: Bool) async throws -> Bool {
        let order = try await existing(number)
        guard order.lines.indices.contains(line - 1) else { return false }
        let id = order.lines[line - 1].id
        return try await returns(of: order.id).contains { one in
            one.isActive && one.lines.contains { $0.id == id } && (!isExchange || !one.variants.isEmpty)
        }
    }

    private static let notSo = ShopifyError.notOffered("several lines at once, or another means of payment")

    private static func notOffered(_ action: Action) -> ShopifyError {
        .notOffered(action.kind.rawValue)
    }
}
