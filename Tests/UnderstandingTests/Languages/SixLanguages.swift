import Understanding

/// Examples of eight wishes in six languages, and other sentences of the same wishes to judge by.
enum SixLanguages {
    struct Case: Sendable {
        var language: String
        var intent: String
        var text: String
    }

    /// Six for each wish and language.
    static let examples = cases { $0.0 }
    /// Three for each wish and language, none of them an example.
    static let heldOut = cases { $0.1 }

    private static func cases(_ half: ((String, String)) -> String) -> [Case] {
        lists.flatMap { language, wishes in
            wishes.flatMap { intent, examples, heldOut in
                half((examples, heldOut)).split(separator: "\n")
                    .map { Case(language: language, intent: intent, text: String($0)) }
            }
        }
    }

    private static let lists: [(String, [(String, String, String)])] = [
        ("en", english), ("de", german), ("fr", french), ("es", spanish), ("it", italian), ("nl", dutch),
    ]

    private static let english: [(String, String, String)] = [
        (
            "order_status",
            """
            where is my order
            my parcel has not arrived yet
            when will my order be delivered
            has my order been shipped
            what is the status of my delivery
            the tracking has not moved for days
            """,
            """
            When is my parcel going to arrive?
            I am still waiting for my delivery.
            Can you tell me where the order is?
            """
        ),
        (
            "cancel_order",
            """
            please cancel my order
            i want to cancel the order i placed today
            i ordered by mistake, cancel it
            can you still stop the order before it ships
            i no longer need the order, please cancel
            cancel order, i chose the wrong item
            """,
            """
            Can I cancel what I ordered yesterday?
            Please stop my order, I do not need it any more.
            I made a mistake and want the order cancelled.
            """
        ),
        (
            "damaged_item",
            """
            the lamp arrived broken
            the glass was cracked when i opened the box
            my item came damaged
            the product is defective
            it arrived with a dent and a scratch
            one part was broken in the parcel
            """,
            """
            The shade is broken, it came like that.
            My vase was damaged in the box.
            The item I received has a crack.
            """
        ),
        (
            "refund",
            """
            i want my money back
            when do i get my refund
            please refund the amount i paid
            i have not received the refund yet
            how long does a refund take
            i returned it and still wait for my money
            """,
            """
            Please pay me my money back.
            Where is the refund for my return?
            I have still not been refunded.
            """
        ),
        (
            "change_address",
            """
            please change my delivery address
            i have moved, here is my new address
            the shipping address is wrong
            send it to another address please
            can i update the address of my order
            deliver to my new home instead
            """,
            """
            Can you change the address for the delivery?
            I gave you the wrong address.
            We moved, please use the new address.
            """
        ),
        (
            "invoice",
            """
            please send me the invoice
            i need an invoice for my purchase
            where can i download the receipt
            the invoice is missing the company name
            can you resend the bill by email
            i need a copy of the invoice for taxes
            """,
            """
            Could I get an invoice for this purchase?
            Please email me a copy of the bill.
            I need the receipt for my company.
            """
        ),
        (
            "password",
            """
            i forgot my password
            i cannot log in to my account
            the password reset link does not work
            my account is locked
            how do i reset my password
            the login says wrong password
            """,
            """
            I can't log in, the password is wrong.
            How can I get a new password?
            My login does not work any more.
            """
        ),
        (
            "cancel_subscription",
            """
            please cancel my subscription
            i want to end my membership
            stop the monthly charges
            how do i cancel the plan
            do not renew my subscription
            unsubscribe me from the monthly plan
            """,
            """
            I would like to end the subscription.
            Please stop charging me every month.
            Cancel my monthly membership please.
            """
        ),
    ]

