import Resolution
import Store

// One live draft for each case: what was drafted before the customer's newer message is void.
extension CaseStep {
    /// Drafts that nobody has sent are taken back; what they say goes into the next one. What a person has edited stays.
    ///
    /// Whether a person has, is seen only when the next one is filed: then none is laid beside theirs, and the case is
    /// told (`EffectRunner.draftOfPerson`).
    mutating func voidDrafts() async throws {
        guard !areDraftsVoid else { return }
        areDraftsVoid = true
        let rows = try await ledger.effects(case: decision.state.id)
        for row in rows
        where row.kind == .imapDraft && !row.purpose.isForEverybody && row.receipt?.facts["sent"] == nil {
            switch row.state {
            case .planned:
                decision.cancelled[row.id] = "it is overtaken"
            case .done:
                guard case .mail(let mail)? = row.body, !rows.contains(where: { $0.body?.takesBack(row.id) ?? false })
                else { continue }
                decision.effects.append(
                    PlannedEffect(
                        proposal: .flag, purpose: .sync, step: "withdraw:\(row.id)",
                        body: .withdraw(draft: row.id, messageID: mail.messageID),
                        description: "take the draft \(row.id) back"))
            default: break
            }
        }
    }
}

extension EffectBody {
    fileprivate func takesBack(_ id: String) -> Bool {
        guard case .withdraw(let draft, _) = self else { return false }
        return draft.utf8.elementsEqual(id.utf8)
    }
}
