/// Numbers features 0, 1, 2… in the order they were first seen; an open-addressed hash table over 32-bit keys.
struct FeatureTable: Sendable, Equatable {
    /// The feature with each number.
    private(set) var keys: ContiguousArray<UInt32> = []
    /// Number + 1 of the feature in a slot; 0 is free.
    private var slots = ContiguousArray<UInt32>(repeating: 0, count: 1024)

    init() {}

    /// Features in the order of `keys`; a repeated one keeps its first number.
    init(_ keys: some Sequence<UInt32>) {
        for key in keys { _ = insert(key) }
    }

    var count: Int { keys.count }

    /// The number of a feature, nil when it was never seen.
    func number(of key: UInt32) -> Int? {
        let found = Int(slots[slot(of: key)])
        return found == 0 ? nil : found - 1
    }

    mutating func insert(_ key: UInt32) -> Int {
        let place = slot(of: key)
        if slots[place] != 0 { return Int(slots[place]) - 1 }
        keys.append(key)
        slots[place] = UInt32(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    private func slot(of key: UInt32) -> Int {
        let mask = slots.count - 1
        return slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                // Fibonacci hashing: the lowest bit of a key is the family and alone would spread badly.
                var place = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
                while slots[place] != 0, keys[Int(slots[place]) - 1] != key { place = (place + 1) & mask }
                return place
            }
        }
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: 0, count: slots.count * 2)
        for number in 0..<keys.count { slots[slot(of: keys[number])] = UInt32(number + 1) }
    }
}
