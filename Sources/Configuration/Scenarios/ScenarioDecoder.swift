import Mail
import Resolution

import struct Foundation.Date
import struct Foundation.TimeInterval

/// Decodes what a shop holds in a scenario, with the keys of `tests/*.yaml`; `turns` and `after` are not
/// looked at. Pure.
package func decodeWorld(_ text: String, file: String) -> (Scenario?, [ConfigurationProblem]) {
    let reader = Proofreader(file: file)
    let world = ScenarioDecoder(reader: reader).world(text)
    return (reader.isClean ? world : nil, reader.problems)
}

/// Decodes `tests/*.yaml`: one scenario, or a list of them.
struct ScenarioDecoder {
    let reader: Proofreader

    private static let keys = ["name", "now", "mode", "turns", "after"] + WorldDecoder.keys
    private static let turnKeys = ["letter", "wait", "approve", "reject", "after", "expect"]
    private static let letterKeys = [
        "from", "name", "authenticated", "subject", "text", "html", "attach", "new_thread",
    ]
    private static let expectKeys = [
        "understood", "language", "reply", "says", "never", "became", "row", "actions", "handover", "tags", "state",
    ]
    /// Monday, 2 March 2026, 09:00 UTC.
    static let usualStart = Date(timeIntervalSince1970: 1_772_442_000)

    func decode(_ text: String) -> [Scenario] {
        guard let root = reader.root(of: text) else { return [] }
        return (root.isList ? root.items() : [root]).compactMap(scenario)
    }

    private func scenario(_ entry: Entry) -> Scenario? {
        guard let block = entry.block(Self.keys) else { return nil }
        let start = block["now"].flatMap(moment) ?? Self.usualStart
        let isPeopled = block["customer"] != nil || block["customers"] != nil
        let world = WorldDecoder.world(block, from: start)
        let mode = mode(block["mode"])
        let turns = block.required("turns", "write what happens, one `- letter:` after the other")?.filled() ?? []
        var decoded: [Scenario.Turn] = []
        for item in turns {
            let writer = Writer(customer: world.customers.first, isNamed: isPeopled)
            if let turn = turn(item, by: writer, subject: subject(of: decoded)) { decoded.append(turn) }
        }
        if reader.isClean {
            ScenarioChecks(block: block, world: world, isOwnMode: mode == nil, start: start).note()
        }
        guard let name = block.required("name", "say in a few words what it shows")?.text(), !decoded.isEmpty else {
            return nil
        }
        return Scenario(
            file: reader.file, line: entry.line, name: name, start: start, mode: mode, world: world, turns: decoded,
            after: changes(block["after"], from: start))
    }

    /// What the shop holds and when it begins, from the same keys; nothing has to happen.
    func world(_ text: String) -> Scenario? {
        guard let block = reader.root(of: text)?.block(Self.keys) else { return nil }
        let start = block["now"].flatMap(moment) ?? Self.usualStart
        return Scenario(
            file: reader.file, line: 1, name: block["name"]?.text() ?? "", start: start, mode: mode(block["mode"]),
            world: WorldDecoder.world(block, from: start), turns: [], after: [])
    }

    /// One mode for everything, or (nil) what the rows of the mailbox's own policy say.
    private func mode(_ entry: Entry?) -> Mode? {
        guard let entry else { return .send }
        let text = entry.choice(among: Mode.allCases.map(\.rawValue) + [Self.ownMode])
        return text == Self.ownMode ? nil : text.flatMap(Mode.init(rawValue:)) ?? .send
    }

    private static let ownMode = "own"

    private func moment(_ entry: Entry) -> Date? {
        guard let text = entry.text() else { return nil }
        if let date = readMoment(text) { return date }
        entry.wrong("\(entry.title) is no moment: `\(text)`", "write it as 2026-03-02 10:00, in UTC")
        return nil
    }

    private func subject(of turns: [Scenario.Turn]) -> String? {
        for turn in turns.reversed() {
            if case .letter(let letter) = turn.deed { return letter.subject }
        }
        return nil
    }

    // MARK: One turn

    /// Who writes where a letter does not say it.
    private struct Writer {
        var customer: Customer?
        /// Somebody is named, also when it cannot be read who.
        var isNamed: Bool
    }

    private func turn(_ entry: Entry, by writer: Writer, subject: String?) -> Scenario.Turn? {
        guard let block = entry.block(Self.turnKeys) else { return nil }
        let deeds = ["letter", "wait", "approve", "reject"].filter { block[$0] != nil }
        if deeds.isEmpty, block.holdsStrangers { return nil }
        guard deeds.count == 1, let what = deeds.first, let value = block[what] else {
            entry.wrong("a turn is one of letter, wait, approve and reject", "split it, or give it one of them")
            return nil
        }
        var after = block["after"]?.duration() ?? (subject == nil ? 0 : 3_600)
        let deed: Scenario.Turn.Deed
        switch what {
        case "letter":
            guard let letter = letter(value, by: writer, subject: subject) else { return nil }
            deed = .letter(letter)
        case "wait":
            guard let span = value.duration() else { return nil }
            after = span
            deed = .wait
        case "approve": deed = .approve
        default: deed = .reject
        }
        return Scenario.Turn(
            line: entry.line, deed: deed, after: after,
            expectation: block["expect"].map(expectation) ?? Scenario.Expectation())
    }

