/// How content an author sounds, from words in English and German with their negations.
///
/// A hint for people and statistics. It never decides alone: too many complaints are politely worded.
enum Sentiment {
    /// -1 (furious) to 1 (delighted); 0 when nothing tells.
    static func of(_ words: [Word]) -> Double {
        var sum = 0.0
        for (place, word) in words.enumerated() {
            guard var weight = weight(of: word.folded) else { continue }
            var back = place
            var steps = 0
            while back > 0, steps < 3, !words[back].opens {
                back -= 1
                steps += 1
                let before = words[back].folded
                if negations.contains(before) {
                    // "Not good" is bad, but "not bad" is hardly praise.
                    weight *= weight > 0 ? -0.8 : -0.3
                    break
                }
                if steps == 1, amplifiers.contains(before) { weight *= 1.4 }
            }
            sum += weight
        }
        return sum / (sum * sum + 12).squareRoot()
    }

    private static func weight(of word: String) -> Double? {
        if let weight = weights[word] { return weight }
        // Endings of German adjectives and English plurals and adverbs.
        for ending in ["e", "er", "es", "en", "em", "s", "ly"] where word.utf8.count > ending.utf8.count + 3 {
            if word.hasSuffix(ending), let weight = weights[String(word.utf8.dropLast(ending.utf8.count)) ?? ""] {
                return weight
            }
        }
        return nil
    }

    private static let negations: Set<String> = [
        "not", "no", "never", "dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "cant", "cannot", "couldnt", "wont",
        "wouldnt", "hasnt", "havent", "without", "nothing", "hardly", "nor", "neither", "nicht", "kein", "keine",
        "keinen", "keinem", "keiner", "nie", "niemals", "ohne", "kaum", "weder",
    ]
    private static let amplifiers: Set<String> = [
        "very", "really", "so", "extremely", "absolutely", "totally", "completely", "utterly", "incredibly", "truly",
        "sehr", "wirklich", "so", "extrem", "absolut", "total", "vollig", "echt", "uberaus", "ausserst",
    ]

    private static let weights: [String: Double] = {
        let groups: [(Double, String)] = [
            (
                3,
                """
                excellent fantastic wonderful amazing perfect perfectly delighted superb brilliant \
                outstanding love loved \
                loves awesome thrilled ausgezeichnet fantastisch wunderbar perfekt begeistert hervorragend grossartig \
                liebe toll spitze genial traumhaft
                """
            ),
            (
                2,
                """
                great good happy pleased glad nice lovely helpful beautiful enjoy enjoyed satisfied impressed friendly \
                quick appreciate appreciated grateful recommend super gut gute schon zufrieden freundlich hilfreich \
                glucklich freue freuen schnell prima klasse dankbar empfehlen
                """
            ),
            (1, "thanks thank fine works well welcome cheers kind danke dank vielen okay klappt"),
            (
                -1,
                """
                issue problem problems trouble late delay delayed missing wrong waiting confused confusing \
                unfortunately \
                concern concerned complain complaint unclear slow error difficult sad sorry damaged dented scratched \
                leider fehlt problem probleme falsch verspatet warte beschwerde unklar langsam schade schwierig \
                beschadigt fehler zerkratzt
                """
            ),
            (
                -2,
                """
                bad broken disappointed disappointing annoyed annoying frustrated frustrating upset unhappy \
                poor faulty \
                defective useless rude angry ignored unacceptable fail failed fails ruined shattered cracked \
                unreliable \
                dissatisfied complained fed kaputt enttauscht enttauschend argerlich verargert frustriert frustrierend \
                schlecht unzufrieden defekt nutzlos unfreundlich wutend sauer zerbrochen unzuverlassig mangelhaft \
                ignoriert unverschamt nervt genervt
                """
            ),
            (
                -3,
                """
                terrible horrible awful worst furious disgusting disgrace disgraceful outrageous outraged scam fraud \
                ripoff pathetic appalling atrocious hate hated ridiculous joke liars thieves scammers garbage rubbish \
                crap shit bullshit idiots incompetent shocking livid schrecklich furchtbar grauenhaft katastrophe \
                katastrophal betrug betruger frechheit unverschamtheit unfassbar lacherlich schrott scheisse hasse \
                skandal saftladen inakzeptabel zumutung
                """
            ),
        ]
        var table: [String: Double] = [:]
        for (weight, list) in groups {
            for word in list.split(separator: " ") { table[String(word)] = weight }
        }
        return table
    }()
}
