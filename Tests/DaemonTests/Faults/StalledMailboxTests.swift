import Foundation
import Loopback
import Testing

/// One mailbox whose servers accept everything and say nothing must cost the others nothing.
@Suite(.serialized) struct StalledMailboxTests {
    @Test func `with one of 20 mailboxes stalled the others answer at most twice as slowly`() async throws {
        // A server's silence lasts the whole test.
        let faults = try await FaultWorld.make(clear: 20, tls: 0, poll: "10m", patience: "60s")
        let daemon = try await faults.start()
        // Nine of the nineteen are enough for a median.
        let others = Array(faults.struck.dropFirst().prefix(9))
        let stalled = faults.struck[0]
        let before = try await times(of: others, faults, from: 0)

        for proxy in [stalled.imap, stalled.smtp] {
            proxy.arm(
                Fault(.stall, at: .now), Fault(.stall, at: .accept, times: 1_000))
        }
        for customer in 900..<905 { try faults.write(customer, to: stalled.address) }
        let during = try await times(of: others, faults, from: 100)
        let answered = try (900..<905).filter { try faults.answers(to: $0) > 0 }
        #expect(answered == [], "the stalled mailbox was not stalled")
        #expect(stalled.imap.strikes.count + stalled.smtp.strikes.count > 0)
        let (middle, slower) = (before[before.count / 2], during[during.count / 2])
        print("stalled mailbox: the others' median \(slower) s, before that \(middle) s")
        #expect(slower <= 2 * middle + 0.3, "\(during) against \(before)")
        _ = try await daemon.terminate()
        try await faults.destroy()
    }

    /// Seconds from a message's arrival to its answer, one mailbox after another, in order of size.
    private func times(of mailboxes: [StruckMailbox], _ faults: FaultWorld, from first: Int) async throws -> [Double] {
        var times: [Double] = []
        for (index, mailbox) in mailboxes.enumerated() {
            let customer = first + index
            let begin = ContinuousClock.now
            try faults.write(customer, to: mailbox.address)
            let came = try await faults.world.eventually(30) { try faults.answers(to: customer) == 1 }
            #expect(came, "\(mailbox.name)")
            times.append((ContinuousClock.now - begin) / .seconds(1))
        }
        return times.sorted()
    }
}
