import Configuration
import Resolution
import Store
import Understanding

extension CaseStep {
    /// Sentiment and urgency at which a message without a wish is a complaint about the answer.
    private static let upset = -0.2
    private static let pressing = 0.5

    func isNew(_ wish: Reading.Wish, _ open: Set<String>) -> Bool {
        !open.contains(wish.intent ?? "") && !wish.abstains && wish.confidence >= Self.plain
    }

    /// A wish that an answer brings along: one of several, or a question.
    func isBeside(_ wish: Reading.Wish, _ open: Set<String>, _ reading: Reading, _ turn: Turn?) -> Bool {
        if [.helped, .notHelped, .discontent].contains(turn), reading.wishes.count == 1 { return false }
        // "It is the blue one": a few words that ask for nothing answer, whatever wish they read like.
        if reading.wishes.count == 1, wish.text.split(separator: " ").count <= 8, !asksForSomething(wish.text) {
            return false
        }
        // "The number is 1234. Is that the right one?" asks about the answer itself, whatever wish it reads like.
        let isAnswer = turn == .gives || turn == .yes
        return isNew(wish, open)
            && (reading.wishes.count > 1 || asksSomething(wish.text)
                || !isAnswer && wish.confidence >= Self.beyondDoubt)
    }

    /// A message after an answer: its end, a complaint about it, or something new.
    mutating func readAfterAnswer(_ reading: Reading, _ reply: Event.Reply) async throws {
        var turn = reading.isThanks || reading.isSolved ? .thanks : Turn(in: reply.text)
        // Thanks that are only guessed confirm nothing where the same words ask, press or complain.
        if turn == .thanks, !reading.isThanks, !reading.isSolved,
            reply.text.utf8.contains(UInt8(ascii: "?")) || reading.sentiment <= Self.upset
                || reading.urgency >= Self.pressing || reading.asksForDeed
        {
            turn = nil
        }
        let new = reading.wishes.filter { isNew($0, []) }
        // Whoever asks again for what was answered has not been helped by the answer.
        let done = Set(decision.state.runs.filter { ![Run.byPerson, Run.declined].contains($0.outcome) }.map(\.intent))
        let numbers = Set(decision.state.runs.flatMap { $0.orders.values.map { Array($0.number.utf8) } })
        let named = reply.entities.filter { $0.kind == .order }.map { Array($0.value.utf8) }
        let namesNothingNew = named.allSatisfy(numbers.contains)
        if turn == .thanks, reply.isShort, named.isEmpty {
            return nothingAsked(reading, isEnd: true)
        }
        if new.isEmpty || new.allSatisfy({ done.contains($0.intent ?? "") }), namesNothingNew {
            switch turn {
            case .thanks: return nothingAsked(reading, isEnd: true)
            case .discontent, .impatient:
                return handOver(doubting: "the customer is not content with what was answered")
            case .helped, .notHelped, .yes, .no, .gives, .smallTalk, nil: break
            }
        }
        let wishes = reading.wishes.filter { !$0.abstains && $0.confidence >= desk.files.minimumConfidence }
        if reading.isThanks || reading.isSolved || wishes.isEmpty { return nothingAsked(reading) }
        // Whether another question has the same answer shows when it is looked up.
        if namesNothingNew, wishes.allSatisfy({ done.contains($0.intent ?? "") && !asksArticles($0.intent ?? "") }) {
            return handOver(doubting: "the customer asks again for what was answered")
        }
        try await begin(wishes, reading: reading, reply: reply)
    }

    /// A message without a wish: thanks after an answer confirm it; a first message like that is for a person.
    mutating func nothingAsked(_ reading: Reading, isEnd: Bool = false) {
        // "Thanks. Stop the box": no wish is recognised, and yet something is asked for.
        if reading.asksForDeed {
            handOver(.lowConfidence, "the message asks for something to be done, and it is not clear for what")
            return
        }
        if isEnd || reading.isThanks || reading.isSolved, [.reopened, .resolved].contains(decision.state.state),
            !decision.state.runs.isEmpty
        {
            decision.state.outcome = .confirmed
            apply(.confirmed)
            note("outcome", "confirmed: the customer says thanks and asks for nothing")
            flag(nil)
        } else if !decision.state.runs.isEmpty, reading.sentiment <= Self.upset || reading.urgency >= Self.pressing {
            handOver(doubting: "the customer is not content with what was answered")
        } else {
            let why = modelFailure.map { ", and no model could say: \($0)" } ?? ""
            handOver(modelFailure == nil ? .lowConfidence : .modelFailed, "no wish was recognised" + why)
        }
    }

    /// What was tried last helped: the customer's own word for it, and nothing left to say.
    mutating func helped() {
        apply(.answered)
        decision.state.outcome = .confirmed
        apply(.confirmed)
        note("outcome", "confirmed: the customer says that it helped")
        flag(nil)
    }
}

extension Event.Reply {
    /// Without the questions that ask for something else and what they name, so that they do not cloud an answer. Every other
    /// question ("Could you leave out the tray?") is about the answer, and stays.
    func withoutQuestions(where asksElse: (String) -> Bool) -> Event.Reply {
        var scalars = Array(text.unicodeScalars)
        var start = 0
        for place in scalars.indices {
            switch scalars[place] {
            case "?":
                if asksElse(String(String.UnicodeScalarView(scalars[start...place]))) {
                    for blank in start...place { scalars[blank] = " " }
                }
                start = place + 1
            case "!", "\n", ";": start = place + 1
            // Not the point in "n.5203" or "2.5".
            case "." where place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace: start = place + 1
            default: break
            }
        }
        var copy = self
        copy.text = String(String.UnicodeScalarView(scalars))
        copy.entities.removeAll { scalars.indices.contains($0.start) && scalars[$0.start] == " " }
        return copy
    }

    /// A few words can hardly bring a new wish.
    var isShort: Bool { text.split { $0.isWhitespace }.count <= 8 }
}
