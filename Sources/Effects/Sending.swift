import Mail
import Resolution
import Store
import Transport

extension EffectRunner {
    /// Submits a frozen mail. After a crash it is looked up in Sent first.
    func send(_ claimed: borrowing Claimed) async -> Ending {
        guard case .mail(let mail) = claimed.body else { return .failed("the effect carries no mail") }
        if claimed.isRecovery {
            switch await find(mail.messageID, in: .sent) {
            case .found(let uid):
                return .done(Receipt(reference: "found in Sent, UID \(uid)", at: clock()))
            case .absent where hands.serverSavesSent:
                break
            case .absent:
                return .inDoubt("replyd stopped while sending; not in Sent, which proves nothing here")
            case .unknown(let why):
                return .inDoubt("replyd stopped while sending, and Sent could not be read: \(why)")
            }
        }
        switch await hands.submission.submit(claimed, accepted: { _ in }) {
        case .accepted(let reply):
            return .done(Receipt(reference: reply, at: clock()))
        case .rejected(let code, let text, let isTemporary):
            let why = "the server said \(code) \(text)"
            return isTemporary ? .retry(why) : .failed(why)
        case .notSent(let why):
            return .retry(why)
        case .inDoubt(let why):
            return .inDoubt(why)
        }
    }

    /// Files a frozen mail in a folder, once: it is looked up by Message-ID whenever an earlier attempt may have worked.
    func file(_ claimed: borrowing Claimed, in use: SpecialUse, flags: [String]) async -> Ending {
        guard case .mail(let mail) = claimed.body else { return .failed("the effect carries no mail") }
        if claimed.isRecovery || claimed.attempt > 1 {
            switch await find(mail.messageID, in: use) {
            case .found(let uid): return .done(Receipt(reference: "UID \(uid)", at: clock()))
            case .absent: break
            case .unknown(let why): return .retry(why)
            }
        }
        do {
            guard let folder = try await hands.folders.folder(use) else {
                return .failed("there is no \(use) folder; name it under `folders:` in mailbox.yaml")
            }
            let connection = try await hands.folders.connection()
            do {
                let uid = try await connection.append(mail.bytes, to: folder, flags: flags, date: clock(), claimed)
                return .done(Receipt(reference: uid.map { "\(folder) UID \($0)" } ?? folder, at: clock()))
            } catch let error as TransportError where !error.isAnswer {
                await hands.folders.forget(connection)
                throw error
            }
        } catch {
            return ending(of: error)
        }
    }

    func tag(_ claimed: borrowing Claimed) async -> Ending {
        do {
            return .done(try await hands.helpdesk.tag(claimed))
        } catch {
            return ending(of: error)
        }
    }

    private enum Search {
        case found(UInt32)
        case absent
        case unknown(String)
    }

    private func find(_ messageID: String, in use: SpecialUse) async -> Search {
        do {
            guard let folder = try await hands.folders.folder(use) else { return .unknown("there is no such folder") }
            let uids = try await hands.folders.with { connection in
                _ = try await connection.examine(folder)
                return try await connection.uids(messageID: messageID)
            }
            return uids.last.map(Search.found) ?? .absent
        } catch {
            return .unknown("\(error)")
        }
    }

    func ending(of error: any Error) -> Ending {
        if let error = error as? TransportError {
            return error.isTemporary ? .retry("\(error)") : .failed("\(error)")
        }
        return .failed("\(error)")
    }
}
