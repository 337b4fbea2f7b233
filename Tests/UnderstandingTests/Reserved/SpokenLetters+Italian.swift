extension SpokenLetters {
    static let italian = SpokenLetters(
        language: "Italian",
        plain: """
            Buongiorno, vorrei restituire il lampadario, in salotto fa una luce troppo fredda.
            Annullate per favore l'ordine del dondolo da giardino, il terrazzo non lo regge.
            Il passeggino ha una ruota storta, mi servirebbe uno nuovo prima delle vacanze.
            Potreste cambiarmi gli scarponi con un 44
            Rivoglio i miei soldi, l'amplificatore fuma appena lo accendo!
            Vi chiedo gentilmente di disdire il mio abonamento a "Orto e Balcone".
            Da lunedì abitiamo in via dei Mandorli 11 a Castelfiorito, potete aggiornare l'indirizzo di consegna?
            Purtroppo sabato non riesco a venire per la prova dell'apparecchio acustico, possiamo fare il sabato \
            dopo?
            Due bottiglie d'olio su sei sono arrivate rotte e il cartone era zuppo. Mi aspetto che me le rimandiate \
            senza spese.
            La tenda ha un piccolo difetto nella cucitura, se mi fate uno sconto la tengo così.
            Sarò all'estero fino a novembre, vi pregherei di sospendere l'invio dei fiori.
            Ho ordinato per sbaglio due volte la stessa risma di carta, toglietene una.
            mi e arrivata la lana verde ma io la volevo grigia, me la cambiate?
            Il mio abbonamento alla rivista di moto è scaduto ad aprile, lo vorrei rinnovare alle stesse condizioni.
            Non mi trovo per niente con queste cuffie, mi fanno male le orecchie. Mandatemi l'etichetta per il reso.
            Sarebbe possibile far arrivare il pacco a mia suocera, in piazza Lanterna 4, Borgo Sereno?
            È una vergogna, le rose erano già marce e voi non rispondete. Esigo il rimborso completo entro oggi.
            Siete ancora in tempo a fermare il 61190? Fermatelo, grazie.
            La cyclette non passa dalla porta del bagno di servizio e in camera mia moglie non la vuole: passate a \
            riprendervela, ve ne prego.
            Nella confezione mista c'era il miele di castagno che mio figlio non sopporta, riuscite a sostituirlo \
            con l'acacia?
            La cartuccia nera non viene riconosciuta dalla stampante, quindi me ne occorre un'altra, possibilmente \
            funzionante.
            Non potrò essere in casa martedì per il montaggio delle veneziane, quindi l'appuntamento va annullato.
            Sono guarita e ho voglia di leggere, fate pure ripartire la mia rivista.
            Mi sa che avete sbagliato pezzo, la pinza freno è quella posteriore e a me serve l'anteriore. Rimediate \
            per favore.
            Il tessuto a righe non sta bene con il divano, mio marito non lo può vedere. Ve lo rimando volentieri, \
            come procediamo col rimborso?
            """,
        reserved: """
            Avevo chiesto di annullare la vasca, ma ho cambiato idea: procedete pure con la spedizione.
            Quanto costa rispedire un gazebo?
            Il rimborso del seggiolone è arrivato ieri sul conto, tutto a posto.
            Lasciate perdere il cambio taglia, le scarpe si sono ammorbidite.
            Con l'abbonamento regalo, chi può disdire, io che l'ho pagato o mia zia che lo riceve?
            Per spostare un appuntamento devo chiamare il negozio o esiste una pagina apposita?
            Stò ancora pensando se rendere il giradischi oppure no.
            Mia cugina ha avuto subito la sostituzione della stampante, e così mi sono iscritta anch'io.
            Vi do tempo fino a venerdì per il filtro dell'olio, dopodiché annullo e compro altrove.
            Nella vetrina di Pontalba c'era scritto "sconto per merce difettosa": vale anche online?
            Entro quanti giorni si può esercitare il recesso per le tende su misura?
            Il faretto rotto l'ho già spedito indietro giovedì, vi allego la ricevuta.
            "Fatti ridare i soldi", continua a ripetere mio padre, ma a me il miele è piaciuto.
            Per ora non toccate l'abbonnamento ne parlo prima con mia moglie.
            Il trasloco è saltato, quindi l'indirizzo nuovo che vi ho scritto buttatelo e tenete quello di sempre.
            Perché mi è stato rinnovato l'abbonamento se nessuno l'ha chiesto
            Al telefono la signorina mi ha offerto il rimborso dei fiori, ma l'ho ringraziata e ho detto di no.
            Un paio d'anni fa mi avete cambiato un casco difettoso, da allora compro solo da voi.
            I prodotti per neonati aperti si possono rendere?
            Mi scrivete che avrei chiesto la cancellazione, ma vi confondete con un altro cliente.
            Come non detto, il rimborso non serve più, ho ritrovato il pezzo nella scatola.
            Supponiamo che ad agosto metta in pausa i fiori: pagherei lo stesso la quota?
            Il reso di gennaio è chiuso, adesso mi interessa sapere quando arrivano le sedie che ho ordinato ieri.
            Rimandare indietro le pile dell'apparecchio acustico? Ma no, funzionano benissimo, chiedevo solo quanto \
            durano.
            Se il graffio risultase visibile anche dopo la lucidatura, vi chiederò una riduzione.
            """)
}
