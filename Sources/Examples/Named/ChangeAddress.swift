extension StandardExamples {
    static let changeAddress = StandardExamples(
        "change_address",
        english: """
            Change my delivery address please
            new address: 12 Mill Lane, Foxton
            I've moved
            wrong address on order 48213
            send it to my office instead
            Please update my shipping address
            typo in my street name
            deliver to my neighbour pls
            Redirect parcel AB-1022
            moved house, new adress below
            Can you ship it somewhere else?
            house number is 14 not 41
            Address correction needed
            old address still on file
            please reroute to 7 Harbour Row
            We are moving on the first of the month, so please send the coffee subscription to our new flat from \
            then on.
            By mistake I entered my old postcode, it should be KT3 9QX.
            Could the wardrobe be brought to 8 Orchard Close, Little Denby instead of the address on the order?
            I won't be at home that week, so could you deliver order 31550 to my workplace?
            The parcel should go to my daughter's student hall and not to me.
            Kindly amend the delivery details for our company, which has relocated to Unit 5, Weir Park.
            I forgot to add the flat number, it's 3B, otherwise the driver won't find us.
            Is it possible to have my order sent to a pick-up point rather than my house?
            My account shows the house we left two years ago.
            The checkout filled in my billing address for the delivery, but I want it shipped to 20 Station \
            Road, Ely Green.
            Would you mind altering where the monthly box goes?
            Please note that from 1 September all deliveries are to be made to 9 Quay Street.
            I picked my parents' place from the list by accident and actually live elsewhere now.
            We've gone from Bristol to Leeds and the magazines still go to the old letter box.
            Hi, can you swap the address on my order before it goes out? It needs to be 66 Elm Terrace.
            The entry on the label should read Church Walk, not Church Way.
            My husband got a job in another city and we're packing the van this weekend. The garden chairs won't \
            ship until next week. They should come to the new house: 2 Fell View, Kirkham.
            We split up and I no longer live there. Please don't let my things go to my ex. My new place is 5a \
            Tanner's Yard.
            I've just noticed autofill put in my last address. I haven't lived there since 2021 and strangers \
            would get my order 7093. Please use 18 Beech Grove.
            The birthday present is meant for my nephew. I'd have to post it on to him myself otherwise. Could \
            it go straight to him at 40 Dale Road, Hexley?
            Our office closes for renovation on Friday. There will be no one to take the printers in. Please \
            have them brought to our branch in Wharf Street.
            I'm in hospital until the end of May. The books would be lovely to have here. Ward 6, St Anne's \
            Infirmary, please.
            Parcels get stolen from our porch all the time. My boss says I can have things sent to the shop. \
            Could you put that in for my order?
            My gran is moving into a care home next Tuesday. She gets your wool parcel every month. Her new \
            address is Rosehill House, Room 14.
            I'm off to university in October. The meal kits should come to me there and not to mum and dad. \
            Address follows.
            We're spending the summer at the cottage. The newspaper and the coffee would be nicer there than at \
            home. From 1 July: Pier Cottage, Sandwick.
            We've upped sticks, so the lamp needs to follow us.
            Different roof over my head now, please take note for the delivery.
            I beg to inform you of my change of residence, effective the 15th inst.
            That parcel is heading for the wrong door, I'm at number 27 these days.
            Could you point the driver to my sister's place in Oak Street instead?
            Please strike out the old street in your records and put in the new one.
            """,
        german: """
            Lieferadresse ändern bitte
            neue Adresse: Lindenweg 4, 04509 Neustadt
            bin umgezogen
            falsche Hausnummer bei 48213
            bitte an meine Arbeit liefern
            Adressänderung
            Postleitzahl stimmt nicht
            bitte an den Nachbarn liefern
            Paket umleiten AB-1022
            anschrift hat sich geändert
            Tippfehler in der Straße
            Könnt ihr woanders hin liefern?
            alte Adresse noch hinterlegt
            wir ziehen um
            bitte an Packstation schicken
            Zum Ersten ziehen wir um, das Kaffee-Abo soll dann bitte in die neue Wohnung kommen.
            Bei der Bestellung habe ich versehentlich unsere alte Anschrift angegeben.
            Könnten Sie den Schrank statt zu mir nach Hause an Am Anger 8 in 99310 Wiesenthal liefern lassen?
            In der Woche bin ich nicht daheim, geht die Lieferung 31550 auch in mein Büro?
            Das Paket soll zu meiner Tochter ins Wohnheim und nicht zu mir.
            Unsere Firma hat ihren Sitz verlegt, bitte korrigieren Sie die Lieferanschrift in Industriestraße 5.
            Ich habe den Zusatz „Hinterhaus, 3. Stock“ vergessen, sonst findet uns der Fahrer nicht.
            In meinem Kundenkonto steht noch die Wohnung, aus der ich vor zwei Jahren ausgezogen bin.
            Es wurde meine Rechnungsanschrift als Lieferort übernommen, hin soll es aber zum Ferienhaus.
            Würden Sie bitte vermerken, dass ab 1. September alles an die Gartenstraße 20 geht?
            Kannst du bei meiner Bestellung noch schnell die Adresse tauschen, bevor sie rausgeht?
            Es muss Kirchweg heißen und nicht Kirchgasse, sonst landet das bei fremden Leuten.
            Die Zeitschrift liegt immer noch im Briefkasten in Köln, obwohl wir längst in Kassel leben.
            Ich wohne jetzt beim Freund, Hafenstr. 17, bitte die Sendung dahin.
            Schicken Sie die Fahrradtasche bitte lieber an eine Abholstelle als an meine Haustür.
            Aus der 41 machen Sie bitte die 14, dann passt es.
            Mein Mann hat eine neue Stelle und am Wochenende packen wir den Transporter. Die Gartenstühle kommen \
            ja erst nächste Woche. Die müssten dann nach 87112 Oberried, Bergblick 2.
            Ich bin frisch geschieden und wieder bei meinen Eltern untergekommen. Das Hautpflege-Abo landet noch \
            beim Exmann. Künftig bitte an Mühlgasse 9, 36110 Altenrode.
            Wir haben uns getrennt, und in der alten Wohnung bin ich nicht mehr. Meine Sachen sollen bitte nicht \
            bei ihm landen. Ich wohne jetzt Gerbergasse 5a.
            Bei uns im Dorf wurden die Straßen umbenannt. Aus der Hauptstraße 12 ist die Alte Poststraße 12 \
            geworden. Könnten Sie das in Ihren Unterlagen nachtragen?
            Der Baukasten ist ein Geschenk für meinen Patensohn. Sonst müsste ich es selber noch einmal \
            verschicken. Kann es gleich zu ihm, Talstraße 40?
            Meine Frau hat den Wochenendeinkauf aufgegeben und die Büroanschrift angeklickt. Samstags ist da \
            keiner. Die Kiste muss zu uns nach Hause.
            Bis Ende Mai liege ich in der Reha. Die Bücher hätte ich gern hier. Klinik am Waldsee, Station 6.
            Der Dachdecker hat unser Gerüst vor der Einfahrt stehen, da kommt kein Laster durch. Die \
            Pflastersteine sollten besser zum Hof meines Bruders, Feldweg 2. Der Auftrag ist 5566.
            Oma kommt am Dienstag ins Seniorenheim. Sie bekommt jeden Monat euer Wollpaket. Neue Anschrift: Haus \
            Rosenhügel, Zimmer 14.
            Im Oktober fange ich mein Studium an. Die Kochbox soll dann zu mir und nicht mehr zu Mama und Papa. \
            Die Straße schreibe ich unten hin.
            Den Sommer verbringen wir auf dem Campingplatz. Zeitung und Kaffee hätten wir lieber dort. Ab 1. \
            Juli bitte Platz 33, Seeufer.
            Wir haben unsere Zelte abgebrochen, die Lampe muss uns hinterherreisen.
            Ich teile Ihnen höflichst meinen Wohnungswechsel mit, gültig ab dem Fünfzehnten.
            Neues Dach überm Kopf, bitte für die Lieferung notieren.
            Das Packerl bitte ned mehr in die Josefigasse, sondern in den Mühlweg 3.
            Da läuft die Sendung gerade auf die falsche Tür zu, ich bin jetzt Nummer 27.
            Bitte streichen Sie die alte Straße und setzen Sie die neue ein.
            """,
        french: """
            Changement d'adresse svp
            j'ai déménagé
            nouvelle adresse : 4 rue des Tilleuls
            mauvais numéro de rue, commande 48213
            livrez au bureau plutôt
            erreur de code postal
            Modifier l'adresse de livraison
            à livrer chez la voisine
            dérouter le colis AB-1022
            adresse pas à jour
            c'est le 14 pas le 41
            envoyer en point relais svp
            Je peux changer le lieu de livraison ?
            faute dans le nom de rue
            on change de domicile
            Nous déménageons le 1er, merci d'envoyer l'abonnement café au nouvel appartement à partir de cette \
            date.
            J'ai laissé par mégarde mon ancienne adresse dans la commande.
            Serait-il possible de faire livrer l'armoire au 8 chemin des Vergers à Saint-Aubin plutôt que chez \
            moi ?
            Je serai absent cette semaine-là, peut-on expédier la 31550 sur mon lieu de travail ?
            Le colis est destiné à ma fille en résidence étudiante et non à moi.
            Notre société a transféré son siège zone des Prés, bâtiment 5, veuillez rectifier les coordonnées de \
            livraison.
            J'ai oublié de préciser « bâtiment C, 3e étage », sinon le livreur ne trouvera pas.
            Mon compte affiche encore la maison que nous avons quittée il y a deux ans.
            Le site a repris l'adresse de facturation, alors que je veux recevoir le tout à la maison de \
            campagne.
            Tu peux mettre ma nouvelle rue avant que la commande parte ?
            À compter du 1er septembre, merci d'adresser tous vos envois au 20 rue de la Gare.
            Il faut lire « impasse de l'Église » et pas « place de l'Église ».
            Le magazine arrive toujours à Nantes alors que nous vivons à Dijon.
            Je loge maintenant chez mon copain, 17 quai du Port, merci de livrer là-bas.
            Pouvez-vous acheminer la sacoche vers un point de retrait au lieu de mon domicile ?
            En choisissant dans la liste, j'ai cliqué sur l'adresse de mes parents.
            Mon mari est muté et nous chargeons le camion ce week-end. Les chaises de jardin ne partent que la \
            semaine prochaine. Il faudrait qu'elles arrivent au 2 route du Col, à Valmont.
            La mairie a rebaptisé les rues du village. Le 12 Grande-Rue est devenu 12 rue Jean-Mercier. \
            Pourriez-vous mettre votre fichier à jour ?
            Nous nous sommes séparés et je n'habite plus là-bas. Surtout que mes affaires n'aillent pas chez \
            lui. Je suis désormais 5 bis passage des Tanneurs.
            Fraîchement divorcée, je suis revenue chez mes parents. L'abonnement cosmétique continue d'atterrir \
            chez mon ex. Désormais : 9 rue du Moulin, Saint-Cyprien-le-Vieux.
            Le puzzle est un cadeau pour mon filleul. Sinon je devrais le réexpédier moi-même. Peut-il partir \
            directement chez lui, 40 rue du Vallon ?
            Ma femme a coché l'adresse du cabinet pour les courses du samedi. Il n'y a personne le week-end. La \
            caisse doit venir à la maison.
            Je suis hospitalisée jusqu'à fin mai. J'aimerais beaucoup recevoir mes livres ici. Clinique du Lac, \
            chambre 206.
            Il y a un échafaudage devant chez nous et aucun camion ne passe. Mieux vaut déposer les pavés à la \
            ferme de mon frère, lieu-dit Les Combes. C'est la commande 5566.
            Mamie entre en maison de retraite mardi. Elle reçoit chaque mois votre colis de laine. Désormais ce \
            sera Résidence Les Roses, chambre 14.
            Je pars à la fac en octobre. La box repas doit me suivre et ne plus aller chez papa et maman. Je \
            vous mets la rue plus bas.
            Nous passons l'été au bord de la mer. Le journal et le café seraient mieux là-bas. À partir du 1er \
            juillet : villa Les Embruns, Port-Clos.
            On a mis les voiles, il faut que la lampe nous suive.
            J'ai l'honneur de vous faire part de mon changement de résidence au 15 courant.
            Nouveau toit, nouvelle boîte aux lettres : notez-le pour l'envoi, merci.
            Ce paquet file vers la mauvaise porte, je suis au 27 à présent.
            Barrez l'ancienne rue dans vos fichiers et inscrivez la nouvelle.
            Faites suivre chez ma sœur, je ne serai plus à l'ancienne maison.
            """,
        spanish: """
            Cambiar dirección de entrega
            me he mudado
            nueva dirección: calle Olmo 4, 2ºB
            número equivocado en el pedido 48213
            enviadlo a mi trabajo
            el código postal está mal
            Actualizar domicilio
            entregar en casa de la vecina
            desviar el paquete AB-1022
            es el 14, no el 41
            mejor a un punto de recogida
            ¿Puedo cambiar el destino?
            error en el nombre de la calle
            direccion antigua en mi cuenta
            cambio de domicilio
            Nos mudamos el día uno, así que a partir de entonces mandad la suscripción de café al piso nuevo.
            Al comprar puse sin querer la dirección de antes.
            ¿Sería posible que llevaran el armario a Camino de la Huerta 8, Villalba, en vez de a mi casa?
            Esa semana no estoy, ¿puede ir el 31550 a mi oficina?
            El paquete es para mi hija, que vive en una residencia de estudiantes, no me lo manden a mí.
            Nuestra empresa se ha trasladado al polígono Las Eras, nave 5; rogamos corrijan los datos de \
            entrega.
            Se me olvidó poner "escalera C, tercero", y sin eso el repartidor no nos encuentra.
            En mi perfil sigue saliendo el piso que dejamos hace dos años.
            La página cogió la dirección de facturación, pero lo quiero recibir en la casa del pueblo.
            ¿Me cambias la calle antes de que salga el pedido?
            A partir del 1 de septiembre, sírvanse remitir los envíos a la calle Estación 20.
            Pone plaza de la Iglesia y tiene que poner travesía de la Iglesia.
            La revista sigue llegando a Zaragoza y ya vivimos en Gijón.
            Ahora vivo con mi novio en Muelle 17, traedlo ahí por favor.
            Preferiría recoger la bolsa de la bici en una tienda cercana y que no la lleven a mi casa.
            Elegí de la lista la casa de mis padres y no es ahí.
            A mi marido lo trasladan y este fin de semana cargamos la furgoneta. Las sillas del jardín salen la \
            semana que viene. Tendrían que llegar a Carretera del Puerto 2, Valmojado.
            El ayuntamiento ha cambiado el nombre de las calles. Donde ponía Mayor 12 ahora es Poeta Rueda 12. \
            ¿Lo corrigen en su fichero?
            Nos hemos separado y ya no vivo allí. No quiero que mis cosas acaben en manos de mi ex. Ahora estoy \
            en Curtidores 5, bajo.
            El puzle es un regalo para mi ahijado. Si no, tendría que reenviarlo yo. ¿Puede ir directo a su \
            casa, calle del Valle 40?
            Mi mujer marcó la dirección del despacho para la compra del sábado. El fin de semana no hay nadie. \
            La caja tiene que venir a casa.
            Estoy ingresada hasta finales de mayo. Me encantaría tener aquí los libros. Hospital del Lago, \
            habitación 206.
            Han puesto un andamio delante del portal y no cabe un camión. Mejor dejar los adoquines en la finca \
            de mi hermano, camino de la Fuente s/n. Es el 5566.
            La abuela entra en una residencia el martes. Cada mes recibe vuestra caja de lanas. Sus nuevas \
            señas: Residencia Los Rosales, cuarto 14.
            Pasamos el verano en la playa. El café nos vendría mejor allí que en Madrid. Desde el 1 de julio: \
            apartamentos La Brisa, 3A.
            Hemos levantado el campamento y la lámpara tiene que seguirnos.
            Me permito comunicarles mi cambio de residencia con efecto del día quince del corriente.
            Techo nuevo, buzón nuevo: tomad nota para el envío.
            Ese paquete va camino de la puerta equivocada, ahora vivo en el 27.
            Tachen la calle vieja y anoten la nueva, hagan el favor.
            Que lo lleven a casa de mi hermana, yo ya no paro por allí.
            """,
        italian: """
            Cambio indirizzo di consegna
            ho traslocato
            nuovo indirizzo: via dei Tigli 4
            civico sbagliato ordine 48213
            consegnate in ufficio
            il CAP è errato
            Modificare indirizzo per favore
            da consegnare alla vicina
            deviare il pacco AB-1022
            è il 14 non il 41
            meglio un punto di ritiro
            Si può cambiare destinazione?
            errore nel nome della via
            indirizzo vecchio nel profilo
            cambiamo casa
            Dal primo del mese saremo nella casa nuova, mandate lì l'abbonamento del caffè.
            Nell'ordine ho lasciato per distrazione il vecchio recapito.
            Sarebbe possibile far portare l'armadio in via del Frutteto 8 a Borgo Alto anziché da me?
            In quella settimana sono via, il 31550 può andare al mio posto di lavoro?
            Il pacco è per mia figlia allo studentato, non per me.
            La nostra ditta si è trasferita in zona artigianale, capannone 5; Vi preghiamo di rettificare i dati \
            di spedizione.
            Ho dimenticato di scrivere "scala C, terzo piano", altrimenti il corriere non ci trova.
            Nel mio account compare ancora la casa che abbiamo lasciato due anni fa.
            Il sito ha preso l'indirizzo di fatturazione, io però lo voglio ricevere nella casa al mare.
            Mi cambi la via prima che l'ordine parta?
            A decorrere dal 1° settembre Vi prego di inviare tutto in via della Stazione 20.
            C'è scritto piazza della Chiesa ma dev'essere vicolo della Chiesa.
            La rivista arriva ancora a Torino mentre noi viviamo a Lecce.
            Adesso abito dal mio ragazzo, lungomare 17, portatelo lì.
            Preferirei che la borsa da bici andasse a un'edicola di ritiro e non a casa mia.
            Dal menu ho selezionato per sbaglio la casa dei miei genitori.
            Mio marito è stato trasferito e nel fine settimana carichiamo il furgone. Le sedie da giardino \
            partono solo la settimana prossima. Dovrebbero arrivare in strada del Colle 2, Valmonte.
            Il Comune ha cambiato i nomi delle strade. Dove c'era via Roma 12 adesso è via Poeti 12. Lo \
            correggete nella vostra anagrafica?
            Ci siamo lasciati e là non ci abito più. Non vorrei che la mia roba finisse a lui. Ora sto in vicolo \
            Conciatori 5.
            Appena separata, sono tornata dai miei. L'abbonamento cosmetici finisce ancora dal mio ex. Da \
            adesso: via del Mulino 9, Castelvecchio Alto.
            Il puzzle è un regalo per il mio figlioccio. Altrimenti dovrei rispedirlo io. Può andare \
            direttamente da lui, via della Valle 40?
            Mia moglie ha spuntato l'indirizzo dello studio per la spesa di sabato. Nel fine settimana non c'è \
            anima viva. La cassetta deve venire a casa.
            Sono ricoverata fino a fine maggio. Mi piacerebbe avere i libri qui. Clinica del Lago, stanza 206.
            Davanti al portone c'è un ponteggio e il camion non passa. Meglio scaricare i mattoni alla cascina \
            di mio fratello, strada dei Pioppi 2. È l'ordine 5566.
            La nonna martedì entra in casa di riposo. Riceve ogni mese la vostra scatola di lana. D'ora in poi: \
            Villa delle Rose, camera 14.
            A ottobre comincio l'università fuori sede. La box con le ricette deve venire da me e non più dai \
            miei. La via ve la scrivo sotto.
            L'estate la passiamo in montagna. Il caffè ci fa più comodo lassù. Dal 1° luglio: baita Stella \
            Alpina, Pian del Sole.
            Abbiamo levato le tende e la lampada ci deve seguire.
            Mi pregio di comunicarVi la variazione della mia residenza a far data dal quindici c.m.
            Tetto nuovo, cassetta nuova: prendetene nota per la spedizione.
            Quel pacco sta andando alla porta sbagliata, adesso sono al 27.
            Cancellate la vecchia via dai vostri archivi e scrivete quella nuova.
            Fatelo recapitare da mia sorella, io là non ci sono più.
            """,
        dutch: """
            Bezorgadres wijzigen aub
            ben verhuisd
            nieuw adres: Lindelaan 4, Zuidveen
            verkeerd huisnummer bij 48213
            liever op mijn werk bezorgen
            postcode klopt niet
            Adreswijziging
            afleveren bij de buren graag
            pakket omleiden AB-1022
            het is 14 en niet 41
            mag naar een afhaalpunt
            Kan het ergens anders heen?
            tikfout in de straatnaam
            oud adres staat er nog in
            wij gaan verhuizen
            Per de eerste wonen we in het nieuwe huis, graag het koffieabonnement daar naartoe.
            Ik heb bij het bestellen per ongeluk ons vorige adres laten staan.
            Zou de kast naar Boomgaardweg 8 in Kleindorp gebracht kunnen worden in plaats van naar mij?
            Die week ben ik weg, kan 31550 naar mijn kantoor?
            Het pakket is voor mijn dochter op kamers en niet voor mij.
            Ons bedrijf is verhuisd naar Weverij 5, wilt u de aflevergegevens aanpassen?
            Ik ben de toevoeging "3 hoog achter" vergeten, anders vindt de bezorger ons niet.
            In mijn account staat nog het huis waar we twee jaar geleden uit zijn gegaan.
            De site pakte het factuuradres, maar ik wil het laten bezorgen in het vakantiehuisje.
            Kun jij de straat nog veranderen voordat de bestelling weggaat?
            Vanaf 1 september alle zendingen graag naar Stationsstraat 20.
            Er staat Kerkplein en het moet Kerkpad zijn.
            Het tijdschrift valt nog steeds in Zwolle op de mat terwijl wij in Breda zitten.
            Ik woon nu bij mijn vriend, Havenkade 17, breng het daar maar heen.
            Stuur de fietstas liever naar een pakketpunt dan naar mijn huis.
            In het lijstje koos ik het huis van mijn ouders, en dat was niet de bedoeling.
            Mijn man heeft ander werk en dit weekend laden we de bus in. De tuinstoelen komen pas volgende week. \
            Die moeten dan naar Heuvelzicht 2 in Bergerveld.
            De gemeente heeft de straten hernoemd. Dorpsstraat 12 heet nu Burgemeester Hallinglaan 12. Past u \
            dat in uw bestand aan?
            We zijn uit elkaar en ik woon daar niet meer. Ik wil niet dat mijn spullen bij mijn ex belanden. Ik \
            zit nu op Looiersgang 5a.
            Net gescheiden en weer bij mijn ouders in huis. De beautybox komt nog steeds bij mijn ex terecht. \
            Voortaan Molenpad 9, Oudkerk.
            De puzzel is een cadeau voor mijn petekind. Anders moet ik hem zelf weer doorsturen. Kan hij direct \
            naar hem, Dalweg 40?
            Mijn vrouw heeft voor de boodschappen van zaterdag de praktijk aangeklikt. In het weekend is daar \
            niemand. Het krat moet naar huis.
            Tot eind mei lig ik in het revalidatiecentrum. De boeken had ik graag hier. Afdeling 6, De \
            Waterkant.
            Er staat een steiger voor de deur en geen vrachtwagen kan erlangs. Los de klinkers liever bij de \
            boerderij van mijn broer, Veldweg 2. Het gaat om 5566.
            Oma gaat dinsdag naar het verzorgingshuis. Ze krijgt elke maand jullie wolpakket. Voortaan: Huize \
            Rozenheuvel, kamer 14.
            In september ga ik studeren. De maaltijdbox moet dan naar mij en niet meer naar pa en ma. De straat \
            zet ik hieronder.
            In de zomer zitten we op de camping. De koffie hebben we liever daar. Vanaf 1 juli: Duinzoom, plek \
            33.
            Wij hebben onze biezen gepakt en de lamp moet mee.
            Gaarne deel ik u mijn verhuizing mede, ingaande de vijftiende dezer.
            Nieuw dak boven ons hoofd, noteert u het voor de levering?
            Dat pakje gaat op de verkeerde deur af, ik zit nu op 27.
            Streep de oude straat maar door en zet de nieuwe erin.
            Laat het maar bij mijn zus bezorgen, op de oude stek ben ik niet meer.
            """)
}
