/// Words by which a text gives something away or binds the brand. One that stands in no fact and no passage is the model's own.
///
/// That something was or will be done (`we will refund you`) is no matter of words but of receipts; `Reply` checks it.
struct Vows: Sendable {
    /// Beginnings of words or of phrases, folded as the text is, by their first byte.
    private let beginnings: [UInt8: [(number: Int, bytes: [UInt8])]]

    /// A table of languages: entries parted by commas.
    private init(_ table: [String: String]) {
        let entries = table.values.flatMap { $0.split(separator: ",") }.map { entry in
            Array(entry.split { $0 == " " || $0 == "\n" }.joined(separator: " ").utf8)
        }
        let numbered = entries.enumerated().map { (number: $0.offset, bytes: $0.element) }
        beginnings = Dictionary(grouping: numbered.filter { !$0.bytes.isEmpty }) { $0.bytes[0] }
    }

    /// Which of them a text uses, by their numbers; the text as `folded` makes it. All languages count, whatever the text's: a
    /// word of another one is no less binding.
    func used(in folded: String) -> Set<Int> {
        let bytes = Array(folded.utf8)
        var used: Set<Int> = []
        for place in bytes.indices.dropLast() where bytes[place] == 0x20 {
            for entry in beginnings[bytes[place + 1]] ?? [] where bytes[(place + 1)...].starts(with: entry.bytes) {
                used.insert(entry.number)
            }
        }
        return used
    }

    /// Lower case, one blank between words and around all, no punctuation.
    static func folded(_ text: String) -> String {
        var result: [UInt8] = [0x20]
        result.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                switch byte {
                case 0x61...0x7A, 0x30...0x39, 0x25: result.append(byte)
                case 0x41...0x5A: result.append(byte | 0x20)
                default: if result.last != 0x20 { result.append(0x20) }
                }
                continue
            }
            for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
                if isWordPart(scalar) {
                    result += String(scalar).utf8
                } else if result.last != 0x20 {
                    result.append(0x20)
                }
            }
        }
        if result.last != 0x20 { result.append(0x20) }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.generalCategory == .decimalNumber
            || properties.generalCategory == .nonspacingMark
    }

    static let offers = Vows([
        "en": """
        discount, voucher, coupon, promo code, gift card, free gift, for free, free of charge, free shipping, free replacement,
        free return, at no cost, no extra cost, no charge, complimentary, on the house, compensat, goodwill, store credit,
        bonus, rebate, cashback, waive, upgrade you, reward
        """,
        "de": """
        rabatt, preisnachlass, nachlass, gutschein, geschenk, gratis, kostenlos, kostenfrei, umsonst,
        ohne aufpreis, entschädig, kulanz, bonus, prämie, skonto, wertgutschein, preisminderung, ermäßig
        """,
        "fr": """
        remise, réduction, rabais, bon d achat, bon de réduction, code promo, cadeau, gratuit, sans frais, offert,
        dédommag, indemnis, geste commercial, ristourne, bonus
        """,
        "es": """
        descuento, cupón, vale de, vale por, código promocional, regalo, gratis, gratuit, sin coste, sin costo, sin cargo,
        compensaci, compensar, indemniz, rebaja, bonificaci, obsequio
        """,
        "it": """
        sconto, un buono, buono sconto, buono regalo, coupon, codice promozionale, omaggio, regalo, gratis, gratuit, senza costi, senza spese,
        risarci, indenniz, compensazione, ribasso, bonus
        """,
        "nl": """
        korting, tegoedbon, kortingscode, cadeau, gratis, kosteloos, zonder kosten, zonder extra kosten,
        schadevergoeding, coulance, compens, bonus
        """,
        "pt": """
        desconto, cupão, cupom, vale presente, oferta de, grátis, gratuit, sem custo, sem custos, compensação, indemniz,
        indeniz, brinde
        """,
        "pl": "rabat, zniżk, kupon, bon podarunkowy, prezent, gratis, za darmo, bezpłatn, rekompensat, odszkodowan",
        "sv": "rabatt, presentkort, gratis, kostnadsfri, utan kostnad, kompensation, ersättning, gåva",
        "da": "rabat, gavekort, gratis, uden beregning, kompensation, erstatning",
    ])

    static let pledges = Vows([
        "en": """
        guarantee, we promise, i promise, promise you, promise that, we assure, i assure, assure you, rest assured,
        we commit, immediately, right away, as soon as possible, asap, without delay, by tomorrow, you are entitled,
        you have the right, we accept liability, we are liable, our fault, legally, warrant, exception for you,
        never happen again, definitely, certainly, 100 %, 100%
        """,
        "de": """
        garantie, garantier, versprech, wir versichern, ich versichere, seien sie versichert, sofort, umgehend, unverzüglich,
        so schnell wie möglich, schnellstmöglich, haben anspruch, sie haben das recht, haften, haftung, unsere schuld,
        gewährleist, ausnahmsweise, ausnahme für, nie wieder, auf jeden fall, definitiv, verbindlich, zusicher
        """,
        "fr": """
        garanti, promett, promis, promesse, nous vous assurons, je vous assure, soyez assuré, immédiatement,
        dès que possible, au plus vite, dans les plus brefs délais, sans délai, vous avez droit, vous avez le droit,
        notre responsabilité, notre faute, nous engageons, exceptionnellement, ne se reproduira, certainement
        """,
        "es": """
        garantiz, garantía, prometemos, prometo, promesa, le aseguramos, te aseguramos, le aseguro, inmediatamente,
        de inmediato, lo antes posible, cuanto antes, sin demora, tiene derecho, tienes derecho, nuestra culpa,
        nuestra responsabilidad, nos comprometemos, excepcionalmente, no volverá a, sin duda
        """,
        "it": """
        garanti, garanzia, promettiamo, prometto, promessa, le assicuriamo, ti assicuriamo, assicuro, immediatamente,
        subito, il prima possibile, al più presto, senza indugio, ha diritto, hai diritto, colpa nostra, nostra colpa,
        ci impegniamo, eccezionalmente, non accadrà più, non succederà più, sicuramente
        """,
        "nl": """
        garant, garandeer, beloof, beloven, belofte, verzekeren u, verzekeren wij, verzekeren we, wij verzekeren,
        onmiddellijk, meteen, zo snel mogelijk, zo spoedig mogelijk, onverwijld, u heeft recht, je hebt recht,
        aansprakelijk, onze schuld, bij uitzondering, nooit meer gebeuren, zeker weten, beslist
        """,
        "pt": """
        garantimos, garanto, garantia, prometemos, prometo, asseguramos, imediatamente, de imediato, o mais rápido possível,
        o mais breve possível, quanto antes, tem direito, nossa culpa, excepcionalmente, não voltará a
        """,
        "pl":
            "gwarant, obiecuj, zapewniamy, natychmiast, niezwłocznie, jak najszybciej, ma pan prawo, ma pani prawo, nasza wina",
        "sv":
            "garant, lovar, försäkrar, omedelbart, genast, snarast, så snart som möjligt, ni har rätt, du har rätt, vårt fel",
        "da":
            "garant, vi lover, jeg lover, forsikrer, omgående, med det samme, hurtigst muligt, du har ret til, vores skyld",
    ])
}
