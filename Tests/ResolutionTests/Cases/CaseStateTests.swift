import Resolution
import Testing

/// The whole machine: columns are states, rows happenings; `·` means that it means nothing there.
private let table = """
                    open      snoozed   customer  approval  human     resolved  reopened  closed
    arrived         open      open      open      approval  human     reopened  reopened  ·
    returned        ·         ·         ·         ·         ·         reopened  ·         reopened
    asked           customer  customer  customer  customer  ·         ·         customer  ·
    answered        resolved  resolved  resolved  resolved  ·         resolved  resolved  ·
    held            approval  approval  approval  approval  ·         ·         approval  ·
    drafted         approval  approval  approval  approval  ·         ·         approval  ·
    draft_sent      open      snoozed   customer  resolved  resolved  resolved  reopened  ·
    person_answered resolved  resolved  resolved  resolved  resolved  resolved  resolved  ·
    handed_over     human     human     human     human     human     human     human     human
    confirmed       ·         ·         ·         ·         ·         resolved  resolved  ·
    settled         ·         ·         ·         ·         ·         resolved  ·         ·
    snoozed         snoozed   snoozed   ·         ·         ·         ·         snoozed   ·
    woke            ·         open      ·         ·         ·         ·         ·         ·
    closed          ·         ·         ·         ·         ·         closed    ·         ·
    lapsed          ·         ·         closed    ·         ·         ·         ·         ·
    person_snoozed  snoozed   snoozed   snoozed   snoozed   snoozed   ·         snoozed   ·
    person_woke     ·         human     ·         ·         ·         ·         ·         ·
    person_closed   closed    closed    closed    closed    closed    closed    closed    ·
    person_reopened ·         ·         ·         ·         ·         reopened  ·         reopened
    person_handed_back ·      ·         ·         ·         open      ·         ·         ·
    """

/// Long names are short in the table.
private func caseState(named word: String) -> CaseState? {
    switch word {
    case "customer": .waitingCustomer
    case "approval": .waitingApproval
    case "human": .withHuman
    default: CaseState(rawValue: word)
    }
}

@Test func `the state of a case moves as the table says`() throws {
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let states = try rows[0].map { try #require(caseState(named: $0)) }
    #expect(Set(states) == Set(CaseState.allCases))
    var seen: Set<CaseHappening> = []
    for row in rows.dropFirst() {
        let happening = try #require(CaseHappening(rawValue: row[0]))
        seen.insert(happening)
        #expect(row.count == states.count + 1)
        for (state, next) in zip(states, row.dropFirst()) {
            var moved = state
            #expect(moved.apply(happening) == (next != "·"), "\(state) \(happening)")
            #expect(moved == (next == "·" ? state : caseState(named: next)), "\(state) \(happening)")
        }
    }
    #expect(seen == Set(CaseHappening.allCases))
}

@Test func `only a person ends what is with a person`() {
    for happening in CaseHappening.allCases {
        var state = CaseState.withHuman
        state.apply(happening)
        #expect(
            (state == .withHuman) == ![.personAnswered, .draftSent, .personSnoozed, .personClosed, .personHandedBack]
                .contains(happening))
    }
}
