/// What a word can be where deeds are told. Most words are nothing.
struct WordRole {
    struct Kinds: OptionSet {
        let rawValue: UInt32

        static let separable = Kinds(rawValue: 1 << 0)
        static let receiving = Kinds(rawValue: 1 << 1)
        static let have = Kinds(rawValue: 1 << 2)
        static let be = Kinds(rawValue: 1 << 3)
        static let neutral = Kinds(rawValue: 1 << 4)
        static let promises = Kinds(rawValue: 1 << 5)
        static let modals = Kinds(rawValue: 1 << 6)
        static let negations = Kinds(rawValue: 1 << 7)
        static let only = Kinds(rawValue: 1 << 8)
        static let first = Kinds(rawValue: 1 << 9)
        static let others = Kinds(rawValue: 1 << 10)
        static let customer = Kinds(rawValue: 1 << 11)
        static let conditions = Kinds(rawValue: 1 << 12)
        static let weakConditions = Kinds(rawValue: 1 << 13)
        /// A phrase of the language's tables ends with it.
        static let endsPhrase = Kinds(rawValue: 1 << 14)
    }

    var participle: Deed?
    var infinitive: Deed?
    var present: Deed?
    var finite: Deed?
    var reflexive: Deed?
    var object: DeedObject?
    var kinds: Kinds = []

    func `is`(_ kind: Kinds) -> Bool { kinds.contains(kind) }

    /// Whether it can tell a deed, alone or with the words before it.
    var canTell: Bool {
        participle != nil || infinitive != nil || present != nil || finite != nil || reflexive != nil
            || !kinds.isDisjoint(with: [.separable, .receiving, .endsPhrase])
    }
}

/// The words of one language by what each can be, so that a word of a text is looked up once.
struct DeedLexicon: Sendable {
    let words: DeedWords
    private let roles: [String: WordRole]

    static let byLanguage: [String: DeedLexicon] = [
        "en": DeedLexicon(.english), "de": DeedLexicon(.german), "fr": DeedLexicon(.french),
        "es": DeedLexicon(.spanish), "it": DeedLexicon(.italian), "nl": DeedLexicon(.dutch),
    ]

    private static let languages = byLanguage.keys.sorted()

    /// English words come with everything that is written by programs; where the language is none of ours, the words of all count.
    static func all(of language: String) -> [DeedLexicon] {
        guard let own = byLanguage[language] else { return languages.compactMap { byLanguage[$0] } }
        return language == "en" ? [own] : [own, byLanguage["en"]].compactMap(\.self)
    }

    /// Those that `all(of:)` leaves out.
    static func besides(_ language: String) -> [DeedLexicon] {
        guard byLanguage[language] != nil else { return [] }
        return languages.filter { $0 != language && $0 != "en" }.compactMap { byLanguage[$0] }
    }

    private init(_ words: DeedWords) {
        var roles: [String: WordRole] = [:]
        func add(_ table: [String: Deed], _ part: WritableKeyPath<WordRole, Deed?>) {
            for (word, deed) in table { roles[word, default: WordRole()][keyPath: part] = deed }
        }
        func add(_ words: some Sequence<String>, _ kind: WordRole.Kinds) {
            for word in words { roles[word, default: WordRole()].kinds.insert(kind) }
        }
        add(words.participles, \.participle)
        add(words.infinitives, \.infinitive)
        add(words.present, \.present)
        add(words.finite, \.finite)
        add(words.reflexive, \.reflexive)
        for (word, object) in words.objects { roles[word, default: WordRole()].object = object }
        add(words.separable.keys, .separable)
        add(words.receiving, .receiving)
        add(words.have, .have)
        add(words.be, .be)
        add(words.neutral, .neutral)
        add(words.promises, .promises)
        add(words.modals, .modals)
        add(words.negations, .negations)
        add(words.only, .only)
        add(words.first, .first)
        add(words.others, .others)
        add(words.customer, .customer)
        add(words.conditions, .conditions)
        add(words.weakConditions, .weakConditions)
        add(words.idioms.lastWords, .endsPhrase)
        add(words.underWay.lastWords, .endsPhrase)
        add(words.settled.lastWords, .endsPhrase)
        self.words = words
        self.roles = roles
    }

    func role(of word: String) -> WordRole { roles[word] ?? WordRole() }
}
