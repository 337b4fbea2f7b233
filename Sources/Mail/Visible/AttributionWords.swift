/// The words by which mail programs of many languages say who wrote what is quoted.
///
/// In lower case, as `folded` makes it.
enum AttributionWords {
    /// Beginnings of the word for writing.
    static let verbs = WordTable(
        "wrote|writes|said|sent:|written|schrieb|geschrieben|schreibt|écrit|ecrit|écrivait|escribi|escrit|escreve",
        "escriure|escrigué|scritto|scrive|schreef|schrijft|geschreven|skrev|skriver|skreiv|kirjoitti|kirjoittaa",
        "napisa",
        "napsal|napísal|pisze|pisał|pisao|píše|писал|пишет|пише|написа|писав|írta|yazdı|yazmış|scris|scria|έγραψε",
        "έγραφε|כתב|كتب|viết|menulis|rašė|parašė|rakstīja|kirjutas|skrifaði|odgovori")

    /// The same in scripts that put no blank between words.
    static let joinedVerbs = WordTable(
        "写道|寫道|写到|のメール|のメッセージ|書きました|書いた|작성|쓴 글|이(가) 쓴|님의 말|เขียน|تمت كتابة")

    /// What an attribution begins with, in front of a date.
    static let openers = WordTable(
        "on|am|le|el|em|il|op|w|dnia|den|på|pa|dne|dňa|in|at|à|às|no|na|a|vào|pe|στις|την|у|в|на|дана|dana|u|ob|v",
        "kl.",
        "kuupäev|บน|ในวันที่|เมื่อ|pada|בתאריך|ב|في|از|在|于|於|en|del|missatge|wiadomość|tarihinde|um|i|giorno|from|*")

    /// What stands in front of a name where no date is given.
    static let citing = WordTable(
        "quoting |excerpts from |zitat von |zitiere |citeren |citerar |citando |citat |citation de |cytat ",
        "cytowanie |cituji |citujem |"
            + "цитирую |цитата |idézet |citazione |citát |siteeraus |lainaus |alıntı ")

    /// Who writes in a customer's own sentence: `On 3 May you wrote:` is none of a program's. In small letters, as no
    /// name is, and no short form of a weekday or month.
    static let pronouns = WordTable(
        "we|you|she|he|they|who|that|has|i've|i'd|already|also|just|ich|er|wir|mir|uns|ihnen|man|nous|vous|j'ai",
        "nobody",
        "yo|usted|ustedes|nosotros|eu|você|nós|io|voi|lei|noi|ik|wij|jullie|jeg|dere|du|jag|ni|minä|pan|pani|siz|biz",
        "my|já|jsem|jste|ste|som|én|ön|önök|dvs|я|мы|вы|мне|нам|ми|ви|мені|aš|jūs|mēs|saya|kami|anda|tôi|bạn|me|us",
        "why",
        "what|but|because|aber|mais|pero|mutta|ale|но|але|please|bitte|somebody|someone|everybody|anyone|that's")

    static let capitalPronouns = WordTable("I|I've|I'd|I'm|Sie|Ihnen|Ihr|Ihre|Usted|You|We")

    /// The same where a sentence begins.
    static let firstPronouns = WordTable(
        "i|we|you|she|he|they|who|what|that|ich|er|sie|wir|man|nous|vous|j'ai|yo|usted|ustedes|io|voi|ik|wij|jeg|jag",
        "já|én|я|мы|вы|ми|ви|saya|anda|tôi|please|bitte|but|because|why|as|when|if|then|and|so|after|before|because")

    /// Words that a customer puts in front of who wrote; a program knows a name.
    static let determiners = WordTable(
        "the|your|my|our|her|their|ihr|ihre|ihrer|mein|meine|unser|unsere|votre|vos|mon|notre|nos|nuestro|vuestro",
        "seu|sua|meu|minha|vostro|uw|jouw|mijn|onze|deres|vår|ваш|ваша|мой|моя|наш|vaš|váš|vaše|wasz|twój|mój|this",
        "there|here"
    )
}
