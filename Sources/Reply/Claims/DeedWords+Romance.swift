extension DeedWords {
    static let french = DeedWords(
        participles: forms(
            """
            refunded: remboursé* restitué* reversé*
            credited: crédité*
            cancelled: annulé* résilié* révoqué*
            dispatched: envoyé* renvoyé* expédié* réexpédié* posté* transmis transmise parti* adressé*
            delivered: livré* remis arrivé* distribué*
            replaced: remplacé* échangé*
            changed: modifié* changé* corrigé* actualisé* rectifié*
            moved: déplacé* reporté* décalé*
            booked: réservé* pris fixé*
            paused: suspendu* interrompu*
            resumed: réactivé* repris reprise
            renewed: renouvelé* prolongé* reconduit* reconduite
            arranged: effectué* émis émise traité* approuvé* validé* supprimé* accordé* lancé* activé*
            """, of: Deed.self, endings: ["", "e", "s", "es"]),
        infinitives: table(
            """
            refunded: rembourser restituer reverser
            credited: créditer
            cancelled: annuler résilier
            dispatched: envoyer renvoyer expédier réexpédier transmettre
            delivered: livrer
            replaced: remplacer échanger
            changed: modifier changer corriger
            moved: déplacer reporter
            booked: réserver
            paused: suspendre
            resumed: réactiver reprendre
            renewed: renouveler prolonger
            arranged: effectuer émettre supprimer accorder
            """, of: Deed.self),
        present: table(
            """
            refunded: remboursons rembourse
            credited: créditons crédite
            cancelled: annulons annule résilions
            dispatched: envoyons envoie renvoyons expédions
            replaced: remplaçons échangeons
            changed: modifions changeons
            moved: déplaçons reportons
            booked: réservons
            paused: suspendons
            renewed: renouvelons prolongeons
            arranged: accordons
            """, of: Deed.self),
        finite: table(
            """
            refunded: rembourserons rembourserai restituerons
            credited: créditerons créditerai
            cancelled: annulerons annulerai résilierons
            dispatched: enverrons enverrai renverrons expédierons
            delivered: livrerons
            replaced: remplacerons échangerons
            changed: modifierons changerons
            moved: déplacerons reporterons
            booked: réserverons
            paused: suspendrons
            renewed: renouvellerons prolongerons
            arranged: accorderons supprimerons
            """, of: Deed.self),
        idioms: idiomTable(
            """
            paused: en pause
            resumed: de nouveau actif
            """),
        underWay: phrases("en route, en chemin, en cours, en voie"),
        settled: phrases(
            "effectué, effectuée, confirmé, confirmée, terminé, terminée, fait, faite, enregistré, enregistrée, prêt, prête, réglé, réglée"
        ),
        receiving: wordSet("recevez recevrez récupérez récupérerez"),
        objects: table(
            """
            refund: remboursement remboursements
            credit: avoir crédit bon
            money: argent
            exchange: échange remplacement
            label: retour étiquette
            appointment: rendez-vous
            subscription: abonnement
            plan: formule
            address: adresse
            invoice: facture
            licence: licence clé
            download: téléchargement
            password: passe
            code: code
            document: lien copie pdf document
            message: e-mail message courriel mail
            parcel: colis lampe article marchandise
            order: commande
            """, of: DeedObject.self),
        have: wordSet("avons ai a ont avez as"),
        be: wordSet("est sont était étaient fut furent sommes"),
        neutral: wordSet("été être bien déjà maintenant désormais"),
        promises: wordSet("sera seront allons vais va vont venons viens"),
        modals: wordSet(
            "pouvons peut peux pouvez pourrait pourrions pourrez devez doit devons faut pour souhaitez voulez serait seraient"
        ),
        negations: wordSet("pas jamais rien aucun aucune ni ne n"),
        only: wordSet("seulement que"), first: wordSet("nous je j"),
        others: wordSet("vous tu ils elles"), customer: wordSet("vous votre vos te toi ton ta tes"),
        conditions: wordSet("si quand lorsque dès après avant jusqu tant sous dans fois"),
        elides: true)

    static let spanish = DeedWords(
        participles: forms(
            """
            refunded: reembolsad* devuelto devuelta devueltos reintegrad* reembolsando devolviendo
            credited: abonad* acreditad* abonando
            cancelled: cancelad* anulad* revocad* rescindid* baja cancelando anulando
            dispatched: enviad* reenviad* mandad* expedid* despachad* remitid* salid* enviando mandando
            delivered: entregad* llegad*
            replaced: sustituid* reemplazad* cambiad* repuest*
            changed: modificad* corregid* actualizad*
            moved: movid* aplazad* trasladad*
            booked: reservad* fijad* concertad*
            paused: pausad* suspendid* pausa
            resumed: reactivad* reanudad*
            renewed: renovad* prolongad* prorrogad*
            arranged: emitid* tramitad* gestionad* aprobad* realizad* eliminad* borrad* efectuad* autorizad*
            """, of: Deed.self, endings: ["o", "a", "os", "as"]),
        infinitives: table(
            """
            refunded: reembolsar reembolsarle devolver devolverle reintegrar
            credited: abonar abonarle acreditar
            cancelled: cancelar anular
            dispatched: enviar enviarle reenviar mandar mandarle
            delivered: entregar
            replaced: sustituir reemplazar cambiar
            changed: modificar corregir actualizar
            moved: mover aplazar
            booked: reservar
            paused: pausar suspender
            resumed: reactivar reanudar
            renewed: renovar prolongar
            arranged: emitir tramitar aprobar eliminar
            """, of: Deed.self),
        present: table(
            """
            refunded: reembolsamos devolvemos reembolso devuelvo
            credited: abonamos
            cancelled: cancelamos anulamos cancelo anulo
            dispatched: enviamos mandamos reenviamos envío
            delivered: entregamos
            replaced: sustituimos reemplazamos cambiamos
            changed: modificamos actualizamos
            moved: movemos aplazamos
            booked: reservamos
            paused: pausamos suspendemos
            renewed: renovamos
            arranged: tramitamos aprobamos
            """, of: Deed.self),
        finite: table(
            """
            refunded: reembolsaremos reembolsaré devolveremos devolveré devolvimos reintegraremos reembolsé
            credited: abonaremos abonaré aboné
            cancelled: cancelaremos cancelaré anularemos anularé cancelé anulé
            dispatched: enviaremos enviaré mandaremos reenviaremos envié mandé
            delivered: entregaremos
            replaced: sustituiremos reemplazaremos cambiaremos sustituimos
            changed: modificaremos modificaré
            moved: moveremos aplazaremos
            booked: reservaremos
            paused: pausaremos suspenderemos
            resumed: reactivaremos reanudaremos
            renewed: renovaremos
            arranged: tramitaremos aprobaremos
            """, of: Deed.self),
        reflexive: table(
            """
            refunded: reembolsó reembolsará reembolsaron devolvió devolverá reembolsa
            credited: abonó abonará
            cancelled: canceló cancelará anuló anulará
            dispatched: envió enviará mandó mandará expidió
            delivered: entregó entregará
            replaced: sustituyó sustituirá reemplazó reemplazará
            changed: modificó modificará cambió cambiará actualizó
            moved: aplazó movió
            booked: reservó
            paused: pausó suspendió
            resumed: reactivó reanudó
            renewed: renovó renovará
            arranged: emitió tramitó aprobó eliminó
            """, of: Deed.self),
        idioms: idiomTable(
            """
            paused: en pausa
            resumed: vuelve a estar activa, de nuevo activa
            """),
        underWay: phrases("en camino, de camino, en curso, en marcha, en trámite"),
        settled: phrases(
            "hecho, hecha, confirmado, confirmada, listo, lista, completado, completada, terminado, resuelto, preparada, preparado"
        ),
        receiving: wordSet("recibirá recibe recibirás recuperará tendrá"),
        objects: table(
            """
            refund: reembolso reintegro
            credit: abono saldo vale
            money: dinero
            exchange: cambio repuesto sustitución sustituto
            label: devolución etiqueta
            appointment: cita
            subscription: suscripción
            plan: plan
            address: dirección
            invoice: factura
            licence: licencia clave
            download: descarga
            password: contraseña
            code: código
            document: enlace copia pdf documento
            message: correo mensaje
            parcel: paquete envío lámpara artículo
            order: pedido
            """, of: DeedObject.self),
        have: wordSet("hemos he ha han habíamos"),
        be: wordSet("está están queda quedan quedó fue fueron estaba estamos estoy quedado"),
        neutral: wordSet("sido estado dado dada ya ahora a recién"),
        promises: wordSet("será serán vamos voy va van"),
        modals: wordSet("podemos puede pueden puedo podría podrían debe debemos para quiere desea sería"),
        negations: wordSet("no nunca nada ningún ninguna ninguno tampoco ni"),
        only: wordSet("solo sólo solamente"), first: wordSet("nosotros yo"),
        others: wordSet("usted ustedes tú vosotros"), customer: wordSet("le les su sus te tu tus usted"),
        conditions: wordSet("si cuando cuanto después tras antes hasta vez"))

    static let italian = DeedWords(
        participles: forms(
            """
            refunded: rimborsat* restituit* rimborsando restituendo
            credited: accreditat* accreditando
            cancelled: annullat* disdett* cancellat* revocat* annullando
            dispatched: inviat* spedit* mandat* rispedit* inoltrat* partit* inviando spedendo mandando
            delivered: consegnat* arrivat* recapitat*
            replaced: sostituit* cambiat* rimpiazzat* sostituendo
            changed: modificat* aggiornat* corrett* modificando
            moved: spostat* rinviat* posticipat*
            booked: prenotat* fissat*
            paused: sospes* pausa
            resumed: riattivat* ripres*
            renewed: rinnovat* prolungat*
            arranged: emess* elaborat* approvat* effettuat* eliminat* disposto disposta avviat*
            """, of: Deed.self, endings: ["o", "a", "i", "e"]),
        infinitives: table(
            """
            refunded: rimborsare rimborsarle restituire
            credited: accreditare accreditarle
            cancelled: annullare disdire
            dispatched: inviare inviarle spedire spedirle mandare rispedire
            delivered: consegnare
            replaced: sostituire cambiare
            changed: modificare aggiornare correggere
            moved: spostare rinviare
            booked: prenotare fissare
            paused: sospendere
            resumed: riattivare riprendere
            renewed: rinnovare prolungare
            arranged: emettere approvare effettuare eliminare
            """, of: Deed.self),
        present: table(
            """
            refunded: rimborsiamo restituiamo rimborso
            credited: accreditiamo
            cancelled: annulliamo disdiciamo annullo
            dispatched: inviamo spediamo mandiamo invio spedisco
            delivered: consegniamo
            replaced: sostituiamo
            changed: modifichiamo aggiorniamo
            moved: spostiamo
            booked: prenotiamo
            paused: sospendiamo
            renewed: rinnoviamo
            """, of: Deed.self),
        finite: table(
            """
            refunded: rimborseremo rimborserò restituiremo
            credited: accrediteremo accrediterò
            cancelled: annulleremo annullerò disdiremo
            dispatched: invieremo invierò spediremo spedirò manderemo
            delivered: consegneremo
            replaced: sostituiremo cambieremo
            changed: modificheremo aggiorneremo
            moved: sposteremo
            booked: prenoteremo
            paused: sospenderemo
            resumed: riattiveremo
            renewed: rinnoveremo
            arranged: emetteremo approveremo
            """, of: Deed.self),
        idioms: idiomTable(
            """
            paused: in pausa
            resumed: di nuovo attivo, di nuovo attiva
            """),
        underWay: phrases("in arrivo, in viaggio, per strada, in corso, in cammino"),
        settled: phrases(
            "effettuato, effettuata, registrato, registrata, confermato, confermata, pronto, pronta, completato, completata, fatto, concluso"
        ),
        receiving: wordSet("riceverà riceve riavrà otterrà riceverai"),
        objects: table(
            """
            refund: rimborso
            credit: accredito credito buono
            money: denaro soldi
            exchange: cambio sostituzione sostitutivo ricambio
            label: reso etichetta
            appointment: appuntamento
            subscription: abbonamento
            plan: piano
            address: indirizzo
            invoice: fattura
            licence: licenza chiave
            download: scaricare download
            password: password
            code: codice
            document: link copia pdf documento
            message: e-mail mail messaggio
            parcel: pacco lampada articolo merce
            order: ordine
            """, of: DeedObject.self),
        have: wordSet("abbiamo ho ha hanno"),
        be: wordSet("è sono era erano risulta risultano stiamo sto"),
        neutral: wordSet("stato stata stati state già ora a"),
        promises: wordSet("sarà saranno verrà verranno provvediamo provvederemo"),
        modals: wordSet("possiamo può possono posso potrebbe potremmo deve dobbiamo per vuole desidera sarebbe"),
        negations: wordSet("non mai nulla niente nessun nessuna nessuno né"),
        only: wordSet("solo soltanto"), first: wordSet("noi io"),
        others: wordSet("lei voi tu"), customer: wordSet("suo sua suoi sue ti vi tuo tua tuoi"),
        conditions: wordSet("se quando appena dopo prima finché volta qualora"),
        elides: true)
}
