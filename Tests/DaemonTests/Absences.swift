/// Out-of-office notices in many languages, as people set them up.
enum Absences {
    struct Notice: Sendable {
        var language: String
        var subject: String
        var body: String
    }

    static let all: [Notice] = [
        Notice(
            language: "en", subject: "Automatic reply: Your order",
            body: "I am out of the office until 7 December with no access to email."),
        Notice(
            language: "de", subject: "Automatische Antwort: Ihre Bestellung",
            body: "Ich bin bis zum 7. Dezember nicht im Büro und lese keine E-Mails."),
        Notice(
            language: "fr", subject: "Réponse automatique : Votre commande",
            body: "Je suis absent du bureau jusqu'au 7 décembre et ne lis pas mes messages."),
        Notice(
            language: "es", subject: "Respuesta automática: Su pedido",
            body: "Estoy fuera de la oficina hasta el 7 de diciembre."),
        Notice(
            language: "it", subject: "Risposta automatica: Il suo ordine",
            body: "Sono fuori ufficio fino al 7 dicembre."),
        Notice(
            language: "pt", subject: "Resposta automática: O seu pedido",
            body: "Estou ausente do escritório até 7 de dezembro."),
        Notice(
            language: "nl", subject: "Automatisch antwoord: Uw bestelling",
            body: "Ik ben afwezig tot 7 december en lees mijn e-mail niet."),
        Notice(
            language: "da", subject: "Automatisk svar: Din ordre", body: "Jeg er ikke på kontoret før den 7. december."),
        Notice(
            language: "nb", subject: "Automatisk svar: Bestillingen din",
            body: "Jeg er på ferie og tilbake på kontoret 7. desember."),
        Notice(
            language: "sv", subject: "Autosvar: Din beställning", body: "Jag är inte på kontoret förrän den 7 december."
        ),
        Notice(
            language: "fi", subject: "Automaattinen vastaus: Tilauksesi",
            body: "Olen lomalla 7. joulukuuta saakka enkä lue sähköpostia."),
        Notice(
            language: "pl", subject: "Odpowiedź automatyczna: Twoje zamówienie",
            body: "Przebywam na urlopie do 7 grudnia."),
        Notice(
            language: "cs", subject: "Automatická odpověď: Vaše objednávka", body: "Do 7. prosince jsem mimo kancelář."),
        Notice(
            language: "sk", subject: "Automatická odpoveď: Vaša objednávka", body: "Do 7. decembra som mimo kancelárie."
        ),
        Notice(language: "hu", subject: "Automatikus válasz: A rendelése", body: "December 7-ig szabadságon vagyok."),
        Notice(
            language: "ro", subject: "Răspuns automat: Comanda dumneavoastră",
            body: "Sunt în concediu până pe 7 decembrie."),
        Notice(language: "bg", subject: "Автоматичен отговор: Вашата поръчка", body: "В отпуск съм до 7 декември."),
        Notice(
            language: "el", subject: "Αυτόματη απάντηση: Η παραγγελία σας",
            body: "Θα είμαι εκτός γραφείου έως τις 7 Δεκεμβρίου."),
        Notice(language: "tr", subject: "Otomatik yanıt: Siparişiniz", body: "7 Aralık'a kadar ofis dışındayım."),
        Notice(language: "ru", subject: "Автоматический ответ: Ваш заказ", body: "Я в отпуске до 7 декабря."),
        Notice(language: "uk", subject: "Автоматична відповідь: Ваше замовлення", body: "Я у відпустці до 7 грудня."),
        Notice(language: "hr", subject: "Automatski odgovor: Vaša narudžba", body: "Do 7. prosinca nisam u uredu."),
        Notice(language: "sl", subject: "Samodejni odgovor: Vaše naročilo", body: "Do 7. decembra sem odsoten."),
        Notice(language: "et", subject: "Automaatvastus: Teie tellimus", body: "Olen puhkusel kuni 7. detsembrini."),
        Notice(language: "he", subject: "תשובה אוטומטית: ההזמנה שלך", body: "אני בחופשה עד 7 בדצמבר."),
        Notice(language: "ar", subject: "رد تلقائي: طلبك", body: "أنا خارج المكتب حتى 7 ديسمبر."),
        Notice(language: "zh", subject: "自动回复：您的订单", body: "我正在休假，12月7日回来。"),
        Notice(language: "ja", subject: "自動応答: ご注文について", body: "12月7日まで不在にしております。"),
        Notice(language: "ko", subject: "자동 회신: 주문 안내", body: "12월 7일까지 부재중입니다."),
        Notice(
            language: "vi", subject: "Trả lời tự động: Đơn hàng của bạn",
            body: "Tôi đang nghỉ phép đến ngày 7 tháng 12."),
    ]
}
