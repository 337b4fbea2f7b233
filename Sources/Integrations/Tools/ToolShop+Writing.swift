import JSON
package import Resolution
package import Store
import Transport

package import struct Foundation.Date

extension ToolShop {
    package func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
        let (deed, acting) = try acting(action)
        let mayBeDone = claimed.isRecovery || claimed.attempt > 1
        // Before the first attempt a look-up that fails is a failure and no doubt: nothing was asked yet.
        let known =
            mayBeDone
            ? try await receipt(forKey: claimed.key, of: action) : try await found(claimed.key, action, deed, acting)
        if let known { return known }
        if mayBeDone, deed.isState, try await holds(action) == true {
            return try await receipt(deed, action, key: claimed.key, record: nil)
        }
        // An earlier process may have asked, its request may still be on its way, and a second one would do it again.
        if claimed.isRecovery, acting.repetition == .again {
            throw doubt(acting, "it may have been done before replyd was started anew, and cannot be seen")
        }
        // What an earlier attempt did may be why the shop's state no longer allows it: then only the key can tell.
        let isAgain = mayBeDone && acting.repetition != .again
        let values: [String: JSONValue]
        do {
            values = try await checked(action, key: claimed.key, again: isAgain)
        } catch {
            throw isAgain && !(error is TransportError)
                ? doubt(acting, "it may have been done before, and now: \(error)") : error
        }
        let result: JSONValue
        do {
            result = try await server.act(
                acting.tool, acting.arguments.filled(values), claimed, isRepeatable: acting.repetition != .again,
                deadline: table.patience)
        } catch {
            let failure = error as? ToolFailure ?? .unknown("no answer (\(type(of: error)))")
            if isAgain, case .refused(let words) = failure {
                throw doubt(acting, "it refuses now, and may have done it before: \(words)")
            }
            return try await after(failure, action, deed, acting, key: claimed.key)
        }
        do {
            let what = "tool \(acting.tool)"
            // A good status over an answer that lacks what the table promises may hide a refusal.
            guard let record = try Self.objects(result, acting.result, what).first else {
                throw ToolMisfit(description: "\(what): its answer has no `\(acting.result?.description ?? "")`")
            }
            return try await receipt(
                deed, action, key: claimed.key,
                record: ToolRecord(value: record, fields: acting.fields, what: what))
        } catch let misfit as ToolMisfit {
            // It was done; only what it says of it cannot be read.
            if let found = try? await receipt(forKey: claimed.key, of: action) { return found }
            throw doubt(acting, "it answered that it was done, and \(misfit)")
        } catch ToolShopError.keyReused {
            throw doubt(acting, "it answered that it was done, and names another sum")
        }
    }

    private func after(
        _ failure: ToolFailure, _ action: Action, _ deed: ToolTable.Deed, _ acting: ToolTable.Acting, key: String
    ) async throws -> Receipt {
        switch failure {
        case .refused(let words): throw ToolShopError.refused(words)
        case .unavailable(let words):
            throw TransportError(.refused, doing: "asking the tool \(acting.tool)", answer: words, isTemporary: true)
        case .unknown(let words):
            // A look-up that fails now must not pass for a reason to ask again.
            if let found = try? await receipt(forKey: key, of: action) { return found }
            if deed.isState, try await holds(action) == true {
                return try await receipt(deed, action, key: key, record: nil)
            }
            guard acting.repetition == .again else {
                throw TransportError(.closed, doing: "asking the tool \(acting.tool)", answer: words, isTemporary: true)
            }
            throw doubt(acting, words)
        }
    }

    /// Nobody knows, and nobody may try again: a person looks.
    private func doubt(_ acting: ToolTable.Acting, _ words: String) -> TransportError {
        TransportError(.closed, doing: "asking the tool \(acting.tool)", answer: words, isTemporary: false)
    }

    func acting(_ action: Action) throws(ToolShopError) -> (ToolTable.Deed, ToolTable.Acting) {
        let deed = ToolTable.Deed(action)
        guard let acting = table.actions[deed] else { throw .notOffered(deed.rawValue) }
        return (deed, acting)
    }

    package func predict(_ action: Action, key: String, at: Date) async throws -> Receipt {
        let (deed, _) = try acting(action)
        _ = try await checked(action, key: key, again: false)
        var receipt = try await receipt(deed, action, key: key, record: nil, isForetold: true)
        receipt.at = at
        receipt.isPredicted = true
        return receipt
    }

    /// By the look-up of the table; nil where there is none, which proves nothing: the same key is then sent again.
    ///
    /// - Throws: `TransportError` for whatever goes wrong: asked after an attempt, an error is a doubt and never a failure.
    package func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
        let (deed, acting) = try acting(action)
        do {
            return try await found(key, action, deed, acting)
        } catch let error as TransportError {
            throw error
        } catch {
            throw doubt(acting, "whether it was done cannot be seen: \(error)")
        }
    }

    private func found(
        _ key: String, _ action: Action, _ deed: ToolTable.Deed, _ acting: ToolTable.Acting
    ) async throws -> Receipt? {
        guard let back = acting.readBack, Self.isByKey(back) else { return nil }
        guard let found = try await seen(back, try await values(action, key: key), tool: acting) else { return nil }
        return try await receipt(deed, action, key: key, record: found)
    }

    private static func isByKey(_ back: ToolTable.ReadingBack) -> Bool {
        back.arguments.names.contains("key") || back.equals.values.contains(.text("{{key}}"))
    }

    private func seen(
        _ back: ToolTable.ReadingBack, _ values: [String: JSONValue], tool acting: ToolTable.Acting
    ) async throws -> ToolRecord? {
        let what = "tool \(back.tool)"
        guard let answer = try await ask(back.tool, back.arguments, values, absent: back.absent) else { return nil }
        let object = try Self.objects(answer, back.result, what).first { object in
            try back.equals.allSatisfy { path, wanted in
                let found = ToolPath.at(try ToolPath(path).names, of: object)
                return Self.isSame(found, try ToolTemplate(wanted).filled(values))
            }
        }
        return object.map { ToolRecord(value: $0, fields: acting.fields, what: what) }
    }

    /// A number is the same as its text: some name an id so, some so.
    private static func isSame(_ a: JSONValue?, _ b: JSONValue) -> Bool {
        guard let a else { return b == .null }
        if let left = a.text, let right = b.text { return left.utf8.elementsEqual(right.utf8) }
        return a == b
    }

    /// Nil, too, when a look-up fails: by then the action may be done, and an error here would read as one of the action.
    package func holds(_ action: Action) async throws -> Bool? {
        let (_, acting) = try acting(action)
        return (try? await held(action, acting)) ?? nil
    }

    private func held(_ action: Action, _ acting: ToolTable.Acting) async throws -> Bool? {
        if let back = acting.readBack, !Self.isByKey(back) {
            return try await seen(back, try await values(action, key: ""), tool: acting) != nil
        }
        switch action {
        case .cancel(let number, _): return try await known(number).map { $0.status == .cancelled }
        case .address(let number, let to): return try await known(number)?.address.map { $0 == to }
        case .payment(let number, let id):
            guard let order = try await known(number), let means = try await means(of: order) else { return nil }
            return means.first { $0.id.utf8.elementsEqual(id.utf8) }?.isOriginal ?? false
        case .refund(let number, let line, let amount):
            guard let order = try await known(number) else { return false }
            guard order.total.currency == amount.currency else { return false }
            // A tool that is not told the line cannot book it there.
            let isByLine = !acting.arguments.names.isDisjoint(with: ["order.line", "order.sku"])
            let item = order.items.first { isByLine && $0.line == line }
            return (item?.refunded ?? order.refunded).minor >= amount.minor
        case .subscription(let id, let change):
            let after: Subscription.Status =
                switch change {
                case .cancel: .cancelled
                case .pause: .paused
                case .resume, .renew: .active
                }
            return try await subscription(id).map { $0.status == after }
        case .plan(let id, let to): return try await subscription(id).map { $0.plan == to }
        default: return nil
        }
    }
}
