extension Phrasings {
    static let endSubscription = phrasings(
        """
        Bulb box
        Hello,

        I have more bulbs than lamps by now. Please cancel my subscription.

        {first}
        ----
        Subscription
        Hi Lumen, could you end my bulb subscription? It was nice while it lasted.

        Cheers
        {first}
        ----
        cancel the box
        hey, pls cancel the bulb box subscription, moving abroad

        {first}
        ----
        Ending my plan
        Good afternoon,

        I would like to terminate the subscription I have with you.

        Kind regards,
        {name}
        ----
        No renewal
        Dear team,

        My bulb box subscription should not be renewed. Kindly cancel it.

        {name}
        ----
        Notice
        Hello,

        this is to give notice of cancellation for my bulb box subscription.

        Sincerely,
        {name}
        ----
        Leaving
        Hi! I won't need bulbs by mail any longer, so cancel the subscription please. Thanks for everything!

        {first}
        ----
        Unsubscribing from the bulb box
        Good morning,

        how can I cancel my subscription? I no longer use that kind of bulb.

        {name}
        ----
        stop the bulbs
        Hi, I want to cancel my subscription to the bulb box, there are forty of them under my sink.

        {first}

        Sent from my phone
        ----
        Plan
        Dear Lumen,

        Money is tight this year. Would you please terminate my subscription?

        Best,
        {name}
        ----
        The box with bulbs
        Hello there, my wish for today: cancel the bulb subscription.

        {first}
        """)

    /// Answers a question whether it shall be done.
    static let yes = phrasings(
        """
        (reply)
        Yes, please.
        ----
        (reply)
        Yes

        {first}
        ----
        (reply)
        yes thats right
        ----
        (reply)
        Yes, go ahead. Thank you!

        {name}
        ----
        (reply)
        Exactly, yes.

        {first}
        ----
        (reply)
        Yes please, do that.
        ----
        (reply)
        Correct. Yes.

        Regards
        {name}
        ----
        (reply)
        Yes, I confirm.
        ----
        (reply)
        Yes, that's it, thanks.

        {first}
        ----
        (reply)
        yes pls

        Sent from my phone
        ----
        (reply)
        Yes, all right.

        Best,
        {first}
        """)

    static let newAddress = phrasings(
        """
        New address   => Lindenweg 8
        Hello,

        we move on Saturday. Could order {order} go to our new address instead?

        {name}
        Lindenweg 8
        50667 Köln
        Germany
        ----
        Order {order}: other address   => Elbstraße 30
        Hi, please deliver order {order} to another address: {name}, Elbstraße 30, 20457 Hamburg, Germany.

        Thanks
        {first}
        ----
        Moving house   => Gartenstraße 21
        Dear team,

        my address has changed. Please send order {order} to this one:

        {name}
        Gartenstraße 21
        79098 Freiburg
        Germany
        ----
        {order}   => Rosenweg 3
        hey, typed my old address for order {order}. new address is Rosenweg 3, 90402 Nürnberg, Germany. can you change it

        {first}
        ----
        Wrong street   => Bergstraße 14
        Good morning,

        I gave you a wrong street with order {order}. The delivery address should be:

        {name}
        Bergstraße 14
        01069 Dresden
        Germany
        ----
        Please update   => Kirchgasse 5
        Hello Lumen, please update the shipping address on {order}. It is now Kirchgasse 5, 99084 Erfurt, Germany.

        Many thanks
        {first}
        ----
        Send it to the office   => Marktplatz 2
        Hi,

        Nobody is home next week. Please set the address of order {order} to my office:

        {name}
        Marktplatz 2
        28195 Bremen
        Germany
        ----
        Delivery address   => Schillerstraße 40
        Dear Sir or Madam,

        May I ask you to alter the address for order {order}? The new one reads:

        {name}
        Schillerstraße 40
        60313 Frankfurt
        Germany

        Yours faithfully,
        {name}
        ----
        I have moved   => Birkenallee 9
        Hi there! I've moved since I bought the lamp. Order {order} needs to travel there:

        Birkenallee 9
        24103 Kiel
        Germany

        {first}
        ----
        address   => Seestraße 17
        Hello, kindly deliver order {order} to a different address: Seestraße 17, 18055 Rostock, Germany.

        {first}
        """)

    static let photo = phrasings(
        """
        (reply)
        Here is the photo.
        ----
        (reply)
        Photo attached.

        {first}
        ----
        (reply)
        Here you go, you can see the damage well.

        {name}
        ----
        (reply)
        Sure, picture attached.
        ----
        (reply)
        The photo is attached, I hope it is sharp enough.

        Best,
        {first}
        ----
        (reply)
        Please find the picture attached.

        Kind regards
        {name}
        ----
        (reply)
        pic is attached
        ----
        (reply)
        Attached, sorry that I forgot it.

        {first}
        ----
        (reply)
        Hi,

        the photo you wanted.

        {name}
        ----
        (reply)
        That's what it looks like.

        {first}

        Sent from my phone
        """)

    static let wrongItem = phrasings(
        """
        Not my lamp
        Hello,

        I ordered the {item}, order {order}, but you sent me a different lamp.

        {first}
        ----
        Mix-up
        Hi, there must be a mix-up: order {order} came, and it is the wrong lamp.

        Regards
        {first}
        ----
        wrong lamp
        hey, got the wrong lamp, not the {item}. order {order}

        {first}
        ----
        Order {order}: wrong article
        Dear team,

        The parcel for order {order} contained a wrong article, some ceiling light instead of the {item}.

        Kind regards,
        {name}
        ----
        Somebody else's lamp?
        Good evening,

        I received the wrong item in order {order}. Mine would have been the {item}.

        {name}
        ----
        {item}
        Hi Lumen! The box says {item}, but what is in it is another model. Order {order}. You sent me a wrong one.

        {first}
        ----
        What I got
        Hello, with order {order} I received a lantern although I had ordered the {item}.

        Thanks, {first}
        ----
        Incorrect delivery
        Good day,

        order {order} is incorrect. Instead of the {item} the wrong product was delivered.

        {name}
        ----
        Mistake with {order}
        Hi there, a small mistake: you delivered the wrong lamp for order {order}.

        Cheers
        {first}
        ----
        That is not it
        Hello,

        the item you sent with order {order} is the wrong one, I had chosen the {item}.

        Best wishes,
        {name}
        """)
}
