extension Phrasings {
    static let knowledge = phrasings(
        """
        Brass   => polish
        Hello,

        how should I clean the brass of my lamp when it has turned dark?

        {first}
        ----
        bulb?   => E27
        hi, which bulb do I need for the table lamp? is it E27

        thx {first}
        ----
        Warranty question   => five years
        Good afternoon,

        how many years of warranty do your lamps have?

        Kind regards,
        {name}
        ----
        Do you deliver here?   => Norway
        Hi Lumen,

        do you deliver to Norway, and who pays the customs?

        Best,
        {name}
        ----
        Dimming   => dimm
        Hello! Can I put your lamps on a dimmer, and does it work with LED bulbs?

        {first}
        ----
        Garden light   => frost
        Dear team,

        may the garden lights stay outside during frost in winter?

        Thank you
        {name}
        ----
        wifi trouble   => 2.4 GHz
        hey, my smart lamp wont join the wifi, how do i connect it? the app doesnt see it

        {first}
        ----
        Cleaning glass   => dishwasher
        Good morning,

        can the glass shade go into the dishwasher, or how do I wash it?

        {name}
        ----
        Shipping costs   => 4.90 EUR
        Hi, what does delivery within Germany cost?

        Cheers
        {first}
        ----
        Spare shade   => ten years
        Hello,

        are spare parts such as shades still available for older lamps?

        Regards
        {name}
        ----
        Reset   => ten seconds
        Hi there, how can I reset my smart lamp so that it forgets the old network?

        {first}
        ----
        Bathroom   => IP44
        Hello, which of your lamps may I hang in a bathroom? What does IP44 mean here?

        {first}
        """)

    static let legalThreat = phrasings(
        """
        Last warning
        If this is not settled by Friday my lawyer will write to you about order {order}.

        {name}
        ----
        Formal notice
        To whom it may concern,

        I shall take legal action over order {order} unless I am compensated within ten days.

        {name}
        ----
        I've had enough
        Order {order} is a disgrace. I will sue you, you will hear from my attorney.

        {first}
        ----
        Court
        Good day,

        I am ready to go to court about order {order}. My solicitor has all the papers.

        {name}
        ----
        Legal steps
        Hello,

        I have written twice before. Now I have asked a lawyer to look into order {order} and to take legal
        steps.

        {name}
        ----
        lawyer
        you leave me no choice, my lawyer is informed, see you in court. order {order}

        {first}
        ----
        Claim
        Dear Sir or Madam,

        please treat this as notice of a lawsuit concerning order {order}.

        Yours faithfully,
        {name}
        ----
        Consumer rights
        Hi,

        I talked to my attorney. We are preparing a lawsuit because of order {order}.

        {name}
        ----
        Before I sue
        Hello Lumen,

        one chance before I sue: sort out order {order}. Otherwise my lawyer takes over.

        {first}
        ----
        My solicitor
        Good morning,

        my solicitor advised me to send you this letter. Legal action regarding order {order} will follow.

        {name}
        """)

    static let outOfOffice = phrasings(
        """
        Automatic reply: Your order
        I am out of the office until Monday. In urgent cases please call my colleague.

        {name}
        ----
        Out of office
        Thank you for your message. I am on leave and will answer when I am back.

        {name}
        ----
        Auto: On holiday
        Hello! I'm away on holiday with no access to mail. Back on the 14th.

        {first}
        ----
        Automatic reply
        I'm travelling this week and will reply late.

        {name}
        ----
        Away: Re: Lumen
        Currently on parental leave. Your message will not be forwarded.

        {name}
        ----
        Out of Office Re: Your parcel
        Our office is closed until January. We will come back to you then.

        {name}
        ----
        Abwesend / Away
        I cannot read my mail at the moment and shall be back next Wednesday.

        {first}
        ----
        Not in today
        Thanks for writing! I work part time and will see this on Thursday.

        {first}
        ----
        Vacation
        On vacation. No phone, no laptop. See you in August!

        {first}
        ----
        Automatic answer
        This mailbox is unattended this week. Where is the sun? There I am.

        {name}
        """)
}
