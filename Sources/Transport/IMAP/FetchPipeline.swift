/// Part of a FETCH: whole messages together, or the beginning of a large one.
struct FetchBatch: Equatable {
    var uids: [UInt32]
    /// Set for one message that is longer: only so many bytes are asked for.
    var prefix: Int?
    /// Bytes it will bring, as the server has them.
    var weight = 0

    static let most = 200
    static let heaviest = 4 << 20

    /// Cuts `uids` (ascending) into batches of at most 200 messages and 4 MB. A UID without size is gone.
    static func plan(_ uids: [UInt32], sizes: [UInt32: Int], largest: Int) -> [FetchBatch] {
        var batches: [FetchBatch] = []
        var current = FetchBatch(uids: [])
        func close() {
            if !current.uids.isEmpty { batches.append(current) }
            current = FetchBatch(uids: [])
        }
        for uid in uids {
            guard let size = sizes[uid] else { continue }
            if size > largest {
                close()
                batches.append(FetchBatch(uids: [uid], prefix: largest, weight: largest))
                continue
            }
            if current.uids.count == most || (current.weight + size > heaviest && !current.uids.isEmpty) { close() }
            current.uids.append(uid)
            current.weight += size
        }
        close()
        return batches
    }

    /// One message each.
    var singles: [FetchBatch] { uids.map { FetchBatch(uids: [$0], prefix: prefix) } }

    func command(_ extra: String) -> String {
        let part = prefix.map { "<0.\($0)>" } ?? ""
        return "UID FETCH \(UIDSet.text(uids)) (UID FLAGS INTERNALDATE RFC822.SIZE\(extra) BODY.PEEK[]\(part))"
    }
}

/// Which commands of a large fetch are on their way. The line is never idle: while bodies come, the next ones are asked
/// for, and the sizes by which those after them will be cut into batches.
struct FetchPipeline {
    enum Command: Equatable {
        case sizes([UInt32])
        case bodies(FetchBatch)
    }

    /// More than a fast line holds in a round trip: 12 MB at 1 Gbit/s are 100 ms.
    private static let heaviest = 12 << 20
    private static let most = 8

    private var parts: ArraySlice<[UInt32]>
    private var planned: ArraySlice<FetchBatch> = []
    private var asksSizes = false
    private var bodies = 0
    private var weight = 0
    private let largest: Int

    /// - Parameter uids: ascending, each once.
    init(_ uids: [UInt32], largest: Int) {
        parts = Self.parts(uids)[...]
        self.largest = max(1, largest)
    }

    /// The next command to send; nil when enough is on its way, or nothing is left.
    mutating func next() -> Command? {
        if !asksSizes, planned.count <= Self.most, let part = parts.popFirst() {
            asksSizes = true
            return .sizes(part)
        }
        guard bodies < Self.most, weight < Self.heaviest, let batch = planned.popFirst() else { return nil }
        bodies += 1
        weight += batch.weight
        return .bodies(batch)
    }

    mutating func knows(_ sizes: [UInt32: Int], of part: [UInt32]) {
        asksSizes = false
        planned += FetchBatch.plan(part, sizes: sizes, largest: largest)
    }

    mutating func came(_ batch: FetchBatch) {
        bodies -= 1
        weight -= batch.weight
    }

    /// 2,000 neighbours, or fewer when they make a long line: not every server takes 8,192 bytes (RFC 7162, 4).
    private static func parts(_ uids: [UInt32]) -> [[UInt32]] {
        IMAPConnection.parts(uids, of: 2_000).flatMap { part in
            UIDSet.text(part).utf8.count < 5_000 ? [part] : IMAPConnection.parts(part)
        }
    }
}
