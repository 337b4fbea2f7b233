/// Words for several orders of one customer at once: "all my orders", "both orders".
enum SeveralOrders {
    private static let every = words(
        "all both every alle beide sämtliche toutes tous deux todos ambos todas ambas tutti entrambi tutte alle")
    private static let own = words("my meine meiner meinen mes mis miei mijn meus minhas")
    private static let order = words("order")
    private static let addresses = words("address addresses adressen")
    private static let orders = words("orders bestellungen aufträge commandes pedidos ordini bestellingen encomendas")
    /// What may stand between: whose they are, and how far. Anything else ("all items of my orders") is about something else.
    private static let between = words(
        """
        of my the these those two three four possible pending open current recent latest unshipped undelivered outstanding \
        meine meiner meinen die der drei zwei offenen offene laufenden mes les mis los las i le gli miei mijn de os meus \
        abiertos pendientes aperti openstaande en cours mögliche möglichen possibles posibles possibili mogelijke
        """)

    /// "The orders that have not arrived yet."
    private static let articles = words("the die den les los las gli i le de")
    private static let clauses = words("that which die qui que che")

    /// Whether words want all orders for which it is possible.
    static func areMeant(in text: String) -> Bool {
        let all = TitleWords(text).all
        return all.indices.contains { place in
            // "All my pending order addresses": of each of them.
            let isOfAddresses =
                order.contains(all[place]) && place + 1 < all.count && addresses.contains(all[place + 1])
            guard orders.contains(all[place]) || isOfAddresses else { return false }
            if place > 0, articles.contains(all[place - 1]), place + 1 < all.count, clauses.contains(all[place + 1]) {
                return true
            }
            var start = place
            while start > 0, between.contains(all[start - 1]) {
                start -= 1
                if own.contains(all[start]) { return true }
            }
            return start > 0 && every.contains(all[start - 1])
        }
    }

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Array.init))
    }
}

/// Words for another order than the one that was spoken of.
enum OtherOrder {
    private static let other = Set(
        TitleWords("other another andere anderen anderer autre otro otra altro altra nächste next").all)

    static func isMeant(in text: String) -> Bool { TitleWords(text).all.contains(where: other.contains) }
}
