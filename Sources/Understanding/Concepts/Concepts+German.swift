extension Concepts {
    static let german = """
        cancel: storn* abbestell* widerruf* rückgängig annullier* zurückzieh* zurückgezogen zurücktreten
        end: kündig* beend* aussteig* austret* abmeld* auflös* endgültig raus_aus schluss aufhören auslaufen_lassen \
        vertrag_raus
        pause: paus* unterbrech* aussetz* ausgesetzt anhalt* ruhen ruhend stilllegen einfrier* auf_eis vorübergehend \
        zeitweise auszeit überspring* zurückhalt* vorerst solange
        resume: wieder_aktiv* reaktivier* fortsetz* fortführ* weiter weitergeh* wiederaufnehm* wieder_aufnehmen \
        wieder_einschalt* wieder_starten pause_aufheben aufheben wieder_liefern wieder_los weiterlaufen wieder_losgeh* \
        anlaufen
        renew: verläng* erneuer* läuft_ab läuft_aus abläuf* abgelaufen auslauf* ausläuft noch_ein_jahr weiteres_jahr
        change: änder* geänder* umstell* wechsel* tausch* anpass* korrigier* umbuch* aktualisier* berichtig* ersetz*
        move: verschieb* verleg* umbuch* anderer_tag anderen_tag anderer_termin andere_uhrzeit später früher \
        vorverleg* nach_hinten dazwischengekommen dazwischen_gekommen schaffe_es_nicht passt_nicht
        book: buch* reservier* vereinbar* termin_machen ausmachen freie_termine freier_termin noch_frei vorbeibring* \
        vorbeikommen abgeben einschieben unterbringen
        refund: erstatt* rückerstatt* zurückerstatt* geld_zurück zurückzahl* rückzahl* rücküberweis* zurücküberweis* \
        geld_wieder zurückbekomm* zurückhaben wiederhaben wiederbekomm* kaufpreis
        credit: gutschrift gutschreib* gutgeschrieben guthaben gutschein* kundenkonto nächsten_einkauf \
        nächste_bestellung
        discount: rabatt nachlass preisnachlass teilerstatt* teilweise minderung entgegenkomm* kulanz* günstiger \
        ermäßig* abzug entschädig* preisminder*
        replace: ersatz* austausch* umtausch* tausch* neue_schicken noch_einmal_dasselbe neues_exemplar neu_schicken
        return: rücksend* zurückschick* retour* rückgabe* zurückgeb* zurücksend* retouren* rücksendeetikett etikett \
        widerruf* behalten zurückgehen
        resend: erneut nochmal nochmals noch_einmal kopie abschrift zweitschrift wieder_schicken nochmal_schicken \
        duplikat neu_zusend* zukommen
        send: schick* send* versand* versend* verschick* zusend* zuschick* unterwegs abgeschickt rausgegangen raus
        receive: bekomm* erhalt* ankam* ankomm* angekommen eingetroffen gekommen eintreff* geliefert da_sein
        deliver: liefer* zustell* bote paketbote briefträger kurier spedition zusteller
        repair: repar* richten werkstatt wartung service inspektion durchsicht überhol* instand*
        download: download* herunterlad* runterlad* heruntergeladen installationsdatei ladelink
        install: install* einricht* aufspiel* neu_aufsetz*
        activate: aktivier* freischalt* freigeschaltet registrier* lizenzprüfung akzeptier* erkennt anerkannt
        login: anmeld* einlogg* login zugang zugriff ausgesperrt reinkommen komme_nicht_rein hinein
        forgot: vergess* entfallen erinner* weiß_nicht_mehr fällt_mir_nicht
        lost: verloren verleg* weg gelöscht verschwund* finde_nicht nicht_mehr_finden unauffindbar abhandengekommen \
        nirgends
        upgrade: upgrade* größer* mehr_pro höher* aufstock* hochstuf*
        downgrade: downgrade* kleiner* weniger niedriger* günstiger* reduzier*
        question: frage* fragen wissen wüsste interessier* auskunft beratung empfehl* erkundig*
        wait: wart* geduld* immer_noch noch_nicht noch_nichts seit überfällig verspät* verzöger* längst
        pay: zahl* bezahl* abbuch* abgebucht lastschrift überweis* konto karte paypal bank belast*
        twice: doppelt zweimal versehen* versehentlich irrtüm* irrtum aus_versehen verklickt verdrückt falsch_geklickt
        mindchange: anders_überlegt überlegt nicht_mehr_brauch* brauche_nicht brauchen_nicht nicht_mehr_benötig* \
        doch_nicht woanders schon_gekauft anderweitig hinfällig erübrigt erledigt_sich
        order: bestell* auftrag order kauf* gekauft
        subscription: abo abos abonnement* mitgliedschaft vertrag monatlich* dauerauftrag
        plan: tarif* paket_größe variante stufe modell plan option menge_pro
        invoice: rechnung* beleg* quittung* kaufbeleg mwst umsatzsteuer steuer* buchhaltung finanzamt spesen \
        steuerberater*
        licence: lizenz* serien* schlüssel key freischaltcode aktivierungscode produktschlüssel seriennummer
        password: passwort* kennwort* zugangsdaten paßwort
        account: konto kundenkonto profil benutzer* account
        email: email* e-mail* mailadresse mail_adresse postfach
        address: adress* anschrift straße hausnummer wohnung postleitzahl lieferadresse lieferanschrift nachbar* \
        klingel woanders_hin
        relocate: umgezog* umzug* umzieh* ziehe_um ziehen_um neue_wohnung neues_haus zieht_um ausgezogen
        parcel: paket* päckchen sendung* lieferung* karton* schachtel zustellung
        tracking: sendungs* verfolg* wo_ist wo_bleibt wo_sind status stand wann_kommt wie_weit neuigkeiten verbleib \
        wann_kommen
        item: artikel* ware* produkt* stück teil teile sache
        colour: farbe* farbton schwarz weiß blau rot grün
        size: größe* gr xl passt sitz* eng weit lang kurz breit schmal
        appointment: termin* uhrzeit besuch
        bike: rad fahrrad* räder bike bremse* kette* gangschaltung reifen schaltung
        computer: computer* rechner* laptop* pc mac notebook gerät windows
        photo: foto* bild* aufnahme* anhang anbei angehängt
        price: preis* kost* teuer billig wie_viel wieviel gebühr*
        warranty: garantie* gewährleist*
        broken: kaputt beschädig* zerbroch* gebrochen bruch riss* gerissen gesprung* sprung delle* verbeul* kratz* \
        zerkratz* zerriss* aufgeriss* geplatzt aufgeplatzt zerdrück* gesplittert scherben defekt* schaden verbogen
        wet: nass undicht ausgelaufen feucht klatschnass durchnäss* fleck*
        missing: fehl* unvollständig vermiss* nicht_drin nicht_dabei nur_eine nur_ein vergessen_worden zu_wenig \
        nicht_enthalten nicht_im_paket weniger_als
        wrong: falsch* verkehrt* verwechsel* vertausch* andere_als anderes_als nicht_das statt anstatt stattdessen \
        irrläufer
        tight: zu_klein zu_groß zu_eng zu_weit zu_kurz zu_lang passt_nicht drückt spannt nummer_größer nummer_kleiner \
        größere_größe
        notworking: funktionier* geht_nicht läuft_nicht klappt_nicht fehler* problem* abstürz* stürzt verweiger* lehnt \
        ungültig startet_nicht schlägt_fehl streikt hängt
        notarrived: nicht_angekommen nichts_angekommen nicht_da nicht_erhalten nie_angekommen nicht_bekommen \
        nichts_gekommen
        ready: fertig abhol* abgeholt bereit
        holiday: urlaub* ferien verreis* reise* unterwegs_sind ausland weg_sind
        ill: krank* arzt klinik gesundheit*
        angry: ärger* verärger* enttäusch* unverschämt* unmöglich katastrophe frechheit beschwer* sauer wütend \
        unzufrieden schlecht miserabel zumutung nie_wieder skandal reklam* unfreundlich
        human: mensch* mitarbeiter* person jemand kolleg* sachbearbeiter* ansprechpartner* berater
        phone: telefon* anruf* anrufen zurückruf* rückruf sprechen reden
        robot: roboter* bot maschine automat* computerantwort*
        gift: geschenk* geburtstag* weihnacht* hochzeit
        partner: mann frau partner* freund* sohn tochter mutter vater schwester bruder
        use: nutz* verwend* geeignet kompatib* kann_man gibt_es haben_sie bieten_sie verkaufen_sie möglich darf
        care: reinig* putz* pflege* wasch* trockn* bügel*
        stop: stopp* keine_mehr keinen_mehr nicht_mehr nichts_mehr
        toomuch: zu_viel zu_viele genug stapel* vorrat voller_schrank übrig reichlich noch_reichlich
        new: neu neue neuer neues neuen
        old: alt alte alten alter bisherig* frühere* vorherig*
        tomorrow: morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag nächste_woche diese_woche \
        vormittag nachmittag
        month: monat* jahr* wochen sommer winter frühling frühjahr herbst märz januar dezember
        """
}
