import Mail
import Resolution
import Store

/// What a dry run shows: every effect it would have had, with the predicted receipt and the reply's words.
struct Forecast: Sendable {
    let ledger: Ledger
    /// Effects that were there before.
    let before: Set<String>

    func lines() async throws -> [String] {
        let rows = try await ledger.effects(case: nil).filter { !before.contains($0.id) }
        guard !rows.isEmpty else { return ["nothing would happen"] }
        return rows.flatMap(lines(for:))
    }

    private func lines(for row: EffectRow) -> [String] {
        var lines = ["\(row.caseID)  \(row.kind.rawValue) \(row.purpose.rawValue) \(row.target): \(row.state.rawValue)"]
        if let receipt = row.receipt { lines.append("      predicted receipt \(receipt.reference)") }
        switch row.body {
        case .mail(let mail):
            let message = parse(mail.bytes)
            lines.append("      to \(mail.envelopeTo), subject: \(message.subject ?? "")")
            lines += message.visibleWithSignature.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "      | \($0)" }
        case .keywords(_, _, _, let add, _): lines.append("      \(add.joined(separator: " "))")
        case .move(_, _, _, let to, _): lines.append("      to the folder \(to)")
        case .withdraw(let draft, _): lines.append("      the draft \(draft) is taken back")
        case .action, .ticket, nil: if !row.description.isEmpty { lines.append("      \(row.description)") }
        }
        return lines
    }
}
