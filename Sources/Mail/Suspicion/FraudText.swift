/// What the words of a message are after, besides an answer.
struct FraudText {
    struct Finding: Equatable {
        var detail: String
        /// Enough for itself to call the message spam.
        var isSure = false
    }

    private(set) var trick: Finding?
    private(set) var offer: Finding?

    /// Nil for a text with nothing of the kind, as nearly all are.
    init?(_ text: FoldedText) {
        let matches = Self.phrases.matches(in: text, limit: Suspicion.looked)
        // Customers write of purchases, and press and insist: alone it means nothing.
        guard matches.contains(where: { Self.telling & 1 << UInt64($0.group) != 0 }) else { return nil }
        // How many different phrases of each group: a phrase repeated proves nothing more.
        var found: [Int: Set<[UInt8]>] = [:]
        for match in matches { found[match.group, default: []].insert(Array(text.bytes[match.range])) }
        func count(_ group: Group) -> Int { found[group.rawValue]?.count ?? 0 }
        let isCustomer = count(.purchase) > 0
        trick = Self.trick(count, isCustomer, text)
        if !isCustomer {
            let parts = [
                (count(.offer) > 0, "an offer"), (count(.approach) > 0, "insistence"),
                (count(.optOut) > 0, "a way out"),
            ].filter(\.0).map(\.1)
            let isOffer = count(.offer) > 0 && parts.count >= 2 || count(.offer) >= 2
            if isOffer {
                offer = Finding(detail: "cold mail: " + parts.joined(separator: ", "), isSure: parts.count == 3)
            }
        }
        if trick == nil, offer == nil { return nil }
    }

    private static func trick(_ count: (Group) -> Int, _ isCustomer: Bool, _ text: FoldedText) -> Finding? {
        let isPressing = count(.pressure) > 0 || count(.chief) > 0
        if count(.giftCards) > 0 {
            if count(.cardCodes) > 0, isPressing {
                return Finding(detail: "gift cards and their codes", isSure: !isCustomer)
            }
            if count(.cardCodes) > 0 || count(.chief) > 0 { return Finding(detail: "gift cards") }
        }
        if count(.extortion) >= 3 { return Finding(detail: "extortion", isSure: !isCustomer) }
        if count(.advanceFee) >= 3 { return Finding(detail: "a fortune for a stranger", isSure: !isCustomer) }
        if count(.ourAccount) > 0 { return Finding(detail: "payment diversion") }
        if count(.newAccount) > 0, count(.payment) > 0 || holdsIBAN(text.bytes) {
            return Finding(detail: "payment diversion")
        }
        if count(.mailbox) >= 2, !isCustomer { return Finding(detail: "asks to confirm an account") }
        return nil
    }

    private enum Group: Int {
        case ourAccount, newAccount, payment, pressure, giftCards, cardCodes, chief, extortion, advanceFee, mailbox
        case purchase, offer, approach, optOut
    }

    private static let telling: UInt64 = [
        Group.ourAccount, .newAccount, .giftCards, .extortion, .advanceFee, .mailbox, .offer,
    ].reduce(0) { $0 | 1 << UInt64($1.rawValue) }

    private static let phrases = PhraseSet([
        Group.ourAccount.rawValue: FraudPhrases.ourAccount, Group.newAccount.rawValue: FraudPhrases.newAccount,
        Group.payment.rawValue: FraudPhrases.payment, Group.pressure.rawValue: FraudPhrases.pressure,
        Group.giftCards.rawValue: FraudPhrases.giftCards, Group.cardCodes.rawValue: FraudPhrases.cardCodes,
        Group.chief.rawValue: FraudPhrases.chief, Group.extortion.rawValue: FraudPhrases.extortion,
        Group.advanceFee.rawValue: FraudPhrases.advanceFee, Group.mailbox.rawValue: FraudPhrases.mailbox,
        Group.purchase.rawValue: FraudPhrases.purchase, Group.offer.rawValue: ColdPhrases.offer,
        Group.approach.rawValue: ColdPhrases.approach, Group.optOut.rawValue: ColdPhrases.optOut,
    ])
}

/// Whether an International Bank Account Number (ISO 13616) stands in a folded text: country, length and check digits
/// right, blanks anywhere.
func holdsIBAN(_ text: [UInt8]) -> Bool {
    var at = 0
    while at + 15 <= text.count {
        let begins = at == 0 || !(text[at - 1].isLetter || text[at - 1].isDigit)
        guard begins, text[at].isLetter, text[at + 1].isLetter, text[at + 2].isDigit, text[at + 3].isDigit,
            let length = lengths[text[at...].prefix(2).lowercasedText()]
        else {
            at += 1
            continue
        }
        let digits = text[at...].prefix(48).filter { $0 != .space && $0 != .lineFeed }.prefix(length)
        if digits.count == length, digits.allSatisfy({ $0.isLetter || $0.isDigit }), remainder(digits) == 1 {
            return true
        }
        at += 4
    }
    return false
}

// ISO 7064, 97-10: the first four characters go last, letters count from 10.
private func remainder(_ digits: ArraySlice<UInt8>) -> Int {
    (digits.dropFirst(4) + digits.prefix(4)).reduce(0) { sum, byte in
        byte.isDigit ? (sum * 10 + Int(byte) - 48) % 97 : (sum * 100 + Int(byte | 32) - 87) % 97
    }
}

private let lengths: [String: Int] = [
    "ad": 24, "ae": 23, "al": 28, "at": 20, "ba": 20, "be": 16, "bg": 22, "ch": 21, "cy": 28, "cz": 24, "de": 22,
    "dk": 18,
    "ee": 20, "es": 24, "fi": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gr": 27, "hr": 21, "hu": 28, "ie": 22,
    "il": 23,
    "is": 26, "it": 27, "li": 21, "lt": 20, "lu": 20, "lv": 21, "mc": 27, "me": 22, "mk": 19, "mt": 31, "nl": 18,
    "no": 15,
    "pl": 28, "pt": 25, "qa": 29, "ro": 24, "rs": 22, "sa": 24, "se": 24, "si": 19, "sk": 24, "sm": 27, "tr": 26,
    "ua": 29,
]
