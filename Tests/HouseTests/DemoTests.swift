import Foundation
import Testing

/// The demo itself, as continuous integration runs it.
struct DemoTests {
    /// Beside the test program.
    static let demo: String = {
        let here = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: here).deletingLastPathComponent().appendingPathComponent("Demo").path
    }()
    static let isBuilt = ["Demo", "replyd"].allSatisfy { name in
        FileManager.default.isExecutableFile(
            atPath: URL(fileURLWithPath: demo).deletingLastPathComponent().appendingPathComponent(name).path)
    }

    @Test(
        .enabled(if: isBuilt, "Demo and replyd are not built beside the tests"),
        .enabled(if: geteuid() == 0, "only root can start the mail host"), .timeLimit(.minutes(10)))
    func `three seeds of the demo come out as promised`() throws {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.demo)
        process.arguments = ["--check"]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }
}
