import Configuration
import Foundation
import Resolution
import Store

/// What the state of a case says at its latest message and its ticket, beside what became of that message. A person who
/// takes one away is not contradicted: it comes back only with a new reason.
enum Mark: String, CaseIterable {
    /// replyd has it in hand, and it lasts: an answer or an action waits for a yes, or the shop has not done yet what it was
    /// asked for. What is done in a moment never carries it.
    case processing
    /// It waits for a point in time: a run's own, or the day until which a person put it aside.
    case snooze
    /// It is over, by an answer of replyd's, the customer's word, or silence after either. Not by an answer that a person wrote.
    case close
    /// A person should look at what replyd answered: the customer was not content with it, or asked for it again. People
    /// take it away once they have.
    case review = "qa_flag"
}

extension CaseStep {
    /// Seconds after which an action that is not done yet shows.
    private static let moment = 60.0

    /// Makes messages and ticket say what the case is now. Only what changes is written; what a decision writes anyway
    /// carries it along.
    mutating func keepMarks() async throws {
        watchActions()
        guard let origin, !isPeoples else { return }
        let prefix = desk.files.keywordPrefix
        let standing = try await ledger.standingKeywords(
            of: decision.state.id, among: Mark.allCases.map { prefix + $0.rawValue })
        // A mailbox whose messages are tickets has no other place for them.
        let tags = desk.files.intake == .helpdesk ? try await ledger.standingTags(of: decision.state.id) : []
        let known = Mark.allCases.filter { mark in
            tags.contains(mark.rawValue) || standing.contains { $0.words.contains(prefix + mark.rawValue) }
        }
        let isTrue = Mark.allCases.filter { holds($0, isKnown: known.contains($0)) }
        marks = (isTrue, known)
        for (place, words) in standing where place.letter != origin.id {
            // What was said about an earlier answer stays said.
            let past = words.filter { $0 != prefix + Mark.review.rawValue }.sorted()
            guard !past.isEmpty else { continue }
            // First what is over, then what is so.
            decision.effects.insert(keywords(at: place, "marks", add: [], remove: past), at: 0)
        }
        let here = standing.first { $0.place.letter == origin.id }?.words ?? []
        let add = isTrue.map { prefix + $0.rawValue }
        let remove = Mark.allCases.filter { !isTrue.contains($0) }.map { prefix + $0.rawValue }
        if let index = decision.effects.firstIndex(where: { $0.isStatus(of: origin) }),
            case .keywords(let folder, let validity, let uid, let first, let gone)? = decision.effects[index].body
        {
            decision.effects[index].body = .keywords(
                folder: folder, uidValidity: validity, uid: uid, add: first + add.filter { !first.contains($0) },
                remove: gone + remove)
        } else {
            let (new, old) = (add.filter { !here.contains($0) }, remove.filter(here.contains))
            guard !new.isEmpty || !old.isEmpty else { return }
            let place = CaseMessagePlace(
                caseID: decision.state.id, letter: origin.id, folder: origin.folder, uidValidity: origin.uidValidity,
                uid: origin.uid)
            decision.effects.append(keywords(at: place, "marks", add: new, remove: old))
        }
    }

    func keywords(at place: CaseMessagePlace, _ step: String, add: [String], remove: [String]) -> PlannedEffect {
        PlannedEffect(
            proposal: .flag, purpose: .sync, step: "\(step):\(place.letter)",
            body: .keywords(
                folder: place.folder, uidValidity: place.uidValidity, uid: place.uid, add: add, remove: remove))
    }

    private func holds(_ mark: Mark, isKnown: Bool) -> Bool {
        let state = decision.state.state
        switch mark {
        case .processing:
            if state == .waitingApproval { return decision.state.drafted == nil }
            guard ![.withHuman, .resolved, .closed].contains(state), isActing(decision.state) else { return false }
            if case .due(Ledger.actingTimer?, _) = work.event.kind { return true }
            return isKnown
        case .snooze: return state == .snoozed
        case .close:
            guard [.resolved, .closed].contains(state) else { return false }
            if case .humanAnswered(ours: false) = work.event.kind { return isKnown }
            return isKnown || state != work.state.state
        case .review: return isKnown || isAnswerDoubted
        }
    }

    /// Looks again in a while whether an action that begins now is done.
    private mutating func watchActions() {
        guard isActing(decision.state), !isActing(work.state) else { return }
        decision.timers.append((run: Ledger.actingTimer, due: now.addingTimeInterval(Self.moment)))
    }

    private func isActing(_ file: Case) -> Bool { file.runs.contains { $0.waitingFor == .effect } }

    /// A person takes the case because what was answered before did not content the customer.
    mutating func handOver(doubting why: String) {
        doubtAnswer()
        handOver(.frustration, why)
    }

    /// Only where something had been answered: whoever complains about a question complains about no answer.
    mutating func doubtAnswer() {
        isAnswerDoubted = isAnswerDoubted || work.state.runs.contains { $0.hasSpoken && $0.isAnswered }
    }
}

extension PlannedEffect {
    /// Whether it writes what became of that message.
    fileprivate func isStatus(of letter: Letter) -> Bool {
        guard step.hasPrefix("flag:"), case .keywords(let folder, let validity, let uid, _, _)? = body else {
            return false
        }
        return validity == letter.uidValidity && uid == letter.uid && folder.utf8.elementsEqual(letter.folder.utf8)
    }
}
