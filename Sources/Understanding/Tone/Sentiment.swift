/// How content an author sounds, from words in English, German, French, Spanish, Italian and Dutch with their negations.
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
        // Endings of adjectives, plurals and adverbs; Romance ones stand in the list with their stem's masculine form.
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
        "keinen", "keinem", "keiner", "nie", "niemals", "ohne", "kaum", "weder", "pas",
        "jamais", "aucun", "aucune", "sans", "nada", "nunca", "sin", "ningun", "ninguna", "non", "senza",
        "nessun", "nessuna", "niet", "geen", "nooit", "zonder",
    ]
    private static let amplifiers: Set<String> = [
        "very", "really", "so", "extremely", "absolutely", "totally", "completely", "utterly", "incredibly", "truly",
        "sehr", "wirklich", "so", "extrem", "absolut", "total", "vollig", "echt", "uberaus", "ausserst",
        "tres", "vraiment", "extremement", "absolument", "totalement", "trop", "muy", "realmente", "totalmente",
        "completamente", "absolutamente", "molto", "veramente", "davvero", "assolutamente", "heel", "erg", "zeer",
        "ontzettend", "helemaal",
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
        for (weight, list) in groups + romanceAndDutch {
            for word in list.split(separator: " ") { table[String(word)] = weight }
        }
        return table
    }()

    /// Folded; feminine forms stand beside the masculine, plurals in `s` and `e` are known by their endings.
    private static let romanceAndDutch: [(Double, String)] = [
        (
            3,
            """
            magnifique formidable parfait parfaite genial geniale ravi ravie adore adorons merveilleux merveilleuse \
            impeccable maravilloso maravillosa fantastico fantastica perfecto perfecta encanta encantado encantada \
            estupendo estupenda increible meraviglioso meravigliosa perfetto perfetta splendido splendida stupendo \
            stupenda eccellente adoro geweldig prachtig fantastisch perfect uitstekend dolblij
            """
        ),
        (
            2,
            """
            content contente heureux heureuse satisfait satisfaite agreable aimable efficace recommande bravo belle \
            contento contenta feliz satisfecho satisfecha amable rapido rapida bonito bonita recomiendo buen excelente \
            felice soddisfatto soddisfatta gentile bello bella bravi consiglio veloce contenti tevreden blij goed goede \
            mooi mooie vriendelijk snel behulpzaam aanrader
            """
        ),
        (1, "merci gracias grazie bedankt dank bien bene vale volentieri"),
        (
            -1,
            """
            retard probleme manque erreur attends attendons reclamation malheureusement desole lent abime abimee raye \
            retraso problema problemas falta error espero queja desgraciadamente lamentablemente danado danada lento \
            dificil ritardo manca errore aspetto purtroppo reclamo danneggiato danneggiata lento graffiato vertraging \
            probleem ontbreekt fout helaas klacht beschadigd wacht langzaam jammer kras
            """
        ),
        (
            -2,
            """
            decu decue decevant decevante mauvais mauvaise mecontent mecontente casse cassee enerve enervee fache \
            fachee defectueux inutile inadmissible frustre frustree ignore brise marre decepcionado decepcionada \
            decepcionante malo mala roto rota enfadado enfadada molesto molesta defectuoso inutil harto harta \
            frustrado frustrada deluso delusa deludente cattivo cattiva pessimo pessima rotto rotta arrabbiato \
            arrabbiata difettoso seccato stufo stufa frustrato insoddisfatto teleurgesteld teleurstellend slecht \
            slechte kapot boos ontevreden defect gefrustreerd geergerd onbeleefd nutteloos beu genegeerd
            """
        ),
        (
            -3,
            """
            horrible scandaleux scandaleuse honteux honteuse inacceptable arnaque escroquerie escrocs furieux \
            furieuse lamentable catastrophe catastrophique deteste voleurs terrible fatal verguenza vergonzoso \
            vergonzosa inaceptable estafa estafadores furioso furiosa odio ladrones indignante asco pesimo pesima \
            orribile vergogna vergognoso vergognosa inaccettabile truffa truffatori furioso furiosa odio scandaloso \
            disastro schifo verschrikkelijk vreselijk schandalig schande onacceptabel oplichting oplichters woedend \
            waardeloos belachelijk rampzalig walgelijk schandaal haat
            """
        ),
    ]
}
