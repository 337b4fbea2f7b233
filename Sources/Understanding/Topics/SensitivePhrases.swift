/// The phrases of `SensitiveTopics`, in the notation of `Phrases`.
enum SensitivePhrases {
    static let legal = """
        lawyer*
        attorney|attorneys
        solicitor*
        barrister*
        my|our legal !age|name|guardian|tender
        legal action*
        legal steps|proceeding*|advice|counsel|representation|measures|claim|claims|remedies|recourse|threat|rights
        legal department|team|case|consequences|notice|demand|dispute
        take|taking|took|taken|drag|bring ~3 court
        see you in court
        go|going|went|off to court
        in|before|through court
        the court|courts !yard
        court order|case|date|hearing|summons|proceedings|claim|action
        small claims
        i|we|ill|will|gonna|shall|could|should|would|might|may|must|can sue
        going|want|wish|intend|ready|prepared|have|plan|forced|decided|threatening|willing|able|reason|right to sue
        sue you|them|your|over|for|this|the
        suing
        sued
        lawsuit*
        litigat*
        class action
        consumer protection|ombudsman|council|affairs|court|association|agency|law|tribunal
        consumer rights|act !guide
        ombudsman*
        trading standards
        better business bureau
        complain|complaint|report ~6 bbb|ftc|regulator|regulators|authorities|authority|ombudsman
        attorney general
        cease and desist
        breach of contract
        press|pressing charges
        letter before action|claim
        subpoena*
        injunction
        statutory rights
        data protection authority|commissioner
        gdpr complaint|violation
        against the law
        breaking|violat* ~3 law|laws
        legally obliged|bound|required|entitled|responsible|liable
        report* ~5 police
        go|going|went to the police
        file|filed|filing ~3 police
        anwalt*
        anwält*
        rechtsanw*
        rechtsbeistand*
        rechtliche|rechtlichen schritte*|konsequenzen|mitteln
        rechtlich vorgehen
        rechtsweg*
        rechtsstreit*
        rechtsschutz*
        klage|klagen einreichen|erheben|gegen|einzureichen
        verklag*
        vor|zum|vors gericht
        gerichtlich*
        amtsgericht*
        landgericht*
        verbraucherschutz*
        verbraucherzentrale*
        schlichtungsstelle*
        mahnbescheid*
        strafanzeige*
        anzeige erstatte*
        juristisch*
        abmahnung*
        polizei ~3 anzeige|einschalten|melden|anzeigen
        zur polizei
        avocat*
        action en justice
        poursuites judiciaires
        poursuivre en justice
        en justice
        tribunal*
        mise en demeure
        porter|porterai|depose* plainte
        plainte contre
        abogad*
        demandarles|demandarlos|demandaré|demandare
        acciones legales
        denunciarles|denunciarlos|denunciaré|denuncia
        avvocat*
        vie|azioni legali
        advocaat
        advocaten
        rechtszaak
        juridische stappen
        advogad*
        prawnik*
        adwokat*
        advokat*
        """

    static let selfHarm = """
        kill|killing myself
        end|ending|ended my life
        end it all
        take|taking my own life
        i|id ~4 want|wanted|wish|wishing|ready to die
        i ~2 wish i was|were dead
        suicid*
        harm|harming myself
        self harm*
        selfharm*
        want|wanted|going|thinking|gonna|might ~3 hurt|hurting|cut|cutting myself
        no reason|point ~2 live|living
        nothing to live for
        cant|cannot go on living
        dont|not|no want|wanna|longer ~2 live|alive|exist !in|with|at|here|there|near
        dont want to be here anymore
        better off without me
        better off dead
        mich umbringen|umzubringen|töten
        bringe|bring mich um
        selbstmord*
        suizid*
        nicht mehr leben
        das leben nehmen
        mir ~2 etwas antun
        mich ~2 selbst verletze*
        me suicider
        me tuer
        mettre fin à mes jours
        plus envie de vivre
        quitarme la vida
        matarme
        no quiero vivir
        """

    static let health = """
        injur*
        wounded
        hospital|hospitals|hospitalised|hospitalized
        emergency room
        ambulance*
        paramedic*
        allergic reaction*
        anaphyla*
        had|have|got|developed|gave ~3 rash|rashes|blisters
        bleed|bleeding|bled
        stitches
        burned|burnt|burn|cut|sliced|hurt|injured|bruised|broke my|his|her|our|myself|himself|herself !price|prices\
        |order
        burned|burnt|hurt|cut me|him|us
        burn|burns|cut|cuts|gash on|to my|his|her
        see|saw|seeing|went|visit|visited ~3 doctor|physician|gp
        poisoned|poisoning
        choked|choking on
        fainted|unconscious|concussion
        heart attack
        had ~2 stroke|seizure|seizures
        cancer
        chemotherapy
        epilep*
        made|makes|making me|us|him|her|them ~2 ill|sick|nauseous|dizzy
        fell ill
        medical emergency|condition|treatment|attention|help
        breathing|breathe problem*|difficult*
        difficulty|trouble|cant|couldnt breathing|breathe
        verletz*
        krankenhaus*
        notaufnahme
        notarzt*
        klinik
        allergisch*
        verbrennung*
        mich|hand|finger|haut ~4 verbrannt|geschnitten|verbrüht
        geblutet
        blutet|blutung*
        vergiftet|vergiftung
        zum|beim|arzt arzt|ärztin|gehen
        herzinfarkt
        krebs
        blessé|blessée|blessure|blessures
        hôpital
        brûlure|brûlures
        brûlé|brulee ~2 main|doigt
        réaction allergique
        herido|herida|heridas
        quemadura*
        reacción alérgica
        ferito|ferita
        ospedale
        ziekenhuis
        gewond
        """

