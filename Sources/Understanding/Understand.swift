/// How much of a text is read, in Unicode scalars: nobody's request begins behind it.
private let readingLimit = 50_000

/// Reads what a message wants, how sure that is, and what it names.
///
/// Deterministic, without a model, in time linear in the text's length.
///
/// - Parameters:
///   - text: what the author wrote now, as plain text; only the first 50,000 Unicode scalars are read.
///   - subject: topics, requests for a person and order numbers are looked for in it, too, and it helps where the text
///     alone says too little. Entities found in it come after the text's own and have `start` and `end` -1.
///   - classifier: nil when none was trained; then `intent` is nil and the reading abstains.
///   - hasAsides: whether small talk, thanks and plain answers are told apart from what is wished. Not for a classifier
///     that learnt something else than customers' messages.
package func understand(
    _ text: String, subject: String?, with classifier: Classifier?, hasAsides: Bool = true
) -> Reading {
    let scalars = Array(text.unicodeScalars.prefix(readingLimit))
    let words = Word.all(in: scalars)
    let language = LanguageProfile.language(of: scalars, words: words)
    let title = Array((subject ?? "").unicodeScalars.prefix(1_000))
    let titleWords = Word.all(in: title)
    let entities = Entities.all(in: scalars, words: words, language: language)
    let wishes = Wishes(
        scalars, words: words, entities: entities, subject: subject.map { String($0.unicodeScalars.prefix(1_000)) },
        classifier: classifier, hasAsides: hasAsides && classifier != nil)
    var titled = Entities.all(in: title, words: titleWords, language: language)
    titled.removeAll { entity in
        entities.contains { $0.kind == entity.kind && $0.value.utf8.elementsEqual(entity.value.utf8) }
    }
    for place in titled.indices { (titled[place].start, titled[place].end) = (-1, -1) }
    let sensitive = Set(
        SensitiveTopics.found(in: scalars, words: words) + SensitiveTopics.found(in: title, words: titleWords))
    let told = language ?? LanguageProfile.language(of: title + scalars, words: titleWords + words)
    let sentences = Sentence.all(in: scalars, words: words)
    // "I want to exchange the chair for one with a fixed back" reports nothing.
    let isWanting = Courtesy.without(sentences).contains(where: \.wantsDeed)
    let reservations = Reservations(in: text, language: told)
    let isThanks = Courtesy.isThanks(sentences)
    let isEnd = Solved.isSaid(in: sentences, scalars, language: told) || Settled.isSaid(in: sentences)
    // "Thanks, end my subscription." Only where thanks would end it all what stands beside them must not read like a report.
    let asks =
        reservations.asksPlainly && reservations.all.isEmpty
        && (!isThanks && !isEnd
            || Asking(in: Courtesy.textBeside(scalars)).speaks < Asking.plain)
    let isSolved = !isWanting && !asks && isEnd
    return Reading(
        intent: wishes.verdict.intent,
        confidence: wishes.verdict.confidence,
        abstains: wishes.verdict.abstains,
        alternatives: wishes.verdict.alternatives,
        entities: entities + titled,
        sentiment: Sentiment.of(words),
        urgency: max(Urgency.of(words), Urgency.of(titleWords)),
        language: told,
        requestsHuman: HumanRequest.isMade(in: words) || HumanRequest.isMade(in: titleWords),
        sensitive: Reading.Sensitive.allCases.filter(sensitive.contains),
        wishes: wishes.wishes,
        isThanks: !asks && isThanks || isSolved && Courtesy.thanks(in: sentences),
        isSolved: isSolved,
        reserved: reservations.all, asksForDeed: asks)
}

/// What a text names, found as `understand` finds it, where nothing else of the text matters.
package func entities(in text: String) -> [Reading.Entity] {
    let scalars = Array(text.unicodeScalars.prefix(readingLimit))
    let words = Word.all(in: scalars)
    return Entities.all(in: scalars, words: words, language: LanguageProfile.language(of: scalars, words: words))
}

/// The language that a text shows, told as `understand` tells it; nil where it shows none.
package func language(of text: String) -> String? {
    let scalars = Array(text.unicodeScalars.prefix(readingLimit))
    return LanguageProfile.language(of: scalars, words: Word.all(in: scalars))
}
