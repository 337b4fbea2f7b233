import Configuration
import Testing

@testable import Daemon

/// What `make bench` measures is there to be measured.
@Suite struct OverheadTests {
    @Test func `each round of the measurement asks and takes the answer`() async throws {
        let mailbox = try #require(load(root: Suite.package, only: ["lumen"]).mailboxes.first)
        #expect(try await adviceTimes(of: mailbox, rounds: 3).count == 3)
    }
}
