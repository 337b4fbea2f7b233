import Foundation
import Store

/// One I/O thread with one CURLM for all IMAP connections of the process.
package final class IMAPLoop: Sendable {
    private let orders: Orders

    /// - Parameters:
    ///   - largestLiteral: bytes of literals one response may hold; a server that announces more is left.
    ///   - folder: where messages above a megabyte are written while they arrive; on the file system of the state, so that
    ///     they can be kept by renaming. What an earlier process left there goes. Nil keeps them in memory.
    package init(largestLiteral: Int = 64 << 20, spillingInto folder: String? = nil) throws {
        let orders = try Orders()
        self.orders = orders
        if let folder { LetterFile.sweep(folder) }
        let limits = IOThread.Limits(
            largestLiteral: largestLiteral, spill: folder.map { ResponseReader.Spill(folder: $0) })
        let thread = Thread { IOThread.run(orders, limits) }
        thread.name = "imap"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { orders.add(.shutDown) }

    /// Connects, makes TLS, logs in and asks for the capabilities. Ends at once when the task is cancelled.
    ///
    /// - Throws: `TransportError`; `.login` is permanent for a wrong password and temporary for an outage.
    package func connect(_ account: Account) async throws -> IMAPConnection {
        KillPoint.reached("imap.connect", ".before")
        let connection = try await account.credential.logIn { try await connect(account, $0) }
        KillPoint.reached("imap.connect", ".after")
        return connection
    }

    private func connect(_ account: Account, _ proof: LoginProof) async throws -> IMAPConnection {
        let id = orders.newID()
        let feed = Feed(id: id, orders: orders)
        let orders = orders
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (opened: CheckedContinuation<Void, any Error>) in
                orders.add(.open(Orders.Opening(id: id, account: account, proof: proof, feed: feed, opened: opened)))
                // The handler may have run before there was anything to close.
                if Task.isCancelled { orders.add(.close(id)) }
            }
        } onCancel: {
            orders.add(.close(id))
        }
        let connection = IMAPConnection(id: id, feed: feed, patience: account.patience, orders: orders)
        try await connection.askCapabilities()
        return connection
    }

    /// Ends the thread. Every pending call throws `.closed` at once, and so does every later one.
    package func shutDown() { orders.add(.shutDown) }
}
