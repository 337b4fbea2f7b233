/// A mailbox's connection for writing, opened when it is first needed and again after it broke.
///
/// Apart from the connection that waits in IDLE: a command there would end the waiting.
package actor FolderAccess {
    private let account: Account
    private let connect: @Sendable () async throws -> IMAPConnection
    private var open: IMAPConnection?

    /// - Parameter connect: makes a connection of this account, or says why there is none now.
    package init(account: Account, connect: @escaping @Sendable () async throws -> IMAPConnection) {
        self.account = account
        self.connect = connect
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
        let connection = try await connect()
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