    private func letter(_ entry: Entry, by writer: Writer, subject: String?) -> Scenario.Letter? {
        // The words alone, where nothing else is special.
        let block = entry.isBlock ? entry.block(Self.letterKeys) : nil
        guard
            let text = entry.isBlock ? block?.required("text", "write what the customer writes")?.text() : entry.text()
        else { return nil }
        let customer = writer.customer
        guard let from = block?["from"].map({ $0.address() }) ?? customer?.email else {
            if writer.isNamed || block?["from"] != nil { return nil }
            entry.wrong("nobody is said to write it", "give `from:`, or the scenario a `customer:`")
            return nil
        }
        return Scenario.Letter(
            from: from, name: block?["name"]?.text() ?? (from == customer?.email ? customer?.name ?? "" : ""),
            isAuthenticated: block?["authenticated"]?.flag() ?? true,
            subject: block?["subject"]?.text() ?? subject.map(reply) ?? firstWords(of: text), text: text,
            html: block?["html"]?.text(), attachments: block?["attach"]?.texts() ?? [],
            isNewThread: block?["new_thread"]?.flag() ?? false)
    }

    private func reply(to subject: String) -> String { subject.hasPrefix("Re: ") ? subject : "Re: " + subject }

    private func firstWords(of text: String) -> String {
        text.split { $0.isWhitespace }.prefix(5).joined(separator: " ")
    }

    private func expectation(_ entry: Entry) -> Scenario.Expectation {
        var expected = Scenario.Expectation()
        guard let block = entry.block(Self.expectKeys) else { return expected }
        expected.understood = block["understood"].map(names)
        expected.language = block["language"]?.language()
        expected.reply = block["reply"].map(names)
        for name in expected.reply ?? [] {
            if let place = block["reply"] { reader.mention(.reply, name, at: place.line) }
        }
        for name in expected.understood ?? [] {
            if let place = block["understood"] { reader.mention(.category, name, at: place.line) }
        }
        expected.became = block["became"]?.choice(among: Scenario.Fate.ofReplies.map(\.rawValue))
            .flatMap(Scenario.Fate.init(rawValue:))
        expected.row = block["row"].flatMap(row)
        if expected.reply == [], let place = block["became"] ?? block["row"] {
            place.wrong("no reply is expected, and \(place.title) says what became of it", "remove one of them")
        }
        expected.says = block["says"]?.texts() ?? []
        expected.never = block["never"]?.texts() ?? []
        expected.actions = block["actions"].map { $0.written == "none" ? [] : $0.items().compactMap(action) }
        if let handover = block["handover"] {
            if handover.written == "none" {
                expected.staysWithReplyd = true
            } else {
                expected.handover = handover.choice(Reason.self)
            }
        }
        expected.tags = block["tags"]?.texts() ?? []
        expected.state = block["state"]?.choice(CaseState.self)
        return expected
    }

    /// `none` is an empty list.
    private func names(_ entry: Entry) -> [String] { entry.written == "none" ? [] : entry.texts() }

    private func action(_ entry: Entry) -> Scenario.ExpectedAction? {
        guard let block = entry.block(Action.fieldNames) else { return nil }
        var fields: [String: String] = [:]
        for name in Action.fieldNames where !["held", "became", "row"].contains(name) {
            guard let value = block[name] else { continue }
            fields[name] = name == "amount" ? value.money()?.description : value.text()
        }
        let became = block["became"]?.choice(among: Scenario.Fate.ofActions.map(\.rawValue))
            .flatMap(Scenario.Fate.init(rawValue:))
        let isHeld = block["held"]?.flag()
        if let became, let isHeld, isHeld != (became == .held) {
            block["held"]?.wrong("`held` and `became` contradict each other", "keep `became`")
        }
        return Scenario.ExpectedAction(
            fields: fields, isHeld: isHeld ?? (became == .held), became: became, row: block["row"].flatMap(row))
    }

    /// A row of the mailbox's own `autonomy`, from 1, or `none`.
    private func row(_ entry: Entry) -> Scenario.ExpectedRow? {
        if entry.written == "none" { return .noRow }
        guard let number = entry.integer(1...1_000) else { return nil }
        reader.mention(.row, String(number), at: entry.line)
        return .number(number)
    }

    // MARK: The shop afterwards

    private func changes(_ entry: Entry?, from start: Date) -> [Scenario.Change] {
        guard let block = entry?.block(["orders", "subscriptions", "customers", "appointments"]) else { return [] }
        let kinds: [(String, Scenario.Change.Kind, [String])] = [
            ("orders", .order, ["status", "refunded", "address"]),
            ("subscriptions", .subscription, ["status", "plan", "renews"]),
            ("customers", .customer, ["email", "address", "credit"]),
            ("appointments", .appointment, ["status", "at", "service"]),
        ]
        let dates = WorldDecoder(now: start, isPeopled: true)
        return kinds.flatMap { key, kind, known -> [Scenario.Change] in
            (block[key]?.pairs() ?? []).flatMap { id, fields -> [Scenario.Change] in
                guard let fields = fields.block(known) else { return [] }
                return known.compactMap { name in
                    fields[name].flatMap { value in
                        let text: String? =
                            switch name {
                            case "refunded", "credit": value.money()?.description
                            case "renews", "at": dates.date(value).map(notation(of:))
                            default: value.text()
                            }
                        return text.map { Scenario.Change(kind: kind, id: id, field: name, value: $0) }
                    }
                }
            }
        }
    }
}

/// `2026-03-02 10:00` in UTC, or the day alone for its noon.
func readMoment(_ text: String) -> Date? {
    let parts = text.split { $0 == " " || $0 == "T" }.map(String.init)
    guard let first = parts.first, let day = readDay(first) else { return nil }
    guard parts.count > 1 else { return day.addingTimeInterval(12 * 3600) }
    let clock = parts[1].split(separator: ":").map { Int($0) }
    guard parts.count == 2, clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
        (0..<60).contains(minute)
    else { return nil }
    return day.addingTimeInterval(TimeInterval(hour * 3600 + minute * 60))
}
