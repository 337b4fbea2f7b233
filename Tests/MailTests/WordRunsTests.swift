import Mail
import Testing

/// What counts as the same words, and whose mailbox an address is.
struct WordRunsTests {
    private func repeats(_ text: String, _ earlier: [String], answers: [String] = []) -> Bool {
        WordRuns(text).isRepetition(of: earlier.map { WordRuns($0) }, answers: answers.map { WordRuns($0) })
    }

    private static let notice = """
        Thank you for writing to us. Your request has the number 48213 and was taken in on 26 November at 14:33. We will
        get back to you within two working days. Please do not answer this message.
        """

    @Test func `a notice with another number and date is the same notice`() {
        let later = Self.notice.replacing("48213", with: "50117").replacing("26 November", with: "3 December")
        #expect(repeats(later, [Self.notice]))
        #expect(repeats(later.uppercased(), ["Something else entirely, about a lamp and its switch.", Self.notice]))
        #expect(!repeats(later, []))
    }

    @Test func `what turns about between a few texts says nothing new once all of them were said`() {
        let all = [
            "We have read your kind words and pass them on to the team of the first floor right now.",
            "Our clerks sort the letters of this week and will look for yours among them soon enough.",
            "It is a pleasure to hear from you, and somebody of us is going to call you some day.",
        ]
        #expect(!repeats(all[2], Array(all.prefix(2))))
        for text in all { #expect(repeats(text, all)) }
        // Half of one and half of another.
        #expect(
            repeats(
                "We have read your kind words and pass them on to the team of the first floor right now. "
                    + "Our clerks sort the letters of this week and will look for yours among them soon enough.", all))
    }

    @Test func `our own words sent back say nothing new`() {
        let ours = "Hello Ada, your parcel with order 4101 left our house on Monday and will be with you on Friday."
        #expect(repeats("Your letter reads: " + ours, [], answers: [ours]))
        #expect(!repeats("And what if it does not come on Friday? I am away from Saturday on.", [], answers: [ours]))
    }

    @Test func `another question in the same manner is another question`() {
        #expect(!repeats("Where is my parcel 4102? Thanks, Ada", ["Where is my parcel 4101? Thanks, Ada"]))
        #expect(!repeats("Which bulb fits into the Aurora lamp?", ["Which bulb fits into the Moss lamp, please?"]))
        #expect(!repeats("", ["", ""]))
    }

    @Test func `a yes may be said twice, not three times`() {
        #expect(!repeats("Yes", ["Yes"]))
        #expect(repeats("Yes", ["yes!", "Yes."]))
        #expect(!repeats("Yes", ["No", "Yes"]))
    }

    @Test func `who is asked may say the wish again and copy what was offered, not say it thrice or echo us`() {
        let wish = "I would like to exchange the Aurora lamp of my last order for the one with the green shade."
        let ours = """
            Hello Ada, which variant of the Aurora lamp from order 4101 would you like instead? There are three:
            - green shade / small / dimmable lamp: 39.00 EUR
            - blue shade / small / dimmable lamp: 39.00 EUR
            - green shade / large / dimmable lamp: 49.00 EUR
            Kind regards, the lamp shop
            """
        func repeats(_ text: String, _ earlier: [String]) -> Bool {
            WordRuns(text).isRepetition(asked: earlier.map { WordRuns($0) }, answers: [WordRuns(ours)])
        }
        #expect(!repeats(wish, [wish]))
        #expect(repeats(wish, [wish, wish]))
        #expect(!repeats("green shade / small / dimmable lamp: 39.00 EUR", [wish]))
        #expect(repeats("You wrote to us: " + ours, [wish]))
        #expect(!repeats("Yes, please do.", ["Yes, please do.", "Yes, please do."]))
    }

    @Test func `texts without blanks are compared, too`() {
        let text = "お問い合わせありがとうございます。担当者より二営業日以内にご連絡いたします。"
        #expect(repeats(text + "番号48213", [text + "番号50117"]))
        #expect(!repeats("ランプが届きません。いつ届きますか。教えてください。", [text]))
    }

    @Test func `runs come back from their octets, and are few`() {
        let runs = WordRuns(String(repeating: Self.notice, count: 3))
        #expect(WordRuns(bytes: runs.bytes) == runs)
        #expect(WordRuns((0..<500).map { "word\($0)" }.joined(separator: " ")).hashes.count == 64)
    }

    @Test(
        arguments: [
            ("Ada.Brandt+lamp@Post.test", "ada.brandt@post.test", "post.test"),
            ("ada+a+b@mail.post.test", "ada@mail.post.test", "post.test"),
            ("+@post.test", "+@post.test", "post.test"), ("a.d.a+x@gmail.com", "ada@gmail.com", nil),
            ("a.da@googlemail.com", "ada@gmail.com", nil), ("ada@shop.co.uk", "ada@shop.co.uk", "shop.co.uk"),
            ("ada@a.b.shop.co.uk", "ada@a.b.shop.co.uk", "shop.co.uk"), ("ada@mx.firm.de", "ada@mx.firm.de", "firm.de"),
            ("ada@web.de", "ada@web.de", nil),
        ] as [(String, String, String?)])
    func `whose mailbox an address is`(_ text: String, _ correspondent: String, _ organisation: String?) throws {
        let address = try #require(EmailAddress(text))
        #expect(address.correspondent == correspondent)
        #expect(address.organisation == organisation)
    }
}
