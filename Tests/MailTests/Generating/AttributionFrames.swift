/// The line that a mail program puts above what it quotes, as each program writes it in each language.
///
/// `{n}` is the name and `{m}` the address of who is quoted, `«…»` a date in the pattern language of Unicode (UTS 35),
/// `↵` a line break. One frame a line: program, language, words.
enum AttributionFrames {
    struct Frame {
        var program: String
        var language: String
        var words: String
    }

    static let all: [Frame] = (gmail + "\n" + apple + "\n" + thunderbird + "\n" + others).split(separator: "\n").map {
        let parts = $0.split(separator: "|", maxSplits: 2)
        return Frame(program: String(parts[0]), language: String(parts[1]), words: String(parts[2]))
    }

    private static let gmail = """
        gmail|en|On «EEE, MMM d, yyyy» at «h:mm a» {n} <{m}> wrote:
        gmail|en|On «EEE, d MMM yyyy» at «HH:mm», {n} <{m}> wrote:
        gmail|en|On «EEE, d MMM yyyy, HH:mm» {n}, <{m}> wrote:
        gmail|de|Am «EEE, d. MMM yyyy» um «HH:mm» Uhr schrieb {n} <{m}>:
        gmail|de|{n} <{m}> schrieb am «EEE, d. MMM yyyy, HH:mm»:
        gmail|fr|Le «EEE d MMM yyyy» à «HH:mm», {n} <{m}> a écrit :
        gmail|es|El «EEE, d MMM yyyy» a las «HH:mm», {n} (<{m}>) escribió:
        gmail|pt|{n} <{m}> escreveu («EEEE, d/MM/yyyy» à(s) «HH:mm»):
        gmail|pt_BR|Em «EEE, d 'de' MMM 'de' yyyy» às «HH:mm», {n} <{m}> escreveu:
        gmail|it|Il giorno «EEE d MMM yyyy» alle ore «HH:mm» {n} <{m}> ha scritto:
        gmail|nl|Op «EEE d MMM yyyy» om «HH:mm» schreef {n} <{m}>:
        gmail|da|Den «EEE d. MMM yyyy» kl. «HH.mm» skrev {n} <{m}>:
        gmail|nb|«EEE d. MMM yyyy» kl. «HH:mm» skrev {n} <{m}>:
        gmail|sv|Den «EEE d MMM yyyy» kl «HH:mm» skrev {n} <{m}>:
        gmail|fi|«EEE d. MMM yyyy» klo «H.mm» {n} ({m}) kirjoitti:
        gmail|pl|«EEE, d MMM yyyy» o «HH:mm» {n} <{m}> napisał(a):
        gmail|cs|«EEE d. M. yyyy» v «H:mm» odesílatel {n} <{m}> napsal:
        gmail|sk|«EEE d. M. yyyy» o «H:mm» {n} <{m}> napísal(a):
        gmail|hu|{n} <{m}> ezt írta (időpont: «yyyy. MMM d., EEE, H:mm»):
        gmail|ro|«EEE, d MMM yyyy» la «HH:mm», {n} <{m}> a scris:
        gmail|bg|На «EEE, d.MM.yyyy 'г'.» в «H:mm» {n} <{m}> написа:
        gmail|el|Στις «EEE d MMM yyyy» στις «h:mm a», ο χρήστης {n} <{m}> έγραψε:
        gmail|tr|{n} <{m}>, «d MMM yyyy EEE, HH:mm» tarihinde şunu yazdı:
        gmail|ru|«EEE, d MMM yyyy 'г'.» в «HH:mm», {n} <{m}>:
        gmail|uk|«EEE, d MMM yyyy 'р'.» о «HH:mm» {n} <{m}> пише:
        gmail|sr|«EEE, d. MMM yyyy.» у «HH:mm» {n} <{m}> је написао/ла:
        gmail|hr|«EEE, d. MMM yyyy.» u «HH:mm» {n} <{m}> napisao je:
        gmail|sl|V «EEE, d. MMM yyyy» ob «HH:mm» je oseba {n} <{m}> napisala:
        gmail|et|Kuupäev «EEE, d. MMM yyyy» kell «HH:mm» kirjutas {n} <{m}>:
        gmail|lv|«EEE, yyyy. 'g'. d. MMM», plkst. «HH:mm» — lietotājs {n} (<{m}>) rakstīja:
        gmail|lt|«yyyy-MM-dd, EEE, HH:mm» {n} <{m}> rašė:
        gmail|he|\u{202B}בתאריך «EEE, d בMMM yyyy» ב-«HH:mm» מאת \u{202A}{n}\u{202C}\u{200F} <\u{202A}{m}\u{202C}\u{200F}>:\u{202C}
        gmail|ar|\u{202B}في «EEE، d MMM yyyy» في «h:mm a» تمت كتابة ما يلي بواسطة \u{202A}{n}\u{202C}\u{200F} <\u{202A}{m}\u{202C}\u{200F}>:\u{202C}
        gmail|zh_Hans|{n} <{m}> 于«yyyy年M月d日EEE HH:mm»写道：
        gmail|zh_Hant|{n} <{m}> 於 «yyyy年M月d日 EEE ah:mm» 寫道：
        gmail|ja|«yyyy年M月d日(E) HH:mm» {n} <{m}>:
        gmail|ko|«yyyy년 M월 d일 (E) a h:mm», {n} <{m}>님이 작성:
        gmail|vi|Vào «EEE, d MMM, yyyy» vào lúc «HH:mm» {n} <{m}> đã viết:
        gmail|th|ในวันที่ «EEE d MMM yyyy» เวลา «HH:mm» {n} <{m}> เขียนว่า:
        gmail|id|Pada tanggal «EEE, d MMM yyyy» pukul «HH.mm» {n} <{m}> menulis:
        gmail|ca|Missatge de {n} <{m}> del dia «EEE, d MMM yyyy» a les «H:mm»:
        """

