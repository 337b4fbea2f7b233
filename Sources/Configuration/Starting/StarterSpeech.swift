/// The words of a new mailbox in one language: what customers write, and what they are told.
struct StarterSpeech {
    /// Sentences for the three first wishes.
    var questions: [String]
    var people: [String]
    var orders: [String]
    var acknowledgement: String
    var notFound: String
    /// Before the passages of an article.
    var knowledge: String
    var whichOrder: String
    /// Names `{{order.number}}` and `{{order.carrier}}`.
    var underWay: String
    /// Names `{{order.tracking}}`.
    var tracking: String
    var article: (title: String, heading: String, text: String)
    var greeting: String
    var greetingWithoutName: String
    var closing: String
    /// What customers of the first scenarios write.
    var letters: (hours: String, parcel: String)

    /// ISO 639-1, each with its words.
    static let all: [String: StarterSpeech] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch,
    ]
}

extension StarterSpeech {
    static let english = StarterSpeech(
        questions: [
            "when are you open", "what are your opening hours", "are you there on Saturday",
            "until when can I call you", "at what time do you close", "do you work on public holidays",
            "on which days can I reach you", "is somebody there in the evening", "which hours are you available",
        ],
        people: [
            "I want to talk to a person", "please let me speak with somebody", "can a human read this please",
            "connect me with an agent", "no robot please, I need a real person", "please call me back",
            "may I speak to your manager",
        ],
        orders: [
            "where is my order", "when does my parcel arrive", "has my order been shipped yet",
            "I am still waiting for my delivery", "can you track my package", "my parcel has not come",
            "what is the status of my order", "where is my package right now",
        ],
        acknowledgement: "Thank you for your message. A colleague reads it and will write to you.",
        notFound: "We found no order with this number for your address. Could you look at the number again?",
        knowledge: "Here is what we can tell you:",
        whichOrder: "Which order is this about? Its number stands in your confirmation.",
        underWay: "Your order {{order.number}} is on its way with {{order.carrier}}.",
        tracking: "Its tracking number is {{order.tracking}}.",
        article: (
            "Opening hours", "When we are there",
            "We are there from Monday to Friday, 9 to 17. We are closed on public holidays."
        ),
        greeting: "Hello {{name}},", greetingWithoutName: "Hello,", closing: "Kind regards",
        letters: ("Hello, what are your opening hours?", "Hello, where is my parcel 1001?"))

    static let german = StarterSpeech(
        questions: [
            "wann haben Sie geöffnet", "was sind Ihre Öffnungszeiten", "sind Sie am Samstag da",
            "bis wann kann ich anrufen", "um wie viel Uhr schließen Sie", "arbeiten Sie an Feiertagen",
            "an welchen Tagen erreiche ich Sie", "ist abends noch jemand da", "wie lange haben Sie auf",
        ],
        people: [
            "ich möchte mit einem Menschen sprechen", "bitte verbinden Sie mich mit jemandem",
            "kann das bitte ein Mensch lesen", "ich will einen Mitarbeiter sprechen", "kein Roboter bitte",
            "bitte rufen Sie mich zurück", "kann ich Ihren Vorgesetzten sprechen",
        ],
        orders: [
            "wo ist meine Bestellung", "wann kommt mein Paket an", "wurde meine Bestellung schon verschickt",
            "ich warte noch auf meine Lieferung", "können Sie mein Paket verfolgen", "mein Paket ist nicht gekommen",
            "wie ist der Stand meiner Bestellung", "wo bleibt meine Sendung",
        ],
        acknowledgement: "Danke für Ihre Nachricht. Eine Kollegin oder ein Kollege liest sie und schreibt Ihnen.",
        notFound: "Zu dieser Nummer haben wir unter Ihrer Adresse keine Bestellung. Prüfen Sie bitte die Nummer?",
        knowledge: "Das können wir Ihnen dazu sagen:",
        whichOrder: "Um welche Bestellung geht es? Die Nummer steht in Ihrer Bestätigung.",
        underWay: "Ihre Bestellung {{order.number}} ist mit {{order.carrier}} unterwegs.",
        tracking: "Die Sendungsnummer ist {{order.tracking}}.",
        article: (
            "Öffnungszeiten", "Wann wir erreichbar sind",
            "Wir sind montags bis freitags von 9 bis 17 Uhr für Sie da. An Feiertagen ist geschlossen."
        ),
        greeting: "Guten Tag {{name}},", greetingWithoutName: "Guten Tag,", closing: "Freundliche Grüße",
        letters: ("Guten Tag, was sind Ihre Öffnungszeiten?", "Guten Tag, wo ist mein Paket 1001?"))

    static let dutch = StarterSpeech(
        questions: [
            "wanneer zijn jullie open", "wat zijn uw openingstijden", "bent u er op zaterdag",
            "tot hoe laat kan ik bellen", "hoe laat gaan jullie dicht", "werkt u op feestdagen",
            "op welke dagen kan ik u bereiken", "is er 's avonds iemand", "op welke uren bent u bereikbaar",
        ],
        people: [
            "ik wil met een mens praten", "mag ik iemand spreken", "kan een mens dit lezen alstublieft",
            "verbind mij door met een medewerker", "geen robot, ik wil een echt persoon", "bel mij terug alstublieft",
            "kan ik uw leidinggevende spreken",
        ],
        orders: [
            "waar is mijn bestelling", "wanneer komt mijn pakket aan", "is mijn bestelling al verzonden",
            "ik wacht nog op mijn levering", "kunt u mijn pakket volgen", "mijn pakket is niet aangekomen",
            "wat is de status van mijn bestelling", "waar blijft mijn zending",
        ],
        acknowledgement: "Dank u voor uw bericht. Een collega leest het en schrijft u.",
        notFound: "Bij dit nummer vinden we onder uw adres geen bestelling. Wilt u het nummer nog eens nakijken?",
        knowledge: "Dit kunnen we u erover vertellen:",
        whichOrder: "Om welke bestelling gaat het? Het nummer staat in uw bevestiging.",
        underWay: "Uw bestelling {{order.number}} is onderweg met {{order.carrier}}.",
        tracking: "Het volgnummer is {{order.tracking}}.",
        article: (
            "Openingstijden", "Wanneer we er zijn",
            "We zijn er van maandag tot en met vrijdag, van 9 tot 17 uur. Op feestdagen zijn we gesloten."
        ),
        greeting: "Beste {{name}},", greetingWithoutName: "Goedendag,", closing: "Met vriendelijke groet",
        letters: ("Goedendag, wat zijn uw openingstijden?", "Goedendag, waar is mijn pakket 1001?"))
}
