extension StandardExamples {
    static let turnGivesTold = StandardExamples(
        "turn_gives",
        english: """
            it's AB-1022
            The code is 48291034.
            the blue one
            Photo attached.
            I mean the kettle.
            Size M.
            I found it: 40117. Hope this helps.
            Thursday at ten would be good.
            Order number 2026/11-3387.
            The new address is 12 Mill Lane, Foxton CB7 4QQ.
            My e-mail is jo.barker@example.org.
            Here is the picture you asked for.
            The message says "Error 0x80C1: server not reachable".
            #99120
            The order was placed under my maiden name, Ellen Whitcombe.
            It's the grey armchair with the wooden legs.
            Any afternoon next week after three.
            sz 9 and a half
            My customer number is KD 55-201-7.
            The number on the box is SN4471-QX-09.
            It was the second item on the list, the reading lamp.
            Sure, it's W0098213.
            You'll find two photos enclosed, one of the front and one of the label.
            It would be 7 Harbour Terrace, flat 3, Whitby.
            bought it on 3 March
            The 14th of June, around half past nine.
            The screen shows "Licence already in use (E-204)".
            sorry forgot the number, 771-204-B
            My postcode is LS6 2HT and the name is Petrov.
            I used the address m_hollis77@example.com when I registered.
            The large one in dark green, please.
            One-time code: 550 912.
            As requested, the order reference: ORD-00045871.
            It's version 4.2.1 on a laptop with the latest update.
            Monday morning suits me best, otherwise Wednesday.
            We live at the Old Forge, Church Road, Little Marden now.
            The invoice number is R-2025-0619.
            It is the bicycle bell, not the light.
            Here you go: 6-digit code 193847
            I've added a screenshot of the message.
            The basic plan, the one for 9.90 a month.
            Name on the account is Thomas Achebe, born 1961.
            Black, 42.
            I looked it up in the confirmation mail, it's 8830 4412 07.
            Delivery note says LS/7719. The picture is attached as well.
            """,
        german: """
            ist die B-20417
            Der Code lautet 773 190.
            die rote
            Foto hängt an.
            Ich meine den Wasserkocher.
            Größe 38.
            Hab sie gefunden: 51102. Ich hoffe, das hilft.
            Donnerstag um zehn würde mir passen.
            Bestellnummer 2026-08-4471.
            Die neue Anschrift ist Lindenweg 14, 37120 Bovenden.
            Meine Mailadresse ist h.brandner@example.org.
            Anbei das gewünschte Bild.
            Da steht „Fehler 1603: Installation abgebrochen“.
            #88031
            Bestellt habe ich unter meinem Mädchennamen Kerstin Oelze.
            Es geht um den grauen Sessel mit den Holzfüßen.
            Nächste Woche nachmittags ab drei.
            gr. L in schwarz
            Meine Kundennummer ist KD 30-774-1.
            Auf dem Karton steht SN 90-XK-2231.
            Das war der zweite Posten, die Leselampe.
            Klar, W-0071893.
            Zwei Fotos liegen bei, eines von vorn und eines vom Etikett.
            Hafenstraße 7, Hinterhaus, 24937 Flensburg.
            gekauft am 3. märz
            Am 14. Juni gegen halb zehn.
            Auf dem Bildschirm erscheint „Lizenz bereits vergeben (E-204)“.
            sorry nummer vergessen, 662/19-C
            PLZ 99084, Name Wiesner.
            Registriert bin ich mit tina_ro88@example.com.
            Die große in Dunkelgrün.
            Einmalcode: 04 81 55
            Wie gewünscht die Auftragsnummer: AU-00098812.
            Version 7.3.0 auf einem älteren Notebook.
            Montagvormittag wäre am besten, sonst Mittwoch.
            Wir wohnen jetzt in der Alten Schmiede, Dorfplatz 2, 83564 Soyen.
            Die Rechnungsnummer ist RE2025/0619.
            Die Klingel fürs Rad, nicht das Licht.
            bitteschön: 918273
            Einen Screenshot der Meldung habe ich angehängt.
            Den kleinen Tarif, den für 9,90 im Monat.
            Das Konto läuft auf Jürgen Adamczyk, geboren 1958.
            Schwarz, 42.
            Ich habe in der Bestätigungsmail nachgesehen: 4410 8823 06.
            Auf dem Lieferschein steht LS-3390. Das Bild schicke ich gleich mit.
            """,
        french: """
            c'est le FR-30218
            Le code est 662 014.
            la verte
            Photo en pièce jointe.
            Je parle de la bouilloire.
            Taille 40.
            Je l'ai retrouvé : 71256. En espérant que cela vous aide.
            Jeudi à dix heures, ce serait bien.
            Commande n° 2026/09-1183.
            La nouvelle adresse est 18 rue des Tilleuls, 37000 Tours.
            Mon adresse mail : c.lemoine@example.org.
            Voici l'image demandée.
            Il s'affiche « Erreur 503 : service indisponible ».
            #61240
            La commande est au nom de jeune fille de ma femme, Sylvie Garrec.
            Il s'agit du fauteuil gris à pieds de bois.
            N'importe quel après-midi la semaine prochaine, après 15 h.
            du 39 et demi
            Mon numéro client est le CL 44-019-8.
            Sur le carton je lis SN-7782-ZB.
            C'était le deuxième article, la lampe de lecture.
            Bien sûr, W0062915.
            Je vous joins deux clichés, un de face et un de l'étiquette.
            7 quai du Port, bâtiment C, 56100 Lorient.
            acheté le 3 mars
            Le 14 juin vers 9 h 30.
            À l'écran : « Licence déjà utilisée (E-204) ».
            pardon j'ai oublié le numéro, 339-812-A
            Code postal 69003, nom Benali.
            Je me suis inscrit avec l'adresse marc_du77@example.com.
            La grande, en bleu nuit.
            Code reçu par sms : 194 882
            Comme demandé, la référence : CMD-00037714.
            C'est la version 5.1 sur un ordinateur portable.
            Plutôt lundi matin, sinon mercredi.
            On habite maintenant au Vieux Moulin, chemin des Prés, 24200 Sarlat.
            Le numéro de facture est F2025-0619.
            La sonnette du vélo, pas le phare.
            voilà : 830457
            J'ai ajouté une capture d'écran du message.
            La petite formule, celle à 9,90 € par mois.
            Le compte est au nom de Henri Delaunoy, né en 1955.
            Noir, pointure 43.
            J'ai regardé dans le mail de confirmation, c'est 5502 7718 09.
            Le bon de livraison porte le BL-2207. Je mets la photo avec.
            """,
        spanish: """
            es el ES-4471
            El código es 203 918.
            la azul
            Adjunto la foto.
            Me refiero al hervidor.
            Talla M.
            Lo he encontrado: 30556. Espero que sirva.
            El jueves a las diez me iría bien.
            Pedido número 2026/07-2290.
            La nueva dirección es calle del Olmo 23, 2.º B, 50008 Zaragoza.
            Mi correo es r.villalta@example.org.
            Aquí tienen la imagen que pedían.
            Sale «Error 404: archivo no encontrado».
            #55207
            Está a nombre de mi hija, Lucía Berenguer.
            Se trata del sillón gris con patas de madera.
            Cualquier tarde de la semana que viene, a partir de las cuatro.
            un 38 y medio
            Mi número de cliente es el CL 71-330-2.
            En la caja pone SN-3308-TR.
            Era el segundo artículo, la lámpara de lectura.
            Claro, W0055102.
            Les mando dos fotos, una de frente y otra de la etiqueta.
            Paseo del Puerto 7, bajo, 39004 Santander.
            lo compre el 3 de marzo
            El 14 de junio sobre las nueve y media.
            En pantalla aparece «Licencia ya en uso (E-204)».
            perdon se me olvido el numero, 118-440-D
            Código postal 41010, apellido Montilla.
            Me registré con pepa_luz81@example.com.
            La grande en verde oscuro.
            Clave de un solo uso: 771 035
            Tal como pedían, la referencia: PED-00081126.
            Es la versión 3.8 en un portátil.
            El lunes por la mañana, y si no, el miércoles.
            Ahora vivimos en el Molino Viejo, camino de la Vega s/n, 18680 Salobreña.
            El número de factura es F-2025/0619.
            El timbre de la bici, no la luz.
            toma: 649120
            He añadido una captura del mensaje.
            El plan básico, el de 9,90 al mes.
            La cuenta está a nombre de Ignacio Larrañaga, nacido en 1959.
            Negro, del 43.
            He mirado en el correo de confirmación y es 6613 2204 08.
            En el albarán pone ALB-9034. La foto va también.
            """,
        italian: """
            è IT-8820
            Il codice è 415 602.
            quella rossa
            Foto in allegato.
            Intendo il bollitore.
            Taglia L.
            L'ho trovato: 62031. Spero sia utile.
            Giovedì alle dieci andrebbe bene.
            Ordine numero 2026/10-5512.
            Il nuovo indirizzo è via dei Tigli 9, 40125 Bologna.
            La mia mail è g.marinelli@example.org.
            Ecco l'immagine che chiedevate.
            Compare "Errore 1042: connessione interrotta".
            #43318
            L'ordine è a nome di mia figlia, Giada Pontello.
            Si tratta della poltrona grigia con i piedi in legno.
            Un pomeriggio qualsiasi della prossima settimana, dopo le tre.
            il 39 e mezzo
            Il mio codice cliente è CL 18-662-5.
            Sulla scatola c'è scritto SN-5520-PV.
            Era il secondo articolo, la lampada da lettura.
            Certo, W0091047.
            Vi mando due foto, una davanti e una dell'etichetta.
            Lungomare 7, interno 4, 60019 Senigallia.
            comprato il 3 marzo
            Il 14 giugno verso le nove e mezza.
            Sullo schermo leggo "Licenza già in uso (E-204)".
            scusate ho dimenticato il numero, 507-221-F
            CAP 35122, cognome Zanatta.
            Mi sono registrato con luca_bici79@example.com.
            La grande in verde scuro.
            Codice usa e getta: 088 413
            Come richiesto, il riferimento: ORD-00020934.
            È la versione 6.0.2 su un portatile.
            Lunedì mattina, altrimenti mercoledì.
            Adesso abitiamo al Vecchio Mulino, strada dei Prati 3, 53045 Montepulciano.
            Il numero della fattura è 619/2025.
            Il campanello della bici, non il faro.
            eccolo: 275961
            Ho aggiunto uno screenshot del messaggio.
            Il piano base, quello da 9,90 al mese.
            L'account è intestato a Renzo Castaldi, nato nel 1957.
            Nero, numero 44.
            Ho guardato nella mail di conferma, è 7724 1190 03.
            Sulla bolla c'è DDT-4415. Allego anche la foto.
            """,
        dutch: """
            het is NL-7714
            De code is 906 127.
            die gele
            Foto zit erbij.
            Ik bedoel de waterkoker.
            Maat S.
            Gevonden: 80342. Hopelijk helpt dit.
            Donderdag om tien uur zou goed zijn.
            Bestelnummer 2026/06-9031.
            Het nieuwe adres is Lindelaan 31, 6711 KL Ede.
            Mijn mailadres is w.hoekstra@example.org.
            Hierbij de gevraagde afbeelding.
            Er staat "Fout 0x4F: verbinding verbroken".
            #27719
            Het staat op naam van mijn dochter, Fenna Terpstra.
            Het gaat om de grijze fauteuil met houten poten.
            Volgende week elke middag na drieën.
            mt 41 in bruin
            Mijn klantnummer is KL 62-118-4.
            Op de doos staat SN-6104-WD.
            Dat was het tweede artikel, de leeslamp.
            Natuurlijk, W0033658.
            Ik stuur twee foto's mee, een van voren en een van het etiket.
            Havenkade 7, 2 hoog, 8861 AB Harlingen.
            gekocht op 3 maart
            14 juni rond half tien.
            Op het scherm zie ik "Licentie al in gebruik (E-204)".
            sorry nummer vergeten, 245-903-G
            Postcode 5611 ZT, achternaam Verhagen.
            Ik heb me aangemeld met anouk_fietst@example.com.
            De grote in donkergroen.
            Eenmalige code: 362 770
            Zoals gevraagd het kenmerk: BST-00066203.
            Versie 2.9.4 op een laptop.
            Maandagochtend het liefst, anders woensdag.
            We wonen nu in de Oude Smederij, Kerkpad 2, 7251 BC Vorden.
            Het factuurnummer is F20250619.
            De fietsbel, niet het lampje.
            hier komt ie: 504836
            Ik heb een schermafdruk van de melding toegevoegd.
            Het kleine abonnement, dat van 9,90 per maand.
            Het account staat op naam van Gerrit Dijkhuis, geboren in 1960.
            Zwart, 45.
            Ik heb in de bevestigingsmail gekeken, het is 8835 4401 02.
            Op de pakbon staat PB-1178. De foto gaat ook mee.
            """)
}
