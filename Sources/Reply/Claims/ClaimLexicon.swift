/// What a word can be where values are claimed. Most words are nothing.
struct ClaimRole: Equatable {
    /// ISO 4217 code.
    var currency: String?
    /// 1 to 12.
    var month: Int?
    /// A number that is written out.
    var number: Int?
    /// A day of the week, or one told from today.
    var isWeekday = false
}

/// The words of one language by what each can be, so that a word of a text is looked up once.
struct ClaimLexicon: Sendable {
    private let roles: [String: ClaimRole]

    /// Where the language is none of ours, the words of all count.
    static func of(_ language: String) -> ClaimLexicon { byLanguage[language] ?? all }

    private static let languages = ClaimWords.months.keys.sorted()
    private static let byLanguage = Dictionary(
        uniqueKeysWithValues: languages.map { ($0, ClaimLexicon(of: [$0])) })
    private static let all = ClaimLexicon(of: languages)

    private init(of languages: [String]) {
        var roles: [String: ClaimRole] = [:]
        for language in languages {
            for (word, month) in ClaimWords.months[language] ?? [:] {
                let known = roles[word]?.month
                roles[word, default: ClaimRole()].month = known ?? month
            }
            for (word, number) in ClaimWords.numbers[language] ?? [:] {
                let known = roles[word]?.number
                roles[word, default: ClaimRole()].number = known ?? number
            }
            for word in ClaimWords.weekdays[language] ?? [] { roles[word, default: ClaimRole()].isWeekday = true }
        }
        for (word, code) in ClaimWords.currencies { roles[word, default: ClaimRole()].currency = code }
        self.roles = roles
    }

    func role(of word: String) -> ClaimRole { roles[word] ?? ClaimRole() }
}
