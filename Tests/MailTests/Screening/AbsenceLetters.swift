import Testing

/// What a program and a person away write in one language.
struct AbsenceLanguage: CustomTestStringConvertible, Sendable {
    /// BCP 47.
    var code: String
    /// What the mail server puts in front of the subject.
    var program: String
    /// What people write as a subject of their own.
    var subject: String
    /// That they are away, until when, and who stands in.
    var text: String
    /// That a machine wrote it.
    var machine: String

    var testDescription: String { code }

    init(_ code: String, _ program: String, _ subject: String, _ text: String, _ machine: String) {
        (self.code, self.program, self.subject, self.text, self.machine) = (code, program, subject, text, machine)
    }
}

/// Letters as programs send them for somebody who is away.
enum AbsenceLetters {
    static let languages = [
        AbsenceLanguage(
            "en", "Automatic reply", "Out of the office until 12 May",
            "Hello,\n\nI am out of the office until Monday, 12 May, with limited access to email.\n"
                + "For urgent matters please call my colleague Ines Moreau.\n\nKind regards\nTomas",
            "This is an automated response, please do not reply."),
        AbsenceLanguage(
            "de", "Automatische Antwort", "Abwesend bis 12. Mai",
            "Guten Tag,\n\nich bin bis einschließlich 12. Mai nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.\n"
                + "In dringenden Fällen wenden Sie sich bitte an meine Kollegin Ines Moreau.\n\nViele Grüße",
            "Dies ist eine automatisch erstellte Nachricht."),
        AbsenceLanguage(
            "fr", "Réponse automatique", "Absence du bureau",
            "Bonjour,\n\nJe suis absente du bureau jusqu'au 12 mai "
                + "inclus.\nEn cas d'urgence, merci de contacter Inès Moreau.\n"
                + "Je vous répondrai dès mon retour.\n\nCordialement",
            "Ceci est un message automatique, merci de ne pas y répondre."),
        AbsenceLanguage(
            "es", "Respuesta automática", "Fuera de la oficina hasta el 12 de mayo",
            "Buenos días:\n\nEstaré fuera de la oficina hasta el 12 de mayo y responderé a mi vuelta.\n"
                + "Para asuntos urgentes, póngase en contacto con Inés Moreau.\n\nSaludos",
            "Este es un mensaje automático, por favor no responda a este correo."),
        AbsenceLanguage(
            "pt", "Resposta automática", "Ausente do escritório",
            "Olá,\n\nEstou de férias até 12 de maio e sem acesso ao e-mail.\n"
                + "Para assuntos urgentes, por favor contacte a minha colega Inês Moreau.\n\nObrigada",
            "Esta é uma mensagem automática."),
        AbsenceLanguage(
            "it", "Risposta automatica", "Fuori ufficio fino al 12 maggio",
            "Buongiorno,\n\nsarò fuori ufficio fino al 12 maggio. Risponderò alla vostra mail al mio rientro.\n"
                + "Per urgenze potete contattare la collega Ines Moretti.\n\nCordiali saluti",
            "Questo è un messaggio automatico."),
        AbsenceLanguage(
            "nl", "Automatisch antwoord", "Afwezig tot 12 mei",
            "Beste,\n\nIk ben momenteel niet op kantoor en ben op 12 mei weer bereikbaar.\n"
                + "Voor dringende zaken kunt u contact opnemen met mijn collega Ines.\n\nMet vriendelijke groet",
            "Dit is een automatisch gegenereerd bericht."),
        AbsenceLanguage(
            "da", "Automatisk svar", "Ikke på kontoret til den 12. maj",
            "Hej\n\nJeg holder ferie til og med den 12. maj og læser ikke mails.\n"
                + "I mit fravær kan du kontakte min kollega Ines.\n\nVenlig hilsen",
            "Dette er en automatisk genereret mail."),
        AbsenceLanguage(
            "no", "Automatisk svar", "Fraværende til 12. mai",
            "Hei,\n\nJeg er på ferie til 12. mai og svarer når jeg er "
                + "tilbake.\nVed hastesaker, vennligst kontakt Ines Moe.\n\nHilsen",
            "Dette er en automatisk melding."),
        AbsenceLanguage(
            "sv", "Automatiskt svar", "Frånvarande till 12 maj",
            "Hej!\n\nJag är på semester och är tillbaka på kontoret den 12 "
                + "maj.\nVid brådskande ärenden, vänligen kontakta Ines.\n\nHälsningar",
            "Det här är ett automatiskt meddelande."),
        AbsenceLanguage(
            "fi", "Automaattinen vastaus", "Lomalla 12.5. asti",
            "Hei,\n\nolen lomalla 12.5. saakka ja luen sähköpostiani harvoin.\n"
                + "Kiireellisissä asioissa ota yhteyttä kollegaani Iidaan.\n\nTerveisin",
            "Tämä on automaattinen viesti."),
        AbsenceLanguage(
            "pl", "Odpowiedź automatyczna", "Nieobecność do 12 maja",
            "Dzień dobry,\n\nprzebywam na urlopie do 12 maja i odpowiem po powrocie.\n"
                + "W pilnych sprawach proszę o kontakt z Iną Nowak.\n\nPozdrawiam",
            "To jest wiadomość automatyczna, prosimy nie odpowiadać."),
        AbsenceLanguage(
            "cs", "Automatická odpověď", "Mimo kancelář do 12. května",
            "Dobrý den,\n\ndo 12. května čerpám dovolenou a k e-mailu se nedostanu.\n"
                + "V naléhavých případech se obraťte na kolegyni Inu Novotnou.\n\nS pozdravem",
            "Toto je automaticky generovaná zpráva."),
        AbsenceLanguage(
            "sk", "Automatická odpoveď", "Neprítomnosť do 12. mája",
            "Dobrý deň,\n\nmomentálne nie som v kancelárii, vrátim sa 12. mája.\n"
                + "V súrnych prípadoch kontaktujte kolegyňu Inu Novákovú.\n\nS pozdravom",
            "Toto je automatická správa."),
        AbsenceLanguage(
            "hu", "Automatikus válasz", "Szabadságon május 12-ig",
            "Tisztelt Levélíró!\n\nMájus 12-ig szabadságon vagyok. Sürgős "
                + "esetben kérem, keresse kollégámat, Kiss Inest.\n\nÜdvözlettel",
            "Ez egy automatikus üzenet."),
        AbsenceLanguage(
            "ro", "Răspuns automat", "În concediu până pe 12 mai",
            "Bună ziua,\n\nSunt în concediu până pe 12 mai și voi reveni cu un răspuns.\n"
                + "Pentru urgențe, vă rog să contactați colega mea, Ines Pop.\n\nCu stimă",
            "Acesta este un mesaj automat."),
        AbsenceLanguage(
            "bg", "Автоматичен отговор", "Отсъствам до 12 май",
            "Здравейте,\n\nДо 12 май съм в отпуск. В момента не съм в "
                + "офиса.\nПри спешност, моля свържете се с Инес Петрова.\n\nПоздрави",
            "Това е автоматично съобщение."),
        AbsenceLanguage(
            "el", "Αυτόματη απάντηση", "Εκτός γραφείου έως 12 Μαΐου",
            "Καλημέρα σας,\n\nΘα απουσιάζω από το γραφείο έως τις 12 Μαΐου.\n"
                + "Για επείγοντα θέματα παρακαλώ επικοινωνήστε με την κα Μόρου.\n\nΜε εκτίμηση",
            "Αυτό είναι ένα αυτόματο μήνυμα."),
        AbsenceLanguage(
            "tr", "Otomatik Yanıt", "Ofis dışında",
            "Merhaba,\n\n12 Mayıs'a kadar yıllık izindeyim, döndüğümde yanıt vereceğim.\n"
                + "Acil durumlarda İnci Yılmaz ile iletişime geçebilirsiniz.\n\nSaygılarımla",
            "Bu e-posta otomatik olarak gönderilmiştir."),
        AbsenceLanguage(
            "ru", "Автоматический ответ", "В отпуске до 12 мая",
            "Добрый день!\n\nЯ нахожусь в отпуске до 12 мая. Отвечу после возвращения.\n"
                + "По срочным вопросам обращайтесь к Инне Петровой.\n\nС уважением",
            "Это автоматическое сообщение."),
        AbsenceLanguage(
            "uk", "Автоматична відповідь", "Відпустка: до 12 травня",
            "Вітаю!\n\nНаразі я у відпустці до 12 травня.\nУ термінових "
                + "питаннях звертайтеся до Інни Коваль.\n\nЗ повагою",
            "Це автоматичне повідомлення."),
        AbsenceLanguage(
            "sr", "Аутоматски одговор", "Ван канцеларије",
            "Поштовани,\n\nтренутно сам на годишњем одмору до 12. маја.\n"
                + "За хитне случајеве обратите се колегиници Инес.\n\nПоздрав",
            "Ово је аутоматска порука."),
        AbsenceLanguage(
            "hr", "Automatski odgovor", "Izvan ureda do 12. svibnja",
            "Poštovani,\n\nna godišnjem sam odmoru do 12. svibnja. Trenutno nisam u uredu.\n"
                + "U hitnim slučajevima obratite se kolegici Ines.\n\nLijep pozdrav",
            "Ovo je automatska poruka."),
        AbsenceLanguage(
            "sl", "Samodejni odgovor", "Odsoten do 12. maja",
            "Pozdravljeni,\n\ndo 12. maja sem na dopustu.\nV nujnih "
                + "primerih se obrnite na sodelavko Ines.\n\nLep pozdrav",
            "To je samodejno sporočilo."),
        AbsenceLanguage(
            "et", "Automaatvastus", "Puhkusel kuni 12. maini",
            "Tere!\n\nViibin puhkusel kuni 12. maini. Kiireloomulistes "
                + "küsimustes pöörduge palun Inese poole.\n\nParimate soovidega",
            "See on automaatne vastus."),
        AbsenceLanguage(
            "lv", "Automātiska atbilde", "Prombūtne līdz 12. maijam",
            "Labdien!\n\nLīdz 12. maijam esmu atvaļinājumā. Steidzamos "
                + "gadījumos lūdzu sazināties ar Inesi.\n\nAr cieņu",
            "Šī ir automātiska atbilde."),
        AbsenceLanguage(
            "lt", "Automatinis atsakymas", "Atostogose iki gegužės 12 d.",
            "Sveiki,\n\nšiuo metu atostogauju iki gegužės 12 d.\n"
                + "Skubiais atvejais kreipkitės į kolegę Iną.\n\nPagarbiai",
            "Tai yra automatinis atsakymas."),
        AbsenceLanguage(
            "he", "מענה אוטומטי", "מחוץ למשרד",
            "שלום,\n\nאני בחופשה עד 12 במאי. במקרים דחופים ניתן לפנות לעמיתתי ענבל.\n\nבברכה",
            "זוהי הודעה אוטומטית."),
        AbsenceLanguage(
            "ar", "رد تلقائي", "خارج المكتب",
            "مرحباً،\n\nأنا في إجازة حتى 12 مايو. للحالات العاجلة يرجى التواصل مع زميلتي إيناس.\n\nمع التحية",
            "هذه رسالة تلقائية."),
        AbsenceLanguage(
            "fa", "پاسخ خودکار", "در مرخصی",
            "با سلام،\n\nمن تا ۱۲ مه در مرخصی هستم. در موارد فوری لطفا با همکارم تماس بگیرید.\n\nبا احترام",
            "این یک پیام خودکار است."),
        AbsenceLanguage(
            "zh-Hans", "自动答复", "外出：5月12日返回", "您好，\n\n我正在休假，5月12日返回后尽快回复。如有紧急事务，请联系同事莫莉。\n\n谢谢", "这是自动回复，请勿直接回复。"),
        AbsenceLanguage(
            "zh-Hant", "自動回覆", "不在辦公室", "您好：\n\n我目前不在辦公室，5月12日返回後會盡快回覆您。如有緊急事宜，請聯絡莫小姐。\n\n謝謝", "此為系統自動發送的郵件。"),
        AbsenceLanguage(
            "ja", "自動応答", "不在のお知らせ", "お世話になっております。\n\n5月12日まで休暇をいただいております。戻り次第ご連絡いたします。\nお急ぎの場合は森までご連絡ください。",
            "このメールは自動返信です。"),
        AbsenceLanguage(
            "ko", "자동 회신", "부재중 안내", "안녕하세요.\n\n5월 12일까지 휴가 중입니다. 복귀 후 답변드리겠습니다.\n급한 용무는 동료에게 연락 주시기 바랍니다.",
            "본 메일은 자동 발송되었습니다."),
        AbsenceLanguage(
            "vi", "Trả lời Tự động", "Nghỉ phép đến 12/5",
            "Xin chào,\n\nTôi đang nghỉ phép đến hết ngày 12/5 và sẽ trả lời khi "
                + "trở lại.\nTrường hợp khẩn cấp vui lòng liên hệ chị Mai.\n\nTrân trọng",
            "Đây là email tự động."),
        AbsenceLanguage(
            "th", "การตอบกลับอัตโนมัติ", "ไม่อยู่ที่สำนักงาน",
            "สวัสดีค่ะ\n\nขณะนี้ดิฉันลาพักร้อนถึงวันที่ 12 พฤษภาคม หากเร่งด่วนกรุณาติดต่อคุณมาลี\n\nขอบคุณค่ะ",
            "ข้อความนี้ถูกส่งโดยอัตโนมัติ"),
        AbsenceLanguage(
            "id", "Balasan otomatis", "Sedang cuti sampai 12 Mei",
            "Halo,\n\nSaat ini saya sedang cuti sampai 12 Mei dan akan membalas "
                + "setelah kembali.\nUntuk hal mendesak silakan hubungi Indah.\n\nSalam",
            "Pesan ini dikirim secara otomatis."),
        AbsenceLanguage(
            "ms", "Balasan automatik", "Di luar pejabat",
            "Salam,\n\nSaya sedang bercuti sehingga 12 Mei. Bagi "
                + "perkara mustahak, sila hubungi Puan Indah.\n\nTerima kasih",
            "Ini ialah mesej automatik."),
        AbsenceLanguage(
            "hi", "स्वचालित उत्तर", "कार्यालय से बाहर",
            "नमस्ते,\n\nमैं 12 मई तक छुट्टी पर हूँ। मैं अभी कार्यालय से बाहर हूँ। "
                + "तत्काल आवश्यकता हो तो कृपया मेरे सहयोगी से संपर्क करें।\n\nधन्यवाद",
            "यह एक स्वचालित संदेश है।"),
    ]

