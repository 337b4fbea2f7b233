extension ReservationWords {
    static let spanish = ReservationWords(
        deeds: """
            cancel*|anul*|rescind*|desist*
            dar|darme|doy de baja
            paus*|suspend*|suspensión|reanud*|reactiv*|renov*|renueve*|prorrog*
            reembols*|reintegr*|compens*|descuento|abono|indemniz*|vale
            devolver*|devuel*|devolu*|devolv*
            cambi*|reemplaz*|sustitu*
            aplazar|reprogramar|mover
            aparato|ejemplar nuevo
            nuevo aparato|ejemplar
            recambio
            dejarlo
            modific* ~3 dirección|pedido|suscripción|cita
            """,
        negations: "no nunca jamás ni tampoco ningún ninguna",
        harmless: "solo sólo dude duden puedo podemos pude consigo logro",
        restarts: "yo por pero porque así entonces y pueden puede podrían podría",
        wanting: "quiero quisiera queremos deseo gustaría necesito",
        requests: """
            por favor
            quiero|quisiera|queremos|querría|quería|necesito|necesitamos|deseo|deseamos|solicito|pido|pedimos\
            |exijo|espero|prefiero
            me|nos ~1 gustaría|encantaría
            puede|pueden|podría|podrían|puedo|podemos|podéis|podríais|puedes ~8
            es|sería posible
            habría que
            ruego|rogaría|actualícenlo|agradecería
            hay ~3 manera|forma|posibilidad
            cómo ~3 cancelo|cancelar|devuelvo|devolver|cambio|cambiar|hago|anulo|anular
            cancelen|cancele|cancelad|anulen|anule|anulad|reembolsen|devuelvan|devuélvanme|devuélvame|cambien\
            |cambie|envíen|envíenme|manden|pausen|pause|renueven|reanuden|suspendan|den|hagan|quiten|sustituyan
            tengo|tenemos que
            hay que
            agradecería|agradeceré
            cancelo|anulo|devuelvo|desisto
            mi dinero
            kiero|porfa
            ejerzo|ruego|rogamos
            vale|abono|descuento ~6 basta|parece|bien|vale
            aceptaría
            me|nos ~1 hacen|hace|mandan|envían
            querríamos
            seguir con
            doy de baja
            darme|dar de baja
            """,
        deniedProblems: """
            nada|no|ningún|ninguna ~3 roto|rota|dañado|dañada|defectuoso|defectuosa|rayado|rayada
            no falta|faltaba ~1 nada
            """,
        keeping: """
            quedármelo|quedármela|quedarme|conservar|conservarlo|conservarla|mantener|mantenerlo|mantenerla
            me lo|la|los|las quedo
            """,
        retractions: """
            retiro|retiramos|anulo|anulen ~3 solicitud|baja|petición|cancelación|devolución
            dejen|deje|dejad ~6 como|así
            por curiosidad
            esperen ~3 antes|para|con
            en teoría
            sigo|seguimos siendo|con
            al final ~3 queda|está|preciosa|bien|sí
            dejen|deje|déjelo|déjenlo ~3 como|así
            ignoren|ignore|olviden|olvide|olvídelo
            falsa alarma
            no hagan|haga nada
            no ~1 necesario|hace ~2 nada
            ya ~2 apareció|aparecido
            apareció
            deshacer|revertir ~3 cancelación|devolución
            ya ~2 resuelto|solucionado
            """,
        bargains: """
            descuento rebaja parcial precio vale sustituyan sustituir reemplazar reemplazo
            """,
        past: """
            anulé|cancelé ~3 pedido|pedidos ~4 por|porque|pasado|pasada|hace
            año|mes|semana pasado|pasada ~3 anulé|cancelé|devolví
            he|hemos|ha|han|habéis|había|sido|fue|fueron ~2 cancelado|cancelada|devuelto|devuelta|reembolsado\
            |reembolsada|anulado\
            |anulada|renovado|renovada|sustituido|reemplazado
            cancelaron|devolvieron|reembolsaron|anularon|devolví|devolvimos|cancelamos
            me|nos ~1 hicieron|dieron|devolvieron ~3 descuento|reembolso|abono|dinero
            gracias ~1 por
            ya ~1 cancelado|devuelto|reembolsado|anulado
            he|hemos|recibí|recibimos ~2 reembolso|descuento|devolución|abono
            """,
        reports: """
            mujer|esposa|marido|esposo|amigo|amiga|madre|padre|hijo|hija|hermano|hermana|compañero|compañera\
            |vecino|vecina|vendedor|vendedora|señor|señora|agente|él|ella|alguien\
            |jefe ~2 dice|dijo|dijeron|piensa|cree|escribió|recomendó|recomienda|sugirió|aconsejó
            me dijeron|dijo
            amigo|amiga|hermano|hermana|hijo|hija|madre|padre|vecino|vecina|marido|mujer ~1 quiere
            """,
        questions: """
            cuándo|quién|quiénes|dónde|cuánto|cuánta|cuántos|cuántas|cuál
            por qué !favor
            qué pasa|pasaría|pasará|ocurre|sucede|ocurriría|costaría|es|significa
            debería|deberíamos cancelar|devolver|que
            """,
        indirect: """
            qué pasa|pasaría|ocurre|sucede|ocurriría
            cuánto|cuánta
            saber|decirme|preguntar|explicarme cuándo|quién|cuánto|qué|cuál
            pregunta sobre
            """,
        conditions: """
            si|salvo|siempre|cuando|excepto
            a menos que
            supongamos|imaginemos|pongamos
            como vuelvan|vuelva|sigan|siga|suban|suba
            en caso de|que
            en cuanto
            tan pronto
            a no ser
            hasta que
            con tal
            """,
        politeConditions: """
            si ~2 molestia|amables|amable
            si es|fuera|fuese ~1 posible
            si ~1 posible|puede|pueden|pudiera|pudieran|podrían|podría|necesario
            si me|nos ~1 puede|pueden|pudieran|podrían
            si puedo|podemos|pudiera
            si hay|necesitan|tienen|necesita
            tan pronto como ~2 posible|puedan
            cuanto antes
            siempre que|y ~1 puedan|posible
            """,
        gladness: "agradecería agradeceríamos gustaría encantaría bien amable agradecido agradecida saber",
        doubts: """
            a punto de
            estoy|estamos pensando|considerando|dudando
            quizás|quizá|acaso
            tal vez
            a lo mejor
            puede|pueda que
            no ~1 seguro|segura|sé ~1 si
            """,
        politeDoubts: """
            quizás|quizá|vez ~1 podrían|podría|puedan|pueden|pueda
            """)
}
