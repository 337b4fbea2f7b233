/// Words for all of an order, and for all but something.
enum WholeOrder {
    /// All of it in one word, which people say of other things as well: "Everything came, only the lamp is broken."
    private static let bare = words("everything, alles, tout, todo, tutto")
    /// Where that word means no thing at all; not where an exception stands behind it.
    private static let idioms = words(
        """
        for everything, after everything, is everything ok, is everything all right, everything is fine, that is everything,
        that's everything, this is everything, that will be everything
        alles gute, alles liebe, alles klar, alles in ordnung, alles in allem, für alles, das ist alles, das war alles,
        das wäre alles
        du tout, tout de suite, tout à fait, tout d'abord, tout à l'heure, avant tout, malgré tout, tout le monde,
        tout va bien, après tout, pour tout, en tout cas, tout simplement, tout juste, tout court, c'est tout, ce sera tout
        por todo, sobre todo, ante todo, del todo, todo bien, todo el mundo, es todo
        prima di tutto, del tutto, tutto bene, per tutto, tutto ok, tutto a posto, è tutto
        voor alles, alles goed, boven alles, alles in orde, dat is alles, dat was alles
        """)
    /// All but what was spoken of: which that is, stands elsewhere.
    private static let rest = words(
        """
        everything else, all else, the rest, the other items, alles andere, alles übrige, den rest, der rest
        tout le reste, le reste, todo lo demás, lo demás, el resto, tutto il resto, il resto, al het andere, de rest
        """)
    private static let all = words(
        """
        all items, all the items, all of the items, all products, all the products, all of them, all of it, \
        whole order, entire order, complete order, full order, all things
        alle artikel, alle produkte, alle sachen, ganze bestellung, gesamte bestellung, komplette bestellung, \
        ganzen bestellung, gesamten bestellung, kompletten bestellung
        tous les articles, tous les produits, toute la commande, commande entière, commande complète
        todos los artículos, todos los productos, pedido entero, pedido completo
        tutti gli articoli, tutti i prodotti, intero ordine, ordine completo, tutto l'ordine
        alle artikelen, alle producten, hele bestelling, volledige bestelling
        """)
    private static let but = words(
        """
        except, excepting, excluding, apart from, other than, but not, all but, everything but, besides
        außer, ausgenommen, bis auf, aber nicht, ohne
        sauf, excepté, hormis, mais pas
        excepto, salvo, menos, pero no
        tranne, eccetto, salvo, ma non
        behalve, uitgezonderd, maar niet
        """)

    /// Who excepts more than that says nothing clear of any.
    static let mostExceptions = 10

    /// What the words except from all of an order, one text for each exception, and of more than `mostExceptions` some that are more;
    /// nil where they do not say all.
    static func exceptions(in text: String) -> [String]? {
        let text = lowercased(text)
        guard areSaid(all, in: text) || areSaid(bare, in: withoutIdioms(text)) else { return nil }
        let starts = but.flatMap { word in
            places(of: word, in: text, atMost: mostExceptions + 1).map { $0 + word.count }
        }
        return starts.prefix(mostExceptions + 1).map { start in
            let end = text[start...].firstIndex { ".;!?\n".utf8.contains($0) } ?? text.count
            return String(decoding: text[start..<end], as: UTF8.self)
        }
    }

    /// Whether all is said in nothing but a word that is said of other things as well: names beside it tell more.
    static func isBare(_ text: String) -> Bool {
        let text = lowercased(text)
        return !areSaid(all, in: text) && areSaid(bare, in: withoutIdioms(text))
    }

    private static func lowercased(_ text: String) -> [UInt8] {
        text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    }

    private static func areSaid(_ phrases: [[UInt8]], in text: [UInt8]) -> Bool {
        phrases.contains { !places(of: $0, in: text, atMost: 1).isEmpty }
    }

    /// Whether they say all but what was spoken of: "I keep the lamp, the rest comes back."
    static func isRest(_ text: String) -> Bool { areSaid(rest, in: lowercased(text)) }

    private static func withoutIdioms(_ text: [UInt8]) -> [UInt8] {
        var text = text
        for idiom in idioms {
            for place in places(of: idiom, in: text, atMost: 8) {
                let sentence = text[place...].prefix { !".;!?\n".utf8.contains($0) }
                guard !areSaid(but, in: Array(sentence)) else { continue }
                for blank in place..<(place + idiom.count) { text[blank] = 0x20 }
            }
        }
        return text
    }

    /// Where a phrase stands with no letter or digit beside it, the first places of it.
    private static func places(of phrase: [UInt8], in text: [UInt8], atMost most: Int) -> [Int] {
        guard let first = phrase.first, phrase.count <= text.count else { return [] }
        let isLetter = { (byte: UInt8) in byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }
        var places: [Int] = []
        for start in 0...(text.count - phrase.count) where text[start] == first {
            let end = start + phrase.count
            guard text[start..<end].elementsEqual(phrase), start == 0 || !isLetter(text[start - 1]),
                end == text.count || !isLetter(text[end])
            else { continue }
            places.append(start)
            if places.count == most { break }
        }
        return places
    }

    private static func words(_ list: String) -> [[UInt8]] {
        list.split { $0 == "," || $0 == "\n" }.map { phrase in
            Array(String(phrase.drop { $0 == " " }).utf8)
        }
    }
}
