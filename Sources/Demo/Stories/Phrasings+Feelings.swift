extension Phrasings {
    /// Beside themselves, without a threat and without a wish to talk to anybody.
    static let fury = phrasings(
        """
        Disgraceful
        Where is order {order}? Your service is a disgrace, the tracking is a joke, and I am furious. Terrible, simply
        terrible.

        {name}
        ----
        WHERE IS MY LAMP
        this is ridiculous!! order {order} is still not here, worst shop ever, pathetic service, i hate this. awful awful
        awful

        {first}
        ----
        Order {order}
        I am livid. Order {order} is late, the excuses are pathetic, and the whole shop is a shocking disgrace.

        {name}
        ----
        Unbelievable
        Horrible. Order {order} has not come, and what you call delivery is outrageous rubbish. I am furious.

        {first}
        ----
        Never again
        Your delivery is appalling, your tracking is garbage, and waiting for order {order} has been a terrible, horrible
        experience.

        {name}
        ----
        Nine days
        Nine days for order {order}! That is shocking, outrageous and pathetic, and I am absolutely furious.

        {first}
        ----
        What a joke
        Where is {order}? What an incompetent, ridiculous, awful way to run a shop. Disgusting.

        {first}
        ----
        My parcel
        Where is my parcel {order}, you incompetent lot? Terrible, awful, disgraceful, the worst shopping I ever did.

        {name}
        ----
        Order {order} is a disaster
        I hate writing letters like this. Still no {item}, a ridiculous joke of a tracking page, terrible, pathetic,
        appalling.

        {first}
        ----
        Outrage
        Outrageous! Order {order} is nowhere, your tracking is rubbish, the service is horrible, and I am livid.

        {name}
        """)

    /// Wants a person, and says not why.
    static let person = phrasings(
        """
        Call me
        Hello,

        may I speak with a human about my lamps?

        {name}
        ----
        A human?
        Hi, can I talk to a human being?

        {first}
        ----
        Real person
        Good day, is there a real person whom I may talk to about this?

        Regards
        {name}
        ----
        Please no robot
        hey, may i speak to a human please

        {first}
        ----
        Somebody from the team
        Hello Lumen, I want to speak with a person from your team.

        {first}
        ----
        Advice
        Dear team,

        I need advice from a human, not from a program. Could somebody call me?

        Kind regards,
        {name}
        ----
        Talk
        Hi there! Could I speak with a real person?

        {first}
        ----
        Contact
        Good morning, connect me to a human, please, this needs more than two lines.

        {name}
        ----
        Not a machine
        Is this a machine? I wish to speak to a human.

        {first}
        ----
        One request
        Hello, may I talk to some person? Thank you.

        {name}
        """)

    /// Somebody has died.
    static let grief = phrasings(
        """
        Order {order}
        Hello,

        my mother passed away last week. She had ordered the {item} from you, order {order}. I do not know what to do
        with it.

        {name}
        ----
        My husband's order
        Dear Lumen team,

        my husband died on Sunday. Order {order} was his. What happens to it?

        {name}
        ----
        A sad matter
        Good day, the person who placed order {order} has passed away. He was my father. Please tell me how to go on.

        {name}
        ----
        {order}
        hi. my dad died and i found your confirmation for order {order} in his mail. can you help me

        {first}
        ----
        After the funeral
        Hello, we buried my sister yesterday; the funeral was small. She was waiting for order {order}.

        {first}
        ----
        Estate
        To whom it may concern,

        I write on behalf of my late wife, who died this month. Please look at her order {order}.

        {name}
        ----
        Bad news
        Hi Lumen,

        my partner passed away suddenly. The {item} (order {order}) was meant as a surprise for me, it seems.

        {first}
        ----
        Grandmother
        Good evening, our grandmother died before order {order} arrived. None of us needs the lamp.

        {name}
        ----
        What now
        My brother has died. He had bought a lamp at your shop for our parents, order {order}.

        {first}
        ----
        His last order
        Dear team, I am sorry to write to you with this: my son passed away. Order {order} is still open.

        {name}
        """)
}