    private static let apple = """
        apple|en|On «MMM d, yyyy», at «h:mm a», {n} <{m}> wrote:
        apple|en|On «d MMM yyyy», at «HH:mm», {n} <{m}> wrote:
        apple|de|Am «dd.MM.yyyy» um «HH:mm» schrieb {n} <{m}>:
        apple|fr|Le «d MMM yyyy» à «HH:mm», {n} <{m}> a écrit\u{A0}:
        apple|es|El «d MMM yyyy», a las «H:mm», {n} <{m}> escribió:
        apple|pt|{n} <{m}> escreveu no dia «dd/MM/yyyy» à(s) «HH:mm»:
        apple|pt|No dia «dd/MM/yyyy», às «HH:mm», {n} <{m}> escreveu:
        apple|pt_BR|Em «d 'de' MMM 'de' yyyy», à(s) «HH:mm», {n} <{m}> escreveu:
        apple|it|Il giorno «d MMM yyyy», alle ore «HH:mm», {n} <{m}> ha scritto:
        apple|nl|Op «d MMM yyyy», om «HH:mm» heeft {n} <{m}> het volgende geschreven:
        apple|da|Den «d. MMM yyyy» kl. «HH.mm» skrev {n} <{m}>:
        apple|nb|«d. MMM yyyy» kl. «HH:mm» skrev {n} <{m}>:
        apple|sv|«d MMM yyyy» kl. «HH:mm» skrev {n} <{m}>:
        apple|fi|{n} <{m}> kirjoitti «d.M.yyyy» kello «H.mm»:
        apple|pl|Wiadomość napisana przez {n} <{m}> w dniu «d MMM yyyy», o godz. «HH:mm»:
        apple|cs|«d. M. yyyy» v «H:mm», {n} <{m}>:
        apple|sk|Dňa «d. M. yyyy» o «H:mm» používateľ {n} <{m}> napísal:
        apple|hu|«yyyy. MM. dd.» dátummal, «H:mm» időpontban {n} <{m}> írta:
        apple|ro|Pe «d MMM yyyy», la «HH:mm», {n} <{m}> a scris:
        apple|el|Στις «d MMM yyyy», στις «h:mm a», ο/η {n} <{m}> έγραψε:
        apple|tr|{n} <{m}> şunları yazdı («d MMM yyyy HH:mm»):
        apple|ru|«d MMM yyyy 'г'.», в «HH:mm», {n} <{m}> написал(а):
        apple|uk|«d MMM yyyy 'р'.» о «HH:mm» {n} <{m}> написав(-ла):
        apple|hr|Dana «dd.MM.yyyy.» u «HH:mm», korisnik {n} <{m}> je napisao:
        apple|he|\u{200F}ב-«d בMMM yyyy», בשעה «H:mm», {n} <{m}> כתב/ה:
        apple|ar|في «d MMM yyyy»، الساعة «h:mm a»، كتب {n} <{m}>:
        apple|zh_Hans|在 «yyyy年M月d日»，«HH:mm»，{n} <{m}> 写道：
        apple|zh_Hant|{n} <{m}> 於 «yyyy年M月d日 ah:mm» 寫道：
        apple|ja|«yyyy/MM/dd HH:mm»、{n} <{m}>のメール:
        apple|ko|«yyyy. M. d. a h:mm», {n} <{m}> 작성:
        apple|vi|Vào «HH:mm, d MMM, yyyy», {n} <{m}> đã viết:
        apple|th|{n} <{m}> เขียนเมื่อ «d MMM yyyy» เวลา «HH:mm»:
        apple|id|Pada «d MMM yyyy», pukul «HH.mm», {n} <{m}> menulis:
        apple|ca|El dia «d MMM yyyy», a les «H:mm», {n} <{m}> va escriure:
        """

