import Mail
package import Resolution
import Store

import struct Foundation.Date

extension EffectRunner {
    /// Keeps the ticket of a case as the ledger has it. The connector looks before it writes, so that what a lost answer left
    /// open is asked for again and never done twice.
    ///
    /// While the helpdesk is in trouble its effects wait, without an attempt being counted, and the other effects of the
    /// lane go past them.
    func keepTicket(_ claimed: borrowing Claimed) async throws -> Ending {
        guard let tickets = hands.tickets else { return .failed("no helpdesk is configured for this mailbox") }
        if let seconds = pace.restOfHelpdesk(at: clock()) {
            return .waiting("the helpdesk is in trouble, see `replyd status`", seconds: seconds)
        }
        let (id, number, isBehind) = try await ledger.ticket(of: claimed)
        if isBehind { return .waiting("what was planned for this ticket before comes first", seconds: 2) }
        guard let work = Self.work(of: claimed.body, at: claimed.planned) else {
            return .failed("it names nothing to do at a ticket")
        }
        if let number { tickets.keep(number, for: id) }
        do {
            let receipt = try await tickets.perform(work, ticket: id, claimed)
            pace.works(.helpdesk)
            return .done(receipt)
        } catch let error as HelpdeskError {
            switch error {
            case .unreachable(let why):
                return .waiting(why, seconds: restHelpdesk(why, isTemporary: true))
            case .busy(let why, let seconds):
                // It answers: the others need not wait for this one.
                pace.works(.helpdesk)
                return seconds.map { Ending.waiting(why, seconds: max(1, $0)) } ?? .retry(why)
            case .refused(let why):
                return .waiting(why, seconds: restHelpdesk(why, isTemporary: false))
            case .rejected, .missing:
                return .failed("\(error)")
            }
        }
    }

    func restHelpdesk(_ why: String, isTemporary: Bool) -> Double {
        pace.restHelpdesk(MailboxTrouble(.helpdesk, words: why, isTemporary: isTemporary), at: clock())
    }

    /// What a poll of the helpdesk met; nil: it answered.
    package func heardOfHelpdesk(_ trouble: HelpdeskError?) {
        guard let trouble else { return pace.works(.helpdesk) }
        pace.note(MailboxTrouble(.helpdesk, words: "\(trouble)", isTemporary: true))
    }

    private static func work(of body: EffectBody, at date: Date) -> TicketWork? {
        switch body {
        case .ticket(let work): return work
        case .mail(let mail):
            let message = parse(mail.bytes)
            return .record(
                TicketRecord(
                    isIncoming: false, messageID: mail.messageID, subject: message.subject ?? "",
                    text: message.visibleWithSignature, date: date))
        default: return nil
        }
    }
}
