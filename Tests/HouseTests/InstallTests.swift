import Foundation
import Testing

/// `make install`, with a program that was linked as `make build` links it.
@Suite(.serialized) struct InstallTests {
    private static let swift = ["/opt/swift", "/usr/libexec/swift", "/usr/share/swift"]

    @Test func `what is installed runs on a host without Swift, and an upgrade leaves the operator's files alone`()
        throws
    {
        let folder = NSTemporaryDirectory() + "install-\(UUID().uuidString.prefix(8))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let variables = ["DESTDIR": folder + "/host", "PREFIX": "/usr"]
        let program = try Self.linked(in: folder)
        let first = try Self.run(House.root + "/Scripts/install", [program], variables)
        #expect(first.status == 0, "\(first.text)")

        let host = folder + "/host"
        let unit = try String(contentsOfFile: host + "/usr/lib/systemd/system/replyd.service", encoding: .utf8)
        #expect(unit.contains("ExecStart=/usr/bin/replyd run\n"))
        #expect(try Self.mode(host + "/etc/replyd/credentials") == 0o700)
        #expect(try Self.mode(host + "/usr/bin/replyd") == 0o755)
        for path in ["Mailboxes/example/mailbox.yaml", "Templates/example/voice.yaml"] {
            #expect(FileManager.default.fileExists(atPath: host + "/etc/replyd/" + path))
        }

        // No environment, and the toolchain's folder is not there.
        let version = try Self.onHost(host, ["--version"])
        #expect(version.status == 0 && version.text.hasPrefix("replyd "), "\(version.text)")
        let made = try Self.onHost(
            host, ["init", "help", "--address", "help@shop.example", "--root", "/mnt/host/etc/replyd"])
        #expect(made.status == 0, "\(made.text)")
        let check = try Self.onHost(host, ["check", "--root", "/mnt/host/etc/replyd"])
        #expect(check.status == 0 && check.text.contains("help: draft"), "\(check.text)")

        let own = host + "/etc/replyd/Mailboxes/help/mailbox.yaml"
        let example = host + "/etc/replyd/Mailboxes/example/policy.yaml"
        try Data("mine\n".utf8).write(to: URL(fileURLWithPath: example))
        let before = FileManager.default.contents(atPath: own)
        let second = try Self.run(House.root + "/Scripts/install", [program], variables)
        #expect(second.status == 0 && second.text.contains("Kept "), "\(second.text)")
        #expect(FileManager.default.contents(atPath: own) == before)
        #expect(FileManager.default.contents(atPath: example) == Data("mine\n".utf8))

        let removed = try Self.run(House.root + "/Scripts/install", ["--remove"], variables)
        #expect(removed.status == 0, "\(removed.text)")
        let left = FileManager.default.subpaths(atPath: host) ?? []
        #expect(!left.contains { $0.hasPrefix("usr/") && !Self.isFolder(host + "/" + $0) }, "\(left)")
        #expect(FileManager.default.contents(atPath: own) == before)
    }

    @Test func `a program that needs the Swift runtime is not installed, and neither is none`() throws {
        let folder = NSTemporaryDirectory() + "install-\(UUID().uuidString.prefix(8))"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for program in [Self.built + "/replyd", folder + "/none"] {
            let answer = try Self.run(House.root + "/Scripts/install", [program], ["DESTDIR": folder])
            #expect(answer.status == 1 && answer.text.contains("make build"), "\(answer.text)")
            #expect(!FileManager.default.fileExists(atPath: folder))
        }
        let relative = try Self.run(House.root + "/Scripts/install", [], ["PREFIX": "usr", "DESTDIR": folder])
        #expect(relative.status == 1 && relative.text.contains("PREFIX is no plain absolute path"), "\(relative.text)")
    }

    /// Where this test lies.
    private static let built = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path

    /// The program of this build, linked once more with the runtime inside: a release build takes ten minutes and
    /// differs in nothing that matters here.
    private static func linked(in folder: String) throws -> String {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let answer = try run(House.root + "/Scripts/link-static", [built, folder + "/replyd"], [:])
        #expect(answer.status == 0, "\(answer.text.suffix(2_000))")
        return folder + "/replyd"
    }

    /// A host whose files are this machine's, with what was installed and without any toolchain.
    private static func onHost(_ host: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        var words = ["-i", "/usr/bin/bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--tmpfs", "/tmp"]
        for folder in swift where FileManager.default.fileExists(atPath: folder) { words += ["--tmpfs", folder] }
        words += ["--tmpfs", House.root, "--tmpfs", "/mnt", "--bind", host, "/mnt/host", "--chdir", "/tmp"]
        return try run("/usr/bin/env", words + ["/mnt/host/usr/bin/replyd"] + arguments, [:])
    }

    private static func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func run(
        _ program: String, _ arguments: [String], _ variables: [String: String]
    ) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
