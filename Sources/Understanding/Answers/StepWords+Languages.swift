extension StepWords {
    /// By ISO 639-1.
    static let byLanguage: [String: StepWords] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "nl": dutch,
    ]

    private static let english = StepWords(
        success: """
            works|worked|working !on|for|hours
            helped|helps|fixed|solved|resolved|sorted !by
            did|does|done the trick|job
            problem|issue|error|fault ~2 gone|vanished
            up and running
            back to normal
            back up|on|online|working
            all good|fine|well now|again
            it is|its fine|good|ok|okay|on|perfect now|again
            lights up again|now
            turns|switches|comes on again|now
            good as new
            """,
        failure: """
            still ~4 not|doesnt|wont|isnt|cant|wouldnt|didnt|broken|same|blinking|blinks|flickering|flickers|dead|nothing\
            |dark|off|error|happens|happening|fails|failing|crashes|problem|issue|problems
            still the|there|nothing
            same problem|issue|error|thing|result|message|again|as
            no change|difference|luck|success|effect|improvement|better|joy|light|reaction|signal
            nothing ~1 changed|changes|happened|happens|helped|helps|works|worked|better
            not|didnt|doesnt|hasnt|havent|wont|isnt|never ~2 help|helped|helping|work|worked|working|solve|solved|fix\
            |fixed|resolve|resolved|change|changed|trick|better|turn|switch
            without success|effect|luck|result
            to no avail
            even worse
            came|comes back !on|to
            stopped|stops working|again
            problem|issue|error|fault ~1 remains|remained|persists|persisted|continues|exists|again
            worked|works|fine|okay|ok for|only ~3 minute|minutes|moment|while|hour|hours|day|then
            """,
        negations: AnswerWords.english.negations,
        unreal: "if hope hopefully will would should might could when once whether till until expected supposed used",
        contrasts: "but however although though except")

    private static let german = StepWords(
        success: """
            funktioniert|funktionierte|funktionieren|klappt|klappte|geklappt|läuft|lief
            geht|leuchtet|brennt ~1 jetzt|nun|wieder|endlich|einwandfrei|super|prima|problemlos
            jetzt|nun|endlich|wieder geht|leuchtet|brennt
            geholfen|hilft|half
            gelöst|behoben|erledigt|repariert
            problem|fehler ~3 weg|verschwunden
            hat ~3 gebracht !nichts
            wieder in ordnung
            """,
        failure: """
            funktioniert|funktionierte|geht|ging|klappt|klappte|läuft|lief|leuchtet|hilft|half|brennt|reagiert|startet \
            ~4 nicht
            immer noch|wieder ~4 nicht|kein|keine|dasselbe|gleiche|gleichen|derselbe|kaputt|defekt|problem|fehler|dunkel\
            |flackert|blinkt
            noch immer ~4 nicht|kein|keine|dasselbe|gleiche|gleichen|kaputt|defekt|problem|fehler|dunkel|flackert|blinkt
            weiterhin ~3 nicht|kein|keine|problem|fehler|defekt|dunkel|kaputt
            nach wie vor
            dasselbe|gleiche|gleicher|selbe|derselbe problem|fehler|ergebnis|meldung
            keine|kein|keinen ~1 änderung|veränderung|besserung|verbesserung|erfolg|wirkung|unterschied|effekt|licht
            nichts ~3 geändert|verändert|gebracht|genützt|genutzt|geholfen|passiert|getan|gelöst
            hat|hats|bringt|brachte|bringts|ändert ~2 nichts
            passiert ~1 nichts
            nicht ~2 geholfen|funktioniert|geklappt|gelöst|behoben|besser|gebracht|weg|verschwunden
            ohne erfolg|wirkung|ergebnis
            erfolglos|vergeblich|vergebens
            noch schlimmer
            problem|fehler ~2 besteht|bleibt|tritt|da
            funktionierte|lief|ging|klappte ~1 nur|kurz
            """,
        negations: AnswerWords.german.negations,
        unreal: "wenn falls hoffe hoffentlich würde sollte könnte wird werde sobald ob hoffen soll bis",
        contrasts: "aber jedoch allerdings obwohl")

    private static let dutch = StepWords(
        success: """
            werkt|werkte|gewerkt
            doet het ~1 weer|nu|prima|goed|eindelijk
            doet hij|ie het ~1 weer|nu
            geholpen|hielp|helpt
            gelukt|opgelost|verholpen|gerepareerd
            probleem|fout|storing ~2 weg|verdwenen|verholpen
            brandt|gaat ~2 weer aan
            brandt weer|nu
            weer in orde
            """,
        failure: """
            werkt|werkte|doet|deed|helpt|hielp|gaat|brandt|start|reageert|lukt|lukte ~4 niet
            nog steeds|altijd ~4 niet|geen|hetzelfde|zelfde|kapot|defect|probleem|fout|donker|knippert|flikkert
            steeds hetzelfde|dezelfde
            hetzelfde|zelfde|dezelfde probleem|fout|resultaat|melding|storing
            geen ~1 verandering|verbetering|verschil|succes|effect|resultaat|licht
            niets|niks ~3 veranderd|geholpen|gebeurd|gebeurt|opgelost|uitgehaald
            haalt|haalde niets|niks
            gebeurt|gebeurde niets|niks
            niet ~2 geholpen|gewerkt|gelukt|opgelost|verholpen|beter|weg
            zonder succes|effect|resultaat
            tevergeefs
            nog erger
            probleem|fout|storing ~1 blijft|bestaat
            werkte ~2 even|kort
            """,
        negations: AnswerWords.dutch.negations,
        unreal: "als indien hoop hopelijk zou zal zodra of hopen moet totdat wanneer",
        contrasts: "maar echter hoewel alleen")

    private static let french = StepWords(
        success: """
            marche|fonctionne|marchait|fonctionné|remarche|refonctionne
            résolu|résolue|réglé|réglée|réparé|réparée|solutionné|dépanné|dépannée
            m'a|nous|a ~2 aidé
            ça|cela aide
            problème|erreur|panne ~2 disparu
            s'allume ~1 enfin|maintenant|nouveau|bien
            tout est|va rentré|bien|ok
            rentré dans l'ordre
            c'est bon|ok maintenant
            ça y est
            """,
        failure: """
            marche|fonctionne|marchait|aide|change|s'allume|démarre|résout|allume ~3 pas|rien
            toujours|encore ~2 pas|rien|même|mêmes|problème|erreur|panne|cassé|cassée|éteinte|clignote
            même|mêmes problème|erreur|chose|résultat|message|panne|problèmes
            aucun|aucune changement|effet|amélioration|différence|succès|résultat|lumière
            rien ~2 changé|fait|donné|résolu|aidé|arrangé|change
            change|changé|fait rien
            pas ~3 aidé|marché|fonctionné|résolu|réglé|changé|mieux|suffi|disparu|réparé|bougé
            sans succès|effet|résultat|amélioration
            en vain
            encore pire
            problème|erreur|l'erreur|panne ~1 persiste|demeure|reste|continue|subsiste|revenu|revient
            marché|fonctionné ~3 minute|minutes|instant|heure
            """,
        negations: AnswerWords.french.negations,
        unreal:
            "si s'il espère j'espère espérons espérant devrait pourrait sera serait quand dès jusqu'à fonctionnera marchera",
        contrasts: "mais cependant toutefois pourtant")

    private static let spanish = StepWords(
        success: """
            funciona|funcionó|funcionando|funcionado
            solucionado|solucionada|solucionó|resuelto|resuelta|resolvió|arreglado|arreglada|arregló|reparado
            ayudó|ayudado|servido|sirvió
            problema|error|fallo|avería ~2 desaparecido|desapareció
            ya ~1 va|enciende|anda|está
            se|ya enciende ~1 ya|ahora|bien|nuevo
            todo va|está bien|perfecto|ok
            """,
        failure: """
            no ~3 funciona|funcionó|funcionado|ayudó|ayudado|sirve|sirvió|servido|enciende|arranca|va|cambia|cambió\
            |cambiado|solucionado|solucionó|resuelto|resolvió|arreglado|mejora|mejorado|anda|hace|pasa
            sigue|siguen|continúa ~3 sin|igual|no|mismo|misma|apagada|apagado|parpadeando|rota|roto|fallando|dando|problema
            mismo|misma problema|error|fallo|resultado|mensaje|cosa
            ningún|ninguna cambio|efecto|mejora|diferencia|resultado
            nada ~2 cambiado|cambia|cambió|pasa|ayuda|funciona|ayudó
            sin éxito|efecto|resultado|resultados|cambios|suerte
            en vano
            aún|todavía peor
            todavía|aún ~1 no
            problema|error|fallo ~1 persiste|continúa|sigue|permanece|vuelto
            """,
        negations: AnswerWords.spanish.negations,
        unreal: "espero esperamos ojalá debería podría será sería cuando funcionará hasta esperando",
        contrasts: "pero aunque")

    private static let italian = StepWords(
        success: """
            funziona|funzionato|funzionava|funzionando
            risolto|risolta|sistemato|sistemata|aggiustato|riparato|riparata
            aiutato|servito|utile
            problema|errore|guasto ~2 scomparso|sparito
            si accende ~1 ora|adesso|nuovo|finalmente|di
            ora|adesso|finalmente va|parte|accende
            tutto ~1 a posto
            tutto ok
            va ~1 bene ora|adesso
            """,
        failure: """
            non ~3 funziona|funzionato|aiutato|servito|serve|accende|parte|va|cambia|cambiato|risolto|risolve|sistemato\
            |migliorato|migliora|aiuta|succede|successo|andato
            ancora ~2 non|rotta|rotto|spenta|spento|lo|lampeggia
            stesso|stessa problema|errore|cosa|risultato|messaggio
            nessun|nessuna|nessuno ~1 cambiamento|effetto|miglioramento|differenza|risultato|luce
            niente|nulla ~2 cambiato|cambia|fatto|succede|risolto|da
            niente da fare
            cambia|cambiato|successo|succede nulla|niente
            senza successo|effetto|risultato|risultati
            invano
            ancora peggio
            problema|errore|l'errore|guasto ~1 persiste|rimane|continua|resta|ripresentato|tornato|torna
            continua a
            """,
        negations: AnswerWords.italian.negations,
        unreal: "se spero speriamo sperando dovrebbe potrebbe sarà sarebbe quando funzionerà finché appena",
        contrasts: "ma però tuttavia")
}
