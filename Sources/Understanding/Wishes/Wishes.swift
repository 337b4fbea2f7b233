/// What a message asks for: its sentences, sorted into wishes.
struct Wishes {
    /// The reading of the message as a whole.
    private(set) var verdict = Classifier.Verdict()
    /// In order of appearance.
    private(set) var wishes: [Reading.Wish] = []

    /// A sentence and what it seems to want.
    private struct Part {
        var sentence: Sentence
        var verdict: Classifier.Verdict
        /// The classifier knows what it wants and is fairly sure.
        var isSure: Bool
        /// It asks or adds something, so it may be a wish of its own, and not the story of another.
        var asks: Bool
    }

    /// A second wish must be surer than a first: a story told before the request must not become one.
    private static let sure = 0.5
    /// From this on a sentence that wants something done is a wish, also where it reads like an answer.
    private static let wanted = 0.6
    /// Below this a text leaves a doubt.
    private static let certain = 0.75
    /// A message of that many sentences is no request any more; the rest counts as context.
    private static let limit = 60

    init(
        _ scalars: [Unicode.Scalar], words: [Word], entities: [Reading.Entity], subject: String?,
        classifier: Classifier?, hasAsides: Bool
    ) {
        let all = Sentence.all(in: scalars, words: words)
        let firm = all.filter { !$0.isFallback }
        // "If it is not in stock, cancel the order" is a wish where nothing else is.
        let sentences = firm.contains { $0.isQuestion || $0.opensRequest } ? firm : all
        let marks = Marks(
            scalars, entities: entities,
            address: PostalAddresses.first(in: String(String.UnicodeScalarView(scalars))))
        let plain = Marks(scalars, entities: [], address: nil)
        let content = Courtesy.without(sentences)
        let spoken = content.isEmpty ? sentences : content
        let asides = spoken.map { sentence -> Aside? in
            guard hasAsides, let aside = Aside(sentence, text: marks.text([sentence.range])) else { return nil }
            // "I want to change my order to my other address" names an address, and wishes something all the same.
            if aside == .value, sentence.wantsDeed, let classifier {
                let verdict = classifier.verdict(on: marks.text([sentence.range]))
                if !verdict.abstains, verdict.confidence >= Self.wanted { return nil }
            }
            return aside
        }
        let isTalk = !asides.contains { $0 == nil }
        let kept = isTalk ? spoken : zip(spoken, asides).filter { $0.1 != .talk }.map(\.0)
        let told = isTalk ? spoken : zip(spoken, asides).filter { $0.1 == nil }.map(\.0)
        guard let first = kept.first, let last = kept.last else {
            if let subject, let classifier { verdict = classifier.verdict(on: subject) }
            // Question marks alone are a message, too.
            let marks = plain.text([scalars.indices])
            if scalars.contains(where: { !$0.properties.isWhitespace }) {
                wishes = [Reading.Wish(intent: nil, confidence: 0, abstains: true, text: marks)]
            }
            return
        }
        guard let classifier else {
            let text = plain.text([first.range.lowerBound..<last.range.upperBound])
            wishes = [Reading.Wish(intent: nil, confidence: 0, abstains: true, text: text)]
            return
        }
        let whole = marks.text(told.map(\.range))
        let judged = { (sentence: Sentence) -> Classifier.Verdict in
            let verdict = classifier.verdict(on: marks.text([sentence.range]))
            guard let head = sentence.head(in: scalars) else { return verdict }
            let brief = classifier.verdict(on: marks.text([head]))
            return !brief.abstains && brief.score > verdict.score ? brief : verdict
        }
        verdict = told.count == 1 ? judged(told[0]) : classifier.verdict(on: whole)
        let orders = entities.filter { $0.kind == .order }
        // Nothing but talk and values wishes nothing; but what names an order may be brief: "storno 2231 danke".
        if isTalk, orders.isEmpty || asides.allSatisfy({ $0 == .value }) { return }
        let parts = kept.prefix(Self.limit).map { sentence in
            let isTold = told.contains { $0.range == sentence.range }
            let verdict =
                told.count == 1 && isTold ? self.verdict : judged(sentence)
            let isCertain = !verdict.abstains && verdict.confidence >= Self.certain
            let asks =
                !sentence.onlyPrefers
                && (sentence.isAddition || Self.saysMore(sentence, than: orders)
                    || sentence.namesSubject
                        && (sentence.isQuestion || sentence.opensRequest || sentence.wantsDeed && isCertain))
            return Part(
                sentence: sentence, verdict: verdict,
                isSure: isTold && !verdict.abstains && verdict.confidence >= Self.sure, asks: asks)
        }
        let groups = Self.groups(parts)
        if groups.count > 1 {
            wishes = groups.map { group in
                let text = plain.text(group.members)
                return Reading.Wish(
                    intent: group.verdict.intent, confidence: group.verdict.confidence,
                    abstains: group.verdict.abstains, text: text)
            }
            // The whole stands where it agrees with a part; else the surest part stands for it.
            if verdict.abstains || !groups.contains(where: { $0.verdict.intent == verdict.intent }) {
                verdict = groups.map(\.verdict).max { $0.score < $1.score } ?? verdict
            }
            return
        }
        // A single wish may drown in a long story: the best of its sentences may know better than the whole.
        let isDrowned = verdict.abstains
        for part in parts where part.verdict.score > verdict.score {
            let agrees = part.verdict.intent == verdict.intent && !part.verdict.isTorn && !verdict.isTorn
            if isDrowned ? part.asks : agrees { verdict = part.verdict }
        }
        if let subject, !Courtesy.isOnly(Word.all(in: subject)[...]) {
            // A short message often says in the subject what it is about: it helps wherever the text leaves a doubt.
            let joined = classifier.verdict(on: subject + ". " + whole)
            let isDoubtful = verdict.abstains || verdict.confidence < Self.certain
            if isDoubtful, joined.score > verdict.score { verdict = joined }
            let alone = classifier.verdict(on: subject)
            if verdict.abstains, alone.score > verdict.score { verdict = alone }
        }
        wishes = [
            Reading.Wish(
                intent: verdict.intent, confidence: verdict.confidence, abstains: verdict.abstains,
                text: plain.text(kept.map(\.range)))
        ]
    }

    /// "It was order 1042" only says which; "order 1042 came without its bulb" says what.
    private static func saysMore(_ sentence: Sentence, than orders: [Reading.Entity]) -> Bool {
        let named = orders.filter { sentence.range.contains($0.start) }
        guard !named.isEmpty else { return false }
        return sentence.words.count { word in !named.contains { ($0.start..<$0.end).contains(word.start) } } > 4
    }

    private struct Group {
        var members: [Range<Int>]
        var verdict: Classifier.Verdict
    }

    /// Sure and asking sentences found groups; one of the same intent joins the group before it; all others are context
    /// of the group before them, or of the first.
    private static func groups(_ parts: [Part]) -> [Group] {
        var groups: [Group] = []
        var context: [Range<Int>] = []
        for part in parts {
            if part.isSure, part.asks {
                if let same = groups.lastIndex(where: { $0.verdict.intent == part.verdict.intent }) {
                    groups[same].members.append(part.sentence.range)
                    if part.verdict.score > groups[same].verdict.score { groups[same].verdict = part.verdict }
                } else {
                    groups.append(Group(members: context + [part.sentence.range], verdict: part.verdict))
                    context = []
                }
            } else if groups.isEmpty {
                context.append(part.sentence.range)
            } else {
                groups[groups.count - 1].members.append(part.sentence.range)
            }
        }
        return groups
    }
}
