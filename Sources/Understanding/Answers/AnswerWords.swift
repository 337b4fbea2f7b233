/// The words with which one language says yes and no, and limits what it says. All are folded as texts are.
struct AnswerWords: Sendable {
    /// A yes where it opens a clause.
    let yes: Set<String>
    /// A yes with its accent, or where nothing follows in its clause.
    let accentedYes: Set<String>
    /// True where `accentedYes` without its accent is the word for "if".
    let accentIsMeaning: Bool
    /// What may follow it in its clause where it has no accent.
    let accentFollowers: Set<String>
    /// A yes however the clause goes on.
    let agreed: Phrases
    /// A yes where nothing but agreement follows: "correct" alone, not "correct the address".
    let openers: Phrases
    let agreeable: Set<String>
    let no: Set<String>
    /// Unless empty, what may follow a no in its clause: "no thanks", not "no parcel came".
    let noFollowers: Set<String>
    /// A no in several words.
    let refusals: Phrases
    /// What denies nothing: "no problem".
    let harmless: Phrases
    /// Why something shall end, which denies nothing of it: "I no longer need it".
    let reasons: Phrases
    let negations: Set<String>
    /// Contrast, condition, restriction, uncertainty.
    let doubts: Set<String>
    /// The same in several words.
    let restrictions: Phrases
    /// What makes a no a "not yet" or a "not unless".
    let postponing: Set<String>

    /// Said before an answer without a comma.
    static let leadIns = set(
        """
        hi hello hey oh ah well so hallo ach also na bonjour salut alors bah eh ben hola bueno pues ciao salve allora
        dunque beh nou tja hoi
        """)

    /// By ISO 639-1.
    static let byLanguage: [String: AnswerWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch,
    ]

    init(
        yes: String, accentedYes: String = "", accentIsMeaning: Bool = false, accentFollowers: String = "",
        agreed: String, openers: String, agreeable: String, no: String, noFollowers: String = "", refusals: String,
        harmless: String, reasons: String, negations: String,
        doubts: String, restrictions: String = "", postponing: String
    ) {
        self.yes = Self.set(yes)
        self.accentedYes = Self.set(accentedYes)
        self.accentIsMeaning = accentIsMeaning
        self.accentFollowers = Self.set(accentFollowers)
        self.agreed = Phrases(agreed)
        self.openers = Phrases(openers)
        self.agreeable = Self.set(agreeable)
        self.no = Self.set(no)
        self.noFollowers = Self.set(noFollowers)
        self.refusals = Phrases(refusals)
        self.harmless = Phrases(harmless)
        self.reasons = Phrases(reasons)
        self.negations = Self.set(negations)
        self.doubts = Self.set(doubts)
        self.restrictions = Phrases(restrictions)
        self.postponing = Self.set(postponing)
    }

    static func set(_ text: String) -> Set<String> {
        Set(Word.all(in: text).map(\.folded))
    }
}
