/// A set of word beginnings: `bestell` stands for Bestellung, Bestellnummer, bestellt.
struct Beginnings: Sendable {
    /// By their first two letters, so that a word is compared with a few only.
    private var index: [UInt16: [String]] = [:]

    /// - Parameter list: folded beginnings of two letters and more, with spaces or line ends between.
    init(_ list: String) {
        for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let key = Self.key(word) else { continue }
            index[key, default: []].append(String(decoding: word, as: UTF8.self))
        }
    }

    /// True when the folded word begins with one of them.
    func match(_ word: String) -> Bool {
        guard let key = Self.key(word.utf8), let candidates = index[key] else { return false }
        return candidates.contains { word.utf8.starts(with: $0.utf8) }
    }

    private static func key(_ word: some Sequence<UInt8>) -> UInt16? {
        var letters = word.makeIterator()
        guard let first = letters.next(), let second = letters.next() else { return nil }
        return UInt16(first) << 8 | UInt16(second)
    }
}
