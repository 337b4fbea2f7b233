import Understanding

/// Takes what a runbook needs from a message that starts a run, as far as its author says it plainly.
///
/// An order number, address, amount or date comes from what was found in the text: the first one in the words of the
/// wish; outside them only when the whole message holds just one. An order that is to stay as it is ("keep 1042 and cancel 1043",
/// "not 1042") is none of them. A file counts by its type. Free text and postal
/// addresses are only taken from an answer to a question for them. Among choices that have several words each, the latest
/// message counts that says what is wanted: "A refund would suit me better." The words alone do not ("the photo once
/// more").
package func collect(inputs runbook: Runbook, from reply: Event.Reply, into run: inout Run) {
    let all = reply
    var reply = reply
    // Where nothing is done, what is to stay may be asked about all the same.
    if runbook.steps.contains(where: \.acts) || run.choice != nil {
        run.keep(ordersOf: reply)
        reply = reply.withoutKeptOrders
    }
    for input in runbook.inputs {
        let isOpen = !input.spellings.isEmpty && reply.saysWish && run.asking != input.name
        guard run.collected[input.name] == nil || isOpen else { continue }
        guard let value = input.offering(run.plans).value(in: reply, of: all, wish: run.wish) else { continue }
        run.keep(value, as: input.name, fact: input.fact(of: value))
        if input.kind == .order { run.takeOthers(beside: value, in: reply, isAnswer: false) }
    }
}

extension Runbook.Input {
    /// With the shop's plans as choices, where it asks for one of them.
    func offering(_ plans: [Plan]?) -> Runbook.Input {
        guard choosesPlan || choosesVariant || choosesPayment else { return self }
        var copy = self
        // Variants are read by their options (`VariantChoice`), means of payment by what they are, never as a word of a list.
        copy.choices = choosesPlan ? plans?.map(\.name) ?? [] : []
        return copy
    }

    /// Its value in a message that was not written to answer a question for it.
    ///
    /// - Parameter all: the message with what it names and does not mean.
    fileprivate func value(in reply: Event.Reply, of all: Event.Reply, wish: String) -> Collected? {
        switch kind {
        case .order, .email, .amount, .date:
            let found = entities(in: reply)
            let wished = found.prefix(mostNamed).first { wish.holds($0.text) }
            let values = Set(entities(in: all).map { Array($0.value.utf8) })
            return (wished ?? (values.count == 1 ? found.first : nil)).map { Collected($0, of: reply) }
        case .attachment: return attachment(of: reply)
        case .choice where !spellings.isEmpty:
            let mentions = Choices.mentions(in: reply.text, of: words, language: reply.language)
            let named = Set(mentions.map { Array($0.value.utf8) })
            guard named.count > 1 else { return spoken(in: reply) }
            return Collected(value: Self.several, message: reply.message, start: 0, end: 0)
        case .address, .choice, .slot: return spoken(in: reply)
        // A yes is one only when it answers the question; so is a bare number, and a time without its day.
        case .yes, .text, .time, .code, .number: return nil
        }
    }

    /// Its value in the answer to a question for it.
    func value(answered reply: Event.Reply) -> Collected? {
        switch kind {
        case .order:
            entities(in: reply.withoutKeptOrders).first.map { Collected($0, of: reply) }
                ?? Collected(bareNumberOf: reply)
        case .email, .amount: entities(in: reply).first.map { Collected($0, of: reply) }
        case .date: entities(in: reply).first.map { Collected($0, of: reply) } ?? spoken(in: reply)
        case .attachment: attachment(of: reply)
        case .yes:
            ExplicitAnswer(read: reply.text, language: reply.language).flatMap { answer in
                answer.isYes
                    ? Collected(value: "yes", message: reply.message, start: answer.start, end: answer.end) : nil
            }
        case .address: spoken(in: reply) ?? Collected(unusualAddressOf: reply)
        case .text: Collected(wordsOf: reply, limit: 1_000)
        case .time, .slot, .choice, .code, .number: spoken(in: reply)
        }
    }

    /// What the words say plainly, whatever else stands around it.
    private func spoken(in reply: Event.Reply) -> Collected? {
        let (text, language) = (reply.text, reply.language)
        let mention: Mention? =
            switch kind {
            case .address: PostalAddresses.value(in: text, language: language)
            case .choice where !spellings.isEmpty: Choices.value(in: text, of: words, language: language)
            case .choice: Choices.value(in: text, of: choices, language: language)
            case .code: PlainNumbers.code(in: text)
            case .number: PlainNumbers.number(in: text, language: language)
            case .time: SpokenTime.time(in: text, language: language)
            case .date: reply.day.flatMap { SpokenTime.day(in: text, language: language, today: $0) }
            case .slot: slot(in: reply)
            case .order, .email, .amount, .text, .attachment, .yes: nil
            }
        return mention.map {
            Collected(value: $0.value, message: reply.message, start: $0.start, end: $0.end)
        }
    }

    /// The words that customers have for each choice.
    private var words: [(spelling: String, choice: String)] {
        choices.flatMap { choice in (spellings[choice] ?? []).map { (spelling: $0, choice: choice) } }
    }

    /// A day and a time together, as the moment that they mean where the mailbox stands.
    private func slot(in reply: Event.Reply) -> Mention? {
        guard let today = reply.day,
            let said = SpokenTime.slot(in: reply.text, language: reply.language, today: today),
            let moment = reply.moment(of: said.value)
        else { return nil }
        return Mention(value: notation(of: moment), start: said.start, end: said.end)
    }

