import Synchronization

package import struct Foundation.Date

/// One IMAP folder as a source of messages, on a connection of its own that is made again after it broke.
package final class IMAPIntake: Intake {
    private struct Line {
        var connection: IMAPConnection?
        var readOnly = true
        var uidValidity: UInt32?
        var isSelected = false
    }

    private let loop: IMAPLoop
    private let account: Account
    private let folder: String
    private let largest: Int
    private let line = Mutex(Line())

    /// - Parameters:
    ///   - folder: nil takes the account's inbox.
    ///   - largest: bytes fetched of one message; longer ones come truncated.
    package init(loop: IMAPLoop, account: Account, folder: String? = nil, largest: Int = 25 << 20) {
        self.loop = loop
        self.account = account
        self.folder = folder ?? account.folders.inbox
        self.largest = largest
    }

    package func folderState(readOnly: Bool) async throws -> IntakeState {
        try await with { connection in
            let selected = try await self.open(connection, readOnly: readOnly)
            self.line.withLock { line in
                line.readOnly = readOnly
                line.uidValidity = selected.uidValidity
            }
            return IntakeState(uidValidity: selected.uidValidity, uidNext: selected.uidNext)
        }
    }

    package func fetch(
        after uid: UInt32, since: Date?, newest: Int?, _ batch: ([Fetched]) async throws -> Void
    ) async throws {
        guard uid < UInt32.max else { return }
        try await with { connection in
            try await self.reopenIfNew(connection)
            var uids = try await connection.uids(from: uid + 1, since: since)
            if let newest { uids = Array(uids.suffix(max(0, newest))) }
            try await connection.fetch(uids, largest: self.largest, batch)
        }
    }

    package func waitForChange(upTo: Duration, poll: Duration) async throws -> Bool {
        try await with { connection in
            // On a new connection nobody has looked yet.
            if try await self.reopenIfNew(connection) { return true }
            return try await connection.waitForChange(upTo: upTo, poll: poll)
        }
    }

    /// For `status`: false before the first use and after a failure.
    package var isConnected: Bool { line.withLock { $0.connection?.isOpen ?? false } }

    package func close() async {
        let connection = line.withLock { line in
            defer { line.connection = nil }
            return line.connection
        }
        await connection?.logout()
    }

    // MARK: the connection

    private func open(_ connection: IMAPConnection, readOnly: Bool) async throws -> Selected {
        let selected =
            readOnly ? try await connection.examine(folder) : try await connection.select(folder)
        line.withLock { $0.isSelected = true }
        return selected
    }

    /// Selects the folder on a connection that has none selected.
    @discardableResult
    private func reopenIfNew(_ connection: IMAPConnection) async throws -> Bool {
        let (isSelected, readOnly, known) = line.withLock { ($0.isSelected, $0.readOnly, $0.uidValidity) }
        guard !isSelected else { return false }
        let selected = try await open(connection, readOnly: readOnly)
        guard known == nil || selected.uidValidity == known else {
            // Cursors of the caller are void: it has to ask for the state again.
            throw TransportError(
                .rejected, doing: "selecting \(ServerWords.shown(folder))", answer: "UIDVALIDITY has changed",
                isTemporary: true)
        }
        return true
    }

    private func with<Result>(_ work: (IMAPConnection) async throws -> Result) async throws -> Result {
        let connection: IMAPConnection
        if let open = line.withLock({ $0.connection }), open.isOpen {
            connection = open
        } else {
            connection = try await loop.connect(account)
            line.withLock { line in
                line.connection = connection
                line.isSelected = false
            }
        }
        do {
            return try await work(connection)
        } catch let error as TransportError where !error.isAnswer {
            line.withLock { line in
                if line.connection === connection { line.connection = nil }
            }
            throw error
        }
    }
}
