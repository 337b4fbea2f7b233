/// Words for all of an order, and for all but something.
enum WholeOrder {
    private static let all = words(
        """
        everything, all items, all the items, all of the items, all products, all the products, all of them, all of it, \
        whole order, entire order, complete order, full order, all things
        alles, alle artikel, alle produkte, alle sachen, ganze bestellung, gesamte bestellung, komplette bestellung, \
        ganzen bestellung, gesamten bestellung, kompletten bestellung
        tout, tous les articles, tous les produits, toute la commande, commande entière, commande complète
        todo, todos los artículos, todos los productos, pedido entero, pedido completo
        tutto, tutti gli articoli, tutti i prodotti, intero ordine, ordine completo, tutto l'ordine
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

    /// What the words except from all of an order, one text for each exception; nil where they do not say all.
    static func exceptions(in text: String) -> [String]? {
        let text = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
        guard all.contains(where: { !places(of: $0, in: text).isEmpty }) else { return nil }
        let starts = but.flatMap { word in places(of: word, in: text).map { $0 + word.count } }
        return starts.map { start in
            let end = text[start...].firstIndex { ".;!?\n".utf8.contains($0) } ?? text.count
            return String(decoding: text[start..<end], as: UTF8.self)
        }
    }

    /// Where a phrase stands with no letter or digit beside it.
    private static func places(of phrase: [UInt8], in text: [UInt8]) -> [Int] {
        guard phrase.count <= text.count else { return [] }
        let isLetter = { (byte: UInt8) in byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }
        return (0...(text.count - phrase.count)).filter { start in
            let end = start + phrase.count
            return text[start..<end].elementsEqual(phrase) && (start == 0 || !isLetter(text[start - 1]))
                && (end == text.count || !isLetter(text[end]))
        }
    }

    private static func words(_ list: String) -> [[UInt8]] {
        list.split { $0 == "," || $0 == "\n" }.map { phrase in
            Array(String(phrase.drop { $0 == " " }).utf8)
        }
    }
}
