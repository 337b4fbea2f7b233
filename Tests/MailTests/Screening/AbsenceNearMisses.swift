import Testing

/// Letters of people that speak of absences, automatic answers, tickets and holidays. Each is answered as any other.
enum AbsenceNearMisses {
    struct Letter: CustomTestStringConvertible, Sendable {
        var language: String
        var subject: String
        var text: String

        var testDescription: String { "\(language): \(subject)" }

        init(_ language: String, _ subject: String, _ text: String) {
            (self.language, self.subject, self.text) = (language, subject, text)
        }
    }

    static let letters = [
        Letter("en", "Is your out of office reply broken?", "I got it five times today. Can you check?"),
        Letter("en", "Parcel", "I was out of office when the parcel came. Could you deliver it again on Friday?"),
        Letter("en", "Delivery date", "I am out of the office until Thursday, so please deliver on Friday."),
        Letter(
            "en", "Where is my order", "All I get is 'This is an automated response'. I would like to talk to a person."
        ),
        Letter("en", "Vacation mode", "How do I set my account to vacation mode while I am on holiday?"),
        Letter("en", "Order 4411", "I am on vacation next week. Please hold the parcel until 3 June."),
        Letter("en", "Your auto reply", "Your auto reply says two days. It has been nine."),
        Letter("en", "Automatic watering set", "The automatic valve leaks at the hose."),
        Letter("en", "Away game shirt", "Do you have the away shirt in XL?"),
        Letter("en", "Ticket", "Your ticket system said my request has been received, but nobody wrote back."),
        Letter("en", "Office lamp", "The office lamp from last month is out of stock. When is it back?"),
        Letter("en", "Auto: wipers for an old estate car", "Do these fit a car from 2009?"),
        Letter("en", "Change of address", "I will be back home on Sunday. Send the chair to my office instead."),
        Letter(
            "en", "Maternity dress",
            "I am currently on maternity leave and the dress is too small. I want to exchange it."),
        Letter("en", "Please confirm my address", "Please confirm that you have my new address."),
        Letter("en", "Absent screws", "Four screws were missing in the box."),
        Letter("en", "Received the wrong item", "I received a blue one. We have received two of them, in fact."),
        Letter("en", "Do not reply by phone", "Please do not reply to this by phone, I am at work. E-mail is fine."),
        Letter(
            "de", "Frage zur Abwesenheitsnotiz",
            "Ich bekomme nur eine Abwesenheitsnotiz von Ihnen. Arbeitet da noch jemand?"),
        Letter("de", "Lieferung im Urlaub", "Ich bin bis 12. Mai im Urlaub. Bitte liefern Sie erst danach."),
        Letter("de", "Paket", "Ich war nicht im Büro, als das Paket kam. Bitte noch einmal zustellen."),
        Letter("de", "Automatische Pumpe defekt", "Die automatische Abschaltung geht nicht."),
        Letter("de", "Urlaubsgutschein", "Kann ich den Gutschein auch im August einlösen?"),
        Letter(
            "de", "Auto: Dachträger passt nicht", "Der Träger passt nicht auf mein Auto. Ich möchte ihn zurückgeben."),
        Letter("de", "Bestellung", "Im Urlaub ist mir die Tasche gerissen. Gibt es dafür Garantie?"),
        Letter("de", "Ihre Eingangsbestätigung", "In Ihrer Eingangsbestätigung steht die falsche Adresse."),
        Letter("fr", "Votre réponse automatique", "Je ne reçois que votre réponse automatique. Où est mon colis ?"),
        Letter(
            "fr", "Livraison pendant mes congés",
            "Je suis en congé jusqu'au 12 mai, "
                + "merci de livrer après cette date."),
        Letter("fr", "Absence de facture", "Il n'y avait pas de facture dans le carton."),
        Letter("fr", "Colis", "J'étais absent lors du passage du livreur. Pouvez-vous repasser ?"),
        Letter("fr", "Vacances", "Mon sac s'est déchiré pendant les vacances, que faire ?"),
        Letter("es", "Entrega", "Estaba fuera de la oficina cuando llegó el paquete. ¿Pueden volver mañana?"),
        Letter("es", "Pedido en vacaciones", "Estoy de vacaciones hasta el lunes, entreguen después por favor."),
        Letter("es", "Respuesta automática otra vez", "Solo recibo respuestas automáticas. ¿Hay alguien ahí?"),
        Letter("es", "Puerta automática", "La puerta automática no cierra bien."),
        Letter("pt", "Entrega nas férias", "Estou de férias esta semana. Podem entregar na segunda-feira?"),
        Letter("pt", "Resposta automática?", "Só recebo uma resposta automática. Alguém pode ajudar?"),
        Letter("pt", "Porta automática", "O motor da porta automática chegou partido."),
        Letter("it", "Consegna", "Ero fuori ufficio quando è arrivato il corriere. Potete ripassare domani?"),
        Letter("it", "Ferie", "Sono in ferie dal 3, potete spedire prima?"),
        Letter("it", "Macchina automatica", "La macchina automatica per il caffè perde acqua."),
        Letter("nl", "Bezorging", "Ik was afwezig toen de bezorger kwam. Kan het morgen opnieuw?"),
        Letter("nl", "Vakantie", "Ik ben op vakantie tot 12 mei. Wilt u daarna bezorgen?"),
        Letter("nl", "Alleen automatisch antwoord", "Ik krijg alleen een automatisch antwoord. Wie helpt mij?"),
        Letter("da", "Levering", "Jeg var ikke på kontoret, da pakken kom. Kan den leveres igen?"),
        Letter("no", "Ferie", "Jeg er på ferie neste uke. Kan dere sende pakken etter den 12.?"),
        Letter("sv", "Leverans", "Jag är på semester till måndag, kan ni leverera på tisdag?"),
        Letter("sv", "Automatisk lampa", "Lampan tänds inte när det blir mörkt."),
        Letter("fi", "Toimitus", "Olen lomalla ensi viikon. Voitteko toimittaa sen jälkeen?"),
        Letter("pl", "Dostawa", "Byłem poza biurem, kiedy przyszła paczka. Czy można ją doręczyć jutro?"),
        Letter("pl", "Urlopowa torba", "Torba z ostatniego zamówienia ma dziurę."),
        Letter("pl", "Tylko automatyczna odpowiedź", "Dostaję tylko automatyczne odpowiedzi, a paczki nie ma."),
        Letter("cs", "Dovolená a doručení", "Jsem na dovolené do pátku, doručte prosím až potom."),
        Letter("cs", "Automatická vrata", "Vrata se nezavírají."),
        Letter("hu", "Szállítás", "Szabadságon leszek a jövő héten, lehet később szállítani?"),
        Letter("ro", "Livrare", "Sunt în concediu săptămâna asta, puteți livra luni?"),
        Letter("el", "Παράδοση", "Ήμουν εκτός γραφείου όταν ήρθε το δέμα. Μπορείτε να ξαναπεράσετε;"),
        Letter("tr", "Teslimat", "İzindeyim, paketi pazartesi getirebilir misiniz?"),
        Letter("ru", "Доставка", "Я в отпуске до понедельника, привезите, пожалуйста, во вторник."),
        Letter("ru", "Автоматический полив", "Клапан протекает. Как его заменить?"),
        Letter("ru", "Только автоответ", "Получаю только автоответы. Есть там кто живой?"),
        Letter("uk", "Доставка", "Я у відпустці до п'ятниці. Чи можна привезти пізніше?"),
        Letter("hr", "Dostava", "Na godišnjem sam do petka, možete li dostaviti u subotu?"),
        Letter("zh", "送货时间", "我正在休假，请下周一再送货。"),
        Letter("zh", "自动伞坏了", "买的自动伞打不开，可以换吗？"),
        Letter("ja", "配達について", "休暇中に荷物が届きました。再配達をお願いします。"),
        Letter("ko", "배송 문의", "휴가 중이라 받지 못했습니다. 다음 주에 다시 보내 주세요."),
        Letter("vi", "Giao hàng", "Tôi đang nghỉ phép, vui lòng giao vào thứ Hai."),
        Letter("he", "משלוח", "אני בחופשה עד יום ראשון, אפשר לשלוח אחר כך?"),
        Letter("ar", "التوصيل", "أنا في إجازة حتى الأحد، هل يمكن التوصيل يوم الاثنين؟"),
        Letter("hi", "डिलीवरी", "मैं छुट्टी पर हूँ, सोमवार को भेज सकते हैं?"),
        Letter("id", "Pengiriman", "Saya sedang cuti minggu ini, bisa dikirim hari Senin?"),
        Letter("th", "การจัดส่ง", "ช่วงนี้ลาพักร้อน ส่งของวันจันทร์ได้ไหมคะ"),
    ]

    /// These read like an automatic letter by their subject alone: a person looks, and they stay a person's.
    static let doubtful = [
        Letter("en", "Re: Automatic reply: your order", "Thanks, but where is it? It should have come on Monday."),
        Letter("de", "AW: Automatische Antwort: Lampe", "Hallo, seit Montag warte ich. Wann kommt sie?"),
        Letter("fr", "RE: Réponse automatique : commande", "Merci, mais je voudrais annuler ma commande."),
        Letter("de", "Im Urlaub bis 12. Mai", "Bitte liefern Sie den Tisch erst am 13. Mai."),
        Letter("it", "R: Risposta automatica: ordine", "Grazie, però il pacco non è arrivato."),
        Letter("es", "Re: Respuesta automática: pedido", "Gracias, pero todavía no ha llegado."),
        Letter("pl", "Odp: Odpowiedź automatyczna: zamówienie", "Dziękuję, ale paczka nie doszła."),
    ]
}
