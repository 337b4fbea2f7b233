extension StandardExamples {
    static let invoice = StandardExamples(
        "invoice",
        english: """
            need the invoice
            please send receipt
            Invoice for order 48213?
            i need a VAT invoice
            lost my receipt, send again
            can i have a copy invoice
            Where can I download the invoice
            Receipt please
            pls email invoice pdf
            Invoice AB-1022 missing
            company name must be on invoice
            proof of purchase needed
            Tax invoice for the laptop
            bill for march, please
            Our accountant requires an invoice showing the VAT separately.
            Please reissue the invoice in the name of Harding Joinery Ltd, 12 Mill Lane, Foxton.
            The invoice shows my private address, it has to be made out to my firm.
            May I have a duplicate of the receipt for the wristwatch, I seem to have binned it.
            How do I get a proper receipt with our VAT number GB 555 0199 21 on it?
            I only got an order confirmation and need the actual invoice for my tax return.
            Please put our purchase order number PO-3391 on the bill and send it again.
            My employer reimburses the desk but wants to see an official receipt.
            There was no paperwork in the box, just the lamp.
            Kindly let me have all invoices for 2023 in one go.
            The document you sent can't be opened, please resend the bill as PDF to accounts@field.test.
            Is it possible to get the monthly invoices for the software sent to our bookkeeping automatically?
            The invoice date is wrong, it should read 28 December, please correct it.
            Send the receipt to my wife's e-mail too, please: jo.harding@web.test.
            I'm doing my tax return this weekend and one document is missing. It's the one for the printer from \
            February. Can you let me have it again?
            We had water in the cellar and all my folders are ruined. The insurance wants evidence of what the \
            bicycles cost. Could you print me new copies of the bills?
            I bought the laptop privately first, but I now use it for my business only. My tax adviser says the \
            bill must carry the company's name. Would you change that for me?
            Our auditor comes on Thursday. For payment of 1,240 to you we have nothing on file. Please supply \
            the missing document at once.
            The washing machine broke down and the maker wants to see when I bought it. I paid with you in 2021. \
            All I need is the receipt.
            My late father always kept everything in a tin and I can't find it. I need something that shows he \
            purchased the stairlift from you. Do you hold copies?
            I'm a freelancer and every expense counts. The course was paid on 4 May by card. I still haven't got \
            anything I can hand in.
            The school pays for the books only against a bill addressed to the school. Mine says Anna Brent. It \
            should say Foxton Primary, Church Street.
            I travel for work and claimed the train tickets. The expense desk rejected my screenshot. They \
            insist on a receipt with the VAT rate.
            You switched to paperless and since then I haven't seen one single bill. I'm old-fashioned and like \
            to file them. Could I get them by post?
            We're a small charity and need to account for every penny. The thirty toys from order 77120 are \
            lovely. Our treasurer is just waiting for the bill.
            I deleted the mail by accident when tidying my inbox. It had the bill for the garden shed attached. \
            Another copy would be great.
            My bookkeeper is breathing down my neck for the paper on that order.
            Might I trouble you for a receipted account of my purchase of the 3rd inst.?
            No bill, no tax deduction, so be a dear and send it.
            I require documentation of the expenditure for our books.
            The taxman would like a word about my kettle and I've nothing to show him.
            """,
        german: """
            brauche die rechnung
            Rechnung bitte
            Rechnung zu Bestellung 48213?
            bitte rechnung mit mwst
            keine Rechnung im Paket
            beleg verloren, bitte nochmal
            Rechnungskopie bitte
            wo finde ich die rechnung
            Quittung fehlt
            rechnung als pdf bitte
            Rechnung AB-1022 nicht bekommen
            bitte Firmenname auf die Rechnung
            Kaufbeleg benötigt
            Rechnung fürs Finanzamt
            brauche rechnung vom märz
            Könnten Sie mir bitte die Rechnung für die Bürostühle zukommen lassen?
            In meinem Kundenkonto ist keine Rechnung hinterlegt, schickst du sie mir per Mail?
            Unser Steuerberater braucht einen Beleg mit ausgewiesener Umsatzsteuer.
            Bitte stellen Sie die Rechnung auf die Schreinerei Hardt GmbH, Mühlgasse 12, 35390 Gießen aus.
            Auf der Rechnung steht meine Privatadresse, sie muss aber auf die Firma lauten.
            Darf ich Sie um ein Duplikat des Kassenbons für die Armbanduhr bitten?
            Wie bekomme ich eine ordentliche Rechnung mit unserer USt-IdNr. DE 555019921?
            Ich habe nur eine Auftragsbestätigung bekommen und benötige die richtige Rechnung für die \
            Steuererklärung.
            Bitte ergänzt unsere Bestellnummer PO-3391 und schickt die Rechnung neu.
            Mein Arbeitgeber übernimmt den Schreibtisch, will aber eine offizielle Rechnung sehen.
            Im Karton lag nur die Lampe, keinerlei Papiere.
            Bitte lassen Sie mir alle Rechnungen aus 2023 gesammelt zukommen.
            Die Datei lässt sich nicht öffnen, bitte senden Sie die Rechnung noch einmal an \
            buchhaltung@feld.test.
            Lassen sich die monatlichen Rechnungen für die Software automatisch an unsere Buchhaltung schicken?
            Das Rechnungsdatum stimmt nicht, richtig wäre der 28. Dezember, bitte korrigieren.
            Haben Sie die Faktura schon verschickt, bei uns ist keine eingegangen?
            Beim Umzug ist eine Kiste verschwunden, ausgerechnet die mit den Unterlagen. Die Hausratversicherung \
            will sehen, was der Fernseher gekostet hat. Ich bräuchte eine Zweitschrift.
            Ich vermiete eine Ferienwohnung und setze die Betten ab. Die Bestellbestätigung hat das Finanzamt \
            nicht akzeptiert. Es verlangt eine richtige Rechnung mit Steuernummer.
            Wir sind eine Praxisgemeinschaft und kaufen getrennt ein. Die Liege läuft über Dr. Kern, nicht über \
            mich. Stellen Sie das Dokument bitte auf ihn aus.
            Der Akkuschrauber ist in der Garantiezeit ausgefallen. Der Hersteller verlangt den Kaufbeleg, und \
            der ist auf Thermopapier völlig verblasst. Habt ihr den noch im System?
            Unser Kirchenchor hat Noten bestellt und die Kantorin hat vorgestreckt. Die Gemeinde erstattet nur \
            gegen Rechnung auf das Pfarramt. Können Sie das so umstellen?
            Ich habe als Gast bestellt, ohne Konto. Deshalb komme ich an keine Dokumente heran. Schicken Sie mir \
            die Rechnung bitte an diese Adresse.
            Die Putzfrau hat den Lieferschein mit dem Altpapier entsorgt. Auf dem stand wohl auch die Rechnung. \
            Drucken Sie sie mir noch mal aus?
            Mein Sohn bekommt vom Amt einen Zuschuss für den Schreibtischstuhl. Dafür muss ich bis Monatsende \
            den Beleg einreichen. Bisher kam keiner.
            Wir haben drei Kostenstellen, auf Ihrer Rechnung steht aber nur eine Summe. Bitte splitten Sie das \
            auf drei Belege. Unsere Buchhaltung dankt.
            In Österreich haben wir eine UID, ATU55501992. Damit müsste die Rechnung ohne Umsatzsteuer \
            ausgestellt werden. Ich bitte um eine berichtigte Fassung.
            Seit April bekomme ich für den Speicherplatz keine monatlichen Rechnungen mehr. Abgebucht wird aber. \
            Reichen Sie mir April bis September nach.
            Das Gericht will Nachweise über die Ausgaben für meine Betreute. Die Rollstuhlkissen haben Sie im \
            Juni geliefert. Ich benötige die Rechnung dazu.
            Meine Buchhalterin steigt mir aufs Dach, wenn ich das Papier nicht beibringe.
            Ich ersuche höflich um Übersendung der Rechnung in zweifacher Ausfertigung.
            Ohne Wisch keine Erstattung vom Chef, also bitte her damit.
            Für unsere Unterlagen benötigen wir noch einen ordnungsgemäßen Beleg nach § 14 UStG.
            Das Finanzamt fragt nach meinem Staubsauger und ich kann nichts vorzeigen.
            """,
        french: """
            il me faut la facture
            facture svp
            Facture de la commande 48213 ?
            facture avec TVA s'il vous plaît
            pas de facture dans le colis
            ticket de caisse perdu, duplicata ?
            où télécharger ma facture
            Je n'ai pas reçu de facture
            Envoyez la facture en pdf
            facture AB-1022 manquante
            mettre le nom de la société
            justificatif d'achat demandé
            besoin d'un reçu
            facture de mars svp
            Facture pour les impôts
            Je ne trouve pas la facture dans mon espace client, pouvez-vous me la transmettre par mail ?
            Notre comptable a besoin d'une facture faisant apparaître la TVA.
            Merci d'établir la facture au nom de Menuiserie Hardy SARL, 12 rue du Moulin, 35400 Saint-Malo.
            La facture est à mon adresse personnelle, or elle doit être au nom de mon entreprise.
            Puis-je avoir un duplicata du reçu de la montre, je l'ai égaré ?
            Comment obtenir une vraie facture avec notre numéro de TVA FR 55501992134 ?
            Je n'ai qu'une confirmation de commande et il me faut la facture pour ma déclaration.
            Ajoute notre numéro de bon de commande PO-3391 sur la facture et renvoie-la, s'il te plaît.
            Mon employeur me rembourse le bureau mais exige une facture officielle.
            Dans le carton il n'y avait que la lampe, aucun papier.
            Veuillez me faire parvenir toutes les factures de l'année 2023.
            Le fichier ne s'ouvre pas, renvoyez la facture à compta@champ.test.
            Peut-on recevoir automatiquement les factures mensuelles du logiciel au service comptabilité ?
            La date de la facture est fausse, il faudrait le 28 décembre, merci de rectifier.
            Une note acquittée pour l'atelier du 4 mai me suffirait.
            Mon comité d'entreprise participe aux activités sportives. Il exige une facture acquittée au nom de \
            mon fils. Pouvez-vous me la préparer ?
            Je monte le dossier d'aide pour la trottinette électrique. La mairie réclame une facture avec le \
            numéro de série. La vôtre ne le mentionne pas.
            Je suis infirmière libérale et je fais ma compta le dimanche. Il y a un trou en avril pour les \
            gants. Renvoyez-moi le document, s'il vous plaît.
            On nous a cambriolés pendant le week-end. L'expert passe mardi et demande les justificatifs des \
            bijoux. Par chance ils viennent de chez vous.
            L'artisan a besoin d'une facture avec TVA à 10 % et non 20. C'est pour une rénovation. Pouvez-vous \
            la refaire ?
            J'ai payé comptant au salon de l'habitat. Le vendeur devait m'expédier la facture. Deux mois après \
            je ne l'ai toujours pas.
            Notre copropriété règle les ampoules, pas moi. La facture est à établir au Syndic des Acacias, 8 \
            avenue Foch. Je vous renvoie l'ancienne si besoin.
            J'ai commandé sans créer de compte et je ne peux rien télécharger. Mon mail est \
            marie.l@courrier.test. Voudriez-vous m'y adresser la facture ?
            L'imprimante a bouffé la feuille et j'ai effacé le fichier. Bravo moi. Un duplicata de la facture du \
            6 juin me sauverait.
            Nous exportons en Belgique et notre client veut tout voir. Il manque le bon numéro de commande sur \
            la pièce 5512. Merci de la corriger.
            Mon bailleur me rembourse le chauffe-eau. Une simple confirmation ne lui suffit pas. Il veut la \
            facture, la vraie.
            Depuis trois mois l'abonnement au logiciel est prélevé sans qu'aucune facture n'arrive. \
            L'administration fiscale n'aime pas ça. Pourriez-vous m'envoyer les trois ?
            Ma comptable me court après pour ce bout de papier.
            Je vous serais obligé de bien vouloir m'adresser la facture en deux exemplaires.
            Pas de facture, pas de remboursement de mes frais par le patron, donc je compte sur vous.
            Il nous manque une pièce comptable pour votre prélèvement de 96 euros.
            Le fisc s'intéresse à mon aspirateur et je n'ai rien à lui montrer.
            """,
        spanish: """
            necesito la factura
            factura por favor
            Factura del pedido 48213?
            factura con IVA por favor
            en el paquete no viene factura
            perdí el ticket, me lo mandan?
            dónde descargo la factura
            No me ha llegado la factura
            Mándame la factura en pdf
            falta factura AB-1022
            factura a nombre de empresa
            necesito comprobante de compra
            un recibo porfa
            Factura de marzo
            factura para hacienda
            ¿Podrían enviarme la factura de las sillas de oficina que compramos la semana pasada?
            En mi cuenta no encuentro la factura, ¿me la pasas por correo?
            Nuestro gestor necesita una factura con el IVA desglosado.
            Ruego que emitan la factura a nombre de Carpintería Huertas S.L., calle del Molino 12, 28400 \
            Villalba.
            La factura lleva mi dirección particular y tiene que ir a nombre de la empresa.
            ¿Me darían un duplicado del recibo del reloj? Lo he traspapelado.
            ¿Cómo consigo una factura completa con nuestro CIF B55501992?
            Solo he recibido la confirmación del pedido y para la declaración me hace falta la factura de \
            verdad.
            Añadid por favor nuestro número de pedido PO-3391 y mandad la factura otra vez.
            Mi empresa me paga el escritorio pero pide una factura oficial.
            En la caja venía la lámpara y ningún papel.
            Hagan el favor de remitirme todas las facturas de 2023.
            El archivo no se abre, reenvíen la factura a conta@campo.test.
            ¿Pueden llegar solas las facturas mensuales del programa a nuestra contabilidad?
            La fecha de la factura está mal, debería ser 28 de diciembre, corríjanla.
            Con una factura simplificada no me vale, necesito la completa.
            La mutua me cubre parte de las gafas. Con el ticket no les basta, quieren factura con mi nombre y \
            NIF. ¿Me la hacen llegar?
            Pido la ayuda del plan renove para la caldera. Hay que adjuntar la factura con el número de serie. \
            En la que tengo no figura.
            Soy enfermera autónoma y en abril me falta el papel de los guantes. El trimestre se cierra el 20. \
            Mandádmelo, por favor.
            Nos entraron a robar en el chalet. El perito viene el martes y pide justificantes de las joyas. \
            Menos mal que las compré con ustedes.
            En Canarias no pagamos IVA sino IGIC. La factura que me han hecho está mal. Corríjanla, si son tan \
            amables.
            Pagué al contado en la feria del mueble. El comercial iba a mandarme la factura. Van dos meses.
            Las bombillas son de la comunidad y no mías. Hay que ponerla a nombre de la Comunidad de \
            Propietarios Acacias 8. Puedo enviarles el CIF.
            Compré como invitada y no puedo descargar nada. Mi correo es marie.l@correo.test. ¿Me la remiten \
            ahí?
            El niño hizo un avión con el papel. Gracioso, pero lo necesito para la garantía. ¿Un duplicado?
            Exportamos a Portugal y nuestro cliente lo revisa todo. En el documento 5512 falta el número de \
            pedido. Ruego lo añadan.
            El casero me paga el calentador si le enseño la factura. Le mostré el correo de confirmación y ni \
            caso. Quiere la buena.
            Me cobran el programa todos los meses y desde abril no llega ningún documento. La asesoría me riñe. \
            Enviadme los atrasados.
            Mi gestora me persigue por el dichoso papel.
            Les agradecería se sirvieran remitirme la factura por duplicado.
            Sin papel no me paga el jefe, así que échenme una mano.
            Nos falta el soporte contable de su cargo de 96 euros.
            Hacienda pregunta por mi aspiradora y no tengo nada que enseñar.
            """,
        italian: """
            mi serve la fattura
            fattura per favore
            Fattura ordine 48213?
            vorrei la fattura con IVA
            perso lo scontrino, me lo rimandate?
            dove scarico la fattura
            La fattura non è arrivata
            mandami la fattura in pdf
            manca fattura AB-1022
            fattura intestata alla ditta
            serve prova d'acquisto
            ricevuta grazie
            Fattura di marzo
            fattura per il commercialista
            Potreste inviarmi la fattura delle sedie da ufficio comprate la settimana scorsa?
            Nel mio account non trovo la fattura, me la giri via mail?
            Il nostro commercialista ha bisogno di una fattura con l'IVA esposta.
            Vi prego di intestare la fattura a Falegnameria Ardenti S.r.l., via del Mulino 12, 37010 Garda.
            La fattura riporta il mio indirizzo privato, deve invece essere a nome della società.
            Posso avere un duplicato della ricevuta dell'orologio? L'ho smarrita.
            Come ottengo la fattura elettronica con la nostra partita IVA 05550199213?
            Ho solo la conferma d'ordine e per il 730 mi occorre la fattura vera.
            Aggiungete per favore il nostro numero d'ordine PO-3391 e rimandate la fattura.
            Il mio datore di lavoro mi paga la scrivania ma vuole una fattura ufficiale.
            Nella scatola c'era la lampada e nessun documento.
            Chiedo cortesemente l'invio di tutte le fatture del 2023.
            Il file non si apre, rispedite la fattura a contabilita@campo.test.
            Le fatture mensili del programma possono arrivare da sole alla nostra amministrazione?
            La data della fattura è sbagliata, dovrebbe essere 28 dicembre, va corretta.
            Il codice destinatario per la fattura è X7K2P9Q, lo avevo dimenticato.
            Devo scaricare gli occhiali nel 730. Lo scontrino non parla, ci vuole il codice fiscale. Potete \
            emettere la fattura?
            Chiedo il bonus per la caldaia. Al portale va allegata la fattura con il numero di matricola. Nella \
            mia non compare.
            Sono un'infermiera con partita IVA e ad aprile mi manca il documento dei guanti. Il trimestre si \
            chiude il 20. Inoltratemelo.
            Ci sono entrati i ladri in casa. Martedì viene il perito e vuole le prove d'acquisto dei gioielli. \
            Per fortuna li avevo presi da voi.
            Per la ristrutturazione l'IVA è al 10 e non al 22. Il documento che ho ricevuto è sbagliato. \
            Correggetelo, se possibile.
            Ho pagato in contanti alla fiera del mobile. Il venditore doveva spedire la fattura. Sono passati \
            due mesi.
            Le lampadine sono del condominio, non mie. Va intestata al Condominio Acacie, via Foscolo 8. Vi \
            mando il codice fiscale.
            Ho acquistato come ospite e non posso scaricare niente. Il mio indirizzo è marie.l@posta.test. Me la \
            spedite lì?
            Il bambino con quel foglio ci ha fatto un aeroplano. Carino, però mi serve per la garanzia. Un \
            duplicato?
            Vendiamo in Austria e il cliente controlla tutto. Sul documento 5512 manca il numero d'ordine. Vi \
            prego di integrarlo.
            Il padrone di casa mi paga lo scaldabagno se gli mostro la fattura. Con la mail di conferma non ci \
            sente. Ne vuole una vera.
            Il canone del programma parte ogni mese e da aprile non mi arriva nessun documento. Lo studio \
            contabile protesta. Speditemi gli arretrati.
            La mia commercialista mi sta col fiato sul collo per quel pezzo di carta.
            Vi sarei grato se voleste trasmettermi la fattura in duplice copia.
            Senza pezza giustificativa il capo non mi rimborsa, datemi una mano.
            Ci manca il documento contabile del Vostro addebito di 96 euro.
            Il fisco mi chiede conto dell'aspirapolvere e non ho niente da mostrargli.
            """,
        dutch: """
            ik heb de factuur nodig
            factuur graag
            Factuur bestelling 48213?
            graag factuur met btw
            geen factuur in het pakket
            bonnetje kwijt, opnieuw sturen?
            waar kan ik de factuur downloaden
            Geen rekening ontvangen
            mail de factuur als pdf aub
            factuur AB-1022 ontbreekt
            bedrijfsnaam op de factuur aub
            aankoopbewijs nodig
            kassabon graag
            Factuur van maart
            factuur voor de belasting
            Kunt u mij de factuur van de bureaustoelen van vorige week sturen?
            Ik vind de factuur niet in mijn account, kun je hem mailen?
            Onze boekhouder heeft een factuur nodig waarop de btw apart staat.
            Wilt u de factuur op naam zetten van Timmerbedrijf Harting BV, Molenlaan 12, 6701 Wageningen.
            Op de factuur staat mijn privéadres, maar hij moet op het bedrijf staan.
            Mag ik een duplicaat van de bon van het horloge? Ik ben hem kwijt.
            Hoe krijg ik een echte factuur met ons btw-nummer NL555019921B01?
            Ik heb alleen een orderbevestiging en moet voor mijn aangifte de factuur hebben.
            Zet alsjeblieft ons inkoopnummer PO-3391 erop en stuur de factuur opnieuw.
            Mijn werkgever vergoedt het bureau maar wil een officiële nota zien.
            In de doos zat alleen de lamp, geen papieren.
            Graag ontvang ik alle facturen over 2023 in één keer.
            Het bestand gaat niet open, stuur de factuur nog eens naar admin@veld.test.
            Kunnen de maandfacturen van de software automatisch naar onze administratie?
            De factuurdatum klopt niet, dat moet 28 december zijn, graag verbeteren.
            Onze factuur moet via Peppol komen, kunnen jullie dat regelen?
            De zorgverzekeraar vergoedt een deel van de bril. Een pinbon vinden ze niet genoeg, er moet een nota \
            met naam en geboortedatum komen. Kunt u die sturen?
            Ik vraag subsidie aan voor de warmtepomp. De factuur met het serienummer moet erbij. Op de mijne \
            staat het niet.
            Ik ben zzp'er in de zorg en in april mis ik de rekening van de handschoenen. De btw-aangifte moet \
            voor de 30e binnen zijn. Mail hem even.
            Er is bij ons ingebroken. Dinsdag komt de expert en die wil aankoopbewijzen van de sieraden. \
            Gelukkig kwamen ze bij u vandaan.
            Voor arbeid aan een oude woning geldt 9 procent btw en niet 21. De nota klopt dus niet. Graag een \
            verbeterde.
            Ik betaalde contant op de woonbeurs. De verkoper zou de factuur nasturen. Dat is twee maanden \
            geleden.
            De lampen zijn van de VvE en niet van mij. De nota moet op naam van VvE Acaciahof, Fochlaan 8. De \
            oude kan vervallen.
            Ik bestelde als gast en kan niks downloaden. Mijn adres is marie.l@post.test. Stuur je de rekening \
            daarheen?
            Mijn kind heeft van het papier een vliegtuig gevouwen. Schattig, maar ik heb het nodig voor de \
            garantie. Mag ik een duplicaat?
            Wij leveren aan België en onze klant controleert alles. Op stuk 5512 ontbreekt het ordernummer. \
            Gelieve dat toe te voegen.
            De huisbaas betaalt de boiler als ik de factuur laat zien. Met de bevestigingsmail neemt hij geen \
            genoegen. Hij wil de echte.
            Het softwareabonnement wordt elke maand geïncasseerd en sinds april komt er geen factuur meer. Het \
            boekhoudkantoor moppert. Stuur de ontbrekende na.
            Mijn boekhouder zit me achter de vodden voor dat papiertje.
            Gaarne ontvang ik de nota in tweevoud.
            Geen bonnetje, geen geld van de baas, dus kom maar op.
            Voor onze administratie ontbreekt nog een stuk bij uw afschrijving van 96 euro.
            De fiscus vraagt naar mijn stofzuiger en ik kan niks laten zien.
            """)
}