    /// The value as a fact: what it is, and not only how it is written.
    func fact(of value: Collected) -> Value {
        switch kind {
        case .number: Int(value.value).map { .number($0) } ?? .text(value.value)
        case .slot: value.moment.map { .moment($0) } ?? .text(value.value)
        default: .text(value.value)
        }
    }

    /// What a message says in the place of the value that was repeated to its author: "Yes, to Elm Road 5, …" is no yes
    /// to another address. Nil where it says the same, or nothing.
    func correction(of known: Collected?, in reply: Event.Reply) -> Collected? {
        guard let known else { return nil }
        // "Yes, but leave 1042 as it is": what was repeated is not meant any more.
        if kind == .order, reply.keptOrders.contains(where: { $0.utf8.elementsEqual(known.value.utf8) }) {
            return entities(in: reply.withoutKeptOrders).first.map { Collected($0, of: reply) } ?? known
        }
        let said: [Collected] =
            switch kind {
            case .order, .email, .amount, .date: entities(in: reply).map { Collected($0, of: reply) }
            case .address, .choice, .slot: spoken(in: reply).map { [$0] } ?? []
            case .text, .attachment, .yes, .time, .code, .number: []
            }
        return said.contains { $0.value.utf8.elementsEqual(known.value.utf8) } ? nil : said.first
    }

    /// Places in an answer that say the value which was repeated, be it in other words.
    func places(saying known: Collected, in reply: Event.Reply) -> [Range<Int>] {
        if kind == .slot, let moment = known.moment { return reply.places(saying: moment) }
        let said = entities(in: reply).map { Collected($0, of: reply) } + [spoken(in: reply)].compactMap { $0 }
        return said.filter { $0.value.utf8.elementsEqual(known.value.utf8) && $0.start < $0.end }.map {
            $0.start..<$0.end
        }
    }

    private func entities(in reply: Event.Reply) -> [Reading.Entity] {
        let wanted: Reading.Entity.Kind? =
            switch kind {
            case .order: .order
            case .email: .email
            case .amount: .amount
            case .date: .date
            default: nil
            }
        return reply.entities.filter { $0.kind == wanted && !$0.value.isEmpty }
    }

    /// `image` takes every `image/…`; no types take every file.
    private func attachment(of reply: Event.Reply) -> Collected? {
        let fitting = reply.attachmentTypes.first { type in
            types.isEmpty || types.contains { $0 == type || type.utf8.starts(with: ($0 + "/").utf8) }
        }
        return fitting.map { Collected(value: $0, message: reply.message, start: 0, end: 0) }
    }
}

extension Run {
    /// Keeps a collected value, and makes it a fact of its own name: `input.order`.
    package mutating func keep(_ value: Collected, as name: String, fact: Value? = nil) {
        collected[name] = value
        facts["input.\(name)"] = fact ?? .text(value.value)
    }
}

extension Collected {
    fileprivate init(_ entity: Reading.Entity, of reply: Event.Reply) {
        self.init(value: entity.value, message: reply.message, start: entity.start, end: entity.end)
    }

    /// The whole answer without the blanks around it; nil when it is empty, too long, or holds control characters
    /// beside line breaks and tabs.
    fileprivate init?(wordsOf reply: Event.Reply, limit: Int) {
        let scalars = Array(reply.text.unicodeScalars)
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return nil }
        let words = scalars[first...last]
        guard words.count <= limit, words.allSatisfy(Self.isOrdinary) else { return nil }
        var value = String.UnicodeScalarView()
        value.append(contentsOf: words)
        self.init(value: String(value), message: reply.message, start: first, end: last + 1)
    }

    /// An address of a form that is not recognised, such as one without a postcode: the whole of a short answer with a
    /// number in it that asks nothing. Two addresses are none.
    fileprivate init?(unusualAddressOf reply: Event.Reply) {
        self.init(wordsOf: reply, limit: 300)
        guard value.utf8.contains(where: { (0x30...0x39).contains($0) }), !value.utf8.contains(UInt8(ascii: "?")),
            PostalAddresses.count(in: reply.text, language: reply.language) == 0
        else { return nil }
    }

    private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .control || "\r\n\t".unicodeScalars.contains(scalar)
    }

    /// "1042", "it is #A-1042": the only word of an answer that can be an order number, where nothing else was found
    /// in its place.
    fileprivate init?(bareNumberOf reply: Event.Reply) {
        let scalars = Array(reply.text.unicodeScalars.prefix(4_000))
        let taken = reply.entities.map { $0.start..<max($0.start, $0.end) }
        let kept = Kept(in: reply.text)
        var found: [Collected] = []
        var start = 0
        while start < scalars.count {
            guard Self.isOfNumber(scalars[start]) else {
                start += 1
                continue
            }
            let end = scalars[start...].firstIndex { !Self.isOfNumber($0) } ?? scalars.count
            let word = scalars[start..<end]
            let digits = word.count { ("0"..."9").contains($0) }
            if digits >= 3, word.count <= 20, !taken.contains(where: { $0.overlaps(start..<end) }),
                !kept.holds(number: start..<end)
            {
                var value = String.UnicodeScalarView()
                value.append(contentsOf: word.map(Self.upper))
                found.append(Collected(value: String(value), message: reply.message, start: start, end: end))
            }
            start = end
        }
        guard let only = found.first, found.allSatisfy({ $0.value == only.value }) else { return nil }
        self = only
    }

    private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "-"
    }

    private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar
    }
}
