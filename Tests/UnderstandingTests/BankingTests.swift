import Foundation
import Testing
import Understanding

/// A public set of 77 intents that lies beside the project at the workshop's desks and is not part of it.
private enum Desk {
    static let folder: String? = {
        let fromEnvironment = ProcessInfo.processInfo.environment["REPLYD_SHARED"]
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = root.deletingLastPathComponent().appending(path: "shared").path
        let intents = (fromEnvironment ?? beside) + "/corpora/intents"
        return FileManager.default.fileExists(atPath: intents) ? intents : nil
    }()

    static func examples(_ name: String) throws -> [Example] {
        let path = (folder ?? "") + "/" + name + ".jsonl"
        return try FileManager.default.contents(atPath: path).map { contents in
            try contents.split(separator: 0x0A).map { try JSONDecoder().decode(Example.self, from: $0) }
        } ?? []
    }
}

@Suite struct BankingTests {
    // Skipped where the set is not at hand: set REPLYD_SHARED to the folder that holds `corpora`.
    @Test(.enabled(if: Desk.folder != nil, "needs ../shared or REPLYD_SHARED"))
    func `Banking77 at the desk: 85 of 100 unseen requests are recognised`() throws {
        let examples = try Desk.examples("banking77-train")
        let unseen = try Desk.examples("banking77-dev")
        try #require(examples.count > 9_000 && unseen.count > 900)
        let classifier = Classifier.train(examples)
        let right = unseen.count { classifier.scores($0.text).first?.intent == $0.intent }
        let kept = unseen.count { (classifier.scores($0.text).first?.score ?? -1) >= classifier.threshold }
        #expect(Double(right) / Double(unseen.count) >= 0.85)
        #expect(Double(kept) / Double(unseen.count) >= 0.94)
        #expect(classifier.report.accuracy >= 0.85)
    }
}
