import Testing
import Understanding

@Suite struct PostalAddressTests {
    @Test(arguments: [
        ("Lindenweg 4, 10115 Berlin", "Lindenweg 4, 10115 Berlin"),
        ("Hallo, bitte an Lindenweg 4a, 10115 Berlin schicken. Danke!", "Lindenweg 4a, 10115 Berlin"),
        (
            "Meine neue Adresse:\nAnna Beispiel\nAn der Alster 5\n20099 Hamburg\n\nGruß",
            "An der Alster 5, 20099 Hamburg"
        ),
        ("Straße des 17. Juni 135\n10623 Berlin", "Straße des 17. Juni 135, 10623 Berlin"),
        ("Ich wohne jetzt Hauptstr. 12 in 8010 Graz", nil),
        ("Hauptstr. 12, A-8010 Graz, Österreich", "Hauptstr. 12, A-8010 Graz, Österreich"),
        ("Rebgasse 7\r\n4058 Basel\r\nSchweiz", "Rebgasse 7, 4058 Basel, Schweiz"),
        ("12 rue des Lilas, 75011 Paris", "12 rue des Lilas, 75011 Paris"),
        ("Voici mon adresse : 12 bis, avenue Victor Hugo\n69003 Lyon\nMerci", "12 bis, avenue Victor Hugo, 69003 Lyon"),
        ("Calle Mayor, 5, 28013 Madrid", "Calle Mayor, 5, 28013 Madrid"),
        ("Por favor, envíenlo a Calle Mayor 5, 3º B, 28013 Madrid.", "Calle Mayor 5, 3º B, 28013 Madrid"),
        ("C/ Luna 8\n41001 Sevilla\nEspaña", "C/ Luna 8, 41001 Sevilla, España"),
        ("Via Roma 12 - 20121 Milano", "Via Roma 12 - 20121 Milano"),
        ("il mio indirizzo è via Garibaldi, 3, 40121 Bologna, grazie", "via Garibaldi, 3, 40121 Bologna"),
        ("Kerkstraat 12a, 1234 AB Utrecht", "Kerkstraat 12a, 1234 AB Utrecht"),
        ("Het adres is Lange Gracht 7\n3511AB Den Haag", "Lange Gracht 7, 3511AB Den Haag"),
        ("Please send it to 12 Elm Road, Leeds LS1 4AB instead", "12 Elm Road, Leeds LS1 4AB"),
        ("Flat 2, 12 Old Elm Road\nHebden Bridge\nHX7 8AB", "Flat 2, 12 Old Elm Road, Hebden Bridge, HX7 8AB"),
        ("12 Elm Street, Springfield, IL 62704", "12 Elm Street, Springfield, IL 62704"),
        ("Order 1042 goes to 7 Saddlers Yard, Long Upton LU6 2QR now.", "7 Saddlers Yard, Long Upton LU6 2QR"),
        ("It is 31 Tern Wharf\nEast Marling\nEM4 9BB", "31 Tern Wharf, East Marling, EM4 9BB"),
        ("I bought 3 Lamps, LS1 4AB", nil),
        ("lindenweg 4\n10115 berlin", "lindenweg 4, 10115 berlin"),
        ("order 1042 from Berlin, 10115 lumens", nil), ("Where is my order 1042? Tom", nil), ("", nil),
        ("10115 Berlin", nil), ("> Lindenweg 4, 10115 Berlin", nil), ("Order 1042 12345 Hello", nil),
    ])
    func `an address is found inside a letter`(_ text: String, _ address: String?) {
        #expect(PostalAddresses.value(in: text, language: nil)?.value == address)
    }

    private let old = "Lindenweg 4, 10115 Berlin"
    private let new = "Rosenallee 9, 50667 Köln"

    @Test(arguments: [
        ("Old address: %o. New address: %n.", true), ("Please ship to %n instead of %o.", true),
        ("Instead of %o please send it to %n", true), ("Bitte nicht an %o, sondern an %n liefern.", true),
        ("Die neue Adresse ist %n, die alte Adresse war %o.", true), ("%n statt %o", true),
        ("Ancienne adresse : %o, nouvelle adresse : %n", true), ("La nueva dirección es %n. La antigua era %o.", true),
        ("nuovo indirizzo: %n\nvecchio indirizzo: %o", true), ("Nieuw adres: %n. Het oude adres was %o.", true),
        ("I live at %o and at %n.", false), ("%o\n%n", false),
    ])
    func `of two addresses only a plainly new one counts`(_ text: String, _ isPlain: Bool) {
        let text = text.replacing("%o", with: old).replacing("%n", with: new)
        #expect(PostalAddresses.value(in: text, language: nil)?.value == (isPlain ? new : nil))
        #expect(PostalAddresses.count(in: text, language: nil) == 2)
    }

    @Test func `the same address twice is one, and an old one alone is none`() {
        #expect(PostalAddresses.value(in: "\(new)! Again: \(new)", language: nil)?.value == new)
        #expect(PostalAddresses.value(in: "My old address was \(old).", language: nil) == nil)
    }

    @Test func `an address says where it stands`() throws {
        let found = try #require(PostalAddresses.value(in: "Grüße 👍: \(old)!", language: "de"))
        #expect((found.start, found.end) == (9, 9 + old.unicodeScalars.count))
    }

    @Test func `odd texts are read in linear time`() {
        for piece in ["1", "12 ", "Weg 4, ", "12345 A ", "rue ", "a, ", "1:", "M "] {
            let text = String(repeating: piece, count: 20_000)
            _ = PostalAddresses.value(in: text, language: nil)
            _ = Choices.value(in: text, of: ["M", "L"], language: nil)
            _ = SpokenTime.slot(in: text, language: nil, today: CivilDay(number: 20_000))
            _ = PlainNumbers.code(in: text)
        }
    }
}
