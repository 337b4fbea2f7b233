import Foundation
import Mail
import Testing

/// Rule N10: letters that programs write for somebody who is away.
struct AbsenceTests {
    private let own: OwnIdentity

    init() throws {
        own = OwnIdentity(addresses: [try #require(EmailAddress("help@lumen.example"))], authenticationServer: nil)
    }

    private static let date = "Wed, 06 May 2026 10:00:00 +0200"

    private func message(_ subject: String, _ text: String, _ header: String...) -> Message {
        parsed(
            [
                "From: Tomas Reyes <tomas@example.net>", "To: help@lumen.example", "Subject: \(subject)",
                "Date: \(Self.date)", "Content-Type: text/plain; charset=utf-8",
            ] + header, text)
    }

    @Test(arguments: AbsenceLetters.languages, AbsenceLetters.programs)
    func `a letter of a program is an automatic reply`(
        language: AbsenceLanguage, program: AbsenceLetters.Program
    ) {
        let message = parse(AbsenceLetters.letter(language, program))
        #expect(message.kind == .autoReply, "\(message.signs)")
        #expect(screen(message, as: own).policy == .none)
    }

    @Test(arguments: AbsenceLetters.languages)
    func `an absence in words alone goes to a person`(language: AbsenceLanguage) {
        // Neither header nor subject: programs that hide, and people who write the like.
        let message = message("Re: 4711", "\(language.machine)\n\n\(language.text)")
        let screening = screen(message, as: own)
        #expect(screening.kind == .human)
        #expect(screening.policy == .humanOnly, "\(language.machine)")
        #expect(screening.signs.map(\.rule) == ["N10"])
    }

    @Test(arguments: AbsenceLetters.languages)
    func `an answer within a minute and a half is one of a machine`(language: AbsenceLanguage) throws {
        let message = message("Re: 4711", "\(language.machine)\n\n\(language.text)")
        let arrived = try #require(message.date?.date)
        func kind(after seconds: Double) -> Message.Kind {
            screen(message, as: own, answeredAt: arrived - seconds).kind
        }
        #expect(kind(after: 2) == .autoReply)
        #expect(kind(after: 89) == .autoReply)
        #expect(kind(after: 91) == .human)
        #expect(kind(after: -5) == .human)
        #expect(screen(message, as: own, answeredAt: arrived, arrivedAt: arrived + 600).kind == .human)
    }

    @Test func `a prompt answer without a word of absence is a person's`() throws {
        let message = message("Re: 4711", "Yes, please.")
        let arrived = try #require(message.date?.date)
        #expect(screen(message, as: own, answeredAt: arrived - 20).policy == .allowed)
    }

    @Test(arguments: AbsenceNearMisses.letters)
    func `a person who speaks of absence is a person`(letter: AbsenceNearMisses.Letter) {
        let message = message(letter.subject, letter.text)
        #expect(message.kind == .human)
        #expect(screen(message, as: own).policy == .allowed, "\(message.signs)")
    }

    @Test func `there are near misses enough`() {
        #expect(AbsenceNearMisses.letters.count >= 60)
        #expect(Set(AbsenceNearMisses.letters.map(\.language)).count >= 10)
        #expect(AbsenceLetters.languages.count >= 25)
    }

    @Test(arguments: AbsenceNearMisses.doubtful)
    func `a doubtful subject goes to a person`(letter: AbsenceNearMisses.Letter) {
        let message = message(letter.subject, letter.text)
        #expect(message.kind == .human)
        #expect(screen(message, as: own).policy == .humanOnly)
    }

    @Test func `who answers an automatic reply is a person whatever their host adds`() {
        let text = "Thanks, but where is it? It should have come on Monday."
        let message = message("Re: Automatic reply: your order", text, "X-Auto-Response-Suppress: DR, OOF, AutoReply")
        #expect(message.kind == .human)
    }

    @Test(arguments: [
        "AUTOMATIC REPLY: lamp", "[Auto-Reply] lamp", "Automatische Antwort : Lampe", "АВТОМАТИЧЕСКИЙ ОТВЕТ: лампа",
        "ΑΥΤΟΜΑΤΗ ΑΠΆΝΤΗΣΗ: λάμπα", "RÉPONSE AUTOMATIQUE : lampe", "自动答复：台灯", "OTOMATİK YANIT: lamba",
        "Odpowiedź  automatyczna:  lampa", "TRẢ LỜI TỰ ĐỘNG: đèn", "[Shop] Automatic reply: lamp",
        "=?utf-8?b?0JDQstGC0L7QvNCw0YLQuNGH0LXRgdC60LjQuSDQvtGC0LLQtdGCOiB4?=",
    ])
    func `the mark of a program is enough whatever its case`(subject: String) {
        #expect(message(subject, "x").kind == .autoReply)
    }

    @Test(arguments: [
        (
            "[Request received] Where is my lamp",
            "Your request (#4711) has been received and is being reviewed by our support staff."
        ),
        ("Request received: lamp", "Thank you. Your request has been received. We will get back to you within a day."),
        ("We have received your message", "This is an automated message. One of our agents will answer you."),
        ("Ihre Anfrage ist eingegangen", "Wir haben Ihre Anfrage erhalten und melden uns schnellstmöglich."),
        ("Accusé de réception", "Nous avons bien reçu votre message et vous répondrons dans les plus brefs délais."),
        ("Hemos recibido su mensaje", "Hemos recibido su mensaje y nos pondremos en contacto con usted."),
        (
            "Please confirm your message",
            "Your message is being held. Click the link below to confirm that you are human."
        ),
        ("Verification required", "I use Boxbe. Your message will be delivered once you are on my guest list."),
        ("Whitelist request", "To have your message delivered, simply reply to this message."),
    ])
    func `a receipt or a challenge of a system is an automatic reply`(subject: String, text: String) {
        let message = message(subject, text)
        #expect(message.kind == .autoReply, "\(message.signs)")
    }

    @Test(arguments: [
        ("Thank you for your message", "It helped. One more thing: may I return the shade alone?"),
        ("Ticket created?", "Did you get my mail of Monday?"),
        ("We received your parcel damaged", "Two glasses are broken."),
        ("Re: Request received: lamp", "Nobody wrote back. Any news?"),
        ("Please confirm your message of Monday", "You wrote that the lamp is free. Is that right?"),
    ])
    func `a person who writes of a receipt is a person`(subject: String, text: String) {
        #expect(message(subject, text).kind == .human)
    }

    @Test func `the words may stand in HTML and be wrapped`() {
        let html =
            "<p>Hello</p><p>I am currently out\n of the&nbsp;office until Monday, 12 May.<br>"
            + "For urgent matters write to Ines.</p>"
        let message = parsed(
            [
                "From: tomas@example.net", "To: help@lumen.example", "Subject: Out of Office",
                "Content-Type: text/html; charset=utf-8",
            ], html)
        #expect(message.kind == .autoReply)
    }

    @Test func `what is quoted is nobody's absence`() {
        let text =
            "Where is my lamp?\n\nOn Mon, 4 May 2026 at 10:00, Ines <ines@lumen.example> wrote:\n"
            + "> This is an automatic reply.\n> I am out of the office until Monday. For urgent matters call Tom.\n"
        #expect(message("Re: lamp", text).signs == [])
    }
}
