/// How subjects of automatic letters begin, in the languages of the usual programs.
enum AbsenceSubjects {
    /// What programs put in front of the subject that they answer, before a colon: Exchange, Notes, GroupWise, Zimbra.
    static let program = """
        automatic reply|automatic response|automated reply|automated response|automatic email reply|auto reply
        auto-reply
        autoreply|auto response|auto-response|autoresponse|out of office autoreply
        out of office: autoreply|out-of-office autoreply|out of office auto-reply|automatically generated reply
        automatic answer|automatic out of office reply|ooo autoreply
        automatische antwort|automatische rückantwort|automatisch generierte antwort|autoantwort|auto-antwort
        abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsmeldung|abwesenheitsassistent
        réponse automatique|reponse automatique|reponse auto|réponse auto|notification d'absence|avis d'absence
        message d'absence|message automatique d'absence
        respuesta automática|respuesta automatica|respuesta automatizada|autorrespuesta|autorespuesta|auto respuesta
        resposta automática|resposta automatica|resposta automàtica|autoresposta|mensagem automática de ausência
        risposta automatica|autorisposta|risposta automatica fuori sede
        automatisch antwoord|automatische beantwoording|automatisch gegenereerd antwoord|autoantwoord
        afwezigheidsbericht|afwezigheidsassistent
        automatisk svar|automatisk besvarelse|autosvar|auto-svar|automatisk fraværsbesked|fraværsbesked
        automatiskt svar|frånvaromeddelande|automatiskt frånvaromeddelande|fraværsmelding
        automaattinen vastaus|automaattivastaus|poissaoloviesti|automaattinen poissaoloilmoitus|poissaoloilmoitus
        automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|autoresponder|automatyczna odpowiedz
        automatická odpověď|automatická odpoveď|automaticka odpoved|autom. odpověď|samodejni odgovor
        automatski odgovor|automatska poruka o odsutnosti|аутоматски одговор|automatsko obaveštenje
        automatikus válasz|automatikus valasz|automatikus üzenet
        răspuns automat|raspuns automat|răspuns automatic|mesaj automat de absență
        автоматичен отговор|автоматический ответ|автоматическое сообщение об отсутствии|автоответ|авто-ответ
        автоматична відповідь|автовідповідь|автоматычны адказ|автоматски одговор
        αυτόματη απάντηση|αυτόματη απόκριση
        otomatik yanıt|otomatik cevap|otomatik yanit|işyeri dışında otomatik yanıtı
        自动回复|自动答复|自動回覆|自動回復|自動答覆|自动应答|自動応答|自動返信|不在通知|自動回答
        자동 회신|자동회신|자동 응답|자동응답|자동 답장|부재중 자동 회신
        trả lời tự động|thư trả lời tự động|tự động trả lời|phản hồi tự động
        การตอบกลับอัตโนมัติ|ตอบกลับอัตโนมัติ|ข้อความตอบกลับอัตโนมัติ
        balasan otomatis|jawaban otomatis|balasan automatik|jawapan automatik
        תשובה אוטומטית|מענה אוטומטי|הודעה אוטומטית|رد تلقائي|الرد التلقائي|رد آلي|الرد الآلي|رسالة تلقائية
        پاسخ خودکار|پاسخ اتوماتیک|स्वचालित उत्तर|स्वत: उत्तर|स्वतः उत्तर|स्वचालित जवाब|स्वचालित प्रतिक्रिया
        ავტომატური პასუხი|ինքնաշխատ պատասխան|Ինքնաշխատ պատասխան|Ավտոմատ պատասխան|ավտոմատ պատասխան|автоматичан одговор
        automaatvastus|automaatne vastus|automātiskā atbilde|automātiska atbilde|automātiskā e-pasta atbilde
        automatinis atsakymas|sjálfvirkt svar|erantzun automatikoa|resposta automàtica|resposta automática
        """

