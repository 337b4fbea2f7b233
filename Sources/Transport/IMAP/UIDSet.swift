/// Sets of UIDs as they stand in commands and answers: `1:4,7` (RFC 9051, 9, sequence-set).
enum UIDSet {
    /// More than any mailbox holds: a hostile `1:4294967295` is no set.
    static let largest = 5_000_000

    /// `uids` in ascending order, each once.
    static func text(_ uids: [UInt32]) -> String {
        var text = ""
        var at = 0
        while at < uids.count {
            var end = at
            while end + 1 < uids.count, uids[end + 1] == uids[end] &+ 1 { end += 1 }
            if !text.isEmpty { text += "," }
            text += end == at ? "\(uids[at])" : "\(uids[at]):\(uids[end])"
            at = end + 1
        }
        return text
    }

    /// Nil when it is none. In any order, possibly overlapping.
    static func ranges(_ bytes: [UInt8]) -> [ClosedRange<UInt32>]? {
        var ranges: [ClosedRange<UInt32>] = []
        for part in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let ends = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            let numbers = ends.compactMap { ResponseValue.atom(Array($0)).number32 }
            guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last, ends.count <= 2
            else {
                return nil
            }
            ranges.append(min(first, last)...max(first, last))
        }
        return ranges
    }

    /// Nil when it is none, or holds more than `largest`.
    static func uids(_ bytes: [UInt8]) -> [UInt32]? {
        guard let ranges = ranges(bytes) else { return nil }
        var uids: [UInt32] = []
        for range in ranges {
            guard uids.count + range.count <= largest else { return nil }
            uids += range
        }
        return uids
    }

    /// Those of `uids` (ascending) that lie in one of the ranges. Its cost does not grow with what the ranges span.
    static func members(of ranges: [ClosedRange<UInt32>], among uids: [UInt32]) -> [UInt32] {
        var found: [UInt32] = []
        var at = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            while at < uids.count, uids[at] < range.lowerBound { at += 1 }
            while at < uids.count, uids[at] <= range.upperBound {
                found.append(uids[at])
                at += 1
            }
        }
        return found
    }
}
