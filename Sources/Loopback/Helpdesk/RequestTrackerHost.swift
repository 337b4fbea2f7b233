import Foundation

/// A real Request Tracker on 127.0.0.1 in a folder of its own (`Scripts/rthost`). Needs the Debian packages that
/// `Scripts/prepare --helpdesk` installs.
///
/// It ends with `stop()`, and at the latest when this process is gone.
package final class RequestTrackerHost: Sendable {
    package let folder: String
    /// `http://127.0.0.1:PORT`.
    package let url: String
    package let port: Int
    /// Of the user that plays replyd, with the rights that are documented and no other.
    package let token: String
    /// Of the user `mara`, who plays a person.
    package let personToken: String

    private init(folder: String, settings: [String: String]) throws {
        guard let url = settings["RT_URL"], let port = url.split(separator: ":").last.flatMap({ Int($0) }),
            let token = settings["RT_TOKEN"], let personToken = settings["RT_PERSON_TOKEN"]
        else { throw MailHostError("rthost did not say where it is") }
        self.folder = folder
        self.url = url
        self.port = port
        self.token = token
        self.personToken = personToken
    }

    /// Whether its packages are there.
    package static var isInstalled: Bool {
        FileManager.default.fileExists(atPath: "/usr/share/request-tracker5/libexec/rt-server")
    }

    private static let started = Task { try await RequestTrackerHost.start() }

    /// One for all tests of this process, started by the first that asks.
    package static func shared() async throws -> RequestTrackerHost { try await started.value }

    /// About 15 s.
    package static func start() async throws -> RequestTrackerHost {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("replyd-rt-" + UUID().uuidString.prefix(8).lowercased()).path
        let outcome = try await ShellCommand.run(
            script, ["start", folder, "--while", "\(ProcessInfo.processInfo.processIdentifier)"])
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
        var settings: [String: String] = [:]
        for line in outcome.output.split(separator: "\n") {
            let halves = line.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { settings[String(halves[0])] = String(halves[1]) }
        }
        return try RequestTrackerHost(folder: folder, settings: settings)
    }

    /// Stops it; `resume` brings it back on the same port, with its data.
    package func pause() async throws { try await call("stop") }

    package func resume() async throws { try await call("start") }

    package func stop() async throws {
        try await call("stop")
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Heads of the mails that RT has sent to an address of that domain.
    package func heads(ofMailTo domain: String) -> [String] {
        outbox.map { mail in String(mail[..<(mail.range(of: "\n\n")?.lowerBound ?? mail.endIndex)]) }.filter { head in
            head.split(separator: "\n").contains { line in
                ["to:", "cc:", "bcc:"].contains { line.lowercased().hasPrefix($0) } && line.contains("@" + domain)
            }
        }
    }

    /// Each mail that RT has sent so far.
    private var outbox: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/outbox")) ?? []
        return files.filter { $0.hasSuffix(".eml") }.sorted().compactMap {
            try? String(contentsOfFile: folder + "/outbox/" + $0, encoding: .utf8)
        }
    }

    /// Asks RT as the person would; gives the status and the answer as it came.
    ///
    /// - Parameter query: of the address, encoded here.
    @discardableResult
    package func ask(
        _ method: String, _ path: String, query: [String: String] = [:], body: String? = nil, asReplyd: Bool = false
    ) async throws -> (status: Int, text: String) {
        var words = ["-s", "-g", "-X", method, "-w", "\n%{http_code}", "-H", "Content-Type: application/json"]
        words += ["-H", "Authorization: token \(asReplyd ? token : personToken)", "-G"]
        if let body { words = words.filter { $0 != "-G" } + ["--data-binary", body] }
        for (name, value) in query.sorted(by: { $0.key < $1.key }) {
            words += ["--data-urlencode", "\(name)=\(value)"]
        }
        let outcome = try await ShellCommand.run("/usr/bin/curl", words + [url + "/REST/2.0/" + path])
        var lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        let status = lines.popLast().flatMap { Int($0) } ?? 0
        return (status, lines.joined(separator: "\n"))
    }

    private func call(_ word: String) async throws {
        let outcome = try await ShellCommand.run(Self.script, [word, folder])
        guard outcome.status == 0 else { throw MailHostError(outcome.errors) }
    }

    private static var script: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Scripts/rthost")
            .standardizedFileURL.path
    }
}
