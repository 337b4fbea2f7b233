import Understanding

/// Which means of payment some words mean, of those that a shop has on file.
struct PaymentChoice {
    let means: [PaymentMeans]

    enum Named: Equatable {
        /// No means of payment is spoken of.
        case none
        case one(PaymentMeans)
        /// One is, and it is none on file, or could be several.
        case unclear
    }

    /// Kinds by the words that customers have for them.
    private static let kinds: [(kind: String, words: [String])] = [
        (
            "gift_card",
            [
                "gift card", "gift cards", "giftcard", "gift voucher", "Geschenkkarte", "Geschenkgutschein",
                "Gutschein",
                "carte cadeau", "chèque cadeau", "tarjeta regalo", "tarjeta de regalo", "carta regalo", "buono regalo",
                "cadeaukaart", "cadeaubon",
            ]
        ),
        (
            "credit_card",
            [
                "credit card", "credit cards", "Kreditkarte", "carte de crédit", "carte bancaire", "tarjeta de crédito",
                "carta di credito", "creditcard",
            ]
        ),
        (
            "debit_card",
            ["debit card", "Debitkarte", "carte de débit", "tarjeta de débito", "carta di debito", "betaalpas"]
        ),
        ("paypal", ["paypal"]),
        (
            "bank_transfer",
            [
                "bank transfer", "bank account", "Überweisung", "Bankkonto", "virement", "compte bancaire",
                "transferencia",
                "cuenta bancaria", "bonifico", "conto bancario", "overschrijving", "bankrekening",
            ]
        ),
    ]
    private static let brands = [
        "visa", "mastercard", "maestro", "amex", "american express", "klarna", "apple pay", "google pay",
    ]
    private static let original = [
        "original payment", "original payment method", "original method of payment", "original form of payment",
        "same payment method", "payment method I used", "way I paid", "ursprüngliche Zahlungsart",
        "ursprünglichen Zahlungsart", "moyen de paiement d'origine", "moyen de paiement initial",
        "método de pago original",
        "metodo di pagamento originale", "oorspronkelijke betaalmethode",
    ]

    /// Whether a means of payment is named at all.
    static func isSpoken(of text: String) -> Bool { PaymentChoice(means: []).named(in: text, language: nil) != .none }

    /// What is said of a means: all of it must be so.
    func named(in text: String, language: String?) -> Named {
        typealias Spelling = (spelling: String, choice: String)
        let known = Set(Self.kinds.map(\.kind))
        var spellings = Self.kinds.flatMap { kind, words in words.map { Spelling($0, "kind " + kind) } }
        for kind in Set(means.map(\.kind)).subtracting(known) {
            spellings.append(Spelling(kind.replacing("_", with: " "), "kind " + kind))
        }
        spellings += (Self.brands + means.flatMap(\.figures)).map { Spelling($0, "word " + $0) }
        spellings += Self.original.map { Spelling($0, "original") }
        let said = Set(Choices.mentions(in: text, of: spellings, language: language).map(\.value))
        guard !said.isEmpty else { return .none }
        let fitting = means.filter { one in said.allSatisfy(one.isSaid) }
        return fitting.count == 1 ? .one(fitting[0]) : .unclear
    }
}

extension PaymentMeans {
    /// Groups of four digits or more in its title, which tell two cards of one kind apart.
    fileprivate var figures: [String] {
        title.split { !("0"..."9").contains($0) }.filter { $0.utf8.count >= 4 }.map(String.init)
    }

    /// Whether this is true of it.
    fileprivate func isSaid(_ what: String) -> Bool {
        if what.hasPrefix("kind ") { return kind.utf8.elementsEqual(what.utf8.dropFirst(5)) }
        if what.hasPrefix("word ") { return TitleWords(title).contain(code: String(what.dropFirst(5))) }
        return isOriginal
    }
}
