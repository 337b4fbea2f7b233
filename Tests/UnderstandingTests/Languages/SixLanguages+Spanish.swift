extension SixLanguages {
    static let spanish: [(String, String, String)] = [
        (
            "order_status",
            """
            dónde está mi pedido
            mi paquete aún no ha llegado
            cuándo se entregará mi pedido
            ya enviaron mi pedido
            cuál es el estado de mi entrega
            el seguimiento lleva días sin moverse
            """,
            """
            ¿Cuándo va a llegar mi paquete?
            Sigo esperando mi entrega.
            ¿Me pueden decir dónde está el pedido?
            """
        ),
        (
            "cancel_order",
            """
            por favor cancelen mi pedido
            quiero cancelar el pedido que hice hoy
            pedí por error, anúlenlo
            pueden parar el pedido antes de enviarlo
            ya no necesito el pedido
            anular pedido, artículo equivocado
            """,
            """
            ¿Puedo cancelar el pedido de ayer?
            Paren mi pedido, ya no lo necesito.
            Fue un error y quiero anular el pedido.
            """
        ),
        (
            "damaged_item",
            """
            la lámpara llegó rota
            el cristal estaba agrietado al abrir la caja
            mi artículo llegó dañado
            el producto está defectuoso
            llegó con un golpe y un arañazo
            una pieza estaba rota en el paquete
            """,
            """
            La pantalla ha llegado rota.
            Mi jarrón estaba dañado en la caja.
            El artículo recibido tiene una grieta.
            """
        ),
        (
            "refund",
            """
            quiero que me devuelvan el dinero
            cuándo recibiré mi reembolso
            por favor reembolsen el importe pagado
            todavía no he recibido el reembolso
            cuánto tarda un reembolso
            lo devolví y sigo esperando mi dinero
            """,
            """
            Devuélvanme mi dinero.
            ¿Dónde está el reembolso de mi devolución?
            Aún no me han reembolsado.
            """
        ),
        (
            "change_address",
            """
            por favor cambien mi dirección de entrega
            me he mudado, esta es mi nueva dirección
            la dirección de envío está mal
            envíenlo a otra dirección
            puedo cambiar la dirección del pedido
            entreguen en mi nueva casa
            """,
            """
            ¿Pueden cambiar la dirección de la entrega?
            Les di una dirección equivocada.
            Nos mudamos, usen la nueva dirección.
            """
        ),
        (
            "invoice",
            """
            por favor envíenme la factura
            necesito una factura de mi compra
            dónde puedo descargar el recibo
            en la factura falta el nombre de la empresa
            pueden reenviar la factura por correo
            necesito una copia de la factura para impuestos
            """,
            """
            ¿Podría tener una factura de esta compra?
            Mándenme una copia de la factura.
            Necesito el recibo para mi empresa.
            """
        ),
        (
            "password",
            """
            olvidé mi contraseña
            no puedo entrar en mi cuenta
            el enlace para restablecer la contraseña no funciona
            mi cuenta está bloqueada
            cómo restablezco mi contraseña
            al iniciar sesión dice contraseña incorrecta
            """,
            """
            No puedo entrar, la contraseña no vale.
            ¿Cómo consigo una contraseña nueva?
            No me deja iniciar sesión.
            """
        ),
        (
            "cancel_subscription",
            """
            por favor cancelen mi suscripción
            quiero terminar mi membresía
            paren los cobros mensuales
            cómo cancelo el plan
            no renueven mi suscripción
            denme de baja del plan mensual
            """,
            """
            Quisiera terminar la suscripción.
            Dejen de cobrarme cada mes.
            Quiero darme de baja de la membresía mensual.
            """
        ),
    ]
}
