import Resolution

/// Stories in which a person takes over, or nobody is answered.
extension Story {
    static let polish = Story(
        title: "A language without templates",
        promise:
            "Polish is known, but not spoken here: a person gets it before anything is done, and nobody gets English.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "nadia", phrasings: Phrasings.polish, order: "7247")),
                expected: Expected(
                    letters: 0, state: "with_human", handover: ("no_template", "team@lumen.example"), principal: "L2"))
        ])

    static let legalThreat = Story(
        title: "A legal threat",
        promise:
            "The legal team gets it with a brief; the customer is told that a person takes over, and nothing else.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "marek", phrasings: Phrasings.legalThreat, order: "7169")),
                expected: Expected(
                    says: ["takes over"], hides: ["99.00"], state: "with_human",
                    handover: ("sensitive", "legal@lumen.example")))
        ])

    static let fury = Story(
        title: "Fury",
        promise: "Where the parcel is could be told; whoever is beside themselves hears from a person.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "vera", phrasings: Phrasings.fury, order: "7258")),
                expected: Expected(
                    says: ["better from us"], hides: [LampShop.tracking("7258")], state: "with_human",
                    handover: ("frustration", "team@lumen.example")))
        ])

    static let grief = Story(
        title: "Grief",
        promise: "A person takes it, and the note about that speaks in a quiet voice.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "mina", phrasings: Phrasings.grief, order: "7269")),
                expected: Expected(
                    says: ["sorry for your loss", "heartfelt sympathy"], hides: ["Warm regards"], state: "with_human",
                    handover: ("sensitive", "team@lumen.example")))
        ])

    static let goldCustomer = Story(
        title: "The same mistake, two customers",
        promise: "The right lamp goes out at once; a gold customer hears from a person instead.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "hanne", phrasings: Phrasings.wrongItem, order: "7270")),
                expected: Expected(
                    says: ["exchange", "7270"], books: ["new: exchange 7270/1"], principal: "L2",
                    runbooks: ["wrong-item"])),
            Act(
                event: .letter(
                    LetterPlan(
                        writer: "amara", phrasings: Phrasings.wrongItem, order: "7281", repeatsFirstPhrasing: true)),
                expected: Expected(
                    says: ["takes over"], state: "with_human", handover: ("vip", "care@lumen.example"),
                    principal: "L2")),
        ])

    static let afterHours = Story(
        title: "The same request, by day and by night",
        promise: "Whoever wants a person gets the team while it is there, and after hours the one who is awake.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "jonas", phrasings: Phrasings.person)),
                expected: Expected(
                    says: ["takes over"], state: "with_human", handover: ("customer_asked", "team@lumen.example")),
                hours: .open),
            Act(
                event: .letter(
                    LetterPlan(writer: "rosa", phrasings: Phrasings.person, repeatsFirstPhrasing: true)),
                expected: Expected(
                    says: ["takes over"], state: "with_human", handover: ("hours", "night@lumen.example")),
                hours: .closed),
        ])

    static let foreignOrder = Story(
        title: "Somebody else's order",
        promise: "The answer is the same as for an order that does not exist.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "pavel", phrasings: Phrasings.foreignOrder, order: "7181")),
                expected: Expected(
                    hides: [LampShop.tracking("7181"), "Aurora", "Bruno"], state: "waiting_customer",
                    runbooks: ["order-status"])),
            Act(
                event: .letter(
                    LetterPlan(
                        writer: "pavel", phrasings: Phrasings.foreignOrder, order: "7999", repeatsFirstPhrasing: true)),
                expected: Expected(state: "waiting_customer", runbooks: ["order-status"], lastTwoAreAlike: true)),
        ])

    static let forgedSender = Story(
        title: "A forged sender",
        promise: "The message brings its own proof along; the host removes it, and nothing goes out.",
        acts: [
            Act(
                event: .letter(
                    LetterPlan(
                        writer: "pilar", phrasings: Phrasings.forged, order: "7192", isVerified: false,
                        headers: ["Authentication-Results: mx.lumen.example; dmarc=pass header.from=household.example"])
                ),
                expected: Expected(
                    letters: 0, state: "with_human", handover: ("identity", "billing@lumen.example"), principal: "L0"))
        ])

    static let outOfOffice = Story(
        title: "An out-of-office notice",
        promise: "Machines are not answered: no reply, no case. A question that came in later was answered meanwhile.",
        acts: [
            Act(
                event: .letter(
                    LetterPlan(
                        writer: "bruno", phrasings: Phrasings.outOfOffice, headers: ["Auto-Submitted: auto-replied"])),
                expected: Expected(letters: 0, state: nil))
        ])

    /// Written after a letter that must be passed over: once it is answered, the other one was.
    static let laterLetter = LetterPlan(writer: "lena", phrasings: Phrasings.knowledge)
}
