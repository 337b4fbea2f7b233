import Resolution
import Store
import Transport

extension EffectRunner {
    /// Moves a message to another folder, once: after an attempt that may have worked it is looked up there first.
    func move(_ claimed: borrowing Claimed) async -> Ending {
        guard case .move(let folder, let uidValidity, let uid, let to, let messageID) = claimed.body else {
            return .failed("the effect names no message to move")
        }
        do {
            if claimed.isRecovery || claimed.attempt > 1, let messageID {
                let found = try await hands.folders.with { connection in
                    let selected = try await connection.examine(to)
                    return (selected.uidValidity, try await connection.uids(messageID: messageID).last)
                }
                if let uid = found.1 { return .done(receipt(to, uidValidity: found.0, uid: uid)) }
            }
            let connection = try await hands.folders.connection()
            do {
                let place = try await connection.move(uid: uid, uidValidity: uidValidity, from: folder, to: to, claimed)
                let status = place == nil ? nil : try? await connection.status(to)
                return .done(receipt(to, uidValidity: status?.uidValidity, uid: place))
            } catch let error as TransportError where !error.isAnswer {
                await hands.folders.forget(connection)
                throw error
            }
        } catch {
            return ending(of: error, lane: .imap)
        }
    }

    /// Where it lies now is part of the receipt: the ledger finds the message there from then on. A server without UIDPLUS
    /// does not tell.
    private func receipt(_ folder: String, uidValidity: UInt32?, uid: UInt32?) -> Receipt {
        guard let uidValidity, let uid else { return Receipt(reference: folder, at: clock()) }
        return Receipt(
            reference: "\(folder) UID \(uid)", at: clock(),
            facts: Facts([
                "moved.uid_validity": .number(Int(uidValidity)), "moved.uid": .number(Int(uid)),
            ]))
    }
}
