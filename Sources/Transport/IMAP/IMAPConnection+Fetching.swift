/// Part of a FETCH: whole messages together, or the beginning of a large one.
struct FetchBatch: Equatable {
    var uids: [UInt32]
    /// Set for one message that is longer: only so many bytes are asked for.
    var prefix: Int?

    static let most = 200
    static let heaviest = 4 << 20

    /// Cuts `uids` (ascending) into batches of at most 200 messages and 4 MB. A UID without size is gone.
    static func plan(_ uids: [UInt32], sizes: [UInt32: Int], largest: Int) -> [FetchBatch] {
        var batches: [FetchBatch] = []
        var current: [UInt32] = []
        var weight = 0
        func close() {
            if !current.isEmpty { batches.append(FetchBatch(uids: current)) }
            current = []
            weight = 0
        }
        for uid in uids {
            guard let size = sizes[uid] else { continue }
            if size > largest {
                close()
                batches.append(FetchBatch(uids: [uid], prefix: largest))
                continue
            }
            if current.count == most || (weight + size > heaviest && !current.isEmpty) { close() }
            current.append(uid)
            weight += size
        }
        close()
        return batches
    }

    var command: String {
        let part = prefix.map { "<0.\($0)>" } ?? ""
        return "UID FETCH \(UIDSet.text(uids)) (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]\(part))"
    }

    /// The same, one message at a time.
    var singles: [FetchBatch] { uids.map { FetchBatch(uids: [$0], prefix: prefix) } }
}

extension IMAPConnection {
    /// Commands on the way at the same time: one is read, one is sent, one is made ready.
    private static let inFlight = 3

    /// Fetches messages without marking them read, and calls back per batch, in UID order, while the next are on
    /// their way. What was asked for and does not come is gone. A message above `largest` bytes comes truncated.
    ///
    /// `batch` must not use this connection. What it throws ends the fetch, and the connection stays usable.
    package func fetch(
        _ uids: [UInt32], largest: Int, _ batch: ([Fetched]) async throws -> Void
    ) async throws {
        try await turn.hold {
            for part in Self.parts(uids) {
                var collected = FetchCollection(part)
                _ = try await run("UID FETCH \(UIDSet.text(part)) (UID RFC822.SIZE)", doing: Self.fetching) {
                    collected.heard($0)
                }
                let plan = FetchBatch.plan(part, sizes: collected.sizes, largest: max(1, largest))
                try await run(plan, &collected, batch)
            }
        }
    }

    private static let fetching = "fetching messages"

    private func run(
        _ plan: [FetchBatch], _ collected: inout FetchCollection, _ batch: ([Fetched]) async throws -> Void
    ) async throws {
        var waiting = plan[...]
        var sent: [(tag: String, batch: FetchBatch)] = []
        do {
            while !waiting.isEmpty || !sent.isEmpty {
                try Task.checkCancellation()
                while sent.count < Self.inFlight, let next = waiting.popFirst() {
                    sent.append((start(next.command), next))
                }
                let (tag, current) = sent.removeFirst()
                let status = try await answer(to: tag, doing: Self.fetching) { collected.heard($0) }
                var found = current.uids.compactMap { collected.take($0, isTruncated: current.prefix != nil) }
                if status.kind != .ok {
                    found += try await insist(current, without: Set(found.map(\.uid)), status, &collected)
                    found.sort { $0.uid < $1.uid }
                }
                if !found.isEmpty { try await batch(found) }
            }
        } catch {
            // The answers of what was sent already must not meet the next command.
            for (tag, _) in sent where isOpen { _ = try? await answer(to: tag, doing: Self.fetching) }
            throw error
        }
    }

    /// Asks for the rest of a refused batch one by one, so that one message the server cannot read holds up no other.
    private func insist(
        _ refused: FetchBatch, without found: Set<UInt32>, _ status: ServerStatus, _ collected: inout FetchCollection
    ) async throws -> [Fetched] {
        guard !status.isTemporary || status.code == "EXPUNGEISSUED" else {
            throw Self.rejected(status, Self.fetching)
        }
        var late: [Fetched] = []
        for single in refused.singles where !found.contains(single.uids[0]) {
            var answered = status
            for _ in 0..<(refused.uids.count == 1 ? 2 : 3) {
                answered = try await answer(to: start(single.command), doing: Self.fetching) { collected.heard($0) }
                if answered.kind == .ok { break }
                guard !answered.isTemporary else { break }
            }
            if let message = collected.take(single.uids[0], isTruncated: single.prefix != nil) {
                late.append(message)
            } else if answered.kind != .ok, answered.code != "EXPUNGEISSUED" {
                guard !answered.isTemporary else { throw Self.rejected(answered, Self.fetching) }
                late.append(
                    Fetched(
                        uid: single.uids[0], flags: [], internalDate: nil, size: 0, bytes: [], isTruncated: false,
                        refusal: answered.shown))
            }
        }
        return late
    }
}
