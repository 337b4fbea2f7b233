/// Letters of one or two sentences, as they come into support mailboxes of several trades.
enum ShortLetters {
    /// The words and endings of `LanguageProfile` were chosen with these in view.
    static let seen = letters(lists)
    /// These were written afterwards.
    static let unseen = letters(later)

    private static func letters(_ lists: [(String, String)]) -> [(language: String, text: String)] {
        lists.flatMap { language, texts in texts.split(separator: "\n").map { (language, String($0)) } }
    }

    private static let later: [(String, String)] = [
        (
            "en",
            """
            Your courier rang the wrong bell.
            How long until the replacement ships?
            Need two more seats for Saturday.
            The printer keeps jamming.
            Gift card balance please
            """
        ),
        (
            "de",
            """
            Der Kurier hat woanders geklingelt.
            Wie lange dauert der Ersatz?
            Brauche zwei weitere Plätze am Samstag.
            Der Drucker hat ständig Papierstau.
            Guthaben der Geschenkkarte bitte
            """
        ),
        (
            "fr",
            """
            Votre coursier a sonné ailleurs.
            Combien de temps pour le remplacement ?
            Il me faut deux places de plus samedi.
            L'imprimante bourre sans cesse.
            Solde de la carte cadeau svp
            """
        ),
        (
            "es",
            """
            Su mensajero llamó a otra puerta.
            ¿Cuánto tarda el recambio?
            Necesito dos plazas más el sábado.
            La impresora se atasca siempre.
            Saldo de la tarjeta regalo por favor
            """
        ),
        (
            "it",
            """
            Il vostro corriere ha suonato altrove.
            Quanto ci vuole per la sostituzione?
            Mi servono altri due posti sabato.
            La stampante si inceppa sempre.
            Saldo della carta regalo per favore
            """
        ),
        (
            "nl",
            """
            Jullie koerier belde ergens anders aan.
            Hoe lang duurt de vervanging?
            Ik heb zaterdag twee extra plaatsen nodig.
            De printer loopt steeds vast.
            Saldo van de cadeaukaart graag
            """
        ),
    ]

