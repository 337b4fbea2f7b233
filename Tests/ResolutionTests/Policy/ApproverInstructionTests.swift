import Resolution
import Testing

@Test(arguments: [
    ("APPROVE", ApproverInstruction.approve), ("approve.\n\nBest regards\nMara Lind", .approve),
    ("\n  Approve!\n", .approve), ("REJECT", .reject(reason: "")),
    ("Reject: too much\nask them for a photo first", .reject(reason: "too much ask them for a photo first")),
    ("EDIT: \nHello\nEND", .edit(text: "Hello\n")),
    ("EDIT\n\nHello Ada,\n\nall is well.\nEND\nMara", .edit(text: "Hello Ada,\n\nall is well.\n")),
])
func `an approver's words are one plain instruction`(text: String, expected: ApproverInstruction) {
    #expect(ApproverInstruction(in: text, signedBy: ["mara", "Mara Lind"]) == expected)
}

@Test(arguments: [
    "", "  \n", "yes", "APPROVE, but only 50 EUR", "APPROVE\nbut take off the shipping", "Please APPROVE",
    "I do not approve", "APPROVE\n\nJonas", "APPROVED by nobody", "EDIT", "EDIT\nHello", "EDIT this\nHello\nEND",
    "EDIT\nEND",
    "EDIT\nHello\nEND\nand send it on Monday", "Dear team\nAPPROVE",
])
func `what is more or less than that is none`(text: String) {
    #expect(ApproverInstruction(in: text, signedBy: ["mara", "Mara Lind"]) == nil)
}

@Test func `a token is found in a subject and read back from its text`() throws {
    let token = ApprovalToken(effect: "E-34", proof: "abcdefghij234567")
    #expect(ApprovalToken(in: "Re: [C-7] needs your yes: commerce.refund \(token.text)") == token)
    #expect(ApprovalToken(in: "AW: E-34.ABCDEFGHIJ234567") == token)
    for text in [
        "", "E-34", "E-34.", "E-34.abc", "E-x.abcdefghij234567", "E-34.abcdefghij2345678", "mail@a.b-c.example",
        "F-34.abcdefghij234567", "E-.abcdefghij234567", "E-1234567890123456789.abcdefghij234567",
    ] {
        #expect(ApprovalToken(in: text) == nil, "\(text)")
    }
}