    /// What people name such a letter, and what they may begin a question with.
    static let absence = """
        autoresponder|out of office|out-of-office|out of the office|out of town reply|ooo|ooto|vacation:
        vacation message
        vacation reply|vacation response|vacation notice|vacation auto*|away from my mail|away from my desk
        away from the office|away notice|i am out of office|i am out of the office|i'm out of the office|i am on leave
        i am away|i'm away|i am on vacation|i'm on vacation|i am on holiday|i'm on holiday|on vacation until
        on vacation:|on holiday until|on leave:|on leave until|annual leave:|maternity leave:|parental leave:
        currently out of*|currently away|absence notice|leave notice|no longer with the company|left the company
        im urlaub bis|ich bin im urlaub|bin im urlaub|urlaubsnachricht|urlaubsmeldung|abwesend:|abwesend bis
        abwesenheit:|abwesenheit bis|nicht im büro|nicht im haus|ausser haus|außer haus|ich bin nicht erreichbar
        ich bin abwesend|elternzeit:|in elternzeit
        absence du bureau|absent du bureau|absence :|absence:|absent :|absent:|je suis absent*|en congé*|en vacances
        hors du bureau|fermeture annuelle|absence jusqu'au|absent jusqu'au
        fuera de la oficina|fuera de oficina|ausente:|ausencia:|mensaje de ausencia|estoy de vacaciones|de vacaciones
        ausente hasta|no estoy en la oficina
        ausência temporária|ausencia temporaria|fora do escritório|fora de escritório|ausente do escritório
        estou ausente|estou de férias|de férias|em férias|ausente até|mensagem de ausência
        fuori sede|fuori ufficio|fuori dall'ufficio|assente dall'ufficio|assenza:|assente:|assente fino*|sono in ferie
        in ferie|sono assente
        niet aanwezig|afwezig:|afwezigheid:|afwezig tot|afwezig wegens|ik ben afwezig|ben afwezig|met vakantie
        op vakantie|niet op kantoor|buiten kantoor
        ikke til stede|ikke på kontoret|fraværende|fravær:|på ferie|ferie:|ferie til|holder ferie|ude af kontoret
        jeg er på ferie|permisjon:|frånvarande|frånvaro|ej på kontoret|inte på kontoret|på semester|semester till
        semester:|tjänstledig|borta från kontoret
        poissa toimistosta|poissa toimistolta|poissaolo|lomalla|olen lomalla|vuosilomalla|en ole paikalla
        nieobecność|nieobecny*|nieobecna|poza biurem|poza biurem:|jestem na urlopie|na urlopie|urlop:|urlop do
        mimo kancelář|mimo kanceláriu|mimo kancelárie|nepřítomnost|nepřítomen|nepřítomna|neprítomnosť|neprítomn*
        dovolená:|dovolená do|na dovolené|dovolenka:|na dovolenke
        odsotnost|odsoten|odsotna|zunaj pisarne|na dopustu|odsutnost|odsutan|odsutna|izvan ureda|van kancelarije
        nisam u kancelariji|nisam u uredu|нисам у канцеларији
        na godišnjem odmoru|ван канцеларије|одсутан|одсутна|одсуство|на годишњем одмору
        házon kívül|szabadságon|szabadság:|nem vagyok az irodában|irodán kívül
        absent din birou|în afara biroului|absent de la birou|absență:|absenta:|în concediu|concediu:|plecat din birou
        извън офиса|отсъствие|отсъствам|в отпуск|отпуск:
        отсутствие на рабочем месте|отсутствие на работе|отсутствую|отсутствие:|нет на работе|нет на месте|нет в офисе|вне офиса|в отпуске|я в отпуске|отпуск:
        поза офісом|відсутній|відсутня|відсутність|у відпустці|відпустка:
        εκτός γραφείου|απουσία|απουσιάζω|σε άδεια|άδεια:
        ofis dışında|ofis dışındayım|ofiste değilim|işyeri dışında|izindeyim|yıllık izin:|yıllık izindeyim
        不在办公室|不在辦公室|外出:|外出中|休假:|休假中|休假通知|我不在办公室|假期:|請假|请假:|不在:|不在のお知らせ|休暇:|休暇のお知らせ
        夏季休業のお知らせ|부재중|부재 중|휴가 중|휴가중|휴가:|출장 중
        vắng mặt|nghỉ phép|ngoài văn phòng|ไม่อยู่ที่สำนักงาน|ไม่อยู่ในสำนักงาน|ลาพักร้อน|ไม่อยู่ออฟฟิศ
        di luar kantor|sedang cuti|cuti:|tidak di kantor|di luar pejabat|bercuti|sedang bercuti
        מחוץ למשרד|לא במשרד|בחופשה|היעדרות|خارج المكتب|خارج مقر العمل|في إجازة|إجازة:|خارج از دفتر|در مرخصی|مرخصی:
        कार्यालय से बाहर|अवकाश पर|छुट्टी पर
        neesmu birojā|neatrodos birojā|absent de l'oficina
        kontorist väljas|kontorist ära|puhkusel|puhkus:|ärpus biroja|ārpus biroja|prombūtne|atvaļinājumā|ne biure
        atostogose|atostogos:|nesu biure|fuera de la oficina:|fora de l'oficina|de vacances
        """

