/// Which variants of several lists a text names by their whole titles. A title that stands inside of a longer one ("green" in "green /
/// large") is not named by it.
struct ToldTitles {
    private let told: [[Variant]]

    /// Words that say titles more often say nothing clear of any.
    private static let mostPlaces = 256

    init(of lists: [[Variant]], in text: String) {
        let words = Collected.words(of: text)
        let places = lists.map { list in list.map { Self.places(of: Collected.words(of: $0.title), in: words) } }
        let all = places.flatMap { $0.flatMap { $0 } }
        guard all.count <= Self.mostPlaces else {
            told = lists.map { _ in [] }
            return
        }
        told = zip(lists, places).map { list, places in
            zip(list, places).filter { _, places in
                places.contains { place in
                    !all.contains {
                        $0 != place && $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound
                    }
                }
            }.map(\.0)
        }
    }

    /// The only one of a list, where no other list has one of that title.
    func only(of place: Int) -> Variant? {
        guard told[place].count == 1, let one = told[place].first else { return nil }
        let isElsewhere = told.indices.contains { other in
            other != place && told[other].contains { $0.title.utf8.elementsEqual(one.title.utf8) }
        }
        return isElsewhere ? nil : one
    }

    private static func places(of part: [[UInt8]], in words: [[UInt8]]) -> [Range<Int>] {
        guard !part.isEmpty, part.count <= words.count else { return [] }
        return (0...(words.count - part.count)).filter { words[$0...].starts(with: part) }.map { $0..<$0 + part.count }
    }
}
