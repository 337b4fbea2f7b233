import Foundation

/// A server's certificate and key, as PEM files.
package struct TLSIdentity: Sendable {
    package var certificate: String
    package var key: String
}

/// A certificate authority of its own in a temporary folder, which goes with it. Needs the command `openssl`.
package final class TestAuthority: Sendable {
    private let folder: String
    /// PEM file, for whoever shall trust it.
    package var caFile: String { folder + "/ca.pem" }

    package init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("pki-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await openssl(
            Self.newKey("req -x509 -days 30", "ca") + [
                "-subj", "/CN=Loopback authority", "-addext", "keyUsage=critical,keyCertSign", "-out", caFile,
            ])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// - Parameters:
    ///   - names: as openssl writes them: `DNS:localhost`, `IP:127.0.0.1`.
    ///   - days: how long it holds from now on; below zero: it has expired.
    package func identity(names: String = "DNS:localhost,IP:127.0.0.1", days: Int = 30) async throws -> TLSIdentity {
        let base = UUID().uuidString
        let (request, extensions) = ("\(folder)/\(base).csr", "\(folder)/\(base).ext")
        let identity = TLSIdentity(certificate: "\(folder)/\(base).pem", key: "\(folder)/\(base).key")
        try Data("subjectAltName=\(names)\n".utf8).write(to: URL(fileURLWithPath: extensions))
        try await openssl(Self.newKey("req -new", base) + ["-subj", "/CN=peer", "-out", request])
        try await openssl(
            "x509 -req -set_serial 0x\(base.prefix(8)) -days \(days)".split(separator: " ").map(String.init) + [
                "-in", request, "-CA", caFile, "-CAkey", "\(folder)/ca.key", "-extfile", extensions, "-out",
                identity.certificate,
            ])
        return identity
    }

    /// A certificate that nobody but itself vouches for.
    package func selfSigned() async throws -> TLSIdentity {
        let base = UUID().uuidString
        let identity = TLSIdentity(certificate: "\(folder)/\(base).pem", key: "\(folder)/\(base).key")
        try await openssl(
            Self.newKey("req -x509 -days 30", base) + [
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out",
                identity.certificate,
            ])
        return identity
    }

    private static func newKey(_ command: String, _ base: String) -> [String] {
        (command + " -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes").split(separator: " ").map(String.init)
            + ["-keyout", "\(base).key"]
    }

    private func openssl(_ arguments: [String]) async throws {
        var arguments = arguments
        if let place = arguments.firstIndex(of: "-keyout") {
            arguments[place + 1] = folder + "/" + arguments[place + 1]
        }
        let outcome = try await ShellCommand.run("/usr/bin/openssl", arguments)
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
    }
}
