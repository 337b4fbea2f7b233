extension StandardExamples {
    /// First wishes of a support mailbox.
    package static let wishes: [StandardExamples] = [
        .activationProblemTold, .bookAppointmentTold, .cancelAppointmentTold, .cancelOrderTold,
        .cancelSubscriptionTold, .changeAddressTold, .changeEmailTold, .changePlanTold, .complaintTold,
        .damagedItemTold, .damagedItemCreditTold, .damagedItemReplacementTold, .exchangeSizeTold, .invoiceTold,
        .missingItemTold, .missingItemResendTold, .moveAppointmentTold, .orderStatusTold, .partialRefundTold,
        .passwordResetTold, .pauseSubscriptionTold, .paymentProblemTold, .productQuestionTold, .refundRequestTold,
        .refundStatusTold, .renewSubscriptionTold, .requestHumanTold, .resendDownloadTold, .resendLicenceTold,
        .resumeSubscriptionTold, .returnItemTold, .wrongItemTold, .activationProblem, .bookAppointment,
        .cancelAppointment, .cancelOrder, .cancelSubscription, .changeAddress, .changeEmail, .changePlan, .complaint,
        .damagedItem, .damagedItemCredit, .damagedItemReplacement, .exchangeSize, .invoice, .missingItem,
        .missingItemResend, .moveAppointment, .orderStatus, .partialRefund, .passwordReset, .pauseSubscription,
        .paymentProblem, .productQuestion, .refundRequest, .refundStatus, .renewSubscription, .requestHuman,
        .resendDownload, .resendLicence, .resumeSubscription, .returnItem, .wrongItem,
    ]

    /// What customers write after an answer.
    package static let turns: [StandardExamples] = [
        .turnDiscontentTold, .turnGivesTold, .turnHelpedTold, .turnImpatientTold, .turnNoTold, .turnNotHelpedTold,
        .turnSmallTalkTold, .turnSmallTalkToldMore, .turnThanksTold, .turnThanksToldMore, .turnYesTold,
        .turnDiscontent, .turnHelped, .turnImpatient, .turnNotHelped, .turnThanks,
    ]

    /// Letters that ask for something to be done (`asks`), and letters that only speak of it (`speaks`): deny it, ask about it, make a
    /// condition, tell of what was done or of what somebody else said.
    package static let asked: [StandardExamples] = [
        .asked1, .asked2, .asked3, .asked4, .asked5, .asked6,
        .spoken1, .spoken2, .spoken3, .spoken4, .spoken5, .spoken6,
    ]
}
