import Understanding

/// What words say of a variant by comparing: "the cheapest", "a bigger one", "the highest resolution".
///
/// Only what can be told apart by price, or by one option that has an amount ("500 ml", "L", "medium"), is chosen so.
struct Compared: Equatable {
    enum Way { case up, down }

    /// By price: the cheapest, or the dearest.
    var price: Way?
    /// By amount.
    var amount: Way?
    /// Whether the utmost is wanted, and not just more or less.
    var isUtmost = false
    /// Whether the next one is wanted: "one size smaller".
    var isNext = false
    /// Whether it is said of something in particular: "the maximum zoom".
    var isOfSomething = false
    /// Both ways are named, or one is turned down: what is wanted is open.
    var isDoubtful = false

    /// Whether it may not cost more than what they have: "the same price or lower".
    var isBounded = false

    init(in text: String) {
        let all = TitleWords(text).all
        for (place, word) in all.enumerated() {
            let isPrice =
                all[max(0, place - 6)..<place].contains(where: Self.prices.contains)
                || all[place..<min(all.count, place + 3)].dropFirst().contains(where: Self.prices.contains)
            let isOfTime = Self.durations.contains(word) && place > 0
            if isOfTime, Self.isNo(all[place - 1]) || Self.lasting.contains(all[place - 1]) { continue }
            guard let (way, isUtmost) = Self.meaning(of: word, isPrice: isPrice) else {
                if Self.next.contains(word) { isNext = true }
                continue
            }
            if all[max(0, place - 3)..<place].contains(where: Self.isNo) { isDoubtful = true }
            if Self.cheapest.contains(word) || Self.dearest.contains(word) || isPrice && isUtmost {
                note(\.price, way)
            } else if isPrice || Self.cheaper.contains(word) {
                if way == .down { isBounded = true }
            } else {
                note(\.amount, way)
                if isUtmost { self.isUtmost = true }
                if Self.measures.contains(word) { isOfSomething = true }
            }
        }
    }

    private static func meaning(of word: [UInt8], isPrice: Bool) -> (way: Way, isUtmost: Bool)? {
        if cheapest.contains(word) || smallest.contains(word) || isPrice && least.contains(word) {
            return (.down, true)
        }
        if dearest.contains(word) || largest.contains(word) || isPrice && most.contains(word) { return (.up, true) }
        if smaller.contains(word) || cheaper.contains(word) { return (.down, false) }
        return larger.contains(word) ? (.up, false) : nil
    }

    private static func isNo(_ word: [UInt8]) -> Bool { negations.contains(word) }

    var isSaid: Bool { price != nil || amount != nil || isDoubtful }

    private mutating func note(_ way: WritableKeyPath<Compared, Way?>, _ new: Way) {
        if let known = self[keyPath: way], known != new { isDoubtful = true }
        self[keyPath: way] = new
    }

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords(list).all) }

    private static let cheapest = words(
        """
        cheapest billigste billigsten günstigste günstigsten goedkoopste
        """)
    private static let dearest = words("dearest priciest teuerste teuersten duurste")
    private static let prices = words(
        "price priced expensive costly pricey preis teuer prix cher chère precio caro cara prezzo prijs duur")
    private static let most = words("most más più meest")
    private static let least = words("least wenigsten moins menos meno minst")
    private static let cheaper = words(
        "cheaper billiger billigere billigeren günstiger günstigere günstigeren goedkoper")
    /// "It took longer than you said."
    private static let lasting = words(
        "take took taken takes taking lasted waited dauert dauerte gedauert brauchte duurde duurt")
    /// "No longer" compares nothing.
    private static let durations = words("longer länger langer")
    private static let largest = words(
        """
        biggest largest longest widest heaviest strongest brightest highest höchste höchsten hoogste maximum maximized größte größten längste längsten \
        hellste hellsten grootste langste
        """)
    private static let smallest = words(
        """
        smallest shortest lightest dimmest lowest minimum niedrigste niedrigsten laagste kleinste kleinsten kürzeste kürzesten kortste
        """)
    private static let larger = words(
        """
        bigger larger longer wider heavier stronger brighter größer größere größeren größeres länger längere längeren heller \
        hellere helleren groter grotere langer langere
        """)
    private static let smaller = words(
        """
        smaller shorter narrower lower dimmer kleiner kleinere kleineren kleineres kürzer kürzere kürzeren kleinere korter \
        kortere
        """)
    private static let measures = words(
        """
        highest maximum maximized lowest minimum höchste höchsten niedrigste niedrigsten hoogste laagste
        """)
    private static let next = words("slightly size next etwas nächste nächstgrößere nächstkleinere iets")
    private static let negations = words("not no don't nicht kein keine keinen pas no non niet geen")
}

extension Compared {
    /// Why one was chosen, to be told where it is repeated.
    enum Reason: String, CaseIterable {
        case cheapest, more, less

        var fact: String { "variant." + rawValue }
    }
}

/// How much of something an option is: a number with its unit, or its place among sizes and grades.
struct OptionAmount {
    let value: Double
    let unit: [UInt8]

    init?(_ option: [UInt8]) {
        for (scale, names) in Self.scales.enumerated() {
            if let place = names.firstIndex(where: { $0.contains { $0.elementsEqual(option) } }) {
                value = Double(place)
                // Sizes in letters and grades in words are two scales.
                unit = [UInt8(scale)]
                return
            }
        }
        let digits = option.prefix { (48...57).contains($0) || $0 == 46 }
        guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else { return nil }
        value = number
        unit = option.dropFirst(digits.count).filter { $0 != 32 && $0 != 45 }
    }

