extension Concepts {
    static let spanish = """
        cancel: cancel* anul* dej*_sin_efecto desist*
        end: dar_de_baja darme_de_baja baja rescind* finaliz* terminar_el definitiv* dejar_la_suscripción salir_del \
        poner_fin acabar_con desuscrib*
        pause: paus* suspend* suspens* interrump* congel* saltar sáltense salten en_espera temporal* de_momento \
        por_ahora mientras_tanto parar_un retener descanso
        resume: reanud* reactiv* retom* volver_a_recibir de_nuevo_en_marcha continu* reinici* volver_a_activar \
        seguir_con poner_en_marcha otra_vez_en_marcha
        renew: renov* prolong* prórroga prorrog* vence vencimiento caduc* expir* un_año_más otro_año
        change: cambi* modific* correg* correc* actualiz* pasar_a pasarme sustitu* ajust* rectific*
        move: mover muev* aplaz* pospon* retras* adelant* otro_día otra_fecha otra_hora más_tarde más_temprano \
        reprogram* imprevisto trasladar
        book: reserv* pedir_cita cita hueco* libre coger_cita concert* dejar_la llevar_la
        refund: reembols* devol*_el_dinero devolución_del dinero devuelv*_el_dinero reintegr* recuperar_el_dinero \
        abono importe
        credit: saldo vale crédito bono próxima_compra próximo_pedido monedero
        discount: descuento* rebaj* parcial* compens* más_barato gesto bonific* parte_del_precio indemniz*
        replace: reempl* sustit* repon* reposición otro_igual otra_igual uno_nuevo una_nueva cambio
        return: devol* devuelv* retorn* etiqueta quedármelo quedármela no_me_lo_quedo
        resend: reenv* otra_vez de_nuevo copia duplicado nuevamente volver_a_enviar vuelvan_a_enviar
        send: envi* envío* mand* despach* salido en_camino
        receive: recib* lleg* ha_venido entregado
        deliver: entreg* repart* mensajer* transportista cartero
        repair: repar* arregl* revis* taller mantenimiento puesta_a_punto
        download: descarg* instalador bajar
        install: instal* configur*
        activate: activ* desbloque* registr* valid* reconoc* acept*
        login: iniciar_sesión entrar acced* acceso conect* bloquead* ingres*
        forgot: olvid* no_recuerdo no_me_acuerdo se_me_ha_ido
        lost: perd* extravi* borr* desaparec* encuentr* no_encuentro
        upgrade: más_grande superior mayor más_al aument* ampli*
        downgrade: más_pequeñ* inferior menor menos reduc*
        question: pregunt* duda* saber consult* me_gustaría_saber recomiend* aconsej*
        wait: esper* pacien* todavía_no aún_no todavía_nada sigue_sin sigo_sin desde retras* tard*
        pay: pag* cobr* carg*_en tarjeta banco transferencia paypal
        twice: dos_veces doble duplicad* por_error sin_querer equivoc* error
        mindchange: cambiado_de_idea cambiado_de_opinión ya_no_necesit* ya_no_quier* ya_no_lo no_me_hace_falta \
        otro_sitio ya_compr* arrepent* al_final_no
        order: pedid* compr* encargo
        subscription: suscri* abono mensual* contrato cuota
        plan: plan planes tarifa modalidad opción versión
        invoice: factur* recibo* justificante* iva contab* gestor* hacienda comprobante
        licence: licencia* clave* serie número_de_serie código_de_activación
        password: contraseñ* clave_de_acceso credencial*
        account: cuenta perfil usuario área_de_cliente
        email: email* e-mail* correo* dirección_de_correo mail
        address: direcci* calle piso portal código_postal domicilio vecin* otro_sitio señas
        relocate: mudanza mud* nueva_casa nuevo_piso me_he_mudado traslad*
        parcel: paquet* envío* caja cajas entrega
        tracking: seguimiento rastre* dónde_está dónde_anda estado situación noticias cuándo_lleg* cómo_va por_dónde
        item: artículo* producto* pieza* mercancía unidad
        colour: color* tono negro blanco azul rojo verde
        size: talla* número grande pequeño xl ancho estrecho largo
        appointment: cita* hora fecha visita turno
        bike: bici* rueda* freno* cadena cambios neumático*
        computer: ordenador* portátil* pc mac equipo máquina windows
        photo: foto* imagen* adjunt*
        price: precio* cuest* coste* cuánto caro barato tarifas
        warranty: garant*
        broken: rot* roto* rota* dañ* estrope* agriet* grieta* quebr* hecho_añicos añicos abollad* rayad* rasg* \
        reventad* defect* aplastad* desperfecto*
        wet: mojad* empapad* derram* goter* húmed* manchad*
        missing: falt* incomplet* no_estaba no_venía no_viene sólo_un solo_un echo_en_falta
        wrong: equivocad* incorrect* erróne* otro_que no_es_el no_es_la no_es_lo en_lugar_de en_vez_de distint* \
        confundid* confus*
        tight: pequeñ*_para grande_para me_queda me_quedan aprieta* talla_más talla_menos demasiado_pequeñ* \
        demasiado_grand* no_me_vale
        notworking: no_funcion* error* rechaz* fall* problema* no_arranca no_deja no_puedo inválid* no_me_deja \
        se_cuelga
        notarrived: no_ha_llegado no_llega no_he_recibido nunca_llegó sin_llegar no_me_ha_llegado sin_recibir
        ready: list* terminad* acabad* recog*
        holiday: vacaciones viaj* fuera extranjero
        ill: enferm* hospital médico salud
        angry: decepcion* inacept* enfad* vergonzos* vergüenza fatal horrible quej* reclam* molest* indign* harto \
        harta pésim* descontent* nunca_más tomadura
        human: humano* persona* alguien emplead* agente compañer* responsable encargad*
        phone: teléfono* llam* hablar contact*
        robot: robot* máquina automátic* bot
        gift: regal* cumpleaños navidad boda
        partner: marido mujer pareja amig* hijo hija madre padre hermana hermano espos*
        use: us* utiliz* sirve compatib* puedo_usar se_puede tienen ofrecen venden es_posible
        care: limpi* lav* cuid* sec* planch*
        stop: dej* par* no_más ya_no basta
        toomuch: demasiad* suficiente sobra* acumul* de_sobra lleno me_queda_much*
        new: nuev*
        old: viej* antigu* anterior*
        tomorrow: mañana hoy lunes martes miércoles jueves viernes sábado domingo próxima_semana esta_semana tarde
        month: mes* año* semanas verano invierno primavera otoño marzo enero diciembre
        """
}
