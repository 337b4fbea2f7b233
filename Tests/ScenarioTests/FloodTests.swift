import Configuration
import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import Daemon

/// Floods: nobody is bombed, the team hears little, and nothing is lost.
@Suite struct FloodTests {
    /// As the issue has it with `REPLYD_FLOOD=5000`.
    private static let size = ProcessInfo.processInfo.environment["REPLYD_FLOOD"].flatMap(Int.init) ?? 80

    @Test func `letters in many forged names bring no letter out, and the team a bounded number and one digest`()
        async throws
    {
        let world = try await LoopWorld { $0.policy.limits.briefsPerHour = 20 }
        let begin = ContinuousClock.now
        for index in 0..<Self.size {
            try await world.deliver(
                PeerLetter(
                    from: "victim\(index)@domain\(index).example", subject: "Hello \(index)",
                    text: "What are your opening hours? I ask for the number \(index).", isVerified: false))
        }
        try await world.settle()
        print("flood of \(Self.size) names: \(ContinuousClock.now - begin), \(world.told.count) told")
        #expect(world.letters().isEmpty)
        #expect(world.told.count == 20)
        #expect(try await world.ledger.cases(mailbox: nil).allSatisfy { $0.state == .withHuman })
        world.clock.pass(3_601)
        try await world.settle()
        // The rest of them is told of together, once.
        #expect(world.told.count == 21)
        let digest = try #require(world.told.last)
        #expect(digest.purpose == .digest)
        let text = parse(digest.mail.bytes)
        #expect(text.subject == "\(Self.size - 20) cases wait for a person")
        #expect(text.text.contains("C-\(min(Self.size, 120))  identity"))
        world.clock.pass(86_400)
        try await world.settle()
        #expect(world.told.count == 21)
        #expect(try await world.ledger.untold(mailbox: "help").isEmpty)
        try await world.close()
    }

    @Test(arguments: [true, false])
    func `letters of one sender gather in a few cases, with a few briefs`(_ isVerified: Bool) async throws {
        let world = try await LoopWorld()
        let begin = ContinuousClock.now
        for index in 0..<Self.size {
            try await world.deliver(
                PeerLetter(
                    from: "ada@customer.example", subject: "Letter \(index)",
                    text:
                        "Where is my parcel 1001? I have \(index) reasons, \(index * 7) of them good, \(index * 13) bad.",
                    isVerified: isVerified))
            if index % 10 == 0 { try await world.settle() }
        }
        try await world.settle()
        let cases = try await world.ledger.cases(mailbox: nil)
        print("flood of one: \(ContinuousClock.now - begin), \(cases.count) cases, \(world.told.count) briefs")
        #expect(world.letters().count <= 4)
        if !isVerified { #expect(world.letters().isEmpty) }
        #expect(cases.count <= 10)
        #expect(world.told.count <= 20)
        var kept = 0
        for file in cases { kept += try await world.ledger.letters(ofCase: file.id).count }
        #expect(kept == Self.size, "every letter is in a case")
        try await world.close()
    }
}
