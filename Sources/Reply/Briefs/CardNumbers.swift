/// Replaces all but the last four digits of payment card numbers: 15 or 16 digits that begin with 3 to 6 and pass the
/// check digit (ISO/IEC 7812-1), also with blanks or hyphens between them.
package func masked(_ line: String) -> String {
    var bytes = Array(line.utf8)
    var index = 0
    while index < bytes.count {
        guard isASCIIDigit(bytes[index]) else {
            index += 1
            continue
        }
        var digits = [index]
        var next = index + 1
        while next < bytes.count {
            if isASCIIDigit(bytes[next]) {
                digits.append(next)
            } else if !isGap(bytes[next]) || next + 1 == bytes.count || !isASCIIDigit(bytes[next + 1]) {
                break
            }
            next += 1
        }
        if isCard(digits.map { Int(bytes[$0]) - 48 }) {
            for place in digits.dropLast(4) { bytes[place] = UInt8(ascii: "*") }
        }
        index = next
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }

private func isCard(_ digits: [Int]) -> Bool {
    guard (15...16).contains(digits.count), (3...6).contains(digits[0]) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
        let doubled = place.offset % 2 == 1 ? place.element * 2 : place.element
        return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
}