    private static let relatives = """
        husband|wife|spouse|partner|mother|father|mum|mom|mam|dad|son|daughter|brother|sister|grandmother|grandfather\
        |grandma|grandpa|gran|nan|aunt|uncle|friend|fiance|fiancee|child|baby|parents|boyfriend|girlfriend|cousin
        """

    private static let verwandte = """
        mann|frau|mutter|vater|sohn|tochter|bruder|schwester|oma|opa|großmutter|großvater|mama|papa|kind|freund\
        |freundin|tante|onkel|ehemann|ehefrau
        """

    static let grief = """
        passed away
        my|our|her|his ~2 \(relatives) ~3 died|passed|dead
        death of my|our|a|his|her
        late \(relatives)
        lost my|our|her|his ~1 \(relatives)
        death certificate
        \(relatives) death
        funeral*
        bereave*
        deceased
        widow|widowed|widower
        mourning
        grieving
        miscarriage
        stillborn
        probate
        estate of
        rest in peace
        verstorben*
        mein|meine|meiner|unser|unsere ~2 \(verwandte) ~5 gestorben|tot
        tod meines|meiner|unseres|unserer
        todesfall*
        trauerfall*
        beerdigung*
        beisetzung*
        bestattung*
        verwitwet|witwe|witwer
        sterbeurkunde
        décès
        décédé|décédée
        obsèques
        enterrement
        fallecido|fallecida|falleció|fallecimiento
        funeral
        deceduto|deceduta
        overleden
        """

    static let safety = """
        caught|catch|catches|catching|catched|set|sets fire
        on fire
        fire hazard|risk|brigade|department|alarm|danger|service|services|fighters
        started|starts|start|cause|caused|causes ~3 fire
        house fire
        a|small fire !place|pit|orange|red
        flames !lamp|bulb|effect
        smoke|smoking coming|came|out|started|rising|everywhere|filled
        smoke from
        smoke ~4 coming|came
        started|starts|began|begins|start|begin ~2 smoking|smoke|smoulder*|smolder*
        smell|smells|smelled|smelt|smelling ~4 burn|burning|burnt|burned|smoke|gas
        burning|burnt|burned smell|plastic|odour|odor|rubber
        sparks !joy
        sparking|sparked
        electric|electrical shock*
        electrocut*
        got|get|gets|gave|gives|getting|giving|received ~3 shock|shocks|zapped
        shocked me|my|him|her when|as|while
        short circuit*
        explod*
        explosion*
        blew up !the|balloon|mattress
        overheat*
        melted|melting|melts
        scorch*
        gas leak
        carbon monoxide
        dangerous|dangerously
        hazardous
        unsafe
        safety hazard|concern|concerns|issue|recall|risk|problem|defect
        product recall
        recalled
        exposed|bare|live wire|wires|wiring
        burned|burnt ~3 down
        feuer gefangen|fing|fangen|fängt
        fing|fängt|fingen feuer
        in brand
        brandgefahr*
        brandgeruch*
        brandgefährlich*
        wohnungsbrand*
        feuerwehr*
        raucht|rauchte|geraucht|qualm|qualmt|qualmte|gequalmt
        rauch !glas
        stromschlag*
        stromschläge*
        elektrischen|elektrischer schlag
        einen schlag bekommen
        funken
        kurzschl*
        explodier*
        geschmolzen|verschmort|schmort|angeschmort|durchgeschmort
        gefährlich*
        lebensgefahr*
        überhitz*
        verbrannt|verbranntem gerochen|riecht|roch
        riecht|roch|gerochen ~3 verbrannt*|rauch
        incendie
        fumée
        étincelles
        décharge électrique
        électrocut*
        court circuit
        prend|prendre|pris feu
        dangereux|dangereuse
        incendio
        humo
        chispas
        descarga eléctrica
        calambre
        cortocircuito
        peligroso|peligrosa
        scossa
        pericoloso|pericolosa
        brandgevaar
        gevaarlijk*
        kortsluiting
        """

    static let press = """
        journalist*
        a|the|your|my|local|newspaper|tv reporter
        reporters
        press inquiry|enquiry|office|request|officer|contact|spokesperson
        media inquiry|enquiry|request|contact|outlet|relations
        go|going|went|talk|talking|speak|contact|contacting|tell|inform|alert|call to|with|the|local|national ~2 \
        press|newspapers|papers|newspaper|media|journalists
        contact|alert|inform|tell the press|media|newspapers
        writing|write|written|wrote|working ~2 article|story|piece|report ~6 newspaper|magazine|publication|paper\
        |broadcaster
        i|we write|work|report for ~4 newspaper|magazine|times|post|guardian|herald|gazette|news|daily|tribune
        request for comment
        comment|statement ~4 article|story|publication|broadcast
        for publication
        news desk
        newsroom
        newsdesk
        documentary
        on the evening news
        investigative
        redakteur*
        redaktion
        presseanfrage*
        pressestelle
        pressesprecher*
        an|zur|die presse gehen|wenden|wende|informieren|gehe
        an|zur die|presse ~2 presse|wenden|gehe
        zeitung|fernsehen ~3 wenden|melden|gehen|berichten
        periodista*
        a la prensa
        giornalista
        giornalisti
        """
}
