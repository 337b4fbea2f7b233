import Examples
import Reply
import Resolution
import Testing
import Understanding

@testable import Prompting

/// What a mailbox of ordinary size sends again and again.
struct ShareTests {
    static let knowledge = MailboxKnowledge(
        brand: "Lumen Lamps",
        wishes: StandardExamples.wishes.prefix(24).map { one in
            .init(
                intent: one.name, description: "A customer who wants what the examples say.",
                examples: Array(one.messages(in: ["en"]).prefix(6)),
                guidance: "Say what was done and what comes next.")
        }, tone: "Warm, brief, plain.", avoid: ["unfortunately", "inconvenience"])

    private static let text = """
        Hello, I ordered a lamp from you two weeks ago and it came yesterday with a crack in its glass. I would like to send it
        back and have my money returned, or a new one if you can send it before the weekend, as it is a present for my mother.
        The order number is 4103. Please tell me how I can return it, and whether I have to pay for the parcel. Thank you!
        """

    @Test func `four fifths of a request's bytes are the same for every message of a mailbox`() throws {
        let letter = Letter(VisibleWords(Self.text))
        let facts = Facts(["order.number": .text("4103"), "order.total": .money(Money(minor: 12_900, currency: "EUR"))])
        let material = Material(facts: facts, passages: [], language: "en")
        let day = try #require(CivilDay("2026-11-23"))
        let requests = [
            Classify(letter, knowledge: Self.knowledge).request,
            Extract(letter, knowledge: Self.knowledge, today: day, language: "en").request,
            Write(
                letter, about: nil, outcome: "nothing yet", material: material, manner: Manner(language: "en"),
                knowledge: Self.knowledge
            ).request,
        ]
        for request in requests {
            print(
                "\(request.task.rawValue): \(Int(request.cacheableShare * 1000)) thousandths of the bytes are cacheable"
            )
            #expect(request.cacheableShare >= 0.8)
        }
    }

    @Test func `every task has a schema that its own check can read, and strict servers take`() throws {
        let letter = Letter(VisibleWords(Self.text))
        let material = Material(facts: Facts([:]), passages: [], language: "en")
        let day = try #require(CivilDay("2026-11-23"))
        let requests = [
            Classify(letter, knowledge: Self.knowledge).request,
            Extract(letter, knowledge: Self.knowledge, today: day, language: "en").request,
            Plan(letter, candidates: [], passages: [], knowledge: Self.knowledge).request,
            Write(
                letter, about: nil, outcome: "", material: material, manner: Manner(language: "en"),
                knowledge: Self.knowledge
            ).request,
            Review(letter, to: letter, material: material, knowledge: Self.knowledge).request,
            Summarise(letter, why: "", material: material, language: "en", knowledge: Self.knowledge).request,
        ]
        #expect(Set(requests.map(\.task)) == Set(ModelTask.allCases))
        // The doctor tells by the task's limit whether a model has room for an answer.
        for request in requests { #expect(request.mostTokens == request.task.mostTokens) }
        for request in requests {
            #expect(
                contains(
                    checked { () throws(Refusal) in try checkedAnswer([0x7B, 0x7D], request) }.reason ?? "", "lacks"))
        }
    }
}
