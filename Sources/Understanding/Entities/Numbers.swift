/// Numbers of parcels and of telephones.
enum Numbers {
    // MARK: Parcels

    static func tracking(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        guard scanner.isDigit(start) || scanner.isUpper(start) else { return nil }
        var place = start
        while place - start <= 40, scanner.isDigit(place) || scanner.isUpper(place) { place += 1 }
        guard !scanner.isWordPart(place), place - start <= 40 else { return nil }
        if isTracking(scanner, start..<place) {
            return entity(.tracking, start..<place, scanner, keeping: isAlphanumeric)
        }
        // A lone digit or letter begins no parcel number.
        guard place - start > 1 else { return nil }
        // "RR 123 456 785 DE", "1Z 999 AA1…": written in groups after the word that says so.
        guard isAnnounced(start, scanner) else { return nil }
        var end = place
        while end - start <= 40, scanner[end] == " ", scanner.isDigit(end + 1) || scanner.isUpper(end + 1) {
            var next = end + 1
            while next - start <= 40, scanner.isDigit(next) || scanner.isUpper(next) { next += 1 }
            // A capital of an ordinary word ends the number.
            guard !scanner.isWordPart(next), next - end <= 9 else { break }
            end = next
        }
        let digits = (start..<end).count { scanner.isDigit($0) }
        guard digits >= 8, end - start >= 10 || digits >= 10 else { return nil }
        return entity(.tracking, start..<end, scanner, keeping: isAlphanumeric)
    }

    private static func isTracking(_ scanner: Scanner, _ range: Range<Int>) -> Bool {
        let text = Array(scanner.text(range).utf8)
        let digits = text.count { $0 >= 0x30 && $0 <= 0x39 }
        // UPS: 1Z and 16 characters.
        if text.count == 18, text.starts(with: "1Z".utf8), digits >= 8 { return true }
        // Amazon; DHL's JJD and JVGL.
        for (head, least) in [("TBA", 12), ("JJD", 10), ("JVGL", 10)] where text.starts(with: head.utf8) {
            if digits >= least { return true }
        }
        // UPU S10: two letters, nine digits, country.
        if text.count == 13, digits == 9, text[2...10].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return true }
        // 20 to 22 digits: SSCC parcels (00340434…), USPS.
        if digits == text.count, (20...22).contains(digits) { return true }
        return digits == text.count && digits >= 10 && isAnnounced(range.lowerBound, scanner)
    }

    private static func isAnnounced(_ place: Int, _ scanner: Scanner) -> Bool {
        scanner.wordsBefore(place, count: 4).contains(where: announcers.match)
    }

    private static let announcers = Beginnings(
        """
        tracking track sendung paketnummer parcel shipment consignment suivi seguimiento spedizione rastreo waybill
        awb dhl ups fedex dpd gls hermes usps
        """)

    // MARK: Telephones

    static func phone(at start: Int, _ scanner: Scanner) -> Reading.Entity? {
        guard let first = scanner[start], first == "+" || first == "(" || scanner.isDigit(start),
            scanner[start - 1] != "#"
        else { return nil }
        var place = start
        var end = start
        var digits: [UInt8] = []
        var separators = 0
        while place - start < 30, let scalar = scanner[place] {
            if scanner.isDigit(place) {
                digits.append(UInt8(scalar.value))
                place += 1
                end = place
            } else if place == start || phoneMarks.contains(scalar),
                place == start || scanner.isDigit(place + 1) || scanner[place + 1] == "(" || scanner[place + 1] == " "
                    || scanner[place + 1] == "-"
            {
                if place > start, scalar != "(" { separators += 1 }
                place += 1
            } else {
                break
            }
        }
        guard (7...15).contains(digits.count), !scanner.isWordPart(end), scanner[end] != "-", scanner[end] != "/" else {
            return nil
        }
        let isInternational = first == "+" || (digits.starts(with: [0x30, 0x30]) && digits.count >= 10)
        let isNational = digits[0] == 0x30 && digits.count >= 9 && (separators > 0 || digits.count <= 12)
        let isAmerican =
            digits.count == 10 && (first == "(" || separators == 2) && groups(start..<end, scanner) == [3, 3, 4]
        let isAnnounced = scanner.wordsBefore(start, count: 4).contains(where: phoneWords.match)
        guard isInternational || isNational || isAmerican || isAnnounced else { return nil }
        let value = (first == "+" ? "+" : "") + String(decoding: digits, as: UTF8.self)
        let text = scanner.text(start..<end)
        return Reading.Entity(kind: .phone, text: text, value: value, start: start, end: end)
    }

    private static let phoneMarks: Set<Unicode.Scalar> = [" ", "-", ".", "/", "(", ")", "\u{A0}"]
    private static let phoneWords = Beginnings(
        """
        tel phone call mobil cell handy ring fon whatsapp ruf anruf reach movil
        """)

    private static func groups(_ range: Range<Int>, _ scanner: Scanner) -> [Int] {
        var groups: [Int] = []
        var length = 0
        for place in range {
            if scanner.isDigit(place) {
                length += 1
            } else if length > 0 {
                groups.append(length)
                length = 0
            }
        }
        return length > 0 ? groups + [length] : groups
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    }

    private static func entity(
        _ kind: Reading.Entity.Kind, _ range: Range<Int>, _ scanner: Scanner, keeping isKept: (UInt8) -> Bool
    ) -> Reading.Entity {
        let text = scanner.text(range)
        return Reading.Entity(
            kind: kind, text: text, value: String(decoding: text.utf8.filter(isKept), as: UTF8.self),
            start: range.lowerBound, end: range.upperBound)
    }
}
