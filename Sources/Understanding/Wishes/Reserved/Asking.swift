import Examples

/// Whether a message asks for something to be done or only speaks of it, where its words alone do not tell (`Reservations`).
///
/// Read by a classifier of its own, which learns from `StandardExamples.asked` when it is needed first.
package struct Asking: Sendable, Equatable {
    /// 0 to 1; one of the two is 0.
    package let asks: Double
    package let speaks: Double

    package init(in text: String) {
        let verdict = Self.classifier.verdict(on: Marks.text(of: text))
        let isSpeaking = verdict.intent.map { $0.utf8.elementsEqual("speaks".utf8) } ?? false
        asks = isSpeaking ? 0 : verdict.confidence
        speaks = isSpeaking ? verdict.confidence : 0
    }

    /// From this likelihood on a message asks.
    package static let plain = 0.6

    private static let classifier = Classifier.train(
        StandardExamples.asked.flatMap { examples in
            examples.messages(in: []).map { Example(text: $0, intent: examples.name) }
        })
}

/// Why a message must not have something done unasked; nil where it plainly asks.
///
/// The tables see negations, conditions and the like. Where they only miss a request, and where they find nothing, the classifier
/// decides.
///
/// - Parameter found: what the tables found in the same text.
package func reservation(in text: String, found: [Reservation]) -> Reservation? {
    let isOnlyMentioned = found.allSatisfy { $0 == .mentioned }
    guard isOnlyMentioned else { return found.first }
    let asking = Asking(in: text)
    if found.isEmpty { return asking.speaks >= spoken ? .mentioned : nil }
    return asking.asks >= Asking.plain ? nil : .mentioned
}

/// From this likelihood on a message only speaks of it. Lower, and too many who plainly ask would wait for a person.
private let spoken = 0.85
