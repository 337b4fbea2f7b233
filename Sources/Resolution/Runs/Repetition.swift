package import struct Foundation.Date
package import struct Foundation.TimeInterval

/// What the customer was last asked to say yes to, and their yes.
package struct Repetition: Codable, Sendable, Equatable {
    /// Values of the run's inputs as they were when it asked, by name.
    package var values: [String: String]
    package var asked: Date
    /// The yes, as it stands in their letter, once it was said.
    package var answer: Collected?

    package init(values: [String: String], asked: Date, answer: Collected? = nil) {
        self.values = values
        self.asked = asked
        self.answer = answer
    }
}

extension [Collected] {
    /// Whether a text tells all of these, one after the other, whatever stands between them.
    package func areTold(in text: String, utcOffset: (Date) -> Int) -> Bool {
        guard count > 1 else { return first?.isTold(in: text, utcOffset: utcOffset) ?? false }
        var words = Collected.words(of: text)[...]
        for value in self {
            guard let end = words.end(of: Collected.words(of: value.value)) else { return false }
            words = words[end...]
        }
        return true
    }
}

extension ArraySlice<[UInt8]> {
    /// Where these, one after the other, end for the first time.
    fileprivate func end(of part: [[UInt8]]) -> Int? {
        guard !part.isEmpty, part.count <= count else { return nil }
        return (startIndex...(endIndex - part.count)).first { self[$0...].starts(with: part) }.map { $0 + part.count }
    }
}

extension Collected {
    /// Whether a text tells this value: its words one after the other, whatever stands between them. Of a moment, its day,
    /// year and time on a clock that is `utcOffset` seconds ahead of UTC, however a language writes them.
    package func isTold(in text: String, utcOffset: (Date) -> Int) -> Bool {
        let words = Self.words(of: text)
        guard let moment else { return words.hold(Self.words(of: value)) }
        // `2027-01-15T08:00Z`, on the wall.
        let wall = notation(of: moment.addingTimeInterval(TimeInterval(utcOffset(moment))))
        let parts = Self.words(of: wall.replacing("T", with: " ").replacing("Z", with: ""))
        guard parts.count == 5 else { return false }
        let numbers = words.map(Self.number)
        let (year, day, time) = (Self.number(parts[0]), Self.number(parts[2]), parts[3...].map(Self.number))
        return numbers.contains(year) && numbers.contains(day) && numbers.hold(time)
    }

    /// What letters and digits make, in lower case; characters that nobody sees are none of it.
    static func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            switch properties.generalCategory {
            case .format: continue
            case .decimalNumber, .letterNumber, .otherNumber, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
                .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark:
                words[words.count - 1] += properties.lowercaseMapping.utf8
            default: if words.last != [] { words.append([]) }
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// Its digits without leading zeros, where it begins with one: `1er` is 1.
    private static func number(_ word: [UInt8]) -> [UInt8] {
        let digits = word.prefix { (48...57).contains($0) }
        let plain = digits.drop { $0 == 48 }
        return digits.isEmpty ? word : plain.isEmpty ? [48] : Array(plain)
    }
}

extension [[UInt8]] {
    /// Whether these stand in it, one after the other.
    fileprivate func hold(_ part: [[UInt8]]) -> Bool {
        guard !part.isEmpty, part.count <= count else { return false }
        return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
    }
}

extension Runbook {
    /// Whether the action at `position` may take the input of a handle without the customer having said yes to it: the step
    /// itself names the input, and no `confirm` stands on the way to it.
    package func excuses(_ handle: Handle, at position: [Int]) -> Bool {
        var path = position
        guard case .step(.action(let step)) = place(at: &path), path == position, let to = step.to,
            to.utf8.elementsEqual(handle.name.utf8)
        else { return false }
        for depth in stride(from: 0, to: position.count, by: 2) {
            for index in 0..<position[depth] {
                var earlier = Array(position[..<depth]) + [index]
                switch place(at: &earlier) {
                case .step(.confirm), .step(.prove): return false
                default: continue
                }
            }
        }
        return true
    }
}
