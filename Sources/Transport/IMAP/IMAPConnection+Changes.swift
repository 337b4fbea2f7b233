import Synchronization

/// What happened to messages that were known before.
package struct FolderChanges: Sendable, Equatable {
    /// Flags as they are now: of those that changed where the server tells (CONDSTORE, RFC 7162), else of all.
    package var flags: [UInt32: [String]] = [:]
    /// Known messages that are not there any more. All of them after a new UIDVALIDITY.
    package var vanished: Set<UInt32> = []

    package init(flags: [UInt32: [String]] = [:], vanished: Set<UInt32> = []) {
        self.flags = flags
        self.vanished = vanished
    }
}

extension IMAPConnection {
    /// Selects a folder that was looked at before, and says what happened to `known` since: in one round trip where the
    /// server has QRESYNC (RFC 7162, 3.2.5), else by asking for flags, changed ones only where it has CONDSTORE.
    ///
    /// - Parameters:
    ///   - uidValidity: as it was then.
    ///   - modSeq: `Selected.highestModSeq` of then; nil where there was none.
    ///   - known: UIDs of the messages of then.
    package func reselect(
        _ folder: String, uidValidity: UInt32, modSeq: UInt64?, known: [UInt32], readOnly: Bool = false
    ) async throws -> (Selected, FolderChanges) {
        try await turn.hold {
            var changes = FolderChanges()
            let uids = Set(known)
            let sorted = uids.sorted()
            let quick = session.withLock { $0.enabled.contains("QRESYNC") } ? modSeq.map { max($0, 1) } : nil
            let asked = quick.map { "QRESYNC (\(uidValidity) \($0))" }
            let selected = try await open(folder, readOnly: readOnly, asking: asked) { response in
                switch response {
                case .data("VANISHED", _, let values):
                    guard let ranges = values.last?.bytes.flatMap(UIDSet.ranges) else { return }
                    changes.vanished.formUnion(UIDSet.members(of: ranges, among: sorted))
                case .data("FETCH", _, let values):
                    let items = FetchItems(values)
                    if let uid = items.uid, let flags = items.flags, uids.contains(uid) { changes.flags[uid] = flags }
                default: break
                }
            }
            guard selected.uidValidity == uidValidity else { return (selected, FolderChanges(vanished: uids)) }
            // QUIRK: a folder without lasting mod-sequences answers NOMODSEQ, and QRESYNC told nothing.
            if quick != nil, selected.highestModSeq != nil { return (selected, changes) }
            if let modSeq, selected.highestModSeq != nil {
                changes.flags = try await changed(since: modSeq).filter { uids.contains($0.key) }
                changes.vanished = uids.subtracting(try await search("UID 1:*"))
            } else {
                changes.flags = try await currentFlags(known)
                changes.vanished = uids.subtracting(changes.flags.keys)
            }
            return (selected, changes)
        }
    }

    /// Flags of the messages of the selected folder that changed after `modSeq`, new messages among them. Of all messages
    /// where the server has no CONDSTORE (RFC 7162, 3.1.4.1).
    package func changedFlags(since modSeq: UInt64) async throws -> [UInt32: [String]] {
        try await turn.hold { try await changed(since: modSeq) }
    }

    private func changed(since modSeq: UInt64) async throws -> [UInt32: [String]] {
        let canTell = session.withLock { $0.selected?.highestModSeq } != nil
        let condition = canTell ? " (CHANGEDSINCE \(modSeq))" : ""
        var flags: [UInt32: [String]] = [:]
        _ = try await run("UID FETCH 1:* (UID FLAGS)\(condition)", doing: "reading flags") { response in
            guard case .data("FETCH", _, let values) = response else { return }
            let items = FetchItems(values)
            if let uid = items.uid, let found = items.flags { flags[uid] = found }
        }
        return flags
    }
}
