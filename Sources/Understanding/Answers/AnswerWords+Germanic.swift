extension AnswerWords {
    static let english = AnswerWords(
        yes: "yes yep yeah yup",
        agreed: """
            go ahead
            please go ahead
            please proceed|process|continue
            i confirm !receipt|receiving|having|that|i|reading
            i hereby confirm !receipt|receiving|having|that|i
            i|we agree to
            i accept the|your|this|that|it
            my|the answer is yes
            you have my ~1 permission|confirmation|ok|okay|agreement|consent|approval
            do it please|now
            please do it|that|so|this|cancel|refund|send|change|proceed
            looks|sounds good|right|fine|great to me
            """,
        openers: """
            ok|okay|sure|correct|confirmed|agreed|absolutely|definitely|certainly|exactly|perfect|fine|deal|approved\
            |accepted|proceed|great|affirmative
            i|we agree|confirm|accept|do|approve
            do it|so|that
            please do
            of course
            by all means
            sounds|looks good|great|right|perfect|fine
            thats|its correct|right|fine|ok|okay|perfect|good|great
            that|this|it|everything|all is correct|right|fine|ok|okay|perfect|good|great
            all correct|good|right|fine
            that|this works
            works for me
            fine by|with me
            im|i am|were|we are happy|fine|ok|okay with that|this|it
            """,
        agreeable: """
            please thanks thank you go ahead do it that so this is the correct right very much a lot all fine ok okay by
            with for me us i am im good perfect thing then now sure great and yes lets both of course confirm agree
            agreed proceed sir madam team regards best kind
            """,
        no: "no nope nah",
        noFollowers: "thanks thank please sorry way i its that this no not it dont do definitely absolutely",
        refusals: """
            i|we disagree|refuse|decline|object
            i|we do not|never agree|accept|consent
            i|we dont agree|accept|consent
            please dont do it|that
            please do not do it|that
            rather not
            id|i would rather not
            thats|its wrong|incorrect|not
            that|this|it is wrong|incorrect
            that|this|it is not right|correct|ok|okay|what
            that|this|it isnt right|correct|ok|okay|what
            absolutely|certainly|definitely not
            my|the answer is no
            """,
        harmless: """
            no problem|problems|worries|objection|objections|doubt|rush|hurry|issue|issues
            not a problem|issue
            dont worry
            no need to rush|hurry
            """,
        reasons: """
            no longer need|want|use|require
            dont|not need|want|use|require it|them|this|that any more
            dont|not need|want|use|require it|them|this|that anymore|now
            dont|not need|want|use|require it|them|this|that
            stop my|the|our|this ~2 subscription|plan|membership|order|deliveries
            """,
        negations: """
            no not dont doesnt didnt isnt wasnt arent cant cannot couldnt wont wouldnt shouldnt hasnt havent never none
            nothing neither nor without nope nah aint
            """,
        doubts: """
            but however wait if unless except instead rather only otherwise provided providing assuming although though
            maybe perhaps possibly depends depending think guess unsure wrong incorrect later until first else different
            whether where why or suppose hold stop almost nearly mostly partly said told asked wondering
            """,
        restrictions: """
            as long as
            on condition
            in case
            subject to
            with the exception
            apart from
            make it|that
            """,
        postponing: "unless yet until wait")

    static let german = AnswerWords(
        yes: "ja jawohl jep jap jup joa jaja",
        agreed: """
            ich|wir bestätige|bestätigen !erhalt|eingang|dass|ich
            hiermit bestätige|bestätigen ich|wir !dass
            ich stimme ~2 zu
            ich|wir bin|sind ~2 einverstanden
            bitte so machen|durchführen|ausführen|umsetzen
            machen sie das|es bitte|so
            meine|die antwort ist|lautet ja
            bitte durchführen|ausführen|stornieren|erstatten
            """,
        openers: """
            ok|okay|oki|klar|gern|gerne|genau|richtig|korrekt|stimmt|passt|bestätigt|natürlich|selbstverständlich\
            |einverstanden|abgemacht|perfekt|sicher|absolut|prima|super|freilich|jo|joa|unbedingt|gut|sehr
            in ordnung
            geht in ordnung
            auf jeden fall
            alles klar|richtig|korrekt|gut|bestens
            das|so|es|alles stimmt|passt|geht
            das|so|es|alles ist so|ganz|alles richtig|korrekt|ok|okay|gut|perfekt
            das|so|es|alles ist richtig|korrekt|ok|okay|gut|perfekt|prima
            das|so|es|alles ist in ordnung
            machen sie das|es
            mach|macht das|es
            bitte machen
            so machen|machen
            ich bestätige
            ich stimme zu
            bin einverstanden
            damit bin ich einverstanden
            """,
        agreeable: """
            bitte danke so das es ist gerne gern sehr vielen dank machen sie wir ich bin damit einverstanden alles gut
            richtig korrekt klar doch natürlich genau und ja auf jeden fall mir für uns in ordnung ok okay stimmt passt
            perfekt mal dann lieben grüße gruß mit freundlichen
            """,
        no: "nein nee nope keinesfalls",
        refusals: """
            bitte nicht
            lieber nicht
            nicht einverstanden
            auf keinen fall
            ich|wir bin|sind ~2 nicht einverstanden
            damit bin|sind ich|wir nicht einverstanden
            ich|wir lehne|lehnen|widerspreche|widersprechen
            ich|wir stimme|stimmen ~2 nicht zu
            stimmt|passt so|leider|aber|gar nicht
            stimmt|passt nicht
            das|es|so stimmt|passt ~2 nicht
            das|es|so ist ~1 falsch|verkehrt
            das|es|so ist ~1 nicht richtig|korrekt|ok|okay|gut
            meine|die antwort ist|lautet nein
            """,
        harmless: """
            kein|gar problem
            kein problem|thema|ding|stress
            gar kein problem
            keine sorge|einwände|eile|frage|probleme|ursache|bedenken
            ohne probleme|weiteres|zweifel
            nichts dagegen
            """,
        reasons: """
            brauche|brauchen|benötige|benötigen|will|wollen|möchte|möchten|nutze ~3 nicht mehr
            """,
        negations: """
            nein nicht kein keine keinen keinem keiner keines nie niemals nichts weder ohne nee nirgends keinesfalls
            keineswegs
            """,
        doubts: """
            aber jedoch warte warten wartet stattdessen sondern falls wenn sofern soweit außer nur lediglich
            vielleicht eventuell evtl womöglich falsch wo wann warum oder erst später bevor vorausgesetzt allerdings obwohl ob statt
            anstatt bloß anders andere anderen anderer glaube denke wohl vermutlich kommt teilweise fast stopp halt
            einzig sonst solange gesagt
            """,
        restrictions: """
            unter der bedingung
            kommt darauf|drauf an
            bis auf
            mit ausnahme
            """,
        postponing: "noch erst bevor außer sofern solange warten")

    static let dutch = AnswerWords(
        yes: "ja jawel jazeker jep jup",
        agreed: """
            ik|wij|we bevestig|bevestigen !ontvangst|dat|ik
            hierbij bevestig|bevestigen ik|wij|we !dat
            ik|wij|we ga|gaan ~2 akkoord
            ik|wij|we ben|zijn ~2 akkoord
            ga uw|je|jullie gang
            mijn|het antwoord is ja
            doe|doet u dat|het maar
            """,
        openers: """
            ok|okay|oke|okee|akkoord|klopt|zeker|graag|prima|goed|correct|juist|natuurlijk|uiteraard|bevestigd|perfect\
            |precies|inderdaad|absoluut|helemaal|top|uitstekend|tuurlijk
            in orde
            is goed|prima|akkoord|ok|oke
            dat|het|dit|alles klopt
            dat|het|dit|alles is ~1 goed|prima|correct|juist|akkoord|ok|oke|perfect
            dat|het|dit|alles is in orde
            doe maar|dat|het
            mee eens
            ik ben het ermee eens
            ik bevestig
            ga maar verder
            alles klopt|goed
            """,
        agreeable: """
            graag bedankt dank u je wel alstublieft alsjeblieft svp aub zo dat het is goed prima helemaal zeker en ja ok
            oke akkoord doe maar hoor voor mij ons met vriendelijke groet groeten juist correct
            """,
        no: "nee neen",
        refusals: """
            liever niet
            niet akkoord
            ik|wij|we ga|gaan ~2 niet akkoord
            ik|wij|we ben|zijn ~2 niet akkoord|eens
            ik|wij|we weiger|weigeren
            klopt niet
            dat|het|dit klopt ~2 niet
            dat|het|dit is ~1 fout|onjuist|verkeerd
            dat|het|dit is ~1 niet goed|juist|correct|akkoord
            zeker|absoluut niet
            in geen geval
            alsjeblieft|alstublieft niet
            mijn|het antwoord is nee
            """,
        harmless: """
            zo snel|spoedig mogelijk
            annuleer|zeg|stop|stuur|verstuur|wijzig|pas|verander|boek|verleng|pauzeer|verzet|ruil|doe ~5 maar
            geen probleem|bezwaar|haast|zorgen|punt|dank|twijfel
            zonder problemen|twijfel
            """,
        reasons: """
            heb|hebben ~2 niet meer nodig
            wil|gebruik ~2 niet meer
            stop het|mijn|dit ~1 abonnement
            """,
        negations: "nee neen niet geen nooit niets niks noch zonder nergens",
        doubts: """
            maar echter wacht wachten als indien mits tenzij behalve alleen enkel slechts misschien wellicht mogelijk
            fout verkeerd onjuist waar wanneer waarom later eerst voordat totdat anders andere ander hoewel of denk dacht geloof stop
            liever waarschijnlijk bijna gedeeltelijk zei gezegd
            """,
        restrictions: """
            in plaats van
            op voorwaarde
            hangt ervan|er af
            met uitzondering
            """,
        postponing: "tenzij nog eerst voordat totdat mits wacht")
}
