/// What the ends of words say about the language of a text too short to hold many small words.
enum LanguageEndings {
    /// Empty where the end is of no one in particular.
    static func languages(of word: String) -> [String] {
        let letters = word.utf8
        for length in [6, 5, 4, 3, 2] where letters.count > length {
            if let found = table[String(decoding: letters.suffix(length), as: UTF8.self)] { return found }
        }
        return []
    }

    /// By folded ending; the longest decides.
    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (languages, endings) in lists {
            let names = languages.split(separator: " ").map { String($0) }
            for ending in AnswerWords.set(endings) { table[ending, default: []] += names }
        }
        return table
    }()

    private static let lists: [(String, String)] = [
        ("en", "ing ght ought ould ness ship ful less ably ially ously ough eed ook ly th ck wn"),
        (
            "de",
            "ung ungen lich liche lichen keit heit schaft isch ische ischen cht tzt icht eren ieren nung rung tung ß äu"
        ),
        ("fr", "eux euse eur ement aux ais ait aient ez oir oire eau eaux age ée ées ette ique"),
        ("es", "ción ciones ado idad dad tad ando iendo aron ieron ería ías amos emos ado ados ez ás"),
        (
            "it",
            "zione zioni mento menti etto etta ità tore aggio ando endo ato ata ati ire ere iamo uto ione oni cchi gli"
        ),
        ("nl", "lijk lijke heid heden ing ingen tje tjes aar ijk ijn aat eer oor uur oek eid sel aal aan een oon isch"),
        ("pt", "ção ções dade mento ando endo ado ei ões inho eiro"), ("fr en", "tion tions able ible"),
        ("es it pt", "mente ante ente"), ("de nl", "en er"), ("da no", "ede ning elig"), ("sv", "ning ades ade"),
        ("pl", "ego ania enie ości owa"), ("fi", "ssa stä"), ("sv da no", "else"), ("hu", "nak nek ban ben"),
    ]
}
