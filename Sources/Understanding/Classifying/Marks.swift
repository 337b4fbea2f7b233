/// A text as the classifier reads it: what it names is marked, so that "deliver it to 4 Mill Lane" and "deliver it to
/// 19 Quay Street" look alike, and differ from a text that names no address.
///
/// A mark is one private-use scalar before the place. Web and e-mail addresses, parcel and phone numbers are left out
/// behind theirs, because to the classifier they are only strange words.
struct Marks {
    private struct Place {
        var range: Range<Int>
        var mark: Unicode.Scalar
        var isHidden: Bool
    }

    private let scalars: [Unicode.Scalar]
    /// In order, apart from each other.
    private let places: [Place]

    /// - Parameter address: where a postal address begins.
    init(_ scalars: [Unicode.Scalar], entities: [Reading.Entity], address: Int?) {
        self.scalars = scalars
        var places = entities.map { entity in
            Place(
                range: entity.start..<entity.end, mark: Self.mark(entity.kind),
                isHidden: [.url, .email, .tracking, .phone].contains(entity.kind))
        }
        if let address { places.append(Place(range: address..<address, mark: Self.address, isHidden: false)) }
        self.places = places.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xE00F).contains(scalar.value) }

    /// An example as the classifier learns it.
    static func text(of example: String) -> String {
        let scalars = Array(example.unicodeScalars.prefix(NGrams.limit))
        let words = Word.all(in: scalars)
        let entities = Entities.all(in: scalars, words: words, language: nil)
        return Marks(scalars, entities: entities, address: PostalAddresses.first(in: example)).text([scalars.indices])
    }

    /// Stretches of the text, in order, with spaces between.
    func text(_ ranges: [Range<Int>]) -> String {
        var text = String.UnicodeScalarView()
        var next = 0
        for range in ranges {
            if !text.isEmpty { text.append(" ") }
            var place = range.lowerBound
            while next < places.count, places[next].range.lowerBound < range.lowerBound { next += 1 }
            while next < places.count, places[next].range.lowerBound < range.upperBound {
                let named = places[next]
                if named.range.lowerBound > place { text.append(contentsOf: scalars[place..<named.range.lowerBound]) }
                place = max(place, named.range.lowerBound)
                text.append(named.mark)
                text.append(" ")
                if named.isHidden { place = max(place, named.range.upperBound) }
                next += 1
            }
            if place < range.upperBound { text.append(contentsOf: scalars[place..<range.upperBound]) }
        }
        return String(text)
    }

    private static let address: Unicode.Scalar = "\u{E00F}"

    private static func mark(_ kind: Reading.Entity.Kind) -> Unicode.Scalar {
        switch kind {
        case .order: "\u{E000}"
        case .email: "\u{E001}"
        case .amount: "\u{E002}"
        case .tracking: "\u{E003}"
        case .date: "\u{E004}"
        case .phone: "\u{E005}"
        case .postcode: "\u{E006}"
        case .url: "\u{E007}"
        }
    }
}