    private static let lists: [(String, String)] = [
        (
            "en",
            """
            Could you tell me when my parcel leaves the warehouse?
            I can't log in any more.
            The invoice shows a wrong VAT number.
            Please move my appointment to Thursday.
            My subscription was charged twice this month.
            One of the glasses came broken. I attached a photo.
            I would like to return the shoes, they are too small.
            Is breakfast included in the price?
            The app crashes as soon as I open it.
            We moved house, here is our new address.
            Any news on my refund?
            Cancel the order, I found it cheaper elsewhere.
            The code you sent does not work.
            Does the warranty cover water damage?
            I never received the confirmation.
            Which size should I take?
            The driver left it with a neighbour I do not know.
            Can I pay by bank transfer?
            Please stop sending me these letters.
            My daughter lost her membership card.
            """
        ),
        (
            "de",
            """
            Wann verlässt mein Päckchen das Lager?
            Ich kann mich nicht mehr anmelden.
            Auf der Rechnung fehlt die Steuernummer.
            Bitte verlegen Sie meinen Termin auf Donnerstag.
            Mein Abo wurde diesen Monat doppelt abgebucht.
            Ein Glas kam zerbrochen an. Foto anbei.
            Die Schuhe passen nicht, ich will sie umtauschen.
            Ist das Frühstück im Preis enthalten?
            Die App stürzt beim Start ab.
            Wir sind umgezogen, anbei unsere neue Anschrift.
            Gibt es Neues zu meiner Erstattung?
            Stornieren Sie den Auftrag.
            Der zugesandte Code geht nicht.
            Deckt die Garantie Wasserschäden ab?
            Eine Bestätigung kam nie an.
            Welche Größe soll ich nehmen?
            Der Fahrer gab alles beim Nachbarn ab.
            Kann man per Überweisung zahlen?
            Keine Werbung mehr, bitte.
            Unsere Tochter verlor ihre Mitgliedskarte.
            """
        ),
        (
            "fr",
            """
            Quand mon paquet part-il de l'entrepôt ?
            Impossible de me connecter.
            Il manque le numéro de TVA sur la facture.
            Merci de déplacer mon rendez-vous à jeudi.
            Mon abonnement a été prélevé deux fois ce mois-ci.
            Un verre est arrivé brisé, photo jointe.
            Les chaussures sont trop petites, je souhaite les échanger.
            Le petit déjeuner est-il compris ?
            L'application plante au démarrage.
            Nous avons déménagé, voici notre nouvelle adresse.
            Avez-vous des nouvelles de mon remboursement ?
            Annulez tout, j'ai trouvé moins cher ailleurs.
            Le code envoyé ne marche pas.
            La garantie couvre-t-elle les dégâts des eaux ?
            Aucune confirmation reçue à ce jour.
            Quelle taille dois-je prendre ?
            Le livreur a tout laissé chez un voisin inconnu.
            Peut-on payer par virement ?
            Ne m'envoyez plus de publicité.
            Notre fille a perdu sa carte de membre.
            """
        ),
        (
            "es",
            """
            ¿Cuándo sale mi paquete del almacén?
            No puedo iniciar sesión.
            Falta el NIF en la factura.
            Cambien mi cita al jueves, por favor.
            Me cobraron dos veces la suscripción este mes.
            Una copa llegó rota, adjunto foto.
            Los zapatos me quedan pequeños, deseo cambiarlos.
            ¿El desayuno está incluido?
            La aplicación se cierra al abrirla.
            Nos hemos mudado, esta es nuestra nueva dirección.
            ¿Hay novedades de mi devolución?
            Cancelen todo, encontré algo más barato.
            El código enviado no funciona.
            ¿La garantía cubre daños por agua?
            Nunca llegó la confirmación.
            ¿Qué talla debo elegir?
            El repartidor dejó todo con un vecino desconocido.
            ¿Se puede pagar por transferencia?
            No me envíen más publicidad.
            Nuestra hija perdió su tarjeta de socia.
            """
        ),
        (
            "it",
            """
            Quando parte il mio pacco dal magazzino?
            Non riesco ad accedere.
            Manca la partita IVA sulla fattura.
            Spostate il mio appuntamento a giovedì, per favore.
            Mi avete addebitato due volte l'abbonamento questo mese.
            Un bicchiere è arrivato rotto, allego foto.
            Le scarpe sono troppo piccole, vorrei cambiarle.
            La colazione è inclusa?
            L'applicazione si chiude all'avvio.
            Ci siamo trasferiti, ecco il nuovo indirizzo.
            Ci sono novità sul mio rimborso?
            Annullate tutto, ho trovato a meno altrove.
            Il codice inviato non funziona.
            La garanzia copre i danni da acqua?
            Nessuna conferma ricevuta finora.
            Quale taglia devo prendere?
            Il corriere ha lasciato tutto da un vicino sconosciuto.
            Si può pagare con bonifico?
            Non mandatemi altra pubblicità.
            Nostra figlia ha perso la tessera.
            """
        ),
        (
            "nl",
            """
            Wanneer vertrekt mijn pakje uit het magazijn?
            Ik kan niet meer inloggen.
            Op de factuur ontbreekt het btw-nummer.
            Verzet mijn afspraak naar donderdag, alstublieft.
            Mijn abonnement is deze maand twee keer afgeschreven.
            Een glas kwam gebroken aan, foto bijgevoegd.
            De schoenen zijn te klein, ik wil ruilen.
            Is het ontbijt inbegrepen?
            De app crasht bij het opstarten.
            Wij zijn verhuisd, hierbij ons nieuwe adres.
            Is er nieuws over mijn terugbetaling?
            Annuleer alles, elders is goedkoper.
            De toegestuurde code werkt niet.
            Dekt de garantie waterschade?
            Nooit een bevestiging gekregen.
            Welke maat moet ik nemen?
            De bezorger liet alles bij een onbekende buur achter.
            Kun je per overschrijving betalen?
            Stuur mij geen reclame meer.
            Onze dochter verloor haar lidkaart.
            """
        ),
    ]
}
