extension StandardExamples {
    static let invoiceTold = StandardExamples(
        "invoice",
        english: """
            My boss will only pay me back for the desk chair if there's a proper piece of paper to it. The email \
            you sent just says "thanks". Could I have something I can hand in?
            The accountant's coming on Friday and is already sighing. There's a payment of 89 to you in June \
            with nothing to go with it. Would you mail me the document for that?
            We moved offices and the box with all last year's papers went astray. For the taxman I need \
            everything from you again, January to December.
            I bought the drill as a private person without thinking, but it's for the business. Is it possible \
            to put "Hollis Joinery Ltd" on it, with our VAT number GB 123 4567 89?
            The dishwasher has broken down and the maker wants to see when I got it. I threw out the slip with \
            the packaging. Do you still have it on file?
            My insurance will cover the stolen bike provided I can show what it cost. You'll have the figure \
            somewhere. Please send me proof.
            Our bookkeeper sends it back every month because the tax isn't shown separately. She's right. Would \
            you redo it so that the 23% is visible?
            I've looked in the spam, in the parcel, and under the sofa. There was no bill with order 60918. \
            Maybe it got lost on the way?
            In my first year as a sole trader I'm learning to keep receipts, the hard way. Yours for the laptop \
            bag is missing. How do I get hold of it?
            The PDF opens as a blank page on each of our computers. The finance department want it by the end of \
            the quarter. Can you try again in another form?
            The university pays for my software, as long as it says "Department of Botany" at the top. At \
            present it says my name. Can that be altered?
            I'm doing my tax return tonight with a bottle of wine. The one thing I haven't got is your paperwork \
            for the webcam.
            My ex-husband got the bill e-mailed to him as it was his account then. I need a copy for the \
            solicitor. It's from 14 February.
            I expense everything to the client, and she wants it made out to her firm in Sydney with the ABN on \
            it. Can you do this after the fact?
            The gallery bought six spotlights from you, and the auditor found we've only a delivery note for \
            them. What we need is the actual bill.
            For the warranty of the mower they ask for the date of sale. My wife is certain that we were never \
            given a docket. Would you look?
            Every month you take 19.99 for the hosting and every month I have to hunt for the document. Could it \
            be mailed to accounts@hollowayfarm.example automatically?
            There's a mistake in how you spelled our company, "Brenan" with one n. The revenue is fussy about \
            that. Please issue it afresh.
            I should be obliged for a receipted account of the goods supplied on the 6th ultimo.
            Have ye an oul' bill for that at all?
            I need a bit of paper that says what I paid, for the tax.
            The bean counters are after me for the docket.
            It'd be handy to have that in writing with the VAT broken out.
            Where on your site do I find the bills for the last twelve months?
            No receipt, no reimbursement, says my company.
            Our ledger has a hole in it the size of your March bill.
            I've no problem with the payment, it went through. I just can't find anything that confirms it for \
            my books.
            I'd like no refund, only a credit note on paper for what you've already refunded, for our records.
            Our address on the order was right and the parcel arrived. On the invoice, though, it should say \
            "Marlow Dental Practice" and its own street.
            The subscription itself is fine. But each renewal needs a VAT receipt, and for May and June there's \
            none in my account.
            My password works again, thank you. Now that I'm in, the list of bills is empty, so can you mail me \
            the one for AB-2291?
            Third request for an invoice with our VAT number on it! Are you hiding something from the tax \
            office?
            I'm going to be in trouble with the Revenue if I can't produce that bill by the 31st. Please, it's \
            only a PDF.
            It's against the law not to give a receipt, I hope you know that. Send it.
            How hard can it be to write a company name on a bill? It's wrong again, it's "O'Dwyer & Daughters", \
            for the fourth time.
            need reciept for tax pls
            invoce for 50231 with vat
            can u send bill again lost it
            no invoice in parcel, need 1 for work
            """,
        german: """
            Meine Steuerberaterin sitzt mir im Nacken, und ausgerechnet zum Schreibtisch finde ich keinen \
            Zettel. Könnten Sie mir den Beleg noch einmal zukommen lassen?
            Das Notebook ist vom Tisch gefallen, und die Versicherung will wissen, was es gekostet hat. Ich \
            brauche also etwas Schriftliches von euch mit Datum und Preis.
            Ich habe mich im Jänner selbstständig gemacht und die Software über das Unternehmen laufen lassen. \
            Auf dem Dokument steht aber nur mein Vorname. Bitte auf "Holzbau Egger GmbH" ausstellen.
            Bei uns wurde eingebrochen, das Velo ist weg. Die Polizei möchte den Kaufnachweis sehen, und meiner \
            lag im alten Computer.
            Unsere Buchhalterin hat den Ausdruck zurückgegeben, weil die UID-Nummer fehlt. Sie lautet \
            ATU12345678. Damit kann sie es dann verbuchen.
            Der Chef übernimmt die Stühle, wenn ich ihm bis Freitag einen Beleg vorlege. In eurem Paket lag \
            keiner.
            Für die Vereinskasse muss ich jede Ausgabe nachweisen. Von den Trikots habe ich nur die \
            Bestellbestätigung, und die lässt der Kassier nicht gelten.
            Wir ziehen um und der Papierkram ist dabei verschwunden, auch Ihr Schreiben zur Waschmaschine. Für \
            die Garantie müsste ich das wieder haben.
            Im Anhang Ihrer Mail war leider nur eine leere Seite. Schicken Sie mir das PDF zu 48822 bitte \
            nochmals?
            Die Krankenkasse beteiligt sich am Hometrainer, will aber sehen, was ich bezahlt habe. Was können \
            Sie mir ausstellen?
            Ich mache gerade den Jahresabschluss und mir fehlen März und April von eurem Onlinedienst. Wo kann \
            man die herunterladen?
            Nach der Scheidung läuft alles über meinen neuen Namen. Stellen Sie mir die Quittung für das Bett \
            bitte auf Huber statt Wagner aus.
            Als Lehrerin darf ich Bücher absetzen, das Finanzamt hat nachgefragt. Haben Sie die Aufstellung vom \
            Oktober noch?
            Die Förderstelle verlangt für das Lastenrad eine Originalrechnung mit ausgewiesener Mehrwertsteuer. \
            Meine zeigt nur den Bruttobetrag.
            Im Hotel hat man mir den Koffer ruiniert, und sie ersetzen ihn nur gegen Vorlage des Kassenbons. Den \
            habe ich natürlich nicht aufgehoben. Könnt ihr helfen?
            Gezahlt habe ich über das Handy und danach kam nichts mehr, kein Papier, keine Mail. Fürs Büro \
            brauche ich das aber.
            Der Betrieb meiner Frau zahlt die Schuhe, aber nur, wenn dort als Empfänger "Praxis Dr. Moser" \
            steht.
            Bitte noch ein Exemplar der Abrechnung vom 12. April.
            Schwarz auf weiß hätte ich den Kauf gerne noch.
            Wo finde ich den Kassazettel in digitaler Form?
            Für unsere Unterlagen ersuchen wir um Übermittlung einer ordnungsgemäßen Faktura.
            Ohne Beleg krieg ich vom Chef nix zurück, schickts mir bitte einen.
            Dem Finanzamt reicht die Auftragsbestätigung leider nicht.
            Bitte an buchhaltung@holz-egger.example noch mal das PDF für Mai.
            Kann auf dem Beleg unsere Kostenstelle 4410 stehen?
            Bezahlt ist alles, und die Abbuchung war auch richtig. Mir fehlt bloß das Dokument dazu.
            Geld zurück will ich von Ihnen keines, das holt sich mein Arbeitgeber. Dafür benötigt er aber Ihren \
            Beleg.
            Die Lieferung war komplett, nur das Papier mit dem Preis lag nicht dabei. Bitte nachreichen.
            Die Anschrift für Pakete stimmt, nur im Rechnungskopf soll die Firma stehen: Tannenhof AG, Chur.
            Das Abo läuft weiter wie gehabt. Könnten Sie mir aber für das ganze Jahr einen Sammelbeleg machen?
            Mein Passwort funktioniert, ich bin im Konto, aber unter "Dokumente" steht nichts. Wo ist die \
            Rechnung vom Juli?
            Seit Wochen bitte ich um einen simplen Beleg mit MwSt.! Der Vorsteuerabzug verfällt, wenn ich ihn \
            nicht bis zum 15. habe.
            Das ist jetzt die dritte fehlerhafte Rechnung, wieder mit falschem Firmennamen! Bitte endlich \
            korrekt ausstellen.
            Ich krieg Ärger mit der Revision, wenn der Beleg zu Auftrag 9031 fehlt. Schickt ihn bitte heute \
            noch.
            Warum muss man bei euch um eine Quittung betteln? Andere legen sie bei. Ich hätte gern meine.
            brauch rechnung fürs finanzamt
            rechung nochmal bitte
            quittung verloren könnt ihr neu schicken
            rg auf firma umschreiben geht das? nr 10077
            beleg fehlt im packerl
            """,
        french: """
            Mon comptable clôture vendredi et il me manque un papier pour les chaises. Je n'ai que l'avis de \
            livraison, ce n'est pas suffisant.
            Mon patron rembourse la moitié de l'abonnement sport, à condition que je présente un justificatif à \
            mon nom.
            L'assurance veut une preuve d'achat de la télé, on nous a cambriolés dimanche. Pourriez-vous \
            retrouver le ticket ?
            J'ai commandé en privé alors que c'était pour la boîte. Peut-on refaire le document au nom d'Atelier \
            Jonas SRL, BE 0433.221.908 ?
            Le réparateur me réclame la date d'achat pour la garantie. J'ai vidé mon sac trois fois, plus de \
            ticket.
            À l'école, on me rembourse les livres si j'apporte la note. Je n'ai reçu qu'un carton avec des \
            livres dedans.
            Les impôts me demandent un justificatif pour la chaudière. Elle date de 2023, vous gardez ça, \
            j'espère ?
            Sur votre PDF, la TVA n'est pas détaillée, donc je ne peux rien déduire. Faites-m'en un avec la TVA \
            séparée.
            J'ai donné votre papier au syndic et il l'a perdu. Je suis gênée de vous le redemander.
            Pour l'ASBL du quartier, le trésorier exige un document en bonne et due forme, avec notre numéro \
            d'entreprise.
            Le nom de ma société est mal écrit, « Dupon » sans t. Mon expert refuse le papier tel quel.
            Je fais mes notes de frais ce soir et le taxi, l'hôtel, tout y est sauf votre billet de train du 14. \
            Avez-vous une trace ?
            Avec les taxes au Québec, il me faut les numéros de TPS et de TVQ dessus. Peux-tu m'en refaire une \
            copie ?
            On m'a offert ce logiciel au travail, mais la direction veut voir noir sur blanc combien il a coûté.
            J'ai cherché dans « mes achats » et le lien donne une page blanche. Pouvez-vous l'envoyer en pièce \
            jointe ?
            Ma mutuelle prend en charge les semelles, encore faut-il que je leur fournisse le reçu acquitté.
            Vous avez reçu mon règlement de 312 francs, et moi aucune quittance en retour.
            Veuillez avoir l'amabilité de m'adresser un duplicata de la note relative à ma commande 2204-B.
            Il n'y avait pas de papier dans le carton, juste du plastique, et j'en ai besoin pour ma compta.
            Un reçu avec le cachet, c'est possible ?
            Où je retrouve le PDF avec le prix payé ?
            Le fisc ne plaisante pas, il me faut un document officiel pour ces achats.
            Le paiement est bien passé, aucun souci, c'est la pièce comptable que je n'ai pas.
            Ce n'est pas l'adresse de livraison qu'il faut changer, mais celle qui figure sur la facture.
            Quatrième demande !! Sans cette facture mon entreprise perd 190 € de TVA, envoyez-la aujourd'hui.
            Je me fais du souci, le contrôle est mardi et votre reçu reste introuvable
            facture svp cmd 33190
            pas eu de recu par mail vs pouvez renvoyé
            """,
        spanish: """
            Mi contador me persigue desde el lunes porque cierra el trimestre. Le falta el papel de la impresora \
            que les compré. ¿Me lo hacen llegar en PDF?
            Compré la silla de oficina a título personal y ahora la empresa se ofrece a pagarla. Solo piden que \
            salga a nombre de ellos, con el CIF B-84550121. ¿Puede ser?
            El gobierno da una ayuda por comprar bicicleta eléctrica y hay que adjuntar el comprobante. Lo \
            busqué en la caja y hasta en la basura. Por favor, una copia.
            Se me mojó la carpeta con todos los documentos cuando reventó la tubería. Entre ellos iba el de la \
            lavadora, y sin eso la garantía no vale. ¿Lo tienen guardado?
            Trabajo por mi cuenta desde enero y estoy aprendiendo qué se puede deducir. Me dicen que el programa \
            de diseño, sí. Necesitaría algo oficial con el IVA separado.
            En la mudanza se perdió una caja y justo era la de los papeles. El seguro me pide demostrar cuánto \
            costaba el televisor robado. Ustedes tendrán el registro de la compra.
            Abrí el archivo que mandaron y sale con el nombre de mi esposa, pero la que factura soy yo. El RFC \
            es GOMA800512AB1. ¿Lo corrigen y me lo reenvían?
            La maestra pagó los libros de su bolsillo y la escuela se los reembolsa. La directora no acepta una \
            captura de pantalla. Mándenos algo formal, si es tan amable.
            Acá en Argentina soy responsable inscripto, y ustedes me hicieron una B. Necesito que sea A para \
            tomarme el crédito fiscal.
            Desde que cambiaron la página ya no encuentro dónde descargar lo de los meses pasados. Me faltan \
            mayo y junio. El fisco no espera.
            Mi jefe quiere ver en qué gasté los 260 euros del viaje. Entradas para la feria, claro. ¿Tenéis un \
            justificante con todos los datos?
            Hice el pago por PSE en Bogotá y me salió la pantalla verde, pero no quedó nada por escrito. La \
            empresa tiene que contabilizarlo. El NIT es 900.123.456-7.
            Estamos armando la rendición de gastos del club y los balones no tienen respaldo. El tesorero es \
            estricto. ¿Nos mandan el documento de esa venta?
            Me han pedido en Hacienda que acredite la compra del ordenador de 2023. Yo ni me acordaba de que os \
            lo compré a vosotros. Os agradecería un duplicado.
            Junto con el paquete venía una nota de entrega sin precios, que para regalo está bien. Pero yo \
            necesito la otra, la de los números.
            Pusieron mal la razón social: falta el "S. de R.L.". Por esas tres letras me rechazaron el gasto. \
            Emítanla de nuevo, compra P20871.
            Todos los meses me llega al correo, menos este. Será que andaba lleno el buzón. ¿Me repiten la de \
            octubre?
            Heredé la tienda de mi tía y voy poniendo orden. De lo que ella les compró el año pasado no dejó ni \
            un papelito. ¿Podría conseguirlos todos juntos?
            Sin papeles no me lo pagan, y de ustedes no tengo ninguno.
            Háganme el papelito con IVA, no sean malitos.
            Tenga a bien expedir duplicado del comprobante fiscal correspondiente a mi adquisición del 11 de \
            febrero.
            ¿Dónde saco el tique de lo que les compré?
            Quiero meterlo en la declaración de la renta, pero me falta vuestro documento.
            ¿Timbran a empresa o solo a persona física? Porque mi empresa requiere la suya.
            Con un simple recibo por el té de este año me arreglo.
            El ticket térmico se borró con el sol y parece papel de fumar.
            No reclamo dinero ni devuelvo nada, lo único que pido es el comprobante del casco para el seguro.
            El pago salió bien y la licencia funciona; falta que me manden el documento con el desglose de \
            impuestos.
            Para poder gestionar la garantía de la cortadora, que se trata en otro lado, me piden la boleta. ¿La \
            tienen a mano?
            La suscripción se renovó el 3 y no llegó el recibo de costumbre. ¿Lo podrían emitir?
            Cambié mi dirección fiscal, no la de entrega: la de la factura debe decir Av. Corrientes 2330, piso \
            8. Rehagan esa, por favor.
            Enviaron el pedido completo, pero el sobrecito con la cuenta no venía. Con un PDF me conformo.
            ¡Tres correos para un simple PDF! Mañana vence mi declaración y me van a multar. Mándenmelo ya.
            Estoy preocupado, tengo una auditoría el martes y me falta justo la suya, por 4,560 pesos.
            Es increíble que cobren en un segundo y facturen nunca. Exijo la mía con IVA, a nombre de Talleres \
            Robledo S.L.
            Me van a descontar del sueldo el gasto si no presento algo antes del viernes. Por favor, el \
            comprobante del curso MX-4402.
            factura xfa
            necesito la fatura de mi compra con cuit
            me mandan el recivo otra vez?? se borro
            hola no me llego la boleta del mes
            """,
        italian: """
            Il fisco vuole sapere quanto ho speso l'anno scorso per l'ufficio. Del vostro negozio trovo solo la \
            bolla. Potete mandarmi qualcosa con l'IVA indicata?
            Il mio capo mi rimborsa la sedia, ma solo con un documento intestato all'azienda. Ora c'è il mio \
            nome. Lo corregge in Dallari Consulenze Srl?
            Giovedì viene la commercialista e le manca un foglio: l'acquisto di marzo. Nella mia posta non salta \
            fuori. Me lo inoltrate un'altra volta?
            La lampada si è guastata dopo otto mesi e il produttore chiede la prova d'acquisto. Scatola e \
            scontrino li ho buttati. Al computer ce l'avete ancora?
            Per l'assicurazione, dopo il furto, devo dimostrare quanto è costata la fotocamera. L'ho presa da \
            voi nel 2022. Esiste ancora un documento?
            Ho aperto la partita IVA e vorrei scaricare il portatile. Serve che compaia il numero 0457... e il \
            codice SDI. Si può fare a posteriori?
            Nel pacco c'era solo un bel cartoncino, nessuno scontrino. Per i più va bene, ma io devo presentarlo \
            in nota spese. Come lo ottengo?
            Ogni mese mi arrivava un pdf con l'addebito, da maggio più niente. La mia contabilità ha un buco di \
            tre mesi.
            Siamo un'associazione sportiva e il tesoriere è severo. Senza un foglio ufficiale non mi ridà i \
            soldi di palloni e pettorine. Fatelo a nome della Polisportiva Aurora.
            Nel documento dell'ordine 48213 c'è il 22%, mentre i libri sono al 4. Il ragioniere lo vuole \
            corretto. Ne emettete uno nuovo?
            Il collegamento nella mail apre una pagina bianca dove doveva esserci la ricevuta. Mi occorre per la \
            garanzia. Può allegarla?
            Il regalo di mia nipote forse si cambia e ci vorrà lo scontrino. Io non l'ho mai avuto. Riuscite a \
            mandarmelo per posta elettronica?
            Dopo la fusione è cambiata la nostra ragione sociale. L'ultima che ci avete emesso è ancora con \
            quella vecchia e dentro ce la rifiutano. Ne possiamo avere una corretta?
            L'Agenzia delle Entrate non mi crede sulla parola.
            Senza il pezzo di carta l'azienda non mi dà un centesimo.
            La prego di volermi trasmettere copia del documento fiscale, completo di codice fiscale e partita \
            IVA.
            Dove si è nascosto lo scontrino, che ho rivoltato la casella?
            Girami la carta di quello che ho comprato la settimana scorsa, dai.
            Mi serve la fattura elettronica, ché il pdf il mio ragioniere non lo vuole.
            Pagare ho pagato, il problema non è lì, ma il conto scritto non l'ho mai visto.
            Non voglio soldi indietro, voglio solo nero su bianco quanto ho speso.
            L'indirizzo per la consegna è giusto, ma sul documento fiscale ci va la sede: viale Po 9, Ferrara.
            L'abbonamento va bene, cerco solo le ricevute dell'ultimo anno per il 730.
            L'ordine è arrivato da un pezzo ed è in uso, manca solo la quietanza.
            È la quarta volta che chiedo una semplice fattura! Il trimestre chiude domani, mandatemela subito.
            Mi fanno la multa se entro venerdì non mostro una prova dell'acquisto, potete aiutarmi?
            Quanto sarà difficile scrivere una partita IVA giusta? Rifatela, e stavolta bene.
            fattura grazie
            mi serve lo scontino della scorsa settimana
            potete fare fattura a nome ditta ord 77120
            """,
        dutch: """
            De belastingdienst wil weten wat ik vorig jaar aan kantoorspullen heb uitgegeven. Van uw winkel vind \
            ik alleen de pakbon. Kunt u iets sturen waar de btw op staat?
            Mijn baas vergoedt de bureaustoel, maar alleen als ik een bewijs inlever op naam van de zaak. Nu \
            staat mijn eigen naam erop. Past u dat aan naar Van Dalen Advies BV?
            Onze boekhoudster komt donderdag en ze mist nog één papier: de aankoop van maart. In mijn mailbox is \
            het onvindbaar. Zou u het nogmaals willen toezenden?
            De lamp is na acht maanden stukgegaan en de fabrikant vraagt om een aankoopbewijs. De doos en het \
            bonnetje heb ik weggegooid. Hebben jullie dat nog in de computer?
            Voor de verzekering na de inbraak moet ik aantonen wat de camera gekost heeft. Ik kocht hem bij u in \
            2022. Is daar nog een document van?
            Ik ben zelfstandige geworden en wil de laptop inbrengen. Daarvoor moet mijn btw-nummer BE0457 \
            vermeld staan. Kan dat nog achteraf?
            In de doos zat alleen een leuk kaartje, geen bon. Voor de meeste mensen prima, maar ik moet het \
            declareren. Hoe kom ik eraan?
            Iedere maand ontving ik netjes een pdf'je bij de afschrijving, sinds mei niet meer. Mijn \
            administratie vertoont nu een gat van drie maanden.
            We zijn een vzw en de penningmeester is streng. Zonder officieel stuk betaalt hij mij de ballen en \
            hesjes niet terug. Mail het aub op naam van KV Oevel.
            Op het document van order 48213 staat 21% terwijl boeken onder 9% vallen. Mijn accountant wil dat \
            rechtgezet zien. Maakt u een nieuwe op?
            De link in de bevestigingsmail opent een lege pagina waar mijn bonnetje had moeten staan. Ik heb hem \
            nodig voor de garantie. Kan hij als bijlage?
            Het cadeau voor mijn nicht moet misschien geruild en dan heeft ze een bonnetje nodig. Ik heb er \
            nooit een ontvangen. Kunt u dat nog naar mij mailen?
            Ons factuuradres is gewijzigd na de fusie. De laatste nota staat nog op de oude firmanaam en wordt \
            intern geweigerd. Mag ik een gecorrigeerde?
            De fiscus gelooft me niet op mijn blauwe ogen.
            Zonder papiertje krijg ik van mijn werkgever geen cent.
            Mag ik u verzoeken mij een afschrift van de rekening te doen toekomen, voorzien van ons KvK-nummer?
            Waar zit dat bonnetje verstopt, ik heb mijn hele mail omgespit?
            Stuur even het papierwerk door van mijn aankoop van vorige week, wil je?
            Kunt ge mij nog een factuurke bezorgen met den btw-nummer erop?
            Ik heb al betaald, daar zit het probleem niet, maar ik heb er nooit een rekening van gezien.
            Geld terug hoeft niet, ik wil alleen zwart op wit wat ik betaald heb.
            Mijn adres voor de levering klopt, maar op de nota moet het kantooradres staan: Kanaalweg 9, 3526 \
            Utrecht.
            Het abonnement loopt prima, ik zoek alleen de rekeningen van het afgelopen jaar voor mijn aangifte.
            De bestelling is al lang aangekomen en wordt volop gebruikt, alleen een kwitantie ontbreekt nog.
            Dit is mijn vierde verzoek om één simpele factuur! De kwartaalaangifte moet morgen de deur uit, \
            stuur hem nu.
            Ik krijg een boete als ik vrijdag geen bewijs van de aankoop kan laten zien, kunt u alstublieft \
            helpen?
            Hoe moeilijk kan het zijn om een correct btw-nummer op een rekening te zetten? Graag opnieuw, en nu \
            goed.
            factuur aub
            heb bonnetje nodig vn vorige week
            kunnen jullie factuur sturen op naam van bedrijf order 77120
            """)
}
