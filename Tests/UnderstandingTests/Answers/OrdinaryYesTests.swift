import Testing
import Understanding

/// What customers write who simply agree, to one of three things that were repeated to them.
@Suite struct OrdinaryYesTests {
    @Test(arguments: OrdinaryYes.all)
    func `an ordinary yes is one to what was repeated`(_ yes: OrdinaryYes) {
        #expect(ExplicitAnswer.agrees(yes.text, language: yes.language, to: yes.deed.repeated))
    }
}

struct OrdinaryYes: Sendable, CustomTestStringConvertible {
    enum Deed: Sendable {
        case cancel, end, address

        var repeated: Repeated {
            switch self {
            case .cancel: Repeated(deeds: ["cancel"], values: ["1042", "Ines Arda"], titles: ["Moon lamp"])
            case .end: Repeated(deeds: ["subscription_cancel"], values: ["S-31", "Ines Arda"], titles: ["Bulb box"])
            case .address:
                Repeated(deeds: ["address"], values: ["Harbour Lane 12, 20457 Hamburg", "1042", "Ines Arda"])
            }
        }
    }

    var language: String
    var deed: Deed
    var text: String

    init(_ language: String, _ deed: Deed, _ text: String) {
        (self.language, self.deed, self.text) = (language, deed, text)
    }

    var testDescription: String { "\(language): \(text)" }

    static let all = english + german + french + spanish + italian + dutch

    private static let english = [
        OrdinaryYes("en", .cancel, "Yes, please do."),
        OrdinaryYes("en", .address, "Yes, that address is correct, thank you very much!"),
        OrdinaryYes("en", .cancel, "Yes, please go ahead and cancel my order, thanks for your quick help"),
        OrdinaryYes("en", .end, "Yes please, I no longer need it."),
        OrdinaryYes("en", .address, "Yes, please change it to that address"),
        OrdinaryYes("en", .end, "Sure, go for it"),
        OrdinaryYes("en", .cancel, "Yes, please cancel order 1042.\n\nBest regards,\nIna Arda"),
        OrdinaryYes("en", .end, "Hi there,\n\nyes, I confirm that I want to end my subscription.\n\nMany thanks\nIna"),
        OrdinaryYes("en", .cancel, "Yep, that's right. Thanks again for your help!"),
        OrdinaryYes("en", .cancel, "Absolutely, please proceed with the cancellation."),
        OrdinaryYes("en", .address, "Yes, please send it to Harbour Lane 12. Cheers, Ina"),
        OrdinaryYes("en", .end, "Yes, that is exactly what I want."),
        OrdinaryYes("en", .cancel, "Yes, I would like you to cancel it as soon as possible, please."),
        OrdinaryYes("en", .address, "Everything is correct, please ship it there."),
        OrdinaryYes("en", .end, "Yes, cancel the Bulb box please, we don't use it any more."),
        OrdinaryYes(
            "en", .address, "Dear team, the new address is right. Yes, please update it. Kind regards, Ina Arda"),
        OrdinaryYes("en", .cancel, "yes pls cancel asap"),
        OrdinaryYes("en", .cancel, "Yes, I'm sure. Please cancel the Moon lamp."),
        OrdinaryYes("en", .end, "Yes, you can cancel it. Have a nice weekend!"),
        OrdinaryYes("en", .end, "Yes thank you"),
    ]

