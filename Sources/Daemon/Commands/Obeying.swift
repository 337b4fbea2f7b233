import Foundation
import Resolution
import Store

/// Asks the running daemon, or does it on the state while none runs: then the state is this process's meanwhile.
///
/// - Parameter makesState: whether there may be no state yet.
func obey(
    _ request: ControlRequest, _ setting: Setting, makesState: Bool = false,
    _ hand: (Ledger) async throws -> ControlReply
) async throws -> [String] {
    if let reply = try ask(request, at: setting.socket) { return try lines(of: reply) }
    guard FileManager.default.fileExists(atPath: setting.database) || makesState else {
        throw Failure.storage("no state in \(setting.state); has `replyd run` been started with this state folder?")
    }
    try setting.makeState()
    let lock = try StateLock(setting.lock)
    defer { lock.release() }
    let ledger = try Ledger(path: setting.database)
    defer { try? ledger.close() }
    do {
        return try lines(of: try await hand(ledger))
    } catch let error as LedgerError where error.isRefusal {
        throw Failure.no("\(error)")
    }
}

private func lines(of reply: ControlReply) throws -> [String] {
    if let failure = reply.failure { throw failure }
    return reply.lines
}
