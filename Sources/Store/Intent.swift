import Foundation
import GRDB
import Mail
import Resolution

/// A planned effect with everything it resolves to, read in the transaction that will write it.
struct Intent {
    /// Whose limits it counts for.
    enum Counted: String { case customer, staff, none }

    var proposal: Proposal
    var purpose: Purpose
    var run: String?
    var cause: Cause
    var body: EffectBody
    var target: String
    var key: String
    var digest: String
    var description: String
    var requiredLevel: Level
    var approveOver: Money?
    var alwaysApprove: Bool
    var counted: Counted
    var isExcusedFromRepeating = false

    var kind: EffectKind { proposal.kind }

    var action: Action? {
        if case .action(let action) = body { action } else { nil }
    }

    var mail: FrozenMail? {
        if case .mail(let mail) = body { mail } else { nil }
    }
}

extension EffectBody {
    fileprivate var isWithdrawal: Bool {
        if case .withdraw = self { true } else { false }
    }
}

extension Proposal {
    /// Who a mail goes to; nil for what is no mail to anybody.
    var recipient: Recipient? {
        switch self {
        case .send(_, let to), .draft(_, let to): to
        case .helpdesk(.helpdeskReply): .customer
        default: nil
        }
    }

    /// Limits of customers count what goes to them, limits of staff what goes to teams and approvers.
    var counted: Intent.Counted {
        switch recipient {
        case .customer, .onFile: .customer
        case .team, .approver: .staff
        case nil: .none
        }
    }
}

extension Weighing {
    /// Resolves what a decision plans. Nil when a handle of an action is unknown: then there is nothing to write, and
    /// the policy says why.
    func intent(_ planned: PlannedEffect, at index: Int, cause: Cause) throws -> Intent? {
        let body: EffectBody
        let target: String
        switch planned.proposal {
        case .send(_, let recipient), .draft(_, let recipient):
            guard case .mail(let mail) = planned.body else { throw LedgerError.bodyMissing(effect: index) }
            guard mail.envelopeFrom == policy.address, mail.envelopeTo == address(of: recipient) else {
                throw LedgerError.recipientDiffers(effect: index)
            }
            body = .mail(mail)
            target = mail.envelopeTo.normalized
        case .helpdesk(.helpdeskReply):
            guard case .mail(let mail) = planned.body else { throw LedgerError.bodyMissing(effect: index) }
            guard mail.envelopeFrom == policy.address, mail.envelopeTo == file.customer,
                [.answer, .ask].contains(planned.purpose)
            else { throw LedgerError.recipientDiffers(effect: index) }
            body = .mail(mail)
            target = mail.envelopeTo.normalized
        case .move:
            guard case .move(let folder, let uidValidity, let uid, _, _) = planned.body, let move = planned.body else {
                throw LedgerError.bodyMissing(effect: index)
            }
            body = move
            target = "\(folder);\(uidValidity);\(uid)"
        case .flag where planned.body?.isWithdrawal == true:
            guard case .withdraw(let draft, _)? = planned.body, let withdrawal = planned.body else {
                throw LedgerError.bodyMissing(effect: index)
            }
            body = withdrawal
            target = "draft \(draft)"
        case .flag:
            guard case .keywords(let folder, let uidValidity, let uid, _, _) = planned.body else {
                throw LedgerError.bodyMissing(effect: index)
            }
            body = planned.body ?? .keywords(folder: folder, uidValidity: uidValidity, uid: uid, add: [], remove: [])
            target = "\(folder);\(uidValidity);\(uid)"
        case .sentCopy, .helpdesk:
            guard let given = planned.body else { throw LedgerError.bodyMissing(effect: index) }
            body = given
            target = planned.proposal.kind.rawValue
        default:
            guard let action = action(of: planned.proposal, run: planned.run) else { return nil }
            body = .action(action)
            target = action.target
        }
        var intent = Intent(
            proposal: planned.proposal, purpose: planned.purpose, run: planned.run, cause: cause, body: body,
            target: target,
            key: key(
                cause, run: planned.run, step: planned.step, ordinal: planned.ordinal, target: target),
            digest: "", description: planned.description, requiredLevel: planned.requiredLevel,
            approveOver: planned.approveOver, alwaysApprove: planned.alwaysApprove,
            counted: planned.proposal.counted, isExcusedFromRepeating: planned.isExcusedFromRepeating)
        intent.digest = digest(of: intent)
        return intent
    }

    func digest(of intent: Intent) -> String {
        intent.proposal.digest(
            action: intent.action, mail: intent.mail, case: Shown.case(number), run: intent.run)
    }

    /// There is no fourth maker of a recipient: the case's customer, the address on file, the configuration.
    private func address(of recipient: Recipient) -> EmailAddress? {
        switch recipient {
        case .customer: file.customer
        case .onFile: file.principal.customer?.email
        case .team(let name): policy.teams[name] ?? policy.teams["default"]
        case .approver(let name): policy.approvers[name]
        }
    }

    /// The action on what was fetched for this principal. What belongs to another customer is no handle of this one,
    /// whatever a run holds.
    func action(of proposal: Proposal, run id: String?) -> Action? {
        guard let run = runs.first(where: { $0.id == id }), let customer = file.principal.customer else { return nil }
        let areOwn =
            run.orders.values.allSatisfy { $0.customer == customer.id }
            && run.subscriptions.values.allSatisfy { $0.customer == customer.id }
            && run.appointment.map { $0.customer == customer.id } ?? true
            // The customer's own address is what the shop said when their letter came.
            && (run.places ?? []).allSatisfy { place in
                place.order != nil || customer.address.map { $0.utf8.elementsEqual(place.address.utf8) } ?? false
            }
            && (run.payments ?? []).allSatisfy { $0.customer == customer.id }
            && run.owner.map { $0.id == customer.id } ?? true
        return areOwn ? proposal.action(run: run) : nil
    }
}