    private static let german = [
        OrdinaryYes("de", .cancel, "Ja, bitte stornieren Sie die Bestellung."),
        OrdinaryYes("de", .cancel, "Ja, bitte."),
        OrdinaryYes("de", .address, "Ja, die Adresse stimmt so, vielen Dank!"),
        OrdinaryYes("de", .end, "Ja, ich möchte mein Abo kündigen."),
        OrdinaryYes("de", .end, "Hallo,\n\nja, bitte kündigen Sie das Abonnement Bulb box.\n\nViele Grüße\nIna Arda"),
        OrdinaryYes("de", .cancel, "Ja genau, bitte stornieren. Danke für die schnelle Hilfe!"),
        OrdinaryYes("de", .address, "Ja, bitte an diese Adresse schicken."),
        OrdinaryYes("de", .address, "Ja, bitte ändern Sie die Lieferadresse auf Harbour Lane 12."),
        OrdinaryYes("de", .end, "Ja, ich brauche es nicht mehr."),
        OrdinaryYes("de", .cancel, "Ja, das ist richtig so."),
        OrdinaryYes("de", .cancel, "Jawohl, machen Sie das bitte so schnell wie möglich."),
        OrdinaryYes("de", .end, "Ja, das möchte ich so. Mit freundlichen Grüßen, Ina Arda"),
        OrdinaryYes("de", .cancel, "Ja gerne, die Bestellung 1042 kann storniert werden."),
        OrdinaryYes("de", .address, "Alles korrekt, danke."),
        OrdinaryYes("de", .end, "Ja, hiermit bestätige ich die Kündigung."),
        OrdinaryYes("de", .cancel, "Guten Tag, ja, das können Sie so machen. LG Ina"),
        OrdinaryYes("de", .address, "Ja, passt. Bitte liefern Sie das Paket dorthin."),
        OrdinaryYes("de", .cancel, "Ja, ich bin mir sicher, bitte die Lampe stornieren, ich will sie nicht mehr."),
    ]

    private static let french = [
        OrdinaryYes("fr", .address, "Oui, c'est bien ça, merci"),
        OrdinaryYes("fr", .cancel, "Oui, s'il vous plaît."),
        OrdinaryYes("fr", .cancel, "Oui, merci d'annuler la commande 1042."),
        OrdinaryYes("fr", .cancel, "Oui, vous pouvez annuler ma commande. Merci beaucoup pour votre aide."),
        OrdinaryYes("fr", .end, "Oui, je souhaite résilier mon abonnement."),
        OrdinaryYes(
            "fr", .end, "Bonjour,\n\nOui, je confirme la résiliation de mon abonnement.\n\nCordialement,\nIna Arda"),
        OrdinaryYes("fr", .address, "Oui, l'adresse est correcte."),
        OrdinaryYes("fr", .address, "Oui, vous pouvez l'envoyer à cette adresse, merci."),
        OrdinaryYes("fr", .end, "Oui, je n'en ai plus besoin."),
        OrdinaryYes("fr", .cancel, "Oui, allez-y, merci d'avance."),
        OrdinaryYes("fr", .end, "Oui, c'est ce que je veux."),
        OrdinaryYes("fr", .cancel, "Oui, tout à fait, annulez-la dès que possible."),
        OrdinaryYes("fr", .address, "Tout est correct, vous pouvez expédier le colis."),
        OrdinaryYes("fr", .end, "Oui, veuillez arrêter l'abonnement Bulb box. Bonne journée, Ina"),
        OrdinaryYes("fr", .cancel, "D'accord, annulez la commande s'il vous plaît."),
        OrdinaryYes("fr", .address, "Oui, c'est la bonne adresse."),
        OrdinaryYes("fr", .cancel, "Oui, je suis sûre, merci d'annuler."),
    ]

    private static let spanish = [
        OrdinaryYes("es", .cancel, "Sí, por favor."),
        OrdinaryYes("es", .cancel, "Sí, cancelen el pedido 1042, por favor."),
        OrdinaryYes("es", .address, "Sí, la dirección es correcta, muchas gracias."),
        OrdinaryYes("es", .end, "Sí, quiero cancelar mi suscripción."),
        OrdinaryYes("es", .end, "Hola,\n\nsí, confirmo la baja de la suscripción.\n\nUn saludo,\nIna Arda"),
        OrdinaryYes("es", .address, "Sí, envíenlo a esa dirección, gracias."),
        OrdinaryYes("es", .end, "Sí, ya no la necesito."),
        OrdinaryYes("es", .cancel, "Sí, adelante. Gracias por su ayuda."),
        OrdinaryYes("es", .cancel, "Sí, pueden anular mi pedido."),
        OrdinaryYes("es", .cancel, "Sí, eso es lo que quiero."),
        OrdinaryYes("es", .address, "Todo correcto, gracias."),
        OrdinaryYes("es", .end, "Sí, den de baja la suscripción Bulb box. Saludos, Ina"),
        OrdinaryYes("es", .cancel, "Sí, cancélenlo lo antes posible, por favor."),
        OrdinaryYes("es", .address, "Sí, está bien así. Pueden mandar el paquete allí."),
        OrdinaryYes("es", .cancel, "De acuerdo, procedan con la cancelación."),
        OrdinaryYes("es", .cancel, "Sí, estoy segura, cancele el pedido."),
    ]

