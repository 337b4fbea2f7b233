import Foundation
import JSON
import Models
import Prompting
import Store
import Synchronization

/// An advisor whose answers are in the ledger before anything is made of them. What was asked before in this case, also by a
/// process that died, is answered from there: the same bytes, and nothing is paid twice.
final class KeptModel: Model {
    let advisor: Advisor
    let ledger: Ledger
    let caseID: String
    let mailbox: String
    let message: Int64?
    /// Models that were asked the same before in this step; what they said did not hold.
    let refused: Set<String>
    let now: Date
    /// The most that the case may still cost, in millionths of a minor unit; nil: not bounded.
    private let rest: Mutex<Int?>
    /// In bytes. No task reads a longer answer.
    private static let largest = 64 << 10
    private let trouble = Mutex<(any Error)?>(nil)

    var name: String { advisor.name }

    init(
        _ advisor: Advisor, ledger: Ledger, caseID: String, mailbox: String, message: Int64?, refused: Set<String>,
        rest: Int?, now: Date
    ) {
        self.advisor = advisor
        self.ledger = ledger
        self.caseID = caseID
        self.mailbox = mailbox
        self.message = message
        self.refused = refused
        self.now = now
        self.rest = Mutex(rest)
    }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        if let kept = try await kept(request) { return kept }
        let bound = advisor.price?.bound(request) ?? 0
        let rest = rest.withLock { $0 }
        if let rest, bound > rest { throw .spent }
        let attempts = Attempts { lost in rest.map { bound * (lost + 1) <= $0 } ?? true }
        do throws(ModelError) {
            let answer = try await advisor.model.answer(request, attempts)
            // What nobody will read needs no place, and would find none in a row.
            guard answer.bytes.count <= Self.largest else { throw .cutOff }
            let cost = bound * attempts.lost + (advisor.price?.cost(answer.usage, of: request) ?? 0)
            try await keep(exchange(request, answer: answer, failure: nil, cost: cost))
            return answer
        } catch {
            // Who answered nothing may have charged all the same, each time.
            let cost = bound * (attempts.lost + (error.mayCost ? 1 : 0))
            if error.wasAsked || attempts.lost > 0 {
                try await keep(exchange(request, answer: nil, failure: "\(error)", cost: cost))
            }
            throw error
        }
    }

    /// What the ledger could not do: the step ends with it.
    func check() throws {
        if let trouble = trouble.withLock({ $0 }) { throw trouble }
    }

    private func kept(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer? {
        do {
            guard let kept = try await ledger.answer(to: request.digest, in: caseID, besides: refused),
                let bytes = kept.answer
            else { return nil }
            return ModelAnswer(bytes: bytes, usage: ModelUsage(), model: kept.servedBy)
        } catch {
            throw stopped(by: error)
        }
    }

    private func keep(_ exchange: KeptExchange) async throws(ModelError) {
        rest.withLock { rest in rest = rest.map { $0 - exchange.cost } }
        do { try await ledger.keep(exchange) } catch { throw stopped(by: error) }
    }

    private func stopped(by error: any Error) -> ModelError {
        trouble.withLock { $0 = $0 ?? error }
        return .unreachable("the ledger does not take it")
    }

    private func exchange(
        _ request: ModelRequest, answer: ModelAnswer?, failure: String?, cost: Int
    ) -> KeptExchange {
        let usage = answer?.usage ?? ModelUsage()
        let schema = String(decoding: request.schema.bytes, as: UTF8.self)
        return KeptExchange(
            caseID: caseID, message: message, mailbox: mailbox, model: name, task: request.task.rawValue,
            digest: request.digest, front: request.stable + "\n\n" + schema, tail: request.variable,
            answer: answer?.bytes, failure: failure, servedBy: answer?.model ?? "", fresh: usage.fresh,
            cached: usage.cached, stored: usage.stored, out: usage.out, cost: cost,
            currency: advisor.price?.currency, at: now, outcome: nil)
    }
}

extension ModelError {
    /// Whether the server heard the question.
    fileprivate var wasAsked: Bool {
        switch self {
        case .unreachable, .waiting, .resting, .spent, .notRecorded: false
        default: true
        }
    }

    /// Whether it may have cost what an answer costs.
    fileprivate var mayCost: Bool {
        switch self {
        case .overloaded, .refused, .cutOff, .garbage, .lost: true
        default: false
        }
    }
}
