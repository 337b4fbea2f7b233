extension AgreementWords {
    static let english = AgreementWords(
        plain: """
            please pls plz kindly thanks thank you thx ty i we im id ill my our your yours me us it its that thats this so the
            a an there here to for with of on as at is are was were be been being do does doing done go ahead proceed
            process make just yes yeah yep ok okay now today immediately asap would could can may might shall should
             confirm confirmed confirming confirmation indeed exactly absolutely definitely certainly really truly
            sure certain positive mine still permission approval consent agreement agree agreed accept sir madam team very
            much lot hi hello also both answer question questions request requested arrange happen through finally
            because since then way by
            am hereby effective appreciate appreciated sorry mistake
            """,
        phrases: """
            dear sir|sirs|madam or|and madam|sirs|sir
            go for it
            as soon as possible
            as soon as you can
            at your earliest convenience
            right|straight away
            at once
            as described|suggested|proposed|discussed|stated|mentioned|above|planned|requested|written
            as you ~1 described|suggested|proposed|wrote|stated|have
            how|what i want|wanted|meant|wish
            prompt|quick|fast|swift|kind help|reply|response|answer|service|support
            what i would like
            what i asked for
            i asked for
            you have my permission|ok|okay|approval|consent|agreement|confirmation
            thats|this is the one
            that|it is the one
            thats all
            that is all
            will be fine|great|perfect|good
            that will do
            i have checked
            i have checked|read it|everything|that
            thanks again
            sent from my ~1 phone|iphone|ipad|mobile|tablet|device|smartphone
            excuse|forgive ~2 typos|brevity|mistakes|errors
            thank you again
            for me
            with me
            have a nice|good|great|lovely day|one|evening|week|weekend
            from my side
            no need to ask
            please feel free to
            feel free to
            lets do it|that|this|so
            lets go|proceed
            let us do|proceed
            for checking|asking|confirming|clarifying|confirmation|explaining|understanding
            for the inconvenience|trouble|hassle|mistake|confusion|delay
            for any inconvenience|trouble|confusion
            i ordered it by mistake|accident
            looking forward to
            thats how
            """,
        elsewise: """
            as it is
            as is
            way it is
            at|by|towards the|its end
            the|its end
            a new|different
            correct the|my ~1 street|house|number|postcode|zip|code|town|city|details
            end of
            be back
            i|you|we|they ~1 cancelled|canceled|ended|returned|refunded|changed|updated|sent|shipped|paid|paused|moved|booked
            """,
        qualities: "correct right accurate fine good ok okay clear set well perfect",
        praise: "happy glad great perfect lovely wonderful brilliant excellent fantastic pleased cool nice fine good",
        desires: "get want wants wanted like wish need prefer love",
        things: "it them these those one",
        whole: "all everything whole entire",
        keeping: """
            keep keeping kept stay stays staying remain leave left retain hold wait lose another more less next last
            previous old other only except once when after before soon later until till
            """,
        reasonWords: "no longer need want use require it them this that any more anymore dont do not",
        closings: "best kind warm regards sincerely yours cheers many thanks thank greetings thx kindest warmest",
        times: "next last monday tuesday wednesday thursday friday saturday sunday tomorrow week month year christmas",
        joiners: "and as because since",
        topics: """
            cancel:cancel cancels cancelled canceled cancelling canceling cancellation annul withdraw withdrawal stop void
            end:end ended ending ends terminate terminated termination unsubscribe discontinue close quit
            pause:pause paused pausing suspend suspended
            resume:resume resumed resuming restart reactivate reactivated continue
            renew:renew renewed renewing renewal extend extended
            refund:refund refunded refunding refunds reimburse reimbursed reimbursement repay
            credit:credit credited voucher
            change:change changed changing changes update updated updating amend modify modified switch
            send:send sent sending ship shipped shipping deliver delivered delivering redirect redirected go goes
            exchange:exchange exchanged exchanging swap swapped replace replaced replacement
            giveBack:return returned returning take taken back send sending label
            book:book booked booking reserve reserved reservation schedule scheduled
            move:move moved moving reschedule rescheduled rescheduling shift
            order:order orders purchase number parcel package ordering
            item:item items product products article articles thing
            subscription:subscription subscriptions plan membership contract abo
            appointment:appointment appointments slot booking time date day
            address:address addresses delivery shipping postal new postal parcel package
            part:house street postcode zip code town city number home apartment flat details
            document:invoice receipt licence license key link password copy mail email download
            plan:plan new tariff
            email:email mail e address new mailaddress
            money:money amount refund total paid
            """)

    static let german = AgreementWords(
        plain: """
            bitte danke dank dankeschön vielen herzlichen ich wir sie ihnen ihr ihre ihren ihrem ihrer mein meine meinen
            meiner meinem meines unser unsere unseren unserer mir mich uns euch du dir der die das den dem des dies diese
            dieser diesem diesen dieses es so zu zum zur im in für mit von vom bei an auf am ist sind wird werden wurde
            kann können könnt könnten dürfen dürft darf soll sollen sollte würde hätte machen mach macht tun
            tut los ja jawohl genau richtig gern gerne sehr und auch nun jetzt gleich sofort umgehend heute hiermit
            einfach doch mal dann natürlich unbedingt wirklich sicher absolut einverstanden bestätige bestätigen
            bestätigt bestätigung bestätigend ok okay oki klar gemacht durchführen durchgeführt ausführen vornehmen
            veranlassen veranlasst erledigen erledigt umsetzen fortfahren veranlassung auftrag
             beides beide dorthin dahin hin damit daran dazu wunsch antwort frage hallo da denn weil lg mfg vg
            team frau herr freundlichen grüßen bzw
            wäre wären gewünscht richtigerweise
            """,
        phrases: """
            so schnell|bald wie|als möglich
            schnellstmöglich
            wie beschrieben|besprochen|vorgeschlagen|angegeben|gewünscht|genannt|oben|geplant|geschrieben|angefragt
            wie von ihnen|dir beschrieben|vorgeschlagen|geschrieben
            was ich will|möchte|wollte|meinte
            auf jeden fall
            im voraus
            gesendet|gesandt von|vom meinem|iphone|handy ~1 handy|iphone|ipad|smartphone|telefon
            schnelle|rasche|prompte|tolle|nette|freundliche hilfe|antwort|rückmeldung|bearbeitung|unterstützung
            schnellen|tollen service
            hilfe|rückmeldung
            ich bin|bins mir ~1 sicher
            bin mir ~1 sicher
            von meiner seite
            einen schönen|guten tag|abend|morgen
            schönen|schönes tag|abend|wochenende|woche|noch
            schönen tag noch
            zum nächstmöglichen zeitpunkt|termin
            nächstmöglich
            ich freue mich
            für die umstände
            """,
        elsewise: """
            so wie
            eine neue|andere
            am|zum|bis ende
            """,
        qualities: "richtig korrekt stimmt stimmen passt passen ok okay gut perfekt ordnung klar bestens fein",
        praise:
            "gut passt passen ok okay prima super toll schön perfekt zufrieden glücklich froh wunderbar klasse herrlich",
        desires: "möchte möchten will wollen wünsche wünschen brauche brauchen benötige hätte gerne liebe mag",
        things: "es sie ihn ihm",
        whole: "alles alle sämtliche ganze komplett",
        keeping: """
            behalten behalte behält bleiben bleibe bleibt lassen lasse lass weiterhin halten warten weiterlaufen laufen
            nächste nächsten nächstes nächster letzte letzten nach vor sobald bis später andere alte alten mehr erst
            """,
        reasonWords:
            "ich wir brauche brauchen benötige benötigen will wollen möchte möchten nutze verwende es sie ihn das die der den nicht mehr",
        closings:
            "mit viele beste liebe freundliche herzliche schöne vielen gruß grüße grüßen lg mfg vg danke dank besten lieben",
        times: """
            nächste nächsten nächstes nächster nächstem letzte montag dienstag mittwoch donnerstag freitag samstag
            sonntag morgen übermorgen woche monat jahr jahresende weihnachten ostern
            """,
        joiners: "und da denn weil",
        topics: """
            cancel:stornier* storno stornos storniert annullier* widerruf* rückgängig absagen abgesagt absage kündig* \
            gekündigt kündigung storn abbestellen zurücktreten aufheben
            end:beenden beendet beende beendigung kündig* gekündigt auslaufen stoppen einstellen abbestellen schluss
            pause:pausier* pause aussetzen unterbrechen
            resume:fortsetzen fortgesetzt wiederaufnehmen reaktivier* fortführen
            renew:verlänger* erneuer*
            refund:erstatt* rückerstatt* zurückerstatt* rückzahlung zurückzahlen auszahlen zurückgezahlt erstattung
            credit:gutschreiben gutschrift gutschein gutgeschrieben guthaben
            change:änder* geändert änderung anpass* angepasst aktualisier* umstellen umgestellt wechsel* ab korrigier*
            send:send* schick* gesendet geschickt verschick* versend* versand liefer* geliefert zustell* umleit* gehen geht \
            soll
            exchange:tausch* umtausch* getauscht umgetauscht austausch* ersetz* ersatz
            giveBack:zurückgeben zurückgeb* zurücksend* zurückschick* rücksend* rückgabe retour* zurücknehmen zurück nehmen
            book:buch* gebucht reservier* eintragen vereinbar*
            move:verleg* verschieb* verschoben umbuch* umgebucht verlegt
            order:bestellung bestellungen bestellnummer auftrag auftragsnummer nummer paket päckchen sendung kauf ware
            item:artikel produkt produkte ware stück teil
            subscription:abo abonnement abos vertrag mitgliedschaft plan
            appointment:termin termine uhrzeit zeit datum tag uhr
            address:adresse anschrift lieferadresse lieferanschrift versandadresse neue neuen neuer paket sendung
            part:hausnummer straße postleitzahl plz ort stadt nummer angaben daten
            document:rechnung beleg lizenz schlüssel link passwort kopie mail email
            plan:plan neuen neue neuer tarif
            email:email mail e mailadresse adresse neue emailadresse
            money:geld betrag kaufpreis summe
            """)

    static let dutch = AgreementWords(
        plain: """
            graag alstublieft alsjeblieft svp aub bedankt dank dankjewel dankuwel hartelijk u je jij jullie uw jouw ik wij
            we mij me ons mijn onze de het een dit dat deze die zo te om voor met van op aan naar in bij is zijn was
            wordt worden kunt kan kunnen mag mogen zal moet moeten zou doe doen doet gedaan maak gang gaan ga
            ja jawel jazeker jazeker hoor maar en ook nu meteen direct vandaag hierbij eens echt zeker absoluut
            natuurlijk uiteraard akkoord bevestig bevestigen bevestiging bevestigd ok oke okee oké wel er erheen daarheen
            daarnaartoe heen uitvoeren verwerken verwerk regelen regel goed antwoord vraag hallo want omdat hen
            wat beide allebei heer mevrouw team alvast eens mee
            """,
        phrases: """
            zo snel|spoedig mogelijk
            zoals beschreven|besproken|voorgesteld|aangegeven|gevraagd|vermeld|hierboven
            wat ik wil|wilde|bedoel|bedoelde
            ik weet het zeker
            weet het zeker
            ik ben ~1 zeker
            ga uw|je|jullie gang
            doe maar
            van mijn kant
            verzonden|verstuurd vanaf|met mijn ~1 telefoon|iphone|ipad|mobiel
            snelle|goede|prettige hulp|reactie|antwoord|service|afhandeling
            fijne|prettige dag|avond|weekend
            fijn|prettig weekend
            """,
        elsewise: """
            zoals het
            een nieuw|nieuwe|ander
            aan het einde
            """,
        qualities: "correct juist juiste klopt kloppen goed goede prima ok oke orde perfect akkoord",
        praise: "blij fijn mooi tevreden top geweldig prima perfect goed leuk prachtig",
        desires: "wil willen wens wensen nodig",
        things: "het hem ze haar",
        whole: "alles alle allemaal hele",
        keeping: """
            houden houd hou behouden behoud blijven blijf blijft laten laat doorlopen wachten volgende laatste zodra na
            nadat later tot andere oude meer eerst
            """,
        reasonWords: "ik wij we heb hebben het hem ze die niet meer nodig wil gebruik",
        closings: "met vriendelijke hartelijke groet groeten groetjes mvg bedankt dank gr",
        times: """
            volgende laatste maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen week maand
            jaar kerst
            """,
        joiners: "en want omdat",
        topics: """
            cancel:annuleer annuleren annuleert annulering geannuleerd intrekken herroepen opzeg* opgezegd zeg op stop stoppen \
            afzeggen afgezegd
            end:beëindig* beëindigd opzeg* opgezegd zeg op stop stoppen stopzetten stopgezet eindigen afmelden
            pause:pauzeer* pauzeren pauze opschorten gepauzeerd
            resume:hervat* hervatten heractiveer*
            renew:verleng* vernieuw*
            refund:terugbetal* terugbetaald terugbetaling vergoed* terugstorten
            credit:tegoed tegoedbon krediet
            change:wijzig* gewijzigd pas aan aanpas* aangepast verander* veranderd update
            send:stuur sturen gestuurd verstuur* versturen verzend* verzonden lever* geleverd bezorg* bezorgd gaat
            exchange:ruil* omruil* omgeruild vervang* vervangen
            giveBack:retour* retourneren geretourneerd terugsturen terugstuur stuur terug terugnemen neem
            book:boek* geboekt reserveer* reserveren gereserveerd inplannen afspreken
            move:verplaats* verzet* verzetten verschuif* verschuiven
            order:bestelling bestellingen bestelnummer order ordernummer nummer pakket pakje aankoop
            item:artikel artikelen product producten
            subscription:abonnement abonnementen lidmaatschap contract plan
            appointment:afspraak afspraken tijd tijdstip datum dag uur
            address:adres bezorgadres afleveradres nieuwe nieuw pakket
            part:huisnummer straat postcode plaats stad nummer gegevens
            document:factuur bon licentie sleutel link wachtwoord kopie mail email
            plan:plan nieuwe nieuw
            email:email mail e mailadres adres nieuwe nieuw
            money:geld bedrag
            """)
}
