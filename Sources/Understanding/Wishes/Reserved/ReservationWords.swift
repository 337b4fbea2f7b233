/// The words by which one language names deeds, and those that keep a sentence from asking for one. All are folded as texts are.
struct ReservationWords: Sendable {
    /// What can be done for a customer, as verbs and as nouns.
    let deeds: Phrases
    let negations: Set<String>
    /// Behind a negation they take it back: "not only".
    let harmless: Set<String>
    /// Whether a negation also stands behind its verb: "Stornieren Sie die Bestellung nicht."
    let negatesBehind: Bool
    /// Whether a comma stands between a verb and what it is about: "Ich überlege, die Bestellung zu stornieren."
    let commasPartObjects: Bool
    /// Whether an apostrophe parts words: "n'annulez pas".
    let elides: Bool
    /// At a negation they tell of who cannot do it themselves, and may be asking for it.
    let unable: Set<String>
    /// Between a negation and a deed they begin something new.
    let restarts: Set<String>
    /// Wanting words; they begin something new where they do not stand at the negation itself.
    let wanting: Set<String>
    /// Between a deed and a negation behind it they begin something new.
    let joints: Set<String>
    /// How somebody says that they want something done.
    let requests: Phrases
    let deniedProblems: Phrases
    /// "I would rather keep it."
    let keeping: Phrases
    let retractions: Phrases
    /// What is kept for one of these is no word taken back: "I keep it for a discount."
    let bargains: Set<String>
    let past: Phrases
    let reports: Phrases
    /// Questions by the first words of a clause.
    let questions: Phrases
    /// Questions anywhere before the deed.
    let indirect: Phrases
    let conditions: Phrases
    let politeConditions: Phrases
    /// "I would be glad if …"
    let gladness: Set<String>
    /// Conditions without a word for one: "Should it not arrive, …"
    let inversions: Phrases
    let doubts: Phrases
    let politeDoubts: Phrases

    static let byLanguage: [String: ReservationWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch,
    ]
    static let languages = byLanguage.keys.sorted()

    init(
        deeds: String, elides: Bool = false, unable: String = "", negations: String, harmless: String,
        negatesBehind: Bool = false, commasPartObjects: Bool = false, restarts: String, wanting: String,
        joints: String = "", requests: String, deniedProblems: String, keeping: String, retractions: String,
        bargains: String, past: String,
        reports: String,
        questions: String, indirect: String, conditions: String, politeConditions: String, gladness: String,
        inversions: String = "", doubts: String, politeDoubts: String
    ) {
        self.deeds = Phrases(deeds)
        self.negations = AnswerWords.set(negations)
        self.harmless = AnswerWords.set(harmless)
        self.negatesBehind = negatesBehind
        self.commasPartObjects = commasPartObjects
        self.elides = elides
        self.unable = AnswerWords.set(unable)
        self.restarts = AnswerWords.set(restarts)
        self.wanting = AnswerWords.set(wanting)
        self.joints = AnswerWords.set(joints)
        self.deniedProblems = Phrases(deniedProblems)
        self.requests = Phrases(requests)
        self.keeping = Phrases(keeping)
        self.retractions = Phrases(retractions)
        self.bargains = AnswerWords.set(bargains)
        self.past = Phrases(past)
        self.reports = Phrases(reports)
        self.questions = Phrases(questions)
        self.indirect = Phrases(indirect)
        self.conditions = Phrases(conditions)
        self.politeConditions = Phrases(politeConditions)
        self.gladness = AnswerWords.set(gladness)
        self.inversions = Phrases(inversions)
        self.doubts = Phrases(doubts)
        self.politeDoubts = Phrases(politeDoubts)
    }
}
