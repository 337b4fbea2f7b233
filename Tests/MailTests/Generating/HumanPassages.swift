/// Passages of people that hold words and signs which also mark quotations, signatures and notices. Each is the
/// author's from its first word to its last.
enum HumanPassages {
    static let all: [String] = {
        let translated: [String] = otherLanguages.split(separator: "\n").map { String($0).replacing("¶", with: "\n") }
        return [mentions, forms, marks, closings, translated].flatMap { $0 }
    }()

    /// Who wrote what and when.
    static let mentions: [String] = [
        "On the other hand, the lamp looks nice.\nOn top of that it was cheap.",
        "One outstanding question: when will it arrive?",
        "On 3 May you wrote:\nthe refund takes five days.\nIt has not come.",
        "On 3 May 2026 the shop wrote:\n\nyour parcel is on its way.\n\nIt never came.",
        "On 3 May 2026 I mailed help@lumen.example and you wrote:\n\nno refund. Why?",
        "On 3 November 2026 at 14:05 the tracking page said:\n\nOut for delivery\n\nNothing came.",
        "The tracking page at 14:05 said:\n\nOut for delivery\n\nNothing came.",
        "On Monday at 10:30 your driver wrote:\n\nnobody at home\n\nbut I was.",
        "In your mail of 3 May 2026 you said:\n\nno fee would be charged.",
        "Last week Anna from your team wrote:\n\nyou can keep the lamp.\n\nDoes that still hold?",
        "Your last message said:\n\nplease send a picture.\n\nHere it is.",
        "I wrote to help@lumen.example on 3 November 2026 at 14:05 and nobody answered:\nwhy?",
        "My neighbour wrote:\n\nI have your parcel.\n\nSo that is solved.",
        "Please call me on 3 Nov 2026 at 14:05 or write to noor@example.net:\nI have a question about order 1042.",
        "What I wrote on 2026-11-03 at 14:05 still holds:\nI want my money back.",
        "Here is what the driver wrote:\n\n\"left with neighbour\"\n\nWhich neighbour?",
        "As I said on 3 Nov 2026, 14:05:\nthe lamp is broken.",
        "Timeline:\n3 Nov 2026, 14:05: ordered\n4 Nov 2026, 09:12: paid\n9 Nov 2026, 17:40: still nothing",
        "2026-11-03 14:05 ordered\n2026-11-04 09:12 paid\n2026-11-09 17:40 cancelled by you",
        "11/3/2026 2:05 PM: first call\n11/4/2026 9:12 AM: second call\nNobody called back.",
        "Nov 3, 2026, 2:05 PM - charged 49.90\nNov 4, 2026, 2:05 PM - charged 49.90 again\nPlease explain:",
        "The mail that support@lumen.example sent on 3 Nov 2026 has no attachment.",
        "Who wrote the manual:\na machine?",
        "I have said it before: no.",
    ]

    /// Lists of names and values.
    static let forms: [String] = [
        "From: Noor Haddad <noor@example.net>\nSubject: broken lamp\n\nMessage Body:\nThe lamp is broken.",
        "Name: Noor Haddad\nEmail: noor@example.net\nOrder: 1042\nDate: 3.11.2026 14:05\n\nThe lamp is broken.",
        "----- Contact form -----\nName: Noor Haddad\nE-Mail: noor@example.net\nDate: 3.11.2026 14:05\nMessage: broken",
        "My plan:\n\nFrom: Lisbon\nTo: Porto\nDate: 3 June\n\nCan you deliver there?",
        "The parcel:\nFrom: Berlin\nSent: 3 Nov\nTo: York\n\nWhere is it?",
        "Appointment\n\nDate: Wednesday 3\nTime: 7:00\nAddress: 130 Fox Street\n\nPlease confirm.",
        "Subject: broken lamp\nI would like a refund.",
        "To: be honest, I am annoyed.\nFrom: day one nothing worked.",
        "Re: order 1042\n\nPlease cancel it.",
        "Date: 3 Nov 2026\nPlace: York\n\nI hereby withdraw from the contract for order 1042.",
        "Order: 1042\nDate: 3 Nov 2026\nTo: Noor Haddad, 12 Mill Lane\nLamp L-40, 49.90",
        "Sender: me\nReceiver: my mother\nPlease print that on the label.",
        "write to from: john@example.net please",
        "Bill to:\nNoor Haddad\nShip to:\nLee Haddad\n9 Fox Street",
        "Old address: 12 Mill Lane\nNew address: 9 Fox Street\nFrom: 1 December 2026\nThank you.",
        "Q: which colour?\nA: blue\nQ: which size?\nA: M",
        "Login: noor@example.net\nError: 403\nTime: 14:05\nBrowser: Firefox",
        "IBAN: DE00 0000 0000\nName: Noor Haddad\nAmount: 49.90\nDate: 2026-11-03",
    ]