    private static let scales: [[[[UInt8]]]] = [
        [["xxs"], ["xs"], ["s"], ["m"], ["l"], ["xl"], ["xxl"], ["xxxl"]],
        [
            ["low", "niedrig", "faible", "baja", "bassa", "laag"],
            ["medium", "mittel", "moyenne", "media", "gemiddeld"],
            ["high", "hoch", "élevée", "alta", "hoog"],
        ],
        [
            ["small", "klein", "petit", "pequeño", "piccolo"],
            ["medium", "mittel", "moyen", "mediano", "medio", "middel"],
            ["large", "groß", "grand", "grande", "groot"],
        ],
    ].map { $0.map { $0.map { Array($0.utf8) } } }
}

extension VariantChoice {
    /// The one that the words choose by comparing; nil where they do not compare, or leave it open.
    ///
    /// The cheapest has every option that is named; in all else it may differ. What is larger differs in one amount, and in what is
    /// named. Words that want what is the same ("the cheapest of the same size") say more than can be told here.
    func compared(in text: String, language: String?) -> Variant? {
        let wish = Compared(in: text)
        guard wish.isSaid, !wish.isDoubtful else { return nil }
        let wanted = wanted(in: text, language: language)
        let named = others.filter { wanted.isSubset(of: $0.options) && (!wish.isBounded || costsNoMore($0.variant)) }
        switch (wish.price, wish.amount) {
        case (let way?, nil):
            guard !Self.saysSame(text) else { return nil }
            let prices = named.map(\.variant.price.minor)
            guard let best = way == .down ? prices.min() : prices.max() else { return nil }
            // What they have is as cheap already.
            if wanted.isEmpty, way == .down ? ordered.price.minor <= best : ordered.price.minor >= best { return nil }
            let fitting = named.filter { $0.variant.price.minor == best }
            return fitting.count == 1 ? fitting[0].variant : nil
        case (nil, let way?):
            let moved = moved(named, way, wanted)
            guard Set(moved.map(\.place)).count == 1, !isOpen(way, named, wanted) else { return nil }
            // Of what the most is wanted is not told by titles: where several things have an amount, it may be another.
            if wish.isOfSomething, present.count(where: { OptionAmount($0) != nil }) > 1 { return nil }
            guard wish.isUtmost || wish.isNext else { return moved.count == 1 ? moved[0].variant : nil }
            let steps = moved.map(\.step)
            guard let best = wish.isUtmost ? steps.max() : steps.min() else { return nil }
            let fitting = moved.filter { $0.step == best }
            return fitting.count == 1 ? fitting[0].variant : nil
        default: return nil
        }
    }

    /// Why the words chose a variant by comparing; nil where they named it.
    func reason(for variant: Variant, in text: String) -> Compared.Reason? {
        guard compared(in: text, language: nil) == variant else { return nil }
        let wish = Compared(in: text)
        if wish.price == .down { return .cheapest }
        return wish.amount.map { $0 == .up ? .more : .less }
    }

    /// Those that the words leave, where they compare by amount and more than one is left: all that have what is named, where of more
    /// than one thing there is more and the words do not say of which. "The maximum zoom" is then not among those with more pixels alone.
    func comparable(in text: String, language: String?) -> [Variant] {
        let wish = Compared(in: text)
        guard let way = wish.amount, !wish.isDoubtful, wish.price == nil else { return [] }
        let wanted = wanted(in: text, language: language)
        let named = others.filter { wanted.isSubset(of: $0.options) && (!wish.isBounded || costsNoMore($0.variant)) }
        let moved = moved(named, way, wanted)
        // The utmost may be one that differs in more.
        let isSurpassed =
            wish.isUtmost
            && moved.max { $0.step < $1.step }.map { best in
                named.contains { (gain(way, $0.options[best.place], at: best.place) ?? 0) > best.step }
            } ?? false
        return isSurpassed || isOpen(way, named, wanted) ? named.map(\.variant) : moved.map(\.variant)
    }

    /// Whether more than one thing could be meant, because some of these have more of the one, and some of the other.
    private func isOpen(
        _ way: Compared.Way, _ offers: [(variant: Variant, options: [[UInt8]])], _ wanted: Set<[UInt8]>
    ) -> Bool {
        present.indices.count { place in
            offers.contains { !wanted.contains($0.options[place]) && gain(way, $0.options[place], at: place) != nil }
        } > 1
    }

    /// By how much an option is more, or less, than what they have there; nil where it is not, or cannot be compared.
    private func gain(_ way: Compared.Way, _ option: [UInt8], at place: Int) -> Double? {
        guard let now = OptionAmount(present[place]), let then = OptionAmount(option), now.unit == then.unit,
            way == .up ? then.value > now.value : then.value < now.value
        else { return nil }
        return abs(then.value - now.value)
    }

    func costsNoMore(_ variant: Variant) -> Bool {
        variant.price.currency == ordered.price.currency && variant.price.minor <= ordered.price.minor
    }

    /// Those that have more, or less, of one thing, and are the ordered one in all else that is not named.
    private func moved(
        _ offers: [(variant: Variant, options: [[UInt8]])], _ way: Compared.Way, _ wanted: Set<[UInt8]>
    ) -> [(variant: Variant, place: Int, step: Double)] {
        offers.compactMap { offer in
            let places = present.indices.filter { place in
                offer.options[place] != present[place] && !wanted.contains(offer.options[place])
            }
            guard places.count == 1, let step = gain(way, offer.options[places[0]], at: places[0]) else { return nil }
            return (offer.variant, places[0], step)
        }
    }

    private static let same = Set(
        TitleWords(
            "same identical exact gleiche gleichen gleicher dieselbe derselben même mismo misma stesso stessa zelfde"
        ).all)

    private static func saysSame(_ text: String) -> Bool { TitleWords(text).all.contains(where: same.contains) }
}
