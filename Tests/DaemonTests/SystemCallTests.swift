import Foundation
import Loopback
import Testing

/// What the program asks of the kernel, as strace writes it down: where it connects to, what it opens to write, and that
/// nothing is said to the mail server before what it follows from is on the disk.
@Suite(.serialized, .enabled(if: SystemCalls.canBeSeen, "strace is not installed, or may not look"))
struct SystemCallTests {
    @Test
    func `a message full of links and names of files opens no connection and no file outside of the state folder`()
        async throws
    {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        world.imap.deliver(Self.hostile)
        world.deliver(
            from: "list@customer.example", "Buy lamps.",
            headers: ["List-Unsubscribe: <http://192.0.2.8/leave>, <mailto:leave@evil.example>"])
        let calls = try await SystemCalls.of(world, ["run", "--once"])
        #expect(world.inbox(of: "ann@customer.example").count == 1, "the message was not worked on")

        let ports = calls.filter { call in
            // A pair of sockets of our own, by which one thread wakes another, leads nowhere else.
            call.name == "connect" && call.text.contains("sa_family=AF_INET")
                && !calls.contains {
                    $0.ownPort.map { call.text.contains("<UDP:") && call.text.contains("htons(\($0))") } ?? false
                }
        }
        #expect(ports.count >= 2)
        for call in ports {
            #expect(call.text.contains("inet_addr(\"127.0.0.1\")"), "\(call.text)")
            #expect([world.imap.port, world.smtp.port].contains { call.text.contains("htons(\($0))") }, "\(call.text)")
        }
        // A datagram has its address with it: names are asked for so.
        for call in calls where ["sendto", "sendmsg", "sendmmsg"].contains(call.name) {
            #expect(!call.text.contains("sa_family=AF_INET"), "\(call.text)")
        }
        for call in calls where call.name == "execve" && call.isDone {
            #expect(call.text.contains("replyd") || call.text.contains("(\"/proc/self/exe\""), "\(call.text)")
        }

        let written = calls.filter { call in
            call.isDone
                && (["O_WRONLY", "O_RDWR", "O_CREAT"].contains { call.text.contains($0) } || call.changesFolder)
        }
        #expect(written.contains { $0.text.contains("replyd.sqlite-wal") })
        for call in written {
            for path in call.paths where !Self.mayWrite(path, world) {
                Issue.record("written outside of the state folder: \(call.text)")
            }
            #expect(!call.text.contains("evil"), "a name that a message carries: \(call.text)")
        }
    }

    private static func mayWrite(_ path: String, _ world: LightWorld) -> Bool {
        let state = URL(fileURLWithPath: world.state).resolvingSymlinksInPath().path
        return path.hasPrefix(state) || path.hasPrefix(world.state) || ["/dev/null", "/dev/tty"].contains(path)
    }

    @Test func `nothing is said to the mail server between a write to the log and its sync`() async throws {
        let world = try LightWorld()
        defer { world.end() }
        #expect(try await world.replyd(["run", "--once"]).status == 0)
        for name in ["ann", "ben"] { world.deliver(from: "\(name)@customer.example", "How do I clean a brass lamp?") }
        let calls = try await SystemCalls.of(world, ["run", "--once"])
        #expect(world.smtp.accepted.count == 2)
        var (isUnsynced, sends, syncs) = (false, 0, 0)
        for call in calls {
            if call.isOf("-wal"), call.name == "pwrite64" { isUnsynced = true }
            if call.isOf("-wal"), ["fdatasync", "fsync"].contains(call.name), call.isDone {
                isUnsynced = false
                syncs += 1
            }
            guard call.name.hasPrefix("send"), call.text.contains("->127.0.0.1:\(world.smtp.port)]") else { continue }
            sends += 1
            #expect(!isUnsynced, "said before the sync: \(call.text)")
        }
        #expect(sends >= 8 && syncs >= 8, "\(sends) sends, \(syncs) syncs")
    }

