/// What stands below a message: signatures of people, of programs and of lawyers.
enum ClosingWords {
    struct Closing {
        var role: String
        var words: String
    }

    static func signatures(_ language: String) -> [Closing] {
        let phone = mobile.filter { $0.language == language }.map { Closing(role: "mobile", words: $0.words) }
        let notes = notices.filter { $0.language == language }.map { Closing(role: "disclaimer", words: $0.words) }
        return phone + phone + notes + [
            Closing(role: "dashes", words: "-- \nNoor Haddad\nHaddad Interiors"),
            Closing(role: "dashes", words: "--\nNoor Haddad"),
            Closing(
                role: "dashes", words: "-- \nNoor Haddad\nCEO, Haddad Ltd.\n+44 20 7946 0000 | www.haddad.example.org"),
            Closing(role: "mobile", words: "Sent from my iPhone"),
            Closing(role: "mobile", words: "Get Outlook for iOS<https://aka.ms/o0ukef>"),
            Closing(role: "mobile", words: "Sent with Proton Mail secure email."),
        ]
    }

    static let mobile: [(language: String, words: String)] = pairs(
        """
        en|Sent from my iPad
        en|Sent from my Galaxy
        en|Sent from my Samsung Galaxy smartphone.
        en|Sent from Outlook for Android
        en|Sent from Mail for Windows
        en|Sent from Yahoo Mail on Android
        en|Sent from my Huawei phone
        en|Sent from Yahoo Mail for iPhone
        en|Get Outlook for Android
        en|Sent via Superhuman
        en|Sent from my mobile phone
        en|Sent from Proton Mail for iOS
        en|Sent from my Pixel 8
        de|Von meinem iPhone gesendet
        de|Von meinem iPad gesendet
        de|Gesendet von Outlook für iOS
        de|Gesendet von Mail für Windows
        de|Von meinem Samsung Galaxy Smartphone gesendet.
        de|Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
        de|Gesendet mit der Telekom Mail App
        de|Outlook für Android beziehen
        fr|Envoyé de mon iPhone
        fr|Envoyé depuis mon téléphone Orange
        fr|Envoyé à partir de Outlook pour Android
        fr|Télécharger Outlook pour iOS
        fr|Envoyé de mon appareil mobile Samsung
        es|Enviado desde mi iPhone
        es|Enviado desde mi Samsung Mobile de Movistar
        es|Obtener Outlook para Android
        es|Enviado desde Correo para Windows
        pt|Enviado do meu iPhone
        pt|Obter o Outlook para iOS
        pt_BR|Enviado do meu iPhone
        pt_BR|Enviado do meu Galaxy
        pt_BR|Obter Outlook para Android
        pt_BR|Enviado do Email para Windows
        it|Inviato da iPhone
        it|Inviato dal mio Galaxy
        it|Scarica Outlook per Android
        it|Inviato da Posta per Windows
        nl|Verstuurd vanaf mijn iPhone
        nl|Verzonden vanuit Mail voor Windows
        nl|Outlook voor iOS downloaden
        da|Sendt fra min iPhone
        da|Hent Outlook til iOS
        nb|Sendt fra min iPhone
        nb|Hent Outlook for Android
        sv|Skickat från min iPhone
        sv|Hämta Outlook för iOS
        sv|Skickat från min Galaxy
        fi|Lähetetty iPhonesta
        fi|Hanki Outlook for iOS
        pl|Wysłane z iPhone'a
        pl|Pobierz aplikację Outlook dla systemu iOS
        pl|Wysłane z mojego Galaxy
        cs|Odesláno z iPhonu
        cs|Získat Outlook pro iOS
        sk|Odoslané z iPhonu
        sk|Získať Outlook pre iOS
        hu|Az iPhone készülékemről küldve
        hu|Küldve az iPhone-omról
        hu|Outlook beszerzése iOS-hez
        ro|Trimis de pe iPhone-ul meu
        ro|Obțineți Outlook pentru iOS
        bg|Изпратено от моя iPhone
        bg|Изтегляне на Outlook за iOS
        el|Στάλθηκε από το iPhone μου
        el|Λήψη του Outlook για iOS
        tr|iPhone'umdan gönderildi
        tr|iOS için Outlook’u edinin
        tr|Galaxy cihazımdan gönderildi
        ru|Отправлено с iPhone
        ru|Отправлено из мобильной Почты Mail.ru
        ru|Отправлено из Яндекс Почты
        ru|Получить Outlook для Android
        ru|Отправлено с моего устройства Samsung
        uk|Надіслано з iPhone
        uk|Надіслано з мого iPhone
        uk|Отримати Outlook для iOS
        sr|Послато са мог iPhone-a
        hr|Poslano s mojeg iPhonea
        hr|Poslano s mog iPhonea
        hr|Nabavite Outlook za iOS
        sl|Poslano iz mojega iPhona
        et|Saadetud minu iPhone'ist
        lv|Nosūtīts no mana iPhone
        lt|Išsiųsta iš mano iPhone
        he|נשלח מה-iPhone שלי
        he|נשלח מה-Galaxy שלי
        he|השג את Outlook עבור iOS
        ar|أُرسلت من الـ iPhone
        ar|تم الإرسال من الـ iPhone الخاص بي
        ar|الحصول على Outlook لـ iOS
        zh_Hans|发自我的iPhone
        zh_Hans|发自我的 iPad
        zh_Hans|获取 Outlook for iOS
        zh_Hans|从我的iPhone发送
        zh_Hant|從我的 iPhone 傳送
        zh_Hant|從我的iPhone傳送
        zh_Hant|取得 iOS 版 Outlook
        ja|iPhoneから送信
        ja|Galaxyから送信
        ja|Outlook for iOS を入手
        ko|나의 iPhone에서 보냄
        ko|내 iPhone에서 보냄
        ko|iOS용 Outlook 다운로드
        ko|Galaxy에서 보냈습니다.
        vi|Đã gửi từ iPhone của tôi
        vi|Tải Outlook cho iOS
        th|ส่งจาก iPhone ของฉัน
        th|ดาวน์โหลด Outlook for iOS
        id|Dikirim dari iPhone saya
        id|Dapatkan Outlook untuk iOS
        ca|Enviat des del meu iPhone
        """)

