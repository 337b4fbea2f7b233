/// Damages inputs in the ways letters come damaged, the same for the same seed.
package struct Mutation {
    private var numbers: SplitMix64
    private let longest: Int

    /// - Parameter longest: octets an input may have.
    package init(seed: UInt64, longest: Int = 2_000) {
        numbers = SplitMix64(state: seed)
        self.longest = longest
    }

    /// A damaged copy of one input, perhaps with a stretch of another.
    package mutating func next(of inputs: [[UInt8]]) -> [UInt8] {
        var bytes = inputs.randomElement(using: &numbers) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &numbers) { damage(&bytes, inputs) }
        return bytes.count > longest ? Array(bytes.prefix(longest)) : bytes
    }

    private mutating func damage(_ bytes: inout [UInt8], _ others: [[UInt8]]) {
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
        case 2: bytes.removeSubrange(stretch(of: bytes, from: place, upTo: 40))
        case 3: bytes.insert(contentsOf: bytes[stretch(of: bytes, from: place, upTo: 60)], at: place)
        case 4:
            let other = others.randomElement(using: &numbers) ?? []
            let start = Int.random(in: 0...other.count, using: &numbers)
            bytes.insert(contentsOf: other[stretch(of: other, from: start, upTo: 200)], at: place)
        case 5:
            let token = Seeds.dictionary.randomElement(using: &numbers) ?? ""
            let times = Int.random(in: 0..<16, using: &numbers) == 0 ? Int.random(in: 2...60, using: &numbers) : 1
            bytes.insert(contentsOf: Array(repeating: Array(token.utf8), count: times).joined(), at: place)
        case 6: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &numbers)))
        default:
            let token = Array((Seeds.dictionary.randomElement(using: &numbers) ?? "").utf8)
            bytes.replaceSubrange(stretch(of: bytes, from: place, upTo: token.count), with: token)
        }
    }

    private mutating func stretch(of bytes: [UInt8], from start: Int, upTo limit: Int) -> Range<Int> {
        start..<min(bytes.count, start + Int.random(in: 0...max(1, limit), using: &numbers))
    }
}

/// Sebastiano Vigna's generator: the same numbers on every machine.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
