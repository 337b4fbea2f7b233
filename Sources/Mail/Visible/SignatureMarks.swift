// What stands below the words of an author: signatures of people, of programs and of lawyers.
extension Segmentation {
    mutating func markSignatures() {
        var number = 0
        while number < roles.count {
            guard roles[number] == .reply else {
                number += 1
                continue
            }
            var end = number
            while end < roles.count, roles[end] == .reply { end += 1 }
            markSignatures(in: number..<end)
            number = end
        }
    }

    private mutating func markSignatures(in region: Range<Int>) {
        var end = region.upperBound
        let tail = max(region.lowerBound, end - Self.tailLines)
        for number in region where hasSignatureHint && body.lines[number].hint.contains(.signature) && !isBlank(number)
        {
            roles[number] = SignatureLines.isMobile(words(number)) ? .mobileSignature : .signature
        }
        if let notice = (tail..<end).first(where: { isNotice($0, in: region) }) {
            var start = notice
            if start > region.lowerBound, let above = region[..<start].last(where: { !isBlank($0) }),
                SeparatorLines.isRule(words(above))
            {
                start = above
            }
            mark(start..<end, .disclaimer)
            end = start
        }
        for number in min(tail, end)..<end where SignatureLines.isMobile(words(number)) {
            let isLast = number + 1 >= end || isBlank(number + 1)
            if isLast || region[(number + 1)..<end].allSatisfy({ isBlank($0) || isShort($0) }) {
                roles[number] = .mobileSignature
            }
        }
        if let mark = (min(tail, end)..<end).first(where: { isSignatureMark($0, until: end) }) {
            for number in mark..<end where roles[number] == .reply { roles[number] = .signature }
        }
    }

    private func isShort(_ number: Int) -> Bool { words(number).count <= 60 }

    private func isSignatureMark(_ number: Int, until end: Int) -> Bool {
        let line = body.lines[number]
        guard SignatureLines.isDelimiter(body.bytes[line.content..<line.range.upperBound]) else { return false }
        let below = (number + 1..<max(number + 1, end)).filter { !isBlank($0) }
        let octets = below.reduce(0) { $0 + words($1).count }
        // Longer than any signature: a divider of the author's.
        guard !below.isEmpty, below.count <= 15, octets <= 1200 else { return below.isEmpty }
        return firstSaid.map { $0 < number } ?? false
    }

    private func isNotice(_ number: Int, in region: Range<Int>) -> Bool {
        guard roles[number] == .reply, hasWords(above: number) else { return false }
        let isAfterGap =
            number == region.lowerBound || body.isHTML || isBlank(number - 1)
            || SeparatorLines.isRule(words(number - 1))
        return isAfterGap && SignatureLines.isDisclaimer(words(number))
    }
}
