/// What customers write, language by language. Some sentences look like the marks that programs make.
enum HumanWords {
    static func paragraphs(_ language: String) -> [String] {
        byLanguage.first { $0.language == language }?.paragraphs ?? english
    }

    /// Paragraphs that contain words and signs which also mark quotations; each stays whole.
    static let tricky = [
        "On Monday I wrote to you and nobody answered.",
        "On 3 May I wrote to you:\nplease call me back on 0171 555 0142.",
        "Sent from my desk, where the lamp now stands broken.",
        "From: the lamp box I took the number 4417. To: whom do I send it?",
        "My list:\n- one lamp, brass\n- two shades\n- a cable of 3 m",
        "1. The cable is loose\n2. The shade is bent\n3. The box was open",
        "Here is what the display says:\n\n    error: 0x41 at 14:05\n    retry --force=1",
        "Delivery address:\nNoor Haddad\n12 Mill Lane\nYork YO1 7PR",
        "Appointment: 10/19/2026 @ 9:30 am for the repair, is that possible?",
        "See https://shop.example.org/orders/1042?from=mail&wrote=1 for the page I mean.",
        "The old order was paid on 2026-10-02 14:05, the new one on 2026-11-01 09:12.",
        "Please answer to noor@example.net, not to work@example.net.",
        "---\nA second matter: the invoice shows the wrong street.",
        "Your colleague said that it would be here by 14:00 on Tuesday.",
        "Subject: lamp. Message: broken. Please help.",
        "She wrote: \"the parcel is at the depot\", but it is not.",
        "Order 1042: 2 x lamp @ 49.90 = 99.80\nOrder 1043: 1 x shade @ 12.00 = 12.00",
        "a) refund\nb) new lamp\n\nI would take b).",
        "* brass lamp *\n\nis what I ordered -- not steel.",
        "To: be honest, I am annoyed.",
        "In your mail of 3 May 2026 you said: no fee. Now there is one of 4,90 EUR.",
        "The tracking page says \"Sent: 3 Nov 2026\" and nothing since.",
        "I paid 49.90 > 39.90 as shown, why?\nThe price < 40 was promised.",
        "Date of purchase: 3 November 2026\nPlace of purchase: online\nModel: L-40",
    ]

    private static let english = [
        "Thanks for the quick answer. The lamp arrived but the glass is cracked.",
        "Could you send the replacement to my new address, please?",
        "Yes, the blue one, size M.", "I have still not received the refund for order 1042.",
        "Please cancel my subscription at the end of the month.",
        "I attached a picture of the damage. Let me know if you need more.", "No, that did not help.",
        "When will the parcel be here? I am away from Friday on.", "ok",
        "That is not what was agreed. I would like to speak to a person.",
    ]

    private static let byLanguage: [(language: String, paragraphs: [String])] =
        table.split(separator: "\n").map {
            let parts = $0.split(separator: "|").map(String.init)
            return (parts[0], Array(parts.dropFirst()))
        } + [("en", english)]

