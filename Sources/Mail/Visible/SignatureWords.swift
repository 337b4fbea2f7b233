/// The words that `SignatureLines` looks for. In lower case, as `folded` makes it.
enum SignatureWords {
    static let whole = WordTable(
        "get outlook for |get bluemail for |sent from outlook|sent from mail for windows|sent from yahoo mail",
        "sent from aol",
        "sent from the aol app|sent from gmail mobile|sent with sparrow|sent from acompli|sent with proton",
        "sent from proton",
        "sent via the samsung|sent from samsung|sent with blackberry|sent via blackberry|sent from spike",
        "sent from polymail",
        "sent via superhuman|sent from mobile|sent with airmail|sent from nine|sent from mailbird|sent from hey",
        "sent with mailspring|sent from mailspring|sent using zoho|sent with shortwave|sent from shortwave",
        "sent on the go|sent from canary|sent from edison|sent with spike|sent from newton|sent from mymail",
        "sent with mail.app|sent from front|sent with spark|sent from zoho mail|sent from my phone|sent with shift",
        "outlook für ios beziehen|outlook für android beziehen|diese nachricht wurde von meinem android",
        "enviado desde yahoo mail|enviado desde outlook|envoyé à partir de outlook|envoyé de outlook",
        "inviato da libero mail",
        "inviato da outlook|отправлено из мобильной|отправлено из яндекс|отправлено из outlook|отправлено из mail.ru",
        "发自我的|從我的 iphone|從我的iphone|从我的iphone|从我的 iphone|來自我的|发自 outlook|发自outlook|傳送自我的|iphoneから送信|ipadから送信",
        "galaxyから送信|androidから送信|android から送信|outlook for android を入手|outlook for ios を入手|나의 iphone|내 iphone",
        "내 ipad|iphone에서 보냄|נשלח מה-|נשלח מ-iphone|أرسلت من الـ|أُرسلت من الـ|أرسلت من iphone|تم الإرسال من الـ",
        "مرسل من ال"
    )

    static let openings = WordTable(
        "sent from my |sent from a |sent from an |sent from the |sent from |sent via my |sent via |sent with ",
        "sent using ",
        "sent on the go|posted from my |typed on my |written on my |envoyé de mon |envoyé depuis mon |envoyé depuis ",
        "envoyé de |envoyé à partir de mon |envoyé à partir de |envoyé via |envoyé avec |gesendet von meinem ",
        "gesendet von ",
        "gesendet mit |gesendet vom |gesendet über |gesendet aus |enviado desde mi |enviado desde |enviado de mi ",
        "enviado do meu |enviado a partir do |enviado a partir de |enviado por |enviado via |enviado do ",
        "enviado con ",
        "enviado com |enviada do meu |inviato da |inviato dal mio |inviato dal |inviato con |inviato tramite ",
        "verzonden vanaf mijn |verzonden vanaf |verzonden vanuit |verstuurd vanaf mijn |verstuurd vanaf ",
        "verstuurd vanuit ",
        "verzonden met |verstuurd met |verzonden via |sendt fra min |sendt fra mit |sendt fra |sendt via |sendt med ",
        "skickades från min |skickat från min |skickat från |skickat via |skickat med |lähetetty |wysłane z ",
        "wysłano z |wysłane przez |odesláno z ",
        "odesláno ze |odesláno pomocí |odoslané z |odoslané zo |odoslané pomocou |отправлено с |отправлено из ",
        "отправлено через ",
        "надіслано з |надіслано із |trimis de pe |trimis din |küldve |elküldve |изпратено от |enviat des ",
        "στάλθηκε από |εστάλη από ",
        "poslano s |poslano sa |poslano z |poslano iz |послато са |послато с |poslato sa |dikirim dari ",
        "dikirim dengan ",
        "được gửi từ |đã gửi từ |gửi từ |saadetud |nosūtīts no |išsiųsta iš |ส่งจาก|נשלח |أرسلت من |أُرسلت من ",
        "تم الإرسال من "
    )

    /// What a line begins with that ends with the verb.
    static let deviceFirst = WordTable(
        "von meinem |von meiner |von |vanaf mijn |diese nachricht wurde |diese mail wurde |az |cihazımdan|mobil ",
        "mon |从|從|내 |나의 "
    )

    /// Everything that the line of a phone or an app begins with.
    static let beginnings = WordTable(joining: [whole, openings, deviceFirst, devices])

    static let lastVerbs: [[UInt8]] = [
        "gesendet", "verzonden", "verstuurd", "gönderildi", "küldve", "küldtem", "から送信", "から送信されました", "에서 보냄",
        "에서 보냈습니다",
        "에서 전송", "发送", "傳送", "寄出", "lähetetty", "envoyé",
    ].map { Array($0.utf8) }

