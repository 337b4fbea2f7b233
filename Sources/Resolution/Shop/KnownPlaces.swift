/// A postal address that the shop holds for a customer: their own, or that of one of their orders.
package struct KnownPlace: Codable, Sendable, Equatable {
    /// Number of the order; nil for the customer's own.
    package var order: String?
    package var address: String

    package init(order: String? = nil, address: String) {
        self.order = order
        self.address = address
    }
}

/// Which address of theirs some words mean that write none: "my default address", "as in my other order", "that of order 1042",
/// "my address in Berlin".
enum KnownPlaces {
    private static let own = phrases(
        """
        default address, default shipping address, usual address, registered address, saved address, profile address, \
        account address, user address, address on file, address in my profile, address on my profile, address of my profile, \
        address in my account, address on my account, address of my account, address you have on file, \
        address that you have on file
        standardadresse, standardanschrift, hinterlegte adresse, hinterlegten adresse, hinterlegte anschrift, \
        übliche adresse, üblichen adresse, adresse in meinem profil, adresse in meinem konto, adresse aus meinem konto
        adresse par défaut, adresse enregistrée, adresse habituelle, adresse de mon profil, adresse de mon compte
        dirección predeterminada, dirección por defecto, dirección registrada, dirección habitual, dirección de mi perfil, \
        dirección de mi cuenta
        indirizzo predefinito, indirizzo registrato, indirizzo abituale, indirizzo del mio profilo, indirizzo del mio account
        standaardadres, standaard adres, geregistreerde adres, gebruikelijke adres, adres in mijn profiel, \
        adres in mijn account
        """)
    private static let place = phrases(
        "address, addresses, adresse, anschrift, dirección, indirizzo, adres")
    /// What a town is said of where an address there is meant.
    private static let homes =
        place
        + phrases(
            """
            place, home, house, new home, zuhause, wohnung, haus, wohnsitz, maison, domicile, appartement, casa, piso, domicilio, \
            appartamento, huis, woning
            """)
    private static let others = phrases(
        """
        other order, other orders, another order, previous order, andere bestellung, anderen bestellung, autre commande, \
        otro pedido, altro ordine, andere bestelling
        """)
    private static let any = phrases(
        """
        my order, my last order, my latest order, my orders, meine bestellung, meiner bestellung, ma commande, mi pedido, \
        mio ordine, mijn bestelling
        """)
    private static let denials = phrases("not, nicht, pas, non, niet, instead of, statt, anstatt, rather than")

    /// All that the words name, each address once.
    ///
    /// - Parameters:
    ///   - besides: number of the order that is to go elsewhere: another one is meant.
    ///   - present: where that order goes now.
    static func named(
        in text: String, among places: [KnownPlace], besides order: String?, at present: String? = nil
    ) -> [KnownPlace] {
        let words = TitleWords.plain(text)
        var named: [KnownPlace] = []
        if own.contains(where: { stands($0, in: words) }) { named += places.filter { $0.order == nil } }
        let elsewhere = places.filter { place in
            guard let number = place.order else { return false }
            return order.map { !$0.utf8.elementsEqual(number.utf8) } ?? true
        }
        if place.contains(where: { stands($0, in: words) }) {
            named += elsewhere.filter { TitleWords(text).contain(code: $0.order ?? "") }
        }
        if Self.homes.contains(where: { stands($0, in: words) }) {
            let open = (places.filter { $0.order == nil } + elsewhere).filter { place in
                present.map { !$0.utf8.elementsEqual(place.address.utf8) } ?? true
            }
            // Beside "my default address" another town is another address: nobody knows which is meant.
            named += open.filter { place in
                Town.all(in: place.address).contains { town in
                    stands(town.words, in: words) || town.hasInitials(in: text)
                }
            }
        }
        if named.isEmpty, place.contains(where: { stands($0, in: words) }) {
            // Where it is the customer's own that changes, an order is any of theirs.
            let orders = order == nil ? others + any : others
            if orders.contains(where: { stands($0, in: words) }) {
                let different = Set(elsewhere.map { Array($0.address.utf8) })
                // Of two addresses nobody knows which.
                if different.count == 1 { named += elsewhere }
            }
        }
        var seen: Set<[UInt8]> = []
        return named.filter { seen.insert(Array($0.address.utf8)).inserted }
    }

    /// The only one that they name.
    static func value(
        in text: String, among places: [KnownPlace], besides order: String?, at present: String? = nil
    ) -> KnownPlace? {
        let all = named(in: text, among: places, besides: order, at: present)
        return all.count == 1 ? all[0] : nil
    }

    /// Whether a phrase stands there, and nothing right before it turns it down.
    private static func stands(_ phrase: [[UInt8]], in words: [[UInt8]]) -> Bool {
        guard phrase.count <= words.count else { return false }
        return (0...(words.count - phrase.count)).contains { start in
            guard words[start...].starts(with: phrase) else { return false }
            let before = words[max(0, start - 3)..<start]
            return !denials.contains { denial in
                before.indices.contains { words[$0..<start].starts(with: denial) }
            }
        }
    }

    private static func phrases(_ list: String) -> [[[UInt8]]] {
        list.split { $0 == "," || $0 == "\n" }.map { TitleWords.plain(String($0)) }
    }
}
