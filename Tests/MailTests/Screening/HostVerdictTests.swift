import Mail
import Testing

/// Rule S1: what the filter of the receiving host wrote.
struct HostVerdictTests {
    private let own: OwnIdentity

    init() throws {
        own = OwnIdentity(
            addresses: [try #require(EmailAddress("help@lumen.example"))], authenticationServer: nil,
            isOwnMessageID: { $0.hasSuffix("@own.lumen.example") })
    }

    private func screening(_ header: String...) -> Screening {
        let base = ["From: Noor <noor@example.net>", "To: help@lumen.example", "Subject: hello"]
        return screen(parsed(header + base, "Please look at this."), as: own)
    }

    @Test(arguments: [
        "X-Spam-Flag: YES", "X-Spam-Flag: yes", "X-Spam-Status: Yes, score=9.1 required=5.0 tests=BAYES_99",
        "X-Spam-Status: Yes,\n\tscore=9.1", "X-Spam: Yes", "X-Spam-Level: ***************",
        "X-Spamd-Result: default: True [17.20 / 15.00];\n\tBAYES_SPAM(5.10)[99.9%]", "X-Spamd-Bar: +++++++++++++++++",
        "X-Spam-Action: add header", "X-Rspamd-Action: reject", "X-MS-Exchange-Organization-SCL: 5",
        "X-MS-Exchange-Organization-SCL: 9",
        "X-Forefront-Antispam-Report: CIP:192.0.2.4;CTRY:;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:x.example;CAT:SPM;",
        "X-Forefront-Antispam-Report: CIP:192.0.2.4;SCL:1;SFV:NSPM;CAT:HPHISH;", "X-Barracuda-Spam-Flag: YES",
        "X-Barracuda-Spam-Status: Yes, SCORE=7.01 using per-user scores",
        "X-Proofpoint-Spam-Details: rule=inbound_spam_definite policy=inbound score=100",
        "X-Bogosity: Spam, tests=bogofilter",
        "X-DSPAM-Result: Spam", "X-SES-Spam-Verdict: FAIL", "X-SES-Virus-Verdict: FAIL", "X-Mailgun-Sflag: Yes",
        "X-GND-Status: SPAM", "X-Virus-Status: Infected (Win.Test)", "X-Yandex-Spam: 4", "X-Gm-Phishy: 1",
    ])
    func `the host's verdict makes spam`(header: String) {
        let result = screening(header)
        #expect(result.kind == .spam)
        #expect(result.policy == .none)
        #expect(result.signs.map(\.rule) == ["S1"])
    }

    @Test(arguments: [
        "X-Spam-Flag: NO", "X-Spam-Status: No, score=-2.1 required=5.0", "X-Spam-Status: No, score=6.1 required=8.0",
        "X-Spam-Level: ****", "X-Spam-Level:", "X-Spamd-Result: default: False [6.40 / 15.00];\n\tTRUE_RULE(1.0)[true]",
        "X-Spamd-Bar: ---", "X-Spamd-Bar: /", "X-Spam-Action: no action", "X-Rspamd-Action: greylist",
        "X-MS-Exchange-Organization-SCL: -1", "X-MS-Exchange-Organization-SCL: 1",
        "X-Forefront-Antispam-Report: CIP:192.0.2.4;SCL:1;SRV:;SFV:NSPM;CAT:NONE;",
        "X-Proofpoint-Spam-Details: rule=notspam policy=default score=0", "X-Bogosity: Ham, tests=bogofilter",
        "X-DSPAM-Result: Innocent", "X-SES-Spam-Verdict: PASS", "X-Virus-Status: Clean", "X-Yandex-Spam: 1",
        "X-Spam-Checker-Version: SpamAssassin 4.0.0", "X-Spam-Report: Yes indeed", "X-Barracuda-Spam-Score: 0.00",
    ])
    func `any other word changes nothing`(header: String) {
        #expect(screening(header) == Screening(kind: .human, policy: .allowed, signs: []))
    }

    @Test(arguments: ["X-Spam-Level: *******", "X-Spamd-Bar: ++++++++"])
    func `a high score without a word goes to a person`(header: String) {
        let result = screening(header)
        #expect(result.kind == .human)
        #expect(result.policy == .humanOnly)
        #expect(screening(header, "X-Spam-Status: No, score=7 required=9").policy == .allowed)
    }

    @Test func `a stranger's word that it is none does not undo the host's`() {
        #expect(screening("X-Spam-Flag: YES", "X-Spam-Flag: NO", "X-Spam-Status: No, score=-99").kind == .spam)
        #expect(screening("X-Spam-Flag: NO", "X-Spam-Flag: YES").kind == .spam)
    }

    @Test func `who answers a letter of ours is never spam`() {
        let result = screening("X-Spam-Flag: YES", "In-Reply-To: <a@own.lumen.example>")
        #expect(result.kind == .human)
        #expect(result.policy == .humanOnly)
        #expect(screening("X-Spam-Flag: YES", "In-Reply-To: <a@else.example>").kind == .spam)
        #expect(screening("X-Spam-Flag: YES", "References: <b@else.example> <a@own.lumen.example>").kind == .human)
    }

    @Test func `a machine's letter keeps its kind`() {
        #expect(screening("X-Spam-Flag: YES", "Auto-Submitted: auto-replied").kind == .autoReply)
        #expect(screening("X-Spam-Flag: YES", "List-Id: <news.example>").kind == .spam)
        #expect(screening("X-Spam-Flag: YES", "List-Id: <news.example>").policy == .none)
    }
}
