import Configuration
import Mail
import Resolution
import Store

/// What followed one turn of a rehearsal.
struct RehearsedTurn {
    /// New ones, and those whose state changed.
    var effects: [EffectRow] = []
    var trail: [TrailRow] = []
    /// The case that something happened in; nil when nothing became of it.
    var state: Case?

    struct Reply {
        var messageID: String
        var isDraft: Bool
        var subject: String
        /// With greeting and signature, without the quotation.
        var text: String
        var fate: Scenario.Fate
        var row: Scenario.ExpectedRow?
    }

    struct Deed {
        var action: Action
        var state: EffectState
        var fate: Scenario.Fate
        var row: Scenario.ExpectedRow?
    }

    /// What goes to the customer, or would after a yes.
    var replies: [Reply] {
        effects.compactMap { effect in
            guard [.answer, .ask, .ack, .code, .notice].contains(effect.purpose),
                effect.kind == .smtpSend || effect.kind == .imapDraft, effect.proposal.isForCustomer,
                case .mail(let mail)? = effect.body
            else { return nil }
            let message = parse(mail.bytes)
            return Reply(
                messageID: mail.messageID, isDraft: effect.kind == .imapDraft, subject: message.subject ?? "",
                text: message.visibleWithSignature, fate: fate(of: effect),
                row: row(of: .smtpSend, effect.purpose.rawValue))
        }
    }

    /// Names of the templates that the replies were written from.
    var templates: [String] {
        trail.filter { $0.step == "reply" }.flatMap { row in
            row.detail.split(separator: ":").last.map { $0.split(separator: ",") } ?? []
        }.map { $0.trimmingPrefix(" ") }.map(String.init)
    }

    var actions: [(action: Action, state: EffectState)] { deeds.map { ($0.action, $0.state) } }

    /// The actions, with what became of them.
    var deeds: [Deed] {
        effects.compactMap { effect in
            guard case .action(let action)? = effect.body else { return nil }
            return Deed(
                action: action, state: effect.state, fate: fate(of: effect), row: row(of: effect.kind, action.target))
        }
    }

    private func fate(of effect: EffectRow) -> Scenario.Fate {
        switch effect.state {
        case .planned, .executing: .waiting
        case .awaitingApproval: .held
        case .done, .simulated: effect.kind == .smtpSend ? .sent : effect.kind == .imapDraft ? .drafted : .done
        case .failed: .failed
        case .inDoubt: .inDoubt
        case .cancelled: .cancelled
        case .suppressed: .suppressed
        }
    }

    /// The row that the policy's ruling on it names; nil where it was ruled on in another turn, or refused before.
    private func row(of kind: EffectKind, _ target: String) -> Scenario.ExpectedRow? {
        let ruling = trail.last { $0.step == "policy" && $0.detail.hasPrefix("\(kind.rawValue) \(target): ") }
        guard let ground = ruling?.detail.split(separator: "; ").lazy.compactMap({ ModePolicy.row(inGround: $0) }).first
        else { return nil }
        return ground.map { .number($0) } ?? .noRow
    }

    /// Why a person took over in this turn.
    var handover: (reason: Reason, why: String)? {
        trail.last { $0.step == "handover" }.flatMap { row in
            let parts = row.detail.split(separator: ":", maxSplits: 1).map(String.init)
            return parts.first.flatMap(Reason.init(rawValue:)).map {
                ($0, parts.count > 1 ? String(parts[1].dropFirst()) : "")
            }
        }
    }

    var tags: Set<String> {
        effects.reduce(into: []) { tags, effect in
            if case .keywords(_, _, _, let add, _)? = effect.body { tags.formUnion(add) }
        }
    }

    var understood: [String] {
        trail.filter { $0.step == "understood" }.map { $0.detail.split(separator: " ").first.map(String.init) ?? "" }
    }
}

extension Proposal {
    /// A notice goes to customers, or to a team.
    fileprivate var isForCustomer: Bool {
        switch self {
        case .send(_, .customer), .send(_, .onFile), .draft: true
        default: false
        }
    }
}
