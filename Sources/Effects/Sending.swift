import Mail
import Resolution
import Store
import Transport

import struct Foundation.Date

extension EffectRunner {
    /// Submits a frozen mail. After a crash it is looked up in Sent first.
    ///
    /// The acceptance is committed as soon as the reply that says it was read: a process that dies between the two
    /// leaves a doubt, after it none.
    ///
    /// A doubt about mail to our own people would be told to nobody: it goes again, with the same Message-ID,
    /// up to the sixth attempt.
    func send(_ claimed: borrowing Claimed) async throws -> Ending {
        guard case .mail(let mail) = claimed.body else { return .failed("the effect carries no mail") }
        if claimed.isRecovery, !Planted.blindRetry {
            switch await find(mail.messageID, in: .sent) {
            case .found(let uid):
                return .done(Receipt(reference: "found in Sent, UID \(uid)", at: clock()))
            case .absent where hands.serverSavesSent || claimed.goesAgain:
                break
            case .unknown where claimed.goesAgain:
                break
            case .absent:
                return .inDoubt("replyd stopped while sending; not in Sent, which proves nothing here")
            case .unknown(let why):
                return .inDoubt("replyd stopped while sending, and Sent could not be read: \(why)")
            }
        }
        let effect = claimed.effect
        let result = try await hands.submission.submit(claimed) { acceptance in
            var receipt = Receipt(reference: acceptance.reply, at: clock())
            if let id = acceptance.queueID { receipt.facts["queue_id"] = .text(id) }
            try await ledger.accept(
                effect, receipt: receipt, serverSavesSent: hands.serverSavesSent, now: receipt.at)
        }
        if result.asksToSlowDown { pace.slowDown(at: clock()) }
        switch result {
        case .accepted:
            pace.works(.smtp)
            return .settled
        case .rejected(let code, let text, let isTemporary):
            pace.works(.smtp)
            let why = code == 0 ? text : "the server said \(code) \(text)"
            return isTemporary ? .retry(why) : .failed(why)
        case .notSent(let error):
            return ending(of: error, lane: .smtp)
        case .inDoubt(let why):
            return claimed.goesAgain ? .retry(why) : .inDoubt(why)
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
        let server = use == .drafts ? MailboxTrouble.Server.drafts : .sent
        do {
            guard let folder = try await hands.folders.folder(use) else {
                return .failed("there is no \(use) folder; name it under `folders:` in mailbox.yaml")
            }
            let connection = try await hands.folders.connection()
            do {
                if use == .drafts, !claimed.purpose.isForEverybody,
                    let other = try await draftOfPerson(beside: claimed, in: folder, on: connection)
                {
                    return .declined(other)
                }
                let uid = try await connection.append(mail.bytes, to: folder, flags: flags, date: clock(), claimed)
                pace.works(.imap)
                pace.works(server)
                var receipt = Receipt(reference: uid.map { "\(folder) UID \($0)" } ?? folder, at: clock())
                if use == .drafts {
                    receipt.facts[OwnDraft.stored] = await stored(mail, as: uid, in: folder, on: connection)
                }
                return .done(receipt)
            } catch let error as TransportError where !error.isAnswer {
                await hands.folders.forget(connection)
                throw error
            }
        } catch let error as TransportError where error.isFull {
            let name = use == .drafts ? "Drafts" : "Sent"
            let words = "\(name) is full: make room (the server said \(error.answer))"
            pace.note(MailboxTrouble(server, words: words, isTemporary: false))
            return .waiting(words, seconds: 1_800)
        } catch {
            return ending(of: error, lane: .imap)
        }
    }

    func tag(_ claimed: borrowing Claimed) async -> Ending {
        do {
            let receipt = try await hands.helpdesk.tag(claimed)
            pace.works(.imap)
            return .done(receipt)
        } catch {
            return ending(of: error, lane: .imap)
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

    /// What an error of a server means for the effect that met it, and for the lane.
    ///
    /// A refused login, a certificate, a closed port or a token that is not to be had are the mailbox's trouble: the effect was never heard of, waits,
    /// and no attempt is counted. A connection that broke under way may be about this effect, so that only it waits.
    func ending(of error: any Error, lane: Lane) -> Ending {
        guard let error = error as? TransportError else { return .failed("\(error)") }
        let server = lane == .smtp ? MailboxTrouble.Server.smtp : .imap
        let trouble = MailboxTrouble(
            server, words: "\(error)", isTemporary: error.isTemporary, isElsewhere: error.isElsewhere)
        switch error.kind {
        case .login, .tls, .refused,
            _ where error.isElsewhere:
            return .waiting("\(error)", seconds: pace.rest(lane, trouble, at: clock()))
        case .timeout, .closed, .protocolViolation:
            pace.note(trouble)
            return .retry("\(error)")
        case .rejected:
            return error.isTemporary ? .retry("\(error)") : .failed("\(error)")
        }
    }
}

extension Claimed {
    /// Mail to a team or an approver whose sending is in doubt, and was not often before.
    var goesAgain: Bool { [.brief, .approval, .digest].contains(purpose) && attempt < 6 }
}

extension TransportError {
    /// RFC 9208, 5.1; servers without the code say it in words.
    var isFull: Bool {
        guard kind == .rejected else { return false }
        let words = answer.lowercased()
        return words.contains("[overquota]") || words.contains("quota exceeded") || words.contains("over quota")
    }
}
