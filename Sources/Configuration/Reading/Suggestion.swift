/// The known word an operator probably meant, or nil when none is near enough: a wrong guess is worse than none.
func nearest(to word: String, among known: [String]) -> String? {
    let plain = plainForm(word)
    var best: (word: String, distance: Int)?
    for candidate in known {
        let distance = distance(plain, plainForm(candidate))
        guard distance <= max(1, min(3, candidate.utf8.count / 3)), distance < (best?.distance ?? .max) else {
            continue
        }
        best = (candidate, distance)
    }
    return best?.word
}

/// ``did you mean `mode`?``, else the list of what is known.
func suggestion(for word: String, among known: [String]) -> String {
    if let meant = nearest(to: word, among: known) { return "did you mean `\(meant)`?" }
    guard !known.isEmpty else { return "remove it" }
    return "known are " + known.map { "`\($0)`" }.joined(separator: ", ")
}

/// `maxAge`, `max-age` and `max_age` are one word to a person.
private func plainForm(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
}

/// Edits between two words; two swapped neighbours count as one (optimal string alignment).
private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
