import Configuration
import Resolution
import Store
import Understanding

extension CaseStep {
    /// Why nothing may be begun for a wish by itself, in words for people; nil where it is plainly asked for.
    ///
    /// What is done unasked wants a message without any reservation: "Please cancel 1042, unless it ships today." What is
    /// repeated first wants a wish that asks at all; a condition may be left to the customer's yes.
    ///
    /// - Parameter text: the author's own words.
    func reservation(
        on wish: Reading.Wish, in text: String, _ runbook: Runbook, _ reading: Reading
    ) -> String? {
        guard runbook.steps.contains(where: \.acts) else { return nil }
        if runbook.actsUnasked {
            return Understanding.reservation(in: text, found: reading.reserved).map(Self.told)
        }
        let own = Reservations(in: wish.text, language: reading.language)
        guard !own.asksPlainly else { return nil }
        return own.all.first { ![.conditional, .unsure, .mentioned].contains($0) }.map(Self.told)
    }

    /// Why an answer to a question for a value does not carry its run on: the wish is taken back in it.
    func retraction(in reading: Reading, of waiting: [Run]) -> String? {
        let isAsked = waiting.contains { run in
            guard let runbook = desk.runbook(of: run), runbook.steps.contains(where: \.acts) else { return false }
            return runbook.inputs.contains { $0.name == run.asking }
        }
        guard isAsked else { return nil }
        return reading.reserved.first { $0 == .retracted || $0 == .denied }.map(Self.told)
    }

    private static func told(_ reservation: Reservation) -> String {
        switch reservation {
        case .denied: "it says that something is not to be done"
        case .retracted: "it takes something back, or wants all as it is"
        case .past: "it speaks of what was done already"
        case .reported: "it tells what somebody else said"
        case .asked: "it asks about it"
        case .conditional: "it makes a condition"
        case .unsure: "it only considers it"
        case .mentioned: "it only speaks of it"
        }
    }
}