    private static let german: [(String, String, String)] = [
        (
            "order_status",
            """
            wo ist meine bestellung
            mein paket ist noch nicht da
            wann kommt meine lieferung
            wurde meine bestellung schon verschickt
            wie ist der stand meiner lieferung
            die sendungsverfolgung bewegt sich seit tagen nicht
            """,
            """
            Wann wird mein Paket geliefert?
            Ich warte immer noch auf meine Bestellung.
            Können Sie mir sagen, wo die Lieferung bleibt?
            """
        ),
        (
            "cancel_order",
            """
            bitte stornieren sie meine bestellung
            ich möchte die bestellung von heute stornieren
            ich habe aus versehen bestellt, bitte stornieren
            können sie die bestellung noch stoppen
            ich brauche die bestellung nicht mehr
            bestellung widerrufen, falscher artikel
            """,
            """
            Kann ich meine Bestellung von gestern stornieren?
            Bitte stoppen Sie die Bestellung, ich brauche sie nicht.
            Das war ein Versehen, bitte die Bestellung stornieren.
            """
        ),
        (
            "damaged_item",
            """
            die lampe kam kaputt an
            das glas war beim auspacken gesprungen
            mein artikel ist beschädigt
            das produkt ist defekt
            es hat eine delle und einen kratzer
            ein teil war im paket zerbrochen
            """,
            """
            Der Schirm ist kaputt angekommen.
            Die Vase war im Paket beschädigt.
            Der Artikel hat einen Sprung und ist defekt.
            """
        ),
        (
            "refund",
            """
            ich möchte mein geld zurück
            wann bekomme ich meine erstattung
            bitte erstatten sie mir den betrag
            die rückzahlung ist noch nicht eingegangen
            wie lange dauert die erstattung
            ich habe es zurückgeschickt und warte auf mein geld
            """,
            """
            Bitte zahlen Sie mir mein Geld zurück.
            Wo bleibt die Erstattung für meine Rücksendung?
            Den Betrag habe ich noch nicht zurück.
            """
        ),
        (
            "change_address",
            """
            bitte ändern sie meine lieferadresse
            ich bin umgezogen, hier ist meine neue adresse
            die lieferadresse ist falsch
            bitte an eine andere adresse schicken
            kann ich die adresse der bestellung ändern
            liefern sie an meine neue wohnung
            """,
            """
            Können Sie die Adresse für die Lieferung ändern?
            Ich habe eine falsche Adresse angegeben.
            Wir sind umgezogen, bitte neue Adresse verwenden.
            """
        ),
        (
            "invoice",
            """
            bitte schicken sie mir die rechnung
            ich brauche eine rechnung für meinen kauf
            wo kann ich den beleg herunterladen
            auf der rechnung fehlt der firmenname
            können sie die rechnung noch einmal mailen
            ich brauche eine kopie der rechnung für die steuer
            """,
            """
            Könnte ich eine Rechnung für den Kauf bekommen?
            Bitte mailen Sie mir eine Kopie der Rechnung.
            Ich brauche den Beleg für meine Firma.
            """
        ),
        (
            "password",
            """
            ich habe mein passwort vergessen
            ich kann mich nicht in mein konto einloggen
            der link zum zurücksetzen des passworts geht nicht
            mein konto ist gesperrt
            wie setze ich mein passwort zurück
            beim anmelden steht falsches passwort
            """,
            """
            Ich komme nicht ins Konto, das Passwort stimmt nicht.
            Wie bekomme ich ein neues Passwort?
            Mein Login geht nicht mehr.
            """
        ),
        (
            "cancel_subscription",
            """
            bitte kündigen sie mein abo
            ich möchte meine mitgliedschaft beenden
            stoppen sie die monatlichen abbuchungen
            wie kündige ich den vertrag
            mein abonnement bitte nicht verlängern
            hiermit kündige ich das monatliche abo
            """,
            """
            Ich möchte das Abo beenden.
            Bitte buchen Sie nicht mehr jeden Monat ab.
            Kündigung meiner Mitgliedschaft.
            """
        ),
    ]

