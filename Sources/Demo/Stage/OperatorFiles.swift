import Foundation
import Loopback
import Resolution

/// The shop's `mailbox.yaml` with its servers, its authority and its shop replaced by those of the stage. Everything else,
/// what the owner decided, stays.
func loopbackMailbox(_ yaml: String, host: MailHost, tracker: RequestTrackerHost? = nil) -> String {
    let helpdesk = tracker.map { tracker in
        "{ system: rt, url: \"\(tracker.url)\", token: { credential: rt-token }, queue: Support, "
            + "escalation_queue: Escalations, priority: 80, poll: 5s }"
    }
    return replacing(
        [
            ("imap", "{ host: 127.0.0.1, port: \(host.imapsPort), security: tls }"),
            ("smtp", "{ host: 127.0.0.1, port: \(host.submissionPort), security: starttls }"),
            ("username", Stage.address),
            ("password", "{ credential: lumen-password }"),
            ("ca_file", host.caFile),
            ("authentication_server", host.authservID),
            ("shop", "{ orderbook: lumen.sqlite }"),
        ] + (helpdesk.map { [("helpdesk", $0)] } ?? []), in: yaml)
}

/// The shop's `policy.yaml` with opening hours that do not depend on when the demo is watched.
func policy(_ yaml: String, hours: OfficeHours, mode: Mode? = nil) -> String {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    // Closed for good, as on holiday; a week without any hours would be one that is always open.
    let week =
        days.map { "\($0): \"00:00-24:00\"" } + (hours == .open ? [] : ["holidays: [\"2000-01-01 to 2999-12-31\"]"])
    var replaced = [("hours", "{ \(week.joined(separator: ", ")) }")]
    if let mode { replaced.append(("autonomy", "[{ mode: \(mode.rawValue) }]")) }
    return replacing(replaced, in: yaml)
}

/// Top-level keys of a YAML file with other values; what stood below them goes.
private func replacing(_ replaced: [(key: String, value: String)], in yaml: String) -> String {
    var lines: [Substring] = []
    var isInside = false
    for line in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.first.map({ $0 != " " && $0 != "#" }) ?? false {
            isInside = replaced.contains { line.hasPrefix($0.key + ":") }
        }
        if !isInside { lines.append(line) }
    }
    return lines.joined(separator: "\n") + "\n" + replaced.map { "\($0.key): \($0.value)\n" }.joined()
}

/// The entries below a top-level key whose values are addresses: `approvers`, `teams`.
func entries(below key: String, in yaml: String) -> [(name: String, address: String)] {
    let lines = yaml.split(separator: "\n")
    guard let head = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else { return [] }
    return lines[(head + 1)...].prefix { $0.hasPrefix(" ") }.compactMap { line in
        let halves = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        return halves.count == 2 && halves[1].contains("@") ? (halves[0], halves[1]) : nil
    }
}

extension Stage {
    private var policyFile: String { root + "/Mailboxes/lumen/policy.yaml" }

    /// Writes the hours into `policy.yaml` and has the daemon read it again, as `systemctl reload` does.
    func set(hours: OfficeHours) async throws {
        let written = try String(contentsOfFile: policyFile, encoding: .utf8)
        try Data(policy(written, hours: hours).utf8).write(to: URL(fileURLWithPath: policyFile))
        let before = reloads
        kill(daemon, SIGHUP)
        let deadline = ContinuousClock.now + .seconds(20)
        while reloads == before {
            guard ContinuousClock.now < deadline else { throw StageError("replyd did not reload. It says:\n\(log)") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private var reloads: Int {
        let text = (try? String(contentsOfFile: root + "/replyd.log", encoding: .utf8)) ?? ""
        return text.components(separatedBy: "reloaded: 1 mailboxes").count
    }
}