    private static let italian = [
        OrdinaryYes("it", .cancel, "Sì, grazie."),
        OrdinaryYes("it", .cancel, "Sì, annullate pure l'ordine 1042."),
        OrdinaryYes("it", .address, "Sì, l'indirizzo è corretto, grazie mille."),
        OrdinaryYes("it", .end, "Sì, vorrei disdire il mio abbonamento."),
        OrdinaryYes("it", .end, "Buongiorno,\n\nsì, confermo la disdetta.\n\nCordiali saluti\nIna Arda"),
        OrdinaryYes("it", .address, "Sì, spedite pure a questo indirizzo."),
        OrdinaryYes("it", .end, "Sì, non mi serve più."),
        OrdinaryYes("it", .cancel, "Sì, procedete pure. Grazie per l'aiuto!"),
        OrdinaryYes("it", .cancel, "Sì, potete cancellare il mio ordine."),
        OrdinaryYes("it", .end, "Sì, è quello che voglio."),
        OrdinaryYes("it", .address, "Tutto corretto, potete inviare il pacco."),
        OrdinaryYes("it", .end, "Sì, per favore chiudete l'abbonamento Bulb box. Buona giornata, Ina"),
        OrdinaryYes("it", .cancel, "Sì, annullatelo il prima possibile, per favore."),
        OrdinaryYes("it", .address, "Va bene così, grazie."),
        OrdinaryYes("it", .cancel, "D'accordo, annullate l'ordine."),
        OrdinaryYes("it", .cancel, "Sì, sono sicura, annullate."),
    ]

    private static let dutch = [
        OrdinaryYes("nl", .cancel, "Ja, graag."),
        OrdinaryYes("nl", .cancel, "Ja, annuleer bestelling 1042 alstublieft."),
        OrdinaryYes("nl", .address, "Ja, het adres klopt, hartelijk dank!"),
        OrdinaryYes("nl", .end, "Ja, ik wil mijn abonnement opzeggen."),
        OrdinaryYes(
            "nl", .end, "Hallo,\n\nja, zeg het abonnement Bulb box maar op.\n\nMet vriendelijke groet,\nIna Arda"),
        OrdinaryYes("nl", .address, "Ja, stuur het maar naar dit adres."),
        OrdinaryYes("nl", .end, "Ja, ik heb het niet meer nodig."),
        OrdinaryYes("nl", .cancel, "Ja hoor, doe maar. Bedankt voor de snelle hulp!"),
        OrdinaryYes("nl", .cancel, "Ja, u mag de bestelling annuleren."),
        OrdinaryYes("nl", .end, "Ja, dat is wat ik wil."),
        OrdinaryYes("nl", .address, "Alles klopt, u kunt het pakket daarheen sturen."),
        OrdinaryYes("nl", .cancel, "Ja, graag zo snel mogelijk annuleren."),
        OrdinaryYes("nl", .end, "Ja, ik bevestig de opzegging."),
        OrdinaryYes("nl", .address, "Ja, dat is het juiste adres. Groetjes, Ina"),
        OrdinaryYes("nl", .cancel, "Akkoord, annuleer mijn bestelling maar."),
        OrdinaryYes("nl", .cancel, "Ja, ik weet het zeker, graag annuleren."),
    ]
}
