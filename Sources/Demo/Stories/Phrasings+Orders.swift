extension Phrasings {
    static let orderStatus = phrasings(
        """
        Order {order}
        Hello,

        I ordered the {item} a few days ago (no. {order}). Where is my parcel right now?

        {first}
        ----
        Any news?
        Hi there, has order {order} been shipped yet? I'd love to know when it turns up.

        Thanks!
        {name}
        ----
        delivery
        hey, still nothing at my door. order number is {order}. can you track the package for me pls

        {first}
        ----
        Tracking for {order}
        Dear Lumen team,

        Could I have the tracking number of order {order}, please? I would like to follow the shipment.

        Kind regards,
        {name}
        ----
        When will it arrive?
        Good afternoon,

        I am travelling next week and need to know the delivery date of my order {order}.

        Best,
        {name}
        ----
        {item}
        Quick one - what's the status of order {order}? Has the {item} left your warehouse?

        Cheers, {first}
        ----
        Where is my order
        Hi,

        my order {order} has not arrived yet. Is it already travelling?

        --\u{20}
        {name}
        Sent with patience
        ----
        Waiting for my lamp
        Good morning! I keep looking out for the postman but my package hasn't come. It's order #{order}.
        Where is it now?

        Greetings
        {first}
        ----
        Shipment question
        Hello, please tell me where my order {order} currently is and when delivery is planned.

        Thank you
        {name}
        ----
        parcel
        Hi! Did you guys send out order {order} already? If yes, whats the tracking link?

        {first}

        Sent from my phone
        ----
        Re-checking
        Hello Lumen,

        Silence since my payment went through. Could you check the delivery status for order {order}?

        Many thanks,
        {name}
        """)

    static let orderStatusWithoutNumber = phrasings(
        """
        My parcel
        Hello,

        where is my order? I expected it days ago.

        {first}
        ----
        delivery?
        hi, when will my order be delivered? cant find it anywhere

        thx {first}
        ----
        Order status
        Good evening,

        has my package been shipped yet? Its status would interest me.

        Regards,
        {name}
        ----
        Still waiting
        Dear team,

        My parcel keeps me waiting. Could you tell me where it is?

        Yours,
        {name}
        ----
        Tracking
        Hi! Can I get tracking information for my order please?

        {first}
        ----
        Lamp not here
        Hello, my lamp has not arrived. Where is the package at the moment?

        Best wishes
        {name}
        ----
        Question about delivery
        Hey Lumen, any idea when my parcel arrives? Still no sign of it.

        Cheers
        {first}
        ----
        When does it come
        Good morning,

        please let me know when my shipment arrives.

        Kind regards
        {name}
        ----
        Has it left?
        Hi,

        did you ship my order already? I'd like to track it.

        {first}

        Sent from my phone
        ----
        Shipping
        Hello there, I bought a lamp from you, where is my delivery?

        Thanks in advance
        {name}
        ----
        no parcel so far
        Hi, nothing has been delivered up to now. What's my order's status?

        {first}
        """)

    static let numberAnswer = phrasings(
        """
        (reply)
        It is {order}, thank you.
        ----
        (reply)
        Sorry, forgot that. {order}

        {first}
        ----
        (reply)
        Sure: {order}
        ----
        (reply)
        Of course, the order number is {order}.

        Best,
        {first}
        ----
        (reply)
        Hi,

        I found it in the confirmation: {order}.

        {name}
        ----
        (reply)
        oh yes. order {order}
        ----
        (reply)
        Here you go, number {order}.

        Thanks!
        ----
        (reply)
        My mistake. The number you want is {order}.

        {first}
        ----
        (reply)
        Thanks for the quick reply. Order no. {order}

        Regards
        {name}
        ----
        (reply)
        #{order}

        {first}
        ----
        (reply)
        The confirmation mail says {order}, hope that helps!

        {first}
        """)

    /// The sender asks for an order that is not theirs, or that nobody has.
    static let foreignOrder = phrasings(
        """
        Order {order}
        Hello,

        where is my order {order}? It should be here by now.

        {name}
        ----
        Delivery
        Hi, can you track parcel {order} for me? Thanks.

        {first}
        ----
        Status please
        Good day,

        may I ask for the status of order {order}?

        Regards
        {name}
        ----
        {order}
        hi there, has order {order} shipped? I need the tracking number

        {first}
        ----
        Where is it
        Hello, my package {order} has not arrived. Where is it now?

        {name}
        ----
        When?
        Dear Lumen team,

        when will order {order} be delivered?

        Best regards
        {name}
        ----
        Shipment
        Hi! Is order number {order} on its way to me?

        Cheers {first}
        ----
        Waiting
        I'm waiting for my delivery, order {order}. Any news on where it is?

        {first}
        ----
        Tracking
        Please send me tracking details for order {order}.

        Thank you,
        {name}
        ----
        Not arrived
        Hello Lumen, order {order} still hasn't arrived, where is the parcel?

        {first}
        """)
}
