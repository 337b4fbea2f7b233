import Mail
import Testing

struct VisibleTests {
    /// What stands above quoted text, in the ways of many programs and languages.
    static let attributions = [
        "On Tue, 3 Nov 2026 at 14:05, Lumen Support <help@lumen.example> wrote:",
        "On 11/03/2026 02:05 PM, Lumen Support wrote:",
        "On Nov 3, 2026, at 14:05, Lumen Support <\nhelp@lumen.example> wrote:",
        "On Tue, Nov 3, 2026 at 2:05 PM Lumen Support from the shop\n<help@lumen.example>\nwrote:",
        "Am 03.11.2026 um 14:05 schrieb Lumen Support <help@lumen.example>:",
        "Am Dienstag, den 03.11.2026, 14:05 +0100 schrieb Lumen Support:",
        "Lumen Support <help@lumen.example> schrieb am Di., 3. Nov. 2026, 14:05:",
        "Le mar. 3 nov. 2026 à 14:05, Lumen Support <help@lumen.example> a écrit :",
        "Le 3 nov. 2026 à 14:05, Lumen <help@lumen.example> a écrit\u{A0}:",
        "El mar, 3 nov 2026 a las 14:05, Lumen (<help@lumen.example>) escribió:",
        "Em ter., 3 de nov. de 2026 às 14:05, Lumen <help@lumen.example> escreveu:",
        "Il giorno mar 3 nov 2026 alle ore 14:05 Lumen <help@lumen.example> ha scritto:",
        "Op di 3 nov 2026 om 14:05 schreef Lumen <help@lumen.example>:",
        "Op 3-nov.-2026, om 14:05 heeft Lumen <help@lumen.example> het volgende geschreven:",
        "W dniu 2026-11-03 14:05:39 użytkownik Lumen <help@lumen.example> napisał:",
        "wt., 3 lis 2026 o 14:05 Lumen <help@lumen.example> napisał(a):",
        "Den tis 3 nov. 2026 kl 14:05 skrev Lumen <help@lumen.example>:",
        "tir. 3. nov. 2026 kl. 14:05 skrev Lumen <help@lumen.example>:",
        "ti 3. marrask. 2026 klo 14.05 Lumen (help@lumen.example) kirjoitti:",
        "вт, 3 нояб. 2026 г. в 14:05, Lumen <help@lumen.example>:",
        "3 ноября 2026 г., 14:05 пользователь Lumen <help@lumen.example> написал:",
        "вт, 3 лист. 2026 р. о 14:05 Lumen <help@lumen.example> пише:",
        "Dne út 3. 11. 2026 14:05 uživatel Lumen <help@lumen.example> napsal:",
        "Lumen <help@lumen.example>, 3 Kas 2026 Sal, 14:05 tarihinde şunu yazdı:",
        "Lumen <help@lumen.example> ezt írta (időpont: 2026. nov. 3., K, 14:05):",
        "在 2026年11月3日 14:05，Lumen <help@lumen.example> 写道：",
        "2026年11月3日(火) 14:05 Lumen <help@lumen.example>:",
        "2026년 11월 3일 (화) 오후 2:05, Lumen <help@lumen.example>님이 작성:",
        "Vào 14:05, 3 tháng 11, 2026, Lumen <help@lumen.example> đã viết:",
        "2026-11-03 14:05 GMT+01:00 Lumen <help@lumen.example>:",
        "---- Lumen Support wrote ----",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----\nVon: Lumen <help@lumen.example>\nGesendet: Dienstag, 3. November 2026 14:05\n"
            + "An: Noor\nBetreff: AW: Lampe",
        "________________________________\nFrom: Lumen Support <help@lumen.example>\nSent: Tuesday, November 3, 2026 2:05 PM\n"
            + "To: Noor Haddad\nSubject: Re: your lamp",
        "De : Lumen [mailto:help@lumen.example]\nEnvoyé : mardi 3 novembre 2026 14:05\nÀ : Noor\nObjet : lampe",
        "De: Lumen <help@lumen.example>\nEnviado: martes, 3 de noviembre de 2026\nPara: Noor\nAsunto: RE: lámpara",
        "Da: Lumen <help@lumen.example>\nInviato: martedì 3 novembre 2026\nA: Noor\nOggetto: lampada",
        "Van: Lumen <help@lumen.example>\nVerzonden: dinsdag 3 november 2026\nAan: Noor\nOnderwerp: lamp",
        "Från: Lumen <help@lumen.example>\nSkickat: den 3 november 2026\nTill: Noor\nÄmne: lampa",
        "Od: Lumen <help@lumen.example>\nWysłano: wtorek, 3 listopada 2026\nDo: Noor\nTemat: lampa",
        "От: Lumen <help@lumen.example>\nОтправлено: 3 ноября 2026 г.\nКому: Noor\nТема: лампа",
        "发件人: Lumen <help@lumen.example>\n发送时间: 2026年11月3日\n收件人: Noor\n主题: 台灯",
        "*From:* Lumen Support [mailto:\nhelp@lumen.example]\n*Sent:* Tuesday, November 3, 2026 2:05 PM\n*To:* Noor\n*Subject:* lamp",
    ]

