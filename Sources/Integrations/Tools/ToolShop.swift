package import Foundation
import JSON
import Mail
package import Resolution
import Store
import Transport

/// Why a shop made of tools did not do it, in words for people.
package enum ToolShopError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The table has no such action.
    case notOffered(String)
    case noSuchOrder
    case noSuchLine
    case noSuchSubscription
    /// More than what is left to refund, or in another currency.
    case exceedsRefundable
    case notNow(String)
    /// What carries the key is another sum.
    case keyReused
    case refused(String)

    package var description: String {
        switch self {
        case .notOffered(let kind): "the table of tools has no `\(kind)`; a person must do it"
        case .noSuchOrder: "the shop has no such order"
        case .noSuchLine: "the order has no such line"
        case .noSuchSubscription: "the shop has no such subscription"
        case .exceedsRefundable: "the amount is more than what is left to refund, or of another currency"
        case .notNow(let why): why
        case .keyReused: "the idempotency key belongs to another sum; nothing was done"
        case .refused(let why): why
        }
    }
}

/// A shop whose look-ups and actions are tools that the operator declared: of an HTTP API or of an MCP server.
///
/// Whose an order is, is compared here, whatever the tool filtered. An action is looked for before it is done and after an answer
/// that was lost; what cannot be looked for and has no key is left in doubt, never repeated.
package struct ToolShop: CommerceWriting {
    let table: ToolTable
    let server: any ToolServer
    let clock: @Sendable () -> Date

    package init(_ table: ToolTable, server: any ToolServer, clock: @escaping @Sendable () -> Date) {
        self.table = table
        self.server = server
        self.clock = clock
    }

    package var actions: Set<EffectKind> { Set(table.actions.keys.map(\.kind)) }

    /// Keys of which the table does not say how long they are remembered are remembered for ever.
    package var forgetsKeysAfter: TimeInterval? {
        table.actions.values.compactMap { acting -> Double? in
            guard case .key(let seconds?) = acting.repetition else { return nil }
            // Four hours are left for clocks that differ; a short memory keeps half of itself.
            return max(Double(seconds) - 14_400, Double(seconds) / 2)
        }.min()
    }

    /// For `doctor`, read only: compares the table with what the server offers, and looks up a customer whom nobody can be.
    ///
    /// - Returns: one line that says that all is well.
    /// - Throws: what is wrong, in one line: a tool that is gone, credentials, scope, an answer that does not fit.
    package func check() async throws -> String {
        let offered = Set(try await server.tools().map(\.name))
        let (reading, acting) = table.names
        let gone = reading.union(acting).subtracting(offered).sorted()
        guard gone.isEmpty else {
            throw ToolShopError.refused("the server offers no tool \(gone.map { "`\($0)`" }.joined(separator: ", "))")
        }
        _ = try await customer(at: Self.nobody.email)
        return "\(reading.count) tools that read and \(acting.count) that act; the server offers all of them"
    }

    /// Asks a tool that only reads. Nil: there is no such thing.
    func ask(
        _ tool: String, _ arguments: ToolTemplate, _ values: [String: JSONValue], absent: [String]
    ) async throws -> JSONValue? {
        do {
            let result = try await server.call(
                tool, arguments.filled(values), isRepeatable: true, deadline: table.patience)
            return result == .null ? nil : result
        } catch let failure as ToolFailure {
            switch failure {
            case .refused(let words):
                if absent.contains(where: { words.contains($0) }) { return nil }
                throw ToolShopError.refused(words)
            case .unknown(let words), .unavailable(let words):
                throw TransportError(.closed, doing: "asking the tool \(tool)", answer: words, isTemporary: true)
            }
        }
    }

    /// The objects of an answer, each to be read by the fields of the table.
    func records(_ reading: ToolTable.Reading, _ values: [String: JSONValue]) async throws -> [ToolRecord] {
        let what = "tool \(reading.tool)"
        guard let answer = try await ask(reading.tool, reading.arguments, values, absent: reading.absent) else {
            return []
        }
        let objects = try Self.objects(answer, reading.result, what)
        return objects.map { ToolRecord(value: $0, fields: reading.fields, what: what) }
    }

    static func objects(_ answer: JSONValue, _ result: ToolPath?, _ what: String) throws(ToolMisfit) -> [JSONValue] {
        guard let path = result else {
            guard case .object = answer else { throw ToolMisfit(description: "\(what): its answer is no object") }
            return [answer]
        }
        guard let names = path.list else {
            guard let found = ToolPath.at(path.names, of: answer) else { return [] }
            guard case .object = found else { throw ToolMisfit(description: "\(what): `\(path)` is no object") }
            return [found]
        }
        guard let found = ToolPath.at(names, of: answer), case .list(let list) = found else {
            throw ToolMisfit(description: "\(what): `\(path)` is no list")
        }
        // What is further back than this is no customer's present matter, and a server that ignores the filter sends everything.
        guard list.count <= 1_000 else {
            throw ToolMisfit(description: "\(what): a list of more than 1,000; let it filter by customer")
        }
        guard list.allSatisfy({ if case .object = $0 { true } else { false } }) else {
            throw ToolMisfit(description: "\(what): the list holds more than objects")
        }
        return list
    }
}
