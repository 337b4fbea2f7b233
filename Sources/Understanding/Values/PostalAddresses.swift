/// Postal addresses inside a letter: street with number, postcode, town, on one or several lines.
///
/// Found from the postcode backwards: `Lindenweg 4, 10115 Berlin`, `12 rue des Lilas⏎75011 Paris`, `Calle Mayor, 5,
/// 28013 Madrid`, `Via Roma 12 - 20121 Milano`, `Kerkstraat 12a, 1234 AB Utrecht`, `12 Elm Road, Leeds LS1 4AB`,
/// `12 Elm Street, Springfield, IL 62704`. The name of the person is no part of it.
package struct PostalAddresses {
    let said: Utterance
    private(set) var places: [Range<Int>] = []

    /// The address that a text gives, its lines joined by commas; of two, the one that is plainly the new one. Nil where
    /// that is not plain, or the only one is called old.
    package static func value(in text: String, language: String?) -> Mention? {
        let found = PostalAddresses(Utterance(text, language: language))
        let labelled = found.places.indices.map { (found.mention(found.places[$0]), found.label($0)) }
        let current = labelled.filter { $0.1 != .old }.map(\.0)
        if let only = current.only { return only }
        return labelled.filter { $0.1 == .new }.map(\.0).only
    }

    /// How many different ones a text holds.
    package static func count(in text: String, language: String?) -> Int {
        let found = PostalAddresses(Utterance(text, language: language))
        return Set(found.places.map { Array(found.mention($0).value.utf8) }).count
    }

    /// Where the first one begins, in Unicode scalars.
    static func first(in text: String) -> Int? {
        let found = PostalAddresses(Utterance(text, language: nil))
        return found.places.first.map { found.said.words[$0.lowerBound].start }
    }

    init(_ said: Utterance) {
        self.said = said
        var place = 0
        while place < said.words.count {
            if let range = address(around: place), range.lowerBound >= places.last?.upperBound ?? 0 {
                places.append(range)
                place = range.upperBound
            } else {
                place += 1
            }
        }
    }

    // MARK: From the postcode

    /// The words of the address whose postcode begins at `place`.
    private func address(around place: Int) -> Range<Int>? {
        let word = said.words[place]
        let scanner = said.scanner
        guard let scalar = scanner[word.start], scanner.isDigit(word.start) || scalar.properties.isAlphabetic else {
            return nil
        }
        if let end = Postcodes.british(at: word.start, scanner), !scanner.isWordPart(end) {
            let behind = self.behind(end, from: place)
            return streetFirst(before: place).map { $0..<country(behind: behind) }
        }
        if let behind = dutch(at: place) ?? digits(at: place) {
            if let town = town(from: behind), let start = street(before: place) {
                return start..<country(behind: town)
            }
            // "Springfield, IL 62704"
            if word.isNumber, word.end - word.start == 5, place > 1, isState(place - 1),
                let start = streetFirst(before: place - 1)
            {
                return start..<country(behind: place + 1)
            }
        }
        return nil
    }

    private func behind(_ end: Int, from place: Int) -> Int {
        var behind = place + 1
        while behind < said.words.count, said.words[behind].start < end { behind += 1 }
        return behind
    }

    /// `1234 AB`, `1234AB`
    private func dutch(at place: Int) -> Int? {
        let scanner = said.scanner
        let start = said.words[place].start
        guard scanner.digits(from: start, limit: 5) - start == 4 else { return nil }
        let letters = scanner[start + 4] == " " ? start + 5 : start + 4
        guard scanner.isUpper(letters), scanner.isUpper(letters + 1), !scanner.isWordPart(letters + 2) else {
            return nil
        }
        return behind(letters + 2, from: place)
    }

    private func digits(at place: Int) -> Int? {
        let word = said.words[place]
        guard word.isNumber, (4...5).contains(word.end - word.start), said.scanner[word.start - 1] != "#" else {
            return nil
        }
        return place + 1
    }

    private func isState(_ place: Int) -> Bool {
        let word = said.words[place]
        return word.end - word.start == 2 && said.scanner.isUpper(word.start) && said.scanner.isUpper(word.start + 1)
            && isJoined(place + 1, by: " ,")
    }

    /// Words with capitals, and the small ones between them: "Neustadt an der Weinstraße".
    private func town(from place: Int) -> Int? {
        guard place < said.words.count,
            isJoined(place, by: " ,-") || gap(place).allSatisfy({ $0 == "\n" || $0 == "\r" })
        else { return nil }
        var end = place
        var last: Int?
        while end < said.words.count, end - place < 6,
            end == place || isJoined(end, by: " -'’/.") && !isFullStop(end) && !endsSentence(end)
        {
            if isCapital(end) {
                last = end + 1
            } else if !Self.particles.contains(said.words[end].folded) {
                break
            }
            end += 1
        }
        if let last { return last }
        // "10115 berlin" on a line of its own.
        end = place
        while end < said.words.count, end - place <= 3, end == place || isJoined(end, by: " -'’") {
            guard !said.words[end].folded.utf8.contains(where: { $0 <= 0x39 }) else { return nil }
            end += 1
        }
        guard end - place <= 3, end == said.words.count || !isJoined(end, by: " ") else { return nil }
        return end
    }

    /// Whether a stop and a blank stand before a word, behind a word too long for an abbreviation: "am See. I hope".
    private func endsSentence(_ place: Int) -> Bool {
        guard place > 0, gap(place).contains("."), gap(place).contains(where: { $0 == " " }) else { return false }
        return said.words[place - 1].end - said.words[place - 1].start > 2
    }

    private func country(behind end: Int) -> Int {
        guard end < said.words.count, isJoined(end, by: " ,\n\r()"), Self.countries.contains(said.words[end].folded)
        else {
            return end
        }
        return end + 1
    }

    // MARK: To the street

    /// Where the street begins that ends before a postcode; its number comes last or first.
    private func street(before place: Int) -> Int? {
        guard place > 0 else { return nil }
        var end = place
        // "D-10115"
        if ["d", "a", "ch", "f", "i", "e", "nl", "b", "l"].contains(said.words[end - 1].folded),
            gap(end).elementsEqual(["-"])
        {
            end -= 1
        }
        guard end > 0, isJoined(end, by: " ,-–\n\r.|/"), !isFullStop(end) else { return nil }
        if let start = numberLast(before: end) ?? numberFirst(before: end) { return start }
        // One part between, such as a floor or a door: "3º B", "2. OG".
        var first = end - 1
        while first > 0, end - first < 4, isJoined(first, by: " .ºª°-") { first -= 1 }
        guard first > 0, isJoined(first, by: " ,\n\r") else { return nil }
        return numberLast(before: first) ?? numberFirst(before: first)
    }

    /// "Lindenweg 4", "Via Roma, 12", "Calle Mayor 5 b", "Straße des 17. Juni 135"
    private func numberLast(before end: Int) -> Int? {
        var number = end - 1
        if number > 0, !isNumber(number),
            said.words[number].folded.utf8.count == 1 || said.words[number].folded == "bis",
            isJoined(number, by: " -")
        {
            number -= 1
        }
        guard number > 0, isNumber(number) else { return nil }
        // "4-6", "4/6"
        if number > 1, isNumber(number - 1), isJoined(number, by: "-/") { number -= 1 }
        if Self.numberSigns.contains(said.words[number - 1].folded), number > 1 { number -= 1 }
        guard isJoined(number, by: " ,.º°") else { return nil }
        var first = number
        var start: Int?
        var isNamed = false
        while first > 0, number - first < 8 {
            let previous = first - 1
            if first < number, !isJoined(first, by: " -'’./") || isFullStop(first) { break }
            let word = said.words[previous].folded
            if Self.strangers.contains(word) { break }
            let isType = Self.isType(word)
            if isType || isCapital(previous) {
                start = previous
                isNamed = isNamed || isType
            } else if !Self.particles.contains(word), !said.words[previous].isNumber {
                break
            }
            first = previous
        }
        guard let start, said.words[start..<number].contains(where: { $0.folded.utf8.count >= 3 }) else { return nil }
        // A long number belongs to a street only where a word says that it is one.
        return isNamed || said.words[number].folded.utf8.count <= 3 ? start : nil
    }

    /// "12 rue des Lilas", "12 bis, rue des Lilas", "12 Old Elm Road"
    private func numberFirst(before end: Int, reach: Int = 8) -> Int? {
        var place = end - 1
        var type: Int?
        while place >= 0, end - place <= reach {
            if place < end - 1, isFullStop(place + 1) || gap(place + 1).contains(":") { return nil }
            if Self.types.contains(said.words[place].folded) {
                type = place
            } else if isNumber(place), let type, type - place <= 5, said.words[place].folded.utf8.count <= 5 {
                // "Flat 2, 12 Elm Road"
                if place > 1, isNumber(place - 1), Self.units.contains(said.words[place - 2].folded) {
                    return place - 2
                }
                return place
            }
            if place < end - 1, gap(place + 1).contains("\n"), type == nil, reach == 8 { return nil }
            place -= 1
        }
        return nil
    }

    /// In British and American addresses the town stands between the street and the postcode.
    private func streetFirst(before place: Int) -> Int? {
        guard place > 1, isJoined(place, by: " ,\n\r"), isCapital(place - 1),
            !Self.types.contains(said.words[place - 1].folded)
        else { return nil }
        return numberFirst(before: place, reach: 14) ?? capitals(before: place)
    }

    /// "18 Heron Quay, Little Marsham": a number, then names in capitals in two parts, whatever the street is called.
    private func capitals(before place: Int) -> Int? {
        var first = place - 1
        var hasParts = false
        while first >= 0, place - first <= 12 {
            if isNumber(first) {
                guard hasParts, place - first >= 3 else { return nil }
                let isUnit = first > 1 && isNumber(first - 1) && Self.units.contains(said.words[first - 2].folded)
                return isUnit ? first - 2 : first
            }
            guard isCapital(first) || Self.particles.contains(said.words[first].folded),
                isJoined(first, by: " ,\n\r-'’."), !isFullStop(first)
            else { return nil }
            hasParts = hasParts || gap(first).contains { $0 == "," || $0 == "\n" }
            first -= 1
        }
        return nil
    }

    // MARK: Words and what stands between

    private func gap(_ place: Int) -> ArraySlice<Unicode.Scalar> {
        place > 0 && place < said.words.count
            ? said.scanner.scalars[said.words[place - 1].end..<said.words[place].start] : []
    }

    private func isJoined(_ place: Int, by marks: String) -> Bool {
        let gap = gap(place)
        let marks = marks.unicodeScalars
        return gap.allSatisfy { marks.contains($0) || $0 == "\t" || $0 == "\u{A0}" }
            && gap.count(where: { $0 == "\n" }) <= 1
    }

    /// A stop before this word that ends a sentence, and no abbreviation ("Str.", "Av.") or ordinal.
    private func isFullStop(_ place: Int) -> Bool {
        let gap = gap(place)
        if gap.contains(where: { $0 == "!" || $0 == "?" || $0 == ";" }) { return true }
        guard gap.first == ".", place > 0 else { return gap.contains(".") && gap.first != "." }
        let last = said.words[place - 1]
        return !(last.isNumber || last.folded.utf8.count <= 3 || last.folded.hasSuffix("str"))
    }

    private func isCapital(_ place: Int) -> Bool {
        said.scanner[said.words[place].start]?.properties.isUppercase ?? false
    }

    /// `4`, `12a`, `1204`
    private func isNumber(_ place: Int) -> Bool {
        let letters = said.words[place].folded.utf8
        let digits = letters.prefix { (0x30...0x39).contains($0) }.count
        return (1...4).contains(digits) && letters.count - digits <= 1
    }

    private static func isType(_ word: String) -> Bool {
        types.contains(word) || endings.contains { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }
    }

    private static let types = AnswerWords.set(
        """
        street st road rd avenue ave lane ln drive close way court square terrace crescent gardens hill grove place row
        mews walk boulevard blvd highway parkway quay wharf rise green parade rue bd boul chemin allée impasse quai cours route ruelle passage calle
        c avenida avda av plaza pza paseo camino carretera ronda travesía via viale piazza corso largo vicolo strada
        piazzale straße strasse str weg platz allee gasse ring damm ufer straat laan plein gracht kade singel dijk
        """)
    private static let endings = [
        "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "steig", "straat", "laan", "plein",
        "gracht", "kade", "singel", "dijk", "steeg", "pad",
    ]
    private static let units = AnswerWords.set("flat apartment apt unit suite appartement appt")
    private static let numberSigns = AnswerWords.set("no nr núm num n nº numero número")
    private static let particles = AnswerWords.set(
        """
        am an auf bei der die das den dem des im in vor zu zum zur unter von ob und de du la le les l d sur sous lès en
        del el los las y di da della delle degli dei dal al alla e op aan het 't ter ten van st sainte on upon of the
        """)
    /// Capitalised words before a street that are no part of its name.
    private static let strangers = AnswerWords.set(
        """
        bitte please address adresse anschrift dirección indirizzo adres domicilio send senden schicken liefern deliver
        ship order bestellung commande pedido ordine bestelling to nach it is ist est es è my meine mein mon mi mio mijn
        new neue nouvelle nueva nuovo nieuwe nieuw old alte ancienne antigua vecchio oude instead statt number nummer
        lives live wohne jetzt now envoyez envíen enviar spedire stuur lautet
        """)
    private static let countries = AnswerWords.set(
        """
        germany deutschland allemagne alemania germania duitsland austria österreich autriche oostenrijk switzerland
        schweiz suisse suiza svizzera zwitserland france frankreich francia frankrijk spain spanien espagne españa
        spagna spanje italy italien italie italia italië netherlands niederlande nederland belgium belgien belgique
        belgië bélgica belgio uk england scotland wales usa ireland luxembourg
        """)
}

extension PostalAddresses {
    var mentions: [Mention] { places.map { mention($0) } }

    private func mention(_ range: Range<Int>) -> Mention {
        let (start, end) = (said.words[range.lowerBound].start, said.words[range.upperBound - 1].end)
        var value = String.UnicodeScalarView()
        var isPending = false
        var isNewPart = false
        for scalar in said.scanner.scalars[start..<end] {
            if scalar == "\n" || scalar == "\r" || scalar == "," {
                isNewPart = true
            } else if scalar.properties.isWhitespace {
                isPending = true
            } else {
                if isNewPart { value.append(contentsOf: ", ".unicodeScalars) } else if isPending { value.append(" ") }
                (isPending, isNewPart) = (false, false)
                value.append(scalar)
            }
        }
        return Mention(value: String(value), start: start, end: end)
    }
}
