extension StandardExamples {
    static let changeEmail = StandardExamples(
        "change_email",
        english: """
            new email address please update
            change my e-mail to new.mail@web.test
            my email has changed
            use my other address: jo.k@post.test
            update login email pls
            old mailbox is closed
            please replace my email
            wrong e-mail on my account
            how do i change my email
            different mail address from now on
            swap my email, thanks
            I have a new e-mail
            typo in my email address
            email -> anna.f@mailbox.test
            please write to my private email
            I'd like to change the e-mail address on my customer account.
            Could you please replace my old e-mail with sam.porter@inbox.test?
            The address you send your messages to won't exist much longer, please note the new one: \
            p.reed@mail.test.
            How can I register a different e-mail for my login?
            I mistyped my e-mail when signing up, it should be .com and not .con.
            Please send all future mails to my work address office@reedjoinery.test.
            Customer number 55810: please change the contact e-mail to the one I'm writing from.
            The account is still in my ex-colleague's mail, it should be info@greenleaf.test instead.
            I'd rather not get your mails at the company any more but at home.
            Can you switch the account over to the e-mail I am using now?
            Is it possible to have a different e-mail as my user name?
            Our accounts department has a new e-mail, please record it for notifications.
            Please delete the old e-mail address from my profile and enter lily.marsh@web.test.
            I don't use that mailbox anymore and I'd like your order confirmations to go to the new one.
            I got married in May and my name has changed, and so has my e-mail. Please put in \
            clara.holt@inbox.test.
            I'm leaving my job on Friday and will lose access to my work mailbox. Could you put my private \
            address in the account before then?
            My old mailbox was hacked last week, horrible business. I've opened a new one and would ask you to \
            use only that from now on.
            My wife set up the account with her mail, but I'm the one who orders the plants. Please register \
            mine: gardener.tom@post.test.
            We have a new domain since our firm merged. All mails for us should now go to \
            orders@hallandson.test.
            I get so much spam at the old address that I'm giving it up. The new one is quietcorner@mail.test, \
            please change it in your system.
            My son always read the mails for me, but now I've got my own address and would like everything to \
            come to me. It's edith.crane@web.test.
            I've moved to another internet company and they took my old e-mail away with it. Where can I enter \
            the new one?
            I never receive your tracking mails. Looking at my profile I see there's a letter missing in my \
            address: it's marcus, not macus.
            After the divorce I don't want messages about my orders landing in our shared mailbox. Please set \
            r.lowe@private.test.
            I graduated, so the university mailbox will be switched off in September. Please change over my \
            account to the e-mail below.
            My two accounts got muddled up. The one with the bike lamps should belong to lane.cyclist@mail.test.
            I've changed horses, mail-wise: from now on it's ned@newpost.test.
            Kindly amend your records to reflect my new electronic mail address.
            My electronic letterbox has moved house.
            You're writing to a dead letterbox, the living one is b.finch@web.test.
            For your files: the e-mail hitherto used is no longer valid; please take note of the above sender.
            Would you be so good as to cross out my old e-mail in your books and put in the new?
            I'd like to log in with my private e-mail address rather than the one from school.
            """,
        german: """
            neue Mailadresse bitte eintragen
            E-Mail ändern auf neu@post.test
            meine E-Mail hat sich geändert
            bitte andere mailadresse verwenden
            alte Mail gibts nicht mehr
            Tippfehler in meiner E-Mail-Adresse
            wie ändere ich meine email?
            Anmelde-Mail ändern bitte
            habe eine neue e-mail
            falsche Mailadresse im Konto
            Mailadresse tauschen bitte
            ab sofort: k.brandt@mail.test
            bitte an meine private Mail
            Neue Mail: werkstatt@holz.test
            email adresse aktualisieren
            Ich möchte die E-Mail-Adresse meines Kundenkontos ändern.
            Könnten Sie bitte meine alte E-Mail durch s.vogel@postfach.test ersetzen?
            Mein Anbieter stellt den Maildienst zum Monatsende ein, ich habe jetzt ein neues Postfach.
            Die Adresse, an die Sie mir schreiben, gibt es bald nicht mehr, bitte nehmen Sie die neue auf.
            Bei der Anmeldung habe ich mich vertippt, es muss .de heißen und nicht .ed.
            Bitte schickt eure Mails künftig an meine Firmenadresse buero@lindner.test.
            Zu Kundennummer 55810 bitte die Kontakt-Mail auf diese Absenderadresse umstellen.
            Das Konto läuft noch auf die Mail eines ausgeschiedenen Kollegen, bitte info@gruenwerk.test \
            eintragen.
            Ich will eure Nachrichten nicht mehr auf der Arbeit bekommen, sondern auf meiner privaten \
            Mailadresse.
            Kannst du mein Konto auf die E-Mail umschreiben, von der ich gerade schreibe?
            Rechnungen und Versandmeldungen bitte künftig an zwei.raeder@neu.test statt an die bisherige.
            Darf ich bitten, meine Mailadresse von h.berg@alt.test in h.berg@frisch.test zu ändern?
            Im Profil ist das E-Mail-Feld grau und ich kann es nicht überschreiben, machen Sie das für mich?
            Das Kundenkonto K-4471 soll unter der Mail meines Sohnes laufen, er bestellt jetzt.
            Wir sind nach Dänemark ausgewandert und die deutsche Mail gibt es nicht mehr. Erreichbar bin ich \
            jetzt unter familie.jahn@dk.test, bitte im Konto so speichern.
            Ich habe meine Selbständigkeit angemeldet. Alles, was ihr mir mailt, soll künftig an die \
            Geschäftsmail gehen und nicht ins Familienpostfach.
            Meine Mutter ist 88 und kommt mit dem Computer nicht mehr zurecht. Ich kümmere mich jetzt darum, \
            bitte setzen Sie meine E-Mail statt ihrer ein.
            Bei der Registrierung hat das Handy statt eines Punktes ein Komma gesetzt. Richtig wäre \
            lena.wolf@mail.test.
            Heute erfahre ich zufällig, dass meine Bestätigungen seit Wochen bei einem wildfremden Herrn landen! \
            Ihr habt eine falsche E-Mail von mir gespeichert, das muss auf lutz.meer@web.test.
            Der Verein hat einen neuen Kassenwart. Die Nachrichten sollen deshalb an kasse@turner.test, der alte \
            Kassierer will keine mehr.
            Ich möchte Arbeit und Hobby trennen. Alles rund um die Modellbahn bitte an modellbahn@hobby.test \
            schicken und das auch als Login nehmen.
            Nach zwanzig Jahren habe ich meinen Mailanbieter verlassen, das Gebühren-Theater wurde mir zu bunt. \
            Neu bin ich hier, von wo ich schreibe.
            Unsere Schule hat auf einheitliche Adressen umgestellt. Für die Bücherbestellungen gilt ab August \
            bibliothek@schule-nord.test.
            Ich sehe gerade, dass ich mich mit der Mail meiner Ex-Freundin angemeldet hatte. Peinlich, bitte \
            gegen meine eigene austauschen.
            Die Praxis zieht in ein Ärztehaus und bekommt eine neue Mailadresse. Bitte hinterlegen: \
            praxis.engel@med.test.
            Ich bin jetzt Frau Doktor und die alte Studentenmail passt nicht mehr zu mir. Tragen Sie doch bitte \
            dr.kern@post.test ein.
            Mein elektronischer Briefkasten ist umgezogen.
            Bitte nehmen Sie zur Kenntnis, dass sich meine E-Mail-Anschrift wie folgt geändert hat.
            Ihre Mails laufen bei mir ins Leere, weil das Postfach tot ist; lebendig bin ich unter \
            b.fink@web.test.
            Ich ersuche um Berichtigung der in Ihrem System hinterlegten Mailanschrift.
            Seien Sie so gut und streichen Sie die alte E-Mail aus Ihren Unterlagen.
            Einloggen würde ich mich künftig lieber mit der anderen Mailadresse.
            Servus, i hätt a neue Mail, tragts die bitte ein.
            """,
        french: """
            nouvelle adresse mail à enregistrer
            changer mon email svp
            mon mail a changé
            remplacez mon adresse e-mail
            ancienne boîte mail fermée
            faute de frappe dans mon email
            comment modifier mon adresse mail ?
            mauvais e-mail sur mon compte
            mail -> l.martin@poste.test
            j'ai un nouvel e-mail
            mettre à jour mon courriel
            utilisez mon autre adresse mail
            écrivez-moi sur ma boîte perso
            Nouvel email : atelier@bois.test
            changement d'e-mail de connexion
            Je souhaite modifier l'adresse e-mail de mon compte client.
            Pourriez-vous remplacer mon ancienne adresse mail par s.roussel@courrier.test ?
            Mon fournisseur ferme son service de messagerie fin juin, j'ai donc une nouvelle boîte.
            L'adresse à laquelle vous m'écrivez n'existera bientôt plus, merci de noter la nouvelle.
            Où puis-je indiquer un autre courriel dans mon profil ?
            Je me suis trompée en m'inscrivant, mon mail se termine par .fr et non .rf.
            Merci d'envoyer désormais vos messages à mon adresse professionnelle bureau@menuiserie.test.
            Client n° 55810 : veuillez mettre comme e-mail de contact celui de cet envoi.
            Le compte est encore au mail d'un ancien collègue, il faudrait mettre info@feuillevert.test.
            Je ne veux plus recevoir vos messages au travail mais sur ma messagerie personnelle.
            Peux-tu rattacher mon compte à l'adresse mail avec laquelle je t'écris ?
            Le champ e-mail de mon profil est grisé, pouvez-vous le modifier pour moi ?
            Le compte K-4471 doit désormais être rattaché au mail de mon fils, c'est lui qui commande.
            Les factures et les suivis, envoyez-les à deux.roues@neuf.test et non plus à l'autre.
            Changez s'il vous plaît h.berger@vieux.test en h.berger@frais.test.
            Nous nous sommes expatriés au Québec et l'adresse française a été supprimée. Vous pouvez m'écrire à \
            famille.jamin@qc.test, à mettre sur mon compte.
            Je viens de me mettre à mon compte. Tout ce que vous m'envoyez devrait aller sur ma messagerie pro \
            et plus sur celle de la famille.
            Maman a 88 ans et ne se débrouille plus avec l'ordinateur. C'est moi qui gère, mettez mon courriel à \
            la place du sien.
            À l'inscription, mon téléphone a ajouté une virgule au lieu d'un point. La bonne, c'est \
            lena.loup@mail.test.
            J'apprends que mes confirmations partent depuis des semaines chez un parfait inconnu ! Vous avez un \
            e-mail erroné, il faut luc.mer@web.test.
            L'association a un nouveau trésorier. Les messages doivent donc aller à tresorier@randonneurs.test, \
            l'ancien n'en veut plus.
            Je sépare maintenant le boulot des loisirs. Pour tout ce qui touche aux trains miniatures, prenez \
            trains@loisir.test, y compris pour me connecter.
            Vingt ans chez le même hébergeur de mails et puis j'ai claqué la porte. Ma nouvelle adresse est \
            celle d'où je vous écris.
            La mairie a uniformisé ses adresses. Pour la bibliothèque, notez dès la rentrée \
            biblio@mairie-nord.test comme contact.
            Je m'aperçois que je m'étais inscrit avec le mail de mon ex. Gênant. Remplacez-le par le mien, s'il \
            vous plaît.
            Le cabinet déménage dans une maison médicale et change de messagerie. Enregistrez \
            cabinet.lange@sante.test.
            Ma fille m'a créé une adresse plus simple à retenir. Pourriez-vous la substituer à l'ancienne, \
            mamie.rose@facile.test ?
            Ma boîte aux lettres électronique a déménagé.
            Veuillez prendre note de mes nouvelles coordonnées électroniques.
            Vos courriels tombent dans le vide car cette messagerie est morte ; je suis joignable à \
            b.pinson@web.test.
            J'ai l'honneur de vous faire part de mon changement d'adresse de courrier électronique.
            Auriez-vous l'amabilité de rayer l'ancien mail de vos registres ?
            Je préfère me connecter avec mon autre adresse mail dorénavant.
            Un petit coup de gomme sur mon ancien courriel, s'il vous plaît, il est périmé.
            """,
        spanish: """
            nuevo correo, actualizadlo por favor
            cambiar mi email
            mi correo ha cambiado
            usen mi otro correo electrónico
            el buzón viejo está cerrado
            errata en mi dirección de correo
            ¿cómo cambio mi e-mail?
            correo equivocado en mi cuenta
            email nuevo: l.marin@correo.test
            tengo otro correo electronico
            sustituir mi correo por favor
            poned mi mail personal
            modificar correo de acceso
            cambio de mail urgente
            actualizar dirección de e-mail
            Quisiera modificar la dirección de correo electrónico de mi cuenta de cliente.
            ¿Podrían sustituir mi antiguo e-mail por s.robles@buzon.test?
            Mi proveedor cierra el servicio de correo a final de mes y ya tengo un buzón nuevo.
            La dirección a la que me escriben dejará pronto de existir, tomen nota de la nueva, por favor.
            ¿Dónde puedo poner otro correo en mi perfil?
            Al registrarme me equivoqué, mi correo acaba en .es y no en .se.
            Envíen a partir de ahora los mensajes a mi dirección de trabajo oficina@carpinteros.test.
            Cliente 55810: pongan como e-mail de contacto este desde el que escribo.
            La cuenta sigue con el correo de un compañero que ya no está, hay que poner info@hojaverde.test.
            No quiero recibir más vuestros mensajes en la oficina, sino en mi correo particular.
            ¿Me puedes pasar la cuenta al mail desde el que te escribo?
            El campo del correo en mi perfil está en gris, ¿lo modifican ustedes?
            La cuenta K-4471 debe ir con el correo de mi hijo, que es quien pide ahora.
            Facturas y avisos, a dos.ruedas@nuevo.test y ya no al de antes.
            Cámbienme h.vega@viejo.test por h.vega@fresco.test.
            Nos hemos ido a vivir a Chile y el correo español lo dieron de baja. Estoy en familia.jara@cl.test, \
            pónganlo en mi cuenta.
            Me acabo de hacer autónoma. Lo que me mandéis tiene que ir al correo del negocio y no al de la \
            familia.
            Mi madre tiene 88 años y ya no se apaña con el ordenador. Ahora lo llevo yo, pongan mi correo en \
            lugar del suyo.
            Al darme de alta el móvil metió una coma en vez de un punto. El bueno es lena.lobo@mail.test.
            ¡Me entero de que mis confirmaciones llevan semanas llegando a un desconocido! Tenéis mal mi e-mail, \
            es lucas.mar@web.test.
            La asociación de vecinos tiene tesorera nueva. Los mensajes tienen que ir a tesoreria@vecinos.test, \
            el anterior no quiere más.
            Quiero separar el trabajo de la afición. Para las maquetas usad maquetas@ocio.test, también como \
            usuario.
            Después de veinte años he dejado mi servidor de correo de toda la vida. Mi dirección nueva es esta \
            desde la que escribo.
            El ayuntamiento ha unificado las direcciones. Para la biblioteca anoten desde septiembre \
            biblio@ayto-norte.test.
            Acabo de ver que me registré con el correo de mi ex. Qué apuro. Poned el mío en su lugar.
            La consulta se traslada a un centro médico y estrena buzón. Registren consulta.angel@salud.test.
            Mi nieta me ha hecho una dirección más fácil de recordar. ¿Pueden sustituir la antigua por \
            abuela.rosa@facil.test?
            Mi buzón electrónico se ha mudado.
            Ruego tomen nota de mi nueva dirección de correo electrónico a todos los efectos.
            Sus mensajes caen en saco roto porque ese correo está muerto; el vivo es b.jilguero@web.test.
            Por la presente comunico el cambio de mi dirección electrónica de contacto.
            Tenga la bondad de tachar mi correo antiguo de sus archivos y apuntar el nuevo.
            Prefiero entrar en la cuenta con mi otro mail a partir de ahora.
            El correo que tenéis es del año de la pera, apuntad este: paco.ruiz@nuevo.test.
            """,
        italian: """
            nuova mail da aggiornare
            cambiare la mia email
            la mia e-mail è cambiata
            usate l'altro indirizzo di posta
            vecchia casella chiusa
            errore di battitura nella mia mail
            come cambio la mail?
            email sbagliata nel mio account
            mail nuova: l.marini@posta.test
            ho un altro indirizzo email
            sostituire la mia e-mail grazie
            scrivetemi sulla mail privata
            modifica email di accesso
            aggiornate la mia casella di posta
            cambio indirizzo e-mail per favore
            Potreste sostituire la mia vecchia e-mail con s.rossetti@casella.test?
            Il mio gestore chiude il servizio di posta a fine mese e ho aperto una nuova casella.
            L'indirizzo a cui mi scrivete tra poco non esisterà più, vi prego di annotare quello nuovo.
            Registrandomi ho sbagliato a digitare, la mia mail finisce con .it e non .ti.
            D'ora in poi mandate i messaggi al mio indirizzo di lavoro ufficio@falegnami.test.
            Cliente n. 55810: come e-mail di contatto mettete quella da cui scrivo.
            L'account è ancora intestato alla mail di un collega andato via, va messa info@fogliaverde.test.
            Non voglio più ricevere i vostri messaggi in ufficio ma sulla mia posta personale.
            Puoi spostare il mio account sulla mail da cui ti scrivo?
            Il campo e-mail nel profilo è grigio, me lo modificate voi?
            L'account K-4471 va collegato alla mail di mio figlio, adesso ordina lui.
            Fatture e avvisi a due.ruote@nuovo.test e non più a quella di prima.
            Cambiatemi h.berti@vecchia.test in h.berti@fresca.test.
            Ci siamo trasferiti in Svizzera e la mail italiana è stata disattivata. Mi trovate su \
            famiglia.gianni@ch.test, mettetela nell'account.
            Ho aperto la partita IVA. Quello che mi mandate deve andare alla posta dell'attività e non a quella \
            di famiglia.
            La mamma ha 88 anni e con il computer non ce la fa più. Seguo tutto io, inserite la mia e-mail al \
            posto della sua.
            In fase di iscrizione il telefono ha messo una virgola anziché un punto. Quella giusta è \
            lena.lupo@mail.test.
            Scopro che le mie conferme da settimane finiscono a uno sconosciuto! Avete la mia mail sbagliata, è \
            luca.mare@web.test.
            La pro loco ha un nuovo cassiere. I messaggi devono andare a cassa@proloco.test, quello di prima non \
            ne vuole più.
            Voglio tenere separati lavoro e passatempo. Per i trenini usate trenini@hobby.test, anche come nome \
            per entrare.
            Dopo vent'anni ho lasciato il mio gestore di posta. La mia nuova è questa da cui vi scrivo.
            La scuola ha uniformato le caselle. Per gli ordini dei libri segnate da settembre \
            biblioteca@scuola-nord.test.
            Vedo solo ora che mi ero iscritto con la mail della mia ex. Che imbarazzo, sostituitela con la mia.
            Lo studio si sposta in un poliambulatorio e avrà una nuova PEC. Registrate studio.angeli@pec.test.
            Mio nipote mi ha fatto un indirizzo più facile da ricordare. Potreste metterlo al posto del vecchio? \
            È nonna.rosa@facile.test.
            La mia cassetta postale elettronica ha traslocato.
            Vogliate prendere nota del mio nuovo recapito di posta elettronica.
            I vostri messaggi cadono nel vuoto perché quella mail è morta; sono vivo e vegeto su \
            b.fringuello@web.test.
            Con la presente si comunica la variazione dell'indirizzo e-mail di riferimento.
            Abbia la cortesia di depennare il vecchio indirizzo di posta dai Suoi archivi.
            Preferisco accedere con l'altra mia e-mail, quella di casa.
            Mandate in pensione la mia vecchia mail, quella buona è nonnapina@nuova.test.
            """,
        dutch: """
            nieuw e-mailadres graag aanpassen
            mijn mail wijzigen
            mijn e-mail is veranderd
            gebruik mijn andere mailadres
            oude mailbox bestaat niet meer
            tikfout in mijn e-mailadres
            hoe wijzig ik mijn email?
            verkeerd mailadres in mijn account
            nieuwe mail: l.maas@post.test
            heb een ander e-mailadres
            mailadres vervangen aub
            mail voortaan naar privé graag
            inlogmail aanpassen
            e-mailadres klopt niet meer
            email updaten alsjeblieft
            Kunt u mijn oude e-mail vervangen door s.vogels@postbus.test?
            Mijn provider stopt eind van de maand met de maildienst, ik heb nu een nieuwe mailbox.
            Het adres waarnaar u mij mailt bestaat binnenkort niet meer, wilt u het nieuwe noteren?
            Waar kan ik in mijn profiel een ander e-mailadres invullen?
            Bij het aanmelden heb ik me vertypt, het moet .nl zijn en niet .ln.
            Stuur jullie mails voortaan naar mijn werkadres kantoor@timmerman.test.
            Klantnummer 55810: graag het contactmailadres veranderen in dat waarmee ik nu schrijf.
            Het account staat nog op de mail van een vertrokken collega, het moet info@groenblad.test worden.
            Ik wil uw berichten niet meer op het werk ontvangen maar op mijn privémail.
            Kun je mijn account overzetten naar de mail waarmee ik je nu schrijf?
            Het e-mailveld in mijn profiel is grijs, kunnen jullie het voor me aanpassen?
            Account K-4471 moet onder de mail van mijn zoon komen, die bestelt nu.
            Facturen en verzendberichten naar twee.wielen@nieuw.test en niet meer naar de vorige.
            Maak van h.berg@oud.test a.u.b. h.berg@vers.test.
            Wij zijn naar Zweden geëmigreerd en het Nederlandse mailadres is opgeheven. Ik ben te bereiken via \
            familie.jansma@se.test, graag zo in het account.
            Ik ben voor mezelf begonnen. Alles wat jullie sturen mag naar de zakelijke mail en niet meer naar de \
            gezinsmailbox.
            Moeder is 88 en redt het niet meer met de computer. Ik regel het nu, zet mijn mailadres in de plaats \
            van het hare.
            Bij het registreren maakte mijn telefoon een komma van de punt. Het goede is lena.wolf@mail.test.
            Ik hoor net dat mijn bevestigingen al weken bij een wildvreemde terechtkomen! Jullie hebben een fout \
            mailadres van mij, het moet luc.meer@web.test zijn.
            De vereniging heeft een nieuwe penningmeester. De berichten moeten naar \
            penningmeester@wandelclub.test, de vorige wil ze niet meer.
            Ik wil werk en hobby uit elkaar houden. Voor de modeltreintjes graag treintjes@hobby.test gebruiken, \
            ook om in te loggen.
            Na twintig jaar heb ik mijn oude mailaanbieder de rug toegekeerd. Mijn nieuwe adres is dit waarmee \
            ik nu schrijf.
            De gemeente heeft alle mailadressen gelijkgetrokken. Voor de bibliotheek geldt vanaf september \
            bieb@gemeente-noord.test.
            Zie ik nu pas dat ik me met de mail van mijn ex had aangemeld. Pijnlijk, vervang die door de mijne.
            De praktijk verhuist naar een gezondheidscentrum en krijgt een ander mailadres. Graag vastleggen: \
            praktijk.engel@zorg.test.
            Mijn kleinzoon heeft een makkelijker mailadres voor me gemaakt. Kunt u het oude vervangen door \
            oma.roos@simpel.test?
            Mijn elektronische brievenbus is verhuisd.
            Gelieve nota te nemen van de wijziging van mijn e-mailadres.
            Uw mails verdwijnen in het niets, want die mailbox is dood; levend ben ik te vinden op \
            b.vink@web.test.
            Hierbij deel ik u mede dat mijn elektronisch postadres als volgt is gewijzigd.
            Wees zo vriendelijk mijn oude e-mail uit uw bestand te schrappen.
            Inloggen doe ik voortaan liever met mijn andere mailadres.
            Gooi mijn oude mailadres maar in de prullenbak en zet dit erin.
            """)
}
