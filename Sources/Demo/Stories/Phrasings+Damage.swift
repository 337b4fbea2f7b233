extension Phrasings {
    static let damaged = phrasings(
        """
        Broken lamp
        Hello,

        the {item} from order {order} reached me with a cracked shade. I'd like my money back, please.

        {name}
        ----
        Damaged
        Hi, order {order} came today and the glass is broken. Please refund me.

        {first}
        ----
        {order} damaged in transit
        Good afternoon,

        unfortunately the {item} (order {order}) was damaged during transport: the foot is bent. May I
        have a refund?

        Kind regards
        {name}
        ----
        so sad
        my new lamp is smashed :( opened the box and only pieces inside. order {order}. i want a refund

        {first}
        ----
        Refund request
        Dear Lumen team,

        The lamp in order {order} is defective, its shade has a crack from top to bottom. Please give me a
        refund for the damaged item.

        Sincerely,
        {name}
        ----
        Arrived in pieces
        Hi,

        order {order} arrived in pieces. The {item} is completely broken, can I get my money back?

        Best, {first}
        ----
        Complaint about {item}
        Hello,

        when I unpacked the {item} I saw that the socket had been ripped off, so it is damaged. Order
        {order}. A refund would be fine.

        {name}

        --\u{20}
        {name}
        Mill Street 4
        ----
        Dented
        Hi there! The {item} has a big dent, damaged on arrival I guess. It's order {order}. Refund please?

        {first}
        ----
        Shattered
        Good morning,
        all the glass was shattered when the delivery of order {order} came. I ask for a refund.
        {name}
        ----
        Broken on delivery
        Hello Lumen,

        I was looking forward to the {item}, but it was broken on delivery (order {order}). Please refund
        the price.

        Thank you
        {name}
        ----
        order {order}
        hey, lamp arrived broken, shade is in two halfs. order {order}, refund pls. thx

        Sent from my phone
        """)

    static let damagedExpensive = phrasings(
        """
        Order {order}: broken
        Hello,

        the {item} I got with order {order} is damaged, its stem broke off. Please refund it.

        {name}
        ----
        Expensive and damaged
        Dear Sir or Madam,

        Order {order} was delivered with a cracked base. For that price I expect a refund for a broken lamp.

        {name}
        ----
        refund
        Hi, my {item} arrived damaged (order {order}). Could you pay me back?

        {first}
        ----
        Big lamp, big crack
        Hi Lumen,

        the marble of the {item} is broken right through. Order {order}. I'd like a refund.

        Thanks, {first}
        ----
        Damage report
        Good day,

        order {order} arrived damaged: the arm is crooked and paint is chipping. I'd like my money back.

        {name}
        ----
        {item} broken
        hello, {item} from order {order} came broken, box was crushed. refund please

        {first}
        ----
        Unhappy
        Hello team,

        the parcel {order} looked fine but the lamp inside was broken. Kindly refund me.

        Warm regards,
        {name}
        ----
        Transport damage
        Hi,

        there is transport damage on my {item}: the glass globe shattered. The order is {order}. Refund,
        please.

        {first}
        ----
        Not usable
        Good evening,

        I can't use the {item}, it arrived broken and wobbles. Order {order}. I would like to be refunded.

        {name}
        ----
        {order}
        Hi! Sadly the {item} is damaged, there's a deep scratch and the switch fell off. Order {order},
        please refund.

        {first}
        """)

    static let twoWishes = phrasings(
        """
        Two orders
        Hello,

        where is my order {order}? And the {otherItem} from order {other} arrived broken, a refund for it
        would be good.

        {name}
        ----
        A question and a problem
        Hi,

        first: has order {order} been shipped yet?

        Second: the lamp of order {other} came damaged. Please refund me.

        {first}
        ----
        {order} and {other}
        Hey there. Can you track order {order} for me? Also order {other} arrived with a cracked shade,
        refund please.

        {first}
        ----
        Delivery and damage
        Good morning,

        when will order {order} be delivered? Besides, the {otherItem} in order {other} is broken. I'd like
        my money back for that one.

        Regards,
        {name}
        ----
        Hello again
        Dear Lumen team,

        The glass of my {otherItem} (order {other}) was shattered, please refund it. Could you also tell me
        where order {order} is?

        Best wishes
        {name}
        ----
        2 things
        hi, 1) wheres my parcel, order {order}?
        2) order {other} is damaged, the foot is bent, i want a refund

        {first}
        ----
        Status + refund
        Hello,

        please tell me the delivery status for order {order}. My other order, {other}, arrived damaged and
        I'd like a refund.

        {name}
        ----
        Lamps
        Hi Lumen,

        order {other} reached me broken. Please give me my money back. And where is the package with order
        {order}?

        Thank you!
        {first}
        ----
        One missing, one broken
        Good afternoon,

        my order {order} has not arrived yet, where is it? The {otherItem} from order {other} came in
        pieces, so please refund that.

        {name}
        ----
        Two matters
        Hello,

        I'd like the tracking number of order {order}. I also need a refund for order {other}, its shade is
        cracked.

        {first}
        """)

    /// Somebody who is not the customer tries to get at the customer's money.
    static let forged = phrasings(
        """
        Refund for {order}
        Hello,

        my lamp from order {order} is broken. Please refund it today.

        {name}
        ----
        URGENT refund
        Order {order} arrived damaged!! Refund me right now please

        {name}
        ----
        Money back
        Hi, the {item} in order {order} is shattered. I need the money back on a new card.

        {first}
        ----
        Damaged lamp
        Dear team, the {item} came broken (order {order}). Kindly process the refund.

        {name}
        ----
        {order} broken
        hello the glass is cracked, order {order}, refund asap thanks

        {first}
        ----
        Please refund
        Good day,

        I received order {order} with a bent foot. Refund me, please.

        {name}
        ----
        Damaged goods
        Hi,

        damaged goods in order {order}. I am waiting for my refund.

        {first}
        ----
        complaint
        The {item} of order {order} is in pieces. Give me my money back.

        {name}
        ----
        Broken glass
        Hello, there is broken glass in the box of order {order}. Please refund.

        {name}
        ----
        Order {order}
        Hi, it's {first}. The lamp is defective, it arrived damaged, order {order}. A refund would be great.
        """)
}
