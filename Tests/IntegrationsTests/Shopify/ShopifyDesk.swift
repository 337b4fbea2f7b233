import Foundation
import Loopback
import Testing

/// What lies beside the project at a workshop's desk: Shopify's own schema, and Python packages to read it with.
enum ShopifyDesk {
    /// The introspection of the Admin API 2026-04.
    static let schema = PeerPython.shared("specs/shopify/admin_2026-04.json.gz")

    static var isEquipped: Bool { schema != nil && PeerPython.has("graphql") }

    /// The names of the questions, after Shopify's own schema has said yes to all of them and to their answers.
    static func names(checking exchanges: [ShopifyFake.Exchange]) throws -> Set<String> {
        let path = FileManager.default.temporaryDirectory.appending(path: "shopify-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let all = exchanges.map { ["question": $0.question, "answer": $0.answer] }
        try JSONSerialization.data(withJSONObject: all).write(to: URL(filePath: path))
        let (status, said) = try run("shopify-schema.py", [schema ?? "", path])
        #expect(status == 0, "\(said)")
        return Set(said.split(separator: "\n").first?.split(separator: " ").map(String.init) ?? [])
    }

    /// Runs a script of `Scripts/peers`; gives how it ended and what it said.
    static func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, said: String) {
        let process = Process()
        process.executableURL = URL(filePath: PeerPython.path)
        process.arguments = [PeerPython.script(script)] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