    private static let thunderbird = """
        thunderbird|en|On «M/d/yy HH:mm», {n} wrote:
        thunderbird|en|On «dd/MM/yyyy HH:mm», {n} wrote:
        thunderbird|de|Am «dd.MM.yy» um «HH:mm» schrieb {n}:
        thunderbird|fr|Le «dd/MM/yyyy» à «HH:mm», {n} a écrit :
        thunderbird|es|El «d/M/yy» a las «H:mm», {n} escribió:
        thunderbird|pt|Às «HH:mm» de «dd/MM/yyyy», {n} escreveu:
        thunderbird|pt_BR|Em «dd/MM/yyyy HH:mm», {n} escreveu:
        thunderbird|it|Il «dd/MM/yyyy HH:mm», {n} ha scritto:
        thunderbird|nl|Op «dd-MM-yyyy» om «HH:mm» schreef {n}:
        thunderbird|da|Den «dd.MM.yyyy» kl. «HH.mm» skrev {n}:
        thunderbird|nb|Den «dd.MM.yyyy HH:mm», skrev {n}:
        thunderbird|sv|Den «yyyy-MM-dd» kl. «HH:mm», skrev {n}:
        thunderbird|fi|{n} kirjoitti «d.M.yyyy» klo «H.mm»:
        thunderbird|pl|W dniu «d.MM.yyyy» o «HH:mm», {n} pisze:
        thunderbird|cs|Dne «dd. MM. yy» v «H:mm» {n} napsal(a):
        thunderbird|sk|Dňa «d. M. yyyy» o «H:mm» {n} napísal(a):
        thunderbird|hu|«yyyy. MM. dd. H:mm» keltezéssel, {n} írta:
        thunderbird|ro|Pe «dd.MM.yyyy HH:mm», {n} a scris:
        thunderbird|bg|На «d.MM.yyyy 'г'.» в «H:mm», {n} написа:
        thunderbird|el|Στις «d/M/yyyy HH:mm», ο/η {n} έγραψε:
        thunderbird|tr|{n}, «d.MM.yyyy HH:mm» tarihinde şunu yazdı:
        thunderbird|ru|«dd.MM.yyyy HH:mm», {n} пишет:
        thunderbird|uk|«dd.MM.yy HH:mm», {n} пише:
        thunderbird|sr|Дана «d.M.yy. HH:mm», {n} је написао/ла:
        thunderbird|hr|Dana «dd. MM. yyyy.» u «HH:mm» {n} je napisao/la:
        thunderbird|sl|Dne «d. MM. yyyy» ob «HH:mm» je {n} napisal(a):
        thunderbird|et|«dd.MM.yyyy HH:mm», {n} kirjutas:
        thunderbird|lt|«yyyy-MM-dd HH:mm», {n} rašė:
        thunderbird|lv|«dd.MM.yyyy HH:mm», {n} rakstīja:
        thunderbird|he|בתאריך «dd/MM/yyyy HH:mm», {n} כתב:
        thunderbird|zh_Hans|在 «yyyy/M/d HH:mm», {n} 写道:
        thunderbird|zh_Hant|{n} 於 «yyyy/M/d HH:mm» 寫道:
        thunderbird|ja|«yyyy/MM/dd HH:mm»、{n} のメール:
        thunderbird|ja|«yyyy/MM/dd HH:mm»、{n}さんは書きました:
        thunderbird|ko|«yyyy-MM-dd a h:mm»에 {n} 이(가) 쓴 글:
        thunderbird|vi|Vào lúc «HH:mm dd/MM/yyyy», {n} đã viết:
        thunderbird|id|Pada «dd/MM/yyyy HH:mm», {n} menulis:
        """

