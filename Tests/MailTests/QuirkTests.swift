import Foundation
import Mail
import Testing

/// Letters of the wild, each with what an RFC or another parser says about it: `Quirks/NAME.eml` and `Quirks/NAME.json`.
///
/// The expectation states the fields that matter (names as in the record of `replyd parse`; `flags` and `not_flags` are
/// those that must and must not be there) and `why`: the section or the parser that says so. It is written by hand
/// before our parser sees the letter, and no command writes it.
struct QuirkTests {
    private static func files(_ suffix: String) -> [String] {
        let folder = Bundle.module.resourceURL?.appending(path: "Quirks")
        let all = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
        return all.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
    }

    private static func bytes(_ file: String) throws -> Data {
        let folder = try #require(Bundle.module.resourceURL)
        return try Data(contentsOf: folder.appending(path: "Quirks").appending(path: file))
    }

    private static func expectation(_ name: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: bytes(name + ".json")) as? [String: Any])
    }

    @Test func `every letter has an expectation that says why, and the other way round`() throws {
        let letters = Self.files(".eml")
        #expect(letters.count >= 340)
        #expect(letters == Self.files(".json"))
        for name in letters {
            let expectation = try Self.expectation(name)
            let why = expectation["why"] as? String ?? ""
            #expect(why.utf8.count >= 8, "\(name) does not say why")
            #expect(expectation.count >= 2, "\(name) expects nothing")
        }
    }

    @Test(arguments: files(".eml"))
    func `a letter is read as its expectation says`(name: String) throws {
        var expectation = try Self.expectation(name)
        expectation["why"] = nil
        let message = parse([UInt8](try Self.bytes(name + ".eml")))
        let record = Data(parseRecord(file: name, index: 0, message: message))
        let found = try #require(try JSONSerialization.jsonObject(with: record) as? [String: Any])
        let flags = Set(found["flags"] as? [String] ?? [])
        for flag in expectation.removeValue(forKey: "flags") as? [String] ?? [] {
            #expect(flags.contains(flag), "\(name): flag \(flag) is missing")
        }
        for flag in expectation.removeValue(forKey: "not_flags") as? [String] ?? [] {
            #expect(!flags.contains(flag), "\(name): flag \(flag) is wrong")
        }
        for (key, wanted) in expectation {
            for difference in Self.differences(wanted, found[key], at: key) { Issue.record("\(name): \(difference)") }
        }
    }

    /// Objects may have more fields than are stated, lists must be as long; the end of a text counts without its blanks.
    private static func differences(_ wanted: Any, _ found: Any?, at path: String) -> [String] {
        if let wanted = wanted as? [String: Any] {
            guard let found = found as? [String: Any] else { return ["\(path) is no object"] }
            return wanted.flatMap { differences($0.value, found[$0.key], at: "\(path).\($0.key)") }
        }
        if let wanted = wanted as? [Any] {
            guard let found = found as? [Any] else { return ["\(path) is no list"] }
            guard found.count == wanted.count else { return ["\(path) has \(found.count) items, not \(wanted.count)"] }
            return zip(wanted, found).enumerated().flatMap { differences($1.0, $1.1, at: "\(path)[\($0)]") }
        }
        if let wanted = wanted as? String, let found = found as? String {
            let isBody = path == "text" || path == "visible"
            let (left, right) = isBody ? (trimmed(wanted), trimmed(found)) : (Array(wanted.utf8), Array(found.utf8))
            return left == right ? [] : ["\(path) is \(found.debugDescription), not \(wanted.debugDescription)"]
        }
        let isEqual = (wanted as? NSObject) == (found as? NSObject)
        return isEqual ? [] : ["\(path) is \(found ?? "absent"), not \(wanted)"]
    }

    private static func trimmed(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        while let last = bytes.last, last == 32 || last == 10 { bytes.removeLast() }
        return bytes
    }
}
