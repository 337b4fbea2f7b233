import Foundation
import Testing

/// The demo's customers do not speak the words that replyd was taught with.
struct PhrasingTests {
    /// How many words in a row two texts may share at most is one fewer.
    static let run = 5

    @Test func `no phrasing of the demo shares a run of five words with what replyd learns from`() {
        var taught: [[String]: String] = [:]
        let learned =
            House.files(below: "Mailboxes") + House.files(below: "Templates")
            + House.files(below: "Sources/Understanding") + House.files.filter { $0.path.contains("xamples") }
        for file in learned {
            for run in runs(in: file.text) where taught[run] == nil { taught[run] = file.path }
        }
        let phrasings = House.files(below: "Sources/Demo/Stories").filter { $0.path.contains("Phrasings+") }
        #expect(phrasings.count >= 3)
        for file in phrasings {
            for block in file.text.components(separatedBy: "----") {
                for run in runs(in: block) {
                    if let source = taught[run] {
                        Issue.record("\(file): \"\(run.joined(separator: " "))\" is in \(source)")
                    }
                }
            }
        }
    }

    /// Of what is outside of the slots; a sentence that shares less may be shared by anybody.
    @Test func `no phrasing of the conversation suite shares a run of five words with an example of a runbook`() {
        var taught: [[String]: String] = [:]
        for folder in ["Mailboxes/lumen/runbooks", "Scenarios/Mailboxes"] {
            for file in House.files(below: folder) where file.path.contains("/runbooks/") {
                for line in file.text.split(separator: "\n") where line.hasPrefix("    - ") {
                    for run in runs(in: String(line)) { taught[run] = file.path }
                }
            }
        }
        for file in House.files(below: "Sources/Examples") {
            for line in file.text.split(separator: "\n") where line.hasPrefix("            ") {
                for run in runs(in: String(line)) { taught[run] = file.path }
            }
        }
        #expect(taught.count > 1_000)
        let phrasings = House.files(below: "Scenarios/phrasings")
        #expect(phrasings.count >= 40)
        for file in phrasings {
            for line in file.text.split(separator: "\n") {
                for part in line.split(separator: "{").flatMap({ $0.split(separator: "}") }) {
                    for run in runs(in: String(part)) {
                        if let source = taught[run] {
                            Issue.record("\(file): \"\(run.joined(separator: " "))\" is in \(source)")
                        }
                    }
                }
            }
        }
    }

    @Test func `every message of the demo has at least ten phrasings`() {
        for file in House.files(below: "Sources/Demo/Stories").filter({ $0.path.contains("Phrasings+") }) {
            for list in file.text.components(separatedBy: "= phrasings(").dropFirst() {
                let count = list.components(separatedBy: "----\n").count
                #expect(count >= 10, "\(file)")
            }
        }
    }

    /// Every run of words, in lower case, without what is not a word.
    private func runs(in text: String) -> Set<[String]> {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
        guard words.count >= Self.run else { return [] }
        return Set((0...(words.count - Self.run)).map { Array(words[$0..<($0 + Self.run)]) })
    }
}
