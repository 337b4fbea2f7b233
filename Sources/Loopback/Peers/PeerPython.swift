import Foundation

/// The virtual environment with the vendors' own clients; `Scripts/prepare` makes it.
package enum PeerPython {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    package static let path = package.appending(path: ".build/peers/bin/python").path
    package static func script(_ name: String) -> String { package.appending(path: "Scripts/peers/\(name)").path }

    /// Whether a module can be imported there.
    package static func has(_ module: String) -> Bool {
        let places = package.appending(path: ".build/peers/lib").path
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: places)) ?? []
        return versions.contains {
            FileManager.default.fileExists(atPath: "\(places)/\($0)/site-packages/\(module)/__init__.py")
        }
    }
}
