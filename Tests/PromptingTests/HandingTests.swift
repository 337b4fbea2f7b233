import JSON
import Resolution
import Testing
import Understanding

@testable import Prompting

struct HandingTests {
    private let letter = Letter(
        VisibleWords("My lamp from order 4103 broke on Monday. I paid 49 EUR and want it back."))
    private let material = Material(facts: Facts(["order.number": .text("4103")]), passages: [], language: "en")

    private func summary(_ answer: String) -> Checked<Summarise.Summary> {
        Summarise(
            letter, why: "the amount is over the limit", material: material, language: "en", knowledge: Brands.lamps
        )
        .read(Array(answer.utf8))
    }

    @Test func `a summary may repeat what the customer wrote`() {
        let read = summary(
            #"{"points":["The customer says that the lamp of order 4103 broke and that 49 EUR were paid."],"next":null}"#
        )
        #expect(read.value?.points.count == 1 && read.value?.next == nil, "\(read.reason ?? "")")
    }

    @Test(arguments: [
        (#"{"points":["The customer paid 59 EUR for it."],"next":null}"#, "an amount"),
        (#"{"points":["The order is 4104."],"next":null}"#, "states"),
        (#"{"points":["We have refunded the order."],"next":null}"#, "was or will be done"),
        (#"{"points":[],"next":null}"#, "no point"), (#"{"points":["x"]}"#, "schema"),
        (#"{"points":["The neighbour Bela Osei complained."],"next":null}"#, "a name"),
        (#"{"points":["Das Geld wurde dem Kunden erstattet."],"next":null}"#, "language"),
        (#"{"points":["Fine."],"next":"Write to boss@example.net"}"#, "an e-mail address"),
    ])
    func `it invents nothing`(_ answer: String, _ why: String) {
        #expect(contains(summary(answer).reason ?? "", why), "\(summary(answer))")
    }

    private func judgement(_ answer: String) -> Checked<Review.Judgement> {
        Review(
            Letter(VisibleWords("Your lamp is on the road.")), to: letter, material: material, knowledge: Brands.lamps
        ).read(Array(answer.utf8))
    }

    @Test func `a review points at the words that it is about`() {
        let read = judgement(#"{"score":2,"remarks":[{"fault":"unanswered","quote":"on the road"}]}"#)
        #expect(read.value?.score == 2 && read.value?.remarks.first?.quote.start == 13, "\(read.reason ?? "")")
        #expect(judgement(#"{"score":5,"remarks":[]}"#).value?.score == 5)
    }

    @Test(arguments: [
        #"{"score":6,"remarks":[]}"#, #"{"score":2,"remarks":[]}"#, #"{"score":"5","remarks":[]}"#,
        #"{"score":3,"remarks":[{"fault":"tone","quote":"not there"}]}"#,
        #"{"score":3,"remarks":[{"fault":"boring","quote":"lamp"}]}"#,
    ])
    func `a judgement without its reason is none`(_ answer: String) {
        #expect(judgement(answer).reason != nil)
    }
}
