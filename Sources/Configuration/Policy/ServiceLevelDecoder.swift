import Resolution

import struct Foundation.TimeInterval

/// Decodes `service_levels`: by when cases must be answered and resolved.
struct ServiceLevelDecoder {
    let reader: Proofreader
    let hasHours: Bool

    private static let longest: ClosedRange<TimeInterval> = 60...(366 * 86_400)

    func decode(_ entry: Entry?) -> [ServiceLevel] {
        var levels: [ServiceLevel] = []
        var read: [(entry: Entry, conditions: RowConditions)] = []
        for item in entry?.rows() ?? [] {
            guard let block = item.block(PolicyKeys.serviceLevel) else { continue }
            let conditions = reader.conditions(block)
            read.append((item, conditions))
            var level = ServiceLevel(category: conditions.category, tier: conditions.tier)
            level.firstReply = block["first_reply"]?.duration(Self.longest)
            level.resolution = block["resolution"]?.duration(Self.longest)
            if block["first_reply"] == nil, block["resolution"] == nil {
                item.wrong("a row of `service_levels` promises nothing", "give it `first_reply` or `resolution`")
            }
            if let clock = block["clock"] {
                level.countsBusinessHours = clock.choice(among: ["business", "always"]) == "business"
                if level.countsBusinessHours, !hasHours {
                    clock.wrong("`clock: business` and no `hours`", "write `hours:`, or count `always`")
                }
            }
            if let warning = block["warn"]?.duration(Self.longest) { level.warning = warning }
            for (key, span) in [("first_reply", level.firstReply), ("resolution", level.resolution)] {
                guard let span, span <= level.warning else { continue }
                (block["warn"] ?? block[key])?.wrong(
                    "a warning \(describeDuration(level.warning)) before `\(key)` would come at once",
                    "let `warn` be shorter; it is 1 hour where it is not written")
            }
            if let team = block["team"], let name = team.text() {
                reader.mention(.team, name, at: team.line)
                level.team = name
            }
            levels.append(level)
        }
        reader.checkReach(read)
        return levels
    }
}
