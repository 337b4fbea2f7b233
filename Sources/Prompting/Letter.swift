/// An author's words, and the same words as a model sees them.
package struct Letter: Sendable, Equatable {
    /// What deterministic code reads.
    package let words: VisibleWords
    /// What the model reads: the same, or with tokens in place of personal data.
    package let shown: VisibleWords
    /// What stands in `shown` for something else, by its place in both, in bytes and in order.
    private let pieces: [(shown: Range<Int>, original: Range<Int>)]

    package static func == (a: Letter, b: Letter) -> Bool {
        a.words == b.words && a.shown == b.shown
    }

    /// As it is.
    package init(_ words: VisibleWords) {
        (self.words, shown, pieces) = (words, words, [])
    }

    /// With tokens for what the masks find.
    package init(_ words: VisibleWords, masking masks: inout Masks) {
        self.words = words
        var text: [UInt8] = []
        var pieces: [(shown: Range<Int>, original: Range<Int>)] = []
        let bytes = Array(words.text.utf8)
        var place = 0
        for (range, token) in masks.covers(words.text) {
            text += bytes[place..<range.lowerBound]
            pieces.append((text.count..<(text.count + token.utf8.count), range))
            text += token.utf8
            place = range.upperBound
        }
        text += bytes[place...]
        self.pieces = pieces
        shown = VisibleWords(masked: String(decoding: text, as: UTF8.self), isCut: words.isCut)
    }

    /// Where in the author's words something stands that was read in the shown ones. A part of a token is the whole.
    func original(_ range: Range<Int>) -> Quote {
        func place(_ shown: Int, isEnd: Bool) -> Int {
            var shift = 0
            for piece in pieces {
                if shown > piece.shown.lowerBound, shown < piece.shown.upperBound {
                    return isEnd ? piece.original.upperBound : piece.original.lowerBound
                }
                guard piece.shown.upperBound <= shown else { break }
                shift = piece.original.upperBound - piece.shown.upperBound
            }
            return shown + shift
        }
        let (start, end) = (place(range.lowerBound, isEnd: false), place(range.upperBound, isEnd: true))
        return Quote(text: String(decoding: Array(words.text.utf8)[start..<end], as: UTF8.self), start: start)
    }
}
