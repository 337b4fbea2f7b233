import Foundation
import Testing

@testable import Fuzz

/// A minute of `make fuzz`, the same on every run: no damage to a stranger's bytes stops a reader or holds it up.
@Suite(.serialized) struct FuzzTests {
    private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
        .path

    /// Unoptimised code is some thirty times slower than what is shipped, where the limit is 100 ms.
    private static let slowest = 3_000.0

    @Test(arguments: StrangersReader.all.map(\.name))
    func `damaged input is read`(name: String) throws {
        let reader = try #require(StrangersReader.named(name))
        let kept = Corpus(root: Self.root).inputs(of: reader)
        let inputs = reader.seeds + kept
        var execution = Execution()
        for input in inputs {
            let flaw = execution.run(reader, input)
            #expect(flaw == nil, "\(flaw ?? "") for \(Data(input).base64EncodedString())")
        }
        var mutation = Mutation(seed: 2026)
        let begun = ContinuousClock.now
        while execution.count < 2_000 + inputs.count, ContinuousClock.now - begun < .seconds(4) {
            let input = mutation.next(of: inputs)
            let flaw = execution.run(reader, input)
            #expect(flaw == nil, "\(flaw ?? "") for \(Data(input).base64EncodedString())")
        }
        #expect(
            execution.slowest < Self.slowest,
            "\(execution.slowest) ms for \(Data(execution.slowestInput).base64EncodedString())")
    }

    @Test func `every reader has inputs in good order`() {
        for reader in StrangersReader.all { #expect(!reader.seeds.isEmpty, "\(reader.name)") }
        #expect(Set(StrangersReader.all.map(\.name)).count == StrangersReader.all.count)
    }
}
