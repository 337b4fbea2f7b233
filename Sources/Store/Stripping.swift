import Mail
import Resolution
import Understanding

// Domain values without the person they were about: what was wanted, decided and moved stays, whose it was does not.

/// What stands where something was erased.
let erasedWord = "erased"
/// An address that can belong to nobody (RFC 2606, 2).
let erasedAddress = "erased@erased.invalid"

extension Case {
    var stripped: Case {
        var file = self
        file.customer = nil
        file.principal = principal.stripped
        file.subject = ""
        file.runs = runs.map(\.stripped)
        file.drafted = nil
        return file
    }
}

extension Principal {
    var stripped: Principal { Principal(level: level, address: nil) }
}

extension Run {
    var stripped: Run {
        var run = Run(
            id: id, runbook: runbook, runbookText: runbookText, runbookHash: runbookHash, intent: intent, wish: "",
            message: message)
        run.state = state
        run.waitingFor = waitingFor
        run.position = position
        run.receipts = receipts.map(\.stripped)
        run.hasSpoken = hasSpoken
        run.outcome = outcome
        run.reason = reason
        run.tags = tags
        run.route = route
        return run
    }
}

extension Receipt {
    var stripped: Receipt { Receipt(reference: erasedWord, at: at, isPredicted: isPredicted) }
}

extension Reading {
    var stripped: Reading {
        var reading = self
        reading.entities = []
        reading.wishes = wishes.map { wish in
            Wish(intent: wish.intent, confidence: wish.confidence, abstains: wish.abstains, text: "")
        }
        return reading
    }
}

extension Screening {
    /// Rules stay; what they were seen by may be an address.
    var stripped: Screening {
        Screening(kind: kind, policy: policy, signs: signs.map { Message.Sign(rule: $0.rule, detail: "") })
    }
}

extension EffectBody {
    /// Nil for a mail, whose bytes lie elsewhere.
    var stripped: EffectBody? {
        switch self {
        case .mail: nil
        case .keywords: self
        case .move(let folder, let uidValidity, let uid, let to, _):
            .move(folder: folder, uidValidity: uidValidity, uid: uid, to: to, messageID: nil)
        case .action(let action): .action(action.stripped)
        case .withdraw: self
        case .ticket(let work): .ticket(work.stripped)
        }
    }
}

extension TicketWork {
    /// Tags are categories and states; words and people go.
    var stripped: TicketWork {
        switch self {
        case .create(let ticket):
            .create(
                NewTicket(
                    subject: "", text: "", requester: nil, isAuthenticated: ticket.isAuthenticated, messageIDs: [],
                    existing: ticket.existing))
        case .note(let note): .note(TicketNote(text: "", marker: note.marker, record: nil))
        case .record(let record):
            .record(
                TicketRecord(
                    isIncoming: record.isIncoming, messageID: erasedWord, subject: "", text: "", date: record.date))
        case .tags, .update: self
        }
    }
}

extension Action {
    /// The amount, the line and the kind of change stay.
    var stripped: Action {
        switch self {
        case .refund(_, let line, let amount): .refund(order: erasedWord, line: line, amount: amount)
        case .cancel: .cancel(order: erasedWord)
        case .address: .address(order: erasedWord, to: erasedWord)
        case .customerAddress: .customerAddress(customer: erasedWord, to: erasedWord)
        case .exchange(_, let line, _, _, _): .exchange(order: erasedWord, line: line)
        case .payment: .payment(order: erasedWord, with: erasedWord)
        case .subscription(_, let change): .subscription(id: erasedWord, change)
        case .plan: .plan(id: erasedWord, to: erasedWord)
        case .email: .email(customer: erasedWord, to: erasedWord)
        case .credit(_, let line, let amount): .credit(order: erasedWord, line: line, amount: amount)
        case .return(_, let line, let others, _): .return(order: erasedWord, line: line, others: others)
        case .resend(_, let document): .resend(order: erasedWord, document: document)
        case .passwordLink: .passwordLink(customer: erasedWord)
        case .appointment: .appointment(id: nil, customer: erasedWord, at: nil)
        case .note: .note(order: erasedWord, text: "")
        }
    }
}

extension CaseEvent.Kind {
    var stripped: CaseEvent.Kind {
        switch self {
        case .acted(let run, let effect, let receipt): .acted(run: run, effect: effect, receipt.stripped)
        case .edited(let effect, let by, _): .edited(effect: effect, by: by, text: "")
        case .misanswered(let effect, let by, _): .misanswered(effect: effect, by: by, why: "")
        case .message, .failed, .granted, .rejected, .due, .held, .unanswered, .expired, .humanAnswered,
            .changedByPerson, .breakerOpened:
            self
        }
    }
}

extension Cause {
    /// What a person's own mail caused is named by its Message-ID.
    var stripped: Cause {
        if case .effect(let name) = self, name.hasPrefix("sent:") { return .effect("sent:" + erasedWord) }
        return self
    }
}