    /// Signs.
    static let marks: [String] = [
        "- first item\n- second item\n---\nand more text",
        "--- Enter feedback below ---\n\nIt is broken.",
        "Two things.\n\n-----\n\nFirst: the lamp.\n\n-----\n\nSecond: the shade.",
        "________\n\nI signed above this line.",
        "=== Problem ===\nThe lamp flickers.\n=== Wish ===\nA new one.",
        "*** URGENT ***\nThe lamp smokes.",
        "# Order\n1042\n# Problem\nbroken",
        "see <http://shop.example/a/very/long/link\n> and tell me",
        ">>> visit us <<<\nplease unsubscribe me",
        "a -- b\n1 -- 2",
        "The price went 49.90 -> 59.90.\nWhy?",
        "<b>bold</b> shows as text on your page, also <a@b> and <hr>",
        "if (a > b) {\n    return a;\n}\nfails with your API.",
        "```\n$ curl https://api.lumen.example/v1 -H 'From: x'\n500\n```\nIs it down?",
        "| order | date |\n|-------|------|\n| 1042 | 3 Nov |",
        "1) lamp\n2) shade\n--> both broken",
        "-blue lamp\n-red shade\n-two bulbs",
        "...\n\nwell, what can I say.\n\n...",
        "(1) From 9:00 to 12:00 I am at home:\n(2) after that at work.",
        "Delivery slots:\n09:00-12:00:\n13:00-17:00:\nwhich one?",
        "https://shop.example.org/a?wrote=1:\nthis link is dead",
        "Is help@lumen.example the right address for this?\n<help@lumen.example>",
        "The note on the door said: \"back at 14:05\".\nIt was 16:00.",
    ]

    /// Closings and words about mail programs and secrecy.
    static let closings: [String] = [
        "I sent this from my desk, which is much easier than my mobile phone.",
        "Sent from my desk, is much easier than my mobile phone.\nPlease answer.",
        "I sent it from my iPhone yesterday, did you get it?",
        "Sent from the warehouse on Monday, not here on Friday. Where is it?",
        "Get Outlook to show your mails properly, they are a mess there.",
        "My phone is an iPhone 15 and your app does not start on it.",
        "The mobile app crashes.\nPhone: Galaxy S24",
        "This email is about order 1042, which never came.",
        "This message was in my spam folder; is it from you?",
        "Is the information I give you confidential?",
        "The information on your page is wrong.",
        "Best regards,\nNoor Haddad\nHaddad Interiors\n12 Mill Lane",
        "Thanks!\n\nNoor\n\nPS: the shade is fine.",
        "with regards to the payment",
        "Regards the lamp: it is broken.",
    ]

    static let otherLanguages = """
        Am Montag habe ich Ihnen geschrieben:¶die Lampe ist kaputt.¶Bitte antworten Sie.
        Am 3. Mai schrieb mir Ihr Kollege:¶¶das Geld kommt in fünf Tagen.¶¶Es kam nicht.
        In Ihrer Mail vom 3.11.2026 um 14:05 schreiben Sie:¶¶keine Rückzahlung.¶¶Warum?
        Von wem: von mir. An wen: an Sie.
        Gesendet wurde das Paket am 3. November, an meine alte Adresse.
        Die Nachricht ist vertraulich? Ich bitte darum.
        Termin: 03.11.2026, 14:05 Uhr¶Ort: Mühlgasse 12¶Passt das?
        Betreff: Lampe¶Ich möchte mein Geld zurück.
        Le 3 mai vous m'avez écrit :¶le colis est parti.¶Il n'est pas là.
        Le colis est arrivé le 3 novembre 2026 à 14:05 :¶il était vide.
        De : Paris¶À : Lyon¶Date : 3 juin¶¶Livrez-vous là ?
        Je vous ai écrit de mon téléphone hier, avez-vous reçu le message ?
        El 3 de mayo ustedes escribieron:¶el paquete está en camino.¶No llegó.
        De: Madrid¶A: Sevilla¶¿Cuánto cuesta el envío?
        El mensajero escribió:¶¶no había nadie¶¶pero yo estaba.
        Il 3 maggio mi avete scritto:¶il pacco è partito.¶Non è arrivato.
        A: che ora arriva?¶Da: quale corriere?
        Em maio vocês escreveram:¶o dinheiro volta em cinco dias.¶Não voltou.
        Op 3 mei schreef u:¶het geld komt binnen vijf dagen.¶Het kwam niet.
        Van: mij. Aan: u. Onderwerp: lamp.
        Den 3. maj skrev I:¶pengene kommer om fem dage.¶De kom ikke.
        Den 3 maj skrev ni:¶pengarna kommer om fem dagar.¶De kom inte.
        W poniedziałek napisałem do państwa:¶lampa jest zepsuta.
        Dnia 3 maja pan napisał:¶pieniądze wrócą za pięć dni.
        Dne 3. května jste napsali:¶peníze přijdou za pět dní.
        В понедельник вы написали:¶посылка в пути.¶Её нет.
        От кого: от меня. Кому: вам.
        3 мая курьер написал:¶¶никого нет дома¶¶а я был дома.
        У понеділок ви написали:¶посилка в дорозі.
        Στις 3 Μαΐου μου γράψατε:¶το δέμα έρχεται.
        Pazartesi günü size yazdım:¶lamba kırık.
        Hétfőn azt írták:¶a csomag úton van.
        Pe 3 mai mi-ați scris:¶coletul este pe drum.
        在星期一我写道：¶灯坏了。
        月曜日にメールを書きました：¶ランプが壊れています。
        월요일에 메일을 썼습니다:¶램프가 깨졌습니다.
        ביום שני כתבתי לכם:¶המנורה שבורה.
        في يوم الاثنين كتبت لكم:¶المصباح مكسور.
        Vào thứ hai tôi đã viết:¶đèn bị vỡ.
        Pada hari Senin saya menulis:¶lampunya pecah.
        """
}
