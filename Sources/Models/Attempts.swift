import Synchronization

/// The attempts at one question. An attempt that may have run costs what an answer costs although none came, so who pays is asked
/// before the question goes out once more, and told how many were lost.
package final class Attempts: Sendable {
    private let count = Mutex(0)
    private let mayGoOn: @Sendable (_ lost: Int) -> Bool

    /// - Parameter mayGoOn: whether one more may be paid, after so many that may have run.
    package init(_ mayGoOn: @escaping @Sendable (_ lost: Int) -> Bool = { _ in true }) { self.mayGoOn = mayGoOn }

    /// Attempts that may have run and were followed by another. The last one's outcome says itself what it may cost.
    package var lost: Int { count.withLock { $0 } }

    /// Whether the question may go out once more.
    /// - Parameter mayHaveRun: of the attempt that just failed.
    func again(mayHaveRun: Bool) -> Bool {
        let lost = self.lost + (mayHaveRun ? 1 : 0)
        guard mayGoOn(lost) else { return false }
        count.withLock { $0 = lost }
        return true
    }
}
