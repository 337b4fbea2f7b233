extension StandardExamples {
    /// First wishes of a support mailbox.
    package static let wishes: [StandardExamples] = [
        .activationProblem, .bookAppointment, .cancelAppointment, .cancelOrder, .cancelSubscription, .changeAddress,
        .changeEmail, .changePlan, .complaint, .damagedItem, .damagedItemCredit, .damagedItemReplacement,
        .exchangeSize, .invoice, .missingItem, .missingItemResend, .moveAppointment, .orderStatus, .partialRefund,
        .passwordReset, .pauseSubscription, .paymentProblem, .productQuestion, .refundRequest, .refundStatus,
        .renewSubscription, .requestHuman, .resendDownload, .resendLicence, .resumeSubscription, .returnItem,
        .wrongItem,
    ]

    /// What customers write after an answer.
    static let turns: [StandardExamples] = [
        .turnDiscontent, .turnHelped, .turnImpatient, .turnNotHelped, .turnThanks,
    ]
}
