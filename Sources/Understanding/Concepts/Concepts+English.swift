extension Concepts {
    static let english = """
        cancel: cancel* annul* call_off called_off scrap withdraw* rescind void drop_the drop_it undo
        end: terminat* unsubscribe* quit quits discontinu* opt_out leave leaving wind_up close_my cut_the get_out_of \
        resign cease ending end_my end_the for_good
        pause: paus* suspend* hold holds halt freeze frozen skip* interrupt* break put_on_ice temporar* take_a_rest \
        sleep dormant for_now for_a_while meanwhile
        resume: resum* restart* reactivat* unpause* unfreeze* reinstat* start_again start_up_again back_on continue* \
        carry_on pick_up_where get_going turn_on_again switch_back switch_on
        renew: renew* extend* extension prolong* another_year one_more_year keep_it_going runs_out running_out run_out \
        expire* expiry lapse* lapsing
        change: chang* modif* amend* alter* edit adjust* updat* correct* fix switch* swap* swop* replac* different_one \
        revise
        move: move_it moved_to mov* postpon* reschedul* push_back put_off bring_forward later_date another_day \
        another_time other_day different_day different_time shift earlier later rebook*
        book: book booking reserv* schedul* arrange make_an slot vacanc* squeeze fit_me fit_in bring_it_in drop_it_off \
        drop_off
        refund: refund* reimburs* money_back pay_back paid_back cash_back cashback repay* give_me_back my_money \
        return_the_money
        credit: credit* store_credit voucher* gift_card balance my_account_with next_order next_purchase
        discount: discount* reduc* partial* part_of_the goodwill compensat* cheaper off_the_price price_cut allowance \
        rebate knock_off something_off
        replace: replacement replac* exchang* swap* another_one new_one same_again fresh_one substitute
        return: return* send_back send_it_back sending_back give_back bring_back label take_back don't_want_it \
        not_keep
        resend: resend re-send again once_more send_again a_copy copy duplicate re-issue reissue another_copy \
        second_time
        send: send* sent ship* shipment dispatch* post* mail_out on_its_way
        receive: receiv* got arriv* came come comes turn_up turned_up delivered get_here reach*
        deliver: deliver* courier driver postman carrier parcel_service
        repair: repair* mend* fix fixing fixed service servic* inspection tune-up tune overhaul maintenance
        download: download* installer setup_file install_file
        install: install* set_up setup reinstall*
        activate: activat* unlock* registr* register* authoriz* authoris* licence_check recognis* recogniz* \
        accept_the_key validation
        login: login log_in sign_in signing_in logging_in log_on locked_out get_in get_into access
        forgot: forgot* forget* don't_remember can't_remember cannot_remember lost_my mislaid slipped_my_mind
        lost: lost lose losing misplac* gone vanish* disappear* deleted thrown_away can't_find cannot_find nowhere
        upgrade: upgrad* bigger larger more_per higher premium up_to step_up
        downgrade: downgrad* smaller less fewer lower cheaper reduce
        question: question* wonder* curious ask asking tell_me know_whether know_if clarify advice advise recommend* \
        suggest*
        wait: wait* patien* still_no still_nothing yet since overdue late delay* ages
        pay: pay* paid payment* charg* debit* billed transaction bank card paypal transfer
        twice: twice double* duplicate two_of second_time both by_mistake by_accident accident* mistaken* error \
        wrong_button clicked
        mindchange: changed_my_mind change_of_mind no_longer not_need don't_need no_need don't_want not_want \
        rather_not elsewhere already_bought found_another regret* decided_against second_thoughts
        order: order* purchas* bought buy_from
        subscription: subscri* membership contract monthly plan_of abo recurring auto-renew* autorenew*
        plan: plan plans tariff package option tier edition size_of_the_subscription bags_a_month
        invoice: invoice* receipt* bill proof_of_purchase vat tax bookkeep* account_department accountant accounting \
        accounts expenses
        licence: licen* serial* key keys activation_code product_key product_code
        password: password* passwort passphrase credentials pass_word
        account: account profile user customer_area my_page
        email: email* e-mail* mail_address inbox mailbox_address
        address: address* street flat house_number postcode apartment neighbour door new_home deliver_to another_place \
        different_place
        relocate: moved moving relocat* new_flat new_house new_home move_house left_the_flat
        parcel: parcel* package packet* shipment box boxes carton delivery consignment
        tracking: track* where_is where's whereabouts status progress how_far any_news news update_on
        item: item* article* product* piece thing goods
        colour: colour* color* shade black white blue red green
        size: size* large medium small xl fit fits fitting tight loose wide narrow length
        appointment: appointment* visit date_with slot day_with
        bike: bike* bicycle* cycle wheel brake* chain gear* tyre*
        computer: computer* laptop* pc mac desktop machine windows
        photo: photo* picture* image* snapshot attached attachment
        price: price* cost costs expensive cheap how_much fee charge_for
        warranty: warrant* guarant*
        broken: broke* damag* crack* shatter* smash* dent* scratch* bent torn tear ripped burst split crushed chip* \
        snapped pieces defect* faulty
        wet: leak* wet soak* spill* damp stained
        missing: missing miss lack* short incomplete forgotten not_in_the wasn't_in was_not_in only_one left_out \
        absent not_included one_short
        wrong: wrong different incorrect mixed_up mix-up not_what not_the_one instead other_than someone_else's \
        mistake
        tight: too_small too_big too_large too_tight too_short too_long doesn't_fit pinches next_size bigger_size \
        size_up size_down
        notworking: not_work* doesn't_work won't doesn't not_start fail* error* refus* reject* invalid message_says \
        stuck problem* trouble crash*
        notarrived: not_arrived hasn't_arrived never_arrived not_received haven't_received didn't_arrive nothing_came \
        hasn't_come no_sign
        ready: ready finished done collect* pick_up picked_up pick_it_up fetch
        holiday: holiday* vacation travel* away abroad trip
        ill: ill sick hospital doctor health unwell
        angry: angry annoy* disappoint* unaccept* terrible awful disgrac* rude fed_up furious ridiculous poor \
        complaint complain* appalling unhappy dissatisf* never_again joke shame
        human: human person someone somebody employee colleague real_person agent representative manager staff
        phone: phone call ring telephone call_me speak talk
        robot: robot* bot machine automat* computer-generated
        gift: gift* present birthday christmas wedding
        partner: husband wife partner friend son daughter mother father sister brother
        use: use uses using work_with compatible suitable for_a does_it can_it possible is_it do_you_have do_you_offer \
        do_you_sell
        care: clean* wash* care dry iron polish
        stop: stop* no_more not_any_more end_of cease
        toomuch: too_much too_many enough plenty pile* full_cupboard stack* surplus still_have left_over
        new: new newly recent
        old: old former previous earlier_version
        tomorrow: tomorrow today tonight monday tuesday wednesday thursday friday saturday sunday next_week this_week \
        morning afternoon
        month: month* year* weeks summer winter spring autumn march january december
        """
}
