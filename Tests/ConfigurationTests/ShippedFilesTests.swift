import Configuration
import Foundation
import Testing
import Understanding

/// The files that come with the product.
@Suite struct ShippedFilesTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test(arguments: ["example", "lumen"])
    func `the mailboxes that come with the product have no mistake`(name: String) {
        let (mailboxes, problems) = load(root: root, only: [name])
        #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        #expect(mailboxes.map(\.name) == [name])
    }

    @Test func `the example is never worked unless it is named`() {
        #expect(!load(root: root).mailboxes.contains { $0.name == "example" })
    }

    @Test func `the example names every key there is`() throws {
        for (name, keys) in [("mailbox", MailboxKeys.all), ("policy", PolicyKeys.all)] {
            let file = URL(fileURLWithPath: root + "/Mailboxes/example/\(name).yaml")
            let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
            let words = lines.flatMap { $0.split { " #{,-".contains($0) && $0 != "_" } }
            for key in keys.flatMap({ $0 }) {
                #expect(words.contains("\(key):"), "`\(key)` is not explained in \(name).yaml")
            }
        }
    }

    @Test func `no two shipped runbooks teach the classifier the same sentence`() {
        for name in ["example", "lumen"] {
            let examples = load(root: root, only: [name]).mailboxes.flatMap(\.examples).map { $0.text.lowercased() }
            #expect(Set(examples).count == examples.count)
        }
    }
}
