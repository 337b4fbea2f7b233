extension SpokenLetters {
    static let spanish = SpokenLetters(
        language: "Spanish",
        plain: """
            Buenas, quisiera devolver el grifo de la ducha porque gotea por todas partes.
            me podriais cambiar la sillita azul por la gris, aun está en la caja
            Anulen mi pedio de la tumbona, ya no me hace falta.
            Llevo tres semanas sin la impresora y nadie me coge el teléfono. Devuélvanme el dinero de una vez.
            Dejen de mandarme la revista, por favor, ya no tengo tiempo de leerla.
            Me mudé a la calle Almendro 19, Villaclara del Soto, les ruego que cambien la dirección de mi pedido.
            El altavoz derecho no suena, así que necesito que me enviéis otro.
            No podré acudir a la revisión del audífono el miércoles, ¿sería posible pasarla al viernes?
            Las orquídeas llegaron heladas y eran para mi abuela, que cumplía noventa. Creo que lo justo es que me \
            reembolsen.
            La tela tiene un hilo suelto a lo largo de todo el borde, me la quedo si me hacen una rebaja.
            Estaré fuera hasta septiembre, les agradecería que pausaran mi suscripción a la caja de mieles.
            las zapatillas me quedan chicas quiero un numero mas
            Se me pasó renovar la suscripción a Moto y Ruta, ¿me la renováis por dos años?
            Por un despiste pedí cuatro estores en vez de dos; hagan el favor de quitar los dos que sobran.
            Vaya porquería de cuna, se le ha partido una pata al montarla. Que vengan a llevársela y me devuelvan \
            hasta el último céntimo.
            Ruego cancelen mi cita del día 20 para la toma de medidas, me ha surgido un viaje.
            Preferiría que el paquete fuera a casa de mi hermano, en Avenida del Olivar 7, Torrequemada la Nueva.
            Pedí aceite virgen extra y me ha llegado de girasol. Manden el correcto, por favor.
            No me convence el color de la lana, al natural es mucho más oscura, por lo que me gustaría desistir de \
            la compra.
            Ya e vuelto del hospital, así que pueden reactivar mi suscripción a los ramos semanales.
            ¿Habría manera de que me abonaran los gastos de envío, ya que el casco llegó tarde para la carrera?
            Que no, que ya no lo quiero, borrad el pedido 30218 y punto.
            Les escribo porque la lámpara de pie venía con la pantalla aplastada y me vendría muy bien una nueva \
            antes del domingo.
            Este tóner no es compatible con mi máquina, ni siquiera lo he abierto. ¿Puedo mandároslo de vuelta? \
            Necesito la etiqueta.
            Quiero darme de baja del club del vinilo desde hoy mismo.
            """,
        reserved: """
            Mi marido os pidió ayer que anularais el plato de ducha sin consultarme, pero ya está todo hablado y \
            seguimos adelante con la compra.
            ¿Cuánto me saldría devolver una mesa de jardín desde Peñarrubia del Mar?
            Me devolvisteis el importe de las velas en un abrir y cerrar de ojos, da gusto comprar así.
            Olvídense de lo de la devolución, el altavoz solo estaba en silencio.
            ¿Qué pasaría con los números que faltan si me diera de baja en junio?
            ¿Se puede mover una cita por teléfono o solo por la web?
            Estoy dándole vueltas a si devuelvo los audífonos, ya les diré algo.
            A mi cuñado le cambiaron el manillar en dos días, a ver si con mi próxima compra va igual de bien.
            Si la lana que falta no coincide en el tono, entonces sí pediré que me devuelvan el dinero.
            No busco ningún descuento, solo quiero saber cómo se quita la mancha del estor.
            Hasta que día puedo cambiar la talla del chándal?
            Ya devolvi la trona el mes pasado, no hace falta que me sigan mandando recordatorios.
            "Cancela eso y cómprate otra", me dice mi hija, pero yo quiero esta impresora.
            De momento no hagan nada con el cambio, espero a que venga el electricista.
            Cuando se acabe el año quizá deje la revista, pero por ahora sigo encantada.
            Lo de devolver la miel era una broma de mi sobrino en vuestro Instagram, está riquísima.
            ¿Por qué me habéis reembolsado 12 euros si yo no he pedido nada?
            Según un comentario en internet nunca aceptáis devoluciones de flores. ¿Es verdad?
            El correo de baja lo mandó mi nieto jugando, no le hagan caso.
            se puede pausar la suscripcion mas de tres meses o hay un limite
            El arañazo de la mesa apenas se ve, así que no pienso reclamar nada.
            En 2021 tuve que devolver un casco, pero con este estoy contentísimo.
            Si algún día me mudo a Robledal, ¿llegaría la revista allí también?
            Esto no tiene que ver con la devolución de la otra vez, solo quiero la factura de la tela nueva.
            Antes de decidir si cancelo, díganme cuándo salen los neumáticos del almacen.
            """)
}
