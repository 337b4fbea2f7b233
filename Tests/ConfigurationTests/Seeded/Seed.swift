import Foundation
import Testing

@testable import Configuration

/// One mistake in the files that come with the product, and what `replyd check` must say about it.
struct Seed: CustomTestStringConvertible, Sendable {
    enum Edit: Sendable {
        case replace(String, by: String)
        case write(String)
        case bytes([UInt8])
        case remove
        /// Leads to no file.
        case dangle
    }

    /// The first of them that holds what is replaced.
    var files: [String]
    var edit: Edit
    /// Text on the line that must be named; empty: the whole file; nil: the first line that was changed.
    var at: String?
    /// The file that must be named, when it is another one.
    var named: String?
    var says: String
    var isWarning: Bool

    var testDescription: String { "\(files[0]): \(says)" }

    static let lumen = "Mailboxes/lumen/"

    /// In what the operator decided for the mailbox, whichever of its files says it.
    static func mailbox(
        _ right: String, _ wrong: String, _ says: String, at: String? = nil, in named: String? = nil,
        warns: Bool = false
    ) -> Seed {
        Seed(
            files: [lumen + "mailbox.yaml", lumen + "policy.yaml"], edit: .replace(right, by: wrong), at: at,
            named: named, says: says, isWarning: warns)
    }

    static func runbook(
        _ name: String, _ right: String, _ wrong: String, _ says: String, at: String? = nil, in named: String? = nil,
        warns: Bool = false
    ) -> Seed {
        file("Mailboxes/lumen/runbooks/\(name).md", right, wrong, says, at: at, in: named, warns: warns)
    }

    static func scenario(
        _ right: String, _ wrong: String, _ says: String, at: String? = nil, warns: Bool = false
    ) -> Seed {
        Seed(
            files: ["orders", "damage", "languages"].map { lumen + "tests/\($0).yaml" },
            edit: .replace(right, by: wrong), at: at, named: nil, says: says, isWarning: warns)
    }

    static func file(
        _ file: String, _ right: String, _ wrong: String, _ says: String, at: String? = nil, in named: String? = nil,
        warns: Bool = false
    ) -> Seed {
        Seed(files: [file], edit: .replace(right, by: wrong), at: at, named: named, says: says, isWarning: warns)
    }

    static func whole(
        _ file: String, _ edit: Edit, _ says: String, at: String? = "", in named: String? = nil, warns: Bool = false
    ) -> Seed {
        Seed(files: [file], edit: edit, at: at, named: named, says: says, isWarning: warns)
    }
}

/// The files that come with the product, in a folder of their own.
final class ShippedRoot {
    let path: String

    /// What the last mistake changed; no text when there was no such file.
    private var changed: (file: String, text: Data?)?

    private static let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..")
        .standardizedFileURL.path

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("seed-\(UUID().uuidString)").path
        let files = FileManager.default
        try files.createDirectory(atPath: path + "/Mailboxes", withIntermediateDirectories: true)
        for folder in ["Mailboxes/lumen", "Mailboxes/example", "Templates"] {
            try files.copyItem(atPath: Self.package + "/" + folder, toPath: path + "/" + folder)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Takes the mistake back.
    func undo() throws {
        guard let (file, text) = changed else { return }
        let place = URL(fileURLWithPath: path + "/" + file)
        try? FileManager.default.removeItem(at: place)
        if let text { try text.write(to: place) } else { try emptied(place.deletingLastPathComponent()) }
        changed = nil
    }

    /// Removes a folder that was made for a mistake.
    private func emptied(_ folder: URL) throws {
        let rest = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        if rest.isEmpty { try FileManager.default.removeItem(at: folder) }
    }

    /// Makes the mistake. The file it is in, the line that must be named, and nil when there is nothing to change.
    func sow(_ seed: Seed) throws -> (file: String, line: Int)? {
        let files = FileManager.default
        guard case .replace(let right, let wrong) = seed.edit else {
            let file = seed.files[0]
            let place = URL(fileURLWithPath: path + "/" + file)
            changed = (file, try? Data(contentsOf: place))
            try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? files.removeItem(at: place)
            switch seed.edit {
            case .write(let text): try Data(text.utf8).write(to: place)
            case .bytes(let bytes): try Data(bytes).write(to: place)
            case .dangle: try files.createSymbolicLink(atPath: place.path, withDestinationPath: path + "/nowhere")
            case .remove, .replace: break
            }
            return try expected(seed, file, changed: 1)
        }
        for file in seed.files where files.fileExists(atPath: path + "/" + file) {
            let text = try self.text(of: file)
            guard let range = text.firstRange(of: right) else { continue }
            changed = (file, Data(text.utf8))
            let edited = text.replacingCharacters(in: range, with: wrong)
            try Data(edited.utf8).write(to: URL(fileURLWithPath: path + "/" + file))
            let pairs = zip(text.split(separator: "\n", omittingEmptySubsequences: false), lines(of: edited))
            return try expected(seed, file, changed: 1 + (pairs.enumerated().first { $1.0 != $1.1 }?.offset ?? 0))
        }
        return nil
    }

    private func expected(_ seed: Seed, _ file: String, changed: Int) throws -> (file: String, line: Int) {
        let named = seed.named ?? file
        guard let marker = seed.at else { return (named, changed) }
        guard !marker.isEmpty else { return (named, 0) }
        return (named, (lines(of: try text(of: named)).firstIndex { $0.contains(marker) } ?? -2) + 1)
    }

    private func lines(of text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    private func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
    }
}

@Test func `two hundred mistakes are known`() { #expect(Seed.all.count >= 200) }

/// One folder for all of them, each mistake taken back before the next is made: copying would take longer than
/// checking.
@Test func `every seeded mistake is found, and it alone, with file, line and remedy`() throws {
    let root = try ShippedRoot()
    let today = Date(timeIntervalSince1970: 1_795_651_200)  // 26 November 2026
    var kept = OperatorFiles(root: root.path, today: today)
    for seed in Seed.all {
        guard let place = try root.sow(seed) else {
            Issue.record("\(seed): the files do not hold what is to be changed")
            continue
        }
        let name = seed.files[0].hasPrefix("Mailboxes/example") ? "example" : "lumen"
        // What was made of the brand and of other runbooks is kept from one to the next, as it is between mailboxes.
        var fresh = OperatorFiles(root: root.path, today: today)
        let isOfBrand = seed.files[0].hasPrefix("Templates")
        let mailboxes = isOfBrand ? fresh.mailboxes(only: [name]) : kept.mailboxes(only: [name])
        let problems = isOfBrand ? fresh.problems : kept.problems
        kept.problems = []
        let all = Comment(rawValue: "\(seed):\n" + problems.map(\.description).joined(separator: "\n"))
        #expect(problems.count == 1, all)
        if let problem = problems.first {
            #expect(problem.file == place.file && problem.line == place.line, "\(all) not \(place)")
            #expect(problem.description.contains(seed.says), all)
            #expect(!problem.remedy.isEmpty && problem.isWarning == seed.isWarning, all)
        }
        // A mistake keeps the mailbox from being worked, a warning does not.
        #expect(mailboxes.isEmpty != seed.isWarning, all)
        try root.undo()
    }
}

extension Seed {
    static let all =
        inMailboxes + inPeople + inYAML + inRunbooks + inSteps + inActions + inTexts + inScenarios
        + inConditions + inTopics + inWorlds
}
