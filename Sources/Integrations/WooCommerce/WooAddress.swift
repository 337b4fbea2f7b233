import JSON
import Resolution

/// Where an order goes, in WooCommerce's fields.
struct WooAddress: Equatable {
    var street = ""
    var second = ""
    var city = ""
    var state = ""
    var postcode = ""
    /// ISO 3166-1, two letters.
    var country = ""

    init(_ value: JSONValue?) {
        func field(_ name: String) -> String { value?[name]?.text ?? "" }
        street = field("address_1")
        second = field("address_2")
        city = field("city")
        state = field("state")
        postcode = field("postcode")
        country = field("country")
    }

    var isEmpty: Bool { street.isEmpty && city.isEmpty && postcode.isEmpty }

    /// On one line, in the manner of its country.
    var line: String? {
        guard !isEmpty else { return nil }
        let place: String
        switch country {
        case "US", "CA", "AU": place = joined([city, joined([state, postcode], " ")], ", ")
        case "GB", "IE": place = joined([city, postcode], " ")
        default: place = joined([postcode, city], " ")
        }
        return joined([street, second, place], ", ")
    }

    private func joined(_ parts: [String], _ by: String) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: by)
    }

    /// `Mill Road 9, 10115 Berlin` as fields of an order that goes to `present`. Nil where it is not plain which part is
    /// which, and for another country: what is sent there costs and is taxed otherwise.
    init?(_ text: String, replacing present: WooAddress) {
        var parts = text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
        if let last = parts.last, let named = Self.country(last) {
            guard named == present.country else { return nil }
            parts.removeLast()
        }
        guard parts.count >= 2, parts.allSatisfy({ $0.utf8.count <= 200 }) else { return nil }
        self = present
        second = ""
        state = ""
        guard takePlace(&parts), let first = parts.first, parts.count <= 2, first.contains(where: \.isNumber) else {
            return nil
        }
        street = first
        second = parts.count == 2 ? parts[1] : ""
        // A province belongs to its postcode; of another one it is not known.
        if state.isEmpty, postcode == present.postcode { state = present.state }
    }

    /// Town and postcode from the end of the parts.
    private mutating func takePlace(_ parts: inout [String]) -> Bool {
        let words = parts.removeLast().split(separator: " ").map(String.init)
        switch country {
        case "US":
            // "Springfield, IL 62704"
            guard words.count == 2, words[0].utf8.count == 2, words[0].utf8.allSatisfy({ (65...90).contains($0) }),
                Self.isDigits(words[1].prefix(5), 5), words[1].utf8.count == 5 || words[1].utf8.count == 10,
                parts.count >= 2
            else { return false }
            (state, postcode, city) = (words[0], words[1], parts.removeLast())
        case "GB":
            // "Leeds LS1 4AB"
            guard words.count >= 2, let inward = words.last, inward.utf8.count == 3, inward.first?.isNumber == true,
                (2...4).contains(words[words.count - 2].utf8.count)
            else { return false }
            postcode = words.suffix(2).joined(separator: " ")
            city = words.dropLast(2).joined(separator: " ")
            if city.isEmpty {
                guard parts.count >= 2 else { return false }
                city = parts.removeLast()
            }
        case "NL":
            // "1234 AB Utrecht", "1234AB Utrecht"
            guard let first = words.first, Self.isDigits(first.prefix(4), 4) else { return false }
            let isSplit = first.utf8.count == 4
            guard isSplit ? words.count >= 3 && words[1].utf8.count == 2 : first.utf8.count == 6 && words.count >= 2
            else { return false }
            postcode = isSplit ? "\(first) \(words[1])" : "\(first.prefix(4)) \(first.suffix(2))"
            city = words.dropFirst(isSplit ? 2 : 1).joined(separator: " ")
        case "DE", "FR", "ES", "IT", "AT", "CH", "BE", "LU", "DK":
            // "10115 Berlin"
            let digits = ["DE", "FR", "ES", "IT"].contains(country) ? 5 : 4
            guard let first = words.first, words.count >= 2, Self.isDigits(first[...], digits) else { return false }
            postcode = first
            city = words.dropFirst().joined(separator: " ")
        default: return false
        }
        return city.contains(where: \.isLetter)
    }

    private static func isDigits(_ text: Substring, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func country(_ name: String) -> String? {
        switch name.lowercased() {
        case "germany", "deutschland", "allemagne", "alemania", "germania", "duitsland": "DE"
        case "austria", "österreich", "autriche": "AT"
        case "switzerland", "schweiz", "suisse", "svizzera": "CH"
        case "france", "frankreich", "francia": "FR"
        case "italy", "italia", "italien": "IT"
        case "spain", "españa", "spanien": "ES"
        case "netherlands", "the netherlands", "nederland", "niederlande": "NL"
        case "belgium", "belgië", "belgique", "belgien": "BE"
        case "luxembourg", "luxemburg": "LU"
        case "denmark", "danmark", "dänemark": "DK"
        case "united kingdom", "uk", "great britain", "england": "GB"
        case "usa", "united states", "united states of america": "US"
        default: nil
        }
    }

    /// The fields that differ from `present`: WooCommerce keeps what is not named (measured).
    func changes(of present: WooAddress) -> [String: String] {
        let (new, old) = (fields, present.fields)
        return new.filter { old[$0.key] != $0.value }
    }

    private var fields: [String: String] {
        [
            "address_1": street, "address_2": second, "city": city, "state": state, "postcode": postcode,
            "country": country,
        ]
    }
}
