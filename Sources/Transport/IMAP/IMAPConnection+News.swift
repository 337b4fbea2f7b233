import Synchronization

extension IMAPConnection {
    /// How a folder stands, asked for without selecting it (RFC 9051, 6.3.11).
    ///
    /// - Throws: `.rejected` when there is no such folder, and when the server leaves out UIDNEXT or UIDVALIDITY.
    package func status(_ folder: String) async throws -> FolderStatus {
        try await turn.hold {
            let status = try await askStatus(folder)
            session.withLock { $0.watched.saw(folder, status) }
            return status
        }
    }

    /// Names the folders besides the selected one whose news `waitForNews` shall tell. Each call replaces the one before.
    /// To be called before the folders are first looked at, so that nothing falls in between.
    ///
    /// - Returns: true when the server will tell about them by itself (NOTIFY, RFC 5465); false when it cannot, and
    ///   `waitForNews` asks for their STATUS at each poll instead.
    package func announce(_ folders: [String]) async throws -> Bool {
        let doing = "asking to be told about folders"
        guard let names = try? folders.map(CommandText.folder) else { throw Self.unsendable(doing) }
        return try await turn.hold {
            let hadNotify = session.withLock { session in
                defer {
                    session.watched = WatchedFolders(folders)
                    session.watched.isTakingStock = true
                }
                return session.watched.areAnnounced
            }
            defer { session.withLock { $0.watched.isTakingStock = false } }
            if has("NOTIFY"), !folders.isEmpty {
                // RFC 5465, 5: MessageNew goes with MessageExpunge only. Delayed: an EXPUNGE between commands would move
                // sequence numbers. STATUS: how all stand now comes at once, as the first to compare with.
                let events = "(MessageNew MessageExpunge)"
                let status = try await answer(
                    to: start(
                        "NOTIFY SET STATUS (selected-delayed \(events)) (mailboxes (\(names.joined(separator: " "))) "
                            + "\(events))"), doing: doing)
                session.withLock { $0.watched.areAnnounced = status.kind == .ok }
                if status.kind == .ok { return true }
            } else if hadNotify {
                _ = try await run("NOTIFY NONE", doing: doing)
            }
            try await askWatched()
            return false
        }
    }

    /// Waits until messages arrived in the selected folder or in one that `announce` named, or `limit` passed. What the
    /// server does not tell by itself is asked for every `poll`, a second at least.
    ///
    /// News are told once. What `select`, `examine` or `status` has shown meanwhile is no news.
    ///
    /// - Returns: names of the folders with news; empty when there were none.
    /// - Throws: `CancellationError` at once when the task is cancelled; the connection stays usable if the server
    ///   answers within two seconds.
    package func waitForNews(upTo limit: Duration, poll: Duration) async throws -> Set<String> {
        try await turn.hold {
            try await wait(upTo: limit, poll: poll, alsoFor: .watchedFolders)
            return session.withLock { session in
                var news = session.watched.takeNews()
                if session.hasNews, let selected = session.selected { news.insert(selected.folder) }
                session.hasNews = false
                return news
            }
        }
    }

    // MARK: within a turn

    /// Asks how each watched folder but the selected one stands. A folder that is not there has no news.
    func askWatched() async throws {
        let (names, selected) = session.withLock { ($0.watched.names, $0.selected.map { FolderKey($0.folder) }) }
        for name in names where FolderKey(name) != selected {
            do {
                _ = try await askStatus(name)
            } catch let error as TransportError where error.isAnswer && !error.isTemporary {
                continue
            }
        }
    }

    private func askStatus(_ folder: String) async throws -> FolderStatus {
        let doing = "asking about \(ServerWords.shown(folder))"
        guard let name = try? CommandText.folder(folder) else { throw Self.unsendable(doing) }
        var found: FolderStatus?
        let key = FolderKey(folder)
        _ = try await run("STATUS \(name) (UIDVALIDITY UIDNEXT MESSAGES)", doing: doing) { response in
            guard case .data("STATUS", _, let values) = response, let items = StatusItems(values), items.key == key
            else { return }
            found = items.whole ?? found
        }
        guard let found else {
            throw TransportError(
                .rejected, doing: doing, answer: "the server does not say how the folder stands", isTemporary: false)
        }
        return found
    }
}
