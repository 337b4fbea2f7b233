extension StandardExamples {
    static let renewSubscriptionTold = StandardExamples(
        "renew_subscription",
        english: """
            Our church uses your hymn database and the treasurer forgot to pay on time. It's locked now. We'd \
            like two more years, please.
            The annual pass for the gardens was a gift from my daughter. It runs until the 30th. I'd love to \
            have it again, this time at my own cost.
            I got a warning that my virus protection is at its end. I'm 81 and don't dare be without it. Please \
            see to it that I'm covered again.
            Last year you gave me a reminder and a discount. This year neither. My domain's up on the 14th and I \
            mean to keep it.
            The kids love their comic and it says on the last one "this is your final issue". There'd be war \
            here. What's the price for another twelve?
            I've let it slide, I know. My CAD licence went dead on Sunday, and I've a deadline on Wednesday. Can \
            it be brought back to life for a year?
            My season ticket for the theatre's ending in June. The seats are the best in the house, row C. I'd \
            hate for someone else to get them.
            Our school's licence for the typing tutor was for two years, and they're up this summer. The board \
            has agreed to a third.
            I'd meant to leave it, but then the photos of my late dad are all in there. So keep my storage going \
            for another year, please.
            I'm working in Galway till next December, it seems, and not till this one. So I'd need my parking \
            app to go on for twelve months more.
            It says "expired" in red letters when I open the program. I was away in Vietnam. Is there still a \
            way to get the upgrade price?
            The extended guarantee for my mother's stairlift ends next month. She couldn't live upstairs without \
            it. We want it prolonged.
            My tax software needs this year's version. I have had it since 2015, always the same. Put me down \
            again.
            I should like to prolong my subscription for a further term of twelve months.
            Sign me up for another lap.
            Keep me on the books for another year, would ye?
            Same again for the coming season, please.
            The clock's run out on my licence, how do I wind it up?
            It's that time of year again: my antivirus wants feeding.
            It isn't that the key's refused, it's that it has run out. I'd like to buy the next year for \
            KX-20-771.
            There's no need for a bigger plan. The one that ended on the 3rd was right, so let me have it for \
            longer.
            You wrote "cancelled" but I never did. The term just came to its end and I want another.
            My payment last year was 59. Is it the same if I go on for two more years? I'd like to do it right \
            now.
            Nothing to do with a pause. The contract has come to its end and I'm asking you to extend it.
            My shop is offline because you let my plan run out with no warning! I pay at once, just prolong it \
            and put the thing back up.
            I'm in a flap, my backup runs out tonight and your page won't let me pay for the next year. Please \
            extend it!
            Why do I have to beg to give you money? Four weeks ago I wrote that we want the service contract for \
            another year.
            It's a disgrace that you turn off a hospital's software on a Sunday. We want it extended. Send the \
            bill.
            pls renew my licence
            licence expird want 1 more yr
            how do i extend?? runs out friday
            renwe antivirus 2 pcs
            """,
        german: """
            Heute früh meldete das Programm, es bleibe mir nur noch eine Woche. Wir arbeiten täglich damit, also \
            bitte noch ein Jahr dazu.
            Das Jahresabo war ein Geschenk meiner Schwester und ist am Sonntag zu Ende gegangen. Jetzt würde ich \
            es auf eigene Rechnung weiterführen.
            Wir haben die Mail mit der Frist im Spam gefunden, leider zu spät. Seit gestern ist alles gesperrt. \
            Wie kommen wir zu einem weiteren Jahr?
            Im Vereinsvorstand haben wir gestern abgestimmt: Wir bleiben bei euch. Was ist zu tun, damit der \
            Vertrag nach dem 31. 12. weiterläuft?
            Der Virenschutz auf Papas Rechner schreit seit Tagen, dass er abgelaufen sei. Er will ihn behalten, \
            und ich kümmere mich darum. Wie geht das?
            Auf die Wartung für unsere Kaffeemaschine im Büro möchten wir nicht verzichten, und sie endet im \
            Juni. Machen wir gleich zwei Jahre?
            Meine Saisonkarte gilt bis Ende April. Letztes Jahr habe ich den Rabatt für Treue verpasst, darum \
            melde ich mich diesmal rechtzeitig.
            Ich habe erst 2 von 10 Kapiteln übersetzt, und die Software läuft am 15. ab. So wie es aussieht, \
            brauche ich sie noch eine Weile.
            Mit dem Rennvelo habe ich auch die Servicegarantie genommen, die nun nach drei Jahren ausläuft. Ich \
            hätte sie gern weiterhin.
            Als ich das Fotoprogramm öffnete, stand da "Ihre Nutzungsdauer ist zu Ende". Mitten in der \
            Hochzeitssaison! Schickt mir bitte die Zahlungsdaten für weitere zwölf Monate.
            Unser Schulkonto endet mit dem Schuljahr. Die Direktorin hat das Budget fürs nächste bewilligt, wir \
            möchten anschließen.
            Bisher habe ich immer von selbst eine Rechnung für das neue Jahr erhalten, heuer nicht. Ich will \
            aber auf jeden Fall weiter lesen.
            Ihr Kollege hat mir gesagt, man könne vor Ablauf günstiger weitermachen. Bei mir ist es am 3. März \
            so weit, Kunde 77104.
            Nach fünf Jahren ist das Zertifikat auf unserer Webseite verfallen und die Kundschaft sieht eine \
            Warnung. Bitte rasch ein neues Jahr draufpacken.
            Meine Frau liebt die Zeitschrift, und ihre zwölf Hefte sind durch. Als Überraschung hätte ich gern, \
            dass es nahtlos weitergeht.
            Das Theaterabo ist mit der letzten Vorstellung ausgelaufen. Wir hätten gern unsere Plätze auch in \
            der nächsten Saison, Reihe 7.
            Der Leasingzeitraum für die Drucker geht dem Ende zu, und wir sind zufrieden. Von uns aus dürfen es \
            nochmals 24 Monate sein.
            Bitte hängen Sie noch ein Jahr an.
            Meine Lizenz läuft am Freitag ab, ich bleibe dabei.
            Ich beabsichtige, den Wartungsvertrag über das Jahresende hinaus fortzusetzen.
            Auf ein weiteres Jahr mit euch!
            Geht sich bei der abgelaufenen Lizenz noch eine Verlängerung zum alten Preis aus?
            Was kostet es und wo klicke ich, damit es nach dem 30. weitergeht?
            Mein Updateanspruch ist vorbei, ich will ihn wieder haben.
            Tuts mir bitte die Mitgliedschaft verlängern, bevors aus ist.
            Eine neue Lizenz zu kaufen wäre Unsinn, ich habe ja eine. Nur ihr Ablaufdatum müsste um ein Jahr \
            nach hinten.
            Gekündigt habe ich nicht, und doch steht im Konto "endet am 12. 5.". Ich möchte weitermachen, \
            verlängern Sie bitte.
            Den Schlüssel habe ich noch, der ist nur nicht mehr gültig. Ich zahle gern für die nächste Periode.
            Beim Tarif bleibt alles, wie es ist. Er soll nach dem Auslaufen im August einfach nochmals zwölf \
            Monate gelten.
            Von einer Pause war nie die Rede, das Abo ist einfach abgelaufen. Nehmt mich bitte für 2027 wieder \
            auf.
            Rechnung für das nächste Jahr bitte gleich mitschicken, dann zahle ich und die Lizenz läuft nicht \
            aus.
            Sie sperren mir die Firma, nur weil die Erneuerung einen Tag zu spät kommt? Verlängern Sie das bitte \
            unverzüglich, ich überweise sofort.
            Warum geht die Verlängerung im Konto nicht, der Knopf ist grau! In zwei Tagen läuft mir alles ab.
            Hilfe, meine Domain ist abgelaufen und ich habe Angst, dass sie ein anderer schnappt. Bitte gleich \
            erneuern!
            Jedes Jahr derselbe Zirkus mit dem Ablaufdatum. Trotzdem: bitte noch eine Runde, am liebsten gleich \
            für drei Jahre.
            lizenz abgelaufen will verlängern
            bitte nochmal 1 jahr
            abo läuft aus, weiter bitte
            wartung erneuern wie geht das? lz 4410
            verlängrung virenschutz bitte, bis 2028
            """,
        french: """
            Le logiciel m'affiche chaque matin qu'il ne me reste que neuf jours. J'en suis content et je veux \
            rester, comment ça se passe ?
            Ma carte de membre porte la date du 30 novembre. On a bien l'intention de revenir l'an prochain, moi \
            et les petits.
            Notre contrat d'entretien pour la chaudière est arrivé à son terme. Avant les grands froids, \
            j'aimerais qu'il reparte pour un an.
            L'antivirus vient de passer au rouge. Mon gendre dit qu'il faut payer pour l'année suivante, où \
            puis-je le faire ?
            Mon fils a reçu le magazine pour ses huit ans, le dernier numéro est arrivé hier. Il voudrait que ça \
            continue.
            Je n'ai pas vu passer l'échéance, j'étais hospitalisée. Est-il trop tard pour prolonger aux mêmes \
            conditions ?
            Nous avons trois postes sous licence jusqu'au 31. La direction a signé le budget pour 2027, \
            faites-nous parvenir l'offre pour la suite.
            La carte de bibliothèque numérique ne passe plus depuis hier, elle serait périmée. Je voudrais la \
            faire valoir une année de plus.
            L'an dernier, on avait pris la saison complète au théâtre. Mêmes places, mêmes amis : inscrivez-nous \
            encore.
            Le nom de domaine de ma petite boutique tombe le 4. Surtout ne le laissez pas filer, je paie pour \
            deux ans.
            Ma carte a changé, alors la reconduction automatique a échoué. J'aimerais pourtant garder mes accès, \
            que dois-je faire ?
            Vous m'avez écrit que l'extension de garantie de mon lave-linge prenait fin. Elle m'a bien servi, je \
            repars pour deux ans.
            Mon passe de ski de la vallée n'est plus bon. On remet ça pour la nouvelle saison avec le tarif \
            fidélité ?
            J'ai beaucoup utilisé votre banque d'images, mais on me dit « accès expiré ». Je repaie volontiers \
            pour douze mois.
            L'abonnement cadeau de ma marraine se termine en décembre. Cette fois c'est moi qui l'offre, à la \
            même adresse.
            Ça achève, mon forfait annuel, le 12 je pense. J'en reprendrais ben pour une autre année.
            La maintenance du serveur était couverte jusqu'au mois passé. Sans vous on est perdus, remettez-nous \
            sous contrat.
            Plus de mises à jour depuis lundi, paraît-il parce que ma période est écoulée. Comment ajouter une \
            année ?
            Je désire reconduire pour une année l'adhésion qui vient d'arriver à son terme.
            On rempile pour douze mois ?
            Combien pour un an de plus sur la licence PX-300 ?
            Mon abo a expiré hier, je peux le refaire partir pour 2027 ?
            Prolongez-moi jusqu'en juin, s'il vous plaît.
            Je n'ai fait aucune pause, c'est simplement la fin de l'année payée, et j'en veux une autre.
            Ni plus grand ni plus petit, la même formule encore une fois, avant qu'elle s'arrête samedi.
            La clé marchait, aucune erreur, mais elle n'est plus valable depuis le 1er et je voudrais la \
            prolonger.
            Vous m'avez coupé sans un mot alors que je voulais justement payer l'année suivante ! Rétablissez la \
            licence, je règle de suite.
            Toutes mes photos sont chez vous et on m'annonce une suppression dans cinq jours, je veux absolument \
            renouveler, aidez-moi
            licence expirée je veu renouveler
            abo fini le 30 on continue svp
            """,
        spanish: """
            Me salió un letrerito amarillo que dice que me quedan ocho días. Uso el programa todos los días para \
            las nóminas. No quiero quedarme en blanco, ¿qué tengo que hacer?
            El antivirus de la compu de mi papá se venció en mayo, y él siguió tan tranquilo. Ya le entró un \
            bicho. Queremos ponerlo al día por un año más.
            Se cumple un año de la revista que le regalé a mi ahijada. Ella ya me preguntó si viene otro. Claro \
            que sí, quiero que le llegue doce meses más.
            Nos caducó el mantenimiento durante el cierre por obras y nadie se dio cuenta. Ahora hay una versión \
            nueva y no nos deja instalarla. ¿Cuánto sería volver a estar cubiertos?
            Mi contrato con ustedes termina el 31. Estoy contento y no pienso moverme. Mándenme lo que haya que \
            firmar para seguir.
            La tarjeta de socio dice "válida hasta 11/26". En diciembre es el concierto de mi nieta y quiero \
            seguir entrando con descuento. ¿Cómo la alargo?
            Entré hoy y me dice "licencia expirada". Tengo los planos de un cliente adentro y la entrega es el \
            viernes. Quiero pagar otro año cuanto antes.
            Este año pasó volando y ya me llegó el aviso de que se acaba. Yo seguiría encantado, aunque fuera \
            por dos años de una vez. ¿Hay precio por eso?
            En la escuela usamos su plataforma y el ciclo nuevo empieza en febrero. La directora ya aprobó el \
            presupuesto. Necesitamos que las 30 claves sigan vivas un año más.
            Se nos acaba el dominio de la tienda el jueves y mi socio está de luna de miel con las contraseñas. \
            No podemos perderlo. Prolónguenlo, por favor.
            Mi esposa me hace bromas porque sigo con el mapa del GPS de hace tres años. Tiene razón, me mandó \
            por un río. Quisiera actualizar la vigencia.
            Tenía apagada la renovación automática por si acaso. Ya no hay "por si acaso", me quedo. ¿Cómo pago \
            el siguiente periodo?
            Compramos el soporte por tres años junto con el servidor. Se cumplen el mes que viene. Como la \
            máquina aguanta, nos interesa otro tanto.
            Llegó fin de año y toca gastar lo que queda del presupuesto. Lo de ustedes vence en marzo, pero \
            preferiría dejarlo pagado desde ya.
            Avisaron por correo, lo leí en el bus y luego se me olvidó. Hoy ya no puedo entrar a mis clases de \
            francés. Quisiera volver a tener acceso por otros seis meses.
            La garantía ampliada de la lavadora se acaba el 4 de abril. Con lo que costó la última avería, \
            prefiero seguir protegida. ¿Se puede estirar?
            Nuestra clínica tiene la licencia 87731 hasta el domingo. El técnico sale de vacaciones el sábado. \
            Nos gustaría resolverlo antes y quedar tranquilos otro año.
            Heredé el puesto de mi compañera y con él la cuenta de diseño. Parece que está a punto de caducar. \
            Ni loca la dejo morir, dígame dónde pago.
            Échenle otro añito.
            Se me va a vencer y no quiero.
            Intereso la prórroga del contrato de mantenimiento por igual período y condiciones.
            ¿A cómo sale seguir un año más con ustedes?
            Que no se me muera la licencia el lunes, por favor.
            Otra vuelta al sol con su revista, ¿me hacen la cuenta?
            Mi abono de temporada expira y yo no suelto mi asiento.
            Pongan el contador otra vez en 365.
            No he pausado nada, lo que pasa es que mi año se cumplió ayer. Quisiera seguir con otro.
            La clave la tengo y está bien activada; es solo que caduca el 20 y pretendo ampliarla.
            El plan es el que me conviene, no busco ni más grande ni más chico, sencillamente que dure un año \
            más.
            Estuve por cancelar y, pensándolo mejor, voy a continuar: díganme cómo se extiende lo que termina en \
            enero.
            Necesito la cotización con factura para que la empresa autorice la extensión de las cinco licencias \
            que terminan este mes.
            Mi tarjeta es la misma y tiene fondos; cárguenle el próximo año de soporte, que este se acaba.
            ¡Me dejaron fuera en plena campaña sin avisar que vencía! Quiero pagar el año nuevo ahora y volver a \
            entrar hoy.
            Me preocupa perder todos mis archivos si pasa de medianoche. ¿Puedo extender el plazo ya mismo, por \
            favor?
            Es un fastidio que el botón "renovar" no aparezca por ningún lado. Quiero seguir, déjenme pagarles.
            Estoy inquieto porque me dicen que, si se pasa la fecha, pierdo el precio viejo. Renuévenlo antes \
            del 30, contrato BX-1407.
            renobar x 1 año
            se me vencio como ago para seguir
            licencia caducada quiero extender
            hola quiero renovar el mantenimiento pago hoy
            """,
        italian: """
            La mia licenza finisce a fine mese e sono a metà di un progetto grosso. Non voglio pensare che si \
            blocchi tutto. Ci attacca un altro anno?
            Ieri è comparsa una striscia rossa: "ancora 6 giorni". I ragazzi ci fanno i compiti. Come faccio \
            perché non si interrompa?
            La rivista che ho regalato a mio padre si ferma col numero di giugno. Lui la divora. Gli farei \
            un'altra annata.
            Preso dal lavoro mi è sfuggita la mail della scadenza e adesso non entro più nel programma. Voglio \
            assolutamente andare avanti. Quanto devo versare?
            Il contratto di manutenzione della caldaia è scaduto a marzo. L'inverno si avvicina e non voglio \
            restare scoperto. Lo rifacciamo per due anni?
            La nostra scuola usa il software da tre anni con soddisfazione. Ad agosto l'accordo finisce. Ci \
            mandate una proposta per il prossimo periodo?
            L'antivirus piagnucola che non sono più protetta. Non me ne intendo, ma ci tengo alla sicurezza. \
            Posso averlo per un altro anno?
            La carta con cui era partito l'altra volta non esiste più. Così in automatico non è andato. La \
            tessera annuale però la vorrei tenere.
            In cinque lavoriamo nel sistema tutti i giorni. Il 31 maggio la nostra chiave AB-1022 smette. Ci \
            serve un anno in più per tutti.
            Con la card dei musei quest'anno siamo usciti una ventina di volte. È agli sgoccioli. Mia moglie \
            vuole averla per altri dodici mesi.
            Il dominio della nostra panetteria cade fra dieci giorni. Mio cugino, che se ne occupava, è \
            all'estero. Come lo conservo?
            L'accesso me l'avevano regalato per un anno. È finito e ormai ne sono dipendente. Da adesso lo pago \
            io, come si fa?
            Dal meccanico mi dicono che il soccorso stradale per la bici è scaduto. Pedalo venti chilometri al \
            giorno. Me ne metta un altro anno.
            Ancora un annetto, grazie.
            In men che non si dica è il primo gennaio e si ferma tutto, provvedete già adesso per noi.
            Intendo proseguire il rapporto contrattuale alle medesime condizioni.
            Si può riportare il contatore a 365 giorni?
            La tessera è scaduta e io voglio nuotare.
            Mi fate un altro anno quando finisce questo?
            Disdire? Al contrario, quando finisce il periodo voglio continuare.
            Un piano diverso non mi serve, lo stesso pacchetto per altri dodici mesi.
            L'attivazione non c'entra, è la validità: è passata e io vorrei andare avanti.
            Non era in pausa, era proprio terminato il 3 febbraio, e adesso voglio farne un altro anno.
            Mandatemi pure la fattura della manutenzione per l'anno prossimo, la saldo subito.
            Su quel sito non c'è un pulsante per rinnovare, solo pubblicità! Voglio pagare, lasciatemi pagare \
            per un altro anno.
            Aiuto, domani il nostro negozio online va giù se scade l'hosting! Lo prolunghi oggi, La prego.
            Perché nessun promemoria? Ora l'assistenza è scaduta e noi siamo scoperti. Rimettetela in corso per \
            il prossimo anno.
            rinovo licenza grazie
            e scaduto ne voglio un altro anno
            rinnovate abbonamento x 1 anno
            """,
        dutch: """
            Mijn licentie loopt eind deze maand af en ik ben net halverwege een groot ontwerp. Ik moet er niet \
            aan denken dat alles op slot gaat. Plakt u er nog een jaar aan?
            Gisteren verscheen er een rood balkje: "nog 6 dagen geldig". De kinderen maken er hun huiswerk mee. \
            Hoe zorg ik dat het doorgaat?
            Het tijdschrift dat mijn vader van mij kreeg, houdt met het juninummer op. Hij leest het van kaft \
            tot kaft. Ik gun hem er nog een jaargang bij.
            Door de drukte heb ik de mail over de vervaldatum gemist en nu kom ik niet meer in het programma. Ik \
            wil er zeker mee verder. Wat moet ik betalen?
            Het onderhoudscontract van onze cv-ketel is verstreken in maart. De winter komt eraan en ik wil niet \
            onverzekerd zitten. Kan dat weer voor twee jaar?
            Onze school gebruikt de lessoftware nu drie jaar naar tevredenheid. In augustus verloopt de \
            overeenkomst. Kunt u ons een voorstel sturen voor de volgende periode?
            Mijn virusscanner jammert dat ik geen bescherming meer heb. Ik ben niet handig met computers, maar \
            ik wil wel veilig blijven. Kan ik gewoon nog een jaar krijgen?
            De creditcard waarmee het vorige keer liep, bestaat niet meer. Daardoor is het niet automatisch \
            doorgegaan. Ik zou mijn jaarpas toch graag aanhouden.
            Met vijf man werken we elke dag in het systeem. Op 31 mei stopt onze sleutel AB-1022. We willen weer \
            een jaar erbij voor iedereen.
            Met de museumkaart zijn we dit jaar wel twintig keer op pad geweest. Hij is bijna verlopen. Mijn \
            vrouw wil er nog een jaar mee door.
            De domeinnaam van onze bakkerij vervalt over tien dagen. Mijn neef die dat regelde, zit in het \
            buitenland. Hoe houd ik hem?
            Ik kreeg de toegang ooit als cadeau voor twaalf maanden. Die zijn voorbij en ik ben verslaafd. Vanaf \
            nu betaal ik hem zelf, hoe doe ik dat?
            Volgens de garage is de pechhulp van mijn fiets verlopen. Ik fiets dagelijks 20 kilometer. Doet u \
            mij er alsjeblieft weer een jaar bij?
            Ik wil er nog een jaartje bij.
            Voor we het weten is het 1 januari en dan staat alles stil, dus regel het nu al voor ons.
            Ik wens de overeenkomst onder gelijkblijvende voorwaarden te continueren.
            Mag de teller weer op 365 dagen?
            Mijn pas is verlopen en ik wil weer zwemmen.
            Kunt ge mijn abonnement nog een jaar bijdoen als het gedaan is?
            Opzeggen? Integendeel, ik wil ermee doorgaan als de periode straks afloopt.
            Een ander plan heb ik niet nodig, hetzelfde pakket nog eens twaalf maanden is goed.
            De activering is niet het probleem, de geldigheidsduur wel: die is voorbij en ik wil verder.
            Ik had geen pauze, het was gewoon afgelopen op 3 februari, en nu wil ik weer een jaar nemen.
            Stuur mij de factuur maar voor het volgende jaar onderhoud, dan betaal ik hem meteen.
            Nergens op die site een knop om te verlengen, alleen maar reclame! Ik wil betalen, laat me dan ook \
            betalen voor nog een jaar.
            Help, onze webshop gaat morgen uit de lucht als de hosting verloopt! Verleng hem alstublieft vandaag \
            nog.
            Waarom krijg ik geen herinnering? Nu is de support verlopen en zitten wij zonder. Zet hem alsnog \
            voort.
            is verlopen wil nog jaar erbij
            graag abonement weer 1 jr verlengen
            """)
}
