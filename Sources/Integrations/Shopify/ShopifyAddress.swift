import Foundation
import JSON

/// A shipping address as Shopify has it: in parts, where ours is one line.
struct ShopifyAddress: Sendable, Equatable {
    var firstName: String?
    var lastName: String?
    var company: String?
    var address1 = ""
    var address2: String?
    var city = ""
    var province: String?
    var zip = ""
    /// ISO 3166-1 alpha-2.
    var country: String?
    var countryName: String?
    var phone: String?

    init(_ value: JSONValue) {
        firstName = value["firstName"]?.text
        lastName = value["lastName"]?.text
        company = value["company"]?.text
        address1 = value["address1"]?.text ?? ""
        address2 = value["address2"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        city = value["city"]?.text ?? ""
        province = value["provinceCode"]?.text
        zip = value["zip"]?.text ?? ""
        country = value["countryCodeV2"]?.text
        countryName = value["country"]?.text
        phone = value["phone"]?.text
    }

    /// `Old Street 1, 10115 Berlin`; in the English way where the country writes so.
    var line: String {
        let place: String
        switch country {
        case "US", "CA", "AU": place = "\(city), " + [province, zip].compactMap { $0 }.joined(separator: " ")
        case "GB", "IE": place = "\(city), \(zip)"
        default: place = "\(zip) \(city)"
        }
        return [address1, address2, place.trimmingCharacters(in: .whitespaces)].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The same person at another place in the same country. Nil for a line that cannot be split without guessing: then
    /// nothing is written.
    func moved(to text: String) -> ShopifyAddress? {
        guard text.utf8.count <= 250, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\n" || $0 == "\r" })
        else { return nil }
        var parts = text.split { $0 == "," || $0.isNewline }.map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        // The country may be named when it is the one that the parcel was to go to.
        if let last = parts.last?.lowercased(), last == country?.lowercased() || last == countryName?.lowercased() {
            parts.removeLast()
        }
        var copy = self
        copy.address2 = nil
        guard copy.takePlace(from: &parts), (1...2).contains(parts.count) else { return nil }
        copy.address1 = parts[0]
        if parts.count == 2 { copy.address2 = parts[1] }
        return copy
    }

    /// Takes city and postcode from the end.
    private mutating func takePlace(from parts: inout [String]) -> Bool {
        guard parts.count >= 2 else { return false }
        let words = parts[parts.count - 1].split(separator: " ").map(String.init)
        switch country {
        case "US":
            guard parts.count >= 3, words.count == 2, words[0].utf8.count == 2, isLetters(words[0]),
                isDigits(words[1], 5...5)
            else { return false }
            (province, zip, city) = (words[0].uppercased(), words[1], parts[parts.count - 2])
            parts.removeLast(2)
        case "GB":
            guard words.count >= 2, isDigits(String(words[words.count - 1].prefix(1)), 1...1) else { return false }
            zip = words.suffix(2).joined(separator: " ").uppercased()
            parts.removeLast()
            if words.count > 2 { city = words.dropLast(2).joined(separator: " ") } else { city = parts.removeLast() }
        default:
            // A province cannot be told from a line like this.
            guard province?.isEmpty ?? true, words.count >= 2, isDigits(words[0], 4...6) else { return false }
            // `1234 AB Amsterdam`
            let isSplit = country == "NL" && words.count >= 3 && words[1].utf8.count == 2 && isLetters(words[1])
            zip = words.prefix(isSplit ? 2 : 1).joined(separator: " ")
            city = words.dropFirst(isSplit ? 2 : 1).joined(separator: " ")
            parts.removeLast()
        }
        return !city.isEmpty && !parts.isEmpty
    }

    private func isDigits(_ text: String, _ count: ClosedRange<Int>) -> Bool {
        count.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private func isLetters(_ text: String) -> Bool {
        text.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) }
    }

    /// Whether both name one place, whoever lives there.
    func isSamePlace(as other: ShopifyAddress) -> Bool {
        func folded(_ address: ShopifyAddress) -> [String] {
            [address.address1, address.address2 ?? "", address.zip, address.city].map {
                $0.lowercased().split(separator: " ").joined(separator: " ")
            }
        }
        return folded(self) == folded(other) && country == other.country
    }

    /// A `MailingAddressInput`: Shopify takes the whole, and forgets what is left out.
    var value: ShopifyValue {
        let parts: [String: String?] = [
            "firstName": firstName, "lastName": lastName, "company": company, "address1": address1,
            "address2": address2 ?? "", "city": city, "provinceCode": province, "zip": zip, "countryCode": country,
            "phone": phone,
        ]
        return .fields(parts.compactMapValues { $0.map { .text($0) } })
    }
}