    @Test(arguments: attributions)
    func `what stands above a quotation is cut with it`(attribution: String) {
        let marked = plainBody(
            Array("The shade is cracked.\n\nNoor\n\n\(attribution)\n\n> How can we help?\n> Lumen\n".utf8))
        #expect(marked.visible == "The shade is cracked.\n\nNoor")
        #expect(marked.segments.map(\.role) == [.reply, .attribution, .quote])
        let unmarked = plainBody(Array("The shade is cracked.\n\n\(attribution)\n\nHow can we help?\nLumen\n".utf8))
        #expect(unmarked.visible == "The shade is cracked.")
    }

    /// Words of an author that look like something else.
    static let sentences = [
        "On the other hand, the lamp looks nice.\nOn top of that it was cheap.",
        "One outstanding question: when will it arrive?",
        "On 3 May you wrote:\nthe refund takes five days.\nIt has not come.",
        "On 3 May 2026 the shop wrote:\n\nyour parcel is on its way.\n\nIt never came.",
        "On 3 May 2026 I mailed help@lumen.example and you wrote:\n\nno refund. Why?",
        "In your mail of 3 May 2026 you said:\n\nno fee would be charged.",
        "I sent this from my desk, which is much easier than my mobile phone.",
        "Sent from my desk, is much easier than my mobile phone.\nPlease answer.",
        "with regards to the payment",
        "My plan:\n\nFrom: Lisbon\nTo: Porto\nDate: 3 June\n\nCan you deliver there?",
        "Appointment\n\nDate: Wednesday 3\nTime: 7:00\nAddress: 130 Fox Street\n\nPlease confirm.",
        "- first item\n- second item\n---\nand more text",
        "--- Enter feedback below ---\n\nIt is broken.",
        "write to from: john@example.net please",
        "see <http://shop.example/a/very/long/link\n> and tell me",
        ">>> visit us <<<\nplease unsubscribe me",
        "This email is about order 1042, which never came.",
        "Best regards,\nNoor Haddad\nHaddad Interiors\n12 Mill Lane",
        "Subject: broken lamp\nI would like a refund.",
        "a -- b\n1 -- 2",
    ]

    @Test(arguments: sentences)
    func `a sentence of the author's is never cut`(text: String) {
        #expect(plainBody(Array(text.utf8)).visible.collapsed == text.collapsed)
    }

    @Test func `text below and between quotations is the author's`() {
        let message = plainBody(
            Array(
                "On 3 Nov 2026 at 14:05, Lumen wrote:\n> Which colour?\n\nThe green one.\n\n> Which size?\n\nThe small one.\n"
                    .utf8))
        #expect(message.visible.collapsed == "The green one. The small one.")
    }

    @Test func `words on the line of an attribution stay`() {
        let message = plainBody(
            Array("yes please On Wed, Nov 4, 2026 at 3:59 PM, help@lumen.example wrote:\n> ok?\n".utf8))
        #expect(message.visible == "yes please")
    }

