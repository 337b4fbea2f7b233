extension StandardExamples {
    static let cancelSubscription = StandardExamples(
        "cancel_subscription",
        english: """
            cancel my subscription
            unsubscribe me from the plan
            end my membership
            Stop my subscription for good
            please cancel, not renewing
            i want out of my contract
            terminate account AB-7730
            no more coffee boxes please
            cancel auto renewal
            Cancel premium now
            don't bill me any more
            quit my monthly plan
            how do I cancel my membership
            dont want the subscription anymore
            Giving notice on my plan
            Please terminate the contract for my mother's emergency button, customer 20914.
            How can I stop the magazine from renewing itself every year?
            I don't use the streaming account any longer, so please close it and stop charging me.
            Kindly accept this as notice to end my gym membership by the next possible date.
            We no longer need the Business plan because we have closed our company.
            Could you confirm in writing that my subscription has ended for good?
            I've found another supplier for our coffee and won't be needing yours from now on.
            Is there a notice period if I want to leave the Plus plan?
            The free month is nearly over and I don't wish to carry on.
            Please take me off the monthly vegetable box, permanently.
            Our licence for five users will not be extended, please let it lapse.
            My wife has her own account, mine can be shut down.
            The contact lens delivery can stop altogether, I've had my eyes lasered.
            Let me know what I must do to get rid of this subscription.
            We bought the baby box every month since Tom was born. He's at school now and laughs at it. Time to \
            say goodbye and end the plan.
            I took the fitness app after New Year with the best of intentions. It's October and I've opened it \
            twice. Please stop it completely.
            My father died on the 9th. He had your daily newspaper for forty years. There's nobody left to read \
            it, so please end the delivery.
            I'm retiring at the end of June. The accounting software has served me well, but I'll never write \
            another bill. Cancel everything from July.
            The dog has passed away and every month the food parcel breaks my heart. Please don't send any more. \
            Ever.
            You've raised the price for the third time. 14.99 is more than I can justify on my pension. I'm \
            leaving.
            I only joined for the football. My club has been relegated and the channel doesn't show them any \
            more. So there's no reason for me to keep paying.
            Money's tight since my hours were cut. I've gone through all our standing costs with my husband. \
            Yours has to go.
            We are moving to New Zealand in March for good. You don't deliver there as far as I know. Please \
            bring our flower subscription to a close.
            I wrote on 2 May that I was ending the contract and got no answer. Today the next invoice came. Once \
            more: I have cancelled.
            My doctor has told me to give up caffeine entirely. There are still six bags in the cupboard. Please \
            wind up my plan, order 66021.
            My son signed up with my card for the gaming pass. He's twelve and should be doing homework. I want \
            it ended today.
            It was fun while it lasted, but we're done.
            Strike me off your list of subscribers.
            I hereby give formal notice of termination of the above agreement with effect from the earliest \
            possible date.
            Time to pull the plug on my plan.
            Consider me a former member from the first of the month.
            """,
        german: """
            Abo kündigen
            hiermit kündige ich
            bitte mein abo beenden
            Kündigung zum Monatsende
            will raus aus dem vertrag
            Mitgliedschaft beenden bitte
            kündigung kundennummer 20914
            keine weiteren Lieferungen mehr
            abo stornieren für immer
            Premium kündigen
            automatische Verlängerung abstellen
            Vertrag AB-7730 auflösen
            wo kann ich kündigen
            nicht mehr verlängern
            Bitte Abbuchungen und Abo einstellen
            Ich möchte mein Abonnement zum nächstmöglichen Zeitpunkt kündigen.
            Bitte bestätigen Sie mir die Kündigung schriftlich mit Angabe des Enddatums.
            Ich nutze den Streamingdienst nicht mehr und brauche das Abo nicht länger.
            Die Zeitung bitte ab dem 1. nicht mehr zustellen, und zwar endgültig.
            Unser Betrieb wurde geschlossen, daher benötigen wir die Softwarelizenzen künftig nicht mehr.
            Den Button zum Kündigen finde ich in den Einstellungen nicht, macht ihr das bitte für mich?
            Ich widerspreche der automatischen Verlängerung und beende das Vertragsverhältnis.
            Kannst du mein Probeabo bitte auslaufen lassen, weitermachen will ich nicht.
            Welche Kündigungsfrist gilt für den Plus-Tarif, ich möchte aussteigen?
            Wegen der Preiserhöhung mache ich von meinem Sonderkündigungsrecht Gebrauch.
            Die Gemüsekiste wird uns zu viel, wir hören damit ganz auf.
            Meine Frau hat jetzt einen eigenen Zugang, meiner kann gelöscht werden samt Abo.
            Den Wartungsvertrag für die alte Heizung kündigen wir, sie wird ausgebaut.
            Schließen Sie bitte mein Konto und ziehen Sie nichts mehr ein.
            Ich lege keinen Wert mehr auf die monatliche Kaffeelieferung.
            Ich bin ins betreute Wohnen gezogen, da ist Fernsehen inklusive. Ihr Paket habe ich nun doppelt. Es \
            soll enden, sobald es geht.
            Der Vereinskollege hat mir gezeigt, dass es das auch umsonst gibt. Nichts für ungut. Ich steige bei \
            euch aus.
            Mein Handyvertrag läuft jetzt über die Firma. Die private Karte liegt in der Schublade. Die brauche \
            ich nicht mehr, machen Sie den Vertrag zu.
            Jedes Mal nehme ich mir vor, die Hefte zu lesen, und jedes Mal landen sie ungeöffnet im Altpapier. \
            Das ist Verschwendung. Streichen Sie mich.
            Nach der Trennung hat mein Ex das Abo weitergenutzt, bezahlt wird es von mir. Damit ist jetzt \
            Schluss. Ich kündige fristlos.
            Im Probemonat war ich begeistert, inzwischen finde ich die Auswahl dünn. Ich habe alles gesehen, was \
            mich interessiert. Es muss nicht weitergehen.
            Die Kinder sind aus dem Haus, zu zweit brauchen wir keine zehn Kilo Obst die Woche. Auch später \
            nicht. Danke für acht gute Jahre.
            Unser Verein löst sich zum Jahresende auf. Die Homepage samt Baukasten wird abgeschaltet. Bitte \
            beenden Sie den Vertrag V-2093.
            Ich hatte die Versicherung nur fürs alte Rad. Das ist verkauft und das neue ist anders abgesichert. \
            Beenden Sie die Police bitte.
            Bei der Anmeldung hieß es monatlich kündbar. Davon mache ich heute Gebrauch. Eine kurze Bestätigung \
            per Mail genügt.
            Nach der Diagnose darf ich keine Nahrungsergänzung mehr nehmen. Das bleibt auch so. Sehen Sie das \
            bitte als Kündigung an.
            Meine Betreute kann die Verträge nicht selbst auflösen, ich bin ihre gesetzliche Betreuerin. Das \
            Lesezirkel-Abo wird nicht mehr gebraucht. Die Bestellungsurkunde liegt bei.
            Ich will mich von Ihnen trennen, vertraglich gesehen.
            Schön war die Zeit, aber jetzt ist Schluss mit dem Abo.
            Hiermit kündige ich das o. g. Vertragsverhältnis fristgerecht, hilfsweise zum nächstmöglichen \
            Termin.
            Nehmt mich bitte aus der Kartei, ich will kein Mitglied mehr sein.
            Ich zieh den Stecker, das Abo läuft bitte nicht weiter.
            """,
        french: """
            je veux résilier
            résiliation de mon abonnement
            annulez mon abonnement svp
            je me désabonne
            Stopper l'abonnement définitivement
            plus de box mensuelle merci
            comment résilier ?
            mettre fin à mon contrat
            résilier contrat AB-7730
            Ne pas renouveler mon abonnement
            arreter le premium pour de bon
            je ne veux plus être membre
            fin d'abonnement au 31
            Cessez les prélèvements, je pars
            clôturez mon compte abonné
            Je souhaite résilier mon abonnement à la prochaine échéance.
            Merci de m'adresser une confirmation écrite de la résiliation.
            Conformément à la loi Chatel, je m'oppose à la reconduction tacite de mon contrat.
            Où se trouve le bouton pour se désabonner, je ne le vois nulle part ?
            Tu peux couper mon abonnement vidéo ? Je le regarde jamais.
            Notre société a cessé son activité, les cinq licences ne seront pas reconduites.
            Quel est le préavis pour sortir de l'offre Plus ?
            La période d'essai s'achève et je ne désire pas poursuivre.
            Nous arrêtons le panier de légumes, définitivement cette fois.
            L'assurance de mon vieux téléphone ne me sert plus, résiliez-la.
            Le magazine ne m'intéresse plus, ne me l'envoyez plus à partir de janvier.
            Avec l'augmentation annoncée je préfère mettre un terme à notre contrat.
            Je vous prie de fermer le compte client 20914 et d'arrêter toute facturation.
            Mes lentilles mensuelles sont devenues inutiles depuis mon opération des yeux.
            J'emménage dans une résidence où internet est compris. Payer deux fois serait idiot. Coupez ma ligne \
            à la fin du bail.
            Mon neveu m'a montré qu'on trouve la même chose gratuitement. Sans rancune. Je quitte votre service.
            J'ai perdu le procès contre mes kilos et aussi l'envie. Je ne mettrai plus les pieds à la salle. \
            Fermez mon dossier.
            Les magazines s'empilent sans que j'en ouvre un. Ma femme menace de les brûler. Plus rien à partir \
            de maintenant, s'il vous plaît.
            Depuis la séparation je paie une formule famille que je n'utilise pas. Ce temps est révolu. Je \
            résilie.
            J'ai vu tout votre catalogue, même les documentaires sur les fourmis. Il n'y a plus rien pour moi. \
            Je me retire.
            Les enfants ont quitté la maison. Douze kilos de légumes à deux, c'est trop. Merci pour ces belles \
            années.
            L'association est dissoute au 31 décembre. Le site ne sera plus en ligne. Contrat V-2093 à clôturer.
            Je viens de vendre la voiture. L'assistance dépannage n'a plus d'objet. Veuillez y mettre un terme.
            On m'avait dit sans engagement. Je vous prends au mot et j'arrête aujourd'hui. Un accusé de \
            réception me suffira.
            Après mon AVC je ne peux plus lire de si petits caractères. Votre revue me manquera. Inutile de me \
            l'envoyer désormais.
            Je suis la tutrice de Madame Roche, 91 ans. Elle n'a plus besoin de la téléalarme puisqu'elle est en \
            maison de retraite. Je vous prie de rompre le contrat.
            On s'est bien amusés mais nos chemins se séparent.
            Par la présente, je vous notifie la résiliation du contrat susmentionné, avec effet à la date la \
            plus proche.
            Je rends ma carte de membre.
            Basta, je tire un trait sur votre box.
            """,
        spanish: """
            quiero darme de baja
            cancelar mi suscripción
            baja definitiva por favor
            dame de baja del plan
            Anulen mi suscripción
            no quiero seguir suscrito
            cómo me doy de baja?
            quitar renovación automática
            baja contrato AB-7730
            ya no quiero la caja mensual
            Finalizar mi membresía
            no renoven mas
            me borro del gimnasio
            Cancelen el premium ya
            no me cobren más, baja
            Deseo cancelar mi suscripción a partir del próximo mes.
            Ruego me confirmen por escrito la baja del contrato.
            ¿Dónde está el botón para darse de baja? No lo encuentro en ningún sitio.
            Ya no utilizo la plataforma, así que no tiene sentido mantener la cuota.
            Comunico mi voluntad de no prorrogar la póliza del móvil a su vencimiento.
            ¿Me puedes quitar la suscripción de vídeo? No la veo nunca.
            Hemos cerrado el negocio y las cinco licencias dejan de hacernos falta.
            ¿Con cuánta antelación hay que avisar para dejar la tarifa Plus?
            Se acaba el mes gratis y no me interesa continuar.
            Con la cesta de verduras lo dejamos para siempre, no damos abasto.
            El periódico ya no lo leo, dejen de traerlo desde el día 1.
            Con la subida que anuncian prefiero rescindir.
            Cierren la cuenta de cliente 20914 y no giren más recibos.
            Las lentillas mensuales me sobran desde que me operé la vista, denme de baja.
            El mantenimiento de la caldera vieja lo damos por terminado, la hemos quitado.
            Quisiera resolver el contrato de la alarma de mi madre, que se ha ido a una residencia.
            Me mudo a un piso con internet incluido. Pagar dos sería de tontos. Corten mi línea a final de mes.
            Mi primo me enseñó que lo mismo se consigue gratis. Sin rencores. Me marcho.
            He perdido la guerra contra la báscula y también las ganas. Al gimnasio no vuelvo. Denme por \
            despedido.
            Las revistas se acumulan sin abrir. Mi mujer amenaza con quemarlas. Ni una más.
            Desde la separación pago un plan familiar yo solo. Se acabó. Rescindo.
            He visto todo el catálogo, hasta los documentales de hormigas. No queda nada para mí. Me voy.
            Los hijos se han independizado. Doce kilos de verdura para dos son un disparate, ahora y en \
            adelante. Gracias por estos años.
            La asociación se disuelve el 31 de diciembre. La página dejará de existir. Contrato V-2093, a \
            finalizar.
            He vendido el coche. La asistencia en carretera no tiene objeto. Extingan la póliza.
            Me dijeron que era sin permanencia. Les tomo la palabra y lo dejo hoy. Un acuse de recibo me basta.
            Después del ictus ya no puedo leer letra tan pequeña. Echaré de menos su revista. No hace falta que \
            la sigan mandando.
            Soy la tutora legal de doña Amparo, de 91 años. Está en una residencia y la teleasistencia sobra. \
            Ruego la resolución del contrato.
            Fue bonito mientras duró, pero lo dejamos.
            Táchenme de la lista de socios.
            Por medio de la presente les notifico la resolución del contrato de referencia con efectos \
            inmediatos.
            Corto el grifo, se acabó el plan.
            Conmigo no cuenten a partir del mes que viene.
            """,
        italian: """
            voglio disdire
            disdetta abbonamento
            annullate il mio abbonamento
            come faccio a disdire?
            Chiudere l'abbonamento definitivamente
            basta box mensile grazie
            recesso contratto AB-7730
            non rinnovate più
            togliere il rinnovo automatico
            Disdico la palestra
            cancellate la mia iscrizione
            non voglio piu essere abbonato
            stop al premium per sempre
            fine contratto, cliente 20914
            Non addebitatemi altri mesi, esco
            Desidero disdire il mio abbonamento alla prima scadenza utile.
            Vi chiedo conferma scritta dell'avvenuta disdetta.
            Il pulsante per cancellarsi non lo trovo da nessuna parte, me lo fate voi?
            Non uso più la piattaforma e il canone per me è inutile.
            Comunico che non intendo rinnovare la polizza del telefono.
            Mi togli l'abbonamento ai film? Non li guardo mai.
            Abbiamo chiuso l'attività, le cinque licenze non ci occorrono più.
            Con quanto preavviso si lascia il piano Plus?
            Il mese di prova sta finendo e preferisco non proseguire.
            Con la cassetta di verdure smettiamo del tutto.
            Il settimanale non lo leggo, non consegnatelo più dal primo gennaio.
            Visto l'aumento che annunciate, recedo dal contratto.
            Vi prego di chiudere la mia posizione e cessare ogni fatturazione.
            Le lentine mensili non mi servono da quando mi sono operato agli occhi.
            La manutenzione della vecchia caldaia si può considerare terminata, l'abbiamo tolta.
            Chiedo la cessazione del servizio di telesoccorso di mia madre, che ora vive con noi.
            Vado a stare in un appartamento con internet compreso. Pagarne due sarebbe da sciocchi. Chiudete la \
            mia linea a fine mese.
            Mio cugino mi ha mostrato che la stessa cosa c'è gratis. Senza rancore. Vi lascio.
            Ho perso la guerra con la bilancia e pure la voglia. In palestra non torno. Consideratemi fuori.
            Le riviste si ammucchiano senza che le apra. Mia moglie minaccia di bruciarle. Neanche una di più.
            Dalla separazione pago da solo un piano famiglia. È finita. Recedo.
            Ho visto tutto il catalogo, perfino i documentari sulle formiche. Per me non c'è altro. Me ne vado.
            I ragazzi sono andati a vivere da soli. Dodici chili di verdura in due sono troppi, oggi e domani. \
            Grazie di questi anni.
            L'associazione si scioglie il 31 dicembre. Il sito verrà spento. Contratto V-2093, da cessare.
            Ho venduto la macchina. Il soccorso stradale non ha più ragione d'essere. Estinguete la polizza.
            Mi era stato detto senza vincoli. Vi prendo in parola e smetto oggi. Mi basta una ricevuta.
            Dopo l'ictus non riesco più a leggere caratteri così piccoli. La vostra rivista mi mancherà. Non \
            occorre che la mandiate ancora.
            Sono l'amministratore di sostegno della signora Rosa, 91 anni. Ora è in casa di riposo e il \
            telesoccorso è superfluo. Chiedo la risoluzione del contratto.
            È stato bello finché è durato.
            Depennatemi dall'elenco dei soci.
            Con la presente comunico formale disdetta del contratto in oggetto con decorrenza immediata.
            Chiudo i rubinetti, niente più rate.
            Dal mese prossimo fate a meno di me.
            """,
        dutch: """
            abonnement opzeggen
            ik wil opzeggen
            graag mijn abonnement stopzetten
            Stop mijn lidmaatschap
            opzegging klantnummer 20914
            hoe kan ik opzeggen
            niet meer verlengen aub
            beëindig mijn contract
            geen koffiepakket meer, nooit meer
            Premium opzeggen
            wil van mijn abo af
            contract AB-7730 beëindigen
            automatische verlenging uitzetten
            schrijf me uit
            Einde abonnement per 31 mei
            Hierbij zeg ik mijn abonnement op tegen de eerst mogelijke datum.
            Graag ontvang ik een schriftelijke bevestiging van de opzegging.
            Waar zit de knop om op te zeggen, ik kan hem nergens vinden?
            Ik gebruik de dienst niet meer, dus het lidmaatschap mag eraf.
            Wij verlengen de polis van de telefoon niet, u kunt die laten aflopen.
            Kun je mijn filmabonnement stoppen? Ik kijk toch nooit.
            Ons bedrijf is opgeheven en de vijf licenties zijn overbodig geworden.
            Wat is de opzegtermijn voor het Plus-pakket?
            De proefmaand loopt af en ik wil er niet mee door.
            Met de groentetas houden we helemaal op.
            De krant hoeft vanaf de eerste niet meer bezorgd te worden, definitief.
            Vanwege de aangekondigde prijsverhoging stap ik op.
            Sluit mijn account en schrijf niets meer af, alstublieft.
            Sinds mijn ooglaserbehandeling heb ik geen maandlenzen meer nodig, beëindig het maar.
            Het onderhoudscontract van de oude cv-ketel kan vervallen, die is eruit.
            Ik wil het alarmknopje van mijn moeder opzeggen, zij woont nu in een verzorgingshuis.
            Ik verhuis naar een appartement met internet inbegrepen. Twee keer betalen is onzin. Sluit mijn \
            aansluiting eind van de maand af.
            Mijn neef liet zien dat hetzelfde ook gratis kan. Even goede vrienden. Ik ga weg bij jullie.
            De strijd tegen de kilo's heb ik verloren en de zin ook. In de sportschool zie je mij niet meer. \
            Schrap me.
            De bladen stapelen zich ongelezen op. Mijn vrouw dreigt ze te verbranden. Geen enkele meer.
            Sinds de scheiding betaal ik in mijn eentje een gezinspakket. Daar maak ik een eind aan. Opgezegd \
            dus.
            Ik heb alles gezien, zelfs de documentaires over mieren. Er is voor mij niks meer bij. Tot hier.
            De kinderen zijn het huis uit. Twaalf kilo groente met z'n tweeën is te gek, nu en straks. Bedankt \
            voor de mooie jaren.
            De vereniging wordt op 31 december opgeheven. De website gaat uit de lucht. Contract V-2093 kan \
            eindigen.
            Ik heb de auto verkocht. Pechhulp heeft geen nut meer. Royeer de polis maar.
            Het zou maandelijks opzegbaar zijn. Daar houd ik u aan en vandaag stop ik. Een kort berichtje terug \
            volstaat.
            Na mijn herseninfarct kan ik zulke kleine lettertjes niet meer lezen. Ik zal het blad missen. U \
            hoeft het niet meer te sturen.
            Ik ben de mentor van mevrouw Roos, 91 jaar. Ze zit in een verpleeghuis en het alarm is overbodig. Ik \
            verzoek u het contract te ontbinden.
            Het was leuk zolang het duurde.
            Streep mij maar door op de ledenlijst.
            Hierbij deel ik u mede de bovengenoemde overeenkomst met onmiddellijke ingang te willen ontbinden.
            Ik trek de stekker eruit, klaar met dat abonnement.
            Reken vanaf volgende maand niet meer op mij.
            """)
}
