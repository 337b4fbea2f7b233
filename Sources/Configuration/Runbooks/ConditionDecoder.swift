import Resolution

/// Decodes `all`, `any`, `not` and tests of named facts. Several keys beside each other must all hold.
struct ConditionDecoder {
    let reader: Proofreader
    let facts: FactNames
    /// Objects that were looked up before; nil where nothing has to be.
    var lookedUp: Set<String>?

    /// Nil when something in it is wrong or it tests nothing: half a condition is never taken for a whole one.
    func decode(_ entry: Entry, ignoring ignored: Set<String> = []) -> Condition? {
        if entry.isList {
            entry.wrong(
                "\(entry.title) must be a block of facts", "write `fact: test` below it, or `all:` above the list")
            return nil
        }
        return conditions(entry, ignoring: ignored).map { $0.count == 1 ? $0[0] : .all($0) }
    }

    /// The parts of a block, or of a list of blocks; nil when one is wrong or there is none.
    private func conditions(_ entry: Entry, ignoring ignored: Set<String> = []) -> [Condition]? {
        var parts: [Condition?] = []
        if entry.isList {
            parts = entry.items().map { decode($0) }
        } else {
            for (key, value) in entry.pairs() where !ignored.contains(key) {
                switch key {
                case "all": parts.append(conditions(value).map(Condition.all))
                case "any": parts.append(conditions(value).map(Condition.any))
                case "not": parts.append(decode(value).map(Condition.not))
                default: parts.append(test(fact: key, value))
                }
            }
            guard entry.isBlock else { return nil }
        }
        guard !parts.isEmpty else {
            entry.wrong("\(entry.title) tests nothing", "write `fact: test`, such as `order.status: delivered`")
            return nil
        }
        let whole = parts.compactMap { $0 }
        return whole.count == parts.count ? whole : nil
    }

    private func test(fact: String, _ entry: Entry) -> Condition? {
        if let place = facts.placeOf(fact) {
            entry.wrong("`\(fact)` is not known when a runbook is chosen", place)
            return nil
        }
        guard let kind = facts.kind(of: fact) else {
            entry.wrong(
                "unknown fact `\(fact)`",
                suggestion(for: fact, among: ["all", "any", "not"] + facts.kinds.keys.sorted()))
            return nil
        }
        // A fact of an object that was never looked up would always be missing.
        if let lookedUp, let object = FactNames.object(of: fact), !lookedUp.contains(object) {
            entry.wrong(
                "`\(fact)` is tested before anything was looked up",
                "write `- \(FactNames.step(bringing: object))` above")
        }
        if entry.isList {
            let words = entry.items().compactMap { item in item.text().flatMap { word($0, of: kind, item) } }
            guard words.count == entry.items().count, !words.isEmpty else { return nil }
            return .test(fact: fact, .oneOf(words))
        }
        guard let text = entry.text() else { return nil }
        return test(text, of: kind, fact, entry).map { .test(fact: fact, $0) }
    }

    private func test(_ text: String, of kind: FactNames.Kind, _ fact: String, _ entry: Entry) -> Condition.Test? {
        switch text {
        case "exists": return .exists
        case "missing": return .missing
        default: break
        }
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        if words.count == 2, words[0] == "within" || words[0] == "over", let span = readDuration(words[1]) {
            guard kind == .date else {
                entry.wrong("`\(fact)` is no date: `\(text)`", "test it with \(examples(of: kind))")
                return nil
            }
            return words[0] == "within" ? .within(span) : .olderThan(span)
        }
        if let (comparison, operand) = comparison(text) { return compare(comparison, operand, kind, fact, entry) }
        if ["within", "over", "under"].contains(words.first ?? "") {
            entry.wrong("`\(text)` is no test", "write it as \(examples(of: kind))")
            return nil
        }
        return word(text, of: kind, entry).map { .equals($0) }
    }

    private func comparison(_ text: String) -> (Condition.Test.Comparison, String)? {
        for sign in [Condition.Test.Comparison.atMost, .atLeast, .less, .more] where text.hasPrefix(sign.rawValue) {
            return (sign, trimmed(String(text.dropFirst(sign.rawValue.count))))
        }
        // `over 80 EUR` is how approvals are written, too.
        return text.hasPrefix("over ") ? (.more, trimmed(String(text.dropFirst(5)))) : nil
    }

    private func compare(
        _ sign: Condition.Test.Comparison, _ operand: String, _ kind: FactNames.Kind, _ fact: String, _ entry: Entry
    ) -> Condition.Test? {
        switch kind {
        case .thousandths:
            if let value = readThousandths(operand) {
                checkRange(sign, value, fact, entry)
                return .compareThousandths(sign, value)
            }
        case .money:
            if let money = Money(operand) { return .compareMoney(sign, money) }
            if let number = Int(operand) { return .compare(sign, number) }
        case .number, .any:
            if let number = Int(operand) { return .compare(sign, number) }
        case .text, .date, .flag, .list, .word, .category, .language: break
        }
        entry.wrong("`\(fact)` cannot be tested with `\(sign.rawValue) \(operand)`", "write \(examples(of: kind))")
        return nil
    }

    /// What lies beyond the ends of a scale holds never or always.
    private func checkRange(_ sign: Condition.Test.Comparison, _ value: Int, _ fact: String, _ entry: Entry) {
        let lowest = fact == "sentiment" ? -1 : 0
        if value < lowest * 1000 {
            entry.wrong("`\(fact)` is never below \(lowest)", "write a number from \(lowest) to 1")
        } else if value > 1000 {
            entry.wrong("`\(fact)` is never above 1", "write a number from \(lowest) to 1")
        }
    }

    private func word(_ text: String, of kind: FactNames.Kind, _ entry: Entry) -> String? {
        switch kind {
        case .word(let words):
            if words.contains(text) { return text }
            entry.wrong("\(entry.title) cannot be `\(text)`", suggestion(for: text, among: words))
            return nil
        case .flag:
            if text == "true" || text == "false" { return text }
        case .number:
            if Int(text) != nil { return text }
        case .language:
            if isLanguage(text) { return text }
            entry.wrong("\(entry.title) is no language: `\(text)`", "write two small letters (ISO 639-1)")
            return nil
        case .category:
            reader.mention(.category, text, at: entry.line)
            return text
        case .text, .list, .any: return text
        case .money, .date, .thousandths: break
        }
        entry.wrong("\(entry.title) cannot be tested with `\(text)`", "write \(examples(of: kind))")
        return nil
    }

    private func examples(of kind: FactNames.Kind) -> String {
        switch kind {
        case .text, .list, .category: "a word, a list of words, `exists` or `missing`"
        case .word(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .flag: "`true` or `false`"
        case .language: "a language such as `de`"
        case .any: "a word, a number or \"> 0\""
        case .number: "a number or \"> 0\""
        case .money: "\"> 0\" or \"<= 80 EUR\""
        case .date: "\"within 30 days\", \"over 30 days\", `exists` or `missing`"
        case .thousandths: "\"< 0.5\""
        }
    }
}
