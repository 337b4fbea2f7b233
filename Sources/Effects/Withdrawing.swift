import Resolution
import Store
import Transport

extension EffectRunner {
    /// Takes a draft of ours out of Drafts, unless it is not there any more or a person has changed a byte of it.
    func withdraw(_ claimed: borrowing Claimed) async -> Ending {
        guard case .withdraw(let draft, let messageID) = claimed.body else { return .failed("it names no draft") }
        do {
            guard let own = OwnDraft(try await ledger.effect(draft)) else {
                return .failed("there is no draft \(draft)")
            }
            guard let folder = try await hands.folders.folder(.drafts) else {
                return .done(Receipt(reference: "there is no Drafts folder", at: clock()))
            }
            let connection = try await hands.folders.connection()
            do {
                let selected = try await connection.examine(folder)
                guard let uid = try await connection.uids(messageID: messageID).last else {
                    return .done(Receipt(reference: "\(draft) was not in \(folder) any more", at: clock()))
                }
                var isOurs = false
                try await connection.fetch([uid], largest: own.largest) { found in
                    isOurs = found.contains { own.isUntouched($0) }
                }
                guard isOurs else {
                    return .done(Receipt(reference: "\(draft) stays: a person has edited it", at: clock()))
                }
                try await connection.remove(uid: uid, uidValidity: selected.uidValidity, from: folder, claimed)
                pace.works(.imap)
                return .done(Receipt(reference: "\(draft) removed from \(folder)", at: clock()))
            } catch let error as TransportError where !error.isAnswer {
                await hands.folders.forget(connection)
                throw error
            }
        } catch {
            return ending(of: error, lane: .imap)
        }
    }
}

extension EffectBody {
    var isWithdrawal: Bool {
        if case .withdraw = self { true } else { false }
    }
}
