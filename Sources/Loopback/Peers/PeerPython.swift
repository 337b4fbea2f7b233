package import Foundation

/// The virtual environment with the vendors' own clients; `Scripts/prepare` makes it.
package enum PeerPython {
    package static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    package static let path = package.appending(path: ".build/peers/bin/python").path
    package static func script(_ name: String) -> String { package.appending(path: "Scripts/peers/\(name)").path }

    /// Runs it to its end; nothing of what it calls an error is kept.
    package static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, said)
    }

    /// What lies beside the project at the workshop's desks; nil where it does not.
    package static func shared(_ path: String) -> String? {
        let beside = package.deletingLastPathComponent().appending(path: "shared").path
        let whole = (ProcessInfo.processInfo.environment["REPLYD_SHARED"] ?? beside) + "/" + path
        return FileManager.default.fileExists(atPath: whole) ? whole : nil
    }

    /// Whether a module can be imported there.
    package static func has(_ module: String) -> Bool {
        let places = package.appending(path: ".build/peers/lib").path
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: places)) ?? []
        return versions.contains {
            FileManager.default.fileExists(atPath: "\(places)/\($0)/site-packages/\(module)/__init__.py")
        }
    }
}
