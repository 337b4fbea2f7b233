import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// What the chain of seals costs. `REPLYD_MEASURE=folder` measures on the disk of that folder and prints.
struct SealCostTests {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REPLYD_MEASURE"] != nil, "REPLYD_MEASURE is not set"))
    func `commits with and without seals`() async throws {
        let place = try #require(ProcessInfo.processInfo.environment["REPLYD_MEASURE"])
        var seconds: [Bool: [Double]] = [:]
        for round in 0..<10 {
            let isSealed = round % 2 == 0
            let folder = place + "/\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let fixture = try LedgerFixture()
            try fixture.ledger.close()
            fixture.ledger = try Ledger(
                path: folder + "/replyd.sqlite", rawFolders: [folder + "/raw"], isCopy: !isSealed)
            let begin = ContinuousClock.now
            // Four commits a letter: admitted, placed in a case, decided on, acted on.
            for number in 0..<100 {
                fixture.advance(3_600)
                try await fixture.receive(from: "c\(number)@post.test", id: "\(number)@post.test")
                let work = try await fixture.work()
                try await fixture.commit(work, [fixture.answer(to: "c\(number)@post.test")])
                let claimed = try await fixture.claim(.smtp)
                try await fixture.ledger.finish(
                    claimed, receipt: Receipt(reference: "250", at: fixture.now), serverSavesSent: true,
                    now: fixture.now)
            }
            seconds[isSealed, default: []].append((ContinuousClock.now - begin) / .seconds(1))
            try fixture.ledger.close()
            try? FileManager.default.removeItem(atPath: fixture.folder)
        }
        let (with, without) = (seconds[true, default: []].sorted()[2], seconds[false, default: []].sorted()[2])
        print("500 commits: \(without) s without seals, \(with) s with: \(Int((with / without - 1) * 100)) % more")
    }
}
