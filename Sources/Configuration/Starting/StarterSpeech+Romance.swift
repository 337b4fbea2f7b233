extension StarterSpeech {
    static let french = StarterSpeech(
        questions: [
            "quand êtes-vous ouverts", "quels sont vos horaires d'ouverture", "êtes-vous là le samedi",
            "jusqu'à quelle heure puis-je appeler", "à quelle heure fermez-vous", "travaillez-vous les jours fériés",
            "quels jours peut-on vous joindre", "y a-t-il quelqu'un le soir", "à quelles heures êtes-vous disponibles",
        ],
        people: [
            "je veux parler à une personne", "puis-je parler à quelqu'un", "un humain peut-il lire ceci",
            "mettez-moi en relation avec un conseiller", "pas de robot, je veux une vraie personne",
            "rappelez-moi s'il vous plaît", "je voudrais parler à votre responsable",
        ],
        orders: [
            "où est ma commande", "quand mon colis va-t-il arriver", "ma commande est-elle déjà partie",
            "j'attends toujours ma livraison", "pouvez-vous suivre mon colis", "mon colis n'est pas arrivé",
            "où en est ma commande", "où se trouve mon colis en ce moment",
        ],
        acknowledgement: "Merci pour votre message. Une personne de l'équipe le lit et vous écrira.",
        notFound:
            "Nous ne trouvons pas de commande avec ce numéro pour votre adresse. Pouvez-vous vérifier le numéro ?",
        knowledge: "Voici ce que nous pouvons vous dire :",
        whichOrder: "De quelle commande s'agit-il ? Son numéro se trouve dans votre confirmation.",
        underWay: "Votre commande {{order.number}} est en route avec {{order.carrier}}.",
        tracking: "Son numéro de suivi est {{order.tracking}}.",
        article: (
            "Horaires d'ouverture", "Quand nous sommes là",
            "Nous sommes là du lundi au vendredi, de 9 h à 17 h. Nous sommes fermés les jours fériés."
        ),
        greeting: "Bonjour {{name}},", greetingWithoutName: "Bonjour,", closing: "Bien cordialement",
        letters: ("Bonjour, quels sont vos horaires d'ouverture ?", "Bonjour, où est mon colis 1001 ?"))

    static let spanish = StarterSpeech(
        questions: [
            "cuándo están abiertos", "cuál es su horario de apertura", "atienden los sábados",
            "hasta qué hora puedo llamar", "a qué hora cierran", "trabajan los días festivos",
            "qué días puedo contactarles", "hay alguien por la tarde", "en qué horario están disponibles",
        ],
        people: [
            "quiero hablar con una persona", "puedo hablar con alguien", "puede leer esto un humano por favor",
            "póngame con un agente", "nada de robots, quiero una persona de verdad", "llámenme por favor",
            "quisiera hablar con su responsable",
        ],
        orders: [
            "dónde está mi pedido", "cuándo llega mi paquete", "han enviado ya mi pedido",
            "sigo esperando mi entrega", "pueden rastrear mi paquete", "mi paquete no ha llegado",
            "cuál es el estado de mi pedido", "por dónde va mi envío",
        ],
        acknowledgement: "Gracias por su mensaje. Una persona del equipo lo lee y le escribirá.",
        notFound: "No encontramos ningún pedido con ese número para su dirección. ¿Puede revisar el número?",
        knowledge: "Esto es lo que podemos decirle:",
        whichOrder: "¿De qué pedido se trata? El número está en su confirmación.",
        underWay: "Su pedido {{order.number}} está en camino con {{order.carrier}}.",
        tracking: "El número de seguimiento es {{order.tracking}}.",
        article: (
            "Horario de apertura", "Cuándo atendemos",
            "Atendemos de lunes a viernes, de 9 a 17 horas. Los días festivos está cerrado."
        ),
        greeting: "Hola, {{name}}:", greetingWithoutName: "Buenos días:", closing: "Un cordial saludo",
        letters: ("Hola, ¿cuál es su horario de apertura?", "Hola, ¿dónde está mi paquete 1001?"))

    static let italian = StarterSpeech(
        questions: [
            "quando siete aperti", "quali sono i vostri orari di apertura", "ci siete il sabato",
            "fino a che ora posso chiamare", "a che ora chiudete", "lavorate nei giorni festivi",
            "in quali giorni posso contattarvi", "c'è qualcuno la sera", "in quali orari siete disponibili",
        ],
        people: [
            "voglio parlare con una persona", "posso parlare con qualcuno", "può leggere questo un essere umano",
            "mettetemi in contatto con un operatore", "niente robot, voglio una persona vera",
            "richiamatemi per favore", "vorrei parlare con il vostro responsabile",
        ],
        orders: [
            "dov'è il mio ordine", "quando arriva il mio pacco", "il mio ordine è già stato spedito",
            "sto ancora aspettando la consegna", "potete rintracciare il mio pacco", "il mio pacco non è arrivato",
            "a che punto è il mio ordine", "dove si trova adesso il mio pacco",
        ],
        acknowledgement: "Grazie per il Suo messaggio. Una persona del team lo legge e Le scriverà.",
        notFound: "Con questo numero non troviamo ordini per il Suo indirizzo. Può controllare il numero?",
        knowledge: "Ecco che cosa possiamo dirLe:",
        whichOrder: "Di quale ordine si tratta? Il numero è nella Sua conferma.",
        underWay: "Il Suo ordine {{order.number}} è in viaggio con {{order.carrier}}.",
        tracking: "Il numero di tracciamento è {{order.tracking}}.",
        article: (
            "Orari di apertura", "Quando ci siamo",
            "Ci siamo dal lunedì al venerdì, dalle 9 alle 17. Nei giorni festivi siamo chiusi."
        ),
        greeting: "Buongiorno {{name}},", greetingWithoutName: "Buongiorno,", closing: "Cordiali saluti",
        letters: ("Buongiorno, quali sono i vostri orari di apertura?", "Buongiorno, dov'è il mio pacco 1001?"))
}