    private static let french: [(String, String, String)] = [
        (
            "order_status",
            """
            où est ma commande
            mon colis n'est pas encore arrivé
            quand ma commande sera-t-elle livrée
            ma commande a-t-elle été expédiée
            quel est l'état de ma livraison
            le suivi n'a pas bougé depuis des jours
            """,
            """
            Quand mon colis va-t-il arriver ?
            J'attends toujours ma livraison.
            Pouvez-vous me dire où est la commande ?
            """
        ),
        (
            "cancel_order",
            """
            veuillez annuler ma commande
            je veux annuler la commande passée aujourd'hui
            j'ai commandé par erreur, annulez
            pouvez-vous encore arrêter la commande avant l'envoi
            je n'ai plus besoin de la commande
            annulation de commande, mauvais article
            """,
            """
            Puis-je annuler ma commande d'hier ?
            Arrêtez ma commande, je n'en ai plus besoin.
            C'est une erreur, je souhaite annuler la commande.
            """
        ),
        (
            "damaged_item",
            """
            la lampe est arrivée cassée
            le verre était fissuré à l'ouverture
            mon article est abîmé
            le produit est défectueux
            il est arrivé avec une bosse et une rayure
            une pièce était brisée dans le colis
            """,
            """
            L'abat-jour est arrivé cassé.
            Mon vase était abîmé dans le carton.
            L'article reçu est fissuré.
            """
        ),
        (
            "refund",
            """
            je veux récupérer mon argent
            quand vais-je recevoir mon remboursement
            merci de me rembourser le montant payé
            je n'ai pas encore été remboursé
            combien de temps prend un remboursement
            j'ai renvoyé l'article et j'attends mon argent
            """,
            """
            Remboursez-moi mon argent.
            Où en est le remboursement de mon retour ?
            Je ne suis toujours pas remboursé.
            """
        ),
        (
            "change_address",
            """
            merci de changer mon adresse de livraison
            j'ai déménagé, voici ma nouvelle adresse
            l'adresse de livraison est fausse
            envoyez-le à une autre adresse
            puis-je modifier l'adresse de la commande
            livrez à mon nouveau domicile
            """,
            """
            Pouvez-vous modifier l'adresse de livraison ?
            Je vous ai donné une mauvaise adresse.
            Nous avons déménagé, utilisez la nouvelle adresse.
            """
        ),
        (
            "invoice",
            """
            merci de m'envoyer la facture
            j'ai besoin d'une facture pour mon achat
            où puis-je télécharger le reçu
            il manque le nom de la société sur la facture
            pouvez-vous renvoyer la facture par mail
            il me faut une copie de la facture pour les impôts
            """,
            """
            Pourrais-je avoir une facture pour cet achat ?
            Envoyez-moi une copie de la facture.
            J'ai besoin du reçu pour ma société.
            """
        ),
        (
            "password",
            """
            j'ai oublié mon mot de passe
            je ne peux pas me connecter à mon compte
            le lien de réinitialisation du mot de passe ne marche pas
            mon compte est bloqué
            comment réinitialiser mon mot de passe
            la connexion dit mot de passe incorrect
            """,
            """
            Impossible de me connecter, mot de passe refusé.
            Comment obtenir un nouveau mot de passe ?
            Ma connexion ne marche plus.
            """
        ),
        (
            "cancel_subscription",
            """
            veuillez résilier mon abonnement
            je veux mettre fin à mon adhésion
            arrêtez les prélèvements mensuels
            comment résilier la formule
            ne renouvelez pas mon abonnement
            désabonnez-moi de la formule mensuelle
            """,
            """
            Je souhaite arrêter l'abonnement.
            Ne me prélevez plus chaque mois.
            Résiliation de mon adhésion mensuelle.
            """
        ),
    ]

    private static let spanish: [(String, String, String)] = [
        (
            "order_status",
            """
            dónde está mi pedido
            mi paquete aún no ha llegado
            cuándo se entregará mi pedido
            ya enviaron mi pedido
            cuál es el estado de mi entrega
            el seguimiento lleva días sin moverse
            """,
            """
            ¿Cuándo va a llegar mi paquete?
            Sigo esperando mi entrega.
            ¿Me pueden decir dónde está el pedido?
            """
        ),
        (
            "cancel_order",
            """
            por favor cancelen mi pedido
            quiero cancelar el pedido que hice hoy
            pedí por error, anúlenlo
            pueden parar el pedido antes de enviarlo
            ya no necesito el pedido
            anular pedido, artículo equivocado
            """,
            """
            ¿Puedo cancelar el pedido de ayer?
            Paren mi pedido, ya no lo necesito.
            Fue un error y quiero anular el pedido.
            """
        ),
        (
            "damaged_item",
            """
            la lámpara llegó rota
            el cristal estaba agrietado al abrir la caja
            mi artículo llegó dañado
            el producto está defectuoso
            llegó con un golpe y un arañazo
            una pieza estaba rota en el paquete
            """,
            """
            La pantalla ha llegado rota.
            Mi jarrón estaba dañado en la caja.
            El artículo recibido tiene una grieta.
            """
        ),
        (
            "refund",
            """
            quiero que me devuelvan el dinero
            cuándo recibiré mi reembolso
            por favor reembolsen el importe pagado
            todavía no he recibido el reembolso
            cuánto tarda un reembolso
            lo devolví y sigo esperando mi dinero
            """,
            """
            Devuélvanme mi dinero.
            ¿Dónde está el reembolso de mi devolución?
            Aún no me han reembolsado.
            """
        ),
        (
            "change_address",
            """
            por favor cambien mi dirección de entrega
            me he mudado, esta es mi nueva dirección
            la dirección de envío está mal
            envíenlo a otra dirección
            puedo cambiar la dirección del pedido
            entreguen en mi nueva casa
            """,
            """
            ¿Pueden cambiar la dirección de la entrega?
            Les di una dirección equivocada.
            Nos mudamos, usen la nueva dirección.
            """
        ),
        (
            "invoice",
            """
            por favor envíenme la factura
            necesito una factura de mi compra
            dónde puedo descargar el recibo
            en la factura falta el nombre de la empresa
            pueden reenviar la factura por correo
            necesito una copia de la factura para impuestos
            """,
            """
            ¿Podría tener una factura de esta compra?
            Mándenme una copia de la factura.
            Necesito el recibo para mi empresa.
            """
        ),
        (
            "password",
            """
            olvidé mi contraseña
            no puedo entrar en mi cuenta
            el enlace para restablecer la contraseña no funciona
            mi cuenta está bloqueada
            cómo restablezco mi contraseña
            al iniciar sesión dice contraseña incorrecta
            """,
            """
            No puedo entrar, la contraseña no vale.
            ¿Cómo consigo una contraseña nueva?
            No me deja iniciar sesión.
            """
        ),
        (
            "cancel_subscription",
            """
            por favor cancelen mi suscripción
            quiero terminar mi membresía
            paren los cobros mensuales
            cómo cancelo el plan
            no renueven mi suscripción
            denme de baja del plan mensual
            """,
            """
            Quisiera terminar la suscripción.
            Dejen de cobrarme cada mes.
            Quiero darme de baja de la membresía mensual.
            """
        ),
    ]

