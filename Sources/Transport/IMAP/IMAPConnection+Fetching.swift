import Store

extension IMAPConnection {
    /// Fetches messages without marking them read, and calls back per batch, in UID order, while the next are on
    /// their way. What was asked for and does not come is gone. A message above `largest` bytes comes truncated.
    ///
    /// `batch` must not use this connection. What it throws ends the fetch, and the connection stays usable.
    package func fetch(
        _ uids: [UInt32], largest: Int, _ batch: ([Fetched]) async throws -> Void
    ) async throws {
        try await turn.hold {
            var pipeline = FetchPipeline(Set(uids).sorted(), largest: largest)
            var collected = FetchCollection(uids)
            var sent: [(tag: String, command: FetchPipeline.Command)] = []
            KillPoint.reached("imap.fetch.before")
            do {
                while true {
                    try Task.checkCancellation()
                    while let next = pipeline.next() { sent.append((start(text(of: next)), next)) }
                    guard !sent.isEmpty else { return }
                    let (tag, command) = sent.removeFirst()
                    let status = try await answer(to: tag, doing: Self.fetching) { collected.heard($0) }
                    switch command {
                    case .sizes(let part):
                        guard status.kind == .ok else { throw Self.rejected(status, Self.fetching) }
                        pipeline.knows(collected.sizes, of: part)
                        collected.sizes = [:]
                    case .bodies(let current):
                        pipeline.came(current)
                        KillPoint.reached("imap.fetch.after")
                        let found = try await messages(of: current, status, &collected)
                        if !found.isEmpty { try await batch(found) }
                    }
                }
            } catch {
                // The answers of what was sent already must not meet the next command.
                for (tag, _) in sent where isOpen { _ = try? await answer(to: tag, doing: Self.fetching) }
                throw error
            }
        }
    }

    private static let fetching = "fetching messages"

    private func text(of command: FetchPipeline.Command) -> String {
        switch command {
        case .sizes(let uids): "UID FETCH \(UIDSet.text(uids)) (UID RFC822.SIZE)"
        case .bodies(let batch): batch.command(gmailItems)
        }
    }

    private func messages(
        of batch: FetchBatch, _ status: ServerStatus, _ collected: inout FetchCollection
    ) async throws -> [Fetched] {
        var found = batch.uids.compactMap { collected.take($0, prefix: batch.prefix) }
        guard status.kind != .ok else { return found }
        found += try await insist(batch, without: Set(found.map(\.uid)), status, &collected)
        found.sort { $0.uid < $1.uid }
        return found
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
                let tag = start(text(of: .bodies(single)))
                answered = try await answer(to: tag, doing: Self.fetching) { collected.heard($0) }
                if answered.kind == .ok { break }
                guard !answered.isTemporary else { break }
            }
            if let message = collected.take(single.uids[0], prefix: single.prefix) {
                late.append(message)
            } else if answered.kind != .ok, answered.code != "EXPUNGEISSUED" {
                guard !answered.isTemporary else { throw Self.rejected(answered, Self.fetching) }
                late.append(
                    Fetched(
                        uid: single.uids[0], flags: [], internalDate: nil, size: 0, content: .bytes([]),
                        isTruncated: false,
                        refusal: answered.shown))
            }
        }
        return late
    }
}
