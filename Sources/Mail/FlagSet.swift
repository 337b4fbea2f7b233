/// The flags of a message while it is read: few, and each once.
struct FlagSet: ExpressibleByArrayLiteral {
    private var flags: [Message.Flag] = []

    init() {}

    init(arrayLiteral flags: Message.Flag...) {
        formUnion(flags)
    }

    /// In the order of the enumeration.
    var sorted: [Message.Flag] {
        flags.count < 2 ? flags : Message.Flag.allCases.filter(flags.contains)
    }

    func contains(_ flag: Message.Flag) -> Bool { flags.contains(flag) }

    mutating func insert(_ flag: Message.Flag) {
        if !flags.contains(flag) { flags.append(flag) }
    }

    mutating func formUnion(_ others: [Message.Flag]) { others.forEach { insert($0) } }

    mutating func formUnion(_ other: FlagSet) { formUnion(other.flags) }
}
