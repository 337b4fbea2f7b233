package import Resolution

/// What a text brings up that the texts it rests on do not: that something was, will be or could be done.
///
/// An answer that is said in other words must not add it, not under a condition and not as a question either: `if you like, we
/// will refund you` states nothing, and is an offer that nobody made. What a receipt or a look-up bears out may be said.
/// - Parameter known: what may be said in other words.
package func added(to text: StatedText, beyond known: [StatedText], facts: [Facts]) -> [UnprovenClaim] {
    let isKnown = Set(known.flatMap(\.sentences).flatMap(\.mentioned).map(\.deed))
    return text.sentences.compactMap { sentence in
        let isAdded = sentence.mentioned.contains { deed in
            !isKnown.contains(deed.deed) && !facts.contains { deed.isBorneOut(by: $0) }
        }
        return isAdded ? UnprovenClaim(kind: .action, text: sentence.words.shown) : nil
    }
}