    static let notices: [(language: String, words: String)] = pairs(
        """
        en|This e-mail and any attachments are confidential and intended solely for the addressee.
        en|CONFIDENTIALITY NOTICE: The contents of this message are intended for the named recipient only.
        en|The information transmitted is intended only for the person or entity to which it is addressed and may contain confidential material.
        en|If you are not the intended recipient, please notify the sender and delete this message.
        de|Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.
        fr|Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.
        es|Este mensaje y sus archivos adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario.
        pt_BR|Esta mensagem pode conter informação confidencial ou privilegiada, destinada apenas ao destinatário.
        it|Questo messaggio e i suoi allegati sono riservati e destinati esclusivamente al destinatario.
        nl|Dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijke informatie bevatten.
        da|Denne e-mail kan indeholde fortrolig information og er kun beregnet til modtageren.
        sv|Detta e-postmeddelande kan innehålla konfidentiell information och är endast avsett för mottagaren.
        pl|Niniejsza wiadomość zawiera informacje poufne przeznaczone wyłącznie dla adresata.
        cs|Tato zpráva může obsahovat důvěrné informace a je určena pouze adresátovi.
        fi|Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle.
        ru|Это сообщение является конфиденциальным и предназначено только для адресата.
        tr|Bu e-posta ve ekleri gizli bilgiler içerebilir ve yalnızca alıcısına yöneliktir.
        hu|Ez az e-mail bizalmas információt tartalmazhat, kizárólag a címzettnek szól.
        ja|このメールには機密情報が含まれている場合があります。宛先以外の方が受信された場合は削除してください。
        zh_Hans|本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。
        ko|본 메일은 지정된 수신인만을 위한 것이며 기밀 정보를 포함할 수 있습니다.
        """)

    private static func pairs(_ table: String) -> [(language: String, words: String)] {
        table.split(separator: "\n").map {
            let parts = $0.split(separator: "|", maxSplits: 1).map(String.init)
            return (parts[0], parts[1])
        }
    }
}