    /// Whoever opened, fetched or unpacked anything of it would be seen.
    private static let hostile: [UInt8] = Array(
        """
        Authentication-Results: mx.lumen.example; dmarc=pass header.from=customer.example
        From: ann@customer.example
        To: \(LightWorld.mailbox)
        Subject: A question http://192.0.2.1/subject
        Date: \(letterDate(Date()))
        Message-ID: <hostile@customer.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain; charset=utf-8

        How do I clean a brass lamp? See http://192.0.2.2/look and file:///etc/passwd
        --c
        Content-Type: text/html; charset=utf-8

        <!DOCTYPE html [<!ENTITY x SYSTEM "http://192.0.2.3/xxe">]><html><head>
        <link rel="stylesheet" href="http://192.0.2.4/evil.css"><script src="http://192.0.2.5/evil.js"></script></head>
        <body background="http://192.0.2.6/b.png">How do I clean a brass lamp? &x;
        <img src="http://192.0.2.7/pixel.png"><iframe src="//192.0.2.9/f"></iframe></body></html>
        --c--
        --b
        Content-Type: image/svg+xml; name="../../../evil.svg"
        Content-Disposition: attachment; filename="../../../evil.svg"

        <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY y SYSTEM "file:///etc/passwd">]>
        <svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.10/i.png"/>&y;</svg>
        --b
        Content-Type: application/zip
        Content-Disposition: attachment; filename="/etc/cron.d/evil.zip"
        Content-Transfer-Encoding: base64

        UEsDBAoAAAAAAAAAIQAAAAAAAAAAAAAAAAAIAAAALi4vLi4vZXZpbFBLAQIUAAoAAAAAAAAAIQA=
        --b--

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
}

/// Calls of a run of the program, in the order in which they began.
private struct SystemCalls {
    struct Call {
        var name: String
        /// With its arguments and its result, as far as they are known.
        var text: String
        var isDone: Bool

        /// Of a datagram socket that is bound on this machine.
        var ownPort: Substring? {
            text.firstRange(of: "<UDP:[127.0.0.1:").map { text[$0.upperBound...].prefix { $0.isNumber } }
        }

        var changesFolder: Bool {
            ["mkdir", "rename", "link", "symlink", "unlink"].contains { name.hasPrefix($0) }
        }

        /// Whether its first argument is a descriptor of a file whose name ends so.
        func isOf(_ ending: String) -> Bool {
            text.drop { $0 != "<" }.prefix { $0 != ">" }.hasSuffix(ending)
        }

        /// What was opened, or the names that were changed.
        var paths: [String] {
            if changesFolder {
                return text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            }
            guard let end = text.lastIndex(of: "=") else { return [] }
            let result = text[end...]
            return result.contains("<")
                ? [String(result.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" && $0 != "<" })] : []
        }
    }

    private static let strace = "/usr/bin/strace"
    private static let kinds =
        "trace=%network,%file,openat,write,pwrite64,fdatasync,fsync"

    static let canBeSeen: Bool = {
        guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: strace)
        probe.arguments = ["-f", "-o", "/dev/null", "true"]
        probe.standardError = FileHandle.nullDevice
        try? probe.run()
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    static func of(_ world: LightWorld, _ arguments: [String]) async throws -> [Call] {
        let log = world.root + "/calls"
        let ended = try await world.replyd(
            arguments, launcher: [strace, "-f", "-yy", "-s", "16", "-e", kinds, "-o", log])
        #expect(ended.status == 0, "\(ended.errors.suffix(2_000))")
        let text = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
        var calls: [Call] = []
        var open: [Substring: Int] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard words.count == 2 else { continue }
            let (thread, said) = (words[0], words[1].drop { $0 == " " })
            if said.hasPrefix("<... "), let begun = open.removeValue(forKey: thread) {
                // It is done now; what is on the disk is so from here on.
                var call = calls[begun]
                call.text += " " + (said.firstRange(of: "resumed>").map { String(said[$0.upperBound...]) } ?? "")
                call.isDone = succeeded(call.text)
                if call.name.hasSuffix("sync") { calls.append(call) } else { calls[begun] = call }
                continue
            }
            guard let bracket = said.firstIndex(of: "("), !said.hasPrefix("+++"), !said.hasPrefix("---") else {
                continue
            }
            let isUnfinished = said.hasSuffix("<unfinished ...>")
            if isUnfinished { open[thread] = calls.count }
            calls.append(
                Call(
                    name: String(said[..<bracket]), text: String(said),
                    isDone: !isUnfinished && succeeded(String(said))))
        }
        return calls
    }

    private static func succeeded(_ text: String) -> Bool {
        guard let end = text.lastIndex(of: "=") else { return false }
        return !text[text.index(after: end)...].drop { $0 == " " }.hasPrefix("-")
    }
}
