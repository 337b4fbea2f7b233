import Foundation

/// mbsync (Debian: isync) taking a whole INBOX into a Maildir.
struct Mbsync {
    let port: Int
    let user: String
    let password: String
    /// How much of a message it leaves to the kernel: with `true` every file is synced.
    let syncsFiles: Bool

    static let program = ["/usr/bin/mbsync", "/usr/local/bin/mbsync"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Seconds from start to end of the program, without TLS.
    func run(_ program: String, in place: String, expecting count: Int) throws -> Double {
        try FileManager.default.createDirectory(atPath: place + "/mail", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: place) }
        let settings = """
            FSync \(syncsFiles ? "yes" : "no")
            IMAPAccount host
            Host 127.0.0.1
            Port \(port)
            User \(user)
            Pass \(password)
            SSLType None
            AuthMechs LOGIN

            IMAPStore far
            Account host

            MaildirStore near
            Path \(place)/mail/
            Inbox \(place)/mail/INBOX
            SubFolders Verbatim

            Channel all
            Far :far:
            Near :near:
            Patterns INBOX
            Sync Pull
            Create Near
            SyncState *

            """
        try Data(settings.utf8).write(to: URL(fileURLWithPath: place + "/mbsyncrc"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-q", "-c", place + "/mbsyncrc", "all"]
        let begin = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        let spent = (ContinuousClock.now - begin) / .seconds(1)
        let kept = ["new", "cur"].reduce(0) { sum, part in
            sum + ((try? FileManager.default.contentsOfDirectory(atPath: "\(place)/mail/INBOX/\(part)").count) ?? 0)
        }
        guard process.terminationStatus == 0, kept == count else {
            throw BenchError(description: "mbsync ended with \(process.terminationStatus) and \(kept) messages")
        }
        return spent
    }
}
