import Understanding

/// Tokens that stand for personal data before a model: `{{email_1}}`. One value has one token in all texts of a case.
///
/// They are for a model that is run by others. The values stay here; in an answer only tokens that were given out are put back.
package struct Masks: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case name, email, phone, order, tracking, address, postcode, link
        /// A means of payment as the shop calls it: `gift card 4471`. It pays for nothing, and an answer may say it.
        case means
        /// A card or an account. Its number is never put back: an answer that holds the token is refused.
        case payment
    }

    private struct Issued: Sendable, Equatable {
        var token: String
        var kind: Kind
        /// In one notation: what makes two mentions the same.
        var key: [UInt8]
        /// As it is put back.
        var value: String
    }

    private var issued: [Issued] = []
    private var names: [[Unicode.Scalar]] = []
    private var means: [[Unicode.Scalar]] = []

    package init() {}

    /// Names that are known of the customer: from the shop or from the sender's field. Each is masked wherever it stands, whole
    /// and in its words.
    package mutating func know(name: String) {
        let words = name.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
        for one in [name] + words where one.unicodeScalars.count > 2 {
            let scalars = Self.folded(one)
            if !names.contains(scalars) { names.append(scalars) }
        }
        // The whole name before its words.
        names.sort { $0.count > $1.count }
    }

    /// A means of payment that the customer has on file. One without a number is a kind of them and no one's own: `PayPal`.
    package mutating func know(means title: String) {
        let scalars = Self.folded(title)
        guard title.utf8.contains(where: { (0x30...0x39).contains($0) }), !means.contains(scalars) else { return }
        means.append(scalars)
    }

    /// The token of a value, made when it has none yet.
    package mutating func token(_ kind: Kind, _ value: String, key: String? = nil) -> String {
        let key = Self.folded(key ?? value).flatMap { Array(String($0).utf8) }
        if let known = issued.first(where: { $0.kind == kind && $0.key == key }) { return known.token }
        let token = "{{\(kind.rawValue)_\(issued.count { $0.kind == kind } + 1)}}"
        issued.append(Issued(token: token, kind: kind, key: key, value: value))
        return token
    }

    /// A text of ours (a fact) with its personal data as tokens.
    package mutating func masked(_ text: String) -> String {
        Letter(VisibleWords(text), masking: &self).shown.text
    }

    /// An answer with the values put back; nil when it holds a token that was not given out, one of a payment, or what looks
    /// like a token.
    package func unmasked(_ text: String) -> String? {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: "{{".utf8) {
                guard let found = issued.first(where: { rest.starts(with: $0.token.utf8) }), found.kind != .payment
                else {
                    return nil
                }
                result += found.value.utf8
                rest = rest.dropFirst(found.token.utf8.count)
                continue
            }
            guard !rest.starts(with: "}}".utf8) else { return nil }
            result.append(byte)
            rest = rest.dropFirst()
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What is covered in a text, in order and without overlaps: places in bytes, and what stands there instead.
    mutating func covers(_ text: String) -> [(Range<Int>, String)] {
        let scalars = Array(text.unicodeScalars)
        let known = places(of: names, in: scalars)
        let mayHoldValues = Self.mayHoldValues(scalars)
        guard mayHoldValues || !known.isEmpty else { return [] }
        var found: [(range: Range<Int>, kind: Kind?, key: String?)] = []
        func add(_ range: Range<Int>, _ kind: Kind?, _ key: String? = nil) {
            guard !range.isEmpty, !found.contains(where: { $0.range.overlaps(range) }) else { return }
            found.append((range, kind, key))
        }
        // Whoever writes what looks like a token must not have one put into an answer for it.
        for place in scalars.indices.dropLast() where scalars[place] == scalars[place + 1] {
            if scalars[place] == "{" || scalars[place] == "}" { add(place..<(place + 2), nil) }
        }
        if mayHoldValues {
            for range in places(of: means, in: scalars) { add(range, .means) }
            let values = PersonalValues(in: scalars)
            for range in values.payments { add(range, .payment) }
            // Before its parts: of an address whose postcode alone is hidden, the house can still be found.
            for address in values.addresses { add(address.start..<address.end, .address, address.value) }
            for entity in values.entities {
                if let kind = Self.kind(of: entity.kind) { add(entity.start..<entity.end, kind, entity.value) }
            }
        }
        for range in known { add(range, .name) }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }

        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        return found.map { cover in
            let value = String(String.UnicodeScalarView(scalars[cover.range]))
            let instead =
                cover.kind.map { token($0, value, key: cover.key) } ?? value.map { String($0) }.joined(separator: " ")
            return (offsets[cover.range.lowerBound]..<offsets[cover.range.upperBound], instead)
        }
    }

    /// Whether a text has what each value has but a name: a digit, or the sign of an address, a link or a token. Most facts have
    /// none, and are not searched.
    private static func mayHoldValues(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.contains { scalar in
            scalar.isASCII
                ? (0x30...0x39).contains(scalar.value) || signs.contains(UInt8(scalar.value))
                : scalar.properties.numericType != nil || scalar.properties.generalCategory == .otherPunctuation
        }
    }

    private static let signs = Array("@./:{}".utf8)

    private static func kind(of entity: Reading.Entity.Kind) -> Kind? {
        switch entity {
        case .email: .email
        case .phone: .phone
        case .order: .order
        case .tracking: .tracking
        case .postcode: .postcode
        case .url: .link
        // Without them nothing could be understood, and they say nothing of a person.
        case .amount, .date: nil
        }
    }

    /// Where these stand with no letter beside them.
    private func places(of names: [[Unicode.Scalar]], in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        guard !names.isEmpty else { return [] }
        let folded = scalars.map { Self.fold($0) }
        var ranges: [Range<Int>] = []
        for name in names {
            var place = 0
            while place + name.count <= folded.count {
                let end = place + name.count
                if folded[place] == name[0], folded[place..<end].elementsEqual(name),
                    place == 0 || !folded[place - 1].properties.isAlphabetic,
                    end == folded.count || !folded[end].properties.isAlphabetic
                {
                    ranges.append(place..<end)
                    place = end
                } else {
                    place += 1
                }
            }
        }
        return ranges
    }

    /// One scalar for one scalar, so that places stay.
    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII {
            return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
        }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first ?? scalar : scalar
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.map(fold) }
}
