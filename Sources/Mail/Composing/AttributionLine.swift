import struct Foundation.Date

/// The line that says who wrote what is quoted, and the header block, in the customer's language.
///
/// Dates are in the order of day, month and year that the language writes, in digits, which need no declension.
struct AttributionLine {
    /// `{d}` is the date, `{t}` the time, `{n}` the name.
    private struct Words {
        var line: String
        var date: String
        var time = "{H}:{M}"
        var labels: [String]
    }

    private let words: Words

    /// - Parameter language: a tag such as `de` or `pt-BR`; English stands in for one that is not known.
    init(language: String) {
        let tag = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        words = Self.languages[tag.lowercasedText()] ?? Self.english
    }

    /// `On 3 Nov 2026 at 14:05, Kim wrote:`; without a moment it says who.
    func line(name: String, moment: Message.Timestamp?) -> String {
        guard let moment else { return name + ":" }
        return filled(words.line, moment, name: name)
    }

    /// `From: Sent: To: Subject:`, one on each line.
    func block(from: String, moment: Message.Timestamp?, to: String, subject: String) -> String {
        let sent = moment.map { filled("{d} {t}", $0, name: "") } ?? ""
        let values = [from, sent, to, subject]
        return zip(words.labels, values).filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
    }

    private func filled(_ pattern: String, _ moment: Message.Timestamp, name: String) -> String {
        // Beyond these bounds there is no year of four digits.
        let seconds = min(max(moment.date.timeIntervalSince1970, -60_000_000_000), 250_000_000_000)
        let day = calendarDay(secondsSince1970: Int(seconds) + moment.offsetMinutes * 60)
        let hour = day.second / 3600
        let minute = day.second / 60 % 60
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let values: [(String, String)] = [
            ("{d}", words.date), ("{t}", words.time), ("{D}", "\(day.day)"), ("{DD}", twoDigits(day.day)),
            ("{MMM}", months[day.month - 1]), ("{MM}", twoDigits(day.month)), ("{N}", "\(day.month)"),
            ("{Y}", "\(day.year)"), ("{H}", twoDigits(hour)), ("{M}", twoDigits(minute)),
        ]
        let line = values.reduce(pattern) { $0.replacing($1.0, with: $1.1) }
        // The name last: what it holds is no pattern.
        return line.replacing("{n}", with: name)
    }

    private static let english = Words(
        line: "On {d} at {t}, {n} wrote:", date: "{D} {MMM} {Y}", labels: ["From", "Sent", "To", "Subject"])

    private static let languages: [String: Words] = [
        "en": english,
        "de": Words(
            line: "Am {d} um {t} schrieb {n}:", date: "{DD}.{MM}.{Y}", labels: ["Von", "Gesendet", "An", "Betreff"]),
        "fr": Words(
            line: "Le {d} à {t}, {n} a écrit :", date: "{DD}/{MM}/{Y}", labels: ["De", "Envoyé", "À", "Objet"]),
        "es": Words(
            line: "El {d} a las {t}, {n} escribió:", date: "{DD}/{MM}/{Y}",
            labels: ["De", "Enviado", "Para", "Asunto"]),
        "pt": Words(
            line: "Em {d} às {t}, {n} escreveu:", date: "{DD}/{MM}/{Y}", labels: ["De", "Enviado", "Para", "Assunto"]),
        "it": Words(
            line: "Il {d} alle {t}, {n} ha scritto:", date: "{DD}/{MM}/{Y}", labels: ["Da", "Inviato", "A", "Oggetto"]),
        "nl": Words(
            line: "Op {d} om {t} schreef {n}:", date: "{DD}-{MM}-{Y}", labels: ["Van", "Verzonden", "Aan", "Onderwerp"]),
        "pl": Words(
            line: "W dniu {d} o {t} {n} pisze:", date: "{DD}.{MM}.{Y}", labels: ["Od", "Wysłano", "Do", "Temat"]),
        "da": Words(
            line: "Den {d} kl. {t} skrev {n}:", date: "{DD}.{MM}.{Y}", time: "{H}.{M}",
            labels: ["Fra", "Sendt", "Til", "Emne"]),
        "nb": Words(
            line: "Den {d} kl. {t} skrev {n}:", date: "{DD}.{MM}.{Y}", labels: ["Fra", "Sendt", "Til", "Emne"]),
        "no": Words(
            line: "Den {d} kl. {t} skrev {n}:", date: "{DD}.{MM}.{Y}", labels: ["Fra", "Sendt", "Til", "Emne"]),
        "sv": Words(
            line: "Den {d} kl. {t} skrev {n}:", date: "{Y}-{MM}-{DD}", labels: ["Från", "Skickat", "Till", "Ämne"]),
        "fi": Words(
            line: "{d} klo {t} {n} kirjoitti:", date: "{D}.{N}.{Y}", time: "{H}.{M}",
            labels: ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"]),
        "cs": Words(
            line: "Dne {d} v {t} {n} napsal(a):", date: "{D}. {N}. {Y}", labels: ["Od", "Odesláno", "Komu", "Předmět"]),
        "sk": Words(
            line: "Dňa {d} o {t} {n} napísal(a):", date: "{D}. {N}. {Y}", labels: ["Od", "Odoslané", "Komu", "Predmet"]),
        "hu": Words(
            line: "{d} {t} keltezéssel, {n} írta:", date: "{Y}. {MM}. {DD}.",
            labels: ["Feladó", "Elküldve", "Címzett", "Tárgy"]),
        "ro": Words(
            line: "Pe {d} la {t}, {n} a scris:", date: "{DD}.{MM}.{Y}", labels: ["De la", "Trimis", "Către", "Subiect"]),
        "el": Words(
            line: "Στις {d} {t}, {n} έγραψε:", date: "{DD}/{MM}/{Y}", labels: ["Από", "Στάλθηκε", "Προς", "Θέμα"]),
        "tr": Words(
            line: "{d} {t} tarihinde {n} şunu yazdı:", date: "{DD}.{MM}.{Y}",
            labels: ["Kimden", "Gönderildi", "Kime", "Konu"]),
        "ru": Words(
            line: "{d} {t}, {n} пишет:", date: "{DD}.{MM}.{Y}", labels: ["От", "Отправлено", "Кому", "Тема"]),
        "uk": Words(
            line: "{d} о {t} {n} пише:", date: "{DD}.{MM}.{Y}", labels: ["Від", "Надіслано", "Кому", "Тема"]),
        "ja": Words(
            line: "{d} {t}、{n}のメール:", date: "{Y}年{N}月{D}日", labels: ["差出人", "送信日時", "宛先", "件名"]),
        "zh": Words(
            line: "在 {d} {t}，{n} 写道：", date: "{Y}年{N}月{D}日", labels: ["发件人", "发送时间", "收件人", "主题"]),
        "ko": Words(
            line: "{d} {t}, {n} 작성:", date: "{Y}. {N}. {D}.", labels: ["보낸 사람", "보낸 날짜", "받는 사람", "제목"]),
    ]
}
