import Resolution

/// Decodes `autonomy`: what is done without a person, by category, tier and amount.
struct AutonomyDecoder {
    let reader: Proofreader

    func decode(_ entry: Entry) -> ModePolicy {
        var rows: [ModePolicy.Row] = []
        var read: [(entry: Entry, conditions: RowConditions)] = []
        for item in entry.rows() {
            guard let block = item.block(PolicyKeys.autonomy) else { continue }
            let conditions = reader.conditions(block)
            read.append((item, conditions))
            let remedy = "write one of " + Mode.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            guard let mode = block.required("mode", remedy)?.choice(Mode.self) else { continue }
            rows.append(
                ModePolicy.Row(
                    category: conditions.category, tier: conditions.tier, upTo: conditions.upTo, mode: mode))
        }
        reader.checkReach(read)
        if let last = read.last, !read.contains(where: \.conditions.isEmpty) {
            reader.doubtful(
                last.entry.line, "what fits no row of `autonomy` is only observed",
                "end it with a row without conditions, such as `- {mode: draft}`")
        }
        return ModePolicy(rows: rows)
    }
}
