/// How often a text says no. Who says in other words what was decided must deny what was denied, and nothing else: `returns are
/// possible` has every number right and may be the opposite of what the brand says.
package enum Polarity {
    /// Words of denial in a text; nil where the language is not known here.
    package static func count(in text: String, language: String) -> Int? {
        guard let words = words[language] else { return nil }
        return Vows.folded(text).split(separator: " ").count { words.contains(String($0)) }
    }

    // Folded as `Vows` does: `can't` is two words, `n'est` as well.
    private static let words: [String: Set<String>] = [
        "en": [
            "not", "no", "never", "none", "cannot", "nothing", "neither", "nor", "without", "t", "nobody", "unable",
        ],
        "de": [
            "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne",
            "weder", "nein",
            "niemand",
        ],
        "fr": ["ne", "n", "sans", "non", "ni", "aucun", "aucune"],
        "es": ["no", "ni", "nunca", "nada", "sin", "ningún", "ninguna", "ninguno", "tampoco", "jamás"],
        "it": ["non", "no", "né", "mai", "niente", "nulla", "senza", "nessun", "nessuna", "nessuno"],
        "nl": ["niet", "niets", "geen", "nooit", "zonder", "noch", "nee", "niemand"],
    ]
}
