import Store

package import struct Foundation.Date

extension IMAPConnection {
    /// UIDs from `first` on, ascending. `since` is compared by the server by day and in its own time zone: messages up
    /// to two days older than it may be among them.
    package func uids(from first: UInt32, since: Date? = nil) async throws -> [UInt32] {
        let day = since.map { " SINCE \(InternalDate.day($0.addingTimeInterval(-86_400)))" } ?? ""
        // QUIRK: `n:*` holds the last message also when its UID is below n (RFC 9051, 9, seq-range).
        return try await turn.hold { try await search("UID \(first):*\(day)") }.filter { $0 >= first }
    }

    /// UIDs of messages with this Message-ID, with or without angle brackets.
    ///
    /// - Parameter isDeleted: nil for all; false leaves out those that only wait to be expunged.
    package func uids(messageID: String, isDeleted: Bool? = nil) async throws -> [UInt32] {
        try await uids("Message-ID", holding: messageID, isDeleted)
    }

    /// UIDs of messages that name this id in In-Reply-To, with or without angle brackets.
    package func uids(answering messageID: String, isDeleted: Bool? = nil) async throws -> [UInt32] {
        try await uids("In-Reply-To", holding: messageID, isDeleted)
    }

    private func uids(_ field: String, holding messageID: String, _ isDeleted: Bool?) async throws -> [UInt32] {
        let id = messageID.utf8.drop { $0 == UInt8(ascii: "<") }.prefix { $0 != UInt8(ascii: ">") }
        guard let value = try? CommandText.quoted([UInt8(ascii: "<")] + id + [UInt8(ascii: ">")]), !id.isEmpty else {
            throw Self.unsendable("searching for a Message-ID")
        }
        let flag = isDeleted.map { $0 ? "DELETED " : "UNDELETED " } ?? ""
        return try await turn.hold { try await search("\(flag)HEADER \(field) \(value)") }
    }

    /// Within a turn.
    func search(_ criteria: String) async throws -> [UInt32] {
        var found: [UInt32] = []
        var isTooLarge = false
        // ESEARCH answers in ranges (RFC 4731): a large folder does not make a line of megabytes.
        let result = has("ESEARCH") ? "RETURN (ALL) " : ""
        let doing = "searching"
        _ = try await run("UID SEARCH \(result)\(criteria)", doing: doing) { response in
            switch response {
            case .data("SEARCH", _, let values):
                found += values.compactMap(\.number32)
            case .data("ESEARCH", _, let values):
                guard let at = values.firstIndex(where: { $0.name == "ALL" }), at + 1 < values.count else { return }
                guard let uids = values[at + 1].bytes.flatMap(UIDSet.uids) else { return isTooLarge = true }
                found += uids
            default: break
            }
        }
        guard !isTooLarge else { throw failed(.protocolViolation, doing, "the server named impossible UIDs") }
        return found.sorted()
    }

    /// Flags of the messages that are still there.
    package func flags(_ uids: [UInt32]) async throws -> [UInt32: [String]] {
        try await turn.hold { try await currentFlags(uids) }
    }

    /// Within a turn.
    func currentFlags(_ uids: [UInt32]) async throws -> [UInt32: [String]] {
        var flags: [UInt32: [String]] = [:]
        for part in Self.parts(uids) {
            _ = try await run("UID FETCH \(UIDSet.text(part)) (UID FLAGS)", doing: "reading flags") { response in
                guard case .data("FETCH", _, let values) = response else { return }
                let items = FetchItems(values)
                if let uid = items.uid, let found = items.flags { flags[uid] = found }
            }
        }
        let asked = Set(uids)
        return flags.filter { asked.contains($0.key) }
    }

    /// The named header fields of each message that is still there, in UID order; `bytes` holds only them.
    package func fetchHeaders(_ uids: [UInt32], _ names: [String]) async throws -> [Fetched] {
        let doing = "reading headers"
        guard let fields = try? CommandText.fields(names), !names.isEmpty else { throw Self.unsendable(doing) }
        return try await turn.hold {
            var found: [Fetched] = []
            for part in Self.parts(uids) {
                var collected = FetchCollection(part)
                let items = "(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS \(fields)])"
                _ = try await run("UID FETCH \(UIDSet.text(part)) \(items)", doing: doing) { collected.heard($0) }
                found += part.compactMap { collected.take($0, prefix: nil) }
            }
            return found
        }
    }

    /// Ascending, each once, in parts whose command lines every server takes (RFC 7162, 4: 8,192 bytes).
    static func parts(_ uids: [UInt32], of size: Int = 500) -> [[UInt32]] {
        let ordered = Set(uids).sorted()
        return stride(from: 0, to: ordered.count, by: size).map { Array(ordered[$0..<min($0 + size, ordered.count)]) }
    }
}

/// FETCH responses as they come, by UID. A response without the body is a mere update of flags.
struct FetchCollection {
    private let asked: Set<UInt32>
    private var bodies: [UInt32: FetchItems] = [:]
    /// Of the messages whose size was said.
    var sizes: [UInt32: Int] = [:]

    init(_ asked: [UInt32]) { self.asked = Set(asked) }

    mutating func heard(_ response: ServerResponse) {
        guard case .data("FETCH", _, let values) = response else { return }
        let items = FetchItems(values)
        guard let uid = items.uid, asked.contains(uid) else { return }
        if let size = items.size { sizes[uid] = size }
        if items.body != nil {
            bodies[uid] = items
        } else if let flags = items.flags {
            bodies[uid]?.flags = flags
        }
    }

    /// - Parameter prefix: how many bytes were asked for; nil for all.
    mutating func take(_ uid: UInt32, prefix: Int?) -> Fetched? {
        guard let items = bodies.removeValue(forKey: uid), let body = items.body else { return nil }
        let size = items.size ?? body.size
        // QUIRK: Exchange only estimates RFC822.SIZE. What is shorter than was asked for is whole.
        let isTruncated = prefix.map { body.size >= $0 && body.size < size } ?? false
        return Fetched(
            uid: uid, flags: items.flags ?? [], internalDate: items.internalDate, size: size, content: body,
            isTruncated: isTruncated, gmail: items.gmail)
    }
}
