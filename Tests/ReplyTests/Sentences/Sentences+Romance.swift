extension Sentences {
    static let french = Sentences(
        language: "fr",
        provable: """
            refund|Nous vous avons remboursé 59,00 € pour la lampe.
            refund|Votre remboursement est en route.
            refund|La somme vous a été remboursée sous la référence RF-7.
            refund|Nous vous rembourserons 59,00 EUR.
            refund|Vous recevrez votre argent sous peu.
            refund|Un remboursement a été effectué.
            credit|Nous avons crédité 5,00 € sur votre compte.
            cancel|Votre commande 4101 est annulée et rien ne partira.
            cancel|Comme vous le souhaitiez, nous avons annulé la commande 4101.
            shipped|Votre colis est parti le 21 novembre 2026.
            shipped|La commande 4101 est en route avec Paketwerk.
            shipped|Nous avons expédié votre lampe le 21/11/2026.
            shipped|Elle sera livrée le 24 novembre.
            delivered|Votre commande a été livrée le 23 novembre 2026.
            exchange|L'échange est enregistré, une nouvelle lampe vous sera envoyée en remplacement.
            return|Votre retour est prêt : le numéro est RT-3.
            invoice|Nous vous avons renvoyé la facture.
            address|Votre adresse a été modifiée.
            email|Votre adresse a bien été changée.
            plan|Votre formule a été modifiée.
            pause|Votre abonnement est suspendu.
            resume|Votre abonnement a repris.
            renew|Votre abonnement est renouvelé.
            subscription|Votre abonnement Duo est résilié.
            booked|Votre rendez-vous est pris : 24 novembre 2026 à 9:00.
            moved|Votre rendez-vous est déplacé.
            off|Votre rendez-vous est annulé.
            order|Dès que la lampe est chez nous, nous vous remboursons.
            order|Nous n'avons encore rien remboursé.
            order|La commande peut encore être annulée.
            order|Votre colis n'est pas encore parti.
            order|Si vous avez annulé la commande, dites-le-nous.
            order|Devons-nous annuler la commande ?
            order|Votre commande du 19 novembre coûte 129,00 €.
            """,
        unprovable: """
            shipped|Nous vous avons remboursé.
            shipped|Votre remboursement est en cours.
            shipped|Nous vous rembourserons la lampe.
            shipped|La lampe vous sera remboursée.
            shipped|Nous vous remboursons la totalité.
            shipped|Nous allons vous rembourser.
            shipped|Nous venons de vous rembourser.
            shipped|Vous recevrez votre remboursement.
            shipped|Le remboursement est effectué.
            shipped|J'ai remboursé la commande.
            credit|L'achat a été remboursé.
            refund|Votre commande a été annulée.
            refund|Nous l'avons annulée.
            refund|Nous vous avons envoyé la facture.
            invoice|Nous vous avons envoyé la clé de licence.
            order|Nous avons expédié votre commande.
            order|Votre colis est en route.
            order|Votre commande a été livrée.
            shipped|Nous avons remplacé la lampe.
            shipped|Nous vous enverrons un remplacement.
            shipped|L'échange est confirmé.
            shipped|Votre retour est prêt.
            plan|Votre adresse a été modifiée.
            pause|Nous avons renouvelé votre abonnement.
            order|Votre abonnement est suspendu.
            active|Votre abonnement a repris.
            booked|Votre rendez-vous est annulé.
            moved|Votre rendez-vous est annulé.
            off|Votre rendez-vous est déplacé.
            order|Votre rendez-vous est pris.
            order|Nous annulons votre commande.
            refund|Nous avons remboursé 95,00 €.
            shipped|Il arrive lundi.
            shipped|Cela dure deux semaines.
            shipped|Nous l'avons expédiée le 22 novembre.
            shipped|Notre collègue Camille s'en occupe.
            """)

    static let spanish = Sentences(
        language: "es",
        provable: """
            refund|Le hemos reembolsado 59,00 € por la lámpara.
            refund|Su reembolso está en camino.
            refund|El importe se ha reembolsado con la referencia RF-7.
            refund|Le reembolsaremos 59,00 EUR.
            refund|Recibirá su dinero en breve.
            refund|El reembolso ya está tramitado.
            credit|Hemos abonado 5,00 € en su cuenta.
            cancel|Su pedido 4101 está anulado y no se enviará nada.
            cancel|Como nos pidió, hemos cancelado el pedido 4101.
            shipped|Su paquete ha salido el 21 de noviembre de 2026.
            shipped|El pedido 4101 está en camino con Paketwerk.
            shipped|Enviamos su lámpara el 21/11/2026.
            shipped|Se entregará el 24 de noviembre.
            delivered|Su pedido se entregó el 23 de noviembre de 2026.
            exchange|El cambio está en marcha y le enviaremos un repuesto.
            return|La devolución está lista, el número es RT-3.
            invoice|Le hemos enviado de nuevo la factura.
            address|Su dirección ha sido modificada.
            email|Su dirección ha sido actualizada.
            plan|Hemos modificado su plan.
            pause|Su suscripción está en pausa.
            resume|Hemos reactivado su suscripción.
            renew|Su suscripción está renovada.
            subscription|Su suscripción Duo está dada de baja.
            booked|Su cita está reservada: 24 de noviembre de 2026 a las 9:00.
            moved|Hemos aplazado su cita.
            off|Su cita está anulada.
            order|En cuanto la lámpara esté aquí, le reembolsaremos.
            order|No hemos reembolsado nada todavía.
            order|El pedido puede ser cancelado todavía.
            order|No se ha enviado nada.
            order|Si ha cancelado el pedido, avísenos.
            order|¿Quiere que lo cancelemos?
            order|Su pedido del 19 de noviembre cuesta 129,00 €.
            """,
        unprovable: """
            shipped|Le hemos reembolsado.
            shipped|Su reembolso está en camino.
            shipped|Le reembolsaremos la lámpara.
            shipped|La lámpara será reembolsada.
            shipped|Se ha reembolsado el importe.
            shipped|Se reembolsó el importe.
            shipped|Se le reembolsará todo.
            shipped|Vamos a reembolsarle.
            shipped|Le devolvemos su dinero.
            shipped|Recibirá su reembolso.
            shipped|El reembolso está hecho.
            credit|La compra ha sido reembolsada.
            refund|Su pedido ha sido cancelado.
            refund|Lo hemos anulado.
            refund|Le hemos enviado la factura.
            invoice|Le hemos enviado la clave de licencia.
            order|Hemos enviado su pedido.
            order|Su paquete está en camino.
            order|Su pedido se entregó.
            shipped|Hemos sustituido la lámpara.
            shipped|Le enviaremos un repuesto.
            shipped|El cambio está confirmado.
            shipped|La devolución está lista.
            plan|Su dirección ha sido modificada.
            pause|Hemos renovado su suscripción.
            order|Su suscripción está suspendida.
            active|Hemos reactivado su suscripción.
            booked|Su cita está anulada.
            moved|Su cita está cancelada.
            off|Hemos aplazado su cita.
            order|Su cita está reservada.
            order|Cancelamos su pedido.
            refund|Hemos reembolsado 95,00 €.
            shipped|Llega el lunes.
            shipped|Dura dos semanas.
            shipped|Lo enviamos el 22 de noviembre.
            shipped|Nuestra compañera Carmen se ocupa.
            """)

    static let italian = Sentences(
        language: "it",
        provable: """
            refund|Le abbiamo rimborsato 59,00 € per la lampada.
            refund|Il Suo rimborso è in arrivo.
            refund|L'importo è stato rimborsato con il riferimento RF-7.
            refund|Le rimborseremo 59,00 EUR.
            refund|Riceverà il Suo denaro a breve.
            refund|Il rimborso è stato effettuato.
            credit|Abbiamo accreditato 5,00 € sul Suo conto.
            cancel|Il Suo ordine 4101 è annullato e non partirà nulla.
            cancel|Come richiesto, abbiamo annullato l'ordine 4101.
            shipped|Il Suo pacco è partito il 21 novembre 2026.
            shipped|L'ordine 4101 è in viaggio con Paketwerk.
            shipped|Abbiamo spedito la Sua lampada il 21/11/2026.
            shipped|Sarà consegnata il 24 novembre.
            delivered|Il Suo ordine è stato consegnato il 23 novembre 2026.
            exchange|Il cambio è registrato, Le invieremo una lampada in sostituzione.
            return|Il reso è pronto, il numero è RT-3.
            invoice|Le abbiamo inviato di nuovo la fattura.
            address|Il Suo indirizzo è stato modificato.
            email|Il Suo indirizzo è stato aggiornato.
            plan|Abbiamo modificato il Suo piano.
            pause|Il Suo abbonamento è sospeso.
            resume|Abbiamo riattivato il Suo abbonamento.
            renew|Il Suo abbonamento è rinnovato.
            subscription|Il Suo abbonamento Duo è disdetto.
            booked|Il Suo appuntamento è fissato: 24 novembre 2026 alle 9:00.
            moved|Il Suo appuntamento è spostato.
            off|Il Suo appuntamento è annullato.
            order|Appena la lampada sarà da noi, Le rimborseremo l'importo.
            order|Non abbiamo ancora rimborsato nulla.
            order|L'ordine può ancora essere annullato.
            order|Il pacco non è ancora partito.
            order|Se ha annullato l'ordine, ce lo dica.
            order|Dobbiamo annullare l'ordine?
            order|Il Suo ordine del 19 novembre costa 129,00 €.
            """,
        unprovable: """
            shipped|Le abbiamo rimborsato l'importo.
            shipped|Il Suo rimborso è in arrivo.
            shipped|Le rimborseremo la lampada.
            shipped|La lampada verrà rimborsata.
            shipped|La lampada sarà rimborsata.
            shipped|Le rimborsiamo tutto.
            shipped|Stiamo rimborsando la lampada.
            shipped|Provvediamo a rimborsare la lampada.
            shipped|Riceverà il Suo rimborso.
            shipped|Il rimborso è completato.
            credit|L'acquisto è stato rimborsato.
            refund|Il Suo ordine è stato annullato.
            refund|L'abbiamo annullato.
            refund|Le abbiamo inviato la fattura.
            invoice|Le abbiamo inviato la chiave di licenza.
            order|Abbiamo spedito il Suo ordine.
            order|Il Suo pacco è in viaggio.
            order|Il Suo ordine è stato consegnato.
            shipped|Abbiamo sostituito la lampada.
            shipped|Le invieremo un ricambio.
            shipped|Il cambio è confermato.
            shipped|Il reso è pronto.
            plan|Il Suo indirizzo è stato modificato.
            pause|Abbiamo rinnovato il Suo abbonamento.
            order|Il Suo abbonamento è sospeso.
            active|Abbiamo riattivato il Suo abbonamento.
            booked|Il Suo appuntamento è annullato.
            moved|Il Suo appuntamento è annullato.
            off|Il Suo appuntamento è spostato.
            order|Il Suo appuntamento è fissato.
            order|Annulliamo il Suo ordine.
            refund|Abbiamo rimborsato 95,00 €.
            shipped|Arriva lunedì.
            shipped|Dura due settimane.
            shipped|L'abbiamo spedita il 22 novembre.
            shipped|Se ne occupa la nostra collega Chiara.
            """)
}
