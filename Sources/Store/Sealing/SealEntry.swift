/// What one commit did to one row.
struct SealEntry: Sendable, Equatable {
    enum Kind: UInt8, Sendable {
        case written = 1
        case deleted = 2
        /// Personal data was taken out of it on purpose.
        case erased = 3
    }

    var place: SealedPlace
    var kind: Kind
    /// Zeros for a row that is gone.
    var digest: RowDigest

    private static let length = 1 + 1 + 8 + RowDigest.length

    func append(to bytes: inout [UInt8]) {
        bytes.append(place.code)
        bytes.append(kind.rawValue)
        withUnsafeBytes(of: place.id.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: digest.bytes)
    }

    /// Nil for bytes that no seal of ours has.
    static func list(in bytes: [UInt8]) -> [SealEntry]? {
        guard bytes.count % length == 0 else { return nil }
        var list: [SealEntry] = []
        list.reserveCapacity(bytes.count / length)
        for start in stride(from: 0, to: bytes.count, by: length) {
            guard let kind = Kind(rawValue: bytes[start + 1]) else { return nil }
            let id = bytes[(start + 2)..<(start + 10)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            list.append(
                SealEntry(
                    place: SealedPlace(code: bytes[start], id: Int64(bitPattern: id)), kind: kind,
                    digest: RowDigest(bytes: Array(bytes[(start + 10)..<(start + length)]))))
        }
        return list
    }
}

/// A row of a sealed table.
struct SealedPlace: Hashable, Sendable {
    /// The table's.
    var code: UInt8
    var id: Int64

    var shown: String { SealedTable.byCode[code]?.shown(id) ?? "row \(id) of an unknown table \(code)" }
}
