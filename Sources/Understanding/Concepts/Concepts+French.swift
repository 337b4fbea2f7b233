extension Concepts {
    static let french = """
        cancel: annul* décommand* retir* rétract*
        end: résili* mettre_fin mettre_un_terme désabonn* arrêter_l'abonnement fin_à clôtur* quitter définitiv* \
        me_désinscri* stopper_l'abonnement sortir_du
        pause: paus* suspend* interromp* gel* veille sauter sautez en_attente temporair* momentan* provisoire* \
        quelque_temps en_attendant
        resume: reprend* repren* repris* réactiv* relanc* redémarr* recommenc* remettre_en remettez_en rétabl* \
        continuer poursuiv* de_nouveau_livr*
        renew: renouvel* reconduir* reconduction prolong* expir* arrive_à_échéance échéance un_an_de_plus encore_un_an
        change: chang* modif* corrig* échang* rectifi* mettre_à_jour passer_à basculer remplac* adapt*
        move: déplac* report* décal* repouss* avanc* autre_jour autre_date autre_heure plus_tard plus_tôt reprogramm* \
        empêchement
        book: réserv* prendre_rendez-vous rendez-vous prendre_rdv fixer créneau* disponib* place_libre déposer amener \
        passer_au
        refund: rembours* rendre_l'argent récupérer_mon_argent mon_argent restitu* rendez-moi
        credit: avoir crédit* crédité bon_d'achat solde prochaine_commande prochain_achat cagnotte
        discount: remise rabais réduction geste_commercial geste partiel* dédommag* moins_cher ristourne indemni* \
        compens*
        replace: remplac* échang* un_autre une_autre un_neuf une_neuve même_article nouvel_exemplaire
        return: retour* renvoy* rendre reprendre_l'article étiquette réexpédi* garder_pas ne_pas_garder
        resend: renvoy* de_nouveau à_nouveau encore_une_fois copie duplicata double nouvelle_fois réenvoy* re-envoy*
        send: envo* expédi* parti* envoi en_route
        receive: reç* recev* arriv* venu* livré* réceptionn*
        deliver: livr* coursier transporteur facteur livreur
        repair: répar* révision entretien atelier remettre_en_état réviser
        download: télécharg* installateur fichier_d'installation
        install: install* configur*
        activate: activ* débloqu* enregistr* valid* reconn* accept*
        login: connect* connexion identifi* accéder accès bloqué entrer
        forgot: oubli* ne_me_souviens plus_en_tête rappelle_plus échappé
        lost: perdu* perd* égar* disparu* effacé* supprim* retrouv* introuvable
        upgrade: plus_grand* supérieur* davantage plus_de augment* passer_en
        downgrade: plus_petit* inférieur* moins_de diminu* réduire
        question: question* demand* savoir renseign* conseil* me_demande recommand*
        wait: attend* attent* patien* toujours_pas toujours_rien encore_rien depuis retard* tard
        pay: pay* paiement* prélev* débit* carte banque virement paypal factur*_deux
        twice: deux_fois double* par_erreur erreur par_mégarde sans_faire_exprès mauvais_bouton trompé*
        mindchange: changé_d'avis plus_besoin n'ai_plus plus_envie finalement ailleurs déjà_acheté renonc* regrett* \
        pas_besoin ne_veux_plus
        order: command* achat* achet*
        subscription: abonn* formule_mensuelle contrat mensuel* adhésion
        plan: formule* forfait* offre option plan version
        invoice: factur* reçu justificatif* tva compta* comptab* impôt* note_de_frais ticket
        licence: licen* clé* clef* série numéro_de_série code_d'activation
        password: mot_de_passe mots_de_passe mdp identifiants
        account: compte profil utilisateur espace_client
        email: email* e-mail* mail courriel* adresse_mail adresse_électronique messagerie
        address: adresse* rue appartement numéro_de_rue code_postal domicile voisin* livrer_à autre_endroit
        relocate: déménag* nouvel_appartement nouvelle_maison nouveau_logement
        parcel: colis paquet* livraison* carton* envoi
        tracking: suivi* où_est où_en où_se statut état_de_ma avancement nouvelles quand_arriv* en_est
        item: article* produit* pièce* marchandise
        colour: couleur* coloris teinte noir blanc bleu rouge vert
        size: taille* pointure grand petit serré large étroit xl longueur
        appointment: rendez-vous rdv créneau horaire visite
        bike: vélo* bicyclette roue* frein* chaîne vitesses pneu*
        computer: ordinateur* portable* pc mac machine poste windows
        photo: photo* image* cliché* pièce_jointe joint* ci-joint*
        price: prix coût* coûte* tarif* combien cher frais
        warranty: garanti*
        broken: cass* bris* endommag* abîm* fêl* fissur* éclat* ray* déchir* crev* éventr* défectu* écras* morceaux \
        tordu* cabossé*
        wet: mouillé* trempé* fuit* fuite humide taché*
        missing: manqu* incompl* absent* il_n'y_avait_pas oublié_de n'était_pas pas_dans seulement_un une_seule
        wrong: mauvais* erron* autre_que pas_le_bon pas_la_bonne pas_ce_que à_la_place au_lieu inters* confond* tromp*
        tight: trop_petit* trop_grand* trop_serré* trop_court* trop_long* taille_au-dessus taille_au-dessous \
        taille_en_dessous ne_me_va me_serre
        notworking: ne_fonctionne* ne_marche* erreur* refus* échou* échec impossible problème* plant* bloqu* invalide \
        rejet*
        notarrived: pas_arrivé* pas_reçu* rien_reçu jamais_arrivé* jamais_reçu* rien_n'est_arrivé toujours_pas_là
        ready: prêt* terminé* fini* récupérer chercher retirer_mon
        holiday: vacances voyage* absent* partons congé* étranger
        ill: malade* hôpital médecin santé
        angry: déç* décev* inacceptab* honteu* honte énerv* furieu* colère scandal* réclam* plainte mécontent* \
        inadmissible lamentable nul agac* plus_jamais ras_le_bol mal_poli
        human: humain* personne quelqu'un conseiller* collègue* employé* responsable vrai_personne interlocuteur
        phone: téléphon* appel* rappel* parler joindre
        robot: robot* machine automat*
        gift: cadeau* anniversaire noël mariage
        partner: mari femme compagn* ami* fils fille mère père soeur sœur frère conjoint*
        use: utilis* convient convenir compatib* peut-on est-ce_que_je_peux avez-vous proposez-vous vendez-vous \
        possible existe
        care: nettoy* lav* entretenir sécher repass* entretien
        stop: arrêt* cess* stop* plus_de_caf* ne_plus
        toomuch: trop_de assez beaucoup_trop débord* entass* encore_plein reste stock
        new: nouveau* nouvel* nouvelle* neuf neuve
        old: ancien* vieux vieille précédent*
        tomorrow: demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche semaine_prochaine \
        cette_semaine matin après-midi
        month: mois an année* semaines été hiver printemps automne mars janvier décembre
        """
}
