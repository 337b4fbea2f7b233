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

    @Test func `a secret that its server has replaced takes the old one's place, with its permissions`() throws {
        let (path, environment) = try folder("old horse\n", mode: 0o640)
        let link = path + "-link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        try replaceSecret(named: "file:" + link, with: Secret("new horse"))
        #expect(try secret(named: "imap", environment: environment).reveal() == "new horse")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path, "the link stays one")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: try #require(environment["CREDENTIALS_DIRECTORY"]))
        #expect(names.sorted() == ["imap", "imap-link"], "nothing is left beside it")
        // A file that an earlier attempt left does not stand in the way.
        try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".new"))
        try replaceSecret(named: "file:" + path, with: Secret("third horse"))
        #expect(try secret(named: "imap", environment: environment).reveal() == "third horse")
    }

    @Test func `a credential of the service manager cannot be replaced, and neither can what is not there`() throws {
        let (path, environment) = try folder("old horse\n")
        #expect(throws: (any Error).self) { try replaceSecret(named: "imap", with: Secret("new horse")) }
        #expect(throws: (any Error).self) { try replaceSecret(named: "file:\(path)-none", with: Secret("new horse")) }
        #expect(try secret(named: "imap", environment: environment).reveal() == "old horse")
        #expect(!FileManager.default.fileExists(atPath: path + "-none.new"))
    }

    @Test func `a secret that systemd took from a folder is found by its own name`() throws {
        let (path, environment) = try folder("old horse\n")
        let ofFolder = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/replyd_imap"
        try FileManager.default.copyItem(atPath: path, toPath: ofFolder)
        try Data("new horse\n".utf8).write(to: URL(fileURLWithPath: ofFolder))
        #expect(try secret(named: "imap", environment: environment).reveal() == "old horse")
        try FileManager.default.removeItem(atPath: path)
        #expect(try secret(named: "imap", environment: environment).reveal() == "new horse")
        chmod(ofFolder, 0o644)
        #expect(throws: ConfigurationProblem.self) { try secret(named: "imap", environment: environment) }
    }

    @Test func `without a folder of credentials the remedy names LoadCredential`() {
        let problem = #expect(throws: ConfigurationProblem.self) { try secret(named: "imap", environment: [:]) }
        #expect(problem?.remedy.contains("LoadCredential=imap:") ?? false)
    }
}
