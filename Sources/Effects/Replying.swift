import Mail
import Resolution
import Store
import Transport

import struct Foundation.Date

extension EffectRunner {
    /// Says an answer in the ticket that the message came from. The connector looks first whether it was said, and reads it
    /// back: what a lost answer or a crash left open is asked for again, and never said twice.
    ///
    /// While the helpdesk is in trouble it waits, without an attempt being counted. What cannot be looked up for as long as an
    /// answer has time is in doubt: a person looks into the ticket.
    func reply(_ claimed: borrowing Claimed) async throws -> Ending {
        guard let intake = hands.intake else { return .failed("answers are not said in tickets of this mailbox") }
        guard case .mail(let mail) = claimed.body else { return .failed("the effect carries no mail") }
        guard let place = try await ledger.placeToAnswer(claimed) else {
            return .failed("the message that it answers stands in no ticket")
        }
        if let seconds = pace.restOfHelpdesk(at: clock()) {
            return waiting("the helpdesk is in trouble, see `replyd status`", seconds, claimed)
        }
        let words = IntakeReply(
            conversation: place.conversation, answers: place.message, to: mail.envelopeTo.text,
            messageID: mail.messageID, text: parse(mail.bytes).text)
        do {
            let receipt = try await intake.reply(words, claimed)
            pace.works(.helpdesk)
            return .done(receipt)
        } catch let error as HelpdeskError {
            switch error {
            case .unreachable(let why): return waiting(why, restHelpdesk(why, isTemporary: true), claimed)
            case .busy(let why, let seconds):
                // It answers: the others need not wait for this one.
                pace.works(.helpdesk)
                return waiting(why, max(1, seconds ?? Self.patienceWithOneTicket), claimed)
            case .refused(let why): return waiting(why, restHelpdesk(why, isTemporary: false), claimed)
            case .rejected, .missing:
                return .failed("\(error)")
            }
        }
    }

    /// An earlier attempt may have said it: what was given up because of its age alone is not known to be unsaid.
    private func waiting(_ why: String, _ seconds: Double, _ claimed: borrowing Claimed) -> Ending {
        clock().timeIntervalSince(claimed.planned) <= Self.patienceWithAnswers
            ? .waiting(why, seconds: seconds) : .inDoubt("\(why); look in the ticket whether it was said")
    }
}
