extension Concepts {
    static let italian = """
        cancel: annull* cancell* revoc* ritir*
        end: disd* recess* recedere chiudere_l'abbonamento terminare porre_fine definitiv* disiscriv* uscire_dal \
        cessare interrompere_definitiv*
        pause: pausa sospend* sospes* interromp* congel* saltare saltate salt* in_attesa temporane* per_ora \
        nel_frattempo stand-by fermare fermo
        resume: riprend* ripres* riattiv* ripart* ricominc* di_nuovo_attiv* continu* ripristin* far_ripartire riavvi*
        renew: rinnov* prolung* proroga scad* ancora_un_anno un_altro_anno
        change: cambi* modific* corregg* corre* aggiorn* passare_a sostitu* rettific* variare
        move: spost* rimand* rinvi* anticip* posticip* altro_giorno altra_data altro_orario più_tardi prima imprevisto
        book: prenot* fissare appuntamento posto_libero disponib* prendere_un portare lasciare
        refund: rimbors* restitu*_i_soldi soldi_indietro riavere riaccredit* denaro indietro_i_soldi soldi
        credit: buono credito accredit* prossimo_acquisto prossimo_ordine saldo
        discount: sconto scont* parzial* riduzione meno_caro risarc* gesto compens* parte_del_prezzo indenn*
        replace: sostitu* cambio un_altro un'altra uno_nuovo una_nuova rimpiazz*
        return: restitu* rend* reso resi rimand*_indietro rispedi* etichetta tenerl* spedire_indietro
        resend: di_nuovo nuovamente ancora_una_volta copia duplicato reinvi* rimandare un'altra_volta rispedire_la
        send: invi* sped* mand* partit* in_viaggio
        receive: ricev* ricevut* arriv* consegnat*
        deliver: consegn* corriere postino
        repair: ripar* aggiust* revision* officina manutenzione tagliando
        download: scaric* download* programma_di_installazione
        install: install* configur*
        activate: attiv* sblocc* registr* valid* riconosc* accett*
        login: acced* accesso entrare login bloccat* collegar*
        forgot: dimentic* non_ricordo non_mi_ricordo sfugg* scordat*
        lost: pers* perso smarrit* cancellat* sparit* trov* non_trovo
        upgrade: più_grande superiore di_più aument* passare_al
        downgrade: più_piccol* inferiore meno ridurre ridu*
        question: domand* sapere chied* informazion* consigli* vorrei_sapere dubbio
        wait: aspett* attes* pazien* ancora_niente ancora_nulla non_ancora da_giorni ritard* tard*
        pay: pag* addebit* carta banca bonifico paypal
        twice: due_volte doppi* per_errore per_sbaglio sbagliat*_tasto errore duplicat*
        mindchange: cambiato_idea non_mi_serve non_serve_più non_ho_più_bisogno ripensat* altrove già_comprat* \
        non_voglio_più non_lo_voglio
        order: ordin* acquist* comprat*
        subscription: abbon* contratto mensile sottoscri*
        plan: piano piani formula tariffa pacchetto opzione versione
        invoice: fattur* ricevut*_fiscale scontrino iva contabil* commercialista giustificativ*
        licence: licenz* chiave seriale numero_di_serie codice_di_attivazione
        password: password credenziali parola_d'ordine
        account: account profilo utente area_clienti conto
        email: email* e-mail* posta_elettronica indirizzo_mail mail casella
        address: indirizz* via appartamento numero_civico cap domicilio vicin* recapito altro_posto
        relocate: traslo* trasferit* nuova_casa nuovo_appartamento cambio_casa cambiato_casa
        parcel: pacc* spedizion* scatol* consegna collo
        tracking: tracciam* tracking dov'è dove_si_trova dove_è a_che_punto stato notizie quando_arriva
        item: articol* prodott* pezz* merce
        colour: color* tinta nero bianco blu rosso verde
        size: taglia* misura* numero grande piccolo xl stretto largo lungo
        appointment: appuntament* orario visita data
        bike: bici* ruot* fren* catena cambio gomm*
        computer: computer portatile pc mac macchina windows
        photo: foto* immagin* allegat* allego
        price: prezz* cost* quanto caro tariffe spes*
        warranty: garanzi*
        broken: rott* danneggi* rov* incrinat* crep* frantum* ammacc* graffi* strapp* scoppiat* schiacci* difett* \
        spaccat* pezzi
        wet: bagnat* fradici* perd* umid* macchiat*
        missing: manc* incomplet* non_c'era non_era assente solo_uno soltanto
        wrong: sbagliat* errat* divers* un_altro_articolo al_posto invece scambiat* non_è_quell* non_è_il
        tight: troppo_piccol* troppo_grand* troppo_strett* troppo_cort* troppo_lung* mi_sta mi_stanno taglia_in_più \
        taglia_in_meno stringe
        notworking: non_funzion* errore rifiut* fallisc* problem* non_parte non_riesco non_si_avvia invalid* \
        non_accetta blocca
        notarrived: non_è_arrivat* non_arriva non_ho_ricevuto mai_arrivat* non_ancora_arrivat* nulla_è_arrivato
        ready: pront* finit* ritirare ritiro
        holiday: vacanz* viaggi* via_per estero ferie
        ill: malat* ospedale medico salute
        angry: delus* inaccettab* arrabbi* vergogn* pessim* orribil* reclam* lament* scandal* stuf* insoddisf* \
        scontent* maleducat* mai_più presa_in_giro
        human: umano persona* qualcuno operatore operatrice collega impiegat* responsabile
        phone: telefon* chiam* parlare richiam*
        robot: robot macchina automatic* bot
        gift: regal* compleanno natale matrimonio
        partner: marito moglie compagn* amic* figlio figlia madre padre sorella fratello
        use: us* utilizz* adatt* compatib* si_può avete offrite vendete è_possibile posso_usare
        care: pul* lav* cura asciug* stir*
        stop: smett* basta ferm* non_più niente_più
        toomuch: troppo troppi abbastanza avanz* accumul* pieno ancora_tanto scorta
        new: nuov*
        old: vecchi* precedent* prima
        tomorrow: domani oggi lunedì martedì mercoledì giovedì venerdì sabato domenica settimana_prossima \
        questa_settimana mattina pomeriggio
        month: mes* ann* settimane estate inverno primavera autunno marzo gennaio dicembre
        """
}
