/// A mailbox's connection for writing, opened when it is first needed and again after it broke.
///
/// Apart from the connection that waits in IDLE: a command there would end the waiting.
package actor FolderAccess {
    private let loop: IMAPLoop
    private let account: Account
    private var open: IMAPConnection?

    package init(loop: IMAPLoop, account: Account) {
        self.loop = loop
        self.account = account
    }

    /// Runs `work` on the connection. A connection that failed is dropped; the next call makes a new one.
    package func with<Result: Sendable>(
        _ work: @Sendable (IMAPConnection) async throws -> Result
    ) async throws -> Result {
        let connection = try await connection()
        do {
            return try await work(connection)
        } catch let error as TransportError where !error.isAnswer {
            forget(connection)
            throw error
        }
    }

    /// The connection itself, for work that borrows what cannot be captured by a closure.
    package func connection() async throws -> IMAPConnection {
        if let open { return open }
        let connection = try await loop.connect(account)
        open = connection
        return connection
    }

    package func forget(_ connection: IMAPConnection) {
        if open === connection { open = nil }
    }

    package func close() async {
        await open?.logout()
        open = nil
    }

    /// The folder for drafts or sent mail, by configuration, SPECIAL-USE or a usual name; nil when there is none.
    package func folder(_ use: SpecialUse) async throws -> String? {
        let named = use == .drafts ? account.folders.drafts : account.folders.sent
        return try await with { try await $0.folder(use, named: named) }
    }
}
