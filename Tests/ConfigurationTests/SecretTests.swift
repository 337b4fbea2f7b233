import Configuration
import Foundation
import Testing
import Transport

@Suite struct SecretTests {
    private func folder(_ text: String, mode: Int = 0o600) throws -> (path: String, environment: [String: String]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("credentials-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("imap").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
        return (file, ["CREDENTIALS_DIRECTORY": folder.path])
    }

    @Test(arguments: ["correct horse\n", "correct horse", "correct horse\r\n"])
    func `a secret is read without its line end`(text: String) throws {
        let (path, environment) = try folder(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try secret(named: "imap", environment: environment).reveal() == "correct horse")
        #expect(try secret(named: "file:" + path, environment: [:]).reveal() == "correct horse")
    }

    @Test func `a secret that everybody may read is refused, also behind a link`() throws {
        let (path, environment) = try folder("correct horse\n", mode: 0o644)
        let link = path + "-link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        for name in ["imap", "imap-link", "file:" + path, "file:" + link] {
            let problem = #expect(throws: ConfigurationProblem.self) {
                try secret(named: name, environment: environment)
            }
            #expect(problem?.remedy.hasPrefix("chmod") ?? false)
            #expect(problem?.description.contains("horse") == false)
        }
    }

    @Test(arguments: ["", "\n", "two\nlines\n", "zero\u{0}byte"])
    func `a secret that is not one line is refused`(text: String) throws {
        let (_, environment) = try folder(text)
        #expect(throws: ConfigurationProblem.self) { try secret(named: "imap", environment: environment) }
    }

    @Test(arguments: ["../imap", ".imap", "a/b", "", "file:relative"])
    func `a credential is a name, not a path`(name: String) throws {
        let (_, environment) = try folder("correct horse\n")
        #expect(throws: ConfigurationProblem.self) { try secret(named: name, environment: environment) }
    }

    @Test func `without a folder of credentials the remedy names LoadCredential`() {
        let problem = #expect(throws: ConfigurationProblem.self) { try secret(named: "imap", environment: [:]) }
        #expect(problem?.remedy.contains("LoadCredential=imap:") ?? false)
    }
}
