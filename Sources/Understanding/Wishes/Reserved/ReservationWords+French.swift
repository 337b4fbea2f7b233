extension ReservationWords {
    static let french = ReservationWords(
        deeds: """
            annul*|résili*|rétract*|désabonn*
            suspend*|suspension|interromp*|reprendre|reprise|prolong*|renouvel*
            rembours*|remise|réduction|avoir|dédommag*|indemnis*|compensation
            récupérer ~2 argent
            retourn*|renvoy*|retour|rendre
            échang*|rempla*
            reporter|déplac*
            nouvel|nouveau|nouvelle appareil|exemplaire|lampe
            arrêter|arrête
            chang*|modifi* ~3 adresse|commande|abonnement|formule|rendez
            """,
        elides: true, unable: "peux peut pouvons arrive parviens réussis pouvais",
        negations: "ne n pas plus jamais ni aucun aucune aucunement nullement rien inutile",
        harmless: "seulement uniquement tard vite",
        restarts: "je nous merci donc alors veuillez mais car parce et pouvez pourriez puis",
        wanting: "voudrais veux souhaite aimerais voulons souhaitons",
        requests: """
            merci de|d
            s il vous|te
            veuillez|svp|stp
            je|j|nous ~2 veux|voudrais|voulons|voudrions|souhaite|souhaitons|aimerais|aimerions|demande|demandons\
            |désire|exige|dois|attends|espère
            pouvez|pourriez|peux|puis|pourrais|pouvons|pourrait|peut vous|je|nous|on|tu
            possible de|d
            est il|ce ~2 possible
            est ce que je|vous|nous ~1 peux|pouvez|pouvons|pourriez
            comment ~3 annuler|résilier|retourner|renvoyer|échanger|faire|procéder|rendre
            besoin d|de
            annulez|remboursez|remplacez|échangez|envoyez|renvoyez|arrêtez|résiliez|suspendez|changez|modifiez\
            |reprenez|prolongez|déplacez|supprimez|mettez|faites|donnez|rendez
            je|nous ~2 annule|résilie|retourne|renvoie|rends|échange|suspends|annulons|résilions|prends|accepte
            par la présente
            mon argent
            il faut|faudrait
            auriez vous
            à annuler
            tiens à
            doit venir
            être rembours*
            gré|prie
            exerce
            droit de
            préfère|préférons|plutôt
            j accepterais
            réduction|remise|remboursement ~4 possible
            peut ~3 arrêter|cesser
            vous pouvez
            comment ~2 passe
            on continue
            """,
        deniedProblems: """
            rien|pas|aucun|aucune ~3 cassé|cassée|abîmé|abîmée|endommagé|endommagée|défectueux|défectueuse|rayé
            manque rien|pas
            """,
        keeping: """
            garde|gardons|garder|conserve|conserver
            """,
        retractions: """
            retire|retirons|annule|annulez ~3 demande|résiliation|annulation|retour|rétractation
            laissez|laisser ~5 tel|telle|comme
            par curiosité
            attendez ~2 avant|pour|encore
            en théorie
            reste|restons ~2 client|cliente|abonné|abonnée|chez
            finalement ~3 parfait|parfaite|bien|content|contente
            laissez|laisser ~3 comme|tel|ainsi|tranquille
            ignorez|oubliez|ignorer
            fausse alerte
            finalement ~4 garde|garder|conserver|non
            ne ~1 faites|fais rien
            rien à faire
            annuler|annulez ~2 annulation|résiliation|demande
            tout est ~2 réglé|résolu
            est|problème ~2 réglé|résolu
            """,
        bargains: """
            remise réduction avoir partiel partielle geste effort prix remplacer remplacez remplacement
            """,
        past: """
            ai|as|a|avons|avez|ont|avais|été|nous|avez ~3 annulé|annulée|annulés|retourné|retournée|renvoyé\
            |renvoyée\
            |remboursé|remboursée|échangé|échangée|résilié|résiliée|renouvelé|renouvelée|remplacé|remplacée
            merci|bravo ~2 pour
            merci d avoir
            avais|avait|avions ~1 demandé|reçu|eu
            été ~1 déplacé|déplacée|reporté
            déjà annulé|annulée|retourné|renvoyé|remboursé|échangé|résilié
            ai|avons ~2 reçu|obtenu|eu ~3 remboursement|avoir|remise|réduction
            """,
        reports: """
            femme|mari|ami|amie|mère|père|fils|fille|frère|soeur|collègue|voisin|voisine|vendeur|vendeuse\
            |monsieur|dame|conseiller|conseillère|il|elle|quelqu|un|on|patron ~3 dit|disait|proposé|proposait\
            |écrit|pense|conseille|conseillé|recommande|recommandé|suggère|suggéré
            """,
        questions: """
            jusqu à quand
            cest|c quand
            c est quand
            que deviennent|devient
            quand|pourquoi|qui|où|combien|quel|quelle|quels|quelles
            que|qu est
            que se passe
            qu arrive
            dois|devrais|faut|serai|serais|recevrai je|il
            est ce que ~3 devrais|dois|serai|serais|recevrai|faut|devrions
            """,
        indirect: """
            que|qui se passe
            ce qui|que|qu ~3 passe|arrive|coûte|coûterait
            combien
            savoir|dire|expliquer|demande|demander quand|pourquoi|qui|combien|ce|quel|quelle
            question sur|concernant|à
            """,
        conditions: """
            si|sauf|sinon|pourvu|lorsque
            s il|ils !vous|te
            à condition
            dès que|réception
            au cas où
            à moins
            supposons|imaginons|admettons
            à supposer
            """,
        politeConditions: """
            si possible|nécessaire|besoin|ce
            si c|cela|ça|ceci ~2 possible|faisable|va
            si vous|tu ~2 pouvez|pouviez|pourriez|voulez|le|avez|souhaitez|pouvez
            si je|nous ~1 peux|pouvais|pourrais|pouvons
            si il y a
            dès que possible
            """,
        gladness: """
            reconnaissant reconnaissante gentil aimable heureux heureuse content apprécierais apprécierait bien sympa
            savoir demande
            """,
        doubts: """
            pense|réfléchis|réfléchissons|songe à
            hésite|envisage|envisageons
            peut être
            éventuellement
            failli|faillis
            ne sais pas ~2 si
            pas sûr|sûre|certain|certaine
            """,
        politeDoubts: """
            pourriez|pouvez vous ~3 éventuellement
            peut être ~1 pourriez|pouvez vous
            """)
}