    /// A program: what its letters carry in the header, and how they begin their subject.
    struct Program: CustomTestStringConvertible, Sendable {
        enum Subject { case ofProgram, own, answer }

        var name: String
        var header: [String]
        var subject: Subject

        var testDescription: String { name }

        init(_ name: String, _ subject: Subject, _ header: String...) {
            (self.name, self.header, self.subject) = (name, header, subject)
        }
    }

    static let programs = [
        Program(
            "Exchange", .ofProgram, "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
            "X-MS-Exchange-Inbox-Rules-Loop: tomas@example.net"),
        Program("Gmail", .answer, "Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes"),
        Program("Sieve", .own, "Auto-Submitted: auto-replied (vacation)", "Precedence: bulk"),
        Program("Zimbra", .answer, "Auto-Submitted: auto-replied (zimbra; vacation)", "Precedence: bulk"),
        Program("Notes", .own, "Auto-Submitted: auto-generated", "X-MIMETrack: Itemize by SMTP Server"),
        Program("cPanel", .answer, "X-Autorespond: tomas", "Precedence: auto_reply"),
        Program("vacation(1)", .answer, "Precedence: junk", "Return-Path: <>"),
        Program("Exchange behind a gateway", .ofProgram),
        Program("GroupWise", .own, "X-Mailer: Novell GroupWise"),
        Program("a gateway that keeps one header", .own, "X-Auto-Response-Suppress: OOF"),
        Program("an envelope without a sender", .answer, "Return-Path: <>"),
    ]

    static func letter(_ language: AbsenceLanguage, _ program: Program) -> [UInt8] {
        let answered = "Ihre Bestellung 4711 / your order"
        let subject =
            switch program.subject {
            case .ofProgram: "\(language.program): \(answered)"
            case .own: language.subject
            case .answer: "Re: \(answered)"
            }
        let header =
            program.header + [
                "From: Tomas Reyes <tomas@example.net>", "To: help@lumen.example", "Subject: \(subject)",
                "Message-ID: <\(language.code)-1@example.net>", "Content-Type: text/plain; charset=utf-8",
            ]
        return MailTests.letter(header, language.text + "\n")
    }
}
