/// The block of labels that mail programs put above a message answered or forwarded, language by language.
///
/// One language a line: from, sent, date, to, copy, subject, and the words between dashes for an original and for a
/// forwarded message; alternatives are separated by `/`.
enum HeaderFrames {
    struct Labels {
        var language: String
        var from, sent, date, to, copy, subject, original, forwarded: [String]
    }

    static let all: [Labels] = table.split(separator: "\n").map { line in
        let parts = line.split(separator: "|").map { $0.split(separator: "/").map(String.init) }
        return Labels(
            language: parts[0][0], from: parts[1], sent: parts[2], date: parts[3], to: parts[4], copy: parts[5],
            subject: parts[6], original: parts[7], forwarded: parts[8])
    }

    static func labels(_ language: String) -> Labels? { all.first { $0.language == language } }

    private static let table = """
        en|From|Sent|Date|To|Cc|Subject|Original Message/Original message|Forwarded message
        de|Von|Gesendet|Datum|An|Cc|Betreff|Ursprüngliche Nachricht/Originalnachricht|Weitergeleitete Nachricht
        fr|De|Envoyé|Date|À|Cc|Objet|Message d'origine/Message d’origine/Mail original|Message transféré
        es|De|Enviado/Enviado el|Fecha|Para|CC|Asunto|Mensaje original|Mensaje reenviado/Forwarded message
        pt|De|Enviado/Enviada|Data|Para|Cc|Assunto|Mensagem original|Mensagem encaminhada/Mensagem reencaminhada
        pt_BR|De|Enviada em/Enviado|Data|Para|Cc|Assunto|Mensagem original|Mensagem encaminhada
        it|Da|Inviato|Data|A|Cc|Oggetto|Messaggio originale|Messaggio inoltrato
        nl|Van|Verzonden|Datum|Aan|CC|Onderwerp|Oorspronkelijk bericht|Doorgestuurd bericht
        da|Fra|Sendt|Dato|Til|Cc|Emne|Oprindelig meddelelse/Oprindelig besked|Videresendt besked/Videresendt meddelelse
        nb|Fra|Sendt|Dato|Til|Kopi|Emne|Opprinnelig melding|Videresendt melding
        sv|Från|Skickat|Datum|Till|Kopia|Ämne|Ursprungligt meddelande/Originalmeddelande|Vidarebefordrat meddelande
        fi|Lähettäjä|Lähetetty|Päivämäärä|Vastaanottaja|Kopio|Aihe|Alkuperäinen viesti|Edelleenlähetetty viesti/Välitetty viesti
        pl|Od|Wysłano/Wysłane|Data|Do|DW|Temat|Oryginalna wiadomość/Wiadomość oryginalna|Przekazana wiadomość/Treść przekazanej wiadomości
        cs|Od|Odesláno|Datum|Komu|Kopie|Předmět|Původní zpráva|Přeposlaná zpráva
        sk|Od|Odoslané|Dátum|Komu|Kópia|Predmet|Pôvodná správa|Preposlaná správa
        hu|Feladó|Elküldve|Dátum|Címzett|Másolatot kap|Tárgy|Eredeti üzenet|Továbbított üzenet
        ro|De la|Trimis|Data|Către|Cc|Subiect|Mesaj original|Mesaj redirecționat
        bg|От|Изпратено|Дата|До|Копие|Относно/Тема|Оригинално съобщение|Препратено съобщение
        el|Από|Στάλθηκε|Ημερομηνία|Προς|Κοιν.|Θέμα|Αρχικό μήνυμα|Προωθημένο μήνυμα
        tr|Kimden/Gönderen|Gönderildi|Tarih|Kime|Bilgi|Konu|Özgün İleti/Orijinal mesaj|Yönlendirilen ileti/Yönlendirilmiş Mesaj
        ru|От|Отправлено|Дата|Кому|Копия|Тема|Исходное сообщение/Оригинальное сообщение|Пересылаемое сообщение/Пересланное сообщение
        uk|Від|Надіслано|Дата|Кому|Копія|Тема|Оригінальне повідомлення|Переслане повідомлення
        sr|Од|Послато|Датум|За|Копија|Тема|Изворна порука|Прослеђена порука
        hr|Šalje/Od|Poslano|Datum|Prima/Za|Kopija|Predmet|Izvorna poruka|Proslijeđena poruka
        sl|Od|Poslano|Datum|Za|Kp|Zadeva|Izvirno sporočilo|Posredovano sporočilo
        et|Saatja|Saadetud|Kuupäev|Adressaat|Koopia|Teema|Algne kiri/Algne sõnum|Edastatud kiri
        lv|No|Nosūtīts|Datums|Kam|Kopija|Tēma|Sākotnējais ziņojums|Pārsūtīts ziņojums
        lt|Nuo|Išsiųsta|Data|Kam|Kopija|Tema|Originalus laiškas/Pradinė žinutė|Persiųstas laiškas
        he|מאת|נשלח|תאריך|אל|עותק|נושא|הודעה מקורית|הודעה שהועברה
        ar|من|تم الإرسال/تاريخ الإرسال|التاريخ|إلى|نسخة|الموضوع|الرسالة الأصلية|رسالة معاد توجيهها
        zh_Hans|发件人|发送时间|日期|收件人|抄送|主题|原始邮件|转发的邮件/转发邮件
        zh_Hant|寄件者|寄件日期/傳送時間|日期|收件者|副本|主旨|原始郵件|轉寄郵件/轉寄的郵件
        ja|差出人|送信日時|日付|宛先|CC|件名|元のメッセージ|転送メッセージ/転送されたメッセージ
        ko|보낸 사람|보낸 날짜|날짜|받는 사람|참조|제목|원본 메시지|전달된 메일/전달된 메시지
        vi|Từ|Đã gửi|Ngày|Đến/Tới|Cc|Chủ đề|Tin nhắn gốc|Thư được chuyển tiếp
        th|จาก|ส่งเมื่อ/ส่ง|วันที่|ถึง|สำเนา|เรื่อง|ข้อความต้นฉบับ|ข้อความที่ส่งต่อ
        id|Dari|Dikirim|Tanggal|Kepada/Ke|Cc|Subjek|Pesan Asli|Pesan terusan/Pesan yang diteruskan
        """
}
