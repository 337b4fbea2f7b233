import Configuration
import Resolution
import Store

// What people say to the customer themselves: seen in Sent, in a ticket, or by a flag.
extension CaseStep {
    /// A message that somebody has answered, or keeps for people, before it was thought about: a brief, a tag or another word
    /// would only disturb them.
    var isPeoples: Bool {
        guard case .message = work.event.kind, let letter = work.letter else { return false }
        return letter.wasAnswered || letter.isAnswered
    }

    /// Where their answer was seen, it was the answer. Where only a flag or a tag says so, people have the case, and hear of
    /// what the customer writes next.
    mutating func leaveAlone(_ letter: Letter) async throws {
        if letter.isAnswered {
            note("sent", "a person has answered it already; it is left alone")
            try await standDown()
        } else {
            let place = letter.conversation == nil ? "at the message" : "in the ticket"
            note("handover", "\(place) somebody has answered or ended it, or keeps replyd off; it is left alone")
            apply(.handedOver)
        }
    }

    /// `ours`: they sent our draft; else an answer of their own.
    mutating func humanAnswered(_ ours: Bool) async throws {
        guard ours else {
            let place = desk.files.intake == .helpdesk ? "in the ticket" : "from another client"
            note("sent", "a person answered \(place); replyd stands down")
            try await standDown()
            return
        }
        note("sent", "a person sent the draft")
        decision.state.drafted = nil
        decision.state.firstReply = decision.state.firstReply ?? now
        guard case .effect(let draft) = work.event.cause, let letter = try await ledger.letter(answeredBy: draft) else {
            return
        }
        // What came after the message that it answers is not answered by it.
        let later = (decision.state.meanwhile ?? []).filter { $0 > letter.id }
        decision.state.meanwhile = later.isEmpty ? nil : later
        if letter.id == origin?.id || decision.state.state != .withHuman {
            let isAsking = decision.state.runs.contains { $0.waitingFor == .customer }
            apply(isAsking ? .asked : .draftSent)
        }
        flagAnswered(letter)
    }

    private mutating func standDown() async throws {
        decision.state.drafted = nil
        decision.state.meanwhile = try await leftUnanswered()
        apply(.personAnswered)
    }

    /// Says at a message that it is answered. Where a newer message came, or a person has the case,
    /// what stands there of that stays.
    mutating func flagAnswered(_ letter: Letter) {
        if letter.id == origin?.id, decision.state.state != .withHuman {
            return flag("answered", marksAnswered: true)
        }
        let prefix = desk.files.keywordPrefix
        let place = CaseMessagePlace(
            caseID: decision.state.id, letter: letter.id, folder: letter.folder, uidValidity: letter.uidValidity,
            uid: letter.uid)
        decision.effects.append(
            keywords(at: place, "answered", add: [prefix + "answered", "\\Answered"], remove: [prefix + "drafted"]))
    }

    /// Of what came while a person had the case. Who answers one message has read those before it; who names none of them has
    /// answered all.
    private func leftUnanswered() async throws -> [Int64]? {
        let waiting = decision.state.meanwhile ?? []
        var last: Int?
        for (place, id) in waiting.enumerated() where try await ledger.letter(id)?.isAnswered == true { last = place }
        guard let last, last + 1 < waiting.count else { return nil }
        return Array(waiting[(last + 1)...])
    }

    /// A message came while a person has the case. It is replyd's if they hand the case back before they answer it.
    mutating func keepForHandBack(_ letter: Letter) {
        let most = 50
        decision.state.meanwhile = Array(((decision.state.meanwhile ?? []) + [letter.id]).suffix(most))
    }
}
