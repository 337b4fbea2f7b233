/// What something came with says which order it is in, and is not meant itself: "the shirt that I bought together with the lamp".
enum Beside {
    /// A text without it.
    static func without(_ text: String) -> String {
        var bytes = Array(text.utf8)
        var (words, place) = ([Range<Int>](), 0)
        while place < bytes.count {
            let end = bytes[place...].firstIndex { !isLetter($0) } ?? bytes.count
            if end > place { words.append(place..<end) }
            place = max(end, place + 1)
        }
        let lower = words.map { bytes[$0].map { (65...90).contains($0) ? $0 + 32 : $0 } }
        for i in words.indices {
            guard arrivals.contains(lower[i]) else { continue }
            var next = i + 1
            while next < words.count, next - i <= 2, together.contains(lower[next]) { next += 1 }
            guard next < words.count, with.contains(lower[next]),
                joins(bytes[words[i].upperBound..<words[next].lowerBound])
            else { continue }
            let start = words[next].lowerBound
            let end = bytes[start...].firstIndex { ",.;:!?\n".utf8.contains($0) } ?? bytes.count
            // "And" goes on with what is meant.
            let and = words.indices.first {
                words[$0].lowerBound > start && words[$0].upperBound <= end && ands.contains(lower[$0])
            }
            for blank in start..<(and.map { words[$0].lowerBound } ?? end) { bytes[blank] = 32 }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func joins(_ between: ArraySlice<UInt8>) -> Bool {
        !between.contains { ",.;:!?\n".utf8.contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static let arrivals = words(
        """
        received bought ordered purchased came got sent arrived delivered reçu reçue reçus reçues commandé commandée acheté \
        achetée recibí recibido comprado compré pedí ricevuto ricevuta comprato comprata ordinato ordinata
        """)
    private static let together = words("together along ensemble junto juntos junta insieme")
    private static let with = words("with avec con")
    private static let ands = words("and et y e")

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords.plain(list)) }
}
