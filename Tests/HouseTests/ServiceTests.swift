import Foundation
import Testing

/// The unit file, judged by systemd itself.
struct ServiceTests {
    static let analyzer = ["/usr/bin/systemd-analyze", "/bin/systemd-analyze"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static let unit = House.root + "/systemd/replyd.service"
    /// Alone, and with each file that an operator may put beside it.
    static let additions: [String?] = [nil] + House.files(below: "systemd", named: ".conf").map { $0.path }

    /// The unit with an addition, as systemd reads the two.
    private func withUnit<T>(_ addition: String?, _ use: (String) throws -> T) throws -> T {
        let folder = NSTemporaryDirectory() + "unit-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var text = try String(contentsOfFile: Self.unit, encoding: .utf8)
        if let addition { text += try String(contentsOfFile: House.root + "/" + addition, encoding: .utf8) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/replyd.service"))
        return try use(folder + "/replyd.service")
    }

    @Test(.enabled(if: analyzer != nil, "systemd-analyze is not installed"), arguments: additions)
    func `the service's exposure is at most 1.5`(addition: String?) throws {
        let answer = try withUnit(addition) {
            try run(["security", "--offline=true", "--threshold=15", "--no-pager", $0])
        }
        #expect(answer.status == 0, "\(answer.text.suffix(400))")
    }

    @Test(.enabled(if: analyzer != nil, "systemd-analyze is not installed"), arguments: additions)
    func `systemd knows every line of the service`(addition: String?) throws {
        let answer = try withUnit(addition) { try run(["verify", "--man=no", $0]) }
        // The program is not installed where tests run; everything else would be a mistake of ours.
        let complaints = answer.text.split(separator: "\n").filter {
            $0.contains("replyd.service") && !$0.contains("is not executable")
        }
        #expect(complaints.isEmpty)
    }

    @Test(.enabled(if: analyzer != nil, "systemd-analyze is not installed"))
    func `the gate sees a line that systemd does not know`() throws {
        let text = try String(contentsOfFile: Self.unit, encoding: .utf8)
        let folder = NSTemporaryDirectory() + "unit-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let wrong = text.replacingOccurrences(of: "PrivateMounts=yes", with: "PrivateMount=yes")
        try Data(wrong.utf8).write(to: URL(fileURLWithPath: folder + "/replyd.service"))
        let answer = try run(["verify", "--man=no", folder + "/replyd.service"])
        #expect(answer.text.contains("replyd.service") && answer.text.contains("PrivateMount"), "\(answer.text)")
    }

    @Test func `a wrong configuration and a second daemon are not started again, everything else is`() throws {
        let lines = try #require(House.file("systemd/replyd.service")).lines
        #expect(lines.contains("Restart=on-failure"))
        #expect(lines.contains("RestartPreventExitStatus=2 3"))
    }

    @Test func `each setting of the service has a reason above it or in its group`() throws {
        let lines = try #require(House.file("systemd/replyd.service")).lines
        var hasReason = false
        var section: Substring = ""
        for line in lines {
            if line.hasPrefix("[") { section = line }
            if line.isEmpty { hasReason = false }
            if line.hasPrefix("#") { hasReason = true }
            if section == "[Service]", line.contains("="), !line.hasPrefix("#") { #expect(hasReason, "\(line)") }
        }
    }

    private func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(Self.analyzer))
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
