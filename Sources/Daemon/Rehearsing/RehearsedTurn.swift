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
                text: message.visibleWithSignature)
        }
    }

    /// Names of the templates that the replies were written from.
    var templates: [String] {
        trail.filter { $0.step == "reply" }.flatMap { row in
            row.detail.split(separator: ":").last.map { $0.split(separator: ",") } ?? []
        }.map { $0.trimmingPrefix(" ") }.map(String.init)
    }

    var actions: [(action: Action, state: EffectState)] {
        effects.compactMap { effect in
            guard case .action(let action)? = effect.body else { return nil }
            return (action, effect.state)
        }
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
