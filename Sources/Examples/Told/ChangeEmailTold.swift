extension StandardExamples {
    static let changeEmailTold = StandardExamples(
        "change_email",
        english: """
            I've left my job and with it goes the mailbox. Everything you've been sending me lands with my \
            successor. I'm now at claire.dunne@postfield.example.
            We got married and I've taken his name, so the old mail looks a bit odd. It's \
            moira.kelleher@inbox.example these days. Would you put that in?
            Someone broke into my mailbox and I've had to give it up. I don't want that crook reading my orders. \
            Could you use another one for me?
            My son set up the account for me with his own address. He's fed up with getting my newsletters. I \
            have one myself now.
            I mistyped it when I signed up, there's an n missing. That's why nothing reaches me. It ought to \
            read brennan66@mailhaven.example.
            The firm's been renamed, and our domain with it. Please have all the bills go to \
            office@larkandsons.example and not the former one.
            I was at uni when I joined you. The college shuts off our mail in September. Where can I put in my \
            private one?
            My husband and I had one mailbox between us, and there's no us any more. I need my account on my own \
            address.
            When I look at my profile, the e-mail field is grey and can't be typed in. I've got a new one. Can \
            you do it from your end?
            After the hundredth piece of spam a day I threw in the towel and got a fresh mailbox. You're among \
            the few I'm telling: rob.t@quietmail.example.
            You've been sending confirmations to an old work account of mine. I only found out as an \
            ex-colleague phoned. Please switch it over.
            Mum doesn't do the internet any more, her hands shake. I look after her orders. All mails should \
            come to me from here on.
            I logged in with a social media account which I've deleted. I'd want to use my regular mail for \
            logging in. How can that be done?
            There's a new secretary in the parish office, and she's got her own mailbox. Father Tom's is no \
            longer looked at. Would you amend it?
            Our internet company got swallowed by another and gave all of us new addresses. Mine's now \
            janet@bluecove.example. I thought I'd better let you know.
            I've two accounts with you by accident, one under each mail. Keep the one and let it run under \
            h.osei@greenmail.example.
            Kindly amend your records, in which my electronic address has become obsolete.
            New inbox, same me.
            You'll get me at a different mail from the first of the month.
            I've ditched the old mailbox, so here's where to find me: pip@newleaf.example.
            Could ye send the mails to the other one in future, the one I'm writing from?
            The at-thing in my account wants updating.
            I'm changing over from a silly teenage name to a proper address, for the login as well.
            Please swap out my mail in your system.
            I didn't forget my password, that works. It's the address I log in with that's out of date.
            My street stays the same, you can go on delivering there. Only the e-mail is a new one.
            No need to send the invoice again. For the next ones, however, take accounts@fernhill.example.
            You ask me to confirm by clicking on a link in a mail. It goes to the old mailbox, which is \
            precisely what I want changed.
            My order's arrived, so it's not urgent. But for any future one, the mail on file is wrong by one \
            letter.
            For the fourth time I'm telling you that this mailbox isn't mine any more! My new one's been in your \
            hands since May.
            I'm worried that my ex is reading all that you send me. Please take his address out and put in mine \
            today.
            How's it possible that I can't alter my own e-mail on your page? It's my account. Put in the new \
            one!
            Sensitive papers of ours are going to a man who left us a year ago. Change the contact mail at once.
            new email is tom@fastpost.example
            pls chnage my e mail
            cant acess old mail use this one now
            email wrong in acount shud be .net
            """,
        german: """
            Ende Monat wechsle ich die Stelle, und mit dem Firmenpostfach ist es dann vorbei. Schreibt mir in \
            Zukunft bitte an l.brunner@postkorb.example.
            Nach der Hochzeit heiße ich Steiner, und auch mein Postfach heißt jetzt so. Im Konto steht noch die \
            alte Anmeldung mit Mädchennamen.
            Mein Anbieter stellt im Herbst den Betrieb ein. Damit ich eure Nachrichten weiterhin bekomme, \
            sollten wir das vorher umstellen.
            Ich habe meinem Ex das gemeinsame Postfach überlassen und möchte nicht, dass er meine Bestellungen \
            sieht. Bitte hinterlegt die neue: jana77@mailfach.example.
            Beim Registrieren habe ich mich vertippt, ".con" statt ".com". Kein Wunder, dass nie eine \
            Bestätigung kam.
            Mein Posteingang wurde gehackt und ich habe mir einen frischen zugelegt. Im Kundenkonto lässt sich \
            das Feld aber nicht bearbeiten.
            Unsere Sekretärin ist in Pension, und Ihre Mails landen noch bei ihr. Künftig soll alles an \
            office@sandner.example gehen.
            Papa hat das Konto damals mit meiner Adresse eröffnet, weil er noch keine hatte. Jetzt hat er eine \
            und soll seine Post selbst kriegen.
            In diesem Postfach ertrinke ich in Werbung, darum nutze ich es nicht mehr. Wie bringe ich mein Konto \
            auf ein anderes?
            Die Uni hat mir nach dem Abschluss den Account gesperrt. Meine Lizenz hängt aber noch dran, und ich \
            hätte sie gern auf meinem privaten.
            Wir haben uns umbenannt, aus Huber & Co wurde Nordlicht GmbH, samt Domain. Bitte passen Sie den \
            Login entsprechend an.
            Die Versandmeldungen kommen noch immer auf das Postfach, das ich seit Jahren nicht öffne. Ich würde \
            sie gerne auf dem neuen lesen.
            Weil meine Frau und ich uns ein Postfach teilten, war jede Geschenkbestellung verraten. Ich habe nun \
            ein eigenes, tragt es bitte ein.
            Seit dem Wechsel des Internetanbieters ist die alte @-Adresse tot. Kunde 51820 erreicht ihr nun \
            unter neumann.k@web-post.example.
            Im Verein bin ich nicht mehr Kassier, das macht jetzt Frau Gruber. Ihre Kontaktdaten sollen beim \
            Zugang hinterlegt werden: kassa@tv-hard.example.
            Mein Handy zeigt die Post von diesem Konto nicht an, ich nutze nur noch das andere. Lässt sich der \
            Benutzername, also die Mail, austauschen?
            Auf der Visitenkarte, die ich Ihrem Kollegen gab, war ein Buchstabe falsch. Richtig ist \
            m.rueegg@kontor.example, ohne Bindestrich.
            Bitte künftig an meine andere Mailadresse.
            Ich bin elektronisch umgezogen.
            Kann man beim Konto die E-Mail auswechseln?
            Ich gebe Ihnen hiermit meine geänderte elektronische Anschrift bekannt.
            Die alte Mail könnts löschen, ab jetzt gilt die da: resi@almpost.example.
            Mein Login soll auf info@ statt auf kontakt@ lauten.
            Wo trage ich ein, dass ich jetzt ein anderes Postfach habe?
            Unter der bisherigen Adresse liest nur noch mein Nachfolger mit.
            Wohnen tue ich noch am selben Ort, nur die Mail ist neu. Bitte umstellen auf \
            theo.k@briefkasten.example.
            Das Passwort weiß ich, da ist alles gut. Aber anmelden möchte ich mich künftig mit einer anderen \
            E-Mail.
            Rechnungen dürfen Sie gern weiter schicken, nur nicht mehr an die Büroadresse, die gibt es bald \
            nicht mehr.
            Das Abo behalte ich, es geht bloß um den Kontakt: neues Postfach, gleicher Mensch.
            Den Downloadlink habe ich nie bekommen, weil bei mir noch das uralte Postfach eingetragen war. Bitte \
            vorher die Adresse tauschen.
            Ein zweites Konto will ich nicht eröffnen, sondern das bestehende mit meiner neuen Mail \
            weiterführen.
            Zum x-ten Mal: Ich habe kein Zugriff mehr auf diese Mailadresse! Ändern Sie sie doch bitte.
            Jemand Fremdes bekommt meine Bestellbestätigungen, das ist doch ein Datenschutzproblem! Bitte sofort \
            meine richtige Mail eintragen.
            Mein früherer Chef liest womöglich alles mit, das macht mir Sorge. Nehmt bitte noch heute die \
            Geschäftsadresse heraus und die private hinein.
            Eure Seite verlangt zum Ändern einen Code, der an die tote Adresse geht. Wer denkt sich sowas aus? \
            Macht ihr das bitte von Hand.
            neue mail: pia88@postfach.example
            hab ne andere email bitte ändern
            mailadresse falsch, richtig is tom@
            email im konto tauschn bitte, die alte geht nimmer
            email ändern auf die private statt firma, wie
            """,
        french: """
            J'ai changé de travail et ma boîte au bureau sera coupée vendredi. Toutes vos confirmations y \
            arrivent encore, mettez plutôt lea.morel@exemple.fr.
            On s'est séparés et c'est lui qui lit l'adresse commune. Je voudrais que mon compte passe sur la \
            mienne.
            Ma petite-fille m'a ouvert une nouvelle boîte, toute simple, parce que l'ancienne était pleine de \
            saletés. Notez-la dans mon dossier : mamie.jo@exemple.be.
            Il y a une faute dans ce que j'ai tapé à l'inscription, « gmial » au lieu de « gmail ». Du coup rien \
            ne m'arrive.
            Je me suis mariée en juin et mon adresse électronique porte encore l'ancien nom. C'est maintenant \
            sophie.perret@exemple.ch.
            Notre association a un nouveau trésorier. Les avis sont à envoyer à tresor@exemple.org et non plus à \
            Paul.
            On a piraté ma messagerie la semaine passée et je l'abandonne. Comment rattacher mon compte à une \
            autre ?
            J'ai fini mes études, l'uni va fermer ma boîte. Je tiens à garder mes points, il faut donc changer \
            l'identifiant.
            Mes factures tombent chez mon ancien associé, ce qui est gênant. Dirigez-les vers \
            compta@exemple.com.
            Le mail de confirmation part vers une boîte que je n'ouvre plus depuis trois ans. Celle que je lis, \
            c'est celle-ci.
            Dans mon profil, la case est grisée, je ne peux rien y modifier. Je voudrais y mettre \
            j.cote@exemple.ca.
            Mon père est décédé et je reprends son compte client. Le courrier électronique doit me parvenir à \
            moi.
            Je vous écris de ma nouvelle adresse justement pour que vous l'enregistriez. L'autre n'existe plus.
            En passant à la fibre on m'a donné une autre boîte courriel. Pouvez-vous faire suivre ça dans votre \
            système ?
            Mon patron ne doit pas voir mes achats de chaussures, haha. Passez mon compte du mail pro au mail \
            privé.
            Tout est au nom de mon mari alors que c'est moi qui lis. Remplacez son mail par le mien, s'il vous \
            plaît.
            Vos courriels atterrissent dans les indésirables chez ce fournisseur. Essayons avec un autre : \
            paul1950@exemple.net.
            Écrivez-moi ailleurs, cette boîte va disparaître.
            L'arobase a changé, plus hotmail mais outlook, vous corrigez ?
            Peut-on mettre une autre adresse courriel sur mon compte 30442 ?
            Je n'ai plus accès à mon vieux mail, prenez celui-ci.
            Je ne déménage pas, seule mon adresse électronique est différente.
            Le mot de passe, je l'ai, mais l'adresse avec laquelle je me connecte doit changer.
            Pour l'abonnement rien ne bouge, juste le courriel où vous m'envoyez les avis.
            J'ai demandé trois fois qu'on arrête d'écrire à mon ex-employeur ! Mon adresse est nina@exemple.fr, \
            mettez-la enfin !
            Je crains que quelqu'un d'autre lise mes commandes, changez vite le mail associé à mon profil
            nouveau mail : tom.b@exemple.com merci de changé
            changer email compte svp lancien marche plus
            """,
        spanish: """
            El viernes es mi último día en la empresa y me cierran el buzón. Todo lo suyo me llega ahí. De ahora \
            en adelante usen lucia.ferrer@correo.example.
            Me casé, cambié de apellido y abrí un correo con el nombre nuevo. El de soltera ya casi no lo miro. \
            ¿Podrían ponerme el otro en la ficha?
            A mi papá le hackearon el buzón y le escriben en ruso. Lo cerramos ayer. Su cuenta con ustedes \
            debería quedar con el mío, por mientras.
            Cuando me registré era adolescente y puse reinadelanoche99. Ahora soy abogada y me da vergüenza cada \
            aviso. Quisiera uno más serio.
            Mi ex conoce la clave de aquel buzón y lee todo lo que compro. Necesito que lo suyo me llegue a otro \
            lado, por favor, y sin avisar al viejo.
            Puse una letra de más antes de la arroba, y claro, nunca me llegó nada. Por eso no veo los avisos. \
            ¿Me lo corrigen?
            La peluquería tiene página propia desde hoy, con su info@ y todo. Queremos que las cosas de la \
            cuenta lleguen ahí y no a mi personal.
            La secretaria que llevaba esto se jubiló. Los mensajes siguen cayendo en su bandeja, que nadie abre. \
            Lo mejor será mandarlos a compras@olmos.example.
            En la universidad nos borran el buzón al graduarnos. Me gradué el sábado, con toga y lágrimas. Antes \
            de que desaparezca, pásenme al particular.
            Tengo tantas ofertas en el correo antiguo que no encuentro lo importante. Abrí uno limpio solo para \
            compras. Ahí quiero los suyos.
            Mi marido y yo compartíamos uno y decidimos que cada cual el suyo. El de la cuenta de té es mía, así \
            que va con ana.t@buzon.example.
            Como el mensaje de confirmación va a una dirección que ya no existe, no puedo hacer el cambio yo \
            solo. Es un círculo sin salida. ¿Lo hacen ustedes desde adentro?
            Nos fusionamos con otra firma y todos cambiamos de arroba. Lo de antes de la arroba sigue igual. El \
            nuevo final es @grupovalle.example.
            A la abuela le abrimos uno con letras grandes en la tableta. El viejo lo manejaba mi tío, que en paz \
            descanse. Actualicen por favor sus datos.
            Descubrí que llevo dos años recibiendo lo de una tocaya mía, y ella lo mío. Alguien escribió un \
            punto de más. Quítenle el punto al mío: cliente 2024-5518.
            El celular nuevo me obligó a crear otra cuenta de correo y ya me quedé con esa. La anterior la abro \
            cada muerte de obispo. Escríbanme a la nueva.
            Vendí el negocio, pero sigo siendo cliente a título privado. El buzón del local ahora lo abre el \
            comprador. No quiero que vea mis cosas.
            Muden mis avisos de buzón.
            Ahí donde me escriben ya no vive nadie.
            Tomen nota de mi nueva dirección electrónica a efectos de notificaciones.
            Ya no ocupo ese correo gratuito de antes, mejor el otro.
            ¿Dónde le cambio la arroba a mi perfil?
            El mail con el que entro está más muerto que Carlos Gardel, quiero poner otro.
            Con este desde el que escribo es con el que quiero quedar registrada.
            Apúntenme en lo de la empresa, no en lo personal, que se me mezclan los mensajes.
            La casa es la misma, no me mudo; la que cambia es la dirección donde leo sus mensajes.
            No olvidé la contraseña, puedo entrar; solo quiero que mi usuario sea otro correo.
            La suscripción sigue tal cual, pero las novedades y los cobros notifíquenlos a juan.p@nuevo.example.
            Las facturas no me llegan porque van al buzón de mi antiguo trabajo. En adelante, a este, por favor.
            Mi teléfono y mi nombre están bien en la ficha, lo viejo es el e-mail.
            La licencia está a nombre de un compañero que se fue; hay que poner mi correo en lugar del suyo.
            ¡Siguen mandando mis datos a un buzón que dije hace meses que está cerrado! Cámbienlo de una vez.
            Me asusta que un desconocido lea mis compras, porque mi dirección vieja la reciclaron. Pongan la \
            nueva hoy mismo.
            Es desesperante: para cambiar el correo piden un código que llega al correo que no tengo. Háganlo a \
            mano, por favor.
            Estoy harta de perder avisos por culpa de una letra mal puesta. Es "beatriz" con z, no con s. \
            Arréglenlo.
            nuevo mail: pepe77@correo.example
            cambien mi correo xfa ya no uso el otro
            el email esta mal escrito lo pueden correjir
            BOG-1184 actualizar mail, gracias
            """,
        italian: """
            Con le dimissioni ho perso anche la posta aziendale, dove mi arrivava tutto di voi. D'ora in avanti \
            mi trovate a g.rossi@esempio.it.
            Il nostro provider chiude dopo vent'anni e la mia casella sparisce. Adesso ne ho un'altra. La mette \
            nel mio profilo?
            Dopo la separazione il mio ex legge tutto nella casella in comune. Me ne sono fatta una mia. \
            Collegate l'account a quella.
            Sposandomi ho cambiato cognome e di conseguenza la mail. Quella vecchia a fine mese muore. Può \
            aggiornare i dati?
            C'è un refuso: ho scritto gmial invece del nome giusto. Ecco perché non ho mai visto conferme. \
            Riuscite a correggerlo?
            Mi hanno violato la posta e non la uso più. Tutto quello che ci mandate lo vede un estraneo. Ho \
            creato un recapito nuovo che potete usare.
            La segretaria che faceva gli acquisti è in pensione. I messaggi arrivano ancora a lei. Da adesso \
            vanno a acquisti@scuola-prato.example.
            Ho provato da sola nel profilo, ma la casella con la mail è grigia. Non ci si scrive dentro. Lo fa \
            Lei per me?
            Per anni ho usato l'account di mia figlia, perché io la posta elettronica non l'avevo. Finalmente ne \
            ho una. Può passare tutto lì?
            La nostra ditta ha cambiato nome e pure dominio. L'accesso funziona ancora con il vecchio. Vi prego \
            di metterlo su info@tiglieto.example.
            La casella dell'università me la chiudono dopo la laurea. I miei acquisti non li voglio perdere. \
            L'account si può spostare sulla posta privata?
            Newsletter e ricevute del cliente 48213 arrivano a mio marito. Addio sorprese! Mettetele sul mio \
            indirizzo personale.
            La mia posta finisce a un omonimo perché a voi ho dato un punto di troppo. Vorrei farlo sistemare.
            Quella mia vecchia casella è passata a miglior vita.
            Ho traslocato, ma solo in rete: seguitemi lì.
            Vogliate modificare nei Vostri archivi il mio recapito elettronico.
            Quello che mi scrivete non lo ricevo più, ora sto da un'altra parte.
            Scordatevi quell'indirizzo hotmail, non ci guardo mai.
            L'alice.it non ce l'ho più, mi dovete scrivere sull'altra.
            L'indirizzo di casa resta quello, cambia soltanto dove mi scrivete voi per mail.
            La password me la ricordo, è la mail con cui entro che non esiste più.
            Non voglio chiudere l'account, solo attaccarci un'altra mail.
            La fattura finisce sempre in una casella morta, associate l'account a quella nuova: \
            maria@casaorti.example.
            Sono mesi che chiedo di aggiornare la mia mail e tutto continua ad andare al mio vecchio datore di \
            lavoro! Provvedete.
            Ho paura che qualcun altro veda i miei ordini, perché quella casella adesso è di un'altra persona. \
            La sostituite in fretta?
            Come mai dappertutto la mail la cambio da me e da voi no? Metteteci p.bruni@posta.example.
            nuova mail da agiornare
            email sbagliata e k.sala@mail.example
            devo cambiare lindirizzo mail come facio
            """,
        dutch: """
            Bij mijn ontslag ben ik ook mijn werkmail kwijtgeraakt, en daar kwam alles van jullie op binnen. \
            Voortaan kunt u me bereiken op jan.devries@voorbeeld.nl.
            Onze provider stopt er na twintig jaar mee en dan verdwijnt mijn postbus. Ik heb nu een ander. Zet u \
            die in mijn profiel?
            Sinds de scheiding leest mijn ex alles mee in onze gezamenlijke mailbox. Ik heb er een voor mezelf \
            genomen. Graag mijn account daaraan koppelen.
            Na mijn trouwen heet ik anders en dat geldt ook voor mijn mailadres. Het oude gaat aan het eind van \
            de maand weg. Kunt u de gegevens bijwerken?
            Er zit een typefout in: ik tikte gmial in plaats van wat het moest zijn. Daarom heb ik ook nooit een \
            bevestiging gezien. Kunt u dat verbeteren?
            Mijn mailbox is gehackt en ik gebruik hem niet meer. Alles wat u daarheen stuurt, ziet een vreemde. \
            Ik heb een nieuw adres aangemaakt dat u mag gebruiken.
            De secretaresse die onze bestellingen deed, is met pensioen. De berichten komen nog bij haar binnen. \
            Ze moeten vanaf nu naar inkoop@school-demeent.be.
            Ik probeerde het zelf te wijzigen in het profiel, maar het vakje met mijn mailadres is grijs. Er \
            valt niet in te typen. Doet u het voor mij?
            Jarenlang heb ik het account van mijn dochter gebruikt, omdat ik zelf geen mail had. Nu heb ik er \
            eindelijk een. Kan alles daarheen?
            We zijn als bedrijf van naam veranderd en onze domeinnaam ook. Inloggen gaat nog met het oude. Graag \
            omzetten naar info@lindenhoek.example.
            Mijn inbox van de universiteit wordt na mijn afstuderen gesloten. Ik wil mijn aankopen niet kwijt. \
            Kan het account op mijn privémail komen te staan?
            De nieuwsbrieven en bonnetjes van klant 48213 komen bij mijn man terecht. Dat verklapt alle cadeaus! \
            Zet ze op mijn eigen adres.
            Mijn mails belanden bij een naamgenoot, want ik gaf bij u een punt te veel op. Ik zou dat graag \
            laten rechtzetten.
            Mijn oude mailbox is ter ziele.
            Ik ben digitaal verhuisd en zou graag willen dat u me volgt.
            U gelieve mijn elektronisch adres in uw bestanden te wijzigen.
            Wat u mailt komt niet meer aan, ik zit nu ergens anders.
            Vergeet dat hotmailadres maar, daar kijk ik nooit meer in.
            Mijn telenetadres bestaat niet meer, ge moet voortaan het andere gebruiken.
            Mijn huisadres blijft hetzelfde, alleen waar u heen mailt wordt anders.
            Mijn wachtwoord weet ik nog prima, het is het adres waarmee ik inlog dat niet meer bestaat.
            Ik wil mijn account niet opheffen, enkel een ander mailadres eraan hangen.
            De factuur komt telkens op een dode mailbox uit, koppel mijn account aan het nieuwe: \
            marie@huisdijk.example.
            Aan mijn abonnement verandert niets, maar stuur de berichten naar een ander e-mailadres.
            Al maanden vraag ik of mijn mailadres aangepast kan worden en nog altijd gaat alles naar mijn vorige \
            werkgever! Regel dat nu eens.
            Straks leest iemand anders mee met mijn bestellingen, want die oude mailbox is van een ander nu. \
            Wilt u dit snel vervangen?
            Hoe kan het dat ik overal mijn mailadres zelf kan wijzigen en bij jullie niet? Zet er alsjeblieft \
            piet.b@post.example in.
            nieuw mailadres graag aanpassen
            email klopt niet meer moet zijn k.smit@mail.example
            ander mail adress doorgeven hoe doe ik da
            """)
}
