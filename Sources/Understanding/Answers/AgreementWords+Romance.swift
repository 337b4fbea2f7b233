extension AgreementWords {
    static let french = AgreementWords(
        plain: """
            s'il vous plaît svp stp merci beaucoup mille je j' j'ai j'aimerais nous vous me moi te toi mon ma mes notre nos
            votre vos le la les l' un une de du des d' à au aux ce c'est cet cette ces cela ça ceci celle qui que qu' ci
            est sont soit sera était être en y pour par avec dans sur et aussi bien oui ok d'accord accord peux peut
            pouvez pourriez puissiez veuillez faire faites fait fais procéder procédez procédé aller allez allons
            maintenant immédiatement aujourd'hui suite vite rapidement confirme confirmons confirmer confirmation
            valide validons valider accepte acceptons absolument certainement évidemment effectivement exactement
            vraiment donc alors là bas tout'à-fait ainsi demande demandé souhaité convenu madame monsieur bonjour
            bonsoir équipe réponse question car sûr sûre certain certaine avance d'avance suis êtes
            slt gentillesse diligence traitement nécessaire traiter n'hésitez effectuer effectuez
            vouloir
            """,
        phrases: """
            dès que possible
            le|au plus vite|tôt
            le plus rapidement possible
            tout à fait
            tout de suite
            sans attendre
            aussi vite que possible
            comme indiqué|convenu|proposé|demandé|décrit|souhaité|prévu
            comme vous ~2 proposez|proposé|indiqué|dites|écrivez
            ce que je veux|souhaite|voulais|souhaitais|demande
            merci d'avance
            par avance
            envoyé de|depuis mon ~1 téléphone|iphone|ipad|mobile|portable
            votre|ta aide|réponse|réactivité|retour|rapidité|compréhension
            réponse|aide rapide
            de ma part
            je le souhaite|veux bien
            veuillez agréer madame monsieur mes salutations distinguées
            mes salutations distinguées
            agréer|recevoir
            bonne|belle journée|soirée|semaine
            bonne fin de semaine
            bon week end
            bon weekend
            pas de problème|souci
            mettre|mettez fin
            dans l attente de
            dans l'attente de
            """,
        elsewise: """
            à la fin
            tel quel
            une nouvelle|autre
            """,
        qualities: "correct correcte exact exacte juste bon bonne parfait parfaite ordre ok bien conforme",
        praise:
            "content contente ravi ravie satisfait satisfaite génial super parfait bon bonne beau belle bien heureux heureuse",
        desires: """
            veux voudrais voudrions voulons veut souhaite souhaiterais souhaitons désire désirons aimerais aime j'aimerais
            besoin préfère
            """,
        things: "le la les l' lui",
        whole: "tout tous toute toutes entier entière",
        keeping: """
            garder garde gardez rester reste restez laisser laisse laissez conserver conserve maintenir attendre
            prochain prochaine dernier dernière après avant dès quand lorsque plus tard autre ancien ancienne fois
            """,
        reasonWords: "je j'en nous n'en n'ai ne n' en ai plus pas besoin veux l'utilise le la utilise utilisons avons",
        closings: "cordialement bien sincères salutations bonne belle amicalement merci respectueusement",
        times: """
            prochain prochaine dernier lundi mardi mercredi jeudi vendredi samedi dimanche demain semaine mois année an
            noël
            """,
        joiners: "et car",
        topics: """
            cancel:annul* résili* rétract* supprim* annulation résiliation désabonn*
            end:résili* arrêt* terminer terminez mettre mettez stopp* cess* désabonn* clôtur* interromp*
            pause:suspend* pause suspension
            resume:reprend* reprise réactiv* relanc*
            renew:renouvel* prolong*
            refund:rembours*
            credit:avoir crédit* bon
            change:chang* modif* mettre mettez jour mise corrig* actualis* remplac*
            send:envoy* expédi* livr* adress* redirig* partir part
            exchange:échang* remplac*
            giveBack:retour* renvoy* rendre reprendre reprenez étiquette
            book:réserv* prendre inscri* fix*
            move:déplac* report* décal* modif*
            order:commande commandes numéro colis achat n° no paquet
            item:article articles produit produits
            subscription:abonnement abonnements formule contrat
            appointment:rendez-vous rendez vous rdv horaire heure date jour créneau
            address:adresse adresses nouvelle livraison colis bonne là-bas
            part:rue numéro code postal ville coordonnées
            document:facture reçu licence clé lien mot passe copie mail email
            plan:formule nouvelle nouveau offre
            email:email e mail adresse nouvelle courriel
            money:argent montant somme
            """)

    static let spanish = AgreementWords(
        plain: """
            por favor porfa gracias muchas mil yo nosotros ustedes usted vosotros me mí nos le les os lo la los las el un
            una de del al a en para con mi mis su sus nuestro nuestra este esta esto ese esa eso así que es son está están
            estoy estamos sea ser y también sí claro ok vale pueden puede podéis podrían podría hacer hágalo háganlo hazlo
            hagan haga háganme proceder procedan proceda proceso adelante ya ahora inmediatamente hoy confirmo confirmamos
            confirmar confirmación acepto aceptamos acuerdo supuesto desde luego efectivamente exactamente totalmente
            absolutamente realmente conforme allí ahí allá seguro segura señor señora equipo hola respuesta pregunta
            solicitud solicitado tramitar tramiten tramite gestionar gestionen gestione cuanto porque pues muy amable
            """,
        phrases: """
            lo antes|más posible|pronto|rápido
            cuanto antes
            tan pronto como sea posible
            lo que quiero|quería|deseo|necesito|pido
            como indican|indica|proponen|dice|dicen|acordamos|acordado|descrito|propuesto|solicitado
            de mi parte
            por supuesto
            desde luego
            de antemano
            enviado desde mi ~1 teléfono|iphone|ipad|móvil
            su|la|vuestra ayuda|respuesta|atención|rapidez|rápida
            buen|buena día|tarde|semana
            buen fin de semana
            que tenga|tengan un|una
            quedo a la espera
            quedo atento|atenta
            """,
        elsewise: """
            al terminar|finalizar|acabar|final
            tal cual|como
            una nueva
            un nuevo
            """,
        qualities: "correcto correcta correctos exacto exacta bien perfecto perfecta orden conforme buena",
        praise:
            "contento contenta feliz encantado encantada genial estupendo satisfecho satisfecha bonito bueno buena perfecto bien",
        desires: "quiero queremos quisiera quisiéramos deseo deseamos gustaría necesito necesitamos prefiero gusta",
        things: "lo la los las le",
        whole: "todo todos todas toda entero entera",
        keeping: """
            mantener mantenga mantenerla mantenerlo quedar quedarme quedo seguir sigo sigan siga conservar dejar deje
            dejen continuar esperar próximo próxima siguiente último última después cuando tras otro otra
            hasta
            """,
        reasonWords: "ya no lo la los las necesito necesitamos quiero queremos uso usamos me hace falta",
        closings: "saludos un saludo cordial cordiales atentamente gracias muchas",
        times: """
            próximo próxima siguiente lunes martes miércoles jueves viernes sábado domingo mañana semana mes año navidad
            """,
        joiners: "y porque pues",
        topics: """
            cancel:cancel* anul* canc* baja desist* den dar dé
            end:cancel* terminar terminen termine baja den dar dé finaliz* rescind* cerrar cierren
            pause:paus* suspend* pausa
            resume:reanud* reactiv*
            renew:renov* prorrog* renueven renueve
            refund:reembols* reintegr* devolución devolver devuelvan
            credit:crédito abon* vale saldo
            change:cambi* modif* actualiz* corrij* corrig* correg*
            send:envi* envíe* envío mand* entreg* remit* vaya
            exchange:cambi* reemplaz* sustitu*
            giveBack:devolver devuelv* devoluc* devolv* recojan etiqueta
            book:reserv* agend* citar
            move:mover muev* cambi* aplaz* traslad*
            order:pedido pedidos compra número paquete orden envío
            item:artículo artículos producto productos
            subscription:suscripción suscripciones plan contrato abono
            appointment:cita citas hora fecha día horario
            address:dirección direcciones nueva entrega envío paquete
            part:calle número código postal ciudad datos
            document:factura recibo licencia clave enlace contraseña copia correo
            plan:plan nuevo nueva tarifa
            email:correo email e mail electrónico dirección nueva nuevo
            money:dinero importe
            """)

    static let italian = AgreementWords(
        plain: """
            per favore cortesia piacere grazie mille tante io noi voi lei mi ci vi ve le la lo li l' il i gli un una di del
            della dell' al alla all' a in con su sul da mio mia miei nostro nostra vostro vostra suo sua questo questa
            quest' quello quella così che è sono sia essere e anche sì certo ok d'accordo accordo può puoi potete possiamo
            fare faccia fate fatelo pure procedere procedete proceda procedi ora adesso subito oggi confermo confermiamo
            confermare conferma confermato accetto accettiamo assolutamente certamente esattamente ovviamente davvero
            ben lì là sicuro sicura signora signore buongiorno salve ciao risposta domanda richiesta perché poiché va gentile aiuto
            gentilmente cortesemente dunque allora quindi entrambi
            """,
        phrases: """
            il prima possibile
            al|il più presto
            quanto prima
            appena possibile
            quello che voglio|desidero|volevo|chiedo
            ciò che voglio|desidero|volevo
            come indicato|descritto|proposto|richiesto|concordato
            da parte mia
            buona|buon giornata|serata|lavoro|weekend|settimana
            buon fine settimana
            in anticipo
            inviato da|dal mio ~1 telefono|iphone|ipad|cellulare
            vostro|suo|il|la|vostra|sua aiuto|risposta|disponibilità|assistenza|pazienza
            dell aiuto
            va bene
            resto|rimango in attesa
            """,
        elsewise: """
            alla fine
            al termine
            così com'è
            un nuovo
            """,
        qualities: "corretto corretta giusto giusta esatto esatta bene perfetto perfetta posto buono",
        praise: "contento contenta felice soddisfatto soddisfatta ottimo bello bella perfetto bene buono meraviglioso",
        desires: "voglio vogliamo vorrei vorremmo desidero desideriamo preferisco serve bisogno piace piacerebbe",
        things: "lo la li le l'",
        whole: "tutto tutti tutte tutta intero intera",
        keeping: """
            tenere tengo tenerlo tenerla mantenere mantengo restare resto rimanere lasciare lasci lasciate conservare
            continuare aspettare prossimo prossima ultimo ultima dopo quando altro altra vecchio vecchia fino
            """,
        reasonWords: "non mi ci serve più lo la li le voglio uso ne ho bisogno vogliamo",
        closings: "cordiali distinti saluti saluto cordialmente grazie buona buon",
        times: """
            prossimo prossima lunedì martedì mercoledì giovedì venerdì sabato domenica domani settimana mese anno natale
            """,
        joiners: "e ed perché poiché",
        topics: """
            cancel:annull* cancell* disd* reced* recesso ritirare
            end:disd* terminare terminate chiud* interromp* cess* cancell* annull*
            pause:sospen* pausa
            resume:riprend* ripres* riattiv*
            renew:rinnov* prorog*
            refund:rimbors*
            credit:credito accredit* buono
            change:cambi* modific* aggiorn* corregg* correzione
            send:sped* invi* mand* consegn* recapit*
            exchange:cambi* sostitu* scambi*
            giveBack:restitu* rend* reso resi ritorn* etichetta riprend*
            book:prenot* fiss*
            move:spost* cambi*
            order:ordine ordini ordinazione numero pacco acquisto
            item:articolo articoli prodotto prodotti
            subscription:abbonamento abbonamenti piano contratto
            appointment:appuntamento appuntamenti ora orario data giorno
            address:indirizzo indirizzi nuovo consegna spedizione pacco
            part:via numero civico cap città dati
            document:fattura ricevuta licenza chiave link password copia mail email
            plan:piano nuovo
            email:email e mail indirizzo nuovo posta
            money:soldi denaro importo
            """)
}
