package import Store
import Synchronization

extension IMAPConnection {
    /// Moves a message to another folder, which is created when the server asks for that (TRYCREATE). Without MOVE
    /// (RFC 6851) it is copied and marked `\Deleted`, and with UIDPLUS removed; without that the mark stays, since a plain
    /// EXPUNGE would take other people's marked messages along.
    ///
    /// Where MOVE is missing, an interruption can leave both: look for the Message-ID in `target` before repeating.
    ///
    /// - Returns: its UID in `target` where the server tells (RFC 4315).
    /// - Throws: `.rejected`, permanent, when the folder's UIDVALIDITY is another or the message is gone.
    package func move(
        uid: UInt32, uidValidity: UInt32, from folder: String, to target: String, _ claimed: borrowing Claimed
    ) async throws -> UInt32? {
        let doing = "moving a message from \(ServerWords.shown(folder)) to \(ServerWords.shown(target))"
        guard let name = try? CommandText.folder(target) else { throw Self.unsendable(doing) }
        return try await turn.hold {
            _ = try await writable(folder, uidValidity, doing)
            // MOVE of a message that is gone is an OK without effect.
            guard try await currentFlags([uid])[uid] != nil else { throw Self.gone(doing) }
            let verb = has("MOVE") ? "MOVE" : "COPY"
            KillPoint.reached("imap.move.before")
            var place: UInt32?
            var status = try await transfer("UID \(verb) \(uid) \(name)", doing, &place)
            if status.kind == .no, status.code == "TRYCREATE" {
                try await make(target)
                status = try await transfer("UID \(verb) \(uid) \(name)", doing, &place)
            }
            KillPoint.reached("imap.move.after")
            guard status.kind == .ok else { throw Self.rejected(status, doing) }
            guard !has("MOVE") else { return place }
            _ = try await run("UID STORE \(uid) +FLAGS.SILENT (\\Deleted)", doing: doing)
            if has("UIDPLUS") { _ = try await run("UID EXPUNGE \(uid)", doing: doing) }
            return place
        }
    }

    /// Removes one message for good. Without UIDPLUS (RFC 4315) it is only marked `\Deleted`: a plain EXPUNGE would take
    /// other people's marked messages along.
    ///
    /// - Throws: `.rejected`, permanent, when the folder's UIDVALIDITY is another.
    package func remove(
        uid: UInt32, uidValidity: UInt32, from folder: String, _ claimed: borrowing Claimed
    ) async throws {
        let doing = "removing a draft from \(ServerWords.shown(folder))"
        try await turn.hold {
            _ = try await writable(folder, uidValidity, doing)
            KillPoint.reached("imap.remove.before")
            _ = try await run("UID STORE \(uid) +FLAGS.SILENT (\\Deleted)", doing: doing)
            if has("UIDPLUS") { _ = try await run("UID EXPUNGE \(uid)", doing: doing) }
            KillPoint.reached("imap.remove.after")
        }
    }

    /// COPYUID comes with the answer of COPY, but before the EXPUNGE of MOVE (RFC 6851, 4.3).
    private func transfer(_ command: String, _ doing: String, _ place: inout UInt32?) async throws -> ServerStatus {
        var told: UInt32?
        func read(_ status: ServerStatus) {
            guard status.code == "COPYUID", status.arguments.count == 3 else { return }
            told = status.arguments[2].bytes.flatMap(UIDSet.ranges)?.first?.lowerBound ?? told
        }
        let status = try await answer(to: start(command), doing: doing) { response in
            if case .status(let status) = response { read(status) }
        }
        read(status)
        place = told
        return status
    }

    /// Within a turn: the folder selected for writing, and still the one that is meant.
    func writable(_ folder: String, _ uidValidity: UInt32, _ doing: String) async throws -> Selected {
        let current = session.withLock { $0.selected }
        let selected: Selected
        if let current, FolderKey(current.folder) == FolderKey(folder), !current.isReadOnly {
            selected = current
            // RFC 9051, 5.2: a session knows of new messages only once the server told it. Dovecot answers a STORE to
            // a UID it has not announced yet with OK, and changes nothing.
            _ = try await run("NOOP", doing: doing)
        } else {
            selected = try await open(folder, readOnly: false)
        }
        guard selected.uidValidity == uidValidity else {
            throw TransportError(
                .rejected, doing: doing, answer: "the folder was made anew (UIDVALIDITY \(selected.uidValidity))",
                isTemporary: false)
        }
        return selected
    }

    static func gone(_ doing: String) -> TransportError {
        TransportError(.rejected, doing: doing, answer: "the message is gone", isTemporary: false)
    }
}
