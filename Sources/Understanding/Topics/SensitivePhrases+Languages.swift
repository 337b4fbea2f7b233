/// The phrases of `SensitiveTopics` in French, Spanish, Italian and Dutch, beyond those that stand beside the English.
extension SensitivePhrases {
    static let legalAbroad = """
        juridique|juridiques
        action|procédure|recours ~1 judiciaire|juridique|légale
        vos|mes droits légaux
        saisir|saisirai|saisis ~3 justice|tribunal|dgccrf|médiateur|juge
        répression des fraudes
        dgccrf
        association ~2 consommateurs
        médiateur ~3 consommation
        porter|porterai|dépose*|déposer ~1 plainte
        assigner|assignerai ~2 tribunal|justice
        huissier*
        poursuivre vous|votre
        vous poursuivre|poursuivrai
        code de la consommation
        conseil juridique
        vías|vía|medidas|asesor legales|legal|judiciales|judicial
        acción legal|judicial
        consumo oficina
        oficina ~3 consumidor
        organización ~2 consumidores
        hoja|hojas de reclamaciones|reclamación
        denunciar*
        denunciaré|denunciaremos
        presentar|interponer|pondré ~2 denuncia|demanda
        tribunales|juzgado
        ir|llevar|llevarlos|llevarles ~2 juicio
        ley de consumidores
        demandar|demandarlos|demandarles
        burofax
        legale|legali ~1 azione|azioni|vie|rappresentante
        azione legale
        per vie legali
        mio|nostro legale
        denuncia|denuncerò|denunciare|querela|diffida
        tribunale|giudice
        associazione ~2 consumatori
        codacons
        codice del consumo
        causa legale
        farvi|farò ~1 causa
        advocaat|advocaten
        juridisch|juridische
        rechtbank|rechter|kantonrechter
        rechtsbijstand*
        gerechtelijke
        aangifte
        consumentenbond|consumentenautoriteit|geschillencommissie
        dagvaarden|dagvaarding
        ingebrekestelling
        aanklagen
        """

    static let selfHarmAbroad = """
        suicide|suicider
        en finir avec la vie
        envie de mourir
        veux mourir
        ne veux plus vivre
        me faire du mal
        suicidio|suicidarme|suicidarmi
        quiero morir|morirme
        acabar con mi vida
        hacerme daño
        no|sin ganas ~2 vivir
        voglio morire
        uccidermi|ammazzarmi
        farla finita
        togliermi la vita
        non voglio più vivere
        farmi del male
        zelfmoord
        zelfdoding
        suïcide
        mezelf ~3 doden|doen|wat
        niet meer leven
        niet meer verder leven
        wil dood
        een eind|einde aan mijn leven
        """

    static let healthAbroad = """
        brûlé|brûlée|coupé|coupée|électrisé|électrisée ~3 main|doigt|bras|jambe|visage
        me suis|suis ~1 brûlé|brûlée|coupé|coupée|blessé|blessée
        s'est ~1 brûlé|brûlée|coupé|coupée|blessé|blessée
        urgences
        aux urgences
        hospitalisé|hospitalisée
        allergie|allergique
        médecin
        intoxication|intoxiqué
        cancer
        saigne|saigné|saignait
        lesión|lesiones|lesionado|lesionada
        me he|ha|hemos ~1 quemado|cortado|herido|lastimado|lesionado
        se ha ~1 quemado|cortado|herido|lastimado|lesionado|hecho
        quemé|corté|quemó|cortó ~2 mano|dedo|brazo|pierna|cara
        hospital
        urgencias
        alergia|alérgica|alérgico
        médico
        sangre|sangrar|sangraba
        intoxicación
        cáncer
        mi sono|si è ~1 ferito|ferita|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|fatto
        ustione|ustioni|ustionato|ustionata
        pronto soccorso
        ricoverato|ricoverata
        allergia|allergica|allergico
        dal|al medico|dottore
        sanguinava|sangue|sanguina
        intossicazione
        cancro|tumore
        gewond|verwond|verwonding*|letsel
        verbrand|gesneden ~3 hand|vinger|arm|been|gezicht
        hand|vinger|arm|been|gezicht ~2 verbrand|gesneden
        brandwond*
        spoedeisende
        eerste hulp
        huisarts|dokter
        allergische|allergisch
        bloedde|gebloed|bloeden
        vergiftiging
        kanker
        hartaanval
        """

