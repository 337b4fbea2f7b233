import Loopback

/// The shop's `mailbox.yaml` with its servers, its authority and its shop replaced by those of the stage. Everything else,
/// what the owner decided, stays.
func loopbackMailbox(_ yaml: String, host: MailHost) -> String {
    let replaced: [(key: String, value: String)] = [
        ("imap", "{ host: 127.0.0.1, port: \(host.imapsPort), security: tls }"),
        ("smtp", "{ host: 127.0.0.1, port: \(host.submissionPort), security: starttls }"),
        ("username", Stage.address),
        ("password", "{ credential: lumen-password }"),
        ("ca_file", host.caFile),
        ("authentication_server", host.authservID),
        ("shop", "{ orderbook: lumen.sqlite }"),
    ]
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

/// The first name under `approvers:`; a yes needs somebody to say it.
func approver(in yaml: String) -> String? {
    let lines = yaml.split(separator: "\n")
    guard let head = lines.firstIndex(where: { $0.hasPrefix("approvers:") }), head + 1 < lines.count else { return nil }
    return lines[head + 1].split(separator: ":").first.map { $0.filter { $0 != " " } }
}
