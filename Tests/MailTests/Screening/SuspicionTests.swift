import Mail
import Testing

/// Rules S2, S4 and S5: what swindlers and sellers write, and what customers write that sounds like it.
struct SuspicionTests {
    private let own: OwnIdentity

    init() throws {
        own = OwnIdentity(addresses: [try #require(EmailAddress("help@lumen.example"))], authenticationServer: nil)
    }

    private func screening(_ text: String, _ header: String...) -> Screening {
        let base = [
            "From: Noor Haddad <noor@example.net>", "To: help@lumen.example", "Subject: hello",
            "Content-Type: text/plain; charset=utf-8",
        ]
        return screen(parsed(base + header, text), as: own)
    }

    @Test(arguments: [
        "Dear customer, our bank details have changed. Please use the new account for all future payments.",
        "Please note that we have changed our bank. Kindly confirm receipt, the open invoice is urgent.",
        "Could you update my direct deposit before the next payroll? I changed banks.",
        "Sehr geehrte Damen und Herren, unsere Bankverbindung hat sich geändert. Künftige Zahlungen bitte an DE02.",
        "Bonjour, nos coordonnées bancaires ont changé. Merci d'en tenir compte pour les prochains règlements.",
        "Estimados: nuestros datos bancarios han cambiado. Las facturas pendientes deben pagarse en la nueva cuenta.",
        "Gentile cliente, le nostre coordinate bancarie sono cambiate. I prossimi pagamenti vanno al nuovo IBAN.",
        "Geachte relatie, onze bankgegevens zijn gewijzigd. Toekomstige betalingen graag op het nieuwe nummer.",
        "New bank details for the transfer: IBAN GB82 WEST 1234 5698 7654 32. Thank you.",
        // A customer's refund: no swindle, and still for a person.
        "I have a new bank account. Please send the refund for my order to IBAN NL91 ABNA 0417 1643 00.",
        "Meine neue Bankverbindung für die Erstattung: DE89 3704 0044 0532 0130 00",
    ])
    func `another account goes to a person`(text: String) {
        let result = screening(text)
        #expect(result.kind == .human)
        #expect(result.policy == .humanOnly, "\(text)")
        #expect(result.signs.map(\.rule) == ["S2"])
    }

    @Test(arguments: [
        "Are you at your desk? I need you to purchase some gift "
            + "cards for a client, scratch the back and send me the codes.",
        "I'm in a meeting and can't talk. Buy gift cards today, I "
            + "will reimburse you: \"pictures of the cards\" are enough.",
        "Sind Sie am Platz? Bitte Gutscheinkarten kaufen und senden Sie mir die Codes, vertraulich.",
        "Je suis en réunion. Pouvez-vous acheter des cartes cadeaux "
            + "et m'envoyer les codes ? Je vous rembourserai ce soir.",
        "I hacked your device and recorded a video of you. Send "
            + "900 dollars in bitcoin or all your contacts will see it.",
        "I am the barrister of a late client who died without next "
            + "of kin. 9 million dollars wait. Strictly confidential.",
    ])
    func `a swindle of many parts is spam`(text: String) {
        let result = screening(text)
        #expect(result.kind == .spam, "\(result.signs)")
        #expect(result.policy == .none)
    }

    @Test func `signs of two rules are spam`() {
        let diversion = "Our bank details have changed. Please use them for all future payments."
        #expect(screening(diversion).kind == .human)
        #expect(screening(diversion, "To: x@else.example").suspicions.map(\.rule) == ["S2"])
        #expect(screening(diversion, "X-Spam-Level: *******").kind == .spam)
    }

    @Test(arguments: [
        "Hi, quick question: would you accept a guest post on your site? If you're not interested, reply STOP.",
        "I came across your website and found SEO errors. Can we hop on a quick call? Let me know or unsubscribe here.",
        "Just bumping this. We help brands like yours get qualified leads. Not the right person? Point me to the one.",
        "Ich bin auf Ihre Website gestoßen: mit SEO-Optimierung auf die erste Seite bei Google. Haben Sie Interesse? "
            + "Wenn nicht, schreiben Sie mir und ich sende keine weiteren E-Mails.",
    ])
    func `an offer with insistence and a way out is spam`(text: String) {
        let result = screening(text)
        #expect(result.kind == .spam, "\(result.signs)")
    }

    @Test(arguments: [
        "Hello, we offer SEO services. Are you interested in a proposal?",
        "We are a leading manufacturer of lamps with factory price. Would you be interested in our catalogue?",
        "Bonjour, je me permets de vous contacter : notre agence SEO peut améliorer votre visibilité.",
    ])
    func `an offer goes to a person`(text: String) {
        let result = screening(text)
        #expect(result.kind == .human)
        #expect(result.policy == .humanOnly)
        #expect(result.signs.map(\.rule) == ["S4"])
    }

    @Test(arguments: [
        "Quick question: does the lamp come with a bulb?",
        "Just following up on my previous email. Where is my order 4411?",
        "Circling back on this. I am still waiting for the refund.",
        "Please unsubscribe me from the newsletter.",
        "Hope you are doing well. Did you get a chance to look at my return?",
        "I bought gift cards and the codes do not work.", "Can I pay with two gift cards?",
        "How do I buy gift cards for a friend?", "Are you available on Saturday?", "Is anyone available at the moment?",
        "I need the invoice urgently, as soon as possible.", "My bank says the payment was made twice.",
        "I got a new phone and cannot log in. My password is not accepted.",
        "Please verify my account, the link expired.",
        "You charged my account twice. Please refund one payment immediately.",
        "Ich brauche dringend eine Rechnung.", "Kann ich per Überweisung zahlen? Ihre IBAN fehlt auf der Rechnung.",
        "Ich habe zwei Gutscheinkarten, geht das zusammen?", "Kurze Frage: passt die Lampe ins Bad?",
        "Mein Konto wurde zweimal belastet, bitte erstatten Sie den Betrag sofort.",
        "Petite question : la lampe est-elle dimmable ?", "Je voudrais un remboursement sur ma carte bancaire.",
        "Una pregunta rápida: ¿la lámpara lleva bombilla?", "¿Puedo pagar por transferencia?",
        "Una domanda veloce: la lampada è dimmerabile?", "Korte vraag: is de lamp dimbaar?",
        "I won a lamp in your raffle, how do I claim it?", "My webcam from your shop does not turn on after 48 hours.",
        "The lamp stopped after 15 minutes. Would you be interested in photos?", "Do you sell on Instagram?",
        "The mailbox I ordered is rusty.", "My email address has changed, please update it.",
        "What is your website's domain for returns?", "Can you outsource the engraving?",
    ])
    func `a customer who sounds alike is answered`(text: String) {
        let result = screening(text)
        #expect(result == Screening(kind: .human, policy: .allowed, signs: []), "\(text)")
    }

    @Test(arguments: [
        ("setup.exe", [Message.Flag.executableAttachment]),
        ("invoice.PDF.exe", [.executableAttachment, .doubleExtension]),
        ("photo.jpg   .scr", [.executableAttachment, .doubleExtension]), ("list.xlsm", [.executableAttachment]),
        ("invoice.pdf.js. ", [.executableAttachment, .doubleExtension]), ("disc.iso", [.executableAttachment]),
        ("www.lumen.com", []), ("scan.pdf", []), ("archive.tar.gz", []), ("a.b.c.jpg", []), ("exe", []),
        ("photo.heic", []),
        ("scan\u{202E}fdp.exe", [.bidiControl, .executableAttachment, .doubleExtension]),
        ("bon\u{202A}.pdf", [.bidiControl]),
        ("report.p\u{200B}df.e\u{200B}xe", [.executableAttachment, .doubleExtension]),
    ])
    func `the name of a file betrays it`(name: String, flags: [Message.Flag]) {
        let message = parsed(
            [
                "From: noor@example.net", "To: help@lumen.example", "Message-ID: <a@b.example>",
                "Content-Type: multipart/mixed; boundary=b",
            ],
            "--b\n\nSee the file.\n--b\nContent-Type: application/octet-stream\n"
                + "Content-Disposition: attachment; filename=\"\(name)\"\n\nMZ\n--b--\n")
        #expect(Set(message.flags) == Set(flags), "\(message.attachments)")
        let result = screen(message, as: own)
        switch (flags.contains(.executableAttachment), flags.contains(.doubleExtension)) {
        case (_, true): #expect(result.kind == .spam)
        case (true, false): #expect(result.policy == .humanOnly && result.kind == .human)
        case (false, false): #expect(result.policy == .allowed)
        }
    }
}
