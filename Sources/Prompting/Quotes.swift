/// A place in an author's visible words, in bytes of UTF-8.
package struct Quote: Sendable, Equatable {
    package let text: String
    package let start: Int
    package var end: Int { start + text.utf8.count }

    /// Finds what a model says to have read. It must stand there byte for byte: once, or begin where the model says.
    /// - Parameter offset: in bytes of what the model was shown.
    static func find(_ quote: String, at offset: Int? = nil, in letter: Letter) throws(Refusal) -> Quote {
        guard !quote.isEmpty else { throw Refusal("a quote is empty.") }
        let found = places(of: Array(quote.utf8), in: Array(letter.shown.text.utf8), most: 100)
        guard let first = found.first else {
            throw Refusal("a quote does not stand in the message exactly as it was given.")
        }
        if let offset, found.contains(offset) { return letter.original(offset..<(offset + quote.utf8.count)) }
        guard found.count == 1 else {
            throw Refusal("a quote stands in the message more than once: quote more of its surroundings.")
        }
        return letter.original(first..<(first + quote.utf8.count))
    }
}