    private static let italian: [(String, String, String)] = [
        (
            "order_status",
            """
            dov'è il mio ordine
            il mio pacco non è ancora arrivato
            quando verrà consegnato il mio ordine
            il mio ordine è stato spedito
            qual è lo stato della mia consegna
            il tracciamento è fermo da giorni
            """,
            """
            Quando arriverà il mio pacco?
            Sto ancora aspettando la consegna.
            Potete dirmi dove si trova l'ordine?
            """
        ),
        (
            "cancel_order",
            """
            annullate il mio ordine per favore
            voglio annullare l'ordine fatto oggi
            ho ordinato per errore, annullatelo
            potete fermare l'ordine prima della spedizione
            non mi serve più l'ordine
            annullamento ordine, articolo sbagliato
            """,
            """
            Posso annullare l'ordine di ieri?
            Fermate il mio ordine, non mi serve più.
            È stato un errore, vorrei annullare l'ordine.
            """
        ),
        (
            "damaged_item",
            """
            la lampada è arrivata rotta
            il vetro era incrinato all'apertura
            il mio articolo è danneggiato
            il prodotto è difettoso
            è arrivato con un'ammaccatura e un graffio
            un pezzo era rotto nel pacco
            """,
            """
            Il paralume è arrivato rotto.
            Il mio vaso era danneggiato nella scatola.
            L'articolo ricevuto è incrinato.
            """
        ),
        (
            "refund",
            """
            rivoglio i miei soldi
            quando riceverò il rimborso
            rimborsate l'importo pagato
            non ho ancora ricevuto il rimborso
            quanto tempo richiede un rimborso
            l'ho restituito e aspetto i soldi
            """,
            """
            Ridatemi i miei soldi.
            A che punto è il rimborso del mio reso?
            Non sono ancora stato rimborsato.
            """
        ),
        (
            "change_address",
            """
            cambiate il mio indirizzo di consegna
            mi sono trasferito, ecco il nuovo indirizzo
            l'indirizzo di spedizione è sbagliato
            inviatelo a un altro indirizzo
            posso modificare l'indirizzo dell'ordine
            consegnate nella mia nuova casa
            """,
            """
            Potete modificare l'indirizzo di consegna?
            Vi ho dato un indirizzo sbagliato.
            Abbiamo traslocato, usate il nuovo indirizzo.
            """
        ),
        (
            "invoice",
            """
            inviatemi la fattura per favore
            mi serve una fattura per il mio acquisto
            dove posso scaricare la ricevuta
            sulla fattura manca il nome dell'azienda
            potete rimandare la fattura per email
            mi serve una copia della fattura per le tasse
            """,
            """
            Potrei avere una fattura per questo acquisto?
            Mandatemi una copia della fattura.
            Mi serve la ricevuta per la mia azienda.
            """
        ),
        (
            "password",
            """
            ho dimenticato la password
            non riesco ad accedere al mio account
            il link per reimpostare la password non funziona
            il mio account è bloccato
            come reimposto la password
            all'accesso dice password errata
            """,
            """
            Non riesco ad accedere, la password è rifiutata.
            Come ottengo una nuova password?
            L'accesso non funziona più.
            """
        ),
        (
            "cancel_subscription",
            """
            disdite il mio abbonamento
            voglio chiudere la mia iscrizione
            fermate gli addebiti mensili
            come disdico il piano
            non rinnovate il mio abbonamento
            toglietemi dal piano mensile
            """,
            """
            Vorrei terminare l'abbonamento.
            Non addebitatemi più ogni mese.
            Disdetta della mia iscrizione mensile.
            """
        ),
    ]

