/// What automatic letters say in their first lines.
enum AbsenceSentences {
    /// That the author is not there, now or soon. People write such sentences, too.
    static let absence = """
        i am out of the office|i'm out of the office|i am out of office|i am currently out of*|i'm currently out of*
        i am currently away|i'm currently away|i will be out of the office|i'll be out of the office
        i will be out of office
        i am away from*|i will be away from*|i am away.|i am away until*|i am away on*|i'm away until*
        i am on annual leave
        i am on vacation|i'm on vacation|i am on holiday|i'm on holiday|i am on leave|i am currently on*
        i'm currently on*
        i am on maternity leave|i am on parental leave|i am on paternity leave|i will be on leave
        i will be on vacation
        i am out of town|i am traveling*|i am travelling*|i am not in the office|i'm not in the office
        out of office until*
        i am absent|i will be absent|i am unavailable|i will be unavailable|i no longer work*|is no longer with*
        has left the company|no longer employed|no longer works*|our office is closed|our offices are closed
        out of the office from|out of the office until|out of the office starting|out of the office and
        ich bin bis*|ich bin derzeit nicht*|ich bin zur zeit nicht*|ich bin zurzeit nicht*|ich bin momentan nicht*
        ich bin aktuell nicht*|ich befinde mich im urlaub|ich befinde mich derzeit*|ich befinde mich bis*
        ich bin im urlaub
        ich bin vom*|ich bin ab dem*|bin ich nicht im büro|ich bin nicht im büro|ich bin nicht im haus
        ich bin außer haus
        ich bin ausser haus|ich bin abwesend|ich bin erst wieder*|unser büro ist*|in elternzeit
        nicht mehr in unserem unternehmen|nicht mehr bei uns tätig|nicht mehr bei uns beschäftigt
        wir haben betriebsferien|wegen urlaub*|ich bin heute nicht*|nicht mehr im unternehmen|nicht mehr für*
        je suis actuellement absent*|je suis absent*|je suis en congé*|je suis en vacances|je serai absent*
        je serai de retour*|je suis actuellement en*|je suis hors du bureau|absent du bureau|absente du bureau
        nos bureaux sont fermés|je ne suis pas au bureau|je suis en déplacement|ne fait plus partie*
        estoy fuera de la oficina|me encuentro fuera de*|estaré fuera de*|estoy de vacaciones
        me encuentro de vacaciones
        estoy ausente|estaré ausente|no estoy en la oficina|actualmente estoy fuera|estoy de baja
        fuera de la oficina hasta
        nuestra oficina permanecerá*|nuestra oficina está cerrada|nuestra oficina estará cerrada
        soc de vacances|sóc de vacances|estic de vacances|soc fora de l'oficina|sóc fora de l'oficina
        estic fora de l'oficina
        estaré de vacaciones|ya no trabaja*|nuestras oficinas estarán cerradas
        estou ausente|estou de férias|estou fora do escritório|estarei fora do escritório|estarei ausente
        estarei de férias
        encontro-me ausente|encontro-me de férias|estou em férias|me encontro ausente|não estou no escritório
        nosso escritório estará fechado|nosso escritório está fechado|estamos fechados para férias
        encontro-me fora do*|estarei em férias|já não trabalha*|não trabalha mais*
        sono fuori ufficio|sarò fuori ufficio|sono assente*|sarò assente*|sono in ferie|sarò in ferie|sono fuori sede
        sono in congedo|non sono in ufficio|sono attualmente*|l'ufficio è chiuso|i nostri uffici sono chiusi
        nostri uffici resteranno chiusi|nostri uffici saranno chiusi|siamo chiusi per ferie
        non lavora più*|sono in maternità|sarò fuori sede
        ik ben momenteel niet*|ik ben afwezig*|ik ben niet op kantoor|ik ben op vakantie|ik ben met vakantie
        ik ben momenteel afwezig|ik ben op dit moment niet*|ik ben niet aanwezig|ik ben met verlof
        ik ben vandaag niet*|ben ik op vakantie|ben ik met vakantie|ben ik afwezig|ben ik niet op kantoor
        ben ik niet aanwezig
        wegens vakantie*|ons kantoor is gesloten|werkt niet meer*|ik ben weer aanwezig
        jeg er ikke på kontoret|jeg er på ferie|jeg holder ferie|jeg er fraværende|jeg er bortrejst|jeg er på barsel
        jeg er ude af kontoret|jeg har ferie|jeg har fri|jeg er for tiden*|jeg er i øjeblikket*|jeg er tilbage*
        jeg er bortreist|jeg er i permisjon|jeg er ute av kontoret|kontoret er lukket|kontoret er stengt
        jeg avvikler ferie
        jag är inte på kontoret|jag är på semester|jag är tillbaka*|jag är för närvarande*|jag är föräldraledig
        jag är tjänstledig|jag är ledig|jag är borta*|jag är bortrest|jag har semester|kontoret är stängt
        jag är inte på plats|ég er í fríi|ég er í sumarfríi|ég er í orlofi|ég er ekki við
        olen lomalla|olen poissa toimistolta|olen poissa toimistosta|olen vuosilomalla|olen kesälomalla
        en ole paikalla
        en ole toimistolla|olen poissa*|olen tällä hetkellä*|olen vapaalla|palaan toimistolle|palaan lomalta
        jestem poza biurem|przebywam na urlopie|jestem na urlopie|jestem nieobecn*|jestem obecnie*|obecnie przebywam*
        będę nieobecn*|nie ma mnie w biurze|przebywam poza biurem|przebywam na zwolnieniu*|jestem niedostępn*
        nasze biuro jest nieczynne|nie pracuje już*|wracam do biura|wracam do pracy
        jsem mimo kancelář|mám dovolenou|jsem na dovolené|nejsem v kanceláři|čerpám dovolenou|momentálně nejsem*
        v současné době nejsem*|budu mimo kancelář|budu nepřítom*|jsem nepřítom*|nebudu v kanceláři
        v kanceláři budu opět
        som mimo kancelárie|som mimo kanceláriu|som na dovolenke|mám dovolenku|čerpám dovolenku|momentálne nie som*
        nie som v kancelárii|budem mimo*|nebudem v kancelárii|som neprítomn*
        szabadságon vagyok|szabadságon leszek|házon kívül vagyok|nem vagyok az irodában|jelenleg nem*
        jelenleg szabadságon*
        távol vagyok|irodán kívül vagyok|nem tartózkodom*|irodánk zárva*
        sunt în concediu|nu sunt la birou|sunt plecat*|voi fi plecat*|sunt absent*|voi fi în concediu
        lipsesc din birou
        mă aflu în concediu|nu mă aflu la birou|în acest moment nu*|momentan nu sunt*
        în afara biroului|в отпуск съм|аз съм в отпуск|извън офиса съм|не съм в офиса|отсъствам от офиса|ще отсъствам
        в момента съм*|в момента не съм*|ще бъда извън*|ще бъда в отпуск
        я в отпуске|меня нет в офисе|нахожусь в отпуске|я нахожусь в*|меня не будет*|я буду отсутствовать|я отсутствую
        сейчас я в*|в настоящее время я*|в данный момент я*|я сейчас в отпуске|буду в отпуске|нахожусь вне офиса
        больше не работает*|я вне офиса
        я у відпустці|мене немає в офісі|мене не буде*|я перебуваю*|зараз я у*|наразі я*|буду у відпустці|перебуваю у*
        я відсутн*|я поза офісом|більше не працює*
        на одмору сам|на годишњем одмору сам|нисам у канцеларији|тренутно сам*|тренутно нисам*|одсутан сам|одсутна сам
        na odmoru sam|na godišnjem odmoru sam|nisam u kancelariji|nisam u uredu|trenutno sam*|trenutno nisam*
        odsutan sam
        odsutna sam|izvan ureda sam|nalazim se na*|koristim godišnji odmor|na godišnjem sam
        sem na dopustu|nisem v pisarni|trenutno nisem*|trenutno sem*|odsoten sem|odsotna sem|bom odsot*
        zunaj pisarne sem
        olen puhkusel|viibin puhkusel|olen kontorist*|ei viibi kontoris|ma ei ole kontoris|olen hetkel*|viibin hetkel*
        esmu atvaļinājumā|atrodos atvaļinājumā|neesmu birojā|pašlaik neesmu*|pašlaik esmu*|būšu prombūtnē
        esmu prombūtnē|neatrodos birojā|pašlaik neatrodos*
        šiuo metu atostogauju|atostogauju|esu atostogose|nesu biure|nebūsiu biure|šiuo metu nesu*|šiuo metu esu*
        είμαι σε άδεια|βρίσκομαι σε άδεια|απουσιάζω από*|θα απουσιάζω|βρίσκομαι εκτός γραφείου|είμαι εκτός γραφείου
        αυτή τη στιγμή απουσιάζω|δεν βρίσκομαι στο γραφείο|δεν είμαι στο γραφείο|λείπω από*|θα είμαι εκτός*
        ofiste değilim|yıllık izindeyim|izindeyim|ofis dışındayım|ofis dışında olacağım|izinde olacağım
        izinli olacağım
        şu anda ofiste*|şu an ofiste*|tatildeyim|tarihine kadar izin*|tarihleri arasında izin*
        tarihleri arasında ofis*
        我正在休假|我目前不在办公室|我目前不在|我现在不在|我正在度假|我在休假|我不在办公室|我出差|我已休假|我將不在辦公室|我目前不在辦公室
        我正在休年假|我正在休产假|我正在休病假|我正在休假中|我不在辦公室|目前正在休假|外出期间|本人正在休假|本人外出|本人目前|我将于|我已离职|現在休假中
        ただいま不在|休暇をいただいて|不在にしております|休暇中|休みをいただいて|不在のため|外出しております|夏季休業|年末年始休業
        休業とさせて|休業いたします|席を外しております|出張のため|休暇を取得|現在不在
        현재 부재중|현재 부재 중|현재 휴가 중|휴가 중이며|휴가 중입니다|휴가중입니다|휴가로|부재중입니다|부재 중입니다|자리를 비|출장 중입니다|사무실에 없
        tôi hiện không có mặt|tôi đang nghỉ phép|tôi hiện đang nghỉ*|tôi sẽ vắng mặt|tôi đang đi công tác
        tôi đang vắng mặt|tôi đang đi nghỉ*
        tôi vắng mặt|hiện tôi không*|tôi sẽ nghỉ phép
        ขณะนี้ฉันไม่อยู่|ขณะนี้ผมไม่อยู่|ไม่อยู่ที่สำนักงาน|ไม่อยู่ในสำนักงาน|ลาพักร้อน|อยู่ระหว่างการลา|ลาพักผ่อน
        ไม่อยู่ที่ออฟฟิศ|ลาคลอด
        saya sedang cuti|saya sedang tidak*|saya sedang berada di luar*|saya tidak berada di*|saya akan cuti
        saya sedang bercuti|saya akan bercuti|saya berada di luar*|saat ini saya sedang*
        אני בחופשה|אני לא במשרד|אינני במשרד|אני נמצא בחופשה|אני נמצאת בחופשה|אני מחוץ למשרד|אהיה בחופשה|לא אהיה במשרד
        אני נמצאת כעת בחופשה|אני נמצא כעת בחופשה|אני כעת בחופשה|איני נמצא|אני נעדר|אני בחופשת*
        أنا خارج المكتب|أنا في إجازة|أنا حالياً خارج|أنا حاليا خارج|سأكون خارج المكتب|أنا في اجازة|سأكون في إجازة
        أنا غير متواجد|أنا حاليا في|أنا حالياً في
        من در مرخصی|در مرخصی هستم|در حال حاضر در دفتر نیستم|خارج از دفتر هستم|در محل کار نیستم|در دفتر نیستم
        در سفر هستم
        मैं कार्यालय से बाहर|मैं छुट्टी पर|मैं अवकाश पर|मैं अभी कार्यालय|मैं अभी छुट्टी|मैं अभी अवकाश|मैं फिलहाल|मैं वर्तमान में
        """