    private static let table = """
        de|Danke für die schnelle Antwort, die Lampe ist leider zerbrochen angekommen.|Bitte schicken Sie mir am Montag einen Ersatz.|Am 3. Mai habe ich Ihnen schon geschrieben.|Ja, bitte die blaue.|Von der Rückzahlung habe ich nichts gesehen.
        fr|Merci pour votre réponse, mais la lampe est cassée.|Le colis n'est toujours pas arrivé, que dois-je faire ?|Je vous ai écrit lundi et j'attends encore.|Oui, la bleue s'il vous plaît.
        es|Gracias por la respuesta, pero la lámpara llegó rota.|El lunes les escribí y nadie contestó.|¿Cuándo llega el paquete?|Sí, la azul, por favor.
        pt|Obrigado pela resposta, mas o candeeiro chegou partido.|Em maio já vos escrevi sobre isto.|Quando chega a encomenda?
        pt_BR|Obrigada pela resposta, mas a luminária chegou quebrada.|Em maio eu já escrevi sobre isso.|Quando chega o pacote? Moro em São Paulo.
        it|Grazie della risposta, ma la lampada è arrivata rotta.|Il corriere non è mai passato.|Ho scritto lunedì e nessuno ha risposto.|Sì, quella blu.
        nl|Bedankt voor het antwoord, maar de lamp is kapot aangekomen.|Op maandag heb ik al geschreven.|Wanneer komt het pakket?|Ja, de blauwe graag.
        da|Tak for svaret, men lampen er gået i stykker.|Den blå, tak.|Hvornår kommer pakken? Jeg skrev i mandags.
        nb|Takk for svaret, men lampen er knust.|Den blå, takk.|Når kommer pakken? Jeg skrev på mandag.
        sv|Tack för svaret, men lampan är trasig.|Den blå, tack.|När kommer paketet? Jag skrev i måndags.
        fi|Kiitos vastauksesta, mutta lamppu on rikki.|Sininen, kiitos.|Milloin paketti tulee? Kirjoitin maanantaina.
        pl|Dziękuję za odpowiedź, ale lampa jest stłuczona.|W poniedziałek już pisałam.|Kiedy przyjdzie paczka?|Tak, niebieska.
        cs|Děkuji za odpověď, ale lampa přišla rozbitá.|Dne 3. května jsem vám psal.|Kdy přijde balík?|Ano, modrou prosím.
        sk|Ďakujem za odpoveď, ale lampa prišla rozbitá.|Písal som vám v pondelok.|Kedy príde balík?|Áno, modrú.
        hu|Köszönöm a választ, de a lámpa törötten érkezett.|Hétfőn már írtam önöknek.|Mikor jön a csomag?|Igen, a kéket.
        ro|Mulțumesc pentru răspuns, dar lampa a ajuns spartă.|Pe data de 3 mai v-am scris.|Când ajunge coletul?|Da, cea albastră.
        bg|Благодаря за отговора, но лампата пристигна счупена.|Писах ви в понеделник.|Кога ще дойде пратката?|Да, синята.
        el|Ευχαριστώ για την απάντηση, αλλά η λάμπα έφτασε σπασμένη.|Στις 3 Μαΐου σας έγραψα.|Πότε έρχεται το δέμα;|Ναι, η μπλε.
        tr|Cevabınız için teşekkürler ama lamba kırık geldi.|Pazartesi günü size yazdım.|Paket ne zaman gelir?|Evet, mavi olan.
        ru|Спасибо за ответ, но лампа пришла разбитой.|В понедельник я вам писал.|Когда придёт посылка?|Да, синюю, пожалуйста.
        uk|Дякую за відповідь, але лампа прийшла розбита.|У понеділок я вам писав.|Коли прийде посилка?|Так, синю.
        sr|Хвала на одговору, али лампа је стигла поломљена.|Писао сам вам у понедељак.|Када стиже пакет?
        hr|Hvala na odgovoru, ali lampa je stigla razbijena.|Pisao sam vam u ponedjeljak.|Kada stiže paket?|Da, plavu.
        sl|Hvala za odgovor, vendar je svetilka prišla razbita.|V ponedeljek sem vam pisal.|Kdaj pride paket?|Da, modro.
        et|Tänan vastuse eest, aga lamp saabus katkisena.|Esmaspäeval ma kirjutasin teile.|Millal pakk tuleb?|Jah, sinine.
        lv|Paldies par atbildi, bet lampa atnāca saplīsusi.|Pirmdien es jums rakstīju.|Kad pienāks sūtījums?|Jā, zilo.
        lt|Ačiū už atsakymą, bet lempa atkeliavo sudužusi.|Pirmadienį jums rašiau.|Kada atkeliaus siunta?|Taip, mėlyną.
        he|תודה על התשובה, אבל המנורה הגיעה שבורה.|ביום שני כתבתי לכם.|מתי תגיע החבילה?|כן, הכחולה.
        ar|شكرا على الرد، لكن المصباح وصل مكسورا.|في يوم الاثنين كتبت لكم.|متى يصل الطرد؟|نعم، الأزرق.
        zh_Hans|谢谢回复，但是灯到的时候已经碎了。|我星期一给你们写过信。|包裹什么时候到？|好的，要蓝色的。
        zh_Hant|謝謝回覆，但是燈到的時候已經碎了。|我星期一寫過信給你們。|包裹什麼時候到？|好的，要藍色的。
        ja|ご返信ありがとうございます。ランプが割れて届きました。|月曜日にメールを書きましたが、返事がありません。|荷物はいつ届きますか。|はい、青をお願いします。
        ko|답장 감사합니다. 그런데 램프가 깨져서 왔습니다.|월요일에 메일을 보냈는데 답이 없습니다.|택배는 언제 오나요?|네, 파란색으로 부탁드립니다.
        vi|Cảm ơn anh đã trả lời, nhưng đèn đến nơi bị vỡ.|Hôm thứ hai tôi đã viết cho các bạn.|Khi nào thì gói hàng đến?|Vâng, màu xanh.
        th|ขอบคุณสำหรับคำตอบ แต่โคมไฟมาถึงในสภาพแตก|เมื่อวันจันทร์ฉันเขียนถึงคุณแล้ว|พัสดุจะมาถึงเมื่อไร|ใช่ สีฟ้า
        id|Terima kasih atas jawabannya, tetapi lampunya pecah.|Pada hari Senin saya sudah menulis.|Kapan paketnya sampai?|Ya, yang biru.
        ca|Gràcies per la resposta, però el llum ha arribat trencat.|Dilluns us vaig escriure.|Quan arriba el paquet?
        """

    /// What the other side had written, as it is quoted.
    static let quoted = [
        "Hello Noor,\n\nthank you for your message. Which colour did you order?\n\nKind regards\nLumen Support",
        "Dear customer,\nyour parcel is on its way and will arrive on 4 November.\n\n--\nLumen Support\n12 Mill Lane, York",
        "Hi,\n\ncan you send us a picture of the damage?\nWe need:\n- the order number\n- your address\n\nBest\nLee",
        "Your request (1042) has been received and is being reviewed by our support staff.",
        "Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir kümmern uns darum.\n\nMit freundlichen Grüßen\nLumen",
        "您好，\n\n请提供订单号。\n\n谢谢",
    ]
}