    /// What a subject may be as a whole, and proves nothing: people write of their holidays.
    static let wholes = """
        auto|autoreply|auto-reply
        vacation|on vacation|away|away from office|holiday notice|absent|absence|urlaub|im urlaub|abwesend|abwesenheit
        congés|conges|vacances|vacaciones|férias|ferias|ferie|vakantie|afwezig|afwezigheid|semester|loma|urlop
        dovolená
        dovolenka|szabadság|izin|izinde|отпуск|відпустка|休暇|休假|不在|外出|휴가|cuti|fravær|ferie|poissa|concediu
        odmor|dopust|puhkus|atostogos|atvaļinājums|חופשה|إجازة|مرخصی|छुट्टी|άδεια|nghỉ phép
        """

    /// How systems confirm that they took a message in. People answer such letters, with `Re:` in front.
    static let receipt = """
        request received|your request has been received|we have received your request|we have received your message
        we have received your email|we have received your enquiry|we have received your inquiry
        we have received your ticket|we have received your query|we have received your application
        we received your request|we received your message|we received your email|we received your inquiry
        we've received your request|we've received your message|we've received your email|we've received your inquiry
        thank you for contacting*|thanks for contacting*|thank you for your message|thank you for your email
        thank you for your inquiry|ticket received|ticket created|new ticket created|support ticket opened
        case created|your case has been*|your ticket has been*|your message has been received|message received
        confirmation of receipt|acknowledgement of receipt|acknowledgment of receipt|receipt of your*
        eingangsbestätigung|ihre anfrage ist eingegangen|wir haben ihre*|ihre nachricht an|vielen dank für ihre*
        ticket eröffnet|ihr ticket|empfangsbestätigung|bestätigung ihrer anfrage
        accusé de réception|accuse de reception|nous avons bien reçu*|votre demande a bien*|merci de nous avoir*
        hemos recibido*|acuse de recibo|su solicitud ha sido*|gracias por contactar*|recibimos su*
        recebemos*|confirmação de recebimento|o seu pedido foi recebido|obrigado por entrar em contacto
        abbiamo ricevuto*|conferma di ricezione|la tua richiesta è stata*|la sua richiesta è stata*
        ontvangstbevestiging|wij hebben uw*|we hebben uw*|we hebben je*|uw bericht is ontvangen|bedankt voor uw*
        kvittering for modtagelse|vi har modtaget*|vi har mottatt*|vi har mottagit*|tak for din henvendelse
        tack för ditt*|takk for din*|olemme vastaanottaneet*|viestisi on vastaanotettu|kiitos viestistäsi
        potwierdzenie otrzymania*|otrzymaliśmy*|potvrzení přijetí|obdrželi jsme*|potvrdenie prijatia|prijali sme*
        megkaptuk*|am primit*|confirmare de primire|получихме*|ваш запрос*|мы получили*|запрос принят
        ваше обращение*|обращение зарегистрировано|ваш запит*|ми отримали*|λάβαμε*|talebiniz alındı|mesajınız alındı
        我们已收到*|已收到您的*|我們已收到*|お問い合わせを受け付け*|お問い合わせありがとうございます|受付完了|문의가 접수*|접수되었습니다
        """

    /// How filters ask a sender to prove that they are a person.
    static let challenge = """
        please confirm your message|please confirm your email|please confirm that you*|confirm your message to
        your message is awaiting*|your email is awaiting*|message held|your message to*|verify your email to
        sender verification|sender address verification|email verification required|verification required
        challenge:|please authenticate your*|please verify your email|please verify your message
        action required to deliver*|delivery of your message|your email requires verification
        request for whitelist*|whitelist request|please add me to your*|approve this sender|spam protection
        [spam protection]|antispam verification|anti-spam verification|bestätigung ihrer e-mail
        bitte bestätigen sie ihre nachricht|bitte bestätigen sie ihre e-mail|absenderprüfung
        veuillez confirmer votre message|vérification de l'expéditeur|demande d'authentification
        confirme su mensaje|verificación de remitente|verificación del remitente|confirme sua mensagem
        conferma il tuo messaggio|verifica del mittente|bevestig uw bericht|bevestig uw e-mail
        confirmação de mensagem|confirmação de e-mail antispam|anti-spam uol|autentica tu mensaje
        подтвердите отправку*|подтверждение отправителя|potwierdź wysłanie*
        """

    /// Marks of an answer, before the colon.
    static let marks: Set<[UInt8]> = Set(
        """
        re|aw|sv|vs|antw|odp|atb|res|ynt|rv|rif|ref|vá|válasz|απ|σχετ|回复|答复|回覆|答覆|返信|回信|답장|reply|r|fwd|fw|wg|tr|تحويل|رد
        """.split(separator: "|").map { FoldedText(String($0)).bytes })
}
