extension StandardExamples {
    /// First wishes of a support mailbox.
    package static let wishes: [StandardExamples] = [
        .bookAppointment, .cancelAppointment, .cancelOrder, .cancelSubscription, .changeAddress, .complaint,
        .damagedItem, .damagedItemCredit, .damagedItemReplacement, .exchangeSize, .invoice, .missingItem,
        .missingItemResend, .moveAppointment, .orderStatus, .partialRefund, .pauseSubscription, .paymentProblem,
        .productQuestion, .refundRequest, .refundStatus, .renewSubscription, .requestHuman, .resumeSubscription,
        .returnItem, .wrongItem,
    ]

    /// What customers write after an answer.
    static let turns: [StandardExamples] = [
        .turnDiscontent, .turnHelped, .turnImpatient, .turnNotHelped, .turnThanks,
    ]
}