    /// What becomes of the message meanwhile. Only one who does not sit there says so.
    static let deputy = """
        limited access to*|no access to my*|no access to email|not have access to*|without access to*
        will not be checking*
        i will reply*|i'll reply*|i will respond*|i'll respond*|i will get back to you*|i'll get back to you*
        i will answer*|upon my return|when i return|on my return|when i am back|when i'm back|as soon as i return
        i will return*|i'll return*|i will be back*|i'll be back*|i return on*|returning on*|back in the office
        for urgent matters|in urgent cases|if your matter is urgent|if this is urgent|for immediate assistance
        if you need immediate*|in case of emergency|for urgent issues|for urgent requests|if you require immediate*
        please contact my colleague*|in my absence|during my absence|during this time|your message will not be*
        your email will not be*|your e-mail will not be*|messages will not be forwarded|will be read when*
        in dringenden*|bei dringenden*|wenden sie sich bitte an|bitte wenden sie sich|kontaktieren sie bitte
        ihre e-mail wird nicht*|ihre mail wird nicht*|ihre nachricht wird nicht*|werden nicht weitergeleitet
        nicht weitergeleitet|nach meiner rückkehr|in meiner abwesenheit|während meiner abwesenheit|meine vertretung
        ich bin wieder*|wieder erreichbar|wieder im büro|keinen zugriff auf*|werde ihre*|wieder für sie da
        eingeschränkten zugriff|beantworte ich*|vertritt mich|vertreten von
        en cas d'urgence|pour toute urgence|pour toute demande urgente|en mon absence|pendant mon absence|à mon retour
        dès mon retour|je serai de retour|je reviens le|veuillez contacter|merci de contacter|vous pouvez contacter
        accès limité*|ne sera pas transféré|je vous répondrai*|je prendrai connaissance*
        en caso de urgencia|para asuntos urgentes|para cualquier asunto urgente|en mi ausencia|durante mi ausencia
        a mi regreso|a mi vuelta|estaré de vuelta|regreso el|póngase en contacto con|por favor contacte
        pueden contactar
        acceso limitado*|le responderé*|responderé a*|vuelvo el|si es urgente
        em caso de urgência|para assuntos urgentes|na minha ausência|durante a minha ausência|quando regressar
        no meu regresso|assim que retornar|estarei de volta|retorno no dia|regresso no dia|favor contatar
        por favor contacte|por favor, contacte|entre em contato com|acesso limitado*|responderei*
        in caso di urgenza|per urgenze|per questioni urgenti|per comunicazioni urgenti|in mia assenza
        durante la mia assenza
        al mio rientro|al mio ritorno|sarò di ritorno|rientrerò*|potete contattare|vi prego di contattare
        si prega di contattare|accesso limitato*|risponderò*|può contattare
        voor dringende*|bij dringende*|in dringende gevallen|tijdens mijn afwezigheid|in mijn afwezigheid
        kunt u contact opnemen*|neem dan contact op*|neem contact op met|ik ben weer*|bij terugkomst|na mijn terugkeer
        wordt niet doorgestuurd|ik ben terug*|uw bericht wordt niet*|beperkt toegang*
        ved hastende*|i hastende tilfælde|i presserende tilfælde|kontakt venligst|kan du kontakte|du kan kontakte
        i mit fravær|under mit fravær|jeg er tilbage*|jeg vender tilbage|jeg svarer*|når jeg er tilbage
        begrænset adgang*
        ved hastesaker|i mitt fravær|jeg svarer når*|vennligst kontakt|begrenset tilgang*
        vid brådskande*|i brådskande ärenden|i min frånvaro|under min frånvaro|jag är tillbaka*|jag återkommer*
        jag svarar*
        vänligen kontakta|kontakta gärna|begränsad tillgång*|när jag är tillbaka
        kiireellisissä*|kiireellisessä*|kiireellisten*|poissaoloni aikana|palaan*|vastaan viestiisi*
        vastaan viesteihin*
        ota yhteyttä*|ottakaa yhteyttä*|luen sähköposti*
        w sprawach pilnych|w pilnych sprawach|w przypadku pilnych*|podczas mojej nieobecności
        w czasie mojej nieobecności
        proszę o kontakt*|proszę kontaktować się*|odpowiem po powrocie|po powrocie|wracam*|ograniczony dostęp*
        zastępuje mnie
        v naléhavých*|v případě naléhav*|v urgentních*|po dobu mé nepřítomnosti|v mé nepřítomnosti|po návratu
        kontaktujte prosím|prosím kontaktujte|obraťte se*|odpovím*|zastupuje mě
        v súrne*|v prípade súrn*|v naliehav*|počas mojej neprítomnosti|po mojom návrate|kontaktujte*|odpoviem*
        zastupuje ma
        sürgős esetben|sürgős ügyben|halaszthatatlan*|távollétem*|visszatérésem*|kérem forduljon|kérem, forduljon
        kérem keresse*|kérem, keresse*|helyettesít*|visszatérek*|válaszolok*
        pentru urgențe|pentru urgente|în caz de urgență|în cazuri urgente|în absența mea|pe durata absenței
        vă rog să contactați|vă rugăm să contactați|puteți contacta|voi reveni*|la întoarcere|voi răspunde*
        acces limitat*
        при спешност|при спешни*|за спешни*|в мое отсъствие|моля свържете се|моля, свържете се|моля обърнете се
        ще се върна*|ще отговоря*|ограничен достъп
        по срочным*|в срочных*|по неотложным*|в случае срочн*|в мое отсутствие|в моё отсутствие
        на время моего отсутствия
        пожалуйста, обращайтесь*|просьба обращаться|обращайтесь*|отвечу*|после возвращения|вернусь*
        ограниченный доступ
        меня замещает|выйду на работу|буду на работе|вам ответит
        у термінових*|з термінових*|у разі термін*|за моєї відсутності|на час моєї відсутності|звертайтеся*|відповім*
        після повернення|повернуся*|будь ласка, звертайтеся
        у хитним*|за хитне*|током мог одсуства|у мом одсуству|обратите се|одговорићу|враћам се|контактирајте*
        u hitnim*|za hitne*|tijekom moje odsutnosti|tokom mog odsustva|u mojoj odsutnosti|obratite se|odgovorit ću
        odgovoriću|vraćam se*|molim kontaktirajte|molimo kontaktirajte|zamjenjuje me
        v nujnih*|za nujne*|v času moje odsotnosti|obrnite se*|odgovoril*|vrnem se*|nadomešča me
        kiireloomulis*|kiiretes*|kiire asja*|minu äraoleku*|pöörduge*|palun pöörduda|võtke ühendust*|vastan*|naasen*
        asendab mind|tagasi kontoris
        steidzam*|manas prombūtnes|lūdzu sazin*|lūdzu, sazin*|atbildēšu*|atgriezīšos*|mani aizvieto
        skubiais*|skubiu*|mano nebuvimo*|kreipkitės*|prašome kreiptis|prašau kreiptis|atsakysiu*|grįšiu*
        mane pavaduoja
        για επείγοντα*|για επείγουσες*|σε επείγουσα*|κατά την απουσία μου|παρακαλώ επικοινωνήστε|επικοινωνήστε με
        θα απαντήσω*|θα επιστρέψω*|μόλις επιστρέψω|περιορισμένη πρόσβαση
        acil durum*|acil konu*|acil işler*|yokluğumda|ile iletişime geç*|döndüğümde*
        dönüş yapacağım|yanıt vereceğim|cevap vereceğim|geri döneceğim|sınırlı erişim*|vekalet*
        如有紧急|如有急事|紧急事务|紧急事宜|回来后|返回后|尽快回复|与我的同事|请联系|請聯絡|如有緊急|緊急事宜|返回後|回覆您|盡快回覆|无法及时
        お急ぎの|緊急の|戻り次第|帰社後|までご連絡|ご対応でき|返信いたします|対応いたします|代わりに|ご連絡ください
        급한|긴급한|복귀 후|돌아와서|돌아온 후|회신드리|회신 드리|답변드리|답변 드리|연락 주시|연락해 주시|연락바랍니다
        khi trở lại|khi tôi quay lại|khi quay lại|trường hợp khẩn*|việc gấp|việc khẩn*|vui lòng liên hệ|sẽ trả lời*
        sẽ phản hồi*|xin liên hệ
        กรณีเร่งด่วน|เรื่องเร่งด่วน|หากเร่งด่วน|กรุณาติดต่อ|โปรดติดต่อ|จะตอบกลับ|เมื่อกลับมา|ติดต่อกลับ
        untuk hal mendesak|untuk keperluan mendesak|untuk urusan mendesak|jika mendesak|silakan hubungi
        silahkan hubungi
        mohon hubungi|sila hubungi|setelah kembali|selepas kembali|akan membalas*|akan kembali*|selama saya*
        sekembalinya*
        kembali ke kantor|kembali ke pejabat|perkara mustahak|hal penting
        במקרה דחוף|במקרים דחופים|לעניינים דחופים|בהיעדרי|בזמן היעדרותי|אנא פנו|נא לפנות|אשוב|אחזור|אענה|ניתן לפנות
        في حالة الطوارئ|للحالات العاجلة|للأمور العاجلة|في الأمور العاجلة|يرجى التواصل|يرجى الاتصال|الرجاء الاتصال
        عند عودتي
        سأرد|سأعود|خلال فترة غيابي|أثناء غيابي|في حال
        در موارد فوری|در صورت فوریت|موارد ضروری|لطفا با|لطفاً با|پس از بازگشت|پاسخ خواهم داد|در غیاب من|بازخواهم گشت
        तत्काल|आपात|लौटने पर|वापस आने पर|उत्तर दूंगा|उत्तर दूंगी|कृपया संपर्क|संपर्क करें|जवाब दूंगा|जवाब दूंगी
        """
}
