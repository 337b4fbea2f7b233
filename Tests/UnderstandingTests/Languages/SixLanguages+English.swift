extension SixLanguages {
    static let english: [(String, String, String)] = [
        (
            "order_status",
            """
            where is my order
            my parcel has not arrived yet
            when will my order be delivered
            has my order been shipped
            what is the status of my delivery
            the tracking has not moved for days
            """,
            """
            When is my parcel going to arrive?
            I am still waiting for my delivery.
            Can you tell me where the order is?
            """
        ),
        (
            "cancel_order",
            """
            please cancel my order
            i want to cancel the order i placed today
            i ordered by mistake, cancel it
            can you still stop the order before it ships
            i no longer need the order, please cancel
            cancel order, i chose the wrong item
            """,
            """
            Can I cancel what I ordered yesterday?
            Please stop my order, I do not need it any more.
            I made a mistake and want the order cancelled.
            """
        ),
        (
            "damaged_item",
            """
            the lamp arrived broken
            the glass was cracked when i opened the box
            my item came damaged
            the product is defective
            it arrived with a dent and a scratch
            one part was broken in the parcel
            """,
            """
            The shade is broken, it came like that.
            My vase was damaged in the box.
            The item I received has a crack.
            """
        ),
        (
            "refund",
            """
            i want my money back
            when do i get my refund
            please refund the amount i paid
            i have not received the refund yet
            how long does a refund take
            i returned it and still wait for my money
            """,
            """
            Please pay me my money back.
            Where is the refund for my return?
            I have still not been refunded.
            """
        ),
        (
            "change_address",
            """
            please change my delivery address
            i have moved, here is my new address
            the shipping address is wrong
            send it to another address please
            can i update the address of my order
            deliver to my new home instead
            """,
            """
            Can you change the address for the delivery?
            I gave you the wrong address.
            We moved, please use the new address.
            """
        ),
        (
            "invoice",
            """
            please send me the invoice
            i need an invoice for my purchase
            where can i download the receipt
            the invoice is missing the company name
            can you resend the bill by email
            i need a copy of the invoice for taxes
            """,
            """
            Could I get an invoice for this purchase?
            Please email me a copy of the bill.
            I need the receipt for my company.
            """
        ),
        (
            "password",
            """
            i forgot my password
            i cannot log in to my account
            the password reset link does not work
            my account is locked
            how do i reset my password
            the login says wrong password
            """,
            """
            I can't log in, the password is wrong.
            How can I get a new password?
            My login does not work any more.
            """
        ),
        (
            "cancel_subscription",
            """
            please cancel my subscription
            i want to end my membership
            stop the monthly charges
            how do i cancel the plan
            do not renew my subscription
            unsubscribe me from the monthly plan
            """,
            """
            I would like to end the subscription.
            Please stop charging me every month.
            Cancel my monthly membership please.
            """
        ),
    ]
}