    static let devices = WordTable(
        "iphon|ipad|ipod|ios|android|samsung|galaxy|blackberry|windows|mobile|smartphone|phone|handy|mobilgerät",
        "mobiltelefon|móvil|celular|telefon|téléphone|telefono|telefoon|teléfono|puhelim|verizon|t-mobile|at&t",
        "huawei|xiaomi",
        "redmi|htc|nokia|lumia|wiko|sony|xperia|lg |motorola|moto |pixel|oneplus|oppo|vivo|honor|asus|tablet",
        "outlook|yahoo",
        "айфон|gmail|gmx|web.de|proton|thunderbird|mail app|mail für|mail for|mail.app|mail.ru|fairphone|nexus",
        "surface|kindle",
        "apple watch|orange|mailbox|spark|bluemail|k-9|k9|телефон|планшет|ipadu|iphonu|mi phone|treo|palm|яндекс",
        "手机|手機|휴대폰",
        "correo para|posta per|email para|courrier pour|τηλέφωνο|טלפון|هاتف|điện thoại|โทรศัพท์|telekom|tutanota",
        "airmail")

    /// Words for getting a program, in front of its name or behind it.
    static let getting = WordTable(
        "get |télécharge|obtenir|obtenez|holen|laden|beziehen|herunterladen|obtener|obtén|descarga|obter|obtenha",
        "baixar|baixe",
        "scarica|ottieni|download|hent |hämta|skaffa|hanki|lataa|pobierz|získat|získejte|získať|získajte",
        "beszerzése|letöltése",
        "obțineți|descărcați|изтегл|вземете|λήψη|κατεβάστε|edinin|indirin|получить|скачать|отримати|завантаж",
        "nabavite|preuzmite",
        "prenesite|преузмите|hankige|laadige|iegūstiet|lejupielādēt|gaukite|atsisiųs|השג|הורד|الحصول|احصل|获取|下载|取得",
        "下載|入手",
        "다운로드|tải |nhận |ดาวน์โหลด|รับ |dapatkan|unduh|obteniu|baixeu")

    static let notices = WordTable(
        "confidentiality notice|confidentiality:|confidential:|disclaimer:|disclaimer -|legal notice",
        "privileged and confidential",
        "private and confidential|this is a confidential|important notice:|please consider the environment before",
        "please think of the environment|think before you print|save a tree|haftungsausschluss|wichtiger hinweis:",
        "vertraulichkeitshinweis|bitte denken sie an die umwelt|bitte prüfen sie|avis de confidentialité",
        "avertissement :",
        "merci de penser à l'environnement|pensez à l'environnement|aviso legal|aviso de confidencialidad",
        "aviso de confidencialidade|avviso di riservatezza|ai sensi del|nota di riservatezza|informativa privacy",
        "le informazioni contenute|la información contenida|las informaciones contenidas|as informações contidas",
        "the information contained in this|the information in this e|the information transmitted is",
        "klauzula poufności",
        "the contents of this e|the content of this e|information in this message is|免责声明|保密声明|机密声明")

    static let mailSubjects = WordTable(
        "this e-mail|this email|this message|this communication|this transmission|this electronic|the information",
        "if you are not the intended|if you have received this|notice:|note:|diese e-mail|diese email",
        "diese nachricht",
        "der inhalt dieser|sollten sie nicht der|ce message|ce courriel|cet e-mail|cet email|ce mail",
        "les informations contenues|este mensaje|este correo|esta mensagem|este e-mail|este email|questo messaggio",
        "questa e-mail|questa email|il presente messaggio|dit bericht|deze e-mail|de informatie in|ta wiadomość",
        "niniejsza wiadomość|treść tej wiadomości|denne e-mail|denne mail|denne e-post|detta e-post|denna e-post",
        "detta meddelande",
        "tämä viesti|tämä sähköposti|данное сообщение|это сообщение|настоящее сообщение|це повідомлення",
        "ez az e-mail|ez az üzenet",
        "bu e-posta|bu mesaj|tento e-mail|tato zpráva|táto správa|acest mesaj|acest e-mail|това съобщение|το παρόν",
        "ova poruka",
        "to sporočilo|see e-kiri|šis e-pasts|šis laiškas|このメール|本メール|本邮件|本電子郵件|此邮件|본 메일|본 이메일|이 메일|email này|הודעה זו",
        "هذه الرسالة|pesan ini|email ini")

    static let legalWords = WordTable(
        "confidential|privileged|intended recipient|intended solely|intended only|intended for|addressee|vertraulich",
        "rechtlich geschützt|nicht der richtige|adressat|beabsichtigte|confidentiel|destinataire|confidencia",
        "destinatario",
        "destinatário|riservat|confidenzial|vertrouwelijk|geadresseerde|poufn|adresata|fortrolig|konfidenti",
        "luottamuk",
        "конфиденц|конфіденц|поверителн|bizalmas|gizli|důvěrn|dôvern|confidenț|εμπιστευτικ|povjerljiv|zaupn",
        "konfidents",
        "konfidenciāl|konfidencial|by mistake|in error|irrtümlich|par erreur|por error|per errore|機密|宛先以外|保密|机密|기밀",
        "수신인",
        "bảo mật|חסוי|سرية|rahasia")
}
