extension Story {
    /// The stories in the order in which they are told.
    static let all = [
        orderStatus, damaged, aboveTheLimit, missingNumber, twoWishes, question, endSubscription, newAddress, german,
        polish, legalThreat, fury, grief, goldCustomer, afterHours, foreignOrder, forgedSender, outOfOffice,
    ]

    static let orderStatus = Story(
        title: "Where is my order?",
        promise: "The shop is asked, and its answer goes out with the tracking number.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "ida", phrasings: Phrasings.orderStatus, order: "7101")),
                expected: Expected(says: [LampShop.tracking("7101")], principal: "L2", runbooks: ["order-status"]))
        ])

    static let damaged = Story(
        title: "A damaged lamp",
        promise: "No money without a photo; then it goes back once, and only then the customer is told.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "tomas", phrasings: Phrasings.damaged, order: "7112")),
                expected: Expected(
                    hides: ["49.00"], state: "waiting_customer", principal: "L2", runbooks: ["refund-damaged"])),
            Act(
                event: .answer(Phrasings.photo, order: "7112", hasPhoto: true),
                expected: Expected(
                    says: ["49.00"], books: ["order 7112: refunded 0.00 EUR → 49.00 EUR"], principal: "L2",
                    runbooks: ["refund-damaged"])),
        ])

    static let aboveTheLimit = Story(
        title: "A refund above the limit",
        promise: "Nothing happens until a person says yes; then it goes on by itself.",
        acts: [
            Act(
                event: .letter(
                    LetterPlan(writer: "greta", phrasings: Phrasings.damagedExpensive, order: "7123", hasPhoto: true)),
                expected: Expected(
                    letters: 0, state: "waiting_approval", isHeld: true, principal: "L2", runbooks: ["refund-damaged"])),
            Act(
                event: .approval,
                expected: Expected(
                    says: ["189.00"], books: ["order 7123: refunded 0.00 EUR → 189.00 EUR"], principal: "L2",
                    runbooks: ["refund-damaged"])),
        ])

    static let missingNumber = Story(
        title: "No order number",
        promise: "The number is asked for, and the answer goes on where the question stopped.",
        acts: [
            Act(
                event: .letter(
                    LetterPlan(writer: "samir", phrasings: Phrasings.orderStatusWithoutNumber, order: "7134")),
                expected: Expected(
                    hides: [LampShop.tracking("7135")], state: "waiting_customer", runbooks: ["order-status"])),
            Act(
                event: .answer(Phrasings.numberAnswer, order: "7134"),
                expected: Expected(says: [LampShop.tracking("7134")], principal: "L2", runbooks: ["order-status"])),
        ])

    static let twoWishes = Story(
        title: "Two wishes in one message",
        promise: "Both are worked on, and one message answers both.",
        acts: [
            Act(
                event: .letter(
                    LetterPlan(
                        writer: "wen", phrasings: Phrasings.twoWishes, order: "7146", other: "7147", hasPhoto: true)),
                expected: Expected(
                    says: [LampShop.tracking("7146"), "39.00"],
                    books: ["order 7147: refunded 0.00 EUR → 39.00 EUR"], principal: "L2",
                    runbooks: ["order-status", "refund-damaged"], saysMore: true))
        ])

    static let question = Story(
        title: "A question",
        promise: "Answered from the shop's own articles, and from nothing else.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "olu", phrasings: Phrasings.knowledge)),
                expected: Expected(runbooks: ["question-knowledge"]))
        ])

    static let endSubscription = Story(
        title: "A subscription ends",
        promise: "What ends is repeated first, and ends after the yes.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "frida", phrasings: Phrasings.endSubscription)),
                expected: Expected(
                    says: ["Bulb box"], state: "waiting_customer", principal: "L2", runbooks: ["cancel-subscription"])),
            Act(
                event: .answer(Phrasings.yes, order: ""),
                expected: Expected(
                    says: ["Bulb box"], books: ["subscription S-31: status active → cancelled"], principal: "L2",
                    runbooks: ["cancel-subscription"])),
        ])

    static let newAddress = Story(
        title: "Another address before shipping",
        promise: "The new address is repeated in the customer's words, and used after the yes.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "leo", phrasings: Phrasings.newAddress, order: "7225")),
                expected: Expected(
                    says: ["{fact}"], state: "waiting_customer", principal: "L2", runbooks: ["change-address"])),
            Act(
                event: .answer(Phrasings.yes, order: "7225"),
                expected: Expected(
                    says: ["{fact}"], books: ["order 7225: address … → {fact}…"], principal: "L2",
                    runbooks: ["change-address"])),
        ])

    static let german = Story(
        title: "Auf Deutsch",
        promise: "Read and answered in German; the customer's thanks confirm that it is resolved.",
        acts: [
            Act(
                event: .letter(LetterPlan(writer: "karl", phrasings: Phrasings.germanCancel, order: "7236")),
                expected: Expected(
                    says: ["7236 ist storniert"], books: ["order 7236: status placed → cancelled"], principal: "L2",
                    runbooks: ["cancel-order"])),
            Act(
                event: .answer(Phrasings.germanThanks, order: "7236"),
                expected: Expected(letters: 0, outcome: "confirmed", principal: "L2", runbooks: ["cancel-order"])),
        ])

}