    @Test(arguments: [
        ("Hello\n\n-- \nNoor\nHaddad Interiors", Message.Segment.Role.signature),
        ("Hello\n\n--\nNoor", .signature),
        ("Hello\n\nSent from my iPhone", .mobileSignature),
        ("Hello\n\nVon meinem iPhone gesendet", .mobileSignature),
        ("Hello\n\nEnvoyé de mon iPad", .mobileSignature),
        ("Hello\n\nEnviado desde mi Huawei de Telefónica", .mobileSignature),
        ("Hello\n\nGet Outlook for Android<https://aka.ms/x>", .mobileSignature),
        ("Hello\n\nVerstuurd vanaf mijn Galaxy", .mobileSignature),
        (
            "Hello\n\nThis email and any attachments are confidential and intended solely for the addressee.",
            .disclaimer
        ),
        ("Hello\n\nDiese E-Mail enthält vertrauliche Informationen.", .disclaimer),
        ("Hello\n\n________\nCONFIDENTIALITY NOTICE: for the recipient only.", .disclaimer),
    ])
    func `what stands below a message has its role`(text: String, role: Message.Segment.Role) {
        let message = plainBody(Array(text.utf8))
        #expect(message.visible == "Hello")
        #expect(message.segments.map(\.role) == [.reply, role])
        #expect(message.visibleWithSignature.hasPrefix("Hello"))
    }

    @Test(arguments: [
        "Where is this?\n\n---------- Forwarded message ---------\nFrom: Shop <shop@x.example>\nSubject: order 7\n\nIt is on its way",
        "Where is this?\n\nBegin forwarded message:\n\n> From: Shop <shop@x.example>\n> It is on its way",
        "Where is this?\n\n-------- Weitergeleitete Nachricht --------\nVon: Shop <shop@x.example>\n\nIt is on its way",
    ])
    func `a forwarded message is told apart from a quotation`(text: String) {
        let message = plainBody(Array(text.utf8))
        #expect(message.visible == "Where is this?")
        #expect(message.segments.map(\.role) == [.reply, .forwarded])
        #expect(message.visibleWithSignature.contains("It is on its way"))
    }

    @Test func `a header block below a forwarding subject is forwarded`() {
        let block = "From: Shop <shop@x.example>\nSent: Tuesday\nTo: Noor\nSubject: order 7\n\nIt is on its way"
        #expect(parsed(["Subject: FW: order 7"], "See.\n\n\(block)").segments.map(\.role) == [.reply, .forwarded])
        #expect(
            parsed(["Subject: RE: order 7"], "See.\n\n\(block)").segments.map(\.role) == [.reply, .attribution, .quote])
    }

    @Test func `segments keep every word in order`() {
        let text = "one\n\nOn 3 Nov 2026 at 14:05, Lumen wrote:\n> two\n\nthree\n-- \nfour"
        let message = plainBody(Array(text.utf8))
        #expect(message.segments.map(\.text).joined(separator: "\n").collapsed == text.collapsed)
    }

    /// Shapes that a rule which looks too far would take long for.
    static let hostile: [String] = [
        "short\n\nOn 3 Nov 2026 at 14:05, Lumen wrote:\n" + String(repeating: "> words that go on\n", count: 200_000),
        String(repeating: "On 3 Nov 2026 at 14:05, Lumen <help@lumen.example\n", count: 12_000),
        String(repeating: "Lumen wrote:\n", count: 20_000), String(repeating: "a:\n\n\n", count: 12_000),
        String(repeating: "From: Lumen <help@lumen.example>\nx\n", count: 12_000),
        String(repeating: "> q\n--\nx\n", count: 12_000), String(repeating: "--\n", count: 20_000),
        String(repeating: "1\n", count: 20_000), String(repeating: "-----\n\n", count: 12_000),
        String(repeating: "> q\nLumen wrote:\n", count: 12_000), String(repeating: "<", count: 60_000),
        String(repeating: "On 3 ", count: 12_000) + ":", String(repeating: "Sent from my iPhone\n", count: 12_000),
        String(repeating: "This message is confidential.\n\n", count: 12_000),
        String(repeating: "\n", count: 60_000) + "a:",
        String(repeating: ">\n<http\n", count: 12_000), "a\n" + String(repeating: ">>>> On\n> wrote:\n", count: 12_000),
    ]

    @Test(arguments: hostile.indices)
    func `time goes with the length, whatever the lines are`(number: Int) {
        let text = Array(Self.hostile[number].utf8)
        let clock = ContinuousClock()
        let short = clock.measure { _ = plainBody(Array(text.prefix(text.count / 4))) }
        let long = clock.measure { _ = plainBody(text) }
        // Four times the text takes four times the time; sixteen times would be a square.
        #expect(long < max(short * 10, .seconds(2)))
    }
}
