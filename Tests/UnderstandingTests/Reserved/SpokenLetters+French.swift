extension SpokenLetters {
    static let french = SpokenLetters(
        language: "French",
        plain: """
            Bonjour, veuillez annuler ma commande de vasque, le plombier m'a déconseillé ce modèle.
            Serait-il possible de me faire parvenir une autre poussette, celle-ci a le frein cassé ?
            Je souhaiterai être remboursé du bouquet de pivoines, arrivé fané le jour du mariage.
            Le canapé de jardin est trop grand pour notre terrasse, comment on fait, vous venez le reprendre ? Merci \
            d'organiser l'enlèvement cette semaine.
            Résiliez mon abonement à « Deux Roues Passion », je ne roule plus.
            J'ai pris du 42 et il me faut du 43, vous pouvez me les échanger ?
            Nous avons déménagé au 6 rue des Tanneurs à Saint-Orlan pourriez vous modifier mon adresse dans votre \
            fichier
            J'ai un empêchement jeudi, il faudrait décaler mon rendez-vous pour l'appareil auditif à la semaine \
            suivante.
            Le store a une petite tache en bas, je le garde volontiers si vous me faites un geste sur le prix.
            Ras le bol, ça fait un mois que j'attends ces cartouches d'encre. Annulez tout et rendez-moi mon argent \
            !
            Je pars trois mois chez ma fille, merci de suspendre les livraisons de fleurs pendant ce temps.
            Erreur de ma part, je n'ai pas besoin de deux raquettes. Supprimez-en une svp.
            Mon abonnement au magazine « Fil et Laine » est arrivé à terme et j'aimerais le reconduire pour un an.
            Le pot de miel de châtaignier était ouvert et il y en avait partout dans le carton, je compte sur vous \
            pour m'en renvoyer un.
            Cette platine ne tourne pas à la bonne vitesse, je n'en veux plus. Envoyez-moi une étiquette de retour.
            Auriez-vous l'amabilité de livrer plutôt à mon bureau, 22 allée du Moulin, Vaubrières ?
            Je me permets de vous écrire car le coupon de lin reçu n'est pas celui que j'avais choisi ; j'aimerais \
            l'avoir en bleu canard, comme convenu.
            c pas la bonne pièce, je voulais le cable d'embrayage pas celui de frein, faut me changer ça
            L'huile de noix a un goût de rance, et pourtant la date est bonne. J'estime avoir droit au remboursement \
            de mes trois flacons.
            Malheureusement je ne pourrai pas être là lundi pour la prise de mesures des stores, donc on annule
            Je ne voudrais pas vous embêter, mais le lit bébé sent très fort le vernis et je préférerais vous le \
            rendre.
            Remboursement immédiat, s'il vous plaît.
            Ma lampe s'est éteinte au bout de deux jours et ne s'est jamais rallumée. Une neuve me ferait plaisir, \
            le plus vite possible.
            Je suis rentrée de voyage, vous pouvez reprendre l'envoi de ma revue dès maintenant.
            Le tapis de course fait un boucan d'enfer et les voisins du dessous menacent d'appeler la police, alors \
            reprenez-le moi, de grâce.
            """,
        reserved: """
            Le miroir éclairant, je le garde, inutile donc de traiter ma demande d'annulation de ce matin.
            Quel sont les frais si je renvoi le parasol ?
            Merci mille fois pour le remboursement du transat, c'était réglé en deux jours.
            Oubliez ma demande d'echange finalement le casque fonctionne très bien.
            Mon fils a dix-sept ans : aurait-il le droit de résilier lui-même l'abonnement que je lui ai offert ?
            Est-ce vous ou le transporteur qui gère les retours de laine ?
            J'hésite encore à rendre les prothèses auditives, je me donne une semaine de plus.
            Ma collègue m'a raconté que vous lui aviez remplacé son imprimante gratuitement, bravo.
            Laissez-moi jusqu'à dimanche pour tester la seconde enceinte ; c'est seulement si elle grésille que je \
            vous réclamerai mon argent.
            Je ne demande aucun remboursement, je cherche simplement la notice du chauffe-biberon.
            Faut-il un certificat médical pour reporter un rendez-vous chez l'audioprothésiste ?
            J'ai renvoyé les gants samedi dernier par la poste, vous devriez les recevoir demain.
            « Demande une remise ! » m'a dit mon mari, mais pour une si petite éraflure, non.
            Ne faites rien pour le moment concernant le retour du store, j'attends l'avis du menuisier.
            Notre maison est en vente ; une fois l'acte signé, je vous communiquerai où envoyer la revue.
            Pourquoi mon abonnement a-t-il été suspendu alors que je paie tous les mois
            Votre livreur m'a proposé de remporter le bouquet parce qu'il manquait une tige ; j'ai refusé, il est \
            magnifique ainsi.
            L'an passé vous m'aviez échangé un guidon sans discuter, c'est pour ça que je reviens chez vous.
            Est-ce qu'un tissu coupé sur mesure peut être retourné ?
            Votre courriel indique que j'ai demandé l'annulation, or je n'ai rien demandé de tel.
            Je n'ai plus besoin de remplacement pour le miel, le voisin avait gardé le bon colis.
            Une pause de l'abonnement décale-t-elle la date de fin d'autant ?
            Le retour d'octobre est clos, ma question porte sur les enceintes que je garde.
            Combien de temps prend un remboursement en général, par carte bancaire?
            Je renouvelerai peut-être mon abonnement l'an prochain, pas avant.
            """)
}
