import Dispatch

/// Lets a scripted peer wait for its test.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func signal() { semaphore.signal() }

    /// A test that forgets to open the gate ends after ten seconds.
    func wait() { _ = semaphore.wait(timeout: .now() + 10) }
}
