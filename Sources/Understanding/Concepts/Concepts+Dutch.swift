extension Concepts {
    static let dutch = """
        cancel: annul* afzeg* cancel* intrek* herroep* afgelast* ongedaan
        end: opzeg* opgezegd zeg_op beëindig* stopzet* stop_met uitschrijv* definitief afmeld* eruit_stappen voorgoed
        pause: pauz* onderbrek* opschort* stilzet* bevriez* overslaan sla_over tijdelijk voorlopig stilleggen \
        even_niet vasthouden
        resume: hervat* heractiv* weer_activeren doorgaan weer_starten weer_opstarten voortzet* weer_aanzetten \
        weer_leveren herstart* opheffen
        renew: verleng* vernieuw* verloopt verlopen aflopen loopt_af nog_een_jaar
        change: wijzig* verander* aanpass* omzet* overstap* ruil* corriger* bijwerk* vervang* veranderd
        move: verzet* verplaats* verschuiv* uitstel* andere_dag andere_datum ander_tijdstip later eerder vervroeg* \
        iets_tussen
        book: boek* reserver* afspraak_maken inplannen plan* vrij_plek plek_vrij langsbreng* langskom* brengen
        refund: terugbetal* geld_terug terugstort* terugkrijg* restitutie vergoed* terugboek*
        credit: tegoed* krediet cadeaubon bon bijschrijv* volgende_bestelling volgende_aankoop winkeltegoed
        discount: korting gedeeltelijk* deels tegemoetkom* goedkoper compens* prijsverlaging
        replace: vervang* omruil* ruil* een_ander een_nieuwe nieuw_exemplaar
        return: retour* terugstur* terugzend* terugbreng* retourlabel label houden
        resend: opnieuw nogmaals nog_een_keer kopie afschrift weer_sturen duplicaat nog_eens
        send: stur* stuur* verstuur* verzend* verzond* opgestuurd onderweg verstuurd
        receive: ontvang* kreeg krijg* aankom* aangekomen gekregen binnen gekomen
        deliver: lever* bezorg* koerier postbode
        repair: repar* mak* herstel* onderhoud* werkplaats beurt servicebeurt nakijk*
        download: download* installatiebestand
        install: install* instell*
        activate: activ* ontgrendel* registr* herken* accepteer*
        login: inlog* aanmeld* toegang log_in buitengesloten erin
        forgot: verget* vergat weet_niet_meer herinner*
        lost: kwijt verlor* verdwen* gewist verwijderd vind* niet_vinden zoek
        upgrade: groter* hoger* meer_per upgrade*
        downgrade: kleiner* lager* minder downgrade*
        question: vraag* vragen weten wil_graag_weten advies inform* raad*
        wait: wacht* geduld nog_steeds nog_niet nog_niets sinds vertraag* te_laat
        pay: betal* betaald afgeschreven incasso rekening kaart paypal bank overgemaakt
        twice: dubbel twee_keer per_ongeluk vergissing abuis vergist verkeerd_geklikt
        mindchange: bedacht niet_meer_nodig niet_nodig hoeft_niet_meer hoef_niet toch_niet elders al_gekocht spijt \
        bedenk* van_gedachten
        order: bestel* order aankoop gekocht
        subscription: abonnement* lidmaatschap contract maandelijks*
        plan: pakket_grootte abonnementsvorm variant plan optie formule versie
        invoice: factu* bon_van kassabon btw boekhoud* belasting* bonnetje betaalbewijs
        licence: licentie* sleutel serienummer activatiecode code
        password: wachtwoord* inloggegevens paswoord
        account: account profiel gebruiker*
        email: email* e-mail* mailadres mail_adres mail
        address: adres* straat huisnummer woning postcode bezorgadres buren buurvrouw ander_adres
        relocate: verhui* nieuwe_woning nieuw_huis
        parcel: pakket* pakje* zending* levering* doos dozen bezorging
        tracking: track* waar_is waar_blijft status stand wanneer_komt hoe_ver volg* nieuws
        item: artikel* product* stuk* spullen ding
        colour: kleur* tint zwart wit blauw rood groen
        size: maat maten grootte xl pas* strak wijd smal lang
        appointment: afspra* tijdstip bezoek
        bike: fiets* wiel* rem* ketting versnelling* band*
        computer: computer* laptop* pc mac machine windows
        photo: foto* afbeelding* bijlage* bijgevoegd
        price: prij* kost* duur goedkoop hoeveel tarief
        warranty: garantie*
        broken: kapot* beschadig* gebroken stuk_aan barst* gebarst* scheur* gescheur* deuk* kras* defect* verbogen \
        scherven geknakt geplet schade
        wet: nat doorweekt lek* gelekt vochtig vlek*
        missing: ontbre* mis* ontbrak onvolledig incompleet niet_in_de zat_niet er_niet_bij maar_één slechts_één \
        te_weinig
        wrong: verkeerd* fout* verwissel* andere_dan niet_wat niet_de_goede in_plaats_van
        tight: te_klein te_groot te_strak te_krap te_kort te_lang te_wijd past_niet maatje_groter maat_groter \
        maat_kleiner knelt
        notworking: werkt_niet doet_het_niet fout* weiger* mislukt probleem* problemen lukt_niet ongeldig start_niet \
        vastgelopen
        notarrived: niet_aangekomen niet_ontvangen nooit_aangekomen niets_ontvangen niet_binnen niks_gekregen
        ready: klaar gereed ophalen afhalen opgehaald
        holiday: vakantie* reis* weg_zijn buitenland
        ill: ziek* dokter arts gezondheid
        angry: boos teleurg* onaccept* schand* ergerlijk belachelijk klacht* ontevreden slecht waardeloos woest zat \
        nooit_meer onbeschoft irritant
        human: mens persoon iemand medewerker* collega
        phone: telefo* bel bellen gebeld spreken praten
        robot: robot* machine automat* bot
        gift: cadeau* verjaardag kerst bruiloft
        partner: man vrouw partner vriend* zoon dochter moeder vader zus broer
        use: gebruik* geschikt compatib* kan_ik heeft_u hebben_jullie verkopen_jullie mogelijk mag
        care: schoonmak* reinig* was* onderhoud drogen strijk*
        stop: stop* niet_meer geen_meer
        toomuch: te_veel genoeg over voorraad stapel* vol ruim
        new: nieuw*
        old: oud* vorig* eerder*
        tomorrow: morgen vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgende_week deze_week \
        ochtend middag
        month: maand* jaar jaren weken zomer winter lente voorjaar herfst maart januari december
        """
}
