extension SixLanguages {
    static let french: [(String, String, String)] = [
        (
            "order_status",
            """
            où est ma commande
            mon colis n'est pas encore arrivé
            quand ma commande sera-t-elle livrée
            ma commande a-t-elle été expédiée
            quel est l'état de ma livraison
            le suivi n'a pas bougé depuis des jours
            """,
            """
            Quand mon colis va-t-il arriver ?
            J'attends toujours ma livraison.
            Pouvez-vous me dire où est la commande ?
            """
        ),
        (
            "cancel_order",
            """
            veuillez annuler ma commande
            je veux annuler la commande passée aujourd'hui
            j'ai commandé par erreur, annulez
            pouvez-vous encore arrêter la commande avant l'envoi
            je n'ai plus besoin de la commande
            annulation de commande, mauvais article
            """,
            """
            Puis-je annuler ma commande d'hier ?
            Arrêtez ma commande, je n'en ai plus besoin.
            C'est une erreur, je souhaite annuler la commande.
            """
        ),
        (
            "damaged_item",
            """
            la lampe est arrivée cassée
            le verre était fissuré à l'ouverture
            mon article est abîmé
            le produit est défectueux
            il est arrivé avec une bosse et une rayure
            une pièce était brisée dans le colis
            """,
            """
            L'abat-jour est arrivé cassé.
            Mon vase était abîmé dans le carton.
            L'article reçu est fissuré.
            """
        ),
        (
            "refund",
            """
            je veux récupérer mon argent
            quand vais-je recevoir mon remboursement
            merci de me rembourser le montant payé
            je n'ai pas encore été remboursé
            combien de temps prend un remboursement
            j'ai renvoyé l'article et j'attends mon argent
            """,
            """
            Remboursez-moi mon argent.
            Où en est le remboursement de mon retour ?
            Je ne suis toujours pas remboursé.
            """
        ),
        (
            "change_address",
            """
            merci de changer mon adresse de livraison
            j'ai déménagé, voici ma nouvelle adresse
            l'adresse de livraison est fausse
            envoyez-le à une autre adresse
            puis-je modifier l'adresse de la commande
            livrez à mon nouveau domicile
            """,
            """
            Pouvez-vous modifier l'adresse de livraison ?
            Je vous ai donné une mauvaise adresse.
            Nous avons déménagé, utilisez la nouvelle adresse.
            """
        ),
        (
            "invoice",
            """
            merci de m'envoyer la facture
            j'ai besoin d'une facture pour mon achat
            où puis-je télécharger le reçu
            il manque le nom de la société sur la facture
            pouvez-vous renvoyer la facture par mail
            il me faut une copie de la facture pour les impôts
            """,
            """
            Pourrais-je avoir une facture pour cet achat ?
            Envoyez-moi une copie de la facture.
            J'ai besoin du reçu pour ma société.
            """
        ),
        (
            "password",
            """
            j'ai oublié mon mot de passe
            je ne peux pas me connecter à mon compte
            le lien de réinitialisation du mot de passe ne marche pas
            mon compte est bloqué
            comment réinitialiser mon mot de passe
            la connexion dit mot de passe incorrect
            """,
            """
            Impossible de me connecter, mot de passe refusé.
            Comment obtenir un nouveau mot de passe ?
            Ma connexion ne marche plus.
            """
        ),
        (
            "cancel_subscription",
            """
            veuillez résilier mon abonnement
            je veux mettre fin à mon adhésion
            arrêtez les prélèvements mensuels
            comment résilier la formule
            ne renouvelez pas mon abonnement
            désabonnez-moi de la formule mensuelle
            """,
            """
            Je souhaite arrêter l'abonnement.
            Ne me prélevez plus chaque mois.
            Résiliation de mon adhésion mensuelle.
            """
        ),
    ]
}
