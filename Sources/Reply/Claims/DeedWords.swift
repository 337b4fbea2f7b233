/// How one language says that something was done or will be.
///
/// Words are in lower case as `ClaimText` folds them, apart by blanks. Where a language elides, its words are listed
/// without the apostrophe (`n`, `avons`).
struct DeedWords {
    /// Participles and forms that need an auxiliary or a subject before them.
    var participles: [String: Deed]
    /// Infinitives; behind a word of `promises` they are promises.
    var infinitives: [String: Deed]
    /// The present of the first person: a promise where it speaks to the customer.
    var present: [String: Deed]
    /// Verb and particle apart from each other: `zahlen … zurück`.
    var separable: [String: (particle: String, deed: Deed)] = [:]
    /// Forms that state by themselves: `rembourserons`.
    var finite: [String: Deed] = [:]
    /// Forms that state behind `se` or `si`: `se canceló`.
    var reflexive: [String: Deed] = [:]
    /// Several words that say it together: `runs again`.
    var idioms = PhraseTable<Deed>()
    /// What makes a claim of a noun: `your refund is on its way`.
    var underWay: PhraseTable<Void>
    /// The same, of a noun that is a deed: `your refund is complete`.
    var settled: PhraseTable<Void>
    /// Verbs by which the customer receives: `you get your money back`.
    var receiving: Set<String>
    var objects: [String: DeedObject]
    /// `have`: whose deed it is depends on its subject.
    var have: Set<String>
    /// `was`, `is`: the subject suffered it.
    var be: Set<String>
    /// Stand between: `been`.
    var neutral: Set<String>
    var promises: Set<String>
    var modals: Set<String>
    var negations: Set<String>
    /// Turn a negation round: `not only`.
    var only: Set<String>
    var first: Set<String>
    /// Whether the subject alone is enough before a participle: `we cancelled`.
    var isFirstEnough = false
    var others: Set<String>
    /// Words that speak to the customer.
    var customer: Set<String>
    var conditions: Set<String>
    /// Conditions only where they begin a clause.
    var weakConditions: Set<String> = []
    var elides = false
}

/// A set of the words in a text.
func wordSet(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }

/// What phrases mean, found by the last word of each.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private var entries: [String: [(words: [String], meaning: Meaning)]] = [:]

    mutating func add(_ words: [String], _ meaning: Meaning) {
        guard let last = words.last else { return }
        entries[last, default: []].append((words, meaning))
    }

    var lastWords: some Sequence<String> { entries.keys }

    /// What ends with the word at `index`.
    func ending(at index: Int, of words: [String]) -> Meaning? {
        entries[words[index]]?.first { phrase in
            let start = index + 1 - phrase.words.count
            return start >= 0 && words[start...index].elementsEqual(phrase.words)
        }?.meaning
    }
}

private func commaPhrases(_ text: String) -> [[String]] {
    text.split(separator: ",").map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
}

/// Phrases apart by commas.
func phrases(_ text: String) -> PhraseTable<Void> {
    commaPhrases(text).reduce(into: PhraseTable()) { $0.add($1, ()) }
}

/// Lines of `kind: phrase, phrase`.
func idiomTable(_ text: String) -> PhraseTable<Deed> {
    var idioms = PhraseTable<Deed>()
    for line in text.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":"), let deed = Deed(rawValue: String(line[..<colon])) else { continue }
        for phrase in commaPhrases(String(line[line.index(after: colon)...])) { idioms.add(phrase, deed) }
    }
    return idioms
}

/// Lines of `kind: words`.
func table<Kind: RawRepresentable<String>>(_ text: String, of kind: Kind.Type) -> [String: Kind] {
    var table: [String: Kind] = [:]
    for line in text.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":"), let kind = Kind(rawValue: String(line[..<colon])) else { continue }
        for word in line[line.index(after: colon)...].split(separator: " ") { table[String(word)] = kind }
    }
    return table
}

/// All forms of stems: each word of a table with each ending in place of its `*`.
func forms<Kind: RawRepresentable<String>>(
    _ text: String, of kind: Kind.Type, endings: [String]
) -> [String: Kind] {
    var forms: [String: Kind] = [:]
    for (word, kind) in table(text, of: kind) {
        guard word.hasSuffix("*") else {
            forms[word] = kind
            continue
        }
        for ending in endings { forms[word.dropLast() + ending] = kind }
    }
    return forms
}
