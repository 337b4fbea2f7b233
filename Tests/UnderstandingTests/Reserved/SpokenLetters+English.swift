extension SpokenLetters {
    static let english = SpokenLetters(
        language: "English",
        plain: """
            Please cancel my order for the two brass wall lamps, we've gone with a different look for the hallway.
            I'd be grateful if you could take the garden bench back, it simply doesn't fit on our balcony.
            The baby monitor picks up the neighbours' taxi radio instead of my daughter. I want my money back.
            Can I swap the size 9 trail shoes for a 10?
            Would it be possible to have a new toner sent out, as the one that arived has leaked all over the box?
            Wrong colour. Exchange please.
            We moved to 14 Pellow Lane, Drinsby last weekend, so kindly send the magazine there from now on.
            My mother can't make her hearing aid fitting on Thursday after all, she's down with the flu. Could we do \
            the week after instead?
            Scrap the order. I'm fed up waiting for your bloody lampshades.
            When I unwrapped the bouquet half the roses were already brown, and it was meant for a funeral. I think \
            a refund is the least you can do.
            I don't need the third jar of heather honey I ordered last night, could you strike it off before it goes \
            out?
            We're off to Portugal until the end of August and nobody will be here to collect the post, so please put \
            our subscription to Loft & Loom on hold.
            There's a long scratch down the side of the left speaker. I'm willing to keep it if you knock forty quid \
            off.
            My subscription to Piston Weekly ran out in March and I miss it terribly. Sign me up for another year, \
            would you?
            The blind you made is 4 cm too narrow although I gave you the right measurements twice. I expect a new \
            one at no charge.
            I was wondering whether you might be able to change the delivery address on order 55821 to my office, \
            Kestrel House, Harrowdene.
            Not what I ordered!! Send me the right brake pads and pick these ones up
            I'm afraid the merino is far too scratchy for a baby blanket. I'd like to send back the eleven unopened \
            balls.
            No longer needed, pls cancel 40917.
            Hi, is there any chance you could refund teh express postage, since the parcel took nine days?
            You've billed me for Cycling North again. I do not wish to receive it any more, so end it with immediate \
            effect.
            Just got home and found out my husband had bought the very same turntable for my birthday so I have to \
            ask you to call mine off.
            The pram's front wheel came off on its first outing, with my son in it! Get me a replacment before I go \
            to the papers.
            It would be lovely if the parcel could go to my sister at 3 Tarn Close, Wexley Green instead of to me.
            I've had the hearing aids for ten days and I can't get on with them at all, everything sounds like a tin \
            can. How about you take them back and give me the money
            i recieved the wrong ink cartridges, need the XL black ones not the colour set, please swop them
            Money back, now.
            Unless I'm mistaken you offer thirty days, and I'm on day twelve, so I should like to retrun the rowing \
            machine.
            You can start sending the flowers again, I'm back from hospital and my windowsill looks bare.
            Sadly I have to pull out of the lighting consultation on the 14th, please give the slot to somebody \
            else.
            Do me a favour and bin the order I placed this morning, I clicked twice by mistake.
            The tap drips, the handle wobbles and the chrome is peeling after three weeks. I don't want it repaired, \
            I want it gone and the £189 back in my account.
            Because the oak table isn't as dark as in the picture, we'd rather have the walnut one. Please arrange \
            the exchange.
            My helmet visor arrived cracked, could somebody post a new one?
            I should be much obliged if you would terminate my membership of the honey club.
            Hello ordered curtain fabric in Moss, but it's turned up in Mint. I'd need the Moss by Friday, what with \
            the christening and all, so please get it on its way to me.
            Our printer paper has jammed every machine in the office since Monday. We'd ask you to collect the \
            remaining 18 boxes and credit our account.
            Please be so kind as to update my address: Flat 2, 77 Cobbler's Row, Tintwhistle Bay.
            One of the cushions has a small stain on the piping. We can live with it, but we feel something should \
            come off the price.
            I told your colleague on the phone and I'm telling you again: cancel it. CANCEL IT.
            Would you mind awfully moving my appointment for the blind measuring from nine to the afternoon?
            Amplifier dead on arrival, won't even light up. New one asap.
            I'm not happy with the yoga mat, it stinks of petrol, and I'd prefer not to keep it. Kindly let me have \
            a return label.
            Could we have the cot in white rather than grey? It came yesterday and it's still boxed up.
            If it isn't too much trouble, I'd love to have my payment for the olive oil returned, both bottles were \
            smashed.
            Stop the magazine. My father, who used to read it, passed away.
            You sent me a left-hand exhaust bracket, and my bike needs the right-hand one, as it says on the \
            invoice. Please put that right.
            Hey Im skint this month so could you freeze my subscripton till october
            What I'd really like is for you to come and fetch this monstrosity of a parasol and reimburse me in \
            full.
            Since the shower rail still hasn't shipped and the plumber's coming tomorrow, I no longer want it. \
            Kindly withdraw the ordr.
            The tennis racket strings snapped on the second serve. Surely I'm entitled to another racket, so please \
            send one.
            I'd like to carry on with Stitch & Purl for another twelve months, same card as before.
            May I ask you to refund the duplicate charge of £32.40 for the lavender oil?
            Changed my mind about the headphones, sorry! Please don't send them.
            Might I trouble you to send the next issues to my holiday cottage, The Old Forge, Nether Pilling?
            Those garden chairs, I'm sending them back, they wobble. Need a courier on Tuesday or Wednesday
            My hearing test is booked for Monday at 10. I won't be able to come, please take me out of the diary.
            The bath mat turned my tiles blue, I rang three times and nobody called back. All I ask is my £24 back.
            Too small sadly next size up please and thank you
            We ordered eight metres of linen but only six were in the roll, and I can't finish the curtains like \
            that. Please send the missing two or a fresh length altogether.
            """,
        reserved: """
            Please don't cancel my order for the towel radiator, I've found the invoice after all.
            How much would it cost me to send back a sofa-sized garden lounger?
            Forget what I wrote this morning about returning the speakers, my son had just plugged them in wrong.
            What happens to my free gift if I cancel the magazine?
            You refunded me for the broken lilly vase last week thank you so much for being so quick!
            My neighbour says you exchanged her motorbike gloves without a fuss, so I thought I'd buy from you as \
            well.
            If the new bulbs flicker as well, I'll be wanting my money back.
            I'm toying with the idea of giving up my subscription to Reel & Tweeter, but I haven't made up my mind.
            Until when can I return the breast pump?
            Who canceled my ordr for the acacia honey? It certainly wasn't me.
            Im not asking for a refund I only want to know how to get the wheel onto the axle.
            Supose I wanted to change the fabric later on, would that be possible?
            Why was my fitting appointment moved to the 9th?
            I returned the fleece on 2 May and have a receipt for it. Which of your stores is nearest to Ottermouth?
            Last year I had to cancel an order because of the strike, but this time everything ran like clockwork.
            Hold off on the replacement for now, the technician is having a look at it on Friday first.
            "Just send it back", my wife said, but I'm rather fond of the lamp.
            Is it true that opened ink cartridges can't be returned?
            We may be moving in the autumn, in which case I'd give you our new address then.
            Thanks for swapping the pedals so fast, they fit like a glove.
            I thought about asking for a discount on account of the scratch, but honestly you can hardly see it. \
            Leave it as it is.
            Would I lose my back issues if I paused the subscription over the summer?
            Your advert says "cancel any time". Does that also go for the gift subscriptions?
            No need to exchange the blind, I turned it round and now it fits.
            My reqest to cancel the stroller order was a mistake please disregard it and ship as planned.
            Does a refund go to my card or do I get a voucher?
            Should the jacket not arrive before Saturday's race, then please cancel it.
            The chap at the Brindle Cross branch told me he'd refund the wool. Is he allowed to do that?
            When will my subscription renew, and at which price?
            I had no wish to cancel anything, I only asked about the delivery date!
            I've already sent the cracked mirror back, tracking number PK20931, just so you know.
            Do nothing about the return yet, I'll ring you once I've spoken to my builder.
            Do you charge a restocking fee on hi-fi seperates that people send back?
            A friend of mine cancelled her honey club and was still charged for two months. I hope that won't happen \
            to me.
            In 2019 you replaced my hearing aid within a day, which is why I've come back to you.
            If I were to return only one of the two chairs, would the discount still stand?
            Tempting as it is to send the whole lot back, I'll give the grass seed spreader another try.
            How do I go about changing my address in the app
            Please ignore the cancellation my toddler sent from my tablet, we do want the nappies.
            I'm not going to return the rug, however ugly my mother-in-law finds it.
            Before I decide whether to cancel, I'd like to know when the carburettor will be back in stock
            You wrote "we have cancelled your order as requested", but I requested no such thing.
            The exchange went through on Tuesday, all good now, cheers.
            Once my current year is up in December, I'll probably let the magazine lapse.
            Can your customers return flowers at all? Just curious.
            My brother reckons I should demand a refund. I reckon the skis are perfectly fine.
            Never mind the refund keep the three pounds and buy yourselves a coffee
            Could you explain why a replacment takes four weeks when a new order takes two days?
            I nearly cancelled yesterday, but then your driver rang the bell. Lovely fabric!
            Is there any deadline for rescheduling an appointment, say if I fall ill on the day?
            I don't want the order stopped, just tell me where it is!
            what would it cost if i cancel on the day itself
            The lady before me in the shop wanted her printer replaced and was sent away. Is that your policy?
            The discount you gave me for the dented watering can was more than fair, thanks again.
            I was about to ask you for another kettle bell but it turned up behind the shed. Sorry to have bothered \
            you!
            Only if the colour differs from the sample will I send the curtain fabric back.
            I read in a review that you never refund anybody. Any truth in that?
            My return from April has nothing to do with this order, please leave this one alone.
            We're still discussing at home whether to pause the flower subscription, I'll let you know by the \
            weekend.
            Contrary to what I said on the phone, my appointment on the 3rd can stay where it is.
            """)
}
