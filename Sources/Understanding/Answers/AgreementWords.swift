/// The words of one language that may stand beside a yes. All are folded as texts are.
struct AgreementWords: Sendable {
    /// What the actions of runbooks are spoken of with.
    enum Topic: String, Sendable, CaseIterable {
        case cancel, end, pause, resume, renew, refund, credit, change, send, exchange, giveBack, book, move
        case order, item, subscription, appointment, address, part, document, plan, email, money

        static let verbs: [Topic] = [
            .cancel, .end, .pause, .resume, .renew, .refund, .credit, .change, .send, .exchange, .giveBack, .book,
            .move,
        ]
    }

    /// Say nothing that could be done or not.
    let plain: Set<String>
    /// The same in several words.
    let phrases: Phrases
    /// Words that agree one by one and say something else together: "at the end", "as it is".
    let elsewise: Phrases
    /// What is right.
    let qualities: Set<String>
    /// What is liked: of what is to end, the contrary of a yes.
    let praise: Set<String>
    /// What is wanted: the same.
    let desires: Set<String>
    /// Stand for the thing itself: "I want it".
    let things: Set<String>
    /// "Everything" is more than a part that was repeated.
    let whole: Set<String>
    /// What ends is not kept.
    let keeping: Set<String>
    /// Words of which a reason is made, where it is one (`AnswerWords.reasons`).
    let reasonWords: Set<String>
    /// Begin the regards.
    let closings: Set<String>
    /// Days and times are no names.
    let times: Set<String>
    /// Stand between two things that are said.
    let joiners: Set<String>
    private let exact: [Topic: Set<String>]
    private let beginnings: [Topic: Beginnings]

    /// - Parameter topics: lines of `topic: words`; `cancel*` stands for any word that begins so.
    init(
        plain: String, phrases: String, elsewise: String, qualities: String, praise: String, desires: String,
        things: String,
        whole: String, keeping: String, reasonWords: String, closings: String, times: String, joiners: String,
        topics: String
    ) {
        self.plain = AnswerWords.set(plain)
        self.phrases = Phrases(phrases)
        self.elsewise = Phrases(elsewise)
        self.qualities = AnswerWords.set(qualities)
        self.praise = AnswerWords.set(praise)
        self.desires = AnswerWords.set(desires)
        self.things = AnswerWords.set(things)
        self.whole = AnswerWords.set(whole)
        self.keeping = AnswerWords.set(keeping)
        self.reasonWords = AnswerWords.set(reasonWords)
        self.closings = AnswerWords.set(closings)
        self.times = AnswerWords.set(times)
        self.joiners = AnswerWords.set(joiners)
        var exact: [Topic: Set<String>] = [:]
        var beginnings: [Topic: Beginnings] = [:]
        for line in topics.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let topic = Topic(rawValue: String(parts[0])) else { continue }
            let list = parts[1].split(separator: " ")
            exact[topic] = AnswerWords.set(list.filter { $0.utf8.last != 0x2A }.joined(separator: " "))
            let begun = list.filter { $0.utf8.last == 0x2A }.flatMap { Word.all(in: String($0)).map(\.folded) }
            beginnings[topic] = Beginnings(begun.joined(separator: " "))
        }
        self.exact = exact
        self.beginnings = beginnings
    }

    func says(_ word: String, _ topic: Topic) -> Bool {
        exact[topic]?.contains(word) ?? false || beginnings[topic]?.match(word) ?? false
    }

    /// By the verbs of a runbook's actions.
    static let topics: [String: [Topic]] = [
        "cancel": [.cancel, .order, .item], "refund": [.refund, .money, .order, .item],
        "credit": [.credit, .money, .order, .item], "address": [.change, .send, .address, .part, .order],
        "exchange": [.exchange, .change, .send, .order, .item], "return": [.giveBack, .refund, .money, .order, .item],
        "resend": [.send, .document, .order, .item], "note": [.order],
        "subscription_cancel": [.cancel, .end, .subscription], "subscription_pause": [.pause, .subscription],
        "subscription_resume": [.resume, .subscription], "subscription_renew": [.renew, .subscription],
        "plan": [.change, .plan, .subscription], "email": [.change, .email],
        "appointment_book": [.book, .appointment], "appointment_move": [.move, .appointment],
        "appointment_cancel": [.cancel, .appointment],
    ]

    /// Actions after which the customer has something no more.
    static let ending: Set<String> = [
        "cancel", "return", "refund", "subscription_cancel", "subscription_pause", "appointment_cancel",
    ]

    /// By ISO 639-1.
    static let byLanguage: [String: AgreementWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch,
    ]

    /// What is ended, where its end is ended: "cancel the cancellation".
    static let cancellations = AnswerWords.set(
        """
        cancellation termination withdrawal stornierung storno kündigung widerruf annulation résiliation cancelación
        anulación baja annullamento cancellazione disdetta annulering opzegging
        """)
    static let singles = AnswerWords.set("one un una une l'une l'un uno een eine einer eines einen some half")
    static let partitives = AnswerWords.set("of de des di delle dei van von davon ervan")
    static let links = AnswerWords.set("www http https")
    /// Lines that programs and devices add.
    static let footers = Phrases(
        """
        sent|get from|with|via|using|the ~6 phone|iphone|ipad|mobile|tablet|device|smartphone|app|outlook|mail
        von|vom meinem ~3 gesendet|verschickt
        gesendet mit|von|vom|via
        diese nachricht|mail|e wurde|mail ~8 app|mailapp|programm|geschrieben
        envoyé de|depuis|à|avec
        enviado desde|con
        inviato da|dal|con
        verzonden|verstuurd vanaf|met|via|vanuit
        """)
    static let elisions = AnswerWords.set("l d n j m s t c qu all dell nell sull quest un")
    static let particles = AnswerWords.set("van von de den der des du da di la le les del dos y of and")
}
