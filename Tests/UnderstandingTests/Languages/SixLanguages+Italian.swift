extension SixLanguages {
    static let italian: [(String, String, String)] = [
        (
            "order_status",
            """
            dov'è il mio ordine
            il mio pacco non è ancora arrivato
            quando verrà consegnato il mio ordine
            il mio ordine è stato spedito
            qual è lo stato della mia consegna
            il tracciamento è fermo da giorni
            """,
            """
            Quando arriverà il mio pacco?
            Sto ancora aspettando la consegna.
            Potete dirmi dove si trova l'ordine?
            """
        ),
        (
            "cancel_order",
            """
            annullate il mio ordine per favore
            voglio annullare l'ordine fatto oggi
            ho ordinato per errore, annullatelo
            potete fermare l'ordine prima della spedizione
            non mi serve più l'ordine
            annullamento ordine, articolo sbagliato
            """,
            """
            Posso annullare l'ordine di ieri?
            Fermate il mio ordine, non mi serve più.
            È stato un errore, vorrei annullare l'ordine.
            """
        ),
        (
            "damaged_item",
            """
            la lampada è arrivata rotta
            il vetro era incrinato all'apertura
            il mio articolo è danneggiato
            il prodotto è difettoso
            è arrivato con un'ammaccatura e un graffio
            un pezzo era rotto nel pacco
            """,
            """
            Il paralume è arrivato rotto.
            Il mio vaso era danneggiato nella scatola.
            L'articolo ricevuto è incrinato.
            """
        ),
        (
            "refund",
            """
            rivoglio i miei soldi
            quando riceverò il rimborso
            rimborsate l'importo pagato
            non ho ancora ricevuto il rimborso
            quanto tempo richiede un rimborso
            l'ho restituito e aspetto i soldi
            """,
            """
            Ridatemi i miei soldi.
            A che punto è il rimborso del mio reso?
            Non sono ancora stato rimborsato.
            """
        ),
        (
            "change_address",
            """
            cambiate il mio indirizzo di consegna
            mi sono trasferito, ecco il nuovo indirizzo
            l'indirizzo di spedizione è sbagliato
            inviatelo a un altro indirizzo
            posso modificare l'indirizzo dell'ordine
            consegnate nella mia nuova casa
            """,
            """
            Potete modificare l'indirizzo di consegna?
            Vi ho dato un indirizzo sbagliato.
            Abbiamo traslocato, usate il nuovo indirizzo.
            """
        ),
        (
            "invoice",
            """
            inviatemi la fattura per favore
            mi serve una fattura per il mio acquisto
            dove posso scaricare la ricevuta
            sulla fattura manca il nome dell'azienda
            potete rimandare la fattura per email
            mi serve una copia della fattura per le tasse
            """,
            """
            Potrei avere una fattura per questo acquisto?
            Mandatemi una copia della fattura.
            Mi serve la ricevuta per la mia azienda.
            """
        ),
        (
            "password",
            """
            ho dimenticato la password
            non riesco ad accedere al mio account
            il link per reimpostare la password non funziona
            il mio account è bloccato
            come reimposto la password
            all'accesso dice password errata
            """,
            """
            Non riesco ad accedere, la password è rifiutata.
            Come ottengo una nuova password?
            L'accesso non funziona più.
            """
        ),
        (
            "cancel_subscription",
            """
            disdite il mio abbonamento
            voglio chiudere la mia iscrizione
            fermate gli addebiti mensili
            come disdico il piano
            non rinnovate il mio abbonamento
            toglietemi dal piano mensile
            """,
            """
            Vorrei terminare l'abbonamento.
            Non addebitatemi più ogni mese.
            Disdetta della mia iscrizione mensile.
            """
        ),
    ]
}