    private static let dutch: [(String, String, String)] = [
        (
            "order_status",
            """
            waar is mijn bestelling
            mijn pakket is nog niet aangekomen
            wanneer wordt mijn bestelling geleverd
            is mijn bestelling al verzonden
            wat is de status van mijn levering
            de tracking staat al dagen stil
            """,
            """
            Wanneer komt mijn pakket aan?
            Ik wacht nog steeds op mijn levering.
            Kunt u zeggen waar de bestelling is?
            """
        ),
        (
            "cancel_order",
            """
            annuleer mijn bestelling alstublieft
            ik wil de bestelling van vandaag annuleren
            per ongeluk besteld, graag annuleren
            kunt u de bestelling nog stoppen voor verzending
            ik heb de bestelling niet meer nodig
            bestelling annuleren, verkeerd artikel
            """,
            """
            Kan ik mijn bestelling van gisteren annuleren?
            Stop mijn bestelling, ik heb die niet meer nodig.
            Het was een vergissing, ik wil de bestelling annuleren.
            """
        ),
        (
            "damaged_item",
            """
            de lamp kwam kapot aan
            het glas was gebarsten bij het openen
            mijn artikel is beschadigd
            het product is defect
            het kwam met een deuk en een kras
            een onderdeel was gebroken in het pakket
            """,
            """
            De kap is kapot aangekomen.
            Mijn vaas was beschadigd in de doos.
            Het ontvangen artikel is gebarsten.
            """
        ),
        (
            "refund",
            """
            ik wil mijn geld terug
            wanneer krijg ik mijn terugbetaling
            betaal het bedrag terug alstublieft
            ik heb de terugbetaling nog niet ontvangen
            hoe lang duurt een terugbetaling
            ik heb het teruggestuurd en wacht op mijn geld
            """,
            """
            Geef mij mijn geld terug.
            Waar blijft de terugbetaling van mijn retour?
            Ik ben nog steeds niet terugbetaald.
            """
        ),
        (
            "change_address",
            """
            wijzig mijn bezorgadres alstublieft
            ik ben verhuisd, hier is mijn nieuwe adres
            het bezorgadres is verkeerd
            stuur het naar een ander adres
            kan ik het adres van de bestelling wijzigen
            lever bij mijn nieuwe huis
            """,
            """
            Kunt u het adres van de levering wijzigen?
            Ik gaf een verkeerd adres op.
            Wij zijn verhuisd, gebruik het nieuwe adres.
            """
        ),
        (
            "invoice",
            """
            stuur mij de factuur alstublieft
            ik heb een factuur nodig voor mijn aankoop
            waar kan ik de bon downloaden
            op de factuur ontbreekt de bedrijfsnaam
            kunt u de factuur opnieuw mailen
            ik heb een kopie van de factuur nodig voor de belasting
            """,
            """
            Kan ik een factuur krijgen voor deze aankoop?
            Mail mij een kopie van de factuur.
            Ik heb de bon nodig voor mijn bedrijf.
            """
        ),
        (
            "password",
            """
            ik ben mijn wachtwoord vergeten
            ik kan niet inloggen op mijn account
            de link om het wachtwoord te herstellen werkt niet
            mijn account is geblokkeerd
            hoe herstel ik mijn wachtwoord
            bij het inloggen staat verkeerd wachtwoord
            """,
            """
            Ik kom er niet in, het wachtwoord klopt niet.
            Hoe krijg ik een nieuw wachtwoord?
            Mijn inlog werkt niet meer.
            """
        ),
        (
            "cancel_subscription",
            """
            zeg mijn abonnement op alstublieft
            ik wil mijn lidmaatschap beëindigen
            stop de maandelijkse afschrijvingen
            hoe zeg ik het abonnement op
            verleng mijn abonnement niet
            schrijf mij uit voor het maandelijkse abonnement
            """,
            """
            Ik wil het abonnement beëindigen.
            Schrijf niet meer elke maand af.
            Opzegging van mijn lidmaatschap.
            """
        ),
    ]
}