    private static let others = """
        yahoo|en|On «EEEE, MMMM d, yyyy» at «hh:mm:ss a» GMT+1, {n} <{m}> wrote:
        yahoo|de|Am «EEEE, d. MMMM yyyy» um «HH:mm:ss» MEZ hat {n} <{m}> Folgendes geschrieben:
        yahoo|fr|Le «EEEE d MMMM yyyy» à «HH:mm:ss» UTC+1, {n} <{m}> a écrit :
        yahoo|es|En «EEEE, d 'de' MMMM 'de' yyyy, HH:mm:ss» CET, {n} <{m}> escribió:
        yahoo|it|Il «EEEE d MMMM yyyy» alle ore «HH:mm:ss» CET, {n} <{m}> ha scritto:
        yahoo|pt_BR|Em «EEEE, d 'de' MMMM 'de' yyyy» às «HH:mm:ss» BRT, {n} <{m}> escreveu:
        yahoo|nl|Op «EEEE d MMMM yyyy» om «HH:mm:ss» CET schreef {n} <{m}>:
        yahoo|vi|Vào «EEEE, d MMMM, yyyy» lúc «HH:mm:ss» GMT+7, {n} <{m}> đã viết:
        yahoo|zh_Hant|{n} <{m}> 於 «yyyy年M月d日 EEEE HH:mm:ss» [GMT+8] 寫道：
        yahoo|id|Pada «EEEE, d MMMM yyyy» «HH.mm.ss» WIB, {n} <{m}> menulis:
        proton|en|On «EEEE, MMMM d», «yyyy» at «h:mm a», {n} <{m}> wrote:
        proton|en|‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐↵On «EEEE, MMMM d, yyyy h:mm a», {n} <{m}> wrote:
        proton|de|{n} <{m}> schrieb am «EEEE, d. MMMM yyyy» um «HH:mm»:
        proton|fr|Le «EEEE d MMMM yyyy» à «HH:mm», {n} <{m}> a écrit :
        proton|es|El «EEEE, d 'de' MMMM 'de' yyyy» a las «HH:mm», {n} <{m}> escribió:
        mailru|ru|«EEEE, d MMMM yyyy, HH:mm» +03:00 от {n} <{m}>:
        mailru|en|«EEEE, d MMMM yyyy, HH:mm» +03:00 from {n} <{m}>:
        yandex|ru|«dd.MM.yyyy, HH:mm», "{n}" <{m}>:
        yandex|ru|----------------↵Кому: Нур (noor@example.net);↵Тема: Заказ;↵«dd.MM.yyyy, HH:mm», "{n}" <{m}>:
        yandex|en|«dd.MM.yyyy, HH:mm», "{n}" <{m}>:
        netease|zh_Hans|At «yyyy-MM-dd HH:mm:ss», "{n}" <{m}> wrote:
        netease|zh_Hans|在 «yyyy-MM-dd HH:mm:ss»，"{n}" <{m}> 写道：
        roundcube|en|On «yyyy-MM-dd HH:mm», {n} wrote:
        roundcube|de|Am «yyyy-MM-dd HH:mm», schrieb {n}:
        roundcube|de|Am «dd.MM.yyyy HH:mm» schrieb {n}:
        roundcube|fr|Le «yyyy-MM-dd HH:mm», {n} a écrit :
        roundcube|es|El «yyyy-MM-dd HH:mm», {n} escribió:
        roundcube|nl|{n} schreef op «yyyy-MM-dd HH:mm»:
        roundcube|cs|Dne «yyyy-MM-dd HH:mm», {n} napsal:
        roundcube|pl|W dniu «yyyy-MM-dd HH:mm», {n} napisał(a):
        roundcube|sv|Den «yyyy-MM-dd HH:mm», skrev {n}:
        roundcube|hu|«yyyy-MM-dd HH:mm» időpontban {n} ezt írta:
        roundcube|ru|{n} писал «yyyy-MM-dd HH:mm»:
        roundcube|ja|«yyyy-MM-dd HH:mm» に {n} さんは書きました:
        roundcube|tr|«yyyy-MM-dd HH:mm» tarihinde {n} yazdı:
        horde|en|Quoting {n} <{m}>:
        horde|de|Zitat von {n} <{m}>:
        horde|fr|{n} <{m}> a écrit :
        horde|es|{n} <{m}> escribió:
        horde|nl|Citeren {n} <{m}>:
        horde|pt_BR|Citando {n} <{m}>:
        horde|it|Citando {n} <{m}>:
        horde|da|Citat {n} <{m}>:
        notes|en|{n} <{m}> wrote on «MM/dd/yyyy hh:mm:ss a»:
        notes|de|{n} <{m}> schrieb am «dd.MM.yyyy HH:mm:ss»:
        spark|en|On «MMM d, yyyy, h:mm a» +0100, {n} <{m}>, wrote:
        spark|de|Am «d. MMM yyyy, HH:mm» +0100 schrieb {n} <{m}>:
        spark|fr|Le «d MMM yyyy à HH:mm» +0100, {n} <{m}>, a écrit :
        superhuman|en|On «EEE, MMM dd, yyyy» at «h:mm a», {n} < {m} > wrote:
        front|en|On «MMMM d, yyyy» at «h:mm a» GMT+1 {m} wrote:
        missive|en|On «EEEE, MMMM d, yyyy» at «h:mm a», {n} <{m}> wrote:
        mailspring|en|On «MMM d yyyy», at «h:mm a», {n} <{m}> wrote:
        fastmail|en|On «EEE, MMM d, yyyy», at «h:mm a», {n} wrote:
        tutanota|en|«d MMM yyyy, HH:mm» by {m}:
        tutanota|de|«d. MMM yyyy, HH:mm» von {m}:
        freshdesk|en|On «EEE, d MMM» at «h:mm a» , {n} <{m}> wrote:
        hey|en|On «MMMM d, yyyy», {n} <{m}> wrote:
        zoho|en|---- On «EEE, dd MMM yyyy HH:mm:ss» +0100 {n} <{m}> wrote ----
        zoho|de|---- Am «EEE, dd MMM yyyy HH:mm:ss» +0100 schrieb {n} <{m}> ----
        evolution|en|On «EEE, yyyy-MM-dd» at «HH:mm» +0100, {n} wrote:
        evolution|de|Am «EEEE, 'dem' dd.MM.yyyy» um «HH:mm» +0100 schrieb {n}:
        kmail|en|On «EEEE, d MMMM yyyy HH:mm:ss» CET {n} wrote:
        mutt|en|On «EEE, MMM dd, yyyy» at «hh:mm:ssa» +0100, {n} wrote:
        mutt|en|* {n} <{m}> [«yyyy-MM-dd HH:mm»]:
        discourse|en|{n} via Lumen Forum wrote:
        zoho|fr|---- Le «EEE, dd MMM yyyy HH:mm:ss» +0100 {n} <{m}> a écrit ----
        outlook-android|en|On «EEE, MMM d, yyyy» at «h:mm a» -0700, "{n}" <{m}> wrote:
        android|en|On «MMMM d, yyyy h:mm:ss a» GMT+02:00, {n} <{m}> wrote:
        mac|en|On «M/d/yy, h:mm a», "{n}" <{m}> wrote:
        sup|en|Excerpts from {n}'s message of «MMMM d, yyyy h:mm a»:
        gnus|en|{n} <{m}> writes:
        gnus|en|>>>>> "{n}" <{m}> writes:
        """
}
