import Testing
import Understanding

@Suite struct PlainValueTests {
    private let sizes = ["S", "M", "L", "XL", "38", "39"]

    @Test(arguments: [
        ("en", "L", "L"), ("en", "l please", "L"), ("en", "I would like size XL instead of M", "XL"),
        ("en", "from M to L", "L"), ("en", "M is too small, L please", "L"), ("en", "not M but L", "L"),
        ("en", "size 38", "38"), ("en", "M or L", nil), ("en", "not M", nil), ("en", "it's fine", nil),
        ("en", "38,50 EUR", nil), ("en", "for 39 days", nil), ("en", "an l shaped lamp for the room", nil),
        ("de", "Größe L statt M bitte", "L"), ("de", "von M auf L", "L"), ("de", "M passt nicht, bitte L", "L"),
        ("de", "nicht M, sondern L", "L"), ("de", "M ist zu klein, ich brauche XL", "XL"), ("de", "M und L", nil),
        ("fr", "L au lieu de M", "L"), ("fr", "de M à L", "L"), ("fr", "pas M mais L", "L"),
        ("fr", "M. Dupont habite ici", nil),
        ("fr", "S'il vous plaît, taille XL", "XL"), ("es", "L en lugar de M", "L"), ("es", "de M a L", "L"),
        ("es", "no M sino L", "L"), ("it", "L invece di M", "L"), ("it", "da M a L", "L"),
        ("it", "M non va bene, L", "L"),
        ("nl", "L in plaats van M", "L"), ("nl", "van M naar L", "L"), ("nl", "niet M maar L", "L"),
        ("nl", "M of L", nil),
        ("en", "", nil), ("en", "> M\nL", "L"),
    ])
    func `of the words given the one plainly wanted is chosen`(_ language: String, _ text: String, _ choice: String?) {
        #expect(Choices.value(in: text, of: sizes, language: language)?.value == choice)
    }

    @Test func `the longest name wins and keeps the spelling of the list`() {
        let plans = ["Basic", "Basic Plus", "Élite"]
        #expect(Choices.value(in: "the basic plus plan", of: plans, language: "en")?.value == "Basic Plus")
        #expect(Choices.value(in: "elite, please", of: plans, language: "en")?.value == "Élite")
        #expect(
            Choices.value(in: "von Basic zu Basic Plus", of: plans, language: "de")
                == Mention(value: "Basic Plus", start: 13, end: 23))
    }

    @Test(arguments: [
        ("12345678", "12345678"), ("The code is 1234 5678.", "12345678"), ("code: 1234-5678", "12345678"),
        ("12345678 and again 1234 5678", "12345678"), ("1234567", nil), ("123456789", nil),
        ("12345678 or 87654321", nil),
        ("1234 5678 9012 3456", nil), ("+49 1234 5678", nil), ("AB12345678", nil), ("12345678.5", nil),
        ("> 12345678", nil), ("2026-11-23", nil), ("", nil), ("12 345 678", nil),
    ])
    func `a code is the only number of eight digits`(_ text: String, _ code: String?) {
        #expect(PlainNumbers.code(in: text)?.value == code)
    }

    @Test(arguments: [
        ("en", "3", "3"), ("en", "It shows 10423.", "10423"), ("en", "2.50", "2.5"), ("de", "2,5 Meter", "2.5"),
        ("en", "three", "3"), ("de", "zwei Stück", "2"), ("fr", "trois", "3"), ("en", "3 or 4", nil),
        ("en", "1.200", nil),
        ("en", "1/2", nil), ("en", "none", nil), ("en", "a lamp", nil), ("en", "1234567890", nil),
    ])
    func `a number is the only one`(_ language: String, _ text: String, _ number: String?) {
        #expect(PlainNumbers.number(in: text, language: language)?.value == number)
    }
}
