import Foundation
import Testing

/// The unit file, judged by systemd itself.
struct ServiceTests {
    static let analyzer = ["/usr/bin/systemd-analyze", "/bin/systemd-analyze"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    static let unit = House.root + "/systemd/replyd.service"

    @Test(.enabled(if: analyzer != nil, "systemd-analyze is not installed"))
    func `the service's exposure is at most 1.5`() throws {
        let answer = try run(["security", "--offline=true", "--threshold=15", "--no-pager", Self.unit])
        #expect(answer.status == 0, "\(answer.text.suffix(400))")
    }

    @Test(.enabled(if: analyzer != nil, "systemd-analyze is not installed"))
    func `systemd knows every line of the service`() throws {
        let answer = try run(["verify", "--man=no", Self.unit])
        // The program is not installed where tests run; everything else would be a mistake of ours.
        let complaints = answer.text.split(separator: "\n").filter {
            $0.contains("replyd.service") && !$0.contains("is not executable")
        }
        #expect(complaints.isEmpty)
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