    private static let family = """
        mari|femme|épouse|époux|mère|père|maman|papa|fils|fille|frère|sœur|grand|oncle|tante|ami|amie|enfant|marido\
        |mujer|esposa|esposo|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|tío|tía|amigo|amiga|marito|moglie\
        |figlio|figlia|fratello|sorella|nonna|nonno|zio|zia|amico|amica|mamma|man|vrouw|moeder|vader|zoon|dochter|broer\
        |zus|oma|opa|vriend|vriendin|kind
        """

    static let griefAbroad = """
        mon|ma|mes|notre ~1 \(family) ~4 décédé|décédée|mort|morte|disparu|disparue
        mort|perte|décès de mon|ma|notre
        perdu mon|ma|notre \(family)
        deuil
        funérailles
        défunt|défunte
        veuf|veuve
        acte de décès
        mi|mis|nuestro|nuestra \(family) ~3 murió|muerto|muerta|fallecido|fallecida|falleció
        ha|murió muerto|fallecido ~2 \(family)
        murió|falleció mi|nuestro|nuestra \(family)
        muerte de mi|nuestro|nuestra
        luto|duelo
        difunto|difunta
        viudo|viuda
        entierro
        certificado de defunción
        mio|mia|nostro|nostra \(family) ~3 morto|morta|mancato|mancata|deceduto|deceduta|scomparso|scomparsa
        morto|morta|mancato|mancata ~2 mio|mia|nostro|nostra
        morte|scomparsa di mio|mia|nostro|nostra
        lutto
        funerale|funerali
        defunto|defunta
        vedovo|vedova
        certificato di morte
        mijn|onze \(family) ~5 overleden|gestorven|dood
        overlijden|dood van
        overlijdensakte
        begrafenis|uitvaart|crematie
        rouw
        weduwe|weduwnaar
        """

    static let safetyAbroad = """
        lampe|prise|appareil|câble ~2 fume|fumait|fumer
        a pris|prit feu
        prend feu
        brûle|brûlé ~3 odeur|fils
        odeur de|du brûlé|gaz|fumée|plastique
        odeur ~2 brûlé
        sent|sentait le|la|un brûlé|gaz
        choc électrique
        j'ai|ai pris|reçu ~2 jus|décharge|choc
        surchauffe*
        a|est|ont fondu
        explosé|explosion|explose
        danger
        rappel de produit
        electrocut*
        se|ha prendió|prendido|quemado|incendiado ~2 lámpara|cable|enchufe
        en llamas
        prendió fuego
        prendido fuego
        sale|salía|salió ~1 humo
        olor|huele a quemado|gas|humo
        descarga|descargas eléctrica|eléctricas
        me ~2 calambre|calambrazo|corriente
        explotó|explotado|explosión
        derretido|derretida|fundido
        sobrecalienta|sobrecalentado|sobrecalentamiento
        peligro|peligrosa|peligroso
        ha|preso preso|prende fuoco
        prende|preso fuoco
        in fiamme
        incendio|incendiato|incendiata
        fumo ~3 uscito|esce|usciva
        esce|usciva|uscito ~1 fumo
        odore|puzza di bruciato|gas|fumo
        scintille
        scossa|scosse elettrica|elettriche
        preso ~1 scossa
        cortocircuito
        esploso|esplosa|esplosione
        si è ~1 fuso|fusa|sciolto|sciolta
        surriscalda|surriscaldata|surriscaldato
        pericolo
        vlam|vlammen gevat
        in brand
        vuur ~2 gevat|vlam
        rook ~3 kwam|komt|uit
        kwam|komt ~1 rook
        rookt|rookte
        brandlucht|brandgeur
        ruikt naar|verbrand ~1 brand|verbrand|rook|gas|verbrande
        vonken|vonkte
        elektrische schok
        een schok gekregen|gehad
        schok gekregen
        ontploft|ontplofte|explosie|geëxplodeerd
        gesmolten
        oververhit*
        gevaar|gevaarlijke
        brandweer
        """

    static let pressAbroad = """
        journaliste|journalistes
        contacter|contacterai|alerter|informer ~2 presse|médias|journaux
        à la presse
        la presse locale
        rédaction du|de|d'un
        article|reportage pour|sur ~4 journal|magazine|presse|télévision
        periodista|periodistas
        a|con la prensa|televisión
        redacción del|de
        artículo|reportaje ~4 periódico|revista|prensa
        giornalista|giornalisti
        alla|con la stampa
        alla stampa
        redazione del|di|della
        articolo ~4 giornale|rivista|quotidiano
        journalist|journalisten
        naar|met de pers|krant|media
        de pers|krant|media inlichten|inschakelen|benaderen
        redactie van
        artikel ~4 krant|tijdschrift|magazine
        """
}
