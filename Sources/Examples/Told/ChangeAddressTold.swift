extension StandardExamples {
    static let changeAddressTold = StandardExamples(
        "change_address",
        english: """
            We got the keys on Friday and will be living among boxes at the other end of town by the weekend. \
            The armchair hasn't gone out yet as far as I can see. Could the lads bring it to 12 Mill Lane, \
            Foxton, instead?
            I split up with the fella whose flat your site still has on file. Please, please don't send my \
            things there. I'm at 31b Canning Street now.
            Our concierge is on strike and parcels left in the lobby have a habit of walking off. I'd feel \
            better if this one went to my office on Hope Street, third floor.
            The coffee has been landing on my old doorstep for two months and the new tenant has been drinking \
            it, I suspect. From the next bag on it ought to come to 88 Wattle Drive, Ballarat.
            I only noticed on the confirmation that my phone filled in the place I lived in at college. I've not \
            been there since 2016. Can you swap it for the one on my account?
            We're spending the whole of August at the lake. Rather than have the books pile up at home, could \
            they be sent up to us at the cabin, RR 2 Box 114?
            It's a surprise for my husband and he works from home, so he'd open the door to the driver. My \
            sister lives next door at number 9. Send it to her, would you?
            The company has shifted from the old mill to the business park. Everything you have going out to us \
            this week should be redirected to Unit 14, Eastway.
            My son has started university and is living on noodles. The snack box that normally comes to us \
            should go to his hall of residence from now on.
            I've been posted to Darwin with six weeks' notice. The bike parts will be arriving just as I'm gone. \
            If you haven't printed the label yet, my new street is Smith St 203.
            Dad's moved into a care home, and he still loves his magazine. Only it's going to the empty house. \
            Where do I tell you the details of the home?
            Typed the wrong house number in a hurry, 17 in place of 71. Number 17 is a building site. Would you \
            fix it before the van sets off?
            There's scaffolding all over our front and the drivers can't get up the stairs till May. The corner \
            shop at number 2 has said they'll take things in for us. Please have the lamp brought there.
            After the storm we've no roof and we're living with friends in Clonmel. Order 20871 is still being \
            packed, it says. Can it come to us at Friary Court 6?
            I forgot to say that the garden furniture is for our holiday place in Wales and not for home. I'd \
            hate for it to end up in Croydon.
            My flatmate and I fell out and I left in the night, to be honest. I've got nowhere permanent but my \
            mum's. Would you let my contact lenses find me there, at 5 Beech Close, Yate?
            The wedding list is being sent to the bride's parents by default. They'll be in Spain that week. The \
            groom's people, at Oakfield House, have said they'd take in everything.
            Kindly take note that I have removed to The Old Rectory, Little Barford, and direct all future \
            parcels thither.
            New digs, same coffee please, so here's where I hang my hat now: 19 Quay Street.
            I've upped sticks, and my dog's dinner needs to follow me.
            Could the box be sent to the missus's work rather than the house?
            You'll want to scrub out Elm Grove and put in Ash Grove for whatever's still to come.
            Any chance the courier could leave it at a pick-up point near me in place of home?
            From the first of the month our household will be found in Dunedin and no longer in Napier.
            Please have it go to Apt 5C and not 5G, the guy in 5G never answers.
            Nothing wrong with the delivery date, Tuesday is perfect. It's only the place: I'd need it at my \
            parents', 40 Marine Road.
            My e-mail stays the same, by the way. What's different is the street and the postcode, BT7 1NN, for \
            order 55109.
            You can leave the invoice in the old company name. The goods themselves should be taken to our \
            second shop on Bridge Street.
            I no longer need it sent to the hotel as our trip fell through. Home is fine, the one you've always \
            used.
            I'd rather not return the parcel and start over. Ask the carrier to bring it to 210 Maple Ave in \
            place of Oak Ave, if that's possible.
            For the third time my parcel has gone to the place I left a year ago! Get it out of your system and \
            put in 6 Tanner's Yard, please.
            I'm sick with worry that a six-hundred-pound guitar will be left on a stranger's porch. It must not \
            go to Pine Court, I moved out. Send it to 77 Park Rise!
            Why does your website let me alter my street and then ignore it? The order shows the old one again, \
            and I want it at the new one before it ships.
            Please hurry, it's leaving tonight and the address is wrong, it's my ex's!! It needs to go to 14 \
            Station Road.
            moved house pls send to 22 high st now
            wrong adress on 71123 shud be flat 4 not 14
            hi i put my old postcode in. its M20 2WX
            can u deliver to my work insted
            """,
        german: """
            Ende des Monats ziehen wir von Linz nach Salzburg. Die Kaffeelieferung für Juni soll dann natürlich \
            dort ankommen: Mühlgasse 12, 5020 Salzburg.
            Bei uns im Haus wird der Lift umgebaut und im Stiegenhaus ist kein Durchkommen. Schickt den Kasten \
            darum bitte zu meinem Bruder, der wohnt im Erdgeschoss.
            Ich habe erst nach dem Absenden gemerkt, dass noch die Wohnung meines Exfreunds hinterlegt war. Dort \
            möchte ich mein Paket wirklich nicht abholen müssen. Könnt ihr das noch umschreiben auf Lindenstr. \
            4, 04229 Leipzig?
            Tagsüber ist bei mir niemand daheim, und die Nachbarn sind in den Ferien. Am gescheitesten wäre es, \
            wenn der Bote das Ganze ins Büro bringt. Dort sitzt immer jemand am Empfang.
            Meine Oma hat nächste Woche Geburtstag, und sie liegt jetzt doch noch im Reha-Zentrum. Der \
            Blumenübertopf soll also nicht zu ihr nach Hause, sondern dorthin: Haus Sonnblick, Zimmer 214.
            Wir haben uns getrennt, und ich bin ausgezogen. Das Hundefutter kommt aber immer noch in die alte \
            Wohnung, und ich muss es jedes Mal dort holen. Ab sofort bitte zu mir in die Gartenstrasse 9, 8400 \
            Winterthur.
            In der Hektik habe ich bei der Hausnummer 17 statt 71 getippt. Ob das Paket so ankommt, ist \
            fraglich. Bitte bessern Sie es aus, Bestellung 48213.
            Ab Juli sind wir drei Monate auf dem Campingplatz am See. Die Teekiste hätte ich dann gern dort in \
            der Rezeption.
            Meine Tochter studiert ab Herbst in Freiburg und ist die Einzige, die das Magazin liest. Ab Oktober \
            kann es direkt in ihr WG-Zimmer gehen.
            Unsere Firma ist letzte Woche in den Neubau umgezogen, drei Straßen weiter. Die Druckerpatronen \
            landen aber noch am alten Standort. Sie finden uns nun am Industrieplatz 3.
            Das Rad ist als Überraschung gedacht, und meine Frau ist im Homeoffice. Wenn der Spediteur vor der \
            Tür steht, ist alles verraten! Lasst es lieber in die Werkstatt meines Vaters bringen.
            Beim letzten Mal stand das Päckli zwei Tage im Regen vor der Tür. Diesmal hätte ich es gerne in der \
            Abholstation beim Bahnhof, Nummer 118.
            Gerade erst sah ich, dass in der Bestätigung noch Berlin steht, obwohl wir seit Ostern in Potsdam \
            leben. Die Möbel sind für Dienstag angekündigt. Was müssen Sie von mir haben, damit der Laster \
            richtig fährt?
            Kurz vor der Auslieferung muss ich für zwei Wochen nach Hamburg auf Montage. Das Werkzeug bräuchte \
            ich genau dort, im Hotel am Hafen, auf meinen Namen.
            Der Postbote findet unser Hinterhaus nie, darum kommen die Sachen dauernd zu euch zurück. Tragt \
            bitte statt unserer die Anschrift meiner Schwiegereltern ein.
            Zum ersten Mai habe ich eine Zweitwohnung in Bern, und unter der Woche bin ich nur noch dort. Die \
            Gemüsekiste am Mittwoch macht daheim keinen Sinn mehr, sie müsste nach Bern.
            Unser Sohn ist gerade eingerückt, und das Buch soll ihn in der Kaserne erreichen. Ich hatte aus \
            Gewohnheit unsere eigenen Daten angegeben.
            Mein Büro ist wegen Wasserschadens gesperrt und die Annahme dort geschlossen. Bitte leiten Sie die \
            Sendung vom Montag an meine Privatanschrift um: Am Hang 2, 79100 Freiburg.
            Die Lampe kann gleich in die neue Wohnung.
            Wenn es geht, dann bitte nicht zu mir, sondern zum Nachbarn im Parterre, Top 2.
            Hiermit gebe ich Ihnen bekannt, dass ich mit Wirkung vom 1. September unter folgender Anschrift \
            wohnhaft bin: Kirchweg 8, 6900 Bregenz.
            Im Formular hat sich bei der Postleitzahl ein Zahlendreher eingeschlichen, richtig ist 80339.
            Wir zügeln! Die Kapseln ab Mai also bitte an die Seestrasse 40.
            Ab nächster Woche hause ich woanders, das Päckchen sollte mir folgen.
            Kann der Fahrer das Gerät auch direkt bei meiner Mama in Villach abladen?
            Lieber an die Packstation als nach Hause, ich bin nie da.
            Stornieren müssen Sie nichts, ich brauche die Stiefel. Nur eben an den Arbeitsplatz, nicht in die \
            Wohnung.
            Es geht nicht um meine E-Mail-Adresse, die bleibt. Umgezogen bin ich selbst, und zwar in die \
            Rosengasse 5 in Wels, dorthin soll auch das Abo.
            Wann die Lieferung kommt, ist mir einerlei, Hauptsache, sie kommt zu meinem Vater nach Kiel und \
            nicht zu mir.
            Die Rechnung darf weiterhin an die Firma gehen, die Ware selbst aber bitte auf die Baustelle, Tor 3.
            Pausieren will ich das Abo während der Ferien nicht. Schickt das Futter im August einfach zu den \
            Hundesittern: Familie Amrein, Dorfstrasse 22, Sursee.
            Mit dem Termin am Freitag bin ich einverstanden, nur der Ort passt nicht mehr. Bitte zu meiner \
            Schwägerin liefern, sie heißt Novak und wohnt eine Gasse weiter.
            Um Gottes willen, das Paket darf auf keinen Fall an die alte Adresse, dort wohnt ein Fremder! Bitte \
            sofort ändern auf Bachgasse 19.
            Zum dritten Mal landet meine Kiste in der Wohnung, aus der ich im Februar ausgezogen bin! Schreiben \
            Sie sich bitte endlich auf: Hauptplatz 1, 8010 Graz.
            Ich mache mir Sorgen, dass der teure Verstärker bei fremden Leuten abgegeben wird. Ich hab die \
            Straße vom letzten Jahr stehen gelassen. Bitte noch korrigieren!
            Wieso lässt sich das im Konto nicht mehr ändern, sobald man bezahlt hat? Ich will doch nur, dass die \
            Vase bei meiner Tochter ankommt, nicht bei mir.
            bin umgezogen neue adr schulstr 3 34117 kassel
            bitte an die arbeit schicken nich nach hause
            falsche straße angegeben!! richtig: birkenweg 7
            adresse hat sich geändert abo bitte nach innsbruck
            """,
        french: """
            On déménage le week-end prochain, enfin la maison est finie ! Les meubles commandés chez vous \
            devraient donc arriver directement au 12 chemin des Prés, 1530 Payerne.
            Je serai chez ma sœur à Liège jusqu'à Noël parce qu'elle vient d'accoucher. Ce serait bien que le \
            café du mois me suive là-bas.
            Le facteur ne trouve jamais notre porte et la boîte est cassée. Déposez plutôt le paquet à mon \
            bureau, 48 rue Neuve, 5000 Namur.
            Vous avez encore mon ancien domicile de Lyon, que j'ai quitté en juin. Le colis 90817 est en route \
            pour un appartement où habite quelqu'un d'autre !
            Mon ex recevra la lampe si on ne fait rien, car j'ai validé sans regarder. Moi, j'habite maintenant \
            rue du Lac 7 à Vevey.
            Nous passons l'été au chalet et personne ne relève le courrier en ville. Le sac de croquettes \
            pourrait-il monter au 230 chemin du Lac, Saint-Donat ?
            En tapant trop vite j'ai écrit 18 au lieu de 81. Avenue des Tilleuls, c'est bien la même, mais \
            l'autre bout de la rue.
            Pour mes parents, c'est un cadeau, et je viens de voir que je l'ai fait partir chez moi. Eux vivent \
            au 5 impasse du Moulin à Quimper.
            Depuis lundi je suis en maison de repos, mon fils a vidé mon logement. Les livres, faites-les porter \
            à la résidence Les Glycines, chambre 214.
            J'ai accepté un poste à Sherbrooke et je pars le 1er. À partir de là, le thé mensuel devrait prendre \
            le chemin du 44 rue King.
            La gardienne est en congé et notre hall est fermé à clé la journée. Ma belle-mère au rez-de-chaussée \
            du 9 rue Blanche veut bien réceptionner le tapis.
            Il y a un chantier devant chez nous, le camion ne passera jamais. Est-ce que le livreur peut aller \
            au dépôt de mon frère, zone des Ormes à Dole ?
            Je rentre à l'hôpital mercredi pour dix jours. Mieux vaudrait que la commande soit apportée chez ma \
            voisine, Mme Claes, au 16.
            Ma fille part en Erasmus et c'est elle qui porte les lentilles. Les prochains envois seraient donc à \
            faire à Bruxelles, rue de la Loi 120, boîte 4.
            Nous avons changé de locaux cet été. Le papier que vous nous livrez chaque trimestre atterrit \
            toujours à l'ancien siège, on doit courir le rechercher.
            J'ai la clé du nouvel appartement depuis hier, quelle joie. Le canapé, c'est là qu'il faut le \
            monter, pas rue Pasteur.
            Je me suis séparée et je loge chez une amie pour l'instant. Il faudrait que mes colis arrivent chez \
            elle, c'est assez urgent.
            Mon code postal était faux, je viens de le remarquer sur la confirmation : 1040 et pas 1400.
            Prière de diriger dorénavant vos envois vers ma résidence secondaire.
            Peut-on dérouter le paquet vers un point relais près de la gare de Fribourg ?
            Est-ce que le colis peut être remis chez le voisin du 22, vu que je suis au boulot ?
            Ne venez plus rue Lepic, je n'y crèche plus.
            Le quatrième étage, c'était avant ; notez le rez-de-chaussée gauche, bâtiment C.
            Je ne veux rien annuler de mon abonnement, je change juste de ville.
            La date me va très bien, c'est le lieu qui ne va pas : à l'atelier plutôt qu'à la maison.
            Pas besoin de savoir où est le paquet, j'ai le suivi, mais il faut qu'il aille à Gand et non à Mons.
            Le mail reste le même, par contre la rue, le numéro et le code postal sont tous à corriger dans ma \
            fiche client avant l'envoi du 15.
            Ça fait deux fois que je vous donne ma nouvelle rue et ça part toujours à l'ancienne, faites le \
            nécessaire cette fois !
            oups mauvaise adresse cest 14 rue des lilas pas 41
            demenagé, envoyez a 3 rue du puits 4000 liege merci
            """,
        spanish: """
            El viernes entregamos las llaves del piso y nos vamos a vivir a Valencia. La caja de café sale \
            normalmente el 5. Sería una pena que se la bebiera el nuevo inquilino: ahora estamos en calle Cuba \
            48, 3.º B.
            Mi mamá se operó de la cadera y me instalé en su casa por dos meses. Acá en la mía no hay nadie que \
            reciba. ¿Pueden mandar lo que compré a Av. Rivadavia 5120, 4.º A?
            Con el apuro no me di cuenta de que el sistema tomó la casa de mi ex. Se imaginará que no quiero ir \
            a tocarle el timbre. Por favor, que venga a la mía, la que está registrada como principal.
            Acabo de ver que puse el número 14 y vivo en el 41. Cosas de la edad. Corríjanlo antes de que se \
            vaya a casa del vecino.
            Nos robaron ya dos paquetes del portal. Mi hermano tiene una papelería y puede recogerlo sin \
            problema, en Calle 45 # 13-20, Bogotá.
            Era una sorpresa para mi mujer, pero ella abre todo lo que llega. ¿No podría ir al taller de un \
            amigo? Le paso los datos en cuanto me diga.
            Me voy a estudiar a Guadalajara en agosto y el alimento de mi gata va conmigo, claro. Desde entonces \
            vivo en Privada Olivos 22, colonia Chapalita.
            Mi hija se llevó al perro a su casa nueva. Las croquetas deberían viajar hasta donde está él, no \
            hasta donde estoy yo.
            Las obras de la calle no dejan pasar camiones hasta Navidad. Mi suegra vive a dos cuadras, con la \
            entrada libre. Que el ropero llegue a lo de ella, entonces.
            Pasamos el verano en el pueblo, como cada año. De julio a septiembre, el vino me lo hacéis llegar \
            allí: Plaza Mayor 3, Sepúlveda.
            Se inundó el sótano y estamos viviendo en un hotel hasta que sequen todo. El paquete 90236 va a \
            encontrar la puerta cerrada. ¿Lo pueden desviar?
            Cambié de trabajo y en la empresa vieja ya no me conocen. Ahí siguen llegando las cápsulas todos los \
            meses y se las toman mis excompañeros. Quiero que vengan a mi casa.
            Pensaba estar en Medellín para esa fecha, pero el viaje se atrasó y sigo en Cali. Los tenis van \
            rumbo a la ciudad que no es. ¿Se puede arreglar eso?
            Me separé y alquilé algo chiquito en Almagro. La caja de té, a partir de ahora, al departamento \
            nuevo: Yatay 340, 2.º C.
            El regalo es para mi ahijado, y en vez de recibirlo yo y volverlo a mandar, sería más fácil que \
            fuera derecho a su casa en Puebla.
            Nuestro bebé se adelantó y estaremos en casa de mis padres varias semanas. La cuna debería ir adonde \
            vamos a dormir. Es Avenida de Portugal 17, Salamanca.
            Trabajo ahora desde casa, se acabó lo de ir a la torre del centro. Las plantas que pedí se iban a \
            quedar en aquella recepción marchitándose.
            Múdenme el envío, que yo ya me mudé.
            Ruego tomen nota de mi nuevo domicilio, al que habrán de dirigir en lo sucesivo las remesas \
            mensuales.
            Ya no vivo donde ustedes creen.
            Que no vaya a la calle Sol, que vaya a la calle Luna, número 9, Toledo.
            ¿Habría modo de que lo tire la paquetería en el negocio de mi compadre en lugar de mi casa?
            Olvidé poner el piso y la puerta: es el 6.º izquierda.
            El código postal me bailó: no es 28031 sino 28013.
            Mándenlo mejor a un punto de recogida cerca del metro, a mi casa no.
            No cancelo la suscripción, eh, solo me cambio de barrio y quiero que las cajas me sigan.
            La entrega está prevista para el jueves y la fecha me viene bien; lo que no está bien es el sitio, \
            porque ahora vivimos en Gijón.
            ¿Todavía no ha salido? Perfecto, entonces estamos a tiempo de que vaya a casa de mi tía, en Carrera \
            7 # 82-15.
            El correo electrónico sigue siendo el mismo; lo que cambió es la casa. Ahora es Moreno 1877, Mar del \
            Plata.
            No es que quiera otro producto ni otra talla, quiero que el mismo paquete vaya a otro sitio: a mi \
            oficina.
            La factura puede seguir a nombre y domicilio de la empresa, pero las sillas que las lleven al local \
            nuevo, en Insurgentes Sur 810.
            ¡Otra vez lo mandaron a la casa vieja! Avisé hace un mes. Borren de una vez por todas esa dirección \
            y pongan Los Fresnos 12.
            Estoy angustiada, puse la casa del pueblo sin querer y allí no hay nadie hasta Pascua. Por favor, \
            que venga a Madrid.
            Me enferma que su sistema siempre elija el domicilio de mi exmarido. Cámbienlo ya en la compra \
            ZX-309, se lo pido por favor.
            Si ese paquete cae en manos de mis vecinos de antes, no lo vuelvo a ver. Redirijan, por favor, a \
            Belgrano 77.
            m mude, la nueva direcion es av juarez 210 depto 5
            cambiar domicilio porfa ya no vivo ahi
            puse mal la calle es Robles no Roble
            se puede enviar a otro lado? a mi trabajo
            """,
        italian: """
            La settimana prossima ci danno le chiavi della casa nuova e qui non ci sarà più nessuno a ritirare \
            gli scatoloni. D'ora in poi mandateli in via dei Mulini 12, Treviglio.
            Io e il mio compagno ci siamo lasciati e sono tornata dai miei. Il pacchetto non deve finire alla \
            sua porta ma alla loro: via Roma 8, Carpi.
            Da ieri sono in ospedale con l'anca rotta e a casa non ci torno per un pezzo. Mia figlia a Torino \
            può prendere tutto lei, lo fate recapitare da lei?
            Il browser ha compilato da solo la vecchia via e me ne sono accorta tardi. Ora ci abita gente che \
            non conosco. Va portato in piazza San Marco 3.
            Di giorno qui non c'è anima viva e l'ultima volta il pacco l'hanno rubato dal pianerottolo. Meglio \
            farlo avere al mio ufficio, via dell'Industria 40 a Modena.
            Passiamo tutta l'estate al mare, in campeggio a Bibione, e il caffè già ci manca. Le scatole di \
            luglio e agosto potrebbero venire là?
            La nonna si trasferisce in una residenza per anziani, quindi le riviste di enigmistica che le faccio \
            avere ogni mese finirebbero ai nuovi inquilini. Dal 1° maggio sta in viale delle Rose 21.
            Il padrone di casa ci ha mandati via per i lavori e siamo ospiti di amici. Faccia arrivare il 48213 \
            in corso Parma 77, interno 4, Genova.
            Ho scordato il numero civico! Nella conferma c'è soltanto la via, che è lunga tre chilometri. È il \
            156.
            La vicina che mi ritira sempre tutto è in ferie. Si potrebbe lasciare in un punto di ritiro anziché \
            a casa?
            È un regalo per mio fratello, ma per abitudine ho messo i miei dati. Sarebbe più bello se gli \
            arrivasse direttamente: via Canale 5, Mestre.
            Il Comune ha cambiato nome alla nostra strada e il corriere non ci trova più. Correggete, per \
            piacere, in via Falcone 9.
            Ho trovato lavoro a Bolzano e ho fatto le valigie in fretta e furia. Fate in modo che anche le \
            crocchette mi seguano lassù.
            Dal primo del mese il mio zerbino sarà un altro.
            Si prega di voler recapitare la merce presso lo studio di mio marito anziché al mio domicilio.
            Se il collo finisce in via dei Tigli non lo rivedo più, perché da sabato noi lì non ci abitiamo.
            Abbiamo fatto trasloco, quindi segnatevi lungomare Nelson 30, Pescara.
            Il fattorino può salire nella casa di montagna invece di fermarsi a Verona?
            Ho invertito le cifre, è il 41 e non il 14.
            La data va benissimo, è soltanto il posto che cambia: via dei Faggi 2, Lecco.
            Il tè non lo disdico anche se lascio Milano; speditemelo a Lugano, al mio nuovo recapito.
            Annullare non serve se riuscite ancora a dirottare AB-1022 dai miei suoceri.
            Non è la mail, è la città che è cambiata: la sistemate prima del prossimo invio?
            La fattura può restare con l'indirizzo vecchio, ma lo scatolone deve andare a quello nuovo.
            Per la terza volta mandate la roba alla casa di prima, e ve l'ho già detto due volte! Mettete una \
            buona volta via Salici 18.
            Non ci dormo la notte, i vasi stanno andando in un palazzo disabitato. Potete farli portare da mia \
            madre, via Stazione 11, Faenza?
            ho cambiato casa mandate a via betulle 3 asti
            indirizzo sbaliato civico e 22b
            si puo mandare in ufficio invece che a casa
            """,
        dutch: """
            Volgende week krijgen we de sleutel van ons nieuwe huis en dan staat hier niemand meer om de dozen \
            aan te nemen. Kunnen ze voortaan naar Molenstraat 12 in Wijchen?
            Mijn vriend en ik zijn uit elkaar en ik woon weer bij mijn ouders. Het pakketje mag dus niet bij hem \
            voor de deur belanden, maar bij hen: Dorpsweg 8, 3921 Elst.
            Ik lig sinds gisteren met een gebroken heup in het ziekenhuis en ben voorlopig niet thuis. Mijn \
            dochter in Leuven wil alles wel aannemen, kunt u het naar haar sturen?
            Bij het bestellen vulde de browser automatisch mijn oude straat in en ik zag het te laat. Daar woont \
            nu een wildvreemd gezin. Het moet naar Kerkplein 3.
            Overdag is hier nooit iemand en de laatste keer is het pakket van de stoep gestolen. Laat het liever \
            op mijn werk afgeven, Industrieweg 40 in Breda.
            We zitten de hele zomer op de camping in Zeeland en missen de koffie nu al. Zou de doos van juli en \
            augustus daarheen kunnen komen?
            Oma verhuist naar een serviceflat, dus de puzzelboekjes die ik haar elke maand laat bezorgen komen \
            anders bij de nieuwe bewoners terecht. Vanaf 1 mei is het Rozenhof 21.
            De huisbaas heeft ons eruit gezet vanwege een verbouwing en we logeren even bij vrienden. Stuur \
            48213 aub naar Parkstraat 77 bus 4, 9000 Gent.
            Huisnummer vergeten! In de bevestiging staat alleen de straat, en die is drie kilometer lang. Het is \
            nummer 156.
            Mijn buurvrouw die altijd alles aanneemt, is met vakantie. Kan het naar een afhaalpunt in plaats van \
            naar huis?
            Het is een cadeau voor mijn broer, maar ik heb door mijn gewoonte mijn eigen gegevens ingevuld. Het \
            zou leuker zijn als het rechtstreeks bij hem aankomt: Vaartkom 5, Mechelen.
            Sinds vorige week heet onze straat anders, de gemeente heeft twee straten samengevoegd. De koerier \
            vindt ons niet meer, dus pas het svp aan naar Jan Smitlaan 9.
            Ik heb een nieuwe baan in Groningen en ben halsoverkop vertrokken uit Utrecht. Zorgt u dat het \
            hondenvoer met me meeverhuist?
            Post voor mij komt vanaf de eerste op een andere deurmat terecht.
            Gelieve de goederen te bezorgen ten kantore van mijn echtgenoot in plaats van op mijn privéadres.
            Als het pakket op de Lindelaan belandt, zie ik het nooit meer terug, want daar wonen wij sinds \
            zaterdag niet meer.
            We zijn verkast, dus noteer maar Havenkade 30 in Hoorn.
            Zou de chauffeur niet naar Aalst maar naar ons buitenverblijf in Koksijde kunnen rijden?
            't Is verkeerd ingegeven, het moet nummer 41 zijn en geen 14.
            De levering mag gewoon op dezelfde dag blijven, alleen de plaats moet anders: Beukenlaan 2 in Ede.
            Ik zeg mijn theeabonnement niet op, ook al ga ik weg uit Nederland; stuur het voortaan naar mijn \
            adres in Antwerpen.
            Annuleren hoeft niet als u order AB-1022 nog kunt omleiden naar mijn schoonouders.
            Niet mijn e-mail maar mijn woonplaats is veranderd, kunt u dat voor de volgende zending rechtzetten?
            De factuur mag op het oude adres blijven staan, maar de doos moet naar het nieuwe.
            Voor de derde keer gaat er een doos naar ons oude huis, terwijl ik het al twee keer heb doorgegeven! \
            Zet het nu eindelijk op Wilgenstraat 18.
            Help, ik zie net dat de dure camera naar mijn ex gaat! Alsjeblieft zo snel mogelijk veranderen naar \
            Torenlaan 6.
            Ik slaap er niet van, die vazen gaan naar een leegstaand pand. Kunt u ze alstublieft bij mijn moeder \
            laten brengen, Spoorstraat 11 Zwolle?
            ben verhuist graag sturen naar berkenweg 3 assen
            verkeerde adres ingevuld moet huisnr 22b zijn
            kan pakje nr mijn werk ipv thuis
            """)
}
